/*
 * Sub-scores over themes and panels: which phase of the quality wheel lags (calc; no files).
 */
#ifndef KIK_PHASES_H
#define KIK_PHASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"
#include "kik/means.h"
#include "kik/mem.h"
#include "kik/result.h"

struct kik_phases {
	unsigned given; /* the sub-scores that somebody gave: bits over kik_subscore_names */
	/* of each given one, means made as those of points are (kik/means.h); perspective NULL */
	struct kik_means mean[KIK_SUBSCORES];
	unsigned *panel; /* for each panel those of its questions, as given */
};

/*
 * From the individual section, which must be there.  shown: NULL, or which questions may be
 * used; a question counts when everybody who gave it points gave it sub-scores, so that the
 * means of its phases are those of the people behind its own.
 */
struct kik_phases kik_phases_of(const struct kik_result *r, const bool *shown, struct kik_arena *a);

/* The mean of a sub-score over a theme or a panel, in ten-thousandths or KIK_UNKNOWN. */
int64_t kik_phase_mean(const struct kik_phases *p, enum kik_level_kind kind, size_t item,
    size_t subscore);

/*
 * The lowest of some sub-scores (bits) by their values; of equal ones the first.  KIK_NONE
 * where fewer than two are known or all are equal: then none lags.
 */
size_t kik_phase_lowest(const int64_t value[KIK_SUBSCORES], unsigned subscores);

#endif
