#include "kik/slurp.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define ROOM 262144 /* bytes read at a time */

int kik_slurp(struct kik_diag *d, const char *path, struct kik_buf *b)
{
	bool standard = !strcmp(path, "-");
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	ssize_t got;

	if (fd < 0) {
		kik_diag_system(d, path, "cannot open", errno);
		return -1;
	}
	for (;;) {
		kik_buf_reserve(b, ROOM);
		got = read(fd, b->s + b->len, ROOM);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		b->len += (size_t)got;
		b->s[b->len] = '\0';
	}
	if (got < 0)
		kik_diag_system(d, standard ? "(standard input)" : path, "cannot read", errno);
	if (!standard)
		close(fd);
	return got < 0 ? -1 : 0;
}
