/* The projects of a unit: a description of each, with what is known and lines for the rest. */
#include <string.h>

#include "kik/report.h"
#include "say_unit.h"
#include "say_entry.h"

#define LINES 3 /* to write on */

struct paper {
	struct kik_doc *d;
	const struct kik_result *r;
	const struct kik_entries *actions;
	bool *taken; /* actions that stand in a project already */
};

static const char *word(const struct paper *k, enum kik_word w)
{
	return kik_word(k->d->lang, w);
}

static const struct kik_entry *at(const struct paper *k, size_t i)
{
	return &k->actions->entry[i];
}

/* The name of the project that an action is part of: its group, else its own id. */
static const char *project_of(const struct kik_entry *e)
{
	const char *group = kik_entry_text(e, KIK_ACT_GROUP);

	return group[0] != '\0' ? group : kik_entry_text(e, KIK_ACT_ID);
}

static bool is_part(const struct paper *k, size_t i, const char *project)
{
	return !kik_entry_is(at(k, i), KIK_ACT_STATUS, KIK_STATUS_DROPPED) &&
	    strcmp(project_of(at(k, i)), project) == 0;
}

/* --- a heading and what stands under it --------------------------------------------------- */

static void add_lines(const struct paper *k)
{
	const char *line = "";

	for (size_t i = 0; i < LINES; i++)
		line = kik_arena_printf(k->d->arena, "%s%s", line,
		    i > 0 ? "\n……………………………………………………" : "……………………………………………………");
	kik_doc_para(k->d, NULL, "%s", line);
}

/* A heading with lines to write on. */
static void add_open(const struct paper *k, enum kik_word w)
{
	kik_doc_heading(k->d, NULL, 3, word(k, w));
	add_lines(k);
}

/* The items of a list under a heading; lines when there are none. */
static void add_known(const struct paper *k, enum kik_word w, const char *const *item, size_t n)
{
	struct kik_block *list;

	kik_doc_heading(k->d, NULL, 3, word(k, w));
	if (n == 0) {
		add_lines(k);
		return;
	}
	list = kik_doc_list(k->d, NULL);
	for (size_t i = 0; i < n; i++)
		kik_doc_item(k->d, list, item[i]);
}

/* What one action adds to a part of the description; "" for nothing. */
typedef const char *say_action(const struct paper *k, const struct kik_entry *e);

static void add_part(const struct paper *k, enum kik_word w, const char *project, say_action *say)
{
	const char **item = kik_arena_array(k->d->arena, k->actions->n + 1, sizeof *item);
	size_t n = 0;

	for (size_t i = 0; i < k->actions->n; i++) {
		const char *text = is_part(k, i, project) ? say(k, at(k, i)) : "";
		size_t same = 0;

		while (same < n && strcmp(item[same], text) != 0)
			same++;
		if (text[0] != '\0' && same == n)
			item[n++] = text;
	}
	add_known(k, w, item, n);
}

static const char *field(const struct paper *k, const struct kik_entry *e, size_t f)
{
	return kik_say_entry(k->d, KIK_ACTIONS, e, f);
}

/* "Frist: 31. december 2026"; "" where there is none. */
static const char *named(const struct paper *k, const struct kik_entry *e, enum kik_word w,
    size_t f)
{
	return e->value[f].given
	    ? kik_arena_printf(k->d->arena, "%s: %s", word(k, w), field(k, e, f))
	    : "";
}

static const char *say_problem(const struct paper *k, const struct kik_entry *e)
{
	return field(k, e, KIK_ACT_PROBLEM);
}

static const char *say_goal(const struct paper *k, const struct kik_entry *e)
{
	return field(k, e, KIK_ACT_GOAL);
}

static const char *say_criterion(const struct paper *k, const struct kik_entry *e)
{
	return kik_say_joined(k->d, " · ", field(k, e, KIK_ACT_INDICATOR),
	    named(k, e, KIK_W_ACT_BASELINE, KIK_ACT_BASELINE),
	    named(k, e, KIK_W_ACT_TARGET, KIK_ACT_TARGET));
}

static const char *say_delivery(const struct paper *k, const struct kik_entry *e)
{
	return field(k, e, KIK_ACT_ACTIVITY);
}

static const char *say_people(const struct paper *k, const struct kik_entry *e)
{
	return kik_say_joined(k->d, " · ", named(k, e, KIK_W_ACT_RESPONSIBLE, KIK_ACT_RESPONSIBLE),
	    named(k, e, KIK_W_ACT_PARTICIPANTS, KIK_ACT_PARTICIPANTS));
}

