/* Answers in CSV. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "kik/held.h"
#include "kik/duo.h"
#include "kik/reading.h"

struct context {
	const struct kik_input *in;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
	struct kik_diag *diag;
	struct kik_intake *intake;
	size_t rows;
};

/* The second half of a large file, which another thread reads. */
struct half {
	pthread_t thread;
	struct kik_input in;
	struct context c;
	struct kik_held *held;
	int status;
	atomic_bool quit;   /* nobody wants it any more */
	atomic_size_t done; /* rows */
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

#define OFTEN 16384 /* rows, a power of two, after which others are told or asked */

static void tell_progress(const struct context *c, struct half *other)
{
	size_t total = S_ISREG(c->in->st.st_mode) ? (size_t)c->in->st.st_size : 0;
	size_t done = total ? total - kik_input_left(c->in) : c->rows;

	/* rows of the other half are about as long as ours */
	if (other && c->rows)
		done += done / c->rows * atomic_load(&other->done);
	kik_diag_progress(c->diag, c->in->name, total && done > total ? total : done, total);
}

/*
 * Reads all rows below the header, or until somebody else has the rest: `self` is set in the
 * second thread, `other` in the first while there is one.  0 or -1.
 */
static int read_rows(struct context *c, struct half *self, struct half *other)
{
	struct kik_row row = { .column = c->columns.field, .place = place_of, .ctx = c };
	size_t lead = leading(&c->columns);
	bool handed = false; /* the row before */
	int got;

	kik_csv_repeat(c->csv, lead);
	while ((got = kik_csv_next(c->csv, &c->row)) == 1) {
		if (++c->rows % OFTEN == 0) {
			if (!self)
				tell_progress(c, other);
			else if (atomic_load(&self->quit) || !kik_held_whole(self->held))
				return -1;
			else
				atomic_store(&self->done, c->rows);
		}
		row.field = c->row.field;
		row.n = c->row.n;
		if (kik_columns_row(&c->columns, c->diag, &c->row) < 0) {
			kik_intake_lost(c->intake, &row);
			handed = false;
			continue;
		}
		row.same = handed && c->row.same && c->row.same == lead;
		handed = true;
		kik_intake_row(c->intake, &row);
	}
	return got;
}

/* --- two threads ------------------------------------------------------------------------- */

static void *read_half(void *ctx)
{
	struct half *h = ctx;

	h->status = read_rows(&h->c, h, NULL);
	return NULL;
}

static void free_half(struct half *h)
{
	if (!h)
		return;
	kik_csv_free(h->c.csv);
	kik_input_close(&h->in);
	kik_intake_twin_free(h->c.intake);
	kik_held_free(h->held);
	free(h);
}

/* Lets a second thread read the second half of what c has still to read; NULL when it is not to. */
static struct half *begin_half(struct context *c)
{
	size_t unit = c->columns.field[KIK_A_UNIT];
	struct half *h;
	off_t from = 0;

	if (unit == KIK_NONE)
		return NULL;
	h = kik_malloc_apart(sizeof *h);
	*h = (struct half){ 0 };
	h->held = kik_held_new(kik_diag_danish(c->diag));
	h->c = *c;
	h->c.diag = kik_held_diag(h->held);
	h->c.csv = NULL;
	h->c.intake = kik_intake_twin(c->intake, h->c.diag);
	if (h->c.intake)
		from = kik_csv_part(c->csv, unit, c->columns.need, c->columns.width);
	if (!from) {
		free_half(h);
		return NULL;
	}
	kik_input_part(&h->in, c->in, from);
	h->c.in = &h->in;
	h->c.csv = kik_csv_new(&h->in, h->c.diag, c->columns.delimiter);
	h->c.columns.rows = kik_csv_rows(h->c.csv);
	if (!kik_duo_start(&h->thread, read_half, h)) {
		free_half(h); /* the first can do it all */
		h = NULL;
		kik_csv_go_on(c->csv);
	}
	return h;
}

/*
 * The first thread has read its half (got is 0), or can't (-1).  True when what the second one
 * read has been added; else it is as if it had never been.
 */
static bool end_half(struct context *c, struct half *h, int got)
{
	bool good;

	if (got < 0 || !kik_input_stopped(c->in))
		atomic_store(&h->quit, true);
	pthread_join(h->thread, NULL);
	/* they met where a row ends, and both read UTF-8 */
	good = got == 0 && kik_input_stopped(c->in) && kik_input_plain(c->in) && h->status == 0 &&
	    kik_held_whole(h->held) && kik_intake_join(c->intake, h->c.intake);
	if (good) {
		kik_held_tell(h->held, c->diag, kik_csv_line(c->csv) - 1);
		c->rows += h->c.rows;
	}
	free_half(h);
	return good;
}

static int read_all(struct context *c)
{
	struct half *h = begin_half(c);
	int got = read_rows(c, NULL, h);

	if (h && !end_half(c, h, got) && got == 0 && kik_csv_go_on(c->csv))
		got = read_rows(c, NULL, NULL);
	if (c->rows >= OFTEN)
		kik_diag_progress(c->diag, c->in->name, 0, 0);
	return got;
}

int kik_answers_csv(struct kik_input *in, struct kik_diag *d, char delimiter,
    const struct kik_intake_options *o, struct kik_intake *intake)
{
	struct context c = { .in = in, .diag = d, .intake = intake };
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
	status = read_all(&c);
	if (status == 0 && !c.rows) {
		kik_diag_file(d, KIK_F_NO_ROWS, in->name, NULL, NULL);
		kik_intake_taint(intake);
	}
	if (in->encoding == KIK_ENC_WINDOWS_1252)
		kik_diag_file(d, KIK_F_DECODED, in->name, kik_encoding_name(in->encoding), NULL);
	kik_diag_tell(d, "%s: %s, %s, %zu %s", in->name, kik_encoding_name(in->encoding),
	    kik_csv_name(c.columns.delimiter), c.rows, c.rows == 1 ? "row" : "rows");
	kik_csv_free(c.csv);
	return status;
}
