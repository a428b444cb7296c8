/* The document tree and what is derived from it: words, charts' scales and tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kik/chart.h"
#include "kik/doc.h"
#include "kik/render.h"
#include "kik/words.h"

static int set_up(void **state)
{
	*state = kik_arena_new();
	return 0;
}

static int tear_down(void **state)
{
	kik_arena_free(*state);
	return 0;
}

/* ---- building ---- */

static void blocks_keep_their_order_and_place(void **state)
{
	struct kik_doc *d = kik_doc_new(*state, "status", "da", "Titel", NULL);
	struct kik_block *first = kik_doc_heading(d, NULL, 2, "Et");
	struct kik_block *group = kik_doc_group(d, NULL);
	struct kik_block *inner = kik_doc_para(d, group, "%d af %s", 3, "fire");
	struct kik_block *note = kik_doc_note(d, NULL, KIK_TONE_WARN, "100 %%");
	assert_string_equal(d->subtitle, "");
	assert_ptr_equal(d->body.child, first);
	assert_ptr_equal(first->next, group);
	assert_ptr_equal(group->next, note);
	assert_null(note->next);
	assert_ptr_equal(group->child, inner);
	assert_string_equal(inner->text, "3 af fire");
	assert_string_equal(note->text, "100 %");
	assert_int_equal(note->tone, KIK_TONE_WARN);
}

static void texts_are_copied(void **state)
{
	char text[] = "før";
	struct kik_doc *d = kik_doc_new(*state, "status", "da", text, text);
	struct kik_block *heading = kik_doc_heading(d, NULL, 2, text);
	struct kik_block *facts = kik_doc_facts(d, NULL);
	kik_doc_fact(d, facts, text, text);
	struct kik_table *t = kik_doc_table(d, NULL, text, text);
	kik_doc_column(d, t, text, text, false);
	memcpy(text, "xxx", 3);
	assert_string_equal(d->title, "før");
	assert_string_equal(heading->text, "før");
	assert_string_equal(facts->item[0], "før");
	assert_string_equal(facts->item[1], "før");
	assert_string_equal(t->key, "før");
	assert_string_equal(t->column[0].title, "før");
}

static void lists_and_tables_grow(void **state)
{
	struct kik_doc *d = kik_doc_new(*state, "status", "da", "Titel", "");
	struct kik_block *list = kik_doc_list(d, NULL);
	struct kik_table *t = kik_doc_table(d, NULL, "t", NULL);
	kik_doc_column(d, t, "a", "A", true);
	kik_doc_column(d, t, "b", "B", false);
	for (int i = 0; i < 100; i++) {
		kik_doc_item(d, list, kik_arena_printf(*state, "%d", i));
		struct kik_cell_value *row = kik_doc_row(d, t);
		assert_int_equal(row[0].kind, KIK_C_EMPTY);
		assert_int_equal(row[1].shade, -1);
		kik_cell_count(&row[0], i);
	}
	assert_int_equal(list->nitems, 100);
	assert_string_equal(list->item[99], "99");
	assert_int_equal(t->nrows, 100);
	for (size_t i = 0; i < 100; i++)
		assert_int_equal(kik_table_at(t, i, 0)->value, 10000 * i);
	assert_int_equal(kik_table_at(t, 99, 1)->kind, KIK_C_EMPTY);
}

/* Room for 2 rows, then 4: none is lost, and the columns of each begin empty. */
static void reserved_tables_grow_too(void **state)
{
	struct kik_doc *d = kik_doc_new(*state, "tal", "da", "Titel", "");
	struct kik_table *t = kik_doc_table(d, NULL, "t", NULL);
	kik_doc_column(d, t, "a", "A", true);
	kik_doc_reserve(d, t, 2);
	assert_int_equal(t->nrows, 0);
	struct kik_cell_value *first = kik_doc_row(d, t);
	for (int i = 0; i < 4; i++) {
		struct kik_cell_value *row = i == 0 ? first : kik_doc_row(d, t);
		assert_int_equal(row[0].kind, KIK_C_EMPTY);
		assert_int_equal(row[0].shade, -1);
		kik_cell_count(&row[0], i);
	}
	assert_int_equal(t->nrows, 4);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(kik_table_at(t, i, 0)->value, 10000 * i);
}

