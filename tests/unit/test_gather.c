/* Gathering: two units by hand, and the law of merge on random units. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/gather.h"

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

/* Two questions on 0 to 5, one on 0 to 100. */
static struct kik_frame *frame(struct kik_arena *a)
{
	const struct test_theme theme[] = {
		{ 0, SCALE_05, 1000, 2, { 1000, 1000 }, 0 },
		{ 1, SCALE_100, 1000, 1, { 1000 }, 0 },
	};

	return test_frame(a, theme, 2);
}

static struct kik_result *group(struct kik_arena *a, const struct kik_frame *f)
{
	struct kik_result *g = kik_result_new(a, f);

	g->scope = "area";
	g->group = "Ældre";
	g->group_municipality = "Holm";
	g->round = "2026";
	return g;
}

static struct kik_result *unit(struct kik_arena *a, const struct kik_frame *f, const char *id)
{
	struct kik_result *r = kik_result_new(a, f);

	r->unit.id = kik_arena_str(a, id);
	r->unit.name = kik_arena_printf(a, "Skolen %s", id);
	r->unit.municipality = "Holm";
	r->round = "2026";
	return r;
}

static void answer(struct kik_result *r, size_t question, size_t bin, int64_t people)
{
	r->individual->question[question].used = true;
	r->individual->question[question].counts[bin] += people;
	r->individual->question[question].n += people;
}

/* Unit a: S01 2 2 5, S02 asked but nobody answered; unit b: S01 0 and S03 40 41. */
static void two_units(void **state)
{
	struct kik_arena *own = kik_arena_new();
	struct kik_frame *f = frame(*state);
	struct kik_result *g = group(*state, f), *a = unit(own, f, "a"), *b = unit(own, f, "b");
	struct kik_leniency la[] = { { "--skip-unknown", 2 }, { "--dedupe-identical", 1 } };
	struct kik_leniency lb[] = { { "--decimal", 7 }, { "--skip-unknown", 3 } };

	answer(a, 0, 2, 2);
	answer(a, 0, 5, 1);
	a->individual->question[1].used = true;
	a->individual->question[0].evidence = 2;
	a->individual->evidence[0] = 3;
	a->individual->respondents = 4;
	a->individual->expected = 5;
	a->individual->has_text = true;
	a->leniency = la;
	a->nleniencies = 2;
	answer(b, 0, 0, 1);
	answer(b, 2, 40, 1);
	answer(b, 2, 41, 1);
	b->individual->question[0].evidence = 1;
	b->individual->evidence[0] = 1;
	b->individual->evidence[1] = 2;
	b->individual->respondents = 2;
	b->individual->expected = 2;
	b->leniency = lb;
	b->nleniencies = 2;
	kik_gather_add(g, b, *state);
	kik_gather_add(g, a, *state);
	kik_arena_free(own);
	assert_int_equal(kik_gather_finish(g), KIK_NONE);

	const struct kik_individual *sum = g->individual;
	const int64_t first[6] = { 1, 0, 2, 0, 0, 1 };
	assert_memory_equal(sum->question[0].counts, first, sizeof(first));
	assert_int_equal(sum->question[0].n, 4);
	assert_int_equal(sum->question[0].evidence, 3);
	assert_true(sum->question[1].used);
	assert_int_equal(sum->question[1].n, 0);
	assert_int_equal(sum->question[2].counts[40], 1);
	assert_int_equal(sum->question[2].counts[41], 1);
	assert_int_equal(sum->evidence[0], 4);
	assert_int_equal(sum->evidence[1], 2);
	assert_int_equal(sum->respondents, 6);
	assert_int_equal(sum->expected, 7);
	assert_false(sum->has_text);
	assert_true(g->complete);

	assert_int_equal(g->nleniencies, 3);
	assert_string_equal(g->leniency[0].option, "--decimal");
	assert_int_equal(g->leniency[0].n, 7);
	assert_string_equal(g->leniency[1].option, "--dedupe-identical");
	assert_int_equal(g->leniency[1].n, 1);
	assert_string_equal(g->leniency[2].option, "--skip-unknown");
	assert_int_equal(g->leniency[2].n, 5);

	/* a: 2 + 2 + 5 = 9; b left theme 1's second question out */
	const struct kik_cell of_a[] = { { 3, 9000 }, { 0, 0 }, { -1, 0 } };
	const struct kik_cell of_b[] = { { 1, 0 }, { -1, 0 }, { 2, 81000 } };
	assert_int_equal(g->nmembers, 2);
	assert_string_equal(g->member[0].unit.id, "a");
	assert_string_equal(g->member[0].unit.name, "Skolen a");
	assert_int_equal(g->member[0].respondents, 4);
	assert_int_equal(g->member[0].expected, 5);
	assert_memory_equal(g->member[0].cell, of_a, sizeof(of_a));
	assert_string_equal(g->member[1].unit.id, "b");
	assert_memory_equal(g->member[1].cell, of_b, sizeof(of_b));
}

