#include "kik/ratio.h"

#include <float.h>
#include <stdbool.h>
#include <stdlib.h>

#include <gmp.h>

#include "kik/fraction.h"
#include "kik/mem.h"
#include "kik/num.h"

_Static_assert(sizeof(long) == sizeof(int64_t), "mpz_set_si takes a long");

/* ---- few and small terms ---- */

#define FEW 32 /* with more, the common denominator is seldom small */

static bool small_sum(const struct kik_term *t, size_t n, int64_t scale, int64_t div, int64_t *out)
{
	struct kik_fraction sum = { 0, 1 };

	if (n > FEW)
		return false;
	for (size_t i = 0; i < n; i++) {
		int64_t num, den;

		if (__builtin_mul_overflow(t[i].w1, t[i].w2, &num) ||
		    __builtin_mul_overflow(num, t[i].num, &num) ||
		    __builtin_mul_overflow(t[i].den, t[i].d2, &den) ||
		    !kik_fraction_add(&sum, num, den))
			return false;
	}
	return kik_fraction_round(&sum, scale, div, out);
}

/* ---- the estimate ---- */

/*
 * A value and how far it may be from the exact one.  A term takes 5 conversions
 * and 4 operations, a sum of n terms n - 1 additions of partial sums that are at
 * most the sum of sizes, scale and div 4 steps more: at most n + 12 roundings,
 * each of at most half an epsilon of the sum of sizes.  The bound is twice that
 * and takes double's epsilon, not long double's: that holds too where long double
 * is no more than double, as it is under valgrind.
 */
struct estimate {
	long double value, error;
};

static struct estimate estimate_sum(const struct kik_term *t, size_t n, int64_t div)
{
	long double sum = 0, size = 0;

	for (size_t i = 0; i < n; i++) {
		long double v =
		    (long double)t[i].w1 * t[i].w2 * t[i].num / ((long double)t[i].den * t[i].d2);

		sum += v;
		size += v < 0 ? -v : v;
	}
	return (struct estimate){ sum / div, size / div * (n + 16) * DBL_EPSILON };
}

static struct estimate scaled(struct estimate e, int64_t scale)
{
	return (struct estimate){ e.value * scale, e.error * (scale < 0 ? -scale : scale) };
}

/* True, and *out is the rounded value, when the error cannot change the rounding. */
static bool round_surely(struct estimate e, int64_t *out)
{
	long double size = e.value < 0 ? -e.value : e.value;

	/* so large an error also comes with every value that int64_t could not hold */
	if (!(e.error < 0.25L))
		return false;
	int64_t k = (int64_t)(size + 0.5L);
	long double above = size + 0.5L - k; /* over the lower rounding boundary */

	if (above <= e.error || above >= 1 - e.error)
		return false;
	*out = e.value < 0 ? -k : k;
	return true;
}

/* ---- the exact value ---- */

static void *gmp_malloc(size_t size)
{
	return kik_malloc(size);
}

static void *gmp_realloc(void *p, size_t old, size_t size)
{
	(void)old;
	return kik_realloc(p, size, 1);
}

static void gmp_free(void *p, size_t size)
{
	(void)size;
	free(p);
}

/* Before the first mpz_init: GMP itself aborts when memory lacks. */
static void gmp_begin(void)
{
	mp_set_memory_functions(gmp_malloc, gmp_realloc, gmp_free);
}

/* sum of terms / div, into q. */
static void exact_sum(mpq_t q, const struct kik_term *t, size_t n, int64_t div)
{
	mpq_t v;

	mpq_init(v);
	mpq_set_ui(q, 0, 1);
	for (size_t i = 0; i < n; i++) {
		mpz_set_si(mpq_numref(v), t[i].num);
		mpz_mul_si(mpq_numref(v), mpq_numref(v), t[i].w1);
		mpz_mul_si(mpq_numref(v), mpq_numref(v), t[i].w2);
		mpz_set_si(mpq_denref(v), t[i].den);
		mpz_mul_si(mpq_denref(v), mpq_denref(v), t[i].d2);
		mpq_canonicalize(v);
		mpq_add(q, q, v);
	}
	mpz_mul_si(mpq_denref(q), mpq_denref(q), div);
	mpq_canonicalize(q);
	mpq_clear(v);
}

static void multiply(mpq_t q, int64_t factor)
{
	mpz_mul_si(mpq_numref(q), mpq_numref(q), factor);
	mpq_canonicalize(q);
}

static int64_t exact_round(const struct kik_term *t, size_t n, int64_t scale, int64_t div)
{
	mpq_t q;

	gmp_begin();
	mpq_init(q);
	exact_sum(q, t, n, div);
	multiply(q, scale);

	/* floor((2 |num| + den) / (2 den)), and the sign again */
	int sign = mpq_sgn(q);
	mpz_ptr num = mpq_numref(q), den = mpq_denref(q);
	mpz_abs(num, num);
	mpz_mul_2exp(num, num, 1);
	mpz_add(num, num, den);
	mpz_mul_2exp(den, den, 1);
	mpz_fdiv_q(num, num, den);
	int64_t rounded = mpz_get_si(num);

	mpq_clear(q);
	return sign < 0 ? -rounded : rounded;
}

