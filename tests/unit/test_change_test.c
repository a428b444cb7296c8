/* The permutation test against draws told one by one, and Holm's step-down by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "kik/change_test.h"
#include "kik/num.h"

#define BINS 6
#define MOST 12 /* answers in both rounds, told one by one */

/*
 * 0 1 2 against 3 4 5: of the C(6,3) = 20 ways to draw three of 0 1 2 3 4 5, which are to
 * be expected at 7.5, only 0+1+2 = 3 and 3+4+5 = 12 lie 4.5 off: 2/20.
 *
 * 0 1 3 against 2 4 5: sums of three, with how many draws give them: 3 and 12: 1 each,
 * 4 and 11: 1 each (0+1+3, 2+4+5), 5 and 10: 2, 6 and 9: 3, 7 and 8: 3.  The sum 4 lies
 * 3.5 off: 3, 4, 11, 12, that is 4/20.
 *
 * 0 0 1 against 1 1 0: of the three zeros and three ones the first has one 1, as far off
 * as two 1 can be, so all 20 draws are: 20/20.
 */
static void three_against_three(void **state)
{
	static const struct {
		int64_t before[BINS], after[BINS], p;
	} known[] = {
		{ { 1, 1, 1, 0, 0, 0 }, { 0, 0, 0, 1, 1, 1 }, 100000000 },
		{ { 1, 1, 0, 1, 0, 0 }, { 0, 0, 1, 0, 1, 1 }, 200000000 },
		{ { 2, 1, 0, 0, 0, 0 }, { 1, 2, 0, 0, 0, 0 }, KIK_P },
	};

	(void)state;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		assert_int_equal(kik_change_test(known[i].before, known[i].after, BINS),
		    known[i].p);
		assert_int_equal(kik_change_test(known[i].after, known[i].before, BINS),
		    known[i].p);
	}
}

/*
 * Five 2 against five 3: 2 of C(10,5) = 252 draws.  2/252 = 0.0079365079365…, rounded up.
 * One 0 against nineteen, of which eighteen are 1 and one is 5: the draw is one answer,
 * the mean is (18 + 5)/20 = 1.15; 0 lies 1.15 off, 1 only 0.15, 5 3.85: 2/20.
 */
static void unequal_groups(void **state)
{
	const int64_t two[BINS] = { 0, 0, 5 }, three[BINS] = { 0, 0, 0, 5 };
	const int64_t one[BINS] = { 1 }, many[BINS] = { 0, 18, 0, 0, 0, 1 };

	(void)state;
	assert_int_equal(kik_change_test(two, three, BINS), 7936508);
	assert_int_equal(kik_change_test(one, many, BINS), 100000000);
	assert_int_equal(kik_change_test(many, one, BINS), 100000000);
}

static void without_answers_or_spread(void **state)
{
	const int64_t none[BINS] = { 0 }, same[BINS] = { 0, 0, 7 }, more[BINS] = { 0, 0, 400 };

	(void)state;
	assert_int_equal(kik_change_test(none, same, BINS), KIK_UNKNOWN);
	assert_int_equal(kik_change_test(same, none, BINS), KIK_UNKNOWN);
	assert_int_equal(kik_change_test_normal(none, same, BINS), KIK_UNKNOWN);
	assert_int_equal(kik_change_test(same, same, BINS), KIK_P);
	assert_int_equal(kik_change_test(more, more, BINS), KIK_P);
}

/* The same by looking at every subset of the answers. */
static int64_t by_subsets(const int64_t *before, const int64_t *after, size_t nbins)
{
	long answer[MOST], sum = 0, seen = 0, n = 0, drawn = 0, far = 0, draws = 0;

	for (size_t i = 0; i < nbins; i++) {
		for (int64_t k = 0; k < before[i] + after[i]; k++)
			answer[n++] = (long)i;
		drawn += before[i];
		seen += (long)i * before[i];
	}
	for (long i = 0; i < n; i++)
		sum += answer[i];
	long off = labs(n * seen - drawn * sum);
	for (unsigned long set = 0; set < 1ul << n; set++) {
		long size = 0, here = 0;
		for (long i = 0; i < n; i++)
			if (set >> i & 1) {
				size++;
				here += answer[i];
			}
		if (size != drawn)
			continue;
		draws++;
		far += labs(n * here - drawn * sum) >= off;
	}
	return (far * KIK_P + draws - 1) / draws;
}

static uint32_t chance(uint32_t *seed, uint32_t below)
{
	*seed = *seed * 1664525u + 1013904223u;
	return (*seed >> 16) % below;
}

static void as_told_one_by_one(void **state)
{
	uint32_t seed = 7;

	(void)state;
	for (int round = 0; round < 300; round++) {
		int64_t before[11] = { 0 }, after[11] = { 0 };
		size_t nbins = 2 + chance(&seed, 10);
		uint32_t n1 = 1 + chance(&seed, MOST / 2), n2 = 1 + chance(&seed, MOST / 2);
		for (uint32_t i = 0; i < n1; i++)
			before[chance(&seed, (uint32_t)nbins)]++;
		for (uint32_t i = 0; i < n2; i++)
			after[chance(&seed, (uint32_t)nbins)]++;
		assert_int_equal(kik_change_test(before, after, nbins),
		    by_subsets(before, after, nbins));
	}
}

/*
 * 61 against 61 are still counted, 62 against 62 are not: C(122,61) = 9.6e35 < 2^120 =
 * 1.33e36 < C(124,62).
 */
