/*
 * Rows that can be told for certain, read without libcsv.
 *
 * Whatever is not plainly regular is left to it; a differential test shows that
 * both ways give the same fields at the same places.
 */
#include <string.h>

#include "csv_parts.h"
#include "kik/scan.h"

/* The mask of a block; what lies behind the window's end (KIK_INPUT_SLACK) does not count. */
static void load(struct kik_csv_scan *scan, char delimiter)
{
	size_t left = (size_t)(scan->end - scan->block);

	scan->mask = kik_scan_csv(scan->block, delimiter);
	if (left < 64)
		scan->mask &= (UINT64_C(1) << left) - 1;
}

/* Moves to the next block that has a structural character: false at the window's end. */
static bool advance(struct kik_csv_scan *scan, char delimiter)
{
	do {
		if (scan->end - scan->block <= 64)
			return false;
		scan->block += 64;
		load(scan, delimiter);
	} while (!scan->mask);
	return true;
}

/* The next structural character, or the window's end. */
static inline const char *next(struct kik_csv_scan *scan, char delimiter)
{
	const char *p;

	if (!scan->mask && !advance(scan, delimiter))
		return scan->end;
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
static const char *quoted(struct kik_csv_scan *scan, char delimiter, const char *s, size_t *lines,
    bool *doubled, bool *more)
{
	for (;;) {
		const char *p = next(scan, delimiter);

		if (p + 1 >= scan->end) {
			*more = true;
			return NULL;
		}
		if (*p == '\n') {
			++*lines;
		} else if (*p == '\r') {
			return NULL;
		} else if (*p == '"') {
			if (p[1] == delimiter || p[1] == '\n' || p[1] == '\r')
				return p;
			if (p[1] != '"')
				return NULL;
			next(scan, delimiter);
			*doubled = true;
		}
		if (p - s > KIK_CSV_FIELD)
			return NULL;
	}
}

static inline bool irregular(const char *s, const char *end)
{
	return s < end && (*s == ' ' || end[-1] == ' ' || end - s > KIK_CSV_FIELD);
}

/* Starts the scan anew unless it stands where the window begins. */
static struct kik_csv_scan align(struct kik_csv *c)
{
	struct kik_csv_scan scan = c->scan;
	const char *end = c->in->s + c->in->len;

	if (scan.end == end && scan.block <= c->in->s && c->direct)
		return scan;
	scan.block = c->in->s;
	scan.end = end;
	load(&scan, c->delimiter);
	return scan;
}

/* The row is whole: its last byte is at p. */
static void take_row(struct kik_csv *c, const struct kik_csv_scan *scan, const char *p,
    size_t lines, bool unescaped)
{
	if (unescaped)
		settle(c);
	c->row = c->in->s;
	c->line = c->now.line;
	c->now.line += lines + 1;
	c->now.col = 1;
	c->direct = true;
	c->scan = *scan;
	kik_input_take(c->in, (size_t)(p + 1 - c->row));
}

/* The fields of the row at the start of the window; *last gets its last byte. */
static enum kik_csv_direct read_fields(struct kik_csv *c, struct kik_csv_scan *scan,
    const char **last, size_t *lines, bool *unescaped)
{
	const char *s = c->in->s, *p, *end = scan->end;
	const char delimiter = c->delimiter;
	size_t n = 0, length = 0;
	bool more = false;

	for (; n < KIK_CSV_ROW; s = p + 1) {
		bool doubled = false;

		c->first[n] = s;
		p = next(scan, delimiter);
		if (p == end)
			return KIK_CSV_MORE;
		if (*p != '"') {
			if (irregular(s, p))
				return KIK_CSV_IRREGULAR;
			c->field[n] = (struct kik_slice){ s, (size_t)(p - s) };
		} else if (p == s) {
			p = quoted(scan, delimiter, ++s, lines, &doubled, &more);
			if (!p)
				return more ? KIK_CSV_MORE : KIK_CSV_IRREGULAR;
			c->field[n] = doubled ? unescape(c, s, (size_t)(p - s))
					      : (struct kik_slice){ s, (size_t)(p - s) };
			*unescaped = *unescaped || doubled;
			p = next(scan, delimiter);
		} else {
			return KIK_CSV_IRREGULAR;
		}
		length |= c->field[n++].len;
		if (*p == delimiter)
			continue;
		if (*p == '\r') {
			if (p + 1 == end)
				return KIK_CSV_MORE;
			if (p[1] != '\n')
				return KIK_CSV_IRREGULAR;
			p = next(scan, delimiter);
		}
		c->n = n;
		*last = p;
		return length ? KIK_CSV_ROW_READ : KIK_CSV_IRREGULAR; /* delimiters only */
	}
	return KIK_CSV_IRREGULAR;
}

enum kik_csv_direct kik_csv_read_direct(struct kik_csv *c)
{
	struct kik_csv_scan scan;
	enum kik_csv_direct how;
	const char *last = NULL;
	size_t lines = 0;
	bool unescaped = false;

	if (!c->in->len)
		return KIK_CSV_MORE;
	if (c->after_cr || *c->in->s == '\n' || *c->in->s == '\r')
		return KIK_CSV_IRREGULAR;
	scan = align(c);
	c->direct = false; /* until the row is whole, so that a new try begins anew */
	c->plain.len = 0;
	how = read_fields(c, &scan, &last, &lines, &unescaped);
	if (how == KIK_CSV_ROW_READ)
		take_row(c, &scan, last, lines, unescaped);
	return how;
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
