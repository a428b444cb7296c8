/* High effort beside low or unmeasured results: what the frame's pairs warn of. */
#ifndef KIK_PAIRS_H
#define KIK_PAIRS_H

#include "kik/derive.h"
#include "kik/doc.h"
#include "kik/frame.h"
#include "kik/means.h"

/* A pair is told of from these shares of the scale on, in hundredths (FORMATS.md section 7). */
#define KIK_HIGH_EFFORT 70
#define KIK_LOW_RESULT  40

/* Where the means come from. */
struct kik_pair_source {
	/*
	 * The mean of a theme or question, KIK_UNKNOWN when it is not measured.  False: it is not
	 * part of the round, or may not be shown, and the pair is judged without it.
	 */
	bool (*mean)(const void *of, enum kik_level_kind kind, size_t item, int64_t *mean);
	const void *of;
	bool figures; /* names come with their mean */
};

/*
 * True when all efforts of a pair lie high and all its results low or are unmeasured; how they
 * are called, "T3 Medarbejdere" or "T3 Medarbejdere (4,25)".
 */
bool kik_pair_low(const struct kik_doc *d, const struct kik_frame *f, const struct kik_pair *pair,
    const struct kik_pair_source *source, const char **efforts, const char **results);

/* Adds a note for each such pair of the frame, by the means of `figures`. */
void kik_pairs_notes(struct kik_doc *d, const struct kik_frame *f,
    const struct kik_derived *figures);

#endif
