#include "kik/input.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "kik/mem.h"
#include "kik/utf8.h"

#define CHUNK 262144 /* bytes read at a time */

struct kik_input_state {
	int fd; /* -1: memory */
	const char *mem;
	size_t mem_len;
	char *base; /* the window lies in here */
	size_t cap;
	size_t tail; /* bytes behind the window: a character that is not whole */
	char *raw;   /* bytes not decoded yet (not used for UTF-8) */
	size_t raw_len, raw_cap;
	iconv_t cd;
	char head[KIK_INPUT_HEAD]; /* shown before it is read */
	size_t nhead, head_at;
	bool ends; /* nothing comes after the head */
	bool begun, fixed, other, drained, json;
	enum kik_fault fault; /* waits behind the window, when `waiting` */
	bool waiting;
	int err;
	char found[16];
	const char *expected;
};

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

static void begin(struct kik_input *in, const char *name, enum kik_encoding encoding)
{
	struct kik_input_state *st = kik_malloc(sizeof *st);

	memset(in, 0, sizeof *in);
	memset(st, 0, sizeof *st);
	st->fd = -1;
	st->cd = (iconv_t)-1;
	st->fixed = encoding != KIK_ENC_AUTO;
	in->name = name;
	in->encoding = encoding;
	in->state = st;
}

int kik_input_open(struct kik_input *in, struct kik_diag *d, const char *path,
    enum kik_encoding encoding)
{
	struct kik_input_state *st;
	bool standard = !strcmp(path, "-");
	int fd = STDIN_FILENO;

	while (!standard && (fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)) < 0 &&
	    errno == EINTR)
		;
	if (fd < 0) {
		kik_diag_system(d, path, "cannot open", errno);
		return -1;
	}
	begin(in, standard ? "(standard input)" : path, encoding);
	st = in->state;
	st->fd = fd;
	if (fstat(fd, &in->st) < 0) {
		kik_diag_system(d, in->name, "cannot open", errno);
		kik_input_close(in);
		return -1;
	}
	if (S_ISDIR(in->st.st_mode)) {
		kik_diag_system(d, in->name, "cannot read", EISDIR);
		kik_input_close(in);
		return -1;
	}
	in->regular = S_ISREG(in->st.st_mode) && !standard;
	return 0;
}

void kik_input_memory(struct kik_input *in, const char *name, const char *s, size_t len,
    enum kik_encoding encoding)
{
	begin(in, name, encoding);
	in->state->mem = s;
	in->state->mem_len = len;
}

int kik_input_spooled(struct kik_input *in, struct kik_diag *d, const char *path, FILE *spool,
    enum kik_encoding encoding)
{
	int fd = dup(fileno(spool));

	begin(in, strcmp(path, "-") ? path : "(standard input)", encoding);
	in->state->fd = fd;
	if (fd >= 0 && lseek(fd, 0, SEEK_SET) == 0)
		return 0;
	kik_diag_system(d, in->name, "cannot read again", errno);
	kik_input_close(in);
	return -1;
}

void kik_input_close(struct kik_input *in)
{
	struct kik_input_state *st = in->state;

	if (!st)
		return;
	if (st->fd > STDIN_FILENO)
		close(st->fd);
	if (st->cd != (iconv_t)-1)
		iconv_close(st->cd);
	free(st->base);
	free(st->raw);
	free(st);
	in->state = NULL;
	in->s = NULL;
	in->len = 0;
}

void kik_input_json(struct kik_input *in)
{
	in->state->json = true;
}

/* Makes room for n bytes behind the window and its tail. */
static void make_room(struct kik_input *in, size_t n)
{
	struct kik_input_state *st = in->state;
	size_t used = in->len + st->tail, off = st->base ? (size_t)(in->s - st->base) : 0;

	if (off && (off >= used || st->cap - off - used < n)) {
		memmove(st->base, in->s, used);
		off = 0;
	}
	if (st->cap - off - used < n || !st->base) {
		st->cap = off + used + n + CHUNK / 4;
		st->base = kik_realloc(st->base, st->cap + KIK_INPUT_SLACK, 1);
	}
	in->s = st->base + off;
}

void kik_input_move(struct kik_input *in, char **s, size_t *cap)
{
	struct kik_input_state *st = in->state;
	size_t used = in->len + st->tail, old_cap = st->cap;
	char *old = st->base;

	st->base = *s;
	if (*cap < used + CHUNK) {
		st->cap = used + CHUNK;
		st->base = kik_realloc(*s, st->cap + KIK_INPUT_SLACK, 1);
	} else {
		st->cap = *cap;
	}
	if (used)
		memcpy(st->base, in->s, used);
	in->s = st->base;
	*s = old;
	*cap = old_cap;
}

size_t kik_input_left(const struct kik_input *in)
{
	off_t at = S_ISREG(in->st.st_mode) ? lseek(in->state->fd, 0, SEEK_CUR) : -1;

	return at >= 0 && at < in->st.st_size ? (size_t)(in->st.st_size - at) : 0;
}

