#include "seminar_words.h"

#include <string.h>

enum { DA, EN, NB, LANGS };

/* Adjacent literals: a translation that is no literal, or is missing, does not compile. */
#define WORD(name, da, en, nb) { "" da, "" en, "" nb },
static const char *const words[][LANGS] = { KIK_SEMINAR_WORDS(WORD) };

#define FILLED(name, da, en, nb)                                        \
	_Static_assert(sizeof da > 1 && sizeof en > 1 && sizeof nb > 1, \
	    "a translation of KIK_SEMINAR_" #name " is empty");
KIK_SEMINAR_WORDS(FILLED)

const char *kik_seminar_word(const char *lang, enum kik_seminar_word w)
{
	if (strcmp(lang, "en") == 0)
		return words[w][EN];
	return words[w][strcmp(lang, "nb") == 0 ? NB : DA];
}

void kik_seminar_say(struct kik_buf *b, const char *lang, enum kik_seminar_word w, const char *one,
    const char *two)
{
	const char *const value[] = { one, two };
	const char *text = kik_seminar_word(lang, w), *open;

	while ((open = strchr(text, '{')) != NULL) {
		kik_buf_add(b, text, (size_t)(open - text));
		kik_buf_adds(b, value[open[1] - '1']);
		text = open + 3;
	}
	kik_buf_adds(b, text);
}