static void where_counting_ends(void **state)
{
	const int64_t a[BINS] = { 1, 4, 16, 20, 15, 5 }, b[BINS] = { 0, 2, 10, 21, 19, 9 };
	const int64_t c[BINS] = { 1, 4, 16, 20, 15, 6 }, d[BINS] = { 0, 2, 10, 21, 19, 10 };

	(void)state;
	assert_true(kik_change_test_exact(a, b, BINS) != KIK_UNKNOWN);
	assert_true(kik_change_test_exact(c, d, BINS) == KIK_UNKNOWN);
	assert_int_equal(kik_change_test(a, b, BINS), kik_change_test_exact(a, b, BINS));
	assert_int_equal(kik_change_test(c, d, BINS), kik_change_test_normal(c, d, BINS));
	/* 100 places that each take what any other leaves: too many steps */
	int64_t long1[2001] = { 0 }, long2[2001] = { 0 };
	for (size_t i = 0; i < 60; i++)
		long1[i * 33 + 1] = long2[i * 32] = 1;
	assert_true(kik_change_test_exact(long1, long2, 2001) == KIK_UNKNOWN);
}

/*
 * Two halves of 200: 100 answers against 100, 1 and 2, 60 of one against 46 of the other:
 * the sum has the variance 100 * 100 / 199 * 0.47 * 0.53 = 12.5176, so it is off by 7,
 * less a half 6.5, z = 6.5 / 3.53803 = 1.83718; two tails of the normal table: 0.0662.
 */
static void the_normal_tails(void **state)
{
	const int64_t a[2] = { 60, 40 }, b[2] = { 46, 54 };
	const int64_t far1[2] = { 5000, 0 }, far2[2] = { 0, 5000 };
	int64_t p = kik_change_test_normal(a, b, 2);

	(void)state;
	assert_in_range(p, 66180000, 66190000);
	assert_int_equal(kik_change_test_normal(far1, far2, 2), 2);
}

/* How far the two lie apart at most, over random rounds of so many answers each. */
static int64_t largest_error(uint32_t least1, uint32_t most1, uint32_t least2, uint32_t most2)
{
	uint32_t seed = 11;
	int64_t worst = 0;

	for (int round = 0; round < 200; round++) {
		int64_t before[BINS] = { 0 }, after[BINS] = { 0 };
		uint32_t lowest = chance(&seed, 4);
		uint32_t n1 = least1 + chance(&seed, most1 - least1 + 1);
		uint32_t n2 = least2 + chance(&seed, most2 - least2 + 1);
		for (uint32_t i = 0; i < n1; i++)
			before[lowest + chance(&seed, BINS - lowest)]++;
		for (uint32_t i = 0; i < n2; i++)
			after[chance(&seed, 5) == 0 ? 5 : lowest + chance(&seed, BINS - lowest)]++;
		int64_t exact = kik_change_test_exact(before, after, BINS);
		int64_t off = kik_change_test_normal(before, after, BINS) - exact;
		off = off < 0 ? -off : off;
		worst = off > worst ? off : worst;
	}
	print_message("largest error: %ld of a million\n", (long)(worst / 1000));
	return worst;
}

/* Measured: 0.00204 and 0.01039. */
static void the_error_of_the_normal_distribution(void **state)
{
	(void)state;
	assert_in_range(largest_error(30, 60, 30, 60), 1, 3 * (KIK_P / 1000));
	assert_in_range(largest_error(10, 12, 100, 1000), 1, 15 * (KIK_P / 1000));
}

/*
 * Five p at the risk 5 %: 0.004 against 0.05/5 = 0.01, 0.012 against 0.05/4 = 0.0125,
 * 0.017 against 0.05/3 = 0.01667 fails, and with it 0.018, which alone 0.05/2 = 0.025
 * would let through.  Unknown ones are no tests: were they counted, 0.012 against
 * 0.05/5 would fail.
 */
static void holm_by_hand(void **state)
{
	const int64_t p[] = { 17000000, KIK_UNKNOWN, 4000000, 900000000, 12000000, 18000000 };
	const bool due[] = { false, false, true, false, true, false };
	bool marked[6];

	(void)state;
	kik_change_test_mark(p, 6, KIK_P_MARK, marked);
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(marked[i], due[i]);
}

/* Equal p share a fate; at the boundary itself they are marked: 0.025 * 2 = 0.05. */
static void holm_at_the_boundary(void **state)
{
	const int64_t even[] = { 25000000, 25000000 }, above[] = { 25000001, 25000001 };
	const int64_t unknown[] = { KIK_UNKNOWN };
	bool marked[2];

	(void)state;
	kik_change_test_mark(even, 2, KIK_P_MARK, marked);
	assert_true(marked[0] && marked[1]);
	kik_change_test_mark(above, 2, KIK_P_MARK, marked);
	assert_false(marked[0] || marked[1]);
	kik_change_test_mark(unknown, 1, KIK_P_MARK, marked);
	assert_false(marked[0]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(three_against_three),
		cmocka_unit_test(unequal_groups),
		cmocka_unit_test(without_answers_or_spread),
		cmocka_unit_test(as_told_one_by_one),
		cmocka_unit_test(where_counting_ends),
		cmocka_unit_test(the_normal_tails),
		cmocka_unit_test(the_error_of_the_normal_distribution),
		cmocka_unit_test(holm_by_hand),
		cmocka_unit_test(holm_at_the_boundary),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
