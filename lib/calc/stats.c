#include "kik/stats.h"

#include <stdlib.h>
#include <string.h>

#include "kik/agreement.h"
#include "kik/mem.h"

size_t kik_scale_categories(const struct kik_scale *s)
{
	return s->nsteps <= KIK_DENSE_STEPS ? s->nsteps : s->nlevels;
}

static size_t category(const struct kik_scale *s, int32_t points)
{
	if (s->nsteps <= KIK_DENSE_STEPS)
		return (size_t)(((int64_t)points - s->min) / s->step);
	return kik_scale_level(s, points);
}

void kik_scale_fold(const struct kik_scale *s, const int64_t *counts, int64_t *out)
{
	memset(out, 0, kik_scale_categories(s) * sizeof(*out));
	for (size_t i = 0; i < s->nbins; i++) {
		if (counts[i] > 0)
			out[category(s, kik_scale_points(s, i))] += counts[i];
	}
}

/* A bin's points as a statistic. */
static int64_t points_of(const struct kik_scale *s, size_t bin)
{
	return (int64_t)kik_scale_points(s, bin) * (KIK_STAT / KIK_THOUSAND);
}

/* The points of the answer that `below` others come before. */
static int64_t points_at(const struct kik_scale *s, const int64_t *counts, int64_t below)
{
	size_t i = 0;

	while (below >= counts[i])
		below -= counts[i++];
	return points_of(s, i);
}

/*
 * Over the numbers of the bins, which are small, so that 128 bits hold the
 * squares; points are a linear function of them.
 */
static int64_t deviation(const struct kik_scale *s, const int64_t *counts, int64_t n)
{
	kik_uint128 sum = 0, squares = 0, count = (kik_uint128)n;
	kik_uint128 grain = (kik_uint128)s->grain * (KIK_STAT / KIK_THOUSAND);

	for (size_t i = 0; i < s->nbins; i++) {
		sum += (kik_uint128)counts[i] * i;
		squares += (kik_uint128)counts[i] * i * i;
	}
	return kik_round_sqrt((count * squares - sum * sum) * grain * grain, count * (count - 1));
}

static int64_t agreement(const struct kik_scale *s, const int64_t *counts)
{
	size_t k = kik_scale_categories(s);
	int64_t *folded, a;

	/* a short scale without sub-scores: the bins are the categories */
	if (k == s->nbins)
		return kik_agreement(counts, k);
	folded = kik_malloc(k * sizeof(*folded));
	kik_scale_fold(s, counts, folded);
	a = kik_agreement(folded, k);
	free(folded);
	return a;
}

void kik_question_stats(const struct kik_scale *s, const int64_t *counts, struct kik_stats *out)
{
	kik_int128 sum = 0;

	*out = (struct kik_stats){ 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN,
		KIK_UNKNOWN, KIK_UNKNOWN };
	for (size_t i = 0; i < s->nbins; i++) {
		if (counts[i] == 0)
			continue;
		if (out->n == 0)
			out->min = points_of(s, i);
		out->max = points_of(s, i);
		out->n += counts[i];
		sum += (kik_int128)counts[i] * points_of(s, i);
	}
	if (out->n == 0)
		return;
	out->mean = kik_round_div(sum, out->n);
	out->median = kik_round_div((kik_int128)points_at(s, counts, (out->n - 1) / 2) +
		points_at(s, counts, out->n / 2),
	    2);
	if (out->n > 1)
		out->sd = deviation(s, counts, out->n);
	out->agreement = agreement(s, counts);
}
