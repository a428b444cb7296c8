#include "kik/words.h"

#include "kik/lang.h"

static const char *const words[][KIK_LANGS] = { KIK_WORDS(KIK_LANG_ROW) };

KIK_WORDS(KIK_LANG_FILLED)

const char *kik_word(const char *lang, enum kik_word w)
{
	return words[w][kik_lang_of(lang)];
}

char kik_word_mark(const char *lang)
{
	return kik_lang_of(lang) == KIK_LANG_EN ? '.' : ',';
}
