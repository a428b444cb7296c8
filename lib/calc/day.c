#include "kik/day.h"

#include <stdlib.h>

#define LUNCH 30 /* minutes at least */

const struct kik_day kik_day_usual = {
	.start = 9 * 60,
	.end = 15 * 60 + 30,
	.pause = { { 10 * 60 + 15, 15 }, { 12 * 60, 45 }, { 14 * 60, 15 } },
	.npauses = 3,
};

long kik_day_minutes(const struct kik_day *day)
{
	long minutes = day->end - day->start;

	for (size_t i = 0; i < day->npauses; i++)
		minutes -= day->pause[i].minutes;
	return minutes;
}

size_t kik_day_lunch(const struct kik_day *day)
{
	size_t lunch = KIK_NONE;

	for (size_t i = 0; i < day->npauses; i++) {
		int longest = lunch == KIK_NONE ? LUNCH - 1 : day->pause[lunch].minutes;

		if (day->pause[i].minutes > longest)
			lunch = i;
	}
	return lunch;
}

/* How many items get any time: those without stand last. */
static size_t count_timed(const struct kik_agenda_item *item, size_t n)
{
	while (n > 0 && item[n - 1].minutes == 0)
		n--;
	return n;
}

/*
 * Before which item a break stands that is wanted after `wanted` minutes of
 * questions.  Between two items, where there are two.
 */
static size_t boundary(const struct kik_agenda_item *item, size_t n, long wanted)
{
	size_t lowest = n > 1 ? 1 : 0, highest = n > 1 ? n - 1 : n, best = lowest;
	long at = 0, nearest = 0;

	for (size_t i = 0; i <= highest; i++) {
		long distance = labs(at - wanted);

		if (i == lowest || (i > lowest && distance < nearest)) {
			nearest = distance;
			best = i;
		}
		if (i < n)
			at += item[i].minutes;
	}
	return best;
}

size_t kik_day_plan(const struct kik_day *day, const struct kik_agenda_item *item, size_t n,
    struct kik_day_slot *out)
{
	size_t timed = count_timed(item, n), slots = 0, p = 0;
	int clock = day->start, paused = 0;

	for (size_t i = 0; i <= n; i++) {
		for (; p < day->npauses; p++) {
			const struct kik_day_break *b = &day->pause[p];

			if (boundary(item, timed, b->start - day->start - paused) != i)
				break;
			out[slots++] = (struct kik_day_slot){ KIK_NONE, p, clock, b->minutes };
			clock += b->minutes;
			paused += b->minutes;
		}
		if (i == n)
			break;
		out[slots++] = (struct kik_day_slot){ i, KIK_NONE, clock, (int)item[i].minutes };
		clock += (int)item[i].minutes;
	}
	return slots;
}
