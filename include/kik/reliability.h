/* Reliability: how far answers tell of what was asked about, and not of who answered. */
#ifndef KIK_RELIABILITY_H
#define KIK_RELIABILITY_H

#include <stddef.h>
#include <stdint.h>

#include "kik/result.h"

/*
 * Krippendorff's alpha for ordered categories, in ten-thousandths: 1 when all who answered a
 * question gave it the same points, 0 when their points differ as if dealt out by chance, below
 * 0 when they differ more.  counts[q] holds how often each of the k categories was chosen in
 * answer to question q; questions with fewer than two answers are left out.  KIK_UNKNOWN where
 * none is left or all chose one category.  At most 30,000 answers in all.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and E.
 */
int64_t kik_alpha(const int64_t *const *counts, size_t nquestions, size_t k);

/* What the answers to a question vary by, in millionths of a squared point (give or take one). */
struct kik_variation {
	int64_t between; /* units; below 0 when they differ less than their answers let expect */
	int64_t within;  /* people of the same unit */
};

/*
 * The components of variance of one question over units of different sizes (one-way analysis of
 * variance): `counts` over the bins of its scale for all units together, cell[i] for each of
 * them; those with n < 1 have no part.  Returns 0, or -1 with fewer than two units or no unit of
 * two answers.  Source: P. Shrout, J. Fleiss, Intraclass Correlations, Psychological Bulletin 86
 * (1979) 420-428, with n0 for unequal sizes as in S. Searle, Linear Models (1971), chapter 10.
 */
int kik_variation_of(const struct kik_scale *s, const int64_t *counts, const struct kik_cell *cell,
    size_t n, struct kik_variation *out);

/*
 * The share of the variation that lies between units, in ten-thousandths: of n questions the sum
 * of what lies between by the sum of all, at least 0.  KIK_UNKNOWN when nothing varies.
 */
int64_t kik_variation_share(const struct kik_variation *v, size_t n);

#endif
