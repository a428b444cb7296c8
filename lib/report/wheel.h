/* Sub-scores in reports: the quality wheel and which phase lags. */
#ifndef KIK_WHEEL_H
#define KIK_WHEEL_H

#include <stdbool.h>

#include "kik/doc.h"
#include "kik/result.h"

/*
 * A chapter with the wheel of each panel that has one and a table of its themes; nothing where
 * nobody gave sub-scores.  From the individual section, which must be there; shown: NULL, or
 * which questions may be used.
 */
void kik_wheel_add(struct kik_doc *d, const struct kik_result *r, const bool *shown);

/* "Planlagt 52,60 · … (lavest: …)" of one question; NULL when nobody gave sub-scores. */
const char *kik_wheel_question(const struct kik_doc *d, const struct kik_result *r,
    size_t question);

#endif
