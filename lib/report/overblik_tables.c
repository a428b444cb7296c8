#include <stdlib.h>
#include <string.h>

#include "across_rows.h"
#include "figure.h"
#include "overblik.h"
#include "say.h"

#define EXTREMES 5 /* strongest and weakest questions */

static const struct kik_result *all_of(const struct kik_overblik *o)
{
	return o->now->result[o->now->all];
}

static void heat_columns(const struct kik_overblik *o, struct kik_table *t)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "respondents", kik_word(d->lang, KIK_W_RESPONSES), true);
	for (size_t i = 0; i < f->nthemes; i++)
		if (kik_figure_used(all_of(o), i))
			kik_doc_column(d, t, f->theme[i].id, kik_say_theme(d, f, i), true);
	for (size_t p = 0; p < f->npanels; p++)
		kik_doc_column(d, t, f->panel[p].id, kik_frame_say(f, &f->panel[p].title, d->lang),
		    true);
	kik_doc_column(d, t, "total", kik_word(d->lang, KIK_W_TOTAL), true);
}

static void heat_row(const struct kik_overblik *o, struct kik_table *t, size_t i)
{
	const struct kik_across *a = o->now;
	struct kik_cell_value *c = kik_doc_row(o->d, t);
	kik_cell_text(c++, o->name[i]);
	kik_cell_count(c++, a->result[i]->individual->respondents);
	for (size_t k = 0; k < a->frame->nthemes; k++)
		if (kik_figure_used(all_of(o), k))
			kik_across_cell(o->d, a, i, KIK_L_THEME, k, o->scale, c++);
	for (size_t p = 0; p < a->frame->npanels; p++)
		kik_across_cell(o->d, a, i, KIK_L_PANEL, p, o->scale, c++);
	kik_across_cell(o->d, a, i, KIK_L_TOTAL_THEMES, 0, o->scale, c);
}

void kik_overblik_heat(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	bool even = kik_say_even_themes(o->now->frame), areas = kik_across_wants_areas(o->now);
	const char *area = "";
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_HEAT_TITLE));
	kik_doc_para(d, NULL, "%s %s", kik_word(d->lang, KIK_W_HEAT_HOW),
	    kik_word(d->lang, even ? KIK_W_HEAT_TOTALS_EQUAL : KIK_W_HEAT_TOTALS_WEIGHT));
	struct kik_table *t = kik_doc_table(d, NULL, "heat", kik_word(d->lang, KIK_W_THEME_MEANS));
	t->row_header = true;
	kik_figure_legend(d, t, o->scale);
	heat_columns(o, t);
	for (size_t i = 0; i < o->now->n; i++) {
		const char *heading =
		    areas ? kik_across_heading(o->now, o->now->order[i], &area) : NULL;
		if (heading != NULL)
			kik_cell_text(kik_doc_row(d, t), kik_say(d, KIK_W_HEADING, heading));
		heat_row(o, t, o->now->order[i]);
	}
}

static struct kik_table *change_table(const struct kik_overblik *o, const char *key,
    const char *caption, enum kik_word item)
{
	struct kik_doc *d = o->d;
	struct kik_table *t = kik_doc_table(d, NULL, key, caption);
	t->row_header = true;
	kik_doc_column(d, t, "item", kik_word(d->lang, item), false);
	kik_doc_column(d, t, "now", kik_say(d, KIK_W_ROUND_OF, o->now->round->round), true);
	kik_doc_column(d, t, "last", kik_word(d->lang, KIK_W_LAST), true);
	kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
	return t;
}

/* `old`: the same unit or group in the last round, or KIK_NONE. */
static void change_row(const struct kik_overblik *o, struct kik_table *t, const char *name,
    size_t i, size_t old, enum kik_level_kind kind, size_t item)
{
	struct kik_cell_value *c = kik_doc_row(o->d, t);
	kik_cell_text(&c[0], name);
	kik_across_cell(o->d, o->now, i, kind, item, NULL, &c[1]);
	if (old == KIK_NONE)
		return;
	kik_across_cell(o->d, o->last, old, kind, item, NULL, &c[2]);
	kik_cell_text(&c[3], kik_across_change(o->d, o->now, i, o->last, old, kind, item));
}

void kik_overblik_development(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;
	size_t all = o->now->all;
	if (o->last == NULL)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_DEVELOPMENT));
	kik_doc_para(d, NULL, "%s %s %s", kik_say(d, KIK_W_LAST_UNITS, o->last->round->round),
	    kik_word(d->lang,
		kik_say_even_themes(f) ? KIK_W_DEVELOPMENT_TOTAL : KIK_W_DEVELOPMENT_WEIGHT),
	    kik_word(d->lang, KIK_W_DEVELOPMENT_HOW));
	struct kik_table *t =
	    change_table(o, "development", kik_word(d->lang, KIK_W_TOTAL), KIK_W_UNIT);
	for (size_t k = 0; k < o->now->n; k++) {
		size_t i = o->now->order[k];
		change_row(o, t, o->name[i], i, kik_across_find(o->last, o->now, i),
		    KIK_L_TOTAL_THEMES, 0);
	}
	t = change_table(o, "development_themes",
	    kik_say(d, KIK_W_NAMED, kik_word(d->lang, KIK_W_SPREAD_THEMES), o->name[all]),
	    KIK_W_THEME);
	for (size_t i = 0; i < f->nthemes; i++)
		if (kik_figure_used(all_of(o), i))
			change_row(o, t, kik_say_theme(d, f, i), all, o->last->all, KIK_L_THEME, i);
}

