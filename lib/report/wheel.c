#include "wheel.h"

#include "figure.h"
#include "kik/phases.h"
#include "say.h"

#define WHEEL_LEAST 3 /* phases that make a wheel; fewer are a table alone */

static const enum kik_word phase_word[KIK_SUBSCORES] = { KIK_W_PHASE_PLAN, KIK_W_PHASE_DO,
	KIK_W_PHASE_CHECK, KIK_W_PHASE_ACT, KIK_W_PHASE_TREND, KIK_W_PHASE_TARGET };

static const char *phase(const struct kik_doc *d, size_t i)
{
	return kik_word(d->lang, phase_word[i]);
}

static size_t highest(const int64_t value[KIK_SUBSCORES], unsigned set)
{
	size_t high = KIK_NONE;
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if ((set >> i & 1) && value[i] != KIK_UNKNOWN &&
		    (high == KIK_NONE || value[i] > value[high]))
			high = i;
	return high;
}

/* "Lavest er …, højest …." or that none lags; "" when nothing is known. */
static const char *verdict(const struct kik_doc *d, const int64_t value[KIK_SUBSCORES],
    unsigned set)
{
	size_t low = kik_phase_lowest(value, set), high = highest(value, set);
	if (high == KIK_NONE)
		return "";
	if (low == KIK_NONE)
		return kik_say(d, KIK_W_PHASE_EVEN, kik_say_number(d, value[high], 2));
	return kik_say(d, KIK_W_PHASE_LOWEST, phase(d, low), kik_say_number(d, value[low], 2),
	    phase(d, high), kik_say_number(d, value[high], 2));
}

static void add_wheel(struct kik_doc *d, const char *title, const int64_t value[KIK_SUBSCORES],
    unsigned set, const struct kik_scale *s)
{
	size_t n = (size_t)__builtin_popcount(set), k = 0;
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_WHEEL, n, 1);
	c->title = kik_say(d, KIK_W_WHEEL_TITLE, title);
	c->alt = verdict(d, value, set);
	c->min = (int64_t)s->min * (KIK_STAT / KIK_THOUSAND);
	c->max = (int64_t)s->max * (KIK_STAT / KIK_THOUSAND);
	c->decimals = 2;
	c->told = true; /* the table of themes comes next */
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if (set >> i & 1) {
			c->label[k] = phase(d, i);
			c->series[0].value[k++] = value[i];
		}
}

static void values(const struct kik_phases *p, enum kik_level_kind kind, size_t item,
    int64_t value[KIK_SUBSCORES])
{
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		value[i] = kik_phase_mean(p, kind, item, i);
}

static void add_row(struct kik_doc *d, struct kik_table *t, const char *name,
    const int64_t value[KIK_SUBSCORES], unsigned set)
{
	struct kik_cell_value *row = kik_doc_row(d, t);
	size_t low = kik_phase_lowest(value, set), at = 1;
	kik_cell_text(&row[0], name);
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if (set >> i & 1)
			kik_cell_number(&row[at++], value[i], 2);
	kik_cell_text(&row[at], low == KIK_NONE ? "" : phase(d, low));
}

static void add_table(struct kik_doc *d, const struct kik_frame *f, const struct kik_phases *p,
    size_t panel, const char *title)
{
	struct kik_table *t = kik_doc_table(d, NULL, "phases", kik_say(d, KIK_W_PHASES, title));
	int64_t value[KIK_SUBSCORES];
	unsigned set = p->panel[panel];
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if (set >> i & 1)
			kik_doc_column(d, t, kik_subscore_names[i], phase(d, i), true);
	kik_doc_column(d, t, "lags", kik_word(d->lang, KIK_W_PHASE_LAGS), false);
	for (size_t i = 0; i < f->nthemes; i++) {
		if (f->theme[i].panel != panel)
			continue;
		values(p, KIK_L_THEME, i, value);
		if (highest(value, set) != KIK_NONE)
			add_row(d, t, kik_say_theme(d, f, i), value, set);
	}
	values(p, KIK_L_PANEL, panel, value);
	add_row(d, t, kik_say_mean_of(d, f, KIK_L_PANEL, title), value, set);
}

/* A scale of the panel's themes: where its means exist, all of them have the same ends. */
static const struct kik_scale *panel_scale(const struct kik_frame *f, size_t panel)
{
	size_t i = 0;
	while (f->theme[i].panel != panel)
		i++;
	return &f->scale[f->theme[i].scale];
}

void kik_wheel_add(struct kik_doc *d, const struct kik_result *r, const bool *shown)
{
	const struct kik_frame *f = r->frame;
	struct kik_phases p = kik_phases_of(r, shown, d->arena);
	if (p.given == 0)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_WHEEL));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_WHEEL_HOW));
	for (size_t i = 0; i < f->npanels; i++) {
		const char *title = kik_frame_say(f, &f->panel[i].title, d->lang);
		int64_t value[KIK_SUBSCORES];
		if (p.panel[i] == 0)
			continue;
		values(&p, KIK_L_PANEL, i, value);
		kik_doc_heading(d, NULL, 3, title);
		if (highest(value, p.panel[i]) != KIK_NONE &&
		    __builtin_popcount(p.panel[i]) >= WHEEL_LEAST)
			add_wheel(d, title, value, p.panel[i], panel_scale(f, i));
		else
			kik_doc_para(d, NULL, "%s", verdict(d, value, p.panel[i]));
		add_table(d, f, &p, i, title);
	}
}

const char *kik_wheel_question(const struct kik_doc *d, const struct kik_result *r, size_t question)
{
	const struct kik_subsums *sub = r->individual->question[question].sub;
	unsigned set = kik_question_subscores(r->frame, question);
	int64_t value[KIK_SUBSCORES];
	const char *text = "";
	if (sub == NULL || sub->n == 0)
		return NULL;
	for (size_t i = 0; i < KIK_SUBSCORES; i++) {
		value[i] = set >> i & 1 ? kik_subscore_mean(sub, i) : KIK_UNKNOWN;
		if (set >> i & 1)
			text = kik_say_joined(d, " · ", text,
			    kik_arena_printf(d->arena, "%s %s", phase(d, i),
				kik_say_number(d, value[i], 2)));
	}
	size_t low = kik_phase_lowest(value, set);
	return low == KIK_NONE
	    ? text
	    : kik_say(d, KIK_W_IN_BRACKETS, text,
		  kik_say(d, KIK_W_NAMED, kik_word(d->lang, KIK_W_PHASE_LOWEST_MARK),
		      phase(d, low)));
}
