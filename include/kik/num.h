/*
 * Numbers as kik keeps them: integers in a fixed unit, rounded once.
 *
 * Points are whole thousandths of a point (int32_t): 3.5 points are 3500.
 * Statistics are ten-thousandths (int64_t): a mean of 3.375 is 33750.
 * Rounding is always half away from zero.
 */
#ifndef KIK_NUM_H
#define KIK_NUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"

#define KIK_THOUSAND 1000      /* points: thousandths */
#define KIK_STAT     10000     /* statistics: ten-thousandths */
#define KIK_UNKNOWN  INT64_MIN /* a statistic that cannot be known (n = 0 …) */

/* 128 bits: products of sums that 64 bits cannot hold. */
__extension__ typedef __int128 kik_int128;
__extension__ typedef unsigned __int128 kik_uint128;

/* num / den rounded half away from zero; den > 0; the result must fit 64 bits. */
int64_t kik_round_div(kik_int128 num, kik_int128 den);

/* The greatest common divisor of two numbers that are not negative; of 0 and another the other. */
int64_t kik_common_divisor(int64_t a, int64_t b);

/* The square root of num / den (num < 2^125, den > 0), rounded half away from zero. */
int64_t kik_round_sqrt(kik_uint128 num, kik_uint128 den);

enum kik_mark { KIK_MARK_NONE, KIK_MARK_POINT, KIK_MARK_COMMA };

/*
 * Reads a plain decimal number: an optional '-', digits, and at most three
 * decimals after '.' or ','.  No '+', exponent, blanks or thousands separators.
 * *out gets thousandths, *mark which decimal mark was used.  Returns 0, or -1
 * when the text is no such number or is beyond +-2,000,000.
 */
int kik_parse_points(const char *s, size_t len, int32_t *out, enum kik_mark *mark);

/*
 * The same for a number of any kind: at most four decimals, *out in ten-thousandths, within
 * +-KIK_NUMBER_MAX whole ones.
 */
#define KIK_NUMBER_MAX INT64_C(1000000000000)
int kik_parse_number(const char *s, size_t len, int64_t *out, enum kik_mark *mark);

/* Reads a whole number from 0 to max, digits only.  Returns 0 or -1. */
int kik_parse_count(const char *s, size_t len, int64_t max, int64_t *out);

/*
 * Adds value/unit as a decimal number without trailing zeros: 33750 with unit
 * 10000 gives 3.375.  `unit` is a power of ten, `mark` '.' or ','.
 * KIK_UNKNOWN adds nothing.
 */
void kik_buf_add_decimal(struct kik_buf *b, int64_t value, int64_t unit, char mark);

/*
 * The same with exactly `decimals` digits after the mark (rounded half away
 * from zero), as documents print it: 33750, 2 decimals, ',' give 3,38.
 * 0 decimals have no mark; more than 9 are not asked for.
 */
void kik_buf_add_fixed(struct kik_buf *b, int64_t value, int64_t unit, int decimals, char mark);

#endif
