/* Blank forms, codes, the guide, and the directory that holds them. */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "findings.h"
#include "scratch.h"
#include "kik/plan.h"
#include "kik/random.h"
#include "kik/store.h"
#include "kik/tree.h"

struct test {
	struct findings f;
	struct kik_arena *a;
	const struct kik_frame *frame;
	struct kik_buf b;
	struct kik_unit unit[2];
	struct kik_round r;
};

/* A round of two units, 2 and 11 participants, themes T5 and T6 (S13 to S16). */
static int setup(void **state)
{
	static struct test t;
	struct kik_units units = { .unit = t.unit, .n = 2 };
	struct kik_slice wrong;

	findings_begin(&t.f);
	t.a = kik_arena_new();
	t.b = (struct kik_buf)KIK_BUF_INIT;
	t.frame = kik_frame_load(t.f.d, "kik", t.a);
	assert_non_null(t.frame);
	t.unit[0] = (struct kik_unit){ .id = "=sol",
		.name = "Sol|en",
		.area = "",
		.municipality = "",
		.participants = 2,
		.leader = "" };
	t.unit[1] = (struct kik_unit){ .id = "birk",
		.name = "",
		.area = "",
		.municipality = "",
		.participants = 11,
		.leader = "" };
	t.r = (struct kik_round){ .id = "2026",
		.frame_id = "kik",
		.lang = "da",
		.start = "",
		.deadline = "2026-09-01",
		.seminar = "" };
	kik_plan_units(&t.r, &units, t.a);
	assert_int_equal(kik_plan_themes(&t.r, t.frame, " T6,T5", &wrong, t.a), 0);
	*state = &t;
	return 0;
}

static int teardown(void **state)
{
	struct test *t = *state;

	kik_buf_release(&t->b);
	findings_end(&t->f);
	kik_arena_free(t->a);
	return 0;
}

static void chooses_themes(void **state)
{
	struct test *t = *state;
	struct kik_slice wrong;

	for (size_t i = 0; i < t->frame->nthemes; i++)
		assert_int_equal(t->r.theme[i], i == 4 || i == 5);
	assert_int_equal(kik_plan_themes(&t->r, t->frame, "T1,,T2", &wrong, t->a), -1);
	assert_int_equal(wrong.len, 0);
	assert_int_equal(kik_plan_themes(&t->r, t->frame, "T1, T01", &wrong, t->a), -1);
	assert_true(kik_slice_is(wrong, "T01"));
	assert_int_equal(kik_plan_themes(&t->r, t->frame, NULL, &wrong, t->a), 0);
	for (size_t i = 0; i < t->frame->nthemes; i++)
		assert_true(t->r.theme[i]);
}

static void chooses_forms(void **state)
{
	const struct kik_form_kind *kind[KIK_FORM_KINDS + 1];
	struct kik_slice wrong;

	(void)state;
	assert_int_equal(kik_forms_parse("csv, html,csv", kind, &wrong), 0);
	assert_string_equal(kind[0]->name, "csv");
	assert_string_equal(kind[1]->name, "html");
	assert_null(kind[2]);
	assert_int_equal(kik_forms_parse("csv,pdf", kind, &wrong), -1);
	assert_true(kik_slice_is(wrong, "pdf"));
	assert_int_equal(kik_forms_parse("", kind, &wrong), -1);
}

static void numbers_participants(void **state)
{
	struct test *t = *state;
	static struct kik_participant known[] = {
		{ .code = "", .role = "medarbejder", .name = "Bo", .email = "", .form = "" },
	};

	/* who is known stays; the others come from the unit's own number */
	t->r.unit[0].participant = known;
	t->r.unit[0].n = 1;
	assert_null(kik_plan_number(&t->r, -1, t->a));
	assert_string_equal(t->r.unit[0].participant[0].name, "Bo");
	assert_int_equal(t->r.unit[1].n, 11);
	assert_string_equal(t->r.unit[1].participant[0].role, "leder");
	assert_string_equal(t->r.unit[1].participant[1].role, "medarbejder");
	assert_string_equal(t->r.unit[1].participant[10].role, "medarbejder");
	kik_plan_check(t->f.d, &t->r);
	assert_string_equal(findings_lines(&t->f),
	    "test: warning: group-size: unit =sol has no leader (role 'leder') among its "
	    "participants\n"
	    "test: warning: group-size: unit birk has 11 participants; the model asks for at "
	    "most ten\n");
}

static void needs_a_number(void **state)
{
	struct test *t = *state;

	t->r.unit[1].unit.participants = -1;
	assert_ptr_equal(kik_plan_number(&t->r, -1, t->a), &t->r.unit[1].unit);
	assert_null(kik_plan_number(&t->r, 3, t->a));
	assert_int_equal(t->r.unit[1].n, 3);
}

static int by_code(const void *a, const void *b)
{
	const struct kik_participant *x = a, *y = b;

	return strcmp(x->code, y->code);
}

