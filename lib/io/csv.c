/*
 * libcsv, made strict and given places; regular rows go past it.
 *
 * It is fed in pieces that end at each delimiter, quote or line end, so that
 * whenever it says "a field has ended" we know where in the file that is.
 */
#include "kik/csv.h"

#include <stdlib.h>
#include <string.h>

#include "csv_parts.h"
#include "kik/mem.h"

#define PIECE  4096      /* bytes fed at a time, so that an endless field is noticed */
#define WINDOW (1 << 20) /* bytes in which a regular row must end */

static int is_space(unsigned char c)
{
	return c == ' ';
}

static void on_field(void *s, size_t len, void *ctx)
{
	struct kik_csv *c = ctx;

	if (c->n < KIK_CSV_ROW) {
		kik_buf_add(&c->text, s ? s : "", len);
		c->end[c->n] = c->text.len;
		c->at[c->n] = c->start;
	}
	c->n++;
}

static void on_row(int terminator, void *ctx)
{
	struct kik_csv *c = ctx;

	(void)terminator;
	c->row_done = true;
}

static void *give(void *p, size_t size)
{
	return kik_realloc(p, size, 1);
}

struct kik_csv *kik_csv_new(struct kik_input *in, struct kik_diag *d, char delimiter)
{
	struct kik_csv *c = kik_malloc_apart(sizeof *c);

