/*
 * Merging results into groups.  A law: whatever the order and the grouping on
 * the way, the same groups come out, byte for byte.
 */
#ifndef KIK_MERGE_H
#define KIK_MERGE_H

#include <stdbool.h>

#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/result.h"
#include "kik/unit.h"

struct kik_merge_options {
	const char *by;                /* area, municipality, all, or a column */
	const struct kik_units *units; /* facts and who is expected, or NULL */
	const char *date;              /* by which groups grade their goals; NULL: as due */
	bool require_all;              /* an expected unit that is absent is an error */
};

/*
 * Gathers units and groups (as kik_results_single leaves them) into one group
 * for each value and round.  A group with a fault (members twice, different
 * frames) is reported and left out.  Faults of results found in `in` make the
 * groups incomplete.
 */
void kik_merge_by(struct kik_diag *d, const struct kik_merge_options *o,
    const struct kik_results *in, struct kik_results *out, struct kik_arena *a);

/*
 * Fills in what UNITS.csv knows of the units, the municipality too; a
 * contradiction takes the result out.  To be done before kik_results_single.
 */
void kik_merge_facts(struct kik_diag *d, const struct kik_units *units, struct kik_results *rs,
    struct kik_arena *a);

/* Reports the expected units that have no result, for each round that has any. */
void kik_merge_missing(struct kik_diag *d, const struct kik_merge_options *o,
    const struct kik_results *in, struct kik_arena *a);

#endif
