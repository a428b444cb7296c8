#include "kik/fraction.h"

#include "kik/num.h"

bool kik_fraction_add(struct kik_fraction *f, int64_t num, int64_t den)
{
	int64_t wider = 1, factor = 1;

	/* mostly the denominator is known already, or divides the one there is */
	if (den != f->den) {
		factor = f->den / den;
		if (factor * den != f->den) {
			int64_t divisor = kik_common_divisor(f->den, den);

			wider = den / divisor;
			factor = f->den / divisor;
		}
	}
	return !__builtin_mul_overflow(f->den, wider, &f->den) &&
	    !__builtin_mul_overflow(f->num, wider, &f->num) &&
	    !__builtin_mul_overflow(num, factor, &num) &&
	    !__builtin_add_overflow(f->num, num, &f->num);
}

bool kik_fraction_round(const struct kik_fraction *f, int64_t scale, int64_t div, int64_t *out)
{
	int64_t num, den, rest;

	/* INT64_MIN, which has no opposite, is left to others too */
	if (__builtin_mul_overflow(f->num, scale, &num) ||
	    __builtin_mul_overflow(f->den, div, &den) || num == INT64_MIN)
		return false;
	*out = num / den;
	rest = num % den;
	if (rest < 0)
		rest = -rest;
	if (rest >= den - rest)
		*out += num < 0 ? -1 : 1;
	return true;
}
