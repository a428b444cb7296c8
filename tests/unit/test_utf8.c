/* UTF-8 against the grammar of RFC 3629, and normalisation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/utf8.h"

/* ---- validity ---- */

static bool within(unsigned char c, int from, int to)
{
	return c >= from && c <= to;
}

/* The length of the character at s as RFC 3629, section 4 gives it, or 0. */
static size_t by_grammar(const unsigned char *s, size_t len)
{
	static const struct {
		int lead_from, lead_to, second_from, second_to;
		size_t len;
	} rows[] = {
		{ 0xC2, 0xDF, 0x80, 0xBF, 2 },
		{ 0xE0, 0xE0, 0xA0, 0xBF, 3 },
		{ 0xE1, 0xEC, 0x80, 0xBF, 3 },
		{ 0xED, 0xED, 0x80, 0x9F, 3 },
		{ 0xEE, 0xEF, 0x80, 0xBF, 3 },
		{ 0xF0, 0xF0, 0x90, 0xBF, 4 },
		{ 0xF1, 0xF3, 0x80, 0xBF, 4 },
		{ 0xF4, 0xF4, 0x80, 0x8F, 4 },
	};

	if (s[0] < 0x80)
		return 1;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (!within(s[0], rows[i].lead_from, rows[i].lead_to) || len < rows[i].len ||
		    !within(s[1], rows[i].second_from, rows[i].second_to))
			continue;
		for (size_t k = 2; k < rows[i].len; k++) {
			if (!within(s[k], 0x80, 0xBF))
				return 0;
		}
		return rows[i].len;
	}
	return 0;
}

static void characters_are_valid_as_the_grammar_says(void **state)
{
	(void)state;
	static const unsigned char thirds[] = { 0x7F, 0x80, 0xBF, 0xC0 };

	for (int first = 0; first < 256; first++) {
		for (int second = 0; second < 256; second++) {
			for (size_t i = 0; i < 16; i++) {
				unsigned char s[5] = { (unsigned char)first, (unsigned char)second,
					thirds[i / 4], thirds[i % 4], 0 };
				size_t n = by_grammar(s, 4);
				size_t valid = kik_utf8_valid((const char *)s, n ? n : 4);

				assert_int_equal(valid, n);
				/* cut short, it is invalid from its start */
				if (n > 1)
					assert_int_equal(kik_utf8_valid((const char *)s, n - 1), 0);
			}
		}
	}
}

static void the_fault_is_found_wherever_it_stands(void **state)
{
	(void)state;
	for (size_t len = 1; len < 40; len++) {
		for (size_t at = 0; at < len; at++) {
			char s[40];

			memset(s, 'a', len);
			assert_int_equal(kik_utf8_valid(s, len), len);
			assert_true(kik_utf8_ascii(s, len));
			s[at] = '\x80';
			assert_int_equal(kik_utf8_valid(s, len), at);
			assert_false(kik_utf8_ascii(s, len));
		}
	}
	assert_int_equal(kik_utf8_valid("æøå abcdefgh\xE2\x82", 17), 15);
	assert_int_equal(kik_utf8_valid("", 0), 0);
	assert_int_equal(kik_utf8_valid("a\0b", 3), 3);
}

/* ---- one character ---- */

static void every_character_is_written_and_read(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	for (uint32_t ch = 0; ch <= 0x10FFFF; ch++) {
		uint32_t back = 0;

		if (ch == 0xD800)
			ch = 0xE000;
		kik_buf_clear(&b);
		kik_utf8_add(&b, ch);
		/* 7, 11, 16 and 21 bits */
		size_t n = ch < 0x80 ? 1 : ch < 0x800 ? 2 : ch < 0x10000 ? 3 : 4;
		assert_int_equal(b.len, n);
		assert_int_equal(kik_utf8_next(b.s, b.len, &back), n);
		assert_int_equal(back, ch);
	}
	kik_buf_release(&b);
}

static void what_utf8_cannot_hold_is_replaced(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	kik_utf8_add(&b, 0xD800);
	kik_utf8_add(&b, 0x110000);
	assert_string_equal(kik_buf_str(&b), "\xEF\xBF\xBD\xEF\xBF\xBD");
	kik_buf_release(&b);
}

static void the_end_has_no_length(void **state)
{
	(void)state;
	uint32_t ch;

	assert_int_equal(kik_utf8_next("", 0, &ch), 0);
}

static void control_characters(void **state)
{
	(void)state;
	/* the first and last of each range; then their neighbours */
	static const uint32_t yes[] = { 0, 9, 0x0A, 0x1F, 0x7F, 0x80, 0x9F, 0x61C, 0x200E, 0x200F,
		0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF };
	static const uint32_t no[] = { 0x20, 0x7E, 0xA0, 0xAD, 0x61B, 0x61D, 0x200D, 0x2010, 0x2027,
		0x202F, 0x2065, 0x206A, 0xFEFE, 0xFF00, 0xE6, 0x1F600 };
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < sizeof(yes) / sizeof(*yes); i++) {
		kik_buf_clear(&b);
		kik_buf_adds(&b, "æz");
		kik_utf8_add(&b, yes[i]);
		kik_buf_adds(&b, "x");
		assert_true(kik_utf8_is_control(yes[i]));
		assert_int_equal(kik_utf8_control(b.s, b.len), 3);
	}
	for (size_t i = 0; i < sizeof(no) / sizeof(*no); i++) {
		kik_buf_clear(&b);
		kik_utf8_add(&b, no[i]);
		assert_false(kik_utf8_is_control(no[i]));
		assert_int_equal(kik_utf8_control(b.s, b.len), b.len);
	}
	kik_buf_release(&b);
}

