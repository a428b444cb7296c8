/* What the reports say: kinds and formats, choice of rounds, gross list, hidden figures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "findings.h"
#include "kik/doc.h"
#include "kik/entry_kinds.h"
#include "kik/report.h"
#include "kik/store.h"
#include "kik/tidy.h"
#include "small.h"

static const size_t threes[3] = { 3, 3, 3 };

struct world {
	struct kik_arena *a;
	struct findings found;
	const struct kik_frame *f;
	struct kik_results results;
	struct kik_report_input in;
	struct kik_buf out;
};

static int setup(void **state)
{
	static struct world w;

	w = (struct world){ .a = kik_arena_new() };
	findings_begin(&w.found);
	w.f = small_frame(w.a);
	w.in = (struct kik_report_input){ .diag = w.found.d,
		.arena = w.a,
		.lang = "da",
		.date = "",
		.min_n = 5,
		.day = kik_day_usual };
	*state = &w;
	return 0;
}

static int teardown(void **state)
{
	struct world *w = *state;

	findings_end(&w->found);
	kik_results_release(&w->results);
	kik_buf_release(&w->out);
	kik_arena_free(w->a);
	return 0;
}

static struct kik_result *add(struct world *w, const char *id, int64_t people)
{
	struct kik_result *r =
	    small_unit(w->a, w->f, id, "A", people, (int64_t[3]){ people, people, people }, threes);

	/* a digest of its own, as kik_results_single leaves it */
	r->digest[0] = (char)('a' + w->results.n % 26);
	kik_results_add(&w->results, r);
	return r;
}

/* The document in a format, lines wide enough not to be broken; "" when refused. */
static const char *render(struct world *w, const char *kind, const char *format,
    const struct kik_result *unit)
{
	const struct kik_report_format *f = kik_report_format(kik_report_find(kind), format);
	const struct kik_render_options wide = { .width = 400 };
	struct kik_doc *d;

	kik_results_sort(&w->results);
	kik_report_sort(&w->in, &w->results);
	kik_buf_clear(&w->out);
	d = f->build(&w->in, unit);
	if (d != NULL)
		kik_renderer_find(format)->render(d, &wide, &w->out);
	return kik_buf_str(&w->out);
}

static void assert_says(const char *text, const char *part)
{
	if (strstr(text, part) == NULL)
		fail_msg("'%s' is not in:\n%s", part, text);
}

static void assert_silent(const char *text, const char *part)
{
	if (strstr(text, part) != NULL)
		fail_msg("'%s' is in:\n%s", part, text);
}

/* --- kinds ------------------------------------------------------------------------- */

/* The pairs of DESIGN.md section 6 that are built; every other one is refused. */
static void test_kinds(void **state)
{
	static const struct {
		const char *kind, *formats;
	} want[] = { { "status", "txt, html, xlsx, csv, json" },
		{ "svarrapport", "txt, html, docx, pdf, xlsx" },
		{ "konsensusrapport", "txt, html, docx, pdf, xlsx" },
		{ "prioritering", "txt, html, docx, pdf, xlsx, csv, json" },
		{ "handleplan", "txt, html, docx, pdf, xlsx" },
		{ "projektbeskrivelse", "txt, html, docx, pdf, xlsx" },
		{ "aftale", "txt, html, docx, pdf, xlsx, csv, json" },
		{ "overblik", "txt, html, docx, pdf, xlsx" },
		{ "udvikling", "txt, html, docx, pdf, xlsx" },
		{ "opfoelgning", "txt, html, docx, pdf, csv, json" },
		{ "resume", "txt, html, docx, pdf" }, { "tal", "xlsx, csv, json" } };
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
		const struct kik_report_kind *k = kik_report_find(want[i].kind);

		assert_non_null(k);
		kik_buf_clear(&b);
		kik_report_format_names(&b, k);
		assert_string_equal(kik_buf_str(&b), want[i].formats);
	}
	kik_buf_clear(&b);
	kik_report_names(&b);
	assert_string_equal(kik_buf_str(&b),
	    "status, svarrapport, konsensusrapport, prioritering, handleplan, "
	    "projektbeskrivelse, aftale, overblik, udvikling, opfoelgning, resume, tal");
	assert_null(kik_report_find("virksomhedsplan"));
	assert_null(kik_report_format(kik_report_find("svarrapport"), "csv"));
	kik_buf_release(&b);
}

