/* UNITS.csv and participants: what is read, and what is refused where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "scratch.h"
#include "kik/plan.h"
#include "kik/store.h"

static void write_file(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
	assert_int_equal(fclose(f), 0);
}

struct test {
	struct findings f;
	struct kik_arena *a;
	struct kik_units units;
	struct kik_round round;
};

static int setup(void **state)
{
	static struct test t;

	findings_begin(&t.f);
	t.a = kik_arena_new();
	t.units = (struct kik_units){ 0 };
	t.round = (struct kik_round){ 0 };
	*state = &t;
	return 0;
}

static int teardown(void **state)
{
	struct test *t = *state;

	findings_end(&t->f);
	kik_arena_free(t->a);
	return 0;
}

static void reads_units(void **state)
{
	struct test *t = *state;
	const struct kik_unit *u;

	write_file("units.csv",
	    "\xEF\xBB\xBF"
	    "PNR,Enhed,Navn,Kommune,Center,deltagere,leder,forgænger\r\n"
	    "990, sol ,\"Solsikken, plejehjem\",Vig,Nord,8,Ane,gammel\r\n"
	    "991,birk\r\n"
	    "992,sol,,Holm,,,,\r\n");
	assert_int_equal(kik_units_read(t->f.d, "units.csv", &t->units, t->a), 0);
	assert_int_equal(t->units.n, 3);
	u = &t->units.unit[0];
	assert_string_equal(u->id, "sol");
	assert_string_equal(u->name, "Solsikken, plejehjem");
	assert_string_equal(u->area, "");
	assert_string_equal(u->municipality, "Vig");
	assert_string_equal(u->leader, "Ane");
	assert_int_equal(u->participants, 8);
	/* further columns in the file's order, the known ones by their English name */
	assert_int_equal(u->ncolumns, 3);
	assert_string_equal(u->column[0].name, "pnr");
	assert_string_equal(u->column[1].name, "Center");
	assert_string_equal(u->column[2].name, "predecessor");
	assert_string_equal(u->column[0].value, "990");
	assert_string_equal(u->column[1].value, "Nord");
	assert_string_equal(u->column[2].value, "gammel");
	u = &t->units.unit[1];
	assert_string_equal(u->id, "birk");
	assert_int_equal(u->participants, -1);
	assert_string_equal(u->column[1].value, "");
	/* the same id in two municipalities is two units; the index was made */
	assert_ptr_equal(kik_units_find(&t->units, "Holm", "sol"), &t->units.unit[2]);
	assert_string_equal(findings_lines(&t->f), "");
}

static void refuses_units(void **state)
{
	struct test *t = *state;

	write_file("units.csv",
	    "unit;name;participants\n"
	    "a;A;0\n"
	    ";B;1\n"
	    "c;C;8,5\n"
	    "a;D;4\n"
	    "e\x02;E;4\n"
	    "a;F;1001\n");
	assert_int_equal(kik_units_read(t->f.d, "units.csv", &t->units, t->a), -1);
	assert_string_equal(findings_lines(&t->f),
	    "test: units.csv:2:5: error: number: 'participants' is '0'; expected 1 to 1000\n"
	    "test: units.csv:3:1: error: id-empty: 'unit' is empty; expected an id\n"
	    "test: units.csv:4:5: error: number: 'participants' is '8,5'; expected 1 to 1000\n"
	    "test: units.csv:6:1: error: control-char: 'unit' holds a control or bidi character: "
	    "'e\\x02'; expected printable text\n"
	    "test: units.csv:7:5: error: number: 'participants' is '1001'; expected 1 to 1000\n"
	    "test: units.csv:5:1: error: unit-dup: the unit 'a' stands twice; first at "
	    "units.csv:2:1\n"
	    "test: units.csv:7:1: error: unit-dup: the unit 'a' stands twice; first at "
	    "units.csv:2:1\n");
}

static void refuses_header_alone(void **state)
{
	struct test *t = *state;

	write_file("units.csv", "unit;name\n");
	assert_int_equal(kik_units_read(t->f.d, "units.csv", &t->units, t->a), -1);
	assert_string_equal(findings_lines(&t->f),
	    "test: units.csv: error: no-rows: a header but no rows below it\n");
}

static void plan_two(struct test *t)
{
	write_file("units.csv", "unit;municipality\nsol;Vig\nbirk;Vig\nsol;Holm\n");
	assert_int_equal(kik_units_read(t->f.d, "units.csv", &t->units, t->a), 0);
	kik_plan_units(&t->round, &t->units, t->a);
}

static void reads_participants(void **state)
{
	struct test *t = *state;
	const struct kik_round_unit *u;

	plan_two(t);
	write_file("people.csv",
	    "enhed;rolle;navn;e-mail;kommune\n"
	    "birk;MEDARBEJDER;Bo;bo@example.dk;\n"
	    "sol;Leader;'=Ane;;Holm\n"
	    "birk;leder;Ib;;Vig\n"
	    "birk;sygeplejerske;Liv;;\n");
	assert_int_equal(kik_participants_read(t->f.d, "people.csv", "units.csv", &t->round, t->a),
	    0);
	assert_int_equal(t->round.unit[0].n, 0);
	u = &t->round.unit[1];
	assert_int_equal(u->n, 3);
	assert_string_equal(u->participant[0].role, "medarbejder");
	assert_string_equal(u->participant[0].email, "bo@example.dk");
	assert_string_equal(u->participant[1].name, "Ib");
	assert_string_equal(u->participant[2].role, "sygeplejerske");
	assert_string_equal(u->participant[2].code, "");
	u = &t->round.unit[2];
	assert_int_equal(u->n, 1);
	assert_string_equal(u->participant[0].role, "leder");
	assert_string_equal(u->participant[0].name, "=Ane"); /* the guard is taken off */
	assert_string_equal(findings_lines(&t->f), "");
}

static void refuses_participants(void **state)
{
	struct test *t = *state;

	plan_two(t);
	write_file("people.csv", "unit;role\nbirk;leder\nfyr;leder\nsol;leder\n");
	assert_int_equal(kik_participants_read(t->f.d, "people.csv", "units.csv", &t->round, t->a),
	    -1);
	/* 'sol' alone names two units */
	assert_string_equal(findings_lines(&t->f),
	    "test: people.csv:3:1: error: unit-mismatch: the unit 'fyr' is not in units.csv; add "
	    "it there, or correct the id or municipality\n"
	    "test: people.csv:4:1: error: unit-mismatch: the unit 'sol' is not in units.csv; add "
	    "it there, or correct the id or municipality\n");
	assert_int_equal(t->round.unit[1].n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(reads_units, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_units, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_header_alone, setup, teardown),
		cmocka_unit_test_setup_teardown(reads_participants, setup, teardown),
		cmocka_unit_test_setup_teardown(refuses_participants, setup, teardown),
	};

	scratch_enter();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
