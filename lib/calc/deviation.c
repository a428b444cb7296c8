#include "kik/deviation.h"

#include <stdlib.h>

#include "kik/mem.h"

static int ascending(const void *pa, const void *pb)
{
	const int64_t *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

static bool timed(const struct kik_deviation *d)
{
	return d->status == KIK_DEVIATION_CLOSED && d->reported != KIK_UNKNOWN &&
	    d->closed != KIK_UNKNOWN && d->closed >= d->reported;
}

/* Mean and median of the days from report to closing; reorders them. */
static void count_days(int64_t *days, struct kik_deviation_counts *out)
{
	size_t n = (size_t)out->timed;
	kik_int128 sum = 0;

	if (n == 0)
		return;
	qsort(days, n, sizeof(*days), ascending);
	for (size_t i = 0; i < n; i++)
		sum += days[i];
	out->mean = kik_round_div(sum * KIK_STAT, (int64_t)n);
	out->median = (days[(n - 1) / 2] + days[n / 2]) * (KIK_STAT / 2);
}

void kik_deviation_count(const struct kik_deviation *d, size_t n, int64_t today,
    struct kik_deviation_counts *out)
{
	struct kik_arena *a = kik_arena_new();
	int64_t *days = kik_arena_array(a, n + 1, sizeof(*days));

	*out = (struct kik_deviation_counts){
		.n = (int64_t)n, .mean = KIK_UNKNOWN, .median = KIK_UNKNOWN
	};
	for (size_t i = 0; i < n; i++) {
		bool closed = d[i].status == KIK_DEVIATION_CLOSED;

		out->by[d[i].status][d[i].severity]++;
		if (timed(&d[i]))
			days[out->timed++] = d[i].closed - d[i].reported;
		if (d[i].due == KIK_UNKNOWN)
			continue;
		if (closed && d[i].closed != KIK_UNKNOWN) {
			out->in_time += d[i].closed <= d[i].due;
			out->late += d[i].closed > d[i].due;
		}
		out->overdue += !closed && today != KIK_UNKNOWN && d[i].due < today;
	}
	count_days(days, out);
	kik_arena_free(a);
}

size_t kik_deviation_repeats(const struct kik_deviation *d, size_t n, struct kik_alike *out)
{
	struct kik_arena *a = kik_arena_new();
	const char **cause = kik_arena_array(a, n + 1, sizeof(*cause));
	size_t said = 0, repeated = 0;

	for (size_t i = 0; i < n; i++)
		if (d[i].cause != NULL && d[i].cause[0] != '\0')
			cause[said++] = d[i].cause;
	size_t different = kik_alike(cause, said, out);

	/* put each in its place among those before it: the order of equals stays */
	for (size_t i = 0; i < different; i++) {
		struct kik_alike it = out[i];
		size_t at = repeated;

		if (it.n < 2)
			continue;
		for (; at > 0 && out[at - 1].n < it.n; at--)
			out[at] = out[at - 1];
		out[at] = it;
		repeated++;
	}
	kik_arena_free(a);
	return repeated;
}
