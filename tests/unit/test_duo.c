/* Two threads: whatever each makes is put in order. */
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/duo.h"

struct seen {
	size_t made[2]; /* by each worker */
	struct kik_buf all;
	size_t puts, most;
};

static void make(void *ctx, unsigned worker, size_t i, struct kik_buf *b)
{
	struct seen *s = ctx;

	assert_int_equal(b->len, 0);
	s->made[worker]++;
	kik_buf_addf(b, "%zu,", i);
}

static int put(void *ctx, const struct kik_buf *b)
{
	struct seen *s = ctx;

	if (s->puts == s->most)
		return -1;
	s->puts++;
	kik_buf_add(&s->all, b->s, b->len);
	return 0;
}

static int work(struct seen *s, size_t n, size_t most)
{
	const struct kik_duo duo = { make, put, s };

	*s = (struct seen){ .most = most };
	return kik_duo_work(&duo, n);
}

static void in_order(void **state)
{
	struct kik_buf want = KIK_BUF_INIT;
	struct seen s;
	size_t n, i;

	(void)state;
	for (n = 0; n < 40; n++) {
		kik_buf_clear(&want);
		for (i = 0; i < n; i++)
			kik_buf_addf(&want, "%zu,", i);
		assert_int_equal(work(&s, n, SIZE_MAX), 0);
		assert_string_equal(kik_buf_str(&s.all), kik_buf_str(&want));
		assert_int_equal(s.made[0] + s.made[1], n);
		kik_buf_release(&s.all);
	}
	kik_buf_release(&want);
}

static atomic_size_t by_second;

/* The first thread's first piece takes until the second thread has made three. */
static void make_slowly(void *ctx, unsigned worker, size_t i, struct kik_buf *b)
{
	make(ctx, worker, i, b);
	if (worker == 1)
		atomic_fetch_add(&by_second, 1);
	while (worker == 0 && i == 0 && atomic_load(&by_second) < 3)
		sched_yield();
}

/* Who has no piece to make takes the next one: none waits for the other's share. */
static void each_takes_the_next(void **state)
{
	struct seen s = { .most = SIZE_MAX };
	const struct kik_duo duo = { make_slowly, put, &s };

	(void)state;
	/* the first piece has to be the first thread's; it mostly is */
	for (int try = 0; try < 100 && kik_duo_pays() && s.made[1] < 3; try++) {
		kik_buf_release(&s.all);
		s = (struct seen){ .most = SIZE_MAX };
		atomic_store(&by_second, 0);
		assert_int_equal(kik_duo_work(&duo, 4), 0);
		assert_string_equal(kik_buf_str(&s.all), "0,1,2,3,");
	}
	if (kik_duo_pays())
		assert_true(s.made[1] >= 3);
	kik_buf_release(&s.all);
}

/* It ends at once, wherever it is told to: nothing waits for a piece that nobody takes. */
static void ends(void **state)
{
	struct seen s;
	size_t most;

	(void)state;
	for (most = 0; most < 20; most++) {
		assert_int_equal(work(&s, 20, most), -1);
		assert_int_equal(s.puts, most);
		kik_buf_release(&s.all);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_order),
		cmocka_unit_test(each_takes_the_next),
		cmocka_unit_test(ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
