/* Wrapping of texts into lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/utf8.h"
#include "kik/wrap.h"

static struct kik_arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = kik_arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	kik_arena_free(arena);
	return 0;
}

/* Wraps and joins the lines with '|'. */
static void assert_wrapped(const char *text, size_t width, size_t max, const char *expected)
{
	struct kik_lines l = kik_wrap(arena, text, width, max, kik_utf8_width);
	struct kik_buf b = KIK_BUF_INIT;
	for (size_t i = 0; i < l.n; i++) {
		kik_buf_adds(&b, i > 0 ? "|" : "");
		kik_buf_adds(&b, l.line[i]);
		assert_true(kik_utf8_width(l.line[i]) <= width);
	}
	assert_string_equal(kik_buf_str(&b), expected);
	kik_buf_release(&b);
}

static void lines_break_at_blanks(void **state)
{
	(void)state;
	assert_wrapped("", 5, 0, "");
	assert_wrapped("   ", 5, 0, "");
	assert_wrapped("en to tre", 9, 0, "en to tre");
	assert_wrapped("en to tre", 8, 0, "en to|tre");
	assert_wrapped("en  to   tre ", 5, 0, "en to|tre");
	assert_wrapped("rødgrød med fløde", 11, 0, "rødgrød med|fløde"); /* columns, not bytes */
}

static void newlines_are_kept(void **state)
{
	(void)state;
	assert_wrapped("a\nb", 5, 0, "a|b");
	assert_wrapped("a\n\nb\n", 5, 0, "a||b");
}

static void long_words_are_broken(void **state)
{
	(void)state;
	assert_wrapped("resultater", 6, 0, "resul-|tater");
	assert_wrapped("de resultater", 6, 0, "de|resul-|tater");
	/* a little earlier, before a consonant and a vowel; where there are none, at the end */
	assert_wrapped("Medarbejderresultater", 16, 0, "Medarbejderre-|sultater");
	assert_wrapped("samarbejdspartnere", 16, 0, "samarbejdspart-|nere");
	assert_wrapped("rengøring", 6, 0, "rengø-|ring");
	assert_wrapped("strkstrk", 6, 0, "strks-|trk");
	assert_wrapped("123456789", 4, 0, "123|456|789"); /* no hyphen between digits */
	assert_wrapped("æøå", 1, 0, "æ|ø|å");
}

static void too_many_lines_end_in_an_ellipsis(void **state)
{
	(void)state;
	assert_wrapped("en to tre fire", 5, 2, "en to|tre…");
	assert_wrapped("en to tre fire", 6, 1, "en to…");
	assert_wrapped("en to", 5, 1, "en to");
	assert_wrapped("a\nb\nc", 5, 2, "a|b…");
}

static void widest_line_counts(void **state)
{
	(void)state;
	struct kik_lines l = kik_wrap(arena, "en to tre fire", 6, 0, kik_utf8_width);
	assert_int_equal(kik_lines_width(&l, kik_utf8_width), 5); /* "en to"; "tre"; "fire" */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_break_at_blanks),
		cmocka_unit_test(newlines_are_kept),
		cmocka_unit_test(long_words_are_broken),
		cmocka_unit_test(too_many_lines_end_in_an_ellipsis),
		cmocka_unit_test(widest_line_counts),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
