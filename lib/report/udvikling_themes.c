#include <string.h>

#include "across_rows.h"
#include "figure.h"
#include "say.h"
#include "udvikling.h"

#define POINT_STAT (KIK_STAT / KIK_THOUSAND) /* thousandths of a point to ten-thousandths */

static const struct kik_result *all_of(const struct kik_across *a)
{
	return a->result[a->all];
}

/* True when a theme of this round's frame was asked about in any round. */
static bool ever_used(const struct kik_udvikling *u, size_t theme)
{
	for (size_t r = 0; r < u->n; r++) {
		size_t i = kik_udvikling_item(u, r, KIK_L_THEME, theme);
		if (i != KIK_NONE && kik_figure_used(all_of(u->round[r]), i))
			return true;
		if (u->crossing[r] != NULL &&
		    kik_udvikling_mean(u, r, KIK_L_THEME, theme) != KIK_UNKNOWN)
			return true;
	}
	return false;
}

/* --- charts ----------------------------------------------------------------------- */

/* The lines of a chart: items of this round's frame. */
struct lines {
	struct {
		enum kik_level_kind kind;
		size_t item;
		const char *name;
	} * line;
	size_t n;
	size_t first; /* the round that it begins with */
};

static void add_line(struct lines *l, enum kik_level_kind kind, size_t item, const char *name)
{
	l->line[l->n].kind = kind;
	l->line[l->n].item = item;
	l->line[l->n++].name = name;
}

/* Whole points around all values, two apart at the least where the scale has them. */
static void choose_axis(const struct kik_udvikling *u, struct kik_chart *c)
{
	int64_t min = (int64_t)u->scale->min * POINT_STAT,
		max = (int64_t)u->scale->max * POINT_STAT;
	int64_t low = max, high = min, unit = KIK_STAT;
	for (size_t s = 0; s < c->nseries; s++)
		for (size_t i = 0; i < c->nlabels; i++) {
			int64_t v = c->series[s].value[i];
			if (v == KIK_UNKNOWN)
				continue;
			low = v < low ? v : low;
			high = v > high ? v : high;
		}
	/* a scale to a hundred has its whole points in tens */
	while ((max - min) / unit > 20)
		unit *= 10;
	low = min + (low - min) / unit * unit;
	high = min + (high - min + unit - 1) / unit * unit;
	while (high - low < 2 * unit && (low > min || high < max)) {
		high += high < max ? unit : 0;
		low -= high - low < 2 * unit && low > min ? unit : 0;
	}
	c->min = low > min ? low : min;
	c->max = high < max ? high : max;
}

/*
 * The first figure since the lines broke and the last of each line in words, where they broke,
 * and how much of the scale is seen.
 */
static const char *tell(const struct kik_udvikling *u, const struct kik_chart *c)
{
	struct kik_doc *d = u->d;
	const char *told = "", *broken = "";
	size_t from = 0;
	for (size_t i = 0; i < c->nlabels; i++)
		if (c->cut[i] != NULL) {
			from = i;
			broken = kik_say_joined(d, " ", broken,
			    kik_say(d, KIK_W_UDV_ALT_CUT, c->label[i], c->cut[i]));
		}
	for (size_t s = 0; s < c->nseries; s++) {
		size_t first = KIK_NONE, last = KIK_NONE;
		for (size_t i = from; i < c->nlabels; i++)
			if (c->series[s].value[i] != KIK_UNKNOWN) {
				first = first == KIK_NONE ? i : first;
				last = i;
			}
		if (first == KIK_NONE)
			continue;
		const char *figure = kik_say_number(d, c->series[s].value[first], 2);
		told = kik_say_joined(d, " ", told,
		    first == last
			? kik_say(d, KIK_W_UDV_ALT_ONE, c->series[s].name, figure, c->label[first])
			: kik_say(d, KIK_W_UDV_ALT, c->series[s].name, figure, c->label[first],
			      kik_say_number(d, c->series[s].value[last], 2), c->label[last]));
	}
	return kik_say_joined(d, " ", told, broken);
}

