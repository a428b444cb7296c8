/*
 * Preloaded into a tool: makes one of its system calls or allocations fail.
 *
 *   SWEEP_LOG=FILE    the name of each call goes into FILE, one a line, and the number
 *                     of allocations at the end
 *   SWEEP_CALL=N      the N-th call (from 1) is the one, SWEEP_HOW says what happens to it:
 *   SWEEP_HOW=ERRNO     it fails, with the number of an errno
 *   SWEEP_HOW=short     it reads or writes half of the bytes
 *   SWEEP_HOW=before:S  signal S comes before it; after:S, when it is done
 *   SWEEP_HOW=run:CMD   a shell command runs before it
 *   SWEEP_ON=1        so do all later calls of the same name, and all later allocations
 *   SWEEP_NAME=NAME   only calls of this name are counted
 *   SWEEP_LACKS=NAME  calls of this name fail with ENOSYS and are not counted
 *   SWEEP_MEMORY=N    the N-th allocation fails
 *   SWEEP_FORK=FILE   each allocation before something is written or made fails, in
 *                     a child of its own whose folder is ../spare: once alone, once with all
 *                     later ones.  FILE gets the child's messages, then "N ON STATUS", and at
 *                     last "N", how many allocations that were
 *
 * A name is that of the call; with open, read, write, fsync and close also what the
 * descriptor is: -r read, -w written, -d a directory, -0 -1 -2 the standard ones.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define FILES 256 /* descriptors whose kind is known */

static bool begun;
static long calls, at, allocations, memory;
static bool on;
static const char *how, *lacks, *only;
static char the_one[32]; /* the name of the call that failed first */
static int log_fd = -1, fork_fd = -1;
static char kind[FILES];

static long number(const char *name)
{
	const char *s = getenv(name);

	return s != NULL ? strtol(s, NULL, 10) : 0;
}

/* Opens a log, far from the descriptors that the tool sees; -1 for NULL. */
static int append_to(const char *path)
{
	int fd, far;

	if (path == NULL)
		return -1;
	fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
	far = fcntl(fd, F_DUPFD_CLOEXEC, FILES);
	if (far < 0)
		abort();
	syscall(SYS_close, fd);
	return far;
}

__attribute__((constructor)) static void begin(void)
{
	at = number("SWEEP_CALL");
	memory = number("SWEEP_MEMORY");
	on = number("SWEEP_ON") != 0;
	how = getenv("SWEEP_HOW");
	lacks = getenv("SWEEP_LACKS");
	only = getenv("SWEEP_NAME");
	log_fd = append_to(getenv("SWEEP_LOG"));
	fork_fd = append_to(getenv("SWEEP_FORK"));
	begun = true;
}

__attribute__((format(printf, 2, 3))) static void say(int fd, const char *fmt, ...)
{
	char text[64];
	va_list ap;
	int len;

	if (fd < 0)
		return;
	va_start(ap, fmt);
	len = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	syscall(SYS_write, fd, text, (size_t)len);
}

__attribute__((destructor)) static void end(void)
{
	say(log_fd, "%ld\n", allocations);
}

/* --- calls ------------------------------------------------------------------- */

enum what { GO_ON, FAIL, HALF };

/* Set while a signal is to come after the call. */
static int later;

static void run(const char *command)
{
	begun = false;
	unsetenv("LD_PRELOAD");
	if (system(command) != 0) /* lint: system, what else is to run */
		abort();
	begun = true;
}

static enum what point(const char *call, char suffix)
{
	char name[32];

