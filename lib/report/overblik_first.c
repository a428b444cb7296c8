/* Where to begin: the weakest results and what most units want to improve, by area. */
#include <stdlib.h>
#include <string.h>

#include "figure.h"
#include "kik/gather.h"
#include "overblik.h"
#include "say.h"

#define NAMED 3 /* questions in a row; those that share the last one's figure are left out */
#define MOST  5 /* questions in the table of all units */

/* The round once more, with a group for each area. */
struct first {
	const struct kik_overblik *o;
	const struct kik_across *a, *agreed; /* agreed NULL: no unit has agreed on anything */
	size_t panel;                        /* of results; KIK_NONE: all questions */
};

/* --- areas ------------------------------------------------------------------------------------ */

static int by_area(const void *pa, const void *pb)
{
	const struct kik_result *a = *(struct kik_result *const *)pa;
	const struct kik_result *b = *(struct kik_result *const *)pb;
	int c = strcmp(a->unit.municipality, b->unit.municipality);
	if (c == 0)
		c = strcmp(a->unit.area, b->unit.area);
	return c != 0 ? c : kik_result_cmp(a, b);
}

static int by_stream(const void *pa, const void *pb)
{
	return kik_result_cmp(*(struct kik_result *const *)pa, *(struct kik_result *const *)pb);
}

static bool is_area(const struct kik_result *r)
{
	return strcmp(r->scope, "area") == 0;
}

/* A group of units of one area that no group among the results is made of yet. */
static struct kik_result *gather_area(const struct first *f, struct kik_result **unit, size_t n)
{
	struct kik_arena *a = f->o->d->arena;
	struct kik_result *group = kik_result_new(a, f->o->now->frame);
	group->scope = "area";
	group->group = unit[0]->unit.area;
	group->group_municipality = unit[0]->unit.municipality;
	group->round = unit[0]->round;
	for (size_t i = 0; i < n; i++)
		kik_gather_add(group, unit[i], a);
	/* a unit stands in a round once */
	(void)kik_gather_finish(group);
	return group;
}

/* The results of the round, and a group for each area unless there are such groups. */
static struct kik_round_results *with_areas(const struct first *f)
{
	struct kik_arena *a = f->o->d->arena;
	const struct kik_round_results *round = f->o->now->round;
	struct kik_round_results *out = kik_arena_alloc(a, sizeof *out);
	struct kik_result **unit = kik_arena_array(a, round->n, sizeof *unit);
	size_t units = 0;
	bool known = false;
	*out = *round;
	out->result = kik_arena_array(a, 2 * round->n, sizeof *out->result);
	out->n = 0;
	for (size_t i = 0; i < round->n; i++) {
		struct kik_result *r = round->result[i];
		known = known || is_area(r);
		out->result[out->n++] = r;
		if (kik_result_is_unit(r) && *r->unit.area != '\0' &&
		    strcmp(r->frame->digest, f->o->now->frame->digest) == 0)
			unit[units++] = r;
	}
	if (known || units == 0)
		return out;
	qsort(unit, units, sizeof *unit, by_area);
	for (size_t from = 0, to; from < units; from = to) {
		for (to = from; to < units &&
		     strcmp(unit[to]->unit.municipality, unit[from]->unit.municipality) == 0 &&
		     strcmp(unit[to]->unit.area, unit[from]->unit.area) == 0;
		     to++)
			;
		out->result[out->n++] = gather_area(f, &unit[from], to - from);
	}
	qsort(out->result, out->n, sizeof *out->result, by_stream);
	return out;
}

/* --- what comes first --------------------------------------------------------------------------- */

struct ranked {
	size_t question;
	int64_t value;
};

static int lowest_first(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	if (a->value != b->value)
		return a->value < b->value ? -1 : 1;
	return (a->question > b->question) - (a->question < b->question);
}

/* The result questions of result i that may be shown, the weakest first. */
static struct ranked *weakest(const struct first *f, size_t i, size_t *n)
{
	const struct kik_frame *frame = f->a->frame;
	struct ranked *list = kik_arena_array(f->o->d->arena, frame->nquestions, sizeof *list);
	*n = 0;
	for (size_t q = 0; q < frame->nquestions; q++) {
		int64_t mean = kik_across_mean(f->a, i, KIK_L_QUESTION, q);
		if (mean != KIK_UNKNOWN &&
		    (f->panel == KIK_NONE || kik_item_has(frame, KIK_L_PANEL, f->panel, q)))
			list[(*n)++] = (struct ranked){ q, mean };
	}
	if (*n > 0)
		qsort(list, *n, sizeof *list, lowest_first);
	return list;
}

/* The questions with the most agreed areas for improvement (as negative numbers) likewise. */
static struct ranked *wanted(const struct first *f, size_t i, size_t *n)
{
	size_t questions = f->a->frame->nquestions;
	struct ranked *list = kik_arena_array(f->o->d->arena, questions, sizeof *list);
	const struct kik_agreed_sum *sum;
	*n = 0;
	if (f->agreed == NULL || i == KIK_NONE)
		return list;
	sum = kik_publish_agreed_sums(f->agreed->agreed, i);
	for (size_t q = 0; q < questions; q++)
		if (sum[q].improvements > 0 &&
		    kik_publish_agreed_told(f->agreed->agreed, i, q) == KIK_SHOWN)
			list[(*n)++] = (struct ranked){ q, -sum[q].improvements };
	if (*n > 0)
		qsort(list, *n, sizeof *list, lowest_first);
	return list;
}

