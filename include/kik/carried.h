/*
 * What a group carries of a unit's entries: enough to count again, whatever it is gathered
 * into, and no more.  Priorities, actions and deviations are numbers by their choices; of
 * indicators there is the definition and the latest figure, of surveys the sums.
 */
#ifndef KIK_CARRIED_H
#define KIK_CARRIED_H

#include <stddef.h>
#include <stdint.h>

#include "kik/entries.h"
#include "kik/mem.h"

#define KIK_TALLY 6 /* the words of a choice, five at most, behind "not said" */

/* How many entries have which words of two choices: 0 is not said, else the word's place + 1. */
struct kik_tally {
	int64_t n[KIK_TALLY][KIK_TALLY];
};

/* Of each section one of the two, or NULL where the unit has no such section. */
struct kik_carried {
	struct kik_tally *tally[KIK_SECTIONS];
	struct kik_entries *entries[KIK_SECTIONS];
};

/* A copy in the arena, texts and all.  NULL of NULL. */
struct kik_carried *kik_carried_copy(const struct kik_carried *c, struct kik_arena *a);

/* Adds the numbers of `from` to `to`. */
void kik_tally_add(struct kik_tally *to, const struct kik_tally *from);

/* All of them; and those with a word of the first (0) or second (1) choice. */
int64_t kik_tally_all(const struct kik_tally *t);
int64_t kik_tally_of(const struct kik_tally *t, size_t choice, size_t word);

#endif
