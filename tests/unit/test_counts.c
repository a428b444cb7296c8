/* How counts are written, over steps and as pairs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/counts.h"

/* Counts of the scale: pairs of bin and number, a number of 0 ends them. */
static void written_is(const struct kik_scale *s, const int64_t (*pair)[2], bool dense,
    const char *json, const char *tidy, const char *comma)
{
	struct kik_arena *a = kik_arena_new();
	int64_t *counts = kik_arena_array(a, s->nbins, sizeof *counts);
	struct kik_buf b = KIK_BUF_INIT;

	for (; (*pair)[1] != 0; pair++)
		counts[(*pair)[0]] = (*pair)[1];
	assert_int_equal(kik_counts_dense(s, counts), dense);
	kik_counts_json(&b, s, counts);
	assert_string_equal(kik_buf_str(&b), json);
	kik_buf_clear(&b);
	kik_counts_tidy(&b, s, counts, '.');
	assert_string_equal(kik_buf_str(&b), tidy);
	kik_buf_clear(&b);
	kik_counts_tidy(&b, s, counts, ',');
	assert_string_equal(kik_buf_str(&b), comma);
	kik_buf_release(&b);
	kik_arena_free(a);
}

#define PAIRS(...)           \
	(const int64_t[][2]) \
	{                    \
		__VA_ARGS__, \
		{            \
			0, 0 \
		}            \
	}

static void writes_counts(void **state)
{
	struct test_theme theme = { .weight = 1000, .n = 1, .question_weight = { 1000 } };
	struct kik_arena *a = kik_arena_new();
	struct kik_frame *f = test_frame(a, &theme, 1);
	const struct kik_scale *steps = &f->scale[SCALE_05], *fine = &f->scale[SCALE_05_FINE];
	struct kik_scale quarters = *steps; /* steps of 1, means of four sub-scores */

	(void)state;
	written_is(steps, PAIRS({ 0, 0 }), true, "[0,0,0,0,0,0]", "0|0|0|0|0|0", "0|0|0|0|0|0");
	written_is(steps, PAIRS({ 2, 1 }, { 3, 3 }, { 4, 40000000000 }), true,
	    "[0,0,1,3,40000000000,0]", "0|0|1|3|40000000000|0", "0|0|1|3|40000000000|0");
	/* 21 steps are too many for a list */
	written_is(fine, PAIRS({ 0, 0 }), false, "[]", "", "");
	written_is(fine, PAIRS({ 0, 2 }, { 9, 1 }, { 20, 7 }), false, "[[0,2],[2.25,1],[5,7]]",
	    "0:2|2.25:1|5:7", "0:2|2,25:1|5:7");
	/* six steps, but someone lies between them */
	quarters.grain = 250;
	quarters.nbins = 21;
	written_is(&quarters, PAIRS({ 4, 2 }, { 20, 1 }), true, "[0,2,0,0,0,1]", "0|2|0|0|0|1",
	    "0|2|0|0|0|1");
	written_is(&quarters, PAIRS({ 4, 2 }, { 5, 1 }), false, "[[1,2],[1.25,1]]", "1:2|1.25:1",
	    "1:2|1,25:1");
	kik_arena_free(a);
}

/* Points below zero keep their sign. */
static void writes_negative_points(void **state)
{
	struct test_theme theme = { .weight = 1000, .n = 1, .question_weight = { 1000 } };
	struct kik_arena *a = kik_arena_new();
	struct kik_scale s = test_frame(a, &theme, 1)->scale[SCALE_05_FINE];

	(void)state;
	s.min -= 2500;
	s.max -= 2500;
	written_is(&s, PAIRS({ 0, 1 }, { 9, 2 }, { 10, 3 }), false, "[[-2.5,1],[-0.25,2],[0,3]]",
	    "-2.5:1|-0.25:2|0:3", "-2,5:1|-0,25:2|0:3");
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_counts),
		cmocka_unit_test(writes_negative_points),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
