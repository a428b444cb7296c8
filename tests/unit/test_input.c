/* Input: every encoding, cut anywhere, and the byte at which a file goes wrong. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/buf.h"
#include "kik/input.h"
#include "pieces.h"

/* Bytes of a file, what they are as UTF-8, and how a fault begins ("" none). */
struct sample {
	const char *s;
	size_t len;
	enum kik_encoding named, encoding;
	const char *text;
	const char *fault; /* at line 7, column 9 */
};

#define S(x) x, sizeof(x) - 1

static const struct sample samples[] = {
	{ S(""), KIK_ENC_AUTO, KIK_ENC_AUTO, "", "" },
	{ S("a"), KIK_ENC_AUTO, KIK_ENC_AUTO, "a", "" },
	{ S("abc\n"), KIK_ENC_AUTO, KIK_ENC_AUTO, "abc\n", "" },
	/* UTF-8: two, three and four bytes */
	{ S("æ€😀x"), KIK_ENC_AUTO, KIK_ENC_AUTO, "æ€😀x", "" },
	{ S("\xef\xbb\xbf"), KIK_ENC_AUTO, KIK_ENC_UTF8_BOM, "", "" },
	{ S("\xef\xbb\xbf"
	    "æ"),
	    KIK_ENC_AUTO, KIK_ENC_UTF8_BOM, "æ", "" },
	{ S("\xef\xbb\xbf"
	    "æ"),
	    KIK_ENC_UTF8, KIK_ENC_UTF8, "æ", "" },
	/* Windows-1252, also when the file ends or looks like UTF-8 for a while */
	{ S("bl\xe5"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "blå", "" },
	{ S("\xe5"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "å", "" },
	{ S("\xe5\x80"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "å€", "" },
	{ S("\xf0\x9f\x98"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "ðŸ˜", "" },
	{ S("\xe6\xf8\xe5 \x80\x96"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "æøå €–", "" },
	{ S("\xc3\xa6"), KIK_ENC_WINDOWS_1252, KIK_ENC_WINDOWS_1252, "Ã¦", "" },
	/* UTF-16, with a character of two units */
	{ S("\xff\xfe"
	    "a\0\xe6\0\xac\x20\x3d\xd8\x00\xde"),
	    KIK_ENC_AUTO, KIK_ENC_UTF16LE, "aæ€😀", "" },
	{ S("\xfe\xff"
	    "\0a\0\xe6\x20\xac\xd8\x3d\xde\x00"),
	    KIK_ENC_AUTO, KIK_ENC_UTF16BE, "aæ€😀", "" },
	{ S("\xff\xfe"), KIK_ENC_AUTO, KIK_ENC_UTF16LE, "", "" },
	{ S("a\0b\0"), KIK_ENC_UTF16LE, KIK_ENC_UTF16LE, "ab", "" },
	{ S("\xff\xfe"
	    "a\0"),
	    KIK_ENC_UTF16LE, KIK_ENC_UTF16LE, "a", "" },
	/* faults, and the text before them */
	{ S("ab\0c"), KIK_ENC_AUTO, KIK_ENC_AUTO, "ab", "nul-byte: " },
	{ S("\0"), KIK_ENC_AUTO, KIK_ENC_AUTO, "", "nul-byte: " },
	{ S("a\0b\0"), KIK_ENC_AUTO, KIK_ENC_AUTO, "a", "nul-byte: " },
	{ S("\xe5\0c"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "å", "nul-byte: " },
	{ S("\xff\xfe"
	    "a\0\0\0b\0"),
	    KIK_ENC_AUTO, KIK_ENC_UTF16LE, "a", "nul-byte: " },
	{ S("æ \xe5 x"), KIK_ENC_AUTO, KIK_ENC_AUTO, "æ ", "encoding: byte 0xE5 is not UTF-8, " },
	{ S("æ\xe5"), KIK_ENC_AUTO, KIK_ENC_AUTO, "æ", "encoding: byte 0xE5 is not UTF-8, " },
	{ S("a\xe5"), KIK_ENC_UTF8, KIK_ENC_UTF8, "a", "encoding: byte 0xE5 is not UTF-8" },
	{ S("\xef\xbb\xbf"
	    "a\xe5"),
	    KIK_ENC_AUTO, KIK_ENC_UTF8_BOM, "a", "encoding: byte 0xE5 is not UTF-8" },
	{ S("\xe5 \x81"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "å ", "encoding: byte 0x81 is " },
	{ S("\x9d"), KIK_ENC_AUTO, KIK_ENC_WINDOWS_1252, "", "encoding: byte 0x9D is " },
	{ S("\xff\xfe"
	    "a\0b"),
	    KIK_ENC_AUTO, KIK_ENC_UTF16LE, "a", "encoding: byte 0x62 is " },
	{ S("\xff\xfe"
	    "a\0\x3d\xd8"),
	    KIK_ENC_AUTO, KIK_ENC_UTF16LE, "a", "encoding: byte 0x3D is " },
	{ S("\xff\xfe"
	    "a\0\x00\xde"
	    "b\0"),
	    KIK_ENC_AUTO, KIK_ENC_UTF16LE, "a", "encoding: byte 0x00 is " },
	/* overlong, surrogate, beyond Unicode: no UTF-8, and as Windows-1252 no text either */
	{ S("æ\xc0\xaf"), KIK_ENC_AUTO, KIK_ENC_AUTO, "æ", "encoding: byte 0xC0 " },
	{ S("æ\xed\xa0\x80"), KIK_ENC_AUTO, KIK_ENC_AUTO, "æ", "encoding: byte 0xED " },
	{ S("æ\xf4\x90\x80\x80"), KIK_ENC_AUTO, KIK_ENC_AUTO, "æ", "encoding: byte 0xF4 " },
};

/* Reads it to its end, taking what comes in halves. */
static void read_sample(const struct sample *x, size_t piece, bool peek)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_input in;
	struct findings f;
	int more;

	findings_begin(&f);
	if (piece)
		pieces_open(&in, f.d, x->s, x->len, piece, x->named);
	else
		kik_input_memory(&in, "(pipe)", x->s, x->len, x->named);
	/* what is shown first is read all the same */
	if (peek) {
		struct kik_slice head = kik_input_peek(&in);

		assert_int_equal(head.len, x->len);
		assert_memory_equal(head.s, x->s, x->len);
	}
	while ((more = kik_input_more(&in)) > 0) {
		size_t half = (in.len + 1) / 2;

		kik_buf_add(&b, in.s, half);
		kik_input_take(&in, half);
	}
	kik_buf_add(&b, in.s, in.len);
	assert_string_equal(kik_buf_str(&b), x->text);
	assert_int_equal(b.len, strlen(x->text));
	assert_int_equal(in.encoding, x->encoding);
	assert_int_equal(more, *x->fault ? -1 : 0);
	assert_int_equal(in.eof, more == 0);
	assert_false(in.regular);
	/* it stays so */
	assert_int_equal(kik_input_more(&in), more);
	if (more < 0) {
		kik_buf_clear(&b);
		kik_buf_addf(&b, "test: (pipe):7:9: error: %s", x->fault);
		kik_input_fault(&in, f.d, 7, 9);
		assert_int_equal(strncmp(findings_lines(&f), b.s, b.len), 0);
	}
	assert_int_equal(findings_count(&f), more < 0);
	kik_input_close(&in);
	kik_input_close(&in);
	kik_buf_release(&b);
	findings_end(&f);
}

static void decodes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		for (size_t piece = 0; piece < 6; piece++)
			for (int peek = 0; peek < 2; peek++)
				read_sample(&samples[i], piece, peek);
}

/* Characters that lie across the borders of what is read at a time (256 KiB). */
static void decodes_across_chunks(void **state)
{
	static const struct {
		const char *mark, *unit;
		size_t len;
		const char *text;
	} kinds[] = {
		{ "", "æ€😀", 9, "æ€😀" },
		{ "\xe5",
		    "\xe5"
		    "a\x80",
		    3, "åa€" },
		{ "\xff\xfe", "\x3d\xd8\x00\xde\xe6\0", 6, "😀æ" },
	};
	enum { TIMES = 100000 };

	(void)state;
	for (size_t k = 0; k < 3; k++) {
		struct kik_buf file = KIK_BUF_INIT;
		struct kik_input in;
		size_t at = 0, skip = k == 1 ? 2 : 0, len = strlen(kinds[k].text);

		kik_buf_adds(&file, kinds[k].mark);
		for (size_t i = 0; i < TIMES; i++)
			kik_buf_add(&file, kinds[k].unit, kinds[k].len);
		kik_input_memory(&in, "", file.s, file.len, KIK_ENC_AUTO);
		while (kik_input_more(&in) > 0)
			for (; in.len > 0; kik_input_take(&in, 1), at++)
				if (at >= skip)
					assert_int_equal(*in.s, kinds[k].text[(at - skip) % len]);
		assert_true(in.eof);
		assert_int_equal(at, skip + TIMES * len);
		kik_input_close(&in);
		kik_buf_release(&file);
	}
}

static void counts_raw_bytes(void **state)
{
	static const struct {
		enum kik_encoding e;
		size_t raw;
	} of[] = { { KIK_ENC_UTF8, 10 }, { KIK_ENC_UTF8_BOM, 10 }, { KIK_ENC_UTF16LE, 10 },
		{ KIK_ENC_UTF16BE, 10 } };
	struct kik_input in;

	(void)state;
	/* a æ € 😀: 1 + 2 + 3 + 4 bytes, or four characters of which the last takes two units */
	for (size_t i = 0; i < 4; i++) {
		kik_input_memory(&in, "", "", 0, of[i].e);
		assert_int_equal(kik_input_raw(&in, "aæ€😀", 10), of[i].raw);
		kik_input_close(&in);
	}
	kik_input_memory(&in, "", "", 0, KIK_ENC_WINDOWS_1252);
	assert_int_equal(kik_input_raw(&in, "aæ€", 6), 3);
	kik_input_close(&in);
}

static void names_encodings(void **state)
{
	enum kik_encoding e = KIK_ENC_AUTO;

	(void)state;
	assert_int_equal(kik_encoding_find("windows-1252", &e), 0);
	assert_int_equal(e, KIK_ENC_WINDOWS_1252);
	assert_int_equal(kik_encoding_find("UTF-16LE", &e), 0);
	assert_int_equal(e, KIK_ENC_UTF16LE);
	assert_int_equal(kik_encoding_find("latin-1", &e), -1);
	assert_string_equal(kik_encoding_name(KIK_ENC_WINDOWS_1252), "Windows-1252");
	assert_string_equal(kik_encoding_name(KIK_ENC_AUTO), "UTF-8");
}

static void put(const char *path, const char *s, size_t len)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(s, 1, len, file), len);
	assert_int_equal(fclose(file), 0);
}

static void opens_files(void **state)
{
	struct kik_input in;
	struct findings f;

	(void)state;
	findings_begin(&f);
	put("a.txt", "abc", 3);
	assert_int_equal(kik_input_open(&in, f.d, "a.txt", KIK_ENC_AUTO), 0);
	assert_true(in.regular);
	assert_int_equal(in.st.st_size, 3);
	assert_string_equal(in.name, "a.txt");
	kik_input_close(&in);
	assert_int_equal(kik_input_open(&in, f.d, "none.txt", KIK_ENC_AUTO), -1);
	assert_int_equal(kik_input_open(&in, f.d, ".", KIK_ENC_AUTO), -1);
	assert_string_equal(findings_lines(&f),
	    "test: none.txt: error: io: cannot open: No such file or directory\n"
	    "test: .: error: io: cannot read: Is a directory\n");
	assert_int_equal(kik_diag_count(f.d, KIK_SYSTEM), 2);
	assert_int_equal(unlink("a.txt"), 0);
	findings_end(&f);
}

static void reads_all(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct findings f;

	(void)state;
	findings_begin(&f);
	put("all.txt",
	    S("\xff\xfe"
	      "a\0\n\0\xe6\0"));
	assert_int_equal(kik_input_all(f.d, "all.txt", 4, &b), 0);
	assert_string_equal(kik_buf_str(&b), "a\næ");
	kik_buf_clear(&b);
	/* a byte order mark and three characters of two bytes each, as they stand */
	assert_int_equal(kik_input_file(f.d, "all.txt", 8, &b), 0);
	assert_int_equal(b.len, 8);
	assert_memory_equal(b.s, "\xff\xfe\x61\0\n\0\xe6\0", 8);
	kik_buf_clear(&b);
	assert_int_equal(kik_input_file(f.d, "all.txt", 7, &b), -1);
	kik_buf_clear(&b);
	assert_int_equal(kik_input_all(f.d, "all.txt", 3, &b), -1);
	kik_buf_clear(&b);
	put("all.txt", S("ab\nc\0"));
	assert_int_equal(kik_input_all(f.d, "all.txt", 100, &b), -1);
	assert_non_null(strstr(findings_lines(&f),
	    "all.txt: error: too-long: the file is larger "
	    "than 7 bytes\n"));
	assert_non_null(strstr(findings_lines(&f),
	    "all.txt: error: too-long: the file is larger "
	    "than 3 bytes\n"));
	assert_non_null(strstr(findings_lines(&f), "all.txt:2:2: error: nul-byte: "));
	assert_int_equal(unlink("all.txt"), 0);
	kik_buf_release(&b);
	findings_end(&f);
}

/* A folder of its own: a test run by hand leaves nothing where it was started. */
static int enter(void **state)
{
	static char dir[] = "kik-input.XXXXXX";

	*state = dir;
	return mkdtemp(dir) && chdir(dir) == 0 ? 0 : -1;
}

static int leave(void **state)
{
	return chdir("..") == 0 && rmdir(*state) == 0 ? 0 : -1;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes),
		cmocka_unit_test(decodes_across_chunks),
		cmocka_unit_test(counts_raw_bytes),
		cmocka_unit_test(names_encodings),
		cmocka_unit_test(opens_files),
		cmocka_unit_test(reads_all),
	};

	return cmocka_run_group_tests(tests, enter, leave);
}
