/* The units of the latest round: those that get a sheet to fill in. */
#ifndef KIK_LATEST_H
#define KIK_LATEST_H

#include <stddef.h>

#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/result.h"
#include "kik/rounds.h"

struct kik_latest_unit {
	const struct kik_result *now;
	const struct kik_result *last; /* the unit in the round before; NULL when not there */
};

struct kik_latest {
	const struct kik_round_results *round; /* NULL when there are no results */
	struct kik_latest_unit *unit;
	size_t n;
};

/*
 * Finds the units of the latest round of which `wanted` says yes, in the order of
 * a stream.  Groups among them are reported (group-input): they hold no texts.  The
 * results are single (kik_results_single), and must outlive *out.
 */
void kik_latest_units(struct kik_diag *d, const struct kik_results *rs,
    bool (*wanted)(const struct kik_result *r), struct kik_latest *out, struct kik_arena *a);

#endif
