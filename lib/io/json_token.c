#include "json_token.h"

#include <stdio.h>
#include <string.h>

#include "kik/utf8.h"

/* cJSON up to 1.7.15 cuts numbers at 63 bytes; no number of ours comes near. */
#define NUMBER_MAX 63
#define WORD_MAX   40

static size_t wrong(struct kik_json_text *t, size_t at, size_t len, const char *expected)
{
	t->bad = at;
	t->bad_len = len;
	(void)snprintf(t->expected, sizeof t->expected, "%s", expected);
	return 0;
}

size_t kik_json_char(const struct kik_json_text *t, size_t at)
{
	uint32_t ch;

	return kik_utf8_next(t->s + at, t->len - at, &ch);
}

const char *kik_json_key_shown(char out[KIK_JSON_KEY_SHOWN], const char *s, size_t len)
{
	bool cut = len >= KIK_JSON_KEY_SHOWN;

	if (cut) {
		len = KIK_JSON_KEY_SHOWN - sizeof "…";
		while (((unsigned char)s[len] & 0xC0) == 0x80)
			len--;
	}
	(void)snprintf(out, KIK_JSON_KEY_SHOWN, "%.*s%s", (int)len, s, cut ? "…" : "");
	return out;
}

/* --- words ------------------------------------------------------------------- */

static bool is_word(char ch)
{
	return (ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') ||
	    ch == '+' || ch == '-' || ch == '.' || ch == '_';
}

static size_t word_len(const struct kik_json_text *t, size_t at)
{
	size_t n = 0;

	while (n < WORD_MAX && at + n < t->len && is_word(t->s[at + n]))
		n++;
	return n;
}

bool kik_json_word_is(const struct kik_json_text *t, size_t at, const char *word)
{
	size_t len = strlen(word);

	return word_len(t, at) == len && memcmp(t->s + at, word, len) == 0;
}

size_t kik_json_shown(const struct kik_json_text *t, size_t at)
{
	static const char *const words[] = { "NaN", "Infinity", "nan", "inf", "True", "False",
		"None", "nil", "undefined" };
	size_t n = word_len(t, at);

	if (n > 0 && strchr("+-.0123456789", t->s[at]))
		return n;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (kik_json_word_is(t, at, words[i]))
			return n;
	return kik_json_char(t, at);
}

/* --- strings ----------------------------------------------------------------- */

static long hex4(const struct kik_json_text *t, size_t at)
{
	long n = 0;

	if (t->len - at < 4)
		return -1;
	for (size_t i = at; i < at + 4; i++) {
		char ch = t->s[i];

		if (ch >= '0' && ch <= '9')
			n = n * 16 + ch - '0';
		else if (ch >= 'a' && ch <= 'f')
			n = n * 16 + ch - 'a' + 10;
		else if (ch >= 'A' && ch <= 'F')
			n = n * 16 + ch - 'A' + 10;
		else
			return -1;
	}
	return n;
}

/* The escape \uXXXX at an offset, or two of them that are a pair of surrogates. */
static size_t unicode_escape(struct kik_json_text *t, size_t at, uint32_t *ch)
{
	long high = hex4(t, at + 2), low = -1;

	if (high < 0)
		return wrong(t, at, 2, "\\uXXXX");
	if (high == 0)
		return wrong(t, at, 6, "\\u0001-\\uFFFF");
	if (high >= 0xDC00 && high <= 0xDFFF)
		return wrong(t, at, 6, "\\uD800-\\uDBFF");
	*ch = (uint32_t)high;
	if (high < 0xD800 || high > 0xDBFF)
		return 6;
	if (t->len - at >= 12 && t->s[at + 6] == '\\' && t->s[at + 7] == 'u')
		low = hex4(t, at + 8);
	if (low < 0xDC00 || low > 0xDFFF)
		return wrong(t, at + 6, kik_json_char(t, at + 6), "\\uDC00-\\uDFFF");
	*ch = 0x10000 + (((uint32_t)high - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
	return 12;
}

size_t kik_json_escape(struct kik_json_text *t, size_t at, uint32_t *ch)
{
	static const char letters[] = "\"\\/bfnrt", meaning[] = "\"\\/\b\f\n\r\t";
	const char *p = NULL;

	if (at + 1 < t->len && t->s[at + 1] == 'u')
		return unicode_escape(t, at, ch);
	if (at + 1 < t->len && t->s[at + 1] != '\0')
		p = strchr(letters, t->s[at + 1]);
	if (!p)
		return wrong(t, at, 1 + kik_json_char(t, at + 1),
		    "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
	*ch = (uint32_t)meaning[p - letters];
	return 2;
}

size_t kik_json_string_end(struct kik_json_text *t, size_t at, bool *escaped)
{
	size_t i = at + 1, step;
	uint32_t ch;
	char code[8];

	*escaped = false;
	for (;;) {
		while (i < t->len && (unsigned char)t->s[i] >= 0x20 && t->s[i] != '"' &&
		    t->s[i] != '\\')
			i++;
		if (i == t->len)
			return wrong(t, i, 0, "\"");
		if (t->s[i] == '"')
			return i + 1;
		if (t->s[i] != '\\') {
			(void)snprintf(code, sizeof code, "\\u%04X", (unsigned)t->s[i]);
			return wrong(t, i, 1, t->s[i] ? code : "\"");
		}
		*escaped = true;
		step = kik_json_escape(t, i, &ch);
		if (step == 0)
			return 0;
		i += step;
	}
}

/* --- numbers ------------------------------------------------------------------ */

static size_t digits(const struct kik_json_text *t, size_t at)
{
	while (at < t->len && t->s[at] >= '0' && t->s[at] <= '9')
		at++;
	return at;
}

size_t kik_json_number_end(const struct kik_json_text *t, size_t at)
{
	size_t start = at, from = at + (t->s[at] == '-');

	at = digits(t, from);
	if (at == from || (at > from + 1 && t->s[from] == '0'))
		return 0;
	if (at < t->len && t->s[at] == '.') {
		from = at + 1;
		at = digits(t, from);
		if (at == from)
			return 0;
	}
	if (at < t->len && (t->s[at] == 'e' || t->s[at] == 'E')) {
		from = at + 1;
		if (from < t->len && (t->s[from] == '+' || t->s[from] == '-'))
			from++;
		at = digits(t, from);
		if (at == from)
			return 0;
	}
	if ((at < t->len && is_word(t->s[at])) || at - start > NUMBER_MAX)
		return 0;
	return at;
}
