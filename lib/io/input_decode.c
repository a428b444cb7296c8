/* Input: which encoding a file has, and its text out of that. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "input_parts.h"
#include "kik/mem.h"
#include "kik/utf8.h"

static const struct {
	const char *name, *shown, *iconv;
} encodings[] = {
	[KIK_ENC_AUTO] = { "auto", "UTF-8", NULL },
	[KIK_ENC_UTF8] = { "utf-8", "UTF-8", NULL },
	[KIK_ENC_UTF8_BOM] = { "utf-8-bom", "UTF-8 with BOM", NULL },
	[KIK_ENC_UTF16LE] = { "utf-16le", "UTF-16LE", "UTF-16LE" },
	[KIK_ENC_UTF16BE] = { "utf-16be", "UTF-16BE", "UTF-16BE" },
	[KIK_ENC_WINDOWS_1252] = { "windows-1252", "Windows-1252", "WINDOWS-1252" },
};

const char *kik_encoding_name(enum kik_encoding e)
{
	return encodings[e].shown;
}

int kik_encoding_find(const char *name, enum kik_encoding *out)
{
	size_t i;

	for (i = 0; i < sizeof encodings / sizeof *encodings; i++)
		if (!strcasecmp(name, encodings[i].name)) {
			*out = (enum kik_encoding)i;
			return 0;
		}
	return -1;
}

size_t kik_encoding_raw(enum kik_encoding e, const char *s, size_t len)
{
	size_t i, n = 0;

	if (!encodings[e].iconv)
		return len;
	for (i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		if ((c & 0xc0) != 0x80)
			n += c >= 0xf0 ? 2 : 1;
	}
	return e == KIK_ENC_WINDOWS_1252 ? n : 2 * n;
}

static void wait_fault(struct kik_input *in, enum kik_fault fault, int byte)
{
	struct kik_input_state *st = in->state;

	st->fault = fault;
	st->waiting = true;
	if (byte >= 0)
		snprintf(st->found, sizeof st->found, "0x%02X", (unsigned)byte);
	st->expected =
	    kik_encoding_name(in->encoding == KIK_ENC_UTF8_BOM ? KIK_ENC_UTF8 : in->encoding);
}

/* New text stands in the window from `from` on: stop it at a NUL byte. */
static void check_nul(struct kik_input *in, size_t from)
{
	const char *nul = in->len > from ? memchr(in->s + from, '\0', in->len - from) : NULL;

	if (nul) {
		in->len = (size_t)(nul - in->s);
		in->state->tail = 0;
		wait_fault(in, KIK_F_NUL_BYTE, -1);
	}
}

/* Converts what stands in raw; keeps a character that is not whole. */
static void decode(struct kik_input *in)
{
	struct kik_input_state *st = in->state;
	enum kik_fault fault = st->fixed ? KIK_F_ENCODING_BROKEN : KIK_F_ENCODING;
	size_t from = in->len, left = st->raw_len, room;
	char *src = st->raw, *dst;

	/* a byte becomes at most three bytes of UTF-8 */
	kik_input_room(in, left * 3 + 4);
	dst = in->s + in->len;
	room = (size_t)(st->base + st->cap - dst);
	if (iconv(st->cd, &src, &left, &dst, &room) == (size_t)-1 && errno == EILSEQ)
		wait_fault(in, fault, (unsigned char)*src);
	else if (left && st->drained)
		wait_fault(in, fault, (unsigned char)*src);
	in->len = (size_t)(dst - in->s);
	memmove(st->raw, src, left);
	st->raw_len = left;
	check_nul(in, from);
}

static void use_raw(struct kik_input_state *st, size_t room)
{
	if (st->raw_cap < room) {
		st->raw_cap = room;
		st->raw = kik_realloc(st->raw, room, 1);
	}
}

