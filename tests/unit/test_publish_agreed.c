/* Hiding of what units agreed on: nothing of fewer than three units leaves them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "kik/num.h"
#include "kik/publish_agreed.h"
#include "small.h"

#define MOST 12

/* Units of an area by number, as many as there are points: what each agreed on for Q1. */
struct town {
	struct kik_arena *a;
	const struct kik_frame *f;
	struct kik_result *r[2 * MOST];
	size_t n;
	int64_t people; /* who answered in each unit that is added */
};

static int setup(void **state)
{
	static struct town t;

	t = (struct town){ .a = kik_arena_new(), .people = 5 };
	t.f = small_frame(t.a);
	*state = &t;
	return 0;
}

static int teardown(void **state)
{
	kik_arena_free(((struct town *)*state)->a);
	return 0;
}

/* Adds units with these points for Q1 and 2000 for Q2; Q3 is on no sheet. */
static void add_units(struct town *t, const char *area, const int32_t *points, size_t n)
{
	static const size_t threes[3] = { 3, 3, 3 };

	for (size_t i = 0; i < n; i++) {
		const int64_t five[3] = { t->people, t->people, t->people };
		const char *id = kik_arena_printf(t->a, "%s%zu", area, i);
		struct kik_result *r = small_unit(t->a, t->f, id, area, t->people, five, threes);
		struct kik_consensus *c = r->consensus = kik_consensus_new(t->a, t->f);

		c->has_text = true;
		c->question[0].used = c->question[1].used = true;
		c->question[0].points = points[i];
		c->question[1].points = 2000;
		t->r[t->n++] = r;
	}
}

/* Puts the group of the units from `first` on among the results, behind them. */
static size_t add_group(struct town *t, const char *area, size_t first, size_t n)
{
	struct kik_result *of[MOST + 1] = { NULL };

	for (size_t i = 0; i < n; i++)
		of[i] = t->r[first + i];
	t->r[t->n] = small_group(t->a, "area", area, of);
	return t->n++;
}

static const int32_t threes[MOST] = { 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000,
	3000, 3000 };

