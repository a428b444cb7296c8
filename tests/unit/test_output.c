/* Output: whole or not there, at its place, with the right mode. */
#include <errno.h>
#include <fcntl.h>
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/output.h"

static void put(const char *path, const char *text, mode_t mode)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(chmod(path, mode), 0);
}

static void file_is(const char *path, const char *text)
{
	char got[100] = "";
	FILE *file = fopen(path, "r");

	assert_non_null(file);
	got[fread(got, 1, sizeof got - 1, file)] = '\0';
	assert_int_equal(fclose(file), 0);
	assert_string_equal(got, text);
}

static mode_t mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(lstat(path, &st), 0);
	return st.st_mode & 07777;
}

/* How many names are in the folder. */
static size_t names(void)
{
	DIR *dir = opendir(".");
	size_t n = 0;

	assert_non_null(dir);
	for (const struct dirent *e; (e = readdir(dir)) != NULL;)
		n += strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
	closedir(dir);
	return n;
}

/* Writes a word to a path; 0, or -1 when it cannot be opened or committed. */
static int output(struct findings *f, const char *path, bool secret, bool force)
{
	struct kik_output *o = kik_output_open(f->d, path, secret, force);

	if (!o)
		return -1;
	(void)kik_output_write(o, "new", 3);
	return kik_output_commit(o);
}

static void makes_files(void **state)
{
	struct findings f;

	(void)state;
	findings_begin(&f);
	assert_int_equal(output(&f, "open", false, false), 0);
	assert_int_equal(output(&f, "secret", true, false), 0);
	file_is("open", "new");
	file_is("secret", "new");
	assert_int_equal(mode_of("open"), 0644);
	assert_int_equal(mode_of("secret"), 0600);
	assert_int_equal(names(), 2);
	assert_string_equal(findings_lines(&f), "");
	findings_end(&f);
}

static void replaces_only_with_force(void **state)
{
	struct findings f;

	(void)state;
	findings_begin(&f);
	put("a", "old", 0640);
	assert_int_equal(output(&f, "a", false, false), -1);
	file_is("a", "old");
	assert_int_equal(output(&f, "a", false, true), 0);
	file_is("a", "new");
	assert_int_equal(mode_of("a"), 0640); /* what it was */
	put("a", "old", 0644);
	assert_int_equal(output(&f, "a", true, true), 0);
	assert_int_equal(mode_of("a"), 0600); /* what was open becomes secret */
	assert_string_equal(findings_lines(&f),
	    "test: a: error: io: already exists; use --force to replace it\n");
	assert_int_equal(names(), 1);
	findings_end(&f);
}

/* The target is as it was until the commit, and other names of it stay the old file. */
static void replaces_at_once(void **state)
{
	struct findings f;
	struct kik_output *o;

	(void)state;
	findings_begin(&f);
	put("a", "old", 0644);
	assert_int_equal(link("a", "b"), 0);
	o = kik_output_open(f.d, "a", false, true);
	assert_non_null(o);
	assert_int_equal(kik_output_write(o, "new", 3), 0);
	file_is("a", "old");
	assert_int_equal(kik_output_commit(o), 0);
	file_is("a", "new");
	file_is("b", "old");
	findings_end(&f);
}

static void refuses_links_and_folders(void **state)
{
	struct findings f;

	(void)state;
	findings_begin(&f);
	put("a", "old", 0644);
	assert_int_equal(symlink("a", "link"), 0);
	assert_int_equal(symlink("nowhere", "dangling"), 0);
	assert_int_equal(mkdir("folder", 0755), 0);
	assert_int_equal(output(&f, "link", false, true), -1);
	assert_int_equal(output(&f, "dangling", false, true), -1);
	assert_int_equal(output(&f, "folder", false, true), -1);
	assert_int_equal(output(&f, "none/a", false, true), -1);
	assert_int_equal(output(&f, "a/b", false, true), -1);
	file_is("a", "old");
	assert_int_equal(names(), 4);
	assert_string_equal(findings_lines(&f),
	    "test: link: error: io: is a symbolic link; give the file itself\n"
	    "test: dangling: error: io: is a symbolic link; give the file itself\n"
	    "test: folder: error: io: cannot write: Is a directory\n"
	    "test: none/a: error: io: cannot write: No such file or directory\n"
	    "test: a/b: error: io: cannot write: Not a directory\n");
	findings_end(&f);
}

/* Devices are written as they are, also by way of a link as /dev/stdout is. */
static void writes_devices(void **state)
{
	struct findings f;

	(void)state;
	findings_begin(&f);
	assert_int_equal(symlink("/dev/null", "null"), 0);
	assert_int_equal(output(&f, "/dev/null", true, false), 0);
	assert_int_equal(output(&f, "null", true, false), 0);
	assert_string_equal(findings_lines(&f), "");
	assert_int_equal(output(&f, "/dev/full", false, false), -1);
	assert_string_equal(findings_lines(&f),
	    "test: /dev/full: error: io: cannot write: No space left on device\n");
	assert_int_equal(kik_diag_count(f.d, KIK_SYSTEM), 1);
	findings_end(&f);
}

