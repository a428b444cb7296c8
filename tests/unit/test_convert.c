/* Programs that make PDF: which one is taken, and what becomes of one that hangs or lies. */
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
#include "kik/convert.h"
#include "scratch.h"

static char here[200], path[500];
static struct kik_programs programs = { .seconds = 1 };
static struct findings seen;

/* A program of this name in the folder bin. */
static void install(const char *name, const char *script)
{
	char file[300];
	FILE *f;

	snprintf(file, sizeof file, "bin/%s", name);
	f = fopen(file, "w");
	assert_non_null(f);
	fprintf(f, "#!/bin/sh\n%s\n", script);
	fclose(f);
	assert_int_equal(chmod(file, 0755), 0);
}

static int setup(void **state)
{
	static char usual[] = "PATH=/usr/bin:/bin";
	static char *env[] = { usual, NULL };

	(void)state;
	scratch_enter();
	assert_non_null(getcwd(here, sizeof here));
	assert_int_equal(mkdir("bin", 0755), 0);
	assert_int_equal(mkdir("tmp", 0755), 0);
	snprintf(path, sizeof path, "/nonexistent::relative:%s/bin", here);
	programs.path = path;
	programs.env = env;
	programs.tmp = "tmp";
	return 0;
}

static size_t convert(const char *from, struct kik_conversion *c, size_t n)
{
	memset(c, 0, n * sizeof *c);
	for (size_t i = 0; i < n; i++) {
		c[i].name = "out.pdf";
		kik_buf_addf(&c[i].from, "document %zu", i);
	}
	findings_begin(&seen);
	return kik_convert(seen.d, &programs, from, c, n);
}

static void done(struct kik_conversion *c, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		kik_buf_release(&c[i].from);
		kik_buf_release(&c[i].pdf);
	}
	findings_end(&seen);
	assert_int_equal(rmdir("tmp"), 0); /* nothing is left in it */
	assert_int_equal(mkdir("tmp", 0755), 0);
}

#define PDF "printf '%%PDF-1.7\\n%2000s%%%%EOF\\n' \"$(cat $f)\""

static void test_find(void **state)
{
	(void)state;
	assert_false(kik_convert_can(&programs, "docx"));
	assert_int_equal(mkdir("bin/soffice", 0755), 0); /* a folder is no program */
	assert_false(kik_convert_can(&programs, "docx"));
	assert_int_equal(rmdir("bin/soffice"), 0);
	install("libreoffice", "exit 1");
	assert_true(kik_convert_can(&programs, "docx"));
	assert_false(kik_convert_can(&programs, "html"));
	assert_int_equal(chmod("bin/libreoffice", 0644), 0);
	/* root may read everything, but executes only what somebody may */
	assert_false(kik_convert_can(&programs, "docx"));
	assert_int_equal(unlink("bin/libreoffice"), 0);
}

/* Each document gets its own file back, in one call. */
static void test_whole(void **state)
{
	struct kik_conversion c[3];

	(void)state;
	install("soffice",
	    "echo call >>../../calls\nfor f in *.docx; do " PDF " >${f%.docx}.pdf; done");
	assert_int_equal(convert("docx", c, 3), 3);
	assert_string_equal(findings_lines(&seen), "");
	for (size_t i = 0; i < 3; i++) {
		char text[20];

		snprintf(text, sizeof text, "document %zu%%%%EOF", i);
		assert_non_null(strstr(c[i].pdf.s, text));
	}
	done(c, 3);
	struct stat st;
	assert_int_equal(stat("calls", &st), 0);
	assert_int_equal(st.st_size, 5);
}

/* It hangs at the second of three: the first is there, the others are tried alone. */
static void test_hang(void **state)
{
	struct kik_conversion c[3];

	(void)state;
	install("soffice",
	    "for f in *.docx; do grep -q 'document 1' $f && sleep 60; " PDF
	    " >${f%.docx}.pdf; done");
	assert_int_equal(convert("docx", c, 3), 2);
	assert_true(c[0].pdf.len > 0 && c[1].pdf.len == 0 && c[2].pdf.len > 0);
	assert_string_equal(findings_lines(&seen),
	    "test: out.pdf: error: converter: soffice made no PDF: no end after 1 s; try again, or "
	    "use docx or html\n");
	done(c, 3);
}

/* What is cut short, too small or something else is no PDF. */
static void test_halves(void **state)
{
	static const char *const lies[] = { "printf '%%PDF-1.7\\n%2000s'",
		"printf '%%PDF-1.7\\n%%%%EOF'", "printf '<html>%2000s%%%%EOF\\n'" };
	struct kik_conversion c[1];
	char script[200];

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		snprintf(script, sizeof script, "%s >0.pdf", lies[i]);
		install("chromium", script);
		assert_int_equal(convert("html", c, 1), 0);
		assert_int_equal(c[0].pdf.len, 0);
		assert_int_equal(findings_count(&seen), 1);
		done(c, 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_whole),
		cmocka_unit_test(test_hang),
		cmocka_unit_test(test_halves),
	};

	return cmocka_run_group_tests(tests, setup, NULL);
}
