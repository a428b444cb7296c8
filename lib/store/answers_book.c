/* Answers in a workbook: the sheet that holds them, and what the workbook says of itself. */
#include <string.h>

#include "kik/reading.h"
#include "kik/workbook.h"

#define FORMAT     "kik-answers"
#define VERSION    "1"
#define FACT_SHEET "kik" /* keys and values, mostly hidden */
#define HEADER_ROW 20    /* the header stands in one of the first so many rows */

enum fact { UNIT, MUNICIPALITY, ROUND, RESPONDENT, FRAME, FACTS };

static const struct {
	const char *key;
	enum kik_answer_column column;
	enum kik_fault mismatch;
} facts[FACTS] = {
	[UNIT] = { "unit", KIK_A_UNIT, KIK_F_UNIT_MISMATCH },
	[MUNICIPALITY] = { "municipality", KIK_A_MUNICIPALITY, KIK_F_UNIT_CONFLICT },
	[ROUND] = { "round", KIK_A_ROUND, KIK_F_ROUND_MISMATCH },
	[RESPONDENT] = { "respondent", KIK_A_RESPONDENT, KIK_F_RESPONDENT_MISMATCH },
	[FRAME] = { "frame", KIK_A_FRAME, KIK_F_FRAME_MISMATCH },
};

struct context {
	struct kik_diag *d;
	const char *name;
	struct kik_arena *a;
	struct kik_workbook *book;
	const struct kik_intake_options *o;
	struct kik_intake *intake;
	struct kik_slice fact[FACTS];  /* empty: not said */
	struct kik_place where[FACTS]; /* of facts */
	struct kik_slice told[FACTS];  /* the last cell that contradicted a fact */
	bool contradicts;
	struct kik_columns columns;
	struct kik_rows rows;
	struct kik_cells row; /* n is 0 while there is none */
	struct kik_slice field[KIK_WORKBOOK_COLS + FACTS];
	size_t column[KIK_A_COLUMNS];
};

/* --- what the workbook says of itself --------------------------------------------- */

static void report(struct context *c, enum kik_fault fault, struct kik_place at, const char *column,
    struct kik_slice found, struct kik_slice expected)
{
	struct kik_finding f = { .fault = fault,
		.at = at,
		.column = column,
		.unit = c->fact[UNIT],
		.found = found,
		.expected = kik_arena_text(c->a, expected.s, expected.len) };

	kik_diag_add(c->d, &f);
}

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

/* A key with its value.  0, or -1 when what follows cannot be trusted. */
static int add_fact(struct context *c, struct kik_slice key, struct kik_slice value,
    struct kik_place at)
{
	size_t i;

	if (kik_slice_is(key, "format") && !kik_slice_is(value, FORMAT)) {
		report(c, KIK_F_FORMAT_UNKNOWN, at, "format", value, slice(FORMAT));
		return -1;
	}
	if (kik_slice_is(key, "version") && !kik_slice_is(value, VERSION)) {
		report(c, KIK_F_FORMAT_VERSION, at, FORMAT, value, slice(VERSION));
		return -1;
	}
	for (i = 0; i < FACTS && !kik_slice_is(key, facts[i].key); i++)
		;
	if (i == FACTS || !value.len)
		return 0;
	if (!c->fact[i].len) {
		at.cell = at.cell ? kik_arena_str(c->a, at.cell) : NULL;
		c->fact[i] = slice(kik_arena_text(c->a, value.s, value.len));
		c->where[i] = at;
		return 0;
	}
	if (kik_slice_cmp(c->fact[i], value) == 0)
		return 0;
	report(c, facts[i].mismatch, at, facts[i].key, value, c->fact[i]);
	c->contradicts = true;
	/* whose answers these are must be sure */
	return i == FRAME || i == RESPONDENT ? 0 : -1;
}

/* The custom properties, where they are ours. */
static int read_properties(struct context *c)
{
	static const char *const keys[] = { "format", "version", "unit", "municipality", "round",
		"respondent", "frame" };
	const struct kik_place at = { .file = c->name };
	const char *format = kik_workbook_property(c->book, "format");

	if (!format || strncmp(format, "kik-", 4) != 0)
		return 0;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const char *value = kik_workbook_property(c->book, keys[i]);

		if (value && add_fact(c, slice(keys[i]), slice(value), at) < 0)
			return -1;
	}
	return 0;
}

static bool is_fact_sheet(const struct context *c, size_t sheet)
{
	return !strcmp(kik_workbook_name(c->book, sheet), FACT_SHEET);
}

