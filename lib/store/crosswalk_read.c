#include <string.h>

#include "frame_read.h"
#include "kik/crosswalks.h"

#define WEIGHT_MAX 1000 /* a question counts so many times another at the most */

static void place(const struct kik_frame_reader *r, const struct kik_json *v, size_t *line,
    size_t *col)
{
	struct kik_place at = kik_json_place(r->doc, v);

	*line = at.line;
	*col = at.col;
}

static int64_t read_weight(const struct kik_frame_reader *r, const struct kik_json *v)
{
	int32_t weight = KIK_THOUSAND;

	if (kik_frame_points(r, v, "weight", false, &weight) == 0 &&
	    (weight <= 0 || weight > WEIGHT_MAX * KIK_THOUSAND))
		kik_frame_wrong(r, kik_json_get(v, "weight"), KIK_F_JSON_VALUE, "weight",
		    kik_arena_printf(r->a, "0.001 %s %d", kik_phrase(r->d, KIK_P_TO), WEIGHT_MAX));
	return weight;
}

static const char *member(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *key)
{
	const struct kik_json *m = kik_json_need(r->doc, v, key, KIK_JSON_STRING, true);
	const char *word = m ? kik_frame_word(r, m, key) : NULL;

	return word ? word : "";
}

/* Faulty ids are "" and were reported. */
static void no_twice(const struct kik_frame_reader *r, const struct kik_json *v, const char *column,
    const char *id)
{
	kik_frame_fault(r, kik_json_get(v, column), KIK_F_CROSSWALK_TWICE, column, id, NULL);
}

static void read_row(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_crosswalk_row *row)
{
	static const char *const keys[] = { "to", "from", NULL };
	static const char *const source_keys[] = { "question", "weight", NULL };
	const struct kik_json *list, *e;

	(void)kik_json_known(r->doc, v, keys);
	row->to = member(r, v, "to");
	place(r, kik_json_get(v, "to"), &row->line, &row->col);
	list = kik_frame_list(r, v, "from", KIK_JSON_OBJECT, true);
	if (!list)
		return;
	row->source = kik_arena_array(r->a, kik_json_size(list), sizeof *row->source);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		struct kik_crosswalk_source *s = &row->source[row->n++];

		(void)kik_json_known(r->doc, e, source_keys);
		s->question = member(r, e, "question");
		s->weight = read_weight(r, e);
		place(r, kik_json_get(e, "question"), &s->line, &s->col);
		for (size_t i = 0; *s->question && i + 1 < row->n; i++)
			if (strcmp(row->source[i].question, s->question) == 0)
				no_twice(r, e, "question", s->question);
	}
}

static void read_rows(const struct kik_frame_reader *r, const struct kik_json *root,
    struct kik_crosswalk *w)
{
	const struct kik_json *list = kik_frame_list(r, root, "rows", KIK_JSON_OBJECT, true), *e;

	if (!list)
		return;
	w->row = kik_arena_array(r->a, kik_json_size(list), sizeof *w->row);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		struct kik_crosswalk_row *row = &w->row[w->nrows++];

		read_row(r, e, row);
		for (size_t i = 0; *row->to && i + 1 < w->nrows; i++)
			if (strcmp(w->row[i].to, row->to) == 0)
				no_twice(r, e, "to", row->to);
	}
}

const struct kik_crosswalk *kik_crosswalk_from_json(const struct kik_json_doc *doc,
    const char *name, struct kik_arena *a)
{
	static const char *const keys[] = { "format", "version", "id", "edition", "from", "to",
		"scale", "lang", "title", "origin", "rows", NULL };
	struct kik_frame_reader r = { .doc = doc, .d = kik_json_diag(doc), .a = a };
	const struct kik_json *root = kik_json_root(doc);
	size_t before = kik_diag_count(r.d, KIK_ERROR);
	struct kik_crosswalk *w = kik_arena_alloc(a, sizeof *w);
	const char *scale;

	if (kik_json_format(doc, "kik-crosswalk", 1) < 0)
		return NULL;
	r.f = &w->texts;
	kik_frame_languages(&r, root);
	if (w->texts.nlang == 0)
		return NULL;
	(void)kik_json_known(doc, root, keys);
	w->file = name;
	w->id = kik_frame_id(&r, root);
	w->edition = member(&r, root, "edition");
	w->from = member(&r, root, "from");
	w->to = member(&r, root, "to");
	scale = member(&r, root, "scale");
	if (*scale && strcmp(scale, "linear") != 0)
		kik_frame_fault(&r, kik_json_get(root, "scale"), KIK_F_JSON_VALUE, "scale", scale,
		    "linear");
	kik_frame_text(&r, root, "title", &w->texts.title);
	kik_frame_text(&r, root, "origin", &w->texts.origin);
	read_rows(&r, root, w);
	return kik_diag_count(r.d, KIK_ERROR) > before ? NULL : w;
}