static void test_file_names(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "solsikken", 8), *there, *elsewhere;

	there = add(w, "engen", 8);
	elsewhere = add(w, "engen", 8);
	there->unit.municipality = "her";
	elsewhere->unit.municipality = "der";
	kik_report_sort(&w->in, &w->results);
	kik_report_file(&w->out, &w->in, kik_report_find("svarrapport"), r, "html");
	assert_string_equal(kik_buf_str(&w->out), "2026_solsikken_svarrapport.html");
	kik_buf_clear(&w->out);
	kik_report_file(&w->out, &w->in, kik_report_find("overblik"), NULL, "txt");
	assert_string_equal(kik_buf_str(&w->out), "2026_overblik.txt");
	kik_buf_clear(&w->out);
	kik_report_file(&w->out, &w->in, kik_report_find("svarrapport"), elsewhere, "html");
	assert_string_equal(kik_buf_str(&w->out), "2026_der_engen_svarrapport.html");
	kik_buf_clear(&w->out);
	kik_report_file(&w->out, &w->in, kik_report_find("svarrapport"), there, "html");
	assert_string_equal(kik_buf_str(&w->out), "2026_her_engen_svarrapport.html");
}

/* --- rounds ------------------------------------------------------------------------- */

/* 9 comes before 10; the last is reported. */
static void test_rounds(void **state)
{
	struct world *w = *state;

	add(w, "a", 8)->round = "10";
	add(w, "a", 8)->round = "9";
	add(w, "b", 8)->round = "10";
	kik_report_sort(&w->in, &w->results);
	assert_int_equal(w->in.nrounds, 2);
	assert_string_equal(kik_report_now(&w->in)->round, "10");
	assert_int_equal(kik_report_now(&w->in)->n, 2);
	assert_string_equal(kik_report_last(&w->in)->round, "9");
	assert_int_equal(kik_report_last(&w->in)->n, 1);
}

/* A svarrapport is made of units: a group is refused by name, the units are reported. */
static void test_group_refused(void **state)
{
	struct world *w = *state;
	struct kik_result *of[] = { add(w, "a", 8), NULL };
	const struct kik_result **unit;

	kik_results_add(&w->results, small_group(w->a, "area", "Ældre", of));
	kik_report_sort(&w->in, &w->results);
	assert_int_equal(kik_report_units(&w->in, kik_report_find("svarrapport"), &unit), 1);
	assert_string_equal(unit[0]->unit.id, "a");
	assert_says(findings_lines(&w->found), "group-input: 'Ældre'");
}

/* --- svarrapport ---------------------------------------------------------------------- */

/* The same but for case, blanks and punctuation is one statement; a mark within a number counts. */
static void test_gross_list(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "a", 8);
	static const char *strengths[] = { "Godt samarbejde", "Fravær på 8,4 %",
		"godt  samarbejde!", "Fravær på 84 %", "GODT SAMARBEJDE", "Ro" };
	const char *text;

	r->individual->question[0].statement[KIK_STRENGTHS] = strengths;
	r->individual->question[0].nstatements[KIK_STRENGTHS] = 6;
	text = render(w, "svarrapport", "txt", r);
	assert_says(text, "Godt samarbejde (3)\n");
	assert_says(text, "Fravær på 8,4 %\n");
	assert_says(text, "Fravær på 84 %\n");
	assert_says(text, "Ro\n");
	assert_silent(text, "GODT");
}

/*
 * Q1: 2 4 4 4: mean 14 / 4 = 3,5; median 4; SD: (2,25 + 3 * 0,25) / 3 = 1, so 1,00.
 * Four of five people gave points.  Everything is shown though there are only five.
 */
