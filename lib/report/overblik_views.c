#include <string.h>

#include "figure.h"
#include "overblik.h"
#include "say.h"

#define HALF_STAT (KIK_STAT / KIK_THOUSAND / 2) /* of a sum of two points in thousandths */

static const enum kik_word quadrants[4] = { KIK_W_QUADRANT_TL, KIK_W_QUADRANT_TR, KIK_W_QUADRANT_BL,
	KIK_W_QUADRANT_BR };

/* The points of the scatter: units, or groups where no unit has a result of its own. */
struct points {
	size_t *at; /* results */
	size_t n;
	bool units;
	struct kik_names hidden; /* those that cannot be drawn */
};

static struct points pick_points(const struct kik_overblik *o, size_t x, size_t y)
{
	const struct kik_across *a = o->now;
	struct points p = { .n = 0 };
	p.at = kik_arena_array(o->d->arena, a->n, sizeof *p.at);
	for (size_t i = 0; i < a->n; i++)
		p.units = p.units || kik_result_is_unit(a->result[i]);
	for (size_t k = 0; k < a->n; k++) {
		size_t i = a->order[k];
		if (i == a->all || kik_result_is_unit(a->result[i]) != p.units)
			continue;
		if (kik_across_mean(a, i, KIK_L_PANEL, x) == KIK_UNKNOWN ||
		    kik_across_mean(a, i, KIK_L_PANEL, y) == KIK_UNKNOWN)
			kik_names_add(&p.hidden, kik_across_name(o->d, a, i));
		else
			p.at[p.n++] = i;
	}
	return p;
}

static void draw(const struct kik_overblik *o, const struct points *p, size_t x, size_t y)
{
	struct kik_doc *d = o->d;
	const struct kik_across *a = o->now;
	const struct kik_frame *f = a->frame;
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_SCATTER, p->n, 2);
	int64_t cut = ((int64_t)o->scale->min + o->scale->max) * HALF_STAT;
	struct kik_names names[4] = { { .n = 0 } };
	c->min = (int64_t)o->scale->min * 2 * HALF_STAT;
	c->max = (int64_t)o->scale->max * 2 * HALF_STAT;
	c->x_cut = c->y_cut = cut;
	c->decimals = 2;
	c->x_title = kik_frame_say(f, &f->panel[x].title, d->lang);
	c->y_title = kik_frame_say(f, &f->panel[y].title, d->lang);
	c->title = kik_word(d->lang, KIK_W_SCATTER);
	for (size_t i = 0; i < p->n; i++) {
		int64_t effort = kik_across_mean(a, p->at[i], KIK_L_PANEL, x);
		int64_t result = kik_across_mean(a, p->at[i], KIK_L_PANEL, y);
		c->label[i] = kik_across_name(d, a, p->at[i]);
		c->series[0].value[i] = effort;
		c->series[1].value[i] = result;
		size_t quadrant = (size_t)(result < cut) * 2 + (size_t)(effort >= cut);
		kik_names_add(&names[quadrant], c->label[i]);
	}
	struct kik_block *facts = kik_doc_facts(d, NULL);
	c->alt = "";
	for (size_t i = 0; i < 4; i++) {
		c->quadrant[i] = kik_word(d->lang, quadrants[i]);
		c->alt = kik_say_joined(d, ". ", c->alt,
		    kik_say(d, KIK_W_NAMED, c->quadrant[i], kik_say_count(d, (int64_t)names[i].n)));
		kik_doc_fact(d, facts, c->quadrant[i],
		    names[i].n == 0 ? kik_word(d->lang, KIK_W_NONE) : kik_names_text(d, &names[i]));
	}
}

void kik_overblik_scatter(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;
	size_t x = kik_frame_panel(f, "indsats"), y = kik_frame_panel(f, "resultat");
	if (x == KIK_NONE || y == KIK_NONE || o->scale == NULL)
		return;
	struct points p = pick_points(o, x, y);
	const char *hidden = kik_names_text(d, &p.hidden);
	if (p.n == 0)
		return;
	int64_t cut = ((int64_t)o->scale->min + o->scale->max) * HALF_STAT;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_SCATTER));
	kik_doc_para(d, NULL, "%s",
	    kik_say(d, KIK_W_SCATTER_HOW, kik_word(d->lang, p.units ? KIK_W_A_UNIT : KIK_W_A_GROUP),
		kik_word(d->lang,
		    kik_say_even_themes(f) ? KIK_W_EACH_THEME_EQUAL : KIK_W_EACH_THEME_WEIGHT),
		kik_say_points(d, cut)));
	draw(o, &p, x, y);
	if (*hidden != '\0')
		kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_NOT_DRAWN, hidden));
}

static void perspective_radar(const struct kik_overblik *o, const char *const *axis)
{
	struct kik_doc *d = o->d;
	const struct kik_across *rounds[2] = { o->now, o->last };
	size_t n = o->now->frame->nperspectives, nseries = o->last != NULL ? 2 : 1;
	struct kik_series series[2];
	for (size_t s = 0; s < nseries; s++) {
		series[s].name = kik_say(d, KIK_W_ROUND_OF, rounds[s]->round->round);
		series[s].value = kik_arena_array(d->arena, n, sizeof *series[s].value);
		for (size_t i = 0; i < n; i++)
			series[s].value[i] =
			    kik_across_mean(rounds[s], rounds[s]->all, KIK_L_PERSPECTIVE, i);
	}
	kik_figure_radar(d, NULL,
	    kik_say(d, KIK_W_NAMED, kik_word(d->lang, KIK_W_PERSPECTIVES_N), o->name[o->now->all]),
	    axis, n, series, nseries, o->scale);
}

void kik_overblik_perspectives(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->now->frame;
	if (f->nperspectives == 0)
		return;
	const char **axis = kik_arena_array(d->arena, f->nperspectives, sizeof *axis);
	enum kik_word title = f->nperspectives == 4 ? KIK_W_PERSPECTIVES : KIK_W_PERSPECTIVES_N;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, title));
	kik_doc_para(d, NULL, "%s",
	    kik_word(d->lang,
		kik_say_even_questions(f) ? KIK_W_PERSPECTIVES_HOW : KIK_W_PERSPECTIVES_WEIGHT));
	for (size_t i = 0; i < f->nperspectives; i++)
		axis[i] = kik_say_perspective(d, f, i);
	perspective_radar(o, axis);
	struct kik_table *t = kik_doc_table(d, NULL, "perspectives", kik_word(d->lang, title));
	t->row_header = true;
	kik_figure_legend(d, t, o->scale);
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	for (size_t i = 0; i < f->nperspectives; i++)
		kik_doc_column(d, t, f->perspective[i], axis[i], true);
	for (size_t k = 0; k < o->now->n; k++) {
		size_t r = o->now->order[k];
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(&c[0], o->name[r]);
		for (size_t i = 0; i < f->nperspectives; i++)
			kik_across_cell(d, o->now, r, KIK_L_PERSPECTIVE, i, o->scale, &c[i + 1]);
	}
}
