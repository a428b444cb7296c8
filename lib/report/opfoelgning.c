/* Follow-up of a unit's goals: how far each has come, why not further, and what comes next. */
#include <string.h>

#include "documented.h"
#include "kik/entry_kinds.h"
#include "kik/report.h"
#include "say_unit.h"

/* A goal: an indicator with a target, and the actions that work towards it. */
struct goal {
	struct kik_indicator i;
	enum kik_grade grade;
	const char *explanation, *next;
};

struct follow_up {
	struct kik_doc *d;
	const struct kik_report_input *in;
	const struct kik_result *r;
	struct goal *goal;
	size_t n;
};

/* --- goals ------------------------------------------------------------------------------- */

static bool is_open(const struct kik_entry *action)
{
	return !kik_entry_is(action, KIK_ACT_STATUS, KIK_STATUS_DONE) &&
	    !kik_entry_is(action, KIK_ACT_STATUS, KIK_STATUS_DROPPED);
}

static bool works_for(const struct kik_entry *action, const struct kik_indicator *i)
{
	return kik_indicator_named(i, kik_entry_text(action, KIK_ACT_INDICATOR));
}

/* "Ny vagtplan (leder, 1. maj 2026)" */
static const char *next_step(const struct kik_doc *d, const struct kik_entry *action)
{
	const char *what = kik_entry_text(action, KIK_ACT_ACTIVITY);
	const char *who = kik_say_joined(d, ", ", kik_entry_text(action, KIK_ACT_RESPONSIBLE),
	    kik_say_date(d, kik_entry_text(action, KIK_ACT_DEADLINE)));

	if (what[0] == '\0')
		what = kik_entry_text(action, KIK_ACT_GOAL);
	return who[0] == '\0' ? what : kik_say(d, KIK_W_IND_MEASURED, what, who);
}

static void take_actions(const struct follow_up *f, struct goal *g)
{
	const struct kik_entries *actions = f->r->entries[KIK_ACTIONS];

	for (size_t k = 0; actions != NULL && k < actions->n; k++) {
		const struct kik_entry *a = &actions->entry[k];

		if (!works_for(a, &g->i))
			continue;
		if (g->explanation[0] == '\0')
			g->explanation = kik_entry_text(a, KIK_ACT_EXPLANATION);
		if (is_open(a))
			g->next = kik_say_joined(f->d, "\n", g->next, next_step(f->d, a));
	}
}

static void add_goal(struct follow_up *f, const struct kik_indicator *i)
{
	struct goal *g = &f->goal[f->n];

	*g = (struct goal){ .i = *i,
		.grade = kik_grade(&i->goal, &f->in->cuts.goal),
		.explanation = i->explanation,
		.next = "" };
	if (g->grade == KIK_GRADE_NO_TARGET)
		return;
	take_actions(f, g);
	f->n++;
}

/* What an action wants to reach, where no indicator is kept for it: nothing was measured. */
static void add_from_action(struct follow_up *f, const struct kik_entry *a)
{
	const char *named = kik_entry_text(a, KIK_ACT_INDICATOR);
	struct kik_indicator i = { .id = kik_entry_text(a, KIK_ACT_ID),
		.name = named[0] != '\0' ? named : kik_entry_text(a, KIK_ACT_GOAL),
		.measure = "",
		.due = kik_entry_text(a, KIK_ACT_DEADLINE),
		.theme = KIK_NONE,
		.period = "",
		.explanation = "",
		.goal = { .baseline = kik_entry_number(a, KIK_ACT_BASELINE),
		    .target = kik_entry_number(a, KIK_ACT_TARGET),
		    .actual = KIK_UNKNOWN } };

	for (size_t k = 0; k < f->n; k++)
		if (works_for(a, &f->goal[k].i))
			return;
	add_goal(f, &i);
}