/* variance = (n sum(m^2) - sum(m)^2) / (n (n - 1)); the root as kik_round_sqrt does it. */
static int64_t exact_sd(const struct kik_term *t, const size_t *start, const int64_t *div, size_t n,
    int64_t scale)
{
	mpq_t m, sum, squares;

	gmp_begin();
	mpq_inits(m, sum, squares, NULL);
	for (size_t i = 0; i < n; i++) {
		exact_sum(m, t + start[i], start[i + 1] - start[i], div[i]);
		mpq_add(sum, sum, m);
		mpq_mul(m, m, m);
		mpq_add(squares, squares, m);
	}
	multiply(squares, (int64_t)n);
	mpq_mul(sum, sum, sum);
	mpq_sub(squares, squares, sum);
	multiply(squares, 4);
	multiply(squares, scale);
	multiply(squares, scale);

	mpz_ptr num = mpq_numref(squares), den = mpq_denref(squares);
	mpz_mul_ui(den, den, n);
	mpz_mul_ui(den, den, n - 1);
	mpz_fdiv_q(num, num, den);
	mpz_sqrt(num, num);
	mpz_add_ui(num, num, 1);
	mpz_fdiv_q_2exp(num, num, 1);
	int64_t rounded = mpz_get_si(num);

	mpq_clears(m, sum, squares, NULL);
	return rounded;
}

/* ---- the functions ---- */

int64_t kik_ratio_sum(const struct kik_term *t, size_t n, int64_t scale, int64_t div)
{
	int64_t rounded;

	if (small_sum(t, n, scale, div, &rounded) ||
	    round_surely(scaled(estimate_sum(t, n, div), scale), &rounded))
		return rounded;
	return exact_round(t, n, scale, div);
}

/*
 * The deviations are from one estimated mean c, so that large equal parts of the
 * values cancel: sum((m - c)^2) - (sum(m - c))^2 / n holds for any c exactly.
 */
static struct estimate estimate_variance(const struct kik_term *t, const size_t *start,
    const int64_t *div, size_t n)
{
	long double c = 0, sum = 0, squares = 0, largest = 0, error = 0;

	for (size_t i = 0; i < n; i++)
		c += estimate_sum(t + start[i], start[i + 1] - start[i], div[i]).value;
	c /= n;
	for (size_t i = 0; i < n; i++) {
		struct estimate e = estimate_sum(t + start[i], start[i + 1] - start[i], div[i]);
		long double d = e.value - c, size = d < 0 ? -d : d;

		/* the subtraction rounds once more, by at most epsilon of d */
		e.error += size * DBL_EPSILON;
		sum += d;
		squares += d * d;
		if (size > largest)
			largest = size;
		if (e.error > error)
			error = e.error;
	}
	/*
	 * Each |d| is off by at most `error`, so both sums over n are by at most
	 * 2 * error * largest + error^2 (times n), and their n + 4 roundings add
	 * epsilon of n * largest^2 each.
	 */
	long double off = 2 * n *
	    (2 * error * largest + error * error + (n + 4) * DBL_EPSILON * largest * largest);
	long double variance = (squares - sum * sum / n) / (n - 1);

	return (struct estimate){ variance, off / (n - 1) };
}

/* True, and *out is the rounded root of 4 * variance / 4, when the error cannot change it. */
static bool root_surely(struct estimate four, int64_t *out)
{
	/* beyond 2^62 the squares below would round */
	if (!(four.value + four.error < 0x1p62L))
		return false;
	long double v = four.value < 0 ? 0 : four.value;
	int64_t k = kik_round_sqrt((kik_uint128)v, 4);
	long double low = (2.0L * k - 1) * (2.0L * k - 1), high = (2.0L * k + 1) * (2.0L * k + 1);

	/* 2^-40 of the boundary: more than long double, or double, rounds it by */
	if ((k > 0 && v - four.error <= low * (1 + 0x1p-40L)) ||
	    v + four.error >= high * (1 - 0x1p-40L))
		return false;
	*out = k;
	return true;
}

int64_t kik_ratio_sd(const struct kik_term *t, const size_t *start, const int64_t *div, size_t n,
    int64_t scale)
{
	struct estimate four = scaled(estimate_variance(t, start, div, n), 4);
	int64_t rounded;

	if (root_surely(scaled(scaled(four, scale), scale), &rounded))
		return rounded;
	return exact_sd(t, start, div, n, scale);
}

int kik_ratio_cmp(const struct kik_term *a, size_t na, int64_t diva, const struct kik_term *b,
    size_t nb, int64_t divb)
{
	struct estimate x = estimate_sum(a, na, diva), y = estimate_sum(b, nb, divb);
	long double between = x.value - y.value;

	/* the subtraction is exact where the two are near */
	if (between > x.error + y.error || -between > x.error + y.error)
		return between < 0 ? -1 : 1;

	mpq_t p, q;
	gmp_begin();
	mpq_inits(p, q, NULL);
	exact_sum(p, a, na, diva);
	exact_sum(q, b, nb, divb);
	int order = mpq_cmp(p, q);
	mpq_clears(p, q, NULL);
	return order;
}
