/* The priorities of a unit: the matrix, the ranked list, what each area holds, what was left out. */
#include <string.h>

#include "kik/prioritised.h"
#include "say_cuts.h"
#include "say_unit.h"
#include "kik/report.h"

#define HALF_STEP (KIK_STAT / 2)

static const enum kik_word quadrants[KIK_QUADRANTS] = {
	[KIK_QUADRANT_NOW] = KIK_W_PRIO_NOW,
	[KIK_QUADRANT_PLAN] = KIK_W_PRIO_PLAN,
	[KIK_QUADRANT_IF_TIME] = KIK_W_PRIO_IF_TIME,
	[KIK_QUADRANT_LEAVE] = KIK_W_PRIO_LEAVE,
};

struct paper {
	struct kik_doc *d;
	const struct kik_result *r;
	const struct kik_rank_cuts *cuts;
	struct kik_prioritised p;
};

static const char *word(const struct paper *k, enum kik_word w)
{
	return kik_word(k->d->lang, w);
}

static const struct kik_entry *row_of(const struct paper *k, const struct kik_priority *item,
    size_t i)
{
	return &k->p.entries->entry[item->row[i]];
}

/* What an item is called: its group; else its id and what it says. */
static const char *title_of(const struct paper *k, const struct kik_priority *item)
{
	return item->group ? item->id
			   : kik_say_joined(k->d, " ", item->id,
				 kik_entry_text(row_of(k, item, 0), KIK_PRIO_TEXT));
}

static int64_t figure(const struct kik_fraction *f)
{
	return f->den == 0 ? KIK_UNKNOWN : kik_round_div((kik_int128)f->num * KIK_STAT, f->den);
}

static int64_t ratio(const struct kik_rank_item *r)
{
	if (!kik_rank_judged(r))
		return KIK_UNKNOWN;
	return kik_round_div((kik_int128)r->effect.num * r->effort.den * KIK_STAT,
	    (kik_int128)r->effect.den * r->effort.num);
}

static const char *quadrant_of(const struct paper *k, const struct kik_priority *item)
{
	return item->quadrant == KIK_QUADRANT_NONE ? "" : word(k, quadrants[item->quadrant]);
}

static const char *choice_of(const struct paper *k, const struct kik_priority *item)
{
	return item->choice == KIK_CHOICES
	    ? ""
	    : kik_entry_word_say(&kik_choice_words[item->choice], k->d->lang);
}

static const char *needs_of(const struct paper *k, const struct kik_priority *item)
{
	const char *list = "";

	for (size_t i = 0; i < item->nneeds; i++)
		list = kik_say_joined(k->d, ", ", list, k->p.item[item->needs[i]].id);
	return list;
}

/* --- the head --------------------------------------------------------------------------------- */

static size_t count_chosen(const struct paper *k)
{
	size_t n = 0;

	for (size_t i = 0; i < k->p.n; i++)
		n += k->p.item[i].choice == KIK_CHOICE_NOW;
	return n;
}

static void add_head(const struct paper *k)
{
	struct kik_doc *d = k->d;
	struct kik_block *facts = kik_doc_facts(d, NULL);

	kik_doc_fact(d, facts, word(k, KIK_W_PRIO_STATEMENTS),
	    kik_say_count(d, (int64_t)k->p.entries->n));
	kik_doc_fact(d, facts, word(k, KIK_W_PRIO_AREAS), kik_say_count(d, (int64_t)k->p.n));
	kik_doc_fact(d, facts, word(k, KIK_W_PRIO_RANKED), kik_say_count(d, (int64_t)k->p.nranked));
	kik_doc_fact(d, facts, word(k, KIK_W_PRIO_CHOSEN),
	    kik_say_count(d, (int64_t)count_chosen(k)));
	if (!k->r->complete)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s", word(k, KIK_W_INCOMPLETE));
	if (!k->p.entries->has_text)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", word(k, KIK_W_NO_TEXTS));
	if (count_chosen(k) == 0)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", word(k, KIK_W_PRIO_NOT_CHOSEN));
}

/* --- the matrix -------------------------------------------------------------------------------- */

/*
 * Between the cut-off and the lowest judgement above it, so that each point lies on the side it
 * counts for.
 */
static int64_t cut_of(const struct kik_series *s, size_t n, int64_t low)
{
	int64_t cut = low + HALF_STEP;

	for (size_t i = 0; i < n; i++)
		if (s->value[i] > low && low + (s->value[i] - low) / 2 < cut)
			cut = low + (s->value[i] - low) / 2;
	return cut;
}

static const char *count_in(const struct paper *k, enum kik_quadrant q)
{
	int64_t n = 0;

	for (size_t i = 0; i < k->p.nranked; i++)
		n += k->p.item[i].quadrant == q;
	return kik_say_count(k->d, n);
}

