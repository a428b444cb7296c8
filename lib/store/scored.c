#include "kik/scored.h"

#include <string.h>

#include "kik/clean.h"
#include "kik/duo.h"
#include "kik/store.h"

static void write_row(void *ctx, const struct kik_sheet_info *sheet, const struct kik_answer *row)
{
	kik_clean_row(ctx, sheet, row);
}

#define PIECE 64   /* results that are made at once */
#define MANY  1000 /* so many are worth a second thread */

/* How results are put out. */
struct put {
	const struct kik_reading *r;
	struct kik_sheet **sheet;
	size_t n;
	const char *format;
	const struct kik_csv_style *style;
	struct kik_output *out;
	/* of the first thread, and of the second */
	struct kik_tidy_writer *tidy[2];
	struct kik_result_writer *lines[2];
	struct kik_arena *a[2]; /* of one result */
};

static void add_result(const struct put *p, unsigned worker, const struct kik_result *res,
    struct kik_buf *b)
{
	if (*p->format == 'j')
		kik_result_write(p->lines[worker], b, res, p->a[worker]);
	else if (*p->format == 'c')
		kik_tidy_result(p->tidy[worker], b, res, p->a[worker]);
	else
		kik_statements_rows(b, p->style, res);
}

static void make_piece(void *ctx, unsigned worker, size_t piece, struct kik_buf *b)
{
	const struct put *p = ctx;
	size_t i;

	for (i = piece * PIECE; i < p->n && i < (piece + 1) * PIECE; i++) {
		add_result(p, worker, kik_reading_result(p->r, p->sheet[i], p->a[worker]), b);
		kik_arena_reset(p->a[worker]);
	}
}

static int put_piece(void *ctx, const struct kik_buf *b)
{
	const struct put *p = ctx;

	return kik_output_write(p->out, kik_buf_str(b), b->len);
}

/* 0, or -1 when nothing more can be written. */
static int put_result(const struct put *p, const struct kik_result *res, struct kik_buf *b)
{
	kik_buf_clear(b);
	add_result(p, 0, res, b);
	return kik_output_write(p->out, b->s, b->len);
}

/* Those of sheets of answers, and between them those that have other sections only. */
static void put_both(const struct put *p, struct kik_result **only, size_t agreed,
    struct kik_buf *b)
{
	size_t i, k = 0;

	for (i = 0; i < p->n; i++) {
		struct kik_result *res = kik_reading_result(p->r, p->sheet[i], p->a[0]);

		for (; k < agreed && kik_result_cmp(only[k], res) < 0; k++)
			if (put_result(p, only[k], b) < 0)
				return;
		kik_agreed_warn(p->r->diag, res, p->a[0]);
		if (put_result(p, res, b) < 0)
			return;
		kik_arena_reset(p->a[0]);
	}
	for (; k < agreed; k++)
		if (put_result(p, only[k], b) < 0)
			return;
}

/* b: what stands before the results, for whose room there is a use. */
static void put_results(struct put *p, struct kik_buf *b, struct kik_arena *a)
{
	const struct kik_duo duo = { make_piece, put_piece, p };
	size_t agreed;
	struct kik_result **only = kik_reading_agreed(p->r, &agreed, a);

	if (kik_output_write(p->out, b->s, b->len) == 0) {
		if (p->n < MANY || kik_answers_count(kik_agreed_answers(p->r->agreed)) ||
		    kik_answers_count(kik_ledger_answers(p->r->ledger)))
			put_both(p, only, agreed, b);
		else
			kik_duo_work(&duo, (p->n + PIECE - 1) / PIECE);
	}
	kik_buf_clear(b);
}

int kik_scored_write(struct kik_reading *r, struct kik_sheet **sheet, size_t n, const char *format,
    const struct kik_csv_style *style, struct kik_output *out, struct kik_arena *a)
{
	struct put p = {
		.r = r, .sheet = sheet, .n = n, .format = format, .style = style, .out = out
	};
	struct kik_buf b = KIK_BUF_INIT;
	int status = 0;
	size_t i;

	for (i = 0; i < 2; i++) {
		p.a[i] = kik_arena_new();
		p.tidy[i] = kik_tidy_new(style);
		p.lines[i] = kik_result_writer_new();
	}
	if (!strcmp(format, "json")) {
		kik_frame_line(&b, r->frame);
	} else {
		kik_csv_begin(&b, style);
		if (!strcmp(format, "csv"))
			kik_tidy_header(&b, style);
		else if (!strcmp(format, "statements"))
			kik_statements_header(&b, style);
	}
	if (!strcmp(format, "answers")) {
		struct kik_clean clean = { r->frame, style, &b, out };

		kik_clean_header(&clean);
		status = kik_reading_emit(r, write_row, &clean);
	} else {
		put_results(&p, &b, a);
	}
	if (b.len)
		kik_output_write(out, b.s, b.len);
	for (i = 0; i < 2; i++) {
		kik_tidy_free(p.tidy[i]);
		kik_result_writer_free(p.lines[i]);
		kik_arena_free(p.a[i]);
	}
	kik_buf_release(&b);
	return status;
}
