/* The order of the seminar and its minutes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/agenda.h"

#define QUESTIONS 5

/* A frame of five questions on 0 to 5, and counts of our own. */
struct meeting {
	struct kik_arena *a;
	struct kik_frame *f;
	struct kik_individual *ind;
	struct kik_agenda_item item[QUESTIONS];
};

static int setup(void **state)
{
	const struct test_theme theme = { 0, SCALE_05, 1000, QUESTIONS,
		{ 1000, 1000, 1000, 1000, 1000 }, 0 };
	struct kik_arena *a = kik_arena_new();
	struct meeting *m = kik_arena_alloc(a, sizeof(*m));

	m->a = a;
	m->f = test_frame(a, &theme, 1);
	m->ind = kik_result_new(a, m->f)->individual;
	*state = m;
	return 0;
}

static int teardown(void **state)
{
	struct meeting *m = *state;

	kik_arena_free(m->a);
	return 0;
}

static void use(struct meeting *m, size_t question, const int64_t counts[6])
{
	m->ind->question[question].used = true;
	memcpy(m->ind->question[question].counts, counts, 6 * sizeof(*counts));
}

/* Asks for the agenda and checks question and minutes of each item. */
static void assert_agenda(struct meeting *m, long minutes, size_t n, const long expected[][2])
{
	assert_int_equal(kik_agenda(m->f, m->ind, minutes, m->item), n);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(m->item[i].question, expected[i][0]);
		assert_int_equal(m->item[i].minutes, expected[i][1]);
	}
}

/* S01 A = 1, S02 A = -1, S03 A = 0.75, S04 nobody, S05 left out. */
static void use_four(struct meeting *m)
{
	use(m, 0, (const int64_t[6]){ 0, 0, 0, 4, 0, 0 });
	use(m, 1, (const int64_t[6]){ 2, 0, 0, 0, 0, 2 });
	use(m, 2, (const int64_t[6]){ 0, 0, 1, 3, 4, 0 });
	use(m, 3, (const int64_t[6]){ 0 });
}

/*
 * 60 minutes: four times 5, then 8 steps by weights 2 and 0.25: 7.11 and 0.89;
 * 7 and 0, and the one left to the larger remainder.
 */
static void disagreement_first(void **state)
{
	struct meeting *m = *state;

	use_four(m);
	assert_agenda(m, 60, 4, (const long[][2]){ { 1, 40 }, { 2, 10 }, { 0, 5 }, { 3, 5 } });
	assert_int_equal(m->item[1].stats.agreement, 7500);
	assert_int_equal(m->item[3].stats.n, 0);
	/* minutes that make no step of five are left */
	assert_agenda(m, 64, 4, (const long[][2]){ { 1, 40 }, { 2, 10 }, { 0, 5 }, { 3, 5 } });
}

static void short_day(void **state)
{
	struct meeting *m = *state;

	use_four(m);
	assert_agenda(m, 20, 4, (const long[][2]){ { 1, 5 }, { 2, 5 }, { 0, 5 }, { 3, 5 } });
	assert_agenda(m, 12, 4, (const long[][2]){ { 1, 5 }, { 2, 5 }, { 0, 0 }, { 3, 0 } });
	assert_agenda(m, 0, 4, (const long[][2]){ { 1, 0 }, { 2, 0 }, { 0, 0 }, { 3, 0 } });
	assert_agenda(m, -60, 4, (const long[][2]){ { 1, 0 }, { 2, 0 }, { 0, 0 }, { 3, 0 } });
}

/* Three of A = 1, 35 minutes: 4 steps for three, the first gets two. */
static void all_agree(void **state)
{
	struct meeting *m = *state;

	for (size_t q = 0; q < 3; q++)
		use(m, q, (const int64_t[6]){ 0, 0, 0, 4, 0, 0 });
	assert_agenda(m, 35, 3, (const long[][2]){ { 0, 15 }, { 1, 10 }, { 2, 10 } });
}

static void nothing_is_known(void **state)
{
	struct meeting *m = *state;

	for (size_t q = 0; q < 2; q++)
		use(m, q, (const int64_t[6]){ 0 });
	assert_agenda(m, 35, 2, (const long[][2]){ { 0, 20 }, { 1, 15 } });
}