static void draws_codes(void **state)
{
	struct test *t = *state;
	struct kik_participant *p;
	size_t n;

	assert_null(kik_plan_number(&t->r, KIK_GROUP_LIMIT, t->a));
	assert_int_equal(kik_plan_codes(t->f.d, &t->r, t->a), 0);
	p = t->r.unit[1].participant;
	n = t->r.unit[1].n;
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(strlen(p[i].code), 8);
		assert_int_equal(strspn(p[i].code, "BCDFGHJKLMNPQRSTVWXZ"), 8);
	}
	qsort(p, n, sizeof *p, by_code);
	for (size_t i = 1; i < n; i++)
		assert_string_not_equal(p[i - 1].code, p[i].code);
}

/*
 * Each of 20 letters is expected 400000 / 20 = 20000 times, with a standard
 * deviation of sqrt(400000 * 0.05 * 0.95) = 138.  A plain remainder of a byte
 * would give the last four letters 12/256 * 400000 = 18750 each.  A distance
 * of 900 (6.5 standard deviations) tells the two apart.
 */
static void draws_evenly(void **state)
{
	static const char letters[] = "BCDFGHJKLMNPQRSTVWXZ";
	enum { DRAWN = 400000 };
	static char s[DRAWN + 1];
	size_t count[20] = { 0 };

	(void)state;
	assert_int_equal(kik_random_letters(s, DRAWN, letters), 0);
	assert_int_equal(strlen(s), DRAWN);
	for (size_t i = 0; i < DRAWN; i++)
		count[strchr(letters, s[i]) - letters]++;
	for (size_t i = 0; i < 20; i++)
		assert_in_range(count[i], 20000 - 900, 20000 + 900);
}

static void writes_the_form(void **state)
{
	static const char start[] = "\xEF\xBB\xBF"
				    "enhed;runde;deltager;ramme;tema;spørgsmål;tekst;point;styrker;"
				    "forbedringsområder;idéer;dokumentation\r\n"
				    "'=sol;2026;BCDFGHJK;sha256:";
	struct test *t = *state;
	struct kik_participant p = { .code = "BCDFGHJK" };
	const char *text = NULL;
	size_t rows = 0;

	assert_int_equal(kik_form_csv(t->f.d, &t->b, t->frame, &t->r, &t->r.unit[0], &p), 0);
	text = t->b.s;
	for (const char *s = text; (s = strstr(s, "\r\n")) != NULL; s += 2)
		rows++;
	assert_int_equal(rows, 1 + 4); /* T5 and T6 have two questions each */
	assert_memory_equal(text, start, sizeof start - 1);
	assert_non_null(strstr(text, ";Brugerresultater;S13;"));
	assert_non_null(strstr(text, ";S16;"));
	assert_null(strstr(text, ";S12;"));
	assert_null(strstr(text, ";S17;"));
	/* point and the four text columns are empty */
	assert_string_equal(text + t->b.len - 8, "?;;;;;\r\n");
}

static void writes_headers_in_the_language(void **state)
{
	struct test *t = *state;
	struct kik_participant p = { .code = "BCDFGHJK" };

	t->r.lang = "nb";
	assert_int_equal(kik_form_csv(t->f.d, &t->b, t->frame, &t->r, &t->r.unit[0], &p), 0);
	assert_non_null(strstr(t->b.s,
	    "\xBF"
	    "enhet;runde;deltaker;ramme;tema;spørsmål;tekst;poeng;"
	    "styrker;forbedringsområder;ideer;dokumentasjon\r\n"));
	kik_buf_clear(&t->b);
	t->r.lang = "en";
	assert_int_equal(kik_form_csv(t->f.d, &t->b, t->frame, &t->r, &t->r.unit[0], &p), 0);
	assert_non_null(strstr(t->b.s,
	    "\xBF"
	    "unit;round;respondent;frame;theme;question;text;points;"
	    "strengths;improvements;ideas;evidence\r\n"));
}

/* A scale with sub-scores: their columns stand after the points. */
static void asks_for_subscores(void **state)
{
	struct test *t = *state;
	struct kik_frame f = *t->frame;
	struct kik_scale scale = f.scale[0];
	unsigned subs[] = { 0, 1u << 4 | 1u << 5 }; /* resultat: trend, target */
	struct kik_participant p = { .code = "BCDFGHJK" };

	scale.subscores = subs;
	f.scale = &scale;
	assert_int_equal(kik_form_csv(t->f.d, &t->b, &f, &t->r, &t->r.unit[0], &p), 0);
	assert_non_null(strstr(t->b.s, ";point;trend;target;styrker;"));
	assert_string_equal(t->b.s + t->b.len - 10, "?;;;;;;;\r\n");
}

