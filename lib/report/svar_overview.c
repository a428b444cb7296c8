#include "figure.h"
#include "kik/report.h"
#include "pairs.h"
#include "say.h"
#include "svar.h"

static void add_radar(const struct kik_svar *s, struct kik_block *parent)
{
	struct kik_doc *d = s->d;
	const char **axis = kik_arena_array(d->arena, s->f->nthemes, sizeof *axis);
	struct kik_series series[2];
	size_t n = 0, nseries = s->last != NULL ? 2 : 1;
	for (size_t i = 0; i < nseries; i++)
		series[i] = (struct kik_series){ kik_say(d, KIK_W_ROUND_OF,
						     i == 0 ? s->r->round : s->last->round),
			kik_arena_array(d->arena, s->f->nthemes, sizeof(int64_t)) };
	for (size_t t = 0; t < s->f->nthemes; t++) {
		if (!kik_figure_used(s->r, t))
			continue;
		axis[n] = kik_say_theme(d, s->f, t);
		series[0].value[n] = s->now.means.theme[t];
		if (nseries > 1)
			series[1].value[n] = s->before.means.theme[t];
		n++;
	}
	struct kik_chart *c = kik_figure_radar(d, parent, kik_word(d->lang, KIK_W_THEME_MEANS),
	    axis, n, series, nseries, kik_figure_scale(s->r));
	/* the table of themes comes next */
	if (c != NULL)
		c->told = true;
}

static void mean_columns(const struct kik_svar *s, struct kik_table *t)
{
	struct kik_doc *d = s->d;
	kik_doc_column(d, t, "mean", kik_word(d->lang, KIK_W_MEAN), true);
	if (s->last != NULL) {
		kik_doc_column(d, t, "last", kik_word(d->lang, KIK_W_LAST), true);
		kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
	}
}

/* Fills the columns of mean_columns; returns the cell after them. */
static struct kik_cell_value *mean_cells(const struct kik_svar *s, struct kik_cell_value *c,
    enum kik_level_kind kind, size_t item)
{
	int64_t now = kik_figure_mean(&s->now.means, kind, item);
	kik_cell_number(c++, now, 2);
	if (s->last != NULL) {
		int64_t last = kik_figure_mean(&s->before.means, kind, item);
		bool same = kik_figure_same(s->r, s->last, kind, item);
		kik_cell_number(c++, last, 2);
		kik_cell_text(c++, kik_say_change(s->d, now, same ? last : KIK_UNKNOWN));
	}
	return c;
}

static int64_t used_in(const struct kik_svar *s, size_t theme)
{
	const struct kik_theme *t = &s->f->theme[theme];
	int64_t n = 0;
	for (size_t q = t->first; q < t->first + t->n; q++)
		n += s->r->individual->question[q].used;
	return n;
}

/* Adds the table of themes; returns the names of those with too little evidence, or "". */
static const char *add_themes(const struct kik_svar *s, struct kik_block *parent)
{
	struct kik_doc *d = s->d;
	struct kik_table *t =
	    kik_doc_table(d, parent, "themes", kik_word(d->lang, KIK_W_THEMES_TABLE));
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	mean_columns(s, t);
	kik_doc_column(d, t, "questions", kik_word(d->lang, KIK_W_QUESTIONS), true);
	kik_doc_column(d, t, "evidence", kik_word(d->lang, KIK_W_USED_EVIDENCE), true);
	const char *low = "";
	for (size_t i = 0; i < s->f->nthemes; i++) {
		if (!kik_figure_used(s->r, i))
			continue;
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], kik_say_theme(d, s->f, i));
		struct kik_cell_value *c = mean_cells(s, &row[1], KIK_L_THEME, i);
		kik_cell_count(&c[0], used_in(s, i));
		kik_cell_count(&c[1], s->r->individual->evidence[i]);
		if (s->r->individual->evidence[i] < KIK_EVIDENCE_PEOPLE) {
			c[1].tone = KIK_TONE_WARN;
			low = kik_say_joined(d, ", ", low, kik_say_theme(d, s->f, i));
		}
	}
	return low;
}

static void add_totals(const struct kik_svar *s, struct kik_block *parent)
{
	struct kik_doc *d = s->d;
	struct kik_table *t =
	    kik_doc_table(d, parent, "totals", kik_word(d->lang, KIK_W_TOTALS_TABLE));
	t->row_header = true;
	kik_doc_column(d, t, "item", "", false);
	mean_columns(s, t);
	for (size_t p = 0; p < s->f->npanels; p++) {
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0],
		    kik_say_mean_of(d, s->f, KIK_L_PANEL,
			kik_frame_say(s->f, &s->f->panel[p].title, d->lang)));
		mean_cells(s, &row[1], KIK_L_PANEL, p);
	}
	struct kik_cell_value *row = kik_doc_row(d, t);
	kik_cell_text(&row[0], kik_say_mean_of(d, s->f, KIK_L_TOTAL_THEMES, NULL));
	mean_cells(s, &row[1], KIK_L_TOTAL_THEMES, 0);
	row = kik_doc_row(d, t);
	kik_cell_text(&row[0], kik_say_mean_of(d, s->f, KIK_L_TOTAL_QUESTIONS, NULL));
	mean_cells(s, &row[1], KIK_L_TOTAL_QUESTIONS, 0);
	if (kik_say_weighted(d, s->f, &s->now.means) != NULL)
		kik_doc_para(d, parent, "%s", kik_say_weighted(d, s->f, &s->now.means));
}

void kik_svar_overview(const struct kik_svar *s)
{
	struct kik_doc *d = s->d;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_OVERVIEW));
	if (s->last != NULL)
		kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_LAST_ROUND, s->last->round));
	add_radar(s, NULL);
	const char *low = add_themes(s, NULL);
	add_totals(s, NULL);
	if (*low != '\0')
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s", kik_say(d, KIK_W_EVIDENCE_LOW, low));
	kik_pairs_notes(d, s->f, &s->now);
}