static void test_svarrapport(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "solsikken", 5), *last;
	static const int64_t counts[6] = { 0, 0, 1, 0, 3, 0 };
	const char *text;

	memcpy(r->individual->question[0].counts, counts, sizeof counts);
	r->individual->question[0].n = 4;
	r->individual->evidence[0] = 1;
	r->individual->evidence[1] = 2;
	last = add(w, "solsikken", 5);
	last->round = "2024";
	text = render(w, "svarrapport", "txt", r);
	assert_says(text, "Fortroligt");
	assert_says(text, "Svarrapport: Enheden solsikken");
	assert_says(text, "5 af 6");
	assert_says(text, "3,50");
	/* the last time all gave 3: 3,50 - 3,00 */
	assert_says(text, "3,00 (+0,50)");
	assert_says(text, "1,00");
	assert_says(text, "1 af 5");
	assert_says(text, "Det er ikke tilfældet i: T1 Ledelse.");
	assert_says(text, "hvert tema tæller lige meget");
	assert_says(text, "Ingen");
	assert_silent(text, "<5");
}

/* The builder knows every field that it sets, and each list has what the document has. */
static void test_svarrapport_fields(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "solsikken", 5), *last = add(w, "solsikken", 5);
	const struct kik_field *fields = kik_svar_field_table(w->in.arena);
	struct kik_record *made, *theme;

	last->round = "2024";
	kik_results_sort(&w->results);
	kik_report_sort(&w->in, &w->results);
	made = kik_svar_record(&w->in, r, fields);
	assert_null(*made->misnamed);
	theme = kik_record_get(made, kik_field_find(fields, (struct kik_slice){ "themes", 6 }))
		    ->item[0];
	assert_string_equal(kik_record_get(theme,
				kik_field_find(theme->fields,
				    (struct kik_slice){ "theme.mean", 10 }))
				->text,
	    "3,00");
}

static const struct kik_value *value(const struct kik_record *r, const char *name)
{
	const struct kik_field *f =
	    kik_field_find(r->fields, (struct kik_slice){ name, strlen(name) });

	assert_non_null(f);
	return kik_record_get(r, f);
}

/* Agreed points 4, 5 and none in the place of threes: T1 has 4,50; Q1 lies outside 3–3. */
static void test_konsensus_fields(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "solsikken", 5);
	static const char *improvements[] = { "Mere tid", "Flere hænder" };
	static struct kik_role role[] = { { "leder", 1 }, { "medarbejder", 4 } };
	static struct kik_agreed agreed[] = {
		{ .used = true, .points = 4000, .reason = "", .evidence = "Planer" },
		{ .used = true, .points = 5000, .reason = "Set", .evidence = "" },
		{ .used = true, .points = KIK_NO_POINTS, .reason = "", .evidence = "" },
	};
	struct kik_consensus consensus = { .date = "2026-09-14",
		.role = role,
		.nroles = 2,
		.question = agreed,
		.has_text = true };
	struct kik_record *made, *theme, *question;

	agreed[1].statement[KIK_IMPROVEMENTS] = improvements;
	agreed[1].nstatements[KIK_IMPROVEMENTS] = 2;
	r->consensus = &consensus;
	kik_report_sort(&w->in, &w->results);
	made = kik_konsensus_record(&w->in, r, kik_konsensus_field_table(w->in.arena));
	assert_null(*made->misnamed);
	assert_string_equal(value(made, "participants")->text, "5: leder 1, medarbejder 4");
	assert_string_equal(value(made, "participants.total")->text, "5");
	assert_string_equal(value(made, "dealt")->text, "2 af 3");
	assert_string_equal(value(made, "carried.total")->text, "2");
	assert_int_equal(value(made, "carried.items")->n, 2);
	assert_int_equal(value(made, "undealt.items")->n, 1);
	assert_true(value(made, "alone")->on);
	assert_false(value(made, "last")->on);
	assert_int_equal(value(made, "themes")->n, 2);
	theme = value(made, "themes")->item[0];
	assert_string_equal(value(theme, "theme.agreed")->text, "4,50");
	assert_string_equal(value(theme, "theme.alone")->text, "3,00");
	assert_string_equal(value(theme, "theme.difference")->text, "+1,50");
	question = value(theme, "questions")->item[0];
	assert_string_equal(value(question, "question.points")->text, "4");
	assert_string_equal(value(question, "question.range")->text, "3");
	assert_true(value(question, "question.unexplained")->on);
	question = value(theme, "questions")->item[1];
	assert_false(value(question, "question.unexplained")->on);
	assert_int_not_equal(strlen(value(question, "question.outside")->text), 0);
	assert_string_equal(value(value(question, "improvements")->item[1], "statement")->text,
	    "Flere hænder");
}

