/* What is derived from a consensus: the agreed points as a single answer each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/derive.h"
#include "kik/gather.h"

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

/*
 * Units a (S01 3, S02 5), b (S01 1, S02 not dealt with) and c (S02 2; S01 is not on its sheet)
 * of a group, and d, which has no consensus.  S01: 3 and 1, mean 2, SD sqrt(2) = 1.4142;
 * S02: 5 and 2, mean 3.5.  T1 over the answers: (2 + 3.5) / 2 = 2.75; over the units, whose
 * means are 4, 1 and 2: 7/3 = 2.3333.  Statements: a one improvement area of S01, b two, which
 * makes 3 of 2 units; of S02 those of c are not known.
 */
static void agreed_in_a_group(void **state)
{
	static const struct test_theme theme[] = { { 0, SCALE_05, 1000, 2, { 1000, 1000 }, 0 } };
	static const int32_t points[3][2] = { { 3000, 5000 }, { 1000, KIK_NO_POINTS },
		{ KIK_NO_POINTS, 2000 } };
	struct kik_arena *a = kik_arena_new();
	struct kik_frame *f = test_frame(a, theme, 1);
	struct kik_result *g = kik_result_new(a, f);
	struct kik_derived d;

	(void)state;
	g->scope = "area";
	for (size_t i = 0; i < 4; i++) {
		struct kik_result *r = kik_result_new(a, f);

		r->unit.id = kik_arena_printf(a, "%zu", i);
		if (i < 3)
			r->consensus = kik_consensus_new(a, f);
		for (size_t q = 0; i < 3 && q < 2; q++) {
			r->consensus->question[q].used = i < 2 || q == 1;
			r->consensus->question[q].points = points[i][q];
		}
		if (i < 2) {
			r->consensus->has_text = true;
			r->consensus->question[0].nstatements[KIK_IMPROVEMENTS] = i + 1;
			r->consensus->question[0].nstatements[KIK_STRENGTHS] = i;
		}
		kik_gather_add(g, r, a);
	}
	kik_derive_consensus(g, a, &d);
	assert_int_equal(d.agreed[0].units, 2);
	assert_int_equal(d.agreed[0].n, 2);
	assert_int_equal(d.agreed[0].counts[1], 1);
	assert_int_equal(d.agreed[0].counts[3], 1);
	assert_int_equal(d.agreed[0].known, 2);
	assert_int_equal(d.agreed[0].strengths, 1);
	assert_int_equal(d.agreed[0].improvements, 3);
	assert_int_equal(d.agreed[0].improving, 2);
	assert_int_equal(d.agreed[1].units, 3);
	assert_int_equal(d.agreed[1].n, 2);
	assert_int_equal(d.agreed[1].known, 2);
	assert_int_equal(d.agreed[1].improving, 0);
	assert_int_equal(d.question[0].mean, 20000);
	assert_int_equal(d.question[0].sd, 14142);
	assert_int_equal(d.question[1].mean, 35000);
	assert_int_equal(d.means.theme[0], 27500);
	assert_int_equal(d.unit_question[0].units, 2);
	assert_int_equal(d.unit_question[1].max, 50000);
	assert_int_equal(d.unit_theme[0].units, 3);
	assert_int_equal(d.unit_theme[0].mean, 23333);
	assert_int_equal(d.unit_theme[0].min, 10000);
	assert_int_equal(d.unit_total[0].max, 40000);
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(agreed_points),
		cmocka_unit_test(agreed_in_a_group) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
