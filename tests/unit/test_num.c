/* Numbers: rounding, roots, reading and writing decimals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/num.h"

static void quotients_round_half_away_from_zero(void **state)
{
	(void)state;
	static const struct {
		int64_t num, den, expected;
	} cases[] = {
		{ 0, 7, 0 },
		{ 1, 2, 1 },
		{ -1, 2, -1 },
		{ 3, 2, 2 },
		{ -3, 2, -2 },
		{ 5, 2, 3 }, /* half to even would give 2 */
		{ -5, 2, -3 },
		{ 1, 3, 0 },
		{ 2, 3, 1 },
		{ -1, 3, 0 },
		{ -2, 3, -1 },
		{ 4, 3, 1 },
		{ 5, 3, 2 },
		{ 49, 100, 0 },
		{ 50, 100, 1 },
		{ -49, 100, 0 },
		{ -50, 100, -1 },
		{ 12, 4, 3 },
		{ -12, 4, -3 },
		{ INT64_MAX, 1, INT64_MAX },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(kik_round_div(cases[i].num, cases[i].den), cases[i].expected);
}

static void quotients_of_128_bits(void **state)
{
	(void)state;
	kik_int128 den = (kik_int128)1 << 126;

	/* twice the rest would not fit: 2^126 - 1 and 2^125 of 2^126 */
	assert_int_equal(kik_round_div(den - 1, den), 1);
	assert_int_equal(kik_round_div(den / 2, den), 1);
	assert_int_equal(kik_round_div(den / 2 - 1, den), 0);
	assert_int_equal(kik_round_div(-(den / 2), den), -1);
	assert_int_equal(kik_round_div(-(den / 2 - 1), den), 0);
}

static void divisors(void **state)
{
	(void)state;
	assert_int_equal(kik_common_divisor(12, 18), 6); /* 2 * 6 and 3 * 6 */
	assert_int_equal(kik_common_divisor(18, 12), 6);
	assert_int_equal(kik_common_divisor(35, 12), 1);
	assert_int_equal(kik_common_divisor(7, 7), 7);
	assert_int_equal(kik_common_divisor(0, 5), 5);
	assert_int_equal(kik_common_divisor(5, 0), 5);
	assert_int_equal(kik_common_divisor(0, 0), 0);
	/* 2^63 - 1 = 7^2 * 73 * 127 * 337 * 92737 * 649657, and 2^62 is even only */
	assert_int_equal(kik_common_divisor(INT64_MAX, INT64_C(73) << 50), 73);
	assert_int_equal(kik_common_divisor(INT64_MAX, INT64_C(1) << 62), 1);
}

