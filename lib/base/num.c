#include "kik/num.h"

#include <string.h>

#define POINTS_MAX 2000000 /* whole points; thousandths of them fit int32_t */

int64_t kik_round_div(kik_int128 num, kik_int128 den)
{
	kik_int128 q = num / den, rest = num % den;
	kik_int128 size = rest < 0 ? -rest : rest;

	/* not 2 * size >= den, which could overflow */
	if (size >= den - size)
		q += num < 0 ? -1 : 1;
	return (int64_t)q;
}

int64_t kik_common_divisor(int64_t a, int64_t b)
{
	while (b) {
		int64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/* The largest r with r * r <= n, one binary digit of r at a time. */
static kik_uint128 root(kik_uint128 n)
{
	kik_uint128 r = 0, bit = 1;

	while (bit <= n >> 2)
		bit <<= 2;
	for (; bit; bit >>= 2) {
		if (n >= r + bit) {
			n -= r + bit;
			r = (r >> 1) + bit;
		} else {
			r >>= 1;
		}
	}
	return r;
}

/*
 * With x the exact root, round(x) = floor((floor(2x) + 1) / 2), and floor(2x) is
 * the integer root of floor(4 num / den).
 */
int64_t kik_round_sqrt(kik_uint128 num, kik_uint128 den)
{
	return (int64_t)((root(4 * num / den) + 1) / 2);
}

/* Reads digits while they last; false when there is none or the value passes max. */
static bool digits(const char **s, const char *end, int64_t max, int64_t *out)
{
	const char *start = *s;
	int64_t v = 0;

	for (; *s < end && **s >= '0' && **s <= '9'; (*s)++) {
		int64_t digit = **s - '0';

		if (v > max / 10 || v * 10 > max - digit)
			return false;
		v = v * 10 + digit;
	}
	*out = v;
	return *s > start;
}

/* A number of at most `max` whole ones, in 10^decimals parts of one.  0 or -1. */
static int parse(const char *s, size_t len, int64_t max, int decimals, int64_t *out,
    enum kik_mark *mark)
{
	const char *end = s + len;
	enum kik_mark found = KIK_MARK_NONE;
	int64_t whole, part = 0, unit = 1;
	bool negative = len && *s == '-';

	for (int i = 0; i < decimals; i++)
		unit *= 10;
	s += negative;
	if (!digits(&s, end, max, &whole))
		return -1;
	if (s < end) {
		if (*s != '.' && *s != ',')
			return -1;
		found = *s == '.' ? KIK_MARK_POINT : KIK_MARK_COMMA;

		const char *first = ++s;
		if (!digits(&s, end, unit - 1, &part) || s < end || s - first > decimals)
			return -1;
		for (ptrdiff_t n = s - first; n < decimals; n++)
			part *= 10;
	}
	int64_t value = whole * unit + part;
	if (value > max * unit)
		return -1;
	*out = negative ? -value : value;
	*mark = found;
	return 0;
}

int kik_parse_points(const char *s, size_t len, int32_t *out, enum kik_mark *mark)
{
	int64_t value;

	if (parse(s, len, POINTS_MAX, 3, &value, mark) < 0)
		return -1;
	*out = (int32_t)value;
	return 0;
}

int kik_parse_number(const char *s, size_t len, int64_t *out, enum kik_mark *mark)
{
	return parse(s, len, KIK_NUMBER_MAX, 4, out, mark);
}

int kik_parse_count(const char *s, size_t len, int64_t max, int64_t *out)
{
	const char *end = s + len;
	int64_t v;

	if (max < 0 || !digits(&s, end, max, &v) || s < end)
		return -1;
	*out = v;
	return 0;
}

/* Sign, then the digits of size with the mark before the last `decimals` of them. */
static void add_digits(struct kik_buf *b, bool negative, uint64_t size, int decimals, char mark)
{
	char room[48];
	char *end = room + sizeof(room), *s = end;

	for (int i = 0; i < decimals; i++, size /= 10)
		*--s = (char)('0' + size % 10);
	if (decimals)
		*--s = mark;
	do {
		*--s = (char)('0' + size % 10);
		size /= 10;
	} while (size);
	if (negative)
		*--s = '-';
	kik_buf_add(b, s, (size_t)(end - s));
}

void kik_buf_add_decimal(struct kik_buf *b, int64_t value, int64_t unit, char mark)
{
	if (value == KIK_UNKNOWN)
		return;

	uint64_t size = value < 0 ? -(uint64_t)value : (uint64_t)value;
	int decimals = 0;

	for (uint64_t u = (uint64_t)unit; u > 1; u /= 10)
		decimals++;
	for (; decimals && size % 10 == 0; decimals--)
		size /= 10;
	add_digits(b, value < 0, size, decimals, mark);
}

void kik_buf_add_fixed(struct kik_buf *b, int64_t value, int64_t unit, int decimals, char mark)
{
	if (value == KIK_UNKNOWN)
		return;

	int64_t scale = 1;
	for (int i = 0; i < decimals; i++)
		scale *= 10;
	int64_t rounded = kik_round_div((kik_int128)value * scale, unit);
	/* after rounding, as -0.001 prints as 0.00 */
	bool negative = rounded < 0;
	uint64_t size = negative ? -(uint64_t)rounded : (uint64_t)rounded;

	add_digits(b, negative, size, decimals, mark);
}
