#include "hide_beside.h"

#include <stdlib.h>
#include <string.h>

/* The units in parts.  Numbers are given once: those of levels, then of what groups divide. */
struct parts {
	size_t *of; /* for each unit, from nlevels on */
	size_t n;
	size_t *split;  /* for each number the one that a group's units of it get, or KIK_NONE */
	size_t *origin; /* for each number the one that was divided */
};

/* Units of the same part that are in a group become a part of their own. */
static void divide(struct parts *p, const struct kik_hierarchy *h, const struct kik_beside *g)
{
	size_t first = p->n;
	for (size_t m = 0; m < g->n; m++) {
		size_t *of = &p->of[g->unit[m] - h->nlevels];
		if (p->split[*of] == KIK_NONE) {
			p->origin[p->n] = *of;
			p->split[p->n] = KIK_NONE;
			p->split[*of] = p->n++;
		}
		*of = p->split[*of];
	}
	for (size_t i = first; i < p->n; i++)
		p->split[p->origin[i]] = KIK_NONE;
}

/* By the levels: units whose nearest shown level is the same, or that are in none. */
static size_t begin(struct parts *p, const struct kik_hierarchy *h, const unsigned char *state,
    size_t questions, size_t question)
{
	size_t units = h->nnodes - h->nlevels, most = h->nnodes + 1;
	for (size_t b = 0; b < h->nbeside; b++)
		most += h->beside[b].n;
	p->of = kik_malloc((units + 1) * sizeof *p->of);
	p->split = kik_malloc(most * sizeof *p->split);
	p->origin = kik_malloc(most * sizeof *p->origin);
	p->n = h->nnodes + 1;
	for (size_t u = 0; u < units; u++) {
		size_t node = h->nlevels + u;
		while (node != KIK_NONE && state[node * questions + question] != KIK_SHOWN)
			node = h->node[node].parent;
		p->of[u] = node == KIK_NONE ? h->nnodes : node;
	}
	for (size_t i = 0; i < p->n; i++)
		p->split[i] = KIK_NONE;
	return most;
}

static void end(struct parts *p)
{
	free(p->of);
	free(p->split);
	free(p->origin);
}

/* What a rule counts in each part, and in the units of it that a group has. */
struct tally {
	const struct kik_hide_rule *rule;
	int64_t *all, *in;
};

static struct tally *begin_tallies(const struct kik_hide_passes *p, size_t question,
    const struct parts *parts, size_t most, size_t *n)
{
	struct tally *t;
	*n = 0;
	for (const struct kik_hide_rule *r = p->rule; r != NULL; r = r->next)
		*n += r->question == KIK_NONE || r->question == question;
	t = kik_malloc((*n + 1) * sizeof *t);
	*n = 0;
	for (const struct kik_hide_rule *r = p->rule; r != NULL; r = r->next) {
		if (r->question != KIK_NONE && r->question != question)
			continue;
		t[*n] = (struct tally){ r, kik_malloc(most * sizeof(int64_t)),
			kik_malloc(most * sizeof(int64_t)) };
		memset(t[*n].all, 0, most * sizeof(int64_t));
		memset(t[*n].in, 0, most * sizeof(int64_t));
		for (size_t u = 0; u < p->tree->nnodes - p->tree->nlevels; u++)
			t[*n].all[parts->of[u]] += r->unit[u];
		++*n;
	}
	return t;
}

static void end_tallies(struct tally *t, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(t[i].all);
		free(t[i].in);
	}
	free(t);
}

static bool allowed(int64_t n, int64_t k)
{
	return n == 0 || n >= k;
}

