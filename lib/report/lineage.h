/*
 * Where units come from: renamed, merged and split units, by their column `predecessor`.
 *
 * It holds the ids of the units that a unit takes the place of, in the same municipality,
 * separated by commas.  Going back from round to round, a unit is replaced by those of its
 * predecessors that have a result in the earlier round; where none has, by itself.  So the
 * column may stay in UNITS.csv for all rounds to come.
 */
#ifndef KIK_LINEAGE_H
#define KIK_LINEAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "across.h"
#include "kik/mem.h"

/* What a unit was in one round. */
struct kik_lineage {
	size_t *part; /* results of that round */
	size_t n;     /* 0: not there */
	bool other;   /* they are not the unit by its own id alone */
};

/*
 * Traces a unit, a result of the last of n rounds (the oldest first), back through all of them;
 * out has room for n.
 */
void kik_lineage_trace(struct kik_across *const *round, size_t n, size_t unit,
    struct kik_lineage *out, struct kik_arena *a);

/*
 * The mean of an item over all parts, each answer one vote.  KIK_UNKNOWN unless each part's may
 * be shown whole and all answered the same questions: then it follows from what is shown.
 */
int64_t kik_lineage_mean(const struct kik_across *a, const struct kik_lineage *l,
    enum kik_level_kind kind, size_t item, struct kik_arena *arena);

/* True when the same questions of an item were answered by result i of `now` and by all parts. */
bool kik_lineage_same(const struct kik_across *now, size_t i, const struct kik_across *a,
    const struct kik_lineage *l, enum kik_level_kind kind, size_t item);

#endif
