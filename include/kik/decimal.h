/*
 * Decimal numbers as programs write them (1E-3, 0.30000000000000004), without binary in
 * between: the 15 digits that a spreadsheet shows, by the digits themselves.
 */
#ifndef KIK_DECIMAL_H
#define KIK_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"

#define KIK_DECIMAL_DIGITS 15

/* 0.d1d2… times ten to the exponent; d1 is not 0, nor is the last; n is 0 for zero. */
struct kik_decimal {
	char digit[KIK_DECIMAL_DIGITS]; /* values, not characters */
	int n;
	int exponent;
	bool negative; /* never for zero */
};

/*
 * Reads [+-]digits[.digits][e[+-]digits], blanks around it allowed, rounded to 15 significant
 * digits, half away from zero.  0; or -1 for anything else and beyond 1e308.
 */
int kik_decimal_read(const char *s, size_t len, struct kik_decimal *out);

/* Adds it as %.15g does in the C locale. */
void kik_buf_add_general(struct kik_buf *b, const struct kik_decimal *d);

/*
 * The number times ten to the `decimals`, what is left behind the point cut off.  0; or -1
 * when that is over 10^18.
 */
int kik_decimal_scaled(const struct kik_decimal *d, int decimals, int64_t *out);

#endif
