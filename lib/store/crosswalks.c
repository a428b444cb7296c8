#include "kik/crosswalks.h"

#include <string.h>

#include "kik/builtin.h"
#include "kik/input.h"
#include "kik/store.h"

/* --- reading ------------------------------------------------------------------------ */

static const struct kik_crosswalk *parse(struct kik_diag *d, const char *name, const char *s,
    size_t len, struct kik_arena *a)
{
	struct kik_place at = { .file = name, .line = 1 };
	struct kik_json_doc *doc = kik_json_parse(d, at, s, len);
	const struct kik_crosswalk *w = doc ? kik_crosswalk_from_json(doc, name, a) : NULL;

	kik_json_free(doc);
	return w;
}

static const struct kik_crosswalk *parse_builtin(struct kik_diag *d, const struct kik_builtin *b,
    struct kik_arena *a)
{
	return parse(d, b->id, (const char *)b->bytes, b->len, a);
}

const struct kik_crosswalk *kik_crosswalk_load(struct kik_diag *d, const char *id_or_file,
    struct kik_arena *a)
{
	const struct kik_crosswalk *w = NULL;
	const struct kik_builtin *b;
	struct kik_buf text = KIK_BUF_INIT;

	if (kik_builtin_named(d, kik_builtin_crosswalks, id_or_file, KIK_F_CROSSWALK_UNKNOWN, &b) <
	    0)
		return NULL;
	if (b)
		return parse_builtin(d, b, a);
	if (kik_input_all(d, id_or_file, KIK_JSON_SIZE, &text) == 0)
		w = parse(d, id_or_file, kik_buf_str(&text), text.len, a);
	kik_buf_release(&text);
	return w;
}

const char *kik_crosswalk_between(struct kik_diag *d, const struct kik_frame *from,
    const struct kik_frame *to, struct kik_arena *a)
{
	for (const struct kik_builtin *b = kik_builtin_crosswalks; b->id; b++) {
		const struct kik_crosswalk *w = parse_builtin(d, b, a);

		if (w && kik_crosswalk_is(from, w->from) && kik_crosswalk_is(to, w->to))
			return b->id;
	}
	return NULL;
}

/* --- checking ----------------------------------------------------------------------- */

struct check {
	struct kik_diag *d;
	const struct kik_crosswalk *w;
	const struct kik_frame *from, *to;
	bool bad;
};

static void fault(struct check *k, enum kik_fault code, size_t line, size_t col, const char *found,
    const char *expected)
{
	struct kik_finding f = {
		.fault = code,
		.at = { .file = k->w->file, .line = line, .col = col },
		.found = { found, strlen(found) },
		.expected = expected,
	};

	kik_diag_add(k->d, &f);
	k->bad = true;
}

static const struct kik_crosswalk_row *row_of(const struct check *k, const char *to)
{
	for (size_t i = 0; i < k->w->nrows; i++)
		if (strcmp(k->w->row[i].to, to) == 0)
			return &k->w->row[i];
	return NULL;
}

static void check_sources(struct check *k, const struct kik_crosswalk_row *row)
{
	for (size_t i = 0; i < row->n; i++) {
		const struct kik_crosswalk_source *s = &row->source[i];

		if (kik_frame_question(k->from, s->question, strlen(s->question)) == KIK_NONE)
			fault(k, KIK_F_CROSSWALK_FROM, s->line, s->col, s->question, k->from->id);
	}
}

/* A theme has a row of its own, or one for each of its questions that count, or none at all. */
static void check_theme(struct check *k, const struct kik_theme *t)
{
	const struct kik_crosswalk_row *own = row_of(k, t->id), *fed = NULL;
	const char *lacks = NULL;

	for (size_t q = t->first; q < t->first + t->n; q++) {
		const struct kik_crosswalk_row *row = row_of(k, k->to->question[q].id);

		if (row)
			fed = row;
		else if (k->to->question[q].weight > 0 && !lacks)
			lacks = k->to->question[q].id;
	}
	if (own && fed)
		fault(k, KIK_F_CROSSWALK_BOTH, fed->line, fed->col, fed->to, t->id);
	else if (fed && lacks)
		fault(k, KIK_F_CROSSWALK_PART, fed->line, fed->col, t->id, lacks);
}

int kik_crosswalk_check(struct kik_diag *d, const struct kik_crosswalk *w,
    const struct kik_frame *from, const struct kik_frame *to)
{
	struct check k = { d, w, from, to, false };

	for (size_t i = 0; i < w->nrows; i++) {
		const struct kik_crosswalk_row *row = &w->row[i];

		if (kik_frame_theme(to, row->to, strlen(row->to)) == KIK_NONE &&
		    kik_frame_question(to, row->to, strlen(row->to)) == KIK_NONE)
			fault(&k, KIK_F_CROSSWALK_TO, row->line, row->col, row->to, to->id);
		check_sources(&k, row);
	}
	for (size_t t = 0; t < to->nthemes; t++)
		check_theme(&k, &to->theme[t]);
	return k.bad ? -1 : 0;
}

/* The frame of an id: one of the given, else a built-in one.  NULL with the fault reported. */
static const struct kik_frame *frame_of(struct kik_diag *d, const char *id,
    const struct kik_frame *const *given, size_t n, struct kik_arena *a)
{
	for (size_t i = 0; i < n; i++)
		if (kik_crosswalk_is(given[i], id))
			return given[i];
	return kik_frame_load(d, id, a);
}

int kik_crosswalks_check(struct kik_diag *d, const char *id_or_file, char *const *frame, size_t n,
    struct kik_arena *a)
{
	const struct kik_crosswalk *w = kik_crosswalk_load(d, id_or_file, a);
	const struct kik_frame **given = kik_arena_array(a, n + 1, sizeof *given), *from, *to;

	for (size_t i = 0; i < n; i++)
		if (!(given[i] = kik_frame_load(d, frame[i], a)))
			return -1;
	from = w ? frame_of(d, w->from, given, n, a) : NULL;
	to = w ? frame_of(d, w->to, given, n, a) : NULL;
	if (!from || !to || kik_crosswalk_check(d, w, from, to) < 0)
		return -1;
	kik_diag_tell(d, "%s: crosswalk '%s', edition %s: %zu rows, from '%s' to '%s'", id_or_file,
	    w->id, w->edition, w->nrows, from->id, to->id);
	return 0;
}

/* --- what there is -------------------------------------------------------------------- */

int kik_crosswalks_list(struct kik_diag *d, struct kik_buf *b, const char *lang,
    struct kik_arena *a)
{
	for (const struct kik_builtin *in = kik_builtin_crosswalks; in->id; in++) {
		const struct kik_crosswalk *w = parse_builtin(d, in, a);

		if (!w)
			return -1;
		kik_buf_addf(b, "%s\tedition %s\t%s\t%s\t%s\n", w->id, w->edition, w->from, w->to,
		    kik_frame_say(&w->texts, &w->texts.title, lang));
	}
	return 0;
}

bool kik_crosswalks_print(struct kik_buf *b, const char *id)
{
	const struct kik_builtin *in = kik_builtin_find(kik_builtin_crosswalks, id);

	if (in)
		kik_buf_add(b, (const char *)in->bytes, in->len);
	return in != NULL;
}
