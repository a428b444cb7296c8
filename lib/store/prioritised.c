#include "kik/prioritised.h"

#include <string.h>

#include "kik/derive.h"
#include "kik/num.h"

static const struct kik_entry *row_of(const struct kik_prioritised *p, size_t row)
{
	return &p->entries->entry[row];
}

/* The name under which a row is ranked: its group's, else its own. */
static const char *name_of(const struct kik_entry *e)
{
	const char *group = kik_entry_text(e, KIK_PRIO_GROUP);

	return *group ? group : kik_entry_text(e, KIK_PRIO_ID);
}

size_t kik_priority_find(const struct kik_prioritised *p, const char *id)
{
	size_t i, k;

	for (i = 0; i < p->n; i++)
		if (!strcmp(p->item[i].id, id))
			return i;
	for (i = 0; i < p->n; i++)
		for (k = 0; k < p->item[i].n; k++)
			if (!strcmp(kik_entry_text(row_of(p, p->item[i].row[k]), KIK_PRIO_ID), id))
				return i;
	return KIK_NONE;
}

/* Rows under the same name are one item, which stands where the first of them does. */
static void group(struct kik_prioritised *p, struct kik_arena *a)
{
	size_t i, k, *room = kik_arena_array(a, p->entries->n + 1, sizeof *room);
	bool *taken = kik_arena_array(a, p->entries->n + 1, sizeof *taken);

	p->item = kik_arena_array(a, p->entries->n + 1, sizeof *p->item);
	for (i = 0; i < p->entries->n; i++) {
		struct kik_priority *to = &p->item[p->n];

		if (taken[i])
			continue;
		to->id = name_of(row_of(p, i));
		to->row = room;
		for (k = i; k < p->entries->n; k++) {
			if (taken[k] || strcmp(name_of(row_of(p, k)), to->id) != 0)
				continue;
			taken[k] = true;
			to->group |= row_of(p, k)->value[KIK_PRIO_GROUP].given;
			*room++ = k;
			to->n++;
		}
		p->n++;
	}
}

/* --- judging ------------------------------------------------------------------------------- */

/* The mean of what the rows of an item say; den 0 where none says anything. */
static struct kik_fraction mean(const struct kik_prioritised *p, const struct kik_priority *item,
    size_t field)
{
	struct kik_fraction f = { 0, 0 };
	size_t i;

	for (i = 0; i < item->n; i++) {
		int64_t n = kik_entry_number(row_of(p, item->row[i]), field);

		if (n == KIK_UNKNOWN)
			continue;
		f.num += n / KIK_STAT;
		f.den++;
	}
	return f;
}

static enum kik_priority_choice choice_of(const struct kik_prioritised *p,
    const struct kik_priority *item)
{
	enum kik_priority_choice best = KIK_CHOICES;
	size_t i, w;

	for (i = 0; i < item->n; i++)
		for (w = 0; w < (size_t)best; w++)
			if (kik_entry_is(row_of(p, item->row[i]), KIK_PRIO_CHOICE, w))
				best = (enum kik_priority_choice)w;
	return best;
}

/* The points of a question, in thousandths: as agreed, else the mean; KIK_UNKNOWN. */
static int64_t points_of(const struct kik_result *r, const struct kik_derived *own, size_t q)
{
	if (r->consensus && r->consensus->question[q].points != KIK_NO_POINTS)
		return r->consensus->question[q].points;
	if (!own->cell || own->cell[q].n < 1)
		return KIK_UNKNOWN;
	return kik_round_div(own->cell[q].sum, own->cell[q].n);
}

/* The largest gap among the questions of an item. */
static int64_t gap_of(const struct kik_prioritised *p, const struct kik_priority *item,
    const struct kik_result *r, const struct kik_derived *own)
{
	int64_t gap = KIK_UNKNOWN;
	size_t i, k;

	for (i = 0; i < item->n; i++) {
		const struct kik_entered *v = &row_of(p, item->row[i])->value[KIK_PRIO_QUESTION];

		for (k = 0; k < v->n; k++) {
			size_t q = kik_frame_question(r->frame, v->item[k], strlen(v->item[k]));
			int64_t g = q == KIK_NONE
			    ? KIK_UNKNOWN
			    : kik_rank_gap(kik_question_scale(r->frame, q), points_of(r, own, q));

			if (g > gap)
				gap = g;
		}
	}
	return gap;
}

static void judge(struct kik_prioritised *p, const struct kik_result *r, struct kik_arena *a)
{
	struct kik_derived own = { .cell = NULL };
	size_t i, k;

	if (r && r->individual)
		kik_derive(r, a, &own);
	for (i = 0; i < p->n; i++) {
		struct kik_priority *item = &p->item[i];

		item->rank = (struct kik_rank_item){ .id = item->id,
			.effect = mean(p, item, KIK_PRIO_EFFECT),
			.effort = mean(p, item, KIK_PRIO_EFFORT),
			.statements = (int64_t)item->n,
			.gap = r ? gap_of(p, item, r, &own) : KIK_UNKNOWN };
		for (k = 0; k < item->n; k++) {
			int64_t votes = kik_entry_number(row_of(p, item->row[k]), KIK_PRIO_VOTES);

			if (votes != KIK_UNKNOWN)
				item->rank.votes += votes / KIK_STAT;
		}
		item->choice = choice_of(p, item);
		if (item->choice == KIK_CHOICE_NO)
			item->left = KIK_LEFT_NO;
		else if (item->choice == KIK_CHOICE_LATER)
			item->left = KIK_LEFT_LATER;
		else if (!kik_rank_judged(&item->rank))
			item->left = KIK_LEFT_UNJUDGED;
	}
}

