/*
 * Hiding over a hierarchy: what may be published of each node and question is decided by passes
 * of kik_hide, each over another figure; a cell is shown when it passes all.
 */
#ifndef KIK_HIDE_PASSES_H
#define KIK_HIDE_PASSES_H

#include "hierarchy.h"
#include "kik/hide.h"

struct kik_hide_passes {
	const struct kik_hierarchy *tree;
	size_t questions;
	/* for each node the enum kik_hidden of each question; the arena's */
	unsigned char *state;
	struct kik_hide_node *cell; /* of the pass that is made, one for each node, */
	enum kik_hidden *out;       /* as the two that follow */
	int64_t *units;
};

/* All cells are shown until a pass hides them. */
void kik_hide_passes_begin(struct kik_hide_passes *p, const struct kik_hierarchy *tree,
    size_t questions, struct kik_arena *a);

/*
 * Hides by the people (or units) that `of` counts in a node which has a result or is a member; a
 * level that nobody gathered has what its units have.  question: the one they are counted in,
 * KIK_NONE: counted over all, and all of them are hidden.
 */
void kik_hide_pass(struct kik_hide_passes *p, size_t question, int64_t k,
    int64_t (*of)(const void *ctx, size_t node, size_t question), const void *ctx);

/* Frees all but the state, and returns that. */
unsigned char *kik_hide_passes_end(struct kik_hide_passes *p);

#endif
