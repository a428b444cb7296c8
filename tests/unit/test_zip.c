/* Archives: what comes out is what went in, and nothing an archive says of itself is trusted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "archive.h"
#include "findings.h"
#include "kik/mem.h"
#include "kik/text.h"
#include "kik/zip.h"

#define QUICK 100 /* milliseconds in which a refusal must come */

static const struct archive_member two[] = { { "svar/", "", 0 }, { "svar/P01.csv", "a;b\n", 0 },
	{ "svar/Søndergården.csv", "c;d\n", 0 }, { NULL, NULL, 0 } };

/* Opens, reads all; "" or what was reported. */
static void read_all(struct kik_buf *told, const struct kik_buf *b, size_t max)
{
	struct findings f;
	struct kik_zip *z;

	findings_begin(&f);
	z = kik_zip_open(f.d, "x.zip", b->s, b->len);
	for (size_t i = 0; z && i < kik_zip_count(z); i++) {
		size_t before = told->len;

		kik_buf_addf(told, "%s=", kik_zip_name(z, i));
		if (kik_zip_read(z, i, max, told) < 0)
			told->len = before;
		else
			assert_int_equal(told->len - before,
			    strlen(kik_zip_name(z, i)) + 1 + kik_zip_size(z, i));
	}
	kik_zip_close(z);
	kik_buf_adds(told, findings_lines(&f));
	findings_end(&f);
}

static void check(const struct kik_buf *b, size_t max, const char *expected)
{
	struct kik_buf told = KIK_BUF_INIT;
	double start = archive_clock();

	read_all(&told, b, max);
	assert_true(archive_clock() - start < QUICK);
	assert_string_equal(kik_buf_str(&told), expected);
	kik_buf_release(&told);
}

static void reads_members(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (int deflate = 0; deflate < 2; deflate++) {
		kik_buf_clear(&b);
		archive_make(&b, two, deflate);
		assert_true(kik_zip_is(b.s, b.len));
		check(&b, 4, "svar/P01.csv=a;b\nsvar/Søndergården.csv=c;d\n");
	}
	kik_buf_release(&b);
}

static void finds_by_name(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_zip *z;

	(void)state;
	archive_make(&b, two, true);
	z = kik_zip_open(NULL, "x.zip", b.s, b.len);
	assert_int_equal(kik_zip_find(z, "svar/P01.csv"), 0);
	assert_int_equal(kik_zip_find(z, "svar/Søndergården.csv"), 1);
	assert_int_equal(kik_zip_find(z, "svar/p01.csv"), KIK_NONE);
	assert_int_equal(kik_zip_find(z, "svar/"), KIK_NONE);
	kik_zip_close(z);
	kik_zip_close(NULL);
	kik_buf_release(&b);
}

static void knows_by_first_bytes(void **state)
{
	static const char empty[22] = "PK\5\6";
	static const char ole[8] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	assert_true(kik_zip_is(empty, sizeof empty));
	assert_false(kik_zip_is("PK", 2));
	assert_false(kik_zip_is("PK\1\2....", 8));
	assert_true(kik_zip_is_ole(ole, sizeof ole));
	assert_false(kik_zip_is_ole(ole, 7));
	assert_false(kik_zip_is_ole(empty, sizeof empty));
	kik_buf_add(&b, empty, sizeof empty);
	check(&b, 1, "");
	kik_buf_clear(&b);
	kik_buf_add(&b, ole, sizeof ole);
	check(&b, 1,
	    "test: x.zip: error: xlsx: an old Office file (.xls), or one locked with a password; "
	    "save it as .xlsx without a password\n");
	kik_buf_release(&b);
}

static const char broken[] = "test: x.zip: error: zip: the archive is damaged or cut short; save "
			     "it again, or have it sent again\n";

/* Wherever it is cut, and whichever byte is lost: refused, or what went in. */
static void refuses_damage(void **state)
{
	struct kik_buf b = KIK_BUF_INIT, part = KIK_BUF_INIT, told = KIK_BUF_INIT;

	(void)state;
	archive_make(&b, two, true);
	for (size_t n = 0; n < b.len; n++) {
		part.len = 0;
		kik_buf_add(&part, b.s, n);
		check(&part, 100, broken);
	}
	for (size_t i = 0; i < b.len; i++) {
		part.len = told.len = 0;
		kik_buf_add(&part, b.s, b.len);
		part.s[i] = (char)~part.s[i];
		read_all(&told, &part, 100);
		if (!strstr(kik_buf_str(&told), ": error: zip: "))
			assert_non_null(strstr(kik_buf_str(&told), "=c;d\n"));
	}
	kik_buf_release(&b);
	kik_buf_release(&part);
	kik_buf_release(&told);
}