static void charts_begin_without_values(void **state)
{
	struct kik_doc *d = kik_doc_new(*state, "status", "da", "Titel", "");
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_RADAR, 3, 2);
	assert_int_equal(c->series[1].value[2], KIK_UNKNOWN);
	assert_string_equal(c->label[2], "");
	assert_int_equal(c->decimals, -1);
}

/* ---- figures and words ---- */

static const char *shown(struct kik_arena *a, const char *lang, const struct kik_cell_value *c)
{
	struct kik_buf b = KIK_BUF_INIT;
	kik_render_cell(&b, lang, c);
	const char *s = kik_arena_str(a, kik_buf_str(&b));
	kik_buf_release(&b);
	return s;
}

static void cells_show_what_they_hold(void **state)
{
	struct kik_cell_value c = { 0 };
	assert_string_equal(shown(*state, "da", &c), "");
	kik_cell_number(&c, 33750, 2);                        /* 3.375 */
	assert_string_equal(shown(*state, "da", &c), "3,38"); /* half away from zero */
	assert_string_equal(shown(*state, "nb", &c), "3,38");
	assert_string_equal(shown(*state, "en", &c), "3.38");
	kik_cell_number(&c, -12500, 1); /* -1.25, U+2212 */
	assert_string_equal(shown(*state, "da", &c),
	    "\xE2\x88\x92"
	    "1,3");
	kik_cell_number(&c, KIK_UNKNOWN, 1);
	assert_string_equal(shown(*state, "da", &c), "\xE2\x80\x93");
	kik_cell_count(&c, 12);
	assert_string_equal(shown(*state, "en", &c), "12");
	kik_cell_count(&c, KIK_UNKNOWN);
	assert_string_equal(shown(*state, "en", &c), "\xE2\x80\x93");
	kik_cell_hidden(&c, "<5");
	assert_string_equal(shown(*state, "da", &c), "<5");
	kik_cell_text(&c, "tekst");
	assert_string_equal(shown(*state, "da", &c), "tekst");
}

static void words_come_in_three_languages(void **state)
{
	(void)state;
	assert_string_equal(kik_word("da", KIK_W_CONTENTS), "Indhold");
	assert_string_equal(kik_word("en", KIK_W_CONTENTS), "Contents");
	assert_string_equal(kik_word("nb", KIK_W_CONTENTS), "Innhold");
	assert_string_equal(kik_word("sv", KIK_W_CONTENTS), "Indhold");
	assert_int_equal(kik_word_mark("en"), '.');
	assert_int_equal(kik_word_mark("da"), ',');
}

static void every_tone_has_a_sign_and_a_word(void **state)
{
	(void)state;
	for (enum kik_tone t = KIK_TONE_INFO; t <= KIK_TONE_CONFIDENTIAL; t++) {
		assert_true(strlen(kik_tone_sign(t)) > 0);
		assert_true(strlen(kik_tone_word("nb", t)) > 0);
	}
	assert_string_equal(kik_tone_word("da", KIK_TONE_NONE), "");
}

/* ---- charts ---- */

static struct kik_chart *chart(struct kik_arena *a, enum kik_chart_kind kind, int64_t min,
    int64_t max, size_t nseries)
{
	struct kik_doc *d = kik_doc_new(a, "status", "da", "Titel", "");
	struct kik_chart *c = kik_doc_chart(d, NULL, kind, 2, nseries);
	c->min = min * KIK_STAT;
	c->max = max * KIK_STAT;
	return c;
}

