#include "kik/json.h"

#include <string.h>

#include "kik/num.h"

void kik_json_add_slice(struct kik_buf *b, const char *s, size_t len)
{
	static const char plain[] = "\b\t\n\f\r\"\\", letter[] = "btnfr\"\\";
	size_t from = 0;

	kik_buf_reserve(b, len + 2);
	kik_buf_addc(b, '"');
	for (size_t i = 0; i < len; i++) {
		unsigned char ch = (unsigned char)s[i];
		const char *p;

		if (ch >= 0x20 && ch != '"' && ch != '\\')
			continue;
		kik_buf_add(b, s + from, i - from);
		from = i + 1;
		p = ch ? strchr(plain, ch) : NULL;
		if (p) {
			kik_buf_addc(b, '\\');
			kik_buf_addc(b, letter[p - plain]);
		} else
			kik_buf_addf(b, "\\u%04x", ch);
	}
	kik_buf_add(b, s + from, len - from);
	kik_buf_addc(b, '"');
}

void kik_json_add_text(struct kik_buf *b, const char *s)
{
	kik_json_add_slice(b, s, strlen(s));
}

/* After a blank the caller has set its own comma, as indented writers do. */
void kik_json_add_key(struct kik_buf *b, const char *key)
{
	if (b->len > 0 && !strchr("{, \n", b->s[b->len - 1]))
		kik_buf_addc(b, ',');
	kik_json_add_text(b, key);
	kik_buf_addc(b, ':');
}

void kik_json_add_stat(struct kik_buf *b, int64_t value)
{
	if (value == KIK_UNKNOWN)
		kik_buf_adds(b, "null");
	else
		kik_buf_add_decimal(b, value, KIK_STAT, '.');
}
