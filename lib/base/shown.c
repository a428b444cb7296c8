/* The escapers of text.h: for terminals and for file names. */
#include "kik/text.h"

#include <stdint.h>
#include <string.h>

#include "kik/sha256.h"
#include "kik/utf8.h"

/* ---- terminals ---- */

#define ELLIPSIS "\xE2\x80\xA6"

/* Adds what stands for the first character or invalid byte of s; returns its length there. */
static size_t add_one(struct kik_buf *b, const char *s, size_t len)
{
	size_t most = len < 4 ? len : 4; /* bytes of a character */
	uint32_t ch = 0;
	size_t n = 0;

	/* the first character may be valid though the bytes after it are not */
	if (kik_utf8_valid(s, most))
		n = kik_utf8_next(s, most, &ch);
	if (!n || ch < 0x20 || ch == 0x7F)
		kik_buf_addf(b, "\\x%02X", (unsigned)(unsigned char)*s);
	else if (kik_utf8_is_control(ch))
		kik_buf_addf(b, "\\u{%04X}", (unsigned)ch);
	else
		kik_buf_add(b, s, n);
	return n ? n : 1;
}

void kik_buf_add_shown(struct kik_buf *b, const char *s, size_t len, size_t max)
{
	size_t room = max ? max : SIZE_MAX, dots = strlen(ELLIPSIS);
	size_t start = b->len;
	size_t cut = start; /* where the ellipsis would still fit */

	for (size_t i = 0; i < len;) {
		i += add_one(b, s + i, len - i);
		if (b->len - start > room) {
			b->len = cut;
			b->s[cut] = '\0';
			if (dots <= room)
				kik_buf_adds(b, ELLIPSIS);
			return;
		}
		if (b->len - start <= room - (dots < room ? dots : room))
			cut = b->len;
	}
}

/* ---- file names ---- */

enum { PART_MAX = 60, MARK_DIGITS = 8 };

/* Devices that Windows opens instead of a file, with or without an extension. */
static bool is_reserved(const char *s, size_t len)
{
	static const char *const names[] = { "con", "prn", "aux", "nul" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (kik_slice_is((struct kik_slice){ s, len }, names[i]))
			return true;
	}
	return len == 4 && (memcmp(s, "com", 3) == 0 || memcmp(s, "lpt", 3) == 0) && s[3] >= '0' &&
	    s[3] <= '9';
}

/* True when s ends as the marked names do: an unmarked one must not look like them. */
static bool looks_marked(const char *s, size_t len)
{
	return len > MARK_DIGITS && s[len - MARK_DIGITS - 1] == '-' &&
	    strspn(s + len - MARK_DIGITS, "0123456789abcdef") == MARK_DIGITS;
}

/* Adds a character in its plain form; false when that changed it. */
static bool add_plain(struct kik_buf *b, uint32_t ch)
{
	/* å would lose its ring as an accent */
	uint32_t base = ch == 0xC5 || ch == 0xE5 ? 0xE5 : kik_utf8_base(ch);

	switch (base) {
	case 0: /* a mark of its own */
		return false;
	case 0xE5:
		kik_buf_adds(b, "aa");
		return false;
	case 0xE6:
		kik_buf_adds(b, "ae");
		return false;
	case 0xF8:
		kik_buf_adds(b, "oe");
		return false;
	}
	bool fits = (base >= 'a' && base <= 'z') || (base >= '0' && base <= '9') || base == '-' ||
	    base == '_';
	kik_buf_addc(b, fits ? (char)base : '-');
	return fits && ch == base; /* a change of case too: file systems may fold it */
}

void kik_buf_add_file_part(struct kik_buf *b, const char *id)
{
	size_t start = b->len, len = strlen(id);
	bool same = true;

	for (size_t i = 0; i < len;) {
		uint32_t ch;

		i += kik_utf8_next(id + i, len - i, &ch);
		same = add_plain(b, ch) && same;
	}
	size_t size = b->len - start;
	if (same && size && size <= PART_MAX && !is_reserved(b->s + start, size) &&
	    !looks_marked(b->s + start, size))
		return;

	if (size > PART_MAX) {
		b->len = start + PART_MAX;
		b->s[b->len] = '\0';
	}
	char digest[KIK_DIGEST_SIZE];
	kik_digest(id, len, digest);
	kik_buf_addc(b, '-');
	kik_buf_add(b, digest + strlen("sha256:"), MARK_DIGITS);
}