	if (!begun)
		return GO_ON;
	snprintf(name, sizeof name, suffix != '\0' ? "%s-%c\n" : "%s\n", call, suffix);
	if (lacks != NULL && strncmp(lacks, name, strlen(lacks)) == 0) {
		errno = ENOSYS;
		return FAIL;
	}
	say(log_fd, "%s", name);
	if (only != NULL && (strncmp(only, name, strlen(only)) != 0 || name[strlen(only)] != '\n'))
		return GO_ON;
	calls++;
	if (fork_fd >= 0 && (suffix == 'w' || suffix == '1' || strcmp(call, "mkdir") == 0)) {
		/* from here on a child that cleans up would take away what the parent makes */
		say(fork_fd, "%ld\n", allocations);
		fork_fd = -1;
	}
	if (how == NULL || at == 0 || calls < at ||
	    (calls > at && (!on || strcmp(name, the_one) != 0)))
		return GO_ON;
	memcpy(the_one, name, sizeof the_one);
	if (strcmp(how, "short") == 0)
		return HALF;
	if (strncmp(how, "run:", 4) == 0) {
		run(how + 4);
		return GO_ON;
	}
	if (strncmp(how, "before:", 7) == 0) {
		raise((int)strtol(how + 7, NULL, 10));
		return GO_ON;
	}
	if (strncmp(how, "after:", 6) == 0) {
		later = (int)strtol(how + 6, NULL, 10);
		return GO_ON;
	}
	errno = (int)strtol(how, NULL, 10);
	return FAIL;
}

static long done(long rc)
{
	int sig = later;

	later = 0;
	if (sig != 0)
		raise(sig);
	return rc;
}

static char kind_of(int fd)
{
	if (fd >= 0 && fd <= 2)
		return (char)('0' + fd);
	return fd >= 0 && fd < FILES && kind[fd] != '\0' ? kind[fd] : 'r';
}

#define CALL(name, suffix, ...) (point(name, suffix) == FAIL ? -1 : done(syscall(__VA_ARGS__)))

int open(const char *path, int flags, ...)
{
	char k = flags & O_DIRECTORY ? 'd' : (flags & O_ACCMODE) == O_RDONLY ? 'r' : 'w';
	va_list ap;
	int mode, fd;

	va_start(ap, flags);
	mode = flags & O_CREAT ? va_arg(ap, int) : 0;
	va_end(ap);
	fd = (int)CALL("open", k, SYS_openat, AT_FDCWD, path, flags, mode);
	if (fd >= 0 && fd < FILES)
		kind[fd] = k;
	return fd;
}

ssize_t read(int fd, void *s, size_t len)
{
	enum what w = point("read", kind_of(fd));

	return w == FAIL ? -1 : done(syscall(SYS_read, fd, s, w == HALF ? (len + 1) / 2 : len));
}

/* what a fortified read becomes */
ssize_t __read_chk(int fd, void *s, size_t len, size_t room);
ssize_t __read_chk(int fd, void *s, size_t len, size_t room)
{
	if (len > room)
		abort();
	return read(fd, s, len);
}

ssize_t write(int fd, const void *s, size_t len)
{
	enum what w = point("write", kind_of(fd));

	return w == FAIL ? -1 : done(syscall(SYS_write, fd, s, w == HALF ? (len + 1) / 2 : len));
}

int close(int fd)
{
	int rc = (int)syscall(SYS_close, fd), err = errno;

	/* a close that fails has closed */
	if (point("close", kind_of(fd)) == FAIL)
		return -1;
	errno = err;
	return (int)done(rc);
}

/* nothing is really synced: no power fails here, and the disk is slow */
int fsync(int fd)
{
	return point("fsync", kind_of(fd)) == FAIL ? -1 : (int)done(0);
}

int syncfs(int fd)
{
	(void)fd;
	return point("syncfs", '\0') == FAIL ? -1 : (int)done(0);
}

int dup(int fd)
{
	return (int)CALL("dup", '\0', SYS_dup, fd);
}

int fchmod(int fd, mode_t mode)
{
	return (int)CALL("fchmod", '\0', SYS_fchmod, fd, mode);
}

int fchown(int fd, uid_t uid, gid_t gid)
{
	return (int)CALL("fchown", '\0', SYS_fchown, fd, uid, gid);
}

