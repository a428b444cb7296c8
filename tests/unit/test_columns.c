/* Columns: headers in any order and case, and how wide a row may be.  Ids. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/columns.h"
#include "kik/id.h"
#include "kik/unit.h"

enum { UNIT, POINTS, IDEAS, TEXT };

static const struct kik_column_def table[] = {
	[UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[POINTS] = { "points", KIK_COL_REQUIRED, { "point", "poeng" } },
	[IDEAS] = { "ideas", KIK_COL_OPTIONAL, { "idéer" } },
	[TEXT] = { "text", KIK_COL_READER, { "tekst" } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

/* A sheet in memory, open behind its header. */
struct sheet {
	struct findings f;
	struct kik_input in;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
};

static void begin(struct sheet *s, const char *text, uint64_t waived)
{
	findings_begin(&s->f);
	kik_input_memory(&s->in, "a.csv", text, strlen(text), KIK_ENC_AUTO);
	kik_columns_init(&s->columns, table);
	s->csv = kik_columns_open(&s->columns, s->f.d, &s->in, 0, waived, false);
}

/* Reads the next row; whether its width is right. */
static int next(struct sheet *s)
{
	assert_int_equal(kik_csv_next(s->csv, &s->row), 1);
	return kik_columns_row(&s->columns, s->f.d, &s->row);
}

static void cell_is(const struct sheet *s, size_t column, const char *text)
{
	assert_true(kik_slice_is(kik_columns_cell(&s->columns, &s->row, column), text));
}

static void end(struct sheet *s)
{
	kik_csv_free(s->csv);
	kik_input_close(&s->in);
	findings_end(&s->f);
}

/* Only the findings: the header is refused. */
static void refused(const char *text, const char *lines)
{
	struct sheet s;

	begin(&s, text, 0);
	assert_null(s.csv);
	assert_string_equal(findings_lines(&s.f), lines);
	end(&s);
}

static void finds_columns(void **state)
{
	struct sheet s;

	(void)state;
	begin(&s, " IDÉER ;Poeng;Tekst;enhed\nmere tid;3;hvad?;solsikken\n;2;;birken\n", 0);
	assert_non_null(s.csv);
	assert_int_equal(s.columns.delimiter, ';');
	assert_int_equal(s.columns.field[UNIT], 3);
	assert_int_equal(s.columns.field[IDEAS], 0);
	assert_int_equal(next(&s), 0);
	cell_is(&s, UNIT, "solsikken");
	cell_is(&s, POINTS, "3");
	cell_is(&s, IDEAS, "mere tid");
	assert_int_equal(next(&s), 0);
	cell_is(&s, UNIT, "birken");
	assert_string_equal(findings_lines(&s.f), "");
	end(&s);
}

static void refuses_headers(void **state)
{
	(void)state;
	refused("",
	    "test: a.csv: error: empty-file: the file is empty; expected a header and "
	    "rows\n");
	refused("ideas;enhed\nx;y\n",
	    "test: a.csv:1:1: error: header: the column 'points' is missing; found 'ideas, "
	    "enhed'; expected points (point, poeng)\n");
	refused("unit;points;Enhet\n",
	    "test: a.csv:1:13: error: header-dup: the column 'unit' stands twice; second as "
	    "'Enhet'; remove one\n");
	/* both faults in one pass */
	refused("unit;ideas;idéer\n",
	    "test: a.csv:1:12: error: header-dup: the column 'ideas' stands twice; second as "
	    "'idéer'; remove one\n"
	    "test: a.csv:1:1: error: header: the column 'points' is missing; found 'unit, ideas, "
	    "idéer'; expected points (point, poeng)\n");
}

static void tells_unknown_columns(void **state)
{
	struct sheet s;

	(void)state;
	begin(&s, "unit;farve;points;farve\n", 0);
	assert_null(s.csv);
	assert_non_null(strstr(findings_lines(&s.f),
	    "a.csv:1:6: notice: header-extra: the column 'farve' is unknown; ignored\n"));
	assert_non_null(strstr(findings_lines(&s.f),
	    "a.csv:1:19: error: header-dup: the column 'farve' stands twice"));
	end(&s);
}

