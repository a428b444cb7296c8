/* Means of means: worked by hand, and against sums of exact fractions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "exact.h"
#include "kik/means.h"

#define VIEW_1 1u
#define VIEW_2 2u

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

/* Two themes of two questions in panel 1, one of one question in panel 2. */
static struct kik_frame *three_themes(struct kik_arena *a, size_t scale_of_last)
{
	const struct test_theme theme[] = {
		{ 0, SCALE_05, 1000, 2, { 1000, 2000 }, VIEW_1 },
		{ 0, SCALE_05, 2000, 2, { 1000, 1000 }, VIEW_1 },
		{ 1, scale_of_last, 1000, 1, { 1000 }, VIEW_2 },
	};

	return test_frame(a, theme, 3);
}

/* Means 3, 4.5, 2, 10/3, 2.5. */
static const struct kik_cell five_cells[] = { { 3, 9000 }, { 2, 9000 }, { 1, 2000 }, { 3, 10000 },
	{ 4, 10000 } };

static void nothing_answered(void **state)
{
	struct kik_frame *f = three_themes(*state, SCALE_05);
	const struct kik_cell cell[5] = { { 0, 0 }, { -1, 0 }, { 0, 0 }, { 0, 0 }, { -1, 0 } };
	struct kik_means m = kik_means_new(f, *state);

	for (int i = 0; i < 2; i++) { /* as made, and as computed */
		for (size_t t = 0; t < 3; t++)
			assert_int_equal(m.theme[t], KIK_UNKNOWN);
		for (size_t p = 0; p < 2; p++) {
			assert_int_equal(m.panel[p], KIK_UNKNOWN);
			assert_int_equal(m.perspective[p], KIK_UNKNOWN);
		}
		assert_int_equal(m.by_themes, KIK_UNKNOWN);
		assert_int_equal(m.by_questions, KIK_UNKNOWN);
		kik_means_of(f, cell, NULL, &m);
	}
}

/*
 * T1 = (3 + 2 * 4.5) / 3 = 4; T2 = (2 + 10/3) / 2 = 8/3; T3 = 2.5.
 * P1 = (1 * 4 + 2 * 8/3) / 3 = 28/9; P2 = 2.5.
 * By themes (4 + 16/3 + 2.5) / 4 = 71/24 = 2.95833; by questions
 * (3 + 9 + 2 + 10/3 + 2.5) / 6 = 119/36 = 3.30556.
 * View 1 (3 + 9 + 2 + 10/3) / 5 = 52/15 = 3.46667.
 */
static void weighted_means(void **state)
{
	struct kik_frame *f = three_themes(*state, SCALE_05);
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, five_cells, NULL, &m);
	assert_int_equal(m.theme[0], 40000);
	assert_int_equal(m.theme[1], 26667);
	assert_int_equal(m.theme[2], 25000);
	assert_int_equal(m.panel[0], 31111);
	assert_int_equal(m.panel[1], 25000);
	assert_int_equal(m.by_themes, 29583);
	assert_int_equal(m.by_questions, 33056);
	assert_int_equal(m.perspective[0], 34667);
	assert_int_equal(m.perspective[1], 25000);
}

/*
 * Without S04 (nobody) and T3 (left out): T2 = 2; P1 and by themes
 * (4 + 2 * 2) / 3 = 8/3; by questions and view 1 (3 + 9 + 2) / 4 = 3.5.
 */
static void unanswered_and_left_out_are_skipped(void **state)
{
	struct kik_frame *f = three_themes(*state, SCALE_05);
	const struct kik_cell cell[] = { { 3, 9000 }, { 2, 9000 }, { 1, 2000 }, { 0, 0 },
		{ -1, 0 } };
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, cell, NULL, &m);
	assert_int_equal(m.theme[1], 20000);
	assert_int_equal(m.theme[2], KIK_UNKNOWN);
	assert_int_equal(m.panel[0], 26667);
	assert_int_equal(m.panel[1], KIK_UNKNOWN);
	assert_int_equal(m.by_themes, 26667);
	assert_int_equal(m.by_questions, 35000);
	assert_int_equal(m.perspective[0], 35000);
	assert_int_equal(m.perspective[1], KIK_UNKNOWN);
}

