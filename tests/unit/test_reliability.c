/* Krippendorff's alpha, and what answers vary by. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "calc_frame.h"
#include "kik/num.h"
#include "kik/reliability.h"

#define CATEGORIES 5

/* Counts of digits: what was said of each unit. */
static int64_t alpha_of(const char *const *said, size_t n)
{
	int64_t counts[12][CATEGORIES];
	const int64_t *at[12];

	memset(counts, 0, sizeof counts);
	for (size_t u = 0; u < n; u++) {
		at[u] = counts[u];
		for (const char *c = said[u]; *c != '\0'; c++)
			counts[u][*c - '1']++;
	}
	return kik_alpha(at, n, CATEGORIES);
}

/* Krippendorff (2011): four observers of twelve units, with gaps; 0.815 for ordered data there. */
static void test_alpha_published(void **state)
{
	static const char *const said[] = { "111", "2232", "3333", "3333", "2222", "1234", "4444",
		"1121", "2222", "555", "11", "3" };

	(void)state;
	assert_in_range(alpha_of(said, 12), 8145, 8154);
}

/*
 * "12" and "22": of 4 answers 1 and 3.  The squared distance of 1 and 2 is (1 + 3 - 2)^2 = 4.
 * Observed: 1 * 1 * 4 / (2 - 1) = 4; expected: 1 * 3 * 4 = 12; 1 - 3 * 4 / 12 = 0.
 * With "22" twice: 1 and 5 of 6, distance 3^2; 1 - 5 * 9 / (5 * 9) = 0 again: one odd answer is
 * no better than chance.  "11" and "22": nothing observed: 1.  "12" and "12": distance 2^2,
 * 1 - 3 * (4 + 4) / (4 * 4) = -0.5.
 */
static void test_alpha_by_hand(void **state)
{
	static const char *const odd[] = { "12", "22", "22" }, *const parted[] = { "11", "22" };
	static const char *const split[] = { "12", "12" }, *const same[] = { "44", "44" };
	static const char *const single[] = { "1", "2" };

	(void)state;
	assert_int_equal(alpha_of(odd, 2), 0);
	assert_int_equal(alpha_of(odd, 3), 0);
	assert_int_equal(alpha_of(parted, 2), 10000);
	assert_int_equal(alpha_of(split, 2), -5000);
	assert_int_equal(alpha_of(same, 2), KIK_UNKNOWN);
	assert_int_equal(alpha_of(single, 2), KIK_UNKNOWN);
	assert_int_equal(alpha_of(single, 0), KIK_UNKNOWN);
}

/* By coincidences, as Krippendorff writes them down. */
static double naive_alpha(int64_t counts[][CATEGORIES], size_t n)
{
	double o[CATEGORIES][CATEGORIES] = { { 0 } }, total[CATEGORIES] = { 0 }, all = 0;
	double observed = 0, expected = 0;

	for (size_t u = 0; u < n; u++) {
		double m = 0;

		for (size_t c = 0; c < CATEGORIES; c++)
			m += (double)counts[u][c];
		for (size_t c = 0; m > 1 && c < CATEGORIES; c++)
			for (size_t d = 0; d < CATEGORIES; d++)
				o[c][d] += (double)counts[u][c] *
				    (double)(counts[u][d] - (c == d)) / (m - 1);
	}
	for (size_t c = 0; c < CATEGORIES; c++) {
		for (size_t d = 0; d < CATEGORIES; d++)
			total[c] += o[c][d];
		all += total[c];
	}
	for (size_t c = 0; c < CATEGORIES; c++) {
		double sum = total[c] / 2;

		for (size_t d = c + 1; d < CATEGORIES; d++) {
			double distance = sum + total[d] / 2;

			observed += o[c][d] * distance * distance;
			expected += total[c] * total[d] * distance * distance;
			sum += total[d];
		}
	}
	return expected > 0 ? 1 - (all - 1) * observed / expected : NAN;
}

static void test_alpha_random(void **state)
{
	(void)state;
	for (int round = 0; round < 500; round++) {
		int64_t counts[12][CATEGORIES];
		const int64_t *at[12];
		size_t n = (size_t)test_random(13);
		double alpha;

		for (size_t u = 0; u < n; u++) {
			at[u] = counts[u];
			for (size_t c = 0; c < CATEGORIES; c++)
				counts[u][c] = test_random(3) == 0 ? test_random(4) : 0;
		}
		alpha = naive_alpha(counts, n);
		if (isnan(alpha))
			assert_int_equal(kik_alpha(at, n, CATEGORIES), KIK_UNKNOWN);
		else
			assert_true(labs(kik_alpha(at, n, CATEGORIES) - lround(alpha * KIK_STAT)) <=
			    1);
	}
}

