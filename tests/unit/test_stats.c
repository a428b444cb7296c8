/* Statistics of a question: worked by hand, and against a sorted list of answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "exact.h"
#include "kik/stats.h"

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

static const struct kik_scale *scale(void **state, size_t which)
{
	const struct test_theme theme = { 0, which, 1000, 1, { 1000 }, 0 };

	return kik_question_scale(test_frame(*state, &theme, 1), 0);
}

static void assert_stats(const struct kik_stats *s, int64_t n, int64_t mean, int64_t median,
    int64_t sd, int64_t min, int64_t max, int64_t agreement)
{
	assert_int_equal(s->n, n);
	assert_int_equal(s->mean, mean);
	assert_int_equal(s->median, median);
	assert_int_equal(s->sd, sd);
	assert_int_equal(s->min, min);
	assert_int_equal(s->max, max);
	assert_int_equal(s->agreement, agreement);
}

static void nobody_answered(void **state)
{
	const int64_t counts[6] = { 0 };
	struct kik_stats s;

	kik_question_stats(scale(state, SCALE_05), counts, &s);
	assert_stats(&s, 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN,
	    KIK_UNKNOWN);
}

static void one_answer_has_no_sd(void **state)
{
	const int64_t counts[6] = { 0, 0, 0, 0, 1, 0 };
	struct kik_stats s;

	kik_question_stats(scale(state, SCALE_05), counts, &s);
	assert_stats(&s, 1, 40000, 40000, KIK_UNKNOWN, 40000, 40000, 10000);
}

/*
 * 2 3 3 3 4 4 4 4: sum 27, mean 27/8 = 3.375; middle two 3 and 4; sum of squares
 * 4 + 27 + 64 = 95, variance (8 * 95 - 27^2) / (8 * 7) = 31/56 = 0.55357,
 * root 0.74402.
 * Agreement, layers from below: height 1 over 2 3 4 (share 3/8, 1 - 2/5), height
 * 2 over 3 4 (share 4/8, 1 - 1/5), height 1 over 4 (share 1/8, 1), all together
 * in one piece, U = 1: 0.225 + 0.4 + 0.125 = 0.75.
 */
static void eight_answers(void **state)
{
	const int64_t counts[6] = { 0, 0, 1, 3, 4, 0 };
	struct kik_stats s;

	kik_question_stats(scale(state, SCALE_05), counts, &s);
	assert_stats(&s, 8, 33750, 35000, 7440, 20000, 40000, 7500);
}

/*
 * Half at each end, 2^40 each: n = 2^41; mean 2.5; the middle two are 0 and 5;
 * variance 6.25 n / (n - 1), root 2.5000000000006.
 */
static void counts_of_a_country(void **state)
{
	const int64_t half = INT64_C(1) << 40, counts[6] = { half, 0, 0, 0, 0, half };
	struct kik_stats s;

	kik_question_stats(scale(state, SCALE_05), counts, &s);
	assert_stats(&s, 2 * half, 25000, 25000, 25000, 0, 50000, -10000);
}

/*
 * The same on 0 to 100, and one more at 100: mean 100 (h + 1) / (2 h + 1) is
 * 50.00000000002, the median is 100.
 */
static void counts_of_a_country_on_100(void **state)
{
	int64_t half = INT64_C(1) << 40, counts[101] = { 0 };
	struct kik_stats s;

	counts[0] = half;
	counts[100] = half + 1;
	kik_question_stats(scale(state, SCALE_100), counts, &s);
	assert_stats(&s, 2 * half + 1, 500000, 1000000, 500000, 0, 1000000, -10000);
}

