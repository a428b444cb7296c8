/*
 * Sums of fractions, rounded once and exactly.
 *
 * Means of means (theme, panel, total, unit means) are sums of fractions with
 * many denominators.  Few and small terms are summed exactly in 64 bits; others
 * in long double and, only when the result lies too near a rounding boundary to
 * be sure, exactly with GMP.  So the rounding is always that of the exact value.
 */
#ifndef KIK_RATIO_H
#define KIK_RATIO_H

#include <stddef.h>
#include <stdint.h>

/*
 * One term: w1 * w2 * num / (den * d2).  den, d2 > 0.  Unused factors are 1.
 * (A theme's share in a panel mean needs two weights and two divisors.)
 */
struct kik_term {
	int64_t num, den;
	int64_t w1, w2, d2;
};

/*
 * scale * (sum of terms) / div, rounded half away from zero.  div > 0.
 * n = 0 gives 0.
 */
int64_t kik_ratio_sum(const struct kik_term *t, size_t n, int64_t scale, int64_t div);

/*
 * The sample standard deviation (n - 1) of n fractions given as groups of
 * terms: value i is the sum of terms[start[i]] … terms[start[i + 1] - 1],
 * divided by div[i].  Multiplied by scale, rounded half away from zero.  n >= 2.
 */
int64_t kik_ratio_sd(const struct kik_term *t, const size_t *start, const int64_t *div, size_t n,
    int64_t scale);

/*
 * Compares two sums of fractions (each divided by its div): negative, 0 or
 * positive, exactly.
 */
int kik_ratio_cmp(const struct kik_term *a, size_t na, int64_t diva, const struct kik_term *b,
    size_t nb, int64_t divb);

#endif
