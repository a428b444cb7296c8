/* Sums of fractions: rounded as the exact value is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/num.h"
#include "kik/ratio.h"

#define TERM(n, d)                \
	{                         \
		(n), (d), 1, 1, 1 \
	}
#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const int64_t big = INT64_C(1) << 57, deep = INT64_C(1) << 62;

static void nothing_is_0(void **state)
{
	(void)state;
	assert_int_equal(kik_ratio_sum(NULL, 0, 10000, 3), 0);
}

static void ties_round_away_from_zero(void **state)
{
	(void)state;
	/* 10000 / 32 = 312.5; 2^57 / 2^62 = 1 / 32, and a hair less and more */
	const struct {
		struct kik_term t;
		int64_t expected;
	} cases[] = {
		{ TERM(1, 32), 313 },
		{ TERM(-1, 32), -313 },
		{ TERM(big, deep), 313 },
		{ TERM(big - 1, deep), 312 },
		{ TERM(big + 1, deep), 313 },
		{ TERM(-big, deep), -313 },
		{ TERM(1 - big, deep), -312 },
		{ TERM(-1 - big, deep), -313 },
	};

	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(kik_ratio_sum(&cases[i].t, 1, 10000, 1), cases[i].expected);
}

static void thirds_that_make_halves(void **state)
{
	(void)state;
	const struct kik_term half[] = { TERM(1, 3), TERM(1, 6) };
	const struct kik_term minus[] = { TERM(-1, 3), TERM(-1, 6) };
	const struct kik_term one[] = { TERM(1, 3), TERM(1, 3), TERM(1, 3) };
	/* 1/7 + 5/14 = 1/2 */
	const struct kik_term sevenths[] = { TERM(1, 7), TERM(5, 14) };

	assert_int_equal(kik_ratio_sum(half, 2, 1, 1), 1);
	assert_int_equal(kik_ratio_sum(minus, 2, 1, 1), -1);
	assert_int_equal(kik_ratio_sum(one, 3, 1, 2), 1);
	assert_int_equal(kik_ratio_sum(sevenths, 2, 1, 1), 1);
	assert_int_equal(kik_ratio_sum(half, 2, 2, 1), 1);
}

/*
 * a/p + (p - a)/p is 1 for each p, and one half more makes a tie, whatever the terms between come
 * to as doubles. The product of the primes has no room in 64 bits.
 */
static void parts_of_primes_that_make_halves(void **state)
{
	static const int64_t primes[] = { 999983, 999979, 999961, 999959, 999953, 999931 };

	(void)state;
	for (int64_t a = 1; a < 2000; a++) {
		struct kik_term t[2 * COUNT(primes) + 1] = { TERM(1, 2) };
		size_t n = 1;

		for (size_t i = 0; i < COUNT(primes); i++) {
			int64_t part = a * 487 + (int64_t)i;

			t[n++] = (struct kik_term)TERM(part, primes[i]);
			t[n++] = (struct kik_term)TERM(primes[i] - part, primes[i]);
		}
		assert_int_equal(kik_ratio_sum(t, n, 1, 1), COUNT(primes) + 1);
		for (size_t i = 0; i < n; i++)
			t[i].w1 = -1;
		assert_int_equal(kik_ratio_sum(t, n, 1, 1), -(int64_t)COUNT(primes) - 1);
	}
}

static void every_factor_counts(void **state)
{
	(void)state;
	/* 3 * 5 * 7 / (4 * 2) = 105/8 = 13.125 */
	const struct kik_term t = { .num = 7, .den = 4, .w1 = 3, .w2 = 5, .d2 = 2 };

	assert_int_equal(kik_ratio_sum(&t, 1, 10000, 1), 131250);
	assert_int_equal(kik_ratio_sum(&t, 1, 10, 3), 44);   /* 43.75 */
	assert_int_equal(kik_ratio_sum(&t, 1, 100, 3), 438); /* 437.5 */
}