static int read_fact_sheet(struct context *c)
{
	size_t n = kik_workbook_count(c->book), i;
	int got;

	for (i = 0; i < n && !is_fact_sheet(c, i); i++)
		;
	if (i == n)
		return 0;
	if (kik_workbook_rows(c->book, i, &c->rows) < 0)
		return -1;
	while ((got = c->rows.next(c->rows.ctx, &c->row)) == 1) {
		const struct kik_slice *f = c->row.field;

		if (c->row.n >= 2 &&
		    add_fact(c, kik_trim(f[0].s, f[0].len), kik_trim(f[1].s, f[1].len),
			c->rows.place(c->rows.ctx, 1)) < 0)
			return -1;
	}
	return got;
}

/* --- the sheet of the answers ------------------------------------------------------- */

/* How much the row is like a header: 0 not, 1 two known columns, 2 question and points too. */
static int likeness(struct context *c, struct kik_diag *quiet)
{
	size_t i, known = 0;

	kik_columns_init(&c->columns, kik_answer_columns);
	(void)kik_columns_header(&c->columns, quiet, &c->rows, &c->row, UINT64_MAX, true);
	for (i = 0; kik_answer_columns[i].name; i++)
		known += c->columns.field[i] != KIK_NONE;
	if (known < 2)
		return 0;
	return c->columns.field[KIK_A_QUESTION] != KIK_NONE &&
		c->columns.field[KIK_A_POINTS] != KIK_NONE
	    ? 2
	    : 1;
}

/* Goes to the first row of a sheet that is so much like a header.  1, 0 there is none, -1. */
static int seek_row(struct context *c, struct kik_diag *quiet, size_t sheet, int least)
{
	int got;

	if (kik_workbook_rows(c->book, sheet, &c->rows) < 0)
		return -1;
	while ((got = c->rows.next(c->rows.ctx, &c->row)) == 1 && c->row.line <= HEADER_ROW)
		if (likeness(c, quiet) >= least)
			return 1;
	return got < 0 ? -1 : 0;
}

/* Sheets in their order, hidden ones last; a whole header anywhere before half of one. */
static int seek_header(struct context *c)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	size_t n = kik_workbook_count(c->book), i;
	int least, hidden, got = 0;

	for (least = 2; least > 0 && got == 0; least--)
		for (hidden = 0; hidden < 2 && got == 0; hidden++)
			for (i = 0; i < n && got == 0; i++)
				if (kik_workbook_hidden(c->book, i) == hidden &&
				    !is_fact_sheet(c, i))
					got = seek_row(c, quiet, i, least);
	kik_diag_free(quiet);
	if (got == 0)
		kik_diag_file(c->d, KIK_F_BOOK_HEADER, c->name, NULL, NULL);
	return got == 1 ? 0 : -1;
}

static int read_header(struct context *c)
{
	uint64_t waived = 0;
	size_t i;

	for (i = 0; i < FACTS; i++)
		if (c->fact[i].len)
			waived |= UINT64_C(1) << facts[i].column;
	for (i = 0; i < FACTS; i++)
		c->field[KIK_WORKBOOK_COLS + i] = c->fact[i];
	if (c->o->unit)
		waived |= UINT64_C(1) << KIK_A_UNIT;
	if (c->o->round || c->o->manifest)
		waived |= UINT64_C(1) << KIK_A_ROUND;
	kik_columns_init(&c->columns, kik_answer_columns);
	if (kik_columns_header(&c->columns, c->d, &c->rows, &c->row, waived, false) < 0)
		return -1;
	/* cells in which nothing stands are not there, wherever they are */
	c->columns.need = 0;
	return 0;
}

/* --- rows --------------------------------------------------------------------------- */

static struct kik_place place_of(void *ctx, size_t column)
{
	const struct context *c = ctx;
	size_t i;

	if (c->row.n && c->columns.field[column] != KIK_NONE)
		return kik_columns_place(&c->columns, &c->row, column);
	for (i = 0; i < FACTS && !c->row.n; i++)
		if (facts[i].column == column && c->where[i].file)
			return c->where[i];
	return c->row.n ? kik_columns_place(&c->columns, &c->row, KIK_A_QUESTION)
			: (struct kik_place){ .file = c->name };
}

static struct kik_row row_of(struct context *c)
{
	return (struct kik_row){ .field = c->field,
		.n = KIK_WORKBOOK_COLS + FACTS,
		.column = c->column,
		.typed = true,
		.place = place_of,
		.ctx = c };
}

