/*
 * Hiding what an earlier publication gives away: the difference between two of them must not be
 * about fewer than k people either.
 *
 * What was shown earlier divides the units into parts that nobody can tell apart
 * (kik_hide_parts).  Nothing is shown that holds some units of a part and not the others.  And of
 * each part it is known how many answers came and went: at least as many as the number has
 * changed, and one where only the sum has.  Those that came, and the fewer of those that went and
 * those that stayed, are what a difference is about; a level or a group is shown where none or at
 * least k of them are in it, and in what it leaves.
 */
#ifndef KIK_HIDE_AGAIN_H
#define KIK_HIDE_AGAIN_H

#include <stdint.h>

#include "hide_passes.h"

/* What is counted of a unit. */
struct kik_hide_figure {
	int64_t n, sum;
};

/* A publication: which cells it shows, and the figures of its units. */
struct kik_hide_view {
	const struct kik_hierarchy *tree;
	const unsigned char *state; /* kik_hide_passes_end; of the new one not needed */
	struct kik_hide_figure (*of)(const void *ctx, size_t node, size_t question);
	const void *ctx;
};

/* Hides cells of a question, of both publications of one frame, for the reason KIK_HIDDEN_SINCE. */
void kik_hide_again(struct kik_hide_passes *p, size_t question, int64_t k,
    const struct kik_hide_view *earlier, const struct kik_hide_view *now);

#endif
