#include "kik/tree.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kik/mem.h"
#include "kik/output.h"
#include "kik/random.h"
#include "kik/walk.h"

#define TRIES 100 /* names to try for the directory under construction */

/* Something that stands in the hidden directory, to be removed before those behind it. */
struct entry {
	struct entry *next;
	bool dir;
	char path[];
};

struct kik_tree {
	struct kik_diag *d;
	struct kik_buf path;    /* the target, without slashes at its end */
	struct kik_buf working; /* where it is built; from the swap on, where the old one goes */
	struct entry *made;     /* the working directory and what is in it */
	struct entry *old;      /* what is replaced, by the names it will have when it goes */
	int replaced;          /* the directory listed in `old`: while it is open, no other is it */
	struct kik_buf failed; /* what could not be written, with the errno … */
	int err;               /* … of the first fault; 0 while all went well */
};

/*
 * What is to be removed when the tool must end: known before it exists, whole at
 * any time, and removed without memory, as a signal handler must.
 */
static struct entry *volatile unfinished;

static void watch(struct entry *e)
{
	atomic_signal_fence(memory_order_seq_cst); /* a handler finds it written */
	unfinished = e;
}

static void remove_entries(const struct entry *e)
{
	for (; e != NULL; e = e->next)
		(void)(e->dir ? rmdir(e->path) : unlink(e->path));
}

void kik_tree_cleanup(void)
{
	remove_entries(unfinished);
}

static void free_entries(struct entry *e)
{
	while (e != NULL) {
		struct entry *next = e->next;

		free(e);
		e = next;
	}
}

/* An entry "dir/name", in front of those that are there. */
static struct entry *add_entry(struct entry *next, const char *dir, const char *name, bool is_dir)
{
	size_t len = strlen(dir), more = strlen(name) + 1;
	struct entry *e = kik_malloc(sizeof *e + len + 1 + more);

	e->next = next;
	e->dir = is_dir;
	memcpy(e->path, dir, len);
	e->path[len] = '/';
	memcpy(e->path + len + (more > 1), name, more);
	return e;
}

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
		t->made = add_entry(NULL, t->working.s, "", true);
		watch(t->made);
		if (mkdir(t->working.s, 0777) == 0)
			return 0;
		/* what stands there is not ours */
		watch(NULL);
		free_entries(t->made);
		t->made = NULL;
		if (errno != EEXIST)
			return -1;
	}
	return -1;
}

static int open_directory(const char *path)
{
	int fd;

	do
		fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	while (fd < 0 && errno == EINTR);
	return fd;
}

static int add_old(void *ctx, const char *path, const struct stat *st)
{
	struct kik_tree *t = ctx;

	t->old = add_entry(t->old, t->working.s, path + t->path.len + 1, S_ISDIR(st->st_mode));
	return 0;
}

/* Lists what stands in the directory to be replaced: only that will be removed. */
static int list_old(struct kik_tree *t)
{
	t->replaced = open_directory(t->path.s);
	if (t->replaced < 0)
		return -1;
	t->old = add_entry(NULL, t->working.s, "", true);
	return kik_walk_each(t->path.s, add_old, t);
}

/* Ends a tree: what is still unfinished is removed. */
static void release(struct kik_tree *t)
{
	remove_entries(unfinished);
	watch(NULL);
	if (t->replaced >= 0)
		(void)close(t->replaced);
	free_entries(t->made);
	free_entries(t->old);
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

	*t = (struct kik_tree){ .d = d, .replaced = -1 };
	while (len > 1 && path[len - 1] == '/')
		len--;
	kik_buf_add(&t->path, path, len);
	if (len == 0)
		kik_diag_system(d, path, "cannot make the directory", ENOENT);
	else if (lstat(t->path.s, &st) == 0 && S_ISLNK(st.st_mode))
		kik_diag_system(d, path, "is a symbolic link; give the directory itself", 0);
	else if (make_working(t) < 0)
		kik_diag_system(d, path, "cannot make the directory", errno);
	else if (replace && list_old(t) < 0)
		kik_diag_system(d, path, "cannot read", errno);
	else
		return t;
	release(t);
	return NULL;
}

/* The path of something new in the tree, which is registered before it is there. */
static const char *begin_entry(struct kik_tree *t, const char *name, bool dir)
{
	t->made = add_entry(t->made, t->working.s, name, dir);
	watch(t->made);
	return t->made->path;
}

void kik_tree_dir(struct kik_tree *t, const char *name, bool secret)
{
	if (t->err == 0 && mkdir(begin_entry(t, name, true), secret ? 0700 : 0777) < 0)
		keep_error(t, name, errno);
}

void kik_tree_file(struct kik_tree *t, const char *name, const struct kik_buf *content, bool secret)
{
	const char *path;
	int fd;

	if (t->err != 0)
		return;
	path = begin_entry(t, name, false);
	do
		fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
		    secret ? 0600 : 0666);
	while (fd < 0 && errno == EINTR);
	if (fd < 0 || kik_output_all(fd, kik_buf_str(content), content->len) < 0)
		keep_error(t, name, errno);
	if (fd >= 0 && kik_output_close(fd) < 0)
		keep_error(t, name, errno);
}

