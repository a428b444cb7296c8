/* Inside merging: facts of units, and which of them have a result. */
#ifndef KIK_MERGE_UNITS_H
#define KIK_MERGE_UNITS_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/result.h"

/*
 * Fills in what else is known of a result's unit.  False, with the fault reported, when it
 * contradicts what the result says.
 */
bool kik_facts_join(struct kik_diag *d, struct kik_result *r, const struct kik_unit *from,
    struct kik_arena *a);

struct kik_presence {
	const char *round;
	const struct kik_unit *unit;
};

/* Sorted; points into the results. */
struct kik_present {
	struct kik_presence *one;
	size_t n;
};

/* The units of the results, alone or as members of a group. */
void kik_present_note(struct kik_present *p, const struct kik_results *rs);
bool kik_present_has(const struct kik_present *p, const char *round, const struct kik_unit *u);
void kik_present_release(struct kik_present *p);

/* The rounds of the results, each once, in order of first sight. */
const char **kik_rounds_of(const struct kik_results *rs, size_t *n, struct kik_arena *a);

#endif
