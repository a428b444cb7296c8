/* The order of improvement areas, the quadrants, and circles of what presupposes what. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/cuts.h"
#include "kik/rank.h"

#define MOST 12

static struct kik_rank_item item(const char *id, int64_t effect, int64_t effort)
{
	return (struct kik_rank_item){
		.id = id, .effect = { effect, effect > 0 }, .effort = { effort, effort > 0 }
	};
}

/* Fails unless the items, as given, come out in the order of the ids. */
static void assert_order(const struct kik_rank_item *items, size_t n, const char *const *ids)
{
	size_t order[MOST];

	kik_rank(items, n, order);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(items[order[i]].id, ids[i]);
}

/*
 * 5/1 = 5, 4/2 = 2, 5/3 = 1.67, 3/2 = 1.5, 5/5 = 1, 2/4 = 0.5.  Those of which effect
 * or effort is missing come last, whatever the other is.
 */
static void most_effect_for_the_effort(void **state)
{
	const struct kik_rank_item items[] = { item("e", 5, 5), item("x", 5, 0), item("c", 5, 3),
		item("f", 2, 4), item("a", 5, 1), item("y", 0, 1), item("d", 3, 2),
		item("b", 4, 2) };

	(void)state;
	assert_order(items, 8, (const char *const[]){ "a", "b", "c", "d", "e", "f", "x", "y" });
}

/*
 * Means of judgements: 7/2 over 3/2 is 7/3 = 2.333; 11/3 over 8/5 is 55/24 = 2.29;
 * 14/4 over 6/4 is the same as the first, and loses by its id alone.
 */
static void fractions_exactly(void **state)
{
	const struct kik_rank_item items[] = {
		{ .id = "c", .effect = { 11, 3 }, .effort = { 8, 5 } },
		{ .id = "b", .effect = { 14, 4 }, .effort = { 6, 4 } },
		{ .id = "a", .effect = { 7, 2 }, .effort = { 3, 2 } },
	};
	/* x + 1 over x is the larger, the smaller x is */
	const struct kik_rank_item near[] = {
		{ .id = "a", .effect = { 2147483647, 2147483646 }, .effort = { 1, 1 } },
		{ .id = "b", .effect = { 2147483646, 2147483645 }, .effort = { 1, 1 } },
	};

	(void)state;
	assert_order(items, 3, (const char *const[]){ "a", "b", "c" });
	assert_order(near, 2, (const char *const[]){ "b", "a" });
}

/* All 4/2 = 2: each rule settles what those before it left open. */
static void ties(void **state)
{
	struct kik_rank_item items[] = { item("f", 4, 2), item("e", 2, 1), item("d", 4, 2),
		item("c", 4, 2), item("b", 4, 2), item("a", 4, 2) };

	(void)state;
	items[0].votes = 3; /* f: most votes */
	for (size_t i = 1; i < 6; i++)
		items[i].votes = 2;
	items[1].statements = 4; /* e: most statements */
	items[2].gap = 4000;     /* d: furthest from the top */
	items[3].gap = 2000;
	items[4].gap = items[5].gap = KIK_UNKNOWN; /* a before b by id, both after c */
	assert_order(items, 6, (const char *const[]){ "f", "e", "d", "c", "a", "b" });

	/* not judged: the same rules */
	for (size_t i = 0; i < 6; i++)
		items[i].effort.den = 0;
	assert_order(items, 6, (const char *const[]){ "f", "e", "d", "c", "a", "b" });
}

static void quadrants(void **state)
{
	static const struct {
		int64_t effect, effort;
		enum kik_quadrant is;
	} table[] = { { 4, 3, KIK_QUADRANT_NOW }, { 5, 1, KIK_QUADRANT_NOW },
		{ 4, 4, KIK_QUADRANT_PLAN }, { 5, 5, KIK_QUADRANT_PLAN },
		{ 3, 3, KIK_QUADRANT_IF_TIME }, { 1, 1, KIK_QUADRANT_IF_TIME },
		{ 3, 4, KIK_QUADRANT_LEAVE }, { 1, 5, KIK_QUADRANT_LEAVE },
		{ 0, 4, KIK_QUADRANT_NONE }, { 4, 0, KIK_QUADRANT_NONE },
		{ 0, 0, KIK_QUADRANT_NONE } };
	/* means of 19/6 = 3.17 and 18/6 = 3 */
	const struct kik_rank_item mean = { .effect = { 19, 6 }, .effort = { 18, 6 } };

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct kik_rank_item it = item("a", table[i].effect, table[i].effort);

		assert_int_equal(kik_rank_quadrant(&it, &kik_cuts_usual.rank), table[i].is);
	}
	assert_int_equal(kik_rank_quadrant(&mean, &kik_cuts_usual.rank), KIK_QUADRANT_NOW);
}

