/*
 * The order of the seminar: agreement ascending, then SD descending, then the
 * frame's order; questions with n = 0 (agreement unknown) last, in the frame's
 * order.
 */
#ifndef KIK_AGENDA_H
#define KIK_AGENDA_H

#include <stddef.h>

#include "kik/frame.h"
#include "kik/result.h"
#include "kik/stats.h"

struct kik_agenda_item {
	size_t question;
	struct kik_stats stats;
	long minutes;
};

/*
 * Fills `out` (room for all questions) with the used questions; returns how
 * many.  `minutes` are the day's minutes for questions: five for each, the rest
 * in proportion to 1 - A (unknown A: nothing more) in steps of five by largest
 * remainder, ties in the order of the agenda; where all agree or nothing is
 * known, in equal shares.  A day too short for five each gives five to the
 * first as far as it goes and 0 to the others.  The sum is never above
 * `minutes`; up to four of them may be left.
 */
size_t kik_agenda(const struct kik_frame *f, const struct kik_individual *ind, long minutes,
    struct kik_agenda_item *out);

#endif
