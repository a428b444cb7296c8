/* The sheet of a consensus seminar, above all what was agreed the last time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/consensus_blank.h"
#include "kik/consensus_sheet.h"
#include "small.h"

/* Q1 has 4 of 5 answers with 3 points, Q2 none, Q3 5 with 1 point. */
struct seminar {
	struct kik_arena *a;
	const struct kik_frame *f;
	struct kik_result *now, *last;
};

static int setup(void **state)
{
	struct kik_arena *a = kik_arena_new();
	struct seminar *s = kik_arena_alloc(a, sizeof *s);

	s->a = a;
	s->f = small_frame(a);
	s->now = small_unit(a, s->f, "sol", "Nord", 5, (const int64_t[]){ 4, 0, 5 },
	    (const size_t[]){ 3, 0, 1 });
	s->last = small_unit(a, s->f, "sol", "Nord", 5, (const int64_t[]){ 4, 4, 4 },
	    (const size_t[]){ 1, 1, 1 });
	s->last->round = "2024";
	s->last->consensus = kik_consensus_new(a, s->f);
	s->last->consensus->has_text = true;
	*state = s;
	return 0;
}

static int teardown(void **state)
{
	struct seminar *s = *state;

	kik_arena_free(s->a);
	return 0;
}

static const struct kik_blank *make(const struct seminar *s, bool last, const char *lang)
{
	struct kik_latest_unit u = { s->now, last ? s->last : NULL };

	return kik_consensus_blank(&u, &kik_day_usual, lang, s->a);
}

/* The column of this name; fails when the sheet lacks it. */
static size_t column(const struct kik_blank_table *t, const char *header)
{
	size_t i = 0;

	while (i < t->ncolumns && strcmp(t->column[i].header, header) != 0)
		i++;
	assert_true(i < t->ncolumns);
	return i;
}

static bool has(const struct kik_blank_table *t, const char *header)
{
	for (size_t i = 0; i < t->ncolumns; i++)
		if (strcmp(t->column[i].header, header) == 0)
			return true;
	return false;
}

static const struct kik_blank_cell *cell(const struct kik_blank_table *t, size_t row,
    const char *header)
{
	assert_true(row < t->nrows);
	return &t->row[row].cell[column(t, header)];
}

/* Every column is one that the reader of the sheet knows, each once, in each language. */
static void columns_are_known(void **state)
{
	static const char *const lang[] = { "da", "en", "nb" };

	for (size_t l = 0; l < 3; l++) {
		const struct kik_blank_table *t = &make(*state, true, lang[l])->table[0];
		bool seen[KIK_K_COLUMNS] = { false };

		for (size_t i = 0; i < t->ncolumns; i++) {
			size_t k = 0;

			while (k < KIK_K_COLUMNS &&
			    strcmp(t->column[i].header,
				kik_column_header(&kik_consensus_columns[k], lang[l])) != 0)
				k++;
			assert_true(k < KIK_K_COLUMNS);
			assert_false(seen[k]);
			seen[k] = true;
			assert_int_equal(t->column[i].kind == KIK_BLANK_READER,
			    kik_consensus_columns[k].kind == KIK_COL_READER || k == KIK_K_QUESTION);
		}
		for (size_t k = 0; k < KIK_K_COLUMNS; k++)
			assert_true(seen[k] || k == KIK_K_NAME);
	}
}

/* No name stands for two columns: a header would not be read as it was meant. */
static void names_are_unique(void **state)
{
	const struct kik_column_def *c = kik_consensus_columns;

	(void)state;
	for (size_t i = 0; i < KIK_K_COLUMNS; i++)
		for (size_t k = 0; k < KIK_K_COLUMNS; k++) {
			if (i == k)
				continue;
			assert_string_not_equal(c[i].name, c[k].name);
			for (size_t x = 0; c[k].alias[x] != NULL; x++) {
				assert_string_not_equal(c[i].name, c[k].alias[x]);
				for (size_t y = 0; c[i].alias[y] != NULL; y++)
					assert_string_not_equal(c[i].alias[y], c[k].alias[x]);
			}
		}
}

