#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "frame_table.h"
#include "kik/builtin.h"
#include "kik/input.h"
#include "kik/store.h"

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

/* JSON begins with a brace; anything else is taken for it too, unless a table could begin so. */
static bool is_json(const struct kik_buf *b)
{
	const char *s = kik_buf_str(b);
	size_t bom = b->len >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	struct kik_slice t = kik_trim(s + bom, b->len - bom);

	return strncasecmp(t.s, "kind", 4) != 0 && strncasecmp(t.s, "\"kind", 5) != 0 &&
	    strncasecmp(t.s, "sep=", 4) != 0;
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
	delimiter = kik_csv_delimiter(&in, d, 0, kik_columns_known, &c, &first);
	if (delimiter != 0) {
		csv = kik_csv_new(&in, d, delimiter);
		kik_csv_set_line(csv, first);
		rows = kik_csv_rows(csv);
		if (kik_csv_next(csv, &header) > 0)
			f = kik_frame_from_rows(d, path, &rows, &header, a);
		kik_csv_free(csv);
	}
	kik_input_close(&in);
	return f;
}

static const struct kik_frame *load_file(struct kik_diag *d, const char *path, struct kik_arena *a)
{
	const struct kik_frame *f = NULL;
	struct kik_buf b = KIK_BUF_INIT;

	if (kik_input_all(d, path, KIK_JSON_SIZE, &b) == 0)
		f = is_json(&b) ? parse(d, path, kik_buf_str(&b), b.len, a)
				: parse_csv(d, path, &b, a);
	kik_buf_release(&b);
	return f;
}

static void unknown(struct kik_diag *d, const char *id)
{
	struct kik_buf known = KIK_BUF_INIT;
	struct kik_finding f = { .fault = KIK_F_FRAME_UNKNOWN, .found = { id, strlen(id) } };

	for (const struct kik_builtin *b = kik_builtin_frames; b->id; b++)
		kik_buf_addf(&known, "%s%s", known.len > 0 ? ", " : "", b->id);
	f.expected = kik_buf_str(&known);
	kik_diag_add(d, &f);
	kik_buf_release(&known);
}

const struct kik_frame *kik_frame_load(struct kik_diag *d, const char *id_or_file,
    struct kik_arena *a)
{
	struct stat st;

	for (const struct kik_builtin *b = kik_builtin_frames; b->id; b++)
		if (strcmp(b->id, id_or_file) == 0)
			return parse_builtin(d, b, a);
	/* what looks like a path was meant as one: then opening it tells what is wrong */
	if (!strpbrk(id_or_file, "./") && stat(id_or_file, &st) < 0 && errno == ENOENT) {
		unknown(d, id_or_file);
		return NULL;
	}
	return load_file(d, id_or_file, a);
}

const struct kik_frame *kik_frame_builtin(struct kik_diag *d, const char *digest,
    struct kik_arena *a)
{
	for (const struct kik_builtin *b = kik_builtin_frames; b->id; b++) {
		const struct kik_frame *f = parse_builtin(d, b, a);

		if (f && strcmp(f->digest, digest) == 0)
			return f;
	}
	return NULL;
}