/* Only S01 and S05 shown: T1 = 3, T2 none, T3 = 2.5, by themes (3 + 2.5) / 2. */
static void hidden_questions_are_skipped(void **state)
{
	struct kik_frame *f = three_themes(*state, SCALE_05);
	const bool shown[] = { true, false, false, false, true };
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, five_cells, shown, &m);
	assert_int_equal(m.theme[0], 30000);
	assert_int_equal(m.theme[1], KIK_UNKNOWN);
	assert_int_equal(m.panel[0], 30000);
	assert_int_equal(m.by_themes, 27500);
	assert_int_equal(m.by_questions, 27500);
}

static void scales_of_other_ends_are_not_mixed(void **state)
{
	struct kik_frame *f = three_themes(*state, SCALE_100);
	const struct kik_cell only_last[] = { { 0, 0 }, { 0, 0 }, { 0, 0 }, { 0, 0 },
		{ 4, 10000 } };
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, five_cells, NULL, &m);
	assert_int_equal(m.panel[0], 31111);
	assert_int_equal(m.panel[1], 25000);
	assert_int_equal(m.by_themes, KIK_UNKNOWN);
	assert_int_equal(m.by_questions, KIK_UNKNOWN);
	assert_int_equal(m.perspective[0], 34667);
	kik_means_of(f, only_last, NULL, &m);
	assert_int_equal(m.by_themes, 25000);
	/* two scales, but both from 0 to 5 */
	f = three_themes(*state, SCALE_05_FINE);
	kik_means_of(f, five_cells, NULL, &m);
	assert_int_equal(m.by_themes, 29583);
}

/* (0 + 1/16) / 2 = 0.03125: exactly between two figures, so up. */
static void half_is_rounded_up(void **state)
{
	const struct test_theme theme = { 0, SCALE_05, 1000, 2, { 1000, 1000 }, 0 };
	const struct kik_cell cell[] = { { 3, 0 }, { 16, 1000 } };
	struct kik_frame *f = test_frame(*state, &theme, 1);
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, cell, NULL, &m);
	assert_int_equal(m.theme[0], 313);
	assert_int_equal(m.by_themes, 313);
}

/* What weighs nothing adds nothing; a theme of such questions has no mean. */
static void weight_zero(void **state)
{
	const struct test_theme theme[] = {
		{ 0, SCALE_05, 1000, 2, { 0, 1000 }, 0 },
		{ 0, SCALE_05, 1000, 1, { 0 }, 0 },
		{ 0, SCALE_05, 0, 1, { 1000 }, 0 },
	};
	const struct kik_cell cell[] = { { 1, 1000 }, { 1, 2000 }, { 1, 3000 }, { 1, 4000 } };
	struct kik_frame *f = test_frame(*state, theme, 3);
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, cell, NULL, &m);
	assert_int_equal(m.theme[0], 20000);
	assert_int_equal(m.theme[1], KIK_UNKNOWN);
	assert_int_equal(m.theme[2], 40000);
	assert_int_equal(m.panel[0], 20000);
	assert_int_equal(m.by_questions, 30000);
}

/* A country's sums and the largest weights that a frame can have: all say 4. */
static void large_numbers(void **state)
{
	const int64_t n = INT64_C(1) << 40, heavy = 2000000000;
	const struct test_theme theme[] = {
		{ 0, SCALE_100, heavy, 2, { heavy, heavy - 1 }, 0 },
		{ 0, SCALE_100, heavy - 1, 2, { heavy - 2, heavy - 3 }, 0 },
	};
	const struct kik_cell cell[] = { { n, 4000 * n }, { n - 1, 4000 * (n - 1) },
		{ n - 2, 4000 * (n - 2) }, { n - 3, 4000 * (n - 3) } };
	struct kik_frame *f = test_frame(*state, theme, 2);
	struct kik_means m = kik_means_new(f, *state);

	kik_means_of(f, cell, NULL, &m);
	assert_int_equal(m.theme[1], 40000);
	assert_int_equal(m.panel[0], 40000);
	assert_int_equal(m.by_themes, 40000);
	assert_int_equal(m.by_questions, 40000);
}

/* A weighted mean being made. */
struct weighing {
	struct fraction sum;
	int64_t weight;
};

static void weigh(struct weighing *w, struct fraction value, int64_t weight)
{
	w->sum = fraction_add(w->sum, fraction_mul(value, fraction(weight, 1)));
	w->weight += weight;
}