/* --- what presupposes what ------------------------------------------------------------------- */

/* Adds what the rows of an item presuppose, each once; a row may name itself, not its group. */
static size_t add_needs(struct kik_prioritised *p, size_t item, struct kik_rank_edge *edge,
    size_t n)
{
	size_t i, k, e, first = n;

	for (i = 0; i < p->item[item].n; i++) {
		const struct kik_entry *row = row_of(p, p->item[item].row[i]);
		const struct kik_entered *v = &row->value[KIK_PRIO_DEPENDS];

		for (k = 0; k < v->n; k++) {
			size_t to = kik_priority_find(p, v->item[k]);

			if (to == KIK_NONE ||
			    (to == item &&
				strcmp(v->item[k], kik_entry_text(row, KIK_PRIO_ID)) != 0))
				continue;
			for (e = first; e < n && edge[e].to != to; e++)
				;
			if (e == n)
				edge[n++] = (struct kik_rank_edge){ item, to };
		}
	}
	return n;
}

/* Takes the circles out one after the other, until nothing presupposes itself any more. */
static void find_circles(struct kik_prioritised *p, struct kik_rank_edge *edge, size_t n,
    struct kik_arena *a)
{
	size_t *found = kik_arena_array(a, p->n + 1, sizeof *found), i, kept, len;

	p->circle = kik_arena_array(a, p->n + 1, sizeof *p->circle);
	while ((len = kik_rank_circle(p->n, edge, n, found)) > 0) {
		for (i = 0; i < len; i++) {
			p->item[found[i]].left = KIK_LEFT_CIRCLE;
			p->item[found[i]].circle = p->ncircles;
		}
		p->circle[p->ncircles++] = (struct kik_circle){ found, len };
		for (i = kept = 0; i < n; i++)
			if (p->item[edge[i].from].left != KIK_LEFT_CIRCLE)
				edge[kept++] = edge[i];
		n = kept;
		found = kik_arena_array(a, p->n + 1, sizeof *found);
	}
}

static void connect(struct kik_prioritised *p, struct kik_arena *a)
{
	size_t i, k, most = 1, n = 0, *room;
	struct kik_rank_edge *edge;

	for (i = 0; i < p->entries->n; i++)
		most += row_of(p, i)->value[KIK_PRIO_DEPENDS].n;
	edge = kik_arena_array(a, most, sizeof *edge);
	room = kik_arena_array(a, most, sizeof *room);
	for (i = 0; i < p->n; i++) {
		size_t from = n;

		n = add_needs(p, i, edge, n);
		p->item[i].needs = room + from;
		p->item[i].nneeds = n - from;
		for (k = from; k < n; k++)
			room[k] = edge[k].to;
	}
	find_circles(p, edge, n, a);
}

/* --- the order -------------------------------------------------------------------------------- */

/* Puts the items into the order of their ranks; what names them by index follows. */
static void sort(struct kik_prioritised *p, struct kik_arena *a)
{
	struct kik_rank_item *rank = kik_arena_array(a, p->n + 1, sizeof *rank);
	struct kik_priority *sorted = kik_arena_array(a, p->n + 1, sizeof *sorted);
	size_t *order = kik_arena_array(a, p->n + 1, sizeof *order);
	size_t *now = kik_arena_array(a, p->n + 1, sizeof *now);
	size_t i, k, n = 0;

	for (i = 0; i < p->n; i++)
		rank[i] = p->item[i].rank;
	kik_rank(rank, p->n, order);
	for (k = 0; k < 2; k++) {
		for (i = 0; i < p->n; i++) {
			if ((p->item[order[i]].left == KIK_LEFT_NOT) == (k == 1))
				continue;
			now[order[i]] = n;
			sorted[n++] = p->item[order[i]];
		}
		if (k == 0)
			p->nranked = n;
	}
	for (i = 0; i < p->n; i++) {
		size_t *needs = kik_arena_array(a, sorted[i].nneeds + 1, sizeof *needs);

		for (k = 0; k < sorted[i].nneeds; k++)
			needs[k] = now[sorted[i].needs[k]];
		sorted[i].needs = needs;
	}
	for (i = 0; i < p->ncircles; i++) {
		size_t *item = kik_arena_array(a, p->circle[i].n, sizeof *item);

		for (k = 0; k < p->circle[i].n; k++)
			item[k] = now[p->circle[i].item[k]];
		p->circle[i].item = item;
	}
	p->item = sorted;
}

void kik_prioritise(const struct kik_entries *entries, const struct kik_result *r,
    const struct kik_rank_cuts *cuts, struct kik_arena *a, struct kik_prioritised *out)
{
	size_t i;

	*out = (struct kik_prioritised){ .entries = entries };
	group(out, a);
	judge(out, r, a);
	for (i = 0; i < out->n; i++)
		out->item[i].quadrant = kik_rank_quadrant(&out->item[i].rank, cuts);
	connect(out, a);
	sort(out, a);
}
