/*
 * CSV.  The first byte says which delimiter, encoding and way the text comes; the rest is the
 * text.  The same fields at the same places: read directly where that can be, read by libcsv
 * alone, in small pieces, behind rows that fill the window, by a slow second reader, and (the
 * fields only) by libcsv itself.
 */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../../lib/io/csv_parts.h"
#include "fuzz.h"
#include "kik/mem.h"

#define NAME   "x"
#define CHUNK  262144 /* what the input reads at a time, after the first three bytes */
#define FILLER 65000  /* bytes of a filling row */
#define PIECES 200    /* packets that a pipe takes */

enum encoding { UTF8, UTF8_BOM, WINDOWS_1252, UTF16LE, UTF16BE, ENCODINGS };

struct text {
	struct kik_buf utf8; /* as the readers see it */
	char delimiter;
	enum encoding encoding;
	size_t filled; /* rows that stand before it */
	size_t repeat; /* fields that rows are said to begin with */
};

/* --- what is told: LINE:COL<field> …, each row on a line; findings as they come ------------ */

static void add_field(struct kik_buf *b, size_t line, size_t col, const char *s, size_t len)
{
	if (line)
		kik_buf_addf(b, "%zu:%zu", line, col);
	kik_buf_addc(b, '<');
	kik_buf_add(b, s, len);
	kik_buf_addc(b, '>');
}

static void add_finding(struct kik_buf *b, size_t line, size_t col, const char *what)
{
	kik_buf_addf(b, NAME ",%zu,", line);
	if (col)
		kik_buf_addi(b, (int64_t)col);
	kik_buf_addf(b, ",,%s\n", what);
}

/* --- a second reader, one character after the other ---------------------------------------- */

struct slow {
	const struct text *t;
	const char *s, *end;
	size_t line, col;
	struct kik_buf told, bare; /* with places and findings; the fields alone */
	struct kik_buf row, bare_row, blank;
	size_t n;
	bool empty, too_long;
	bool open; /* the quote was never closed */
};

/* Bytes of the file that a byte of UTF-8 was. */
static size_t width(enum encoding e, char c)
{
	if (e == UTF8 || e == UTF8_BOM)
		return 1;
	if (((unsigned char)c & 0xC0) == 0x80)
		return 0;
	return e == WINDOWS_1252 ? 1 : 2;
}

static bool at_end(const struct slow *r)
{
	return r->s == r->end || *r->s == '\n' || *r->s == '\r';
}

static void step(struct slow *r)
{
	char c = *r->s++;

	if (c == '\r' && r->s < r->end && *r->s == '\n')
		return; /* the first half of a line end */
	if (c == '\n' || c == '\r') {
		r->line++;
		r->col = 1;
	} else {
		r->col += width(r->t->encoding, c);
	}
}

/* Both halves of CR LF; inside quotes each is text of its own. */
static void line_end(struct slow *r)
{
	if (r->s < r->end && *r->s == '\r' && r->s + 1 < r->end && r->s[1] == '\n')
		step(r);
	if (r->s < r->end)
		step(r);
}

static void blanks(struct slow *r)
{
	while (r->s < r->end && *r->s == ' ')
		step(r);
}

/* Behind an opening quote.  False where it never ends, or something follows it. */
static bool quoted(struct slow *r, struct kik_buf *b)
{
	for (;;) {
		r->open = r->s == r->end;
		if (r->open)
			return false;
		if (*r->s == '"') {
			step(r);
			if (r->s == r->end || *r->s != '"')
				break;
		}
		kik_buf_addc(b, *r->s);
		step(r);
	}
	blanks(r);
	return at_end(r) || *r->s == r->t->delimiter;
}

static bool plain(struct slow *r, struct kik_buf *b)
{
	for (; !at_end(r) && *r->s != r->t->delimiter; step(r)) {
		if (*r->s == '"')
			return false;
		kik_buf_addc(b, *r->s);
	}
	while (b->len && b->s[b->len - 1] == ' ')
		b->s[--b->len] = '\0';
	return true;
}

