/*
 * The hierarchy that results make: all units over municipalities over areas over units.
 *
 * Those levels have a node in it whether or not such a group is among the results, and nothing
 * else has, so that it is the same for every choice of groups.  Levels of the same units share a
 * node.  Groups of other units, by a further column, stand beside it.
 */
#ifndef KIK_HIERARCHY_H
#define KIK_HIERARCHY_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/mem.h"
#include "kik/result.h"

/* A place in it: a level, or a unit (with a result, as a member, or both). */
struct kik_node {
	const struct kik_result *result; /* of a level or unit that has one, else NULL */
	const struct kik_member *member; /* of a unit without a result, else NULL */
	size_t parent;                   /* a node, or KIK_NONE */
};

/* Results whose units are no level's. */
struct kik_beside {
	size_t result;
	const size_t *unit; /* nodes */
	size_t n;
};

struct kik_hierarchy {
	struct kik_result *const *result;
	size_t n;
	struct kik_node *node; /* levels, the larger first, then units by kik_unit_cmp */
	size_t nlevels, nnodes;
	struct kik_beside *beside; /* the larger first */
	size_t nbeside;
	size_t *of_result;  /* for each result its node; of the m-th beside nnodes + m */
	size_t *parent;     /* for each result the nearest that holds it, or KIK_NONE */
	bool *overlaps;     /* for each result: a group that shares units with a larger one */
	size_t **of_member; /* for each group its members' nodes */
};

/* Results in the order of a stream, no unit or group twice; all arrays from the arena. */
void kik_hierarchy_make(struct kik_hierarchy *h, struct kik_result *const *result, size_t n,
    struct kik_arena *a);

#endif
