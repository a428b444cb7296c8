#include "frame_table.h"

#include <string.h>

#include "kik/num.h"
#include "kik/store.h"

const struct kik_column_def kik_frame_columns[] = {
	[KIK_FC_KIND] = { "kind", KIK_COL_REQUIRED, { "type" } },
	[KIK_FC_ID] = { "id", KIK_COL_REQUIRED, { NULL } },
	[KIK_FC_PART_OF] = { "part_of", KIK_COL_REQUIRED, { "del_af" } },
	[KIK_FC_PANEL] = { "panel", KIK_COL_OPTIONAL, { NULL } },
	[KIK_FC_SCALE] = { "scale", KIK_COL_OPTIONAL, { "skala" } },
	[KIK_FC_EDITION] = { "edition", KIK_COL_OPTIONAL, { "udgave", "utgave" } },
	[KIK_FC_MIN] = { "min", KIK_COL_OPTIONAL, { NULL } },
	[KIK_FC_MAX] = { "max", KIK_COL_OPTIONAL, { NULL } },
	[KIK_FC_STEP] = { "step", KIK_COL_OPTIONAL, { "trin", "trinn" } },
	[KIK_FC_FROM] = { "from", KIK_COL_OPTIONAL, { "fra" } },
	[KIK_FC_TO] = { "to", KIK_COL_OPTIONAL, { "til" } },
	[KIK_FC_WEIGHT] = { "weight", KIK_COL_OPTIONAL, { "vægt", "vekt" } },
	[KIK_FC_WORDS] = { "words", KIK_COL_OPTIONAL, { "ord" } },
	[KIK_FC_PERSPECTIVES] = { "perspectives", KIK_COL_OPTIONAL, { "perspektiver" } },
	[KIK_FC_EFFORT] = { "effort", KIK_COL_OPTIONAL, { "indsats", "innsats" } },
	[KIK_FC_RESULT] = { "result", KIK_COL_OPTIONAL, { "resultat" } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

struct writer {
	struct kik_frame_table *t;
	const struct kik_frame *f;
	struct kik_arena *a;
};

/* --- cells -------------------------------------------------------------------- */

static struct kik_frame_cell *cell(struct writer *w, size_t column)
{
	return &w->t->cell[(w->t->nrows - 1) * w->t->ncols + column];
}

static void add_row(struct writer *w, const char *kind)
{
	if (w->t->nrows == w->t->room) {
		size_t more = 2 * w->t->room;
		struct kik_frame_cell *c = kik_arena_array(w->a, more * w->t->ncols, sizeof *c);

		memcpy(c, w->t->cell, w->t->room * w->t->ncols * sizeof *c);
		w->t->cell = c;
		w->t->room = more;
	}
	w->t->nrows++;
	for (size_t i = 0; i < w->t->ncols; i++)
		cell(w, i)->s = "";
	cell(w, KIK_FC_KIND)->s = kind;
}

static void put(struct writer *w, size_t column, const char *s)
{
	cell(w, column)->s = s;
}

static void put_number(struct writer *w, size_t column, int64_t n)
{
	*cell(w, column) = (struct kik_frame_cell){ NULL, n };
}

static void put_text(struct writer *w, const struct kik_text *t)
{
	for (size_t i = 0; t->in && i < w->f->nlang; i++)
		put(w, KIK_FC_COLUMNS + 2 * i, t->in[i] ? t->in[i] : "");
}

/* One a line. */
static const char *lines(struct writer *w, const char *const *s, size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	for (size_t i = 0; i < n; i++) {
		kik_buf_adds(&b, i > 0 ? "\n" : "");
		kik_buf_adds(&b, s[i]);
	}
	out = kik_arena_text(w->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return out;
}

/* The names of the bits that are set, one a line. */
static const char *set(struct writer *w, uint32_t bits, const char *const *names)
{
	const char *in[32];
	size_t n = 0;

	for (size_t i = 0; bits >> i; i++)
		if (bits >> i & 1)
			in[n++] = names[i];
	return lines(w, in, n);
}

/* --- rows --------------------------------------------------------------------- */

static void add_header(struct writer *w)
{
	add_row(w, "");
	for (size_t i = 0; i < KIK_FC_COLUMNS; i++)
		put(w, i, kik_frame_columns[i].name);
	for (size_t i = 0; i < w->f->nlang; i++) {
		put(w, KIK_FC_COLUMNS + 2 * i,
		    kik_arena_printf(w->a, KIK_FRAME_TEXT "%s", w->f->lang[i]));
		put(w, KIK_FC_COLUMNS + 2 * i + 1,
		    kik_arena_printf(w->a, KIK_FRAME_EXAMPLES "%s", w->f->lang[i]));
	}
}

static void add_scale(struct writer *w, const struct kik_scale *s)
{
	const struct kik_frame *f = w->f;

	add_row(w, "scale");
	put(w, KIK_FC_ID, s->id);
	put_number(w, KIK_FC_MIN, s->min);
	put_number(w, KIK_FC_MAX, s->max);
	put_number(w, KIK_FC_STEP, s->step);
	put(w, KIK_FC_WORDS, lines(w, s->blank, s->nblank));
	for (size_t p = 0; s->subscores && p < f->npanels; p++) {
		if (!s->subscores[p])
			continue;
		add_row(w, "subscores");
		put(w, KIK_FC_PART_OF, s->id);
		put(w, KIK_FC_PANEL, f->panel[p].id);
		put(w, KIK_FC_WORDS, set(w, s->subscores[p], kik_subscore_names));
	}
	for (size_t i = 0; i < s->nlevels; i++) {
		for (size_t p = 0; p < f->npanels; p++) {
			add_row(w, "level");
			put(w, KIK_FC_PART_OF, s->id);
			put(w, KIK_FC_PANEL, f->panel[p].id);
			put_number(w, KIK_FC_FROM, s->level[i].from);
			put_number(w, KIK_FC_TO, s->level[i].to);
			put_text(w, &s->level[i].label[p]);
		}
	}
}

/* The examples of a question in one language: the same line in each is the same example. */
static const char *examples(struct writer *w, const struct kik_question *q, size_t lang)
{
	const char **in = kik_arena_array(w->a, q->nexamples, sizeof *in);
	bool any = false;

	for (size_t i = 0; i < q->nexamples; i++) {
		in[i] = q->example[i].in[lang];
		any = any || in[i];
	}
	return any ? lines(w, in, q->nexamples) : "";
}

static void add_theme(struct writer *w, const struct kik_theme *t)
{
	const struct kik_frame *f = w->f;

	add_row(w, "theme");
	put(w, KIK_FC_ID, t->id);
	put(w, KIK_FC_PANEL, f->panel[t->panel].id);
	put(w, KIK_FC_SCALE, f->scale[t->scale].id);
	put_number(w, KIK_FC_WEIGHT, t->weight);
	put(w, KIK_FC_PERSPECTIVES, set(w, t->perspectives, f->perspective));
	put_text(w, &t->title);
	for (size_t i = t->first; i < t->first + t->n; i++) {
		const struct kik_question *q = &f->question[i];

		add_row(w, "question");
		put(w, KIK_FC_ID, q->id);
		put(w, KIK_FC_PART_OF, t->id);
		put_number(w, KIK_FC_WEIGHT, q->weight);
		put(w, KIK_FC_PERSPECTIVES, set(w, q->own_perspectives, f->perspective));
		put_text(w, &q->text);
		for (size_t k = 0; k < f->nlang; k++)
			put(w, KIK_FC_COLUMNS + 2 * k + 1, examples(w, q, k));
	}
}

void kik_frame_tabulate(struct kik_frame_table *t, const struct kik_frame *f, struct kik_arena *a)
{
	struct writer w = { t, f, a };

	*t = (struct kik_frame_table){ .ncols = KIK_FC_COLUMNS + 2 * f->nlang, .room = 64 };
	t->cell = kik_arena_array(a, t->room * t->ncols, sizeof *t->cell);
	add_header(&w);
	add_row(&w, "frame");
	put(&w, KIK_FC_ID, f->id);
	put(&w, KIK_FC_EDITION, f->edition);
	put_text(&w, &f->title);
	add_row(&w, "origin");
	put_text(&w, &f->origin);
	for (size_t i = 0; i < f->npanels; i++) {
		add_row(&w, "panel");
		put(&w, KIK_FC_ID, f->panel[i].id);
		put_text(&w, &f->panel[i].title);
	}
	for (size_t i = 0; i < f->nscales; i++)
		add_scale(&w, &f->scale[i]);
	for (size_t i = 0; i < f->nthemes; i++)
		add_theme(&w, &f->theme[i]);
	for (size_t i = 0; i < f->npairs; i++) {
		add_row(&w, "pair");
		put(&w, KIK_FC_EFFORT, lines(&w, f->pair[i].effort, f->pair[i].nefforts));
		put(&w, KIK_FC_RESULT, lines(&w, f->pair[i].result, f->pair[i].nresults));
	}
}

void kik_frame_csv(struct kik_buf *b, const struct kik_frame *f, const struct kik_csv_style *st,
    struct kik_arena *a)
{
	struct kik_frame_table t = { 0 };

	kik_frame_tabulate(&t, f, a);
	kik_csv_begin(b, st);
	for (size_t i = 0; i < t.nrows; i++) {
		for (size_t k = 0; k < t.ncols; k++) {
			const struct kik_frame_cell *c = &t.cell[i * t.ncols + k];

			if (c->s)
				kik_csv_text(b, st, k == 0, c->s, true);
			else
				kik_csv_number(b, st, k == 0, c->n, KIK_THOUSAND);
		}
		kik_csv_end(b, st);
	}
}
