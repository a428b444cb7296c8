/* Files below a directory: looked at and removed through no link, and only as they were. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "kik/below.h"
#include "scratch.h"

static void put(const char *path, const char *text)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	assert_true(fputs(text, out) >= 0);
	assert_int_equal(fclose(out), 0);
}

static int prepare(void **state)
{
	(void)state;
	scratch_enter();
	mkdir("top", 0777);
	mkdir("top/a", 0777);
	mkdir("top/a/b", 0777);
	mkdir("far", 0777);
	put("top/a/b/abc", "abc");
	put("far/abc", "abc");
	assert_int_equal(symlink("../far", "top/link"), 0);
	assert_int_equal(symlink("b/abc", "top/a/link"), 0);
	assert_int_equal(symlink("top", "root"), 0);
	assert_int_equal(mkfifo("top/pipe", 0600), 0);
	return 0;
}

/* printf abc | sha256sum */
static const char of_abc[] =
    "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

static void digests_what_lies_there(void **state)
{
	char digest[KIK_DIGEST_SIZE];
	struct stat st;

	(void)state;
	assert_int_equal(kik_below_digest("top", "a/b/abc", &st, digest), 0);
	assert_string_equal(digest, of_abc);
	assert_int_equal(st.st_size, 3);
	/* the directory itself may be a link */
	assert_int_equal(kik_below_digest("root", "a/b/abc", &st, digest), 0);
}

static void follows_no_link(void **state)
{
	char digest[KIK_DIGEST_SIZE];
	struct stat st;

	(void)state;
	assert_int_equal(kik_below_digest("top", "a/link", &st, digest), -1);
	assert_int_equal(errno, ELOOP);
	assert_int_equal(kik_below_digest("top", "link/abc", &st, digest), -1);
	assert_true(errno == ENOTDIR || errno == ELOOP);
	assert_int_equal(stat("far/abc", &st), 0);
	assert_int_equal(kik_below_remove("top", "link/abc", &st), -1);
	assert_int_equal(access("far/abc", F_OK), 0);
}

static void takes_ordinary_files_only(void **state)
{
	char digest[KIK_DIGEST_SIZE];
	struct stat st;

	(void)state;
	assert_int_equal(kik_below_digest("top", "pipe", &st, digest), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(kik_below_digest("top", "a", &st, digest), -1);
	assert_int_equal(kik_below_digest("top", "nothing", &st, digest), -1);
	assert_int_equal(errno, ENOENT);
}

static void removes_what_it_looked_at(void **state)
{
	char digest[KIK_DIGEST_SIZE];
	struct stat st;

	(void)state;
	assert_int_equal(kik_below_digest("top", "a/b/abc", &st, digest), 0);
	put("top/a/b/abc", "abcd");
	assert_int_equal(kik_below_remove("top", "a/b/abc", &st), -1);
	assert_int_equal(errno, EAGAIN);
	assert_int_equal(kik_below_digest("top", "a/b/abc", &st, digest), 0);
	assert_int_equal(kik_below_rmdir("top", "a/b"), -1);
	assert_int_equal(kik_below_remove("top", "a/b/abc", &st), 0);
	assert_int_equal(kik_below_rmdir("top", "a/b"), 0);
	assert_int_equal(access("top/a/b", F_OK), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digests_what_lies_there),
		cmocka_unit_test(follows_no_link),
		cmocka_unit_test(takes_ordinary_files_only),
		cmocka_unit_test(removes_what_it_looked_at),
	};

	return cmocka_run_group_tests(tests, prepare, NULL);
}