/* One field.  0, or -1 at a fault, which is told. */
static int slow_field(struct slow *r)
{
	size_t line = r->line, col = r->col;
	struct kik_buf b = KIK_BUF_INIT;
	bool ok;

	blanks(r);
	if (r->s < r->end && *r->s == '"') {
		size_t quote_line = r->line, quote_col = r->col;

		step(r);
		ok = quoted(r, &b);
		if (!ok && r->open) {
			line = quote_line;
			col = quote_col;
		}
	} else {
		ok = plain(r, &b);
	}
	if (!ok) {
		add_finding(&r->told, line, col, "error,quote");
	} else if (++r->n > KIK_CSV_ROW) {
		kik_buf_adds(&r->told, "too-long\n");
		r->too_long = true;
		ok = false;
	} else {
		add_field(&r->row, line, col, kik_buf_str(&b), b.len);
		add_field(&r->bare_row, 0, 0, kik_buf_str(&b), b.len);
		r->empty = r->empty && b.len == 0;
	}
	kik_buf_release(&b);
	return ok ? 0 : -1;
}

/* The row is whole: what was found blank before it is told, then the row itself. */
static void slow_row(struct slow *r, size_t line)
{
	kik_buf_add(&r->told, r->blank.s, r->blank.len);
	kik_buf_clear(&r->blank);
	if (r->empty) {
		add_finding(&r->told, line, 0, "notice,blank-line");
		return;
	}
	kik_buf_addf(&r->told, "%s\n", kik_buf_str(&r->row));
	kik_buf_addf(&r->bare, "%s\n", kik_buf_str(&r->bare_row));
}

/* All rows.  0, or -1 at a fault. */
static int slow_rows(struct slow *r)
{
	while (r->s < r->end) {
		size_t line = r->line;
		const char *s = r->s;

		while (s < r->end && *s == ' ')
			s++;
		if (s == r->end)
			break;
		if (*s == '\n' || *s == '\r') {
			blanks(r);
			line_end(r);
			add_finding(&r->blank, line, 0, "notice,blank-line");
			continue;
		}
		kik_buf_clear(&r->row);
		kik_buf_clear(&r->bare_row);
		r->n = 0;
		r->empty = true;
		for (;;) {
			if (slow_field(r) < 0)
				return -1;
			if (at_end(r))
				break;
			step(r);
		}
		slow_row(r, line);
		line_end(r);
	}
	kik_buf_add(&r->told, r->blank.s, r->blank.len);
	return 0;
}

/* --- libcsv itself ------------------------------------------------------------------------- */

struct bare {
	struct kik_buf told, row;
	bool empty;
};

static int is_blank(unsigned char c)
{
	return c == ' ';
}

static void on_field(void *s, size_t len, void *ctx)
{
	struct bare *b = ctx;

	add_field(&b->row, 0, 0, s, len);
	b->empty = b->empty && len == 0;
}

static void on_row(int end, void *ctx)
{
	struct bare *b = ctx;

	(void)end;
	if (!b->empty)
		kik_buf_addf(&b->told, "%s\n", kik_buf_str(&b->row));
	kik_buf_clear(&b->row);
	b->empty = true;
}

static void libcsv_rows(struct kik_buf *told, const struct text *t)
{
	struct bare b = { .empty = true };
	struct csv_parser p;
	bool ok;

	if (csv_init(&p, CSV_STRICT | CSV_STRICT_FINI) != 0)
		fuzz_fail("csv_init");
	csv_set_delim(&p, (unsigned char)t->delimiter);
	csv_set_space_func(&p, is_blank);
	ok = csv_parse(&p, t->utf8.s, t->utf8.len, on_field, on_row, &b) == t->utf8.len &&
	    csv_fini(&p, on_field, on_row, &b) == 0;
	csv_free(&p);
	kik_buf_add(told, b.told.s, b.told.len);
	if (!ok)
		kik_buf_adds(told, "fault\n");
	kik_buf_release(&b.told);
	kik_buf_release(&b.row);
}

/* --- ours ---------------------------------------------------------------------------------- */

/* A row that libcsv reads: as if a carriage return had just been read, which changes no more. */
static void force_strict(struct kik_csv *csv)
{
	while (!csv->in->len && kik_input_more(csv->in) > 0)
		;
	if (csv->in->len && *csv->in->s != '\n')
		csv->after_cr = true;
}

