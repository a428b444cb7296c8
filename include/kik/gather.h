/* Gathering: units into groups, groups into larger groups (calc; no files). */
#ifndef KIK_GATHER_H
#define KIK_GATHER_H

#include "kik/mem.h"
#include "kik/result.h"

/*
 * Adds a unit's result or a group's to a group (a result made by
 * kik_result_new with scope, group and round set): counts are summed, members
 * joined (unsorted until kik_gather_finish).  Frames must have the same digest.
 * The group has an individual section when one of them has; its `expected` is unknown
 * when that of one of those is.  A group is complete when all are.
 * Everything is copied into the arena, which must be the one that all calls for
 * this group use.  What it carries of a unit's entries is taken from
 * r->carried, which must have been made (kik/carry.h).
 */
void kik_gather_add(struct kik_result *group, const struct kik_result *r, struct kik_arena *a);

/*
 * Sorts the members.  Returns KIK_NONE, or the index of a member that stands
 * in the group twice.
 */
size_t kik_gather_finish(struct kik_result *group);

/* The member that a unit's result becomes, copied into the arena; leaves its digest alone. */
void kik_member_of(struct kik_member *m, const struct kik_result *unit, struct kik_arena *a);

#endif