static void find_goals(struct follow_up *f)
{
	const struct kik_entries *actions = f->r->entries[KIK_ACTIONS];
	size_t nactions = actions != NULL ? actions->n : 0;
	struct kik_indicator *i;
	size_t n = kik_documented_indicators(f->r->entries[KIK_INDICATORS], f->r->frame,
	    f->in->date, f->d->arena, &i);

	f->goal = kik_arena_array(f->d->arena, n + nactions + 1, sizeof *f->goal);
	for (size_t k = 0; k < n; k++)
		add_goal(f, &i[k]);
	for (size_t k = 0; k < nactions; k++)
		if (kik_entry_number(&actions->entry[k], KIK_ACT_TARGET) != KIK_UNKNOWN)
			add_from_action(f, &actions->entry[k]);
}

static bool is_unexplained(const struct goal *g)
{
	return kik_grade_explain(g->grade) && g->explanation[0] == '\0';
}

/* A goal that is not met wants a reason: who follows up is told which have none. */
static void warn(const struct follow_up *f)
{
	for (size_t k = 0; k < f->n; k++) {
		const struct goal *g = &f->goal[k];
		struct kik_finding w = { .fault = KIK_F_UNEXPLAINED,
			.at = { .file = f->r->source },
			.unit = { f->r->unit.id, strlen(f->r->unit.id) },
			.found = { g->i.name, strlen(g->i.name) },
			.other = kik_documented_word(kik_diag_danish(f->in->diag) ? "da" : "en",
			    g->grade) };

		if (is_unexplained(g))
			kik_diag_add(f->in->diag, &w);
	}
}

bool kik_opfoelgning_has(const struct kik_result *unit)
{
	const struct kik_entries *e = unit->entries[KIK_INDICATORS];
	const struct kik_entries *actions = unit->entries[KIK_ACTIONS];

	for (size_t k = 0; e != NULL && k < e->n; k++)
		if (e->entry[k].value[KIK_IND_TARGET].given ||
		    kik_entry_is(&e->entry[k], KIK_IND_DIRECTION, KIK_HOLD))
			return true;
	for (size_t k = 0; actions != NULL && k < actions->n; k++)
		if (actions->entry[k].value[KIK_ACT_TARGET].given)
			return true;
	return false;
}

/* --- the document ------------------------------------------------------------------------------ */

static void add_table(const struct follow_up *f)
{
	static const struct kik_say_column column[] = { { "goal", KIK_W_OPF_GOAL, false },
		{ "baseline", KIK_W_IND_BASELINE, true }, { "target", KIK_W_IND_TARGET, true },
		{ "due", KIK_W_IND_DUE, false }, { "actual", KIK_W_IND_LATEST, true },
		{ "attainment", KIK_W_IND_ATTAINED, true }, { "grade", KIK_W_IND_GRADE, false },
		{ "explanation", KIK_W_IND_EXPLANATION, false },
		{ "next", KIK_W_OPF_NEXT, false } };
	struct kik_doc *d = f->d;
	struct kik_table *t = kik_doc_table(d, NULL, "goals", "");

	t->row_header = true;
	kik_say_columns(d, t, column, sizeof column / sizeof *column);
	for (size_t k = 0; k < f->n; k++) {
		const struct goal *g = &f->goal[k];
		struct kik_cell_value *c = kik_doc_row(d, t);

		kik_cell_text(c++, g->i.name);
		kik_cell_text(c++, kik_documented_figure(d, &g->i, g->i.goal.baseline));
		kik_cell_text(c++, kik_documented_figure(d, &g->i, g->i.goal.target));
		kik_cell_text(c++, kik_say_date(d, g->i.due));
		kik_cell_text(c++, kik_documented_latest(d, &g->i));
		kik_cell_text(c++, kik_documented_share(d, kik_attainment(&g->i.goal)));
		kik_documented_cell(d, c++, g->grade);
		if (is_unexplained(g))
			c->tone = KIK_TONE_WARN;
		kik_cell_text(c++,
		    is_unexplained(g) ? kik_word(d->lang, KIK_W_OPF_MISSING) : g->explanation);
		kik_cell_text(c, g->next);
	}
}