static void nothing_is_used(void **state)
{
	assert_agenda(*state, 60, 0, NULL);
}

/*
 * Of two neighbours chosen equally often A = 0.8 in all three, but SD is 0.577 of
 * four answers, 0.707 of two; then the frame's order.  7 steps: 2.33 each.
 */
static void ties(void **state)
{
	struct meeting *m = *state;

	use(m, 0, (const int64_t[6]){ 2, 2, 0, 0, 0, 0 });
	use(m, 1, (const int64_t[6]){ 0, 0, 0, 0, 1, 1 });
	use(m, 2, (const int64_t[6]){ 0, 1, 1, 0, 0, 0 });
	assert_agenda(m, 50, 3, (const long[][2]){ { 1, 20 }, { 2, 15 }, { 0, 15 } });
}

/* A = 1 of one answer and of two: SD is unknown of one, which comes last. */
static void unknown_sd_is_last(void **state)
{
	struct meeting *m = *state;

	use(m, 0, (const int64_t[6]){ 0, 1, 0, 0, 0, 0 });
	use(m, 1, (const int64_t[6]){ 0, 2, 0, 0, 0, 0 });
	assert_agenda(m, 10, 2, (const long[][2]){ { 1, 5 }, { 0, 5 } });
}

static int64_t weight_of(const struct kik_agenda_item *item)
{
	return item->stats.n > 0 ? KIK_STAT - item->stats.agreement : 0;
}

/* Who got the step for the remainder has no smaller one than who did not. */
static void check_shares(const struct kik_agenda_item *item, size_t n, int64_t steps)
{
	int64_t total = 0, extra[QUESTIONS], rest[QUESTIONS];

	for (size_t i = 0; i < n; i++)
		total += weight_of(&item[i]);
	for (size_t i = 0; i < n && total > 0; i++) {
		extra[i] = item[i].minutes / 5 - 1 - steps * weight_of(&item[i]) / total;
		rest[i] = steps * weight_of(&item[i]) % total;
		assert_in_range(extra[i], 0, 1);
		for (size_t j = 0; j < i; j++) {
			assert_true(extra[i] <= extra[j] || rest[i] > rest[j]);
			assert_true(extra[j] <= extra[i] || rest[j] >= rest[i]);
		}
	}
}

static void random_days(void **state)
{
	struct meeting *m = *state;

	for (int round = 0; round < 3000; round++) {
		long minutes = (long)test_random(400), sum = 0;
		size_t n = 0, got;

		for (size_t q = 0; q < QUESTIONS; q++) {
			int64_t counts[6];

			for (size_t i = 0; i < 6; i++)
				counts[i] = test_random(4);
			use(m, q, counts);
			m->ind->question[q].used = test_random(4) > 0;
			n += m->ind->question[q].used;
		}
		got = kik_agenda(m->f, m->ind, minutes, m->item);
		assert_int_equal(got, n);
		for (size_t i = 0; i < n; i++) {
			sum += m->item[i].minutes;
			assert_int_equal(m->item[i].minutes % 5, 0);
			if (i > 0)
				assert_true(m->item[i - 1].stats.agreement <=
				    m->item[i].stats.agreement);
		}
		assert_int_equal(sum, n == 0 ? 0 : minutes / 5 * 5);
		if (minutes / 5 >= (long)n)
			check_shares(m->item, n, minutes / 5 - (long)n);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(disagreement_first, setup, teardown),
		cmocka_unit_test_setup_teardown(short_day, setup, teardown),
		cmocka_unit_test_setup_teardown(all_agree, setup, teardown),
		cmocka_unit_test_setup_teardown(nothing_is_known, setup, teardown),
		cmocka_unit_test_setup_teardown(nothing_is_used, setup, teardown),
		cmocka_unit_test_setup_teardown(ties, setup, teardown),
		cmocka_unit_test_setup_teardown(unknown_sd_is_last, setup, teardown),
		cmocka_unit_test_setup_teardown(random_days, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