static int by_size(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* The figures of a list of answers in ten-thousandths of a point. */
static void check_list(int64_t *answer, int64_t n, const struct kik_stats *s)
{
	kik_int128 sum = 0, squares = 0;

	qsort(answer, (size_t)n, sizeof(*answer), by_size);
	for (int64_t i = 0; i < n; i++) {
		sum += answer[i];
		for (int64_t j = 0; j < i; j++)
			squares += (kik_int128)(answer[i] - answer[j]) * (answer[i] - answer[j]);
	}
	assert_int_equal(s->n, n);
	assert_int_equal(s->min, answer[0]);
	assert_int_equal(s->max, answer[n - 1]);
	assert_rounded(s->mean, 1, fraction(sum, n));
	assert_rounded(s->median, 1, fraction(answer[(n - 1) / 2] + answer[n / 2], 2));
	/* the variance is the mean of (x - y)^2 / 2 over all n (n - 1) / 2 pairs */
	if (n > 1)
		assert_rounded_root(s->sd, 1, fraction(squares, (kik_int128)n * (n - 1)));
}

static void random_answers(void **state)
{
	for (int round = 0; round < 2000; round++) {
		const struct kik_scale *s = scale(state, (size_t)test_random(TEST_SCALES));
		int64_t n = 1 + test_random(40), *answer = malloc((size_t)n * sizeof(*answer));
		int64_t *counts = calloc(s->nbins, sizeof(*counts));
		struct kik_stats stats;

		assert_non_null(answer);
		assert_non_null(counts);
		for (int64_t i = 0; i < n; i++) {
			size_t bin = (size_t)test_random((int64_t)s->nbins);

			counts[bin]++;
			answer[i] = 10 * (s->min + (int64_t)bin * s->step);
		}
		kik_question_stats(s, counts, &stats);
		check_list(answer, n, &stats);
		free(answer);
		free(counts);
	}
}

static void few_steps_fold_to_steps(void **state)
{
	const int64_t counts[6] = { 1, 2, 3, 4, 5, 6 };
	int64_t out[6];

	assert_int_equal(kik_scale_categories(scale(state, SCALE_05)), 6);
	kik_scale_fold(scale(state, SCALE_05), counts, out);
	assert_memory_equal(out, counts, sizeof(counts));
}

/* 0 5 10 | 15 … 30 | 35 … 50 | 55 … 70 | 75 … 90 | 95 100, one answer each */
static void many_steps_fold_to_levels(void **state)
{
	const int64_t expected[6] = { 3, 4, 4, 4, 4, 2 };
	int64_t counts[21], out[6];

	for (size_t i = 0; i < 21; i++)
		counts[i] = 1;
	assert_int_equal(kik_scale_categories(scale(state, SCALE_100_BY_5)), 6);
	kik_scale_fold(scale(state, SCALE_100_BY_5), counts, out);
	assert_memory_equal(out, expected, sizeof(expected));
}

/* Means of four sub-scores lie a quarter apart: 0 ¼ ½ ¾ | 1 … | 4 … | 5. */
static void between_two_steps_counts_below(void **state)
{
	const struct kik_scale s = {
		.min = 0, .max = 5000, .step = 1000, .grain = 250, .nbins = 21, .nsteps = 6
	};
	const int64_t expected[6] = { 1 + 2 + 3 + 4, 5 + 6 + 7 + 8, 9 + 10 + 11 + 12,
		13 + 14 + 15 + 16, 17 + 18 + 19 + 20, 21 };
	int64_t counts[21], out[6];

	(void)state;
	for (int64_t i = 0; i < 21; i++)
		counts[i] = i + 1;
	kik_scale_fold(&s, counts, out);
	assert_memory_equal(out, expected, sizeof(expected));
}

/* -2 to 2: mean of -2 -2 -1 is -5/3, rounded away from zero where it is half. */
static void points_below_zero(void **state)
{
	const struct kik_scale s = {
		.min = -2000, .max = 2000, .step = 1000, .grain = 1000, .nbins = 5, .nsteps = 5
	};
	const int64_t counts[5] = { 2, 1, 0, 0, 0 };
	struct kik_stats stats;

	(void)state;
	kik_question_stats(&s, counts, &stats);
	/* variance (3 * 9 - 25) / 6 = 1/3, root 0.57735 */
	assert_int_equal(stats.mean, -16667);
	assert_int_equal(stats.median, -20000);
	assert_int_equal(stats.sd, 5774);
	assert_int_equal(stats.min, -20000);
	assert_int_equal(stats.max, -10000);
}

/* Agreement is over the folded counts: two answers in one band agree. */
static void agreement_is_over_levels(void **state)
{
	int64_t counts[21] = { 0 };
	struct kik_stats stats;

	counts[3] = 1;
	counts[6] = 1;
	kik_question_stats(scale(state, SCALE_100_BY_5), counts, &stats);
	assert_int_equal(stats.agreement, 10000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nobody_answered),
		cmocka_unit_test(one_answer_has_no_sd),
		cmocka_unit_test(eight_answers),
		cmocka_unit_test(counts_of_a_country),
		cmocka_unit_test(counts_of_a_country_on_100),
		cmocka_unit_test(random_answers),
		cmocka_unit_test(few_steps_fold_to_steps),
		cmocka_unit_test(many_steps_fold_to_levels),
		cmocka_unit_test(between_two_steps_counts_below),
		cmocka_unit_test(points_below_zero),
		cmocka_unit_test(agreement_is_over_levels),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
