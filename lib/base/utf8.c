#include "kik/utf8.h"

#include "kik/scan.h"

#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

#define REPLACEMENT 0xFFFD

static const uint8_t *bytes(const char *s)
{
	return (const uint8_t *)s;
}

/* The number of leading ASCII bytes, sixteen at a time. */
static size_t ascii_run(const char *s, size_t len)
{
	size_t i = 0;

	while (len - i >= 16 && kik_scan_ascii(s + i))
		i += 16;
	while (i < len && (unsigned char)s[i] < 0x80)
		i++;
	return i;
}

size_t kik_utf8_valid(const char *s, size_t len)
{
	size_t i = 0;

	for (;;) {
		i += kik_scan_two_bytes(kik_scan_best(), s + i, len - i);
		i += ascii_run(s + i, len - i);
		if (i == len)
			return i;

		/* two bytes: the letters of western Europe, which are all there mostly is */
		unsigned char c = (unsigned char)s[i];
		if (c >= 0xC2 && c <= 0xDF && len - i >= 2 &&
		    ((unsigned char)s[i + 1] & 0xC0) == 0x80) {
			i += 2;
			continue;
		}
		ucs4_t ch;
		int n = u8_mbtoucr(&ch, bytes(s) + i, len - i);
		if (n <= 0)
			return i;
		i += (size_t)n;
	}
}

bool kik_utf8_ascii(const char *s, size_t len)
{
	return ascii_run(s, len) == len;
}

size_t kik_utf8_next(const char *s, size_t len, uint32_t *ch)
{
	if (!len)
		return 0;

	ucs4_t c;
	int n = u8_mbtouc(&c, bytes(s), len);
	*ch = c;
	return (size_t)n;
}

size_t kik_utf8_width(const char *s)
{
	return (size_t)u8_strwidth(bytes(s), "UTF-8");
}

/*
 * All characters below U+0300, whose first byte is CC, are NFC in any order: the
 * first combining mark stands there.
 */
static bool surely_nfc(const char *s, size_t len)
{
	for (size_t i = ascii_run(s, len); i < len; i++) {
		if ((unsigned char)s[i] >= 0xCC)
			return false;
	}
	return true;
}

const char *kik_utf8_nfc(struct kik_arena *a, const char *s, size_t *len)
{
	if (surely_nfc(s, *len))
		return s;

	size_t n;
	uint8_t *done = u8_normalize(UNINORM_NFC, bytes(s), *len, NULL, &n);
	if (!done)
		kik_out_of_memory();
	if (n != *len || memcmp(done, s, n) != 0) {
		s = kik_arena_text(a, (const char *)done, n);
		*len = n;
	}
	free(done);
	return s;
}

bool kik_utf8_is_control(uint32_t ch)
{
	return ch < 0x20 || (ch >= 0x7F && ch <= 0x9F) || ch == 0x061C || ch == 0x200E ||
	    ch == 0x200F || (ch >= 0x2028 && ch <= 0x202E) || (ch >= 0x2066 && ch <= 0x2069) ||
	    ch == 0xFEFF;
}

size_t kik_utf8_control(const char *s, size_t len)
{
	size_t i = 0, n;

	for (uint32_t ch; i < len; i += n) {
		n = 1;
		if (s[i] >= 0x20 && s[i] < 0x7F)
			continue;
		/* À to ÿ, which are no controls */
		if ((unsigned char)s[i] == 0xC3 && len - i > 1) {
			n = 2;
			continue;
		}
		n = kik_utf8_next(s + i, len - i, &ch);
		if (kik_utf8_is_control(ch))
			break;
	}
	return i;
}

const char *kik_utf8_neutral(const char *s, size_t *len, struct kik_buf *b, bool *found)
{
	size_t at, n, from = 0;
	uint32_t ch;

	*found = false;
	kik_buf_clear(b);
	for (at = 0; at < *len; at += n) {
		n = kik_utf8_next(s + at, *len - at, &ch);
		if (!n)
			break;
		if (!kik_utf8_is_control(ch) || ch == '\n' || ch == '\r' || ch == '\t')
			continue;
		kik_buf_add(b, s + from, at - from);
		kik_utf8_add(b, 0xfffd);
		from = at + n;
		*found = true;
	}
	if (!*found)
		return s;
	kik_buf_add(b, s + from, *len - from);
	*len = b->len;
	return b->s;
}

bool kik_utf8_is_word(uint32_t ch)
{
	const uint32_t none =
	    UC_CATEGORY_MASK_Z | UC_CATEGORY_MASK_P | UC_CATEGORY_MASK_Sk | UC_CATEGORY_MASK_C;

	return !uc_is_general_category_withtable(ch, none);
}

uint32_t kik_utf8_base(uint32_t ch)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];

	/* one accent a step: ǘ is ü and an acute, ü is u and a diaeresis */
	while (uc_canonical_decomposition(ch, parts) > 0)
		ch = parts[0];
	return uc_combining_class(ch) ? 0 : uc_tolower(ch);
}

void kik_utf8_add(struct kik_buf *b, uint32_t ch)
{
	uint8_t out[6];
	int n = u8_uctomb(out, ch, sizeof(out));

	if (n < 0)
		n = u8_uctomb(out, REPLACEMENT, sizeof(out));
	kik_buf_add(b, out, (size_t)n);
}

char *kik_utf8_fold(struct kik_arena *a, const char *s, size_t len)
{
	if (kik_utf8_ascii(s, len)) {
		char *low = kik_arena_text(a, s, len);

		for (size_t i = 0; i < len; i++) {
			if (low[i] >= 'A' && low[i] <= 'Z')
				low[i] += 'a' - 'A';
		}
		return low;
	}

	/* compatibility first, as it may bring capitals (㎒ is MHz) */
	size_t n, m;
	uint8_t *plain = u8_normalize(UNINORM_NFKC, bytes(s), len, NULL, &n);
	if (!plain)
		kik_out_of_memory();
	uint8_t *folded = u8_casefold(plain, n, NULL, UNINORM_NFKC, NULL, &m);
	if (!folded)
		kik_out_of_memory();
	char *text = kik_arena_text(a, (const char *)folded, m);

	free(plain);
	free(folded);
	return text;
}
