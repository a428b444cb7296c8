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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_put_in_order),
		cmocka_unit_test(order_is_seen_in_one_pass),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
