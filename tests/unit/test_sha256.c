/* SHA-256 against published values (FIPS 180-2) and sha256sum. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/sha256.h"

static void published_digests(void **state)
{
	(void)state;
	char out[KIK_DIGEST_SIZE];

	kik_digest(NULL, 0, out);
	assert_string_equal(out,
	    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	kik_digest("abc", 3, out);
	assert_string_equal(out,
	    "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_int_equal(strlen(out) + 1, KIK_DIGEST_SIZE);
}

/* RFC 1321, A.5 */
static void published_md5(void **state)
{
	(void)state;
	char out[KIK_MD5_SIZE];

	kik_md5(NULL, 0, out);
	assert_string_equal(out, "d41d8cd98f00b204e9800998ecf8427e");
	kik_md5("abc", 3, out);
	assert_string_equal(out, "900150983cd24fb0d6963f7d28e17f72");
}

static void digests_of_more_than_a_block(void **state)
{
	(void)state;
	char s[1000], out[KIK_DIGEST_SIZE];

	/* printf 'a%.0s' $(seq 1000) | sha256sum */
	memset(s, 'a', sizeof(s));
	kik_digest(s, sizeof(s), out);
	assert_string_equal(out,
	    "sha256:41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3");
}

static void the_order_is_of_both_parts(void **state)
{
	(void)state;
	/* printf 'ab\0cd' | sha256sum begins 1bd95cf6379b94fd; printf '\0': 6e340b9cffb37a98 */
	assert_true(kik_hash_order("ab", 2, "cd", 2) == UINT64_C(0x1bd95cf6379b94fd));
	assert_true(kik_hash_order(NULL, 0, NULL, 0) == UINT64_C(0x6e340b9cffb37a98));
	assert_true(kik_hash_order("ab", 2, "c", 1) != kik_hash_order("a", 1, "bc", 2));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(published_digests),
		cmocka_unit_test(published_md5),
		cmocka_unit_test(digests_of_more_than_a_block),
		cmocka_unit_test(the_order_is_of_both_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
