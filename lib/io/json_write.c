#include "kik/json.h"

#include <string.h>

#include "kik/num.h"
#include "kik/scan.h"

/* The first byte from `i` on that must be escaped, or len. */
static size_t plain_end(const char *s, size_t i, size_t len)
{
	for (; len - i >= 16; i += 16) {
		unsigned hit = kik_scan_json(s + i);

		if (hit)
			return i + (unsigned)__builtin_ctz(hit);
	}
	while (i < len && (unsigned char)s[i] >= 0x20 && s[i] != '"' && s[i] != '\\')
		i++;
	return i;
}

void kik_json_add_slice(struct kik_buf *b, const char *s, size_t len)
{
	static const char plain[] = "\b\t\n\f\r\"\\", letter[] = "btnfr\"\\";
	size_t from = 0, at;

	kik_buf_reserve(b, len + 2);
	kik_buf_addc(b, '"');
	while ((at = plain_end(s, from, len)) < len) {
		const char *p = s[at] ? strchr(plain, s[at]) : NULL;

		kik_buf_add(b, s + from, at - from);
		from = at + 1;
		if (p) {
			kik_buf_addc(b, '\\');
			kik_buf_addc(b, letter[p - plain]);
		} else
			kik_buf_addf(b, "\\u%04x", (unsigned char)s[at]);
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
