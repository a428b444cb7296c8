/* A round's directory: what is written is read again, and what is wrong is told by its place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "findings.h"
#include "scratch.h"
#include "kik/store.h"

static void write_file(const char *name, const char *text, size_t len)
{
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

struct test {
	struct findings f;
	struct kik_arena *a;
	const struct kik_frame *frame;
	struct kik_buf b;
};

/* The directory r with the frame kik in it. */
static int setup(void **state)
{
	static struct test t;

	findings_begin(&t.f);
	t.a = kik_arena_new();
	t.b = (struct kik_buf)KIK_BUF_INIT;
	t.frame = kik_frame_load(t.f.d, "kik", t.a);
	assert_non_null(t.frame);
	(void)mkdir("r", 0777);
	kik_frame_write(&t.b, t.frame, true);
	write_file("r/frame.json", t.b.s, t.b.len);
	kik_buf_clear(&t.b);
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

static struct kik_column center[] = { { "Center \"N\"", "Nord" }, { "pnr", "" } };

static struct kik_participant people[] = {
	{ .code = "BCDFGHJK", .role = "leder", .name = "Ane", .email = "a@b", .form = "forms/x" },
	{ .code = "KJHGFDCB", .role = "", .name = "=Bo;\"B\"", .email = "", .form = "" },
};

static struct kik_round_unit units[] = {
	{ { .id = "sol",
	      .name = "Æbleø",
	      .area = "Ældre",
	      .municipality = "Vig",
	      .column = center,
	      .ncolumns = 2,
	      .leader = "Ane" },
	    people, 2 },
	{ { .id = "birk", .name = "", .area = "", .municipality = "", .leader = "" }, people, 0 },
};

static bool themes[8] = { true, false, false, false, true };

static const struct kik_round round_2026 = {
	.id = "2026",
	.frame_id = "kik",
	.lang = "nb",
	.start = "2026-08-10",
	.deadline = "",
	.seminar = "2028-02-29",
	.theme = themes,
	.unit = units,
	.nunits = 2,
};

static void reads_what_it_wrote(void **state)
{
	struct test *t = *state;
	const struct kik_frame *f;
	struct kik_round r;

	kik_round_write(&t->b, &round_2026, t->frame);
	assert_null(strstr(t->b.s, "Ane")); /* no names */
	write_file("r/round.json", t->b.s, t->b.len);
	assert_int_equal(kik_round_read(t->f.d, "r", &r, &f, t->a), 0);
	assert_string_equal(findings_lines(&t->f), "");
	assert_string_equal(r.id, "2026");
	assert_string_equal(r.frame_id, "kik");
	assert_string_equal(r.digest, t->frame->digest);
	assert_string_equal(f->digest, t->frame->digest);
	assert_string_equal(r.lang, "nb");
	assert_string_equal(r.start, "2026-08-10");
	assert_string_equal(r.deadline, "");
	assert_string_equal(r.seminar, "2028-02-29");
	assert_memory_equal(r.theme, themes, sizeof themes);
	assert_int_equal(r.nunits, 2);
	assert_string_equal(r.unit[0].unit.name, "Æbleø");
	assert_string_equal(r.unit[0].unit.municipality, "Vig");
	assert_int_equal(r.unit[0].unit.ncolumns, 2);
	assert_string_equal(r.unit[0].unit.column[0].name, "Center \"N\"");
	assert_string_equal(r.unit[0].unit.column[0].value, "Nord");
	assert_string_equal(r.unit[0].unit.column[1].value, "");
	assert_int_equal(r.unit[0].unit.participants, 2);
	assert_string_equal(r.unit[0].participant[0].code, "BCDFGHJK");
	assert_string_equal(r.unit[0].participant[0].role, "leder");
	assert_string_equal(r.unit[0].participant[0].name, "");
	assert_string_equal(r.unit[0].participant[1].role, "");
	assert_int_equal(r.unit[1].n, 0);
	/* and the same bytes again */
	struct kik_buf again = KIK_BUF_INIT;
	kik_round_write(&again, &r, f);
	assert_string_equal(again.s, t->b.s);
	kik_buf_release(&again);
}

/* A round.json of this text, with DIGEST filled in, is refused with these lines. */
static void refused(struct test *t, const char *text, const char *lines)
{
	const char *digest = strstr(text, "DIGEST");
	const struct kik_frame *f;
	struct kik_round r;

	kik_buf_clear(&t->b);
	if (digest != NULL) {
		kik_buf_add(&t->b, text, (size_t)(digest - text));
		kik_buf_adds(&t->b, t->frame->digest);
		text = digest + strlen("DIGEST");
	}
	kik_buf_adds(&t->b, text);
	write_file("r/round.json", t->b.s, t->b.len);
	findings_end(&t->f);
	findings_begin(&t->f);
	assert_int_equal(kik_round_read(t->f.d, "r", &r, &f, t->a), -1);
	assert_string_equal(findings_lines(&t->f), lines);
}

static void tells_what_is_wrong(void **state)
{
	struct test *t = *state;

	refused(t, "{\"format\":\"kik-round\",\"version\":2}",
	    "test: r/round.json:1:33: error: format: 'kik-round' of version 2; this kik reads up to "
	    "version 1; use a newer kik\n");
	refused(t,
	    "{\"format\":\"kik-round\",\"version\":1,\"id\":\"x\",\"lang\":\"da\",\n"
	    "\"frame\":{\"id\":\"kik\",\"digest\":\"DIGEST\"},\n"
	    "\"start\":\"2026-02-30\",\n"
	    "\"themes\":[\"T1\",\n"
	    "\"T9\"],\n"
	    "\"units\":[{\"id\":\"a\",\"participants\":[{\"code\":\"B\"},\n"
	    "{\"code\":\"B\"}]},\n"
	    "7,\n"
	    "{\"id\":\"\",\"boss\":1,\"participants\":{}}]}",
	    "test: r/round.json:3:9: error: date: 'start' is '2026-02-30'; expected a date as "
	    "YYYY-MM-DD\n"
	    "test: r/round.json:5:1: error: json: 'themes' is 'T9'; expected T1, T2, T3, T4, T5, "
	    "T6, T7, T8\n"
	    "test: r/round.json:7:9: error: frame: the id 'B' stands twice among the "
	    "participants\n"
	    "test: r/round.json:8:1: error: json: 'units' is 7; expected an object\n"
	    "test: r/round.json:9:10: error: json: the key 'boss' is unknown; expected one of the "
	    "format's, or x-…\n"
	    "test: r/round.json:9:7: error: id-empty: 'id' is empty; expected an id\n"
	    "test: r/round.json:9:34: error: json: 'participants' is an object; expected a list\n");
}

static void refuses_a_unit_twice(void **state)
{
	struct test *t = *state;

	refused(t,
	    "{\"format\":\"kik-round\",\"version\":1,\"id\":\"x\",\"lang\":\"da\",\"x-note\":1,\n"
	    "\"frame\":{\"id\":\"kik\",\"digest\":\"DIGEST\"},\"themes\":[\"T1\"],\"units\":[\n"
	    "{\"id\":\"a\",\"municipality\":\"Vig\",\"participants\":[]},\n"
	    "{\"id\":\"a\",\"municipality\":\"Holm\",\"participants\":[]},\n"
	    " {\"id\":\"a\",\"municipality\":\"Vig\",\"participants\":[]}]}",
	    "test: r/round.json:5:2: error: unit-dup: the unit 'a' stands twice; first at "
	    "r/round.json:3:1\n");
}

static void refuses_another_frame(void **state)
{
	struct test *t = *state;

	refused(t,
	    "{\"format\":\"kik-round\",\"version\":1,\"id\":\"x\",\"lang\":\"da\",\n"
	    "\"frame\":{\"id\":\"kik\",\"digest\":\"sha256:0\"},\"themes\":[\"T1\"],\"units\":[]}",
	    kik_arena_printf(t->a,
		"test: r/round.json:2:30: error: json: 'digest' is 'sha256:0'; expected %s\n",
		t->frame->digest));
}

static void knows_a_round(void **state)
{
	(void)state;
	write_file("r/round.json", "{}", 2);
	assert_true(kik_is_round("r"));
	assert_true(kik_is_round("r/"));
	assert_false(kik_is_round("."));
	assert_false(kik_is_round("r/round.json"));
	assert_false(kik_is_round("nothing"));
}

static void writes_codes(void **state)
{
	struct test *t = *state;

	kik_codes_write(&t->b, &round_2026);
	/* for Excel: semicolons; a name that would be run gets an apostrophe */
	assert_string_equal(t->b.s,
	    "unit;code;role;name;email;form\n"
	    "sol;BCDFGHJK;leder;Ane;a@b;forms/x\n"
	    "sol;KJHGFDCB;;\"'=Bo;\"\"B\"\"\";;\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(reads_what_it_wrote, setup, teardown),
		cmocka_unit_test_setup_teardown(tells_what_is_wrong, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_a_unit_twice, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_another_frame, setup, teardown),
		cmocka_unit_test_setup_teardown(knows_a_round, setup, teardown),
		cmocka_unit_test_setup_teardown(writes_codes, setup, teardown),
	};

	scratch_enter();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