static void assert_mean(int64_t rounded, const struct weighing *w)
{
	if (w->weight == 0)
		assert_int_equal(rounded, KIK_UNKNOWN);
	else
		assert_rounded(rounded, KIK_STAT, fraction_mul(w->sum, fraction(1, w->weight)));
}

static void check_means(const struct kik_frame *f, const struct kik_cell *cell,
    const struct kik_means *m)
{
	const struct weighing none = { { 0, 1 }, 0 };
	struct weighing themes = none, questions = none, panel[2] = { none, none };

	for (size_t t = 0; t < f->nthemes; t++) {
		const struct kik_theme *theme = &f->theme[t];
		struct weighing own = none;

		for (size_t q = theme->first; q < theme->first + theme->n; q++) {
			if (cell[q].n < 1)
				continue;
			struct fraction mean = fraction(cell[q].sum, 1000 * cell[q].n);
			weigh(&own, mean, f->question[q].weight);
			weigh(&questions, mean, f->question[q].weight);
		}
		assert_mean(m->theme[t], &own);
		if (own.weight == 0)
			continue;
		struct fraction mean = fraction_mul(own.sum, fraction(1, own.weight));
		weigh(&themes, mean, theme->weight);
		weigh(&panel[theme->panel], mean, theme->weight);
	}
	assert_mean(m->by_themes, &themes);
	assert_mean(m->by_questions, &questions);
	assert_mean(m->panel[0], &panel[0]);
	assert_mean(m->panel[1], &panel[1]);
}

static void random_against_fractions(void **state)
{
	for (int round = 0; round < 2000; round++) {
		struct test_theme theme[5];
		struct kik_cell cell[5 * TEST_QUESTIONS];

		for (size_t t = 0; t < 5; t++) {
			theme[t] = (struct test_theme){ .panel = (size_t)test_random(2),
				.scale = SCALE_05,
				.weight = 500 * (1 + test_random(4)),
				.n = 1 + (size_t)test_random(TEST_QUESTIONS) };
			for (size_t q = 0; q < theme[t].n; q++)
				theme[t].question_weight[q] = 500 * (1 + test_random(4));
		}
		struct kik_frame *f = test_frame(*state, theme, 5);
		for (size_t q = 0; q < f->nquestions; q++) {
			cell[q].n = test_random(12) - 1;
			cell[q].sum = cell[q].n < 1 ? 0 : 1000 * test_random(5 * cell[q].n + 1);
		}
		struct kik_means m = kik_means_new(f, *state);
		kik_means_of(f, cell, NULL, &m);
		check_means(f, cell, &m);
	}
}

static void terms_of_a_question(void **state)
{
	struct kik_frame *f = three_themes(*state, SCALE_05);
	struct kik_term t[5];
	int64_t div;

	assert_int_equal(kik_mean_terms(f, five_cells, NULL, KIK_L_QUESTION, 3, t, &div), 1);
	/* 10/3 */
	assert_int_equal(kik_ratio_sum(t, 1, KIK_MEAN_SCALE, div), 33333);
	assert_true(kik_item_has(f, KIK_L_QUESTION, 3, 3));
	assert_false(kik_item_has(f, KIK_L_QUESTION, 3, 2));
	assert_true(kik_item_has(f, KIK_L_THEME, 1, 3));
	assert_false(kik_item_has(f, KIK_L_PANEL, 1, 3));
	assert_true(kik_item_has(f, KIK_L_TOTAL_THEMES, 0, 4));
	assert_true(kik_item_has(f, KIK_L_PERSPECTIVE, 1, 4));
	assert_false(kik_item_has(f, KIK_L_PERSPECTIVE, 0, 4));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_answered),
		cmocka_unit_test(weighted_means),
		cmocka_unit_test(unanswered_and_left_out_are_skipped),
		cmocka_unit_test(hidden_questions_are_skipped),
		cmocka_unit_test(scales_of_other_ends_are_not_mixed),
		cmocka_unit_test(half_is_rounded_up),
		cmocka_unit_test(weight_zero),
		cmocka_unit_test(large_numbers),
		cmocka_unit_test(random_against_fractions),
		cmocka_unit_test(terms_of_a_question),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
