/* An agreement as a document: eight short sections, and an annex for each goal. */
#include "aftale.h"

#include <string.h>

#include "say_entry.h"
#include "say_unit.h"

static const char *word(const struct kik_aftale *a, enum kik_word w)
{
	return kik_word(a->d->lang, w);
}

/* "3. Politiske mål" */
static void add_section(const struct kik_aftale *a, int64_t number, enum kik_word w)
{
	kik_doc_heading(a->d, NULL, 2,
	    kik_say(a->d, KIK_W_AFT_NUMBERED, kik_say_count(a->d, number), word(a, w)));
}

static void add_text(const struct kik_aftale *a, enum kik_aftale_ask ask)
{
	kik_doc_para(a->d, NULL, "%s", a->asked[ask].text);
}

/* A text under its own name. */
static void add_named(const struct kik_aftale *a, enum kik_aftale_ask ask)
{
	kik_doc_heading(a->d, NULL, 3, word(a, kik_aftale_ask_words[ask]));
	add_text(a, ask);
}

static void add_facts(const struct kik_aftale *a)
{
	struct kik_block *facts = kik_say_unit_facts(a->d, a->r);

	for (size_t i = KIK_AFTALE_PARTIES; i <= KIK_AFTALE_PERIOD; i++)
		kik_doc_fact(a->d, facts, word(a, kik_aftale_ask_words[i]), a->asked[i].text);
}

static void add_goals(const struct kik_aftale *a)
{
	static const struct kik_say_column column[] = { { "number", KIK_W_ACT_ID, false },
		{ "goal", KIK_W_AFT_GOAL, false }, { "indicator", KIK_W_ACT_INDICATOR, false },
		{ "baseline", KIK_W_ACT_BASELINE, false }, { "target", KIK_W_ACT_TARGET, false },
		{ "responsible", KIK_W_ACT_RESPONSIBLE, false },
		{ "deadline", KIK_W_ACT_DEADLINE, false } };
	struct kik_doc *d = a->d;
	struct kik_table *t;

	kik_doc_para(d, NULL, "%s",
	    kik_say(d, a->n > 0 ? KIK_W_AFT_OWN_READ : KIK_W_AFT_OWN_NONE, a->r->round));
	if (a->n == 0)
		return;
	t = kik_doc_table(d, NULL, "goals", "");
	t->row_header = true;
	kik_say_columns(d, t, column, sizeof column / sizeof *column);
	for (size_t i = 0; i < a->n; i++) {
		const struct kik_aftale_goal *g = &a->goal[i];
		struct kik_cell_value *c = kik_doc_row(d, t);

		kik_cell_text(c++, g->number);
		kik_cell_text(c++, g->goal.text);
		kik_cell_text(c++, g->indicator.text);
		kik_cell_text(c++, g->baseline.text);
		kik_cell_text(c++, g->target.text);
		kik_cell_text(c++, g->responsible.text);
		kik_cell_text(c, g->deadline.text);
	}
}

static void add_follow_up(const struct kik_aftale *a)
{
	struct kik_doc *d = a->d;
	struct kik_table *t;

	add_text(a, KIK_AFTALE_FOLLOW_UP);
	if (a->ndeadlines > 0) {
		t = kik_doc_table(d, NULL, "deadlines", word(a, KIK_W_AFT_DEADLINES));
		t->row_header = true;
		kik_doc_column(d, t, "deadline", word(a, KIK_W_ACT_DEADLINE), false);
		kik_doc_column(d, t, "goal", word(a, KIK_W_AFT_GOAL), false);
		for (size_t i = 0; i < a->ndeadlines; i++) {
			const struct kik_aftale_goal *g = a->by_deadline[i];
			struct kik_cell_value *c = kik_doc_row(d, t);

			kik_cell_text(c++, g->deadline.text);
			kik_cell_text(c, kik_say(d, KIK_W_AFT_NUMBERED, g->number, g->goal.text));
		}
	}
}

static void add_signatures(const struct kik_aftale *a)
{
	struct kik_doc *d = a->d;
	struct kik_block *facts;
	const char *lines =
	    kik_say_joined(d, "\n", word(a, KIK_W_AFT_DATE_LINE), word(a, KIK_W_AFT_NAME_LINE));

	kik_doc_heading(d, NULL, 2, word(a, KIK_W_AFT_SIGNATURES));
	facts = kik_doc_facts(d, NULL);
	kik_doc_fact(d, facts, word(a, KIK_W_AFT_FOR_MUNICIPALITY), lines);
	kik_doc_fact(d, facts, kik_say(d, KIK_W_AFT_FOR, kik_unit_called(&a->r->unit)), lines);
}

/* --- a goal in full -------------------------------------------------------------------------------- */

