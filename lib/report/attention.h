/* Actions that want attention, in one list. */
#ifndef KIK_ATTENTION_H
#define KIK_ATTENTION_H

#include "kik/doc.h"
#include "kik/entries.h"
#include "kik/report.h"

/*
 * Adds how many actions are overdue at the document's date, lack somebody responsible or an
 * indicator for their goal, and a table of them: the overdue ones first, by deadline.  Nothing
 * where there are none.  Those that were dropped want nothing, those that are done an indicator.
 */
void kik_attention_add(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_entries *actions);

#endif