/* "S16 Medarbejderresultater (1,80), S14 …": the first ones, by id and theme. */
static const char *names_of(const struct first *f, const struct ranked *list, size_t n)
{
	const struct kik_doc *d = f->o->d;
	const struct kik_frame *frame = f->a->frame;
	const char *names = "";
	size_t named = n < NAMED ? n : NAMED;
	/* none is left out that lies as low as one that is named, unless all do */
	while (named > 1 && named < n && list[named - 1].value == list[named].value)
		named--;
	for (size_t i = 0; i < named; i++) {
		const struct kik_question *q = &frame->question[list[i].question];
		const struct kik_theme *t = &frame->theme[q->theme];
		const char *name =
		    kik_say_joined(d, " ", q->id, kik_frame_say(frame, &t->title, d->lang));
		names = kik_say_joined(d, "\n", names,
		    kik_say(d, KIK_W_IN_BRACKETS, name,
			list[i].value < 0 ? kik_say_count(d, -list[i].value)
					  : kik_say_number(d, list[i].value, 2)));
	}
	return names;
}

/* --- the tables ----------------------------------------------------------------------------------- */

/* The place of an area where a question's mean is lowest, KIK_NONE when none may be shown. */
static size_t lowest_area(const struct first *f, size_t question)
{
	size_t lowest = KIK_NONE;
	for (size_t k = 0; k < f->a->n; k++) {
		size_t i = f->a->order[k];
		int64_t mean = kik_across_mean(f->a, i, KIK_L_QUESTION, question);
		if (is_area(f->a->result[i]) && mean != KIK_UNKNOWN &&
		    (lowest == KIK_NONE ||
			mean < kik_across_mean(f->a, lowest, KIK_L_QUESTION, question)))
			lowest = i;
	}
	return lowest;
}

static void add_weakest(const struct first *f)
{
	struct kik_doc *d = f->o->d;
	size_t n;
	const struct ranked *list = weakest(f, f->a->all, &n);
	struct kik_table *t =
	    kik_doc_table(d, NULL, "first_results", kik_word(d->lang, KIK_W_FIRST_RESULTS));
	t->row_header = true;
	kik_figure_legend(d, t, f->o->scale);
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	kik_doc_column(d, t, "all", kik_word(d->lang, KIK_W_ALL_UNITS), true);
	kik_doc_column(d, t, "area", kik_word(d->lang, KIK_W_FIRST_LOWEST), false);
	for (size_t i = 0; i < n && i < MOST; i++) {
		size_t q = list[i].question, area = lowest_area(f, q);
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(&c[0], kik_say_question(d, f->a->frame, q));
		kik_across_cell(d, f->a, f->a->all, KIK_L_QUESTION, q, f->o->scale, &c[1]);
		if (area != KIK_NONE)
			kik_cell_text(&c[2],
			    kik_say(d, KIK_W_IN_BRACKETS, kik_across_name(d, f->a, area),
				kik_say_number(d, kik_across_mean(f->a, area, KIK_L_QUESTION, q),
				    2)));
	}
}

static void area_row(const struct first *f, struct kik_table *t, size_t i)
{
	struct kik_doc *d = f->o->d;
	size_t n, at = f->agreed == NULL ? KIK_NONE : kik_across_find(f->agreed, f->a, i);
	struct kik_cell_value *c = kik_doc_row(d, t);
	const struct ranked *list = weakest(f, i, &n);
	kik_cell_text(c++, kik_across_name(d, f->a, i));
	kik_cell_count(c++, (int64_t)f->a->result[i]->nmembers);
	kik_cell_text(c++, n > 0 ? names_of(f, list, n) : kik_word(d->lang, KIK_W_FIRST_NONE));
	if (f->agreed == NULL)
		return;
	list = wanted(f, at, &n);
	kik_cell_text(c, n > 0 ? names_of(f, list, n) : kik_word(d->lang, KIK_W_FIRST_NONE));
}

void kik_overblik_first(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	struct first f = { .o = o, .panel = kik_frame_panel(o->now->frame, "resultat") };
	const struct kik_round_results *round = with_areas(&f);
	size_t areas = 0;
	f.a = kik_across_new(o->now->in, round, o->now->frame);
	f.agreed = kik_across_agreed(o->now->in, round, o->now->frame);
	for (size_t i = 0; i < f.a->n; i++)
		areas += is_area(f.a->result[i]);
	if (areas < 2)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_FIRST));
	kik_doc_para(d, NULL, "%s",
	    kik_say(d, f.agreed != NULL ? KIK_W_FIRST_HOW : KIK_W_FIRST_HOW_ALONE,
		kik_say_count(d, NAMED)));
	if (o->scale != NULL)
		add_weakest(&f);
	struct kik_table *t =
	    kik_doc_table(d, NULL, "first_areas", kik_word(d->lang, KIK_W_FIRST_AREAS));
	t->row_header = true;
	kik_doc_column(d, t, "area", kik_word(d->lang, KIK_W_AREA), false);
	kik_doc_column(d, t, "units", kik_word(d->lang, KIK_W_UNITS), true);
	kik_doc_column(d, t, "weakest", kik_word(d->lang, KIK_W_FIRST_WEAKEST), false);
	if (f.agreed != NULL)
		kik_doc_column(d, t, "wanted", kik_word(d->lang, KIK_W_FIRST_WANTED), false);
	area_row(&f, t, f.a->all);
	for (size_t k = 0; k < f.a->n; k++)
		if (is_area(f.a->result[f.a->order[k]]))
			area_row(&f, t, f.a->order[k]);
}
