/* Decimal numbers: 15 digits by the digits, the same as printf makes of the double. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "kik/decimal.h"

static void shortened(const char *s, struct kik_buf *b)
{
	struct kik_decimal d;

	kik_buf_clear(b);
	if (kik_decimal_read(s, strlen(s), &d) < 0)
		kik_buf_adds(b, "none");
	else
		kik_buf_add_general(b, &d);
}

static void reads_by_the_digits(void **state)
{
	static const struct {
		const char *s, *expected;
	} cases[] = {
		{ "0", "0" },
		{ "-0.000", "0" },
		{ "007", "7" },
		{ "+3.50", "3.5" },
		{ " \t3\r\n", "3" },
		{ ".5", "0.5" },
		{ "5.", "5" },
		{ "0.30000000000000004", "0.3" },
		{ "2.4999999999999996", "2.5" },
		{ "99999999999999.95",
		    "100000000000000" }, /* 16 digits, the last is 5: away from 0 */
		{ "999999999999999.5", "1e+15" },
		{ "-999999999999999", "-999999999999999" },
		{ "1000000000000000", "1e+15" },
		{ "123456789012345678", "1.23456789012346e+17" },
		{ "0.0001", "0.0001" },
		{ "0.00001", "1e-05" },
		{ "1E3", "1000" },
		{ "1.25e-3", "0.00125" },
		{ "-1E+021", "-1e+21" },
		{ "12345.678E2", "1234567.8" },
		{ "1e308", "1e+308" },
		{ "1e-400", "0" },
		{ "0e999999999999", "0" },
		{ "1e309", "none" },
		{ "1e999999999999999999999", "none" },
		{ "", "none" },
		{ ".", "none" },
		{ "-", "none" },
		{ "+-1", "none" },
		{ "--1", "none" },
		{ "1e", "none" },
		{ "1e+", "none" },
		{ "1e,5", "none" },
		{ "e5", "none" },
		{ "1.2.3", "none" },
		{ "1,5", "none" },
		{ "0x10", "none" },
		{ "1/2", "none" }, /* the characters before 0 and behind 9 */
		{ "/", "none" },
		{ "1:", "none" },
		{ "1 2", "none" },
		{ "nan", "none" },
		{ "inf", "none" },
	};
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		shortened(cases[i].s, &b);
		assert_string_equal(kik_buf_str(&b), cases[i].expected);
	}
	/* a number of 2000 digits is none that a program wrote */
	kik_buf_clear(&b);
	for (int i = 0; i < 2000; i++)
		kik_buf_addc(&b, '1');
	assert_int_equal(kik_decimal_read(b.s, b.len, &(struct kik_decimal){ .n = 0 }), -1);
	kik_buf_release(&b);
}

/*
 * Where 17 digits end in 50, what they were rounded from decides, which the text no longer says.
 * Zero has no sign here.
 */
static void reads_like_printf(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	uint64_t seed = 2026;

	(void)state;
	for (int i = 0; i < 200000; i++) {
		char text[40], expected[40];
		double x;
		size_t n;

		seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		x = (double)(int64_t)seed / (double)(UINT64_C(1) << (i % 64));
		if (i % 3 == 0)
			x = (double)(seed % 100000) / 1000 * 3 / 7;
		if (i % 5 == 0)
			x *= 1e-15 * (double)(seed % 977);
		(void)snprintf(text, sizeof text, "%.16e", x);
		(void)snprintf(expected, sizeof expected, "%.15g", x);
		n = strcspn(text, "e");
		if (strncmp(text + n - 2, "50", 2) == 0 || strcmp(expected, "-0") == 0)
			continue;
		shortened(text, &b);
		assert_string_equal(kik_buf_str(&b), expected);
	}
	kik_buf_release(&b);
}

static int64_t scaled(const char *s, int decimals)
{
	struct kik_decimal d;
	int64_t v;

	assert_int_equal(kik_decimal_read(s, strlen(s), &d), 0);
	return kik_decimal_scaled(&d, decimals, &v) < 0 ? INT64_MIN : v;
}

static void scales(void **state)
{
	(void)state;
	assert_int_equal(scaled("46266.4375", 9), INT64_C(46266437500000));
	assert_int_equal(scaled("0.9999", 3), 999);
	assert_int_equal(scaled("-1.5", 0), -1);
	assert_int_equal(scaled("0.001", 2), 0);
	assert_int_equal(scaled("0", 18), 0);
	assert_int_equal(scaled("1e17", 0), INT64_C(100000000000000000));
	assert_int_equal(scaled("9e17", 1), INT64_MIN);
	assert_int_equal(scaled("1e300", 0), INT64_MIN);
	assert_int_equal(scaled("1e-300", 9), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_by_the_digits),
		cmocka_unit_test(reads_like_printf),
		cmocka_unit_test(scales),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