static void refuses_passwords(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	archive_lock(&b, two + 1);
	check(&b, 100,
	    "test: x.zip: error: zip: 'svar/P01.csv' in the archive is locked with a password; "
	    "save it without one\n");
	kik_buf_release(&b);
}

/* A member that says what it is, one that lies, one that is only large. */
static void refuses_bombs(void **state)
{
	enum { SIZE = 30 << 20, SMALL = 1 << 20 };
	struct archive_member m[2] = { { 0 } };
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;
	char *zeros = calloc(1, SIZE);

	(void)state;
	assert_non_null(zeros);
	m[0] = (struct archive_member){ "bombe", zeros, SIZE };
	archive_make(&b, m, true);
	check(&b, SIZE,
	    "test: x.zip: error: zip: 'bombe' in the archive unpacks to more than 250 times its "
	    "size, as nothing filled in does; save it again\n");
	archive_claim(&b, 0, 10);
	check(&b, SIZE,
	    "test: x.zip: error: zip: 'bombe' in the archive cannot be unpacked: damaged, or "
	    "packed in an unusual way; save it again\n");
	m[0].len = SMALL;
	kik_buf_clear(&b);
	archive_make(&b, m, true);
	check(&b, SMALL - 1,
	    "test: x.zip: error: zip: 'bombe' in the archive unpacks to more than 1048575 bytes\n");
	read_all(&told, &b, SMALL);
	assert_int_equal(told.len, strlen("bombe=") + SMALL);
	free(zeros);
	kik_buf_release(&b);
	kik_buf_release(&told);
}

/* Many that are too much together: 256 of a megabyte are not, one byte more is. */
static void refuses_too_much(void **state)
{
	enum { MEMBERS = 257, EACH = 1 << 20 };
	struct archive_member m[MEMBERS + 1] = { { 0 } };
	struct kik_arena *a = kik_arena_new();
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_zip *z;

	(void)state;
	for (int i = 0; i < MEMBERS; i++)
		m[i] = (struct archive_member){ kik_arena_printf(a, "%d", i), "x", 1 };
	for (int more = 1; more >= 0; more--) {
		m[MEMBERS - 1].name = more ? m[MEMBERS - 1].name : NULL;
		kik_buf_clear(&b);
		archive_make(&b, m, true);
		for (size_t i = 0; i < KIK_ZIP_TOTAL / EACH; i++)
			archive_claim(&b, i, EACH);
		if (more)
			check(&b, 1,
			    "test: x.zip: error: zip: the archive unpacks to more than 268435456 "
			    "bytes\n");
	}
	z = kik_zip_open(NULL, "x.zip", b.s, b.len);
	assert_non_null(z);
	kik_zip_close(z);
	kik_arena_free(a);
	kik_buf_release(&b);
}

static void refuses_crowds(void **state)
{
	struct archive_member *m = calloc(KIK_ZIP_MEMBERS + 2, sizeof *m);
	struct kik_arena *a = kik_arena_new();
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;

	(void)state;
	assert_non_null(m);
	for (int i = 0; i <= KIK_ZIP_MEMBERS; i++)
		m[i] = (struct archive_member){ kik_arena_printf(a, "%d", i), "x", 1 };
	archive_make(&b, m, false);
	check(&b, 1, "test: x.zip: error: zip: an archive of more than 10000 files\n");
	m[KIK_ZIP_MEMBERS].name = NULL;
	kik_buf_clear(&b);
	archive_make(&b, m, false);
	read_all(&told, &b, 1);
	assert_non_null(strstr(told.s, "9999=x"));
	assert_null(strstr(told.s, "error"));
	kik_buf_release(&b);
	kik_buf_release(&told);
	kik_arena_free(a);
	free(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_members),
		cmocka_unit_test(finds_by_name),
		cmocka_unit_test(knows_by_first_bytes),
		cmocka_unit_test(refuses_damage),
		cmocka_unit_test(refuses_passwords),
		cmocka_unit_test(refuses_bombs),
		cmocka_unit_test(refuses_too_much),
		cmocka_unit_test(refuses_crowds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
