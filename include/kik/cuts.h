/*
 * Cut-offs: from where a goal is met, a survey above expectation, an effort high.  One place
 * for all that a municipality may want to set.
 */
#ifndef KIK_CUTS_H
#define KIK_CUTS_H

#include <stdbool.h>
#include <stdint.h>

#include "kik/attainment.h"
#include "kik/perceived.h"
#include "kik/rank.h"

struct kik_cuts {
	struct kik_cutoffs goal;
	struct kik_perceived_bands perceived;
	struct kik_rank_cuts rank;
	int64_t stuck; /* how many months an action may stay in one phase */
};

/*
 * Goals met from 100 %, partly from 50 %, on the way at 100 % of the path, held within 5 %; K above
 * from 1.05 and below under 0.95; effect and effort high above 3; twelve months.
 */
extern const struct kik_cuts kik_cuts_usual;

enum kik_cut {
	KIK_CUT_MET,
	KIK_CUT_PARTLY,
	KIK_CUT_PATH,
	KIK_CUT_HOLD,
	KIK_CUT_ABOVE,
	KIK_CUT_BELOW,
	KIK_CUT_EFFECT,
	KIK_CUT_EFFORT,
	KIK_CUT_STUCK,
	KIK_CUTS
};

/*
 * A cut-off as people write it: percent for goals, K, steps of a judgement, months.  Figures are
 * ten-thousandths of that.
 */
struct kik_cut_name {
	const char *name;
	int64_t min, max;
	bool whole;
};
extern const struct kik_cut_name kik_cut_names[KIK_CUTS];

/* The figure of a cut-off, as people write it, and setting it. */
int64_t kik_cut_get(const struct kik_cuts *c, enum kik_cut which);
void kik_cut_set(struct kik_cuts *c, enum kik_cut which, int64_t value);

#endif
