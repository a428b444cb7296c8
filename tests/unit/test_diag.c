/* Diagnostics: the lines, the rows for --problems, what is counted and what is left unsaid. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "kik/diag.h"
#include "kik/mem.h"

struct kept {
	struct kik_buf lines, rows;
	struct kik_diag *d;
};

static void keep_line(void *ctx, const char *s, size_t len)
{
	kik_buf_add(&((struct kept *)ctx)->lines, s, len);
}

static void keep_row(void *ctx, const char *s, size_t len)
{
	kik_buf_add(&((struct kept *)ctx)->rows, s, len);
}

static void begin(struct kept *k, bool danish, bool rows)
{
	struct kik_diag_sink sink = { k, keep_line, rows ? keep_row : NULL };

	*k = (struct kept){ .lines = KIK_BUF_INIT, .rows = KIK_BUF_INIT };
	k->d = kik_diag_new("kik-test", &sink, danish);
}

static void end(struct kept *k)
{
	kik_diag_free(k->d);
	kik_buf_release(&k->lines);
	kik_buf_release(&k->rows);
}

/* Compares the lines and forgets them. */
static void lines_are(struct kept *k, const char *lines)
{
	assert_string_equal(kik_buf_str(&k->lines), lines);
	kik_buf_clear(&k->lines);
}

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

static struct kik_finding range(size_t line)
{
	return (struct kik_finding){ .fault = KIK_F_POINTS_RANGE,
		.at = { .file = "a.csv", .line = line, .col = 9 },
		.column = "points",
		.unit = slice("u"),
		.respondent = slice("P03"),
		.question = slice("S07"),
		.found = slice("7"),
		.expected = "0 to 5" };
}

static void says_where_and_what(void **state)
{
	struct kik_finding f = range(14),
			   w = { .fault = KIK_F_PERSONAL_DATA,
				   .at = { .file = "b.xlsx", .line = 3, .cell = "Skema!E14" },
				   .column = "ideas",
				   .other = "a phone number" };
	struct kept k;

	(void)state;
	begin(&k, false, false);
	kik_diag_add(k.d, &f);
	lines_are(&k,
	    "kik-test: a.csv:14:9: error: points-range: 'points' of P03, question S07 is "
	    "'7'; expected 0 to 5\n");
	kik_diag_add(k.d, &w);
	lines_are(&k,
	    "kik-test: b.xlsx:Skema!E14: warning: personal-data: 'ideas' seems to hold a "
	    "phone number; take it out before the text is shown to others\n");
	f.at.col = 0;
	kik_diag_add(k.d, &f);
	f.at = (struct kik_place){ NULL, 0, 0, NULL };
	kik_diag_add(k.d, &f);
	assert_non_null(strstr(kik_buf_str(&k.lines), "kik-test: a.csv:14: error: "));
	assert_non_null(strstr(kik_buf_str(&k.lines), "\nkik-test: error: points-range: "));
	end(&k);
	begin(&k, true, false);
	assert_true(kik_diag_danish(k.d));
	f = range(14);
	f.expected = kik_phrase(k.d, KIK_P_NUMBER);
	kik_diag_add(k.d, &f);
	lines_are(&k,
	    "kik-test: a.csv:14:9: fejl: points-range: 'points' fra P03, spørgsmål S07 er "
	    "'7'; ventede et tal\n");
	end(&k);
}

/* Input is escaped and cut at 80 bytes; so are names of files escaped. */
static void shows_no_control_characters(void **state)
{
	char text[200];
	struct kik_finding f = range(2);
	struct kept k;

	(void)state;
	begin(&k, false, true);
	f.at.file = "a\n.csv";
	f.found = slice("7\x1b[31m\xe2\x80\xae");
	kik_diag_add(k.d, &f);
	assert_non_null(strstr(kik_buf_str(&k.lines), "kik-test: a\\x0A.csv:2:9: "));
	assert_non_null(strstr(kik_buf_str(&k.lines), "'7\\x1B[31m\\u{202E}'"));
	kik_buf_clear(&k.lines);
	memset(text, 'x', sizeof text);
	f.found = (struct kik_slice){ text, sizeof text };
	kik_diag_add(k.d, &f);
	memset(text + 77, 0, 1);
	assert_non_null(strstr(kik_buf_str(&k.lines), text)); /* 77 and the … of three */
	assert_non_null(strstr(kik_buf_str(&k.lines), "x…'"));
	assert_null(strchr(kik_buf_str(&k.rows), '\x1b'));
	end(&k);
}

