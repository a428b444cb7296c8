/* What stands in the sections of the documentation half. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/date.h"
#include "kik/documentation.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"

/* P1 T1 S01 S02, P2 T2 S03 */
static const struct test_theme themes[] = {
	{ .panel = 0,
	    .scale = SCALE_05,
	    .weight = 1000,
	    .n = 2,
	    .question_weight = { 1000, 1000 } },
	{ .panel = 1, .scale = SCALE_05, .weight = 1000, .n = 1, .question_weight = { 1000 } },
};

static void set_text(struct kik_entry *e, size_t field, const char *text)
{
	e->value[field] = (struct kik_entered){ .given = true, .text = text };
}

static void set_number(struct kik_entry *e, size_t field, int64_t n)
{
	e->value[field] = (struct kik_entered){ .given = true, .number = n * KIK_STAT };
}

/* The last day of each: 2024 has a 29 February; the second quarter ends with June. */
static void ends_of_periods(void **state)
{
	static const struct {
		const char *period, *day;
	} table[] = { { "2026", "2026-12-31" }, { "2026-02", "2026-02-28" },
		{ "2024-02", "2024-02-29" }, { "2026-12", "2026-12-31" },
		{ "2026-Q1", "2026-03-31" }, { "2026-K2", "2026-06-30" },
		{ "2026-Q4", "2026-12-31" }, { "2026-H1", "2026-06-30" },
		{ "2026-H2", "2026-12-31" }, { "2026-05-17", "2026-05-17" } };
	static const char *const unknown[] = { "", "26", "forår", "2026-13", "2026-00", "2026-Q5",
		"2026-Q0", "2026-H3", "2026-W1", "2026/06", "2026-6", "2026-02-30", "9999" };

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		assert_int_equal(kik_period_end(table[i].period), kik_date_number(table[i].day));
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
		assert_true(kik_period_end(unknown[i]) == KIK_UNKNOWN);
}

/*
 * Rows as they stand in a section: "a" with its definition on an observation, "b" with a
 * definition of its own and two figures, the second of which has none.  b belongs to the first
 * theme by its question, a to the second: b comes first.
 */
static void indicators(void **state)
{
	struct kik_arena *arena = kik_arena_new();
	const struct kik_frame *f = test_frame(arena, themes, 2);
	struct kik_entries *e = kik_entries_new(arena, 5, KIK_IND_FIELDS);
	const char *asked[] = { "S02" };
	struct kik_indicator *i;

	(void)state;
	set_text(&e->entry[0], KIK_IND_ID, "a");
	set_text(&e->entry[0], KIK_IND_PERIOD, "2026");
	set_text(&e->entry[0], KIK_IND_THEME, "T2");
	set_number(&e->entry[0], KIK_IND_BASELINE, 8);
	set_number(&e->entry[0], KIK_IND_TARGET, 6);
	set_number(&e->entry[0], KIK_IND_VALUE, 7);
	for (size_t k = 1; k < 5; k++)
		set_text(&e->entry[k], KIK_IND_ID, "b");
	set_text(&e->entry[1], KIK_IND_NAME, "Bedre");
	e->entry[1].value[KIK_IND_QUESTIONS] =
	    (struct kik_entered){ .given = true, .item = asked, .n = 1 };
	e->entry[1].value[KIK_IND_DIRECTION] =
	    (struct kik_entered){ .given = true, .text = "hold", .number = KIK_HOLD };
	set_text(&e->entry[1], KIK_IND_DUE, "2026-12-31");
	set_text(&e->entry[2], KIK_IND_PERIOD, "2025");
	set_number(&e->entry[2], KIK_IND_VALUE, 40);
	set_text(&e->entry[3], KIK_IND_PERIOD, "2026");
	set_number(&e->entry[3], KIK_IND_VALUE, 50);
	set_number(&e->entry[3], KIK_IND_N, 12);
	set_text(&e->entry[3], KIK_IND_EXPLANATION, "fordi");
	set_text(&e->entry[4], KIK_IND_PERIOD, "2027");

	assert_int_equal(kik_documented_indicators(e, f, "2026-11-22", arena, &i), 2);
	assert_string_equal(i[0].id, "b");
	assert_string_equal(i[0].name, "Bedre");
	assert_int_equal(i[0].theme, 0);
	assert_int_equal(i[0].goal.direction, KIK_HOLD);
	assert_int_equal(i[0].goal.actual, 50 * KIK_STAT);
	assert_string_equal(i[0].period, "2026");
	assert_int_equal(i[0].goal.measured, kik_date_number("2026-12-31"));
	assert_int_equal(i[0].n, 12);
	assert_string_equal(i[0].explanation, "fordi");
	assert_int_equal(i[0].before, 40 * KIK_STAT);
	assert_string_equal(i[0].period_before, "2025");
	assert_int_equal(i[0].goal.due, kik_date_number("2026-12-31"));
	assert_int_equal(i[0].goal.today, kik_date_number("2026-11-22"));
	assert_true(i[0].goal.target == KIK_UNKNOWN);

	assert_string_equal(i[1].name, "a");
	assert_int_equal(i[1].theme, 1);
	assert_int_equal(i[1].goal.direction, KIK_LOWER);
	assert_true(i[1].before == KIK_UNKNOWN);
	assert_true(i[1].n == KIK_UNKNOWN);
	assert_int_equal(kik_attainment(&i[1].goal), KIK_STAT / 2);

	assert_int_equal(kik_documented_indicators(NULL, f, "", arena, &i), 0);
	kik_arena_free(arena);
}

