#include "kik/output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kik/mem.h"

#define ROOM 262144 /* bytes gathered before a write */
#define PENDING 8   /* files that may be unfinished at the same time */

struct kik_output {
	struct kik_diag *diag;
	char *path;          /* the target; NULL for standard output */
	char *temporary;     /* NULL when written directly */
	int fd;
	int err;             /* first errno, 0 while all went well */
	struct kik_buf buf;
	int slot;            /* in pending[], -1 for none */
};

/* Names of unfinished files, for the signal handler: set before they exist. */
static char *volatile pending[PENDING];

static void unregister(struct kik_output *o)
{
	if (o->slot >= 0)
		pending[o->slot] = NULL;
	o->slot = -1;
}

void kik_output_cleanup(void)
{
	int i;

	for (i = 0; i < PENDING; i++)
		if (pending[i])
			unlink(pending[i]);
}

static const char *shown(const struct kik_output *o)
{
	return o->path ? o->path : "standard output";
}

static void release(struct kik_output *o)
{
	unregister(o);
	free(o->path);
	free(o->temporary);
	kik_buf_release(&o->buf);
	free(o);
}

static char *copy(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(kik_malloc(n), s, n);
}

/* Opens a new file beside the target, hidden, with a name nobody else has. */
static int open_temporary(struct kik_output *o, mode_t mode)
{
	const char *slash = strrchr(o->path, '/');
	size_t dir = slash ? (size_t)(slash - o->path) + 1 : 0;
	size_t room = strlen(o->path) + 48;
	unsigned try;

	o->temporary = kik_malloc(room);
	for (o->slot = 0; o->slot < PENDING && pending[o->slot]; o->slot++)
		;
	if (o->slot == PENDING)
		o->slot = -1;
	for (try = 0; try < 1000; try++) {
		snprintf(o->temporary, room, "%.*s.%.40s.%ld-%u~", (int)dir, o->path, o->path + dir,
		    (long)getpid(), try);
		if (o->slot >= 0)
			pending[o->slot] = o->temporary;
		o->fd = open(o->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
		if (o->fd >= 0)
			return 0;
		/* what stands there is not ours to clean up */
		if (o->slot >= 0)
			pending[o->slot] = NULL;
		if (errno != EEXIST)
			break;
	}
	return -1;
}

/* Opens the target's place: a new file beside it, or the device itself. */
static int open_target(struct kik_output *o, bool secret, bool force)
{
	struct stat st;
	mode_t mode = secret ? 0600 : 0666;

	if (lstat(o->path, &st) == 0) {
		if (S_ISLNK(st.st_mode)) {
			if (stat(o->path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
				/* /dev/stdout and its like */
				o->fd = open(o->path, O_WRONLY | O_CLOEXEC);
				return o->fd < 0 ? -1 : 0;
			}
			errno = ELOOP;
			return -1;
		}
		if (S_ISDIR(st.st_mode)) {
			errno = EISDIR;
			return -1;
		}
		if (!S_ISREG(st.st_mode)) {
			o->fd = open(o->path, O_WRONLY | O_CLOEXEC);
			return o->fd < 0 ? -1 : 0;
		}
		if (!force) {
			errno = EEXIST;
			return -1;
		}
		if (!secret)
			mode = st.st_mode & 0777;
	}
	return open_temporary(o, mode);
}

struct kik_output *kik_output_open(struct kik_diag *d, const char *path, bool secret, bool force)
{
	struct kik_output *o = kik_malloc(sizeof *o);

	memset(o, 0, sizeof *o);
	o->diag = d;
	o->slot = -1;
	if (!path || !strcmp(path, "-")) {
		o->fd = STDOUT_FILENO;
		return o;
	}
	o->path = copy(path);
	if (open_target(o, secret, force) == 0)
		return o;
	if (errno == EEXIST)
		kik_diag_system(d, path, "already exists; use --force to replace it", 0);
	else if (errno == ELOOP)
		kik_diag_system(d, path, "is a symbolic link; give the file itself", 0);
	else
		kik_diag_system(d, path, "cannot write", errno);
	release(o);
	return NULL;
}

static void flush(struct kik_output *o)
{
	const char *s = o->buf.s;
	size_t left = o->buf.len;
	ssize_t n;

	while (left && !o->err) {
		n = write(o->fd, s, left);
		if (n > 0) {
			s += n;
			left -= (size_t)n;
		} else if (n < 0 && errno != EINTR) {
			o->err = errno;
		} else if (n == 0) {
			o->err = ENOSPC;
		}
	}
	kik_buf_clear(&o->buf);
}

int kik_output_write(struct kik_output *o, const void *s, size_t len)
{
	kik_buf_add(&o->buf, s, len);
	if (o->buf.len >= ROOM)
		flush(o);
	return o->err ? -1 : 0;
}

/* Syncs and closes; what cannot be synced (a pipe, a terminal) need not be. */
static void finish(struct kik_output *o)
{
	flush(o);
	if (!o->err && fsync(o->fd) < 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
		o->err = errno;
	/* standard output too: some systems tell of a full disk only here */
	if (o->path || o->fd != STDOUT_FILENO) {
		if (close(o->fd) < 0 && !o->err && errno != EINTR)
			o->err = errno;
	} else {
		int twin = dup(o->fd);

		if (twin >= 0 && close(twin) < 0 && !o->err)
			o->err = errno;
	}
}

/* Makes the rename itself lasting. */
static void sync_directory(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *dir = copy(path);
	int fd;

	dir[slash ? (slash == path ? 1 : slash - path) : 0] = '\0';
	fd = open(*dir ? dir : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(dir);
}

int kik_output_commit(struct kik_output *o)
{
	int err;

	finish(o);
	if (!o->err && o->temporary) {
		if (rename(o->temporary, o->path) < 0)
			o->err = errno;
		else
			sync_directory(o->path);
	}
	if (o->err && o->temporary)
		unlink(o->temporary);
	if (o->err)
		kik_diag_system(o->diag, shown(o), "cannot write", o->err);
	err = o->err;
	release(o);
	return err ? -1 : 0;
}

void kik_output_abort(struct kik_output *o)
{
	if (!o)
		return;
	if (o->path)
		close(o->fd);
	if (o->temporary)
		unlink(o->temporary);
	release(o);
}

int kik_output_file(struct kik_diag *d, const char *path, const struct kik_buf *b, bool secret,
    bool force)
{
	struct kik_output *o = kik_output_open(d, path, secret, force);

	if (!o)
		return -1;
	kik_output_write(o, kik_buf_str(b), b->len);
	return kik_output_commit(o);
}

int kik_output_dir(struct kik_diag *d, const char *path)
{
	char *p = copy(path), *s;
	struct stat st;
	int status = 0;

	for (s = p + (*p == '/'); status == 0 && s && *s; s = s ? s + 1 : NULL) {
		s = strchr(s, '/');
		if (s)
			*s = '\0';
		if (mkdir(p, 0777) < 0 && errno != EEXIST)
			status = errno;
		else if (stat(p, &st) < 0)
			status = errno;
		else if (!S_ISDIR(st.st_mode))
			status = ENOTDIR;
		if (s)
			*s = '/';
	}
	free(p);
	if (status)
		kik_diag_system(d, path, "cannot make the directory", status);
	return status ? -1 : 0;
}
