#include "kik/work.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "kik/input.h"
#include "kik/mem.h"
#include "kik/output.h"

#define DEEP 40 /* directories within one another that are removed */

struct kik_work {
	struct kik_diag *diag;
	struct kik_buf path;
};

/* What a signal handler has to know.  It is changed with signals blocked. */
static struct {
	char dir[PATH_MAX];   /* "" for none */
	char other[PATH_MAX]; /* what a program may leave elsewhere, "" for nothing */
	pid_t group;          /* of the program that is running, or 0 */
} now;

static void block(sigset_t *before)
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, before);
}

static void unblock(const sigset_t *before)
{
	int err = errno;

	sigprocmask(SIG_SETMASK, before, NULL);
	errno = err;
}

/* --- removing, without memory ---------------------------------------------------- */

static void empty(int dir, int depth);

/* True when something went. */
static bool remove_entry(int dir, const char *name, int depth)
{
	int fd;

	if (unlinkat(dir, name, 0) == 0)
		return true;
	fd = depth < DEEP ? openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
	if (fd < 0)
		return false;
	(void)fchmod(fd, 0700); /* else nothing could be removed from it */
	empty(fd, depth + 1);
	close(fd);
	return unlinkat(dir, name, AT_REMOVEDIR) == 0;
}

/* Looks again as long as something goes: names may move while others are removed. */
static void empty(int dir, int depth)
{
	_Alignas(struct dirent64) char room[4096];
	const struct dirent64 *e;
	bool gone = true;

	while (gone) {
		gone = false;
		if (lseek(dir, 0, SEEK_SET) < 0)
			return;
		for (ssize_t n; (n = getdents64(dir, room, sizeof room)) > 0;)
			for (ssize_t at = 0; at < n; at += e->d_reclen) {
				e = (const struct dirent64 *)(const void *)(room + at);
				if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
					gone = remove_entry(dir, e->d_name, depth) || gone;
			}
	}
}

/* Ends the group and waits for it: what is dying may still write.  Some never go (zombies). */
static void end_group(void)
{
	kill(-now.group, SIGKILL);
	while (waitpid(now.group, NULL, 0) < 0 && errno == EINTR)
		;
	for (int i = 0; i < 20 && kill(-now.group, 0) == 0; i++)
		poll(NULL, 0, 10);
	now.group = 0;
}