/*
 * Two actions of one area, the second without a goal of its own, are one goal; a dropped one is
 * none.  The texts that nobody gives are 11, of the goal the deadline of the second action lacks
 * and of the indicator the baseline: 13 gaps in the document and in the record alike.
 */
static void test_aftale_fields(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "solsikken", 5);
	static const struct {
		size_t entry, field;
		const char *text;
	} texts[] = { { 0, KIK_ACT_ID, "H1" }, { 0, KIK_ACT_GROUP, "Møder" },
		{ 0, KIK_ACT_GOAL, "Færre møder" }, { 0, KIK_ACT_PROBLEM, "For mange" },
		{ 0, KIK_ACT_ACTIVITY, "Tavler" }, { 0, KIK_ACT_RESPONSIBLE, "leder" },
		{ 0, KIK_ACT_DEADLINE, "2027-03-01" }, { 0, KIK_ACT_INDICATOR, "møder" },
		{ 1, KIK_ACT_ID, "H2" }, { 1, KIK_ACT_GROUP, "Møder" },
		{ 1, KIK_ACT_ACTIVITY, "Referater" }, { 1, KIK_ACT_RESPONSIBLE, "leder" },
		{ 2, KIK_ACT_ID, "H3" }, { 2, KIK_ACT_GOAL, "Opgivet" } };
	struct kik_report_gaps gaps = { 0, 0 };
	const struct kik_field *fields = kik_aftale_field_table(w->in.arena);
	struct kik_record *made, *goal;
	struct kik_entries *e = kik_entries_new(w->a, 3, KIK_ACT_FIELDS);

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		e->entry[texts[i].entry].value[texts[i].field] =
		    (struct kik_entered){ .given = true, .text = texts[i].text };
	e->entry[0].value[KIK_ACT_TARGET] =
	    (struct kik_entered){ .given = true, .number = 35 * KIK_STAT / 10 };
	e->entry[2].value[KIK_ACT_STATUS] =
	    (struct kik_entered){ .given = true, .number = KIK_STATUS_DROPPED };
	r->entries[KIK_ACTIONS] = e;
	w->in.gaps = &gaps;
	kik_report_sort(&w->in, &w->results);
	made = kik_aftale_record(&w->in, r, fields);
	assert_null(*made->misnamed);
	assert_int_equal(gaps.n, 0);
	assert_string_equal(value(made, "mission")->text, "[udfyldes: mission]");
	assert_true(value(made, "mission")->missing);
	assert_int_equal(value(made, "goals")->n, 1);
	goal = value(made, "goals")->item[0];
	assert_string_equal(value(goal, "goal.target")->text, "3,5");
	assert_string_equal(value(goal, "goal.activities")->text, "Tavler\nReferater");
	assert_string_equal(value(goal, "goal.responsible")->text, "leder");
	assert_string_equal(value(goal, "goal.deadline")->text, "1. marts 2027");
	assert_false(value(goal, "goal.deadline")->missing);
	assert_true(value(value(goal, "activities")->item[1], "activity.deadline")->missing);
	assert_non_null(kik_aftale_doc(&w->in, r));
	assert_int_equal(gaps.n, 13);
	assert_int_equal(gaps.documents, 1);
}

/* Another frame in the round before: no change is told, and why. */
static void test_other_frame(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "a", 8), *last;
	struct kik_frame *other = kik_arena_alloc(w->a, sizeof *other);

	*other = *w->f;
	other->digest[10] = other->digest[10] == '0' ? '1' : '0';
	last = add(w, "a", 8);
	last->round = "2024";
	last->frame = other;
	assert_says(render(w, "svarrapport", "txt", r), "Runde 2024 brugte en anden spørgeramme");
	assert_silent(render(w, "svarrapport", "txt", r), "Sidst");
}

