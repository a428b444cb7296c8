/*
 * Perceived quality: what users experienced beside what they expected.
 *
 * K = mean experience / mean expectation, the ratio of the means (Innherred
 * samkommune 2007-2009), never shown without both means: 5/5 and 2/2 are both 1.
 */
#ifndef KIK_PERCEIVED_H
#define KIK_PERCEIVED_H

#include <stdbool.h>
#include <stdint.h>

#include "kik/num.h"

/* The answers to one item, summed.  Sums are ten-thousandths of a point, not negative. */
struct kik_perceived_sums {
	int64_t experience_n, experience_sum;
	int64_t expectation_n, expectation_sum;
};

/* From which K on it is above what was expected, and below which it is below; ten-thousandths. */
struct kik_perceived_bands {
	int64_t above, below;
};

enum kik_perceived_band {
	KIK_PERCEIVED_NONE, /* no K */
	KIK_PERCEIVED_BELOW,
	KIK_PERCEIVED_AS_EXPECTED,
	KIK_PERCEIVED_ABOVE
};

/*
 * In ten-thousandths, KIK_UNKNOWN where undefined or hidden: a mean of which nobody
 * gave anything, K and gap where either mean is, K where the mean expectation is 0.
 */
struct kik_perceived {
	int64_t experience, expectation; /* means */
	int64_t ratio;                   /* K */
	int64_t gap;                     /* mean experience - mean expectation */
	enum kik_perceived_band band;    /* of the exact K */
	bool hidden;                     /* something was hidden for fewer than min_n answers */
};

/* A mean of fewer than min_n answers is hidden, and K and gap with it; 0 shows all. */
void kik_perceived(const struct kik_perceived_sums *s, int64_t min_n,
    const struct kik_perceived_bands *bands, struct kik_perceived *out);

#endif
