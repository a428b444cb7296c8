/* The sheet of actions: what a unit has decided to do about what it has chosen. */
#include <string.h>

#include "entry_parts.h"
#include "kik/cuts.h"
#include "kik/prioritised.h"

#define BLANKS 3

static const size_t fields[] = { KIK_ACT_ID, KIK_ACT_GROUP, KIK_ACT_QUESTIONS, KIK_ACT_PROBLEM,
	KIK_ACT_GOAL, KIK_ACT_ACTIVITY, KIK_ACT_RESPONSIBLE, KIK_ACT_PARTICIPANTS, KIK_ACT_START,
	KIK_ACT_DEADLINE, KIK_ACT_HOURS, KIK_ACT_COST, KIK_ACT_INDICATOR, KIK_ACT_BASELINE,
	KIK_ACT_TARGET, KIK_ACT_PHASE, KIK_ACT_STATUS, KIK_ACT_UPDATED, KIK_ACT_EFFECT,
	KIK_ACT_EXPLANATION, KIK_ACT_AGREEMENT };
static const unsigned widths[] = { 9, 18, 10, 36, 32, 32, 16, 18, 12, 12, 8, 10, 22, 12, 9, 11, 14,
	12, 24, 26, 14 };

bool kik_actions_wanted(const struct kik_result *r)
{
	return r->entries[KIK_PRIORITIES] != NULL || r->entries[KIK_ACTIONS] != NULL;
}

static bool is_open(const struct kik_entry *e)
{
	return !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DONE) &&
	    !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED);
}

static bool is_taken(const struct kik_entry_sheet *s, size_t field, const char *text)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(kik_entry_text(&s->row[i], field), text) == 0)
			return true;
	return false;
}

static void add_all(struct kik_entry_sheet *s, const struct kik_entries *from)
{
	for (size_t i = 0; from != NULL && i < from->n; i++)
		*kik_entry_sheet_add(s) = from->entry[i];
}

/*
 * An area that was known by its number alone gets the round's name as well: this round has one of
 * the same number, which is another.
 */
static void rename_group(const struct kik_entry_sheet *s, const struct kik_result *last,
    struct kik_entry *e)
{
	const struct kik_entries *areas = last->entries[KIK_PRIORITIES];
	const char *group = kik_entry_text(e, KIK_ACT_GROUP);

	for (size_t i = 0; areas != NULL && i < areas->n; i++)
		if (strcmp(kik_entry_text(&areas->entry[i], KIK_PRIO_ID), group) == 0) {
			kik_entry_set_text(s, e, KIK_ACT_GROUP,
			    kik_arena_printf(s->a, "%s-%s", last->round, group));
			return;
		}
}

/* What was not finished the last time, under the name of that round. */
static size_t add_open(struct kik_entry_sheet *s, const struct kik_result *last)
{
	const struct kik_entries *from = last != NULL ? last->entries[KIK_ACTIONS] : NULL;
	const size_t n = kik_entry_kinds[KIK_ACTIONS].nfields;
	size_t carried = 0;

	for (size_t i = 0; from != NULL && i < from->n; i++) {
		const char *id = kik_arena_printf(s->a, "%s-%s", last->round,
		    kik_entry_text(&from->entry[i], KIK_ACT_ID));
		struct kik_entry *e;

		if (!is_open(&from->entry[i]) || is_taken(s, KIK_ACT_ID, id))
			continue;
		e = kik_entry_sheet_add(s);
		memcpy(e->value, from->entry[i].value, n * sizeof *e->value);
		kik_entry_set_text(s, e, KIK_ACT_ID, id);
		rename_group(s, last, e);
		carried++;
	}
	return carried;
}

/* The next id that no row has. */
static void add_id(struct kik_entry_sheet *s, struct kik_entry *e, size_t *number)
{
	const char *id;

	do
		id = kik_arena_printf(s->a, "H%02zu", ++*number);
	while (is_taken(s, KIK_ACT_ID, id));
	kik_entry_set_text(s, e, KIK_ACT_ID, id);
}

