/* One page for staff, MED and committee: figures only, and those only where k people stand behind. */
#include <stdlib.h>
#include <string.h>

#include "figure.h"
#include "konsensus_people.h"
#include "kik/derive.h"
#include "kik/report.h"
#include "say_unit.h"

#define MOST 3 /* questions or themes named in a sentence */

struct resume {
	struct kik_doc *d;
	const struct kik_result *r;
	const struct kik_frame *f;
	struct kik_derived agreed, before;
	const struct kik_result *last; /* agreed points of the round before, or NULL */
};

/* How many people stand behind the agreed points: the fewest that is known of; -1 when nothing is. */
static int64_t people_behind(const struct kik_result *r)
{
	int64_t present = r->consensus->nroles > 0 ? kik_people(r->consensus) : -1;
	int64_t alone = r->individual != NULL ? r->individual->respondents : -1;
	return present < 0 || (alone >= 0 && alone < present) ? alone : present;
}

static bool may_show(const struct kik_report_input *in, const struct kik_result *r)
{
	return in->internal || people_behind(r) >= in->min_n;
}

static void find_last(struct resume *s, const struct kik_report_input *in)
{
	const struct kik_round_results *last = kik_report_last(in);
	size_t i = last == NULL ? KIK_NONE : kik_rounds_same(last->result, last->n, s->r);
	const struct kik_result *r = i == KIK_NONE ? NULL : last->result[i];
	if (r == NULL || r->consensus == NULL || !may_show(in, r) ||
	    strcmp(r->frame->digest, s->f->digest) != 0)
		return;
	s->last = r;
	kik_derive_consensus(r, in->arena, &s->before);
}

static bool same_questions(const struct resume *s, size_t theme)
{
	const struct kik_theme *t = &s->f->theme[theme];
	for (size_t q = t->first; q < t->first + t->n; q++)
		if ((s->agreed.cell[q].n > 0) != (s->before.cell[q].n > 0))
			return false;
	return true;
}

static void add_radar(const struct resume *s, struct kik_block *parent)
{
	struct kik_doc *d = s->d;
	const char **axis = kik_arena_array(d->arena, s->f->nthemes, sizeof *axis);
	struct kik_series series[2] = { { kik_say(d, KIK_W_ROUND_OF, s->r->round), NULL },
		{ s->last != NULL ? kik_say(d, KIK_W_ROUND_OF, s->last->round) : "", NULL } };
	const struct kik_scale *scale = &s->f->scale[s->f->theme[0].scale];
	size_t n = 0, nseries = s->last != NULL ? 2 : 1;
	for (size_t i = 0; i < nseries; i++)
		series[i].value = kik_arena_array(d->arena, s->f->nthemes, sizeof(int64_t));
	for (size_t t = 0; t < s->f->nthemes; t++) {
		const struct kik_scale *own = &s->f->scale[s->f->theme[t].scale];
		if (!s->agreed.theme_used[t])
			continue;
		if (own->min != scale->min || own->max != scale->max)
			return;
		axis[n] = kik_say_theme(d, s->f, t);
		series[0].value[n] = s->agreed.means.theme[t];
		if (nseries > 1)
			series[1].value[n] = s->before.means.theme[t];
		n++;
	}
	struct kik_chart *c = kik_figure_radar(d, parent, kik_word(d->lang, KIK_W_AGREED_POINTS),
	    axis, n, series, nseries, scale);
	if (c != NULL)
		c->told = true;
}

static void add_table(const struct resume *s, struct kik_block *parent)
{
	struct kik_doc *d = s->d;
	struct kik_table *t = kik_doc_table(d, parent, "themes", "");
	t->row_header = true;
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	kik_doc_column(d, t, "agreed", kik_word(d->lang, KIK_W_AGREED), true);
	if (s->last != NULL) {
		kik_doc_column(d, t, "last", kik_word(d->lang, KIK_W_LAST), true);
		kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
	}
	for (size_t i = 0; i < s->f->nthemes; i++) {
		if (!s->agreed.theme_used[i])
			continue;
		struct kik_cell_value *row = kik_doc_row(d, t);
		int64_t now = s->agreed.means.theme[i];
		kik_cell_text(&row[0], kik_say_theme(d, s->f, i));
		kik_cell_number(&row[1], now, 2);
		if (s->last == NULL)
			continue;
		int64_t then = s->before.means.theme[i];
		kik_cell_number(&row[2], then, 2);
		kik_cell_text(&row[3],
		    kik_say_change(d, now, same_questions(s, i) ? then : KIK_UNKNOWN));
	}
}

struct ranked {
	size_t item;
	int64_t value;
};

static int highest_first(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	if (a->value != b->value)
		return a->value < b->value ? 1 : -1;
	return (a->item > b->item) - (a->item < b->item);
}

/*
 * How many of the first ranked to name: at most MOST, and none that shares its value with the
 * first one left out.
 */
static size_t leading(const struct ranked *list, size_t n, size_t most)
{
	size_t named = most < n ? most : n;
	while (named > 0 && named < n && list[named - 1].value == list[named].value)
		named--;
	return named;
}