static void spread_columns(const struct kik_overblik *o, struct kik_table *t, enum kik_word item)
{
	struct kik_doc *d = o->d;
	t->row_header = true;
	kik_doc_column(d, t, "item", kik_word(d->lang, item), false);
	kik_doc_column(d, t, "mean", kik_word(d->lang, KIK_W_MEAN_ANSWERS), true);
	kik_doc_column(d, t, "unit_mean", kik_word(d->lang, KIK_W_MEAN_UNITS), true);
	kik_doc_column(d, t, "units", kik_word(d->lang, KIK_W_UNITS), true);
	kik_doc_column(d, t, "unit_sd", kik_word(d->lang, KIK_W_SD), true);
	kik_doc_column(d, t, "unit_min", kik_word(d->lang, KIK_W_UNIT_LOWEST), true);
	kik_doc_column(d, t, "unit_max", kik_word(d->lang, KIK_W_UNIT_HIGHEST), true);
}

static void spread_row(const struct kik_overblik *o, struct kik_table *t, const char *name,
    enum kik_level_kind kind, size_t item)
{
	const struct kik_across *a = o->now;
	struct kik_unit_stats us;
	kik_publish_units(a->publish, a->all, kind, item, &us);
	struct kik_cell_value *c = kik_doc_row(o->d, t);
	kik_cell_text(c++, name);
	kik_across_cell(o->d, a, a->all, kind, item, NULL, c++);
	kik_cell_number(c++, us.mean, 2);
	kik_cell_count(c++, us.units);
	kik_cell_number(c++, us.sd, 2);
	kik_cell_number(c++, us.min, 2);
	kik_cell_number(c++, us.max, 2);
}

struct ranked {
	size_t question;
	int64_t mean;
};

static int by_mean(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	if (a->mean != b->mean)
		return a->mean < b->mean ? 1 : -1;
	return (a->question > b->question) - (a->question < b->question);
}

static void add_ranked(const struct kik_overblik *o, struct kik_block *parent, const char *key,
    enum kik_word caption, const struct ranked *rank, size_t n, bool backwards)
{
	struct kik_doc *d = o->d;
	struct kik_table *t = kik_doc_table(d, parent, key, kik_word(d->lang, caption));
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	kik_doc_column(d, t, "mean", kik_word(d->lang, KIK_W_MEAN), true);
	t->row_header = true;
	for (size_t i = 0; i < n; i++) {
		size_t q = rank[backwards ? n - 1 - i : i].question;
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], kik_say_question(d, o->now->frame, q));
		kik_across_cell(d, o->now, o->now->all, KIK_L_QUESTION, q, NULL, &row[1]);
	}
}

static void add_extremes(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	size_t n = 0;
	struct ranked *rank = kik_arena_array(d->arena, o->now->frame->nquestions, sizeof *rank);
	for (size_t q = 0; q < o->now->frame->nquestions; q++) {
		int64_t mean = kik_across_mean(o->now, o->now->all, KIK_L_QUESTION, q);
		if (all_of(o)->individual->question[q].used && mean != KIK_UNKNOWN)
			rank[n++] = (struct ranked){ q, mean };
	}
	/* means of scales with different ends have no common order */
	if (n < 2 || o->scale == NULL)
		return;
	qsort(rank, n, sizeof *rank, by_mean);
	size_t some = n / 2 < EXTREMES ? n / 2 : EXTREMES;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_EXTREMES));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_EXTREMES_HOW));
	struct kik_block *columns = kik_doc_columns(d, NULL);
	add_ranked(o, columns, "strongest", KIK_W_STRONGEST, rank, some, false);
	add_ranked(o, columns, "weakest", KIK_W_WEAKEST, rank + n - some, some, true);
}

void kik_overblik_spread(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;
	add_extremes(o);
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_SPREAD));
	kik_doc_para(d, NULL, "%s",
	    kik_say_joined(d, " ", kik_word(d->lang, KIK_W_SPREAD_HOW),
		o->now->in->internal ? "" : kik_word(d->lang, KIK_W_SPREAD_HIDDEN)));
	struct kik_table *t =
	    kik_doc_table(d, NULL, "spread_themes", kik_word(d->lang, KIK_W_SPREAD_THEMES));
	spread_columns(o, t, KIK_W_THEME);
	for (size_t i = 0; i < f->nthemes; i++)
		if (kik_figure_used(all_of(o), i))
			spread_row(o, t, kik_say_theme(d, f, i), KIK_L_THEME, i);
	t = kik_doc_table(d, NULL, "spread_questions", kik_word(d->lang, KIK_W_SPREAD_QUESTIONS));
	spread_columns(o, t, KIK_W_QUESTION);
	for (size_t q = 0; q < f->nquestions; q++)
		if (all_of(o)->individual->question[q].used)
			spread_row(o, t, kik_say_question(d, f, q), KIK_L_QUESTION, q);
}