static void unknown_and_incomplete_spread(void **state)
{
	struct kik_frame *f = frame(*state);
	struct kik_result *g = group(*state, f), *whole = group(*state, f);
	struct kik_result *a = unit(*state, f, "a"), *b = unit(*state, f, "b");
	struct kik_result *c = unit(*state, f, "c");

	a->individual->expected = 5;
	b->individual->expected = -1;
	b->complete = false;
	c->individual->expected = 3;
	kik_gather_add(g, a, *state);
	kik_gather_add(g, b, *state);
	kik_gather_add(whole, g, *state);
	kik_gather_add(whole, c, *state);
	assert_int_equal(whole->individual->expected, -1);
	assert_false(whole->complete);
	assert_true(whole->member[0].complete);
	assert_false(whole->member[1].complete);
}

/* A unit that handed in its consensus only. */
static void unit_without_answers(void **state)
{
	struct kik_frame *f = frame(*state);
	struct kik_result *g = group(*state, f);
	struct kik_result *a = unit(*state, f, "a"), *b = unit(*state, f, "b");
	const struct kik_cell none[] = { { -1, 0 }, { -1, 0 }, { -1, 0 } };

	a->individual = NULL;
	a->consensus = kik_consensus_new(*state, f);
	kik_gather_add(g, a, *state);
	assert_null(g->individual);
	assert_int_equal(g->member[0].respondents, 0);
	assert_int_equal(g->member[0].expected, -1);
	assert_memory_equal(g->member[0].cell, none, sizeof(none));
	assert_true(kik_result_agreed(g));
	/* beside one with answers it takes nothing from what is known of those */
	b->individual->respondents = 4;
	b->individual->expected = 5;
	kik_gather_add(g, b, *state);
	assert_int_equal(g->individual->respondents, 4);
	assert_int_equal(g->individual->expected, 5);
	assert_null(g->member[1].agreed);
}

/*
 * S01: a 4 points, two strengths, an improvement area; b not dealt with; c, after --no-text, 5.
 * S02 stands on nobody's sheet but c's.
 */
static void agreed_points(void **state)
{
	struct kik_frame *f = frame(*state);
	struct kik_result *g = group(*state, f), *whole = group(*state, f);
	const struct kik_agreed_cell *cell;

	for (size_t i = 0; i < 3; i++) {
		struct kik_result *r = unit(*state, f, (const char *[]){ "a", "b", "c" }[i]);
		struct kik_consensus *c = r->consensus = kik_consensus_new(*state, f);

		c->has_text = i < 2;
		c->question[0].used = true;
		c->question[0].points = (int32_t[]){ 4000, KIK_NO_POINTS, 5000 }[i];
		if (i == 0) {
			c->question[0].nstatements[KIK_STRENGTHS] = 2;
			c->question[0].nstatements[KIK_IMPROVEMENTS] = 1;
		}
		c->question[1].used = i == 2;
		kik_gather_add(i < 2 ? g : whole, r, *state);
	}
	kik_gather_add(whole, g, *state);
	assert_int_equal(kik_gather_finish(whole), KIK_NONE);
	assert_null(whole->consensus);
	for (size_t i = 0; i < 3; i++) {
		cell = whole->member[i].agreed;
		assert_true(cell[0].used);
		assert_int_equal(cell[0].points, ((int32_t[]){ 4000, KIK_NO_POINTS, 5000 }[i]));
		assert_int_equal(cell[0].strengths, ((int[]){ 2, 0, KIK_NOT_KNOWN }[i]));
		assert_int_equal(cell[0].improvements, ((int[]){ 1, 0, KIK_NOT_KNOWN }[i]));
		assert_int_equal(cell[1].used, i == 2);
		assert_int_equal(cell[1].points, KIK_NO_POINTS);
	}
}

