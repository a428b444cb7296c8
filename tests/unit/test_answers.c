/* Answers: rows become counts, whatever their number and order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/answers.h"

/* T1: S01, S02; T2: S03. */
static const struct test_theme themes[] = {
	{ .weight = 1000, .n = 2, .question_weight = { 1000, 1000 } },
	{ .weight = 1000, .n = 1, .question_weight = { 1000 } },
};

struct set {
	struct kik_arena *a;
	struct kik_frame *f;
	struct kik_answers *as;
	struct kik_sheet *sheet;
};

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

static void begin(struct set *s, unsigned keep)
{
	s->a = kik_arena_new();
	s->f = test_frame(s->a, themes, 2);
	s->as = kik_answers_new(s->f, keep);
	s->sheet = kik_answers_sheet(s->as, slice("By"), slice("u"), slice("2026"));
}

static void end(struct set *s)
{
	kik_answers_free(s->as);
	kik_answers_free(NULL);
	kik_arena_free(s->a);
}

/* A row; bin -1: no points. */
static int add(struct set *s, const char *person, size_t question, long bin, bool evidence,
    const char *strengths)
{
	struct kik_answer row = { .respondent = slice(person),
		.question = question,
		.bin = bin,
		.evidence = evidence,
		.statement = { slice(strengths) } };
	enum kik_added added;

	row.touched = bin >= 0 || evidence || *strengths;
	row.print = kik_answer_print(&row);
	added = kik_answers_add(s->as, s->sheet, &row);
	return added == KIK_ADDED ? 1 : added == KIK_ADDED_BEFORE_ALIKE ? 0 : -1;
}

static struct kik_result *result(struct set *s, const bool *theme)
{
	return kik_sheet_result(s->as, s->sheet, theme, s->a);
}

static void counts(void **state)
{
	static const int64_t s01[] = { 0, 0, 1, 2, 0, 0 };
	const struct kik_individual *ind;
	struct set s;

	(void)state;
	begin(&s, 0);
	assert_int_equal(add(&s, "p", 0, 3, true, ""), 1);
	assert_int_equal(add(&s, "p", 1, -1, true, ""), 1);
	assert_int_equal(add(&s, "p", 2, 5, false, ""), 1);
	assert_int_equal(add(&s, "q", 0, 3, false, ""), 1);
	assert_int_equal(add(&s, "r", 0, 2, false, ""), 1);
	assert_int_equal(add(&s, "r", 2, -1, true, ""), 1);
	assert_int_equal(add(&s, "empty", 0, -1, false, ""), 1);
	ind = result(&s, NULL)->individual;
	assert_int_equal(ind->respondents, 3); /* whoever left the form untouched is none */
	assert_int_equal(ind->expected, -1);
	assert_int_equal(ind->question[0].n, 3);
	assert_memory_equal(ind->question[0].counts, s01, sizeof s01);
	assert_int_equal(ind->question[1].n, 0);
	assert_int_equal(ind->question[0].evidence, 1);
	assert_int_equal(ind->question[1].evidence, 1);
	assert_int_equal(ind->question[2].evidence, 1);
	assert_int_equal(ind->evidence[0], 1); /* one person, two questions */
	assert_int_equal(ind->evidence[1], 1);
	assert_false(ind->has_text);
	end(&s);
}

static void leaves_themes_out(void **state)
{
	static const bool only_second[] = { false, true };
	const struct kik_individual *ind;
	struct set s;

	(void)state;
	begin(&s, 0);
	add(&s, "p", 2, 1, false, "");
	ind = result(&s, only_second)->individual;
	assert_false(ind->question[0].used);
	assert_false(ind->question[1].used);
	assert_true(ind->question[2].used);
	assert_int_equal(ind->question[2].n, 1);
	end(&s);
}

