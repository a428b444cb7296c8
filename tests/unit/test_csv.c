/* CSV: the same rows as libcsv gives, at the places where a slow reader finds them. */
#include <csv.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "findings.h"
#include "kik/csv.h"
#include "pieces.h"

/* Rows as text: each field as LINE:COL<text>, each row on a line; at last the verdict. */
struct told {
	struct kik_buf b, row;
	bool empty; /* the row so far has no text in it */
};

static void told_field(struct told *t, size_t line, size_t col, const char *s, size_t len)
{
	if (line)
		kik_buf_addf(&t->row, "%zu:%zu", line, col);
	kik_buf_addc(&t->row, '<');
	kik_buf_add(&t->row, s, len);
	kik_buf_addc(&t->row, '>');
	t->empty = t->empty && len == 0;
}

/* Rows without any text are passed over. */
static void told_row(struct told *t)
{
	if (!t->empty)
		kik_buf_addf(&t->b, "%s\n", kik_buf_str(&t->row));
	kik_buf_clear(&t->row);
	t->empty = true;
}

static void told_end(struct told *t, bool fault, size_t line, size_t col)
{
	if (fault && line)
		kik_buf_addf(&t->b, "fault %zu:%zu\n", line, col);
	else if (fault)
		kik_buf_adds(&t->b, "fault\n");
	kik_buf_release(&t->row);
}

/* --- what is under test ---------------------------------------------------------- */

static void our_rows(struct told *t, struct kik_input *in, char delimiter, bool places,
    struct findings *f)
{
	struct kik_csv *csv = kik_csv_new(in, f->d, delimiter);
	struct kik_cells row;
	const char *fault = NULL;
	unsigned line = 0, col = 0;
	int got;

	*t = (struct told){ KIK_BUF_INIT, KIK_BUF_INIT, true };
	while ((got = kik_csv_next(csv, &row)) == 1) {
		for (size_t i = 0; i < row.n; i++) {
			struct kik_place at = kik_csv_place(csv, i);

			assert_true(i > 0 || at.line == row.line);
			told_field(t, places ? at.line : 0, at.col, row.field[i].s,
			    row.field[i].len);
		}
		assert_false(t->empty);
		told_row(t);
	}
	if (got < 0) {
		fault = strstr(findings_lines(&f[0]), ": error: quote: ");
		assert_non_null(fault);
		while (fault > findings_lines(f) && fault[-1] != '\n')
			fault--;
		fault = strchr(strchr(fault, ':') + 1, ':'); /* behind "test: (name)" */
		assert_non_null(fault);
		for (fault++; *fault != ':'; fault++)
			line = line * 10 + (unsigned)(*fault - '0');
		for (fault++; *fault != ':'; fault++)
			col = col * 10 + (unsigned)(*fault - '0');
	}
	assert_int_equal(kik_csv_next(csv, &row), 0);
	told_end(t, got < 0, places ? line : 0, col);
	kik_csv_free(csv);
	kik_input_close(in);
}

/* --- libcsv itself ------------------------------------------------------------------ */

static void on_field(void *s, size_t len, void *ctx)
{
	told_field(ctx, 0, 0, s, len);
}

static void on_row(int end, void *ctx)
{
	(void)end;
	told_row(ctx);
}

/* A tab is no blank around fields: it is text where it is not the delimiter. */
static int is_blank(unsigned char c)
{
	return c == ' ';
}

static void library_rows(struct told *t, const char *s, size_t len, char delimiter)
{
	struct csv_parser p;
	bool fault;

	*t = (struct told){ KIK_BUF_INIT, KIK_BUF_INIT, true };
	assert_int_equal(csv_init(&p, CSV_STRICT | CSV_STRICT_FINI), 0);
	csv_set_delim(&p, (unsigned char)delimiter);
	csv_set_space_func(&p, is_blank);
	fault = csv_parse(&p, s, len, on_field, on_row, t) != len;
	if (!fault)
		fault = csv_fini(&p, on_field, on_row, t) != 0;
	csv_free(&p);
	told_end(t, fault, 0, 0);
}

/* --- a slow reader -------------------------------------------------------------------- */

