/*
 * Rows that can be told for certain, read without libcsv.
 *
 * Whatever is not plainly regular is left to it; a differential test shows that
 * both ways give the same fields at the same places.
 */
#include <string.h>

#include "csv_parts.h"

#ifdef __SSE2__
#include <emmintrin.h>

static uint64_t mask16(const char *s, __m128i delimiter)
{
	__m128i v = _mm_loadu_si128((const void *)s);
	__m128i hit = _mm_or_si128(_mm_cmpeq_epi8(v, delimiter),
	    _mm_cmpeq_epi8(v, _mm_set1_epi8('"')));

	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('\n')));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('\r')));
	return (uint64_t)(unsigned)_mm_movemask_epi8(hit);
}

static uint64_t mask64(const char *s, char delimiter)
{
	__m128i d = _mm_set1_epi8(delimiter);

	return mask16(s, d) | mask16(s + 16, d) << 16 | mask16(s + 32, d) << 32 |
	    mask16(s + 48, d) << 48;
}
#else
static uint64_t mask64(const char *s, char delimiter)
{
	uint64_t mask = 0;
	unsigned i;

	for (i = 0; i < 64; i++)
		mask |= (uint64_t)(s[i] == delimiter || s[i] == '"' || s[i] == '\n' || s[i] == '\r')
		    << i;
	return mask;
}
#endif

/* The mask of a block; what lies behind the window's end (KIK_INPUT_SLACK) does not count. */
static void load(struct kik_csv_scan *scan, char delimiter)
{
	size_t left = (size_t)(scan->end - scan->block);

	scan->mask = mask64(scan->block, delimiter);
	if (left < 64)
		scan->mask &= (UINT64_C(1) << left) - 1;
}

/* The next structural character, or the window's end. */
static const char *next(struct kik_csv_scan *scan, char delimiter)
{
	const char *p;

	while (!scan->mask) {
		if (scan->end - scan->block <= 64)
			return scan->end;
		scan->block += 64;
		load(scan, delimiter);
	}
	p = scan->block + __builtin_ctzll(scan->mask);
	scan->mask &= scan->mask - 1;
	return p;
}

/* Doubled quotes become single ones. */
static struct kik_slice unescape(struct kik_csv *c, const char *s, size_t len)
{
	size_t from = c->plain.len;
	const char *end = s + len, *quote;

	while (s < end && (quote = memchr(s, '"', (size_t)(end - s)))) {
		kik_buf_add(&c->plain, s, (size_t)(quote - s) + 1);
		s = quote + 2;
	}
	if (s < end)
		kik_buf_add(&c->plain, s, (size_t)(end - s));
	/* the buffer may still move: the slice is settled when the row is whole */
	return (struct kik_slice){ NULL, c->plain.len - from };
}

/* Points the fields that were unescaped into the buffer, which no longer moves. */
static void settle(struct kik_csv *c)
{
	size_t i, from = 0;

	for (i = 0; i < c->n; i++)
		if (!c->field[i].s) {
			c->field[i].s = c->plain.s + from;
			from += c->field[i].len;
		}
}

/*
 * The quoted field whose opening quote is at s.  Returns the quote that closes
 * it, or NULL: the window's end (*more) or something irregular.
 */
static const char *quoted(struct kik_csv *c, const char *s, size_t *lines, bool *doubled,
    bool *more)
{
	struct kik_csv_scan *scan = &c->scan;

	for (;;) {
		const char *p = next(scan, c->delimiter);

		if (p + 1 >= scan->end) {
			*more = true;
			return NULL;
		}
		if (*p == '\n') {
			++*lines;
		} else if (*p == '\r') {
			return NULL;
		} else if (*p == '"') {
			if (p[1] == c->delimiter || p[1] == '\n' || p[1] == '\r')
				return p - s > KIK_CSV_FIELD ? NULL : p;
			if (p[1] != '"')
				return NULL;
			next(scan, c->delimiter);
			*doubled = true;
		}
		if (p - s > KIK_CSV_FIELD)
			return NULL;
	}
}

static bool irregular(const char *s, const char *end)
{
	return (s < end && (*s == ' ' || end[-1] == ' ')) || end - s > KIK_CSV_FIELD;
}

/* Starts the scan anew unless it stands where the window begins. */
static void align(struct kik_csv *c)
{
	struct kik_csv_scan *scan = &c->scan;
	const char *end = c->in->s + c->in->len;

	if (scan->end == end && scan->block <= c->in->s && c->direct)
		return;
	scan->block = c->in->s;
	scan->end = end;
	load(scan, c->delimiter);
}

enum kik_csv_direct kik_csv_read_direct(struct kik_csv *c)
{
	const char *row = c->in->s, *s = row, *p, *end = row + c->in->len;
	size_t lines = 0;
	bool more = false, text = false;

	if (row == end)
		return KIK_CSV_MORE;
	if (c->after_cr || *row == '\n' || *row == '\r')
		return KIK_CSV_IRREGULAR;
	align(c);
	c->direct = false; /* until the row is whole, so that a new try begins anew */
	kik_buf_clear(&c->plain);
	for (c->n = 0; c->n < KIK_CSV_ROW;) {
		bool doubled = false;

		c->first[c->n] = s;
		p = next(&c->scan, c->delimiter);
		if (p == s && p < end && *p == '"') {
			p = quoted(c, ++s, &lines, &doubled, &more);
			if (!p)
				return more ? KIK_CSV_MORE : KIK_CSV_IRREGULAR;
			c->field[c->n] = doubled ? unescape(c, s, (size_t)(p - s)) :
						   (struct kik_slice){ s, (size_t)(p - s) };
			p = next(&c->scan, c->delimiter);
		} else if (p == end) {
			return KIK_CSV_MORE;
		} else if (*p == '"' || irregular(s, p)) {
			return KIK_CSV_IRREGULAR;
		} else {
			c->field[c->n] = (struct kik_slice){ s, (size_t)(p - s) };
		}
		text = text || c->field[c->n].len;
		c->n++;
		if (*p == c->delimiter) {
			s = p + 1;
			continue;
		}
		if (*p == '\r') {
			if (p + 1 == end)
				return KIK_CSV_MORE;
			if (p[1] != '\n')
				return KIK_CSV_IRREGULAR;
			p = next(&c->scan, c->delimiter);
		}
		if (!text)
			return KIK_CSV_IRREGULAR; /* delimiters only */
		settle(c);
		c->row = row;
		c->line = c->now.line;
		c->now.line += lines + 1;
		c->now.col = 1;
		c->direct = true;
		kik_input_take(c->in, (size_t)(p + 1 - row));
		return KIK_CSV_ROW_READ;
	}
	return KIK_CSV_IRREGULAR;
}

struct kik_csv_at kik_csv_direct_place(const struct kik_csv *c, size_t i)
{
	struct kik_csv_at at = { c->line, 1 };
	const char *s = c->row, *nl;

	while ((nl = memchr(s, '\n', (size_t)(c->first[i] - s)))) {
		at.line++;
		s = nl + 1;
	}
	at.col += kik_input_raw(c->in, s, (size_t)(c->first[i] - s));
	return at;
}
