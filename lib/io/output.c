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

#define ROOM    262144     /* bytes gathered before a write */
#define AHEAD   (16 << 20) /* bytes written before the disk is asked to begin */
#define PENDING 8          /* files that may be unfinished at the same time */

struct kik_output {
	struct kik_diag *diag;
	char *path;      /* the target; NULL for standard output */
	char *temporary; /* NULL when written directly */
	int fd;
	bool force;
	mode_t mode; /* what the target is to have; until then the temporary has 0600 */
	int err;     /* first errno, 0 while all went well */
	struct kik_buf buf;
	size_t unsynced; /* bytes that the disk was not asked to write */
	int slot;        /* in pending[], -1 for none */
};

/* Names of unfinished files, for the signal handler: set before they exist. */
static char *volatile pending[PENDING];

static bool stdout_taken; /* two on standard output would stand in each other's text */

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
	if (!o->path)
		stdout_taken = false;
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

/* open(2) of a slow device or share may be interrupted. */
static int open_again(const char *path, int flags, mode_t mode)
{
	int fd;

	do
		fd = open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode);
	while (fd < 0 && errno == EINTR);
	return fd;
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
		o->fd = open_again(o->temporary, O_WRONLY | O_CREAT | O_EXCL, mode);
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

/* chmod(2), but for file systems that have no modes to change. */
static int set_mode(int fd, mode_t mode)
{
	return fchmod(fd, mode) < 0 && errno != EPERM && errno != ENOTSUP && errno != ENOSYS ? -1
											     : 0;
}

/*
 * Settles what mode the target will have: that of the file it replaces, or what the
 * folder gives to new files.  Nobody else reads along until then.
 */
static int settle_mode(struct kik_output *o, const struct stat *old, bool secret)
{
	struct stat st;

	if (fstat(o->fd, &st) < 0)
		return -1;
	o->mode = (old ? old->st_mode : st.st_mode) & 0777;
	if (secret)
		o->mode = 0600;
	else if (old && old->st_gid != st.st_gid && fchown(o->fd, (uid_t)-1, old->st_gid) < 0)
		/* what the old group might, is not for another one */
		o->mode &= 0707 | (o->mode & 07) << 3;
	return (st.st_mode & 0777) == 0600 ? 0 : set_mode(o->fd, 0600);
}

/* Opens the target's place: a new file beside it, or the device itself. */
static int open_target(struct kik_output *o, bool secret)
{
	struct stat st, end;
	bool old = lstat(o->path, &st) == 0;

	if (!old && errno != ENOENT)
		return -1;
	if (old && S_ISLNK(st.st_mode) &&
	    (stat(o->path, &end) < 0 || S_ISREG(end.st_mode) || S_ISDIR(end.st_mode))) {
		errno = ELOOP;
		return -1;
	}
	if (old && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return -1;
	}
	if (old && !S_ISREG(st.st_mode)) {
		/* /dev/stdout and its like may be links */
		do
			o->fd = open(o->path, O_WRONLY | O_CLOEXEC);
		while (o->fd < 0 && errno == EINTR);
		return o->fd < 0 ? -1 : 0;
	}
	if (old && !o->force) {
		errno = EEXIST;
		return -1;
	}
	if (open_temporary(o, secret || old ? 0600 : 0666) < 0)
		return -1;
	return settle_mode(o, old ? &st : NULL, secret);
}

/* Takes an unfinished output away. */
static void discard(struct kik_output *o)
{
	if (o->path && o->fd >= 0)
		close(o->fd);
	if (o->temporary && o->fd >= 0)
		unlink(o->temporary);
}

static void report(const struct kik_output *o, int err)
{
	if (err == EEXIST)
		kik_diag_system(o->diag, shown(o), "already exists; use --force to replace it", 0);
	else if (err == ELOOP)
		kik_diag_system(o->diag, shown(o), "is a symbolic link; give the file itself", 0);
	else
		kik_diag_system(o->diag, shown(o), "cannot write", err);
}

struct kik_output *kik_output_open(struct kik_diag *d, const char *path, bool secret, bool force)
{
	struct kik_output *o = kik_malloc(sizeof *o);
	int err;

	memset(o, 0, sizeof *o);
	o->diag = d;
	o->slot = o->fd = -1;
	o->force = force;
	if (!path || !strcmp(path, "-")) {
		if (stdout_taken) {
			kik_diag_system(d, shown(o), "is taken; give one of the two a file", 0);
			free(o);
			return NULL;
		}
		stdout_taken = true;
		o->fd = STDOUT_FILENO;
		return o;
	}
	o->path = copy(path);
	if (open_target(o, secret) == 0)
		return o;
	err = errno;
	discard(o);
	report(o, err);
	release(o);
	return NULL;
}