static void a_member_twice_is_found(void **state)
{
	struct kik_frame *f = frame(*state);
	struct kik_result *g = group(*state, f), *other = unit(*state, f, "b");
	size_t twice;

	other->unit.municipality = "Vig";
	kik_gather_add(g, unit(*state, f, "c"), *state);
	kik_gather_add(g, unit(*state, f, "b"), *state);
	kik_gather_add(g, other, *state);
	kik_gather_add(g, unit(*state, f, "a"), *state);
	assert_int_equal(kik_gather_finish(g), KIK_NONE);
	kik_gather_add(g, unit(*state, f, "b"), *state);
	twice = kik_gather_finish(g);
	assert_in_range(twice, 1, 4);
	assert_string_equal(g->member[twice].unit.id, "b");
	assert_string_equal(g->member[twice].unit.municipality, "Holm");
}

static void empty_group(void **state)
{
	struct kik_result *g = group(*state, frame(*state));

	assert_int_equal(kik_gather_finish(g), KIK_NONE);
	assert_int_equal(g->nmembers, 0);
}

static void digest_is_taken_over(void **state)
{
	struct kik_frame *f = frame(*state);
	struct kik_result *r = unit(*state, f, "a");
	struct kik_member m = { .digest = "sha256:mine" };

	memcpy(r->digest, "sha256:yours", sizeof("sha256:yours"));
	kik_member_of(&m, r, *state);
	assert_string_equal(m.digest, "sha256:yours");
}

/* ---- the law: any grouping, any order ---- */

#define UNITS 12

static struct kik_consensus *random_consensus(struct kik_arena *a, const struct kik_frame *f)
{
	struct kik_consensus *c = kik_consensus_new(a, f);

	c->has_text = test_random(4) > 0;
	for (size_t q = 0; q < f->nquestions; q++) {
		struct kik_agreed *to = &c->question[q];

		to->used = test_random(4) > 0;
		if (to->used && test_random(3) > 0)
			to->points = (int32_t)test_random(6) * 1000;
		to->nstatements[KIK_IMPROVEMENTS] = (size_t)test_random(4);
	}
	return c;
}

static struct kik_result *random_unit(struct kik_arena *a, const struct kik_frame *f, size_t i)
{
	static const char *const options[] = { "--decimal", "--skip-unknown", "--unlisted" };
	struct kik_result *r = unit(a, f, i % 2 == 0 ? "even" : "odd");
	struct kik_individual *ind = r->individual;

	/* the same id in several towns */
	r->unit.municipality = kik_arena_printf(a, "Town %zu", i / 2);
	r->unit.column = kik_arena_array(a, 1, sizeof(*r->unit.column));
	r->unit.column[0].name = "pnr";
	r->unit.column[0].value = kik_arena_printf(a, "%zu", 1000 + i);
	r->unit.ncolumns = 1;
	r->complete = test_random(8) > 0;
	ind->respondents = test_random(12);
	ind->expected = test_random(30) == 0 ? -1 : test_random(15);
	for (size_t q = 0; q < f->nquestions; q++) {
		ind->question[q].used = test_random(4) > 0;
		ind->question[q].evidence = test_random(5);
		for (int j = 0; ind->question[q].used && j < 6; j++)
			answer(r, q, (size_t)test_random(6), test_random(3));
	}
	for (size_t t = 0; t < f->nthemes; t++)
		ind->evidence[t] = test_random(5);
	r->leniency = kik_arena_array(a, 1, sizeof(*r->leniency));
	r->leniency[0].option = options[test_random(3)];
	r->leniency[0].n = 1 + test_random(9);
	r->nleniencies = (size_t)test_random(2);
	if (test_random(3) > 0)
		r->consensus = random_consensus(a, f);
	if (r->consensus && test_random(4) == 0)
		r->individual = NULL;
	return r;
}

static void assert_same_member(const struct kik_member *x, const struct kik_member *y)
{
	assert_int_equal(kik_unit_cmp(&x->unit, &y->unit), 0);
	assert_string_equal(x->unit.name, y->unit.name);
	assert_string_equal(x->unit.area, y->unit.area);
	assert_string_equal(kik_unit_value(&x->unit, "pnr"), kik_unit_value(&y->unit, "pnr"));
	assert_string_equal(x->digest, y->digest);
	assert_int_equal(x->complete, y->complete);
	assert_int_equal(x->respondents, y->respondents);
	assert_int_equal(x->expected, y->expected);
	assert_memory_equal(x->cell, y->cell, 3 * sizeof(*x->cell));
	assert_int_equal(x->agreed != NULL, y->agreed != NULL);
	for (size_t q = 0; x->agreed && q < 3; q++) {
		assert_int_equal(x->agreed[q].used, y->agreed[q].used);
		assert_int_equal(x->agreed[q].points, y->agreed[q].points);
		assert_int_equal(x->agreed[q].strengths, y->agreed[q].strengths);
		assert_int_equal(x->agreed[q].improvements, y->agreed[q].improvements);
	}
}

