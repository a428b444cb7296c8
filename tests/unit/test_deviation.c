/* Deviations: counts, days, causes that come back; worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kik/date.h"
#include "kik/deviation.h"

static int64_t day(const char *date)
{
	return date ? kik_date_number(date) : KIK_UNKNOWN;
}

static struct kik_deviation deviation(enum kik_deviation_status status,
    enum kik_deviation_severity severity, const char *reported, const char *due, const char *closed)
{
	return (struct kik_deviation){ status, severity, day(reported), day(due), day(closed),
		NULL };
}

/*
 * Closed after 31 (January), 1 and 10 days: mean 14, median 10.  The first on its due
 * day, the second after it, the third without one.  Of the open ones one is due before
 * today, one today, one has no due day.
 */
static void counts(void **state)
{
	const struct kik_deviation d[] = {
		deviation(KIK_DEVIATION_CLOSED, KIK_SEVERITY_LOW, "2026-01-01", "2026-02-01",
		    "2026-02-01"),
		deviation(KIK_DEVIATION_CLOSED, KIK_SEVERITY_HIGH, "2026-02-28", "2026-02-28",
		    "2026-03-01"),
		deviation(KIK_DEVIATION_CLOSED, KIK_SEVERITY_HIGH, "2026-03-01", NULL,
		    "2026-03-11"),
		deviation(KIK_DEVIATION_HANDLED, KIK_SEVERITY_MEDIUM, "2026-03-01", "2026-03-31",
		    NULL),
		deviation(KIK_DEVIATION_REPORTED, KIK_SEVERITY_NONE, "2026-03-02", "2026-04-01",
		    NULL),
		deviation(KIK_DEVIATION_REPORTED, KIK_SEVERITY_LOW, "2026-03-03", NULL, NULL),
	};
	struct kik_deviation_counts c;

	(void)state;
	kik_deviation_count(d, 6, day("2026-04-01"), &c);
	assert_int_equal(c.n, 6);
	assert_int_equal(c.by[KIK_DEVIATION_CLOSED][KIK_SEVERITY_HIGH], 2);
	assert_int_equal(c.by[KIK_DEVIATION_CLOSED][KIK_SEVERITY_LOW], 1);
	assert_int_equal(c.by[KIK_DEVIATION_HANDLED][KIK_SEVERITY_MEDIUM], 1);
	assert_int_equal(c.by[KIK_DEVIATION_REPORTED][KIK_SEVERITY_NONE], 1);
	assert_int_equal(c.by[KIK_DEVIATION_REPORTED][KIK_SEVERITY_LOW], 1);
	assert_int_equal(c.timed, 3);
	assert_int_equal(c.mean, 14 * KIK_STAT);
	assert_int_equal(c.median, 10 * KIK_STAT);
	assert_int_equal(c.in_time, 1);
	assert_int_equal(c.late, 1);
	assert_int_equal(c.overdue, 1);

	kik_deviation_count(d, 6, KIK_UNKNOWN, &c);
	assert_int_equal(c.overdue, 0);

	/* the first two alone: 31 and 1, both 16 */
	kik_deviation_count(d, 2, KIK_UNKNOWN, &c);
	assert_int_equal(c.mean, 16 * KIK_STAT);
	assert_int_equal(c.median, 16 * KIK_STAT);
}

/* Closed without a day, before the report, or with nothing known of it. */
static void what_has_no_time(void **state)
{
	const struct kik_deviation d[] = {
		deviation(KIK_DEVIATION_CLOSED, KIK_SEVERITY_LOW, "2026-01-01", "2026-02-01", NULL),
		deviation(KIK_DEVIATION_CLOSED, KIK_SEVERITY_LOW, NULL, NULL, "2026-02-01"),
		deviation(KIK_DEVIATION_CLOSED, KIK_SEVERITY_LOW, "2026-02-02", NULL, "2026-02-01"),
	};
	struct kik_deviation_counts c;

	(void)state;
	kik_deviation_count(d, 3, day("2026-04-01"), &c);
	assert_int_equal(c.timed, 0);
	assert_true(c.mean == KIK_UNKNOWN);
	assert_true(c.median == KIK_UNKNOWN);
	assert_int_equal(c.in_time + c.late + c.overdue, 0);
	kik_deviation_count(NULL, 0, KIK_UNKNOWN, &c);
	assert_int_equal(c.n, 0);
}

/* Three times forgotten, twice each no handover and no list: the first of these came first. */
static void causes_that_come_back(void **state)
{
	static const char *const cause[] = { "Ingen overlevering", "glemt", NULL, "Ingen liste",
		"Glemt.", "ingen liste", "", "Vikar", "glemt", "ingen overlevering!", "" };
	struct kik_deviation d[11] = { { 0 } };
	struct kik_alike out[11];

	(void)state;
	for (size_t i = 0; i < 11; i++)
		d[i].cause = cause[i];
	assert_int_equal(kik_deviation_repeats(d, 11, out), 3);
	assert_string_equal(out[0].text, "glemt");
	assert_int_equal(out[0].n, 3);
	assert_string_equal(out[1].text, "Ingen overlevering");
	assert_int_equal(out[1].n, 2);
	assert_string_equal(out[2].text, "Ingen liste");
	assert_int_equal(out[2].n, 2);
	assert_int_equal(kik_deviation_repeats(d, 4, out), 0);
	assert_int_equal(kik_deviation_repeats(NULL, 0, out), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts),
		cmocka_unit_test(what_has_no_time),
		cmocka_unit_test(causes_that_come_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
