/* What should hold of the actions of a unit. */
#include <string.h>

#include "kik/date.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"

static void warn(struct kik_diag *d, const struct kik_entry_rows *rows, size_t row, size_t field,
    enum kik_fault fault, const char *other, const char *expected)
{
	const char *id = kik_entry_text(&rows->row[row].entry, KIK_ACT_ID);
	struct kik_finding f = { .fault = fault,
		.at = rows->row[row].at[field],
		.column = kik_entry_kinds[KIK_ACTIONS].field[field].column.name,
		.unit = { rows->unit, strlen(rows->unit) },
		.found = { id, strlen(id) },
		.other = other,
		.n = rows->cuts->stuck,
		.expected = expected };

	kik_diag_add(d, &f);
}

/* Something is still to be done. */
static bool is_open(const struct kik_entry *e)
{
	return !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DONE) &&
	    !kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED);
}

/* Since when an action has been in its phase: since it was last looked at, else its start. */
static const char *since(const struct kik_entry *e)
{
	const char *updated = kik_entry_text(e, KIK_ACT_UPDATED);

	return *updated ? updated : kik_entry_text(e, KIK_ACT_START);
}

/* A day's month, counted from the year 0. */
static int64_t month_of(const char *day)
{
	int64_t year = 0, month = 0;

	(void)kik_parse_count(day, 4, 9999, &year);
	(void)kik_parse_count(day + 5, 2, 12, &month);
	return 12 * year + month;
}

/* True when more than so many months lie between two days. */
static bool over_months(const char *from, const char *today, int64_t months)
{
	int64_t gone = month_of(today) - month_of(from);

	return gone > months || (gone == months && strcmp(today + 7, from + 7) > 0);
}

static void check_stuck(struct kik_diag *d, const struct kik_entry_rows *rows, size_t i)
{
	const struct kik_entry *e = &rows->row[i].entry;
	const struct kik_entered *phase = &e->value[KIK_ACT_PHASE];
	const char *from = since(e);

	if (!rows->today || !phase->given || !*from || !is_open(e) ||
	    kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_POSTPONED) ||
	    !over_months(from, rows->today, rows->cuts->stuck))
		return;
	warn(d, rows, i, KIK_ACT_PHASE, KIK_F_STUCK, from,
	    kik_entry_word_say(&kik_phase_words[phase->number], kik_diag_danish(d) ? "da" : "en"));
}

bool kik_actions_check(struct kik_diag *d, const struct kik_entry_rows *rows)
{
	size_t i;

	for (i = 0; i < rows->n; i++) {
		const struct kik_entry *e = &rows->row[i].entry;
		const char *start = kik_entry_text(e, KIK_ACT_START);
		const char *deadline = kik_entry_text(e, KIK_ACT_DEADLINE);

		if (*start && *deadline && strcmp(deadline, start) < 0)
			warn(d, rows, i, KIK_ACT_DEADLINE, KIK_F_DEADLINE, deadline, start);
		if (is_open(e) && !*kik_entry_text(e, KIK_ACT_RESPONSIBLE))
			warn(d, rows, i, KIK_ACT_RESPONSIBLE, KIK_F_OWNER, NULL, NULL);
		if (!kik_entry_is(e, KIK_ACT_STATUS, KIK_STATUS_DROPPED) &&
		    *kik_entry_text(e, KIK_ACT_GOAL) && !*kik_entry_text(e, KIK_ACT_INDICATOR))
			warn(d, rows, i, KIK_ACT_INDICATOR, KIK_F_GOAL, NULL, NULL);
		check_stuck(d, rows, i);
	}
	return true;
}
