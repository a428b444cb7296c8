/*
 * The documentation half of a unit, out of the sections of its result: indicators with their
 * goals, what users experienced and expected, deviations.
 */
#ifndef KIK_DOCUMENTATION_H
#define KIK_DOCUMENTATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/attainment.h"
#include "kik/deviation.h"
#include "kik/entries.h"
#include "kik/frame.h"
#include "kik/mem.h"
#include "kik/perceived.h"

/* Texts are "" where nothing was said. */
struct kik_indicator {
	const char *id, *name; /* name: the id where there is none */
	const char *measure, *scope, *source;
	const char *due;
	size_t theme; /* of the frame; KIK_NONE: none, where no question has one either */
	/* Figures in ten-thousandths.  actual: the latest observed */
	struct kik_goal goal;
	const char *period;      /* of the latest observation */
	int64_t n;               /* how many it rests on, KIK_UNKNOWN when that is not said */
	const char *explanation; /* of the latest */
	int64_t before;          /* the figure before the latest, KIK_UNKNOWN: none */
	const char *period_before;
};

/*
 * The last day of a period: 2026, 2026-03, 2026-Q1 (or K1), 2026-H1, or a day itself, as
 * kik_date_number counts; KIK_UNKNOWN for any other text.
 */
int64_t kik_period_end(const char *period);

/*
 * The indicators of a section (NULL: none), by theme in the frame's order, those without one
 * last, then by id.  `today`: YYYY-MM-DD, or "".  Returns how many; owned by the arena.
 */
size_t kik_documented_indicators(const struct kik_entries *e, const struct kik_frame *f,
    const char *today, struct kik_arena *a, struct kik_indicator **out);

/*
 * The indicators of a section in one entry each: the definition, and period, value and n of the
 * latest figure; no explanation and no source.  Owned by the arena, the texts by that of e.
 */
struct kik_entries *kik_documented_condensed(const struct kik_entries *e, struct kik_arena *a);

/* True when a text, such as the indicator of an action, names it by id or name. */
bool kik_indicator_named(const struct kik_indicator *i, const char *text);

struct kik_survey_item {
	const char *id;
	struct kik_perceived_sums sums;
};

/* The items of a survey (NULL: none), in natural order. */
size_t kik_documented_survey(const struct kik_entries *e, struct kik_arena *a,
    struct kik_survey_item **out);

/*
 * The deviations of a section (NULL: none).  One that does not say its status is closed when it
 * says when it was, else reported.
 */
size_t kik_documented_deviations(const struct kik_entries *e, struct kik_arena *a,
    struct kik_deviation **out);

#endif
