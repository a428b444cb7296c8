/* Statistics over units: worked by hand, and against exact fractions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "exact.h"
#include "kik/unitstats.h"

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

static struct kik_frame *two_themes(struct kik_arena *a)
{
	const struct test_theme theme[] = {
		{ 0, SCALE_05, 1000, 2, { 1000, 1000 }, 0 },
		{ 0, SCALE_05, 3000, 1, { 1000 }, 0 },
	};

	return test_frame(a, theme, 2);
}

/* Means of S01: 3, 4.5, 10/3, none, left out. */
static const struct kik_cell member[5][3] = {
	{ { 3, 9000 }, { 2, 4000 }, { 1, 1000 } },
	{ { 2, 9000 }, { 0, 0 }, { -1, 0 } },
	{ { 3, 10000 }, { 1, 5000 }, { 2, 5000 } },
	{ { 0, 0 }, { 0, 0 }, { 1, 0 } },
	{ { -1, 0 }, { -1, 0 }, { 0, 0 } },
};
static const struct kik_cell *const members[] = { member[0], member[1], member[2], member[3],
	member[4] };

static void assert_over_units(const struct kik_unit_stats *s, int64_t units, int64_t mean,
    int64_t sd, int64_t min, int64_t max)
{
	assert_int_equal(s->units, units);
	assert_int_equal(s->mean, mean);
	assert_int_equal(s->sd, sd);
	assert_int_equal(s->min, min);
	assert_int_equal(s->max, max);
}

/*
 * Mean (3 + 4.5 + 10/3) / 3 = 65/18; from it -11/18, 16/18 and -5/18; variance
 * (121 + 256 + 25) / 324 / 2 = 201/324, root 0.787636.
 */
static void over_a_question(void **state)
{
	struct kik_unit_stats s;

	kik_unit_stats_of(two_themes(*state), members, 5, KIK_L_QUESTION, 0, NULL, NULL, &s);
	assert_over_units(&s, 3, 36111, 7876, 30000, 45000);
}

/*
 * T1: (3 + 2) / 2 = 2.5, 4.5, (10/3 + 5) / 2 = 25/6; T2: 1, -, 2.5, 0, -.
 * Panel: (2.5 + 3 * 1) / 4 = 1.375, 4.5, (25/6 + 7.5) / 4 = 35/12, 0: mean
 * (33 + 108 + 70 + 0) / 24 / 4 = 211/96 = 2.19792; in 1/96 from it -79, 221, 69
 * and -211: variance (6241 + 48841 + 4761 + 44521) / 9216 / 3 = 104364/27648 =
 * 3.774740, root 1.942869.
 */
static void over_a_panel(void **state)
{
	struct kik_unit_stats s;

	kik_unit_stats_of(two_themes(*state), members, 5, KIK_L_PANEL, 0, NULL, NULL, &s);
	assert_over_units(&s, 4, 21979, 19429, 0, 45000);
}

static void over_one_and_none(void **state)
{
	struct kik_frame *f = two_themes(*state);
	struct kik_unit_stats s;

	kik_unit_stats_of(f, members, 1, KIK_L_THEME, 0, NULL, NULL, &s);
	assert_over_units(&s, 1, 25000, KIK_UNKNOWN, 25000, 25000);
	kik_unit_stats_of(f, members + 4, 1, KIK_L_THEME, 0, NULL, NULL, &s);
	assert_over_units(&s, 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN);
	kik_unit_stats_of(f, NULL, 0, KIK_L_TOTAL_THEMES, 0, NULL, NULL, &s);
	assert_over_units(&s, 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN);
}

static bool hides(void *ctx, size_t i, size_t question)
{
	const bool(*hidden)[3] = ctx;

	return hidden[i][question];
}

/*
 * Member 0 without S02: T1 = 3; member 1 has nothing left; member 2 without S01:
 * 5.  Mean 4, variance 2, root 1.41421.
 */
static void hidden_cells_are_left_out(void **state)
{
	bool hidden[5][3] = { { false, true, false }, { true, false, false },
		{ true, false, false } };
	struct kik_unit_stats s;

	kik_unit_stats_of(two_themes(*state), members, 5, KIK_L_THEME, 0, hides, hidden, &s);
	assert_over_units(&s, 2, 40000, 14142, 30000, 50000);
}