static void what_cancels_leaves_the_rest(void **state)
{
	(void)state;
	const int64_t much = INT64_C(1000000000000000000);
	const struct kik_term tie[] = { TERM(much, 1), TERM(1, 32), TERM(-much, 1) };
	const struct kik_term below[] = { TERM(much, 1), TERM(3124999, 100000000), TERM(-much, 1) };
	const struct kik_term zero[] = { TERM(much, 3), TERM(-much, 6), TERM(-much, 6) };

	assert_int_equal(kik_ratio_sum(tie, 3, 10000, 1), 313);
	assert_int_equal(kik_ratio_sum(below, 3, 10000, 1), 312); /* 312.4999 */
	assert_int_equal(kik_ratio_sum(zero, 3, 10000, 1), 0);
}

static void results_beyond_a_double(void **state)
{
	(void)state;
	/* (2^61 + 1) / 2 = 2^60 + 1/2 */
	const struct kik_term t = TERM((INT64_C(1) << 61) + 1, 2);
	const struct kik_term most = TERM(INT64_MAX, 1);

	assert_int_equal(kik_ratio_sum(&t, 1, 1, 1), (INT64_C(1) << 60) + 1);
	assert_int_equal(kik_ratio_sum(&most, 1, 1, 1), INT64_MAX);
	/* products that 64 bits cannot hold: 10^18 / 2 * 10^18 / (10^18 * 10^18) = 1/2 */
	const int64_t much = INT64_C(1000000000000000000);
	const struct kik_term wide = {
		.num = much / 2, .den = much, .w1 = much, .w2 = 1, .d2 = much
	};
	assert_int_equal(kik_ratio_sum(&wide, 1, 1, 1), 1);
}

/* ---- against sums over one common denominator, in 128 bits ---- */

enum { COMMON = 27720 * 12 }; /* 27720 = lcm(1 … 12); every d2 below divides 12 */

static uint64_t seed = 20260701;

static int64_t draw(int64_t from, int64_t to)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return from + (int64_t)((seed >> 33) % (uint64_t)(to - from + 1));
}

static struct kik_term draw_term(void)
{
	static const int64_t seconds[] = { 1, 2, 3, 4, 6, 12 };

	return (struct kik_term){ .num = draw(-60, 60),
		.den = draw(1, 12),
		.w1 = draw(1, 3),
		.w2 = draw(1, 2),
		.d2 = seconds[draw(0, 5)] };
}

static kik_int128 in_common(const struct kik_term *t, size_t n)
{
	kik_int128 sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += (kik_int128)t[i].w1 * t[i].w2 * t[i].num * (COMMON / (t[i].den * t[i].d2));
	return sum;
}

static void random_sums_are_rounded_exactly(void **state)
{
	(void)state;
	static const int64_t scales[] = { 1, 2, 10, 10000 };
	int ties = 0;

	for (int round = 0; round < 20000; round++) {
		struct kik_term t[12];
		size_t n = (size_t)draw(1, 12);
		int64_t scale = scales[draw(0, 3)], div = draw(1, 9);

		for (size_t i = 0; i < n; i++)
			t[i] = draw_term();
		kik_int128 x = scale * in_common(t, n), y = (kik_int128)COMMON * div;
		int64_t r = kik_ratio_sum(t, n, scale, div);

		/* half away from zero: r - 1/2 <= x / y < r + 1/2, mirrored below 0 */
		if (x < 0) {
			x = -x;
			r = -r;
		}
		assert_true((2 * (kik_int128)r - 1) * y <= 2 * x);
		assert_true((2 * (kik_int128)r + 1) * y > 2 * x);
		ties += (2 * (kik_int128)r - 1) * y == 2 * x;
	}
	assert_true(ties > 50); /* else the draw would not test what it should */
}

