/* Attainment and grades, worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "exact.h"
#include "kik/cuts.h"
#include "kik/attainment.h"
#include "kik/date.h"

#define NO KIK_UNKNOWN

/* A goal of whole numbers, judged as due. */
static struct kik_goal goal(enum kik_direction direction, int64_t baseline, int64_t target,
    int64_t actual)
{
	return (struct kik_goal){ direction, baseline == NO ? NO : baseline * KIK_STAT,
		target == NO ? NO : target * KIK_STAT, actual == NO ? NO : actual * KIK_STAT, NO,
		NO, NO, NO };
}

static enum kik_grade grade(struct kik_goal g)
{
	return kik_grade(&g, &kik_cuts_usual.goal);
}

/*
 * 10 -> 20: at 15 half, (15 - 10)/(20 - 10).  Sickness absence 8 -> 6 per cent: at 7
 * half, (7 - 8)/(6 - 8); at 9 it went the wrong way, (9 - 8)/(6 - 8) = -1/2; at 5 it
 * went beyond, 3/2.  0 -> 3: at 1 one third, at 2 two thirds, rounded.
 */
static void attainments(void **state)
{
	static const struct {
		int64_t baseline, target, actual, attained;
	} table[] = { { 10, 20, 15, 5000 }, { 10, 20, 20, 10000 }, { 8, 6, 7, 5000 },
		{ 8, 6, 9, -5000 }, { 8, 6, 5, 15000 }, { 0, 3, 1, 3333 }, { 0, 3, 2, 6667 },
		{ -4, 4, 0, 5000 }, { 10, 10, 10, NO }, { NO, 20, 15, NO }, { 10, NO, 15, NO },
		{ 10, 20, NO, NO } };

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct kik_goal g =
		    goal(KIK_HIGHER, table[i].baseline, table[i].target, table[i].actual);

		assert_true(kik_attainment(&g) == table[i].attained);
		g.direction = KIK_HOLD;
		assert_true(kik_attainment(&g) == NO);
	}
}

static void grades_when_due(void **state)
{
	(void)state;
	assert_int_equal(grade(goal(KIK_HIGHER, 0, 100, 100)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HIGHER, 0, 100, 99)), KIK_GRADE_PARTLY);
	assert_int_equal(grade(goal(KIK_HIGHER, 0, 100, 50)), KIK_GRADE_PARTLY);
	assert_int_equal(grade(goal(KIK_HIGHER, 0, 100, 49)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_HIGHER, 0, 100, -20)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_LOWER, 8, 6, 6)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_LOWER, 8, 6, 7)), KIK_GRADE_PARTLY);
	assert_int_equal(grade(goal(KIK_LOWER, 8, 6, 9)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_LOWER, 8, 6, NO)), KIK_GRADE_UNMEASURED);
	assert_int_equal(grade(goal(KIK_LOWER, 8, NO, 7)), KIK_GRADE_NO_TARGET);
	assert_int_equal(grade(goal(KIK_LOWER, 8, NO, NO)), KIK_GRADE_NO_TARGET);
}

/* 99.9999 % prints as 100 %, and is not met all the same: 999,999 of a million. */
static void compares_before_rounding(void **state)
{
	struct kik_goal g = goal(KIK_HIGHER, 0, 1000000, 999999);

	(void)state;
	assert_int_equal(kik_attainment(&g), 10000);
	assert_int_equal(grade(g), KIK_GRADE_PARTLY);
	g = goal(KIK_HIGHER, 0, 1000000, 499999);
	assert_int_equal(kik_attainment(&g), 5000);
	assert_int_equal(grade(g), KIK_GRADE_NOT_MET);
}

/* Numbers as large as there are: nothing overflows. */
static void large_figures(void **state)
{
	const int64_t most = INT64_C(1) << 60;
	struct kik_goal g = { KIK_HIGHER, -most, most, most - 1, NO, NO, NO, NO };

	(void)state;
	assert_int_equal(grade(g), KIK_GRADE_PARTLY);
	assert_int_equal(kik_attainment(&g), 10000);
	g.start = 0;
	g.due = 3000000;
	g.today = 2999999;
	assert_int_equal(grade(g), KIK_GRADE_ON_WAY);
}

/* target = baseline, or direction hold: 5 % of 200 are 10, of -200 too. */
static void levels_to_hold(void **state)
{
	(void)state;
	assert_int_equal(grade(goal(KIK_HIGHER, 90, 90, 90)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HIGHER, 90, 90, 95)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HIGHER, 90, 90, 89)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_LOWER, 6, 6, 5)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_LOWER, 6, 6, 7)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_HOLD, 150, 200, 210)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HOLD, NO, 200, 190)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HOLD, NO, 200, 211)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_HOLD, 200, NO, 189)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_HOLD, -200, NO, -210)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HOLD, 0, NO, 0)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HOLD, 0, NO, 1)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_HOLD, 200, NO, NO)), KIK_GRADE_UNMEASURED);
	assert_int_equal(grade(goal(KIK_HOLD, NO, NO, 5)), KIK_GRADE_NO_TARGET);
}