static void add_measures(const struct kik_aftale *a, const struct kik_aftale_goal *g)
{
	struct kik_table *t = kik_doc_table(a->d, NULL, "measures", "");

	t->row_header = true;
	kik_doc_column(a->d, t, "indicator", word(a, KIK_W_ACT_INDICATOR), false);
	kik_doc_column(a->d, t, "baseline", word(a, KIK_W_ACT_BASELINE), false);
	kik_doc_column(a->d, t, "target", word(a, KIK_W_ACT_TARGET), false);
	for (size_t i = 0; i < g->nmeasures; i++) {
		struct kik_cell_value *c = kik_doc_row(a->d, t);

		kik_cell_text(c++, g->measure[i].name.text);
		kik_cell_text(c++, g->measure[i].from.text);
		kik_cell_text(c, g->measure[i].to.text);
	}
}

static void add_activities(const struct kik_aftale *a, const struct kik_aftale_goal *g)
{
	struct kik_table *t;

	if (g->nactivities == 0) {
		kik_doc_para(a->d, NULL, "%s: %s", word(a, KIK_W_AFT_ACTIVITIES),
		    g->activities.text);
		kik_doc_para(a->d, NULL, "%s: %s", word(a, KIK_W_ACT_RESPONSIBLE),
		    g->responsible.text);
		kik_doc_para(a->d, NULL, "%s: %s", word(a, KIK_W_ACT_DEADLINE), g->deadline.text);
		return;
	}
	t = kik_doc_table(a->d, NULL, "activities", "");
	t->row_header = true;
	kik_doc_column(a->d, t, "activity", word(a, KIK_W_ACT_ACTIVITY), false);
	kik_doc_column(a->d, t, "responsible", word(a, KIK_W_ACT_RESPONSIBLE), false);
	kik_doc_column(a->d, t, "deadline", word(a, KIK_W_ACT_DEADLINE), false);
	for (size_t i = 0; i < g->nactivities; i++) {
		struct kik_cell_value *c = kik_doc_row(a->d, t);

		kik_cell_text(c++, g->activity[i].what.text);
		kik_cell_text(c++, g->activity[i].responsible.text);
		kik_cell_text(c, g->activity[i].deadline.text);
	}
}

static void add_annex(const struct kik_aftale *a, const struct kik_aftale_goal *g)
{
	struct kik_doc *d = a->d;
	struct kik_block *list;

	kik_doc_heading(d, NULL, 2, kik_say(d, KIK_W_AFT_ANNEX, g->number, g->goal.text));
	kik_doc_heading(d, NULL, 3, word(a, KIK_W_PRO_BACKGROUND));
	kik_doc_para(d, NULL, "%s", g->background.text);
	if (g->nquestions > 0) {
		kik_doc_heading(d, NULL, 3, word(a, KIK_W_AFT_QUESTIONS));
		list = kik_doc_list(d, NULL);
		for (size_t i = 0; i < g->nquestions; i++)
			kik_doc_item(d, list, kik_say_question(d, a->r->frame, g->question[i]));
	}
	add_measures(a, g);
	add_activities(a, g);
}

void kik_aftale_write(const struct kik_aftale *a)
{
	add_section(a, 1, KIK_W_AFT_BASICS);
	add_facts(a);
	add_section(a, 2, KIK_W_AFT_TASK);
	add_named(a, KIK_AFTALE_CORE);
	add_named(a, KIK_AFTALE_MISSION);
	add_named(a, KIK_AFTALE_VISION);
	add_section(a, 3, KIK_W_AFT_POLITICAL);
	add_text(a, KIK_AFTALE_POLITICAL);
	add_section(a, 4, KIK_W_AFT_PROFESSIONAL);
	add_text(a, KIK_AFTALE_PROFESSIONAL);
	add_section(a, 5, KIK_W_AFT_OWN);
	add_goals(a);
	add_section(a, 6, KIK_W_AFT_STAFFING);
	add_named(a, KIK_AFTALE_STAFF);
	add_named(a, KIK_AFTALE_ORGANISATION);
	add_section(a, 7, KIK_W_AFT_ECONOMY);
	add_text(a, KIK_AFTALE_ECONOMY);
	add_section(a, 8, KIK_W_AFT_FOLLOW_UP);
	add_follow_up(a);
	add_signatures(a);
	for (size_t i = 0; i < a->n; i++)
		add_annex(a, &a->goal[i]);
}

struct kik_doc *kik_aftale_doc(const struct kik_report_input *in, const struct kik_result *unit)
{
	struct kik_aftale a;

	kik_aftale_read(in, unit, &a);
	kik_aftale_write(&a);
	kik_report_count_gaps(in, a.ngaps);
	return a.d;
}
