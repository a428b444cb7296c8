/* Workbooks as they are written: texts that fit, the same bytes, what charts and rules say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/num.h"
#include "kik/xlsx.h"
#include "kik/zip.h"

struct test {
	struct findings f;
	struct kik_buf b, part;
};

static int setup(void **state)
{
	static struct test t;

	t = (struct test){ .b = KIK_BUF_INIT };
	findings_begin(&t.f);
	*state = &t;
	return 0;
}

static int teardown(void **state)
{
	struct test *t = *state;

	kik_buf_release(&t->b);
	kik_buf_release(&t->part);
	findings_end(&t->f);
	return 0;
}

/* A part of the workbook in t->b. */
static const char *part(struct test *t, const char *name)
{
	struct kik_zip *z = kik_zip_open(t->f.d, "t.xlsx", t->b.s, t->b.len);

	assert_non_null(z);
	kik_buf_clear(&t->part);
	assert_int_equal(kik_zip_read(z, kik_zip_find(z, name), 1 << 20, &t->part), 0);
	kik_zip_close(z);
	return kik_buf_str(&t->part);
}

static void finish(struct test *t, struct kik_xlsx *x)
{
	assert_int_equal(kik_xlsx_finish(t->f.d, x, "t.xlsx", &t->b), 0);
}

#define STRINGS "xl/sharedStrings.xml"
#define SHEET   "xl/worksheets/sheet1.xml"

static void keeps_texts_that_would_break_the_file(void **state)
{
	struct test *t = *state;
	struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);
	struct kik_xlsx_sheet *s = kik_xlsx_add(x, "A");

	kik_xlsx_text(s, 0, 0, KIK_XLSX_TEXT, "=1+1 <&> æ𝄞");
	kik_xlsx_text(s, 1, 0, KIK_XLSX_TEXT,
	    "a\r\nb\rc\x01"
	    "d\xff"
	    "e\xef\xbf\xbe");
	kik_xlsx_text(s, 2, 0, KIK_XLSX_TEXT, "_x0041_ _x004_ _xyz_");
	kik_xlsx_text(s, 3, 0, KIK_XLSX_TEXT, "");
	finish(t, x);
	part(t, STRINGS);
	assert_non_null(strstr(t->part.s, "<t>=1+1 &lt;&amp;&gt; æ𝄞</t>"));
	/* one U+FFFD for each of U+0001, the stray byte and U+FFFE */
	assert_non_null(strstr(t->part.s, "a\nb\nc�d�e�</t>"));
	assert_non_null(strstr(t->part.s, "<t>_x005F_x0041_ _x004_ _xyz_</t>"));
	part(t, SHEET);
	assert_null(strstr(t->part.s, "<f>"));
	assert_non_null(strstr(t->part.s, "<c r=\"A4\" s="));
	assert_string_equal(findings_lines(&t->f), "");
}

/* 32,767 units fit; of 32,768 the last two give way to "…", also if they are one character. */
static void cuts_what_a_cell_cannot_hold(void **state)
{
	static char text[40000];
	struct test *t = *state;
	struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);
	struct kik_xlsx_sheet *s = kik_xlsx_add(x, "A");

	memset(text, 'a', 32767);
	kik_xlsx_text(s, 0, 0, KIK_XLSX_PLAIN, text);
	memcpy(text + 32766, "𝄞", sizeof "𝄞");
	kik_xlsx_text(s, 1, 0, KIK_XLSX_PLAIN, text);
	finish(t, x);
	part(t, STRINGS);
	assert_non_null(strstr(t->part.s, "a…</t>"));
	assert_int_equal(strstr(t->part.s, "…</t>") - strstr(t->part.s, "</t></si><si><t>"),
	    strlen("</t></si><si><t>") + 32766);
	assert_string_equal(findings_lines(&t->f),
	    "test: t.xlsx: warning: cell-cut: texts longer than a cell of a workbook can hold "
	    "(32,767 characters) were cut: 1\n");
}