/* The unit is seen in the file, whatever its rows say. */
static void head(struct context *c)
{
	struct kik_row row;
	size_t i;

	if (!c->fact[UNIT].len || !c->fact[RESPONDENT].len ||
	    !(c->fact[ROUND].len || c->o->round || c->o->manifest))
		return;
	for (i = 0; i < KIK_A_COLUMNS; i++)
		c->column[i] = KIK_NONE;
	for (i = 0; i < FACTS; i++) {
		c->field[KIK_WORKBOOK_COLS + i] = c->fact[i];
		c->column[facts[i].column] = KIK_WORKBOOK_COLS + i;
	}
	c->row.n = 0;
	row = row_of(c);
	kik_intake_head(c->intake, &row);
	if (c->contradicts)
		kik_intake_spoil(c->intake);
}

static bool filled(const struct context *c, size_t column)
{
	struct kik_slice t = kik_columns_cell(&c->columns, &c->row, column);

	return kik_trim(t.s, t.len).len > 0;
}

/*
 * False for headings between the answers, notes below them, and questions that nobody touched:
 * of those whose answers came by other ways, a typing sheet has such rows.
 */
static bool is_answer(const struct context *c)
{
	size_t i;

	for (i = KIK_A_POINTS; i <= KIK_A_EVIDENCE; i++)
		if (filled(c, i))
			return true;
	for (i = 0; i < KIK_SUBSCORES; i++)
		if (filled(c, KIK_A_SUBSCORE + i))
			return true;
	return false;
}

/* What the cell says must be what the workbook says of itself; told once for each such cell. */
static void compare(struct context *c, size_t i)
{
	struct kik_slice t = kik_columns_cell(&c->columns, &c->row, facts[i].column);

	t = kik_trim(t.s, t.len);
	/* another frame than the round's is told by the intake */
	if (i == FRAME || kik_slice_cmp(t, c->fact[i]) == 0)
		return;
	kik_intake_taint(c->intake);
	if (c->told[i].len && kik_slice_cmp(t, c->told[i]) == 0)
		return;
	c->told[i] = slice(kik_arena_text(c->a, t.s, t.len));
	report(c, facts[i].mismatch, place_of(c, facts[i].column), facts[i].key, t, c->fact[i]);
}

static void take_row(struct context *c)
{
	struct kik_row row = row_of(c);
	size_t i, n = c->row.n < KIK_WORKBOOK_COLS ? c->row.n : KIK_WORKBOOK_COLS;

	memcpy(c->field, c->row.field, n * sizeof *c->field);
	for (; n < KIK_WORKBOOK_COLS; n++)
		c->field[n] = (struct kik_slice){ "", 0 };
	memcpy(c->column, c->columns.field, sizeof c->column);
	for (i = 0; i < FACTS; i++) {
		if (!c->fact[i].len)
			continue;
		if (filled(c, facts[i].column))
			compare(c, i);
		else
			c->column[facts[i].column] = KIK_WORKBOOK_COLS + i;
	}
	kik_intake_row(c->intake, &row);
}

/* All rows below the header.  0 or -1. */
static int read_rows(struct context *c)
{
	size_t n = 0;
	int got;

	while ((got = c->rows.next(c->rows.ctx, &c->row)) == 1) {
		n += is_answer(c) || filled(c, KIK_A_QUESTION);
		if (!is_answer(c))
			continue;
		if (kik_columns_row(&c->columns, c->d, &c->row) < 0)
			kik_intake_taint(c->intake);
		else
			take_row(c);
	}
	if (got == 0 && n == 0) {
		kik_diag_file(c->d, KIK_F_NO_ROWS, c->name, NULL, NULL);
		kik_intake_taint(c->intake);
	}
	kik_diag_tell(c->d, "%s: XLSX, %zu %s", c->name, n, n == 1 ? "row" : "rows");
	return got;
}

static int read_book(struct context *c)
{
	if (read_properties(c) < 0 || read_fact_sheet(c) < 0)
		return -1;
	head(c);
	return seek_header(c) < 0 || read_header(c) < 0 ? -1 : read_rows(c);
}

int kik_answers_book(struct kik_zip *z, const char *name, struct kik_diag *d,
    const struct kik_intake_options *o, struct kik_intake *intake)
{
	struct context c = { .d = d, .name = name, .o = o, .intake = intake };
	int status = -1;

	c.a = kik_arena_new();
	kik_columns_init(&c.columns, kik_answer_columns);
	c.book = kik_workbook_open(d, name, z, c.a);
	if (c.book)
		status = read_book(&c);
	kik_workbook_close(c.book);
	kik_arena_free(c.a);
	return status;
}
