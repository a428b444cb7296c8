/*
 * Statistics of a question: pure functions of its counts.
 * (kik_agreement: agreement.h; means of means: means.h; over units: unitstats.h;
 * order of the seminar: agenda.h.)
 */
#ifndef KIK_STATS_H
#define KIK_STATS_H

#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"

/*
 * All in ten-thousandths, KIK_UNKNOWN where undefined: all for n = 0, sd for
 * n = 1.  min and max are the lowest and highest points given.
 */
struct kik_stats {
	int64_t n;
	int64_t mean;   /* sum / n */
	int64_t median; /* mean of the middle two */
	int64_t sd;     /* sample standard deviation, n - 1 */
	int64_t min, max;
	int64_t agreement; /* van der Eijk's A, -1 to 1: agreement.h */
};

/*
 * Computes them from the counts over the scale's bins; exact as long as n times
 * the length of the scale in thousandths is below 2^60 (2^40 answers, 1,000 points).
 */
void kik_question_stats(const struct kik_scale *s, const int64_t *counts, struct kik_stats *out);

/*
 * The counts over the steps (or over the levels, where the scale has more than
 * KIK_DENSE_STEPS steps): what agreement and charts are made over.  Returns the
 * number of categories; out has room for kik_scale_categories(s).  A mean of
 * sub-scores between two steps counts with the level that holds it or with the
 * step below.
 */
size_t kik_scale_categories(const struct kik_scale *s);
void kik_scale_fold(const struct kik_scale *s, const int64_t *counts, int64_t *out);

#endif