static void test_languages(void **state)
{
	struct world *w = *state;
	struct kik_result *r = add(w, "a", 8);

	w->in.lang = "en";
	assert_says(render(w, "svarrapport", "txt", r), "Response report: Enheden a");
	assert_says(render(w, "svarrapport", "txt", r), "3.00");
	w->in.lang = "nb";
	assert_says(render(w, "svarrapport", "txt", r), "Slik leser dere rapporten");
}

/* --- overblik --------------------------------------------------------------------------- */

/*
 * Units of 8, 6 and 4.  c is below 5; b is what 18 - 8 - c would tell.  Neither's mean
 * is anywhere, and the note says why.
 */
static void test_overblik(void **state)
{
	struct world *w = *state;
	static const int64_t n[3][3] = { { 8, 8, 8 }, { 6, 6, 6 }, { 4, 4, 4 } };
	static const size_t points[3][3] = { { 3, 3, 3 }, { 2, 2, 2 }, { 5, 5, 5 } };
	static const char *const id[3] = { "a", "b", "c" };
	const char *text;

	for (size_t i = 0; i < 3; i++)
		kik_results_add(&w->results,
		    small_unit(w->a, w->f, id[i], "A", n[i][0], n[i], points[i]));
	text = render(w, "overblik", "txt", NULL);
	assert_says(text, "Alle enheder");
	/* each answer one vote: (24 + 12 + 20) / 18 = 3,11 */
	assert_says(text, "3,11");
	assert_says(text, "<5");
	assert_says(text, "skjult");
	assert_says(text, "færre end 5 personer");
	assert_says(text,
	    "Ikke med i figuren, fordi tal er skjult eller mangler: Enheden b, Enheden c.");
	assert_silent(text, "2,00");
	assert_silent(text, "5,00");
	w->in.internal = true;
	text = render(w, "overblik", "txt", NULL);
	assert_says(text, "Fortroligt");
	assert_says(text, "2,00");
	assert_says(text, "5,00");
	assert_silent(text, "<5");
}

/*
 * Ten people give question 1 the points 2, and in the next round 5: 2/C(20,10) = 0.0000108
 * is below 0.05/3.  Question 2 stays at 3 (p = 1); question 3 has nine answers, so its
 * verdict would tell of the spread.  T1: (2 + 3)/2 = 2.5, then (5 + 3)/2 = 4.
 */
static void test_udvikling(void **state)
{
	struct world *w = *state;
	static const int64_t n[3] = { 10, 10, 9 };
	const char *text;

	assert_string_equal(render(w, "udvikling", "txt", NULL), "");
	kik_results_add(&w->results,
	    small_unit(w->a, w->f, "a", "A", 10, n, (size_t[3]){ 2, 3, 1 }));
	w->results.result[0]->round = "2024";
	assert_string_equal(render(w, "udvikling", "txt", NULL), "");
	assert_int_equal(findings_count(&w->found), 2);
	kik_results_add(&w->results,
	    small_unit(w->a, w->f, "a", "A", 10, n, (size_t[3]){ 5, 3, 4 }));
	text = render(w, "udvikling", "txt", NULL);
	assert_says(text, "Enheden a · Runde 2024 til 2026 · By");
	assert_says(text, "2,50  4,00    +1,50");
	assert_says(text, "1 af de 2 spørgsmål");
	assert_says(text, "Steget mere end tilfældigt  0,0001");
	assert_says(text, "Kan være tilfældigt");
	assert_says(text, "  1,0000");
	assert_says(text, "1,00  4,00    +3,00  <10");
	assert_silent(text, "2 af de 3");
	w->in.internal = true;
	text = render(w, "udvikling", "txt", NULL);
	assert_says(text, "2 af de 3 spørgsmål");
	assert_silent(text, "<10");
}

