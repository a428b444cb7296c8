#include "hide_beside.h"

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

void kik_hide_note(unsigned char *state, enum kik_hidden why)
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
			kik_hide_note(&p->state[i * p->questions + q],
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

unsigned char *kik_hide_passes_end(struct kik_hide_passes *p)
{
	for (size_t q = 0; p->tree->nbeside > 0 && q < p->questions; q++)
		kik_hide_beside(p, q);
	free(p->cell);
	free(p->out);
	free(p->units);
	return p->state;
}
