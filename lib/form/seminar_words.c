#include "seminar_words.h"

#include "kik/lang.h"

static const char *const words[][KIK_LANGS] = { KIK_SEMINAR_WORDS(KIK_LANG_ROW) };

KIK_SEMINAR_WORDS(KIK_LANG_FILLED)

const char *kik_seminar_word(const char *lang, enum kik_seminar_word w)
{
	return words[w][kik_lang_of(lang)];
}

void kik_seminar_say(struct kik_buf *b, const char *lang, enum kik_seminar_word w, const char *one,
    const char *two)
{
	const char *const value[] = { one, two };

	kik_buf_add_filled(b, kik_seminar_word(lang, w), value, 2);
}
