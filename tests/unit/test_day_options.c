/* --day and --breaks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/buf.h"
#include "kik/day_options.h"

#define H(hour, minute) ((hour)*60 + (minute))

static int setup(void **state)
{
	*state = kik_arena_new();
	return 0;
}

static int teardown(void **state)
{
	kik_arena_free(*state);
	return 0;
}

static struct kik_day read_well(void **state, const char *day, const char *breaks)
{
	const char *usage;
	struct kik_day d;

	assert_int_equal(kik_day_read(&d, day, breaks, &usage, *state), 0);
	assert_null(usage);
	return d;
}

static void assert_refused(void **state, const char *day, const char *breaks, const char *why)
{
	const char *usage;
	struct kik_day d;

	assert_int_equal(kik_day_read(&d, day, breaks, &usage, *state), -1);
	assert_string_equal(usage, why);
}

static void nothing_said(void **state)
{
	struct kik_day d = read_well(state, NULL, NULL);

	assert_int_equal(d.start, H(9, 0));
	assert_int_equal(d.end, H(15, 30));
	assert_int_equal(d.npauses, 3);
	assert_memory_equal(d.pause, kik_day_usual.pause, sizeof d.pause);
}

static void colons_and_points(void **state)
{
	struct kik_day d = read_well(state, " 8.30-14:05 ", "12:00+45, 9.45+10");

	assert_int_equal(d.start, H(8, 30));
	assert_int_equal(d.end, H(14, 5));
	assert_int_equal(d.npauses, 2);
	assert_int_equal(d.pause[0].start, H(9, 45));
	assert_int_equal(d.pause[0].minutes, 10);
	assert_int_equal(d.pause[1].start, H(12, 0));
	assert_int_equal(d.pause[1].minutes, 45);
}

/* 12.00 to 12.45 is not wholly within the afternoon, 14.00 to 14.15 is. */
static void usual_breaks_of_a_short_day(void **state)
{
	struct kik_day d = read_well(state, "12:30-16:00", NULL);

	assert_int_equal(d.npauses, 1);
	assert_int_equal(d.pause[0].start, H(14, 0));
	assert_int_equal(read_well(state, "12:30-16:00", "none").npauses, 0);
	assert_int_equal(read_well(state, "0:00-24:00", "none").end, H(24, 0));
}

static void breaks_side_by_side(void **state)
{
	assert_int_equal(read_well(state, NULL, "12:00+45,12:45+15,11:50+10").npauses, 3);
}

static void bad_days(void **state)
{
	static const char *const bad[] = { "", "9-15", "9:00", "9:00-", "9:0-15:00", "09:000-15:00",
		"25:00-26:00", "9:60-15:00", "9:00-24:01", "9:00-15:00x", "-9:00-15:00",
		"9:00–15:00" };

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct kik_buf b = KIK_BUF_INIT;

		kik_buf_addf(&b, "--day is '%s'; expected start and end, such as 9:00-15:30",
		    bad[i]);
		assert_refused(state, bad[i], NULL, b.s);
		kik_buf_release(&b);
	}
	assert_refused(state, "15:00-9:00", NULL,
	    "--day is '15:00-9:00'; it ends before it begins");
	assert_refused(state, "9:00-9:00", NULL, "--day is '9:00-9:00'; it ends before it begins");
}

static void bad_breaks(void **state)
{
	static const char *const bad[] = { "", "10:15", "10:15+", "10:15+0", "10:15+15,",
		"15+10:15", "10:15+15m", "10:15-15", "None" };

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct kik_buf b = KIK_BUF_INIT;

		kik_buf_addf(&b,
		    "--breaks is '%s'; expected start+minutes, such as 10:15+15,12:00+45, or none",
		    bad[i]);
		assert_refused(state, NULL, bad[i], b.s);
		kik_buf_release(&b);
	}
	assert_refused(state, NULL, "8:50+15", "--breaks: '8:50+15' is not within the day");
	assert_refused(state, NULL, "15:20+15", "--breaks: '15:20+15' is not within the day");
	assert_refused(state, NULL, "10:00+15,10:10+5",
	    "--breaks: '10:10+5' lies over another break");
	assert_refused(state, NULL, "10:10+5,10:00+15",
	    "--breaks: '10:00+15' lies over another break");
	assert_refused(state, NULL, "10:00+1,10:00+1",
	    "--breaks: '10:00+1' lies over another break");
	assert_refused(state, NULL,
	    "10:00+1,10:01+1,10:02+1,10:03+1,10:04+1,10:05+1,10:06+1,10:07+1,10:08+1",
	    "--breaks is '10:00+1,10:01+1,10:02+1,10:03+1,10:04+1,10:05+1,10:06+1,10:07+1,10:08+1'; "
	    "expected at most 8");
	assert_refused(state, "9:00-10:00", "9:00+60",
	    "--day and --breaks leave no time for questions");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_said),
		cmocka_unit_test(colons_and_points),
		cmocka_unit_test(usual_breaks_of_a_short_day),
		cmocka_unit_test(breaks_side_by_side),
		cmocka_unit_test(bad_days),
		cmocka_unit_test(bad_breaks),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
