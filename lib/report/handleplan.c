/* The actions of a unit: who does what by when, where it stands, and what became of the last ones. */
#include <string.h>

#include "attention.h"
#include "kik/entry_kinds.h"
#include "kik/render.h"
#include "kik/report.h"
#include "say_unit.h"
#include "say_entry.h"

struct paper {
	struct kik_doc *d;
	const struct kik_report_input *in;
	const struct kik_result *r, *last; /* last: with actions in the round before, or NULL */
	const struct kik_entries *actions;
};

/* The fields in the order of a table, and what they are headed by. */
static const struct {
	size_t field;
	enum kik_word title;
	bool brief; /* in the overview, too */
} columns[] = {
	{ KIK_ACT_ID, KIK_W_ACT_ID, true },
	{ KIK_ACT_GROUP, KIK_W_ACT_GROUP, true },
	{ KIK_ACT_QUESTIONS, KIK_W_QUESTIONS, false },
	{ KIK_ACT_PROBLEM, KIK_W_ACT_PROBLEM, false },
	{ KIK_ACT_GOAL, KIK_W_ACT_GOAL, true },
	{ KIK_ACT_ACTIVITY, KIK_W_ACT_ACTIVITY, false },
	{ KIK_ACT_RESPONSIBLE, KIK_W_ACT_RESPONSIBLE, true },
	{ KIK_ACT_PARTICIPANTS, KIK_W_ACT_PARTICIPANTS, false },
	{ KIK_ACT_START, KIK_W_ACT_START, false },
	{ KIK_ACT_DEADLINE, KIK_W_ACT_DEADLINE, true },
	{ KIK_ACT_HOURS, KIK_W_ACT_HOURS, false },
	{ KIK_ACT_COST, KIK_W_ACT_COST, false },
	{ KIK_ACT_INDICATOR, KIK_W_ACT_INDICATOR, false },
	{ KIK_ACT_BASELINE, KIK_W_ACT_BASELINE, false },
	{ KIK_ACT_TARGET, KIK_W_ACT_TARGET, false },
	{ KIK_ACT_PHASE, KIK_W_ACT_PHASE, true },
	{ KIK_ACT_STATUS, KIK_W_ACT_STATUS, true },
	{ KIK_ACT_UPDATED, KIK_W_ACT_UPDATED, false },
	{ KIK_ACT_EFFECT, KIK_W_ACT_EFFECT, false },
	{ KIK_ACT_EXPLANATION, KIK_W_ACT_EXPLANATION, false },
	{ KIK_ACT_AGREEMENT, KIK_W_ACT_AGREEMENT, false },
};

#define COLUMNS (sizeof columns / sizeof *columns)

static const char *word(const struct paper *k, enum kik_word w)
{
	return kik_word(k->d->lang, w);
}

static const char *id_of(const struct kik_entry *e)
{
	return kik_entry_text(e, KIK_ACT_ID);
}

static bool is_open(const struct kik_entry *e)
{
	return !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DONE) &&
	    !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED);
}

/* --- fields --------------------------------------------------------------------------------- */

static const char *text_of(const struct paper *k, const struct kik_entry *e, size_t field)
{
	return kik_say_entry(k->d, KIK_ACTIONS, e, field);
}

static bool is_number(size_t field)
{
	return kik_entry_kinds[KIK_ACTIONS].field[field].type == KIK_ENTRY_NUMBER;
}

static void add_table(const struct paper *k, const char *key, const char *caption, bool all)
{
	struct kik_doc *d = k->d;
	struct kik_table *t = kik_doc_table(d, NULL, key, caption);

	t->row_header = true;
	for (size_t c = 0; c < COLUMNS; c++)
		if (all || columns[c].brief)
			kik_doc_column(d, t,
			    kik_entry_kinds[KIK_ACTIONS].field[columns[c].field].column.name,
			    word(k, columns[c].title), is_number(columns[c].field));
	for (size_t i = 0; i < k->actions->n; i++) {
		const struct kik_entry *e = &k->actions->entry[i];
		struct kik_cell_value *cell = kik_doc_row(d, t);

		for (size_t c = 0; c < COLUMNS; c++) {
			if (!all && !columns[c].brief)
				continue;
			if (is_number(columns[c].field) && e->value[columns[c].field].given)
				kik_cell_number(cell, e->value[columns[c].field].number, 2);
			else
				kik_cell_text(cell, text_of(k, e, columns[c].field));
			cell++;
		}
	}
}

