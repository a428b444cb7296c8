/* Answers that came twice: what is said of them, once it is known where they stood first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "findings.h"
#include "kik/duplicates.h"

struct set {
	struct kik_arena *a;
	struct kik_frame *f;
	struct kik_answers *as;
	struct kik_sheet *sheet;
	struct kik_duplicates *d;
	struct findings findings;
};

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

static void begin(struct set *s)
{
	static const struct test_theme theme = {
		.weight = 1000, .n = 3, .question_weight = { 1000, 1000, 1000 }
	};

	s->a = kik_arena_new();
	s->f = test_frame(s->a, &theme, 1);
	s->as = kik_answers_new(s->f, 0);
	s->sheet = kik_answers_sheet(s->as, slice(""), slice("u"), slice("1"));
	s->d = kik_duplicates_new();
	findings_begin(&s->findings);
}

static void end(struct set *s)
{
	findings_end(&s->findings);
	kik_duplicates_free(s->d);
	kik_answers_free(s->as);
	kik_arena_free(s->a);
}

static struct kik_answer answer(const char *person, size_t question, long bin)
{
	struct kik_answer a = {
		.respondent = slice(person), .question = question, .bin = bin, .touched = true
	};

	a.print = kik_answer_print(&a);
	return a;
}

static struct kik_place at(const char *file, size_t line)
{
	return (struct kik_place){ .file = file, .line = line, .col = 3 };
}

static struct kik_place place(void *ctx, size_t column)
{
	assert_int_equal(column, 2); /* KIK_A_RESPONDENT */
	return *(const struct kik_place *)ctx;
}

static void first(struct set *s, const struct kik_answer *a, const char *file, size_t line)
{
	struct kik_place p = at(file, line);

	kik_duplicates_first(s->d, s->sheet, a, place, &p);
}

/* Three of the same, of which the second is found again itself, and one that differs. */
static void names_the_first(void **state)
{
	struct kik_answer same = answer("p", 0, 3), other = answer("q", 1, 4),
			  once = answer("r", 2, 1), was = answer("q", 1, 5);
	struct set s;

	(void)state;
	begin(&s);
	kik_duplicates_add(s.d, s.sheet, &same, at("b.csv", 5), true);
	kik_duplicates_add(s.d, s.sheet, &other, at("b.csv", 6), false);
	kik_duplicates_add(s.d, s.sheet, &same, at("b.csv", 9), true);
	assert_int_equal(kik_duplicates_count(s.d), 3);
	first(&s, &once, "a.csv", 2);
	first(&s, &same, "a.csv", 3);
	first(&s, &was, "a.csv", 4);
	first(&s, &same, "b.csv", 5);
	first(&s, &other, "b.csv", 6);
	kik_duplicates_report(s.d, s.findings.d, s.as, s.f, false);
	assert_string_equal(findings_lines(&s.findings),
	    "test: b.csv:5:3: error: dup-answer: p has answered question S01 before, the same "
	    "(a.csv:3:3); remove one of them, or use --dedupe-identical\n"
	    "test: b.csv:6:3: error: dup-conflict: q has answered question S02 before, differently "
	    "(a.csv:4:3); keep the answer that is meant\n"
	    "test: b.csv:9:3: error: dup-answer: p has answered question S01 before, the same "
	    "(a.csv:3:3); remove one of them, or use --dedupe-identical\n");
	assert_true(kik_sheet_info(s.sheet)->withheld);
	end(&s);
}

/* Of a pipe, the first can't be found: what the kept fingerprints said must do. */
static void knows_only_the_second_of_a_pipe(void **state)
{
	struct kik_answer same = answer("p", 0, 3), other = answer("q", 1, 4);
	struct set s;

	(void)state;
	begin(&s);
	kik_duplicates_add(s.d, s.sheet, &same, at("-", 5), true);
	kik_duplicates_add(s.d, s.sheet, &other, at("-", 6), false);
	kik_duplicates_report(s.d, s.findings.d, s.as, s.f, false);
	assert_string_equal(findings_lines(&s.findings),
	    "test: -:5:3: error: dup-answer: p has answered question S01 before, the same; remove "
	    "one of them, or use --dedupe-identical\n"
	    "test: -:6:3: error: dup-conflict: q has answered question S02 before, differently; "
	    "keep the answer that is meant\n");
	end(&s);
}

static void accepts_identical_ones(void **state)
{
	struct kik_answer same = answer("p", 0, 3), other = answer("q", 1, 4),
			  was = answer("q", 1, 5);
	struct kik_sheet *second;
	struct set s;

	(void)state;
	begin(&s);
	kik_duplicates_add(s.d, s.sheet, &same, at("b.csv", 5), true);
	first(&s, &same, "a.csv", 3);
	kik_duplicates_report(s.d, s.findings.d, s.as, s.f, true);
	assert_non_null(strstr(findings_lines(&s.findings),
	    "test: b.csv:5:3: warning: dup-answer: "));
	assert_false(kik_sheet_info(s.sheet)->withheld);
	assert_int_equal(kik_sheet_info(s.sheet)->lenient[KIK_LENIENT_DEDUPE], 1);
	assert_int_equal(kik_diag_lenient(s.findings.d), 1);
	second = kik_answers_sheet(s.as, slice(""), slice("v"), slice("1"));
	kik_duplicates_add(s.d, second, &other, at("b.csv", 7), false);
	s.sheet = second;
	first(&s, &was, "a.csv", 4);
	kik_duplicates_report(s.d, s.findings.d, s.as, s.f, true);
	assert_true(kik_sheet_info(second)->withheld); /* never last wins */
	end(&s);
}

/* Handing rows on: each remembered answer only the first time, all others always. */
static void hands_on_once(void **state)
{
	struct kik_answer twice = answer("p", 0, 3), once = answer("p", 1, 3);
	struct kik_sheet *other;
	struct set s;

	(void)state;
	begin(&s);
	other = kik_answers_sheet(s.as, slice(""), slice("v"), slice("1"));
	assert_true(kik_duplicates_once(s.d, s.sheet, &twice));
	kik_duplicates_add(s.d, s.sheet, &twice, at("a", 2), true);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(kik_duplicates_once(s.d, s.sheet, &twice), i == 0);
		assert_true(kik_duplicates_once(s.d, s.sheet, &once));
		assert_true(kik_duplicates_once(s.d, other, &twice));
	}
	end(&s);
}

static void remembers_many(void **state)
{
	struct kik_answer a;
	char code[16];
	struct set s;

	(void)state;
	begin(&s);
	for (size_t i = 0; i < 3000; i++) {
		snprintf(code, sizeof code, "p%zu", i / 3);
		a = answer(code, i % 3, 1);
		kik_duplicates_add(s.d, s.sheet, &a, at("a", i + 1), true);
	}
	assert_int_equal(kik_duplicates_count(s.d), 3000);
	for (int round = 0; round < 2; round++)
		for (size_t i = 0; i < 3000; i++) {
			snprintf(code, sizeof code, "p%zu", i / 3);
			a = answer(code, i % 3, 1);
			assert_int_equal(kik_duplicates_once(s.d, s.sheet, &a), round == 0);
		}
	end(&s);
	kik_duplicates_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_the_first),
		cmocka_unit_test(knows_only_the_second_of_a_pipe),
		cmocka_unit_test(accepts_identical_ones),
		cmocka_unit_test(hands_on_once),
		cmocka_unit_test(remembers_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