/* Long work learns early that writing has failed; it is told once, at the end. */
static void notices_a_full_disk(void **state)
{
	static char room[1 << 16];
	struct findings f;
	struct kik_output *o;
	int n = 0;

	(void)state;
	findings_begin(&f);
	o = kik_output_open(f.d, "/dev/full", false, false);
	assert_non_null(o);
	while (kik_output_write(o, room, sizeof room) == 0 && n < 100)
		n++;
	assert_true(n < 100);
	assert_int_equal(kik_output_write(o, room, 1), -1);
	assert_int_equal(findings_count(&f), 0);
	assert_int_equal(kik_output_commit(o), -1);
	assert_int_equal(findings_count(&f), 1);
	findings_end(&f);
}

static void aborts_without_a_trace(void **state)
{
	static char room[1 << 19];
	struct findings f;
	struct kik_output *o;

	(void)state;
	findings_begin(&f);
	put("a", "old", 0644);
	o = kik_output_open(f.d, "a", false, true);
	assert_int_equal(kik_output_write(o, room, sizeof room), 0);
	assert_int_equal(names(), 2);
	kik_output_abort(o);
	kik_output_abort(NULL);
	file_is("a", "old");
	assert_int_equal(names(), 1);
	findings_end(&f);
}

/* What a signal does: all that is unfinished goes, what is finished stays. */
static void cleans_up(void **state)
{
	struct kik_output *o[3];
	struct findings f;

	(void)state;
	findings_begin(&f);
	for (int i = 0; i < 3; i++) {
		char name[2] = { (char)('a' + i), '\0' };

		o[i] = kik_output_open(f.d, name, true, false);
		assert_non_null(o[i]);
	}
	assert_int_equal(kik_output_commit(o[1]), 0);
	assert_int_equal(names(), 3);
	kik_output_cleanup();
	assert_int_equal(names(), 1);
	file_is("b", "");
	kik_output_abort(o[0]);
	kik_output_abort(o[2]);
	kik_output_cleanup();
	assert_int_equal(names(), 1);
	findings_end(&f);
}

/* A name that a dead process of the same number left behind is passed over, and cleaned up after. */
static void passes_over_stale_files(void **state)
{
	struct findings f;
	struct kik_output *o;
	char stale[64];

	(void)state;
	findings_begin(&f);
	snprintf(stale, sizeof stale, ".a.%ld-0~", (long)getpid());
	put(stale, "stale", 0600);
	o = kik_output_open(f.d, "a", false, false);
	assert_non_null(o);
	assert_int_equal(names(), 2);
	kik_output_cleanup();
	assert_int_equal(names(), 1);
	file_is(stale, "stale");
	kik_output_abort(o);
	findings_end(&f);
}

static void makes_folders(void **state)
{
	struct findings f;

	(void)state;
	findings_begin(&f);
	put("file", "x", 0644);
	assert_int_equal(kik_output_dir(f.d, "a/b//c/"), 0);
	assert_int_equal(kik_output_dir(f.d, "a/b//c/"), 0);
	assert_int_equal(output(&f, "a/b/c/d", false, false), 0);
	assert_int_equal(findings_count(&f), 0);
	assert_int_equal(kik_output_dir(f.d, "file/x"), -1);
	assert_int_equal(kik_output_dir(f.d, "file"), -1);
	assert_int_equal(findings_count(&f), 2);
	findings_end(&f);
}

/* Each test has a folder of its own. */
static int enter(void **state)
{
	*state = strdup("kik-output.XXXXXX");
	umask(022);
	return mkdtemp(*state) && chdir(*state) == 0 ? 0 : -1;
}

/* Removes a folder and what it holds. */
static int remove_all(const char *name)
{
	DIR *dir = opendir(name);
	int status = 0;

	if (!dir || chdir(name) < 0)
		return -1;
	for (const struct dirent *e; (e = readdir(dir)) != NULL;)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0 &&
		    unlink(e->d_name) < 0 && (errno != EISDIR || remove_all(e->d_name) < 0))
			status = -1;
	closedir(dir);
	return chdir("..") == 0 && rmdir(name) == 0 ? status : -1;
}

static int leave(void **state)
{
	int status = chdir("..") == 0 ? remove_all(*state) : -1;

	free(*state);
	return status;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(makes_files),
		TEST(replaces_only_with_force),
		TEST(replaces_at_once),
		TEST(refuses_links_and_folders),
		TEST(writes_devices),
		TEST(notices_a_full_disk),
		TEST(aborts_without_a_trace),
		TEST(cleans_up),
		TEST(passes_over_stale_files),
		TEST(makes_folders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
