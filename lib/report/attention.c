#include "attention.h"

#include <string.h>

#include "kik/entry_kinds.h"
#include "say.h"
#include "say_entry.h"

/* Actions that are looked through, and the day, or "". */
struct watch {
	struct kik_doc *d;
	const char *date;
	const struct kik_entries *actions;
};

static bool is_open(const struct kik_entry *e)
{
	return !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DONE) &&
	    !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED);
}

enum lack { OVERDUE, NO_OWNER, NO_INDICATOR, LACKS };

static bool lacks(const struct watch *w, const struct kik_entry *e, enum lack what)
{
	const char *deadline = kik_entry_text(e, KIK_ACT_DEADLINE);

	if (what == OVERDUE)
		return w->date[0] != '\0' && deadline[0] != '\0' && is_open(e) &&
		    strcmp(deadline, w->date) < 0;
	/* texts that were left out are not missing */
	if (!w->actions->has_text)
		return false;
	if (what == NO_OWNER)
		return is_open(e) && !e->value[KIK_ACT_RESPONSIBLE].given;
	/* of what is done one still wants to know what it led to */
	return !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED) &&
	    e->value[KIK_ACT_GOAL].given && !e->value[KIK_ACT_INDICATOR].given;
}

/* "fristen er overskredet, ansvarlig mangler"; "" where nothing does. */
static const char *lacking(const struct watch *w, const struct kik_entry *e)
{
	static const enum kik_word words[LACKS] = { [OVERDUE] = KIK_W_ACT_OVERDUE,
		[NO_OWNER] = KIK_W_ACT_NO_OWNER,
		[NO_INDICATOR] = KIK_W_ACT_NO_INDICATOR };
	const char *list = "";

	for (size_t i = 0; i < LACKS; i++)
		if (lacks(w, e, (enum lack)i))
			list = kik_say_joined(w->d, ", ", list, kik_word(w->d->lang, words[i]));
	return list;
}

/* The overdue ones first, the earliest deadline first; the others as they stand. */
static int by_urgency(const struct watch *w, const struct kik_entry *a, const struct kik_entry *b)
{
	bool late = lacks(w, a, OVERDUE);

	if (late != lacks(w, b, OVERDUE))
		return late ? -1 : 1;
	return late
	    ? strcmp(kik_entry_text(a, KIK_ACT_DEADLINE), kik_entry_text(b, KIK_ACT_DEADLINE))
	    : 0;
}

/* Those that lack something, in order of urgency. */
static size_t find_lacking(const struct watch *w, const struct kik_entry **out)
{
	size_t n = 0;

	for (size_t i = 0; i < w->actions->n; i++) {
		const struct kik_entry *e = &w->actions->entry[i];
		size_t at = n;

		if (lacking(w, e)[0] == '\0')
			continue;
		for (; at > 0 && by_urgency(w, out[at - 1], e) > 0; at--)
			out[at] = out[at - 1];
		out[at] = e;
		n++;
	}
	return n;
}

/* "Fristen er overskredet: 2. Mål uden indikator: 1" */
static const char *lack_counts(const struct watch *w)
{
	static const enum kik_word words[LACKS] = { [OVERDUE] = KIK_W_ACT_N_OVERDUE,
		[NO_OWNER] = KIK_W_ACT_N_NO_OWNER,
		[NO_INDICATOR] = KIK_W_ACT_N_NO_INDICATOR };
	const char *list = "";

	for (size_t i = 0; i < LACKS; i++) {
		int64_t n = 0;

		for (size_t k = 0; k < w->actions->n; k++)
			n += lacks(w, &w->actions->entry[k], (enum lack)i);
		if (n > 0)
			list = kik_say_joined(w->d, ". ", list,
			    kik_say(w->d, words[i], kik_say_count(w->d, n)));
	}
	return list;
}

void kik_attention_add(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_entries *actions)
{
	const struct watch watch = { d, in->date, actions }, *w = &watch;
	const struct kik_entry **e =
	    kik_arena_array(d->arena, actions->n + 1, sizeof(struct kik_entry *));
	size_t n = find_lacking(w, e);
	struct kik_table *t;

	if (n == 0)
		return;
	kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
	    kik_say(d, KIK_W_ACT_ATTENTION_NOTE, kik_say_count(d, (int64_t)n), lack_counts(w)));
	t = kik_doc_table(d, NULL, "attention", kik_word(d->lang, KIK_W_ACT_ATTENTION));
	t->row_header = true;
	kik_doc_column(d, t, "id", kik_word(d->lang, KIK_W_ACT_ID), false);
	kik_doc_column(d, t, "goal", kik_word(d->lang, KIK_W_ACT_GOAL), false);
	kik_doc_column(d, t, "responsible", kik_word(d->lang, KIK_W_ACT_RESPONSIBLE), false);
	kik_doc_column(d, t, "deadline", kik_word(d->lang, KIK_W_ACT_DEADLINE), false);
	kik_doc_column(d, t, "what", kik_word(d->lang, KIK_W_ACT_ATTENTION_WHAT), false);
	for (size_t i = 0; i < n; i++) {
		struct kik_cell_value *c = kik_doc_row(d, t);

		kik_cell_text(&c[0], kik_entry_text(e[i], KIK_ACT_ID));
		kik_cell_text(&c[1], kik_say_entry(d, KIK_ACTIONS, e[i], KIK_ACT_GOAL));
		kik_cell_text(&c[2], kik_say_entry(d, KIK_ACTIONS, e[i], KIK_ACT_RESPONSIBLE));
		kik_cell_text(&c[3], kik_say_entry(d, KIK_ACTIONS, e[i], KIK_ACT_DEADLINE));
		kik_cell_text(&c[4], lacking(w, e[i]));
	}
}
