#include "entry_words.h"

#include "kik/lang.h"

static const char *const texts[][KIK_LANGS] = { KIK_ENTRY_TEXTS(KIK_LANG_ROW) };

KIK_ENTRY_TEXTS(KIK_LANG_FILLED)

void kik_entry_say(struct kik_buf *b, const char *lang, enum kik_entry_text t, const char *one,
    const char *two)
{
	const char *const value[] = { one, two };

	kik_buf_add_filled(b, texts[t][kik_lang_of(lang)], value, 2);
}
