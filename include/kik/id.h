/* Ids and names of units, rounds and respondents: what may stand in them. */
#ifndef KIK_ID_H
#define KIK_ID_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/fault.h"
#include "kik/mem.h"
#include "kik/text.h"

/*
 * Checks an id and puts it into its one form: trimmed, NFC.  *id may come to point
 * into itself or into the arena.  Valid UTF-8 is taken for granted.  Returns 0, or
 * -1 with *fault: empty, over KIK_ID_MAX characters, a control or bidi character.
 */
int kik_id_check(struct kik_slice *id, struct kik_arena *a, enum kik_fault *fault);

/* The same for a name or another fact about a unit, which may be empty and of any length. */
int kik_fact_check(struct kik_slice *fact, struct kik_arena *a, enum kik_fault *fault);

#endif
