/* Statements that say the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/alike.h"
#include "kik/buf.h"

#define MOST 40

static void assert_alike(const char *const *in, size_t n, const struct kik_alike *expected,
    size_t different)
{
	struct kik_alike out[MOST];

	assert_int_equal(kik_alike(in, n, out), different);
	for (size_t i = 0; i < different; i++) {
		assert_string_equal(out[i].text, expected[i].text);
		assert_int_equal(out[i].n, expected[i].n);
	}
}

/* Two texts: whether they say the same. */
static bool same(const char *a, const char *b)
{
	struct kik_alike out[2];

	return kik_alike((const char *const[]){ a, b }, 2, out) == 1;
}

static void case_blanks_and_punctuation(void **state)
{
	(void)state;
	assert_true(same("God kontakt til pårørende", "god  kontakt til PÅRØRENDE."));
	assert_true(same("god kontakt", "- god\nkontakt!"));
	assert_true(same("»Åben dør«", "åben dør"));
	assert_true(same("Vi-følelse", "Vi følelse"));
	assert_true(same("personalets trivsel", "personalet´s trivsel"));
	assert_true(same("o.l.", "OL"));
	assert_true(same("e\xcc\x81n plan", "\xc3\x89n plan")); /* én in two parts and É in one */
	assert_true(same("kaffe\xc2\xa0og kage", "kaffe og kage"));
}

static void what_tells_apart(void **state)
{
	(void)state;
	assert_false(same("god kontakt", "godt kontakt"));
	assert_false(same("en plan", "én plan"));
	assert_false(same("8,4", "84"));
	assert_false(same("1-2 møder", "12 møder"));
	assert_false(same("mere +", "mere"));
	assert_false(same("100 €", "100 $"));
}

/* Nothing left after folding: the texts themselves are compared. */
static void nothing_but_punctuation(void **state)
{
	(void)state;
	assert_true(same("???", "???"));
	assert_false(same("???", "!!!"));
	assert_false(same("", "-"));
	assert_true(same("", ""));
}

/* "ja." stands twice, "Ja" once: ja. is shown, at the place of the first that says it. */
static void most_frequent_spelling(void **state)
{
	const char *const in[] = { "Ja", "nej", "ja.", "ja." };

	(void)state;
	assert_alike(in, 4, (const struct kik_alike[]){ { "ja.", 3 }, { "nej", 1 } }, 2);
}

/* Each spelling once, or each twice: the first in the order given. */
static void tie_of_spellings(void **state)
{
	const char *const once[] = { "nej", "JA", "ja", "Ja" };
	const char *const twice[] = { "ja", "Ja", "Ja", "ja", "JA" };

	(void)state;
	assert_alike(once, 4, (const struct kik_alike[]){ { "nej", 1 }, { "JA", 3 } }, 2);
	assert_alike(twice, 5, (const struct kik_alike[]){ { "ja", 5 } }, 1);
}

static void none(void **state)
{
	(void)state;
	assert_int_equal(kik_alike(NULL, 0, NULL), 0);
}

/* A spelling of word w: letters in either case, with blanks and marks strewn in. */
static void spell(struct kik_buf *b, size_t w)
{
	static const char *const word[] = { "vagt", "plan", "tid", "faglighed", "kaffe" };
	static const char *const strewn[] = { " ", ".", ", ", "–", "!", "\"" };

	for (const char *s = word[w]; *s != '\0'; s++) {
		if (test_random(4) == 0)
			kik_buf_adds(b, strewn[test_random(6)]);
		kik_buf_addc(b,
		    *s >= 'a' && *s <= 'z' && test_random(3) == 0 ? (char)(*s - 'a' + 'A') : *s);
	}
}

/*
 * Whatever the spellings: as many groups as words, each with as many as were
 * written, shown as one of them that is written at least as often as any other.
 */
static void properties(void **state)
{
	(void)state;
	for (int run = 0; run < 300; run++) {
		struct kik_buf text[MOST] = { { 0 } };
		const char *in[MOST];
		size_t word[MOST], n = (size_t)test_random(MOST) + 1, at = 0;
		struct kik_alike out[MOST];

		for (size_t i = 0; i < n; i++) {
			word[i] = (size_t)test_random(5);
			/* often one that was written before */
			if (i > 0 && test_random(2) == 0) {
				size_t k = (size_t)test_random((int64_t)i);

				word[i] = word[k];
				kik_buf_adds(&text[i], in[k]);
			} else {
				spell(&text[i], word[i]);
			}
			in[i] = kik_buf_str(&text[i]);
		}
		size_t groups = kik_alike(in, n, out);
		bool seen[5] = { false };

		for (size_t i = 0; i < n; i++) {
			size_t all = 0, shown = 0, most = 0, first = n;

			if (seen[word[i]])
				continue;
			seen[word[i]] = true;
			for (size_t k = 0; k < n; k++) {
				size_t times = 0;

				for (size_t m = 0; m < n; m++)
					times += strcmp(in[m], in[k]) == 0;
				if (word[k] != word[i])
					continue;
				all++;
				if (times > most) {
					most = times;
					first = k;
				}
				shown += strcmp(out[at].text, in[k]) == 0;
			}
			assert_int_equal(out[at].n, all);
			assert_int_equal(shown, most);
			assert_string_equal(out[at].text, in[first]);
			at++;
		}
		assert_int_equal(groups, at);
		for (size_t i = 0; i < n; i++)
			kik_buf_release(&text[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(case_blanks_and_punctuation),
		cmocka_unit_test(what_tells_apart),
		cmocka_unit_test(nothing_but_punctuation),
		cmocka_unit_test(most_frequent_spelling),
		cmocka_unit_test(tie_of_spellings),
		cmocka_unit_test(none),
		cmocka_unit_test(properties),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
