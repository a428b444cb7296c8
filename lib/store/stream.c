/* Streams: JSON Lines or tidy CSV, told apart by the first byte. */
#include <string.h>

#include "kik/result_pack.h"
#include "kik/result_read.h"
#include "kik/store.h"

/* Finds the end of the line that begins the window, reading on as needed: 1, 0 at the end, -1. */
static int next_line(struct kik_input *in, struct kik_diag *d, size_t line, size_t *len)
{
	size_t seen = 0;
	int more;

	for (;;) {
		const char *end =
		    in->len > seen ? memchr(in->s + seen, '\n', in->len - seen) : NULL;

		if (end) {
			*len = (size_t)(end - in->s);
			return 1;
		}
		seen = in->len;
		if (seen > KIK_JSON_SIZE) {
			struct kik_finding f = { .fault = KIK_F_JSON_SIZE,
				.at = { .file = in->name, .line = line, .col = 1 },
				.n = KIK_JSON_SIZE };

			kik_diag_add(d, &f);
			return -1;
		}
		more = kik_input_more(in);
		if (more < 0) {
			kik_input_fault(in, d, line, in->len + 1);
			return -1;
		}
		if (more == 0) {
			*len = in->len;
			return in->len > 0;
		}
	}
}

/* Files that are read, one line after the other. */
struct reading {
	struct kik_diag *diag;
	struct kik_results *rs;
	struct kik_arena *a; /* of the results, or while they are packed of one line */
	size_t packed;       /* how many of the results are where they stay */
};

/* Puts by the results that were just read, where they are only going to be gathered. */
static void put_by(struct reading *rd)
{
	struct kik_results *rs = rd->rs;

	if (!rs->pack)
		return;
	for (; rd->packed < rs->n; rd->packed++) {
		size_t i = rd->packed;

		rs->result[i] =
		    kik_result_pack(rs->result[i], i ? rs->result[i - 1] : NULL, rs->pack);
	}
	kik_arena_reset(rd->a);
}

/* One line with whatever in it: a frame or a result.  0, or -1 with the faults reported. */
static int read_document(struct reading *rd, struct kik_place at, const char *s, size_t len)
{
	struct kik_json_doc *doc = kik_json_parse(rd->diag, at, s, len);
	const struct kik_frame *f = NULL;
	struct kik_result *r = NULL;
	const char *format;

	if (!doc)
		return -1;
	format = kik_json_text(kik_json_get(kik_json_root(doc), "format"));
	if (format && !strcmp(format, "kik-frame")) {
		f = kik_frame_from_json(doc, rd->rs->frames);
		if (f && !kik_results_frame(rd->rs, f->digest))
			kik_results_add_frame(rd->rs, f);
	} else if (format && !strcmp(format, "kik-result")) {
		r = kik_result_from_json(doc, rd->diag, rd->rs, rd->a);
		if (r)
			kik_results_add(rd->rs, r);
	} else {
		kik_json_fault(doc, kik_json_get(kik_json_root(doc), "format"),
		    KIK_F_FORMAT_UNKNOWN, "format", format ? format : "", "kik-result, kik-frame");
	}
	kik_json_free(doc);
	return f || r ? 0 : -1;
}

static int read_line(struct reading *rd, struct kik_place at, const char *s, size_t len)
{
	struct kik_result *r;
	int got = kik_result_direct(s, len, at, rd->diag, rd->rs, !rd->rs->pack, rd->a, &r);

	if (got > 0)
		kik_results_add(rd->rs, r);
	else if (got == 0)
		got = read_document(rd, at, s, len);
	put_by(rd);
	return got < 0 ? -1 : 0;
}

static int read_lines(struct kik_input *in, struct reading *rd)
{
	struct kik_place at = { .file = in->name, .line = 1 };
	size_t len;
	int got, status = 0;

	for (; (got = next_line(in, rd->diag, at.line, &len)) == 1; at.line++) {
		if (kik_trim(in->s, len).len && read_line(rd, at, in->s, len) < 0)
			status = -1;
		kik_input_take(in, len < in->len ? len + 1 : len);
	}
	return got < 0 ? -1 : status;
}

static int read_file(struct reading *rd, const char *path)
{
	struct kik_diag *d = rd->diag;
	struct kik_input in;
	struct kik_slice head;
	int more = 1, status;

	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	do
		head = kik_trim(in.s, in.len);
	while (!head.len && (more = kik_input_more(&in)) > 0);
	if (more < 0) {
		kik_input_fault(&in, d, 1, 1);
		status = -1;
	} else if (!head.len) {
		kik_diag_file(d, KIK_F_EMPTY_STREAM, in.name, NULL, NULL);
		status = -1;
	} else if (*head.s == '{') {
		kik_input_json(&in);
		status = read_lines(&in, rd);
	} else {
		status = kik_tidy_read(&in, d, rd->rs, rd->a);
		put_by(rd);
	}
	kik_input_close(&in);
	return status;
}

const struct kik_frame *kik_results_need_frame(struct kik_results *rs, struct kik_diag *d,
    const char *digest, struct kik_arena *a)
{
	const struct kik_frame *f = kik_results_frame(rs, digest);

	if (!f) {
		f = kik_frame_builtin(d, digest, rs->frames ? rs->frames : a);
		if (f)
			kik_results_add_frame(rs, f);
	}
	return f;
}

int kik_results_read(struct kik_diag *d, char *const *path, size_t n, const struct kik_frame *frame,
    struct kik_results *out, struct kik_arena *a)
{
	static char standard[] = "-";
	static char *const only[] = { standard };
	struct reading rd = { .diag = d, .rs = out, .a = out->pack ? kik_arena_new() : a };
	size_t i;
	int status = 0;

	out->frames = a;
	rd.packed = out->n;
	if (frame)
		kik_results_add_frame(out, frame);
	if (!n) {
		path = only;
		n = 1;
	}
	for (i = 0; i < n; i++)
		if (read_file(&rd, path[i]) < 0)
			status = -1;
	if (status < 0)
		out->blind = true;
	for (i = 0; out->blind && i < out->n; i++)
		out->result[i]->complete = false;
	out->frames = NULL;
	if (out->pack)
		kik_arena_free(rd.a);
	return status;
}