/* Largest weights and many answers: some divisors pass 64 bits together. */
static void check_large(void **state, enum kik_level_kind kind, int64_t n)
{
	const int64_t heavy = 2000000000;
	const struct test_theme theme[] = {
		{ 0, SCALE_100, heavy, 2, { heavy, heavy - 1 }, 0 },
		{ 0, SCALE_100, heavy - 1, 2, { heavy - 2, heavy - 3 }, 0 },
	};
	const struct kik_cell low[] = { { n, 1000 * n }, { n, 1000 * n }, { n, 1000 * n },
		{ n, 1000 * n } };
	const struct kik_cell high[] = { { n, 4000 * n }, { n, 4000 * n }, { n, 4000 * n },
		{ n, 4000 * n } };
	const struct kik_cell *const both[] = { low, high };
	struct kik_unit_stats s;

	/* 1 and 4: variance 4.5, root 2.12132 */
	kik_unit_stats_of(test_frame(*state, theme, 2), both, 2, kind, 0, NULL, NULL, &s);
	assert_over_units(&s, 2, 25000, 21213, 10000, 40000);
}

static void large_weights(void **state)
{
	check_large(state, KIK_L_TOTAL_THEMES, 1 << 20);
	check_large(state, KIK_L_TOTAL_QUESTIONS, INT64_C(1) << 40);
}

/* The mean of member i's T1 and T2 after the weights 1 and 3, or -1/1 when it has none. */
static struct fraction total_of(const struct kik_cell *c)
{
	struct fraction sum = { 0, 1 };
	int64_t weight = 0, questions = (c[0].n > 0) + (c[1].n > 0);

	for (size_t q = 0; q < 2; q++) {
		if (c[q].n > 0)
			sum = fraction_add(sum, fraction(c[q].sum, 1000 * c[q].n * questions));
	}
	weight += questions > 0;
	if (c[2].n > 0) {
		sum = fraction_add(sum, fraction(3 * c[2].sum, 1000 * c[2].n));
		weight += 3;
	}
	return weight > 0 ? fraction_mul(sum, fraction(1, weight)) : fraction(-1, 1);
}

static void random_against_fractions(void **state)
{
	struct kik_frame *f = two_themes(*state);

	for (int round = 0; round < 1000; round++) {
		struct kik_cell cell[12][3];
		const struct kik_cell *list[12];
		struct fraction sum = { 0, 1 }, squares = { 0, 1 };
		size_t n = (size_t)test_random(13);
		int64_t units = 0;
		struct kik_unit_stats s;

		for (size_t i = 0; i < n; i++) {
			list[i] = cell[i];
			for (size_t q = 0; q < 3; q++) {
				int64_t answers = test_random(8) - 1;

				cell[i][q].n = answers;
				cell[i][q].sum =
				    answers < 1 ? 0 : 1000 * test_random(5 * answers + 1);
			}
			struct fraction mean = total_of(cell[i]);
			if (mean.num < 0)
				continue;
			units++;
			sum = fraction_add(sum, mean);
			squares = fraction_add(squares, fraction_mul(mean, mean));
		}
		kik_unit_stats_of(f, list, n, KIK_L_TOTAL_THEMES, 0, NULL, NULL, &s);
		assert_int_equal(s.units, units);
		if (units < 2)
			continue;
		assert_rounded(s.mean, KIK_STAT, fraction_mul(sum, fraction(1, units)));
		/* variance (squares - sum^2 / units) / (units - 1) */
		sum = fraction_mul(fraction_mul(sum, sum), fraction(-1, units));
		assert_rounded_root(s.sd, KIK_STAT,
		    fraction_mul(fraction_add(squares, sum), fraction(1, units - 1)));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(over_a_question),
		cmocka_unit_test(over_a_panel),
		cmocka_unit_test(over_one_and_none),
		cmocka_unit_test(hidden_cells_are_left_out),
		cmocka_unit_test(large_weights),
		cmocka_unit_test(random_against_fractions),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
