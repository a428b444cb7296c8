/* What Excel does to cells, and which question a date may have been. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/excel.h"
#include "kik/mem.h"

static const struct {
	const char *cell;
	enum kik_excel what;
} table[] = {
	{ "", KIK_EXCEL_NONE },
	{ "3", KIK_EXCEL_NONE },
	{ "3,5", KIK_EXCEL_NONE },
	{ "-2.25", KIK_EXCEL_NONE },
	{ "S01", KIK_EXCEL_NONE },
	{ "ved ikke", KIK_EXCEL_NONE },
	{ "-", KIK_EXCEL_NONE },
	{ "1.1", KIK_EXCEL_NONE }, /* may be an id */
	{ "1-9", KIK_EXCEL_NONE },
	{ "maj", KIK_EXCEL_NONE },
	/* errors, in both languages, in any case */
	{ "#REF!", KIK_EXCEL_ERROR },
	{ "#ref!", KIK_EXCEL_ERROR },
	{ "#N/A", KIK_EXCEL_ERROR },
	{ "#I/T", KIK_EXCEL_ERROR },
	{ "#VÆRDI!", KIK_EXCEL_ERROR },
	{ "#værdi!", KIK_EXCEL_ERROR },
	{ "#DIV/0!", KIK_EXCEL_ERROR },
	{ "#DIVISION/0!", KIK_EXCEL_ERROR },
	{ "#NAVN?", KIK_EXCEL_ERROR },
	{ "#REF", KIK_EXCEL_NONE },
	{ "#", KIK_EXCEL_NONE },
	{ "##", KIK_EXCEL_WIDTH },
	{ "#######", KIK_EXCEL_WIDTH },
	{ "###1", KIK_EXCEL_NONE },
	/* dates */
	{ "1. sep", KIK_EXCEL_DATE },
	{ "01-sep", KIK_EXCEL_DATE },
	{ "1-Sep-26", KIK_EXCEL_DATE },
	{ "3-feb", KIK_EXCEL_DATE },
	{ "sep-26", KIK_EXCEL_DATE },
	{ "okt-04", KIK_EXCEL_DATE },
	{ "1. januar 2026", KIK_EXCEL_DATE },
	{ "31-12-2026", KIK_EXCEL_DATE },
	{ "01/09/2026", KIK_EXCEL_DATE },
	{ "1.9.2026", KIK_EXCEL_DATE },
	{ "01-09-26", KIK_EXCEL_DATE },
	{ "2026-09-01", KIK_EXCEL_DATE },
	{ "2026-09-01 00:00:00", KIK_EXCEL_DATE },
	{ "01-09-2026 00:00", KIK_EXCEL_DATE },
	{ "32-01-2026", KIK_EXCEL_NONE },
	{ "01-13-2026", KIK_EXCEL_NONE },
	{ "2026-13-01", KIK_EXCEL_NONE },
	{ "1. september i år", KIK_EXCEL_NONE },
	{ "sept.", KIK_EXCEL_NONE },
	{ "3 møder", KIK_EXCEL_NONE },
	{ "seppe-26", KIK_EXCEL_NONE },
	/* long numbers */
	{ "1,00E+05", KIK_EXCEL_EXPONENT },
	{ "1.23E+11", KIK_EXCEL_EXPONENT },
	{ "-1e-7", KIK_EXCEL_EXPONENT },
	{ "1E5", KIK_EXCEL_NONE },
	{ "1,00E+", KIK_EXCEL_NONE },
	{ "E+05", KIK_EXCEL_NONE },
	{ "1,00E+05x", KIK_EXCEL_NONE },
};

static void names_the_damage(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		struct kik_slice t = { table[i].cell, strlen(table[i].cell) };

		if (kik_excel_damage(t) != table[i].what)
			print_error("'%s'\n", table[i].cell);
		assert_int_equal(kik_excel_damage(t), table[i].what);
	}
}

/* The same of a text that ends where the slice does. */
static enum kik_excel damage_of(const char *s, size_t n)
{
	char *copy = kik_malloc(n + 1);
	struct kik_slice t = { copy, n };
	enum kik_excel what;

	memcpy(copy, s, n);
	copy[n] = '\0';
	what = kik_excel_damage(t);
	free(copy);
	return what;
}

