#include "kik/samefile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kik/mem.h"

#define ROOM 65536

struct entry {
	const struct kik_same *file;
	size_t index;
	off_t size;
	dev_t dev; /* of what is not held */
	ino_t ino;
	bool regular;
};

bool kik_is_regular(const char *path)
{
	struct stat st;

	return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

/* The folder in which a path's last name stands.  0 or -1. */
static int stat_folder(const char *path, const char *name, struct stat *st)
{
	char *folder;
	int rc;

	if (name == path)
		return stat(".", st);
	folder = kik_malloc((size_t)(name - path) + 1);
	memcpy(folder, path, (size_t)(name - path));
	folder[name - path] = '\0';
	rc = stat(folder, st);
	free(folder);
	return rc;
}

static const char *name_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

bool kik_same_place(const char *a, const char *b)
{
	struct stat x, y;
	bool old = stat(a, &x) == 0;

	if (old != (stat(b, &y) == 0) || (old && (!S_ISREG(x.st_mode) || !S_ISREG(y.st_mode))))
		return false;
	if (!old &&
	    (strcmp(name_of(a), name_of(b)) != 0 || stat_folder(a, name_of(a), &x) < 0 ||
		stat_folder(b, name_of(b), &y) < 0))
		return false;
	return x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static int by_size(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;

	if (a->size != b->size)
		return a->size < b->size ? -1 : 1;
	return a->index < b->index ? -1 : a->index > b->index;
}

static int open_entry(const struct entry *e)
{
	return e->file->held ? fileno(e->file->held) : open(e->file->path, O_RDONLY | O_CLOEXEC);
}

static void close_entry(const struct entry *e, int fd)
{
	if (fd >= 0 && !e->file->held)
		close(fd);
}

/* Fills the room from byte `at` of the entry as far as that goes. */
static ssize_t fill(const struct entry *e, int fd, off_t at, char *room)
{
	off_t left = e->size - at;
	size_t n = 0, want = left < ROOM ? (size_t)left : ROOM;
	ssize_t got = 1;

	while (n < want) {
		got = pread(fd, room + n, want - n, e->file->at + at + (off_t)n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		n += (size_t)got;
	}
	return got < 0 ? -1 : (ssize_t)n;
}

/* Two entries of the same size. */
static bool same_content(const struct entry *a, const struct entry *b)
{
	static char room[2][ROOM];
	int fa = open_entry(a), fb = open_entry(b);
	off_t at = 0;

	while (fa >= 0 && fb >= 0 && at < a->size) {
		ssize_t na = fill(a, fa, at, room[0]), nb = fill(b, fb, at, room[1]);

		if (na <= 0 || na != nb || memcmp(room[0], room[1], (size_t)na) != 0)
			break;
		at += na;
	}
	close_entry(a, fa);
	close_entry(b, fb);
	return at == a->size;
}

static void look(struct entry *e)
{
	struct stat st;

	if (!e->file->path)
		return;
	if (e->file->held) {
		e->regular = true;
		e->size = (off_t)e->file->len;
	} else if (strcmp(e->file->path, "-") != 0 && stat(e->file->path, &st) == 0 &&
	    S_ISREG(st.st_mode)) {
		e->regular = true;
		e->size = st.st_size;
		e->dev = st.st_dev;
		e->ino = st.st_ino;
	}
}

static bool same_file(const struct entry *a, const struct entry *b)
{
	if (!a->file->held && !b->file->held && a->dev == b->dev && a->ino == b->ino)
		return true;
	return same_content(a, b);
}

size_t *kik_same_files(const struct kik_same *file, size_t n)
{
	size_t *first = kik_realloc(NULL, n + 1, sizeof *first), i, j;
	struct entry *e = kik_realloc(NULL, n + 1, sizeof *e);

	for (i = 0; i < n; i++) {
		first[i] = i;
		e[i] = (struct entry){ .file = &file[i], .index = i };
		look(&e[i]);
	}
	qsort(e, n, sizeof *e, by_size);
	for (i = 1; i < n; i++)
		for (j = i; e[i].regular && e[i].size && j-- > 0 && e[j].size == e[i].size;) {
			if (!e[j].regular || first[e[j].index] != e[j].index)
				continue;
			if (same_file(&e[i], &e[j])) {
				first[e[i].index] = e[j].index;
				break;
			}
		}
	free(e);
	return first;
}
