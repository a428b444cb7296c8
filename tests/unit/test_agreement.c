/* Van der Eijk's A: published and hand-worked values, and a brute-force computation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "exact.h"
#include "kik/agreement.h"

static void known_values(void **state)
{
	const struct {
		size_t k;
		int64_t freq[8], agreement;
	} known[] = {
		/* the worked example of van der Eijk (2001) */
		{ 7, { 30, 40, 210, 130, 530, 50, 10 }, 6113 },
		/* layers 1 2 1 over 3, 2 and 1 categories: see test_stats.c */
		{ 6, { 0, 0, 1, 3, 4, 0 }, 7500 },
		{ 6, { 0, 0, 0, 9, 0, 0 }, 10000 },
		{ 6, { 4, 0, 0, 0, 0, 4 }, -10000 },
		{ 6, { 7, 7, 7, 7, 7, 7 }, 0 },
		/* half at each end of 5: TDU = 3, TU = 0, U = -4/3, 1 - 1/4: -1 */
		{ 5, { 1, 0, 0, 0, 1 }, -10000 },
		/* 101 of 3: U = -2 / 1, 1 - 1/2: -1 */
		{ 3, { 5, 0, 5 }, -10000 },
		/* 110 of 3: U = 1, 1 - 1/2 */
		{ 3, { 5, 5, 0 }, 5000 },
		/*
		 * 1011 of 4: the one gap has 1 to the left and 2 to the right: TU 1, TDU 2;
		 * U = (2 * 1 - 3 * 2) / (2 * 3) = -2/3; 1 - 2/3: -2/9
		 */
		{ 4, { 1, 0, 1, 1 }, -2222 },
		/* two categories: the layer of both counts 0, the rest of 2 in 4 counts 1 */
		{ 2, { 3, 1 }, 5000 },
		{ 2, { 1, 1 }, 0 },
		{ 1, { 3 }, 10000 },
		{ 6, { 0 }, KIK_UNKNOWN },
		{ 0, { 0 }, KIK_UNKNOWN },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		assert_int_equal(kik_agreement(known[i].freq, known[i].k), known[i].agreement);
}

/* A layer of height 1 after the definition: all triples i < j < k. */
static struct fraction layer(const int64_t *freq, int64_t k, int64_t height)
{
	int64_t s = 0, tu = 0, tdu = 0;
	int on[8];

	for (int64_t i = 0; i < k; i++)
		s += on[i] = freq[i] >= height;
	for (int64_t i = 0; i < k; i++) {
		for (int64_t j = i + 1; j < k; j++) {
			for (int64_t l = j + 1; l < k; l++) {
				int pattern = 100 * on[i] + 10 * on[j] + on[l];

				tu += pattern == 110 || pattern == 11;
				tdu += pattern == 101;
			}
		}
	}
	if (tu + tdu == 0)
		return fraction(s * (k - s), k - 1);
	return fraction(s * (k - s) * ((k - 2) * tu - (k - 1) * tdu),
	    (k - 1) * (k - 2) * (tu + tdu));
}

static void random_against_brute_force(void **state)
{
	(void)state;
	for (int round = 0; round < 5000; round++) {
		int64_t k = 2 + test_random(7), most = 1 + test_random(25), n = 0, freq[8];
		struct fraction a = { 0, 1 };

		for (int64_t i = 0; i < k; i++)
			n += freq[i] = test_random(3) == 0 ? 0 : test_random(most + 1);
		if (n == 0)
			continue;
		for (int64_t height = 1; height <= most; height++)
			a = fraction_add(a, layer(freq, k, height));
		assert_rounded(kik_agreement(freq, (size_t)k), KIK_STAT,
		    fraction_mul(a, fraction(1, n)));
	}
}

/* The same read from the other end, and of a million times as many people. */
static void mirrored_and_multiplied(void **state)
{
	(void)state;
	for (int round = 0; round < 1000; round++) {
		int64_t freq[8], mirrored[8], multiplied[8];
		size_t k = 2 + (size_t)test_random(7);

		for (size_t i = 0; i < k; i++) {
			freq[i] = test_random(30);
			mirrored[k - 1 - i] = freq[i];
			multiplied[i] = freq[i] << 36;
		}
		assert_int_equal(kik_agreement(freq, k), kik_agreement(mirrored, k));
		assert_int_equal(kik_agreement(freq, k), kik_agreement(multiplied, k));
	}
}

/* 401 categories, half at each end. */
static void many_categories(void **state)
{
	int64_t freq[401] = { 0 };

	(void)state;
	freq[0] = freq[400] = 10;
	assert_int_equal(kik_agreement(freq, 401), -10000);
	for (int64_t i = 0; i < 401; i++)
		freq[i] = 10;
	assert_int_equal(kik_agreement(freq, 401), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(known_values),
		cmocka_unit_test(random_against_brute_force),
		cmocka_unit_test(mirrored_and_multiplied),
		cmocka_unit_test(many_categories),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
