#include "fuzz.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

void fuzz_fail(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	(void)fputs("fuzz: ", stderr);
	(void)vfprintf(stderr, fmt, ap);
	(void)fputc('\n', stderr);
	va_end(ap);
	abort();
}

void fuzz_same(const char *what, const struct kik_buf *a, const struct kik_buf *b)
{
	if (a->len != b->len || (a->len && memcmp(a->s, b->s, a->len) != 0))
		fuzz_fail("%s differ:\n%s\n--- and ---\n%s\n---", what, kik_buf_str(a),
		    kik_buf_str(b));
}

/* --- bytes as decisions ---------------------------------------------------------- */

uint32_t fuzz_pick(struct fuzz *f, uint64_t n)
{
	uint64_t v = 0, room;

	for (room = 1; room < n && f->s < f->end; room <<= 8)
		v = v << 8 | *f->s++;
	return (uint32_t)(v % n);
}

/* Puts len bytes in place of `cut` bytes at an offset. */
static void replace(struct kik_buf *b, size_t at, size_t cut, const char *s, size_t len)
{
	struct kik_buf whole = KIK_BUF_INIT;

	kik_buf_add(&whole, b->s, at);
	kik_buf_add(&whole, s, len);
	kik_buf_add(&whole, b->s + at + cut, b->len - at - cut);
	kik_buf_release(b);
	*b = whole;
}

void fuzz_edit(struct fuzz *f, struct kik_buf *b, unsigned times, const char *const *words,
    size_t nwords)
{
	for (; times > 0 && b->len; times--) {
		size_t at = fuzz_pick(f, b->len), cut = fuzz_pick(f, 12);
		const char *word = words[fuzz_pick(f, nwords)];

		if (cut > b->len - at)
			cut = b->len - at;
		switch (fuzz_pick(f, 4)) {
		case 0:
			replace(b, at, cut, "", 0);
			break;
		case 1:
			replace(b, at, cut, word, strlen(word));
			break;
		case 2:
			replace(b, at, 0, word, strlen(word));
			break;
		default:
			b->s[at] = (char)fuzz_pick(f, 256);
		}
	}
}

/* --- findings -------------------------------------------------------------------- */

static void note(void *ctx, const char *row, size_t len)
{
	struct fuzz_notes *n = ctx;
	size_t i, commas = 0;

	if (!n->told)
		return;
	for (i = 0; i < len; i++)
		if (row[i] == ',' && ++commas == 6)
			break;
	kik_buf_add(n->told, row, i);
	kik_buf_addc(n->told, '\n');
}

void fuzz_notes_begin(struct fuzz_notes *n, struct kik_buf *told)
{
	struct kik_diag_sink sink = { n, kik_diag_discard, note };

	n->told = told;
	n->d = kik_diag_new("fuzz", &sink, false);
}

size_t fuzz_errors(const struct fuzz_notes *n)
{
	return kik_diag_count(n->d, KIK_ERROR) + kik_diag_count(n->d, KIK_SYSTEM);
}

void fuzz_notes_end(struct fuzz_notes *n)
{
	kik_diag_free(n->d);
}

/* --- files ------------------------------------------------------------------------ */

char *fuzz_file(size_t i, const char *s, size_t len)
{
	static int fd[FUZZ_FILES];
	static char path[FUZZ_FILES][32];

	if (!fd[i]) {
		fd[i] = memfd_create("fuzz", MFD_CLOEXEC);
		if (fd[i] < 0)
			fuzz_fail("no memory file");
		(void)snprintf(path[i], sizeof path[i], "/proc/self/fd/%d", fd[i]);
	}
	if (ftruncate(fd[i], 0) < 0 || pwrite(fd[i], s, len, 0) != (ssize_t)len)
		fuzz_fail("cannot write the memory file");
	return path[i];
}