/* What part of the scale is drawn; "" for all of it. */
static const char *zoom(const struct kik_udvikling *u, const struct kik_chart *c)
{
	const struct kik_doc *d = u->d;
	int64_t min = (int64_t)u->scale->min * POINT_STAT,
		max = (int64_t)u->scale->max * POINT_STAT;
	return c->min == min && c->max == max
	    ? ""
	    : kik_say(d, KIK_W_UDV_ZOOM, kik_say_points(d, c->min), kik_say_points(d, c->max),
		  kik_say_points(d, min), kik_say_points(d, max));
}

/* Why no line may lead from the round before to round r, NULL where one may. */
static const char *cut_before(const struct kik_udvikling *u, const struct lines *l, size_t r)
{
	const struct kik_across *a = u->round[r - 1], *b = u->round[r];
	const char *lang = u->d->lang;
	if (strcmp(a->frame->digest, b->frame->digest) != 0)
		return kik_word(lang,
		    u->crossing[r - 1] != NULL || u->crossing[r] != NULL ? KIK_W_CONVERTED
									 : KIK_W_UDV_CUT_FRAME);
	for (size_t s = 0; s < l->n; s++) {
		enum kik_level_kind kind = l->line[s].kind;
		size_t i = kik_udvikling_item(u, r, kind, l->line[s].item);
		if (i != KIK_NONE &&
		    kik_udvikling_mean(u, r, kind, l->line[s].item) != KIK_UNKNOWN &&
		    kik_udvikling_mean(u, r - 1, kind, l->line[s].item) != KIK_UNKNOWN &&
		    !kik_figure_same(all_of(a), all_of(b), kind, i))
			return kik_word(lang, KIK_W_UDV_CUT_QUESTIONS);
	}
	return NULL;
}

static void draw(const struct kik_udvikling *u, const struct lines *l, const char *title)
{
	struct kik_doc *d = u->d;
	size_t rounds = u->n - l->first, known = 0;
	for (size_t s = 0; s < l->n; s++)
		for (size_t r = l->first; r < u->n; r++)
			known += kik_udvikling_mean(u, r, l->line[s].kind, l->line[s].item) !=
			    KIK_UNKNOWN;
	if (known == 0 || u->scale == NULL)
		return;
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_LINES, rounds, l->n);
	for (size_t s = 0; s < l->n; s++) {
		c->series[s].name = l->line[s].name;
		for (size_t r = l->first; r < u->n; r++)
			c->series[s].value[r - l->first] =
			    kik_udvikling_mean(u, r, l->line[s].kind, l->line[s].item);
	}
	c->cut = kik_arena_array(d->arena, rounds, sizeof *c->cut);
	for (size_t r = l->first; r < u->n; r++) {
		c->label[r - l->first] = kik_udvikling_round(u, r);
		c->cut[r - l->first] = r == l->first ? NULL : cut_before(u, l, r);
	}
	choose_axis(u, c);
	c->decimals = 2;
	c->title = title;
	c->alt = tell(u, c);
	c->zoom = zoom(u, c);
	c->told = true; /* the table beneath has all figures */
}

static void draw_panel(const struct kik_udvikling *u, size_t panel)
{
	struct kik_doc *d = u->d;
	const struct kik_frame *f = u->now->frame;
	struct lines l = { .first = 0 };
	l.line = kik_arena_array(d->arena, f->nthemes, sizeof *l.line);
	for (size_t t = 0; t < f->nthemes; t++)
		if (f->theme[t].panel == panel && ever_used(u, t))
			add_line(&l, KIK_L_THEME, t, kik_say_theme(d, f, t));
	draw(u, &l, kik_say(d, KIK_W_UDV_LINES, kik_frame_say(f, &f->panel[panel].title, d->lang)));
}

/* The themes that both of the last two rounds have. */
static void draw_slopes(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	const struct kik_frame *f = u->now->frame;
	struct lines l = { .first = u->n - 2 };
	l.line = kik_arena_array(d->arena, f->nthemes, sizeof *l.line);
	for (size_t t = 0; t < f->nthemes; t++)
		if (kik_udvikling_mean(u, u->n - 2, KIK_L_THEME, t) != KIK_UNKNOWN &&
		    kik_udvikling_mean(u, u->n - 1, KIK_L_THEME, t) != KIK_UNKNOWN)
			add_line(&l, KIK_L_THEME, t, kik_say_theme(d, f, t));
	draw(u, &l, kik_say(d, KIK_W_UDV_SLOPE, u->last->round->round, u->now->round->round));
}