static void makes_names_of_sheets_valid(void **state)
{
	static const struct {
		const char *name, *becomes;
	} cases[] = {
		{ "Skema", "Skema" },
		{ "a[b]c:d*e?f/g\\h", "a-b-c-d-e-f-g-h" },
		{ "'quoted'", "’quoted’" },
		{ "", "-" },
		{ "skema", "skema (2)" },
		{ "2026", "2026-" },
		{ "T1", "T1-" },
		{ "Runde 2026", "Runde 2026" },
		/* 30 characters at most, and one for the mark */
		{ "ææææææææææææææææææææææææææææææææææ", "æææææææææææææææææææææææææææææ…" },
	};
	struct test *t = *state;
	struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(kik_xlsx_name(kik_xlsx_add(x, cases[i].name)),
		    cases[i].becomes);
	finish(t, x);
}

static void writes_numbers_exactly(void **state)
{
	struct test *t = *state;
	struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);
	struct kik_xlsx_sheet *s = kik_xlsx_add(x, "A");

	kik_xlsx_number(s, 0, 0, KIK_XLSX_NUMBER, 33750, KIK_STAT);
	kik_xlsx_number(s, 1, 0, KIK_XLSX_STAT, -100, KIK_THOUSAND);
	kik_xlsx_number(s, 2, 0, KIK_XLSX_PERCENT, KIK_UNKNOWN, KIK_STAT);
	finish(t, x);
	part(t, SHEET);
	assert_non_null(strstr(t->part.s, "<v>3.375</v>"));
	assert_non_null(strstr(t->part.s, "<v>-0.1</v>"));
	assert_null(strstr(t->part.s, "nan"));
	assert_non_null(strstr(t->part.s, "<c r=\"A3\" s="));
}

/* A workbook with a table, rules for its cells, and two charts. */
static struct kik_xlsx *sample(void)
{
	struct kik_xlsx *x = kik_xlsx_new("Titel", "Emne");
	struct kik_xlsx_sheet *s = kik_xlsx_add(x, "Tal's 1");
	struct kik_xlsx_series series[] = { { "2026", { 1, 0, 3, 0 }, { 1, 1, 3, 1 } },
		{ "2024", { 1, 0, 3, 0 }, { 1, 2, 3, 2 } } };
	struct kik_xlsx_chart c = { KIK_XLSX_RADAR, "Temaer", "Højest A & B", s, series, 2, 0, 5000,
		480, 288 };
	struct kik_xlsx_range values = { 1, 1, 3, 2 };

	for (unsigned i = 1; i < 4; i++) {
		kik_xlsx_text(s, i, 0, KIK_XLSX_TEXT, "tema");
		kik_xlsx_number(s, i, 1, KIK_XLSX_STAT, i, 1);
		kik_xlsx_number(s, i, 2, KIK_XLSX_STAT, 4 - i, 1);
	}
	kik_xlsx_heat(s, values, 0, 5000);
	kik_xlsx_mark(s, values, 2500, 4000);
	kik_xlsx_property(x, "unit", "sol & måne");
	kik_xlsx_define(x, "tal", s, values);
	kik_xlsx_chart(s, 5, 0, &c);
	c.kind = KIK_XLSX_BARS;
	c.n = 1;
	kik_xlsx_chart(s, 25, 0, &c);
	return x;
}

static void gives_the_same_bytes(void **state)
{
	struct test *t = *state;
	struct kik_buf first = KIK_BUF_INIT;

	assert_int_equal(kik_xlsx_finish(t->f.d, sample(), "t.xlsx", &first), 0);
	kik_buf_adds(&t->b, "before");
	finish(t, sample());
	assert_int_equal(t->b.len, 6 + first.len);
	assert_memory_equal(t->b.s + 6, first.s, first.len);
	kik_buf_release(&first);
}

