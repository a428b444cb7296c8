/* What is derived from a consensus: the agreed points as a single answer each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/derive.h"

/*
 * T1: S01 3 points (weight 1), S02 4 (weight 2): (3 + 8) / 3 = 3.6667.  T2: S03 not dealt with,
 * S04 2: 2.  T3 is no part of the round.  By themes (3.6667 + 2) / 2 = 17/6 = 2.8333; by
 * questions with the weights 1, 2 and 1 (3 + 8 + 2) / 4 = 3.25.
 */
static void agreed_points(void **state)
{
	static const struct test_theme theme[] = {
		{ 0, SCALE_05, 1000, 2, { 1000, 2000 }, 0 },
		{ 0, SCALE_05, 1000, 2, { 1000, 1000 }, 0 },
		{ 1, SCALE_05, 1000, 1, { 1000 }, 0 },
	};
	static const int32_t points[] = { 3000, 4000, KIK_NO_POINTS, 2000 };
	struct kik_arena *a = kik_arena_new();
	struct kik_frame *f = test_frame(a, theme, 3);
	struct kik_result *r = kik_result_new(a, f);
	struct kik_derived d;

	(void)state;
	r->consensus = kik_consensus_new(a, f);
	for (size_t q = 0; q < 4; q++) {
		r->consensus->question[q].used = true;
		r->consensus->question[q].points = points[q];
	}
	kik_derive_consensus(r, a, &d);
	assert_int_equal(d.question[0].mean, 30000);
	assert_int_equal(d.question[0].n, 1);
	assert_int_equal(d.question[0].sd, KIK_UNKNOWN);
	assert_int_equal(d.question[2].n, 0);
	assert_int_equal(d.question[2].mean, KIK_UNKNOWN);
	assert_int_equal(d.cell[2].n, 0);
	assert_int_equal(d.cell[4].n, -1);
	assert_int_equal(d.means.theme[0], 36667);
	assert_int_equal(d.means.theme[1], 20000);
	assert_int_equal(d.means.theme[2], KIK_UNKNOWN);
	assert_true(d.theme_used[1]);
	assert_false(d.theme_used[2]);
	assert_int_equal(d.means.by_themes, 28333);
	assert_int_equal(d.means.by_questions, 32500);
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(agreed_points) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