struct slow {
	const char *s, *end;
	size_t line, col;
	char delimiter;
};

static bool is_end(const struct slow *r)
{
	return r->s == r->end || *r->s == '\n' || *r->s == '\r';
}

/* Passes over one character. */
static void step(struct slow *r)
{
	if (*r->s == '\n' || (*r->s == '\r' && !(r->s + 1 < r->end && r->s[1] == '\n'))) {
		r->line++;
		r->col = 0;
	}
	r->col++;
	r->s++;
	/* CR LF is one line end: the LF has no column of its own */
	if (r->s[-1] == '\r' && r->s < r->end && *r->s == '\n')
		r->col--;
}

static void blanks(struct slow *r)
{
	while (r->s < r->end && *r->s == ' ')
		step(r);
}

/* A field in quotes, behind blanks.  0, or -1 where it is not well formed. */
static int quoted(struct slow *r, struct kik_buf *b, size_t *line, size_t *col)
{
	size_t at[2] = { r->line, r->col };

	for (step(r);;) {
		if (r->s == r->end) {
			*line = at[0];
			*col = at[1];
			return -1;
		}
		if (*r->s == '"') {
			step(r);
			if (r->s == r->end || *r->s != '"')
				break;
		}
		kik_buf_addc(b, *r->s);
		step(r);
	}
	blanks(r);
	return is_end(r) || *r->s == r->delimiter ? 0 : -1;
}

static int plain(struct slow *r, struct kik_buf *b)
{
	for (; !is_end(r) && *r->s != r->delimiter; step(r)) {
		if (*r->s == '"')
			return -1;
		kik_buf_addc(b, *r->s);
	}
	while (b->len && b->s[b->len - 1] == ' ')
		b->s[--b->len] = '\0';
	return 0;
}

static void slow_rows(struct told *t, const char *s, size_t len, char delimiter)
{
	struct slow r = { s, s + len, 1, 1, delimiter };
	struct kik_buf b = KIK_BUF_INIT;
	size_t line = 0, col = 0;
	int status = 0;

	*t = (struct told){ KIK_BUF_INIT, KIK_BUF_INIT, true };
	while (status == 0 && r.s < r.end) {
		bool first = true;

		while (status == 0) {
			line = r.line;
			col = r.col;
			kik_buf_clear(&b);
			blanks(&r);
			if (first && is_end(&r))
				break;
			first = false;
			status = r.s < r.end && *r.s == '"' ? quoted(&r, &b, &line, &col)
							    : plain(&r, &b);
			if (status < 0)
				break;
			told_field(t, line, col, kik_buf_str(&b), b.len);
			if (is_end(&r))
				break;
			step(&r);
		}
		if (status == 0 && !first)
			told_row(t);
		if (status == 0 && r.s < r.end)
			step(&r);
	}
	kik_buf_release(&b);
	told_end(t, status < 0, line, col);
}

/* --- tests --------------------------------------------------------------------------- */

static void compare(const char *s, size_t len, char delimiter, size_t piece)
{
	struct told ours, other;

	for (int places = 0; places < 2; places++) {
		struct kik_input in;
		struct findings f;

		findings_begin(&f);
		if (piece)
			pieces_open(&in, f.d, s, len, piece, KIK_ENC_UTF8);
		else
			kik_input_memory(&in, "(text)", s, len, KIK_ENC_UTF8);
		our_rows(&ours, &in, delimiter, places, &f);
		if (places)
			slow_rows(&other, s, len, delimiter);
		else
			library_rows(&other, s, len, delimiter);
		if (strcmp(kik_buf_str(&ours.b), kik_buf_str(&other.b)) != 0)
			print_error("delimiter '%c', pieces of %zu: \"%.*s\"\n", delimiter, piece,
			    (int)len, s);
		assert_string_equal(kik_buf_str(&ours.b), kik_buf_str(&other.b));
		kik_buf_release(&ours.b);
		kik_buf_release(&other.b);
		findings_end(&f);
	}
}