static void assert_same_answers(const struct kik_individual *a, const struct kik_individual *b)
{
	assert_int_equal(a != NULL, b != NULL);
	if (!a || !b)
		return;
	assert_int_equal(a->respondents, b->respondents);
	assert_int_equal(a->expected, b->expected);
	assert_int_equal(a->has_text, b->has_text);
	for (size_t q = 0; q < 3; q++) {
		size_t bins = q < 2 ? 6 : 101;

		assert_int_equal(a->question[q].used, b->question[q].used);
		assert_int_equal(a->question[q].n, b->question[q].n);
		assert_int_equal(a->question[q].evidence, b->question[q].evidence);
		assert_memory_equal(a->question[q].counts, b->question[q].counts,
		    bins * sizeof(int64_t));
	}
	assert_memory_equal(a->evidence, b->evidence, 2 * sizeof(int64_t));
}

static void assert_same(const struct kik_result *x, const struct kik_result *y)
{
	assert_int_equal(x->complete, y->complete);
	assert_same_answers(x->individual, y->individual);
	assert_int_equal(x->nmembers, y->nmembers);
	for (size_t i = 0; i < x->nmembers; i++)
		assert_same_member(&x->member[i], &y->member[i]);
	assert_int_equal(x->nleniencies, y->nleniencies);
	for (size_t i = 0; i < x->nleniencies; i++) {
		assert_string_equal(x->leniency[i].option, y->leniency[i].option);
		assert_int_equal(x->leniency[i].n, y->leniency[i].n);
	}
}

/* The digest that a tool would give to the member just made of a unit. */
static void add_unit(struct kik_result *g, const struct kik_result *r, struct kik_arena *a)
{
	char *digest;

	kik_gather_add(g, r, a);
	digest = g->member[g->nmembers - 1].digest;
	digest[0] = r->unit.municipality[5];
	digest[1] = r->unit.id[0];
}

static void shuffle(struct kik_result **r, size_t n)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = (size_t)test_random((int64_t)i);
		struct kik_result *swap = r[i - 1];

		r[i - 1] = r[j];
		r[j] = swap;
	}
}

/*
 * Units go into any of seven groups, each group that is not empty into a later
 * one, and so all into the last; nothing of the others outlives them.
 */
static struct kik_result *in_steps(struct kik_arena *a, const struct kik_frame *f,
    struct kik_result **r, size_t n)
{
	struct kik_arena *own = kik_arena_new();
	struct kik_result *step[7];

	for (size_t i = 0; i < 7; i++)
		step[i] = group(i < 6 ? own : a, f);
	for (size_t i = 0; i < n; i++) {
		size_t to = (size_t)test_random(7);

		add_unit(step[to], r[i], to < 6 ? own : a);
	}
	for (size_t i = 0; i < 6; i++) {
		size_t to = i + 1 + (size_t)test_random((int64_t)(6 - i));

		if (step[i]->nmembers > 0)
			kik_gather_add(step[to], step[i], to < 6 ? own : a);
	}
	kik_arena_free(own);
	return step[6];
}

static void law_of_merge(void **state)
{
	struct kik_frame *f = frame(*state);

	for (int round = 0; round < 1000; round++) {
		struct kik_arena *a = kik_arena_new();
		struct kik_result *r[UNITS], *direct = group(a, f);
		size_t n = 1 + (size_t)test_random(UNITS);

		for (size_t i = 0; i < n; i++) {
			r[i] = random_unit(a, f, i);
			add_unit(direct, r[i], a);
		}
		assert_int_equal(kik_gather_finish(direct), KIK_NONE);
		shuffle(r, n);
		struct kik_result *steps = in_steps(a, f, r, n);
		assert_int_equal(kik_gather_finish(steps), KIK_NONE);
		assert_same(direct, steps);
		kik_arena_free(a);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(two_units),
		cmocka_unit_test(unknown_and_incomplete_spread),
		cmocka_unit_test(unit_without_answers),
		cmocka_unit_test(agreed_points),
		cmocka_unit_test(a_member_twice_is_found),
		cmocka_unit_test(empty_group),
		cmocka_unit_test(digest_is_taken_over),
		cmocka_unit_test(law_of_merge),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