static void steps_are_round_and_few(void **state)
{
	static const struct {
		int64_t min, max, step;
	} cases[] = {
		{ 0, 5, 1 },
		{ 1, 5, 1 },
		{ 0, 10, 1 },
		{ 0, 11, 2 },
		{ 0, 20, 2 },
		{ 0, 50, 5 },
		{ 0, 100, 10 },
		{ 0, 150, 20 },
		{ 0, 100000, 10000 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kik_chart *c = chart(*state, KIK_CHART_RADAR, cases[i].min, cases[i].max, 1);
		assert_int_equal(kik_chart_step(c), cases[i].step * KIK_STAT);
	}
}

static void values_lie_on_the_scale(void **state)
{
	struct kik_chart *c = chart(*state, KIK_CHART_RADAR, 1, 5, 1);
	assert_int_equal(kik_chart_along(c, 10000, 400), 0);
	assert_int_equal(kik_chart_along(c, 20000, 400), 100); /* a quarter of 1 … 5 */
	assert_int_equal(kik_chart_along(c, 50000, 400), 400);
	assert_int_equal(kik_chart_along(c, 60000, 400), 400); /* beyond the end */
	assert_int_equal(kik_chart_along(c, 0, 400), 0);
}

static void bars_without_a_scale_reach_to_the_largest(void **state)
{
	struct kik_chart *c = chart(*state, KIK_CHART_BARS, 0, 0, 1);
	assert_int_equal(kik_chart_max(c), 10000); /* nothing known: one */
	c->series[0].value[1] = 70000;
	assert_int_equal(kik_chart_max(c), 70000);
}

static void decimals_are_as_many_as_needed(void **state)
{
	struct kik_chart *c = chart(*state, KIK_CHART_BARS, 0, 0, 1);
	c->series[0].value[0] = 30000;
	assert_int_equal(kik_chart_decimals(c), 0);
	c->series[0].value[1] = 32000; /* 3.2 */
	assert_int_equal(kik_chart_decimals(c), 1);
	c->series[0].value[1] = 32500; /* 3.25 */
	assert_int_equal(kik_chart_decimals(c), 2);
	c->series[0].value[1] = 33333;
	assert_int_equal(kik_chart_decimals(c), 2);
	c->decimals = 1;
	assert_int_equal(kik_chart_decimals(c), 1);
}

static void points_fall_into_quadrants(void **state)
{
	/* top left, top right, bottom left, bottom right; the cut itself is high */
	static const struct {
		int64_t x, y;
		int quadrant;
	} cases[] = {
		{ 10000, 50000, 0 },
		{ 50000, 50000, 1 },
		{ 10000, 10000, 2 },
		{ 50000, 10000, 3 },
		{ 35000, 35000, 1 },
		{ 34999, 35000, 0 },
		{ 35000, 34999, 3 },
		{ KIK_UNKNOWN, 10000, -1 },
		{ 10000, KIK_UNKNOWN, -1 },
	};
	struct kik_chart *c = chart(*state, KIK_CHART_SCATTER, 1, 5, 2);
	c->x_cut = c->y_cut = 35000;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		c->series[0].value[0] = cases[i].x;
		c->series[1].value[0] = cases[i].y;
		assert_int_equal(kik_chart_quadrant(c, 0), cases[i].quadrant);
	}
}

static void a_chart_gives_its_table(void **state)
{
	struct kik_doc *d = kik_doc_new(*state, "prioritering", "da", "Titel", "");
	struct kik_chart *c = chart(*state, KIK_CHART_SCATTER, 1, 5, 2);
	c->x_cut = c->y_cut = 35000;
	c->quadrant[0] = "Gør nu";
	c->label[0] = "Indflytning";
	c->series[0].value[0] = 20000;
	c->series[1].value[0] = 40000;
	const struct kik_table *t = kik_chart_table(d, c, *state);
	assert_int_equal(t->ncolumns, 5);
	assert_int_equal(t->nrows, 2);
	assert_int_equal(kik_table_at(t, 0, 0)->value, 10000);
	assert_string_equal(kik_table_at(t, 0, 1)->text, "Indflytning");
	assert_int_equal(kik_table_at(t, 0, 2)->value, 20000);
	assert_int_equal(kik_table_at(t, 0, 3)->value, 40000);
	assert_string_equal(kik_table_at(t, 0, 4)->text, "Gør nu");
	assert_int_equal(kik_table_at(t, 1, 4)->kind, KIK_C_EMPTY);
	assert_null(d->body.child); /* nothing was added to the document */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_keep_their_order_and_place),
		cmocka_unit_test(texts_are_copied),
		cmocka_unit_test(lists_and_tables_grow),
		cmocka_unit_test(reserved_tables_grow_too),
		cmocka_unit_test(charts_begin_without_values),
		cmocka_unit_test(cells_show_what_they_hold),
		cmocka_unit_test(words_come_in_three_languages),
		cmocka_unit_test(every_tone_has_a_sign_and_a_word),
		cmocka_unit_test(steps_are_round_and_few),
		cmocka_unit_test(values_lie_on_the_scale),
		cmocka_unit_test(bars_without_a_scale_reach_to_the_largest),
		cmocka_unit_test(decimals_are_as_many_as_needed),
		cmocka_unit_test(points_fall_into_quadrants),
		cmocka_unit_test(a_chart_gives_its_table),
	};
	/* an arena for all of them */
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
