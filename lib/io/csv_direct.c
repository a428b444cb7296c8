/*
 * Rows that can be told for certain, read without libcsv.
 *
 * Whatever is not plainly regular is left to it; a differential test shows that
 * both ways give the same fields at the same places.
 */
#include <string.h>

#include "csv_parts.h"

/* Kept out of loops that want it rarely, so that they keep in registers what they count. */
#define RARE __attribute__((noinline))

/* The next piece of the window that has structural characters; none: there are no more. */
static RARE struct kik_csv_marks look_on(struct kik_csv *c, struct kik_csv_marks m)
{
	const char *end = c->in->s + c->in->len;

	m.next = m.end = c->mark;
	while (m.next == m.end && m.known < end) {
		size_t len = (size_t)(end - m.known);

		if (len > KIK_SCAN_MOST)
			len = KIK_SCAN_MOST;
		m.base = m.known;
		m.known += len;
		m.end += kik_scan_csv(kik_scan_best(), m.base, len, c->delimiter, c->mark);
	}
	return m;
}

/* The next structural character; NULL when the window has no more. */
static inline const char *next(struct kik_csv *c, struct kik_csv_marks *m)
{
	if (m->next == m->end) {
		*m = look_on(c, *m);
		if (m->next == m->end)
			return NULL;
	}
	return m->base + *m->next++;
}

