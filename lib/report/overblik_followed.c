/* What came of it across units: goals, actions and documentation, counted. */
#include "documented.h"
#include "kik/carry.h"
#include "kik/entry_kinds.h"
#include "overblik.h"
#include "say.h"
#include "say_cuts.h"

struct followed {
	const struct kik_overblik *o;
	const struct kik_across *a;
	const struct kik_carried_sum *sum; /* of each result */
};

static const struct kik_carried_sum *all_of(const struct followed *f)
{
	return &f->sum[f->a->all];
}

/* A table with a row for each result: its name, how many of its units have a sheet, how many rows. */
static struct kik_table *new_table(const struct followed *f, const char *key, enum kik_word caption,
    enum kik_word units, enum kik_word n)
{
	struct kik_doc *d = f->o->d;
	struct kik_table *t = kik_doc_table(d, NULL, key, kik_word(d->lang, caption));
	t->row_header = true;
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "units", kik_word(d->lang, units), true);
	kik_doc_column(d, t, "n", kik_word(d->lang, n), true);
	return t;
}

static struct kik_cell_value *new_row(const struct followed *f, struct kik_table *t, size_t i,
    enum kik_section section)
{
	struct kik_cell_value *c = kik_doc_row(f->o->d, t);
	kik_cell_text(c++, kik_across_name(f->o->d, f->a, i));
	kik_cell_count(c++, f->sum[i].units[section]);
	kik_cell_count(c++, f->sum[i].n[section]);
	return c;
}

/* Groups; what a single unit does is its own, but for its goals. */
static bool shown(const struct followed *f, size_t i, enum kik_section section)
{
	return f->sum[i].units[section] > 0 &&
	    (f->a->in->internal || section == KIK_INDICATORS ||
		!kik_result_is_unit(f->a->result[i]));
}

/* --- goals ---------------------------------------------------------------------------------- */

static void add_goals(const struct followed *f)
{
	struct kik_doc *d = f->o->d;
	const struct kik_carried_sum *all = all_of(f);
	const char *date = f->a->in->date;
	struct kik_table *t;
	if (all->n[KIK_INDICATORS] == 0)
		return;
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_OV_GOALS));
	kik_doc_para(d, NULL, "%s",
	    *date != '\0' ? kik_say(d, KIK_W_OV_GOALS_AT, kik_say_date(d, date))
			  : kik_word(d->lang, KIK_W_OV_GOALS_DUE));
	t = new_table(f, "goals", KIK_W_OV_GOALS, KIK_W_OV_GOALS_UNITS, KIK_W_OV_GOALS_N);
	for (size_t g = 0; g < KIK_GRADES; g++)
		if (all->grade[g] > 0)
			kik_doc_column(d, t, kik_documented_word("en", (enum kik_grade)g),
			    kik_documented_grade(d, (enum kik_grade)g), true);
	for (size_t k = 0; k < f->a->n; k++) {
		size_t i = f->a->order[k];
		if (!shown(f, i, KIK_INDICATORS))
			continue;
		struct kik_cell_value *c = new_row(f, t, i, KIK_INDICATORS);
		for (size_t g = 0; g < KIK_GRADES; g++)
			if (all->grade[g] > 0)
				kik_cell_count(c++, f->sum[i].grade[g]);
	}
}

/* "2 opfyldt, 1 ikke målt" */
static const char *grades_of(const struct kik_doc *d, const struct kik_goal_sum *g)
{
	const char *list = "";
	for (size_t i = 0; i < KIK_GRADES; i++)
		if (g->grade[i] > 0)
			list = kik_say_joined(d, ", ", list,
			    kik_say(d, KIK_W_IND_COUNT, kik_say_count(d, g->grade[i]),
				kik_documented_word(d->lang, (enum kik_grade)i)));
	return list;
}

static void add_indicators(const struct followed *f)
{
	static const struct kik_say_column column[] = { { "indicator", KIK_W_INDICATOR, false },
		{ "units", KIK_W_UNITS, true }, { "grades", KIK_W_IND_GRADE, false },
		{ "n", KIK_W_OV_ATTAINED_N, true }, { "lowest", KIK_W_OV_LOWEST, true },
		{ "median", KIK_W_OV_MEDIAN, true }, { "highest", KIK_W_OV_HIGHEST, true } };
	struct kik_doc *d = f->o->d;
	const struct kik_carried_sum *all = all_of(f);
	struct kik_table *t;
	if (all->ngoals == 0)
		return;
	t = kik_doc_table(d, NULL, "indicators", kik_word(d->lang, KIK_W_OV_INDICATORS));
	t->row_header = true;
	kik_say_columns(d, t, column, sizeof column / sizeof *column);
	for (size_t k = 0; k < all->ngoals; k++) {
		const struct kik_goal_sum *g = &all->goal[k];
		struct kik_cell_value *c = kik_doc_row(d, t);
		kik_cell_text(c++, *g->name != '\0' ? g->name : g->id);
		kik_cell_count(c++, g->units);
		kik_cell_text(c++, grades_of(d, g));
		kik_cell_count(c++, g->n);
		kik_cell_text(c++, kik_documented_share(d, g->min));
		kik_cell_text(c++, kik_documented_share(d, g->median));
		kik_cell_text(c, kik_documented_share(d, g->max));
	}
	kik_say_cuts(d, f->a->in, KIK_CUT_MET, KIK_CUT_HOLD);
}

