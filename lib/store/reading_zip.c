/* Archives of forms: their members are put by, and are then read as files of their own. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kik/samefile.h"
#include "kik/spool.h"
#include "reading_parts.h"

#define ARCHIVE_SIZE KIK_ZIP_TOTAL /* bytes of an archive or workbook as it is */

struct kik_zip *kik_reading_zip(struct kik_diag *d, struct kik_input *in, struct kik_buf *b)
{
	struct kik_finding f = {
		.fault = KIK_F_FILE_LONG, .at = { .file = in->name }, .n = ARCHIVE_SIZE
	};
	int status = kik_input_bytes(in, d, ARCHIVE_SIZE, b);

	if (status > 0)
		kik_diag_add(d, &f);
	return status == 0 ? kik_zip_open(d, in->name, kik_buf_str(b), b->len) : NULL;
}

/* False when a folder of the name, or the name itself, is one that no one gave a form. */
static bool wanted(const char *name)
{
	size_t n;

	for (;; name += n + 1) {
		n = strcspn(name, "/\\");
		if (!kik_walk_wanted(name, n))
			return false;
		if (!name[n])
			return true;
	}
}

struct member {
	const char *name;
	size_t index;
};

static int by_name(const void *x, const void *y)
{
	const struct member *a = x, *b = y;
	int order = strcmp(a->name, b->name);

	return order ? order : (a->index > b->index) - (a->index < b->index);
}

/* The members that may be forms, in bytewise order of their names; to be freed. */
static struct member *list_members(const struct kik_zip *z, size_t *n)
{
	size_t i, all = kik_zip_count(z);
	struct member *m = kik_realloc(NULL, all + 1, sizeof *m);

	for (i = *n = 0; i < all; i++)
		if (wanted(kik_zip_name(z, i)))
			m[(*n)++] = (struct member){ kik_zip_name(z, i), i };
	qsort(m, *n, sizeof *m, by_name);
	return m;
}

/* Unpacks one member behind the others.  0, or -1 with the finding reported. */
static int put_by(struct kik_reading *r, struct kik_zip *z, size_t member,
    struct kik_reading_file *to)
{
	struct kik_buf b = KIK_BUF_INIT;
	int status = kik_zip_read(z, member, KIK_ZIP_TOTAL, &b);

	if (status == 0 && !r->store) {
		r->store = kik_spool_new(r->diag, to->path);
		status = r->store ? 0 : -1;
	}
	if (status == 0)
		status =
		    kik_spool_put(r->diag, r->store, to->path, kik_buf_str(&b), b.len, &to->at);
	to->len = b.len;
	kik_buf_release(&b);
	return status;
}

void kik_reading_members(struct kik_reading *r, size_t i, struct kik_zip *z)
{
	const char *path = strcmp(r->file[i].path, "-") ? r->file[i].path : "(standard input)";
	size_t n, k;
	struct member *m = list_members(z, &n);

	r->file[i].archive = true;
	for (k = 0; k < n; k++) {
		struct kik_reading_file *f =
		    kik_reading_add(r, kik_arena_printf(r->arena, "%s/%s", path, m[k].name));

		f->member = true;
		f->folder = r->file[i].folder;
		f->doubled = r->file[i].doubled;
		if (put_by(r, z, m[k].index, f) < 0)
			f->skipped = f->broken = r->blind = true;
	}
	if (!n) {
		kik_diag_file(r->diag, KIK_F_NO_ANSWERS, path, NULL, NULL);
		r->file[i].broken = r->blind = true;
	}
	free(m);
}

/* Whether a regular file begins as an archive does; -1 with the finding reported. */
static int is_zip(struct kik_diag *d, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	char head[8];
	ssize_t n;

	if (fd < 0) {
		kik_diag_system(d, path, "cannot open", errno);
		return -1;
	}
	do
		n = read(fd, head, sizeof head);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		kik_diag_system(d, path, "cannot read", errno);
	close(fd);
	return n < 0 ? -1 : kik_zip_is(head, (size_t)n);
}

void kik_reading_look(struct kik_reading *r, size_t i)
{
	const char *path = r->file[i].path;
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_input in;
	struct kik_zip *z;
	enum kik_phrase what;
	int zip = is_zip(r->diag, path);

	if (zip == 0)
		return;
	if (zip < 0 || kik_input_open(&in, r->diag, path, KIK_ENC_AUTO) < 0) {
		r->file[i].skipped = r->file[i].broken = r->blind = true;
		return;
	}
	z = kik_reading_zip(r->diag, &in, &b);
	if (!z) {
		r->file[i].skipped = r->file[i].broken = r->blind = true;
	} else if (kik_content_zip(z, &what) == KIK_CONTENT_ARCHIVE) {
		r->file[i].st = in.st;
		r->file[i].lasting = true;
		kik_reading_members(r, i, z);
		if (kik_reading_state(r, path, &in.st) < 0)
			r->file[i].broken = r->blind = true;
	}
	kik_zip_close(z);
	kik_buf_release(&b);
	kik_input_close(&in);
}
