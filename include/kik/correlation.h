/* Correlation: whether what stands high in one thing stands high in another. */
#ifndef KIK_CORRELATION_H
#define KIK_CORRELATION_H

#include <stddef.h>
#include <stdint.h>

#define KIK_CORRELATION_MOST 100000 /* pairs: what 128 bits hold exactly */

/* In ten-thousandths, -1 to 1; KIK_UNKNOWN where undefined. */
struct kik_correlation {
	size_t n;          /* pairs of which both values are known */
	int64_t rho;       /* undefined when either is the same in all pairs */
	int64_t low, high; /* of the interval that 95 % of the drawings lie in */
};

/*
 * Spearman's rank correlation of n pairs (n <= KIK_CORRELATION_MOST), equal values sharing the
 * mean of their ranks; pairs with a KIK_UNKNOWN are left out.  The interval is the bootstrap's by
 * percentiles: as many pairs are drawn with replacement, 1,999 times up to a thousand pairs and
 * fewer (down to 199) above, always the same drawings.  Drawings in which one of the two does not
 * vary are left out; there is no interval where they are more than half.
 * Sources: C. Spearman, The Proof and Measurement of Association between Two Things, American
 * Journal of Psychology 15 (1904) 72-101; B. Efron, Bootstrap Methods: Another Look at the
 * Jackknife, Annals of Statistics 7 (1979) 1-26.
 */
void kik_correlation_of(const int64_t *x, const int64_t *y, size_t n, struct kik_correlation *out);

#endif