/* k as it was chosen stands in the cells and in the note. */
static void test_min_n(void **state)
{
	struct world *w = *state;

	add(w, "a", 30);
	add(w, "b", 30);
	add(w, "c", 9);
	add(w, "d", 9);
	w->in.min_n = 10;
	assert_says(render(w, "overblik", "txt", NULL), "<10");
	assert_says(render(w, "overblik", "txt", NULL), "færre end 10 personer");
}

static void test_nothing(void **state)
{
	struct world *w = *state;

	assert_string_equal(render(w, "overblik", "txt", NULL), "");
	assert_string_equal(render(w, "tal", "csv", NULL), "");
	assert_int_equal(findings_count(&w->found), 2);
}

/* --- tal --------------------------------------------------------------------------------- */

/* Row `row` (0: the header), column `column` of a CSV without quotes. */
static const char *field(struct world *w, const char *csv, size_t row, enum kik_tidy column)
{
	for (; row > 0; row--)
		csv = strchr(csv, '\n') + 1;
	for (size_t c = 0; c < (size_t)column; c++)
		csv = strchr(csv, ',') + 1;
	return kik_arena_text(w->a, csv, strcspn(csv, ",\n"));
}

/* Below 5 nothing but who and why; 5 to 9 n, blank and mean; from 10 on all. */
static void test_tal(void **state)
{
	struct world *w = *state;
	const char *csv;

	/* all 26 less 9 and 10 leave 7, more than 5; less 10, for the spread, 16 */
	add(w, "a", 4);
	add(w, "b", 9);
	add(w, "c", 10);
	add(w, "d", 3);
	csv = render(w, "tal", "csv", NULL);
	/* a unit has 3 questions, 2 themes, 2 panels, 2 totals: 9 rows */
	assert_string_equal(field(w, csv, 1, KIK_T_ID), "a");
	assert_string_equal(field(w, csv, 1, KIK_T_HIDDEN), "k");
	assert_string_equal(field(w, csv, 1, KIK_T_N), "");
	assert_string_equal(field(w, csv, 1, KIK_T_BLANK), "");
	assert_string_equal(field(w, csv, 1, KIK_T_MEAN), "");
	assert_string_equal(field(w, csv, 1, KIK_T_COUNTS), "");
	assert_string_equal(field(w, csv, 4, KIK_T_ITEM), "T1");
	assert_string_equal(field(w, csv, 4, KIK_T_MEAN), "");
	assert_string_equal(field(w, csv, 9, KIK_T_HIDDEN), "k");
	assert_string_equal(field(w, csv, 10, KIK_T_ID), "b");
	assert_string_equal(field(w, csv, 10, KIK_T_HIDDEN), "n10");
	assert_string_equal(field(w, csv, 10, KIK_T_N), "9");
	assert_string_equal(field(w, csv, 10, KIK_T_MEAN), "3");
	assert_string_equal(field(w, csv, 10, KIK_T_MEDIAN), "");
	assert_string_equal(field(w, csv, 10, KIK_T_COUNTS), "");
	assert_string_equal(field(w, csv, 10, KIK_T_EVIDENCE), "");
	assert_string_equal(field(w, csv, 19, KIK_T_ID), "c");
	assert_string_equal(field(w, csv, 19, KIK_T_HIDDEN), "");
	assert_string_equal(field(w, csv, 19, KIK_T_MEDIAN), "3");
	assert_string_equal(field(w, csv, 19, KIK_T_COUNTS), "0|0|0|10|0|0");
}

/* With --internal: byte by byte what the store writes, for units and a group, over two rounds. */
static void test_tal_internal(void **state)
{
	struct world *w = *state;
	struct kik_result *of[3] = { add(w, "a", 4), add(w, "b", 9), NULL };
	struct kik_buf want = KIK_BUF_INIT;

	add(w, "a", 7)->round = "2024";
	kik_results_add(&w->results, small_group(w->a, "area", "A", of));
	w->in.internal = true;
	render(w, "tal", "csv", NULL);
	kik_tidy_header(&want, &kik_csv_plain);
	for (size_t i = 0; i < w->results.n; i++)
		kik_tidy_rows(&want, &kik_csv_plain, w->results.result[i], w->a);
	assert_string_equal(kik_buf_str(&w->out), kik_buf_str(&want));
	kik_buf_release(&want);
}