static void notices_who_answers_twice(void **state)
{
	struct set s;

	(void)state;
	begin(&s, KIK_KEEP_PRINT);
	assert_int_equal(add(&s, "p", 0, 3, false, "a"), 1);
	assert_int_equal(add(&s, "p", 0, 3, false, "a"), 0);  /* the same */
	assert_int_equal(add(&s, "p", 0, 4, false, "a"), -1); /* other points */
	assert_int_equal(add(&s, "p", 0, -1, false, "a"), -1);
	assert_int_equal(add(&s, "p", 0, 3, true, "a"), -1);
	assert_int_equal(add(&s, "p", 0, 3, false, "b"), -1);
	assert_int_equal(add(&s, "P", 0, 3, false, "a"), 1); /* somebody else */
	assert_int_equal(add(&s, "p", 1, 3, false, "a"), 1);
	assert_int_equal(result(&s, NULL)->individual->question[0].n, 2);
	end(&s);
	begin(&s, 0);
	assert_int_equal(add(&s, "p", 0, 3, false, ""), 1);
	assert_int_equal(add(&s, "p", 0, 3, false, ""), -1); /* nothing to compare with */
	end(&s);
}

/* A count grows from one byte to two to four: 70,000 people. */
static void counts_many(void **state)
{
	enum { PEOPLE = 70000 };
	char code[16];
	struct set s;

	(void)state;
	begin(&s, 0);
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < PEOPLE; i++) {
			snprintf(code, sizeof code, "p%d", i);
			assert_int_equal(add(&s, code, 0, i % 10 == 9 ? 1 : 4, i % 2, ""),
			    round ? -1 : 1);
			if (i == 254 || i == 255 || i == 256 || i == 65535 || i == 65536)
				assert_int_equal(result(&s, NULL)->individual->question[0].n,
				    round ? PEOPLE : i + 1);
		}
	assert_int_equal(result(&s, NULL)->individual->question[0].counts[4], PEOPLE * 9 / 10);
	assert_int_equal(result(&s, NULL)->individual->question[0].counts[1], PEOPLE / 10);
	assert_int_equal(result(&s, NULL)->individual->question[0].evidence, PEOPLE / 2);
	assert_int_equal(result(&s, NULL)->individual->evidence[0], PEOPLE / 2);
	assert_int_equal(result(&s, NULL)->individual->respondents, PEOPLE);
	end(&s);
}

static void keeps_sheets_apart(void **state)
{
	char unit[16];
	struct set s;
	struct kik_sheet *first;

	(void)state;
	begin(&s, 0);
	first = s.sheet;
	for (int i = 0; i < 500; i++) {
		snprintf(unit, sizeof unit, "u%d", i);
		s.sheet = kik_answers_sheet(s.as, slice("By"), slice(unit), slice("2026"));
		assert_ptr_not_equal(s.sheet, first);
		assert_string_equal(kik_sheet_info(s.sheet)->unit, unit);
		add(&s, "p", 0, i % 6, false, "");
	}
	assert_ptr_equal(kik_answers_sheet(s.as, slice("By"), slice("u"), slice("2026")), first);
	assert_ptr_not_equal(kik_answers_sheet(s.as, slice(""), slice("u"), slice("2026")), first);
	assert_ptr_not_equal(kik_answers_sheet(s.as, slice("By"), slice("u"), slice("2025")),
	    first);
	/* not by how the parts meet */
	assert_ptr_not_equal(kik_answers_sheet(s.as, slice("Byu"), slice(""), slice("2026")),
	    first);
	assert_int_equal(kik_answers_count(s.as), 504);
	assert_ptr_equal(kik_answers_at(s.as, 0), first);
	for (size_t i = 1; i <= 500; i++) {
		s.sheet = kik_answers_at(s.as, i);
		assert_int_equal(result(&s, NULL)->individual->question[0].counts[(i - 1) % 6], 1);
	}
	end(&s);
}

