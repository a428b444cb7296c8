/* Cut-offs as the command line says them. */
#ifndef KIK_CUT_OPTIONS_H
#define KIK_CUT_OPTIONS_H

#include "kik/cuts.h"
#include "kik/mem.h"

/*
 * Reads --cut ("met=90,partly=60", decimals with point; NULL: not given); what it does not name
 * is as usual.  `known`: those that the tool goes by, KIK_CUTS at the end.  Returns 0; or -1 with
 * *usage, in the arena: what is wrong.
 */
int kik_cuts_read(struct kik_cuts *out, const char *text, const enum kik_cut *known,
    const char **usage, struct kik_arena *a);

#endif
