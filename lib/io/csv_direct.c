/*
 * Rows that can be told for certain, read without libcsv.
 *
 * Whatever is not plainly regular is left to it; a differential test shows that
 * both ways give the same fields at the same places.
 */
#include <string.h>

#include "csv_parts.h"
#include "kik/scan.h"

/* The block at s; what lies behind the window's end (KIK_INPUT_SLACK) does not count. */
static struct kik_csv_scan block_at(const char *s, const char *end, char delimiter)
{
	struct kik_csv_scan scan = { s, kik_scan_csv(s, delimiter) };
	size_t left = (size_t)(end - s);

	if (left < 64)
		scan.mask &= (UINT64_C(1) << left) - 1;
	return scan;
}

/* The next block that has a structural character; the last has none. */
static struct kik_csv_scan advance(struct kik_csv_scan scan, const char *end, char delimiter)
{
	while (!scan.mask && end - scan.block > 64)
		scan = block_at(scan.block + 64, end, delimiter);
	return scan;
}

/* The next structural character, or the window's end. */
static inline const char *next(struct kik_csv_scan *scan, const char *end, char delimiter)
{
	const char *p;

	if (!scan->mask) {
		*scan = advance(*scan, end, delimiter);
		if (!scan->mask)
			return end;
	}
	p = scan->block + __builtin_ctzll(scan->mask);
	scan->mask &= scan->mask - 1;
	return p;
}

/* Passes over what stands before s, which is behind the last character that was found. */
static inline void pass(struct kik_csv_scan *scan, const char *s, const char *end, char delimiter)
{
	size_t ahead = (size_t)(s - scan->block);

	if (ahead >= 64) {
		*scan = block_at(scan->block + ahead / 64 * 64, end, delimiter);
		ahead %= 64;
	}
	scan->mask &= UINT64_MAX << ahead;
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

const char *kik_csv_settle(struct kik_slice *field, size_t n, const char *s)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!field[i].s) {
			field[i].s = s;
			s += field[i].len;
		}
	return s;
}

/*
 * The quoted field whose opening quote was the last character found.  Returns the
 * quote that closes it, or NULL: the window's end (*more) or something irregular.
 */
static inline const char *quoted(struct kik_csv_scan *scan, const char *end, char delimiter,
    size_t *lines, bool *doubled, bool *more)
{
	for (;;) {
		const char *p = next(scan, end, delimiter);

		if (p + 1 >= end) {
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
			next(scan, end, delimiter);
			*doubled = true;
		}
	}
}

/* Starts the scan anew unless it stands where the window begins. */
static struct kik_csv_scan align(const struct kik_csv *c, const char *end)
{
	if (c->scanned == end && c->direct && c->scan.block <= c->in->s)
		return c->scan;
	return block_at(c->in->s, end, c->delimiter);
}

/* --- how rows begin ------------------------------------------------------------------- */

/* True, with the fields, when the row at s begins as the last one did. */
static inline bool begins_alike(struct kik_csv *c, const char *s, const char *end)
{
	const struct kik_csv_lead *lead = &c->lead;

	if (!lead->n || (size_t)(end - s) <= lead->len || memcmp(s, lead->s, lead->len) != 0)
		return false;
	for (size_t i = 0; i < lead->n; i++)
		c->field[i] = (struct kik_slice){ s + lead->field[i].at, lead->field[i].len };
	return true;
}

/* The fields asked for were read, and p is the delimiter behind them: remembers them. */
static void note_lead(struct kik_csv *c, const char *p, size_t filled, bool plain)
{
	struct kik_csv_lead *lead = &c->lead;
	const char *s = c->in->s;
	size_t len = (size_t)(p + 1 - s);

	lead->n = 0;
	if (!plain || len > sizeof lead->s)
		return;
	for (size_t i = 0; i < lead->want; i++) {
		lead->field[i].at = (size_t)(c->field[i].s - s);
		lead->field[i].len = c->field[i].len;
	}
	memcpy(lead->s, s, len);
	lead->len = len;
	lead->filled = filled;
	lead->n = lead->want;
}

/* --- rows ------------------------------------------------------------------------------ */

/* What is learnt while the fields of a row are read. */
struct row {
	const char *last; /* its last byte */
	size_t lines;     /* line ends within quotes */
	bool unescaped, repeats;
};

/* The row is whole. */
static void take_row(struct kik_csv *c, struct kik_csv_scan scan, const char *end,
    const struct row *r)
{
	if (r->unescaped && !c->settle_later)
		kik_csv_settle(c->field, c->n, c->plain.s);
	c->unescaped = r->unescaped;
	c->row = c->in->s;
	c->line = c->now.line;
	c->now.line += r->lines + 1;
	c->now.col = 1;
	c->direct = true;
	c->repeats = r->repeats;
	c->scan = scan;
	c->scanned = end;
	kik_input_take(c->in, (size_t)(r->last + 1 - c->row));
}