	memset(c, 0, sizeof *c);
	c->in = in;
	c->diag = d;
	c->delimiter = delimiter;
	c->field = c->own;
	c->until_ahead = KIK_CSV_TRY_AHEAD;
	c->now.line = c->now.col = 1;
	csv_init(&c->parser, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_delim(&c->parser, (unsigned char)delimiter);
	csv_set_space_func(&c->parser, is_space);
	csv_set_realloc_func(&c->parser, give);
	return c;
}

void kik_csv_free(struct kik_csv *c)
{
	if (!c)
		return;
	kik_csv_ahead_end(c);
	csv_free(&c->parser);
	kik_buf_release(&c->text);
	kik_buf_release(&c->plain);
	free(c);
}

void kik_csv_set_line(struct kik_csv *c, size_t line)
{
	c->now.line = line;
}

void kik_csv_repeat(struct kik_csv *c, size_t n)
{
	c->lead.want = n <= KIK_CSV_LEAD_FIELDS ? n : 0;
	c->lead.n = 0;
}

static int fault(struct kik_csv *c, enum kik_fault fault, struct kik_csv_at at, long long n)
{
	struct kik_finding f = { .fault = fault,
		.at = { .file = c->in->name, .line = at.line, .col = at.col },
		.n = n };

	c->ended = true;
	if (c->diag)
		kik_diag_add(c->diag, &f);
	return -1;
}

/* Moves the place over len bytes that hold no line end but perhaps as the last. */
static void advance(struct kik_csv *c, const char *s, size_t len)
{
	char last = s[len - 1];

	if (c->after_cr && *s == '\n') {
		c->after_cr = false; /* the second half of one line end */
		if (len == 1)
			return;
	}
	c->after_cr = false;
	if (last == '\n' || last == '\r') {
		c->now.line++;
		c->now.col = 1;
		c->after_cr = last == '\r';
	} else {
		c->now.col += kik_input_raw(c->in, s, len);
	}
}

/* Length of the next piece: up to and with the next byte that can mean something. */
static size_t piece(const struct kik_csv *c, const char *s, size_t len)
{
	size_t i;

	if (len > PIECE)
		len = PIECE;
	for (i = 0; i < len; i++)
		if (s[i] == c->delimiter || s[i] == '"' || s[i] == '\n' || s[i] == '\r')
			return i + 1;
	return len;
}

/* Feeds one piece.  Returns 0, or -1 at a fault. */
static int feed(struct kik_csv *c, const char *s, size_t len)
{
	size_t n = c->n;
	bool quoted = c->parser.quoted, row = c->row_done;
	struct kik_csv_at before = c->now;

	if (csv_parse(&c->parser, s, len, on_field, on_row, c) != len)
		return fault(c, KIK_F_QUOTE_STRAY, c->start, 0);
	advance(c, s, len);
	if (c->parser.quoted && !quoted) {
		c->quote = before;
		c->quote.col += kik_input_raw(c->in, s, len - 1);
	}
	/* a CR LF is one line end: the field begins behind the LF; an empty line holds none */
	if (c->n != n || c->row_done != row ||
	    (c->n == 0 && !c->parser.quoted && (s[len - 1] == '\n' || s[len - 1] == '\r')))
		c->start = c->now;
	if (c->n > KIK_CSV_ROW)
		return fault(c, KIK_F_ROW_LONG, before, KIK_CSV_ROW);
	/* a piece ends one field at most */
	if (c->n > n && c->end[n] - (n ? c->end[n - 1] : 0) > KIK_CSV_FIELD)
		return fault(c, KIK_F_FIELD_LONG, c->at[n], KIK_CSV_FIELD);
	if (c->parser.entry_pos > KIK_CSV_FIELD)
		return fault(c, KIK_F_FIELD_LONG, c->parser.quoted ? c->quote : c->start,
		    KIK_CSV_FIELD);
	return 0;
}

/* Feeds until a row is whole, or the input ends: 1, 0, or -1. */
static int feed_row(struct kik_csv *c)
{
	bool begun = false;
	int more = 1;

	while (!c->row_done) {
		size_t len;

		if (!c->in->len) {
			more = kik_input_more(c->in);
			if (more < 0) {
				kik_input_fault(c->in, c->diag, c->now.line, c->now.col);
				c->ended = true;
				return -1;
			}
			/* no row ends where the input was stopped: it was not to be stopped there */
			if (more == 0 && begun && kik_input_go_on(c->in))
				continue;
			if (more == 0)
				break;
		}
		begun = true;
		len = piece(c, c->in->s, c->in->len);
		if (feed(c, c->in->s, len) < 0)
			return -1;
		kik_input_take(c->in, len);
	}
	if (c->row_done)
		return 1;
	c->ended = true;
	if (csv_fini(&c->parser, on_field, on_row, c) != 0)
		return fault(c, KIK_F_QUOTE_OPEN, c->quote, 0);
	/* the last field of a file without a final line end */
	if (c->n > KIK_CSV_ROW)
		return fault(c, KIK_F_ROW_LONG, c->now, KIK_CSV_ROW);
	return c->n > 0;
}

static bool all_empty(const struct kik_csv *c)
{
	return c->text.len == 0;
}

static void blank_line(struct kik_csv *c, size_t line)
{
	struct kik_finding f = { .fault = KIK_F_BLANK_LINE,
		.at = { .file = c->in->name, .line = line } };

	if (c->diag)
		kik_diag_add(c->diag, &f);
}

/* The next row by libcsv: 1, 0 at the end, -1 at a fault. */
static int strict_row(struct kik_csv *c)
{
	size_t line = c->now.line, i, from;
	int got;

	kik_buf_clear(&c->text);
	c->n = 0;
	c->row_done = false;
	c->start = c->now;
	c->direct = false;
	c->lead.n = 0;
	got = feed_row(c);
	if (got < 0)
		return got;
	/* libcsv passes over empty lines: they lie before the row's first field */
	for (; line < (got ? c->at[0] : c->now).line; line++)
		blank_line(c, line);
	for (i = from = 0; i < c->n; i++) {
		c->field[i].s = kik_buf_str(&c->text) + from;
		c->field[i].len = c->end[i] - from;
		from = c->end[i];
	}
	return got;
}

/* The next row when the first attempt to read it directly came to `how`. */
static int other_row(struct kik_csv *c, enum kik_csv_direct how)
{
	int more;

	for (; how != KIK_CSV_ROW_READ; how = kik_csv_read_direct(c)) {
		if (how == KIK_CSV_IRREGULAR || c->in->len > WINDOW)
			return strict_row(c);
		more = kik_input_more(c->in);
		if (more > 0 || (more == 0 && c->in->len && kik_input_go_on(c->in)))
			continue;
		/* at the end, or at a fault that waits, libcsv gets what is left */
		return strict_row(c);
	}
	return 1;
}

/* The next row from the second thread; it is started when that pays. */
static bool row_ahead(struct kik_csv *c, struct kik_cells *row)
{
	if (!c->ahead) {
		c->until_ahead = KIK_CSV_TRY_AHEAD;
		if (kik_csv_ahead_pays(c))
			kik_csv_ahead_begin(c);
	}
	if (!c->ahead || !kik_csv_ahead_next(c))
		return false;
	c->last_n = c->ref->n;
	*row = (struct kik_cells){ c->row_field, c->ref->n, c->ref->line, c->ref->same };
	return true;
}

int kik_csv_next(struct kik_csv *c, struct kik_cells *row)
{
	enum kik_csv_direct how;
	int got;

	if ((c->ahead || !--c->until_ahead) && row_ahead(c, row))
		return 1;
	while (!c->ended) {
		how = kik_csv_read_direct(c);
		got = how == KIK_CSV_ROW_READ ? 1 : other_row(c, how);
		if (got <= 0)
			return got;
		c->last_n = c->n;
		if (c->direct) {
			*row = (struct kik_cells){ c->field, c->n, c->line,
				c->repeats ? c->lead.n : 0 };
			return 1;
		}
		*row = (struct kik_cells){ c->field, c->n, c->at[0].line, 0 };
		if (!all_empty(c))
			return 1;
		blank_line(c, c->at[0].line);
	}
	return 0;
}

struct kik_place kik_csv_place(struct kik_csv *c, size_t i)
{
	struct kik_place p = { .file = c->in->name };
	struct kik_csv_at at;

	if (i >= c->last_n)
		i = c->last_n ? c->last_n - 1 : 0;
	at = c->ref || c->direct ? kik_csv_direct_place(c, i) : c->at[i];
	p.line = at.line;
	p.col = at.col;
	return p;
}

static int next(void *c, struct kik_cells *row)
{
	return kik_csv_next(c, row);
}

static struct kik_place place(void *c, size_t i)
{
	return kik_csv_place(c, i);
}

struct kik_rows kik_csv_rows(struct kik_csv *c)
{
	return (struct kik_rows){ c, next, place };
}
