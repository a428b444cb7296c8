/* The goals that a unit has set itself: out of its actions, and of indicators with a target. */
#include <string.h>

#include "aftale.h"
#include "documented.h"
#include "kik/entry_kinds.h"

/* --- the actions of a goal -------------------------------------------------------------------- */

static const char *said(const struct kik_entry *e, size_t field)
{
	return kik_entry_text(e, field);
}

/* The project that an action is part of: its area, else itself. */
static const char *project_of(const struct kik_entry *e)
{
	return said(e, KIK_ACT_GROUP)[0] != '\0' ? said(e, KIK_ACT_GROUP) : said(e, KIK_ACT_ID);
}

static bool is_dropped(const struct kik_entry *e)
{
	return kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED);
}

/*
 * The goal that an action works towards: what it says; where it says nothing, what the first of
 * its project that does says; "" where none does.
 */
static const char *goal_of(const struct kik_entries *actions, const struct kik_entry *e)
{
	if (said(e, KIK_ACT_GOAL)[0] != '\0')
		return said(e, KIK_ACT_GOAL);
	for (size_t i = 0; i < actions->n; i++) {
		const struct kik_entry *other = &actions->entry[i];

		if (!is_dropped(other) && strcmp(project_of(other), project_of(e)) == 0 &&
		    said(other, KIK_ACT_GOAL)[0] != '\0')
			return said(other, KIK_ACT_GOAL);
	}
	return "";
}

static bool same_goal(const struct kik_entries *actions, const struct kik_entry *one,
    const struct kik_entry *other)
{
	return strcmp(project_of(one), project_of(other)) == 0 &&
	    strcmp(goal_of(actions, one), goal_of(actions, other)) == 0;
}

/* The texts of a field of all activities, each once, a line each. */
static const char *lines_of(const struct kik_aftale *a, const struct kik_aftale_goal *g,
    size_t field)
{
	const char *text = "";

	for (size_t i = 0; i < g->nactivities; i++) {
		const char *one = said(g->activity[i].action, field);
		bool again = false;

		for (size_t k = 0; k < i && !again; k++)
			again = strcmp(said(g->activity[k].action, field), one) == 0;
		if (!again)
			text = kik_say_joined(a->d, "\n", text, one);
	}
	return text;
}

static void take_questions(struct kik_aftale *a, struct kik_aftale_goal *g)
{
	const struct kik_frame *f = a->r->frame;

	g->question = kik_arena_array(a->d->arena, f->nquestions, sizeof *g->question);
	for (size_t q = 0; q < f->nquestions; q++) {
		bool asked = false;

		for (size_t i = 0; i < g->nactivities && !asked; i++) {
			const struct kik_entered *v =
			    &g->activity[i].action->value[KIK_ACT_QUESTIONS];

			for (size_t n = 0; n < v->n && !asked; n++)
				asked = strcmp(v->item[n], f->question[q].id) == 0;
		}
		if (asked)
			g->question[g->nquestions++] = q;
	}
}

/* --- what a goal is measured by ---------------------------------------------------------------- */

static void take_definition(struct kik_aftale_measure *m, const struct kik_indicator *i)
{
	m->unit = i->measure;
	m->due = i->due;
	m->hold = i->goal.direction == KIK_HOLD;
	if (m->baseline == KIK_UNKNOWN)
		m->baseline = i->goal.baseline;
	if (m->target == KIK_UNKNOWN)
		m->target =
		    m->hold && i->goal.target == KIK_UNKNOWN ? i->goal.baseline : i->goal.target;
}

/* A measure of an action: the goal's own of that name, or a new one. */
static struct kik_aftale_measure *measure_of(struct kik_aftale_goal *g, const char *id)
{
	const struct kik_slice t = { id, strlen(id) };
	struct kik_aftale_measure *m = g->measure;

	while (m < g->measure + g->nmeasures && !kik_slice_is_fold(t, m->id))
		m++;
	if (m == g->measure + g->nmeasures) {
		*m = (struct kik_aftale_measure){ .id = id,
			.unit = "",
			.due = "",
			.baseline = KIK_UNKNOWN,
			.target = KIK_UNKNOWN };
		g->nmeasures++;
	}
	return m;
}