static void add_facts(const struct follow_up *f)
{
	struct kik_doc *d = f->d;
	struct kik_block *facts = kik_say_unit_facts(d, f->r);

	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_OPF_DATE), kik_say_date(d, f->in->date));
}

static const char *counts(const struct follow_up *f)
{
	struct kik_indicator *i = kik_arena_array(f->d->arena, f->n + 1, sizeof *i);

	for (size_t k = 0; k < f->n; k++)
		i[k] = f->goal[k].i;
	return kik_documented_counts(f->d, i, f->n, &f->in->cuts.goal);
}

struct kik_doc *kik_opfoelgning_doc(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "opfoelgning", KIK_W_OPF_TITLE, unit);
	struct follow_up f = { .d = d, .in = in, .r = unit };
	int64_t missing = 0;

	find_goals(&f);
	warn(&f);
	for (size_t k = 0; k < f.n; k++)
		missing += is_unexplained(&f.goal[k]);
	add_facts(&f);
	kik_doc_para(d, NULL, "%s", counts(&f));
	if (missing > 0)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
		    kik_say(d, KIK_W_OPF_MISSING_NOTE, kik_say_count(d, missing)));
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_OPF_GOALS));
	add_table(&f);
	kik_documented_about(d, in);
	return d;
}

/* --- rows: one for each goal of all units ---------------------------------------------------------- */

static void figure_cell(struct kik_cell_value *c, int64_t value)
{
	if (value != KIK_UNKNOWN)
		kik_cell_number(c, value, -1);
}

static void add_rows(const struct follow_up *f, struct kik_table *t)
{
	const struct kik_unit *u = &f->r->unit;

	for (size_t k = 0; k < f->n; k++) {
		const struct goal *g = &f->goal[k];
		const char *text[] = { u->id, u->name, u->area, u->municipality, f->r->round,
			g->i.id, g->i.name, g->i.measure };
		struct kik_cell_value *c = kik_doc_row(f->d, t);

		for (size_t i = 0; i < sizeof text / sizeof *text; i++)
			kik_cell_text(c++, text[i]);
		figure_cell(c++, g->i.goal.baseline);
		figure_cell(c++, g->i.goal.target);
		kik_cell_text(c++, g->i.due);
		kik_cell_text(c++, g->i.period);
		figure_cell(c++, g->i.goal.actual);
		figure_cell(c++, kik_attainment(&g->i.goal));
		kik_cell_text(c++, kik_documented_word(f->d->lang, g->grade));
		kik_cell_text(c++, g->explanation);
		kik_cell_text(c, g->next);
	}
}

struct kik_doc *kik_opfoelgning_rows(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	static const struct {
		const char *key;
		bool number;
	} column[] = { { "unit", false }, { "name", false }, { "area", false },
		{ "municipality", false }, { "round", false }, { "indicator", false },
		{ "goal", false }, { "measure", false }, { "baseline", true }, { "target", true },
		{ "due", false }, { "period", false }, { "actual", true }, { "attainment", true },
		{ "grade", false }, { "explanation", false }, { "next", false } };
	struct kik_doc *d = kik_doc_new(in->arena, "opfoelgning", in->lang, "", "");
	struct kik_table *t = kik_doc_table(d, NULL, "goals", "");
	const struct kik_result **units;
	size_t n = kik_report_units(in, kik_report_find("opfoelgning"), &units);

	(void)unit;
	for (size_t k = 0; k < sizeof column / sizeof *column; k++)
		kik_doc_column(d, t, column[k].key, column[k].key, column[k].number);
	for (size_t k = 0; k < n; k++) {
		struct follow_up f = { .d = d, .in = in, .r = units[k] };

		find_goals(&f);
		warn(&f);
		add_rows(&f, t);
	}
	return d;
}
