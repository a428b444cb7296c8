/* A consensus sheet as rows: a head of keys and values, the header, the questions. */
#include <string.h>

#include "agreed_parts.h"
#include "kik/csv.h"

#define HEADER_ROW 20 /* the header stands in one of the first so many rows */

/* Whether a column of this name stands in the row: most rows are told apart by that alone. */
static bool names(const struct kik_cells *row, const struct kik_column_def *column)
{
	for (size_t i = 0; i < row->n; i++) {
		struct kik_slice t = kik_trim(row->field[i].s, row->field[i].len);

		if (kik_slice_is_fold(t, column->name))
			return true;
		for (const char *const *alias = column->alias; *alias; alias++)
			if (kik_slice_is_fold(t, *alias))
				return true;
	}
	return false;
}

/* What is known of a row that may be the header. */
static bool is_header(struct kik_columns *c, const struct kik_rows *rows,
    const struct kik_cells *row)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	static const char *const answers[] = { "respondent", "deltager", "deltaker", NULL };
	struct kik_diag *quiet;
	size_t i, k;
	bool yes;

	if (!names(row, &kik_consensus_columns[KIK_K_REASON]))
		return false;
	quiet = kik_diag_new("", &none, false);
	kik_columns_init(c, kik_consensus_columns);
	(void)kik_columns_header(c, quiet, rows, row, UINT64_MAX, true);
	kik_diag_free(quiet);
	yes = c->field[KIK_K_QUESTION] != KIK_NONE && c->field[KIK_K_POINTS] != KIK_NONE &&
	    c->field[KIK_K_REASON] != KIK_NONE;
	for (i = 0; i < row->n && yes; i++)
		for (k = 0; answers[k] && yes; k++)
			yes = !kik_slice_is_fold(kik_trim(row->field[i].s, row->field[i].len),
			    answers[k]);
	return yes;
}

int kik_agreed_seek(struct kik_rows *rows, struct kik_cells *row, struct kik_agreed_rows *g,
    struct kik_diag *d, bool *bad)
{
	struct kik_columns columns;
	size_t i;
	int got = 0;

	for (i = 0; i < HEADER_ROW && (got = rows->next(rows->ctx, row)) == 1; i++) {
		if (is_header(&columns, rows, row))
			return 1;
		if (g && kik_agreed_head(g, d, rows, row) < 0)
			*bad = true;
	}
	return got < 0 ? -1 : 0;
}

struct context {
	struct kik_columns columns;
	struct kik_cells row;
	struct kik_slice field[KIK_CSV_ROW + KIK_A_COLUMNS]; /* the row's, then the facts */
	size_t column[KIK_A_COLUMNS];
	const struct kik_agreed_source *source;
};

static struct kik_place place_of(void *ctx, size_t column)
{
	const struct context *c = ctx;
	size_t k = kik_agreed_of[column];

	return kik_columns_place(&c->columns, &c->row, k == KIK_NONE ? KIK_K_QUESTION : k);
}

/* False for breaks and notes between the questions. */
static bool is_question(const struct context *c)
{
	static const size_t filled[] = { KIK_K_QUESTION, KIK_K_POINTS, KIK_K_REASON,
		KIK_K_STRENGTHS, KIK_K_IMPROVEMENTS, KIK_K_EVIDENCE };
	size_t i;

	for (i = 0; i < sizeof filled / sizeof *filled; i++) {
		struct kik_slice t = kik_columns_cell(&c->columns, &c->row, filled[i]);

		if (kik_trim(t.s, t.len).len)
			return true;
	}
	return false;
}

/* A fact stands for a cell that is empty; one that is not must say the same. */
static bool use_fact(struct context *c, struct kik_diag *d, size_t column)
{
	struct kik_slice fact = c->source->fact[column], t = { "", 0 };
	struct kik_finding f = { .fault = c->source->mismatch[column] };

	if (kik_agreed_of[column] != KIK_NONE)
		t = kik_columns_cell(&c->columns, &c->row, kik_agreed_of[column]);
	t = kik_trim(t.s, t.len);
	if (!t.len)
		c->column[column] = KIK_CSV_ROW + column;
	if (!t.len || column == KIK_A_FRAME || kik_slice_cmp(t, fact) == 0)
		return true;
	f.at = place_of(c, column);
	f.column = kik_answer_columns[column].name;
	f.unit = c->source->fact[KIK_A_UNIT];
	f.found = t;
	f.expected = c->source->expected[column];
	kik_diag_add(d, &f);
	return false;
}

static void take_row(struct context *c, struct kik_diag *d, struct kik_agreed_rows *g)
{
	struct kik_row row = { .field = c->field,
		.n = KIK_CSV_ROW + KIK_A_COLUMNS,
		.column = c->column,
		.typed = c->source->typed,
		.place = place_of,
		.ctx = c };
	size_t i, n = c->row.n < KIK_CSV_ROW ? c->row.n : KIK_CSV_ROW;

	memcpy(c->field, c->row.field, n * sizeof *c->field);
	for (; n < KIK_CSV_ROW; n++)
		c->field[n] = (struct kik_slice){ "", 0 };
	for (i = 0; i < KIK_A_COLUMNS; i++) {
		c->field[KIK_CSV_ROW + i] = c->source->fact[i];
		c->column[i] =
		    kik_agreed_of[i] == KIK_NONE ? KIK_NONE : c->columns.field[kik_agreed_of[i]];
		if (c->source->fact[i].len && !use_fact(c, d, i))
			kik_intake_taint(kik_agreed_intake(g));
	}
	kik_intake_row(kik_agreed_intake(g), &row);
}

static int read_rows(struct context *c, struct kik_rows *rows, struct kik_diag *d,
    struct kik_agreed_rows *g, size_t *n)
{
	int got;

	while ((got = rows->next(rows->ctx, &c->row)) == 1) {
		if (!is_question(c))
			continue;
		++*n;
		if (kik_columns_row(&c->columns, d, &c->row) < 0)
			kik_intake_taint(kik_agreed_intake(g));
		else
			take_row(c, d, g);
	}
	return got;
}

int kik_agreed_sheet(struct kik_rows *rows, struct kik_diag *d, const char *name,
    const struct kik_agreed_source *source, struct kik_agreed_rows *g, bool bad)
{
	const struct kik_intake_options *o = kik_agreed_options(g);
	struct context c = { .source = source };
	uint64_t waived = 0;
	size_t i, n = 0;
	int got;

	for (i = 0; i < KIK_A_COLUMNS; i++)
		if (source->fact[i].len && kik_agreed_of[i] != KIK_NONE)
			waived |= UINT64_C(1) << kik_agreed_of[i];
	if (o->unit)
		waived |= UINT64_C(1) << KIK_K_UNIT;
	if (o->round || o->manifest)
		waived |= UINT64_C(1) << KIK_K_ROUND;
	if (kik_agreed_seek(rows, &c.row, g, d, &bad) != 1)
		return -1;
	kik_columns_init(&c.columns, kik_consensus_columns);
	if (kik_columns_header(&c.columns, d, rows, &c.row, waived, false) < 0)
		return -1;
	/* cells in which nothing stands are not there in a workbook, wherever they are */
	if (source->typed)
		c.columns.need = 0;
	got = read_rows(&c, rows, d, g, &n);
	if (got == 0 && n == 0)
		kik_diag_file(d, KIK_F_NO_ROWS, name, NULL, NULL);
	if (bad || n == 0)
		kik_intake_taint(kik_agreed_intake(g));
	kik_agreed_end(g);
	return got;
}
