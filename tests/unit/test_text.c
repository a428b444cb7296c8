/* Texts: trimming, comparing, escaping for terminals and file names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/text.h"

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

/* ---- trimming and equality ---- */

static void blanks_go_at_both_ends(void **state)
{
	(void)state;
	static const struct {
		const char *from, *to;
	} cases[] = {
		{ "", "" },
		{ " ", "" },
		{ "a", "a" },
		{ " \t\r\na b\n\r\t ", "a b" },
		{ "\xC2\xA0x\xC2\xA0", "x" },
		{ "\xEF\xBB\xBFx\xEF\xBB\xBF \xC2\xA0", "x" },
		{ "\xC2\xA0\xC2\xA0", "" },
		{ "à", "à" }, /* C3 A0: ends as a no-break space does */
		{ "\vx\f", "\vx\f" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct kik_slice t = kik_trim(cases[i].from, strlen(cases[i].from));

		assert_int_equal(t.len, strlen(cases[i].to));
		assert_memory_equal(t.s, cases[i].to, t.len);
	}
}

static void slices_equal_and_order(void **state)
{
	(void)state;
	struct kik_slice t = { "unit;round", 4 };

	assert_true(kik_slice_is(t, "unit"));
	assert_false(kik_slice_is(t, "uni"));
	assert_false(kik_slice_is(t, "units"));
	assert_false(kik_slice_is(t, "Unit"));
	assert_true(kik_slice_is((struct kik_slice){ NULL, 0 }, ""));
	assert_int_equal(kik_slice_cmp(slice("ab"), slice("ab")), 0);
	assert_true(kik_slice_cmp(slice("ab"), slice("abc")) < 0);
	assert_true(kik_slice_cmp(slice("b"), slice("abc")) > 0);
	assert_true(kik_slice_cmp(slice("z"), slice("æ")) < 0); /* bytes are unsigned */
}

static void equality_without_case(void **state)
{
	(void)state;
	static const struct {
		const char *a, *b;
		bool same;
	} cases[] = {
		{ "", "", true },
		{ "UNIT", "unit", true },
		{ "SpØRGSMÅL", "spørgsmål", true },
		{ "Æ", "æ", true },
		{ "IDÉER", "idéer", true },
		{ "×", "÷", false },               /* no pair, though 20 apart */
		{ "\xC2\x85", "\xC2\xA5", false }, /* only after C3 */
		{ "@", "`", false },
		{ "[", "{", false },
		{ "unit", "units", false },
		{ "ø", "å", false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(kik_slice_is_fold(slice(cases[i].a), cases[i].b), cases[i].same);
		assert_int_equal(kik_slice_is_fold(slice(cases[i].b), cases[i].a), cases[i].same);
	}
}

/* ---- orders: each list is sorted, so each pair says how it compares ---- */

static void is_order(int (*cmp)(const char *, const char *), const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < n; j++) {
			int order = cmp(list[i], list[j]);

			if ((order > 0) - (order < 0) != (i > j) - (i < j))
				fail_msg("'%s' and '%s' compare %d", list[i], list[j], order);
		}
	}
}

static void natural_order(void **state)
{
	(void)state;
	static const char *const list[] = { "", "-", "0", "1", "007", "07", "7", "9", "10", "10a",
		"10b", "99999999999999999999", "100000000000000000000", "P3", "P03a", "P3b", "P12",
		"P12.9", "P12.10", "S", "S01", "S1", "S2", "a", "æ" };

	is_order(kik_natural_cmp, list, sizeof(list) / sizeof(*list));
}

static void danish_order(void **state)
{
	(void)state;
	static const char *const list[] = {
		"", " x", "1", "10", "9",                        /* no letters */
		"_",                                             /* signs before letters */
		"A", "a", "Ab", "ác", "ad",                      /* accents and case are ignored */
		"Ega", "Égb", "egc", "Tyra", "Türb", "Tyrc",     /* ü as y */
		"Z", "zz", "æ", "äa", "Æb", "ǽc",                /* ä as æ */
		"Øre", "örf", "ørg",                             /* ö as ø */
		"Aab", "Aabenrab", "åbenraa", "Åc", "aad", "åe", /* the end of åbenraa is å too */
		"\xCE\xB1",                                      /* alpha: after our alphabet */
	};

	is_order(kik_danish_cmp, list, sizeof(list) / sizeof(*list));
}

