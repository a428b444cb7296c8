/* The seminar's day as the command line says it. */
#ifndef KIK_DAY_OPTIONS_H
#define KIK_DAY_OPTIONS_H

#include "kik/day.h"
#include "kik/mem.h"

/*
 * Reads --day ("9:00-15:30", or with points: 9.00-15.30) and --breaks
 * ("10:15+15,12:00+45", in any order; "none").  NULL: not given.  Without --breaks
 * those of the usual day that lie wholly within the day are kept.  Returns 0; or -1
 * with *usage, in the arena: what is wrong.
 */
int kik_day_read(struct kik_day *out, const char *day, const char *breaks, const char **usage,
    struct kik_arena *a);

#endif
