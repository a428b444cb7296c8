/* Personal data in free text: CPR numbers, phone numbers, e-mail addresses, and what only looks so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/buf.h"
#include "kik/personal.h"

static const struct {
	const char *text;
	enum kik_personal what;
} table[] = {
	{ "", KIK_PERSONAL_NONE },
	{ "Vi mødes 8 gange om året", KIK_PERSONAL_NONE },
	/* a day, a month and four digits */
	{ "010190-1234", KIK_PERSONAL_CPR },
	{ "010190 1234", KIK_PERSONAL_CPR },
	{ "0101901234", KIK_PERSONAL_CPR },
	{ "beboer 311299-0001.", KIK_PERSONAL_CPR },
	{ "(290200-4321)", KIK_PERSONAL_CPR },
	{ "321299-0001", KIK_PERSONAL_NONE },
	{ "001299-0001", KIK_PERSONAL_NONE },
	{ "011399-0001", KIK_PERSONAL_NONE },
	{ "010099-0001", KIK_PERSONAL_NONE },
	{ "310299-0001", KIK_PERSONAL_NONE },
	{ "310499-0001", KIK_PERSONAL_NONE },
	{ "010190-12345", KIK_PERSONAL_NONE },
	{ "1010190-1234", KIK_PERSONAL_NONE },
	{ "010190-1234a", KIK_PERSONAL_NONE },
	{ "sag010190-1234", KIK_PERSONAL_NONE },
	{ "1,010190-1234", KIK_PERSONAL_NONE },
	/* eight digits, with and without the country */
	{ "ring 12345678", KIK_PERSONAL_PHONE },
	{ "12 34 56 78", KIK_PERSONAL_PHONE },
	{ "1234 5678", KIK_PERSONAL_PHONE },
	{ "tlf.: 98765432!", KIK_PERSONAL_PHONE },
	{ "+45 12 34 56 78", KIK_PERSONAL_PHONE },
	{ "+45 12345678", KIK_PERSONAL_PHONE },
	{ "+4512345678", KIK_PERSONAL_PHONE },
	{ "+47 123 45 678", KIK_PERSONAL_PHONE },
	{ "+4712345678", KIK_PERSONAL_PHONE },
	{ "1234567", KIK_PERSONAL_NONE },
	{ "123456789", KIK_PERSONAL_NONE },
	{ "01234567", KIK_PERSONAL_NONE },
	{ "12345678x", KIK_PERSONAL_NONE },
	{ "4512345678", KIK_PERSONAL_PHONE },
	{ "9912345678", KIK_PERSONAL_NONE },
	{ "123 45 678", KIK_PERSONAL_PHONE },
	{ "2025 2026", KIK_PERSONAL_NONE },
	{ "fra 2024 2025 til nu", KIK_PERSONAL_NONE },
	{ "1.234.567,89 kr.", KIK_PERSONAL_NONE },
	{ "123 456 78", KIK_PERSONAL_NONE },
	/* addresses */
	{ "a@b.dk", KIK_PERSONAL_EMAIL },
	{ "skriv til anne.b-c_d+x@kommune.by.dk.", KIK_PERSONAL_EMAIL },
	{ "søren@å.dk", KIK_PERSONAL_EMAIL },
	{ "<leder@by.dk>", KIK_PERSONAL_EMAIL },
	{ "@leder.dk", KIK_PERSONAL_NONE },
	{ "leder@", KIK_PERSONAL_NONE },
	{ "leder@by", KIK_PERSONAL_NONE },
	{ "leder@by.", KIK_PERSONAL_NONE },
	{ "leder@.dk", KIK_PERSONAL_NONE },
	{ "vi @ jer.nu", KIK_PERSONAL_NONE },
	/* what follows changes nothing */
	{ "010190-1234 3 gange", KIK_PERSONAL_CPR },
	{ "010190 1234 2026", KIK_PERSONAL_CPR },
	{ "010190-1234-5", KIK_PERSONAL_CPR },
	{ "12345678 2 gange", KIK_PERSONAL_PHONE },
	{ "12 34 56 78 9 gange", KIK_PERSONAL_PHONE },
	/* the first of several */
	{ "a@b.dk 12345678", KIK_PERSONAL_EMAIL },
	{ "12345678 a@b.dk", KIK_PERSONAL_PHONE },
	{ "99 12345678 010190-1234", KIK_PERSONAL_PHONE },
	{ "12 010190-1234", KIK_PERSONAL_CPR },
};

static void finds(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		const char *s = table[i].text;

		if (kik_personal_find(s, strlen(s)) != table[i].what)
			print_error("'%s'\n", s);
		assert_int_equal(kik_personal_find(s, strlen(s)), table[i].what);
	}
}

/* The last day of each month, and the one after; 29 February may be of a leap year. */
static void knows_days(void **state)
{
	static const int last[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	char text[32];

	(void)state;
	for (int m = 1; m <= 12; m++) {
		snprintf(text, sizeof text, "%02d%02d90-1234", last[m - 1], m);
		assert_int_equal(kik_personal_find(text, strlen(text)), KIK_PERSONAL_CPR);
		snprintf(text, sizeof text, "%02d%02d90-1234", last[m - 1] + 1, m);
		assert_int_equal(kik_personal_find(text, strlen(text)), KIK_PERSONAL_NONE);
	}
}

/* What stands before and behind does not hide it; a text may end anywhere. */
static void finds_within(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		kik_buf_clear(&b);
		kik_buf_addf(&b, "Æblet\n%s\ner rødt", table[i].text);
		assert_int_equal(kik_personal_find(b.s, b.len), table[i].what);
		for (size_t len = 0; len < b.len; len++) {
			/* a copy that ends there, for the sanitizers */
			char *copy = malloc(len + 1);

			assert_non_null(copy);
			memcpy(copy + 1, b.s, len);
			(void)kik_personal_find(copy + 1, len);
			free(copy);
		}
	}
	kik_buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds),
		cmocka_unit_test(knows_days),
		cmocka_unit_test(finds_within),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
