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
	const char *path;
	size_t index;
	off_t size;
	dev_t dev;
	ino_t ino;
	bool regular;
};

bool kik_is_regular(const char *path)
{
	struct stat st;

	return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static int by_size(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;

	if (a->size != b->size)
		return a->size < b->size ? -1 : 1;
	return a->index < b->index ? -1 : a->index > b->index;
}

/* Fills the room as far as the file goes. */
static ssize_t fill(int fd, char *room)
{
	size_t n = 0;
	ssize_t got = 1;

	while (n < ROOM) {
		got = read(fd, room + n, ROOM - n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		n += (size_t)got;
	}
	return got < 0 ? -1 : (ssize_t)n;
}

static bool same_content(const char *a, const char *b)
{
	static char room[2][ROOM];
	int fa = open(a, O_RDONLY | O_CLOEXEC), fb = open(b, O_RDONLY | O_CLOEXEC);
	ssize_t na = -1, nb = -1;

	while (fa >= 0 && fb >= 0) {
		na = fill(fa, room[0]);
		nb = fill(fb, room[1]);
		if (na <= 0 || na != nb || memcmp(room[0], room[1], (size_t)na) != 0)
			break;
	}
	if (fa >= 0)
		close(fa);
	if (fb >= 0)
		close(fb);
	return na == 0 && nb == 0;
}

size_t *kik_same_files(const char *const *path, size_t n)
{
	size_t *first = kik_realloc(NULL, n + 1, sizeof *first), i, j;
	struct entry *e = kik_realloc(NULL, n + 1, sizeof *e);

	for (i = 0; i < n; i++) {
		struct stat st;

		first[i] = i;
		memset(&e[i], 0, sizeof e[i]);
		e[i].path = path[i];
		e[i].index = i;
		if (!strcmp(path[i], "-") || stat(path[i], &st) < 0 || !S_ISREG(st.st_mode))
			continue;
		e[i].regular = true;
		e[i].size = st.st_size;
		e[i].dev = st.st_dev;
		e[i].ino = st.st_ino;
	}
	qsort(e, n, sizeof *e, by_size);
	for (i = 1; i < n; i++)
		for (j = i; e[i].regular && e[i].size && j-- > 0 && e[j].size == e[i].size;) {
			if (!e[j].regular || first[e[j].index] != e[j].index)
				continue;
			if ((e[i].dev == e[j].dev && e[i].ino == e[j].ino) ||
			    same_content(e[i].path, e[j].path)) {
				first[e[i].index] = e[j].index;
				break;
			}
		}
	free(e);
	return first;
}