static void waives_columns(void **state)
{
	struct sheet s;

	(void)state;
	begin(&s, "points;ideas\n3\n", UINT64_C(1) << UNIT);
	assert_non_null(s.csv);
	assert_int_equal(s.columns.field[UNIT], KIK_NONE);
	assert_int_equal(next(&s), 0);
	cell_is(&s, UNIT, "");
	cell_is(&s, IDEAS, "");
	end(&s);
}

/* Excel leaves trailing empty cells out, and writes empty ones beyond the header. */
static void measures_rows(void **state)
{
	struct sheet s;

	(void)state;
	begin(&s, "unit;points;ideas;;\na;3\nb;3;x;; ;\nc\nd;3;x;;y\n", 0);
	assert_non_null(s.csv);
	assert_int_equal(s.columns.width, 3);
	assert_int_equal(s.columns.need, 2);
	assert_int_equal(next(&s), 0);
	assert_int_equal(next(&s), 0);
	assert_int_equal(next(&s), -1);
	assert_int_equal(next(&s), -1);
	assert_string_equal(findings_lines(&s.f),
	    "test: a.csv:4:1: error: row-width: 1 fields, so that 'points' is missing; expected "
	    "3\n"
	    "test: a.csv:5:7: error: row-width: 5 fields; expected 3; is a ';' meant as text "
	    "here? then put the field in quotes\n");
	end(&s);
}

static void measures_blank_columns(void **state)
{
	struct sheet s;

	(void)state;
	begin(&s, "unit;;points\na;;3\nb;note;3\n", 0);
	assert_non_null(s.csv);
	assert_int_equal(next(&s), 0);
	assert_int_equal(next(&s), -1);
	assert_string_equal(findings_lines(&s.f),
	    "test: a.csv:3:3: error: row-width: 3 fields; expected 2\n");
	end(&s);
}

static enum kik_fault id_fault(struct kik_arena *a, const char *text, size_t len)
{
	struct kik_slice id = { text, len };
	enum kik_fault fault = KIK_FAULTS;

	assert_int_equal(kik_id_check(&id, a, &fault), -1);
	return fault;
}

static void checks_ids(void **state)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_slice id = { " A\xCC\x8A-dal\t", 9 }; /* A and a combining ring: Å in NFC */
	char text[2 * KIK_ID_MAX + 2];
	enum kik_fault fault;

	(void)state;
	assert_int_equal(kik_id_check(&id, a, &fault), 0);
	assert_true(kik_slice_is(id, "Å-dal"));
	assert_int_equal(id_fault(a, " \xC2\xA0", 3), KIK_F_ID_EMPTY);
	assert_int_equal(id_fault(a, "a\nb", 3), KIK_F_CONTROL_ID);
	assert_int_equal(id_fault(a,
			     "a\xE2\x80\xAE"
			     "b",
			     5),
	    KIK_F_CONTROL_ID); /* bidi override */
	/* characters count, not bytes: 100 of æ are 200 bytes */
	for (size_t i = 0; i < KIK_ID_MAX + 1; i++)
		memcpy(text + 2 * i, "æ", 2);
	id = (struct kik_slice){ text, 2 * KIK_ID_MAX };
	assert_int_equal(kik_id_check(&id, a, &fault), 0);
	assert_int_equal(id_fault(a, text, sizeof text), KIK_F_ID_LONG);
	id = (struct kik_slice){ "  ", 2 };
	assert_int_equal(kik_fact_check(&id, a, &fault), 0);
	assert_int_equal(id.len, 0);
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_columns),
		cmocka_unit_test(refuses_headers),
		cmocka_unit_test(tells_unknown_columns),
		cmocka_unit_test(waives_columns),
		cmocka_unit_test(measures_rows),
		cmocka_unit_test(measures_blank_columns),
		cmocka_unit_test(checks_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
