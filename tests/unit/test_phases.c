/* Sub-scores over themes and panels, and which of them lags. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/answers.h"
#include "kik/phases.h"
#include "kik/store.h"

enum { PLAN, DO, CHECK, ACT, TREND, TARGET };

static struct findings found;
static struct kik_arena *arena;

static int begin(void **state)
{
	(void)state;
	findings_begin(&found);
	arena = kik_arena_new();
	return 0;
}

static int end(void **state)
{
	(void)state;
	kik_arena_free(arena);
	findings_end(&found);
	return 0;
}

/* A question that n people gave points and sub-scores, with these sums in points. */
static void give(struct kik_result *r, const char *id, int64_t n, const int64_t sum[KIK_SUBSCORES])
{
	size_t q = kik_frame_question(r->frame, id, 3);
	struct kik_question_result *to = &r->individual->question[q];

	to->used = true;
	to->n = to->sub->n = n;
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		to->sub->sum[i] = 1000 * sum[i];
}

/*
 * Theme C1 of caf2020: Q11 means 50, 40, 30, 20 (2 people), Q12 70, 40, 10, 40 (1); so C1 has
 * 60, 40, 20, 30.  C2: Q21 30, 30, 30, 30.  The panel: 45, 35, 25, 30.  C6: Q61 60 and 20.
 */
static struct kik_result *sample(void)
{
	const struct kik_frame *f = kik_frame_load(found.d, "caf2020", arena);
	struct kik_result *r = kik_result_new(arena, f);

	give(r, "Q11", 2, (const int64_t[]){ 100, 80, 60, 40, 0, 0 });
	give(r, "Q12", 1, (const int64_t[]){ 70, 40, 10, 40, 0, 0 });
	give(r, "Q21", 3, (const int64_t[]){ 90, 90, 90, 90, 0, 0 });
	give(r, "Q61", 2, (const int64_t[]){ 0, 0, 0, 0, 120, 40 });
	return r;
}

static void means_of_means(void **state)
{
	static const int64_t theme[] = { 600000, 400000, 200000, 300000 };
	static const int64_t panel[] = { 450000, 350000, 250000, 300000 };
	struct kik_phases p = kik_phases_of(sample(), NULL, arena);

	(void)state;
	assert_int_equal(p.given, 0x3f);
	assert_int_equal(p.panel[0], 0x0f);
	assert_int_equal(p.panel[1], 0x30);
	for (size_t i = PLAN; i <= ACT; i++) {
		assert_int_equal(kik_phase_mean(&p, KIK_L_THEME, 0, i), theme[i]);
		assert_int_equal(kik_phase_mean(&p, KIK_L_PANEL, 0, i), panel[i]);
		assert_true(kik_phase_mean(&p, KIK_L_THEME, 2, i) == KIK_UNKNOWN);
	}
	assert_int_equal(kik_phase_mean(&p, KIK_L_PANEL, 1, TREND), 600000);
	assert_int_equal(kik_phase_mean(&p, KIK_L_PANEL, 1, TARGET), 200000);
	assert_true(kik_phase_mean(&p, KIK_L_PANEL, 1, PLAN) == KIK_UNKNOWN);
}

/* Without Q12, of which one more person gave only points; and without what is not shown. */
static void leaves_out(void **state)
{
	struct kik_result *r = sample();
	bool *shown = kik_arena_array(arena, r->frame->nquestions, sizeof *shown);
	size_t q11 = kik_frame_question(r->frame, "Q11", 3);
	struct kik_phases p;

	(void)state;
	r->individual->question[q11 + 1].n++;
	p = kik_phases_of(r, NULL, arena);
	assert_int_equal(kik_phase_mean(&p, KIK_L_THEME, 0, CHECK), 300000);
	p = kik_phases_of(r, shown, arena);
	assert_int_equal(p.given, 0);
	shown[q11] = true;
	p = kik_phases_of(r, shown, arena);
	assert_int_equal(p.given, 0x0f);
	assert_int_equal(kik_phase_mean(&p, KIK_L_PANEL, 0, ACT), 200000);
}

/* One person's answer to Q11, with these sub-scores in points. */
static void answer(struct kik_answers *as, const struct kik_frame *f, const char *person,
    const int32_t points[4])
{
	struct kik_slice u = { "u", 1 }, round = { "2026", 4 }, none = { "", 0 };
	struct kik_answer a = { .respondent = { person, strlen(person) }, .touched = true };

	a.question = kik_frame_question(f, "Q11", 3);
	a.subscores = 0x0f;
	for (size_t i = 0; i < 4; i++)
		a.subscore[i] = 1000 * points[i];
	assert_int_equal(kik_answers_add(as, kik_answers_sheet(as, none, u, round), &a), KIK_ADDED);
}

/* What two threads counted of one unit: 50 and 10, 60 and 20, 70 and 30, 80 and 0. */
static void two_halves(void **state)
{
	static const int64_t sum[] = { 60000, 80000, 100000, 80000, 0, 0 };
	const struct kik_frame *f = kik_frame_load(found.d, "caf2020", arena);
	struct kik_answers *as = kik_answers_new(f, 0), *other = kik_answers_new(f, 0);
	const struct kik_subsums *sub;

	(void)state;
	answer(as, f, "p", (const int32_t[]){ 50, 60, 70, 80 });
	answer(other, f, "q", (const int32_t[]){ 10, 20, 30, 0 });
	assert_true(kik_answers_join(as, other));
	sub = kik_sheet_result(as, kik_answers_at(as, 0), NULL, arena)->individual->question[0].sub;
	assert_int_equal(sub->n, 2);
	assert_memory_equal(sub->sum, sum, sizeof sum);
	kik_answers_free(as);
}

static void the_lowest(void **state)
{
	const int64_t value[] = { 5, 3, 3, 9, KIK_UNKNOWN, 3 };

	(void)state;
	assert_int_equal(kik_phase_lowest(value, 0x0f), DO);
	assert_int_equal(kik_phase_lowest(value, 1u << PLAN | 1u << ACT), PLAN);
	/* none lags: equal, one alone, one known */
	assert_true(kik_phase_lowest(value, 1u << DO | 1u << CHECK | 1u << TARGET) == KIK_NONE);
	assert_true(kik_phase_lowest(value, 1u << ACT) == KIK_NONE);
	assert_true(kik_phase_lowest(value, 1u << TREND | 1u << ACT) == KIK_NONE);
	assert_true(kik_phase_lowest(value, 0) == KIK_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(means_of_means),
		cmocka_unit_test(leaves_out),
		cmocka_unit_test(two_halves),
		cmocka_unit_test(the_lowest),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
