/* A cell of points: every way of writing it, on four scales. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "findings.h"
#include "kik/points.h"

struct cell {
	const char *text;
	enum kik_points got;
	int32_t points;
	enum kik_phrase why;
};

static const struct kik_scale *scale_of(struct kik_arena *a, size_t scale)
{
	static const char *const words[] = { "ved ikke", "-", "9" };
	struct test_theme theme = {
		.scale = scale, .weight = 1000, .n = 1, .question_weight = { 1000 }
	};
	struct kik_frame *f = test_frame(a, &theme, 1);
	struct kik_scale *s = &f->scale[scale];

	s->blank = kik_arena_array(a, 3, sizeof *s->blank);
	for (s->nblank = 0; s->nblank < 3; s->nblank++)
		s->blank[s->nblank] = words[s->nblank];
	return s;
}

static void read_cells(size_t scale, const struct cell *cells, size_t n)
{
	struct kik_arena *a = kik_arena_new();
	const struct kik_scale *s = scale_of(a, scale);

	for (size_t i = 0; i < n; i++) {
		struct kik_slice t = { cells[i].text, strlen(cells[i].text) };
		enum kik_mark seen = KIK_MARK_NONE;
		enum kik_phrase why = KIK_PHRASES;
		int32_t points = -1;
		enum kik_points got = kik_points_read(t, s, KIK_DECIMAL_AUTO, &seen, &points, &why);

		if (got != cells[i].got)
			print_error("'%s'\n", cells[i].text);
		assert_int_equal(got, cells[i].got);
		if (got == KIK_POINTS_GIVEN)
			assert_int_equal(points, cells[i].points);
		if (got == KIK_POINTS_EXCEL)
			assert_int_equal(why, cells[i].why);
	}
	kik_arena_free(a);
}

static void reads_whole_steps(void **state)
{
	static const struct cell cells[] = {
		{ "0", KIK_POINTS_GIVEN, 0, 0 },
		{ "5", KIK_POINTS_GIVEN, 5000, 0 },
		{ " 3 ", KIK_POINTS_GIVEN, 3000, 0 },
		{ "\xc2\xa0"
		  "3\t",
		    KIK_POINTS_GIVEN, 3000, 0 },
		{ "03", KIK_POINTS_GIVEN, 3000, 0 },
		{ "3,0", KIK_POINTS_GIVEN, 3000, 0 },
		{ "3.000", KIK_POINTS_GIVEN, 3000, 0 },
		{ "", KIK_POINTS_EMPTY, 0, 0 },
		{ "  ", KIK_POINTS_EMPTY, 0, 0 },
		{ "ved ikke", KIK_POINTS_DONT_KNOW, 0, 0 },
		{ " VED IKKE", KIK_POINTS_DONT_KNOW, 0, 0 },
		{ "-", KIK_POINTS_DONT_KNOW, 0, 0 },
		{ "9", KIK_POINTS_DONT_KNOW, 0, 0 }, /* the frame's word, though a digit */
		{ "6", KIK_POINTS_RANGE, 0, 0 },
		{ "-1", KIK_POINTS_RANGE, 0, 0 },
		{ "99999", KIK_POINTS_RANGE, 0, 0 },
		{ "3,5", KIK_POINTS_STEP, 0, 0 },
		{ "0.001", KIK_POINTS_STEP, 0, 0 },
		/* no numbers, as FAULTS.md lists them */
		{ "1e1", KIK_POINTS_BAD, 0, 0 },
		{ "+3", KIK_POINTS_BAD, 0, 0 },
		{ "0x3", KIK_POINTS_BAD, 0, 0 },
		{ "3 0", KIK_POINTS_BAD, 0, 0 },
		{ "1.000,0", KIK_POINTS_BAD, 0, 0 },
		{ "3.0000", KIK_POINTS_BAD, 0, 0 },
		{ "3,", KIK_POINTS_BAD, 0, 0 },
		{ ".5", KIK_POINTS_BAD, 0, 0 },
		{ "tre", KIK_POINTS_BAD, 0, 0 },
		{ "½", KIK_POINTS_BAD, 0, 0 },
		{ "99999999999999999999", KIK_POINTS_BAD, 0, 0 },
		/* what Excel did */
		{ "#REF!", KIK_POINTS_EXCEL, 0, KIK_P_EXCEL_ERROR },
		{ "#####", KIK_POINTS_EXCEL, 0, KIK_P_EXCEL_WIDTH },
		{ "3. feb", KIK_POINTS_EXCEL, 0, KIK_P_EXCEL_DATE },
		{ "1,00E+05", KIK_POINTS_EXCEL, 0, KIK_P_EXCEL_EXPONENT },
	};

	(void)state;
	read_cells(SCALE_05, cells, sizeof cells / sizeof *cells);
}