static void roots_round_half_up(void **state)
{
	(void)state;
	static const struct {
		uint64_t num, den;
		int64_t expected;
	} cases[] = {
		{ 0, 1, 0 }, { 1, 1, 1 }, { 2, 1, 1 }, /* 1.41 */
		{ 3, 1, 2 },                           /* 1.73 */
		{ 9, 4, 2 },                           /* 1.5 exactly */
		{ 22499, 10000, 1 },                   /* just under 1.5^2 = 2.25 */
		{ 1, 4, 1 },                           /* 0.5 exactly */
		{ 2499, 10000, 0 }, { 6, 1, 2 },       /* 2.45 */
		{ 25, 4, 3 },                          /* 2.5 exactly */
		{ 457142857, 1, 21381 },               /* 21380.899 */
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(kik_round_sqrt(cases[i].num, cases[i].den), cases[i].expected);
}

/* r is the rounded root of num exactly when (2r - 1)^2 <= 4 num < (2r + 1)^2. */
static void roots_are_exact_everywhere(void **state)
{
	(void)state;
	for (uint64_t num = 1; num < 40000; num++) {
		uint64_t r = (uint64_t)kik_round_sqrt(num, 1);

		assert_true((2 * r - 1) * (2 * r - 1) <= 4 * num);
		assert_true((2 * r + 1) * (2 * r + 1) > 4 * num);
	}
	/* (k + 1/2)^2 = k^2 + k + 1/4: k^2 + k rounds down, one more up */
	for (int bits = 1; bits < 62; bits++) {
		kik_uint128 k = ((kik_uint128)1 << bits) + 5;

		assert_int_equal(kik_round_sqrt(k * k, 1), k);
		assert_int_equal(kik_round_sqrt(k * k + k, 1), k);
		assert_int_equal(kik_round_sqrt(k * k + k + 1, 1), k + 1);
		assert_int_equal(kik_round_sqrt(4 * (k * k + k) + 1, 4), k + 1);
	}
}

static int points(const char *s, int32_t *out, enum kik_mark *mark)
{
	return kik_parse_points(s, strlen(s), out, mark);
}

static void points_are_thousandths(void **state)
{
	(void)state;
	static const struct {
		const char *s;
		int32_t value;
		enum kik_mark mark;
	} cases[] = {
		{ "0", 0, KIK_MARK_NONE },
		{ "-0", 0, KIK_MARK_NONE },
		{ "3", 3000, KIK_MARK_NONE },
		{ "007", 7000, KIK_MARK_NONE },
		{ "3.5", 3500, KIK_MARK_POINT },
		{ "3,5", 3500, KIK_MARK_COMMA },
		{ "42,05", 42050, KIK_MARK_COMMA },
		{ "0.001", 1, KIK_MARK_POINT },
		{ "-0,125", -125, KIK_MARK_COMMA },
		{ "1.000", 1000, KIK_MARK_POINT },
		{ "2000000", 2000000000, KIK_MARK_NONE },
		{ "-2000000.000", -2000000000, KIK_MARK_POINT },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int32_t value = -1;
		enum kik_mark mark = (enum kik_mark) - 1;

		assert_int_equal(points(cases[i].s, &value, &mark), 0);
		assert_int_equal(value, cases[i].value);
		assert_int_equal(mark, cases[i].mark);
	}
}

static void what_is_no_plain_number_is_refused(void **state)
{
	(void)state;
	static const char *const cases[] = {
		"",
		"-",
		"+3",
		"1e1",
		"1E1",
		" 3",
		"3 ",
		"3,",
		"3.",
		",5",
		".5",
		"-,5",
		"--1",
		"1.000,0",
		"1,000.0",
		"1 000",
		"1.2.3",
		"0x3",
		"3-",
		"3.1234",
		"3.0000",
		"1.-5",
		"2000000.001",
		"-2000000,001",
		"2000001",
		"99999999999999999999999",
		"ved ikke",
		"\xC2\xBD",
		"3\xC2\xA0",
		"nan",
		"inf",
		"/",
		":",
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int32_t value = 77;
		enum kik_mark mark = KIK_MARK_COMMA;

		if (points(cases[i], &value, &mark) != -1)
			fail_msg("'%s' was read as %d", cases[i], value);
		assert_int_equal(value, 77); /* untouched */
		assert_int_equal(mark, KIK_MARK_COMMA);
	}
}

static void the_length_counts_not_the_nul(void **state)
{
	(void)state;
	int32_t value;
	enum kik_mark mark;
	int64_t n;

	assert_int_equal(kik_parse_points("3.57", 3, &value, &mark), 0);
	assert_int_equal(value, 3500);
	assert_int_equal(kik_parse_points("3\0", 2, &value, &mark), -1);
	assert_int_equal(kik_parse_count("123", 2, 100, &n), 0);
	assert_int_equal(n, 12);
}

static void counts_have_a_maximum(void **state)
{
	(void)state;
	static const struct {
		const char *s;
		int64_t max, expected; /* -1: refused */
	} cases[] = {
		{ "0", 0, 0 },
		{ "1", 0, -1 },
		{ "7", 5, -1 },
		{ "5", 5, 5 },
		{ "05", 5, 5 },
		{ "6", 5, -1 },
		{ "10", 10, 10 },
		{ "11", 10, -1 },
		{ "99", 100, 99 },
		{ "101", 100, -1 },
		{ "9223372036854775807", INT64_MAX, INT64_MAX },
		{ "9223372036854775808", INT64_MAX, -1 },
		{ "18446744073709551617", INT64_MAX, -1 }, /* 1 modulo 2^64 */
		{ "", 9, -1 },
		{ "-1", 9, -1 },
		{ "+1", 9, -1 },
		{ "1.0", 9, -1 },
		{ " 1", 9, -1 },
		{ "0", -1, -1 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int64_t n = -1;
		int r = kik_parse_count(cases[i].s, strlen(cases[i].s), cases[i].max, &n);

		assert_int_equal(r, cases[i].expected < 0 ? -1 : 0);
		assert_int_equal(n, cases[i].expected);
	}
}

static void decimals_without_trailing_zeros(void **state)
{
	(void)state;
	static const struct {
		int64_t value, unit;
		char mark;
		const char *expected;
	} cases[] = {
		{ 33750, 10000, '.', "3.375" },
		{ 33750, 10000, ',', "3,375" },
		{ 30000, 10000, '.', "3" },
		{ 0, 10000, '.', "0" },
		{ 1, 10000, '.', "0.0001" },
		{ -1, 10000, '.', "-0.0001" },
		{ -12500, 10000, ',', "-1,25" },
		{ 1000000, 10000, '.', "100" },
		{ 42050, 1000, '.', "42.05" },
		{ 17, 1, '.', "17" },
		{ -170, 1, '.', "-170" },
		{ INT64_MAX, 10000, '.', "922337203685477.5807" },
		{ KIK_UNKNOWN, 10000, '.', "" },
	};
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		kik_buf_clear(&b);
		kik_buf_add_decimal(&b, cases[i].value, cases[i].unit, cases[i].mark);
		assert_string_equal(kik_buf_str(&b), cases[i].expected);
	}
	kik_buf_release(&b);
}

static void fixed_decimals(void **state)
{
	(void)state;
	static const struct {
		int64_t value, unit;
		int decimals;
		const char *expected;
	} cases[] = {
		{ 33750, 10000, 2, "3,38" }, /* 3.375 */
		{ -33750, 10000, 2, "-3,38" },
		{ 33749, 10000, 2, "3,37" },
		{ 30000, 10000, 1, "3,0" },
		{ 25000, 10000, 0, "3" },
		{ -25000, 10000, 0, "-3" },
		{ 99999, 10000, 2, "10,00" },
		{ -49, 10000, 2, "0,00" }, /* no sign on nothing */
		{ -50, 10000, 2, "-0,01" },
		{ 5, 10000, 6, "0,000500" },
		{ 3500, 1000, 1, "3,5" },
		{ 7, 1, 2, "7,00" },
		{ 0, 10000, 2, "0,00" },
		{ KIK_UNKNOWN, 10000, 2, "" },
	};
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		kik_buf_clear(&b);
		kik_buf_add_fixed(&b, cases[i].value, cases[i].unit, cases[i].decimals, ',');
		assert_string_equal(kik_buf_str(&b), cases[i].expected);
	}
	kik_buf_release(&b);
}

