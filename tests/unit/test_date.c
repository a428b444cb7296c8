/* Days of the Gregorian calendar. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "kik/date.h"

static void knows_days(void **state)
{
	static const char *const good[] = { "1900-01-01", "9999-12-31", "2026-02-28", "2024-02-29",
		"2000-02-29", "2026-04-30", "2026-12-31" };
	static const char *const bad[] = { "", "1899-12-31", "2026-02-29", "1900-02-29",
		"2100-02-29", "2026-04-31", "2026-00-10", "2026-13-10", "2026-10-00", "2026-10-32",
		"2026-1-10", "2026-10-1", "26-10-10", "2026/10/10", "10-10-2026", " 2026-10-10",
		"2026-10-10 ", "2026-10-1a", "+026-10-10", "2026-10-101" };

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		assert_true(kik_date_valid(good[i]));
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(kik_date_valid(bad[i]));
}

/* Thirty days has November … : the last day of each month, and the one after it. */
static void knows_the_ends_of_months(void **state)
{
	static const int last[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	char day[32];

	(void)state;
	for (int m = 0; m < 12; m++) {
		snprintf(day, sizeof day, "2026-%02d-%02d", m + 1, last[m]);
		assert_true(kik_date_valid(day));
		snprintf(day, sizeof day, "2026-%02d-%02d", m + 1, last[m] + 1);
		assert_false(kik_date_valid(day));
	}
}

/* 400 years have 146,097 days; each is the one after the last. */
static void counts_days(void **state)
{
	char day[KIK_DATE_SIZE], last[KIK_DATE_SIZE] = "";
	int64_t first = -2208988800; /* 1900-01-01: 25,567 days before 1970 */

	(void)state;
	for (int64_t i = 0; i < 146097; i++) {
		kik_date_from_epoch(first + i * 86400 + i % 86400, day);
		assert_true(kik_date_valid(day));
		assert_true(strcmp(day, last) > 0);
		assert_int_equal(kik_date_number(day), first / 86400 + i);
		memcpy(last, day, sizeof last);
	}
	assert_string_equal(last, "2299-12-31");
}

static void reads_epochs(void **state)
{
	static const struct {
		int64_t seconds;
		const char *day;
	} table[] = { { 0, "1970-01-01" }, { 86399, "1970-01-01" }, { 86400, "1970-01-02" },
		{ -1, "1969-12-31" }, { 951782400, "2000-02-29" }, { 1790294400, "2026-09-25" },
		{ INT64_C(253402300799), "9999-12-31" },
		/* not from 1900 to 9999; and years that the system cannot count */
		{ INT64_C(253402300800), "" }, { INT64_C(-2208988800), "1900-01-01" },
		{ INT64_C(-2208988801), "" }, { INT64_C(-50000000000), "" }, { INT64_MAX, "" },
		{ INT64_MIN, "" } };
	char day[KIK_DATE_SIZE];

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		memset(day, 'x', sizeof day);
		kik_date_from_epoch(table[i].seconds, day);
		assert_string_equal(day, table[i].day);
	}
}

/* 2024 has 366 days, 2026 has 365; the last day of February is the 29th in 2024. */
static void counts_between_days(void **state)
{
	(void)state;
	assert_int_equal(kik_date_number("1970-01-01"), 0);
	assert_int_equal(kik_date_number("1969-12-31"), -1);
	assert_int_equal(kik_date_number("2025-01-01") - kik_date_number("2024-01-01"), 366);
	assert_int_equal(kik_date_number("2027-01-01") - kik_date_number("2026-01-01"), 365);
	assert_int_equal(kik_date_number("2024-03-01") - kik_date_number("2024-02-28"), 2);
	assert_int_equal(kik_date_number("9999-12-31"), 2932896);
}

static void writes_days(void **state)
{
	static const struct {
		const char *day, *lang, *text;
	} table[] = { { "2026-09-01", "da", "1. september 2026" },
		{ "2026-03-31", "da", "31. marts 2026" }, { "2026-03-09", "en", "9 March 2026" },
		{ "2026-12-10", "nb", "10. desember 2026" } };
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		kik_buf_clear(&b);
		kik_buf_add_day(&b, table[i].day, table[i].lang);
		assert_string_equal(kik_buf_str(&b), table[i].text);
	}
	kik_buf_release(&b);
}

static void reads_cells(void **state)
{
	static const struct {
		const char *cell, *day;
	} table[] = { { "2026-02-28", "2026-02-28" }, { "28-02-2026", "2026-02-28" },
		{ "28.02.2026", "2026-02-28" }, { "28/02/2026", "2026-02-28" },
		{ "2026-02-28 12:30", "2026-02-28" }, { "29-02-2026", "" }, { "28-02/2026", "" },
		{ "2026-2-28", "" }, { "28-02-26", "" }, { "", "" }, { "2026-02-28x", "" } };
	char day[KIK_DATE_SIZE];

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct kik_slice t = { table[i].cell, strlen(table[i].cell) };

		assert_int_equal(kik_date_read(t, day), *table[i].day ? 0 : -1);
		assert_string_equal(day, table[i].day);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_days),
		cmocka_unit_test(knows_the_ends_of_months),
		cmocka_unit_test(counts_days),
		cmocka_unit_test(reads_epochs),
		cmocka_unit_test(counts_between_days),
		cmocka_unit_test(writes_days),
		cmocka_unit_test(reads_cells),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
