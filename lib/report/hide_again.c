#include "hide_again.h"

#include <stdlib.h>
#include <string.h>

#include "hide_beside.h"

/* A part of the earlier publication: its answers then, those that may have stayed, and now. */
struct part {
	struct kik_hide_figure then, now;
	int64_t stayed;
	size_t units; /* that are there now, and were then */
	size_t first; /* the first of them */
};

struct again {
	struct kik_hide_passes *p;
	const struct kik_hide_view *earlier, *now;
	size_t question;
	struct part *part;
	size_t *of;       /* for each unit the part that it was in, or KIK_NONE */
	size_t *first;    /* for each unit the first one of its part, or KIK_NONE */
	int64_t *changed; /* for each unit: of a part all stands with its first one */
};

static const struct kik_unit *unit_at(const struct kik_hierarchy *h, size_t u)
{
	const struct kik_node *node = &h->node[h->nlevels + u];
	return node->member != NULL ? &node->member->unit : &node->result->unit;
}

static struct kik_hide_figure figure(const struct kik_hide_view *v, size_t u, size_t question)
{
	return v->of(v->ctx, v->tree->nlevels + u, question);
}

/* Puts the answers of a unit to its part; `now`: KIK_NONE when it is not there any more. */
static void add(struct again *g, size_t number, size_t then, size_t now)
{
	struct part *part = &g->part[number];
	struct kik_hide_figure a = figure(g->earlier, then, g->question), b = { 0, 0 };
	if (now != KIK_NONE) {
		b = figure(g->now, now, g->question);
		g->of[now] = number;
		if (part->units++ == 0)
			part->first = now;
	}
	part->then.n += a.n;
	part->then.sum += a.sum;
	part->now.n += b.n;
	part->now.sum += b.sum;
	part->stayed += a.n < b.n ? a.n : b.n;
}

/* Both stand by kik_unit_cmp.  Units that were in no part, or had nobody, are new. */
static void match(struct again *g, const size_t *parts)
{
	const struct kik_hierarchy *a = g->earlier->tree, *b = g->now->tree;
	size_t then = 0, now = 0;
	while (then < a->nnodes - a->nlevels || now < b->nnodes - b->nlevels) {
		int c = then == a->nnodes - a->nlevels ? 1
		    : now == b->nnodes - b->nlevels
		    ? -1
		    : kik_unit_cmp(unit_at(a, then), unit_at(b, now));
		bool known = c <= 0 && parts[then] != KIK_NONE &&
		    figure(g->earlier, then, g->question).n > 0;
		if (known)
			add(g, parts[then], then, c == 0 ? now : KIK_NONE);
		else if (c >= 0)
			g->changed[now] = figure(g->now, now, g->question).n;
		then += c <= 0;
		now += c >= 0;
	}
}

/* What a difference of the part then and now is about. */
static int64_t changed(const struct part *part)
{
	int64_t went = part->then.n - part->stayed, came = part->now.n - part->stayed;
	int64_t n = came + (went < part->stayed ? went : part->stayed);
	return n == 0 && part->stayed > 0 && part->then.sum != part->now.sum ? 1 : n;
}

static void hide(const struct again *g, size_t node)
{
	unsigned char *s = &g->p->state[node * g->p->questions + g->question];
	if (*s == KIK_SHOWN)
		*s = KIK_HIDDEN_SINCE;
}

/* Counts the units of a part in every node that holds any; `by`: 1, or 0 to forget them. */
static void count_held(const struct again *g, size_t u, size_t by, size_t *held)
{
	const struct kik_hierarchy *h = g->now->tree;
	for (size_t x = h->nlevels + u; x != KIK_NONE; x = h->node[x].parent)
		held[x] = by == 0 ? 0 : held[x] + 1;
}

/* Hides every node that holds some units of a part and not the others. */
static void hide_torn(const struct again *g)
{
	const struct kik_hierarchy *h = g->now->tree;
	size_t units = h->nnodes - h->nlevels;
	size_t *next = kik_malloc((units + 1) * sizeof *next);
	size_t *last = kik_malloc((units + 1) * sizeof *last);
	size_t *held = kik_malloc((h->nnodes + 1) * sizeof *held);
	memset(held, 0, (h->nnodes + 1) * sizeof *held);
	/* each part's units as a chain, from the first one on */
	for (size_t u = 0; u < units; u++) {
		next[u] = KIK_NONE;
		last[u] = u;
		if (g->first[u] != KIK_NONE && g->first[u] != u) {
			next[last[g->first[u]]] = u;
			last[g->first[u]] = u;
		}
	}
	for (size_t first = 0; first < units; first++) {
		if (g->first[first] != first)
			continue;
		for (size_t u = first; u != KIK_NONE; u = next[u])
			count_held(g, u, 1, held);
		for (size_t u = first; u != KIK_NONE; u = next[u])
			for (size_t x = h->nlevels + u; x != KIK_NONE; x = h->node[x].parent)
				if (held[x] < g->part[g->of[first]].units)
					hide(g, x);
		for (size_t u = first; u != KIK_NONE; u = next[u])
			count_held(g, u, 0, held);
	}
	free(held);
	free(last);
	free(next);
}

void kik_hide_again(struct kik_hide_passes *p, size_t question, int64_t k,
    const struct kik_hide_view *earlier, const struct kik_hide_view *now)
{
	size_t then = earlier->tree->nnodes - earlier->tree->nlevels;
	size_t units = now->tree->nnodes - now->tree->nlevels;
	struct again g = { .p = p, .earlier = earlier, .now = now, .question = question };
	const size_t *parts =
	    kik_hide_parts(earlier->tree, earlier->state, p->questions, question, p->arena);
	g.part = kik_arena_array(p->arena, then, sizeof *g.part);
	g.of = kik_arena_array(p->arena, units, sizeof *g.of);
	g.first = kik_arena_array(p->arena, units, sizeof *g.first);
	g.changed = kik_arena_array(p->arena, units, sizeof *g.changed);
	for (size_t u = 0; u < units; u++)
		g.of[u] = g.first[u] = KIK_NONE;
	match(&g, parts);
	for (size_t i = 0; i < then; i++)
		if (g.part[i].units > 0)
			g.changed[g.part[i].first] += changed(&g.part[i]);
	kik_hide_units(p, question, k, g.changed, KIK_HIDDEN_SINCE);
	for (size_t u = 0; u < units; u++)
		if (g.of[u] != KIK_NONE)
			g.first[u] = g.part[g.of[u]].first;
	hide_torn(&g);
	kik_hide_whole(p, question, g.first);
}
