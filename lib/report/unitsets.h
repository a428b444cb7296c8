/*
 * The sets of units that become nodes of a hierarchy: all units, those of each
 * municipality and of each area, and the groups among the results.
 */
#ifndef KIK_UNITSETS_H
#define KIK_UNITSETS_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/mem.h"
#include "kik/unit.h"

struct kik_unitset {
	const size_t *unit; /* numbers of units */
	size_t n;
	size_t group; /* whose set it is; KIK_NONE: it is there whether or not a group is */
	bool crossed; /* some group shares units with it, and neither holds the other */
	size_t at;    /* place in the list, for a fixed order */
};

struct kik_unitsets {
	const struct kik_unit **fact; /* of each unit; NULL: it has no place */
	size_t units;
	struct kik_unitset *set;
	size_t n;
};

/* Room for the sets of `units` units, whose facts are to be filled in, and `groups` groups. */
void kik_unitsets_init(struct kik_unitsets *s, size_t units, size_t groups, struct kik_arena *a);

/* Adds a group; its units have facts, and it crosses no group that is there. */
void kik_unitsets_add(struct kik_unitsets *s, size_t group, const size_t *unit, size_t n);

/*
 * Adds the others, and sorts: the larger before the smaller, of equal ones first all
 * units, then municipalities, then areas, then groups.  Those not crossed nest.
 */
void kik_unitsets_finish(struct kik_unitsets *s, struct kik_arena *a);

#endif