/* Whether a rule lets a group be shown. */
static enum kik_hidden judge(const struct tally *t, const struct parts *p,
    const struct kik_hierarchy *h, const struct kik_beside *g)
{
	const struct kik_hide_rule *r = t->rule;
	enum kik_hidden left = r->why == KIK_HIDDEN_K ? KIK_HIDDEN_REMAINDER : r->why;
	enum kik_hidden why = KIK_SHOWN;
	int64_t sum = 0;
	for (size_t m = 0; m < g->n; m++) {
		size_t u = g->unit[m] - h->nlevels;
		t->in[p->of[u]] += r->unit[u];
		sum += r->unit[u];
	}
	for (size_t m = 0; m < g->n; m++) {
		size_t part = p->of[g->unit[m] - h->nlevels];
		/* nothing is known of units that no level and no group shows */
		if (!allowed(t->in[part], r->k) ||
		    (part != h->nnodes && !allowed(t->all[part] - t->in[part], r->k)))
			why = left;
	}
	for (size_t m = 0; m < g->n; m++)
		t->in[p->of[g->unit[m] - h->nlevels]] = 0;
	return allowed(sum, r->k) ? why : r->why;
}

/* Whether a group holds some units of a part, and not the others. */
static bool tears(const struct kik_hierarchy *h, const struct kik_beside *g, const size_t *first)
{
	size_t units = h->nnodes - h->nlevels;
	size_t *left = kik_malloc((units + 1) * sizeof *left);
	bool torn = false;
	memset(left, 0, (units + 1) * sizeof *left);
	for (size_t u = 0; u < units; u++)
		if (first[u] != KIK_NONE)
			left[first[u]]++;
	for (size_t m = 0; m < g->n; m++)
		if (first[g->unit[m] - h->nlevels] != KIK_NONE)
			left[first[g->unit[m] - h->nlevels]]--;
	for (size_t m = 0; m < g->n; m++) {
		size_t part = first[g->unit[m] - h->nlevels];
		torn = torn || (part != KIK_NONE && left[part] > 0);
	}
	free(left);
	return torn;
}

/* A group is shown: its units leave the parts that they were in. */
static void show(struct parts *parts, struct tally *t, size_t n, const struct kik_hierarchy *h,
    const struct kik_beside *g)
{
	for (size_t i = 0; i < n; i++)
		for (size_t m = 0; m < g->n; m++) {
			size_t u = g->unit[m] - h->nlevels;
			t[i].all[parts->of[u]] -= t[i].rule->unit[u];
		}
	divide(parts, h, g);
	for (size_t i = 0; i < n; i++)
		for (size_t m = 0; m < g->n; m++) {
			size_t u = g->unit[m] - h->nlevels;
			t[i].all[parts->of[u]] += t[i].rule->unit[u];
		}
}

void kik_hide_beside(struct kik_hide_passes *p, size_t question)
{
	const struct kik_hierarchy *h = p->tree;
	struct parts parts;
	size_t n, most = begin(&parts, h, p->state, p->questions, question);
	struct tally *t = begin_tallies(p, question, &parts, most, &n);
	for (size_t b = 0; b < h->nbeside; b++) {
		const struct kik_beside *g = &h->beside[b];
		unsigned char *state = &p->state[(h->nnodes + b) * p->questions + question];
		for (size_t i = 0; i < n; i++)
			kik_hide_note(state, judge(&t[i], &parts, h, g));
		for (const struct kik_hide_whole *w = p->whole; w != NULL; w = w->next)
			if (w->question == question && tears(h, g, w->first))
				kik_hide_note(state, KIK_HIDDEN_SINCE);
		if (*state == KIK_SHOWN)
			show(&parts, t, n, h, g);
	}
	end_tallies(t, n);
	end(&parts);
}

size_t *kik_hide_parts(const struct kik_hierarchy *h, const unsigned char *state, size_t questions,
    size_t question, struct kik_arena *a)
{
	size_t units = h->nnodes - h->nlevels;
	size_t *out = kik_arena_array(a, units, sizeof *out);
	struct parts parts;
	(void)begin(&parts, h, state, questions, question);
	for (size_t b = 0; b < h->nbeside; b++)
		if (state[(h->nnodes + b) * questions + question] == KIK_SHOWN)
			divide(&parts, h, &h->beside[b]);
	/* `split` is free for the first unit of each part */
	for (size_t u = 0; u < units; u++) {
		size_t *first = &parts.split[parts.of[u]];
		*first = *first == KIK_NONE ? u : *first;
		out[u] = parts.of[u] == h->nnodes ? KIK_NONE : *first;
	}
	end(&parts);
	return out;
}