/* Reads up to n bytes; 0 at the end; a failure waits as fault io. */
static size_t get(struct kik_input_state *st, char *to, size_t n)
{
	ssize_t got;

	if (st->head_at < st->nhead) {
		if (n > st->nhead - st->head_at)
			n = st->nhead - st->head_at;
		memcpy(to, st->head + st->head_at, n);
		st->head_at += n;
		got = (ssize_t)n;
	} else if (st->ends) {
		got = 0;
	} else if (st->fd < 0) {
		if (n > st->mem_len)
			n = st->mem_len;
		if (n)
			memcpy(to, st->mem, n);
		st->mem += n;
		st->mem_len -= n;
		got = (ssize_t)n;
	} else {
		do
			got = read(st->fd, to, n);
		while (got < 0 && errno == EINTR);
	}
	if (got < 0) {
		st->err = errno;
		st->fault = KIK_F_IO;
		st->waiting = true;
		got = 0;
	}
	if (got == 0)
		st->drained = true;
	return (size_t)got;
}

struct kik_slice kik_input_peek(struct kik_input *in)
{
	struct kik_input_state *st = in->state;
	size_t n = 0, got;

	while (n < KIK_INPUT_HEAD && (got = get(st, st->head + n, KIK_INPUT_HEAD - n)))
		n += got;
	st->ends = st->drained;
	st->drained = false;
	st->nhead = n;
	return (struct kik_slice){ st->head, n };
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
	make_room(in, left * 3 + 4);
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
	use_raw(st, len + CHUNK);
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

/* n new bytes stand behind window and tail: take what is valid UTF-8. */
static void accept_utf8(struct kik_input *in, size_t n)
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

/* The first bytes decide by their byte order mark, where they have one. */
static void recognise(struct kik_input *in)
{
	struct kik_input_state *st = in->state;
	char head[4];
	size_t n = 0, got;

	st->begun = true;
	while (n < 3 && (got = get(st, head + n, 3 - n)))
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
	make_room(in, CHUNK);
	memcpy(in->s, head, n);
	accept_utf8(in, n);
}

int kik_input_more(struct kik_input *in)
{
	struct kik_input_state *st = in->state;
	size_t before = in->len, got;

	if (!st->begun)
		recognise(in);
	while (in->len == before) {
		if (st->waiting)
			return -1;
		if (st->drained && (st->cd == (iconv_t)-1 || st->raw_len == 0)) {
			in->eof = true;
			return 0;
		}
		if (st->cd == (iconv_t)-1) {
			make_room(in, CHUNK);
			got = get(st, in->s + in->len + st->tail, CHUNK);
			if (got || st->tail)
				accept_utf8(in, got);
		} else {
			use_raw(st, st->raw_len + CHUNK);
			got = get(st, st->raw + st->raw_len, CHUNK);
			st->raw_len += got;
			decode(in);
		}
	}
	return 1;
}

void kik_input_fault(struct kik_input *in, struct kik_diag *d, size_t line, size_t col)
{
	struct kik_input_state *st = in->state;
	struct kik_finding f = { .fault = st->fault,
		.at = { .file = in->name, .line = line, .col = col },
		.found = { st->found, strlen(st->found) },
		.expected = st->expected };

	if (st->fault == KIK_F_IO)
		kik_diag_system(d, in->name, "cannot read", st->err);
	else
		kik_diag_add(d, &f);
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

int kik_input_text(struct kik_input *in, struct kik_diag *d, size_t max, struct kik_buf *b)
{
	size_t line = 1, start = 0, i;
	int more;

	while ((more = kik_input_more(in)) > 0 && b->len + in->len <= max) {
		kik_buf_add(b, in->s, in->len);
		kik_input_take(in, in->len);
	}
	if (more >= 0)
		return more;
	kik_buf_add(b, in->s, in->len);
	for (i = 0; i < b->len; i++)
		if (b->s[i] == '\n') {
			line++;
			start = i + 1;
		}
	kik_input_fault(in, d, line, b->len - start + 1);
	return -1;
}

int kik_input_bytes(struct kik_input *in, struct kik_diag *d, size_t max, struct kik_buf *b)
{
	struct kik_input_state *st = in->state;
	size_t got;

	do {
		kik_buf_reserve(b, CHUNK);
		got = get(st, b->s + b->len, CHUNK);
		b->len += got;
		b->s[b->len] = '\0';
	} while (got && b->len <= max);
	if (st->waiting) {
		kik_input_fault(in, d, 0, 0);
		return -1;
	}
	return b->len > max;
}

int kik_input_all(struct kik_diag *d, const char *path, size_t max, struct kik_buf *b)
{
	struct kik_input in;
	int more;

	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	kik_input_json(&in);
	more = kik_input_text(&in, d, max, b);
	if (more > 0) {
		struct kik_finding f = {
			.fault = KIK_F_FILE_LONG, .at = { .file = in.name }, .n = (long long)max
		};

		kik_diag_add(d, &f);
	}
	kik_input_close(&in);
	return more == 0 ? 0 : -1;
}
