/* What a file holds, by its first bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/content.h"

#define T(s)                     \
	{                        \
		s, sizeof(s) - 1 \
	}

static void by_the_first_bytes(void **state)
{
	static const struct {
		struct kik_slice head;
		enum kik_content content;
		enum kik_phrase what; /* of KIK_CONTENT_OTHER */
	} cases[] = {
		{ T(""), KIK_CONTENT_CSV, 0 },
		{ T("unit;round"), KIK_CONTENT_CSV, 0 },
		{ T("{\"format\":"), KIK_CONTENT_JSON, 0 },
		{ T("\xef\xbb\xbf \r\n{"), KIK_CONTENT_JSON, 0 },
		{ T("\xff\xfe{\0\"\0"), KIK_CONTENT_JSON, 0 },
		{ T("\xfe\xff\0{\0\""), KIK_CONTENT_JSON, 0 },
		{ T("<!doctype html><html>"), KIK_CONTENT_PAGE, 0 },
		{ T("\xef\xbb\xbf<HTML>"), KIK_CONTENT_PAGE, 0 },
		/* a mark alone, and a page of which no more than its mark and a bit came */
		{ T("\xef\xbb\xbf"), KIK_CONTENT_CSV, 0 },
		{ T("\xef\xbb\xbf<ht"), KIK_CONTENT_CSV, 0 },
		{ T("PK\3\4...."), KIK_CONTENT_ZIP, 0 },
		{ T("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), KIK_CONTENT_OLD, 0 },
		{ T("%PDF-1.7"), KIK_CONTENT_OTHER, KIK_P_FILE_PDF },
		{ T("{\\rtf1"), KIK_CONTENT_OTHER, KIK_P_FILE_DOCUMENT },
		{ T("\x89PNG\r\n\x1a\n"), KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
		{ T("Rar!\x1a\7"), KIK_CONTENT_OTHER, KIK_P_FILE_PACKED },
		/* as telephones take pictures: each brand; a film is none */
		{ T("\0\0\0\x18"
		    "ftypheic"),
		    KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
		{ T("\0\0\0\x18"
		    "ftypheix"),
		    KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
		{ T("\0\0\0\x18"
		    "ftypmif1"),
		    KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
		{ T("\0\0\0\x18"
		    "ftypmsf1"),
		    KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
		{ T("\0\0\0\x18"
		    "ftypavif"),
		    KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
		{ T("\0\0\0\x18"
		    "ftypqt  "),
		    KIK_CONTENT_CSV, 0 },
		{ T("\0\0\0\x18"
		    "ftyphei"),
		    KIK_CONTENT_CSV, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		enum kik_phrase what = 0;
		enum kik_content got = kik_content_of(cases[i].head, &what);

		if (got != cases[i].content)
			print_error("case %zu\n", i);
		assert_int_equal(got, cases[i].content);
		if (got == KIK_CONTENT_OTHER)
			assert_int_equal(what, cases[i].what);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(by_the_first_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
