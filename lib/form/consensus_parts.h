/* What the parts of a consensus sheet work with. */
#ifndef KIK_CONSENSUS_PARTS_H
#define KIK_CONSENSUS_PARTS_H

#include "kik/agenda.h"
#include "kik/consensus_blank.h"
#include "seminar_words.h"

struct kik_seminar {
	const struct kik_result *r;
	const struct kik_consensus *last; /* what was agreed the last time, or NULL */
	const struct kik_frame *f;
	const struct kik_day *day;
	const char *lang;
	struct kik_arena *a;
	struct kik_agenda_item *item; /* the agenda */
	size_t n;
	struct kik_day_slot *slot; /* on the clock */
	size_t nslots;
};

/* The text with {1} and {2} filled in, in the arena. */
const char *kik_seminar_text(const struct kik_seminar *s, enum kik_seminar_word w, const char *one,
    const char *two);

/* "9.45", in the arena. */
const char *kik_seminar_time(const struct kik_seminar *s, int minutes);

/* "S01 Hvordan …", in the arena. */
const char *kik_seminar_question(const struct kik_seminar *s, size_t question);

/* The table that is filled in, and the plan of the day. */
void kik_seminar_sheet(const struct kik_seminar *s, struct kik_blank_table *t);
void kik_seminar_plan(const struct kik_seminar *s, struct kik_blank_table *t);

#endif