int mkdir(const char *path, mode_t mode)
{
	return (int)CALL("mkdir", '\0', SYS_mkdirat, AT_FDCWD, path, mode);
}

int rmdir(const char *path)
{
	return (int)CALL("rmdir", '\0', SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
}

int unlink(const char *path)
{
	return (int)CALL("unlink", '\0', SYS_unlinkat, AT_FDCWD, path, 0);
}

int unlinkat(int dir, const char *path, int flags)
{
	return (int)CALL("unlinkat", '\0', SYS_unlinkat, dir, path, flags);
}

int rename(const char *from, const char *to)
{
	return (int)CALL("rename", '\0', SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags)
{
	return (int)CALL("renameat2", '\0', SYS_renameat2, from_dir, from, to_dir, to, flags);
}

ssize_t getrandom(void *s, size_t len, unsigned flags)
{
	return CALL("getrandom", '\0', SYS_getrandom, s, len, flags);
}

/* --- library functions that make calls of their own ---------------------------- */

static void *real(const char *name)
{
	void *f = dlsym(RTLD_NEXT, name);

	if (f == NULL)
		abort();
	return f;
}

/* ISO C has no conversion from an object pointer to one of a function. */
#define REAL(type, name) (*(type *)&(void *){ real(name) })

int stat(const char *path, struct stat *st)
{
	typedef int f(const char *, struct stat *);

	return point("stat", '\0') == FAIL ? -1 : (int)done(REAL(f *, "stat")(path, st));
}

int lstat(const char *path, struct stat *st)
{
	typedef int f(const char *, struct stat *);

	return point("lstat", '\0') == FAIL ? -1 : (int)done(REAL(f *, "lstat")(path, st));
}

int fstat(int fd, struct stat *st)
{
	typedef int f(int, struct stat *);

	return point("fstat", '\0') == FAIL ? -1 : (int)done(REAL(f *, "fstat")(fd, st));
}

int scandir(const char *dir, struct dirent ***list, int (*want)(const struct dirent *),
    int (*order)(const struct dirent **, const struct dirent **))
{
	typedef int f(const char *, struct dirent ***, int (*)(const struct dirent *),
	    int (*)(const struct dirent **, const struct dirent **));

	if (point("scandir", '\0') == FAIL)
		return -1;
	return (int)done(REAL(f *, "scandir")(dir, list, want, order));
}

/* --- memory --------------------------------------------------------------------- */

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *p, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

/* Lets this allocation fail in a child.  True in the child. */
static bool fail_in_child(bool all)
{
	off_t place[16];
	int fd, status;
	pid_t pid;

	for (fd = 0; fd < 16; fd++)
		place[fd] = lseek(fd, 0, SEEK_CUR);
	pid = fork();
	if (pid == 0) {
		if (dup2(fork_fd, STDERR_FILENO) < 0 || chdir("../spare") < 0)
			abort();
		fork_fd = -1;
		memory = allocations;
		on = all;
		return true;
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		abort();
	/* open files are shared: the child may have read on */
	for (fd = 0; fd < 16; fd++)
		if (place[fd] >= 0 && lseek(fd, place[fd], SEEK_SET) < 0)
			abort();
	say(fork_fd, "%ld %d %d\n", allocations, all, status);
	return false;
}

static bool lack(void)
{
	if (begun && fork_fd >= 0) {
		allocations++;
		if (!fail_in_child(false) && !fail_in_child(true))
			return false;
		errno = ENOMEM;
		return true;
	}
	if (!begun || (++allocations != memory && !(on && memory != 0 && allocations > memory)))
		return false;
	errno = ENOMEM;
	return true;
}

void *malloc(size_t size)
{
	return lack() ? NULL : __libc_malloc(size);
}

void *calloc(size_t n, size_t size)
{
	return lack() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *p, size_t size)
{
	return lack() ? NULL : __libc_realloc(p, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
	return lack() ? NULL : __libc_memalign(alignment, size);
}
