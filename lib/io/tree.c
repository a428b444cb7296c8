#include "kik/tree.h"

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kik/mem.h"
#include "kik/random.h"

#define TRIES 100 /* names to try for the directory under construction */

struct kik_tree {
	struct kik_diag *d;
	struct kik_buf path;    /* the target, without slashes at its end */
	struct kik_buf working; /* where it is built */
	bool replace;
	struct kik_buf failed; /* what could not be written, with the errno … */
	int err;               /* … of the first fault; 0 while all went well */
};

static void keep_error(struct kik_tree *t, const char *name, int err)
{
	if (t->err != 0)
		return;
	t->err = err;
	kik_buf_addf(&t->failed, "%s/%s", kik_buf_str(&t->path), name);
}

/* Puts a name that nobody has, beside the target, into b. */
static int name_beside(struct kik_buf *b, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *base = slash != NULL ? slash + 1 : path;
	char letters[9];

	if (kik_random_letters(letters, 8, "bcdfghjklmnpqrstvwxz") < 0)
		return -1;
	kik_buf_clear(b);
	kik_buf_add(b, path, (size_t)(base - path));
	kik_buf_addf(b, ".%.60s.%s", base, letters);
	return 0;
}

static int make_working(struct kik_tree *t)
{
	for (int i = 0; i < TRIES; i++) {
		if (name_beside(&t->working, t->path.s) < 0)
			return -1;
		if (mkdir(t->working.s, 0777) == 0)
			return 0;
		if (errno != EEXIST)
			return -1;
	}
	return -1;
}

/* Removes a directory and what is in it, as far as it can. */
static void remove_all(const char *path)
{
	char *name = strdup(path);
	char *const paths[] = { name, NULL };
	FTS *walk;
	FTSENT *e;

	if (name == NULL)
		kik_out_of_memory();
	walk = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR | FTS_NOSTAT, NULL);
	if (walk == NULL)
		kik_out_of_memory();
	while ((e = fts_read(walk)) != NULL) {
		if (e->fts_info == FTS_DP || e->fts_info == FTS_DNR)
			(void)rmdir(e->fts_accpath);
		else if (e->fts_info != FTS_D)
			(void)unlink(e->fts_accpath);
	}
	(void)fts_close(walk);
	free(name);
}

static void release(struct kik_tree *t)
{
	kik_buf_release(&t->path);
	kik_buf_release(&t->working);
	kik_buf_release(&t->failed);
	free(t);
}

struct kik_tree *kik_tree_open(struct kik_diag *d, const char *path, bool replace)
{
	struct kik_tree *t = kik_malloc(sizeof *t);
	size_t len = strlen(path);
	struct stat st;

	*t = (struct kik_tree){ .d = d, .replace = replace };
	while (len > 1 && path[len - 1] == '/')
		len--;
	kik_buf_add(&t->path, path, len);
	if (len == 0) {
		kik_diag_system(d, path, "cannot make the directory", ENOENT);
	} else if (lstat(t->path.s, &st) == 0 && S_ISLNK(st.st_mode)) {
		kik_diag_system(d, path, "is a symbolic link; give the directory itself", 0);
	} else if (make_working(t) < 0) {
		kik_diag_system(d, path, "cannot make the directory", errno);
	} else {
		return t;
	}
	release(t);
	return NULL;
}

void kik_tree_dir(struct kik_tree *t, const char *name, bool secret)
{
	struct kik_buf b = KIK_BUF_INIT;

	if (t->err != 0)
		return;
	kik_buf_addf(&b, "%s/%s", t->working.s, name);
	if (mkdir(b.s, secret ? 0700 : 0777) < 0)
		keep_error(t, name, errno);
	kik_buf_release(&b);
}

static int write_all(int fd, const char *s, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, s, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		s += n;
		len -= (size_t)n;
	}
	return 0;
}

void kik_tree_file(struct kik_tree *t, const char *name, const struct kik_buf *content, bool secret)
{
	struct kik_buf b = KIK_BUF_INIT;
	int fd;

	if (t->err != 0)
		return;
	kik_buf_addf(&b, "%s/%s", t->working.s, name);
	fd = open(b.s, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, secret ? 0600 : 0666);
	if (fd < 0 || write_all(fd, kik_buf_str(content), content->len) < 0)
		keep_error(t, name, errno);
	if (fd >= 0 && close(fd) < 0)
		keep_error(t, name, errno);
	kik_buf_release(&b);
}

/* Opens a directory to have it synced: everything on its file system, or itself. */
static int sync_directory(const char *path, int (*sync)(int fd))
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), rc, err;

	if (fd < 0)
		return -1;
	rc = sync(fd);
	err = errno;
	(void)close(fd);
	errno = err;
	return rc;
}

/* Makes the rename itself lasting. */
static void sync_parent(const struct kik_tree *t)
{
	const char *slash = strrchr(t->path.s, '/');
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_add(&b, t->path.s, slash != NULL ? (size_t)(slash - t->path.s) + 1 : 0);
	(void)sync_directory(slash != NULL ? b.s : ".", fsync);
	kik_buf_release(&b);
}

/* Moves the old directory aside, the new one into its place, and removes the old one. */
static int swap(struct kik_tree *t)
{
	struct kik_buf old = KIK_BUF_INIT;
	int err;

	if (name_beside(&old, t->path.s) < 0 || rename(t->path.s, old.s) < 0) {
		err = errno;
	} else if (rename(t->working.s, t->path.s) < 0) {
		err = errno;
		(void)rename(old.s, t->path.s);
	} else {
		err = 0;
		remove_all(old.s);
	}
	kik_buf_release(&old);
	errno = err;
	return err != 0 ? -1 : 0;
}

static int into_place(struct kik_tree *t)
{
	/* takes the place of nothing or of an empty directory, never of anything else */
	if (rename(t->working.s, t->path.s) == 0)
		return 0;
	if ((errno == ENOTEMPTY || errno == EEXIST) && t->replace)
		return swap(t);
	return -1;
}

int kik_tree_commit(struct kik_tree *t)
{
	int err = t->err;

	if (err != 0) {
		kik_diag_system(t->d, t->failed.s, "cannot write", err);
	} else if (sync_directory(t->working.s, syncfs) < 0) {
		/* one sync for all the files; one for each would take seconds */
		err = errno;
		kik_diag_system(t->d, t->path.s, "cannot write", err);
	} else if (into_place(t) < 0) {
		err = errno;
		if (err == ENOTEMPTY || err == EEXIST)
			kik_diag_system(t->d, t->path.s,
			    "already exists and is not empty; nothing is written over it", 0);
		else if (err == ENOTDIR)
			kik_diag_system(t->d, t->path.s, "already exists and is no directory", 0);
		else
			kik_diag_system(t->d, t->path.s, "cannot make the directory", err);
	}
	if (err != 0)
		remove_all(t->working.s);
	else
		sync_parent(t);
	release(t);
	return err != 0 ? -1 : 0;
}
