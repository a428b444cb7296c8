/* Escaping: what a participant writes never becomes markup. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/escape.h"

static void assert_escaped(void (*add)(struct kik_buf *, const char *), const char *from,
    const char *to)
{
	struct kik_buf b = KIK_BUF_INIT;
	add(&b, from);
	assert_string_equal(kik_buf_str(&b), to);
	kik_buf_release(&b);
}

static void markup_is_escaped_in_each_context(void **state)
{
	(void)state;
	const char *text = "<a href=\"x\" id='y'>&amp;";
	assert_escaped(kik_html_add_text, text, "&lt;a href=\"x\" id='y'&gt;&amp;amp;");
	assert_escaped(kik_html_add_attr, text,
	    "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;");
	assert_escaped(kik_xml_add, text, "&lt;a href=&quot;x&quot; id=&apos;y&apos;&gt;&amp;amp;");
	assert_escaped(kik_html_add_text, "Ældre og sundhed – 5 €", "Ældre og sundhed – 5 €");
}

static void line_ends_stay(void **state)
{
	(void)state;
	assert_escaped(kik_html_add_text, "a\n\tb", "a\n\tb");
	assert_escaped(kik_xml_add, "a\n\tb", "a\n\tb");
	/* an attribute's own would become a blank */
	assert_escaped(kik_html_add_attr, "a\n\tb", "a&#10;&#9;b");
}

#define R "\xEF\xBF\xBD" /* U+FFFD */

static void control_and_bidi_characters_are_replaced(void **state)
{
	(void)state;
	static const char *const bad[] = { "\x01", "\x1B", "\x7F", "\r",
		"\xC2\x85",           /* U+0085, a C1 control */
		"\xE2\x80\xAE",       /* U+202E, right-to-left override */
		"\xE2\x81\xA6",       /* U+2066, an isolate */
		"\xEF\xBB\xBF",       /* U+FEFF */
		"\xEF\xBF\xBE",       /* U+FFFE, no character */
		"\xEF\xB7\x90",       /* U+FDD0, no character */
		"\xF0\x9F\xBF\xBE" }; /* U+1FFFE, no character */
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct kik_buf b = KIK_BUF_INIT;
		kik_buf_addf(&b, "a%sb", bad[i]);
		assert_escaped(kik_html_add_text, kik_buf_str(&b), "a" R "b");
		assert_escaped(kik_html_add_attr, kik_buf_str(&b), "a" R "b");
		assert_escaped(kik_xml_add, kik_buf_str(&b), "a" R "b");
		kik_buf_release(&b);
	}
}

static void invalid_utf8_is_replaced_byte_by_byte(void **state)
{
	(void)state;
	assert_escaped(kik_html_add_text,
	    "a\xE6"
	    "b",
	    "a" R "b");                                                   /* Windows-1252 æ */
	assert_escaped(kik_html_add_text, "\xC3", R);                     /* cut off */
	assert_escaped(kik_xml_add, "\xC0\xBCscript>", R R "script&gt;"); /* overlong < */
	assert_escaped(kik_html_add_text, "\xED\xA0\x80", R R R);         /* a surrogate */
}

static void xml_takes_slices(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;
	kik_xml_add_slice(&b, "a<b", 2);
	assert_string_equal(kik_buf_str(&b), "a&lt;");
	/* the character after the slice is not looked at: C3 alone is cut off */
	kik_buf_clear(&b);
	kik_xml_add_slice(&b, "\xC3\xA6", 1);
	assert_string_equal(kik_buf_str(&b), R);
	kik_buf_release(&b);
}

static void css_strings_cannot_end_early(void **state)
{
	(void)state;
	assert_escaped(kik_css_add_string, "Bøgely 2", "\"Bøgely 2\"");
	/* " is 22, \ is 5c, < is 3c, / is 2f, line feed is a; the blank ends the escape */
	assert_escaped(kik_css_add_string, "\"\\</\n", "\"\\22 \\5c \\3c \\2f \\a \"");
	assert_escaped(kik_css_add_string, "a: b", "\"a\\3a  b\"");
	assert_escaped(kik_css_add_string, NULL, "\"\"");
}

static void nothing_adds_nothing(void **state)
{
	(void)state;
	assert_escaped(kik_html_add_text, NULL, "");
	assert_escaped(kik_html_add_attr, NULL, "");
	assert_escaped(kik_xml_add, NULL, "");
	assert_escaped(kik_xml_add, "", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markup_is_escaped_in_each_context),
		cmocka_unit_test(line_ends_stay),
		cmocka_unit_test(control_and_bidi_characters_are_replaced),
		cmocka_unit_test(invalid_utf8_is_replaced_byte_by_byte),
		cmocka_unit_test(xml_takes_slices),
		cmocka_unit_test(css_strings_cannot_end_early),
		cmocka_unit_test(nothing_adds_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