/* The statements of one question, one a line. */
/* Units in turn, out of turn, and of names that begin or end alike: each row finds its own. */
static void finds_units_and_people_in_any_order(void **state)
{
	enum { UNITS = 40, PEOPLE = 6, ROWS = 4000 };
	static const char *const name[] = { "u", "unit-000", "unit-001", "unit-0000",
		"unit-0000-000000", "unit-0000-000001", "unit-0000-0000000", "unit-0000-0000001" };
	static const char *const person[PEOPLE] = { "P000000", "P0000000", "P00000000", "P00000001",
		"P0000001", "Q" };
	int64_t answered[UNITS] = { 0 };
	bool given[UNITS][PEOPLE][3] = { { { false } } };
	size_t unit = 0;
	struct set s;

	(void)state;
	begin(&s, 0);
	for (int row = 0; row < ROWS; row++) {
		size_t who = (size_t)test_random(PEOPLE), question = (size_t)test_random(3);
		char id[40];
		int added;

		/* mostly the next one; a unit is a name in a town and a round */
		unit = test_random(12) ? (unit + 1) % UNITS : (size_t)test_random(UNITS);
		snprintf(id, sizeof id, "%s", name[unit % 8]);
		s.sheet = kik_answers_sheet(s.as, slice(unit / 8 % 2 ? "By" : "Land"), slice(id),
		    slice(unit < 16     ? "2025"
			    : unit < 32 ? "2026"
					: "2027"));
		added = add(&s, person[who], question, 3, false, "");
		assert_int_equal(added, given[unit][who][question] ? -1 : 1);
		given[unit][who][question] = true;
		answered[unit] += added == 1;
		assert_ptr_equal(kik_answers_seen(s.as, slice(unit / 8 % 2 ? "By" : "Land"),
				     slice(id),
				     slice(unit < 16     ? "2025"
					     : unit < 32 ? "2026"
							 : "2027")),
		    s.sheet);
	}
	/* that of begin() is one of them */
	assert_int_equal(kik_answers_count(s.as), UNITS);
	for (size_t i = 0; i < kik_answers_count(s.as); i++) {
		int64_t n = 0;

		s.sheet = kik_answers_at(s.as, i);
		for (size_t q = 0; q < 3; q++)
			n += result(&s, NULL)->individual->question[q].n;
		for (unit = 0; unit < UNITS; unit++)
			if (!strcmp(kik_sheet_info(s.sheet)->unit, name[unit % 8]) &&
			    !strcmp(kik_sheet_info(s.sheet)->municipality,
				unit / 8 % 2 ? "By" : "Land") &&
			    !strcmp(kik_sheet_info(s.sheet)->round,
				unit < 16       ? "2025"
				    : unit < 32 ? "2026"
						: "2027")) {
				assert_int_equal(n, answered[unit]);
				answered[unit] = -1;
			}
	}
	for (unit = 0; unit < UNITS; unit++)
		assert_int_equal(answered[unit], -1);
	end(&s);
}

static void statements_are(const struct kik_result *r, size_t question, const char *const *want,
    size_t n)
{
	const struct kik_question_result *q = &r->individual->question[question];

	assert_int_equal(q->nstatements[KIK_STRENGTHS], n);
	for (size_t i = 0; i < n; i++) {
		bool found = false;

		for (size_t k = 0; k < n; k++)
			found = found || strcmp(q->statement[KIK_STRENGTHS][k], want[i]) == 0;
		assert_true(found);
	}
}

static void splits_statements(void **state)
{
	static const char *const want[] = { "a", "b c", "d", "e", "f", "g", "a" };
	struct set s;

	(void)state;
	begin(&s, KIK_KEEP_TEXT);
	add(&s, "p", 0, -1, false, "a\n  b c \r\n\r\n\t\nd\re\r \n\rf\n\ng\r");
	add(&s, "q", 0, 2, false, "a");
	add(&s, "q", 1, 2, false, " \n ");
	statements_are(result(&s, NULL), 0, want, 7);
	assert_int_equal(result(&s, NULL)->individual->question[1].nstatements[KIK_STRENGTHS], 0);
	assert_int_equal(result(&s, NULL)->individual->respondents, 2);
	assert_true(result(&s, NULL)->individual->has_text);
	end(&s);
}

/* A statement nobody else makes, of 1 to 600 bytes and more. */
static const char *own_words(char room[700], size_t unit, size_t i)
{
	int n = snprintf(room, 700, "%zu %zu|", unit, i);

	memset(room + n, 'x', i * 7 % 600);
	room[(size_t)n + i * 7 % 600] = '\0';
	return room;
}