/* The themes with the highest (or lowest) agreed mean, at most MOST: "T1 Ledelse, T3 …". */
static const char *extremes(const struct resume *s, bool high)
{
	struct ranked *theme = kik_arena_array(s->d->arena, s->f->nthemes, sizeof *theme);
	const char *names = "";
	size_t n = 0;
	for (size_t t = 0; t < s->f->nthemes; t++)
		if (s->agreed.means.theme[t] != KIK_UNKNOWN)
			theme[n++] = (struct ranked){ t,
				high ? s->agreed.means.theme[t] : -s->agreed.means.theme[t] };
	qsort(theme, n, sizeof *theme, highest_first);
	/* more than half of the themes in either list would say nothing */
	size_t named = leading(theme, n, n / 2 < MOST ? n / 2 : MOST);
	for (size_t i = 0; i < named; i++)
		names = kik_say_joined(s->d, ", ", names,
		    kik_say(s->d, KIK_W_IN_BRACKETS, kik_say_theme(s->d, s->f, theme[i].item),
			kik_say_number(s->d, s->agreed.means.theme[theme[i].item], 2)));
	return names;
}

static void add_points(const struct resume *s)
{
	struct kik_doc *d = s->d;
	struct kik_block *columns = kik_doc_columns(d, NULL);
	const char *high = extremes(s, true), *low = extremes(s, false);
	add_radar(s, columns);
	add_table(s, columns);
	if (*high != '\0')
		kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_RESUME_STRONG, high));
	if (*low != '\0')
		kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_RESUME_WEAK, low));
}

/* How many strengths and improvement areas, and where most of these belong. */
static void add_counts(const struct resume *s)
{
	struct kik_doc *d = s->d;
	struct ranked *theme = kik_arena_array(d->arena, s->f->nthemes, sizeof *theme);
	int64_t strengths = 0, improvements = 0;
	const char *names = "";
	for (size_t t = 0; t < s->f->nthemes; t++)
		theme[t].item = t;
	for (size_t q = 0; q < s->f->nquestions; q++) {
		const struct kik_agreed *a = &s->r->consensus->question[q];
		strengths += (int64_t)a->nstatements[KIK_STRENGTHS];
		improvements += (int64_t)a->nstatements[KIK_IMPROVEMENTS];
		theme[s->f->question[q].theme].value += (int64_t)a->nstatements[KIK_IMPROVEMENTS];
	}
	qsort(theme, s->f->nthemes, sizeof *theme, highest_first);
	size_t named = leading(theme, s->f->nthemes, MOST);
	for (size_t i = 0; i < named && theme[i].value > 0; i++)
		names = kik_say_joined(d, ", ", names,
		    kik_say(d, KIK_W_IN_BRACKETS, kik_say_theme(d, s->f, theme[i].item),
			kik_say_count(d, theme[i].value)));
	if (improvements == 0)
		kik_doc_para(d, NULL, "%s",
		    kik_say(d, KIK_W_RESUME_COUNTS_NONE, kik_say_count(d, strengths)));
	else
		kik_doc_para(d, NULL, "%s",
		    kik_say_joined(d, " ",
			kik_say(d, KIK_W_RESUME_COUNTS, kik_say_count(d, strengths),
			    kik_say_count(d, improvements)),
			*names != '\0' ? kik_say(d, KIK_W_RESUME_MOST, names) : ""));
}

static void add_people(const struct resume *s, const struct kik_report_input *in)
{
	struct kik_doc *d = s->d;
	int64_t people = people_behind(s->r);
	if (people >= 0 && may_show(in, s->r))
		kik_doc_para(d, NULL, "%s",
		    kik_say(d, KIK_W_RESUME_PEOPLE, kik_say_count(d, people)));
	else if (people < 0)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", kik_word(d->lang, KIK_W_RESUME_UNKNOWN));
	else
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_RESUME_HIDDEN, kik_say_count(d, in->min_n)));
}

struct kik_doc *kik_resume_doc(const struct kik_report_input *in, const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "resume", KIK_W_RESUME_TITLE, unit);
	struct resume s = { .d = d, .r = unit, .f = unit->frame };

	d->subtitle = kik_say_joined(d, " · ", kik_say(d, KIK_W_ROUND_OF, unit->round),
	    kik_say_date(d, unit->consensus->date), unit->unit.area, unit->unit.municipality);
	d->marking = in->internal && people_behind(unit) < in->min_n
	    ? kik_word(d->lang, KIK_W_INTERNAL_MARKING)
	    : "";
	kik_derive_consensus(unit, in->arena, &s.agreed);
	find_last(&s, in);
	kik_doc_para(d, NULL, "%s",
	    kik_say(d, KIK_W_RESUME_WHAT, kik_unit_called(&unit->unit),
		kik_frame_say(s.f, &s.f->title, d->lang)));
	add_people(&s, in);
	if (may_show(in, unit)) {
		add_points(&s);
		if (unit->consensus->has_text)
			add_counts(&s);
	}
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_RESUME_NEXT));
	return d;
}
