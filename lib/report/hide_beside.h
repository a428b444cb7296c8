/*
 * Hiding groups beside the levels, which come after these, the larger first.
 *
 * What is shown so far divides the units into parts that cannot be told apart; a group is shown
 * where of each part either none or at least k people lie in it, and none or at least k outside.
 * So no sum or difference of what is shown is about fewer than k people, also where groups cross.
 */
#ifndef KIK_HIDE_BESIDE_H
#define KIK_HIDE_BESIDE_H

#include "hide_passes.h"

/* Decides on them for a question, by all passes that were made; the levels are settled. */
void kik_hide_beside(struct kik_hide_passes *p, size_t question);

/*
 * Which part each unit lies in, by what is shown of a question: units of the same part are in the
 * same shown levels and groups.  For each unit (counted from h->nlevels on) the first one of its
 * part; KIK_NONE: it is in nothing that is shown.
 */
size_t *kik_hide_parts(const struct kik_hierarchy *h, const unsigned char *state, size_t questions,
    size_t question, struct kik_arena *a);

#endif
