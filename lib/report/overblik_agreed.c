/* What the units agreed on, and efforts without matching results. */
#include <stdlib.h>

#include "figure.h"
#include "overblik.h"
#include "pairs.h"
#include "say.h"

#define MOST 10 /* questions with the most areas for improvement */

/* --- agreed points ------------------------------------------------------------------------ */

/* A theme that stands on some unit's sheet. */
static bool on_a_sheet(const struct kik_across *a, size_t theme)
{
	const struct kik_agreed_sum *sum = kik_publish_agreed_sums(a->agreed, a->all);
	const struct kik_theme *t = &a->frame->theme[theme];
	for (size_t q = t->first; q < t->first + t->n; q++)
		if (sum[q].units > 0)
			return true;
	return false;
}

static void agreed_row(const struct kik_overblik *o, const struct kik_across *a,
    struct kik_table *t, size_t i)
{
	struct kik_cell_value *c = kik_doc_row(o->d, t);
	kik_cell_text(c++, kik_across_name(o->d, a, i));
	kik_cell_count(c++, kik_publish_agreed_n(a->agreed, i));
	for (size_t k = 0; k < a->frame->nthemes; k++)
		if (on_a_sheet(a, k))
			kik_across_agreed_cell(o->d, a, i, KIK_L_THEME, k, o->scale, c++);
	for (size_t p = 0; p < a->frame->npanels; p++)
		kik_across_agreed_cell(o->d, a, i, KIK_L_PANEL, p, o->scale, c++);
	kik_across_agreed_cell(o->d, a, i, KIK_L_TOTAL_THEMES, 0, o->scale, c);
}

/* Groups × themes, and the units where their own may be shown. */
static void add_heat(const struct kik_overblik *o, const struct kik_across *a)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = a->frame;
	struct kik_table *t =
	    kik_doc_table(d, NULL, "agreed", kik_word(d->lang, KIK_W_AGREED_POINTS));
	t->row_header = true;
	kik_figure_legend(d, t, o->scale);
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "units", kik_word(d->lang, KIK_W_OV_AGREED_UNITS), true);
	for (size_t i = 0; i < f->nthemes; i++)
		if (on_a_sheet(a, i))
			kik_doc_column(d, t, f->theme[i].id, kik_say_theme(d, f, i), true);
	for (size_t p = 0; p < f->npanels; p++)
		kik_doc_column(d, t, f->panel[p].id, kik_frame_say(f, &f->panel[p].title, d->lang),
		    true);
	kik_doc_column(d, t, "total", kik_word(d->lang, KIK_W_TOTAL), true);
	for (size_t k = 0; k < a->n; k++) {
		size_t i = a->order[k];
		if (a->in->internal || !kik_result_is_unit(a->result[i]))
			agreed_row(o, a, t, i);
	}
}

/* Of all units: each theme as agreed on and as answered. */
static void add_compared(const struct kik_overblik *o, const struct kik_across *a)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = a->frame;
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_OV_COMPARED));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_OV_COMPARED_HOW));
	struct kik_table *t =
	    kik_doc_table(d, NULL, "agreed_themes", kik_word(d->lang, KIK_W_OV_COMPARED_TABLE));
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	kik_doc_column(d, t, "agreed", kik_word(d->lang, KIK_W_AGREED), true);
	kik_doc_column(d, t, "alone", kik_word(d->lang, KIK_W_ALONE), true);
	kik_doc_column(d, t, "difference", kik_word(d->lang, KIK_W_DIFFERENCE), true);
	for (size_t i = 0; i < f->nthemes; i++) {
		if (!on_a_sheet(a, i))
			continue;
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(&c[0], kik_say_theme(d, f, i));
		kik_across_agreed_cell(d, a, a->all, KIK_L_THEME, i, NULL, &c[1]);
		kik_across_cell(d, o->now, o->now->all, KIK_L_THEME, i, NULL, &c[2]);
		kik_cell_text(&c[3],
		    kik_say_change(d, c[1].kind == KIK_C_NUMBER ? c[1].value : KIK_UNKNOWN,
			c[2].kind == KIK_C_NUMBER ? c[2].value : KIK_UNKNOWN));
	}
}

struct ranked {
	size_t question;
	int64_t n;
};

static int most_first(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	if (a->n != b->n)
		return a->n < b->n ? 1 : -1;
	return (a->question > b->question) - (a->question < b->question);
}

/* The questions with areas for improvement that may be shown; *hidden: there are others. */
static struct ranked *rank(const struct kik_across *a, size_t *n, bool *hidden)
{
	const struct kik_agreed_sum *sum = kik_publish_agreed_sums(a->agreed, a->all);
	struct ranked *list = kik_arena_array(a->in->arena, a->frame->nquestions, sizeof *list);
	*n = 0;
	*hidden = false;
	for (size_t q = 0; q < a->frame->nquestions; q++) {
		bool shown = kik_publish_agreed_told(a->agreed, a->all, q) == KIK_SHOWN;
		*hidden = *hidden || (!shown && sum[q].known > 0);
		if (shown && sum[q].improvements > 0)
			list[(*n)++] = (struct ranked){ q, sum[q].improvements };
	}
	qsort(list, *n, sizeof *list, most_first);
	return list;
}