/* --- the head -------------------------------------------------------------------------------- */

/* How many actions have a word in a field; KIK_NONE: none at all. */
static int64_t count(const struct paper *k, size_t field, size_t w)
{
	int64_t n = 0;

	for (size_t i = 0; i < k->actions->n; i++) {
		const struct kik_entry *e = &k->actions->entry[i];

		n += w == KIK_NONE ? !e->value[field].given : kik_entry_is(e, field, w);
	}
	return n;
}

static void add_counts(const struct paper *k, const char *key, enum kik_word caption,
    enum kik_word none, size_t field)
{
	const struct kik_entry_word *words = kik_entry_kinds[KIK_ACTIONS].field[field].word;
	struct kik_table *t = kik_doc_table(k->d, NULL, key, word(k, caption));
	struct kik_cell_value *c;

	t->row_header = true;
	kik_doc_column(k->d, t, "is",
	    word(k, field == KIK_ACT_STATUS ? KIK_W_ACT_STATUS : KIK_W_ACT_PHASE), false);
	kik_doc_column(k->d, t, "n", word(k, KIK_W_COUNT), true);
	for (size_t i = 0; words[i].name != NULL; i++) {
		c = kik_doc_row(k->d, t);
		kik_cell_text(&c[0], kik_entry_word_say(&words[i], k->d->lang));
		kik_cell_count(&c[1], count(k, field, i));
	}
	if (count(k, field, KIK_NONE) == 0)
		return;
	c = kik_doc_row(k->d, t);
	kik_cell_text(&c[0], word(k, none));
	kik_cell_count(&c[1], count(k, field, KIK_NONE));
}

static void add_notes(const struct paper *k)
{
	if (!k->r->complete)
		kik_doc_note(k->d, NULL, KIK_TONE_WARN, "%s", word(k, KIK_W_INCOMPLETE));
	if (!k->actions->has_text)
		kik_doc_note(k->d, NULL, KIK_TONE_INFO, "%s", word(k, KIK_W_NO_TEXTS));
	kik_attention_add(k->d, k->in, k->actions);
}

/* --- action by action ------------------------------------------------------------------------- */

/* Questions in full: an id says nothing to those who act. */
static const char *told(const struct paper *k, const struct kik_entry *e, size_t field)
{
	const struct kik_entered *v = &e->value[field];
	const char *list = "";

	if (field != KIK_ACT_QUESTIONS)
		return text_of(k, e, field);
	for (size_t i = 0; i < v->n; i++) {
		size_t q = kik_frame_question(k->r->frame, v->item[i], strlen(v->item[i]));

		list = kik_say_joined(k->d, "\n", list,
		    q == KIK_NONE ? v->item[i] : kik_say_question(k->d, k->r->frame, q));
	}
	return list;
}

static void add_action(const struct paper *k, const struct kik_entry *e)
{
	struct kik_block *group = kik_doc_group(k->d, NULL), *facts;

	kik_doc_heading(k->d, group, 3,
	    kik_say_joined(k->d, " ", id_of(e), kik_entry_text(e, KIK_ACT_GOAL)));
	facts = kik_doc_facts(k->d, group);
	for (size_t c = 0; c < COLUMNS; c++)
		if (columns[c].field != KIK_ACT_ID && columns[c].field != KIK_ACT_GOAL &&
		    e->value[columns[c].field].given)
			kik_doc_fact(k->d, facts, word(k, columns[c].title),
			    told(k, e, columns[c].field));
}

/* A word as a heading begins. */
static const char *capital(const struct paper *k, const char *s)
{
	char *text = kik_arena_str(k->d->arena, s);

	if (text[0] >= 'a' && text[0] <= 'z')
		text[0] = (char)(text[0] - 'a' + 'A');
	return text;
}

/* Those of a status, under its name; KIK_NONE: of none. */
static void add_status(const struct paper *k, size_t status)
{
	if (count(k, KIK_ACT_STATUS, status) == 0)
		return;
	kik_doc_heading(k->d, NULL, 2,
	    capital(k,
		status == KIK_NONE ? word(k, KIK_W_ACT_NO_STATUS)
				   : kik_entry_word_say(&kik_status_words[status], k->d->lang)));
	for (size_t i = 0; i < k->actions->n; i++) {
		const struct kik_entry *e = &k->actions->entry[i];

		if (status == KIK_NONE ? !e->value[KIK_ACT_STATUS].given
				       : kik_entry_is(e, KIK_ACT_STATUS, status))
			add_action(k, e);
	}
}