/* A slice ends where it ends, whatever follows. */
static void stays_inside(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		size_t len = strlen(table[i].cell);

		for (size_t n = 0; n <= len; n++) {
			char *copy = kik_malloc(n + 1);
			struct kik_slice t = { copy, n };

			memcpy(copy, table[i].cell, n);
			copy[n] = '9'; /* what follows would change the answer */
			assert_int_equal(kik_excel_damage(t), damage_of(table[i].cell, n));
			free(copy);
		}
	}
}

/* A frame with these question ids. */
static struct kik_frame *frame_of(struct kik_arena *a, const char *const *id, size_t n)
{
	struct kik_frame *f = kik_arena_alloc(a, sizeof *f);

	f->id = "f";
	f->edition = "1";
	f->nscales = f->npanels = f->nthemes = 1;
	f->scale = kik_arena_alloc(a, sizeof *f->scale);
	*f->scale = (struct kik_scale){ .id = "s", .max = 5000, .step = 1000 };
	f->scale->subscores = kik_arena_array(a, 1, sizeof(unsigned));
	f->panel = kik_arena_alloc(a, sizeof *f->panel);
	f->panel->id = "p";
	f->theme = kik_arena_alloc(a, sizeof *f->theme);
	f->theme->id = "T";
	f->nquestions = n;
	f->question = kik_arena_array(a, n, sizeof *f->question);
	for (size_t q = 0; q < n; q++)
		f->question[q].id = id[q];
	kik_frame_complete(f, a);
	return f;
}

static void guesses_questions(void **state)
{
	static const char *const points[] = { "1.1", "1.9", "2.10", "12.3" };
	static const char *const months[] = { "sep1", "Maj2", "FEB03", "1.2" };
	static const char *const upper[] = { "JANUAR4", "DEC7", "MAJ01", "NOVEMBER2" };
	static const char *const padded[] = { "1.02", "03.04", "5-6", "07-08", "9/1" };
	static const char *const both[] = { "1.9", "9.1" };
	static const struct {
		const char *const *ids;
		size_t n;
		const char *cell, *question;
	} guesses[] = {
		{ points, 4, "1. jan", "1.1" },
		{ points, 4, "01-sep", "1.9" },
		{ points, 4, "1. september 2026", "1.9" },
		{ points, 4, "01-09-2026", "1.9" },
		{ points, 4, "02-10-2026", "2.10" },
		{ points, 4, "2026-03-12", "12.3" },
		{ points, 4, "1,9", "1.9" }, /* a number with the Danish mark */
		{ points, 4, "4. feb", NULL },
		{ points, 4, "hvad", NULL },
		{ months, 4, "1. sep", "sep1" },
		{ months, 4, "02-maj", "Maj2" },
		{ months, 4, "3-feb", "FEB03" },
		{ upper, 4, "4. januar", "JANUAR4" },
		{ upper, 4, "07-12-2026", "DEC7" },
		{ upper, 4, "1. maj", "MAJ01" },
		{ upper, 4, "2. nov", "NOVEMBER2" },
		{ padded, 5, "1. feb", "1.02" },
		{ padded, 5, "3. apr", "03.04" },
		{ padded, 5, "5. jun", "5-6" },
		{ padded, 5, "7. aug", "07-08" },
		{ padded, 5, "9. jan", "9/1" },
		{ both, 2, "1. sep", NULL }, /* 1.9 or 9.1: nobody knows */
		{ both, 2, "1.9", "1.9" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof guesses / sizeof *guesses; i++) {
		struct kik_arena *a = kik_arena_new();
		const struct kik_frame *f = frame_of(a, guesses[i].ids, guesses[i].n);
		struct kik_slice t = { guesses[i].cell, strlen(guesses[i].cell) };
		const char *got = kik_excel_question(f, t);

		if (guesses[i].question) {
			if (!got)
				print_error("'%s'\n", guesses[i].cell);
			assert_non_null(got);
			assert_string_equal(got, guesses[i].question);
		} else {
			assert_null(got);
		}
		kik_arena_free(a);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_the_damage),
		cmocka_unit_test(stays_inside),
		cmocka_unit_test(guesses_questions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
