/* The sheet of a consensus seminar: prefilled from a unit's results. */
#ifndef KIK_CONSENSUS_BLANK_H
#define KIK_CONSENSUS_BLANK_H

#include "kik/blank.h"
#include "kik/day.h"
#include "kik/latest.h"
#include "kik/mem.h"

/*
 * Makes the sheet of a unit with individual answers: a row for each question of the
 * round, in the order of the agenda, with what was said and the median as a
 * proposal; the agreed points are left to the group.  Beside it stands what was
 * agreed in the round before, where that used the same frame.  A second table is
 * the plan of the day.  Everything is owned by the arena; `lang` is da, en or nb.
 */
const struct kik_blank *kik_consensus_blank(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a);

#endif