static void take_measures(struct kik_aftale_goal *g)
{
	for (size_t i = 0; i < g->nactivities; i++) {
		const struct kik_entry *e = g->activity[i].action;
		struct kik_aftale_measure *m;

		if (!e->value[KIK_ACT_INDICATOR].given && !e->value[KIK_ACT_BASELINE].given &&
		    !e->value[KIK_ACT_TARGET].given)
			continue;
		m = measure_of(g, said(e, KIK_ACT_INDICATOR));
		if (m->baseline == KIK_UNKNOWN)
			m->baseline = kik_entry_number(e, KIK_ACT_BASELINE);
		if (m->target == KIK_UNKNOWN)
			m->target = kik_entry_number(e, KIK_ACT_TARGET);
	}
	if (g->nmeasures == 0)
		(void)measure_of(g, "");
}

static const char *figure(const struct kik_aftale *a, const struct kik_aftale_measure *m,
    int64_t value)
{
	const struct kik_indicator i = { .measure = m->unit };

	return value == KIK_UNKNOWN ? "" : kik_documented_figure(a->d, &i, value);
}

/* Names and figures of the measures as texts; defined ones by their definition. */
static void say_measures(struct kik_aftale *a, struct kik_aftale_goal *g,
    const struct kik_indicator *defined, size_t n)
{
	for (size_t i = 0; i < g->nmeasures; i++) {
		struct kik_aftale_measure *m = &g->measure[i];
		const char *name = m->id, *to;

		for (size_t k = 0; k < n; k++)
			if (kik_indicator_named(&defined[k], m->id)) {
				take_definition(m, &defined[k]);
				name = defined[k].name;
			}
		to = figure(a, m, m->target);
		if (m->hold && to[0] != '\0')
			to = kik_say(a->d, KIK_W_AFT_HOLD, to);
		m->name = kik_aftale_text_or_gap(a, name, KIK_W_ACT_INDICATOR);
		m->from = kik_aftale_text_or_gap(a, figure(a, m, m->baseline), KIK_W_ACT_BASELINE);
		m->to = kik_aftale_text_or_gap(a, to, KIK_W_ACT_TARGET);
		kik_aftale_add_line(a, &g->indicator, &m->name);
		kik_aftale_add_line(a, &g->baseline, &m->from);
		kik_aftale_add_line(a, &g->target, &m->to);
	}
}

/* --- a goal --------------------------------------------------------------------------------------- */

static void say_activities(struct kik_aftale *a, struct kik_aftale_goal *g)
{
	for (size_t i = 0; i < g->nactivities; i++) {
		struct kik_aftale_activity *v = &g->activity[i];
		const char *day = said(v->action, KIK_ACT_DEADLINE);

		v->what = kik_aftale_text_or_gap(a, said(v->action, KIK_ACT_ACTIVITY),
		    KIK_W_ACT_ACTIVITY);
		v->responsible = kik_aftale_text_or_gap(a, said(v->action, KIK_ACT_RESPONSIBLE),
		    KIK_W_ACT_RESPONSIBLE);
		v->deadline =
		    kik_aftale_text_or_gap(a, kik_say_date(a->d, day), KIK_W_ACT_DEADLINE);
		kik_aftale_add_line(a, &g->activities, &v->what);
		if (strcmp(day, g->last) > 0)
			g->last = day;
	}
	for (size_t i = 0; i < g->nmeasures && g->nactivities == 0; i++)
		g->last = g->measure[i].due;
	/* one that lacks in all activities is theirs, not one more */
	g->responsible =
	    (struct kik_aftale_text){ lines_of(a, g, KIK_ACT_RESPONSIBLE), NULL, false };
	if (g->responsible.text[0] == '\0')
		g->responsible = g->nactivities > 0
		    ? g->activity[0].responsible
		    : kik_aftale_text_or_gap(a, "", KIK_W_ACT_RESPONSIBLE);
	if (g->nactivities == 0)
		g->activities = kik_aftale_text_or_gap(a, "", KIK_W_AFT_ACTIVITIES);
	g->deadline = g->last[0] == '\0' && g->nactivities > 0
	    ? g->activity[0].deadline
	    : kik_aftale_text_or_gap(a, kik_say_date(a->d, g->last), KIK_W_ACT_DEADLINE);
}

