#include "kik/csv_quote.h"

#include <string.h>

bool kik_csv_formula(const char *s, size_t len)
{
	static const char *const wide[] = { "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
		"\xef\xbc\xa0" }; /* ＝ ＋ － ＠ */
	size_t i;

	while (len && *s == '\'') {
		s++;
		len--;
	}
	if (!len)
		return false;
	if (*s && strchr("=+-@\t\r\n", *s))
		return true;
	for (i = 0; i < sizeof wide / sizeof *wide; i++)
		if (len >= 3 && !memcmp(s, wide[i], 3))
			return true;
	return false;
}

struct kik_slice kik_csv_unguard(struct kik_slice s)
{
	if (s.len && *s.s == '\'' && kik_csv_formula(s.s, s.len)) {
		s.s++;
		s.len--;
	}
	return s;
}

static bool needs_quotes(char delimiter, const char *s, size_t len)
{
	size_t i;

	if (!len)
		return false;
	for (i = 0; i < len; i++)
		if (s[i] == delimiter || s[i] == '"' || s[i] == '\n' || s[i] == '\r')
			return true;
	return s[0] == ' ' || s[len - 1] == ' ' || s[0] == '\t' || s[len - 1] == '\t';
}

void kik_csv_quote(struct kik_buf *b, char delimiter, const char *s, size_t len, bool guard)
{
	const char *quote;

	guard = guard && kik_csv_formula(s, len);
	if (!needs_quotes(delimiter, s, len)) {
		if (guard)
			kik_buf_addc(b, '\'');
		kik_buf_add(b, s, len);
		return;
	}
	kik_buf_adds(b, guard ? "\"'" : "\"");
	while (len && (quote = memchr(s, '"', len))) {
		kik_buf_add(b, s, (size_t)(quote - s) + 1);
		kik_buf_addc(b, '"');
		len -= (size_t)(quote - s) + 1;
		s = quote + 1;
	}
	kik_buf_add(b, s, len);
	kik_buf_addc(b, '"');
}
