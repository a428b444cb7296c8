#include <string.h>
#include <strings.h>

#include "frame_table.h"
#include "kik/builtin.h"
#include "kik/content.h"
#include "kik/input.h"
#include "kik/store.h"

#define HEAD 256 /* bytes of a built-in frame that hold its digest */

static const struct kik_frame *parse(struct kik_diag *d, const char *name, const char *s,
    size_t len, struct kik_arena *a)
{
	struct kik_place at = { .file = name, .line = 1 };
	struct kik_json_doc *doc = kik_json_parse(d, at, s, len);
	const struct kik_frame *f = doc ? kik_frame_from_json(doc, a) : NULL;

	kik_json_free(doc);
	return f;
}

static const struct kik_frame *parse_builtin(struct kik_diag *d, const struct kik_builtin *b,
    struct kik_arena *a)
{
	return parse(d, b->id, (const char *)b->bytes, b->len, a);
}

static const struct kik_frame *parse_json(struct kik_diag *d, const char *path,
    const struct kik_buf *b, struct kik_arena *a)
{
	const struct kik_frame *f = NULL;
	struct kik_buf text = KIK_BUF_INIT;
	struct kik_input in;

	kik_input_memory(&in, path, kik_buf_str(b), b->len, KIK_ENC_AUTO);
	kik_input_json(&in);
	if (kik_input_text(&in, d, KIK_JSON_SIZE, &text) == 0)
		f = parse(d, path, kik_buf_str(&text), text.len, a);
	kik_input_close(&in);
	kik_buf_release(&text);
	return f;
}

static const struct kik_frame *parse_csv(struct kik_diag *d, const char *path,
    const struct kik_buf *b, struct kik_arena *a)
{
	const struct kik_frame *f = NULL;
	struct kik_columns c;
	struct kik_input in;
	struct kik_csv *csv = NULL;
	struct kik_cells header;
	struct kik_rows rows;
	size_t first;
	char delimiter;

	kik_columns_init(&c, kik_frame_columns);
	kik_input_memory(&in, path, kik_buf_str(b), b->len, KIK_ENC_AUTO);
	delimiter = kik_csv_delimiter(&in, d, 0, kik_columns_known, &c, false, &first);
	if (delimiter != 0) {
		csv = kik_csv_new(&in, d, delimiter);
		kik_csv_set_line(csv, first);
		rows = kik_csv_rows(csv);
		if (kik_csv_next(csv, &header) > 0)
			f = kik_frame_from_rows(d, path, &rows, &header, delimiter, a);
		kik_csv_free(csv);
	}
	kik_input_close(&in);
	return f;
}

/* Whether text begins as a table does: with two of its columns, or with the first of them. */
static bool is_table(const char *path, const struct kik_buf *b)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	struct kik_columns c;
	struct kik_input in;
	struct kik_slice t;
	size_t first;
	bool yes;

	kik_columns_init(&c, kik_frame_columns);
	kik_input_memory(&in, path, kik_buf_str(b), b->len, KIK_ENC_AUTO);
	yes = kik_csv_delimiter(&in, quiet, 0, kik_columns_known, &c, false, &first) != 0;
	t = kik_trim(in.s, in.len);
	yes = yes || (t.len > 4 && strncasecmp(t.s + (*t.s == '"'), "kind", 4) == 0);
	kik_input_close(&in);
	kik_diag_free(quiet);
	return yes;
}

/* By its content: a workbook, a table, or JSON, as which all else is told what is wrong. */
static const struct kik_frame *load_bytes(struct kik_diag *d, const char *path,
    const struct kik_buf *b, struct kik_arena *a)
{
	struct kik_slice head = { kik_buf_str(b), b->len };
	enum kik_phrase what;

	switch (kik_content_of(head, &what)) {
	case KIK_CONTENT_ZIP:
	case KIK_CONTENT_OLD:
		return kik_frame_from_book(d, path, head.s, head.len, a);
	case KIK_CONTENT_CSV:
		if (is_table(path, b))
			return parse_csv(d, path, b, a);
		break;
	default:
		break;
	}
	return parse_json(d, path, b, a);
}

const struct kik_frame *kik_frame_load(struct kik_diag *d, const char *id_or_file,
    struct kik_arena *a)
{
	const struct kik_frame *f = NULL;
	const struct kik_builtin *in;
	struct kik_buf b = KIK_BUF_INIT;

	if (kik_builtin_named(d, kik_builtin_frames, id_or_file, KIK_F_FRAME_UNKNOWN, &in) < 0)
		return NULL;
	if (in)
		return parse_builtin(d, in, a);
	if (kik_input_file(d, id_or_file, KIK_JSON_SIZE, &b) == 0)
		f = load_bytes(d, id_or_file, &b, a);
	kik_buf_release(&b);
	return f;
}

/* Each says its digest in its first lines: only one that is used is ever parsed. */
static const struct kik_builtin *find_builtin(struct kik_slice digest)
{
	if (digest.len != KIK_DIGEST_SIZE - 1)
		return NULL;
	for (const struct kik_builtin *b = kik_builtin_frames; b->id; b++)
		if (memmem(b->bytes, b->len < HEAD ? b->len : HEAD, digest.s, digest.len))
			return b;
	return NULL;
}

const char *kik_frame_builtin_id(struct kik_slice digest)
{
	const struct kik_builtin *b = find_builtin(digest);

	return b ? b->id : NULL;
}

const struct kik_frame *kik_frame_builtin(struct kik_diag *d, const char *digest,
    struct kik_arena *a)
{
	const struct kik_builtin *b = find_builtin((struct kik_slice){ digest, strlen(digest) });

	return b ? parse_builtin(d, b, a) : NULL;
}