/* A blank at either end: libcsv knows what becomes of it. */
static inline bool has_blanks(const char *s, size_t len)
{
	return (s[0] == ' ') | (s[len - (len > 0)] == ' ');
}

/*
 * Field n of the row under way, which is quoted: s is its opening quote.  Returns
 * what stands behind it, or NULL: the window's end (*more) or something irregular.
 */
static inline const char *quoted_field(struct kik_csv *c, struct kik_csv_scan *scan,
    const char *end, const char *s, size_t n, struct row *r, bool *more)
{
	bool doubled = false;
	const char *p = quoted(scan, end, c->delimiter, &r->lines, &doubled, more);

	if (!p)
		return NULL;
	s++;
	c->field[n] =
	    doubled ? unescape(c, s, (size_t)(p - s)) : (struct kik_slice){ s, (size_t)(p - s) };
	r->unescaped = r->unescaped || doubled;
	return next(scan, end, c->delimiter);
}

/* The fields of the row at the start of the window. */
static enum kik_csv_direct read_fields(struct kik_csv *c, struct kik_csv_scan *at, const char *end,
    struct row *r)
{
	const char *s = c->in->s, *p;
	const char delimiter = c->delimiter;
	struct kik_csv_scan scan = *at;
	struct kik_slice *field = c->field;
	size_t n = 0, length = 0;
	bool more = false;
	char ch;

	if (begins_alike(c, s, end)) {
		r->repeats = true;
		n = c->lead.n;
		length = c->lead.filled;
		s += c->lead.len;
		pass(&scan, s, end, delimiter);
	} else {
		c->lead.n = 0; /* until this row has one: a short row has none */
	}
	for (;; s = p + 1) {
		if (n == KIK_CSV_ROW)
			return KIK_CSV_IRREGULAR;
		p = next(&scan, end, delimiter);
		if (p == end)
			return KIK_CSV_MORE;
		ch = *p;
		if (ch != '"') {
			size_t len = (size_t)(p - s);

			if (has_blanks(s, len))
				return KIK_CSV_IRREGULAR;
			field[n] = (struct kik_slice){ s, len };
		} else if (p == s) {
			p = quoted_field(c, &scan, end, s, n, r, &more);
			if (!p)
				return more ? KIK_CSV_MORE : KIK_CSV_IRREGULAR;
			ch = *p;
		} else {
			return KIK_CSV_IRREGULAR;
		}
		length |= field[n++].len;
		if (ch != delimiter)
			break;
		if (n == c->lead.want)
			note_lead(c, p, length, !r->lines && !r->unescaped);
	}
	if (ch == '\r') {
		if (p + 1 == end)
			return KIK_CSV_MORE;
		if (p[1] != '\n')
			return KIK_CSV_IRREGULAR;
		p = next(&scan, end, delimiter);
	}
	/* delimiters only; or perhaps a field that is too long */
	if (!length || p - c->in->s > KIK_CSV_FIELD)
		return KIK_CSV_IRREGULAR;
	c->n = n;
	r->last = p;
	*at = scan;
	return KIK_CSV_ROW_READ;
}

enum kik_csv_direct kik_csv_read_direct(struct kik_csv *c)
{
	const char *end;
	struct kik_csv_scan scan;
	struct row r = { NULL, 0, false, false };
	enum kik_csv_direct how;
	size_t plain = c->settle_later ? c->plain.len : 0;

	if (!c->in->len)
		return KIK_CSV_MORE;
	if (c->after_cr || *c->in->s == '\n' || *c->in->s == '\r')
		return KIK_CSV_IRREGULAR;
	end = c->in->s + c->in->len;
	scan = align(c, end);
	c->direct = false; /* until the row is whole, so that a new try begins anew */
	c->plain.len = plain;
	how = read_fields(c, &scan, end, &r);
	if (how == KIK_CSV_ROW_READ) {
		take_row(c, scan, end, &r);
		return how;
	}
	c->plain.len = plain;
	if (!r.repeats)
		c->lead.n = 0; /* perhaps noted of this row, which is none yet */
	return how;
}

/* Behind the field at s of a row that was read directly: its delimiter or line end. */
static const char *behind(const char *s, char delimiter)
{
	if (*s != '"') {
		while (*s != delimiter && *s != '\n' && *s != '\r')
			s++;
		return s;
	}
	for (s++; *s != '"' || s[1] == '"'; s++)
		s += *s == '"';
	return s + 1;
}

struct kik_csv_at kik_csv_direct_place(const struct kik_csv *c, size_t i)
{
	struct kik_csv_at at = { c->ref ? c->ref->line : c->line, 1 };
	const char *s = c->ref ? c->ref->s : c->row, *field = s, *nl;

	for (; i; i--)
		field = behind(field, c->delimiter) + 1;
	while ((nl = memchr(s, '\n', (size_t)(field - s)))) {
		at.line++;
		s = nl + 1;
	}
	at.col += kik_encoding_raw(c->ref ? c->encoding : c->in->encoding, s, (size_t)(field - s));
	return at;
}
