/* Rounds: whose unit, whose code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kik/round.h"

static struct kik_participant of_birken[] = { { .code = "K7PX" }, { .code = "M2QD" } };

static struct kik_round_unit units[] = {
	{ .unit = { .id = "solsikken", .municipality = "Vig" } },
	{ .unit = { .id = "birken", .municipality = "Holm" }, .participant = of_birken, .n = 2 },
	{ .unit = { .id = "solsikken", .municipality = "Holm" } },
};

static void find(void **state)
{
	const struct kik_round r = { .id = "2026", .unit = units, .nunits = 3 };

	(void)state;
	assert_ptr_equal(kik_round_find(&r, "Vig", "solsikken"), &units[0]);
	assert_ptr_equal(kik_round_find(&r, "Holm", "solsikken"), &units[2]);
	assert_ptr_equal(kik_round_find(&r, "", "birken"), &units[1]);
	assert_null(kik_round_find(&r, "", "solsikken"));
	assert_null(kik_round_find(&r, "Ry", "birken"));
	assert_null(kik_round_find(&r, "", "birk"));
}

static void has_code(void **state)
{
	(void)state;
	assert_true(kik_round_has_code(&units[1], "K7PX", 4));
	/* a piece of a longer text */
	assert_true(kik_round_has_code(&units[1], "M2QD;S01", 4));
	assert_false(kik_round_has_code(&units[1], "M2Q", 3));
	assert_false(kik_round_has_code(&units[1], "M2QDX", 5));
	assert_false(kik_round_has_code(&units[1], "k7px", 4));
	assert_false(kik_round_has_code(&units[1], "", 0));
	assert_false(kik_round_has_code(&units[0], "K7PX", 4));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(find),
		cmocka_unit_test(has_code),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