static void writes_the_guide(void **state)
{
	static const char *const langs[] = { "da", "en", "nb" };
	static const char *const day[] = { "1. september 2026", "1 September 2026",
		"1. september 2026" };
	static const char *const confidential[] = { "fortrolig", "confidential", "fortrolig" };
	const char *folder[] = { "sol-1", "birk" };
	const struct kik_form_kind *kind[KIK_FORM_KINDS + 1];
	struct kik_slice wrong;
	struct test *t = *state;

	t->r.id = "20_26";
	for (size_t i = 0; i < 3; i++) {
		t->r.lang = langs[i];
		kik_buf_clear(&t->b);
		assert_int_equal(kik_forms_parse("html,csv,xlsx", kind, &wrong), 0);
		kik_guide_write(&t->b, t->frame, &t->r, kind, "min runde", folder);
		assert_non_null(strstr(t->b.s, "`.html`"));
		assert_non_null(strstr(t->b.s, "Excel"));
		assert_non_null(strstr(t->b.s, "20\\_26"));
		assert_non_null(strstr(t->b.s, day[i]));
		assert_non_null(strstr(t->b.s, confidential[i]));
		assert_null(strcasestr(t->b.s, "anonym"));
		assert_null(strchr(t->b.s, '{')); /* all places are filled */
		assert_non_null(strstr(t->b.s, "| Sol\\|en | `forms/sol-1/` |"));
		assert_non_null(strstr(t->b.s, "| birk | `forms/birk/` |"));
		assert_non_null(strstr(t->b.s,
		    i == 1       ? "`typing.xlsx`"
			: i == 0 ? "`indtastning.xlsx`"
				 : "`inntasting.xlsx`"));
		assert_non_null(strstr(t->b.s, " 'min runde' >'min runde.jsonl'\n"));
		assert_non_null(strstr(t->b.s, " -o 'min runde-svarrapport/' 'min runde.jsonl'\n"));
		/* no date that is not known; only the panel in use: T5 and T6 are results */
		assert_null(strstr(t->b.s, "onsensusseminar: "));
		assert_non_null(strstr(t->b.s,
		    i == 1       ? "| Points | Results |\n"
			: i == 0 ? "| Point | Resultat |\n"
				 : "| Poeng | Resultat |\n"));

		/* only what is about the forms that were made */
		assert_int_equal(kik_forms_parse("csv", kind, &wrong), 0);
		kik_buf_clear(&t->b);
		kik_guide_write(&t->b, t->frame, &t->r, kind, "min runde", folder);
		assert_null(strstr(t->b.s, "html"));
		assert_int_equal(kik_forms_parse("html", kind, &wrong), 0);
		kik_buf_clear(&t->b);
		kik_guide_write(&t->b, t->frame, &t->r, kind, "min runde", folder);
		assert_null(strstr(t->b.s, "Alt+Enter"));
	}
}

static void tree_is_whole_or_not_there(void **state)
{
	struct test *t = *state;
	struct kik_tree *tree;
	struct stat st;
	glob_t found;

	kik_buf_adds(&t->b, "x");
	tree = kik_tree_open(t->f.d, "tree/", false);
	assert_non_null(tree);
	kik_tree_dir(tree, "a", true);
	kik_tree_file(tree, "a/secret", &t->b, true);
	kik_tree_file(tree, "plain", &t->b, false);
	assert_int_equal(stat("tree", &st), -1);
	assert_int_equal(kik_tree_commit(tree), 0);
	assert_int_equal(stat("tree/a", &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(stat("tree/a/secret", &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(st.st_size, 1);

	/* a fault on the way: the first is told, nothing is left behind */
	tree = kik_tree_open(t->f.d, "other", false);
	assert_non_null(tree);
	kik_tree_file(tree, "none/file", &t->b, false);
	kik_tree_file(tree, "also/none", &t->b, false);
	assert_int_equal(kik_tree_commit(tree), -1);
	assert_string_equal(findings_lines(&t->f),
	    "test: other/none/file: error: io: cannot write: No such file or directory\n");
	assert_int_equal(glob("other", 0, NULL, &found), GLOB_NOMATCH);
	assert_int_equal(glob(".other*", 0, NULL, &found), GLOB_NOMATCH);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(chooses_themes, setup, teardown),
		cmocka_unit_test(chooses_forms),
		cmocka_unit_test_setup_teardown(numbers_participants, setup, teardown),
		cmocka_unit_test_setup_teardown(needs_a_number, setup, teardown),
		cmocka_unit_test_setup_teardown(draws_codes, setup, teardown),
		cmocka_unit_test(draws_evenly),
		cmocka_unit_test_setup_teardown(writes_the_form, setup, teardown),
		cmocka_unit_test_setup_teardown(writes_headers_in_the_language, setup, teardown),
		cmocka_unit_test_setup_teardown(asks_for_subscores, setup, teardown),
		cmocka_unit_test_setup_teardown(writes_the_guide, setup, teardown),
		cmocka_unit_test_setup_teardown(tree_is_whole_or_not_there, setup, teardown),
	};

	scratch_enter();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
