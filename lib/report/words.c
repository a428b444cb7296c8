#include "kik/words.h"

#include <string.h>

/* Adjacent literals: a translation that is no literal, or is missing, does not compile. */
#define ROW(name, da, en, nb) { "" da, "" en, "" nb },
static const char *const words[][3] = { KIK_WORDS(ROW) };

#define FILLED(name, da, en, nb)                                        \
	_Static_assert(sizeof da > 1 && sizeof en > 1 && sizeof nb > 1, \
	    "a translation of KIK_W_" #name " is empty");
KIK_WORDS(FILLED)

const char *kik_word(const char *lang, enum kik_word w)
{
	if (strcmp(lang, "en") == 0)
		return words[w][1];
	if (strcmp(lang, "nb") == 0)
		return words[w][2];
	return words[w][0];
}

char kik_word_mark(const char *lang)
{
	return strcmp(lang, "en") == 0 ? '.' : ',';
}