/* Q1 agrees as Q3 does (A = 1, SD 0): the frame's order; Q2 without answers last. */
static void rows_and_proposals(void **state)
{
	const struct kik_blank_table *t = &make(*state, false, "da")->table[0];

	assert_int_equal(t->nrows, 3);
	assert_string_equal(cell(t, 0, "spørgsmål")->text, "Q1");
	assert_string_equal(cell(t, 1, "spørgsmål")->text, "Q3");
	assert_string_equal(cell(t, 2, "spørgsmål")->text, "Q2");
	assert_null(cell(t, 0, "forslag")->text);
	assert_int_equal(cell(t, 0, "forslag")->value, 30000);
	assert_int_equal(cell(t, 2, "forslag")->value, KIK_UNKNOWN);
	assert_string_equal(cell(t, 0, "spænd")->text, "3");
	assert_string_equal(cell(t, 2, "spænd")->text, "");
	assert_int_equal(cell(t, 0, "svar")->value, 40000);
	assert_int_equal(cell(t, 0, "ved ikke")->value, 10000);
	assert_string_equal(cell(t, 0, "point")->text, "");
	assert_ptr_equal(t->row[0].scale, kik_question_scale(((struct seminar *)*state)->f, 0));
	assert_false(has(t, "point sidst"));
}

/* What was agreed: points, reason and improvements; a question not dealt with stays empty. */
static void last_time(void **state)
{
	static const char *improvements[] = { "Tid", "Plads", "tid" };
	struct seminar *s = *state;
	struct kik_agreed *q = s->last->consensus->question;

	q[0] = (struct kik_agreed){
		.used = true, .points = 2000, .reason = "Ny plan", .evidence = ""
	};
	q[0].statement[KIK_IMPROVEMENTS] = improvements;
	q[0].nstatements[KIK_IMPROVEMENTS] = 3;

	const struct kik_blank *b = make(s, true, "da");
	const struct kik_blank_table *t = &b->table[0];

	assert_int_equal(cell(t, 0, "point sidst")->value, 20000);
	assert_string_equal(cell(t, 0, "begrundelse sidst")->text, "Ny plan");
	assert_string_equal(cell(t, 0, "forbedringsområder sidst")->text,
	    "• Tid (2 gange)\n• Plads");
	assert_null(cell(t, 1, "point sidst")->text);
	assert_int_equal(cell(t, 1, "point sidst")->value, KIK_UNKNOWN);
	assert_string_equal(b->intro[b->nintro - 1], "»Sidst« er runde 2024.");
}

/* Another frame's questions are others, whatever their ids. */
static void last_time_other_frame(void **state)
{
	struct seminar *s = *state;
	struct kik_frame *other = kik_arena_alloc(s->a, sizeof *other);

	*other = *s->f;
	other->digest[10] ^= 1;
	s->last->frame = other;

	const struct kik_blank *b = make(s, true, "en");

	assert_false(has(&b->table[0], "points last time"));
	assert_string_equal(b->intro[b->nintro - 1],
	    "Round 2024 used another frame, so it cannot stand beside this one.");
}

/* --no-text: of either round. */
static void without_texts(void **state)
{
	struct seminar *s = *state;

	s->now->individual->has_text = false;
	s->last->consensus->has_text = false;

	const struct kik_blank_table *t = &make(s, true, "da")->table[0];

	assert_false(has(t, "alle styrker"));
	assert_true(has(t, "styrker"));
	assert_true(has(t, "point sidst"));
	assert_false(has(t, "begrundelse sidst"));
}

/*
 * 315 minutes for three questions, equal shares as far as answers go: 105 each.
 * Breaks wanted after 75, 165 and 240 minutes of questions stand at 105, 210 and 210:
 * 9.00, 10.45, 11.00, 12.45, 13.30, 13.45 and the end at 15.30.
 */
static void the_plan(void **state)
{
	static const char *const start[] = { "9.00", "10.45", "11.00", "12.45", "13.30", "13.45" };
	const struct kik_blank_table *t = &make(*state, false, "da")->table[1];

	assert_int_equal(t->nrows, 7);
	for (size_t i = 0; i < 6; i++)
		assert_string_equal(cell(t, i, "start")->text, start[i]);
	assert_string_equal(cell(t, 1, "Indhold")->text, "Pause");
	assert_string_equal(cell(t, 3, "Indhold")->text, "Frokost");
	assert_string_equal(cell(t, 5, "Slut")->text, "15.30");
	assert_string_equal(cell(t, 6, "Indhold")->text, "I alt til spørgsmål");
	assert_int_equal(cell(t, 6, "minutter")->value, 315 * KIK_STAT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(columns_are_known, setup, teardown),
		cmocka_unit_test(names_are_unique),
		cmocka_unit_test_setup_teardown(rows_and_proposals, setup, teardown),
		cmocka_unit_test_setup_teardown(last_time, setup, teardown),
		cmocka_unit_test_setup_teardown(last_time_other_frame, setup, teardown),
		cmocka_unit_test_setup_teardown(without_texts, setup, teardown),
		cmocka_unit_test_setup_teardown(the_plan, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