static struct kik_aftale_goal *new_goal(struct kik_aftale *a, size_t most)
{
	static const struct kik_aftale_text nothing = { "", NULL, false };
	struct kik_aftale_goal *g = &a->goal[a->n++];

	*g = (struct kik_aftale_goal){ .number = kik_say_count(a->d, (int64_t)a->n),
		.project = "",
		.measure = kik_arena_array(a->d->arena, most + 1, sizeof *g->measure),
		.activity = kik_arena_array(a->d->arena, most, sizeof *g->activity),
		.indicator = nothing,
		.baseline = nothing,
		.target = nothing,
		.activities = nothing,
		.last = "" };
	return g;
}

/* The goal of the action at `first`, with all that want the same; those are taken. */
static void add_of_actions(struct kik_aftale *a, size_t first, bool *taken,
    const struct kik_indicator *defined, size_t n)
{
	const struct kik_entries *actions = a->r->entries[KIK_ACTIONS];
	const struct kik_entry *e = &actions->entry[first];
	struct kik_aftale_goal *g = new_goal(a, actions->n - first);

	for (size_t i = first; i < actions->n; i++) {
		if (is_dropped(&actions->entry[i]) || !same_goal(actions, e, &actions->entry[i]))
			continue;
		taken[i] = true;
		g->activity[g->nactivities++].action = &actions->entry[i];
	}
	g->project = said(e, KIK_ACT_GROUP);
	g->goal = kik_aftale_text_or_gap(a, goal_of(actions, e), KIK_W_AFT_GOAL);
	g->background =
	    kik_aftale_text_or_gap(a, lines_of(a, g, KIK_ACT_PROBLEM), KIK_W_PRO_BACKGROUND);
	take_questions(a, g);
	take_measures(g);
	say_measures(a, g, defined, n);
	say_activities(a, g);
}

/* The goal of an indicator that no action works for. */
static void add_of_indicator(struct kik_aftale *a, const struct kik_indicator *i)
{
	struct kik_aftale_goal *g = new_goal(a, 0);

	g->goal = kik_aftale_text_or_gap(a, i->name, KIK_W_AFT_GOAL);
	g->background = kik_aftale_text_or_gap(a, "", KIK_W_PRO_BACKGROUND);
	(void)measure_of(g, i->id);
	say_measures(a, g, i, 1);
	say_activities(a, g);
}

static bool is_measured(const struct kik_aftale *a, const struct kik_indicator *i)
{
	const struct kik_entries *actions = a->r->entries[KIK_ACTIONS];

	for (size_t k = 0; actions != NULL && k < actions->n; k++)
		if (!is_dropped(&actions->entry[k]) &&
		    kik_indicator_named(i, said(&actions->entry[k], KIK_ACT_INDICATOR)))
			return true;
	return false;
}

void kik_aftale_find_goals(struct kik_aftale *a)
{
	const struct kik_entries *actions = a->r->entries[KIK_ACTIONS];
	size_t nactions = actions != NULL ? actions->n : 0, n;
	bool *taken = kik_arena_array(a->d->arena, nactions, sizeof *taken);
	struct kik_indicator *defined;

	n = kik_documented_indicators(a->r->entries[KIK_INDICATORS], a->r->frame, a->in->date,
	    a->d->arena, &defined);
	a->goal = kik_arena_array(a->d->arena, nactions + n, sizeof *a->goal);
	for (size_t i = 0; i < nactions; i++)
		if (!taken[i] && !is_dropped(&actions->entry[i]))
			add_of_actions(a, i, taken, defined, n);
	for (size_t i = 0; i < n; i++)
		if (kik_grade(&defined[i].goal, &a->in->cuts.goal) != KIK_GRADE_NO_TARGET &&
		    !is_measured(a, &defined[i]))
			add_of_indicator(a, &defined[i]);
}