static void danish_ties(void **state)
{
	(void)state;
	/* the same letters: bytewise, never 0, and an accent of its own is an accent */
	assert_true(kik_danish_cmp("Aarhus", "Århus") < 0);
	assert_true(kik_danish_cmp("e\xCC\x81n", "en") > 0);
	assert_true(kik_danish_cmp("e\xCC\x81n", "eo") < 0);
	assert_int_equal(kik_danish_cmp("å", "å"), 0);
}

/* ---- likeness ---- */

static void distances(void **state)
{
	(void)state;
	static const struct {
		const char *a, *b;
		size_t limit, expected;
	} cases[] = {
		{ "", "", 3, 0 },
		{ "S07", "S07", 0, 0 },
		{ "S07", "S08", 3, 1 },
		{ "S07", "S7", 3, 1 },
		{ "", "abc", 3, 3 },
		{ "kitten", "sitting", 9, 3 },  /* k-s, e-i, +g */
		{ "saturday", "sunday", 9, 3 }, /* -a, -t, r-n */
		{ "kitten", "sitting", 2, 3 },
		{ "kitten", "sitting", 1, 2 },
		{ "abcdef", "uvwxyz", 2, 3 },
		{ "ab", "ba", 3, 2 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct kik_slice a = slice(cases[i].a), b = slice(cases[i].b);

		assert_int_equal(kik_distance(a, b, cases[i].limit), cases[i].expected);
		assert_int_equal(kik_distance(b, a, cases[i].limit), cases[i].expected);
	}
}

static void long_texts_are_far_apart(void **state)
{
	(void)state;
	char s[300];

	memset(s, 'a', sizeof(s));
	struct kik_slice longest = { s, 255 }, longer = { s, 256 }, other = { s, 254 };

	assert_int_equal(kik_distance(longest, other, 3), 1);
	assert_int_equal(kik_distance(longer, longer, 3), 4);
}

/* ---- terminals ---- */

static void what_a_terminal_would_obey_is_escaped(void **state)
{
	(void)state;
	static const struct {
		const char *from;
		size_t len;
		const char *to;
	} cases[] = {
		{ "", 0, "" }, { "blåbær", 8, "blåbær" }, { "a\x1B[31m", 6, "a\\x1B[31m" },
		{ "a\0b\n\t\x7F", 6, "a\\x00b\\x0A\\x09\\x7F" },
		{ "\xC2\x9B", 2, "\\u{009B}" }, /* the C1 form of ESC [ */
		{ "\xE2\x80\xAEx", 4, "\\u{202E}x" }, { "\xEF\xBB\xBF", 3, "\\u{FEFF}" },
		{ "\\n\\x00", 6, "\\n\\x00" }, { "\xFFx\xC3", 3, "\\xFFx\\xC3" },
		{ "æ\xED\xA0\x80", 5, "æ\\xED\\xA0\\x80" }, { "\xE2\x82", 2, "\\xE2\\x82" },
		{ "\xEF\xBF\xBD", 3, "\xEF\xBF\xBD" }, /* a valid U+FFFD is no fault */
	};
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		kik_buf_clear(&b);
		kik_buf_add_shown(&b, cases[i].from, cases[i].len, 0);
		assert_string_equal(kik_buf_str(&b), cases[i].to);
	}
	kik_buf_release(&b);
}

static void long_texts_are_cut_between_characters(void **state)
{
	(void)state;
	static const struct {
		const char *from;
		size_t max;
		const char *to;
	} cases[] = {
		{ "abcdef", 6, "abcdef" },
		{ "abcdefg", 6, "abc…" },
		{ "æøå", 6, "æøå" },
		{ "æøåx", 6, "æ…" }, /* 2 + 3: a second letter makes 7 */
		{ "æøåx", 7, "æøåx" },
		{ "æøåxy", 7, "æø…" },
		{ "a\x01xy", 7, "a\\x01xy" },
		{ "a\x01xyz", 7, "a…" }, /* the escape and the dots make 8 */
		{ "a\x01\x02", 7, "a…" },
		{ "a\x01\x02", 8, "a\\x01…" },
		{ "abcd", 3, "…" },
		{ "abcd", 2, "" },
		{ "ab", 2, "ab" },
	};
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		kik_buf_clear(&b);
		kik_buf_adds(&b, "before:");
		kik_buf_add_shown(&b, cases[i].from, strlen(cases[i].from), cases[i].max);
		assert_string_equal(kik_buf_str(&b) + strlen("before:"), cases[i].to);
	}
	kik_buf_release(&b);
}

