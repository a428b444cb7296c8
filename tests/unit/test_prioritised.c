/* Priorities: rows into groups, what they are judged, why something has no rank. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "kik/entry_order.h"
#include "kik/num.h"
#include "kik/cuts.h"
#include "kik/prioritised.h"

static struct kik_arena *arena;

static int setup(void **state)
{
	(void)state;
	arena = kik_arena_new();
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	kik_arena_free(arena);
	return 0;
}

static struct kik_entries *entries(size_t n)
{
	return kik_entries_new(arena, n, kik_entry_kinds[KIK_PRIORITIES].nfields);
}

static void text(struct kik_entry *e, size_t field, const char *s)
{
	e->value[field] = (struct kik_entered){ .given = true, .text = s };
}

static void number(struct kik_entry *e, size_t field, int64_t n)
{
	e->value[field] = (struct kik_entered){ .given = true, .number = n * KIK_STAT };
}

static void needs(struct kik_entry *e, const char *id)
{
	const char **item = kik_arena_alloc(arena, sizeof *item);

	*item = id;
	e->value[KIK_PRIO_DEPENDS] = (struct kik_entered){ .given = true, .item = item, .n = 1 };
}

static void choose(struct kik_entry *e, enum kik_priority_choice c)
{
	e->value[KIK_PRIO_CHOICE] = (struct kik_entered){ .given = true, .number = (int64_t)c };
}

/*
 * G holds a (4 of 2) and c (5 of 3): effect 9/2, effort 5/2, 9/5 = 1.8 for the effort; b stands
 * alone with 3 of 2 = 1.5.  Votes 2 + 5.
 */
static void test_groups(void **state)
{
	struct kik_entries *es = entries(3);
	struct kik_prioritised p;

	(void)state;
	text(&es->entry[0], KIK_PRIO_ID, "a");
	text(&es->entry[1], KIK_PRIO_ID, "b");
	text(&es->entry[2], KIK_PRIO_ID, "c");
	text(&es->entry[0], KIK_PRIO_GROUP, "G");
	text(&es->entry[2], KIK_PRIO_GROUP, "G");
	number(&es->entry[0], KIK_PRIO_EFFECT, 4);
	number(&es->entry[0], KIK_PRIO_EFFORT, 2);
	number(&es->entry[0], KIK_PRIO_VOTES, 2);
	number(&es->entry[1], KIK_PRIO_EFFECT, 3);
	number(&es->entry[1], KIK_PRIO_EFFORT, 2);
	number(&es->entry[2], KIK_PRIO_EFFECT, 5);
	number(&es->entry[2], KIK_PRIO_EFFORT, 3);
	number(&es->entry[2], KIK_PRIO_VOTES, 5);
	choose(&es->entry[0], KIK_CHOICE_NO);
	choose(&es->entry[2], KIK_CHOICE_NOW);
	kik_prioritise(es, NULL, &kik_cuts_usual.rank, arena, &p);
	assert_int_equal(p.n, 2);
	assert_int_equal(p.nranked, 2);
	assert_string_equal(p.item[0].id, "G");
	assert_true(p.item[0].group);
	assert_int_equal(p.item[0].n, 2);
	assert_int_equal(p.item[0].row[1], 2);
	assert_int_equal(p.item[0].rank.effect.num, 9);
	assert_int_equal(p.item[0].rank.effect.den, 2);
	assert_int_equal(p.item[0].rank.votes, 7);
	assert_int_equal(p.item[0].choice, KIK_CHOICE_NOW);
	assert_int_equal(p.item[0].quadrant, KIK_QUADRANT_NOW);
	assert_string_equal(p.item[1].id, "b");
	assert_false(p.item[1].group);
	assert_int_equal(p.item[1].choice, KIK_CHOICES);
	assert_int_equal(kik_priority_find(&p, "c"), 0);
	assert_int_equal(kik_priority_find(&p, "d"), KIK_NONE);
}