/* A scale of 0 to 10; counts and cells of units from their answers, -1 ends a unit. */
static int vary(const int *answers, size_t units, struct kik_variation *v)
{
	struct kik_scale s = {
		.min = 0, .max = 10000, .step = 1000, .grain = 1000, .nbins = 11, .nsteps = 11
	};
	int64_t counts[11] = { 0 };
	struct kik_cell cell[10];

	memset(cell, 0, sizeof cell);
	for (size_t u = 0; u < units; u++, answers++) {
		for (; *answers >= 0; answers++) {
			counts[*answers]++;
			cell[u].n++;
			cell[u].sum += *answers * 1000;
		}
	}
	return kik_variation_of(&s, counts, cell, units, v);
}

/*
 * The six targets and four judges of Shrout and Fleiss (1979), table 2: mean squares 11.24
 * between and 6.26 within, ICC(1,1) = (11.24 - 6.26) / (11.24 + 3 * 6.26) = 0.166; exactly
 * (11.24167 - 6.26389) / (30.03333) = 0.16574.
 */
static void test_variation_published(void **state)
{
	static const int judged[] = { 9, 2, 5, 8, -1, 6, 1, 3, 2, -1, 8, 4, 6, 8, -1, 7, 1, 2, 6,
		-1, 10, 5, 6, 9, -1, 6, 2, 4, 7, -1 };
	struct kik_variation v;

	(void)state;
	assert_int_equal(vary(judged, 6, &v), 0);
	assert_int_equal(v.within, 6263889); /* 112.75 / 18 */
	/* (56.208333 / 5 - 6.263889) / 4 = 1.2444445, of mean squares to the millionth */
	assert_in_range(v.between, 1244444, 1244445);
	assert_int_equal(kik_variation_share(&v, 1), 1657);
}

/*
 * Units of 1 3 and 4 6 8, with an empty one between.  Means 2 and 6, within 2 + 8 = 10 by 5 - 2:
 * 3.333333.  All sum to 22, between 8 + 108 - 22 * 22 / 5 = 19.2 by 1.  n0 = 5 - 13 / 5 = 2.4.
 * (19.2 - 3.333333) / 2.4 = 6.611111; 6.611111 / 9.944444 = 0.66480.
 */
static void test_variation_by_hand(void **state)
{
	static const int uneven[] = { 1, 3, -1, -1, 4, 6, 8, -1 };
	struct kik_variation v[2];

	(void)state;
	assert_int_equal(vary(uneven, 3, v), 0);
	assert_int_equal(v[0].within, 3333333);
	assert_int_equal(v[0].between, 6611111);
	assert_int_equal(kik_variation_share(v, 1), 6648);
	/* beside a question whose units differ less than chance, 3 9 and 3 9: between -9, within 18 */
	static const int alike[] = { 3, 9, -1, 3, 9, -1 };
	assert_int_equal(vary(alike, 2, v + 1), 0);
	assert_int_equal(v[1].within, 18000000);
	assert_int_equal(v[1].between, -9000000);
	assert_int_equal(kik_variation_share(v + 1, 1), 0);
	assert_int_equal(kik_variation_share(v, 2), 0);
}

static void test_variation_unknown(void **state)
{
	static const int one[] = { 1, 3, -1 }, singles[] = { 1, -1, 2, -1 };
	static const int level[] = { 4, 4, -1, 4, 4, -1 };
	struct kik_variation v;

	(void)state;
	assert_int_equal(vary(one, 1, &v), -1);
	assert_int_equal(vary(singles, 2, &v), -1);
	assert_int_equal(vary(level, 2, &v), 0);
	assert_int_equal(kik_variation_share(&v, 1), KIK_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_alpha_published),
		cmocka_unit_test(test_alpha_by_hand),
		cmocka_unit_test(test_alpha_random),
		cmocka_unit_test(test_variation_published),
		cmocka_unit_test(test_variation_by_hand),
		cmocka_unit_test(test_variation_unknown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