static void add_matrix(const struct paper *k)
{
	struct kik_doc *d = k->d;
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_SCATTER, k->p.nranked, 2);

	c->title = word(k, KIK_W_PRIO_MATRIX);
	c->alt = kik_say(d, KIK_W_PRIO_ALT, kik_say_count(d, (int64_t)k->p.nranked),
	    count_in(k, KIK_QUADRANT_NOW), count_in(k, KIK_QUADRANT_PLAN),
	    count_in(k, KIK_QUADRANT_IF_TIME), count_in(k, KIK_QUADRANT_LEAVE));
	c->min = KIK_STAT;
	c->max = 5 * KIK_STAT;
	c->x_title = word(k, KIK_W_PRIO_EFFORT_AXIS);
	c->y_title = word(k, KIK_W_PRIO_EFFECT_AXIS);
	c->quadrant[0] = word(k, KIK_W_PRIO_NOW);
	c->quadrant[1] = word(k, KIK_W_PRIO_PLAN);
	c->quadrant[2] = word(k, KIK_W_PRIO_IF_TIME);
	c->quadrant[3] = word(k, KIK_W_PRIO_LEAVE);
	c->series[0].name = word(k, KIK_W_PRIO_EFFORT);
	c->series[1].name = word(k, KIK_W_PRIO_EFFECT);
	for (size_t i = 0; i < k->p.nranked; i++) {
		c->label[i] = title_of(k, &k->p.item[i]);
		c->series[0].value[i] = figure(&k->p.item[i].rank.effort);
		c->series[1].value[i] = figure(&k->p.item[i].rank.effect);
	}
	c->x_cut = cut_of(&c->series[0], k->p.nranked, k->cuts->effort);
	c->y_cut = cut_of(&c->series[1], k->p.nranked, k->cuts->effect);
	/* the ranked list comes next */
	c->told = true;
}

/* --- the lists ---------------------------------------------------------------------------------- */

static void add_columns(const struct paper *k, struct kik_table *t)
{
	struct kik_doc *d = k->d;

	kik_doc_column(d, t, "rank", word(k, KIK_W_NO), true);
	kik_doc_column(d, t, "area", word(k, KIK_W_PRIO_AREA), false);
	kik_doc_column(d, t, "effect", word(k, KIK_W_PRIO_EFFECT), true);
	kik_doc_column(d, t, "effort", word(k, KIK_W_PRIO_EFFORT), true);
	kik_doc_column(d, t, "ratio", word(k, KIK_W_PRIO_RATIO), true);
	kik_doc_column(d, t, "quadrant", word(k, KIK_W_QUADRANT), false);
	kik_doc_column(d, t, "votes", word(k, KIK_W_PRIO_VOTES), true);
	kik_doc_column(d, t, "statements", word(k, KIK_W_PRIO_STATEMENTS), true);
	kik_doc_column(d, t, "choice", word(k, KIK_W_PRIO_CHOICE), false);
	kik_doc_column(d, t, "needs", word(k, KIK_W_PRIO_NEEDS), false);
}

static void add_cells(const struct paper *k, size_t i, struct kik_cell_value *c)
{
	const struct kik_priority *item = &k->p.item[i];
	int whole = item->group ? 2 : 0;

	kik_cell_text(&c[1], title_of(k, item));
	kik_cell_number(&c[2], figure(&item->rank.effect), whole);
	kik_cell_number(&c[3], figure(&item->rank.effort), whole);
	kik_cell_number(&c[4], ratio(&item->rank), 2);
	kik_cell_text(&c[5], quadrant_of(k, item));
	kik_cell_count(&c[6], item->rank.votes);
	kik_cell_count(&c[7], item->rank.statements);
	kik_cell_text(&c[8], choice_of(k, item));
	kik_cell_text(&c[9], needs_of(k, item));
	if (item->left == KIK_LEFT_NOT)
		kik_cell_count(&c[0], (int64_t)i + 1);
}

static void add_ranking(const struct paper *k)
{
	struct kik_table *t = kik_doc_table(k->d, NULL, "ranking", word(k, KIK_W_PRIO_LIST));

	t->row_header = false;
	add_columns(k, t);
	for (size_t i = 0; i < k->p.nranked; i++)
		add_cells(k, i, kik_doc_row(k->d, t));
}

/* "F01 → F03 → F01" */
static const char *circle_of(const struct paper *k, const struct kik_priority *item)
{
	const struct kik_circle *c = &k->p.circle[item->circle];
	const char *list = "";

	for (size_t i = 0; i <= c->n; i++)
		list = kik_say_joined(k->d, " → ", list, k->p.item[c->item[i % c->n]].id);
	return list;
}

static const char *why(const struct paper *k, const struct kik_priority *item)
{
	switch (item->left) {
	case KIK_LEFT_LATER:
		return word(k, KIK_W_PRIO_WHY_LATER);
	case KIK_LEFT_NO:
		return word(k, KIK_W_PRIO_WHY_NO);
	case KIK_LEFT_UNJUDGED:
		return word(k, KIK_W_PRIO_WHY_UNJUDGED);
	case KIK_LEFT_CIRCLE:
		return kik_say(k->d, KIK_W_PRIO_WHY_CIRCLE, circle_of(k, item));
	default:
		return "";
	}
}

