/* Programs that are run in a private directory: how they end, what they get, what is left. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/work.h"

static struct findings seen;
static struct kik_work *work;
static struct kik_buf why, said;

static int setup(void **state)
{
	(void)state;
	findings_begin(&seen);
	work = kik_work_open(seen.d, "/tmp");
	assert_non_null(work);
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	kik_work_close(work);
	work = NULL;
	kik_buf_release(&why);
	kik_buf_release(&said);
	findings_end(&seen);
	return 0;
}

/* Runs a line of sh; what it says is in `said`. */
static int run(const char *line, int seconds)
{
	static char shell[] = "/bin/sh", c[] = "-c", a[] = "A=1", p[] = "PATH=/usr/bin:/bin";
	char *copy = strdup(line);
	char *const argv[] = { shell, c, copy, NULL }, *const env[] = { a, p, NULL };
	int rc;

	kik_buf_clear(&why);
	kik_buf_clear(&said);
	rc = kik_work_run(work, argv, env, "log", seconds, &why);
	free(copy);
	assert_int_equal(kik_work_get(work, "log", 10000, &said), 0);
	return rc;
}

static void test_ends(void **state)
{
	static char none[] = "/nonexistent/program";
	char *const argv[] = { none, NULL }, *const env[] = { NULL };

	(void)state;
	assert_int_equal(run("echo out; echo err >&2", 20), 0);
	assert_string_equal(kik_buf_str(&said), "out\nerr\n");
	assert_int_equal(run("exit 77", 20), -1);
	assert_string_equal(kik_buf_str(&why), "exit status 77");
	assert_int_equal(run("kill -9 $$", 20), -1);
	assert_string_equal(kik_buf_str(&why), "killed by signal 9");
	kik_buf_clear(&why);
	assert_int_equal(kik_work_run(work, argv, env, "log", 20, &why), -1);
	/* valgrind's child cannot tell its parent why there is none */
	if (!getenv("TEST_VALGRIND"))
		assert_string_equal(kik_buf_str(&why), "No such file or directory");
}

/* The program gets its environment, the directory, and no file but the three. */
static void test_gets(void **state)
{
	char want[300];
	const int fd = dup(STDOUT_FILENO); /* as a library might leave one open */

	(void)state;
	assert_int_equal(run("echo $A$B; pwd; cat; for n in 0 1 2 3 4 5 6 7 8 9; do "
			     "test -e /proc/self/fd/$n && echo $n; done",
			     20),
	    -1);
	close(fd);
	/* the shell's own test opens /proc anew for each */
	snprintf(want, sizeof want, "1\n%s\n0\n1\n2\n", kik_work_path(work));
	assert_string_equal(kik_buf_str(&said), want);
	/* signals that the tool ignores are not ignored there */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(run("kill -PIPE $$", 20), -1);
	assert_string_equal(kik_buf_str(&why), "killed by signal 13");
	assert_int_equal(run("kill -XFSZ $$", 20), -1);
	assert_string_equal(kik_buf_str(&why), "killed by signal 25");
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
}

/* A shell sets its mask of signals itself; other programs keep what they are given. */
static void test_signals(void **state)
{
	static char grep[] = "/bin/grep", what[] = "SigBlk", where[] = "/proc/self/status";
	char *const argv[] = { grep, what, where, NULL }, *const env[] = { NULL };

	(void)state;
	assert_int_equal(kik_work_run(work, argv, env, "log", 20, &why), 0);
	assert_int_equal(kik_work_get(work, "log", 10000, &said), 0);
	assert_string_equal(kik_buf_str(&said), "SigBlk:\t0000000000000000\n");
}

/* Whether it runs: a dead one may wait for its parent to take note of it. */
static bool runs(pid_t pid)
{
	char path[64], text[512] = "";
	const char *state;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
	f = fopen(path, "r");
	if (!f)
		return false;
	text[fread(text, 1, sizeof text - 1, f)] = '\0';
	fclose(f);
	/* "23 (sleep) S …" */
	state = strrchr(text, ')');
	return state && state[1] && state[2] != 'Z';
}

/* What takes too long goes with all that it has started. */
static void test_time(void **state)
{
	struct timespec from, to;
	pid_t child;

	(void)state;
	clock_gettime(CLOCK_MONOTONIC, &from);
	assert_int_equal(run("sleep 60 & echo $!; wait", 1), -1);
	clock_gettime(CLOCK_MONOTONIC, &to);
	assert_string_equal(kik_buf_str(&why), "no end after 1 s");
	assert_in_range(to.tv_sec - from.tv_sec, 1, 10);
	child = (pid_t)strtol(kik_buf_str(&said), NULL, 10);
	assert_true(child > 1);
	assert_false(runs(child));
}

static void test_directory(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	char path[300], outside[] = "/tmp/kik-outside-XXXXXX";
	struct stat st;

	(void)state;
	close(mkstemp(outside));
	snprintf(path, sizeof path, "%s", kik_work_path(work));
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0700);
	kik_buf_adds(&b, "text");
	assert_int_equal(kik_work_put(work, "a", &b), 0);
	assert_int_equal(kik_work_put(work, "a", &b), -1);
	assert_int_equal(findings_count(&seen), 1);
	/* a link, a folder and what is too large are no files of it */
	assert_int_equal(run("cat a; ln -s a link; mkdir -p b/c/d; echo x >b/c/d/e; chmod 500 b/c;"
			     "for i in $(seq 500); do : >b/file$i; done",
			     20),
	    0);
	assert_string_equal(kik_buf_str(&said), "text");
	kik_buf_clear(&b);
	assert_int_equal(kik_work_get(work, "link", 10, &b), 1);
	assert_int_equal(kik_work_get(work, "b", 10, &b), 1);
	assert_int_equal(kik_work_get(work, "none", 10, &b), 1);
	assert_int_equal(kik_work_get(work, "a", 3, &b), 1);
	kik_buf_clear(&b);
	assert_int_equal(kik_work_get(work, "a", 4, &b), 0);
	assert_string_equal(kik_buf_str(&b), "text");
	kik_work_leaves(work, outside);
	kik_work_close(work);
	work = NULL;
	assert_int_equal(access(path, F_OK), -1);
	assert_int_equal(access(outside, F_OK), -1);
	assert_null(kik_work_open(seen.d, "/nonexistent"));
	assert_int_equal(findings_count(&seen), 2);
	kik_buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_ends, setup, teardown),
		cmocka_unit_test_setup_teardown(test_gets, setup, teardown),
		cmocka_unit_test_setup_teardown(test_signals, setup, teardown),
		cmocka_unit_test_setup_teardown(test_time, setup, teardown),
		cmocka_unit_test_setup_teardown(test_directory, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
