/* Answers in CSV. */
#include "kik/reading.h"

struct context {
	const struct kik_input *in;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
};

static struct kik_place place_of(void *ctx, size_t column)
{
	struct context *c = ctx;

	return kik_columns_place(&c->columns, &c->row, column);
}

/* How many fields a row begins with that say who answers, if those are all. */
static size_t leading(const struct kik_columns *c)
{
	static const enum kik_answer_column who[] = { KIK_A_UNIT, KIK_A_ROUND, KIK_A_RESPONDENT,
		KIK_A_MUNICIPALITY };
	size_t n = 0, i;

	for (i = 0; i < sizeof who / sizeof *who; i++)
		if (c->field[who[i]] != KIK_NONE && c->field[who[i]] >= n)
			n = c->field[who[i]] + 1;
	return n;
}

/* Told each time that so many rows were read, a power of two. */
#define OFTEN 16384

static void tell_progress(const struct context *c, struct kik_diag *d, size_t rows)
{
	size_t total = S_ISREG(c->in->st.st_mode) ? (size_t)c->in->st.st_size : 0;

	kik_diag_progress(d, c->in->name, total ? total - kik_input_left(c->in) : rows, total);
}

/* Reads all rows below the header.  0 or -1. */
static int read_rows(struct context *c, struct kik_diag *d, struct kik_intake *intake, size_t *rows)
{
	struct kik_row row = { .column = c->columns.field, .place = place_of, .ctx = c };
	size_t lead = leading(&c->columns);
	bool handed = false; /* the row before */
	int got;

	kik_csv_repeat(c->csv, lead);
	while ((got = kik_csv_next(c->csv, &c->row)) == 1) {
		if (++*rows % OFTEN == 0)
			tell_progress(c, d, *rows);
		row.field = c->row.field;
		row.n = c->row.n;
		if (kik_columns_row(&c->columns, d, &c->row) < 0) {
			kik_intake_lost(intake, &row);
			handed = false;
			continue;
		}
		row.same = handed && c->row.same && c->row.same == lead;
		handed = true;
		kik_intake_row(intake, &row);
	}
	if (*rows >= OFTEN)
		kik_diag_progress(d, c->in->name, 0, 0);
	return got;
}

int kik_answers_csv(struct kik_input *in, struct kik_diag *d, char delimiter,
    const struct kik_intake_options *o, struct kik_intake *intake)
{
	struct context c = { .in = in };
	size_t rows = 0;
	int status;
	uint64_t waived = 0;

	/* what an option says need not stand in a column */
	if (o->unit)
		waived |= 1u << KIK_A_UNIT;
	if (o->round || o->manifest)
		waived |= 1u << KIK_A_ROUND;
	kik_columns_init(&c.columns, kik_answer_columns);
	c.csv = kik_columns_open(&c.columns, d, in, delimiter, waived, false);
	if (!c.csv)
		return -1;
	status = read_rows(&c, d, intake, &rows);
	if (status == 0 && !rows) {
		kik_diag_file(d, KIK_F_NO_ROWS, in->name, NULL, NULL);
		kik_intake_taint(intake);
	}
	if (in->encoding == KIK_ENC_WINDOWS_1252)
		kik_diag_file(d, KIK_F_DECODED, in->name, kik_encoding_name(in->encoding), NULL);
	kik_diag_tell(d, "%s: %s, %s, %zu %s", in->name, kik_encoding_name(in->encoding),
	    c.columns.delimiter == ';'       ? "semicolon"
		: c.columns.delimiter == ',' ? "comma"
					     : "tab",
	    rows, rows == 1 ? "row" : "rows");
	kik_csv_free(c.csv);
	return status;
}
