#include "exact.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static kik_int128 size_of(kik_int128 n)
{
	return n < 0 ? -n : n;
}

struct fraction fraction(kik_int128 num, kik_int128 den)
{
	kik_int128 x = size_of(num), y = den;

	while (y != 0) {
		kik_int128 rest = x % y;

		x = y;
		y = rest;
	}
	return (struct fraction){ num / x, den / x };
}

struct fraction fraction_add(struct fraction a, struct fraction b)
{
	return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

struct fraction fraction_mul(struct fraction a, struct fraction b)
{
	return fraction(a.num * b.num, a.den * b.den);
}

void assert_rounded(int64_t rounded, int64_t scale, struct fraction f)
{
	kik_int128 size = size_of(f.num) * scale, r = size_of(rounded);

	assert_true(rounded == 0 || (rounded < 0) == (f.num < 0));
	assert_true((2 * r - 1) * f.den <= 2 * size);
	assert_true(2 * size < (2 * r + 1) * f.den);
}

void assert_rounded_root(int64_t rounded, int64_t scale, struct fraction f)
{
	kik_int128 low = 2 * (kik_int128)rounded - 1, high = low + 2;
	kik_int128 four = 4 * f.num * scale * scale;

	assert_true(rounded >= 0);
	assert_true(rounded == 0 || low * low * f.den <= four);
	assert_true(four < high * high * f.den);
}
