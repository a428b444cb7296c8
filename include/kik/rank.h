/*
 * Ranking of improvement areas: effect for the effort, the quadrant of the matrix,
 * and what presupposes itself.
 */
#ifndef KIK_RANK_H
#define KIK_RANK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/fraction.h"
#include "kik/frame.h"

/*
 * Effect and effort above it are high, in ten-thousandths of a step; usually 3: of whole steps 4
 * and 5.
 */
struct kik_rank_cuts {
	int64_t effect, effort;
};

/*
 * An improvement area, or a group of them.  Effect and effort are positive (1 to 5),
 * of a group with several judgements their mean; den 0: not judged.  Their parts,
 * num and den, are below 2^31.
 */
struct kik_rank_item {
	const char *id; /* no two the same */
	struct kik_fraction effect, effort;
	int64_t votes;
	int64_t statements; /* how many the group holds */
	int64_t gap;        /* to the top of the scale: kik_rank_gap */
};

/* What the matrix calls them in Danish: Gør nu, Planlæg, Hvis der er tid, Lad ligge. */
enum kik_quadrant {
	KIK_QUADRANT_NOW,     /* high effect, low effort */
	KIK_QUADRANT_PLAN,    /* high, high */
	KIK_QUADRANT_IF_TIME, /* low, low */
	KIK_QUADRANT_LEAVE,   /* low effect, high effort */
	KIK_QUADRANTS,
	KIK_QUADRANT_NONE = KIK_QUADRANTS /* not judged */
};

/* True when both effect and effort are. */
bool kik_rank_judged(const struct kik_rank_item *item);

enum kik_quadrant kik_rank_quadrant(const struct kik_rank_item *item,
    const struct kik_rank_cuts *cuts);

/*
 * From points (thousandths) to the top of the scale, in ten-thousandths of the
 * scale's length, so that scales can be compared.  KIK_UNKNOWN points give
 * KIK_UNKNOWN, which comes after all that is known.
 */
int64_t kik_rank_gap(const struct kik_scale *s, int64_t points);

/*
 * The order of two items: effect / effort descending, exactly; those not judged
 * last; then votes, statements and gap descending, then ids bytewise.  Negative
 * when a comes first, 0 only for the same id.
 */
int kik_rank_cmp(const struct kik_rank_item *a, const struct kik_rank_item *b);

/* Fills order (room for n) with indices of the items, the first to be done first. */
void kik_rank(const struct kik_rank_item *item, size_t n, size_t *order);

/* Item `from` presupposes item `to`. */
struct kik_rank_edge {
	size_t from, to;
};

/*
 * A circle of items that presuppose each other: each of out (room for n) presupposes
 * the one after it, the last the first.  Returns its length, 1 where an item
 * presupposes itself, 0 where there is no circle.  Among several, the one that is met
 * first from the item of lowest index along the edges in their order.
 */
size_t kik_rank_circle(size_t n, const struct kik_rank_edge *edge, size_t nedges, size_t *out);

#endif
