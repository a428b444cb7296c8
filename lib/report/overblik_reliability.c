/* How far the figures tell of units, and not of who answered. */
#include "figure.h"
#include "kik/reliability.h"
#include "overblik.h"
#include "say.h"

static const struct kik_result *all_of(const struct kik_overblik *o)
{
	return o->now->result[o->now->all];
}

/* What a question varies by; -1 where it cannot be told, or a hidden unit would have a part. */
static int vary(const struct kik_overblik *o, size_t q, struct kik_variation *v)
{
	const struct kik_result *all = all_of(o);
	struct kik_cell *cell = kik_arena_array(o->d->arena, all->nmembers, sizeof *cell);
	struct kik_unit_stats shown;
	int64_t units = 0;

	for (size_t m = 0; m < all->nmembers; m++) {
		cell[m] = all->member[m].cell[q];
		units += cell[m].n > 0;
	}
	kik_publish_units(o->now->publish, o->now->all, KIK_L_QUESTION, q, &shown);
	if (kik_publish_spread(o->now->publish, o->now->all, q) != KIK_SHOWN || shown.units < units)
		return -1;
	return kik_variation_of(kik_question_scale(all->frame, q),
	    all->individual->question[q].counts, cell, all->nmembers, v);
}

/* The share of a theme's variation that lies between units; KIK_UNKNOWN unless all of it shows. */
static int64_t share(const struct kik_overblik *o, size_t theme)
{
	const struct kik_result *all = all_of(o);
	const struct kik_theme *t = &all->frame->theme[theme];
	struct kik_variation *v = kik_arena_array(o->d->arena, t->n, sizeof *v);
	size_t n = 0;

	for (size_t q = t->first; q < t->first + t->n; q++) {
		if (all->individual->question[q].n == 0)
			continue;
		if (vary(o, q, &v[n++]) < 0)
			return KIK_UNKNOWN;
	}
	return n == 0 ? KIK_UNKNOWN : kik_variation_share(v, n);
}

static void add_shares(const struct kik_overblik *o, const int64_t *of)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;

	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_RELIABILITY_HOW));
	struct kik_table *t =
	    kik_doc_table(d, NULL, "variation", kik_word(d->lang, KIK_W_BETWEEN_SHARE));
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	kik_doc_column(d, t, "share", kik_word(d->lang, KIK_W_BETWEEN_PERCENT), true);
	for (size_t i = 0; i < f->nthemes; i++) {
		if (!kik_figure_used(all_of(o), i))
			continue;
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(&c[0], kik_say_theme(d, f, i));
		kik_cell_number(&c[1], of[i] == KIK_UNKNOWN ? of[i] : of[i] * 100, 0);
	}
}

/* Alpha over the questions of a theme of a unit (KIK_NONE: all). */
static int64_t alpha(const struct kik_overblik *o, size_t i, size_t theme)
{
	const struct kik_result *r = o->now->result[i];
	const struct kik_frame *f = o->now->frame;
	enum kik_level_kind kind = theme == KIK_NONE ? KIK_L_TOTAL_THEMES : KIK_L_THEME;
	size_t item = theme == KIK_NONE ? 0 : theme, n = 0;
	const struct kik_scale *scale = NULL;
	const int64_t **counts = kik_arena_array(o->d->arena, f->nquestions, sizeof *counts);

	for (size_t q = 0; q < f->nquestions; q++) {
		if (!kik_item_has(f, kind, item, q) || !r->individual->question[q].used)
			continue;
		if (scale != NULL && scale != kik_question_scale(f, q))
			return KIK_UNKNOWN;
		scale = kik_question_scale(f, q);
		counts[n++] = r->individual->question[q].counts;
	}
	return n == 0 ? KIK_UNKNOWN : kik_alpha(counts, n, scale->nbins);
}

/* A unit's alphas: of all questions, then of each theme. */
struct alphas {
	size_t unit; /* a result */
	int64_t *of;
};

static void add_alphas(const struct kik_overblik *o, const struct alphas *row, size_t n)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;

	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_ALPHA_HOW));
	struct kik_table *t = kik_doc_table(d, NULL, "alpha", kik_word(d->lang, KIK_W_ALPHA));
	t->row_header = true;
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "all", kik_word(d->lang, KIK_W_ALL_QUESTIONS), true);
	for (size_t i = 0; i < f->nthemes; i++)
		if (kik_figure_used(all_of(o), i))
			kik_doc_column(d, t, f->theme[i].id, kik_say_theme(d, f, i), true);
	for (size_t k = 0; k < n; k++) {
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(c++, o->name[row[k].unit]);
		kik_cell_number(c++, row[k].of[0], 2);
		for (size_t i = 0; i < f->nthemes; i++)
			if (kik_figure_used(all_of(o), i))
				kik_cell_number(c++, row[k].of[i + 1], 2);
	}
}

/* The units that have any: theirs alone to see, and of no use to whoever reads across units. */
static struct alphas *find_alphas(const struct kik_overblik *o, size_t *n)
{
	size_t nthemes = o->now->frame->nthemes;
	struct alphas *row = kik_arena_array(o->d->arena, o->now->n, sizeof *row);

	*n = 0;
	for (size_t k = 0; o->now->in->internal && k < o->now->n; k++) {
		struct alphas *r = &row[*n];
		bool any;

		r->unit = o->now->order[k];
		if (!kik_result_is_unit(o->now->result[r->unit]))
			continue;
		r->of = kik_arena_array(o->d->arena, nthemes + 1, sizeof *r->of);
		any = (r->of[0] = alpha(o, r->unit, KIK_NONE)) != KIK_UNKNOWN;
		for (size_t i = 0; i < nthemes; i++)
			any = (r->of[i + 1] = alpha(o, r->unit, i)) != KIK_UNKNOWN || any;
		*n += any;
	}
	return row;
}

void kik_overblik_reliability(const struct kik_overblik *o)
{
	const struct kik_frame *f = o->now->frame;
	int64_t *of = kik_arena_array(o->d->arena, f->nthemes, sizeof *of);
	bool any = false;
	size_t n;
	struct alphas *row = find_alphas(o, &n);

	for (size_t t = 0; t < f->nthemes; t++) {
		of[t] = share(o, t);
		any = any || of[t] != KIK_UNKNOWN;
	}
	if (!any && n == 0)
		return;
	kik_doc_heading(o->d, NULL, 2, kik_word(o->d->lang, KIK_W_RELIABILITY));
	if (any)
		add_shares(o, of);
	if (n > 0)
		add_alphas(o, row, n);
}
