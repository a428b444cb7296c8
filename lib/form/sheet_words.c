#include "sheet_words.h"

#include "kik/lang.h"

static const char *const words[][KIK_LANGS] = { KIK_SHEET_WORDS(KIK_LANG_ROW) };

KIK_SHEET_WORDS(KIK_LANG_FILLED)

const char *kik_sheet_word(const char *lang, enum kik_sheet_word w)
{
	return words[w][kik_lang_of(lang)];
}

void kik_sheet_say(struct kik_buf *b, const char *lang, enum kik_sheet_word w, const char *one,
    const char *two, const char *three)
{
	const char *const value[] = { one, two, three };

	kik_buf_add_filled(b, kik_sheet_word(lang, w), value, 3);
}
