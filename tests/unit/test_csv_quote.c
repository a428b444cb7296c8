/* One field of CSV: when it is quoted, and what a spreadsheet would run. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/csv_quote.h"

/* Calls on a copy that ends where the text ends, so that a sanitizer sees every byte too far. */
static char *exact(const char *s, size_t len)
{
	char *copy = malloc(len ? len : 1);

	assert_non_null(copy);
	memcpy(copy, s, len);
	return copy;
}

static void assert_field(char delimiter, const char *s, bool guard, const char *expected)
{
	struct kik_buf b = KIK_BUF_INIT;
	char *copy = exact(s, strlen(s));

	kik_csv_quote(&b, delimiter, copy, strlen(s), guard);
	assert_string_equal(kik_buf_str(&b), expected);
	kik_buf_release(&b);
	free(copy);
}

static void quotes_what_would_be_read_otherwise(void **state)
{
	(void)state;
	assert_field(';', "", false, "");
	assert_field(';', "plain", false, "plain");
	assert_field(';', "two words", false, "two words");
	assert_field(';', "one, two", false, "one, two");
	assert_field(',', "one, two", false, "\"one, two\"");
	assert_field(',', "one; two", false, "one; two");
	assert_field(';', "one; two", false, "\"one; two\"");
	assert_field('\t', "one\ttwo", false, "\"one\ttwo\"");
	assert_field(';', "one\ttwo", false, "one\ttwo");
	assert_field(';', "a\nb", false, "\"a\nb\"");
	assert_field(';', "a\rb", false, "\"a\rb\"");
	assert_field(';', "it's", false, "it's");
}

static void doubles_quotes(void **state)
{
	(void)state;
	assert_field(';', "\"", false, "\"\"\"\"");
	assert_field(';', "say \"no\"", false, "\"say \"\"no\"\"\"");
	assert_field(';', "\"a\"b", false, "\"\"\"a\"\"b\"");
	assert_field(';', "a\"\"b", false, "\"a\"\"\"\"b\"");
}

static void keeps_blanks_at_the_ends(void **state)
{
	(void)state;
	assert_field(';', " a", false, "\" a\"");
	assert_field(';', "a ", false, "\"a \"");
	assert_field(';', "\ta", false, "\"\ta\"");
	assert_field(';', "a\t", false, "\"a\t\"");
	assert_field(';', " ", false, "\" \"");
	/* the neighbours of blank and tab in ASCII are text */
	assert_field(';', "!a!", false, "!a!");
	assert_field(';',
	    "\x1f"
	    "a\x1f",
	    false,
	    "\x1f"
	    "a\x1f");
	assert_field(';', "\ba\b", false, "\ba\b");
}

static void guards_formulas(void **state)
{
	(void)state;
	assert_field(';', "=1+1", true, "'=1+1");
	assert_field(';', "=1+1", false, "=1+1");
	assert_field(';', "'=1", true, "''=1");
	assert_field(';', "=a;b", true, "\"'=a;b\"");
	assert_field(';', "\ta", true, "\"'\ta\"");
	assert_field(';', "\n=", true, "\"'\n=\"");
	assert_field(';', "a=1", true, "a=1");
	assert_field(';', "a;=1", true, "\"a;=1\"");
	assert_field(';', "", true, "");
	assert_field(';', "'", true, "'");
}

static void knows_formulas(void **state)
{
	static const char *const yes[] = { "=", "+", "-", "@", "\t", "\r", "\n", "=x", "-1",
		"'=", "''''@", "＝1", "＋", "－a", "＠b", "'＠b" };
	static const char *const no[] = { "", "'", "''", "a=", " =", ",", ".", "<", ">", "?", "A",
		"\v", "\b", "1", "*", "'a=",
		/* full-width: the neighbours of those four, and what is no whole character */
		"．", "＜", "＞", "Ａ", "＊", "，", "？", "\xef\xbc", "\xef", "'\xef\xbc" };

	(void)state;
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
		char *copy = exact(yes[i], strlen(yes[i]));

		assert_true(kik_csv_formula(copy, strlen(yes[i])));
		free(copy);
	}
	for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
		char *copy = exact(no[i], strlen(no[i]));

		if (kik_csv_formula(copy, strlen(no[i])))
			fail_msg("'%s' was taken for a formula", no[i]);
		free(copy);
	}
	/* a NUL byte begins no formula */
	assert_false(kik_csv_formula("\0=", 2));
}

/* What the guard put in front is taken off, and nothing else. */
static void takes_the_guard_off(void **state)
{
	static const struct {
		const char *cell, *text;
	} table[] = {
		{ "'=1", "=1" },
		{ "''=1", "'=1" },
		{ "'＝", "＝" },
		{ "=1", "=1" },
		{ "'a", "'a" },
		{ "'", "'" },
		{ "''", "''" },
		{ "", "" },
		{ "-", "-" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		size_t len = strlen(table[i].cell);
		char *copy = exact(table[i].cell, len);
		struct kik_slice got = kik_csv_unguard((struct kik_slice){ copy, len });

		assert_int_equal(got.len, strlen(table[i].text));
		assert_memory_equal(got.s, table[i].text, got.len);
		free(copy);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(quotes_what_would_be_read_otherwise),
		cmocka_unit_test(doubles_quotes),
		cmocka_unit_test(keeps_blanks_at_the_ends),
		cmocka_unit_test(guards_formulas),
		cmocka_unit_test(knows_formulas),
		cmocka_unit_test(takes_the_guard_off),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
