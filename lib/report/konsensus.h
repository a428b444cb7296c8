/* What the parts of a konsensusrapport work with. */
#ifndef KIK_KONSENSUS_H
#define KIK_KONSENSUS_H

#include "kik/derive.h"
#include "kik/report.h"

struct kik_konsensus {
	struct kik_doc *d;
	const struct kik_report_input *in;
	const struct kik_result *r;
	const struct kik_frame *f;
	struct kik_derived agreed;
	const struct kik_result
	    *earlier;                  /* the unit's round before; NULL: none with agreed points */
	bool has_own;                  /* the individual section is there, and derived in */
	struct kik_derived own;        /* otherwise all unknown */
	const struct kik_result *last; /* the same; NULL where its frame is another */
	struct kik_derived before;     /* of it */
};

/* The head of the document and the figures behind it; then all that it says. */
void kik_konsensus_begin(struct kik_konsensus *k, const struct kik_report_input *in,
    const struct kik_result *unit);
void kik_konsensus_body(const struct kik_konsensus *k);

/* How many questions there are points for, of those in use: "3 af 4". */
const char *kik_konsensus_dealt(const struct kik_konsensus *k);

/* The same as questions: whether q is in use, and whether points were agreed on for it. */
bool kik_konsensus_used(const struct kik_konsensus *k, size_t q);
bool kik_konsensus_has(const struct kik_konsensus *k, size_t q);

/* Agreed points, the label of their step, and both, "3 – Fulgt op"; of a question that has them. */
const char *kik_konsensus_points(const struct kik_konsensus *k, size_t q);
const char *kik_konsensus_label(const struct kik_konsensus *k, size_t q);
const char *kik_konsensus_agreed(const struct kik_konsensus *k, size_t q);

/* What the participants gave alone, "2–4"; "" when nobody gave points. */
const char *kik_konsensus_range(const struct kik_konsensus *k, size_t q);

/* True when points were agreed on the last time. */
bool kik_konsensus_has_last(const struct kik_konsensus *k, size_t q);

/* All facts of a question. */
void kik_konsensus_facts(const struct kik_konsensus *k, struct kik_block *facts, size_t q);

/* What is said where the agreed points lie outside the range; NULL where they do not. */
const char *kik_konsensus_outside(const struct kik_konsensus *k, size_t q);

/* Radar, themes, totals, what to look out for. */
void kik_konsensus_overview(const struct kik_konsensus *k);

/* The themes with their questions. */
void kik_konsensus_themes(const struct kik_konsensus *k);

/* The improvement areas that are carried on. */
void kik_konsensus_carried(const struct kik_konsensus *k);

#endif
