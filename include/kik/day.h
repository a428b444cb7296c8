/*
 * The day of the seminar: start, end and breaks, and the agenda laid onto the clock.
 * Times are minutes after midnight.
 */
#ifndef KIK_DAY_H
#define KIK_DAY_H

#include <stddef.h>

#include "kik/agenda.h"
#include "kik/frame.h"

#define KIK_DAY_BREAKS 8

struct kik_day_break {
	int start, minutes;
};

/* Breaks are in order, none over another, all within the day, and leave time to work. */
struct kik_day {
	int start, end;
	struct kik_day_break pause[KIK_DAY_BREAKS];
	size_t npauses;
};

/* 9.00 to 15.30; breaks at 10.15 (15 minutes), 12.00 (45) and 14.00 (15). */
extern const struct kik_day kik_day_usual;

/* The minutes for questions: the day's less those of its breaks.  315 of the usual day. */
long kik_day_minutes(const struct kik_day *day);

/*
 * Index of the break that is lunch: the longest of 30 minutes or more, the first
 * of equally long ones.  KIK_NONE when there is none.
 */
size_t kik_day_lunch(const struct kik_day *day);

/* A stretch of the day. */
struct kik_day_slot {
	size_t item;  /* of the agenda; KIK_NONE: a break */
	size_t pause; /* of the day; KIK_NONE: a question */
	int start, minutes;
};

/*
 * Lays n items of an agenda onto the day, one after the other; out has room for
 * n + KIK_DAY_BREAKS slots.  A break stands at the boundary of two questions
 * nearest to its time (the earlier of two as near; of a single question: before or
 * after it) and is kept in full; so slots follow one another without gap, and the
 * last ends with the day at the latest, where the items' minutes are within
 * kik_day_minutes.  Items of 0 minutes, for which the day is too short, stand
 * last.  Returns how many slots.
 */
size_t kik_day_plan(const struct kik_day *day, const struct kik_agenda_item *item, size_t n,
    struct kik_day_slot *out);

#endif