static void reads_like_libcsv(void **state)
{
	static const char alphabet[] = ";,\"\n\ra \t", delimiters[] = ";,\t";
	char s[200];

	(void)state;
	for (int round = 0; round < 10000; round++) {
		size_t len = (size_t)test_random(round % 50 == 0 ? 200 : 24);

		for (size_t i = 0; i < len; i++)
			s[i] = alphabet[test_random(sizeof alphabet - 1)];
		compare(s, len, delimiters[round % 3], round % 4 ? 0 : 1 + (size_t)test_random(3));
	}
}

/* Mostly well formed: long enough for every block of the fast way, and its borders. */
static void reads_regular_text(void **state)
{
	static const char *const field[] = { "", "a", "enhed", "\"a;b,c\td\"", "\"x \"\"y\"\"\"",
		"\"\n\"", "\"\r\n\r\n\"", "\"\"", "a long field of some forty bytes in all here" };
	static const char *const end[] = { "\n", "\r\n", "\n", "\r", "\n\n", " \n" };
	static const char delimiters[] = ";,\t";

	(void)state;
	for (int round = 0; round < 3000; round++) {
		struct kik_buf b = KIK_BUF_INIT;
		char delimiter = delimiters[round % 3];
		size_t last = (size_t)test_random(round % 5 == 0 ? 6 : 2);

		for (int64_t rows = test_random(6); rows >= 0; rows--) {
			for (int64_t n = test_random(6); n >= 0; n--) {
				kik_buf_adds(&b, field[test_random(9)]);
				if (n > 0)
					kik_buf_addc(&b, delimiter);
			}
			if (test_random(40) == 0)
				kik_buf_adds(&b, " \"");
			kik_buf_adds(&b, rows ? end[last] : "");
		}
		compare(kik_buf_str(&b), b.len, delimiter, round % 4 || b.len > 700 ? 0 : 3);
		kik_buf_release(&b);
	}
}

/* Columns count the file's own bytes, whatever they became in the window. */
static void places_in_other_encodings(void **state)
{
	static const struct {
		const char *s;
		size_t len, col;
	} files[] = {
		{ "\xc3\xa6\xc3\xb8;x", 6, 6 }, /* æø;x: five bytes before x */
		{ "\xe6\xf8;x", 4, 4 },         /* Windows-1252 */
		{ "\xff\xfe\xe6\0\xf8\0;\0x\0", 10,
		    7 }, /* UTF-16: three of two bytes, after the mark */
	};

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct kik_input in;
		struct kik_cells row;
		struct findings f;
		struct kik_csv *csv;

		findings_begin(&f);
		kik_input_memory(&in, "a.csv", files[i].s, files[i].len, KIK_ENC_AUTO);
		csv = kik_csv_new(&in, f.d, ';');
		assert_int_equal(kik_csv_next(csv, &row), 1);
		assert_int_equal(row.n, 2);
		assert_true(kik_slice_is(row.field[0], "æø"));
		assert_int_equal(kik_csv_place(csv, 1).col, files[i].col);
		kik_csv_free(csv);
		kik_input_close(&in);
		findings_end(&f);
	}
}

static bool known(void *ctx, struct kik_slice name)
{
	(void)ctx;
	return kik_slice_is(name, "a") || kik_slice_is(name, "b") || kik_slice_is(name, "c");
}

static void delimiter_is(const char *text, char fixed, char delimiter, size_t line,
    const char *rest)
{
	struct kik_input in;
	struct findings f;
	size_t first = 0;

	findings_begin(&f);
	kik_input_memory(&in, "a.csv", text, strlen(text), KIK_ENC_AUTO);
	assert_int_equal(kik_csv_delimiter(&in, f.d, fixed, known, NULL, false, &first), delimiter);
	if (delimiter) {
		assert_int_equal(first, line);
		assert_int_equal(in.len, strlen(rest));
		assert_memory_equal(in.s, rest, in.len);
		assert_int_equal(findings_count(&f), 0);
	} else {
		assert_non_null(strstr(findings_lines(&f), ": error: delimiter: "));
	}
	kik_input_close(&in);
	findings_end(&f);
}

