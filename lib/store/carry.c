#include "kik/carry.h"

#include <stdlib.h>
#include <string.h>

#include "kik/deviation.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"
#include "kik/text.h"

/* --- a unit ------------------------------------------------------------------------------- */

/* 0, or the place of the word that an entry has in a choice, from 1. */
static size_t word_of(const struct kik_entry *e, size_t field)
{
	if (field == KIK_NONE || !e->value[field].given)
		return 0;
	return (size_t)e->value[field].number + 1;
}

static struct kik_tally *count(const struct kik_entries *e, const size_t field[2],
    struct kik_arena *a)
{
	struct kik_tally *t = kik_arena_alloc(a, sizeof *t);
	size_t i;

	for (i = 0; i < e->n; i++)
		t->n[word_of(&e->entry[i], field[0])][word_of(&e->entry[i], field[1])]++;
	return t;
}

/* Each has a status, said or not. */
static struct kik_tally *count_deviations(const struct kik_entries *e, struct kik_arena *a)
{
	struct kik_tally *t = kik_arena_alloc(a, sizeof *t);
	struct kik_deviation *d;
	size_t i, n = kik_documented_deviations(e, a, &d);

	for (i = 0; i < n; i++)
		t->n[d[i].status + 1][d[i].severity]++;
	return t;
}

void kik_carry(struct kik_result *r, struct kik_arena *a)
{
	struct kik_carried *c = kik_arena_alloc(a, sizeof *c);
	bool any = false;
	size_t s;

	for (s = 0; s < KIK_SECTIONS; s++) {
		const struct kik_entry_kind *k = &kik_entry_kinds[s];
		struct kik_entries *e = r->entries[s];

		any = any || e;
		if (!e)
			continue;
		if (s == KIK_DEVIATIONS)
			c->tally[s] = count_deviations(e, a);
		else if (k->counted[0] != KIK_NONE)
			c->tally[s] = count(e, k->counted, a);
		else
			c->entries[s] = s == KIK_INDICATORS ? kik_documented_condensed(e, a) : e;
	}
	r->carried = any ? c : NULL;
}

/* --- several units -------------------------------------------------------------------------- */