/* Where a row became too long depends on how it was read. */
static void forget_place(struct kik_buf *told)
{
	static const char end[] = ",error,too-long\n";
	size_t len = told->len, n = sizeof end - 1;

	if (len < n || memcmp(told->s + len - n, end, n) != 0)
		return;
	for (len--; len && told->s[len - 1] != '\n'; len--)
		;
	told->len = len;
	kik_buf_adds(told, "too-long\n");
}

/* What is said to be the same as in the row before: `before` holds its fields with their lengths. */
static void check_same(struct kik_buf *before, const struct kik_cells *row)
{
	struct kik_buf now = KIK_BUF_INIT;

	for (size_t i = 0; i < row->n; i++) {
		if (i && i == row->same &&
		    (before->len < now.len || memcmp(before->s, now.s, now.len) != 0))
			fuzz_fail("%zu fields are not the same", row->same);
		kik_buf_addf(&now, "%zu:", row->field[i].len);
		kik_buf_add(&now, row->field[i].s, row->field[i].len);
	}
	if (row->same >= row->n && row->n)
		fuzz_fail("%zu of %zu fields the same", row->same, row->n);
	kik_buf_release(before);
	*before = now;
}

/* As rows come; all by libcsv; those that can be by a second thread. */
enum way { PLAIN, STRICT, AHEAD };

static void our_rows(struct kik_buf *told, struct kik_input *in, const struct text *t, enum way way)
{
	struct fuzz_notes notes;
	struct kik_csv *csv;
	struct kik_cells row;
	struct kik_buf before = KIK_BUF_INIT;
	size_t filled = 0;
	int got;

	fuzz_notes_begin(&notes, told);
	in->name = NAME;
	csv = kik_csv_new(in, notes.d, t->delimiter);
	kik_csv_repeat(csv, t->repeat);
	for (;; kik_buf_addc(told, '\n')) {
		if (way == STRICT)
			force_strict(csv);
		if (way == AHEAD && !csv->ahead && !csv->ended)
			kik_csv_ahead_begin(csv);
		got = kik_csv_next(csv, &row);
		for (; got == 1 && filled < t->filled; filled++)
			got = kik_csv_next(csv, &row);
		if (got != 1)
			break;
		check_same(&before, &row);
		for (size_t i = 0; i < row.n; i++) {
			struct kik_place at = kik_csv_place(csv, i);

			if (i == 0 && at.line != row.line)
				fuzz_fail("row at line %zu, its first field at %zu", row.line,
				    at.line);
			add_field(told, at.line - t->filled, at.col, row.field[i].s,
			    row.field[i].len);
		}
	}
	kik_buf_release(&before);
	forget_place(told);
	if ((got < 0) != (fuzz_errors(&notes) > 0))
		fuzz_fail("%d returned with %zu errors", got, fuzz_errors(&notes));
	if (kik_csv_next(csv, &row) != 0)
		fuzz_fail("a row after the end");
	kik_csv_free(csv);
	kik_input_close(in);
	fuzz_notes_end(&notes);
}

/* The text as it would stand in a file. */
static void encode(struct kik_buf *b, const struct text *t)
{
	static const char *const bom[ENCODINGS] = { "", "\xEF\xBB\xBF", "", "\xFF\xFE",
		"\xFE\xFF" };

	kik_buf_adds(b, bom[t->encoding]);
	for (size_t i = 0; i < t->utf8.len; i++) {
		char c = t->utf8.s[i];

		if (t->encoding > UTF8_BOM && c == '\xC3') { /* the only one is æ */
			c = '\xE6';
			i++;
		}
		if (t->encoding == UTF16BE)
			kik_buf_addc(b, '\0');
		kik_buf_addc(b, c);
		if (t->encoding == UTF16LE)
			kik_buf_addc(b, '\0');
	}
}

