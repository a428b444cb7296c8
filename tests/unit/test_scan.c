/* Looking at many bytes at once: each way that the processor has, against one byte at a time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/scan.h"

#define ROUNDS 4000
#define MOST   700 /* bytes of a text */

/* Bytes that mean something, close together or far apart, between others. */
static size_t make(unsigned char *s, const char *some, size_t n)
{
	size_t len = (size_t)test_random(MOST);
	int64_t rare = 1 + test_random(60);

	for (size_t i = 0; i < len; i++)
		s[i] = test_random(rare) ? (unsigned char)('a' + test_random(26))
					 : (unsigned char)some[test_random((int64_t)n)];
	return len;
}

/* --- where fields and rows may end ----------------------------------------------------- */

static void structural_characters_are_found_where_they_stand(void **state)
{
	static const char some[] = ";;,\t\"\n\r \xa0\xbb\x3a\x8d";
	unsigned char s[MOST + 64];
	uint16_t at[MOST + KIK_SCAN_EXTRA], naive[MOST];

	(void)state;
	for (int round = 0; round < ROUNDS; round++) {
		char delimiter = ";,\t"[test_random(3)];
		size_t len = make(s, some, sizeof some - 1), n = 0;

		/* what stands behind does not count */
		memset(s + len, delimiter, 64);
		for (size_t i = 0; i < len; i++)
			if (s[i] == delimiter || s[i] == '"' || s[i] == '\n' || s[i] == '\r')
				naive[n++] = (uint16_t)i;
		for (int by = KIK_SCAN_PLAIN; by <= (int)kik_scan_best(); by++) {
			memset(at, 0xff, sizeof at);
			assert_int_equal(kik_scan_csv((enum kik_scan_by)by, (char *)s, len,
					     delimiter, at),
			    n);
			assert_memory_equal(at, naive, n * sizeof *at);
		}
	}
}

static void as_many_as_there_are_bytes(void **state)
{
	char s[KIK_SCAN_MOST + 64];
	uint16_t at[KIK_SCAN_MOST + KIK_SCAN_EXTRA];

	(void)state;
	memset(s, ';', sizeof s);
	for (int by = KIK_SCAN_PLAIN; by <= (int)kik_scan_best(); by++) {
		assert_int_equal(kik_scan_csv((enum kik_scan_by)by, s, KIK_SCAN_MOST, ';', at),
		    KIK_SCAN_MOST);
		for (size_t i = 0; i < KIK_SCAN_MOST; i++)
			assert_int_equal(at[i], i);
	}
}

/* --- UTF-8 -------------------------------------------------------------------------------- */

/* The last end of a block up to which all is ASCII and two bytes, less a character that is open. */
static size_t two_bytes(const unsigned char *s, size_t len)
{
	size_t good = 0;
	bool open = false;

	for (size_t i = 0; i < len; i++) {
		bool goes_on = s[i] >= 0x80 && s[i] <= 0xbf;

		if (goes_on != open || s[i] >= 0xe0 || s[i] == 0xc0 || s[i] == 0xc1)
			break;
		open = s[i] >= 0xc2;
		if (i % 64 == 63)
			good = i + 1 - open;
	}
	return good;
}

static void runs_of_two_bytes_end_where_they_do(void **state)
{
	static const char *const some[] = { "\xc3\xa6", "\xc3\xb8", "\xc2\xa0", "\xdf\xbf", "a",
		"~", "\x7f" };
	static const char *const bad[] = { "\xc3", "\xa6", "\xc1\xa6", "\xe2\x80\xa6",
		"\xf0\x9f\x98\x80", "\xff" };
	unsigned char s[MOST + 64];

	(void)state;
	for (int round = 0; round < ROUNDS; round++) {
		size_t len = 0, most = (size_t)test_random(MOST - 8);
		int64_t rare = 1 + test_random(400);

		while (len < most) {
			const char *c = some[test_random(sizeof some / sizeof *some)];

			if (!test_random(rare))
				c = bad[test_random(sizeof bad / sizeof *bad)];
			memcpy(s + len, c, strlen(c));
			len += strlen(c);
		}
		for (int by = KIK_SCAN_PLAIN; by <= (int)kik_scan_best(); by++)
			assert_int_equal(kik_scan_two_bytes((enum kik_scan_by)by, (char *)s, len),
			    two_bytes(s, len));
	}
}

/* --- what is not plain text ----------------------------------------------------------------- */

static bool odd(unsigned char c)
{
	return (c < 0x20 && c != '\n') || (c >= '0' && c <= '9') || c == '@' || c == 0x7f ||
	    (c >= 0xc0 && c != 0xc3);
}

static void every_byte_is_odd_or_not_at_every_place(void **state)
{
	char s[160];

	(void)state;
	for (size_t len = 16; len <= 130; len++) {
		for (int c = 0; c < 256; c++) {
			size_t i = (size_t)test_random((int64_t)len);

			/* bytes before and behind it do not count */
			memset(s, '@', sizeof s);
			memset(s + 8, 'a', len);
			s[8 + i] = (char)c;
			for (int by = KIK_SCAN_PLAIN; by <= (int)kik_scan_best(); by++)
				assert_int_equal(kik_scan_any_odd((enum kik_scan_by)by, s + 8, len),
				    odd((unsigned char)c));
		}
	}
	for (int c = 0; c < 256; c++) {
		memset(s, 'a', 16);
		s[c % 16] = (char)c;
		assert_int_equal(kik_scan_odd(s),
		    odd((unsigned char)c) ? 1u << (unsigned)(c % 16) : 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(structural_characters_are_found_where_they_stand),
		cmocka_unit_test(as_many_as_there_are_bytes),
		cmocka_unit_test(runs_of_two_bytes_end_where_they_do),
		cmocka_unit_test(every_byte_is_odd_or_not_at_every_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
