/* Hiding over the results of a round: which figures may leave the unit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "kik/num.h"
#include "kik/publish.h"
#include "calc_frame.h"
#include "small.h"

static const size_t threes[3] = { 3, 3, 3 };

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

static struct kik_result *unit(struct kik_arena *a, const struct kik_frame *f, const char *id,
    int64_t n)
{
	return small_unit(a, f, id, "A", n, (int64_t[3]){ n, n, n }, threes);
}

/*
 * Units of 8, 6 and 4 in an area of 18, k = 5.  4 < 5 is hidden; the area less 8 and 6
 * leaves 4, so the smaller of the two goes as well; the area less 8 leaves 10.
 */
static void test_remainder(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = { unit(a, f, "a", 8), unit(a, f, "b", 6), unit(a, f, "c", 4),
		NULL };
	struct kik_result *r[] = { u[0], u[1], u[2], small_group(a, "area", "A", u) };
	struct kik_publish *p = kik_publish_new(r, 4, 5, false, a);

	for (size_t q = 0; q < 3; q++) {
		assert_int_equal(kik_publish_cell(p, 0, q), KIK_SHOWN);
		assert_int_equal(kik_publish_cell(p, 1, q), KIK_HIDDEN_REMAINDER);
		assert_int_equal(kik_publish_cell(p, 2, q), KIK_HIDDEN_K);
		assert_int_equal(kik_publish_cell(p, 3, q), KIK_SHOWN);
	}
	assert_int_equal(kik_publish_parent(p, 0), 3);
	assert_true(kik_publish_parent(p, 3) == KIK_NONE);
	assert_true(kik_publish_hides(p, KIK_HIDDEN_K));
	assert_true(kik_publish_hides(p, KIK_HIDDEN_REMAINDER));
}

/*
 * The same units without the area hide the same: another document of them may show the
 * area, and 18 - 8 - 6 would leave c's four.
 */