/* Has a directory synced: everything on its file system, or itself. */
static int sync_directory(const char *path, int (*sync)(int fd))
{
	int fd = open_directory(path), rc, err;

	if (fd < 0)
		return -1;
	rc = kik_output_sync(fd, sync);
	err = errno;
	(void)close(fd);
	errno = err;
	return rc;
}

/* Makes the rename itself lasting, as far as the file system can. */
static void sync_parent(const struct kik_tree *t)
{
	char *slash = strrchr(t->working.s, '/');

	/* the hidden name is not needed any more, and memory may be short */
	if (slash != NULL)
		slash[1] = '\0';
	(void)sync_directory(slash != NULL ? t->working.s : ".", fsync);
}

/* Gives two directories each other's names in three steps, or in none. */
static int exchange_slowly(const char *a, const char *b, const char *aside)
{
	int err;

	if (rename(b, aside) < 0)
		return -1;
	if (rename(a, b) == 0) {
		if (rename(aside, a) == 0)
			return 0;
		err = errno;
		(void)rename(b, a);
	} else {
		err = errno;
	}
	(void)rename(aside, b);
	errno = err;
	return -1;
}

/* Gives two directories each other's names, at once where the file system can. */
static int exchange(const char *a, const char *b)
{
	struct kik_buf aside = KIK_BUF_INIT;
	int rc = renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE), err;

	if (rc == 0 || (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP))
		return rc;
	rc = name_beside(&aside, b) < 0 ? -1 : exchange_slowly(a, b, aside.s);
	err = errno;
	kik_buf_release(&aside);
	errno = err;
	return rc;
}

static bool is_listed(const struct kik_tree *t, const char *path)
{
	struct stat listed, st;

	/* what is not there is for the exchange to tell */
	return fstat(t->replaced, &listed) < 0 || lstat(path, &st) < 0 ||
	    (st.st_dev == listed.st_dev && st.st_ino == listed.st_ino);
}

/*
 * Puts the new directory at its place and the old one at the hidden name.  0; or -1 with
 * errno, which is 0 when another run was faster: what that made, the caller has not seen.
 */
static int swap(struct kik_tree *t)
{
	sigset_t all, before;
	int rc = -1, err = 0;

	/* for a moment a handler could not know which of the two is to go */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);
	if (is_listed(t, t->path.s)) {
		rc = exchange(t->working.s, t->path.s);
		err = errno;
	}
	if (rc == 0 && !is_listed(t, t->working.s)) {
		/* by a program that takes no lock */
		rc = -1;
		err = exchange(t->working.s, t->path.s) < 0 ? errno : 0;
	}
	if (rc == 0)
		watch(t->old);
	sigprocmask(SIG_SETMASK, &before, NULL);
	errno = err;
	return rc;
}

static int replace_old(struct kik_tree *t)
{
	struct stat st;
	int rc, err;

	/* one run at a time, as far as the file system can; who comes second is told so */
	while (flock(t->replaced, LOCK_EX) < 0 && errno == EINTR)
		;
	rc = swap(t);
	err = errno;
	(void)flock(t->replaced, LOCK_UN);
	if (rc < 0) {
		kik_diag_system(t->d, t->path.s,
		    err != 0 ? "cannot replace" : "was replaced by another run meanwhile", err);
		return -1;
	}
	remove_entries(t->old);
	watch(NULL);
	if (lstat(t->working.s, &st) == 0)
		kik_diag_system(t->d, t->working.s,
		    "is left of the old directory: what came in meanwhile or cannot be removed", 0);
	return 0;
}

/* Takes the place of nothing or of an empty directory; else only of what may be replaced. */
static int into_place(struct kik_tree *t)
{
	int err;

	if (t->old != NULL)
		return replace_old(t);
	if (rename(t->working.s, t->path.s) == 0) {
		watch(NULL);
		return 0;
	}
	err = errno;
	if (err == ENOTEMPTY || err == EEXIST)
		kik_diag_system(t->d, t->path.s,
		    "already exists and is not empty; nothing is written over it", 0);
	else if (err == ENOTDIR)
		kik_diag_system(t->d, t->path.s, "already exists and is no directory", 0);
	else
		kik_diag_system(t->d, t->path.s, "cannot make the directory", err);
	return -1;
}

int kik_tree_commit(struct kik_tree *t)
{
	int status = -1;

	if (t->err != 0)
		kik_diag_system(t->d, t->failed.s, "cannot write", t->err);
	else if (sync_directory(t->working.s, syncfs) < 0)
		/* one sync for all the files; one for each would take seconds */
		kik_diag_system(t->d, t->path.s, "cannot write", errno);
	else
		status = into_place(t);
	if (status == 0)
		sync_parent(t);
	release(t);
	return status;
}

void kik_tree_abandon(struct kik_tree *t)
{
	release(t);
}
