#include "kik/scored.h"

#include <string.h>

#include "kik/clean.h"
#include "kik/store.h"

static void write_row(void *ctx, const struct kik_sheet_info *sheet, const struct kik_answer *row,
    bool dont_know)
{
	kik_clean_row(ctx, sheet, row, dont_know);
}

/* How results are put out. */
struct put {
	const char *format;
	const struct kik_csv_style *style;
	struct kik_tidy_writer *tidy;
	struct kik_output *out;
	struct kik_buf b;
	struct kik_arena *a; /* of one result */
};

/* 0, or -1 when nothing more can be written. */
static int put_result(struct put *p, const struct kik_result *res)
{
	int status;

	if (*p->format == 'j')
		kik_result_write(&p->b, res, p->a);
	else if (*p->format == 'c')
		kik_tidy_result(p->tidy, &p->b, res, p->a);
	else
		kik_statements_rows(&p->b, p->style, res);
	status = kik_output_write(p->out, p->b.s, p->b.len);
	kik_buf_clear(&p->b);
	return status;
}

/* Those of sheets of answers, and between them those that have only a consensus. */
static void put_results(struct put *p, struct kik_reading *r, struct kik_sheet **sheet, size_t n,
    struct kik_arena *a)
{
	size_t i, k = 0, agreed;
	struct kik_result **only = kik_reading_agreed(r, &agreed, a);

	for (i = 0; i < n; i++) {
		struct kik_result *res = kik_reading_result(r, sheet[i], p->a);

		for (; k < agreed && kik_result_cmp(only[k], res) < 0; k++)
			if (put_result(p, only[k]) < 0)
				return;
		kik_agreed_warn(r->diag, res, p->a);
		if (put_result(p, res) < 0)
			return;
		kik_arena_reset(p->a);
	}
	for (; k < agreed; k++)
		if (put_result(p, only[k]) < 0)
			return;
}

int kik_scored_write(struct kik_reading *r, struct kik_sheet **sheet, size_t n, const char *format,
    const struct kik_csv_style *style, struct kik_output *out, struct kik_arena *a)
{
	struct put p = { .format = format, .style = style, .out = out };
	int status = 0;

	p.a = kik_arena_new();
	p.tidy = kik_tidy_new(p.style);
	if (!strcmp(p.format, "json")) {
		kik_frame_line(&p.b, r->frame);
	} else {
		kik_csv_begin(&p.b, p.style);
		if (!strcmp(p.format, "csv"))
			kik_tidy_header(&p.b, p.style);
		else if (!strcmp(p.format, "statements"))
			kik_statements_header(&p.b, p.style);
	}
	if (!strcmp(p.format, "answers")) {
		struct kik_clean clean = { r->frame, p.style, &p.b, out };

		kik_clean_header(&clean);
		status = kik_reading_emit(r, write_row, &clean);
	} else {
		put_results(&p, r, sheet, n, a);
	}
	if (p.b.len)
		kik_output_write(out, p.b.s, p.b.len);
	kik_tidy_free(p.tidy);
	kik_buf_release(&p.b);
	kik_arena_free(p.a);
	return status;
}
