/* Sums of small fractions, exact in 64 bits; what does not fit is for kik/ratio.h. */
#ifndef KIK_FRACTION_H
#define KIK_FRACTION_H

#include <stdbool.h>
#include <stdint.h>

/* num / den, den > 0; not always in lowest terms. */
struct kik_fraction {
	int64_t num, den;
};

/* Adds num / den (den > 0).  False, and *f is of no more use, when it does not fit. */
bool kik_fraction_add(struct kik_fraction *f, int64_t num, int64_t den);

/*
 * scale * f / div, rounded half away from zero (div > 0), into *out.  False when
 * a product on the way does not fit.
 */
bool kik_fraction_round(const struct kik_fraction *f, int64_t scale, int64_t div, int64_t *out);

#endif