/* X has three units and Y three: both are shown, no unit is, and no spread of so few. */
static void three_are_enough(void **state)
{
	struct town *t = *state;
	size_t x, y;
	struct kik_publish_agreed *p;

	add_units(t, "X", (int32_t[]){ 1000, 2000, 4000 }, 3);
	add_units(t, "Y", threes, 3);
	x = add_group(t, "X", 0, 3);
	y = add_group(t, "Y", 3, 3);
	p = kik_publish_agreed_new(t->r, t->n, 5, false, t->a);
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(kik_publish_agreed_cell(p, i, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_agreed_cell(p, x, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_cell(p, y, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_told(p, x, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_spread(p, x, 0), KIK_HIDDEN_N10);
	assert_int_equal(kik_publish_agreed_item(p, x, KIK_L_THEME, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_item_spread(p, x, KIK_L_THEME, 0), KIK_HIDDEN_N10);
	assert_int_equal(kik_publish_agreed_parent(p, 0), x);
	assert_int_equal(kik_publish_agreed_n(p, x), 3);
	/* theme 1: (7/3 + 2) / 2 = 13/6; over the units (1.5 + 2 + 3) / 3 */
	assert_int_equal(kik_publish_agreed_means(p, x, t->a).theme[0], 21667);

	struct kik_unit_stats us;
	kik_publish_agreed_over(p, x, KIK_L_THEME, 0, t->a, &us);
	assert_int_equal(us.units, 3);
	assert_int_equal(us.mean, 21667);
	assert_int_equal(us.sd, KIK_UNKNOWN);
	assert_int_equal(us.min, KIK_UNKNOWN);
	assert_int_equal(us.max, KIK_UNKNOWN);
}

/* Y has two units: it is hidden, and X too, since all five less X's three would tell it. */
static void two_are_not(void **state)
{
	struct town *t = *state;
	size_t x, y;
	struct kik_publish_agreed *p;
	struct kik_unit_stats us;

	add_units(t, "X", threes, 3);
	add_units(t, "Y", threes, 2);
	x = add_group(t, "X", 0, 3);
	y = add_group(t, "Y", 3, 2);
	p = kik_publish_agreed_new(t->r, t->n, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_cell(p, y, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_agreed_told(p, y, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_agreed_cell(p, x, 0), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_agreed_item(p, x, KIK_L_PANEL, 0), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_agreed_means(p, x, t->a).theme[0], KIK_UNKNOWN);
	kik_publish_agreed_over(p, x, KIK_L_QUESTION, 0, t->a, &us);
	assert_int_equal(us.units, 0);
	/* but those who are entitled see it */
	p = kik_publish_agreed_new(t->r, t->n, 5, true, t->a);
	assert_int_equal(kik_publish_agreed_spread(p, y, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_spread(p, 0, 0), KIK_SHOWN);
	kik_publish_agreed_over(p, x, KIK_L_QUESTION, 0, t->a, &us);
	assert_int_equal(us.max, 30000);
}

/*
 * Of four units two agreed on points of Q1: its mean would be theirs.  All four have told their
 * improvement areas, and all agreed on Q2, of which alone theme 1 is made then.
 */
static void a_question_by_itself(void **state)
{
	struct town *t = *state;
	size_t x;
	struct kik_publish_agreed *p;

	add_units(t, "X", (int32_t[]){ 5000, KIK_NO_POINTS, 5000, KIK_NO_POINTS }, 4);
	x = add_group(t, "X", 0, 4);
	p = kik_publish_agreed_new(t->r, t->n, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_cell(p, x, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_agreed_told(p, x, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_cell(p, x, 1), KIK_SHOWN);
	assert_true(kik_publish_agreed_partial(p, x, KIK_L_THEME, 0));
	assert_int_equal(kik_publish_agreed_means(p, x, t->a).theme[0], 20000);
}

/* After --no-text of two of four: how many statements the other two agreed on is theirs. */
static void statements_by_themselves(void **state)
{
	struct town *t = *state;
	size_t x;
	struct kik_publish_agreed *p;

	add_units(t, "X", threes, 4);
	t->r[0]->consensus->has_text = t->r[1]->consensus->has_text = false;
	x = add_group(t, "X", 0, 4);
	p = kik_publish_agreed_new(t->r, t->n, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_told(p, x, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_agreed_cell(p, x, 0), KIK_SHOWN);
}

/* Lowest and highest are told from ten units on. */
static void ten_for_the_spread(void **state)
{
	struct town *t = *state;
	struct kik_publish_agreed *p;
	struct kik_unit_stats us;
	size_t x;

	add_units(t, "X", threes, 10);
	x = add_group(t, "X", 0, 10);
	p = kik_publish_agreed_new(t->r, t->n, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_spread(p, x, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_agreed_item_spread(p, x, KIK_L_THEME, 0), KIK_SHOWN);
	kik_publish_agreed_over(p, x, KIK_L_QUESTION, 0, t->a, &us);
	assert_int_equal(us.min, 30000);
}

/* The units themselves left out: the group's members say the same. */
static void members_alone(void **state)
{
	struct town *t = *state;
	struct kik_result *only;
	struct kik_publish_agreed *p;

	add_units(t, "X", threes, 2);
	only = t->r[add_group(t, "X", 0, 2)];
	p = kik_publish_agreed_new(&only, 1, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_cell(p, 0, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_agreed_sums(p, 0)[0].n, 2);
}

/*
 * Of four units one has 4 people and no resume: the group less the three that have one would tell
 * what those 4 agreed on.  By k = 4 that unit has a resume itself.  With a second such unit 8
 * people are behind what is left.
 */
static void few_people(void **state)
{
	struct town *t = *state;
	struct kik_publish_agreed *p;
	size_t x;

	add_units(t, "X", threes, 3);
	t->people = 4;
	add_units(t, "X4", threes, 2);
	x = add_group(t, "X", 0, 4);
	/* the second of them is not among the results yet */
	t->r[4] = t->r[x];
	p = kik_publish_agreed_new(t->r, 5, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_cell(p, 4, 0), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_agreed_told(p, 4, 0), KIK_HIDDEN_REMAINDER);
	p = kik_publish_agreed_new(t->r, 5, 4, false, t->a);
	assert_int_equal(kik_publish_agreed_cell(p, 4, 0), KIK_SHOWN);
}

static void more_people(void **state)
{
	struct town *t = *state;
	struct kik_publish_agreed *p;
	size_t x;

	add_units(t, "X", threes, 3);
	t->people = 4;
	add_units(t, "X4", threes, 2);
	x = add_group(t, "X", 0, 5);
	p = kik_publish_agreed_new(t->r, t->n, 5, false, t->a);
	assert_int_equal(kik_publish_agreed_cell(p, x, 0), KIK_SHOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(three_are_enough, setup, teardown),
		cmocka_unit_test_setup_teardown(two_are_not, setup, teardown),
		cmocka_unit_test_setup_teardown(a_question_by_itself, setup, teardown),
		cmocka_unit_test_setup_teardown(statements_by_themselves, setup, teardown),
		cmocka_unit_test_setup_teardown(ten_for_the_spread, setup, teardown),
		cmocka_unit_test_setup_teardown(members_alone, setup, teardown),
		cmocka_unit_test_setup_teardown(few_people, setup, teardown),
		cmocka_unit_test_setup_teardown(more_people, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
