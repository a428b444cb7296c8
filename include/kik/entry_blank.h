/* The sheets of phase 4, prefilled from a unit's results. */
#ifndef KIK_ENTRY_BLANK_H
#define KIK_ENTRY_BLANK_H

#include <stdbool.h>

#include "kik/blank.h"
#include "kik/latest.h"
#include "kik/mem.h"

/*
 * The sheet of a unit's priorities: its improvement areas, one a row, as agreed on at the seminar,
 * or, without a consensus, those of the individual answers, said alike once; F01, F02 … in the
 * frame's order.  Where the unit has priorities already, those.  Everything is owned by the
 * arena; `lang` is da, en or nb.
 */
const struct kik_blank *kik_priorities_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a);

/*
 * The sheet of a unit's actions: those that it has already; `carry`: those of the round before
 * that are still open, under ROUND-ID; and one, H01, H02 …, for each group or improvement area
 * that was chosen (now) and has none yet, in order of rank.
 */
const struct kik_blank *kik_actions_blank(const struct kik_latest_unit *u, bool carry,
    const char *lang, struct kik_arena *a);

/*
 * The sheets of the documentation half: what the unit has said already, of indicators else what
 * they were in the round before, without its figures; and rows to write in.  A survey's begins
 * empty.
 */
const struct kik_blank *kik_indicators_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a);
const struct kik_blank *kik_survey_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a);
const struct kik_blank *kik_deviations_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a);

/* True when there is something to make the sheet from. */
bool kik_priorities_wanted(const struct kik_result *r);
bool kik_actions_wanted(const struct kik_result *r);
bool kik_documentation_wanted(const struct kik_result *r);

#endif
