/* The sets of units that are published whatever the input: all, each municipality, each area. */
#ifndef KIK_UNITSETS_H
#define KIK_UNITSETS_H

#include <stddef.h>

#include "kik/mem.h"
#include "kik/unit.h"

struct kik_unitset {
	const size_t *unit; /* numbers of units */
	size_t n;
	size_t at; /* place in the list, for a fixed order */
};

struct kik_unitsets {
	const struct kik_unit **fact; /* of each unit */
	size_t units;
	struct kik_unitset *set;
	size_t n;
};

/* Room for the sets of `units` units, whose facts are to be filled in. */
void kik_unitsets_init(struct kik_unitsets *s, size_t units, struct kik_arena *a);

/*
 * Makes the sets: the larger before the smaller, of equal ones first all units, then
 * municipalities, then areas.  They nest.
 */
void kik_unitsets_finish(struct kik_unitsets *s, struct kik_arena *a);

#endif