static void random_sums_compare_exactly(void **state)
{
	(void)state;
	int same = 0;

	for (int round = 0; round < 20000; round++) {
		struct kik_term a[2] = { draw_term(), draw_term() };
		struct kik_term b[2] = { draw_term(), draw_term() };
		int64_t diva = draw(1, 4), divb = draw(1, 4);

		if (round % 4 == 0) {
			/* the same value in another form */
			b[0] = a[1];
			b[1] = a[0];
			b[0].num *= 5;
			b[1].w2 *= 5;
			divb = diva * 5;
		}
		kik_int128 x = in_common(a, 2) * divb, y = in_common(b, 2) * diva;
		int order = kik_ratio_cmp(a, 2, diva, b, 2, divb);

		assert_int_equal((order > 0) - (order < 0), (x > y) - (x < y));
		same += x == y;
	}
	assert_true(same >= 5000);
}

static void the_smallest_difference_compares(void **state)
{
	(void)state;
	/* 1/3 + 1/3 against 2/3, and against 2/3 + 1 / (3 * 10^18) */
	const int64_t much = INT64_C(1000000000000000000);
	const struct kik_term a[] = { TERM(1, 3), TERM(1, 3) };
	const struct kik_term b = TERM(2, 3), c = TERM(2 * much + 1, 3 * much);

	assert_int_equal(kik_ratio_cmp(a, 2, 1, &b, 1, 1), 0);
	assert_true(kik_ratio_cmp(a, 2, 1, &c, 1, 1) < 0);
	assert_true(kik_ratio_cmp(&c, 1, 1, a, 2, 1) > 0);
	assert_int_equal(kik_ratio_cmp(a, 2, 2, &b, 1, 2), 0);
	assert_int_equal(kik_ratio_cmp(NULL, 0, 1, NULL, 0, 5), 0);
	assert_true(kik_ratio_cmp(NULL, 0, 1, a, 2, 1) < 0);
}

/* ---- standard deviations ---- */

/* The deviation of values that are one term each. */
static int64_t sd_of(const struct kik_term *t, size_t n, int64_t scale)
{
	size_t start[9];
	int64_t div[8];

	assert_true(n < COUNT(start));
	for (size_t i = 0; i < n; i++) {
		start[i] = i;
		div[i] = 1;
	}
	start[n] = n;
	return kik_ratio_sd(t, start, div, n, scale);
}

static void known_deviations(void **state)
{
	(void)state;
	/* mean 5, squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, sqrt(32 / 7) = 2.13809 */
	const struct kik_term eight[] = { TERM(2, 1), TERM(4, 1), TERM(4, 1), TERM(4, 1),
		TERM(5, 1), TERM(5, 1), TERM(7, 1), TERM(9, 1) };
	const struct kik_term same[] = { TERM(10, 3), TERM(10, 3), TERM(10, 3) };
	/* far from zero: 10^12 - 1, 10^12, 10^12 + 1 have deviation 1 */
	const struct kik_term far[] = { TERM(999999999999, 1), TERM(1000000000000, 1),
		TERM(1000000000001, 1) };

	assert_int_equal(sd_of(eight, 8, 10000), 21381);
	assert_int_equal(sd_of(same, 3, 10000), 0);
	assert_int_equal(sd_of(far, 3, 10000), 10000);
	/* 10^14, 0 and -10^14, in ten-thousandths: more than a double holds */
	const struct kik_term wide[] = { TERM(100000000000000, 1), TERM(0, 1),
		TERM(-100000000000000, 1) };
	assert_int_equal(sd_of(wide, 3, 10000), 1000000000000000000);
}

static void values_may_be_sums(void **state)
{
	(void)state;
	/* 1/3 + 2/3 = 1; 6 / 3 = 2; (5 + 7) / 3 = 4: mean 7/3, squares 42/9, sqrt(7/3) = 1.52753 */
	const struct kik_term t[] = { TERM(1, 3), TERM(2, 3), TERM(6, 1), TERM(5, 1), TERM(7, 1) };
	const size_t start[] = { 0, 2, 3, 5 };
	const int64_t div[] = { 1, 3, 3 };

	assert_int_equal(kik_ratio_sd(t, start, div, 3, 10000), 15275);
}