/* --- status -------------------------------------------------------------------------------- */

static void test_status(void **state)
{
	struct world *w = *state;
	struct kik_status_person people[] = {
		{ "AAAA", "leder", "forms/a/AAAA.csv", "Anne", "a@b.dk", true, false, 3 },
		{ "BBBB", "medarbejder", "", "", "", true, false, 2 },
		{ "CCCC", "medarbejder", "", "", "", false, false, 0 },
		{ "DDDD", "medarbejder", "", "", "", true, true, 1 },
	};
	struct kik_status_unit unit = { .unit = { .id = "a",
					    .name = "Solsikken",
					    .area = "Ældre",
					    .municipality = "By",
					    .leader = "" },
		.person = people,
		.n = 4,
		.nunreadable = 1 };
	struct kik_status_file broken[] = { { "svar/x.csv", &unit }, { "svar/y.pdf", NULL } };
	struct kik_status st = { .round = "2026",
		.lang = "da",
		.deadline = "2026-05-01",
		.frame = w->f,
		.questions = 3,
		.unit = &unit,
		.nunits = 1,
		.unreadable = broken,
		.nunreadable = 2 };
	const char *text;

	w->in.status = &st;
	text = render(w, "status", "txt", NULL);
	assert_says(text, "3 af 4");
	assert_says(text, "CCCC");
	assert_says(text, "2 af 3");
	assert_says(text, "Solsikken  svar/x.csv");
	assert_says(text, "ukendt     svar/y.pdf");
	assert_silent(text, "AAAA");
	assert_silent(text, "a@b.dk");
	assert_string_equal(render(w, "status", "csv", NULL),
	    "unit,name,area,code,role,state,answered,questions,form,delivered,participant,email,"
	    "round,deadline\n"
	    "a,Solsikken,Ældre,AAAA,leder,delivered,3,3,forms/a/AAAA.csv,1,Anne,a@b.dk,2026,"
	    "2026-05-01\n"
	    "a,Solsikken,Ældre,BBBB,medarbejder,incomplete,2,3,,1,,,2026,2026-05-01\n"
	    "a,Solsikken,Ældre,CCCC,medarbejder,missing,0,3,,0,,,2026,2026-05-01\n"
	    "a,Solsikken,Ældre,DDDD,medarbejder,unreadable,1,3,,1,,,2026,2026-05-01\n");
	people[2].delivered = true;
	people[2].answered = 3;
	assert_says(render(w, "status", "txt", NULL), "Alle har afleveret.");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_kinds, setup, teardown),
		cmocka_unit_test_setup_teardown(test_file_names, setup, teardown),
		cmocka_unit_test_setup_teardown(test_rounds, setup, teardown),
		cmocka_unit_test_setup_teardown(test_group_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(test_gross_list, setup, teardown),
		cmocka_unit_test_setup_teardown(test_svarrapport, setup, teardown),
		cmocka_unit_test_setup_teardown(test_svarrapport_fields, setup, teardown),
		cmocka_unit_test_setup_teardown(test_aftale_fields, setup, teardown),
		cmocka_unit_test_setup_teardown(test_konsensus_fields, setup, teardown),
		cmocka_unit_test_setup_teardown(test_other_frame, setup, teardown),
		cmocka_unit_test_setup_teardown(test_languages, setup, teardown),
		cmocka_unit_test_setup_teardown(test_overblik, setup, teardown),
		cmocka_unit_test_setup_teardown(test_udvikling, setup, teardown),
		cmocka_unit_test_setup_teardown(test_min_n, setup, teardown),
		cmocka_unit_test_setup_teardown(test_nothing, setup, teardown),
		cmocka_unit_test_setup_teardown(test_tal, setup, teardown),
		cmocka_unit_test_setup_teardown(test_tal_internal, setup, teardown),
		cmocka_unit_test_setup_teardown(test_status, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
