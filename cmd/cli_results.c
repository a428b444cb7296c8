/* Results put out as a stream or as the tidy CSV. */
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "kik/store.h"

static int by_id_and_digest(const void *x, const void *y)
{
	const struct kik_frame *a = *(const struct kik_frame *const *)x;
	const struct kik_frame *b = *(const struct kik_frame *const *)y;
	int order = strcmp(a->id, b->id);

	return order ? order : strcmp(a->digest, b->digest);
}

/* The frame lines of a stream: those that a result uses, each once. */
static void add_frames(struct kik_buf *b, const struct kik_results *rs, struct kik_arena *a)
{
	const struct kik_frame **f =
	    kik_arena_array(a, rs->nframes + 1, sizeof(struct kik_frame *));
	size_t i, j, n = 0;

	for (i = 0; i < rs->nframes; i++) {
		for (j = 0;
		     j < rs->n && strcmp(rs->result[j]->frame->digest, rs->frame[i]->digest) != 0;
		     j++)
			;
		if (j < rs->n)
			f[n++] = rs->frame[i];
	}
	qsort(f, n, sizeof *f, by_id_and_digest);
	for (i = 0; i < n; i++)
		kik_frame_line(b, f[i]);
}

int cli_put_results(struct cli *c, const struct kik_results *rs)
{
	const struct kik_csv_style *style = c->excel ? &kik_csv_excel : &kik_csv_plain;
	bool csv = c->format && !strcmp(c->format, "csv");
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_tidy_writer *tidy;
	struct kik_result_writer *lines;
	struct kik_output *out;
	struct kik_arena *a;
	size_t i;

	if (!rs->n && !kik_diag_count(c->diag, KIK_ERROR) && !kik_diag_count(c->diag, KIK_SYSTEM))
		kik_diag_file(c->diag, KIK_F_NOTHING, NULL, NULL, NULL);
	if (!rs->n || cli_refuse(c))
		return cli_status(c, false);
	out = kik_output_open(c->diag, c->output, true, c->force);
	if (!out)
		return cli_status(c, true);
	a = kik_arena_new();
	tidy = kik_tidy_new(style);
	lines = kik_result_writer_new();
	if (csv) {
		kik_csv_begin(&b, style);
		kik_tidy_header(&b, style);
	} else {
		add_frames(&b, rs, a);
	}
	for (i = 0; i < rs->n; i++) {
		if (csv)
			kik_tidy_result(tidy, &b, rs->result[i], a);
		if ((csv ? kik_output_write(out, b.s, b.len)
			 : kik_result_put(lines, out, &b, rs->result[i], a)) < 0)
			break;
		kik_buf_clear(&b);
		kik_arena_reset(a);
	}
	kik_output_commit(out);
	kik_tidy_free(tidy);
	kik_result_writer_free(lines);
	kik_buf_release(&b);
	kik_arena_free(a);
	return cli_status(c, true);
}