static void letters_without_accents(void **state)
{
	(void)state;
	static const uint32_t pairs[][2] = {
		{ 'a', 'a' },
		{ 'Z', 'z' },
		{ '7', '7' },
		{ 0xE9, 'e' },   /* é */
		{ 0xC9, 'e' },   /* É */
		{ 0xDC, 'u' },   /* Ü */
		{ 0xC5, 'a' },   /* Å */
		{ 0x1D8, 'u' },  /* ǘ: two accents */
		{ 0x212B, 'a' }, /* Ångström's sign: Å, then A */
		{ 0xD8, 0xF8 },  /* Ø keeps its stroke */
		{ 0x1FC, 0xE6 }, /* Ǽ */
		{ 0x301, 0 },    /* an acute accent of its own */
		{ 0x20AC, 0x20AC },
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		assert_int_equal(kik_utf8_base(pairs[i][0]), pairs[i][1]);
}

/* ---- texts ---- */

static void widths(void **state)
{
	(void)state;
	assert_int_equal(kik_utf8_width(""), 0);
	assert_int_equal(kik_utf8_width("Ledelse"), 7);
	assert_int_equal(kik_utf8_width("æøå"), 3);
	assert_int_equal(kik_utf8_width("日本"), 4); /* two wide ones */
	assert_int_equal(kik_utf8_width("e\xCC\x81"), 1);
}

static void what_is_nfc_stays_where_it_is(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"", "Ledelse", "blåbærgrød", "“citat” …", "日本", "\xF0\x9F\x98\x80",
		"x\xCC\x81", /* no such letter has an accent */
	};
	struct kik_arena *a = kik_arena_new();

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		size_t len = strlen(texts[i]);

		assert_ptr_equal(kik_utf8_nfc(a, texts[i], &len), texts[i]);
		assert_int_equal(len, strlen(texts[i]));
	}
	kik_arena_free(a);
}

static void the_rest_is_composed(void **state)
{
	(void)state;
	static const struct {
		const char *from, *to;
	} cases[] = {
		{ "bla\xCC\x8A", "blå" }, { "cafe\xCC\x81", "café" },
		{ "\xE2\x84\xAB", "\xC3\x85" },                 /* Ångström's sign: Å */
		{ "\xE1\x84\x80\xE1\x85\xA1", "\xEA\xB0\x80" }, /* Hangul U+1100 U+1161: U+AC00 */
		/* acute, dot below: the dot goes first, U+1EA1 U+0301 */
		{ "a\xCC\x81\xCC\xA3", "\xE1\xBA\xA1\xCC\x81" },
		{ "\xE2\x80\x80", "\xE2\x80\x82" }, /* U+2000 is U+2002: found at equal length */
	};
	struct kik_arena *a = kik_arena_new();

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		size_t len = strlen(cases[i].from);
		const char *to = kik_utf8_nfc(a, cases[i].from, &len);

		assert_string_equal(to, cases[i].to);
		assert_int_equal(len, strlen(cases[i].to));
	}
	kik_arena_free(a);
}

static void folded_texts(void **state)
{
	(void)state;
	static const struct {
		const char *from, *to;
	} cases[] = {
		{ "", "" },
		{ "P03 [Z@", "p03 [z@" },
		{ "ÆØÅ", "æøå" },
		{ "Straße", "strasse" },
		{ "\xEF\xAC\x81n", "fin" }, /* the ligature fi */
		{ "\xEF\xBC\xAB", "k" },    /* full-width K */
		{ "\xE3\x8E\x92", "mhz" },  /* one square character: MHz */
		{ "A\xCC\x8A", "å" },
	};
	struct kik_arena *a = kik_arena_new();

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(kik_utf8_fold(a, cases[i].from, strlen(cases[i].from)),
		    cases[i].to);
	assert_string_equal(kik_utf8_fold(a, "ABC", 2), "ab");
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(characters_are_valid_as_the_grammar_says),
		cmocka_unit_test(the_fault_is_found_wherever_it_stands),
		cmocka_unit_test(every_character_is_written_and_read),
		cmocka_unit_test(what_utf8_cannot_hold_is_replaced),
		cmocka_unit_test(the_end_has_no_length),
		cmocka_unit_test(control_characters),
		cmocka_unit_test(letters_without_accents),
		cmocka_unit_test(widths),
		cmocka_unit_test(what_is_nfc_stays_where_it_is),
		cmocka_unit_test(the_rest_is_composed),
		cmocka_unit_test(folded_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
