/* Entries as groups carry them, and what those of several units come to. */
#ifndef KIK_CARRY_H
#define KIK_CARRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/attainment.h"
#include "kik/carried.h"
#include "kik/documentation.h"
#include "kik/mem.h"
#include "kik/result.h"

/*
 * Sets r->carried of a unit's result from its entries, owned by the arena; NULL where it has
 * none.  A deviation that does not say its status counts as kik_documented_deviations has it.
 */
void kik_carry(struct kik_result *r, struct kik_arena *a);

/* An indicator over the units that have it. */
struct kik_goal_sum {
	const char *id, *name, *measure; /* of different ones the first bytewise; "" when none */
	int64_t units;
	int64_t grade[KIK_GRADES];
	int64_t n;                /* units whose attainment is known */
	int64_t min, median, max; /* of those, ten-thousandths; KIK_UNKNOWN for none */
};

/* What several units carry. */
struct kik_carried_sum {
	int64_t units[KIK_SECTIONS]; /* that have the section */
	int64_t n[KIK_SECTIONS];     /* entries: one for each indicator or item of a unit */
	struct kik_tally tally[KIK_SECTIONS];
	int64_t grade[KIK_GRADES]; /* of all indicators of all units */
	struct kik_goal_sum *goal; /* by id */
	size_t ngoals;
	struct kik_survey_item *item; /* by id, summed over the units */
	size_t nitems;
};

/*
 * Sums up what n units carry (NULL: nothing).  Goals are graded at `today` (YYYY-MM-DD; "": as
 * due).  The median of an even number is the mean of the middle two.  Owned by the arena; texts
 * are those of the units.
 */
void kik_carried_sum(const struct kik_carried *const *c, size_t n, const struct kik_frame *f,
    const char *today, const struct kik_cutoffs *cut, struct kik_arena *a,
    struct kik_carried_sum *out);

/* The same of a unit's result (r->carried) or of a group's members. */
void kik_carried_of(const struct kik_result *r, const char *today, const struct kik_cutoffs *cut,
    struct kik_arena *a, struct kik_carried_sum *out);

#endif