/* However the units' rows come, each has its own statements, whole. */
static void keeps_statements_of_units_in_turn(void **state)
{
	enum { UNITS = 3, MANY = 200 };
	struct kik_sheet *sheet[UNITS];
	struct kik_answers *other;
	struct set s;
	char room[700], code[24];

	(void)state;
	begin(&s, KIK_KEEP_TEXT);
	for (size_t u = 0; u < UNITS; u++) {
		snprintf(code, sizeof code, "u%zu", u);
		sheet[u] = kik_answers_sheet(s.as, slice("By"), slice(code), slice("2026"));
	}
	/* in turn at first, then one unit after the other, then from elsewhere */
	for (size_t i = 0; i < UNITS * MANY; i++) {
		size_t u = i < UNITS * MANY / 2 ? i % UNITS : i / MANY;

		s.sheet = sheet[u];
		snprintf(code, sizeof code, "p%zu", i);
		add(&s, code, 0, 1, false, own_words(room, u, i));
	}
	other = kik_answers_new(s.f, KIK_KEEP_TEXT);
	for (size_t u = 0; u < UNITS; u++) {
		struct set apart = s;

		snprintf(code, sizeof code, "u%zu", u);
		apart.as = other;
		apart.sheet = kik_answers_sheet(other, slice("By"), slice(code), slice("2026"));
		add(&apart, "elsewhere", 0, 1, false, own_words(room, u, 9999));
	}
	assert_true(kik_answers_join(s.as, other));
	for (size_t u = 0; u < UNITS; u++) {
		const struct kik_question_result *q;
		size_t n = 0;

		s.sheet = sheet[u];
		q = &result(&s, NULL)->individual->question[0];
		for (size_t k = 0; k < q->nstatements[KIK_STRENGTHS]; k++, n++) {
			const char *text = q->statement[KIK_STRENGTHS][k];

			char *rest;

			assert_int_equal(strtoull(text, &rest, 10), u);
			assert_string_equal(text, own_words(room, u, strtoull(rest, NULL, 10)));
		}
		assert_int_equal(n, q->n);
	}
	end(&s);
}

/* The order tells neither who wrote what nor who came first. */
static void hides_the_order(void **state)
{
	static const char *const text[] = { "en", "to", "tre", "fire", "fem", "seks" };
	struct set forth, back, other;
	const struct kik_question_result *a, *b, *c;
	size_t moved = 0;
	char code[2] = "a";

	(void)state;
	begin(&forth, KIK_KEEP_TEXT);
	begin(&back, KIK_KEEP_TEXT);
	begin(&other, KIK_KEEP_TEXT);
	other.sheet = kik_answers_sheet(other.as, slice("By"), slice("u"), slice("2027"));
	for (size_t i = 0; i < 6; i++) {
		code[0] = (char)('a' + i);
		add(&forth, code, 0, -1, false, text[i]);
		add(&other, code, 0, -1, false, text[i]);
		add(&back, code, 0, -1, false, text[5 - i]);
	}
	a = &result(&forth, NULL)->individual->question[0];
	b = &result(&back, NULL)->individual->question[0];
	c = &result(&other, NULL)->individual->question[0];
	for (size_t i = 0; i < 6; i++) {
		assert_string_equal(a->statement[KIK_STRENGTHS][i], b->statement[KIK_STRENGTHS][i]);
		moved +=
		    strcmp(a->statement[KIK_STRENGTHS][i], c->statement[KIK_STRENGTHS][i]) != 0;
	}
	assert_true(moved > 0); /* each round has an order of its own */
	end(&forth);
	end(&back);
	end(&other);
}

static void tells_who_delivered(void **state)
{
	static const bool only_first[] = { true, false };
	size_t given = 99;
	struct set s;

	(void)state;
	begin(&s, KIK_KEEP_GIVEN);
	add(&s, "p", 0, 3, false, "");
	add(&s, "p", 1, -1, false, "");
	add(&s, "p", 2, -1, true, "");
	add(&s, "q", 0, -1, false, "");
	assert_true(kik_sheet_respondent(s.as, s.sheet, "p", NULL, &given));
	assert_int_equal(given, 2);
	assert_true(kik_sheet_respondent(s.as, s.sheet, "p", only_first, &given));
	assert_int_equal(given, 1);
	assert_true(kik_sheet_respondent(s.as, s.sheet, "q", NULL, &given));
	assert_int_equal(given, 0);
	assert_false(kik_sheet_respondent(s.as, s.sheet, "r", NULL, &given));
	assert_string_equal(kik_sheet_code(s.as, s.sheet, 0), "p");
	assert_string_equal(kik_sheet_code(s.as, s.sheet, 1), "q");
	assert_null(kik_sheet_code(s.as, s.sheet, 2));
	assert_int_equal(kik_answers_keep(s.as), KIK_KEEP_GIVEN);
	end(&s);
}