static const char *say_time(const struct paper *k, const struct kik_entry *e)
{
	const char *when = kik_say_joined(k->d, " · ", named(k, e, KIK_W_ACT_START, KIK_ACT_START),
	    named(k, e, KIK_W_ACT_DEADLINE, KIK_ACT_DEADLINE));

	return when[0] == '\0' ? "" : kik_say_joined(k->d, " ", field(k, e, KIK_ACT_ID), when);
}

static const char *say_resources(const struct paper *k, const struct kik_entry *e)
{
	return kik_say_joined(k->d, " · ", named(k, e, KIK_W_ACT_HOURS, KIK_ACT_HOURS),
	    named(k, e, KIK_W_ACT_COST, KIK_ACT_COST));
}

/* The questions that a project answers to, as they are asked. */
static void add_background(const struct paper *k, const char *project)
{
	const struct kik_frame *f = k->r->frame;

	add_part(k, KIK_W_PRO_BACKGROUND, project, say_problem);
	for (size_t q = 0; q < f->nquestions; q++) {
		bool asked = false;

		for (size_t i = 0; i < k->actions->n && !asked; i++) {
			const struct kik_entered *v = &at(k, i)->value[KIK_ACT_QUESTIONS];

			for (size_t n = 0; is_part(k, i, project) && n < v->n && !asked; n++)
				asked = strcmp(v->item[n], f->question[q].id) == 0;
		}
		if (asked)
			kik_doc_para(k->d, NULL, "%s", kik_say_question(k->d, f, q));
	}
}

/* A project that is called by the id of an improvement area or of an action, with its words. */
static const char *name_of(const struct paper *k, const char *project)
{
	const struct kik_entries *areas = k->r->entries[KIK_PRIORITIES];

	for (size_t i = 0; areas != NULL && i < areas->n; i++)
		if (strcmp(kik_entry_text(&areas->entry[i], KIK_PRIO_ID), project) == 0)
			return kik_say_joined(k->d, " ", project,
			    kik_entry_text(&areas->entry[i], KIK_PRIO_TEXT));
	for (size_t i = 0; i < k->actions->n; i++)
		if (strcmp(kik_entry_text(at(k, i), KIK_ACT_ID), project) == 0)
			return kik_say_joined(k->d, " ", project,
			    kik_entry_text(at(k, i), KIK_ACT_GOAL));
	return project;
}

static void add_project(const struct paper *k, const char *project)
{
	kik_doc_heading(k->d, NULL, 2, name_of(k, project));
	add_background(k, project);
	add_open(k, KIK_W_PRO_PURPOSE);
	add_part(k, KIK_W_PRO_GOALS, project, say_goal);
	add_part(k, KIK_W_PRO_SUCCESS, project, say_criterion);
	add_open(k, KIK_W_PRO_TARGET_GROUP);
	add_part(k, KIK_W_PRO_DELIVERABLES, project, say_delivery);
	add_part(k, KIK_W_PRO_ORGANISATION, project, say_people);
	add_part(k, KIK_W_PRO_SCHEDULE, project, say_time);
	add_part(k, KIK_W_PRO_RESOURCES, project, say_resources);
	add_open(k, KIK_W_PRO_STAKEHOLDERS);
	add_open(k, KIK_W_PRO_RISKS);
	add_open(k, KIK_W_PRO_EVALUATION);
	add_open(k, KIK_W_PRO_HANDOVER);
}

struct kik_doc *kik_projektbeskrivelse_doc(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "projektbeskrivelse", KIK_W_PRO_TITLE, unit);
	struct paper k = { .d = d, .r = unit, .actions = unit->entries[KIK_ACTIONS] };

	d->marking = word(&k, KIK_W_PLAN_MARKING);
	kik_doc_para(d, NULL, "%s", word(&k, KIK_W_PRO_READ));
	k.taken = kik_arena_array(d->arena, k.actions->n + 1, sizeof *k.taken);
	for (size_t i = 0; i < k.actions->n; i++) {
		const char *project = project_of(at(&k, i));

		if (k.taken[i] || !is_part(&k, i, project))
			continue;
		for (size_t n = i; n < k.actions->n; n++)
			k.taken[n] = k.taken[n] || is_part(&k, n, project);
		add_project(&k, project);
	}
	return d;
}