/* Packets: what was written at once is read at once; the first three bytes are read singly. */
static void open_pieces(struct kik_input *in, const struct kik_buf *file, size_t size)
{
	struct fuzz_notes notes;
	char path[64];
	int fd[2];

	if (size < file->len / PIECES + 1)
		size = file->len / PIECES + 1;
	if (pipe2(fd, O_DIRECT | O_CLOEXEC) < 0 || fcntl(fd[1], F_SETPIPE_SZ, 1 << 20) < 0)
		fuzz_fail("no pipe");
	for (size_t at = 0, n; at < file->len; at += n) {
		n = at < 3 ? 1 : file->len - at < size ? file->len - at : size;
		if (write(fd[1], file->s + at, n) != (ssize_t)n)
			fuzz_fail("the pipe is full");
	}
	(void)snprintf(path, sizeof path, "/proc/self/fd/%d", fd[0]);
	fuzz_notes_begin(&notes, NULL);
	if (kik_input_open(in, notes.d, path, KIK_ENC_AUTO) < 0)
		fuzz_fail("cannot open the pipe");
	fuzz_notes_end(&notes);
	(void)close(fd[0]);
	(void)close(fd[1]);
}

/* Behind rows that fill the window up to somewhere within the text.  Only as UTF-8. */
static void compare_filled(const struct kik_buf *slow, struct text *t, size_t at)
{
	struct kik_buf told = KIK_BUF_INIT, b = KIK_BUF_INIT;
	struct kik_input in;
	size_t length = 3 + CHUNK - at;

	for (t->filled = 0; b.len < length; t->filled++) {
		size_t n = length - b.len < FILLER ? length - b.len : FILLER;

		kik_buf_reserve(&b, n);
		memset(b.s + b.len, 'f', n);
		b.len += n;
		b.s[b.len - 1] = '\n';
	}
	kik_buf_add(&b, t->utf8.s, t->utf8.len);
	kik_input_memory(&in, NAME, b.s, b.len, KIK_ENC_UTF8);
	our_rows(&told, &in, t, t->repeat % 2 ? AHEAD : PLAIN);
	if (!strstr(kik_buf_str(slow), NAME ",")) /* findings have other lines */
		fuzz_same("filled and slow", &told, slow);
	t->filled = 0;
	kik_buf_release(&told);
	kik_buf_release(&b);
}

static void compare(struct text *t, size_t piece, size_t fill)
{
	struct slow slow = { .t = t, .s = t->utf8.s, .line = 1, .col = 1 };
	struct kik_buf file = KIK_BUF_INIT, told = KIK_BUF_INIT;
	struct kik_input in;

	slow.end = slow.s + t->utf8.len;
	if (slow_rows(&slow) < 0)
		kik_buf_adds(&slow.bare, "fault\n");
	encode(&file, t);
	for (enum way way = PLAIN; way <= AHEAD; way++) {
		static const char *const names[] = { "direct and slow", "strict and slow",
			"ahead and slow" };

		kik_input_memory(&in, NAME, file.s, file.len, KIK_ENC_AUTO);
		our_rows(&told, &in, t, way);
		fuzz_same(names[way], &told, &slow.told);
		kik_buf_clear(&told);
	}
	if (piece) {
		open_pieces(&in, &file, piece);
		our_rows(&told, &in, t, t->repeat % 2 ? AHEAD : PLAIN);
		fuzz_same("pieces and slow", &told, &slow.told);
		kik_buf_clear(&told);
	}
	if (!slow.too_long) {
		libcsv_rows(&told, t);
		fuzz_same("libcsv and slow", &told, &slow.bare);
	}
	if (fill && t->encoding == UTF8)
		compare_filled(&slow.told, t, fill % t->utf8.len);
	kik_buf_release(&told);
	kik_buf_release(&file);
	kik_buf_release(&slow.told);
	kik_buf_release(&slow.bare);
	kik_buf_release(&slow.row);
	kik_buf_release(&slow.bare_row);
	kik_buf_release(&slow.blank);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	static const char delimiters[] = ";,\t";
	struct text t = { .utf8 = KIK_BUF_INIT };
	unsigned how;

	if (len < 2)
		return 0;
	how = *s++;
	t.delimiter = delimiters[how % 3];
	t.encoding = (enum encoding)(how / 3 % ENCODINGS);
	t.repeat = how / 15 % 5;
	for (len--; len > 0; s++, len--) {
		if (*s >= 0x80)
			kik_buf_adds(&t.utf8, "æ");
		else if (*s)
			kik_buf_addc(&t.utf8, (char)*s);
	}
	if (t.utf8.len)
		compare(&t, how % 7 == 1 ? how % 5 + 1 : 0, how % 31 == 30 ? how * 7 : 0);
	kik_buf_release(&t.utf8);
	return 0;
}