/* Passes over so many structural characters, which are there. */
static inline void pass(struct kik_csv *c, struct kik_csv_marks *m, size_t n)
{
	while ((size_t)(m->end - m->next) < n) {
		n -= (size_t)(m->end - m->next);
		*m = look_on(c, *m);
	}
	m->next += n;
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

/* Looks anew unless the last row left off where the window begins. */
static struct kik_csv_marks align(const struct kik_csv *c, const char *end)
{
	const char *s = c->in->s;

	if (c->scanned == end && c->marks.base <= s)
		return c->marks;
	return (struct kik_csv_marks){ c->mark, c->mark, s, s };
}

/* --- how rows begin ------------------------------------------------------------------- */

/* True, with the fields, when the row at s begins as the last one did. */
static inline bool begins_alike(struct kik_csv *c, const char *s)
{
	const struct kik_csv_lead *lead = &c->lead;

	if (!lead->n || c->in->len <= lead->len || !kik_scan_same(s, lead->s, lead->len))
		return false;
	for (size_t i = 0; i < lead->n; i++)
		c->field[i] = (struct kik_slice){ s + lead->field[i].at, lead->field[i].len };
	return true;
}

/* --- rows ------------------------------------------------------------------------------ */

/* The fields asked for were read, and p is the delimiter behind them: remembers them. */
static RARE void note_lead(struct kik_csv *c, const char *p)
{
	const struct kik_csv_learnt *r = &c->learnt;
	struct kik_csv_lead *lead = &c->lead;
	const char *s = c->in->s;
	size_t len = (size_t)(p + 1 - s);
	uint16_t mark[KIK_CSV_LEAD_BYTES + KIK_SCAN_EXTRA];

	lead->n = 0;
	if (r->lines || r->unescaped || len > KIK_CSV_LEAD_BYTES)
		return;
	for (size_t i = 0; i < lead->want; i++) {
		lead->field[i].at = (size_t)(c->field[i].s - s);
		lead->field[i].len = c->field[i].len;
	}
	memcpy(lead->s, s, len);
	lead->len = len;
	lead->marks = kik_scan_csv(kik_scan_best(), lead->s, len, c->delimiter, mark);
	lead->hollow = r->hollow;
	lead->n = lead->want;
}

/* The row is whole. */
static inline void take_row(struct kik_csv *c, struct kik_csv_marks marks, const char *end)
{
	const struct kik_csv_learnt *r = &c->learnt;

	if (r->unescaped && !c->settle_later)
		kik_csv_settle(c->field, c->n, c->plain.s);
	c->unescaped = r->unescaped;
	c->row = c->in->s;
	c->line = c->now.line;
	c->now.line += r->lines + 1;
	c->now.col = 1;
	c->direct = true;
	c->repeats = r->repeats;
	c->marks = marks;
	c->scanned = end;
	kik_input_take(c->in, (size_t)(r->last + 1 - c->row));
}

/*
 * A blank at either end of the field from s to p: libcsv knows what becomes of it.  Where the
 * field is empty these are the characters around it, so there must be one before.
 */
static inline bool has_blanks(const char *s, const char *p)
{
	return *s == ' ' || p[-1] == ' ';
}

/* Where a quoted field ends; small enough for registers. */
struct quoted {
	const char *p; /* what stands behind it; NULL: the window's end (r->more), or irregular */
	const uint16_t *next;
};

/*
 * Reads the quoted field whose opening quote, at s, was the last character found.  Where that
 * took it to another piece of the window (r->moved), c->marks has it.
 */
static RARE struct quoted quoted_field(struct kik_csv *c, struct kik_csv_marks m, const char *s,
    struct kik_slice *field)
{
	struct kik_csv_learnt *r = &c->learnt;
	const char *end = c->in->s + c->in->len, *p, *base = m.base;
	bool doubled = false;

	for (s++;;) {
		p = next(c, &m);
		r->more = !p || p + 1 == end;
		if (r->more)
			return (struct quoted){ NULL, NULL };
		if (*p == '\n') {
			r->lines++;
		} else if (*p == '\r') {
			return (struct quoted){ NULL, NULL };
		} else if (*p == '"') {
			if (p[1] == c->delimiter || p[1] == '\n' || p[1] == '\r')
				break;
			if (p[1] != '"')
				return (struct quoted){ NULL, NULL };
			next(c, &m);
			doubled = true;
		}
	}
	*field =
	    doubled ? unescape(c, s, (size_t)(p - s)) : (struct kik_slice){ s, (size_t)(p - s) };
	r->unescaped = r->unescaped || doubled;
	r->hollow += field->len ? 0 : 2;
	p = next(c, &m);
	r->moved = m.base != base;
	if (r->moved)
		c->marks = m;
	return (struct quoted){ p, m.next };
}

/* The fields of the row at the start of the window. */
static inline enum kik_csv_direct read_fields(struct kik_csv *c, struct kik_csv_marks *at)
{
	struct kik_csv_learnt *r = &c->learnt;
	const char *s = c->in->s, *p;
	const char delimiter = c->delimiter;
	struct kik_csv_marks m = *at;
	struct kik_slice *field = c->field, *const room = field + KIK_CSV_ROW;
	const struct kik_slice *lead = field + c->lead.want;
	struct quoted q;
	size_t len;

	if (begins_alike(c, s)) {
		r->repeats = true;
		field += c->lead.n;
		r->hollow = c->lead.hollow;
		s += c->lead.len;
		pass(c, &m, c->lead.marks);
	} else {
		c->lead.n = 0; /* until this row has one: a short row has none */
		if (*s == delimiter) {
			s = next(c, &m) + 1;
			*field++ = (struct kik_slice){ s - 1, 0 };
		}
	}
	for (;; s = p + 1) {
		if (field == room)
			return KIK_CSV_IRREGULAR;
		if (m.next == m.end) {
			m = look_on(c, m);
			if (m.next == m.end)
				return KIK_CSV_MORE;
		}
		p = m.base + *m.next++;
		if (*p != '"') {
			if (has_blanks(s, p))
				return KIK_CSV_IRREGULAR;
			*field = (struct kik_slice){ s, (size_t)(p - s) };
		} else {
			if (p != s)
				return KIK_CSV_IRREGULAR;
			q = quoted_field(c, m, s, field);
			if (!q.p)
				return r->more ? KIK_CSV_MORE : KIK_CSV_IRREGULAR;
			p = q.p;
			m.next = q.next;
			if (r->moved)
				m = c->marks;
		}
		field++;
		if (*p != delimiter)
			break;
		if (field == lead)
			note_lead(c, p);
	}
	c->n = (size_t)(field - c->field);
	len = (size_t)(p - c->in->s);
	/* delimiters only; or perhaps a field that is too long */
	if (len == c->n - 1 + r->hollow || len > KIK_CSV_FIELD)
		return KIK_CSV_IRREGULAR;
	if (*p == '\r') {
		if (p + 1 == c->in->s + c->in->len)
			return KIK_CSV_MORE;
		if (p[1] != '\n')
			return KIK_CSV_IRREGULAR;
		p = next(c, &m); /* there it is */
	}
	r->last = p;
	*at = m;
	return KIK_CSV_ROW_READ;
}

enum kik_csv_direct kik_csv_read_direct(struct kik_csv *c)
{
	const char *end;
	struct kik_csv_marks marks;
	enum kik_csv_direct how;
	size_t plain = c->settle_later ? c->plain.len : 0;

	if (!c->in->len || c->after_cr || *c->in->s == '\n' || *c->in->s == '\r') {
		c->scanned = NULL; /* what comes next may end at the same place */
		return c->in->len ? KIK_CSV_IRREGULAR : KIK_CSV_MORE;
	}
	end = c->in->s + c->in->len;
	marks = align(c, end);
	c->scanned = NULL; /* until the row is whole, so that a new try begins anew */
	c->direct = false;
	c->plain.len = plain;
	c->learnt = (struct kik_csv_learnt){ NULL, 0, 0, false, false, false, false };
	how = read_fields(c, &marks);
	if (how == KIK_CSV_ROW_READ) {
		take_row(c, marks, end);
		return how;
	}
	c->plain.len = plain;
	if (!c->learnt.repeats)
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
