/* The seminar's day on the clock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/day.h"

#define MOST            30

#define H(hour, minute) ((hour)*60 + (minute))

static struct kik_agenda_item *items(const long *minutes, size_t n)
{
	static struct kik_agenda_item item[MOST];

	for (size_t i = 0; i < n; i++)
		item[i] = (struct kik_agenda_item){ .question = i, .minutes = minutes[i] };
	return item;
}

/* 9.00 to 15.30 are 390 minutes, less 15, 45 and 15: 315. */
static void minutes_of_the_usual_day(void **state)
{
	(void)state;
	assert_int_equal(kik_day_minutes(&kik_day_usual), 315);
	assert_int_equal(kik_day_lunch(&kik_day_usual), 1);
}

/* Expected slots: item (-1: a break), start, minutes. */
static void assert_plan(const struct kik_day *day, const long *minutes, size_t n,
    const int expected[][3], size_t nslots)
{
	struct kik_day_slot out[MOST + KIK_DAY_BREAKS];

	assert_int_equal(kik_day_plan(day, items(minutes, n), n, out), nslots);
	for (size_t i = 0; i < nslots; i++) {
		assert_int_equal(out[i].item,
		    expected[i][0] < 0 ? KIK_NONE : (size_t)expected[i][0]);
		assert_int_equal(out[i].pause == KIK_NONE, expected[i][0] >= 0);
		assert_int_equal(out[i].start, expected[i][1]);
		assert_int_equal(out[i].minutes, expected[i][2]);
	}
}

/*
 * Wanted after 75 minutes of questions (10.15), 165 (12.00, less 15 of break) and 240
 * (14.00, less 60).  Boundaries after 60, 120, 165, 225 and 270: 75 is nearest to 60,
 * 165 is met, 240 is nearest to 225 (15 away, 270 is 30 away).
 */
static void nearest_boundary(void **state)
{
	static const long minutes[] = { 60, 60, 45, 60, 45, 45 };

	(void)state;
	assert_plan(&kik_day_usual, minutes, 6,
	    (const int[][3]){ { 0, H(9, 0), 60 }, { -1, H(10, 0), 15 }, { 1, H(10, 15), 60 },
		{ 2, H(11, 15), 45 }, { -1, H(12, 0), 45 }, { 3, H(12, 45), 60 },
		{ -1, H(13, 45), 15 }, { 4, H(14, 0), 45 }, { 5, H(14, 45), 45 } },
	    9);
}

/* Wanted after 60 minutes; 50 and 70 are as near: the earlier. */
static void earlier_at_a_tie(void **state)
{
	static const struct kik_day day = { H(8, 0), H(12, 0), { { H(9, 0), 20 } }, 1 };

	(void)state;
	assert_plan(&day, (const long[]){ 50, 20, 100 }, 3,
	    (const int[][3]){ { 0, H(8, 0), 50 }, { -1, H(8, 50), 20 }, { 1, H(9, 10), 20 },
		{ 2, H(9, 30), 100 } },
	    4);
}

/* Two questions have one boundary: both breaks stand there, one after the other. */
static void breaks_at_one_boundary(void **state)
{
	static const struct kik_day day = { H(9, 0), H(15, 0),
		{ { H(10, 0), 15 }, { H(12, 0), 45 } }, 2 };

	(void)state;
	assert_plan(&day, (const long[]){ 150, 150 }, 2,
	    (const int[][3]){ { 0, H(9, 0), 150 }, { -1, H(11, 30), 15 }, { -1, H(11, 45), 45 },
		{ 1, H(12, 30), 150 } },
	    4);
}

/* A single question is not broken off: 30 of its 100 minutes is nearer to its start. */
static void single_question(void **state)
{
	static const struct kik_day day = { H(9, 0), H(11, 0), { { H(9, 30), 20 } }, 1 };

	(void)state;
	assert_plan(&day, (const long[]){ 100 }, 1,
	    (const int[][3]){ { -1, H(9, 0), 20 }, { 0, H(9, 20), 100 } }, 2);
	assert_plan(&day, NULL, 0, (const int[][3]){ { -1, H(9, 0), 20 } }, 1);
}