static void stops_after_twenty(void **state)
{
	struct kept k;
	const char *s;
	size_t n = 0;

	(void)state;
	begin(&k, false, true);
	for (size_t i = 1; i <= 150; i++) {
		struct kik_finding f = range(i);

		f.at.file = i % 2 ? "a.csv" : "b.csv";
		kik_diag_add(k.d, &f);
	}
	kik_diag_file(k.d, KIK_F_EMPTY_FILE, "a.csv", NULL, NULL);
	for (s = kik_buf_str(&k.lines); (s = strchr(s, '\n')) != NULL; s++)
		n++;
	assert_int_equal(n, 41);
	kik_buf_clear(&k.lines);
	for (s = kik_buf_str(&k.rows), n = 0; (s = strchr(s, '\n')) != NULL; s++)
		n++;
	assert_int_equal(n, 151);
	assert_int_equal(kik_diag_count(k.d, KIK_ERROR), 151);
	kik_diag_finish(k.d, "2 units");
	lines_are(&k,
	    "kik-test: a.csv: … and 55 more: points-range\n"
	    "kik-test: b.csv: … and 55 more: points-range\n"
	    "kik-test: 2 units; 151 errors\n");
	end(&k);
}

static void knows_levels(void **state)
{
	struct kept k;

	(void)state;
	begin(&k, false, false);
	kik_diag_finish(k.d, "3 units");
	lines_are(&k, ""); /* silence on clean success */
	kik_diag_file(k.d, KIK_F_BLANK_LINE, "a", NULL, NULL);
	kik_diag_tell(k.d, "%s: %d rows", "a", 3);
	lines_are(&k, "");
	assert_int_equal(kik_diag_count(k.d, KIK_NOTICE), 1);
	kik_diag_finish(k.d, NULL);
	lines_are(&k, "");
	kik_diag_verbose(k.d, true);
	kik_diag_file(k.d, KIK_F_BLANK_LINE, "a", NULL, NULL);
	kik_diag_tell(k.d, "%s: %d rows", "a\x07", 3);
	kik_diag_finish(k.d, "3 units");
	lines_are(&k,
	    "kik-test: a: notice: blank-line: an empty line; skipped\n"
	    "kik-test: a\\x07: 3 rows\n"
	    "kik-test: 3 units\n");
	kik_diag_verbose(k.d, false);
	kik_diag_quiet(k.d, true);
	kik_diag_file(k.d, KIK_F_EVIDENCE, "a", NULL, "T1");
	kik_diag_finish(k.d, "3 units");
	lines_are(&k, "");
	kik_diag_file(k.d, KIK_F_NO_ROWS, "a", NULL, NULL);
	kik_diag_finish(k.d, NULL);
	lines_are(&k,
	    "kik-test: a: error: no-rows: a header but no rows below it\n"
	    "kik-test: 1 error, 1 warning\n");
	end(&k);
}

static void tells_system_faults(void **state)
{
	struct kept k;

	(void)state;
	begin(&k, false, true);
	kik_diag_system(k.d, "a.csv", "cannot open", ENOENT);
	kik_diag_system(k.d, NULL, "cannot write", ENOSPC);
	kik_diag_system(k.d, "b\x1b", "already exists", 0);
	lines_are(&k,
	    "kik-test: a.csv: error: io: cannot open: No such file or directory\n"
	    "kik-test: error: io: cannot write: No space left on device\n"
	    "kik-test: b\\x1B: error: io: already exists\n");
	assert_int_equal(kik_diag_count(k.d, KIK_SYSTEM), 3);
	assert_int_equal(kik_diag_count(k.d, KIK_ERROR), 0);
	assert_non_null(strstr(kik_buf_str(&k.rows), "a.csv,,,,error,io,"));
	kik_diag_quiet(k.d, true);
	kik_diag_finish(k.d, NULL);
	lines_are(&k, "kik-test: 3 errors\n");
	end(&k);
}

