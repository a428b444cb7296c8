#include "figure.h"

#include <string.h>

#include "kik/stats.h"
#include "say.h"

#define POINT_STAT (KIK_STAT / KIK_THOUSAND) /* thousandths of a point to ten-thousandths */

bool kik_figure_used(const struct kik_result *r, size_t theme)
{
	const struct kik_theme *t = &r->frame->theme[theme];
	for (size_t q = t->first; q < t->first + t->n; q++)
		if (r->individual->question[q].used)
			return true;
	return false;
}

const struct kik_scale *kik_figure_scale(const struct kik_result *r)
{
	const struct kik_scale *common = NULL;
	for (size_t t = 0; t < r->frame->nthemes; t++) {
		const struct kik_scale *s = &r->frame->scale[r->frame->theme[t].scale];
		if (!kik_figure_used(r, t))
			continue;
		if (common != NULL && (common->min != s->min || common->max != s->max))
			return NULL;
		common = s;
	}
	return common;
}

int64_t kik_figure_mean(const struct kik_means *m, enum kik_level_kind kind, size_t item)
{
	switch (kind) {
	case KIK_L_QUESTION:
		break;
	case KIK_L_THEME:
		return m->theme[item];
	case KIK_L_PANEL:
		return m->panel[item];
	case KIK_L_TOTAL_THEMES:
		return m->by_themes;
	case KIK_L_TOTAL_QUESTIONS:
		return m->by_questions;
	case KIK_L_PERSPECTIVE:
		return m->perspective[item];
	}
	return KIK_UNKNOWN;
}

bool kik_figure_same(const struct kik_result *a, const struct kik_result *b,
    enum kik_level_kind kind, size_t item)
{
	for (size_t q = 0; q < a->frame->nquestions; q++)
		if (kik_item_has(a->frame, kind, item, q) &&
		    (a->individual->question[q].n > 0) != (b->individual->question[q].n > 0))
			return false;
	return true;
}

int kik_figure_shade(const struct kik_scale *s, int64_t mean)
{
	if (s == NULL || mean == KIK_UNKNOWN)
		return -1;
	int64_t min = (int64_t)s->min * POINT_STAT, max = (int64_t)s->max * POINT_STAT;
	return (int)kik_round_div((kik_int128)(mean - min) * 1000, max - min);
}

void kik_figure_legend(const struct kik_doc *d, struct kik_table *t, const struct kik_scale *s)
{
	if (s == NULL)
		return;
	t->heat = true;
	t->heat_min = (int64_t)s->min * POINT_STAT;
	t->heat_max = (int64_t)s->max * POINT_STAT;
	t->heat_low = kik_say(d, KIK_W_LOWEST, kik_say_points(d, (int64_t)s->min * POINT_STAT));
	t->heat_high = kik_say(d, KIK_W_HIGHEST, kik_say_points(d, (int64_t)s->max * POINT_STAT));
}

static const char *radar_alt(const struct kik_doc *d, const char *const *axis, size_t n,
    const int64_t *value)
{
	size_t high = KIK_NONE, low = KIK_NONE;
	for (size_t i = 0; i < n; i++) {
		if (value[i] == KIK_UNKNOWN)
			continue;
		if (high == KIK_NONE || value[i] > value[high])
			high = i;
		if (low == KIK_NONE || value[i] < value[low])
			low = i;
	}
	if (high == KIK_NONE)
		return kik_word(d->lang, KIK_W_RADAR_NONE);
	return kik_say(d, KIK_W_RADAR_ALT, axis[high], kik_say_number(d, value[high], 2), axis[low],
	    kik_say_number(d, value[low], 2));
}

struct kik_chart *kik_figure_radar(struct kik_doc *d, struct kik_block *parent, const char *title,
    const char *const *axis, size_t n, const struct kik_series *series, size_t nseries,
    const struct kik_scale *s)
{
	if (n < 3 || s == NULL)
		return NULL;
	struct kik_chart *c = kik_doc_chart(d, parent, KIK_CHART_RADAR, n, nseries);
	c->title = title;
	c->alt = radar_alt(d, axis, n, series[0].value);
	c->min = (int64_t)s->min * POINT_STAT;
	c->max = (int64_t)s->max * POINT_STAT;
	c->decimals = 2;
	memcpy(c->label, axis, n * sizeof *axis);
	for (size_t i = 0; i < nseries; i++) {
		c->series[i].name = series[i].name;
		memcpy(c->series[i].value, series[i].value, n * sizeof *series[i].value);
	}
	return c;
}

/* What a category of the scale is called: its step, or the ends of its level. */
static const char *category(const struct kik_doc *d, const struct kik_scale *s, size_t i)
{
	if (s->nsteps <= KIK_DENSE_STEPS)
		return kik_say_points(d, ((int64_t)s->min + (int64_t)i * s->step) * POINT_STAT);
	const char *from = kik_say_points(d, (int64_t)s->level[i].from * POINT_STAT);
	const char *to = kik_say_points(d, (int64_t)s->level[i].to * POINT_STAT);
	return strcmp(from, to) == 0 ? from : kik_say_joined(d, "–", from, to);
}

void kik_figure_bars(struct kik_doc *d, struct kik_block *parent, const struct kik_result *r,
    size_t question)
{
	if (r->individual->question[question].n == 0) {
		kik_doc_para(d, parent, "%s", kik_word(d->lang, KIK_W_BARS_NONE));
		return;
	}
	const struct kik_scale *s = kik_question_scale(r->frame, question);
	size_t n = kik_scale_categories(s);
	int64_t *count = kik_arena_array(d->arena, n, sizeof *count);
	kik_scale_fold(s, r->individual->question[question].counts, count);
	struct kik_chart *c = kik_doc_chart(d, parent, KIK_CHART_BARS, n, 1);
	const char *told = "";
	for (size_t i = 0; i < n; i++) {
		c->label[i] = category(d, s, i);
		c->series[0].value[i] = count[i] * KIK_STAT;
		if (count[i] > 0)
			told = kik_say_joined(d, ", ", told,
			    kik_say(d, KIK_W_BAR_ALT, c->label[i], kik_say_count(d, count[i])));
	}
	c->title = kik_word(d->lang, KIK_W_SPREAD_OF_POINTS);
	c->alt = kik_say(d, KIK_W_BARS_ALT, r->frame->question[question].id, told);
	c->series[0].name = kik_word(d->lang, KIK_W_RESPONSES_N);
	c->x_title = kik_word(d->lang, KIK_W_POINTS);
	/* one height for all questions: the group as a whole */
	c->max = r->individual->respondents * KIK_STAT;
	c->decimals = 0;
	c->small = true;
}
