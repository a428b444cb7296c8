/* What the parts of a konsensusrapport work with. */
#ifndef KIK_KONSENSUS_H
#define KIK_KONSENSUS_H

#include "kik/derive.h"
#include "kik/report.h"

struct kik_konsensus {
	struct kik_doc *d;
	const struct kik_result *r;
	const struct kik_frame *f;
	struct kik_derived agreed;
	bool has_own;           /* the individual section is there, and derived in */
	struct kik_derived own; /* otherwise all unknown */
	const struct kik_result
	    *last;                 /* the unit's agreed points in the round before, same frame */
	struct kik_derived before; /* of it */
};

/* Radar, themes, totals, what to look out for. */
void kik_konsensus_overview(const struct kik_konsensus *k);

/* The themes with their questions. */
void kik_konsensus_themes(const struct kik_konsensus *k);

/* The improvement areas that are carried on. */
void kik_konsensus_carried(const struct kik_konsensus *k);

#endif