/* What an option accepts is a warning, without its cure, and is not clean. */
static void accepts_with_a_leniency(void **state)
{
	struct kik_finding f = { .fault = KIK_F_DUP_ANSWER,
		.at = { .file = "a", .line = 2, .col = 1 },
		.respondent = slice("P1"),
		.question = slice("S01"),
		.other = " (a:1:1)",
		.leniency = "--dedupe-identical" };
	struct kept k;

	(void)state;
	begin(&k, false, false);
	kik_diag_add(k.d, &f);
	lines_are(&k,
	    "kik-test: a:2:1: warning: dup-answer: P1 has answered question S01 before, the "
	    "same (a:1:1); accepted by --dedupe-identical\n");
	assert_int_equal(kik_diag_lenient(k.d), 1);
	assert_int_equal(kik_diag_count(k.d, KIK_WARNING), 1);
	assert_int_equal(kik_diag_count(k.d, KIK_ERROR), 0);
	end(&k);
}

static void writes_rows(void **state)
{
	struct kik_finding f = range(14);
	struct kept k;

	(void)state;
	assert_string_equal(kik_problems_header,
	    "file,line,column,cell,severity,code,unit,respondent,question,found,expected,message\n");
	begin(&k, true, true);
	f.at.file = "=a,\"b\".csv";
	f.unit = slice("-u");
	f.found = slice("@7");
	kik_diag_add(k.d, &f);
	assert_string_equal(kik_buf_str(&k.rows),
	    "\"'=a,\"\"b\"\".csv\",14,9,,error,points-range,'-u,P03,S07,'@7,0 to 5,"
	    "\"'points' fra P03, spørgsmål S07 er '@7'; ventede 0 to 5\"\n");
	end(&k);
}

static void colours(void **state)
{
	struct kik_finding f = range(1);
	struct kept k;

	(void)state;
	begin(&k, false, true);
	kik_diag_color(k.d, true);
	kik_diag_add(k.d, &f);
	assert_non_null(strstr(kik_buf_str(&k.lines), ": \033[31merror:\033[0m points-range: "));
	assert_null(strchr(kik_buf_str(&k.rows), '\033'));
	end(&k);
}

/* How often a name stands in braces. */
static size_t times(const char *text, const char *name)
{
	char braced[32];
	size_t n = 0;

	snprintf(braced, sizeof braced, "{%s}", name);
	for (; (text = strstr(text, braced)) != NULL; text++)
		n++;
	return n;
}

/* Both languages of each fault fill in the same things, all of them known. */
static void has_every_text_twice(void **state)
{
	static const char *const names[] = { "found", "expected", "other", "column", "respondent",
		"question", "unit", "n" };

	(void)state;
	for (size_t i = 0; i < KIK_FAULTS; i++) {
		const struct kik_fault_text *t = &kik_faults[i];
		size_t en = 0, da = 0, braces = 0;

		assert_non_null(t->code);
		assert_non_null(t->en);
		assert_non_null(t->da);
		assert_true(t->severity >= KIK_NOTICE && t->severity <= KIK_SYSTEM);
		for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
			assert_int_equal(times(t->en, names[k]) > 0, times(t->da, names[k]) > 0);
			en += times(t->en, names[k]);
			da += times(t->da, names[k]);
		}
		for (const char *s = t->en; (s = strchr(s, '{')) != NULL; s++)
			braces++;
		assert_int_equal(braces, en);
		braces = 0;
		for (const char *s = t->da; (s = strchr(s, '{')) != NULL; s++)
			braces++;
		assert_int_equal(braces, da);
	}
}

static void has_every_phrase(void **state)
{
	struct kept k;

	(void)state;
	for (int danish = 0; danish < 2; danish++) {
		begin(&k, danish, false);
		for (int p = 0; p < KIK_PHRASES; p++) {
			const char *s = kik_phrase(k.d, (enum kik_phrase)p);

			assert_non_null(s);
			assert_true(*s != '\0');
		}
		end(&k);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_where_and_what),
		cmocka_unit_test(shows_no_control_characters),
		cmocka_unit_test(stops_after_twenty),
		cmocka_unit_test(knows_levels),
		cmocka_unit_test(tells_system_faults),
		cmocka_unit_test(accepts_with_a_leniency),
		cmocka_unit_test(writes_rows),
		cmocka_unit_test(colours),
		cmocka_unit_test(has_every_text_twice),
		cmocka_unit_test(has_every_phrase),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