/* Three lines of one item and one of another; an empty cell counts in neither number nor sum. */
static void surveys(void **state)
{
	static const struct {
		const char *item;
		int64_t experience, expectation; /* -1: empty */
	} line[] = { { "mad", 4, 5 }, { "mad", 3, -1 }, { "mad", -1, 4 }, { "ro", 0, 0 } };
	struct kik_arena *arena = kik_arena_new();
	struct kik_entries *e = kik_entries_new(arena, 4, KIK_SURV_FIELDS);
	struct kik_entry_row row[4] = { { { NULL }, NULL, 0 } };
	struct kik_survey_item *i;

	(void)state;
	for (size_t k = 0; k < 4; k++) {
		row[k].entry = e->entry[k];
		set_text(&row[k].entry, KIK_SURV_ITEM, line[k].item);
		set_text(&row[k].entry, KIK_SURV_RESPONDENT, "r");
		if (line[k].experience >= 0)
			set_number(&row[k].entry, KIK_SURV_EXPERIENCE, line[k].experience);
		if (line[k].expectation >= 0)
			set_number(&row[k].entry, KIK_SURV_EXPECTATION, line[k].expectation);
	}
	e->n = kik_survey_gather(row, 4, arena);
	assert_int_equal(e->n, 2);
	for (size_t k = 0; k < e->n; k++) {
		e->entry[k] = row[k].entry;
		assert_false(e->entry[k].value[KIK_SURV_RESPONDENT].given);
		assert_false(e->entry[k].value[KIK_SURV_EXPERIENCE].given);
	}
	assert_int_equal(kik_documented_survey(e, arena, &i), 2);
	assert_string_equal(i[0].id, "mad");
	assert_int_equal(i[0].sums.experience_n, 2);
	assert_int_equal(i[0].sums.experience_sum, 7 * KIK_STAT);
	assert_int_equal(i[0].sums.expectation_n, 2);
	assert_int_equal(i[0].sums.expectation_sum, 9 * KIK_STAT);
	assert_int_equal(i[1].sums.experience_n, 1);
	assert_int_equal(i[1].sums.experience_sum, 0);
	assert_int_equal(kik_documented_survey(NULL, arena, &i), 0);
	kik_arena_free(arena);
}

static void deviations(void **state)
{
	struct kik_arena *arena = kik_arena_new();
	struct kik_entries *e = kik_entries_new(arena, 3, KIK_DEV_FIELDS);
	struct kik_deviation *v;

	(void)state;
	set_text(&e->entry[0], KIK_DEV_CLOSED, "2026-03-01");
	e->entry[1].value[KIK_DEV_STATUS] =
	    (struct kik_entered){ .given = true, .number = KIK_DEVIATION_HANDLED };
	e->entry[1].value[KIK_DEV_SEVERITY] = (struct kik_entered){ .given = true, .number = 2 };
	assert_int_equal(kik_documented_deviations(e, arena, &v), 3);
	assert_int_equal(v[0].status, KIK_DEVIATION_CLOSED);
	assert_int_equal(v[0].closed, kik_date_number("2026-03-01"));
	assert_int_equal(v[0].severity, KIK_SEVERITY_NONE);
	assert_int_equal(v[1].status, KIK_DEVIATION_HANDLED);
	assert_int_equal(v[1].severity, KIK_SEVERITY_HIGH);
	assert_int_equal(v[2].status, KIK_DEVIATION_REPORTED);
	kik_arena_free(arena);
}

static void indicators_are_named(void **state)
{
	const struct kik_indicator i = { .id = "fravaer", .name = "Sygefravær" };

	(void)state;
	assert_true(kik_indicator_named(&i, "fravaer"));
	assert_true(kik_indicator_named(&i, "SYGEFRAVÆR"));
	assert_false(kik_indicator_named(&i, "fravær"));
	assert_false(kik_indicator_named(&i, ""));
}

/* What words are called and what they mean stands in two places. */
static void words_are_in_order(void **state)
{
	(void)state;
	assert_string_equal(kik_direction_words[KIK_HIGHER].name, "higher");
	assert_string_equal(kik_direction_words[KIK_LOWER].name, "lower");
	assert_string_equal(kik_direction_words[KIK_HOLD].name, "hold");
	assert_string_equal(kik_severity_words[KIK_SEVERITY_LOW - 1].name, "low");
	assert_string_equal(kik_severity_words[KIK_SEVERITY_MEDIUM - 1].name, "medium");
	assert_string_equal(kik_severity_words[KIK_SEVERITY_HIGH - 1].name, "high");
	assert_string_equal(kik_deviation_status_words[KIK_DEVIATION_REPORTED].name, "reported");
	assert_string_equal(kik_deviation_status_words[KIK_DEVIATION_HANDLED].name, "handled");
	assert_string_equal(kik_deviation_status_words[KIK_DEVIATION_CLOSED].name, "closed");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ends_of_periods),
		cmocka_unit_test(indicators),
		cmocka_unit_test(surveys),
		cmocka_unit_test(deviations),
		cmocka_unit_test(indicators_are_named),
		cmocka_unit_test(words_are_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
