/* High effort beside low or unmeasured results: what the frame's pairs warn of. */
#ifndef KIK_PAIRS_H
#define KIK_PAIRS_H

#include "kik/derive.h"
#include "kik/doc.h"
#include "kik/frame.h"

/*
 * Adds a note for each pair of the frame whose efforts all lie high and whose results all lie
 * low or are unmeasured (FORMATS.md section 7), by the means of `figures`.
 */
void kik_pairs_notes(struct kik_doc *d, const struct kik_frame *f,
    const struct kik_derived *figures);

#endif