static void numbers_have_four_decimals(void **state)
{
	static const struct {
		const char *s;
		int status;
		int64_t n;
	} table[] = { { "0", 0, 0 }, { "-2,5", 0, -25000 }, { "0.0001", 0, 1 },
		{ "12345.6789", 0, 123456789 }, { "1000000000000", 0, INT64_C(10000000000000000) },
		{ "1000000000001", -1, 0 }, { "1000000000000.1", -1, 0 }, { "0.00001", -1, 0 },
		{ "1e3", -1, 0 }, { "+1", -1, 0 }, { "1.", -1, 0 }, { ".5", -1, 0 }, { "", -1, 0 },
		{ "-", -1, 0 }, { "1 000", -1, 0 }, { "99999999999999999999", -1, 0 } };

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		enum kik_mark mark;
		int64_t n = 0;

		assert_int_equal(kik_parse_number(table[i].s, strlen(table[i].s), &n, &mark),
		    table[i].status);
		assert_int_equal(n, table[i].n);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(quotients_round_half_away_from_zero),
		cmocka_unit_test(quotients_of_128_bits),
		cmocka_unit_test(divisors),
		cmocka_unit_test(roots_round_half_up),
		cmocka_unit_test(roots_are_exact_everywhere),
		cmocka_unit_test(points_are_thousandths),
		cmocka_unit_test(what_is_no_plain_number_is_refused),
		cmocka_unit_test(the_length_counts_not_the_nul),
		cmocka_unit_test(counts_have_a_maximum),
		cmocka_unit_test(decimals_without_trailing_zeros),
		cmocka_unit_test(fixed_decimals),
		cmocka_unit_test(numbers_have_four_decimals),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
