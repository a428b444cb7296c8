/* Spearman's rank correlation and its interval. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "calc_frame.h"
#include "kik/correlation.h"
#include "kik/num.h"

#define U KIK_UNKNOWN

static struct kik_correlation of(const int64_t *x, const int64_t *y, size_t n)
{
	struct kik_correlation c;

	kik_correlation_of(x, y, n, &c);
	return c;
}

/*
 * The textbook's ten pupils (IQ, hours of television): squared differences of ranks sum to
 * 194, rho = 1 - 6 * 194 / (10 * 99) = -0.17575...
 */
static void test_without_ties(void **state)
{
	const int64_t iq[] = { 106, 100, 86, 101, 99, 103, 97, 113, 112, 110 };
	const int64_t tv[] = { 7, 27, 2, 50, 28, 29, 20, 12, 6, 17 };
	struct kik_correlation c = of(iq, tv, 10);

	(void)state;
	assert_int_equal(c.n, 10);
	assert_int_equal(c.rho, -1758);
	assert_true(c.low < c.rho && c.rho < c.high);
}

/*
 * Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4, less 2.5: products 2.25 + 0 + 0 + 2.25 = 4.5, squares
 * 4.5 and 5; 4.5 / sqrt(22.5) = 0.94868...
 */
static void test_ties(void **state)
{
	const int64_t x[] = { 10, 20, 20, 30 }, y[] = { 1, 2, 3, 4 }, down[] = { 4, 3, 2, 1 };

	(void)state;
	assert_int_equal(of(x, y, 4).rho, 9487);
	assert_int_equal(of(x, down, 4).rho, -9487);
}

static void test_undefined(void **state)
{
	const int64_t x[] = { 1, 2, 3 }, same[] = { 5, 5, 5 };
	const int64_t gaps[] = { 7, U, 9, 1, U, 4 }, other[] = { 7, 8, U, 1, U, 4 };
	const int64_t left_x[] = { 7, 1, 4 };
	struct kik_correlation c;

	(void)state;
	assert_int_equal(of(x, same, 3).rho, U);
	assert_int_equal(of(x, same, 3).low, U);
	assert_int_equal(of(x, x, 1).rho, U);
	assert_int_equal(of(x, x, 0).n, 0);
	/* left are the pairs 7 7, 1 1, 4 4 */
	c = of(gaps, other, 6);
	assert_int_equal(c.n, 3);
	assert_int_equal(c.rho, 10000);
	assert_int_equal(c.low, of(left_x, left_x, 3).low);
}

/* Two of two drawn: half of the drawings are one pair twice, and do not vary. */
static void test_interval_needs_drawings(void **state)
{
	const int64_t x[] = { 1, 2 };
	struct kik_correlation c = of(x, x, 2);

	(void)state;
	assert_int_equal(c.rho, 10000);
	assert_true(c.low == U || c.low == 10000);
	assert_true(c.low == c.high);
}

static double rank_in(const int64_t *v, const size_t *drawn, size_t n, int64_t value)
{
	double rank = 0.5;

	for (size_t i = 0; i < n; i++)
		rank += v[drawn[i]] < value ? 1 : v[drawn[i]] == value ? 0.5 : 0;
	return rank;
}

static double naive_rho(const int64_t *x, const int64_t *y, const size_t *drawn, size_t n)
{
	double xx = 0, yy = 0, xy = 0, mid = ((double)n + 1) / 2;

	for (size_t i = 0; i < n; i++) {
		double a = rank_in(x, drawn, n, x[drawn[i]]) - mid;
		double b = rank_in(y, drawn, n, y[drawn[i]]) - mid;

		xx += a * a;
		yy += b * b;
		xy += a * b;
	}
	return xx > 0 && yy > 0 ? xy / sqrt(xx * yy) : NAN;
}

static int by_size(const void *a, const void *b)
{
	return (*(const double *)a > *(const double *)b) -
	    (*(const double *)a < *(const double *)b);
}

/*
 * All 5^5 = 3,125 drawings of five pairs: the interval lies where 2.5 % of all those that vary
 * lie outside at each end, within what 1,999 of them can err (four standard errors of a share,
 * 0.014).
 */
static void test_interval_of_all_drawings(void **state)
{
	const int64_t x[] = { 3, 1, 4, 1, 5 }, y[] = { 2, 7, 1, 8, 2 };
	static double all[3125];
	struct kik_correlation c = of(x, y, 5);
	size_t known = 0, drawn[5], below = 0, above = 0, low_or_below = 0, high_or_above = 0;

	(void)state;
	for (size_t k = 0; k < 3125; k++) {
		for (size_t i = 0, rest = k; i < 5; i++, rest /= 5)
			drawn[i] = rest % 5;
		all[known] = naive_rho(x, y, drawn, 5);
		known += !isnan(all[known]);
	}
	qsort(all, known, sizeof *all, by_size);
	for (size_t k = 0; k < known; k++) {
		long r = lround(all[k] * KIK_STAT);

		below += r < c.low;
		above += r > c.high;
		low_or_below += r <= c.low;
		high_or_above += r >= c.high;
	}
	assert_true((double)below / (double)known <= 0.025 + 0.014);
	assert_true((double)above / (double)known <= 0.025 + 0.014);
	assert_true((double)low_or_below / (double)known >= 0.025 - 0.014);
	assert_true((double)high_or_above / (double)known >= 0.025 - 0.014);
}

/* rho is that of a plain computation, the same either way round and for any rising scale. */
static void test_laws(void **state)
{
	int64_t x[40], y[40], cubed[40];
	size_t in_order[40];

	(void)state;
	for (int round = 0; round < 200; round++) {
		size_t n = 3 + (size_t)test_random(38);
		struct kik_correlation a, b;

		for (size_t i = 0; i < n; i++) {
			x[i] = test_random(12);
			y[i] = x[i] * (test_random(3)) + test_random(9);
			cubed[i] = x[i] * x[i] * x[i] - 500;
			in_order[i] = i;
		}
		a = of(x, y, n);
		b = of(y, cubed, n);
		assert_int_equal(a.rho, b.rho);
		if (a.rho == U)
			continue;
		assert_true(labs(a.rho - lround(naive_rho(x, y, in_order, n) * KIK_STAT)) <= 1);
		assert_true(a.low == b.low && a.high == b.high);
		assert_true(a.low == U || (-10000 <= a.low && a.low <= a.high && a.high <= 10000));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_without_ties),
		cmocka_unit_test(test_ties),
		cmocka_unit_test(test_undefined),
		cmocka_unit_test(test_interval_needs_drawings),
		cmocka_unit_test(test_interval_of_all_drawings),
		cmocka_unit_test(test_laws),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
