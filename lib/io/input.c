#include "kik/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "input_parts.h"
#include "kik/mem.h"

static void begin(struct kik_input *in, const char *name, enum kik_encoding encoding)
{
	struct kik_input_state *st = kik_malloc(sizeof *st);

	memset(in, 0, sizeof *in);
	memset(st, 0, sizeof *st);
	st->fd = -1;
	st->at = -1;
	st->allow = SIZE_MAX;
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
	if (st->fd > STDIN_FILENO && !st->lent)
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

void kik_input_room(struct kik_input *in, size_t n)
{
	struct kik_input_state *st = in->state;
	size_t used = in->len + st->tail, off = st->base ? (size_t)(in->s - st->base) : 0;

	if (off && (off >= used || st->cap - off - used < n)) {
		memmove(st->base, in->s, used);
		off = 0;
	}
	if (st->cap - off - used < n || !st->base) {
		st->cap = off + used + n + KIK_INPUT_CHUNK / 4;
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
	if (*cap < used + KIK_INPUT_CHUNK) {
		st->cap = used + KIK_INPUT_CHUNK;
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

/* --- parts of a file ---------------------------------------------------------------------- */

void kik_input_part(struct kik_input *part, const struct kik_input *in, off_t from)
{
	begin(part, in->name, KIK_ENC_UTF8);
	part->st = in->st;
	part->state->fd = in->state->fd;
	part->state->lent = true;
	part->state->at = from;
	/* a mark of byte order is one at the beginning of a file only */
	part->state->begun = true;
}

size_t kik_input_glance(const struct kik_input *in, off_t from, char *to, size_t n)
{
	size_t have = 0;
	ssize_t got = 1;

	while (have < n && got > 0) {
		got = pread(in->state->fd, to + have, n - have, from + (off_t)have);
		if (got > 0)
			have += (size_t)got;
		else if (got < 0 && errno == EINTR)
			got = 1;
	}
	return have;
}

bool kik_input_plain(const struct kik_input *in)
{
	return in->state->cd == (iconv_t)-1 && in->encoding != KIK_ENC_UTF16LE &&
	    in->encoding != KIK_ENC_UTF16BE && in->encoding != KIK_ENC_WINDOWS_1252;
}

void kik_input_stop(struct kik_input *in, off_t end)
{
	off_t at = lseek(in->state->fd, 0, SEEK_CUR);

	if (at >= 0 && at <= end)
		in->state->allow = (size_t)(end - at);
}

bool kik_input_stopped(const struct kik_input *in)
{
	return in->state->allow < SIZE_MAX;
}

bool kik_input_go_on(struct kik_input *in)
{
	if (!kik_input_stopped(in))
		return false;
	in->state->allow = SIZE_MAX;
	in->state->drained = in->eof = false;
	return true;
}

size_t kik_input_left(const struct kik_input *in)
{
	off_t at =
	    S_ISREG(in->st.st_mode) && !in->state->lent ? lseek(in->state->fd, 0, SEEK_CUR) : -1;

	return at >= 0 && at < in->st.st_size ? (size_t)(in->st.st_size - at) : 0;
}

static ssize_t from_file(struct kik_input_state *st, char *to, size_t n)
{
	ssize_t got = 0;

	do
		if (n)
			got = st->at < 0 ? read(st->fd, to, n) : pread(st->fd, to, n, st->at);
	while (got < 0 && errno == EINTR);
	if (got > 0 && st->at >= 0)
		st->at += got;
	if (got > 0 && st->allow < SIZE_MAX)
		st->allow -= (size_t)got;
	return got;
}

size_t kik_input_get(struct kik_input_state *st, char *to, size_t n)
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
		got = from_file(st, to, n < st->allow ? n : st->allow);
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

	while (n < KIK_INPUT_HEAD && (got = kik_input_get(st, st->head + n, KIK_INPUT_HEAD - n)))
		n += got;
	st->ends = st->drained;
	st->drained = false;
	st->nhead = n;
	return (struct kik_slice){ st->head, n };
}

int kik_input_more(struct kik_input *in)
{
	struct kik_input_state *st = in->state;
	size_t before = in->len, got;

	if (!st->begun)
		kik_input_begin(in);
	while (in->len == before) {
		if (st->waiting)
			return -1;
		if (st->drained && (st->cd == (iconv_t)-1 || st->raw_len == 0)) {
			in->eof = true;
			return 0;
		}
		if (st->cd == (iconv_t)-1) {
			kik_input_room(in, KIK_INPUT_CHUNK);
			got = kik_input_get(st, in->s + in->len + st->tail, KIK_INPUT_CHUNK);
			if (got || st->tail)
				kik_input_accept(in, got);
		} else {
			kik_input_convert(in);
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
