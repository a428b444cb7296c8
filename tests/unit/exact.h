/* Exact fractions, to check rounded figures in another way than the library does. */
#ifndef EXACT_H
#define EXACT_H

#include <stdint.h>

#include "kik/num.h"

/* In lowest terms; den > 0.  The tests keep them small enough for 128 bits. */
struct fraction {
	kik_int128 num, den;
};

struct fraction fraction(kik_int128 num, kik_int128 den);
struct fraction fraction_add(struct fraction a, struct fraction b);
struct fraction fraction_mul(struct fraction a, struct fraction b);

/* Fails unless `rounded` is scale * f, rounded half away from zero. */
void assert_rounded(int64_t rounded, int64_t scale, struct fraction f);

/* Fails unless `rounded` is scale * sqrt(f), rounded. */
void assert_rounded_root(int64_t rounded, int64_t scale, struct fraction f);

#endif
