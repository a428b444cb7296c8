#include "kik/json.h"

#include <string.h>

#include "kik/num.h"
#include "kik/scan.h"

#define BLOCK 16

/* The first byte from `i` on that must be escaped, or len. */
static size_t plain_end(const char *s, size_t i, size_t len)
{
	unsigned hit;

	for (; len - i >= BLOCK; i += BLOCK) {
		hit = kik_scan_json(s + i);
		if (hit)
			return i + (unsigned)__builtin_ctz(hit);
	}
	if (len >= BLOCK && i < len) {
		/* the last block reaches back over what has been looked at */
		hit = kik_scan_json(s + len - BLOCK) >> (BLOCK - (len - i));
		return hit ? i + (unsigned)__builtin_ctz(hit) : len;
	}
	while (i < len && (unsigned char)s[i] >= 0x20 && s[i] != '"' && s[i] != '\\')
		i++;
	return i;
}

static void add_escaped(struct kik_buf *b, char c)
{
	static const char plain[] = "\b\t\n\f\r\"\\", letter[] = "btnfr\"\\";
	const char *p = c ? strchr(plain, c) : NULL;

	if (p) {
		kik_buf_addc(b, '\\');
		kik_buf_addc(b, letter[p - plain]);
	} else {
		kik_buf_addf(b, "\\u%04x", (unsigned char)c);
	}
}

void kik_json_add_slice(struct kik_buf *b, const char *s, size_t len)
{
	size_t from = 0, at;
	char *to;

	kik_buf_reserve(b, len + 2);
	for (; (at = plain_end(s, from, len)) < len; from = at + 1) {
		if (!from)
			kik_buf_addc(b, '"');
		kik_buf_add(b, s + from, at - from);
		add_escaped(b, s[at]);
	}
	/* what is left, in one go: mostly that is all of it */
	kik_buf_reserve(b, len - from + 2);
	to = b->s + b->len;
	if (!from)
		*to++ = '"';
	if (len > from)
		memcpy(to, s + from, len - from);
	to += len - from;
	*to++ = '"';
	*to = '\0';
	b->len = (size_t)(to - b->s);
}

void kik_json_add_text(struct kik_buf *b, const char *s)
{
	kik_json_add_slice(b, s, strlen(s));
}

/* After a blank the caller has set its own comma, as indented writers do. */
void kik_json_add_key(struct kik_buf *b, const char *key)
{
	char last = b->len ? b->s[b->len - 1] : '{';

	if (last != '{' && last != ',' && last != ' ' && last != '\n')
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
