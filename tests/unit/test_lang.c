/* Languages, and words with places to fill in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kik/lang.h"

static void knows_languages(void **state)
{
	(void)state;
	assert_int_equal(kik_lang_of("da"), KIK_LANG_DA);
	assert_int_equal(kik_lang_of("en"), KIK_LANG_EN);
	assert_int_equal(kik_lang_of("nb"), KIK_LANG_NB);
	assert_int_equal(kik_lang_of("sv"), KIK_LANG_DA);
	assert_int_equal(kik_lang_of(""), KIK_LANG_DA);
}

/* Braces that hold no number of an argument stay; what is filled in is not looked at again. */
static void fills_in(void **state)
{
	static const struct {
		const char *text, *want;
	} table[] = { { "{1} af {2}", "{2} af b" }, { "{2}{1}{2}", "b{2}b" }, { "", "" },
		{ "uden", "uden" }, { "{3} {0} {x} {", "{3} {0} {x} {" }, { "{1", "{1" },
		{ "slut {2}", "slut b" } };
	static const char *const arg[] = { "{2}", "b" };
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		kik_buf_clear(&b);
		kik_buf_add_filled(&b, table[i].text, arg, 2);
		assert_string_equal(kik_buf_str(&b), table[i].want);
	}
	kik_buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_languages),
		cmocka_unit_test(fills_in),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