static void test_units_alone(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *r[] = { unit(a, f, "a", 8), unit(a, f, "b", 6), unit(a, f, "c", 4) };
	struct kik_publish *p = kik_publish_new(r, 3, 5, false, a);

	assert_int_equal(kik_publish_cell(p, 0, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_cell(p, 1, 0), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_cell(p, 2, 0), KIK_HIDDEN_K);
	assert_true(kik_publish_parent(p, 0) == KIK_NONE);
}

/*
 * Areas X = 8 + 4 and Y = 20 + 6 of one municipality, no groups.  In X 4 is hidden, and
 * 12 - 8 leaves it, so 8 goes too.  Y stays whole, although its 6 are the smallest that
 * are shown of all 38.
 */
static void test_areas_alone(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	const int64_t n8[3] = { 8, 8, 8 }, n4[3] = { 4, 4, 4 }, n20[3] = { 20, 20, 20 },
		      n6[3] = { 6, 6, 6 };
	struct kik_result *r[] = { small_unit(a, f, "a", "X", 8, n8, threes),
		small_unit(a, f, "b", "X", 4, n4, threes),
		small_unit(a, f, "c", "Y", 20, n20, threes),
		small_unit(a, f, "d", "Y", 6, n6, threes) };
	struct kik_publish *p = kik_publish_new(r, 4, 5, false, a);

	assert_int_equal(kik_publish_cell(p, 0, 0), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_cell(p, 1, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_cell(p, 2, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_cell(p, 3, 0), KIK_SHOWN);
}

/*
 * The same with a center {a, c} that crosses both areas.  What those hide does not depend on it;
 * the center less c would be a's 8, and X less those b's 4: the center is hidden.
 */
static void test_crossing(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	const int64_t n8[3] = { 8, 8, 8 }, n4[3] = { 4, 4, 4 }, n20[3] = { 20, 20, 20 },
		      n6[3] = { 6, 6, 6 };
	struct kik_result *u[] = { small_unit(a, f, "a", "X", 8, n8, threes),
		small_unit(a, f, "b", "X", 4, n4, threes),
		small_unit(a, f, "c", "Y", 20, n20, threes),
		small_unit(a, f, "d", "Y", 6, n6, threes) };
	struct kik_result *center[] = { u[0], u[2], NULL };
	struct kik_result *r[] = { u[0], u[1], u[2], u[3], small_group(a, "center", "C", center) };
	struct kik_publish *p = kik_publish_new(r, 5, 5, false, a);
	static const enum kik_hidden want[5] = { KIK_HIDDEN_REMAINDER, KIK_HIDDEN_K, KIK_SHOWN,
		KIK_SHOWN, KIK_HIDDEN_REMAINDER };

	for (size_t i = 0; i < 5; i++)
		assert_int_equal(kik_publish_cell(p, i, 0), want[i]);
}

/* Units of 8, 8, 20 and 20 are all shown, so that center tells nothing new. */
static void test_crossing_shows(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	const int64_t n8[3] = { 8, 8, 8 }, n20[3] = { 20, 20, 20 };
	struct kik_result *u[] = { small_unit(a, f, "a", "X", 8, n8, threes),
		small_unit(a, f, "b", "X", 8, n8, threes),
		small_unit(a, f, "c", "Y", 20, n20, threes),
		small_unit(a, f, "d", "Y", 20, n20, threes) };
	struct kik_result *center[] = { u[0], u[2], NULL };
	struct kik_result *r[] = { u[0], u[1], u[2], u[3], small_group(a, "center", "C", center) };
	struct kik_publish *p = kik_publish_new(r, 5, 5, false, a);

	for (size_t i = 0; i < 5; i++)
		assert_int_equal(kik_publish_cell(p, i, 0), KIK_SHOWN);
}

static void test_internal(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = { unit(a, f, "a", 8), unit(a, f, "c", 1), NULL };
	struct kik_result *r[] = { u[0], u[1], small_group(a, "area", "A", u) };
	struct kik_publish *p = kik_publish_new(r, 3, 5, true, a);
	struct kik_unit_stats us;

	for (size_t i = 0; i < 3; i++)
		assert_int_equal(kik_publish_spread(p, i, 0), KIK_SHOWN);
	kik_publish_units(p, 2, KIK_L_QUESTION, 0, &us);
	assert_int_equal(us.units, 2);
	assert_false(kik_publish_hides(p, KIK_HIDDEN_K));
}

/*
 * A group without its units' own results: they count all the same, as their means
 * would show in unit_min.  Of 8, 6 and 4 with means 1, 3 and 5 only 8 has a vote.
 */
static void test_members(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = {
		small_unit(a, f, "a", "A", 8, (int64_t[3]){ 8, 8, 8 }, (size_t[3]){ 1, 1, 1 }),
		small_unit(a, f, "b", "A", 6, (int64_t[3]){ 6, 6, 6 }, (size_t[3]){ 3, 3, 3 }),
		small_unit(a, f, "c", "A", 4, (int64_t[3]){ 4, 4, 4 }, (size_t[3]){ 5, 5, 5 }), NULL
	};
	struct kik_result *r[] = { small_group(a, "area", "A", u) };
	struct kik_publish *p = kik_publish_new(r, 1, 5, false, a);
	struct kik_unit_stats us;

	kik_publish_units(p, 0, KIK_L_QUESTION, 0, &us);
	assert_int_equal(us.units, 1);
	assert_int_equal(us.min, 1 * KIK_STAT);
	assert_int_equal(us.max, 1 * KIK_STAT);
	kik_publish_units(p, 0, KIK_L_THEME, 0, &us);
	assert_int_equal(us.units, 1);
	assert_int_equal(us.mean, 1 * KIK_STAT);
	/* each answer one vote: (8 * 1 + 6 * 3 + 4 * 5) / 18 = 46 / 18 = 2.5556 */
	assert_int_equal(kik_publish_means(p, 0, a).theme[0], 25556);
}

/*
 * Cells of one question: a has 8 people but only 3 answers to Q2.  T1 of a is then Q1
 * alone: 2 and not (2 + 4) / 2; in the area Q2 less b's 6 leaves 3, so b's goes too.
 */
static void test_question(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	const size_t points[3] = { 2, 4, 3 };
	struct kik_result *u[] = { small_unit(a, f, "a", "A", 8, (int64_t[3]){ 8, 3, 8 }, points),
		small_unit(a, f, "b", "A", 6, (int64_t[3]){ 6, 6, 6 }, points), NULL };
	struct kik_result *r[] = { u[0], u[1], small_group(a, "area", "A", u) };
	struct kik_publish *p = kik_publish_new(r, 3, 5, false, a);

	assert_int_equal(kik_publish_cell(p, 0, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_cell(p, 0, 1), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_cell(p, 1, 1), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_cell(p, 2, 1), KIK_SHOWN);
	assert_int_equal(kik_publish_item(p, 0, KIK_L_THEME, 0), KIK_SHOWN);
	assert_true(kik_publish_partial(p, 0, KIK_L_THEME, 0));
	assert_false(kik_publish_partial(p, 0, KIK_L_THEME, 1));
	assert_int_equal(kik_publish_means(p, 0, a).theme[0], 2 * KIK_STAT);
	assert_int_equal(kik_publish_means(p, 2, a).theme[0], 3 * KIK_STAT);
}

/*
 * People who left a question open count as people: b is 3 and none of them answered
 * Q1.  Its cell is empty, but the area's blanks less a's would be those three.
 */
static void test_people(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = { unit(a, f, "a", 8),
		small_unit(a, f, "b", "A", 3, (int64_t[3]){ 0, 3, 3 }, threes), NULL };
	struct kik_result *r[] = { u[0], u[1], small_group(a, "area", "A", u) };
	struct kik_publish *p = kik_publish_new(r, 3, 5, false, a);

	assert_int_equal(kik_publish_cell(p, 1, 0), KIK_HIDDEN_K);
	assert_int_equal(kik_publish_cell(p, 0, 0), KIK_HIDDEN_REMAINDER);
	assert_int_equal(kik_publish_cell(p, 2, 0), KIK_SHOWN);
}

/*
 * From 5 to 9 people the mean is shown, the rest is not; 10 show all, as long as what
 * they leave of the whole is 10 as well: 31 - 10 - 12 leaves 9, so 10 goes; 31 - 12 = 19.
 */
static void test_spread(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *r[] = { unit(a, f, "a", 9), unit(a, f, "b", 10), unit(a, f, "c", 12) };
	struct kik_publish *p = kik_publish_new(r, 3, 5, false, a);
	struct kik_publish *two = kik_publish_new(&r[1], 2, 5, false, a);

	assert_int_equal(kik_publish_cell(p, 0, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_spread(p, 0, 0), KIK_HIDDEN_N10);
	assert_int_equal(kik_publish_spread(p, 1, 0), KIK_HIDDEN_N10);
	assert_int_equal(kik_publish_spread(p, 2, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_item_spread(p, 0, KIK_L_THEME, 0), KIK_HIDDEN_N10);
	assert_int_equal(kik_publish_item_spread(p, 2, KIK_L_THEME, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_spread(two, 0, 0), KIK_SHOWN);
}

/* With the area (22 = 8 + 14) the 8 are what 22 - 14 leaves: the 14's spread goes too. */
static void test_spread_remainder(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = { unit(a, f, "a", 8), unit(a, f, "b", 14), NULL };
	struct kik_result *r[] = { u[0], u[1], small_group(a, "area", "A", u) };
	struct kik_publish *p = kik_publish_new(r, 3, 5, false, a);

	assert_int_equal(kik_publish_cell(p, 1, 0), KIK_SHOWN);
	assert_int_equal(kik_publish_spread(p, 1, 0), KIK_HIDDEN_N10);
	assert_int_equal(kik_publish_spread(p, 2, 0), KIK_SHOWN);
}

/*
 * Groups {a, b} and {b, c} share b.  Four units of 3 are hidden, 12 of the area are shown: {a, b}
 * may be too, as 6 and 6 are left; {b, c} would then divide either 6 into 3 and 3.  Of units of
 * 20, which are shown themselves, both may be.
 */
static void test_overlap(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);

	for (int64_t n = 3; n <= 20; n += 17) {
		struct kik_result *u[] = { unit(a, f, "a", n), unit(a, f, "b", n),
			unit(a, f, "c", n), unit(a, f, "d", n) };
		struct kik_result *ab[] = { u[0], u[1], NULL }, *bc[] = { u[1], u[2], NULL };
		struct kik_result *r[] = { u[0], u[1], u[2], u[3],
			small_group(a, "center", "X", ab), small_group(a, "center", "Y", bc) };
		struct kik_publish *p = kik_publish_new(r, 6, 5, false, a);
		struct kik_unit_stats us;

		assert_int_equal(kik_publish_cell(p, 4, 0), KIK_SHOWN);
		assert_int_equal(kik_publish_cell(p, 5, 0),
		    n < 5 ? KIK_HIDDEN_REMAINDER : KIK_SHOWN);
		kik_publish_units(p, 4, KIK_L_QUESTION, 0, &us);
		assert_int_equal(us.units, n < 5 ? 0 : 2);
	}
}

/* All over areas over units: each finds the nearest that holds it. */
static void test_nested(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = { unit(a, f, "a", 20), unit(a, f, "b", 20), unit(a, f, "c", 20) };
	struct kik_result *x[] = { u[0], u[1], NULL }, *y[] = { u[2], NULL };
	struct kik_result *all[] = { u[0], u[1], u[2], NULL };
	struct kik_result *r[] = { u[0], u[1], u[2], small_group(a, "all", "alle", all),
		small_group(a, "area", "X", x), small_group(a, "area", "Y", y) };
	struct kik_publish *p = kik_publish_new(r, 6, 5, false, a);

	assert_int_equal(kik_publish_parent(p, 0), 4);
	assert_int_equal(kik_publish_parent(p, 2), 5);
	assert_int_equal(kik_publish_parent(p, 4), 3);
	assert_int_equal(kik_publish_parent(p, 5), 3);
	assert_true(kik_publish_parent(p, 3) == KIK_NONE);
}

/*
 * Two areas of 10 (6 + 4) and 20 in all of 30.  In X 4 is hidden, then 6 (10 - 6 = 4);
 * X itself stays, as do Y and the whole: 10 + 20 = 30 leaves nobody.
 */
static void test_levels(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	struct kik_result *u[] = { unit(a, f, "a", 6), unit(a, f, "b", 4), unit(a, f, "c", 20) };
	struct kik_result *x[] = { u[0], u[1], NULL }, *y[] = { u[2], NULL };
	struct kik_result *all[] = { u[0], u[1], u[2], NULL };
	struct kik_result *r[] = { u[0], u[1], u[2], small_group(a, "all", "alle", all),
		small_group(a, "area", "X", x), small_group(a, "area", "Y", y) };
	static const enum kik_hidden want[6] = { KIK_HIDDEN_REMAINDER, KIK_HIDDEN_K, KIK_SHOWN,
		KIK_SHOWN, KIK_SHOWN, KIK_SHOWN };
	struct kik_publish *p = kik_publish_new(r, 6, 5, false, a);

	for (size_t i = 0; i < 6; i++)
		assert_int_equal(kik_publish_cell(p, i, 2), want[i]);
}

/*
 * Units a, b and c with these people, 0: not there, in an area; c has `points` the second time.
 * What is shown of Q1 beside what was published of `then`: a, b, c, the area.
 */
static void again(struct kik_arena *a, const int64_t then[3], const int64_t now[3], size_t points,
    enum kik_hidden out[4])
{
	const struct kik_frame *f = small_frame(a);
	static const char *const name[] = { "a", "b", "c" };
	const size_t all[3] = { points, points, points };
	struct kik_publish *p = NULL;

	for (int time = 0; time < 2; time++) {
		const int64_t *n = time == 0 ? then : now;
		struct kik_result *u[4] = { NULL }, *r[4];
		size_t count = 0;

		for (size_t i = 0; i < 3; i++)
			if (n[i] > 0)
				u[count++] = small_unit(a, f, name[i], "A", n[i],
				    (int64_t[3]){ n[i], n[i], n[i] },
				    time == 1 && i == 2 ? all : threes);
		for (size_t i = 0; i < count; i++)
			r[i] = u[i];
		r[count] = small_group(a, "area", "A", u);
		p = kik_publish_since(r, count + 1, 5, false, p, a);
		for (size_t i = 0; i < count; i++)
			out[i] = kik_publish_cell(p, i, 0);
		out[3] = kik_publish_cell(p, count, 0);
	}
}

static void check_again(struct kik_arena *a, const int64_t then[3], const int64_t now[3],
    size_t points, const enum kik_hidden want[4])
{
	enum kik_hidden out[4];

	again(a, then, now, points, out);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(out[i], want[i]);
}

/* What a second publication hides beside the first. */
static void test_since(void **state)
{
	struct kik_arena *a = *state;
	const int64_t then[3] = { 8, 9, 20 };
	const enum kik_hidden shown = KIK_SHOWN, since = KIK_HIDDEN_SINCE;

	/* nothing has changed; one more in a, which a and the area tell; five more */
	check_again(a, then, then, 3, (enum kik_hidden[4]){ shown, shown, shown, shown });
	check_again(a, then, (int64_t[3]){ 9, 9, 20 }, 3,
	    (enum kik_hidden[4]){ since, shown, shown, since });
	check_again(a, then, (int64_t[3]){ 13, 9, 20 }, 3,
	    (enum kik_hidden[4]){ shown, shown, shown, shown });
	/* as many in c, but other points */
	check_again(a, then, then, 4, (enum kik_hidden[4]){ shown, shown, since, since });
	/* three more in a and five in b: the area less b's five would leave the three */
	check_again(a, then, (int64_t[3]){ 11, 14, 20 }, 3,
	    (enum kik_hidden[4]){ since, since, shown, shown });
	/* c is new: five people are enough, three of the area's are not */
	check_again(a, (int64_t[3]){ 8, 9, 0 }, (int64_t[3]){ 8, 9, 5 }, 3,
	    (enum kik_hidden[4]){ shown, shown, shown, shown });
	/* a and b were hidden together, 8 and 4; b alone would leave a, and a the four of b */
	check_again(a, (int64_t[3]){ 8, 4, 20 }, (int64_t[3]){ 8, 9, 20 }, 3,
	    (enum kik_hidden[4]){ since, since, shown, shown });
}

/* Round of random units in areas in a whole; places: units, areas, the whole. */
#define UNITS 9
#define AREAS 3

static size_t random_round(struct kik_arena *a, const struct kik_frame *f,
    struct kik_result *r[UNITS + AREAS + 1])
{
	struct kik_result *in[AREAS][UNITS + 1] = { { NULL } }, *all[UNITS + 1] = { NULL };
	size_t n = 0, count[AREAS] = { 0 };

	for (size_t i = 0; i < UNITS; i++) {
		int64_t people = 1 + test_random(15);
		int64_t answers[3] = { test_random(people + 1), test_random(people + 1), people };
		size_t area = (size_t)test_random(AREAS);

		r[n] =
		    small_unit(a, f, kik_arena_printf(a, "u%zu", i), "A", people, answers, threes);
		in[area][count[area]++] = r[n];
		all[i] = r[n++];
	}
	for (size_t i = 0; i < AREAS; i++)
		if (count[i] > 0)
			r[n++] = small_group(a, "area", kik_arena_printf(a, "x%zu", i), in[i]);
	r[n++] = small_group(a, "all", "alle", all);
	return n;
}

/* People of place i, or who answered q, less those of what is shown next below it. */
static int64_t rest(const struct kik_publish *p, struct kik_result *const *r, size_t n, size_t i,
    size_t q, bool people)
{
	int64_t left = people ? r[i]->individual->respondents : kik_result_cell(r[i], q).n;

	for (size_t k = 0; k < n; k++) {
		size_t up = k;

		/* the nearest shown place above k */
		do
			up = kik_publish_parent(p, up);
		while (up != KIK_NONE && kik_publish_cell(p, up, q) != KIK_SHOWN);
		if (up == i && kik_publish_cell(p, k, q) == KIK_SHOWN)
			left -= people ? r[k]->individual->respondents : kik_result_cell(r[k], q).n;
	}
	return left;
}

/* The promise itself: nothing below k is shown, and no difference of what is shown is. */
static void test_promise(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);
	size_t hidden = 0, shown = 0;

	for (int trial = 0; trial < 300; trial++) {
		struct kik_result *r[UNITS + AREAS + 1];
		size_t n = random_round(a, f, r);
		int64_t k = 3 + test_random(4);
		struct kik_publish *p = kik_publish_new(r, n, k, false, a);

		for (size_t i = 0; i < n; i++)
			for (size_t q = 0; q < 3; q++) {
				if (kik_publish_cell(p, i, q) != KIK_SHOWN) {
					hidden++;
					continue;
				}
				int64_t cell = kik_result_cell(r[i], q).n;
				int64_t answers = rest(p, r, n, i, q, false);
				int64_t people = rest(p, r, n, i, q, true);

				shown++;
				assert_true(cell == 0 || cell >= k);
				if (kik_result_is_unit(r[i]))
					continue;
				assert_true(answers == 0 || answers >= k);
				assert_true(people == 0 || people >= k);
			}
	}
	/* the promise is no empty one */
	assert_true(hidden > 1000 && shown > 1000);
}

/* --- documents of the same units --------------------------------------------------- */

/* A town of random units, and its groups by kind: all, municipalities, areas. */
struct town {
	struct kik_result *unit[UNITS];
	struct kik_result *group[3][UNITS];
	size_t ngroups[3];
};

/* Adds a group for each value of key[] among the units. */
static void gather_by(struct kik_arena *a, struct town *t, size_t kind, const char *scope,
    const int64_t *key)
{
	for (size_t i = 0; i < UNITS; i++) {
		struct kik_result *of[UNITS + 1] = { NULL };
		size_t n = 0;
		bool first = true;

		for (size_t k = 0; k < UNITS; k++) {
			first = first && (k >= i || key[k] != key[i]);
			if (key[k] == key[i])
				of[n++] = t->unit[k];
		}
		if (first)
			t->group[kind][t->ngroups[kind]++] = small_group(a, scope,
			    kik_arena_printf(a, "%s %d", scope, (int)key[i]), of);
	}
}

static void random_town(struct kik_arena *a, const struct kik_frame *f, struct town *t)
{
	int64_t all[UNITS] = { 0 }, municipality[UNITS], area[UNITS];

	*t = (struct town){ .ngroups = { 0 } };
	for (size_t i = 0; i < UNITS; i++) {
		int64_t people = test_random(15);
		int64_t answers[3] = { test_random(people + 1), test_random(people + 1), people };

		municipality[i] = test_random(2);
		area[i] = municipality[i] * 3 + test_random(3);
		t->unit[i] =
		    small_unit(a, f, kik_arena_printf(a, "u%zu", i), "", people, answers, threes);
		/* an area without a name is one too; its number is unique all the same */
		t->unit[i]->unit.area = (const char *const[]){ "", "A", "B" }[area[i] % 3];
		t->unit[i]->unit.municipality = municipality[i] == 0 ? "By" : "Land";
	}
	gather_by(a, t, 0, "all", all);
	gather_by(a, t, 1, "municipality", municipality);
	gather_by(a, t, 2, "area", area);
}

/* The cells of one result in two documents, and what it says of its units. */
static void compare(const struct kik_publish *one, size_t at, const struct kik_publish *two,
    size_t where)
{
	for (size_t q = 0; q < 3; q++) {
		struct kik_unit_stats a, b;

		kik_publish_units(one, at, KIK_L_QUESTION, q, &a);
		kik_publish_units(two, where, KIK_L_QUESTION, q, &b);
		assert_int_equal(a.units, b.units);
		assert_int_equal(kik_publish_cell(one, at, q), kik_publish_cell(two, where, q));
		assert_int_equal(kik_publish_spread(one, at, q), kik_publish_spread(two, where, q));
	}
}

/*
 * What is hidden does not depend on which of the groups stand in the input, nor on
 * whether the units do: documents of any choice of them cannot be subtracted.
 */
static void test_same_units(void **state)
{
	struct kik_arena *a = *state;
	const struct kik_frame *f = small_frame(a);

	for (int trial = 0; trial < 200; trial++) {
		struct town t;
		struct kik_result *all[4 * UNITS], *some[4 * UNITS];
		size_t n = 0, m, at[4 * UNITS];

		random_town(a, f, &t);
		for (size_t i = 0; i < UNITS; i++)
			all[n++] = t.unit[i];
		for (size_t kind = 0; kind < 3; kind++)
			for (size_t i = 0; i < t.ngroups[kind]; i++)
				all[n++] = t.group[kind][i];
		struct kik_publish *whole = kik_publish_new(all, n, 5, false, a);

		/* all units and some groups; then the groups of one kind without any unit */
		for (int choice = 0; choice < 8; choice++) {
			m = 0;
			for (size_t i = 0; i < n; i++)
				if (i < UNITS || (choice < 5 && test_random(2) == 0)) {
					at[m] = i;
					some[m++] = all[i];
				}
			if (choice >= 5) {
				m = 0;
				for (size_t i = UNITS; i < n; i++)
					if (all[i]->scope == t.group[choice - 5][0]->scope) {
						at[m] = i;
						some[m++] = all[i];
					}
			}
			struct kik_publish *part = kik_publish_new(some, m, 5, false, a);
			for (size_t i = 0; i < m; i++)
				compare(part, i, whole, at[i]);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_remainder, setup, teardown),
		cmocka_unit_test_setup_teardown(test_units_alone, setup, teardown),
		cmocka_unit_test_setup_teardown(test_areas_alone, setup, teardown),
		cmocka_unit_test_setup_teardown(test_crossing, setup, teardown),
		cmocka_unit_test_setup_teardown(test_crossing_shows, setup, teardown),
		cmocka_unit_test_setup_teardown(test_internal, setup, teardown),
		cmocka_unit_test_setup_teardown(test_members, setup, teardown),
		cmocka_unit_test_setup_teardown(test_question, setup, teardown),
		cmocka_unit_test_setup_teardown(test_people, setup, teardown),
		cmocka_unit_test_setup_teardown(test_spread, setup, teardown),
		cmocka_unit_test_setup_teardown(test_spread_remainder, setup, teardown),
		cmocka_unit_test_setup_teardown(test_overlap, setup, teardown),
		cmocka_unit_test_setup_teardown(test_nested, setup, teardown),
		cmocka_unit_test_setup_teardown(test_levels, setup, teardown),
		cmocka_unit_test_setup_teardown(test_since, setup, teardown),
		cmocka_unit_test_setup_teardown(test_promise, setup, teardown),
		cmocka_unit_test_setup_teardown(test_same_units, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
