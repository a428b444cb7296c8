/* Statistics over units: each unit one vote. */
#ifndef KIK_UNITSTATS_H
#define KIK_UNITSTATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"
#include "kik/means.h"
#include "kik/result.h"

/*
 * Over the means of units: how many have the item, and in ten-thousandths the
 * mean, sd (sample), min and max of their means.  KIK_UNKNOWN where undefined:
 * all for units = 0, sd for units = 1.
 */
struct kik_unit_stats {
	int64_t units;
	int64_t mean, sd, min, max;
};

/*
 * cells[i] is member i's array of cells (n = -1 or 0: none); skip: NULL, or a
 * function that says which member's cell is hidden: the member's means are then
 * made of its other questions.
 */
void kik_unit_stats_of(const struct kik_frame *f, const struct kik_cell *const *cells, size_t n,
    enum kik_level_kind kind, size_t item, bool (*skip)(void *ctx, size_t member, size_t question),
    void *ctx, struct kik_unit_stats *out);

#endif
