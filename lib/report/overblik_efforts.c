/* The model's own question: which efforts make the results we want? */
#include <stdlib.h>
#include <string.h>

#include "figure.h"
#include "kik/correlation.h"
#include "overblik.h"
#include "say.h"

#define UNITS_LEAST 25  /* fewer tell nothing, */
#define UNITS_TOLD  10  /* which is said from so many on */
#define UNITS_DRAWN 400 /* more would make a page of a picture's size */

/* An effort theme and a result theme. */
struct pair {
	size_t effort, result;
	struct kik_correlation c;
};

struct efforts {
	const struct kik_overblik *o;
	int64_t **mean; /* of each theme: those of the units that may be shown */
	size_t units;
	struct pair *pair;
	size_t n;
};

/* The theme means of all units that have any to show. */
static void read_means(struct efforts *e)
{
	const struct kik_across *a = e->o->now;
	struct kik_arena *arena = e->o->d->arena;

	e->mean = kik_arena_array(arena, a->frame->nthemes, sizeof *e->mean);
	for (size_t t = 0; t < a->frame->nthemes; t++)
		e->mean[t] = kik_arena_array(arena, a->n, sizeof **e->mean);
	for (size_t k = 0; k < a->n; k++) {
		bool any = false;

		if (!kik_result_is_unit(a->result[a->order[k]]))
			continue;
		for (size_t t = 0; t < a->frame->nthemes; t++) {
			e->mean[t][e->units] = kik_across_mean(a, a->order[k], KIK_L_THEME, t);
			any = any || e->mean[t][e->units] != KIK_UNKNOWN;
		}
		e->units += any;
	}
}

/* The strongest first; unknown ones last; else in the frame's order. */
static int by_strength(const void *pa, const void *pb)
{
	const struct pair *a = pa, *b = pb;

	if (a->c.rho != b->c.rho)
		return a->c.rho < b->c.rho ? 1 : -1;
	if (a->effort != b->effort)
		return a->effort < b->effort ? -1 : 1;
	return a->result < b->result ? -1 : 1;
}

static void correlate(struct efforts *e)
{
	const struct kik_frame *f = e->o->now->frame;
	size_t indsats = kik_frame_panel(f, "indsats"), resultat = kik_frame_panel(f, "resultat");

	e->pair = kik_arena_array(e->o->d->arena, f->nthemes * f->nthemes, sizeof *e->pair);
	for (size_t x = 0; x < f->nthemes; x++) {
		for (size_t y = 0; f->theme[x].panel == indsats && y < f->nthemes; y++) {
			struct pair *p = &e->pair[e->n];

			if (f->theme[y].panel != resultat)
				continue;
			p->effort = x;
			p->result = y;
			kik_correlation_of(e->mean[x], e->mean[y], e->units, &p->c);
			/* the units of this pair alone are fewer where themes are hidden */
			e->n += p->c.n >= UNITS_LEAST && p->c.rho != KIK_UNKNOWN;
		}
	}
	qsort(e->pair, e->n, sizeof *e->pair, by_strength);
}

static bool is_clear(const struct kik_correlation *c)
{
	return c->low != KIK_UNKNOWN && (c->low > 0 || c->high < 0);
}

static const char *panel_of(const struct efforts *e, size_t theme)
{
	const struct kik_frame *f = e->o->now->frame;

	return kik_frame_say(f, &f->panel[f->theme[theme].panel].title, e->o->d->lang);
}

static void add_table(const struct efforts *e)
{
	struct kik_doc *d = e->o->d;
	const struct kik_frame *f = e->o->now->frame;
	struct kik_table *t =
	    kik_doc_table(d, NULL, "efforts", kik_word(d->lang, KIK_W_EFFORTS_TABLE));

	kik_doc_column(d, t, "effort", panel_of(e, e->pair[0].effort), false);
	kik_doc_column(d, t, "result", panel_of(e, e->pair[0].result), false);
	kik_doc_column(d, t, "units", kik_word(d->lang, KIK_W_UNITS), true);
	kik_doc_column(d, t, "rho", kik_word(d->lang, KIK_W_CORRELATION), true);
	kik_doc_column(d, t, "low", kik_word(d->lang, KIK_W_INTERVAL_FROM), true);
	kik_doc_column(d, t, "high", kik_word(d->lang, KIK_W_INTERVAL_TO), true);
	kik_doc_column(d, t, "verdict", kik_word(d->lang, KIK_W_CORRELATION_WORD), false);
	for (size_t i = 0; i < e->n; i++) {
		const struct pair *p = &e->pair[i];
		struct kik_cell_value *c = kik_doc_row(d, t);

		kik_cell_text(c++, kik_say_theme(d, f, p->effort));
		kik_cell_text(c++, kik_say_theme(d, f, p->result));
		kik_cell_count(c++, (int64_t)p->c.n);
		kik_cell_number(c++, p->c.rho, 2);
		kik_cell_number(c++, p->c.low, 2);
		kik_cell_number(c++, p->c.high, 2);
		kik_cell_text(c,
		    kik_word(d->lang,
			is_clear(&p->c) ? KIK_W_CORRELATION_CLEAR : KIK_W_CORRELATION_UNSURE));
	}
}

static void add_picture(const struct efforts *e, struct kik_block *row, const struct pair *p)
{
	struct kik_doc *d = e->o->d;
	const struct kik_frame *f = e->o->now->frame;
	struct kik_chart *c = kik_doc_chart(d, row, KIK_CHART_SCATTER, e->units, 2);

	c->small = true;
	c->x_title = kik_arena_printf(d->arena, "%s →", f->theme[p->effort].id);
	c->y_title = kik_arena_printf(d->arena, "↑ %s", f->theme[p->result].id);
	c->alt = kik_say(d, KIK_W_PAIR_ALT, kik_say_theme(d, f, p->effort),
	    kik_say_theme(d, f, p->result), kik_say_number(d, p->c.rho, 2),
	    kik_say_count(d, (int64_t)p->c.n));
	c->min = (int64_t)e->o->scale->min * (KIK_STAT / KIK_THOUSAND);
	c->max = (int64_t)e->o->scale->max * (KIK_STAT / KIK_THOUSAND);
	memcpy(c->series[0].value, e->mean[p->effort], e->units * sizeof(int64_t));
	memcpy(c->series[1].value, e->mean[p->result], e->units * sizeof(int64_t));
}

void kik_overblik_efforts(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	struct efforts e = { .o = o };

	read_means(&e);
	correlate(&e);
	if (e.n == 0) {
		if (e.units >= UNITS_TOLD && e.units < UNITS_LEAST)
			kik_doc_para(d, NULL, "%s",
			    kik_say(d, KIK_W_EFFORTS_FEW, kik_say_count(d, UNITS_LEAST),
				kik_say_count(d, (int64_t)e.units)));
		return;
	}
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_EFFORTS));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_EFFORTS_HOW));
	kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
	    kik_say(d, KIK_W_EFFORTS_CAUTION, kik_say_count(d, (int64_t)e.n)));
	add_table(&e);
	if (o->scale == NULL || e.units > UNITS_DRAWN)
		return;
	struct kik_block *row = kik_doc_columns(d, NULL);
	for (size_t i = 0; i < e.n; i++)
		add_picture(&e, row, &e.pair[i]);
}