/* Rows for a unit of its own, gathered apart. */
static struct kik_answers *apart(struct set *s, const char *unit, const char *person,
    size_t question, long bin, const char *strengths)
{
	struct set other = *s;

	other.as = kik_answers_new(s->f, KIK_KEEP_TEXT);
	other.sheet = kik_answers_sheet(other.as, slice("By"), slice(unit), slice("2026"));
	assert_int_equal(add(&other, person, question, bin, true, strengths), 1);
	return other.as;
}

static void joins(void **state)
{
	const struct kik_individual *ind;
	struct set s;
	size_t i;

	(void)state;
	begin(&s, KIK_KEEP_TEXT);
	add(&s, "p", 0, 3, true, "en");
	/* the same person, another question: still one respondent, who used T1's evidence once */
	assert_true(kik_answers_join(s.as, apart(&s, "u", "p", 1, 2, "to")));
	/* another person; more of them than one byte counts */
	for (i = 0; i < 300; i++) {
		char person[8];

		snprintf(person, sizeof person, "x%zu", i);
		assert_true(kik_answers_join(s.as, apart(&s, "u", person, 0, 3, "tre")));
	}
	assert_true(kik_answers_join(s.as, apart(&s, "v", "p", 0, 1, "")));
	assert_int_equal(kik_answers_count(s.as), 2);
	assert_string_equal(kik_sheet_info(kik_answers_at(s.as, 1))->unit, "v");
	ind = result(&s, NULL)->individual;
	assert_int_equal(ind->respondents, 301);
	assert_int_equal(ind->question[0].counts[3], 301);
	assert_int_equal(ind->question[1].counts[2], 1);
	assert_int_equal(ind->question[0].nstatements[KIK_STRENGTHS], 301);
	assert_int_equal(ind->evidence[0], 301);
	/* and what was joined is found: it can't be answered again */
	assert_int_equal(add(&s, "p", 1, 4, false, ""), -1);
	assert_int_equal(add(&s, "x299", 0, 4, false, ""), -1);
	end(&s);
}

static void joins_not(void **state)
{
	struct kik_answers *other;
	struct set s;

	(void)state;
	begin(&s, KIK_KEEP_TEXT);
	add(&s, "p", 0, 3, false, "");
	other = apart(&s, "u", "p", 0, 3, "");
	assert_false(kik_answers_join(s.as, other));
	assert_int_equal(result(&s, NULL)->individual->question[0].n, 1);
	kik_answers_free(other);
	kik_sheet_info(s.sheet)->name = "Solsikken";
	other = apart(&s, "u", "q", 0, 3, "");
	kik_sheet_info(kik_answers_at(other, 0))->name = "Åhuset";
	assert_false(kik_answers_join(s.as, other));
	assert_int_equal(result(&s, NULL)->individual->question[0].n, 1);
	/* a name that only one of them knows is no contradiction */
	kik_sheet_info(kik_answers_at(other, 0))->name = "";
	assert_true(kik_answers_join(s.as, other));
	assert_string_equal(kik_sheet_info(s.sheet)->name, "Solsikken");
	assert_int_equal(result(&s, NULL)->individual->question[0].n, 2);
	end(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts),
		cmocka_unit_test(joins),
		cmocka_unit_test(joins_not),
		cmocka_unit_test(leaves_themes_out),
		cmocka_unit_test(notices_who_answers_twice),
		cmocka_unit_test(counts_many),
		cmocka_unit_test(keeps_sheets_apart),
		cmocka_unit_test(finds_units_and_people_in_any_order),
		cmocka_unit_test(splits_statements),
		cmocka_unit_test(keeps_statements_of_units_in_turn),
		cmocka_unit_test(hides_the_order),
		cmocka_unit_test(tells_who_delivered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
