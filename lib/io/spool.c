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
	what = "cannot make a temporary file";
	to = tmpfile();
	if (!to || copy(from, to, &what) < 0) {
		kik_diag_system(d, name, what, errno);
		if (to)
			fclose(to);
		to = NULL;
	}
	if (!standard)
		close(from);
	return to;
}