/* The deviation of x, 0 and -x is x, so that the ties above come back. */
static void ties_of_deviations_round_up(void **state)
{
	(void)state;
	const struct kik_term tie[] = { TERM(1, 32), TERM(0, 1), TERM(-1, 32) };
	const struct kik_term below[] = { TERM(big - 1, deep), TERM(0, 1), TERM(1 - big, deep) };
	const struct kik_term above[] = { TERM(big + 1, deep), TERM(0, 1), TERM(-1 - big, deep) };

	assert_int_equal(sd_of(tie, 3, 10000), 313);
	assert_int_equal(sd_of(below, 3, 10000), 312);
	assert_int_equal(sd_of(above, 3, 10000), 313);
	/* 0.5 and just less, next to nothing */
	assert_int_equal(sd_of(tie, 3, 16), 1);
	assert_int_equal(sd_of(below, 3, 16), 0);
	assert_int_equal(sd_of(tie, 3, 15), 0);
}

/*
 * The same tie in pieces, k times 1 / 32k, which no floating point adds up to 1/32
 * for every k; and 2^-72 below it, where a long double can only say 1/32.
 */
static void ties_in_pieces_round_up(void **state)
{
	(void)state;
	enum { MOST = 40 };
	const int64_t div[] = { 1, 1, 1 };
	struct kik_term t[2 * MOST + 2];

	for (size_t k = 1; k <= MOST; k++) {
		const size_t start[] = { 0, k + 1, k + 1, 2 * k + 2 };

		for (size_t i = 0; i < k; i++) {
			t[i] = (struct kik_term)TERM(1, 32 * (int64_t)k);
			t[k + 1 + i] = (struct kik_term)TERM(-1, 32 * (int64_t)k);
		}
		t[k] = t[2 * k + 1] = (struct kik_term)TERM(0, 1);
		assert_int_equal(kik_ratio_sd(t, start, div, 3, 10000), 313);
		assert_int_equal(kik_ratio_sd(t, start, div, 3, 16), 1);
		t[k] = (struct kik_term){ -1, deep, 1, 1, 1024 };
		t[2 * k + 1] = (struct kik_term){ 1, deep, 1, 1, 1024 };
		assert_int_equal(kik_ratio_sd(t, start, div, 3, 10000), 312);
		assert_int_equal(kik_ratio_sd(t, start, div, 3, 16), 0);
	}
}

static void random_deviations_are_exact(void **state)
{
	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct kik_term t[8];
		size_t n = (size_t)draw(2, 8);
		int64_t scale = draw(0, 1) ? 10000 : 1;
		kik_int128 sum = 0, squares = 0;

		for (size_t i = 0; i < n; i++) {
			t[i] = draw_term();
			kik_int128 x = in_common(t + i, 1);
			sum += x;
			squares += x * x;
		}
		/* sd^2 = v / w; r is right when (2r - 1)^2 w <= 4 scale^2 v < (2r + 1)^2 w */
		kik_int128 v =
		    4 * (kik_int128)scale * scale * ((kik_int128)n * squares - sum * sum);
		kik_int128 w = (kik_int128)(n * (n - 1)) * COMMON * COMMON;
		kik_int128 r = sd_of(t, n, scale);

		if (r > 0)
			assert_true((2 * r - 1) * (2 * r - 1) * w <= v);
		assert_true((2 * r + 1) * (2 * r + 1) * w > v);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_0),
		cmocka_unit_test(ties_round_away_from_zero),
		cmocka_unit_test(thirds_that_make_halves),
		cmocka_unit_test(parts_of_primes_that_make_halves),
		cmocka_unit_test(every_factor_counts),
		cmocka_unit_test(what_cancels_leaves_the_rest),
		cmocka_unit_test(results_beyond_a_double),
		cmocka_unit_test(random_sums_are_rounded_exactly),
		cmocka_unit_test(random_sums_compare_exactly),
		cmocka_unit_test(the_smallest_difference_compares),
		cmocka_unit_test(known_deviations),
		cmocka_unit_test(values_may_be_sums),
		cmocka_unit_test(ties_of_deviations_round_up),
		cmocka_unit_test(ties_in_pieces_round_up),
		cmocka_unit_test(random_deviations_are_exact),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
