/*
 * Hiding over a hierarchy: what may be published of each node and question is decided by passes
 * of kik_hide, each over another figure; a cell is shown when it passes all.
 *
 * The levels are settled first and alone.  Then come the groups beside them (hide_beside.h).
 */
#ifndef KIK_HIDE_PASSES_H
#define KIK_HIDE_PASSES_H

#include <stdbool.h>

#include "hierarchy.h"
#include "kik/hide.h"

/* Counts the people (or units) of a node; question KIK_NONE: over all. */
struct kik_hide_count {
	int64_t (*of)(const void *ctx, size_t node, size_t question);
	const void *ctx;
};

/* A pass, as groups beside the levels have to stand it too. */
struct kik_hide_rule {
	int64_t k;
	const int64_t *unit; /* the count of each node that is a unit, from h->nlevels on */
	size_t question;     /* KIK_NONE: all */
	enum kik_hidden why; /* of kik_hide_units, else KIK_HIDDEN_K */
	struct kik_hide_rule *next;
};

/* Parts that are shown whole or not at all: for each unit the first one of its, or KIK_NONE. */
struct kik_hide_whole {
	size_t question;
	const size_t *first;
	struct kik_hide_whole *next;
};

struct kik_hide_passes {
	const struct kik_hierarchy *tree;
	size_t questions;
	/* for each node, and then each group beside, the enum kik_hidden of each question */
	unsigned char *state;
	struct kik_arena *arena;
	struct kik_hide_node *cell; /* of the pass that is made, one for each node, */
	enum kik_hidden *out;       /* as the two that follow */
	int64_t *units;
	struct kik_hide_rule *rule;   /* the last one first */
	struct kik_hide_whole *whole; /* what groups beside the levels may not tear */
};

/* All cells are shown until a pass hides them. */
void kik_hide_passes_begin(struct kik_hide_passes *p, const struct kik_hierarchy *tree,
    size_t questions, struct kik_arena *a);

/*
 * Hides by the people (or units) that are counted in a node which has a result or is a member; a
 * level that nobody gathered has what its units have.  question: the one they are counted in,
 * KIK_NONE: counted over all, and all of them are hidden.
 */
void kik_hide_pass(struct kik_hide_passes *p, size_t question, int64_t k,
    struct kik_hide_count count);

/*
 * The same by what each unit counts, from h->nlevels on; a level has the sum of its units.  Cells
 * are hidden for the reason `why`.
 */
void kik_hide_units(struct kik_hide_passes *p, size_t question, int64_t k, const int64_t *unit,
    enum kik_hidden why);

/*
 * Hides a cell for a reason, KIK_SHOWN for none.  "Fewer than k" is the plainer reason of two, a
 * change since then the least plain.
 */
void kik_hide_note(unsigned char *state, enum kik_hidden why);

/* Takes parts of a question that groups beside the levels must not tear. */
void kik_hide_whole(struct kik_hide_passes *p, size_t question, const size_t *first);

/* Decides on the groups beside the levels, frees all but the state, and returns that. */
unsigned char *kik_hide_passes_end(struct kik_hide_passes *p);

#endif