static void no_baseline(void **state)
{
	struct kik_goal early = goal(KIK_LOWER, NO, 6, 7);

	(void)state;
	assert_int_equal(grade(goal(KIK_HIGHER, NO, 90, 90)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_HIGHER, NO, 90, 89)), KIK_GRADE_NOT_MET);
	assert_int_equal(grade(goal(KIK_LOWER, NO, 6, 6)), KIK_GRADE_MET);
	assert_int_equal(grade(goal(KIK_LOWER, NO, 6, 7)), KIK_GRADE_NOT_MET);
	early.due = 100;
	early.today = 99;
	assert_int_equal(grade(early), KIK_GRADE_NOT_DUE);
	early.today = 100;
	assert_int_equal(grade(early), KIK_GRADE_NOT_MET);
	early.actual = 5 * KIK_STAT;
	early.today = 1;
	assert_int_equal(grade(early), KIK_GRADE_MET);
}

/*
 * 10 -> 20 from 1 January to 31 December 2026, 364 days.  On 2 July, day 182, half the
 * time has gone: 15 is on the path, and 14.9999 is behind it.
 */
static void path_before_due(void **state)
{
	struct kik_goal g = goal(KIK_HIGHER, 10, 20, 15);
	struct kik_cutoffs slack = kik_cuts_usual.goal;

	(void)state;
	g.start = kik_date_number("2026-01-01");
	g.due = kik_date_number("2026-12-31");
	g.today = kik_date_number("2026-07-02");
	assert_int_equal(grade(g), KIK_GRADE_ON_WAY);
	g.actual--;
	assert_int_equal(grade(g), KIK_GRADE_BEHIND);

	/* the path may ask for less */
	slack.path = 9000;
	assert_int_equal(kik_grade(&g, &slack), KIK_GRADE_ON_WAY);

	/* measured a day before: less was due then */
	g.measured = g.today - 1;
	assert_int_equal(grade(g), KIK_GRADE_ON_WAY);
	g.measured = NO;

	/* reached is reached, and on its due day a goal is due */
	g.actual = 20 * KIK_STAT;
	assert_int_equal(grade(g), KIK_GRADE_MET);
	g.actual = 19 * KIK_STAT;
	g.today = g.due - 1;
	assert_int_equal(grade(g), KIK_GRADE_BEHIND);
	g.today = g.due;
	assert_int_equal(grade(g), KIK_GRADE_PARTLY);

	/* before the start nothing is asked for but not to go backwards */
	g.today = g.start - 30;
	g.actual = 10 * KIK_STAT;
	assert_int_equal(grade(g), KIK_GRADE_ON_WAY);
	g.actual--;
	assert_int_equal(grade(g), KIK_GRADE_BEHIND);

	/* without a start: any progress */
	g.start = NO;
	assert_int_equal(grade(g), KIK_GRADE_BEHIND);
	g.actual += 2;
	assert_int_equal(grade(g), KIK_GRADE_ON_WAY);

	/* a level that is held so far */
	g.target = g.baseline;
	assert_int_equal(grade(g), KIK_GRADE_ON_WAY);
	g.actual = 9 * KIK_STAT;
	assert_int_equal(grade(g), KIK_GRADE_BEHIND);
}

static void demands_explanations(void **state)
{
	static const bool demanded[KIK_GRADES] = {
		[KIK_GRADE_PARTLY] = true, [KIK_GRADE_NOT_MET] = true, [KIK_GRADE_BEHIND] = true
	};

	(void)state;
	for (enum kik_grade g = 0; g < KIK_GRADES; g++)
		assert_int_equal(kik_grade_explain(g), demanded[g]);
}

/* The printed attainment is the exact one, rounded; the grade is that of the exact one. */
static void properties(void **state)
{
	(void)state;
	for (int run = 0; run < 5000; run++) {
		struct kik_goal g = goal(run % 2 ? KIK_HIGHER : KIK_LOWER, test_random(30) - 15,
		    test_random(30) - 15, test_random(60) - 30);
		struct fraction f;

		if (g.target == g.baseline)
			continue;
		g.actual += test_random(9999);
		f = g.target > g.baseline ? fraction(g.actual - g.baseline, g.target - g.baseline)
					  : fraction(g.baseline - g.actual, g.baseline - g.target);
		assert_rounded(kik_attainment(&g), KIK_STAT, f);
		assert_int_equal(grade(g),
		    f.num >= f.den           ? KIK_GRADE_MET
			: 2 * f.num >= f.den ? KIK_GRADE_PARTLY
					     : KIK_GRADE_NOT_MET);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(attainments),
		cmocka_unit_test(grades_when_due),
		cmocka_unit_test(compares_before_rounding),
		cmocka_unit_test(large_figures),
		cmocka_unit_test(levels_to_hold),
		cmocka_unit_test(no_baseline),
		cmocka_unit_test(path_before_due),
		cmocka_unit_test(demands_explanations),
		cmocka_unit_test(properties),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
