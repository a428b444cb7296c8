/* What the parts of a svarrapport work with. */
#ifndef KIK_SVAR_H
#define KIK_SVAR_H

#include "kik/derive.h"
#include "kik/report.h"

/* From which agreement on it is called strong, or at least some: our cuts, told in the report. */
#define KIK_AGREE_STRONG 6000
#define KIK_AGREE_SOME   3000

struct kik_svar {
	struct kik_doc *d;
	const struct kik_report_input *in;
	const struct kik_result *r;
	const struct kik_frame *f;
	struct kik_derived now;
	const struct kik_result
	    *last;                 /* the unit in the round before; NULL: none, or other frame */
	struct kik_derived before; /* of it */
};

/* The head of the document and the figures behind it; then all that it says. */
void kik_svar_begin(struct kik_svar *s, const struct kik_report_input *in,
    const struct kik_result *unit);
void kik_svar_body(const struct kik_svar *s);

/* A question's range ("2–4") and agreement ("0,75 (stor)"); n > 0. */
const char *kik_svar_range(const struct kik_doc *d, const struct kik_stats *st);
const char *kik_svar_agreement(const struct kik_doc *d, const struct kik_stats *st);

/* Evidence, in how many people's hands it should have been (DOMAIN.md section 1). */
#define KIK_EVIDENCE_PEOPLE 2

/* The overview: radar, themes, totals, what to look out for. */
void kik_svar_overview(const struct kik_svar *s);

/* The agenda by disagreement. */
void kik_svar_agenda(const struct kik_svar *s);

/* The themes with their questions. */
void kik_svar_themes(const struct kik_svar *s);

#endif