static void finds_the_delimiter(void **state)
{
	(void)state;
	delimiter_is("a;b;x\n1,2", 0, ';', 1, "a;b;x\n1,2");
	delimiter_is("a\tb\n", 0, '\t', 1, "a\tb\n");
	delimiter_is("a,b,x;y;z\n", 0, ',', 1, "a,b,x;y;z\n");
	delimiter_is("\"a;b\",b,c\n", 0, ',', 1, "\"a;b\",b,c\n");
	delimiter_is("sep=;\r\na;b\n", 0, ';', 2, "a;b\n");
	delimiter_is("SEP=,\na;b\n", 0, ',', 2, "a;b\n");
	delimiter_is("sep=;\ra,b\n", ',', ',', 2, "a,b\n");
	delimiter_is("nothing known\n", ',', ',', 1, "nothing known\n");
	delimiter_is("sep1;\na;b\n", 0, 0, 0, "");             /* a header without known names */
	delimiter_is("a;x\n", 0, 0, 0, "");                    /* one known name is not enough */
	delimiter_is("a;b,a\n", 0, 0, 0, "");                  /* a; or ,a: one each */
	delimiter_is("a;b,x,b;c\n", 0, ';', 1, "a;b,x,b;c\n"); /* a, c against nothing */
}

static char welcomed(const char *text)
{
	struct kik_input in;
	struct findings f;
	size_t first = 0;
	char delimiter;

	findings_begin(&f);
	kik_input_memory(&in, "a.csv", text, strlen(text), KIK_ENC_AUTO);
	delimiter = kik_csv_delimiter(&in, f.d, 0, known, NULL, true, &first);
	assert_int_equal(delimiter == 0, strstr(findings_lines(&f), "delimiter: ") != NULL);
	kik_input_close(&in);
	findings_end(&f);
	return delimiter;
}

/* Where further columns are welcome, one known name and another column are enough. */
static void finds_it_by_further_columns(void **state)
{
	(void)state;
	assert_int_equal(welcomed("a;x\n"), ';');
	assert_int_equal(welcomed("x,y;z,a\n"), ',');   /* with ; nothing is known */
	assert_int_equal(welcomed("a;b,a\n"), 0);       /* two columns either way */
	assert_int_equal(welcomed("a;x,y;z,b\n"), 0);   /* three either way */
	assert_int_equal(welcomed("a;x,y,z,b\n"), ','); /* two against four */
	assert_int_equal(welcomed("a;c,x,y,z,b\n"), ',');
	assert_int_equal(welcomed("a\n"), 0);
	assert_int_equal(welcomed("x;y\n"), 0);
	assert_int_equal(welcomed("a;b;x,y,z,c,u\n"), ';'); /* two known go before many columns */
}

/* Feeds endless pieces of `unit` behind `head`; the finding that stops it. */
static void too_long(const char *head, const char *unit, size_t times, const char *finding)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_input in;
	struct kik_cells row;
	struct findings f;
	struct kik_csv *csv;
	int got;

	findings_begin(&f);
	kik_buf_adds(&b, head);
	while (times-- > 0)
		kik_buf_adds(&b, unit);
	kik_input_memory(&in, "a.csv", b.s, b.len, KIK_ENC_UTF8);
	csv = kik_csv_new(&in, f.d, ';');
	while ((got = kik_csv_next(csv, &row)) == 1)
		;
	assert_int_equal(got, finding ? -1 : 0);
	if (finding)
		assert_non_null(strstr(findings_lines(&f), finding));
	else
		assert_string_equal(findings_lines(&f), "");
	kik_csv_free(csv);
	kik_input_close(&in);
	kik_buf_release(&b);
	findings_end(&f);
}

static void limits_fields_and_rows(void **state)
{
	(void)state;
	too_long("a;b\n", "x", KIK_CSV_FIELD, NULL);
	too_long("a;b\n", "x", KIK_CSV_FIELD + 1,
	    "a.csv:2:1: error: too-long: a field of more than");
	too_long("a;b\n1;\"", "x\n", KIK_CSV_FIELD,
	    "a.csv:2:3: error: too-long: a field of more than");
	too_long("a;b\n1", ";1", KIK_CSV_ROW - 1, NULL);
	too_long("a;b\n1", ";1", KIK_CSV_ROW, "a.csv:2:");
	too_long("a;b\n1", ";1", KIK_CSV_ROW,
	    ": error: too-long: a row of more than 256 columns\n");
}