/* From 0 to 5: 2 points are 3 of 5 from the top; from 1 to 4: 2 points are 2 of 3. */
static void gaps(void **state)
{
	const struct kik_scale five = { .min = 0, .max = 5000 },
			       three = { .min = 1000, .max = 4000 };

	(void)state;
	assert_int_equal(kik_rank_gap(&five, 2000), 6000);
	assert_int_equal(kik_rank_gap(&five, 5000), 0);
	assert_int_equal(kik_rank_gap(&three, 2000), 6667);
	assert_true(kik_rank_gap(&five, KIK_UNKNOWN) == KIK_UNKNOWN);
}

static void assert_circle(size_t n, const struct kik_rank_edge *edge, size_t nedges,
    const size_t *circle, size_t len)
{
	size_t out[MOST];

	assert_int_equal(kik_rank_circle(n, edge, nedges, out), len);
	for (size_t i = 0; i < len; i++)
		assert_int_equal(out[i], circle[i]);
}

static void circles(void **state)
{
	/* two ways from 0 to 3 are none */
	const struct kik_rank_edge two_ways[] = { { 0, 1 }, { 0, 2 }, { 1, 3 }, { 2, 3 } };
	const struct kik_rank_edge itself[] = { { 0, 1 }, { 1, 1 } };
	/* 0 leads into 2, 4, 1, which presuppose each other, and is not one of them */
	const struct kik_rank_edge tail[] = { { 4, 1 }, { 0, 3 }, { 0, 2 }, { 1, 2 }, { 2, 4 } };

	(void)state;
	assert_circle(0, NULL, 0, NULL, 0);
	assert_circle(3, NULL, 0, NULL, 0);
	assert_circle(4, two_ways, 4, NULL, 0);
	assert_circle(2, itself, 2, (const size_t[]){ 1 }, 1);
	assert_circle(5, tail, 5, (const size_t[]){ 2, 4, 1 }, 3);
}

/* Whether a circle exists, found out another way: again and again, take what leads nowhere. */
static bool has_circle(size_t n, const struct kik_rank_edge *edge, size_t nedges)
{
	bool gone[MOST] = { false };

	for (size_t round = 0; round < n; round++) {
		for (size_t i = 0; i < n; i++) {
			bool leads = false;

			for (size_t e = 0; e < nedges; e++)
				leads |= edge[e].from == i && !gone[edge[e].to];
			gone[i] |= !leads;
		}
	}
	for (size_t i = 0; i < n; i++)
		if (!gone[i])
			return true;
	return false;
}

/* Random edges: a circle is found if there is one, and each step of it is an edge. */
static void circles_at_random(void **state)
{
	size_t found = 0;

	(void)state;
	for (int run = 0; run < 2000; run++) {
		struct kik_rank_edge edge[MOST];
		size_t out[MOST], n = (size_t)test_random(MOST - 1) + 1;
		size_t nedges = (size_t)test_random(MOST);

		for (size_t e = 0; e < nedges; e++)
			edge[e] = (struct kik_rank_edge){ (size_t)test_random((int64_t)n),
				(size_t)test_random((int64_t)n) };
		size_t len = kik_rank_circle(n, edge, nedges, out);

		assert_int_equal(len > 0, has_circle(n, edge, nedges));
		found += len > 1;
		for (size_t i = 0; i < len; i++) {
			bool is_edge = false;

			for (size_t e = 0; e < nedges; e++)
				is_edge |=
				    edge[e].from == out[i] && edge[e].to == out[(i + 1) % len];
			assert_true(is_edge);
			for (size_t j = 0; j < i; j++)
				assert_int_not_equal(out[i], out[j]);
		}
	}
	assert_true(found > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(most_effect_for_the_effort),
		cmocka_unit_test(fractions_exactly),
		cmocka_unit_test(ties),
		cmocka_unit_test(quadrants),
		cmocka_unit_test(gaps),
		cmocka_unit_test(circles),
		cmocka_unit_test(circles_at_random),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