/* --- the round before -------------------------------------------------------------------------- */

/* What an action of the last round is now: it may have been carried over as ROUND-ID. */
static const char *became(const struct paper *k, const struct kik_entry *e)
{
	const char *id = kik_arena_printf(k->d->arena, "%s-%s", k->last->round, id_of(e));

	for (size_t i = 0; i < k->actions->n; i++)
		if (strcmp(id_of(&k->actions->entry[i]), id) == 0)
			return kik_say(k->d, KIK_W_ACT_CARRIED, id,
			    text_of(k, &k->actions->entry[i], KIK_ACT_STATUS));
	return is_open(e) ? word(k, KIK_W_ACT_NOT_CARRIED) : KIK_DASH;
}

static void add_last(const struct paper *k)
{
	struct kik_doc *d = k->d;
	const char *title;
	struct kik_table *t;

	if (k->last == NULL)
		return;
	title = kik_say(d, KIK_W_ACT_LAST, k->last->round);
	kik_doc_heading(d, NULL, 2, title);
	t = kik_doc_table(d, NULL, "last", word(k, KIK_W_ACT_N));
	t->row_header = true;
	kik_doc_column(d, t, "id", word(k, KIK_W_ACT_ID), false);
	kik_doc_column(d, t, "goal", word(k, KIK_W_ACT_GOAL), false);
	kik_doc_column(d, t, "status", word(k, KIK_W_ACT_STATUS), false);
	kik_doc_column(d, t, "effect_note", word(k, KIK_W_ACT_EFFECT), false);
	kik_doc_column(d, t, "now", word(k, KIK_W_ACT_BECAME), false);
	for (size_t i = 0; i < k->last->entries[KIK_ACTIONS]->n; i++) {
		const struct kik_entry *e = &k->last->entries[KIK_ACTIONS]->entry[i];
		struct kik_cell_value *c = kik_doc_row(d, t);

		kik_cell_text(&c[0], id_of(e));
		kik_cell_text(&c[1], text_of(k, e, KIK_ACT_GOAL));
		kik_cell_text(&c[2], text_of(k, e, KIK_ACT_STATUS));
		kik_cell_text(&c[3], text_of(k, e, KIK_ACT_EFFECT));
		kik_cell_text(&c[4], became(k, e));
	}
}

/* --- the document -------------------------------------------------------------------------------- */

static const struct kik_result *find_last(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_result *last = kik_report_before(in, unit);

	return last == NULL || last->entries[KIK_ACTIONS] == NULL ? NULL : last;
}

static void begin(struct paper *k, const struct kik_report_input *in, const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "handleplan", KIK_W_ACT_TITLE, unit);

	*k = (struct paper){ .d = d,
		.in = in,
		.r = unit,
		.last = find_last(in, unit),
		.actions = unit->entries[KIK_ACTIONS] };
	d->marking = word(k, KIK_W_PLAN_MARKING);
}

static void add_overview(const struct paper *k, bool all)
{
	kik_doc_heading(k->d, NULL, 2, word(k, KIK_W_OVERVIEW));
	add_table(k, "actions", word(k, KIK_W_ACT_N), all);
	add_counts(k, "status", KIK_W_ACT_BY_STATUS, KIK_W_ACT_NO_STATUS, KIK_ACT_STATUS);
	add_counts(k, "phase", KIK_W_ACT_BY_PHASE, KIK_W_ACT_NO_PHASE, KIK_ACT_PHASE);
}

struct kik_doc *kik_handleplan_doc(const struct kik_report_input *in, const struct kik_result *unit)
{
	struct paper k;

	begin(&k, in, unit);
	add_notes(&k);
	kik_say_before(k.d, in, unit);
	add_overview(&k, false);
	for (size_t s = 0; s < KIK_STATUSES; s++)
		add_status(&k, s);
	add_status(&k, KIK_NONE);
	add_last(&k);
	kik_doc_heading(k.d, NULL, 2, word(&k, KIK_W_ABOUT));
	kik_doc_para(k.d, NULL, "%s", word(&k, KIK_W_ACT_ABOUT));
	return k.d;
}

struct kik_doc *kik_handleplan_book(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct paper k;

	begin(&k, in, unit);
	add_notes(&k);
	kik_say_before(k.d, in, unit);
	add_overview(&k, true);
	add_last(&k);
	return k.d;
}
