#include "kik/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#define ROOM 65536 /* bytes copied at a time */

/* 0, or -1 with *what and errno set. */
static int copy(int from, FILE *to, const char **what)
{
	static char room[ROOM];
	ssize_t got;

	for (;;) {
		got = read(from, room, ROOM);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			*what = "cannot read";
		if (got <= 0)
			break;
		if (fwrite(room, 1, (size_t)got, to) != (size_t)got) {
			*what = "cannot put by in a temporary file";
			return -1;
		}
	}
	if (got < 0)
		return -1;
	if (fflush(to) == 0)
		return 0;
	*what = "cannot put by in a temporary file";
	return -1;
}

FILE *kik_spool_new(struct kik_diag *d, const char *name)
{
	FILE *to = tmpfile();

	if (!to)
		kik_diag_system(d, name, "cannot make a temporary file", errno);
	return to;
}

int kik_spool_put(struct kik_diag *d, FILE *spool, const char *name, const char *s, size_t len,
    off_t *at)
{
	if (fseeko(spool, 0, SEEK_END) == 0 && (*at = ftello(spool)) >= 0 &&
	    fwrite(s, 1, len, spool) == len && fflush(spool) == 0)
		return 0;
	kik_diag_system(d, name, "cannot put by in a temporary file", errno);
	return -1;
}

int kik_spool_get(struct kik_diag *d, FILE *spool, const char *name, off_t at, size_t len,
    struct kik_buf *b)
{
	kik_buf_reserve(b, len);
	if (fseeko(spool, at, SEEK_SET) == 0 && fread(b->s + b->len, 1, len, spool) == len) {
		b->len += len;
		b->s[b->len] = '\0';
		return 0;
	}
	kik_diag_system(d, name, "cannot read again", errno);
	return -1;
}

FILE *kik_spool(struct kik_diag *d, const char *path)
{
	bool standard = !strcmp(path, "-");
	int from = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	const char *name = standard ? "(standard input)" : path, *what = "cannot open";
	FILE *to;

	if (from < 0) {
		kik_diag_system(d, name, what, errno);
		return NULL;
	}
	to = kik_spool_new(d, name);
	if (to && copy(from, to, &what) < 0) {
		kik_diag_system(d, name, what, errno);
		fclose(to);
		to = NULL;
	}
	if (!standard)
		close(from);
	return to;
}
