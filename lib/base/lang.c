#include "kik/lang.h"

#include <string.h>

enum kik_lang kik_lang_of(const char *lang)
{
	if (!strcmp(lang, "en"))
		return KIK_LANG_EN;
	return !strcmp(lang, "nb") ? KIK_LANG_NB : KIK_LANG_DA;
}

void kik_buf_add_filled(struct kik_buf *b, const char *text, const char *const *arg, size_t n)
{
	const char *s;

	for (s = text; *s; s++) {
		if (s[0] == '{' && s[1] > '0' && (size_t)(s[1] - '0') <= n && s[2] == '}') {
			kik_buf_add(b, text, (size_t)(s - text));
			kik_buf_adds(b, arg[s[1] - '1']);
			s += 2;
			text = s + 1;
		}
	}
	kik_buf_add(b, text, (size_t)(s - text));
}
