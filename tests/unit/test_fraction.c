/* Sums of small fractions: exact, or refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kik/fraction.h"
#include "kik/ratio.h"

static void sums_find_a_common_denominator(void **state)
{
	struct kik_fraction f = { 0, 1 };
	int64_t out;

	(void)state;
	/* 1/3 + 1/6 = 1/2; scaled by 10 and divided by 4 that is 1.25 */
	assert_true(kik_fraction_add(&f, 1, 3));
	assert_true(kik_fraction_add(&f, 1, 6));
	assert_true(kik_fraction_round(&f, 10, 4, &out));
	assert_int_equal(out, 1);
	/* a denominator that divides the one there is does not make it larger: 1/2 + 3/2 = 2 */
	assert_int_equal(f.den, 6);
	assert_true(kik_fraction_add(&f, 3, 2));
	assert_int_equal(f.den, 6);
	assert_true(kik_fraction_round(&f, 1, 1, &out));
	assert_int_equal(out, 2);
}

static void halves_go_away_from_zero(void **state)
{
	const struct {
		int64_t num, den, expected;
	} cases[] = { { 1, 2, 1 }, { -1, 2, -1 }, { 3, 2, 2 }, { -3, 2, -2 }, { 49, 100, 0 },
		{ -49, 100, 0 }, { 7, 7, 1 } };
	int64_t out;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kik_fraction f = { cases[i].num, cases[i].den };

		assert_true(kik_fraction_round(&f, 1, 1, &out));
		assert_int_equal(out, cases[i].expected);
	}
}

static void what_does_not_fit_is_refused(void **state)
{
	const int64_t prime = INT64_C(2147483647), other = INT64_C(4294967291);
	struct kik_fraction f = { 1, prime };
	int64_t out;

	(void)state;
	/* the product of these primes is just below 2^63, that with a third one is not */
	assert_true(kik_fraction_add(&f, 0, other));
	assert_false(kik_fraction_add(&f, 0, 3));
	f = (struct kik_fraction){ INT64_MAX, 1 };
	assert_false(kik_fraction_add(&f, 1, 1));
	f = (struct kik_fraction){ INT64_MAX, 1 };
	assert_false(kik_fraction_round(&f, 2, 1, &out));
	f = (struct kik_fraction){ 1, INT64_MAX };
	assert_false(kik_fraction_round(&f, 1, 2, &out));
	f = (struct kik_fraction){ INT64_MIN, 1 };
	assert_false(kik_fraction_round(&f, 1, 1, &out));
}

static uint64_t seed = 20260702;

static int64_t draw(int64_t from, int64_t to)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return from + (int64_t)((seed >> 33) % (uint64_t)(to - from + 1));
}

/* With many terms, of which most are zero, kik_ratio_sum goes its other ways. */
static void random_sums_are_those_of_the_long_way(void **state)
{
	struct kik_term t[64];
	int refused = 0;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct kik_fraction f = { 0, 1 };
		size_t n = (size_t)draw(1, 20);
		int64_t div = draw(1, 9000), most = round % 2 ? 12 : 400, out;
		bool fits = true;

		for (size_t i = 0; i < 64; i++) {
			t[i] = (struct kik_term){ 0, 1, 1, 1, 1 };
			if (i >= n)
				continue;
			t[i].num = draw(-50000, 50000);
			t[i].den = draw(1, most);
			t[i].w2 = draw(1, 2000);
			fits = fits && kik_fraction_add(&f, t[i].num * t[i].w2, t[i].den);
		}
		fits = fits && kik_fraction_round(&f, 10, div, &out);
		refused += !fits;
		if (fits)
			assert_int_equal(out, kik_ratio_sum(t, 64, 10, div));
		assert_int_equal(kik_ratio_sum(t, n, 10, div), kik_ratio_sum(t, 64, 10, div));
	}
	assert_in_range(refused, 1000, 15000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sums_find_a_common_denominator),
		cmocka_unit_test(halves_go_away_from_zero),
		cmocka_unit_test(what_does_not_fit_is_refused),
		cmocka_unit_test(random_sums_are_those_of_the_long_way),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