/* Questions without time do not hold a break: wanted after 30, between 5 and 5. */
static void too_short(void **state)
{
	static const struct kik_day day = { H(9, 0), H(10, 0), { { H(9, 30), 50 } }, 1 };

	(void)state;
	assert_plan(&day, (const long[]){ 5, 5, 0, 0 }, 4,
	    (const int[][3]){ { 0, H(9, 0), 5 }, { -1, H(9, 5), 50 }, { 1, H(9, 55), 5 },
		{ 2, H(10, 0), 0 }, { 3, H(10, 0), 0 } },
	    5);
}

static void lunch(void **state)
{
	static const struct kik_day coffee = { 0, 600, { { 10, 15 }, { 100, 29 } }, 2 };
	static const struct kik_day two = { 0, 600, { { 10, 30 }, { 100, 30 } }, 2 };

	(void)state;
	assert_int_equal(kik_day_lunch(&coffee), KIK_NONE);
	assert_int_equal(kik_day_lunch(&two), 0);
}

static void random_day(struct kik_day *day)
{
	int at;

	*day = (struct kik_day){ .start = (int)test_random(600) };
	at = day->start;
	for (size_t n = (size_t)test_random(KIK_DAY_BREAKS + 1); day->npauses < n; day->npauses++) {
		struct kik_day_break b = { at + (int)test_random(90), 1 + (int)test_random(60) };

		day->pause[day->npauses] = b;
		at = b.start + b.minutes;
	}
	day->end = at + 1 + (int)test_random(200);
}

/* How far from where it is wanted a break would stand before item k. */
static long off(const struct kik_agenda_item *item, size_t k, long wanted)
{
	long at = 0;

	for (size_t i = 0; i < k; i++)
		at += item[i].minutes;
	return labs(at - wanted);
}

/*
 * Any day, any agenda that fits: each item and each break once, in order, in full,
 * one straight after the other; within the day; and no other boundary between two
 * questions is nearer to where a break is wanted.
 */
static void properties(void **state)
{
	(void)state;
	for (int run = 0; run < 2000; run++) {
		struct kik_day day;
		struct kik_agenda_item item[MOST] = { { 0 } };
		struct kik_day_slot slot[MOST + KIK_DAY_BREAKS];
		size_t n = 2 + (size_t)test_random(MOST - 1), next = 0, pauses = 0;
		long left, sum = 0, paused = 0;

		random_day(&day);
		left = kik_day_minutes(&day);
		assert_true(left > 0);
		for (size_t i = 0; i < n && left > 0; i++) {
			item[i].minutes = 1 + test_random(left < 60 ? left : 60);
			left -= item[i].minutes;
		}
		size_t timed = n;
		while (item[timed - 1].minutes == 0)
			timed--;

		size_t slots = kik_day_plan(&day, item, n, slot);
		assert_int_equal(slots, n + day.npauses);
		for (size_t i = 0; i < slots; i++) {
			assert_int_equal(slot[i].start, day.start + sum);
			sum += slot[i].minutes;
			if (slot[i].pause == KIK_NONE) {
				assert_int_equal(slot[i].item, next);
				assert_int_equal(slot[i].minutes, item[next++].minutes);
				continue;
			}
			assert_int_equal(slot[i].pause, pauses);
			assert_int_equal(slot[i].minutes, day.pause[pauses].minutes);
			long wanted = day.pause[pauses].start - day.start - paused;
			for (size_t k = 1; timed > 1 && k < timed; k++)
				assert_true(k < next
					? off(item, next, wanted) < off(item, k, wanted)
					: off(item, next, wanted) <= off(item, k, wanted));
			assert_true(timed < 2 || (next > 0 && next < timed));
			paused += slot[i].minutes;
			pauses++;
		}
		assert_int_equal(next, n);
		assert_int_equal(pauses, day.npauses);
		assert_true(day.start + sum <= day.end);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(minutes_of_the_usual_day),
		cmocka_unit_test(nearest_boundary),
		cmocka_unit_test(earlier_at_a_tie),
		cmocka_unit_test(breaks_at_one_boundary),
		cmocka_unit_test(single_question),
		cmocka_unit_test(too_short),
		cmocka_unit_test(lunch),
		cmocka_unit_test(properties),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
