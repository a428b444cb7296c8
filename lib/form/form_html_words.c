#include "form_html_words.h"

#include <stddef.h>
#include <string.h>

#include "kik/json.h"

enum { DA, EN, NB, LANGS };

#define FILLED(name, da, en, nb)                                        \
	_Static_assert(sizeof da > 1 && sizeof en > 1 && sizeof nb > 1, \
	    "a translation of " #name " is empty");
KIK_FORM_WORDS(FILLED)
KIK_FORM_SAYINGS(FILLED)

/* Adjacent literals: a translation that is no literal, or is missing, does not compile. */
#define WORD(name, da, en, nb) { "" da, "" en, "" nb },
static const char *const words[][LANGS] = { KIK_FORM_WORDS(WORD) };

#define SAYING(name, da, en, nb) { #name, { "" da, "" en, "" nb } },
static const struct {
	const char *name, *text[LANGS];
} sayings[] = { KIK_FORM_SAYINGS(SAYING) };

static int lang_of(const char *lang)
{
	if (strcmp(lang, "en") == 0)
		return EN;
	return strcmp(lang, "nb") == 0 ? NB : DA;
}

const char *kik_form_word(const char *lang, enum kik_form_word w)
{
	return words[w][lang_of(lang)];
}

void kik_form_add_sayings(struct kik_buf *b, const char *lang)
{
	kik_buf_addc(b, '{');
	for (size_t i = 0; i < sizeof sayings / sizeof *sayings; i++) {
		kik_json_add_key(b, sayings[i].name);
		kik_json_add_text(b, sayings[i].text[lang_of(lang)]);
	}
	kik_buf_addc(b, '}');
}