static void add_left(const struct paper *k)
{
	struct kik_doc *d = k->d;
	struct kik_table *t;

	if (k->p.nranked == k->p.n)
		return;
	kik_doc_heading(d, NULL, 2, word(k, KIK_W_PRIO_LEFT));
	t = kik_doc_table(d, NULL, "left", word(k, KIK_W_PRIO_AREAS));
	kik_doc_column(d, t, "area", word(k, KIK_W_PRIO_AREA), false);
	kik_doc_column(d, t, "why", word(k, KIK_W_PRIO_WHY), false);
	for (size_t i = k->p.nranked; i < k->p.n; i++) {
		struct kik_cell_value *c = kik_doc_row(d, t);

		kik_cell_text(&c[0], title_of(k, &k->p.item[i]));
		kik_cell_text(&c[1], why(k, &k->p.item[i]));
	}
}

static const char *questions_of(const struct paper *k, const struct kik_entry *e)
{
	return kik_say_list(k->d, ", ", e->value[KIK_PRIO_QUESTION].item,
	    e->value[KIK_PRIO_QUESTION].n);
}

/* Of each group what it holds. */
static void add_groups(const struct paper *k)
{
	struct kik_doc *d = k->d;
	bool any = false;

	for (size_t i = 0; i < k->p.n; i++) {
		const struct kik_priority *item = &k->p.item[i];
		struct kik_block *group, *list;

		if (!item->group)
			continue;
		if (!any)
			kik_doc_heading(d, NULL, 2, word(k, KIK_W_PRIO_HOLDS));
		any = true;
		group = kik_doc_group(d, NULL);
		kik_doc_heading(d, group, 3, item->id);
		list = kik_doc_list(d, group);
		for (size_t n = 0; n < item->n; n++) {
			const struct kik_entry *e = row_of(k, item, n);

			kik_doc_item(d, list,
			    kik_say_joined(d, " · ", kik_entry_text(e, KIK_PRIO_ID),
				questions_of(k, e), kik_entry_text(e, KIK_PRIO_TEXT)));
		}
	}
}

/* --- the document ---------------------------------------------------------------------------------- */

static void begin(struct paper *k, const struct kik_report_input *in, const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "prioritering", KIK_W_PRIO_TITLE, unit);

	*k = (struct paper){ .d = d, .r = unit, .cuts = &in->cuts.rank };
	d->marking = word(k, KIK_W_PLAN_MARKING);
	kik_prioritise(unit->entries[KIK_PRIORITIES], unit, &in->cuts.rank, in->arena, &k->p);
}

struct kik_doc *kik_prioritering_doc(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct paper k;

	begin(&k, in, unit);
	add_head(&k);
	kik_doc_heading(k.d, NULL, 2, word(&k, KIK_W_PRIO_MATRIX));
	if (k.p.nranked > 0) {
		add_matrix(&k);
		add_ranking(&k);
	} else {
		kik_doc_para(k.d, NULL, "%s", word(&k, KIK_W_PRIO_NONE));
	}
	add_groups(&k);
	add_left(&k);
	kik_doc_heading(k.d, NULL, 2, word(&k, KIK_W_ABOUT));
	kik_doc_para(k.d, NULL, "%s",
	    kik_say(k.d, KIK_W_PRIO_ABOUT, kik_say_cut(k.d, &in->cuts, KIK_CUT_EFFECT),
		kik_say_cut(k.d, &in->cuts, KIK_CUT_EFFORT)));
	kik_say_cuts(k.d, in, KIK_CUT_EFFECT, KIK_CUT_EFFORT);
	return k.d;
}

/* Rows of all units: whose they are, then as in the paper. */
struct kik_doc *kik_prioritering_rows(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct paper k = { .d = kik_doc_new(in->arena, "prioritering", in->lang, "", "") };
	struct kik_table *t = kik_doc_table(k.d, NULL, "prioritering", "");
	const struct kik_result **units;
	size_t n = kik_report_units(in, kik_report_find("prioritering"), &units);

	(void)unit;
	kik_doc_column(k.d, t, "unit", word(&k, KIK_W_UNIT), false);
	kik_doc_column(k.d, t, "municipality", word(&k, KIK_W_MUNICIPALITY), false);
	kik_doc_column(k.d, t, "round", word(&k, KIK_W_ROUND), false);
	add_columns(&k, t);
	kik_doc_column(k.d, t, "left_out", word(&k, KIK_W_PRIO_WHY), false);
	for (size_t u = 0; u < n; u++) {
		k.r = units[u];
		kik_prioritise(k.r->entries[KIK_PRIORITIES], k.r, &in->cuts.rank, in->arena, &k.p);
		for (size_t i = 0; i < k.p.n; i++) {
			struct kik_cell_value *c = kik_doc_row(k.d, t);

			kik_cell_text(&c[0], k.r->unit.id);
			kik_cell_text(&c[1], k.r->unit.municipality);
			kik_cell_text(&c[2], k.r->round);
			add_cells(&k, i, &c[3]);
			kik_cell_text(&c[13], why(&k, &k.p.item[i]));
		}
	}
	return k.d;
}