static void writes_charts_and_rules(void **state)
{
	struct test *t = *state;

	finish(t, sample());
	part(t, "xl/charts/chart1.xml");
	assert_non_null(strstr(t->part.s, "<c:radarStyle val=\"marker\"/>"));
	assert_non_null(strstr(t->part.s, "<a:t>Temaer</a:t>"));
	assert_non_null(strstr(t->part.s, "<c:f>'Tal’s 1'!$B$2:$B$4</c:f>"));
	assert_non_null(strstr(t->part.s, "<c:v>3</c:v>")); /* the figures stand there as well */
	assert_non_null(strstr(t->part.s, "<c:max val=\"5\"/><c:min val=\"0\"/>"));
	part(t, "xl/charts/chart2.xml");
	assert_non_null(strstr(t->part.s, "<c:barDir val=\"bar\"/>"));
	assert_non_null(strstr(t->part.s, "<c:max val=\"5\"/><c:min val=\"0\"/>"));
	assert_null(strstr(t->part.s, "<c:legend>"));
	part(t, "xl/drawings/drawing1.xml");
	assert_non_null(strstr(t->part.s, "descr=\"Højest A &amp; B\""));
	part(t, SHEET);
	assert_non_null(strstr(t->part.s,
	    "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"5\"/>"));
	assert_non_null(strstr(t->part.s, "AND(ISNUMBER(B2),B2&lt;=2.5)"));
	part(t, "docProps/custom.xml");
	assert_non_null(strstr(t->part.s, "<vt:lpwstr>sol &amp; måne</vt:lpwstr>"));
	part(t, "xl/workbook.xml");
	assert_non_null(strstr(t->part.s,
	    "<definedName name=\"tal\">'Tal’s 1'!$B$2:$C$4</definedName>"));
	part(t, "docProps/core.xml");
	assert_non_null(strstr(t->part.s, ">1980-01-01T00:00:00Z</dcterms:created>"));
}

/* A row is as tall as its texts need: a line holds 10 * 100 / 90 = 11 characters. */
static void makes_rows_tall_enough(void **state)
{
	struct test *t = *state;
	struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);
	struct kik_xlsx_sheet *s = kik_xlsx_add(x, "A");

	kik_xlsx_width(s, 0, 0, 10);
	kik_xlsx_text(s, 0, 0, KIK_XLSX_TEXT, "12345 78901");             /* one line */
	kik_xlsx_text(s, 1, 0, KIK_XLSX_TEXT, "12345 789012");            /* two: 2 * 15 + 3 */
	kik_xlsx_text(s, 2, 0, KIK_XLSX_TEXT, "a\nb\n123456789012");      /* four: a long word */
	kik_xlsx_text(s, 3, 0, KIK_XLSX_PLAIN, "does not wrap, is long"); /* one */
	kik_xlsx_height(s, 4, 40);
	kik_xlsx_text(s, 4, 0, KIK_XLSX_TEXT, "less");
	finish(t, x);
	part(t, SHEET);
	assert_non_null(strstr(t->part.s, "<row r=\"1\" spans=\"1:1\"><c"));
	assert_non_null(strstr(t->part.s, "<row r=\"2\" spans=\"1:1\" ht=\"33\""));
	assert_non_null(strstr(t->part.s, "<row r=\"3\" spans=\"1:1\" ht=\"63\""));
	assert_non_null(strstr(t->part.s, "<row r=\"4\" spans=\"1:1\"><c"));
	assert_non_null(strstr(t->part.s, "<row r=\"5\" spans=\"1:1\" ht=\"40\""));
	/* and grows: no height is set by hand */
	assert_null(strstr(t->part.s, "customHeight"));
}

/* Without a descriptor to spare there is no place to write to. */
static void tells_what_failed(void **state)
{
	struct test *t = *state;
	struct rlimit was, none;
	int rc;

	assert_int_equal(getrlimit(RLIMIT_NOFILE, &was), 0);
	none = was;
	none.rlim_cur = 0;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	kik_buf_adds(&t->b, "before");
	rc = kik_xlsx_finish(t->f.d, kik_xlsx_new(NULL, NULL), "t.xlsx", &t->b);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &was), 0);
	assert_int_equal(rc, -1);
	assert_string_equal(t->b.s, "before");
	assert_string_equal(findings_lines(&t->f),
	    "test: t.xlsx: error: io: cannot make a file in memory: Too many open files\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(keeps_texts_that_would_break_the_file, setup,
		    teardown),
		cmocka_unit_test_setup_teardown(cuts_what_a_cell_cannot_hold, setup, teardown),
		cmocka_unit_test_setup_teardown(makes_names_of_sheets_valid, setup, teardown),
		cmocka_unit_test_setup_teardown(writes_numbers_exactly, setup, teardown),
		cmocka_unit_test_setup_teardown(gives_the_same_bytes, setup, teardown),
		cmocka_unit_test_setup_teardown(writes_charts_and_rules, setup, teardown),
		cmocka_unit_test_setup_teardown(makes_rows_tall_enough, setup, teardown),
		cmocka_unit_test_setup_teardown(tells_what_failed, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
