/*
 * The hierarchy that results make: groups over groups over units, by their members.
 *
 * All units, those of each municipality and those of each area have a node in it
 * whether or not such a group is among the results; a municipality or an area that a
 * group crosses (they share units, and neither holds the other) has none.  Groups of
 * the same units share a node.
 */
#ifndef KIK_HIERARCHY_H
#define KIK_HIERARCHY_H

#include <stddef.h>

#include "kik/mem.h"
#include "kik/result.h"

/* A place in it: a group, or a unit (with a result, as a member, or both). */
struct kik_node {
	const struct kik_result *result; /* of a group or unit that has one, else NULL */
	const struct kik_member *member; /* of a unit without a result, else NULL */
	size_t parent;                   /* a node, or KIK_NONE */
};

struct kik_hierarchy {
	struct kik_result *const *result;
	size_t n;
	struct kik_node *node; /* groups, the larger first, then units by kik_unit_cmp */
	size_t nnodes;
	size_t *of_result; /* for each result its node; KIK_NONE: a group that overlaps */
	size_t *parent;    /* for each result the nearest that holds it, or KIK_NONE */
	size_t **
	    of_member; /* for each group its members' nodes (KIK_NONE: only in one that overlaps) */
};

/* Results in the order of a stream, no unit or group twice; all arrays from the arena. */
void kik_hierarchy_make(struct kik_hierarchy *h, struct kik_result *const *result, size_t n,
    struct kik_arena *a);

#endif
