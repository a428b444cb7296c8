/* Cut-offs in texts. */
#ifndef KIK_SAY_CUTS_H
#define KIK_SAY_CUTS_H

#include "kik/cuts.h"
#include "kik/doc.h"
#include "kik/report.h"

/* A cut-off as people write it, without its unit: "90", "1,05". */
const char *kik_say_cut(const struct kik_doc *d, const struct kik_cuts *c, enum kik_cut which);

/* Adds which cut-offs from `first` to `last` are not the usual ones; nothing where all are. */
void kik_say_cuts(struct kik_doc *d, const struct kik_report_input *in, enum kik_cut first,
    enum kik_cut last);

#endif
