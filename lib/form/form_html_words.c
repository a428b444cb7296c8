#include "form_html_words.h"

#include <stddef.h>

#include "kik/json.h"
#include "kik/lang.h"

KIK_FORM_WORDS(KIK_LANG_FILLED)
KIK_FORM_SAYINGS(KIK_LANG_FILLED)

static const char *const words[][KIK_LANGS] = { KIK_FORM_WORDS(KIK_LANG_ROW) };

#define SAYING(name, da, en, nb) { #name, { "" da, "" en, "" nb } },
static const struct {
	const char *name, *text[KIK_LANGS];
} sayings[] = { KIK_FORM_SAYINGS(SAYING) };

const char *kik_form_word(const char *lang, enum kik_form_word w)
{
	return words[w][kik_lang_of(lang)];
}

void kik_form_add_sayings(struct kik_buf *b, const char *lang)
{
	kik_buf_addc(b, '{');
	for (size_t i = 0; i < sizeof sayings / sizeof *sayings; i++) {
		kik_json_add_key(b, sayings[i].name);
		kik_json_add_text(b, sayings[i].text[kik_lang_of(lang)]);
	}
	kik_buf_addc(b, '}');
}
