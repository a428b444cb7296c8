/* Answers in a workbook: the sheet that holds them, and what the workbook says of itself. */
#include <string.h>

#include "book_facts.h"
#include "kik/reading.h"

#define FORMAT     "kik-answers"
#define HEADER_ROW 20 /* the header stands in one of the first so many rows */

struct context {
	struct kik_book_facts f;
	const struct kik_intake_options *o;
	struct kik_intake *intake;
	struct kik_slice told[KIK_BOOK_FACTS]; /* the last cell that contradicted a fact */
	struct kik_columns columns;
	struct kik_rows rows;
	struct kik_cells row; /* n is 0 while there is none */
	struct kik_slice field[KIK_WORKBOOK_COLS + KIK_BOOK_FACTS];
	size_t column[KIK_A_COLUMNS];
};

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

	if (kik_workbook_rows(c->f.book, sheet, &c->rows) < 0)
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
	size_t n = kik_workbook_count(c->f.book), i;
	int least, hidden, got = 0;

	for (least = 2; least > 0 && got == 0; least--)
		for (hidden = 0; hidden < 2 && got == 0; hidden++)
			for (i = 0; i < n && got == 0; i++)
				if (kik_workbook_hidden(c->f.book, i) == hidden &&
				    !kik_book_is_facts(c->f.book, i))
					got = seek_row(c, quiet, i, least);
	kik_diag_free(quiet);
	if (got == 0)
		kik_diag_file(c->f.d, KIK_F_BOOK_HEADER, c->f.name, NULL, NULL);
	return got == 1 ? 0 : -1;
}

static int read_header(struct context *c)
{
	uint64_t waived = 0;
	size_t i;

	for (i = 0; i < KIK_BOOK_FACTS; i++)
		if (c->f.fact[i].len)
			waived |= UINT64_C(1) << kik_book_keys[i].column;
	for (i = 0; i < KIK_BOOK_FACTS; i++)
		c->field[KIK_WORKBOOK_COLS + i] = c->f.fact[i];
	if (c->o->unit)
		waived |= UINT64_C(1) << KIK_A_UNIT;
	if (c->o->round || c->o->manifest)
		waived |= UINT64_C(1) << KIK_A_ROUND;
	kik_columns_init(&c->columns, kik_answer_columns);
	if (kik_columns_header(&c->columns, c->f.d, &c->rows, &c->row, waived, false) < 0)
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
	for (i = 0; i < KIK_BOOK_FACTS && !c->row.n; i++)
		if (kik_book_keys[i].column == column && c->f.where[i].file)
			return c->f.where[i];
	return c->row.n ? kik_columns_place(&c->columns, &c->row, KIK_A_QUESTION)
			: (struct kik_place){ .file = c->f.name };
}

static struct kik_row row_of(struct context *c)
{
	return (struct kik_row){ .field = c->field,
		.n = KIK_WORKBOOK_COLS + KIK_BOOK_FACTS,
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

	if (!c->f.fact[KIK_BOOK_UNIT].len || !c->f.fact[KIK_BOOK_RESPONDENT].len ||
	    !(c->f.fact[KIK_BOOK_ROUND].len || c->o->round || c->o->manifest))
		return;
	for (i = 0; i < KIK_A_COLUMNS; i++)
		c->column[i] = KIK_NONE;
	for (i = 0; i < KIK_BOOK_FACTS; i++) {
		c->field[KIK_WORKBOOK_COLS + i] = c->f.fact[i];
		c->column[kik_book_keys[i].column] = KIK_WORKBOOK_COLS + i;
	}
	c->row.n = 0;
	row = row_of(c);
	kik_intake_head(c->intake, &row);
	if (c->f.contradicts)
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
	struct kik_slice t = kik_columns_cell(&c->columns, &c->row, kik_book_keys[i].column);

	t = kik_trim(t.s, t.len);
	/* another frame than the round's is told by the intake */
	if (i == KIK_BOOK_FRAME || kik_slice_cmp(t, c->f.fact[i]) == 0)
		return;
	kik_intake_taint(c->intake);
	if (c->told[i].len && kik_slice_cmp(t, c->told[i]) == 0)
		return;
	c->told[i] = kik_slice_of(kik_arena_text(c->f.a, t.s, t.len));
	kik_book_report(&c->f, kik_book_keys[i].mismatch, place_of(c, kik_book_keys[i].column),
	    kik_book_keys[i].key, t, c->f.fact[i]);
}

/* Lays the row out beside what the workbook says of itself. */
static void lay_out(struct context *c, bool whole)
{
	size_t i, n = c->row.n < KIK_WORKBOOK_COLS ? c->row.n : KIK_WORKBOOK_COLS;

	memcpy(c->field, c->row.field, n * sizeof *c->field);
	for (; n < KIK_WORKBOOK_COLS; n++)
		c->field[n] = (struct kik_slice){ "", 0 };
	memcpy(c->column, c->columns.field, sizeof c->column);
	for (i = 0; i < KIK_BOOK_FACTS; i++) {
		if (!c->f.fact[i].len)
			continue;
		if (!filled(c, kik_book_keys[i].column))
			c->column[kik_book_keys[i].column] = KIK_WORKBOOK_COLS + i;
		else if (whole)
			compare(c, i);
	}
}

static void take_row(struct context *c)
{
	struct kik_row row = row_of(c);

	if (kik_columns_row(&c->columns, c->f.d, &c->row) < 0) {
		lay_out(c, false);
		kik_intake_lost(c->intake, &row);
	} else {
		lay_out(c, true);
		kik_intake_row(c->intake, &row);
	}
}

/* All rows below the header.  0 or -1. */
static int read_rows(struct context *c)
{
	size_t n = 0;
	int got;

	while ((got = c->rows.next(c->rows.ctx, &c->row)) == 1) {
		n += is_answer(c) || filled(c, KIK_A_QUESTION);
		if (is_answer(c))
			take_row(c);
	}
	if (got == 0 && n == 0) {
		kik_diag_file(c->f.d, KIK_F_NO_ROWS, c->f.name, NULL, NULL);
		kik_intake_taint(c->intake);
	}
	kik_diag_tell(c->f.d, "%s: XLSX, %zu %s", c->f.name, n, n == 1 ? "row" : "rows");
	return got;
}

static int read_book(struct context *c)
{
	if (kik_book_facts_read(&c->f) < 0)
		return -1;
	head(c);
	return seek_header(c) < 0 || read_header(c) < 0 ? -1 : read_rows(c);
}

int kik_answers_book(struct kik_zip *z, const char *name, struct kik_diag *d,
    const struct kik_intake_options *o, struct kik_intake *intake)
{
	struct context c = {
		.f = { .d = d, .name = name, .format = FORMAT }, .o = o, .intake = intake
	};
	int status = -1;

	c.f.a = kik_arena_new();
	kik_columns_init(&c.columns, kik_answer_columns);
	c.f.book = kik_workbook_open(d, name, z, c.f.a);
	if (c.f.book)
		status = read_book(&c);
	kik_workbook_close(c.f.book);
	kik_arena_free(c.f.a);
	return status;
}
