#include "kik/below.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Closes without losing what went wrong before. */
static void close_quietly(int fd)
{
	int err = errno;

	close(fd);
	errno = err;
}

/* The directory that holds `name`, open, and the last part of the name; -1 with errno. */
static int open_parent(const char *dir, const char *name, const char **last)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	const char *slash;

	while (fd >= 0 && (slash = strchr(name, '/')) != NULL) {
		char part[256];
		int next = -1;

		if (snprintf(part, sizeof part, "%.*s", (int)(slash - name), name) <
		    (int)sizeof part)
			next = openat(fd, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		else
			errno = ENAMETOOLONG;
		close_quietly(fd);
		fd = next;
		name = slash + 1;
	}
	*last = name;
	return fd;
}

static bool same_state(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
	    a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

/* The digest of an open file.  0, or -1 with errno. */
static int digest_open(int fd, struct stat *st, char digest[KIK_DIGEST_SIZE])
{
	struct stat after;

	if (fstat(fd, st) < 0)
		return -1;
	if (!S_ISREG(st->st_mode)) {
		errno = EINVAL;
		return -1;
	}
	if (kik_digest_fd(fd, digest) < 0 || fstat(fd, &after) < 0)
		return -1;
	if (!same_state(st, &after)) {
		errno = EAGAIN;
		return -1;
	}
	return 0;
}

int kik_below_digest(const char *dir, const char *name, struct stat *st,
    char digest[KIK_DIGEST_SIZE])
{
	const char *last;
	int parent = open_parent(dir, name, &last), fd, status;

	if (parent < 0)
		return -1;
	/* a pipe must not make us wait for who writes into it */
	fd = openat(parent, last, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	close_quietly(parent);
	if (fd < 0)
		return -1;
	status = digest_open(fd, st, digest);
	close_quietly(fd);
	return status;
}

int kik_below_remove(const char *dir, const char *name, const struct stat *st)
{
	const char *last;
	int parent = open_parent(dir, name, &last), status;
	struct stat now;

	if (parent < 0)
		return -1;
	status = fstatat(parent, last, &now, AT_SYMLINK_NOFOLLOW);
	if (status == 0 && !same_state(st, &now)) {
		errno = EAGAIN;
		status = -1;
	}
	if (status == 0)
		status = unlinkat(parent, last, 0);
	close_quietly(parent);
	return status;
}

int kik_below_rmdir(const char *dir, const char *name)
{
	const char *last;
	int parent = open_parent(dir, name, &last), status;

	if (parent < 0)
		return -1;
	status = unlinkat(parent, last, AT_REMOVEDIR);
	close_quietly(parent);
	return status;
}