static void draw_overall(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	const struct kik_frame *f = u->now->frame;
	struct lines l = { .first = 0 };
	l.line = kik_arena_array(d->arena, f->npanels + 1, sizeof *l.line);
	add_line(&l, KIK_L_TOTAL_THEMES, 0, kik_word(d->lang, KIK_W_TOTAL));
	for (size_t p = 0; p < f->npanels; p++)
		add_line(&l, KIK_L_PANEL, p, kik_frame_say(f, &f->panel[p].title, d->lang));
	draw(u, &l, kik_say(d, KIK_W_UDV_LINES, u->name));
}

/* Three rounds or more make lines; the last two make slopes. */
static void draw_all(const struct kik_udvikling *u)
{
	if (u->n > 2) {
		draw_overall(u);
		for (size_t p = 0; p < u->now->frame->npanels; p++)
			draw_panel(u, p);
	}
	if (u->last != NULL)
		draw_slopes(u);
}

/* --- the table -------------------------------------------------------------------- */

static void put_changed(const struct kik_udvikling *u, size_t theme, struct kik_cell_value *c)
{
	const struct kik_theme *t = &u->now->frame->theme[theme];
	int64_t judged = 0, marked = 0;
	for (size_t q = t->first; q < t->first + t->n; q++) {
		judged += u->change[q].p != KIK_UNKNOWN;
		marked += u->change[q].marked;
	}
	if (judged > 0)
		kik_cell_text(c,
		    kik_say(u->d, KIK_W_N_OF_M, kik_say_count(u->d, marked),
			kik_say_count(u->d, judged)));
}

static struct kik_cell_value *add_row(const struct kik_udvikling *u, struct kik_table *t,
    const char *name, enum kik_level_kind kind, size_t item)
{
	struct kik_cell_value *c = kik_doc_row(u->d, t);
	kik_cell_text(c++, name);
	for (size_t r = 0; r < u->n; r++, c++) {
		const struct kik_across *a = u->round[r];
		size_t i = kik_udvikling_item(u, r, kind, item);
		if (u->crossing[r] != NULL)
			kik_udvikling_converted_cell(u, r, &a->all, 1, kind, item, c);
		else if (i == KIK_NONE)
			kik_cell_number(c, KIK_UNKNOWN, 2);
		else
			kik_across_cell(u->d, a, a->all, kind, i, NULL, c);
	}
	if (u->last != NULL)
		kik_cell_text(c++,
		    kik_across_change(u->d, u->now, u->now->all, u->last, u->last->all, kind,
			item));
	return c;
}

void kik_udvikling_themes(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	const struct kik_frame *f = u->now->frame;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_UDV_THEMES));
	kik_doc_para(d, NULL, "%s %s %s", kik_word(d->lang, KIK_W_UDV_THEMES_HOW),
	    kik_word(d->lang,
		kik_say_even_themes(f) ? KIK_W_HEAT_TOTALS_EQUAL : KIK_W_HEAT_TOTALS_WEIGHT),
	    kik_word(d->lang, KIK_W_DEVELOPMENT_HOW));
	draw_all(u);
	struct kik_table *t =
	    kik_doc_table(d, NULL, "themes", kik_word(d->lang, KIK_W_THEME_MEANS));
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	for (size_t r = 0; r < u->n; r++)
		kik_doc_column(d, t, kik_arena_printf(d->arena, "round%zu", r + 1),
		    kik_udvikling_round(u, r), true);
	if (u->last != NULL) {
		kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
		kik_doc_column(d, t, "marked", kik_word(d->lang, KIK_W_UDV_MARKED), true);
	}
	for (size_t i = 0; i < f->nthemes; i++) {
		if (!ever_used(u, i))
			continue;
		struct kik_cell_value *c = add_row(u, t, kik_say_theme(d, f, i), KIK_L_THEME, i);
		if (u->last != NULL)
			put_changed(u, i, c);
	}
	for (size_t p = 0; p < f->npanels; p++)
		add_row(u, t, kik_frame_say(f, &f->panel[p].title, d->lang), KIK_L_PANEL, p);
	add_row(u, t, kik_word(d->lang, KIK_W_TOTAL), KIK_L_TOTAL_THEMES, 0);
	if (u->last != NULL)
		kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_UDV_THEMES_TEST));
}