static int ascending(const void *pa, const void *pb)
{
	const int64_t *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

static int by_id(const char *a, const char *b)
{
	int order = kik_natural_cmp(a, b);

	return order ? order : strcmp(a, b);
}

static int indicator_by_id(const void *pa, const void *pb)
{
	const struct kik_indicator *a = pa, *b = pb;

	return by_id(a->id, b->id);
}

static int item_by_id(const void *pa, const void *pb)
{
	const struct kik_survey_item *a = pa, *b = pb;

	return by_id(a->id, b->id);
}

/* Of two texts that ought to be the same the first bytewise, so that no order matters. */
static const char *first_of(const char *a, const char *b)
{
	if (!*a || !*b)
		return *a ? a : b;
	return strcmp(a, b) < 0 ? a : b;
}

/* The indicators of one id.  `room` holds as many numbers. */
static void sum_goal(const struct kik_indicator *i, size_t n, const struct kik_cutoffs *cut,
    int64_t *room, struct kik_goal_sum *to)
{
	size_t k, known = 0;

	*to = (struct kik_goal_sum){ .id = i->id,
		.name = "",
		.measure = "",
		.units = (int64_t)n,
		.min = KIK_UNKNOWN,
		.median = KIK_UNKNOWN,
		.max = KIK_UNKNOWN };
	for (k = 0; k < n; k++) {
		int64_t attained = kik_attainment(&i[k].goal);

		to->grade[kik_grade(&i[k].goal, cut)]++;
		to->name = first_of(to->name, strcmp(i[k].name, i[k].id) ? i[k].name : "");
		to->measure = first_of(to->measure, i[k].measure);
		if (attained != KIK_UNKNOWN)
			room[known++] = attained;
	}
	to->n = (int64_t)known;
	if (!known)
		return;
	qsort(room, known, sizeof *room, ascending);
	to->min = room[0];
	to->median = kik_round_div((kik_int128)room[(known - 1) / 2] + room[known / 2], 2);
	to->max = room[known - 1];
}

static void sum_goals(struct kik_carried_sum *to, struct kik_indicator *i, size_t n,
    const struct kik_cutoffs *cut, struct kik_arena *a)
{
	int64_t *room = kik_arena_array(a, n + 1, sizeof *room);
	size_t first, end, g;

	to->goal = kik_arena_array(a, n + 1, sizeof *to->goal);
	if (n)
		qsort(i, n, sizeof *i, indicator_by_id);
	for (first = 0; first < n; first = end) {
		struct kik_goal_sum *goal = &to->goal[to->ngoals++];

		for (end = first + 1; end < n && !strcmp(i[first].id, i[end].id); end++)
			;
		sum_goal(&i[first], end - first, cut, room, goal);
		for (g = 0; g < KIK_GRADES; g++)
			to->grade[g] += goal->grade[g];
	}
}

/* Sums that no survey reaches stop at the largest number. */
static void add_sum(int64_t *to, int64_t more)
{
	*to = *to > INT64_MAX - more ? INT64_MAX : *to + more;
}

static void sum_items(struct kik_carried_sum *to, struct kik_survey_item *item, size_t n)
{
	size_t i;

	to->item = item;
	if (n)
		qsort(item, n, sizeof *item, item_by_id);
	for (i = 0; i < n; i++) {
		struct kik_survey_item *last = to->nitems ? &item[to->nitems - 1] : NULL;

		if (!last || strcmp(last->id, item[i].id) != 0) {
			item[to->nitems++] = item[i];
			continue;
		}
		add_sum(&last->sums.experience_n, item[i].sums.experience_n);
		add_sum(&last->sums.experience_sum, item[i].sums.experience_sum);
		add_sum(&last->sums.expectation_n, item[i].sums.expectation_n);
		add_sum(&last->sums.expectation_sum, item[i].sums.expectation_sum);
	}
}

/* How many entries of a section all of them carry, so that there is room. */
static size_t entries_of(const struct kik_carried *const *c, size_t n, size_t section)
{
	size_t i, sum = 0;

	for (i = 0; i < n; i++)
		if (c[i] && c[i]->entries[section])
			sum += c[i]->entries[section]->n;
	return sum;
}

void kik_carried_sum(const struct kik_carried *const *c, size_t n, const struct kik_frame *f,
    const char *today, const struct kik_cutoffs *cut, struct kik_arena *a,
    struct kik_carried_sum *out)
{
	struct kik_indicator *all =
	    kik_arena_array(a, entries_of(c, n, KIK_INDICATORS) + 1, sizeof *all);
	struct kik_survey_item *items =
	    kik_arena_array(a, entries_of(c, n, KIK_SURVEY) + 1, sizeof *items);
	size_t i, s, nall = 0, nitems = 0;

	*out = (struct kik_carried_sum){ .goal = NULL };
	for (i = 0; i < n; i++) {
		struct kik_indicator *own;
		struct kik_survey_item *said;
		size_t k;

		for (s = 0; c[i] && s < KIK_SECTIONS; s++) {
			out->units[s] += c[i]->tally[s] || c[i]->entries[s];
			if (c[i]->tally[s])
				kik_tally_add(&out->tally[s], c[i]->tally[s]);
		}
		if (!c[i])
			continue;
		k = kik_documented_indicators(c[i]->entries[KIK_INDICATORS], f, today, a, &own);
		if (k)
			memcpy(all + nall, own, k * sizeof *all);
		nall += k;
		k = kik_documented_survey(c[i]->entries[KIK_SURVEY], a, &said);
		if (k)
			memcpy(items + nitems, said, k * sizeof *items);
		nitems += k;
	}
	sum_goals(out, all, nall, cut, a);
	sum_items(out, items, nitems);
	for (s = 0; s < KIK_SECTIONS; s++)
		out->n[s] = kik_tally_all(&out->tally[s]);
	out->n[KIK_INDICATORS] = (int64_t)nall;
	out->n[KIK_SURVEY] = (int64_t)nitems;
}

void kik_carried_of(const struct kik_result *r, const char *today, const struct kik_cutoffs *cut,
    struct kik_arena *a, struct kik_carried_sum *out)
{
	size_t i, n = kik_result_is_unit(r) ? 1 : r->nmembers;
	const struct kik_carried **c = kik_arena_array(a, n, sizeof(struct kik_carried *));

	for (i = 0; i < r->nmembers; i++)
		c[i] = r->member[i].carried;
	if (kik_result_is_unit(r))
		c[0] = r->carried;
	kik_carried_sum(c, n, r->frame, today, cut, a, out);
}
