/* Perceived quality, worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kik/cuts.h"
#include "kik/perceived.h"

#define NO KIK_UNKNOWN

/* Sums of whole points. */
static struct kik_perceived perceive(int64_t no, int64_t o, int64_t nf, int64_t f, int64_t min_n)
{
	struct kik_perceived_sums s = { no, o * KIK_STAT, nf, f * KIK_STAT };
	struct kik_perceived out;

	kik_perceived(&s, min_n, &kik_cuts_usual.perceived, &out);
	return out;
}

static void assert_figures(struct kik_perceived p, int64_t o, int64_t f, int64_t ratio, int64_t gap)
{
	assert_true(p.experience == o);
	assert_true(p.expectation == f);
	assert_true(p.ratio == ratio);
	assert_true(p.gap == gap);
}

/*
 * 8 people: experience 4 4 5 3 4 5 4 3 = 32, mean 4; expectation 5 5 5 5 4 4 4 4 = 36,
 * mean 4.5; K = 32/36 = 0.8889, gap -0.5.  The mean of the eight ratios would be 0.9: not
 * that.
 */
static void ratio_of_means(void **state)
{
	struct kik_perceived p = perceive(8, 32, 8, 36, 5);

	(void)state;
	assert_figures(p, 40000, 45000, 8889, -5000);
	assert_int_equal(p.band, KIK_PERCEIVED_BELOW);
	assert_false(p.hidden);
}

/* 12/5 = 2.4 and 9/6 = 1.5: K = 2.4/1.5 = 1.6, gap 0.9. */
static void different_numbers(void **state)
{
	struct kik_perceived p = perceive(5, 12, 6, 9, 5);

	(void)state;
	assert_figures(p, 24000, 15000, 16000, 9000);
	assert_int_equal(p.band, KIK_PERCEIVED_ABOVE);
}

/* The bands' edges: 105/100 is above, 104.99 is not, 95 is as expected, 94.99 is below. */
static void bands(void **state)
{
	static const struct {
		int64_t o;
		enum kik_perceived_band band;
	} table[] = { { 10500, KIK_PERCEIVED_ABOVE }, { 10499, KIK_PERCEIVED_AS_EXPECTED },
		{ 10000, KIK_PERCEIVED_AS_EXPECTED }, { 9500, KIK_PERCEIVED_AS_EXPECTED },
		{ 9499, KIK_PERCEIVED_BELOW } };

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		assert_int_equal(perceive(10, table[i].o, 10, 10000, 0).band, table[i].band);

	/* 1049996/1000000 prints as 1.05 and is not above */
	struct kik_perceived p = perceive(10, 1049996, 10, 1000000, 0);

	assert_int_equal(p.ratio, 10500);
	assert_int_equal(p.band, KIK_PERCEIVED_AS_EXPECTED);
}

static void nothing_to_divide_by(void **state)
{
	(void)state;
	assert_figures(perceive(6, 24, 0, 0, 5), 40000, NO, NO, NO);
	assert_figures(perceive(6, 24, 6, 0, 5), 40000, 0, NO, 40000);
	assert_int_equal(perceive(6, 24, 6, 0, 5).band, KIK_PERCEIVED_NONE);
	assert_figures(perceive(0, 0, 6, 24, 5), NO, 40000, NO, NO);
	assert_false(perceive(0, 0, 0, 0, 5).hidden);
}

/* Four are too few to show; five are enough.  A hidden mean takes K and gap with it. */
static void few_are_hidden(void **state)
{
	struct kik_perceived p = perceive(5, 20, 4, 16, 5);

	(void)state;
	assert_figures(p, 40000, NO, NO, NO);
	assert_true(p.hidden);
	p = perceive(4, 16, 4, 16, 5);
	assert_figures(p, NO, NO, NO, NO);
	assert_true(p.hidden);
	assert_int_equal(p.band, KIK_PERCEIVED_NONE);
	assert_figures(perceive(4, 16, 4, 16, 0), 40000, 40000, 10000, 0);
	assert_figures(perceive(5, 20, 5, 20, 5), 40000, 40000, 10000, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ratio_of_means),
		cmocka_unit_test(different_numbers),
		cmocka_unit_test(bands),
		cmocka_unit_test(nothing_to_divide_by),
		cmocka_unit_test(few_are_hidden),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
