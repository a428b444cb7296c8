/* Order: as qsort has it, whatever it was before. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/order.h"

static size_t asked;

static int by_number(const void *x, const void *y)
{
	int a = *(const int *)x, b = *(const int *)y;

	asked++;
	return (a > b) - (a < b);
}

static void is_put_in_order(void **state)
{
	static const int want[] = { 1, 2, 2, 3, 5, 8 };
	static const int all[][6] = { { 1, 2, 2, 3, 5, 8 }, { 8, 5, 3, 2, 2, 1 },
		{ 2, 1, 2, 3, 5, 8 }, { 1, 2, 2, 3, 8, 5 }, { 3, 8, 2, 1, 2, 5 } };

	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		int one[6];

		memcpy(one, all[i], sizeof one);
		kik_order(one, 6, sizeof *one, by_number);
		assert_memory_equal(one, want, sizeof want);
	}
}

/* Six in order are five pairs. */
static void order_is_seen_in_one_pass(void **state)
{
	int one[] = { 1, 2, 2, 3, 5, 8 };

	(void)state;
	asked = 0;
	kik_order(one, 6, sizeof *one, by_number);
	assert_int_equal(asked, 5);
	kik_order(one, 1, sizeof *one, by_number);
	kik_order(NULL, 0, sizeof *one, by_number);
	assert_int_equal(asked, 5);
}

static void equal_ones_are_found(void **state)
{
	static const int all[] = { 1, 2, 2, 2, 5, 8, 8 };
	static const struct {
		int key;
		size_t first, n; /* counted in the line above */
	} cases[] = { { 0, 0, 0 }, { 1, 0, 1 }, { 2, 1, 3 }, { 3, 0, 0 }, { 5, 4, 1 }, { 8, 5, 2 },
		{ 9, 0, 0 } };

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		size_t n = 7;
		const int *found = kik_order_find(&cases[i].key, all, &n, sizeof *all, by_number);

		assert_int_equal(n, cases[i].n);
		if (n > 0)
			assert_ptr_equal(found, all + cases[i].first);
		for (size_t few = 0; few < 7; few++) { /* those at the start alone */
			size_t there = 0;

			for (size_t k = 0; k < few; k++)
				there += all[k] == cases[i].key;
			n = few;
			found = kik_order_find(&cases[i].key, all, &n, sizeof *all, by_number);
			assert_int_equal(n, there);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_put_in_order),
		cmocka_unit_test(order_is_seen_in_one_pass),
		cmocka_unit_test(equal_ones_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
