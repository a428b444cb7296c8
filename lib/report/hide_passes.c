#include "hide_passes.h"

#include <stdlib.h>
#include <string.h>

void kik_hide_passes_begin(struct kik_hide_passes *p, const struct kik_hierarchy *tree,
    size_t questions, struct kik_arena *a)
{
	*p = (struct kik_hide_passes){
		.tree = tree,
		.questions = questions,
		.state = kik_arena_array(a, tree->nnodes * questions, 1),
		.cell = kik_malloc((tree->nnodes + 1) * sizeof *p->cell),
		.out = kik_malloc((tree->nnodes + 1) * sizeof *p->out),
		.units = kik_malloc((tree->nnodes + 1) * sizeof *p->units),
	};
}

static void fill(struct kik_hide_passes *p, size_t question,
    int64_t (*of)(const void *ctx, size_t node, size_t question), const void *ctx)
{
	memset(p->units, 0, p->tree->nnodes * sizeof *p->units);
	for (size_t i = p->tree->nnodes; i-- > 0;) {
		const struct kik_node *node = &p->tree->node[i];
		bool known = node->result != NULL || node->member != NULL;
		bool unit = node->member != NULL || (known && kik_result_is_unit(node->result));
		p->cell[i] = (struct kik_hide_node){ node->parent,
			known ? of(ctx, i, question) : p->units[i] };
		if (node->parent != KIK_NONE)
			p->units[node->parent] += unit ? p->cell[i].n : p->units[i];
	}
}

void kik_hide_pass(struct kik_hide_passes *p, size_t question, int64_t k,
    int64_t (*of)(const void *ctx, size_t node, size_t question), const void *ctx)
{
	size_t from = question == KIK_NONE ? 0 : question;
	size_t to = question == KIK_NONE ? p->questions : question + 1;
	fill(p, question, of, ctx);
	kik_hide(p->cell, p->tree->nnodes, k, p->out);
	for (size_t i = 0; i < p->tree->nnodes; i++) {
		for (size_t q = from; p->out[i] != KIK_SHOWN && q < to; q++) {
			unsigned char *s = &p->state[i * p->questions + q];
			/* "fewer than k" is the plainer reason of two */
			if (*s != KIK_HIDDEN_K)
				*s = (unsigned char)p->out[i];
		}
	}
}

unsigned char *kik_hide_passes_end(struct kik_hide_passes *p)
{
	free(p->cell);
	free(p->out);
	free(p->units);
	return p->state;
}
