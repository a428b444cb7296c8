/* Units: finding, facts, copies, order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/unit.h"

static int setup(void **state)
{
	*state = kik_arena_new();
	return 0;
}

static int teardown(void **state)
{
	kik_arena_free(*state);
	return 0;
}

static void find(void **state)
{
	struct kik_unit unit[] = {
		{ .id = "solsikken", .municipality = "Vig" },
		{ .id = "birken", .municipality = "Holm" },
		{ .id = "solsikken", .municipality = "Holm" },
		{ .id = "birk", .municipality = "" },
	};
	struct kik_units u = { .unit = unit, .n = 4 };

	kik_units_complete(&u, *state);
	assert_ptr_equal(kik_units_find(&u, "Vig", "solsikken"), &unit[0]);
	assert_ptr_equal(kik_units_find(&u, "Holm", "solsikken"), &unit[2]);
	assert_null(kik_units_find(&u, "Ry", "solsikken"));
	assert_null(kik_units_find(&u, "Holm", "birk"));
	/* without a municipality only what one municipality has */
	assert_ptr_equal(kik_units_find(&u, "", "birken"), &unit[1]);
	assert_ptr_equal(kik_units_find(&u, NULL, "birk"), &unit[3]);
	assert_null(kik_units_find(&u, "", "solsikken"));
	assert_null(kik_units_find(&u, NULL, "Birken"));
	assert_null(kik_units_find(&u, "", ""));
	assert_null(kik_units_find(&u, "", "z"));
}

static void find_among_none(void **state)
{
	struct kik_units u = { 0 };

	kik_units_complete(&u, *state);
	assert_null(kik_units_find(&u, "", "a"));
}

/* 40,000 units, 400 ids in each of 100 towns, in no order. */
static void find_among_many(void **state)
{
	const size_t n = 40000;
	struct kik_units u = { .unit = kik_arena_array(*state, n, sizeof(*u.unit)), .n = n };

	for (size_t i = 0; i < n; i++) {
		size_t x = i * 7919 % n; /* a prime: each comes once */

		u.unit[i].id = kik_arena_printf(*state, "e%zu", x % 400);
		u.unit[i].municipality = kik_arena_printf(*state, "k%zu", x / 400);
	}
	kik_units_complete(&u, *state);
	for (size_t i = 0; i < n; i++)
		assert_ptr_equal(kik_units_find(&u, u.unit[i].municipality, u.unit[i].id),
		    &u.unit[i]);
	assert_null(kik_units_find(&u, "", "e7"));
	assert_null(kik_units_find(&u, "k7", "e400"));
}

static struct kik_column columns[] = { { "center", "Nord" }, { "pnr", "1012345678" } };
static const struct kik_unit solsikken = { .id = "solsikken",
	.name = "Plejehjemmet Solsikken",
	.area = "Ældre",
	.municipality = "Holm",
	.column = columns,
	.ncolumns = 2,
	.participants = 8,
	.leader = "Områdeleder" };

static void value(void **state)
{
	(void)state;
	assert_string_equal(kik_unit_value(&solsikken, "unit"), "solsikken");
	assert_string_equal(kik_unit_value(&solsikken, "name"), "Plejehjemmet Solsikken");
	assert_string_equal(kik_unit_value(&solsikken, "area"), "Ældre");
	assert_string_equal(kik_unit_value(&solsikken, "municipality"), "Holm");
	assert_string_equal(kik_unit_value(&solsikken, "leader"), "Områdeleder");
	assert_string_equal(kik_unit_value(&solsikken, "center"), "Nord");
	assert_string_equal(kik_unit_value(&solsikken, "pnr"), "1012345678");
	assert_string_equal(kik_unit_value(&solsikken, "cvr"), "");
}

static void copy_is_deep(void **state)
{
	char id[] = "birken", name[] = "Birken", value_of[] = "Syd";
	struct kik_column column = { "center", value_of };
	const struct kik_unit from = { .id = id,
		.name = name,
		.area = "",
		.municipality = "Holm",
		.column = &column,
		.ncolumns = 1,
		.participants = -1,
		.leader = "" };
	struct kik_unit to;

	kik_unit_copy(&to, &from, *state);
	memset(id, 'x', strlen(id));
	memset(name, 'x', strlen(name));
	memset(value_of, 'x', strlen(value_of));
	column.name = "gone";
	assert_string_equal(to.id, "birken");
	assert_string_equal(to.name, "Birken");
	assert_string_equal(to.area, "");
	assert_string_equal(to.municipality, "Holm");
	assert_string_equal(to.leader, "");
	assert_int_equal(to.participants, -1);
	assert_int_equal(to.ncolumns, 1);
	assert_string_equal(kik_unit_value(&to, "center"), "Syd");
}

static void order(void **state)
{
	const struct kik_unit unit[] = {
		{ .municipality = "", .id = "z" },
		{ .municipality = "Holm", .id = "B" },
		{ .municipality = "Holm", .id = "a" },
		{ .municipality = "Vig", .id = "A" },
	};

	(void)state;
	for (int i = 0; i < 4; i++) {
		for (int j = 0; j < 4; j++) {
			int sign = kik_unit_cmp(&unit[i], &unit[j]);

			assert_int_equal((sign > 0) - (sign < 0), (i > j) - (i < j));
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(find),
		cmocka_unit_test(find_among_none),
		cmocka_unit_test(find_among_many),
		cmocka_unit_test(value),
		cmocka_unit_test(copy_is_deep),
		cmocka_unit_test(order),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