static void skips_blank_lines(void **state)
{
	static const char text[] = "\na;b\n\n;\r\n \n1;2\n\n";
	struct kik_input in;
	struct kik_cells row;
	struct findings f;
	struct kik_csv *csv;

	(void)state;
	findings_begin(&f);
	kik_input_memory(&in, "a.csv", text, sizeof text - 1, KIK_ENC_AUTO);
	csv = kik_csv_new(&in, f.d, ';');
	assert_int_equal(kik_csv_next(csv, &row), 1);
	assert_int_equal(row.line, 2);
	assert_int_equal(kik_csv_next(csv, &row), 1);
	assert_int_equal(row.line, 6);
	assert_int_equal(kik_csv_next(csv, &row), 0);
	assert_string_equal(findings_lines(&f),
	    "test: a.csv:1: notice: blank-line: an empty line; skipped\n"
	    "test: a.csv:3: notice: blank-line: an empty line; skipped\n"
	    "test: a.csv:4: notice: blank-line: an empty line; skipped\n"
	    "test: a.csv:5: notice: blank-line: an empty line; skipped\n"
	    "test: a.csv:7: notice: blank-line: an empty line; skipped\n");
	kik_csv_free(csv);
	kik_input_close(&in);
	findings_end(&f);
}

static void written_is(const struct kik_csv_style *st, const char *text)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_csv_begin(&b, st);
	kik_csv_text(&b, st, true, "a;b", false);
	kik_csv_text(&b, st, false, "a,b", false);
	kik_csv_text(&b, st, false, " \"x\"\n", false);
	kik_csv_text(&b, st, false, "=1", true);
	kik_csv_text(&b, st, false, "-1", false);
	kik_csv_text(&b, st, false, "''@x", true);
	kik_csv_text(&b, st, false, "\xef\xbc\x8b", true); /* full-width plus */
	kik_csv_text(&b, st, false, "'x", true);
	kik_csv_number(&b, st, false, 33750, 10000);
	kik_csv_number(&b, st, false, KIK_UNKNOWN, 1);
	kik_csv_end(&b, st);
	assert_string_equal(kik_buf_str(&b), text);
	kik_buf_release(&b);
}

static void writes_both_styles(void **state)
{
	(void)state;
	written_is(&kik_csv_plain,
	    "a;b,\"a,b\",\" \"\"x\"\"\n\",'=1,-1,'''@x,'\xef\xbc\x8b,'x,3.375,\n");
	written_is(&kik_csv_excel,
	    "\xef\xbb\xbf\"a;b\";a,b;\" \"\"x\"\"\n\";'=1;-1;'''@x;'\xef\xbc\x8b;'x;3,375;\r\n");
}

/* What the guard adds comes off again, and nothing else does. */
static void guards_both_ways(void **state)
{
	static const char *const cells[] = { "", "'", "''", "x", "'x", "=1", "'=1", "''=1", "-",
		"\t", "'\t", "\xef\xbc\x9d", "\xef\xbc", "'\xef\xbc\xa0 a" };

	(void)state;
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
		struct kik_buf b = KIK_BUF_INIT;
		struct kik_slice back;

		kik_csv_text(&b, &kik_csv_plain, true, cells[i], true);
		back = (struct kik_slice){ kik_buf_str(&b), b.len };
		if (back.len && *back.s == '"') /* a tab at the end is quoted */
			back = (struct kik_slice){ back.s + 1, back.len - 2 };
		back = kik_csv_unguard(back);
		assert_true(kik_slice_is(back, cells[i]));
		kik_buf_release(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_like_libcsv),
		cmocka_unit_test(reads_regular_text),
		cmocka_unit_test(places_in_other_encodings),
		cmocka_unit_test(finds_the_delimiter),
		cmocka_unit_test(finds_it_by_further_columns),
		cmocka_unit_test(limits_fields_and_rows),
		cmocka_unit_test(skips_blank_lines),
		cmocka_unit_test(writes_both_styles),
		cmocka_unit_test(guards_both_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
