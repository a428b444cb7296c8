/*
 * The improvement areas of a unit, prioritised: grouped, judged, ranked (kik/rank.h).
 *
 * What is ranked is a group, or a row that belongs to none.  A group's effect and effort are the
 * means of what its rows say; its votes their sum; its choice the most willing of theirs.
 */
#ifndef KIK_PRIORITISED_H
#define KIK_PRIORITISED_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/entry_kinds.h"
#include "kik/mem.h"
#include "kik/rank.h"
#include "kik/result.h"

/* Why something has no rank. */
enum kik_left {
	KIK_LEFT_NOT,   /* it has one */
	KIK_LEFT_LATER, /* the choice */
	KIK_LEFT_NO,
	KIK_LEFT_UNJUDGED,
	KIK_LEFT_CIRCLE, /* it presupposes itself, by way of others */
	KIK_LEFTS
};

struct kik_priority {
	const char *id; /* the group's name, or the row's id */
	bool group;
	const size_t *row; /* of the section */
	size_t n;
	struct kik_rank_item rank;
	enum kik_quadrant quadrant;
	enum kik_priority_choice choice; /* KIK_CHOICES: none was made */
	enum kik_left left;
	size_t circle;       /* KIK_LEFT_CIRCLE: index in the list of circles */
	const size_t *needs; /* what it presupposes: indices of priorities */
	size_t nneeds;
};

/* Items that presuppose each other: each the one after it, the last the first. */
struct kik_circle {
	const size_t *item;
	size_t n;
};

struct kik_prioritised {
	const struct kik_entries *entries;
	struct kik_priority *item; /* in order of rank, then what has none, in order of its rank */
	size_t n, nranked;
	struct kik_circle *circle;
	size_t ncircles;
};

/*
 * Prioritises entries whose questions are those of the frame; `r` gives the points that the gap
 * to the top of the scale is measured from: agreed ones, else the means of individual answers;
 * NULL: none are known.  `cuts` draw the quadrants.  Owned by the arena.
 */
void kik_prioritise(const struct kik_entries *entries, const struct kik_result *r,
    const struct kik_rank_cuts *cuts, struct kik_arena *a, struct kik_prioritised *out);

/* The index of an item by its id, or by the id of one of its rows; KIK_NONE when there is none. */
size_t kik_priority_find(const struct kik_prioritised *p, const char *id);

#endif