int kik_output_all(int fd, const char *s, size_t len)
{
	ssize_t n;

	while (len) {
		n = write(fd, s, len);
		if (n > 0) {
			s += n;
			len -= (size_t)n;
		} else if (n == 0) {
			errno = ENOSPC;
			return -1;
		} else if (errno != EINTR) {
			return -1;
		}
	}
	return 0;
}

int kik_output_sync(int fd, int (*sync)(int fd))
{
	int rc;

	do
		rc = sync(fd);
	while (rc < 0 && errno == EINTR);
	return rc;
}

int kik_output_close(int fd)
{
	/* interrupted, it is closed all the same */
	return close(fd) < 0 && errno != EINTR ? -1 : 0;
}

/*
 * Lets the disk begin with what has come, so that the sync in the end waits for little.  Some file
 * systems don't know this, and need not.
 */
static void begin_sync(struct kik_output *o, size_t more)
{
	o->unsynced += more;
	if (o->unsynced < AHEAD || !o->path)
		return;
	(void)sync_file_range(o->fd, 0, 0, SYNC_FILE_RANGE_WRITE);
	o->unsynced = 0;
}

static void put(struct kik_output *o, const char *s, size_t len)
{
	if (!o->err && kik_output_all(o->fd, s, len) < 0)
		o->err = errno;
	if (!o->err)
		begin_sync(o, len);
}

static void flush(struct kik_output *o)
{
	put(o, kik_buf_str(&o->buf), o->buf.len);
	kik_buf_clear(&o->buf);
}

int kik_output_write(struct kik_output *o, const void *s, size_t len)
{
	if (o->buf.len + len >= ROOM)
		flush(o);
	/* much is not gathered but written as it stands */
	if (len >= ROOM)
		put(o, s, len);
	else
		kik_buf_add(&o->buf, s, len);
	return o->err ? -1 : 0;
}

static void keep_error(struct kik_output *o, int rc)
{
	if (rc < 0 && !o->err)
		o->err = errno;
}

/* Standard output is not ours to sync, but some systems tell of a full disk only at the close. */
static void finish_standard(struct kik_output *o)
{
	int twin = dup(o->fd);

	if (twin >= 0)
		keep_error(o, kik_output_close(twin));
}

/* Syncs and closes; what cannot be synced (a pipe, a terminal) need not be. */
static void finish(struct kik_output *o)
{
	flush(o);
	if (!o->path) {
		finish_standard(o);
		return;
	}
	if (o->temporary && o->mode != 0600)
		keep_error(o, set_mode(o->fd, o->mode));
	if (!o->err && kik_output_sync(o->fd, fsync) < 0 && errno != EINVAL && errno != ENOTSUP &&
	    errno != EROFS)
		o->err = errno;
	keep_error(o, kik_output_close(o->fd));
}

/* Renames into place; without --force not over a file that has come meanwhile. */
static int put_in_place(const struct kik_output *o)
{
	struct stat st;

	if (o->force)
		return rename(o->temporary, o->path);
	if (renameat2(AT_FDCWD, o->temporary, AT_FDCWD, o->path, RENAME_NOREPLACE) == 0)
		return 0;
	/* not every file system can */
	if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
		return -1;
	if (lstat(o->path, &st) == 0) {
		errno = EEXIST;
		return -1;
	}
	return rename(o->temporary, o->path);
}

/* Makes the rename itself lasting, as far as the file system can. */
static void sync_directory(struct kik_output *o)
{
	/* the temporary stood there too; its name is free now, and memory may be short */
	char *slash = strrchr(o->temporary, '/');
	int fd;

	if (slash)
		slash[1] = '\0';
	fd = open_again(slash ? o->temporary : ".", O_RDONLY | O_DIRECTORY, 0);
	if (fd < 0)
		return;
	(void)kik_output_sync(fd, fsync);
	close(fd);
}

int kik_output_commit(struct kik_output *o)
{
	int err;

	finish(o);
	if (!o->err && o->temporary)
		keep_error(o, put_in_place(o));
	if (o->err && o->temporary)
		unlink(o->temporary);
	/* from here on the name may be another run's */
	unregister(o);
	if (o->err)
		report(o, o->err);
	else if (o->temporary)
		sync_directory(o);
	err = o->err;
	release(o);
	return err ? -1 : 0;
}

void kik_output_abort(struct kik_output *o)
{
	if (!o)
		return;
	discard(o);
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