static void reads_other_steps(void **state)
{
	static const struct cell by5[] = {
		{ "5", KIK_POINTS_GIVEN, 5000, 0 },
		{ "100", KIK_POINTS_GIVEN, 100000, 0 },
		{ "3", KIK_POINTS_STEP, 0, 0 },
		{ "42", KIK_POINTS_STEP, 0, 0 },
		{ "101", KIK_POINTS_RANGE, 0, 0 },
		{ "105", KIK_POINTS_RANGE, 0, 0 },
	};
	static const struct cell fine[] = {
		{ "2,25", KIK_POINTS_GIVEN, 2250, 0 },
		{ "2.75", KIK_POINTS_GIVEN, 2750, 0 },
		{ "2.3", KIK_POINTS_STEP, 0, 0 },
		{ "5,25", KIK_POINTS_RANGE, 0, 0 },
	};

	(void)state;
	read_cells(SCALE_100_BY_5, by5, sizeof by5 / sizeof *by5);
	read_cells(SCALE_05_FINE, fine, sizeof fine / sizeof *fine);
}

/* One mark in a file, unless an option says otherwise. */
/* On a scale that goes below 0 no mark is taken for a number. */
static void one_character_that_is_no_digit(void **state)
{
	static const char marks[] = "/:+.,#*!%&";
	struct kik_arena *a = kik_arena_new();
	struct kik_scale s = *scale_of(a, SCALE_05);
	enum kik_mark seen = KIK_MARK_NONE;
	enum kik_phrase why;
	int32_t points;

	(void)state;
	s.min = -20 * KIK_THOUSAND;
	s.max = 20 * KIK_THOUSAND;
	for (size_t i = 0; marks[i]; i++)
		assert_int_equal(kik_points_read((struct kik_slice){ &marks[i], 1 }, &s,
				     KIK_DECIMAL_AUTO, &seen, &points, &why),
		    KIK_POINTS_BAD);
	assert_int_equal(kik_points_read((struct kik_slice){ "-", 1 }, &s, KIK_DECIMAL_AUTO, &seen,
			     &points, &why),
	    KIK_POINTS_DONT_KNOW);
	kik_arena_free(a);
}

static void keeps_to_one_mark(void **state)
{
	static const struct {
		enum kik_decimal rule;
		const char *cell[4];
		enum kik_points got[4];
	} files[] = {
		{ KIK_DECIMAL_AUTO, { "2,5", "3", "1,0", "2.5" },
		    { KIK_POINTS_GIVEN, KIK_POINTS_GIVEN, KIK_POINTS_GIVEN, KIK_POINTS_MARK } },
		{ KIK_DECIMAL_AUTO, { "2.5", "2,5", "2.5", "3,0" },
		    { KIK_POINTS_GIVEN, KIK_POINTS_MARK, KIK_POINTS_GIVEN, KIK_POINTS_MARK } },
		{ KIK_DECIMAL_COMMA, { "2.5", "2,5", "3", "" },
		    { KIK_POINTS_MARK, KIK_POINTS_GIVEN, KIK_POINTS_GIVEN, KIK_POINTS_EMPTY } },
		{ KIK_DECIMAL_POINT, { "2,5", "2.5", "3", "-" },
		    { KIK_POINTS_MARK, KIK_POINTS_GIVEN, KIK_POINTS_GIVEN, KIK_POINTS_DONT_KNOW } },
		{ KIK_DECIMAL_BOTH, { "2,5", "2.5", "6,0", "1,5" },
		    { KIK_POINTS_GIVEN, KIK_POINTS_MIXED, KIK_POINTS_RANGE, KIK_POINTS_GIVEN } },
	};
	struct kik_arena *a = kik_arena_new();
	const struct kik_scale *s = scale_of(a, SCALE_05_FINE);

	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		enum kik_mark seen = KIK_MARK_NONE;

		for (size_t k = 0; k < 4; k++) {
			struct kik_slice t = { files[i].cell[k], strlen(files[i].cell[k]) };
			enum kik_phrase why;
			int32_t points;

			assert_int_equal(kik_points_read(t, s, files[i].rule, &seen, &points, &why),
			    files[i].got[k]);
		}
	}
	kik_arena_free(a);
}

static void says_what_is_expected(void **state)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_buf b = KIK_BUF_INIT;
	struct findings f;

	(void)state;
	findings_begin(&f);
	assert_string_equal(kik_points_expected(&b, f.d, scale_of(a, SCALE_05), false),
	    "0 to 5, or empty for don't know");
	assert_string_equal(kik_points_expected(&b, f.d, scale_of(a, SCALE_05), true),
	    "0 to 5 in steps of 1, or empty for don't know");
	assert_string_equal(kik_points_expected(&b, f.d, scale_of(a, SCALE_05_FINE), false),
	    "0 to 5 in steps of 0.25, or empty for don't know");
	findings_end(&f);
	kik_buf_release(&b);
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_whole_steps),
		cmocka_unit_test(reads_other_steps),
		cmocka_unit_test(one_character_that_is_no_digit),
		cmocka_unit_test(keeps_to_one_mark),
		cmocka_unit_test(says_what_is_expected),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