static void no_cut_is_longer_than_asked(void **state)
{
	(void)state;
	static const char text[] = "xæ\x01€\xFFy\xF0\x9F\x98\x80z\xE2\x80\xAE end";
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t max = 1; max < 50; max++) {
		kik_buf_clear(&b);
		kik_buf_add_shown(&b, text, strlen(text), max);
		assert_true(b.len <= max);
		assert_int_equal(strlen(kik_buf_str(&b)), b.len);
	}
	kik_buf_release(&b);
}

/* ---- file names ---- */

static void file_parts(void **state)
{
	(void)state;
	/* digits: printf ID | sha256sum | cut -c1-8 */
	static const struct {
		const char *id, *part;
	} cases[] = {
		{ "solsikken", "solsikken" },
		{ "P03", "p03-c994ecef" }, /* P03 and p03 would be one file to Windows */
		{ "a-b_9", "a-b_9" },
		{ "Søl", "soel-ed07cb5d" },
		{ "Plejehjemmet Solsikken", "plejehjemmet-solsikken-7f950c6f" },
		{ "Idéer", "ideer-5ace8022" },
		{ "Å.Æ", "aa-ae-971e6a37" },
		{ "A/B", "a-b-998d3ed8" },
		{ "a`b", "a-b-ad22532e" }, /* the character before 'a' */
		{ "", "-e3b0c442" },
		{ "con", "con-1143da2b" },
		{ "COM1", "com1-6eac394b" },
		{ "com1", "com1-957a49c3" },
		{ "lpt9", "lpt9-06f4d3cd" },
		{ "com:", "com--12c385e3" },
		{ "cone", "cone" },
		{ "com", "com" },
		{ "a-1a2b3c4d", "a-1a2b3c4d-1224bac0" }, /* looks as if it had one */
		{ "a-1a2b3c4", "a-1a2b3c4" },
		{ "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", /* 61 */
		    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-c508e75f" },
		{ "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", /* 60 */
		    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
	};
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		kik_buf_clear(&b);
		kik_buf_adds(&b, "2026_");
		kik_buf_add_file_part(&b, cases[i].id);
		assert_string_equal(kik_buf_str(&b) + strlen("2026_"), cases[i].part);
	}
	kik_buf_release(&b);
}

static void file_parts_of_different_ids_differ(void **state)
{
	(void)state;
	static const char *const ids[] = { "soel", "Soel", "søl", "Søl", "so\xCC\x88l", "s l",
		"s-l", "s/l", "s\\l", "..", "." };
	enum { N = sizeof(ids) / sizeof(*ids) };
	struct kik_buf part[N] = { KIK_BUF_INIT };

	for (size_t i = 0; i < N; i++) {
		kik_buf_add_file_part(&part[i], ids[i]);
		for (size_t j = 0; j < i; j++)
			assert_string_not_equal(kik_buf_str(&part[i]), kik_buf_str(&part[j]));
	}
	for (size_t i = 0; i < N; i++)
		kik_buf_release(&part[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blanks_go_at_both_ends),
		cmocka_unit_test(slices_equal_and_order),
		cmocka_unit_test(equality_without_case),
		cmocka_unit_test(natural_order),
		cmocka_unit_test(danish_order),
		cmocka_unit_test(danish_ties),
		cmocka_unit_test(distances),
		cmocka_unit_test(long_texts_are_far_apart),
		cmocka_unit_test(what_a_terminal_would_obey_is_escaped),
		cmocka_unit_test(long_texts_are_cut_between_characters),
		cmocka_unit_test(no_cut_is_longer_than_asked),
		cmocka_unit_test(file_parts),
		cmocka_unit_test(file_parts_of_different_ids_differ),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