/* --- what is counted by its choices ------------------------------------------------------------ */

static void add_tally(const struct followed *f, enum kik_section section, size_t choice,
    const char *key, enum kik_word caption)
{
	struct kik_doc *d = f->o->d;
	const struct kik_entry_kind *kind = &kik_entry_kinds[section];
	const struct kik_entry_word *word = kind->field[kind->counted[choice]].word;
	const struct kik_carried_sum *all = all_of(f);
	bool unsaid = kik_tally_of(&all->tally[section], choice, 0) > 0;
	struct kik_table *t;
	if (all->n[section] == 0)
		return;
	t = new_table(f, key, caption, KIK_W_OV_UNITS_WITH, KIK_W_DEV_ALL);
	for (size_t w = 0; word[w].name != NULL; w++)
		kik_doc_column(d, t, word[w].name, kik_entry_word_say(&word[w], d->lang), true);
	if (unsaid)
		kik_doc_column(d, t, "unsaid", kik_word(d->lang, KIK_W_DEV_UNSAID), true);
	for (size_t k = 0; k < f->a->n; k++) {
		size_t i = f->a->order[k];
		if (!shown(f, i, section))
			continue;
		struct kik_cell_value *c = new_row(f, t, i, section);
		for (size_t w = 0; word[w].name != NULL; w++)
			kik_cell_count(c++, kik_tally_of(&f->sum[i].tally[section], choice, w + 1));
		if (unsaid)
			kik_cell_count(c, kik_tally_of(&f->sum[i].tally[section], choice, 0));
	}
}

static void add_deviations(const struct followed *f)
{
	const struct kik_tally *tally = &all_of(f)->tally[KIK_DEVIATIONS];
	struct kik_deviation_counts n = { .n = all_of(f)->n[KIK_DEVIATIONS] };
	if (n.n == 0)
		return;
	for (size_t s = 0; s < KIK_DEVIATION_STATUSES; s++)
		for (size_t v = 0; v < KIK_SEVERITIES; v++)
			n.by[s][v] = tally->n[s + 1][v];
	kik_doc_heading(f->o->d, NULL, 3, kik_word(f->o->d->lang, KIK_W_DEV_TITLE));
	kik_documented_severities(f->o->d, &n);
	add_tally(f, KIK_DEVIATIONS, 0, "deviations_units", KIK_W_OV_DEV_UNITS);
	kik_doc_para(f->o->d, NULL, "%s", kik_word(f->o->d->lang, KIK_W_DEV_ABOUT));
}

/* --- the rest ------------------------------------------------------------------------------ */

/* Only of all units together, so that no difference gives a few people away. */
static void add_survey(const struct followed *f)
{
	struct kik_doc *d = f->o->d;
	const struct kik_carried_sum *all = all_of(f);
	if (all->nitems == 0)
		return;
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_OV_SURVEY));
	kik_documented_survey_table(d, f->a->in, all->item, all->nitems);
}

/* ---------------------------------------------------------------------------------------------- */

void kik_overblik_followed(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_across *a = kik_across_carried(o->now->in, o->now->round, o->now->frame);
	if (a == NULL)
		return;
	struct kik_carried_sum *sum = kik_arena_array(d->arena, a->n, sizeof *sum);
	const struct followed f = { o, a, sum };
	for (size_t i = 0; i < a->n; i++)
		kik_carried_of(a->result[i], a->in->date, &a->in->cuts.goal, d->arena, &sum[i]);
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_OV_FOLLOWED));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_OV_FOLLOWED_HOW));
	add_goals(&f);
	add_indicators(&f);
	if (all_of(&f)->n[KIK_ACTIONS] + all_of(&f)->n[KIK_PRIORITIES] > 0)
		kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_OV_ACTIONS));
	add_tally(&f, KIK_ACTIONS, 0, "action_statuses", KIK_W_OV_STATUSES);
	add_tally(&f, KIK_ACTIONS, 1, "action_phases", KIK_W_OV_PHASES);
	add_tally(&f, KIK_PRIORITIES, 0, "choices", KIK_W_OV_CHOICES);
	add_survey(&f);
	add_deviations(&f);
}
