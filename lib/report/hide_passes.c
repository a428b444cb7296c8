#include "hide_passes.h"

#include <stdlib.h>
#include <string.h>

void kik_hide_passes_begin(struct kik_hide_passes *p, const struct kik_hierarchy *tree,
    size_t questions, struct kik_arena *a)
{
	*p = (struct kik_hide_passes){
		.tree = tree,
		.questions = questions,
		.state = kik_arena_array(a, (tree->nnodes + tree->nbeside) * questions, 1),
		.arena = a,
		.cell = kik_malloc((tree->nnodes + 1) * sizeof *p->cell),
		.out = kik_malloc((tree->nnodes + 1) * sizeof *p->out),
		.units = kik_malloc((tree->nnodes + 1) * sizeof *p->units),
	};
}

/* "Fewer than k" is the plainer reason of two, a change since then the least plain. */
static void note(unsigned char *state, enum kik_hidden why)
{
	if (why != KIK_SHOWN && *state != KIK_HIDDEN_K &&
	    (why != KIK_HIDDEN_SINCE || *state == KIK_SHOWN))
		*state = (unsigned char)why;
}

/* One pass of kik_hide over what is in p->cell. */
static void hide(struct kik_hide_passes *p, size_t question, int64_t k, enum kik_hidden why)
{
	size_t from = question == KIK_NONE ? 0 : question;
	size_t to = question == KIK_NONE ? p->questions : question + 1;
	kik_hide(p->cell, p->tree->nnodes, k, p->out);
	for (size_t i = 0; i < p->tree->nnodes; i++)
		for (size_t q = from; p->out[i] != KIK_SHOWN && q < to; q++)
			note(&p->state[i * p->questions + q],
			    why == KIK_HIDDEN_K ? p->out[i] : why);
	if (p->tree->nbeside == 0)
		return;
	size_t units = p->tree->nnodes - p->tree->nlevels;
	struct kik_hide_rule *r = kik_arena_alloc(p->arena, sizeof *r);
	int64_t *n = kik_arena_array(p->arena, units, sizeof *n);
	for (size_t u = 0; u < units; u++)
		n[u] = p->cell[p->tree->nlevels + u].n;
	*r = (struct kik_hide_rule){ k, n, question, why, p->rule };
	p->rule = r;
}

void kik_hide_pass(struct kik_hide_passes *p, size_t question, int64_t k,
    struct kik_hide_count count)
{
	memset(p->units, 0, p->tree->nnodes * sizeof *p->units);
	for (size_t i = p->tree->nnodes; i-- > 0;) {
		const struct kik_node *node = &p->tree->node[i];
		bool known = i >= p->tree->nlevels || node->result != NULL;
		p->cell[i] = (struct kik_hide_node){ node->parent,
			known ? count.of(count.ctx, i, question) : p->units[i] };
		if (node->parent != KIK_NONE)
			p->units[node->parent] +=
			    i >= p->tree->nlevels ? p->cell[i].n : p->units[i];
	}
	hide(p, question, k, KIK_HIDDEN_K);
}

void kik_hide_units(struct kik_hide_passes *p, size_t question, int64_t k, const int64_t *unit,
    enum kik_hidden why)
{
	for (size_t i = 0; i < p->tree->nnodes; i++)
		p->cell[i] = (struct kik_hide_node){ p->tree->node[i].parent,
			i >= p->tree->nlevels ? unit[i - p->tree->nlevels] : 0 };
	for (size_t i = p->tree->nnodes; i-- > 0;)
		if (p->cell[i].parent != KIK_NONE)
			p->cell[p->cell[i].parent].n += p->cell[i].n;
	hide(p, question, k, why);
}

void kik_hide_whole(struct kik_hide_passes *p, size_t question, const size_t *first)
{
	struct kik_hide_whole *w;
	if (p->tree->nbeside == 0)
		return;
	w = kik_arena_alloc(p->arena, sizeof *w);
	*w = (struct kik_hide_whole){ question, first, p->whole };
	p->whole = w;
}

/* --- groups beside the levels ---------------------------------------------------------------- */

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

static void settle_beside(struct kik_hide_passes *p, size_t question)
{
	const struct kik_hierarchy *h = p->tree;
	struct parts parts;
	size_t n, most = begin(&parts, h, p->state, p->questions, question);
	struct tally *t = begin_tallies(p, question, &parts, most, &n);
	for (size_t b = 0; b < h->nbeside; b++) {
		const struct kik_beside *g = &h->beside[b];
		unsigned char *state = &p->state[(h->nnodes + b) * p->questions + question];
		for (size_t i = 0; i < n; i++)
			note(state, judge(&t[i], &parts, h, g));
		for (const struct kik_hide_whole *w = p->whole; w != NULL; w = w->next)
			if (w->question == question && tears(h, g, w->first))
				note(state, KIK_HIDDEN_SINCE);
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

unsigned char *kik_hide_passes_end(struct kik_hide_passes *p)
{
	for (size_t q = 0; p->tree->nbeside > 0 && q < p->questions; q++)
		settle_beside(p, q);
	free(p->cell);
	free(p->out);
	free(p->units);
	return p->state;
}
