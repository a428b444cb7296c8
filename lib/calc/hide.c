#include "kik/hide.h"

#include <stdlib.h>

#include "kik/frame.h"
#include "kik/mem.h"

/*
 * Nodes are settled from the top down.  What a node's remainder is depends only
 * on its nearest published descendants, and those are hidden only on account of
 * that node; so a settled node stays settled, and one pass is enough.
 *
 * The sets that can be worked out from published figures are the remainders and
 * their unions: published nodes are such unions, and each remainder comes once
 * (triangular system).  When every remainder is 0 or at least k, so are they all.
 */
struct tree {
	const struct kik_hide_node *node;
	enum kik_hidden *out;
	size_t *child, *sibling; /* first child, next of the same parent; or KIK_NONE */
};

/*
 * How many people the published children of a node hold; *least becomes the
 * smallest of them, KIK_NONE when there is none.  Below a child of fewer than k
 * all have fewer than k, so these are its nearest published descendants.
 */
static int64_t people_below(const struct tree *t, size_t parent, size_t *least)
{
	int64_t people = 0;

	*least = KIK_NONE;
	for (size_t x = t->child[parent]; x != KIK_NONE; x = t->sibling[x]) {
		if (t->out[x] != KIK_SHOWN || t->node[x].n == 0)
			continue;
		people += t->node[x].n;
		/* children stand from the last to the first, so the later of two stays */
		if (*least == KIK_NONE || t->node[x].n < t->node[*least].n)
			*least = x;
	}
	return people;
}

/*
 * After a node is hidden, the next one is a child of it: those are no larger
 * than it was, and later in order.  If it has none, its k or more people are in
 * the remainder now, and that is enough.
 */
static void settle(const struct tree *t, size_t x, int64_t k)
{
	size_t least;
	int64_t rest = t->node[x].n - people_below(t, x, &least);

	while (rest != 0 && rest < k && least != KIK_NONE) {
		t->out[least] = KIK_HIDDEN_REMAINDER;
		rest += t->node[least].n;
		rest -= people_below(t, least, &least);
	}
}

void kik_hide(const struct kik_hide_node *node, size_t n, int64_t k, enum kik_hidden *out)
{
	struct tree t = {
		.node = node,
		.out = out,
		.child = kik_malloc((n + 1) * sizeof(*t.child)),
		.sibling = kik_malloc((n + 1) * sizeof(*t.sibling)),
	};

	for (size_t i = 0; i < n; i++) {
		out[i] = node[i].n > 0 && node[i].n < k ? KIK_HIDDEN_K : KIK_SHOWN;
		t.child[i] = KIK_NONE;
		t.sibling[i] = KIK_NONE;
		if (node[i].parent != KIK_NONE) {
			t.sibling[i] = t.child[node[i].parent];
			t.child[node[i].parent] = i;
		}
	}
	for (size_t i = 0; i < n; i++) {
		if (out[i] == KIK_SHOWN && node[i].n > 0)
			settle(&t, i, k);
	}
	free(t.child);
	free(t.sibling);
}
