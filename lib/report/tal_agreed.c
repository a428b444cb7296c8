/* The rows of agreed points. */
#include "kik/stats.h"
#include "kik/tidy.h"
#include "tal.h"

#define STAGE "consensus"

/* The result, as it is published. */
struct agreed {
	const struct kik_tal *w;
	const struct kik_publish_agreed *p;
	size_t at;
	const struct kik_agreed_sum *sum; /* one for each question */
	struct kik_means means;
};

static void over(const struct agreed *g, struct kik_cell_value *row, enum kik_level_kind kind,
    size_t item)
{
	struct kik_unit_stats us;
	if (kik_result_is_unit(g->w->r))
		return;
	kik_publish_agreed_over(g->p, g->at, kind, item, g->w->d->arena, &us);
	kik_tal_over(g->w, row, &us);
}

static void question_row(const struct agreed *g, size_t q)
{
	const struct kik_agreed_sum *sum = &g->sum[q];
	const struct kik_scale *s = kik_question_scale(g->w->r->frame, q);
	enum kik_hidden why = kik_publish_agreed_spread(g->p, g->at, q);
	struct kik_cell_value *row =
	    kik_tal_row(g->w, STAGE, "question", g->w->r->frame->question[q].id, why);
	bool unit = kik_result_is_unit(g->w->r);
	struct kik_stats st;
	if (kik_publish_agreed_cell(g->p, g->at, q) != KIK_SHOWN)
		return;
	kik_question_stats(s, sum->counts, &st);
	kik_cell_count(&row[KIK_T_N], sum->n);
	/* what a unit did not agree on is no blank of anybody */
	kik_cell_count(&row[KIK_T_BLANK], unit ? 0 : sum->units - sum->n);
	kik_cell_number(&row[KIK_T_MEAN], st.mean, 4);
	over(g, row, KIK_L_QUESTION, q);
	if (why == KIK_SHOWN)
		kik_tal_spread(g->w, row, s, sum->counts);
}

static void mean_row(const struct agreed *g, const char *level, const char *name,
    enum kik_level_kind kind, size_t item, int64_t mean)
{
	enum kik_hidden why = kik_publish_agreed_item(g->p, g->at, kind, item);
	/* lowest and highest of the units are told as late as those of its questions */
	if (why == KIK_SHOWN && !kik_result_is_unit(g->w->r))
		why = kik_publish_agreed_item_spread(g->p, g->at, kind, item);
	struct kik_cell_value *row = kik_tal_row(g->w, STAGE, level, name, why);
	if (why != KIK_SHOWN && why != KIK_HIDDEN_N10)
		return;
	kik_cell_number(&row[KIK_T_MEAN], mean, 4);
	over(g, row, kind, item);
}

static bool used(const struct agreed *g, size_t theme)
{
	const struct kik_theme *t = &g->w->r->frame->theme[theme];
	for (size_t q = t->first; q < t->first + t->n; q++)
		if (g->sum[q].units > 0)
			return true;
	return false;
}

void kik_tal_agreed(const struct kik_tal *w, const struct kik_publish_agreed *p, size_t at)
{
	const struct kik_frame *f = w->r->frame;
	struct agreed g = { .w = w, .p = p, .at = at };
	g.sum = kik_publish_agreed_sums(p, at);
	g.means = kik_publish_agreed_means(p, at, w->d->arena);
	for (size_t q = 0; q < f->nquestions; q++)
		if (g.sum[q].units > 0)
			question_row(&g, q);
	for (size_t t = 0; t < f->nthemes; t++)
		if (used(&g, t))
			mean_row(&g, "theme", f->theme[t].id, KIK_L_THEME, t, g.means.theme[t]);
	for (size_t i = 0; i < f->npanels; i++)
		mean_row(&g, "panel", f->panel[i].id, KIK_L_PANEL, i, g.means.panel[i]);
	mean_row(&g, "total", "themes", KIK_L_TOTAL_THEMES, 0, g.means.by_themes);
	mean_row(&g, "total", "questions", KIK_L_TOTAL_QUESTIONS, 0, g.means.by_questions);
}