void kik_work_cleanup(void)
{
	int err = errno, fd;

	if (now.group > 0)
		end_group();
	if (now.other[0])
		unlink(now.other);
	for (int i = 0; i < 3 && now.dir[0]; i++) {
		fd = open(now.dir, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (fd >= 0) {
			empty(fd, 0);
			close(fd);
		}
		if (rmdir(now.dir) == 0 || errno == ENOENT)
			now.dir[0] = '\0';
	}
	errno = err;
}

/* --- the directory ---------------------------------------------------------------- */

struct kik_work *kik_work_open(struct kik_diag *d, const char *folder)
{
	struct kik_work *w;
	struct kik_buf path = KIK_BUF_INIT;
	char *whole = realpath(folder, NULL);
	sigset_t before;
	int err = 0;

	kik_buf_addf(&path, "%s/kik-XXXXXX", whole ? whole : "");
	block(&before);
	if (!whole)
		err = errno;
	else if (path.len >= sizeof now.dir)
		err = ENAMETOOLONG;
	else if (!mkdtemp(path.s))
		err = errno;
	else
		memcpy(now.dir, path.s, path.len + 1);
	unblock(&before);
	free(whole);
	if (err) {
		kik_diag_system(d, folder, "cannot make a directory for temporary files", err);
		kik_buf_release(&path);
		return NULL;
	}
	w = kik_malloc(sizeof *w);
	*w = (struct kik_work){ d, path };
	return w;
}

void kik_work_close(struct kik_work *w)
{
	sigset_t before;

	if (!w)
		return;
	block(&before);
	kik_work_cleanup();
	now.dir[0] = now.other[0] = '\0';
	unblock(&before);
	kik_buf_release(&w->path);
	free(w);
}

const char *kik_work_path(const struct kik_work *w)
{
	return w->path.s;
}

void kik_work_leaves(struct kik_work *w, const char *path)
{
	size_t len = strlen(path);
	sigset_t before;

	(void)w;
	block(&before);
	if (len < sizeof now.other)
		memcpy(now.other, path, len + 1);
	unblock(&before);
}

int kik_work_put(struct kik_work *w, const char *name, const struct kik_buf *b)
{
	struct kik_buf path = KIK_BUF_INIT;
	int fd, err = 0;

	kik_buf_addf(&path, "%s/%s", w->path.s, name);
	do
		fd = open(path.s, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	while (fd < 0 && errno == EINTR);
	if (fd < 0 || kik_output_all(fd, kik_buf_str(b), b->len) < 0)
		err = errno;
	if (fd >= 0 && kik_output_close(fd) < 0 && !err)
		err = errno;
	if (err)
		kik_diag_system(w->diag, path.s, "cannot write", err);
	kik_buf_release(&path);
	return err ? -1 : 0;
}

int kik_work_get(struct kik_work *w, const char *name, size_t max, struct kik_buf *b)
{
	struct kik_buf path = KIK_BUF_INIT;
	struct kik_input in;
	struct stat st;
	int rc = 1;

	kik_buf_addf(&path, "%s/%s", w->path.s, name);
	if (lstat(path.s, &st) == 0 && S_ISREG(st.st_mode)) {
		rc = kik_input_open(&in, w->diag, path.s, KIK_ENC_AUTO);
		if (rc == 0) {
			rc = kik_input_bytes(&in, w->diag, max, b);
			kik_input_close(&in);
		}
	}
	kik_buf_release(&path);
	return rc;
}

/* --- the program ------------------------------------------------------------------ */

/* Starts it in a group of its own, with `mask` of signals blocked.  0 or an errno value. */
static int start(const char *dir, char *const *argv, char *const *env, const char *log,
    const sigset_t *mask)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t before, usual;
	pid_t pid;
	int err;

	sigemptyset(&usual);
	sigaddset(&usual, SIGPIPE);
	sigaddset(&usual, SIGXFSZ);
	if ((err = posix_spawn_file_actions_init(&files)) != 0)
		return err;
	if ((err = posix_spawnattr_init(&attr)) != 0) {
		posix_spawn_file_actions_destroy(&files);
		return err;
	}
	block(&before);
	if ((err = posix_spawn_file_actions_addchdir_np(&files, dir)) == 0 &&
	    (err = posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)) == 0 &&
	    (err = posix_spawn_file_actions_addopen(&files, 1, log,
		 O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600)) == 0 &&
	    (err = posix_spawn_file_actions_adddup2(&files, 1, 2)) == 0 &&
	    (err = posix_spawn_file_actions_addclosefrom_np(&files, 3)) == 0 &&
	    (err = posix_spawnattr_setsigmask(&attr, mask)) == 0 &&
	    (err = posix_spawnattr_setsigdefault(&attr, &usual)) == 0 &&
	    (err = posix_spawnattr_setflags(&attr,
		 POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)) == 0 &&
	    (err = posix_spawn(&pid, argv[0], &files, &attr, argv, env)) == 0)
		now.group = pid;
	unblock(&before);
	posix_spawnattr_destroy(&attr);
	posix_spawn_file_actions_destroy(&files);
	return err;
}

static int64_t milliseconds(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) < 0)
		return 0;
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Waits for its end and leaves it to be reaped.  False when the time is over. */
static bool ends_within(pid_t pid, int64_t limit, siginfo_t *end)
{
	const int64_t stop = milliseconds() + limit;
	struct timespec wait;
	sigset_t child;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	for (;;) {
		int64_t left = stop - milliseconds();

		end->si_pid = 0;
		if (waitid(P_PID, (id_t)pid, end, WEXITED | WNOWAIT | WNOHANG) == 0 &&
		    end->si_pid == pid)
			return true;
		if (left <= 0)
			return false;
		wait = (struct timespec){ left / 1000, left % 1000 * 1000000 };
		(void)sigtimedwait(&child, NULL, &wait);
	}
}

int kik_work_run(struct kik_work *w, char *const *argv, char *const *env, const char *log,
    int seconds, struct kik_buf *why)
{
	sigset_t child, before;
	siginfo_t end = { .si_pid = 0 };
	char text[128];
	int err;
	bool ended;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, &before);
	err = start(w->path.s, argv, env, log, &before);
	if (err) {
		kik_buf_adds(why, strerror_r(err, text, sizeof text));
	} else {
		ended = ends_within(now.group, (int64_t)seconds * 1000, &end);
		if (!ended)
			kik_buf_addf(why, "no end after %d s", seconds);
		else if (end.si_code != CLD_EXITED)
			kik_buf_addf(why, "killed by signal %d", end.si_status);
		else if (end.si_status != 0)
			kik_buf_addf(why, "exit status %d", end.si_status);
		err = !ended || end.si_code != CLD_EXITED || end.si_status != 0;
		end_group();
	}
	unblock(&before);
	return err ? -1 : 0;
}
