/* A consensus sheet as rows: a head of keys and values, the header, the questions. */
#include "agreed_parts.h"

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

/* False for breaks and notes between the questions. */
static bool is_question(const struct kik_sheet_row *c)
{
	static const size_t filled[] = { KIK_K_QUESTION, KIK_K_POINTS, KIK_K_REASON,
		KIK_K_STRENGTHS, KIK_K_IMPROVEMENTS, KIK_K_EVIDENCE };
	size_t i;

	for (i = 0; i < sizeof filled / sizeof *filled; i++) {
		struct kik_slice t = kik_columns_cell(&c->columns, &c->cells, filled[i]);

		if (kik_trim(t.s, t.len).len)
			return true;
	}
	return false;
}

static int read_rows(struct kik_sheet_row *c, struct kik_rows *rows, struct kik_diag *d,
    struct kik_agreed_rows *g, size_t *n)
{
	struct kik_intake *in = kik_agreed_intake(g);
	int got;

	while ((got = rows->next(rows->ctx, &c->cells)) == 1) {
		if (!is_question(c))
			continue;
		++*n;
		if (kik_columns_row(&c->columns, d, &c->cells) < 0) {
			kik_intake_taint(in);
		} else {
			struct kik_row row = kik_sheet_row(c, d, in);

			kik_intake_row(in, &row);
		}
	}
	return got;
}

int kik_agreed_sheet(struct kik_rows *rows, struct kik_diag *d, const char *name,
    const struct kik_sheet_source *source, struct kik_agreed_rows *g, bool bad)
{
	struct kik_sheet_row c = {
		.source = source, .of = kik_agreed_of, .elsewhere = KIK_K_QUESTION
	};
	uint64_t waived = kik_sheet_waived(&c, kik_agreed_options(g));
	size_t n = 0;
	int got;

	if (kik_agreed_seek(rows, &c.cells, g, d, &bad) != 1)
		return -1;
	kik_columns_init(&c.columns, kik_consensus_columns);
	if (kik_columns_header(&c.columns, d, rows, &c.cells, waived, false) < 0)
		return -1;
	/* cells in which nothing stands are not there in a workbook, wherever they are */
	if (source->typed)
		c.columns.need = 0;
	got = read_rows(&c, rows, d, g, &n);
	if (got == 0 && n == 0)
		kik_diag_file(d, KIK_F_NO_ROWS, name, NULL, NULL);
	if (bad || n == 0)
		kik_intake_taint(kik_agreed_intake(g));
	kik_sheet_tell(d, name, source, "consensus", n);
	kik_agreed_end(g);
	return got;
}