/* The questions of an item, each once. */
static void set_questions(const struct kik_entry_sheet *s, const struct kik_prioritised *p,
    const struct kik_priority *item, struct kik_entry *e)
{
	size_t n = 0, most = 0;
	const char **id;

	for (size_t i = 0; i < item->n; i++)
		most += p->entries->entry[item->row[i]].value[KIK_PRIO_QUESTION].n;
	id = kik_arena_array(s->a, most + 1, sizeof *id);
	for (size_t i = 0; i < item->n; i++) {
		const struct kik_entered *v =
		    &p->entries->entry[item->row[i]].value[KIK_PRIO_QUESTION];

		for (size_t k = 0; k < v->n; k++) {
			size_t at = 0;

			while (at < n && strcmp(id[at], v->item[k]) != 0)
				at++;
			if (at == n)
				id[n++] = v->item[k];
		}
	}
	kik_entry_set_list(e, KIK_ACT_QUESTIONS, id, n);
}

/* What the rows of an item say, one a line. */
static void set_problem(const struct kik_entry_sheet *s, const struct kik_prioritised *p,
    const struct kik_priority *item, struct kik_entry *e)
{
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < item->n; i++) {
		const char *text = kik_entry_text(&p->entries->entry[item->row[i]], KIK_PRIO_TEXT);

		if (text[0] != '\0')
			kik_buf_addf(&b, "%s%s", b.len > 0 ? "\n" : "", text);
	}
	kik_entry_set_text(s, e, KIK_ACT_PROBLEM, kik_buf_str(&b));
	kik_buf_release(&b);
}

/* One for each item that was chosen and has no action yet.  How many were chosen. */
static size_t add_chosen(struct kik_entry_sheet *s, size_t *number)
{
	const struct kik_entries *from = s->r->entries[KIK_PRIORITIES];
	struct kik_prioritised p;
	size_t chosen = 0;

	if (from == NULL)
		return 0;
	kik_prioritise(from, s->r, &kik_cuts_usual.rank, s->a, &p);
	for (size_t i = 0; i < p.n; i++) {
		struct kik_entry *e;

		if (p.item[i].choice != KIK_CHOICE_NOW)
			continue;
		chosen++;
		if (is_taken(s, KIK_ACT_GROUP, p.item[i].id))
			continue;
		e = kik_entry_sheet_add(s);
		add_id(s, e, number);
		kik_entry_set_text(s, e, KIK_ACT_GROUP, p.item[i].id);
		set_questions(s, &p, &p.item[i], e);
		set_problem(s, &p, &p.item[i], e);
		kik_entry_set_word(e, KIK_ACT_PHASE, kik_phase_words, KIK_PHASE_PLAN);
		kik_entry_set_word(e, KIK_ACT_STATUS, kik_status_words, KIK_STATUS_NOT_STARTED);
	}
	return chosen;
}

static void say(struct kik_entry_sheet *s, enum kik_entry_text t, const char *one)
{
	s->intro[s->nintro++] = kik_entry_text_of(s, t, one, NULL);
}

const struct kik_blank *kik_actions_blank(const struct kik_latest_unit *u, bool carry,
    const char *lang, struct kik_arena *a)
{
	struct kik_entry_sheet s = { .r = u->now,
		.section = KIK_ACTIONS,
		.lang = lang,
		.a = a,
		.field = fields,
		.width = widths,
		.nfields = sizeof fields / sizeof *fields,
		.keep = 2,
		.name = KIK_TEXT_ACT_SHEET,
		.title = KIK_TEXT_ACT_TITLE,
		.how = KIK_TEXT_ACT_HOW };
	const struct kik_entry_field *f = kik_entry_kinds[KIK_ACTIONS].field;
	size_t number = 0;

	add_all(&s, u->now->entries[KIK_ACTIONS]);
	if (carry && add_open(&s, u->last) > 0)
		say(&s, KIK_TEXT_ACT_CARRIED, u->last->round);
	say(&s, add_chosen(&s, &number) > 0 ? KIK_TEXT_ACT_CHOSEN : KIK_TEXT_ACT_NONE, NULL);
	for (size_t i = 0; i < BLANKS; i++)
		add_id(&s, kik_entry_sheet_add(&s), &number);
	say(&s, KIK_TEXT_ACT_GOAL, NULL);
	say(&s, KIK_TEXT_ACT_UPDATE, kik_column_header(&f[KIK_ACT_UPDATED].column, lang));
	say(&s, KIK_TEXT_SEND, NULL);
	return kik_entry_sheet_finish(&s);
}