/* a needs b, b needs c, c needs b: only b and c go round; d needs itself; e is fine. */
static void test_circles(void **state)
{
	static const char *const ids[] = { "a", "b", "c", "d", "e" };
	static const char *const need[] = { "b", "c", "b", "d", NULL };
	struct kik_entries *es = entries(5);
	struct kik_prioritised p;
	size_t i;

	(void)state;
	for (i = 0; i < 5; i++) {
		text(&es->entry[i], KIK_PRIO_ID, ids[i]);
		number(&es->entry[i], KIK_PRIO_EFFECT, 5 - (int64_t)i);
		number(&es->entry[i], KIK_PRIO_EFFORT, 1);
		if (need[i])
			needs(&es->entry[i], need[i]);
	}
	kik_prioritise(es, NULL, &kik_cuts_usual.rank, arena, &p);
	assert_int_equal(p.nranked, 2);
	assert_string_equal(p.item[0].id, "a");
	assert_string_equal(p.item[1].id, "e");
	assert_int_equal(p.item[0].nneeds, 1);
	assert_string_equal(p.item[p.item[0].needs[0]].id, "b");
	assert_int_equal(p.ncircles, 2);
	assert_int_equal(p.circle[0].n, 2);
	assert_string_equal(p.item[p.circle[0].item[0]].id, "b");
	assert_int_equal(p.circle[1].n, 1);
	assert_string_equal(p.item[p.circle[1].item[0]].id, "d");
	assert_int_equal(p.item[2].left, KIK_LEFT_CIRCLE);
}

/* Rows of one group may presuppose each other: they are done together. */
static void test_within(void **state)
{
	struct kik_entries *es = entries(2);
	struct kik_prioritised p;

	(void)state;
	text(&es->entry[0], KIK_PRIO_ID, "a");
	text(&es->entry[1], KIK_PRIO_ID, "b");
	text(&es->entry[0], KIK_PRIO_GROUP, "G");
	text(&es->entry[1], KIK_PRIO_GROUP, "G");
	needs(&es->entry[0], "b");
	needs(&es->entry[1], "a");
	kik_prioritise(es, NULL, &kik_cuts_usual.rank, arena, &p);
	assert_int_equal(p.n, 1);
	assert_int_equal(p.ncircles, 0);
	assert_int_equal(p.item[0].left, KIK_LEFT_UNJUDGED);
}

/* Sections that share entries, and those that do not; F2 comes before F10. */
static void test_join(void **state)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[KIK_PRIORITIES];
	struct kik_entries *a = entries(2), *b = entries(1), *both;
	const struct kik_entry *met;

	(void)state;
	text(&a->entry[0], KIK_PRIO_ID, "F2");
	text(&a->entry[1], KIK_PRIO_ID, "F10");
	text(&b->entry[0], KIK_PRIO_ID, "F3");
	assert_int_equal(kik_entries_meet(k, a, b, &met), KIK_JOIN_APART);
	both = kik_entries_join(k, a, b, arena);
	assert_int_equal(both->n, 3);
	assert_string_equal(kik_entry_text(&both->entry[1], KIK_PRIO_ID), "F3");
	assert_int_equal(kik_entries_meet(k, both, b, &met), KIK_JOIN_DUP);
	assert_string_equal(kik_entry_text(met, KIK_PRIO_ID), "F3");
	b = entries(1);
	text(&b->entry[0], KIK_PRIO_ID, "F3");
	text(&b->entry[0], KIK_PRIO_TEXT, "x");
	/* texts count where both have them */
	b->has_text = true;
	assert_int_equal(kik_entries_meet(k, both, b, &met), KIK_JOIN_DUP);
	both->has_text = true;
	assert_int_equal(kik_entries_meet(k, both, b, &met), KIK_JOIN_CONFLICT);
	b->has_text = false;
	number(&b->entry[0], KIK_PRIO_EFFECT, 3);
	assert_int_equal(kik_entries_meet(k, both, b, &met), KIK_JOIN_CONFLICT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_groups, setup, teardown),
		cmocka_unit_test_setup_teardown(test_circles, setup, teardown),
		cmocka_unit_test_setup_teardown(test_within, setup, teardown),
		cmocka_unit_test_setup_teardown(test_join, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