/* From here on the bytes are of another encoding; those given are moved to raw. */
static int set_encoding(struct kik_input *in, enum kik_encoding e, const char *s, size_t len)
{
	struct kik_input_state *st = in->state;

	in->encoding = e;
	if (!encodings[e].iconv)
		return 0;
	st->cd = iconv_open("UTF-8", encodings[e].iconv);
	/* analyzer: malloc-leak: kik_input_close closes what was opened */
	if (st->cd == (iconv_t)-1) {
		st->err = errno;
		st->fault = KIK_F_IO;
		st->waiting = true;
		return -1;
	}
	use_raw(st, len + KIK_INPUT_CHUNK);
	if (len)
		memcpy(st->raw, s, len);
	st->raw_len = len;
	return 0;
}

/* Length of the character that s begins, were it whole; 1 for what is none. */
static size_t announced(unsigned char c)
{
	return c >= 0xf0 && c < 0xf5 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 && c < 0xe0 ? 2 : 1;
}

/* True when all bytes after the first continue a character (of which more may come). */
static bool continues(const char *s, size_t len)
{
	while (len > 1)
		if (((unsigned char)s[--len] & 0xc0) != 0x80)
			return false;
	return true;
}

void kik_input_accept(struct kik_input *in, size_t n)
{
	struct kik_input_state *st = in->state;
	size_t from = in->len, fresh = st->tail + n;
	const char *s = in->s + from;
	size_t valid = kik_utf8_valid(s, fresh), rest = fresh - valid;

	if (!st->other && !kik_utf8_ascii(s, valid))
		st->other = true;
	in->len += valid;
	st->tail = rest;
	if (!rest) {
		check_nul(in, from);
		return;
	}
	if (!st->drained && rest < announced((unsigned char)s[valid]) &&
	    continues(s + valid, rest)) {
		check_nul(in, from);
		return;
	}
	st->tail = 0;
	check_nul(in, from);
	if (st->waiting)
		return;
	if (st->json)
		wait_fault(in, KIK_F_JSON_UTF8, (unsigned char)s[valid]);
	else if (st->fixed)
		wait_fault(in, KIK_F_ENCODING_BROKEN, (unsigned char)s[valid]);
	else if (st->other)
		wait_fault(in, KIK_F_ENCODING_MIXED, (unsigned char)s[valid]);
	else if (set_encoding(in, KIK_ENC_WINDOWS_1252, s + valid, rest) == 0)
		decode(in);
}

void kik_input_begin(struct kik_input *in)
{
	struct kik_input_state *st = in->state;
	char head[4];
	size_t n = 0, got;

	st->begun = true;
	while (n < 3 && (got = kik_input_get(st, head + n, 3 - n)))
		n += got;
	if (n >= 3 && !memcmp(head, "\xef\xbb\xbf", 3)) {
		n = 0;
		if (!st->fixed) {
			in->encoding = KIK_ENC_UTF8_BOM;
			st->fixed = true;
		}
	} else if (!st->fixed && n >= 2 && !memcmp(head, "\xff\xfe", 2)) {
		st->fixed = true;
		set_encoding(in, KIK_ENC_UTF16LE, head + 2, n - 2);
		return;
	} else if (!st->fixed && n >= 2 && !memcmp(head, "\xfe\xff", 2)) {
		st->fixed = true;
		set_encoding(in, KIK_ENC_UTF16BE, head + 2, n - 2);
		return;
	} else if (st->fixed && encodings[in->encoding].iconv) {
		size_t skip = n >= 2 &&
			(!memcmp(head, "\xff\xfe", 2) || !memcmp(head, "\xfe\xff", 2)) &&
			in->encoding != KIK_ENC_WINDOWS_1252
		    ? 2
		    : 0;

		set_encoding(in, in->encoding, head + skip, n - skip);
		return;
	}
	kik_input_room(in, KIK_INPUT_CHUNK);
	memcpy(in->s, head, n);
	kik_input_accept(in, n);
}

void kik_input_convert(struct kik_input *in)
{
	struct kik_input_state *st = in->state;

	use_raw(st, st->raw_len + KIK_INPUT_CHUNK);
	st->raw_len += kik_input_get(st, st->raw + st->raw_len, KIK_INPUT_CHUNK);
	decode(in);
}
