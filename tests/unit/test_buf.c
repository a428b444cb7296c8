/* The byte buffer. */
#include <sys/wait.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/buf.h"

static void an_empty_buffer_is_an_empty_text(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	assert_string_equal(kik_buf_str(&b), "");
	kik_buf_add(&b, NULL, 0);
	kik_buf_adds(&b, NULL);
	kik_buf_adds(&b, "");
	assert_int_equal(b.len, 0);
	assert_string_equal(kik_buf_str(&b), "");
	kik_buf_clear(&b);
	kik_buf_release(&b);
	kik_buf_release(&b);
}

static void pieces_follow_each_other(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_adds(&b, "S0");
	kik_buf_addc(&b, '7');
	kik_buf_add(&b, ";x;", 1);
	kik_buf_addf(&b, "%s=%d", "n", 8);
	assert_string_equal(kik_buf_str(&b), "S07;n=8");
	assert_int_equal(b.len, 7);
	kik_buf_release(&b);
	assert_null(b.s);
	assert_int_equal(b.len + b.cap, 0);
}

static void nul_bytes_are_bytes(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_add(&b, "a\0b", 3);
	kik_buf_addc(&b, '\0');
	assert_int_equal(b.len, 4);
	assert_memory_equal(b.s, "a\0b\0", 5);
	kik_buf_release(&b);
}

static void it_ends_with_nul_at_every_length(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < 5000; i++) {
		kik_buf_addc(&b, (char)('a' + i % 26));
		assert_int_equal(b.len, i + 1);
		assert_true(b.cap > b.len);
		assert_int_equal(b.s[b.len], '\0');
	}
	for (size_t i = 0; i < 5000; i++)
		assert_int_equal(b.s[i], 'a' + i % 26);
	kik_buf_release(&b);
}

static void clear_keeps_the_memory(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_addf(&b, "%500s", "x");
	size_t cap = b.cap;
	kik_buf_clear(&b);
	assert_int_equal(b.cap, cap);
	assert_string_equal(kik_buf_str(&b), "");
	kik_buf_adds(&b, "y");
	assert_string_equal(kik_buf_str(&b), "y");
	kik_buf_release(&b);
}

static void reserved_room_can_be_written(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_reserve(&b, 0);
	assert_string_equal(b.s, "");
	kik_buf_adds(&b, "ab");
	kik_buf_reserve(&b, 100000);
	assert_string_equal(kik_buf_str(&b), "ab");
	memset(b.s + b.len, 'c', 100000);
	b.len += 100000;
	kik_buf_addc(&b, 'd');
	assert_int_equal(b.len, 100003);
	assert_string_equal(b.s + 100001, "cd");
	kik_buf_release(&b);
}

static void long_formats_are_whole(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_adds(&b, "<");
	kik_buf_addf(&b, "%1000s>", "x");
	assert_int_equal(b.len, 1 + 1000 + 1);
	assert_string_equal(b.s + 999, " x>");
	kik_buf_release(&b);
}

static void whole_numbers(void **state)
{
	(void)state;
	struct kik_buf b = KIK_BUF_INIT;
	static const int64_t n[] = { 0, 7, -7, 10, 1234567890, INT64_MAX, INT64_MIN };

	for (size_t i = 0; i < sizeof(n) / sizeof(*n); i++) {
		kik_buf_addi(&b, n[i]);
		kik_buf_addc(&b, ' ');
	}
	/* 2^63 = 9223372036854775808 */
	assert_string_equal(kik_buf_str(&b),
	    "0 7 -7 10 1234567890 9223372036854775807 -9223372036854775808 ");
	kik_buf_release(&b);
}

static void a_length_beyond_memory_ends_with_4(void **state)
{
	(void)state;
	/* the NUL would make it 0; with the byte in use the sum itself overflows */
	for (int used = 0; used < 2; used++) {
		struct kik_buf b = KIK_BUF_INIT;
		int status;

		kik_buf_add(&b, "a", (size_t)used);
		pid_t child = fork();
		assert_true(child >= 0);
		if (child == 0) {
			close(STDERR_FILENO);
			kik_buf_reserve(&b, SIZE_MAX);
			_exit(0);
		}
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 4);
		kik_buf_release(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_buffer_is_an_empty_text),
		cmocka_unit_test(pieces_follow_each_other),
		cmocka_unit_test(nul_bytes_are_bytes),
		cmocka_unit_test(it_ends_with_nul_at_every_length),
		cmocka_unit_test(clear_keeps_the_memory),
		cmocka_unit_test(reserved_room_can_be_written),
		cmocka_unit_test(long_formats_are_whole),
		cmocka_unit_test(whole_numbers),
		cmocka_unit_test(a_length_beyond_memory_ends_with_4),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
