#include "figure.h"
#include "konsensus.h"
#include "pairs.h"
#include "say.h"

/* The scale that all themes in use share the ends of; NULL when there is none. */
static const struct kik_scale *common_scale(const struct kik_konsensus *k)
{
	const struct kik_scale *common = NULL;
	for (size_t t = 0; t < k->f->nthemes; t++) {
		const struct kik_scale *s = &k->f->scale[k->f->theme[t].scale];
		if (!k->agreed.theme_used[t])
			continue;
		if (common != NULL && (common->min != s->min || common->max != s->max))
			return NULL;
		common = s;
	}
	return common;
}

static void add_radar(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	const char **axis = kik_arena_array(d->arena, k->f->nthemes, sizeof *axis);
	const struct kik_means *means[3];
	struct kik_series series[3];
	size_t n = 0, nseries = 0;
	series[nseries].name = kik_word(d->lang, KIK_W_AGREED);
	means[nseries++] = &k->agreed.means;
	if (k->has_own) {
		series[nseries].name = kik_word(d->lang, KIK_W_ALONE);
		means[nseries++] = &k->own.means;
	}
	if (k->last != NULL) {
		series[nseries].name = kik_say(d, KIK_W_AGREED_OF, k->last->round);
		means[nseries++] = &k->before.means;
	}
	for (size_t i = 0; i < nseries; i++)
		series[i].value = kik_arena_array(d->arena, k->f->nthemes, sizeof(int64_t));
	for (size_t t = 0; t < k->f->nthemes; t++) {
		if (!k->agreed.theme_used[t])
			continue;
		axis[n] = kik_say_theme(d, k->f, t);
		for (size_t i = 0; i < nseries; i++)
			series[i].value[n] = means[i]->theme[t];
		n++;
	}
	struct kik_chart *c = kik_figure_radar(d, NULL, kik_word(d->lang, KIK_W_AGREED_POINTS),
	    axis, n, series, nseries, common_scale(k));
	/* the table of themes comes next */
	if (c != NULL)
		c->told = true;
}

static void mean_columns(const struct kik_konsensus *k, struct kik_table *t)
{
	struct kik_doc *d = k->d;
	kik_doc_column(d, t, "agreed", kik_word(d->lang, KIK_W_AGREED), true);
	if (k->has_own) {
		kik_doc_column(d, t, "alone", kik_word(d->lang, KIK_W_ALONE), true);
		kik_doc_column(d, t, "difference", kik_word(d->lang, KIK_W_DIFFERENCE), true);
	}
	if (k->last != NULL) {
		kik_doc_column(d, t, "last", kik_word(d->lang, KIK_W_AGREED_LAST), true);
		kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
	}
}

/* True when points are agreed on the same of the item's questions in both: only then they compare. */
static bool same_questions(const struct kik_konsensus *k, const struct kik_derived *other,
    enum kik_level_kind kind, size_t item)
{
	for (size_t q = 0; q < k->f->nquestions; q++)
		if (kik_item_has(k->f, kind, item, q) &&
		    (k->agreed.cell[q].n > 0) != (other->cell[q].n > 0))
			return false;
	return true;
}

static struct kik_cell_value *compared(const struct kik_konsensus *k, struct kik_cell_value *c,
    const struct kik_derived *other, enum kik_level_kind kind, size_t item)
{
	int64_t now = kik_figure_mean(&k->agreed.means, kind, item);
	int64_t then = kik_figure_mean(&other->means, kind, item);
	bool same = same_questions(k, other, kind, item);
	kik_cell_number(c++, then, 2);
	kik_cell_text(c++, kik_say_change(k->d, now, same ? then : KIK_UNKNOWN));
	return c;
}

static void mean_cells(const struct kik_konsensus *k, struct kik_cell_value *c,
    enum kik_level_kind kind, size_t item)
{
	kik_cell_number(c++, kik_figure_mean(&k->agreed.means, kind, item), 2);
	if (k->has_own)
		c = compared(k, c, &k->own, kind, item);
	if (k->last != NULL)
		compared(k, c, &k->before, kind, item);
}

static void add_themes(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	struct kik_table *t =
	    kik_doc_table(d, NULL, "themes", kik_word(d->lang, KIK_W_THEMES_TABLE));
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	mean_columns(k, t);
	for (size_t i = 0; i < k->f->nthemes; i++) {
		if (!k->agreed.theme_used[i])
			continue;
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], kik_say_theme(d, k->f, i));
		mean_cells(k, &row[1], KIK_L_THEME, i);
	}
}

static void add_totals(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	struct kik_table *t =
	    kik_doc_table(d, NULL, "totals", kik_word(d->lang, KIK_W_TOTALS_TABLE));
	struct kik_cell_value *row;
	t->row_header = true;
	kik_doc_column(d, t, "item", "", false);
	mean_columns(k, t);
	for (size_t p = 0; p < k->f->npanels; p++) {
		row = kik_doc_row(d, t);
		kik_cell_text(&row[0],
		    kik_say_mean_of(d, k->f, KIK_L_PANEL,
			kik_frame_say(k->f, &k->f->panel[p].title, d->lang)));
		mean_cells(k, &row[1], KIK_L_PANEL, p);
	}
	row = kik_doc_row(d, t);
	kik_cell_text(&row[0], kik_say_mean_of(d, k->f, KIK_L_TOTAL_THEMES, NULL));
	mean_cells(k, &row[1], KIK_L_TOTAL_THEMES, 0);
	row = kik_doc_row(d, t);
	kik_cell_text(&row[0], kik_say_mean_of(d, k->f, KIK_L_TOTAL_QUESTIONS, NULL));
	mean_cells(k, &row[1], KIK_L_TOTAL_QUESTIONS, 0);
	if (kik_say_weighted(d, k->f, &k->agreed.means) != NULL)
		kik_doc_para(d, NULL, "%s", kik_say_weighted(d, k->f, &k->agreed.means));
}

void kik_konsensus_overview(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_OVERVIEW));
	add_radar(k);
	add_themes(k);
	add_totals(k);
	kik_pairs_notes(d, k->f, &k->agreed);
}