static void add_most(const struct kik_overblik *o, const struct kik_across *a)
{
	struct kik_doc *d = o->d;
	const struct kik_agreed_sum *sum = kik_publish_agreed_sums(a->agreed, a->all);
	size_t n;
	bool hidden;
	const struct ranked *list = rank(a, &n, &hidden);
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_OV_MOST));
	if (n == 0) {
		kik_doc_para(d, NULL, "%s",
		    hidden ? kik_say(d, KIK_W_OV_MOST_HIDDEN, kik_say_count(d, KIK_MIN_UNITS))
			   : kik_word(d->lang, KIK_W_OV_MOST_NONE));
		return;
	}
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_OV_MOST_HOW));
	struct kik_table *t =
	    kik_doc_table(d, NULL, "agreed_improvements", kik_word(d->lang, KIK_W_OV_MOST_TABLE));
	t->row_header = true;
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	kik_doc_column(d, t, "improvements", kik_word(d->lang, KIK_W_IMPROVEMENTS), true);
	kik_doc_column(d, t, "units", kik_word(d->lang, KIK_W_OV_MOST_UNITS), true);
	kik_doc_column(d, t, "of", kik_word(d->lang, KIK_W_OV_MOST_OF), true);
	for (size_t i = 0; i < n && i < MOST; i++) {
		const struct kik_agreed_sum *s = &sum[list[i].question];
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(&c[0], kik_say_question(d, a->frame, list[i].question));
		kik_cell_count(&c[1], s->improvements);
		kik_cell_count(&c[2], s->improving);
		kik_cell_count(&c[3], s->known);
	}
}

void kik_overblik_agreed(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_across *a = kik_across_agreed(o->now->in, o->now->round, o->now->frame);
	if (a == NULL)
		return;
	int64_t units = (int64_t)a->result[a->all]->nmembers;
	int64_t known = (int64_t)o->now->result[o->now->all]->nmembers;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_OV_AGREED));
	kik_doc_para(d, NULL, "%s",
	    kik_say_joined(d, " ",
		kik_say(d, KIK_W_OV_AGREED_HOW,
		    kik_say_count(d, kik_publish_agreed_n(a->agreed, a->all)),
		    kik_say_count(d, units > known ? units : known)),
		a->in->internal
		    ? ""
		    : kik_say(d, KIK_W_OV_AGREED_HIDDEN, kik_say_count(d, KIK_MIN_UNITS))));
	add_heat(o, a);
	add_compared(o, a);
	add_most(o, a);
}

/* --- pairs ---------------------------------------------------------------------------------- */

/* A unit or group whose pairs are judged. */
struct judged {
	const struct kik_across *a;
	size_t i;
};

static bool shown_mean(const void *of, enum kik_level_kind kind, size_t item, int64_t *mean)
{
	const struct judged *j = of;
	const struct kik_result *r = j->a->result[j->i];
	*mean = kik_across_mean(j->a, j->i, kind, item);
	if (kind == KIK_L_THEME ? !kik_figure_used(r, item) : !r->individual->question[item].used)
		return false;
	return kik_publish_item(j->a->publish, j->i, kind, item) == KIK_SHOWN;
}

static struct kik_table *pair_table(struct kik_doc *d)
{
	struct kik_table *t =
	    kik_doc_table(d, NULL, "pairs", kik_word(d->lang, KIK_W_OV_PAIRS_TABLE));
	t->row_header = true;
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "effort", kik_word(d->lang, KIK_W_OV_PAIRS_EFFORT), false);
	kik_doc_column(d, t, "result", kik_word(d->lang, KIK_W_OV_PAIRS_RESULT), false);
	return t;
}

/* A row for each pair of a unit or group; the table is made with the first. */
static void pair_rows(const struct kik_overblik *o, struct kik_table **t, size_t i)
{
	const struct judged j = { o->now, i };
	const struct kik_pair_source source = { shown_mean, &j, true };
	const struct kik_frame *f = o->now->frame;
	for (size_t k = 0; k < f->npairs; k++) {
		const char *efforts, *results;
		if (!kik_pair_low(o->d, f, &f->pair[k], &source, &efforts, &results))
			continue;
		if (*t == NULL)
			*t = pair_table(o->d);
		struct kik_cell_value *c = kik_doc_row(o->d, *t);
		kik_cell_text(&c[0], o->name[i]);
		kik_cell_text(&c[1], efforts);
		kik_cell_text(&c[2], results);
	}
}

void kik_overblik_pairs(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_across *a = o->now;
	const char *high = kik_say_count(d, KIK_HIGH_EFFORT),
		   *low = kik_say_count(d, KIK_LOW_RESULT);
	struct kik_table *t = NULL;
	bool units = false;
	if (a->frame->npairs == 0)
		return;
	for (size_t i = 0; i < a->n; i++)
		units = units || kik_result_is_unit(a->result[i]);
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_OV_PAIRS));
	struct kik_block *how =
	    kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_OV_PAIRS_HOW, high, low));
	for (size_t k = 0; k < a->n; k++)
		if (kik_result_is_unit(a->result[a->order[k]]) == units)
			pair_rows(o, &t, a->order[k]);
	if (t == NULL)
		how->text = kik_say(d, KIK_W_OV_PAIRS_NONE, high, low);
}
