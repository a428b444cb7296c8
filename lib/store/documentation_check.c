/* What must hold between the rows of the documentation half, and what survey lines come to. */
#include <string.h>

#include "kik/attainment.h"
#include "kik/deviation.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"

static void report(struct kik_diag *d, const struct kik_entry_rows *rows, enum kik_section section,
    size_t row, size_t field, enum kik_fault fault, const char *other, const char *expected)
{
	const char *id = kik_entry_text(&rows->row[row].entry, 0);
	struct kik_finding f = { .fault = fault,
		.at = rows->row[row].at[field],
		.column = kik_entry_kinds[section].field[field].column.name,
		.unit = { rows->unit, strlen(rows->unit) },
		.found = { id, strlen(id) },
		.other = other,
		.expected = expected };

	kik_diag_add(d, &f);
}

/* --- indicators ------------------------------------------------------------------------------ */

static bool same(const struct kik_entered *x, const struct kik_entered *y)
{
	if (x->number != y->number || x->n != y->n || !x->text != !y->text ||
	    (x->text && strcmp(x->text, y->text) != 0))
		return false;
	for (size_t i = 0; i < x->n; i++)
		if (strcmp(x->item[i], y->item[i]) != 0)
			return false;
	return true;
}

/* A field of the definition says the same in all rows that say anything.  The first such row. */
static bool check_defined(struct kik_diag *d, const struct kik_entry_rows *rows, size_t first,
    size_t end, size_t field, size_t *says)
{
	bool good = true;

	*says = KIK_NONE;
	for (size_t i = first; i < end; i++) {
		const struct kik_entry *e = &rows->row[i].entry;

		if (!e->value[field].given)
			continue;
		if (*says == KIK_NONE) {
			*says = i;
		} else if (!same(&e->value[field], &rows->row[*says].entry.value[field])) {
			report(d, rows, KIK_INDICATORS, i, field, KIK_F_INDICATOR_TWO,
			    kik_entry_indicators[field].column.name, NULL);
			good = false;
		}
	}
	return good;
}

/* The target lies where the direction does not lead. */
static bool leads_away(int64_t direction, int64_t baseline, int64_t target)
{
	return (direction == KIK_HIGHER && target < baseline) ||
	    (direction == KIK_LOWER && target > baseline);
}

/* Which way is better must be known, and lead to the target. */
static void check_direction(struct kik_diag *d, const struct kik_entry_rows *rows,
    const size_t says[KIK_IND_DEFINED])
{
	size_t way = says[KIK_IND_DIRECTION], to = says[KIK_IND_TARGET];
	size_t from = says[KIK_IND_BASELINE];

	if (to == KIK_NONE)
		return;
	if (way == KIK_NONE && from == KIK_NONE)
		report(d, rows, KIK_INDICATORS, to, KIK_IND_TARGET, KIK_F_INDICATOR_WAY, NULL,
		    NULL);
	if (way == KIK_NONE || from == KIK_NONE)
		return;
	if (leads_away(rows->row[way].entry.value[KIK_IND_DIRECTION].number,
		rows->row[from].entry.value[KIK_IND_BASELINE].number,
		rows->row[to].entry.value[KIK_IND_TARGET].number))
		report(d, rows, KIK_INDICATORS, to, KIK_IND_TARGET, KIK_F_INDICATOR_AWAY, NULL,
		    NULL);
}

static void check_days(struct kik_diag *d, const struct kik_entry_rows *rows,
    const size_t says[KIK_IND_DEFINED])
{
	size_t start = says[KIK_IND_START], due = says[KIK_IND_DUE];
	const char *from, *to;

	if (start == KIK_NONE || due == KIK_NONE)
		return;
	from = kik_entry_text(&rows->row[start].entry, KIK_IND_START);
	to = kik_entry_text(&rows->row[due].entry, KIK_IND_DUE);
	if (strcmp(to, from) < 0)
		report(d, rows, KIK_INDICATORS, due, KIK_IND_DUE, KIK_F_DAYS, to, from);
}

/* Figures belong to a period: without one nobody knows when they were. */
static bool check_periods(struct kik_diag *d, const struct kik_entry_rows *rows, size_t first,
    size_t end)
{
	bool good = true;

	for (size_t i = first; i < end; i++) {
		const struct kik_entry *e = &rows->row[i].entry;

		if (!e->value[KIK_IND_VALUE].given || e->value[KIK_IND_PERIOD].given)
			continue;
		report(d, rows, KIK_INDICATORS, i, KIK_IND_PERIOD, KIK_F_INDICATOR_PERIOD, NULL,
		    NULL);
		good = false;
	}
	return good;
}

bool kik_indicators_check(struct kik_diag *d, const struct kik_entry_rows *rows)
{
	bool good = true;

	for (size_t first = 0, end; first < rows->n; first = end) {
		const char *id = kik_entry_text(&rows->row[first].entry, KIK_IND_ID);
		size_t says[KIK_IND_DEFINED];

		for (end = first + 1; end < rows->n; end++)
			if (strcmp(id, kik_entry_text(&rows->row[end].entry, KIK_IND_ID)) != 0)
				break;
		for (size_t f = KIK_IND_NAME; f < KIK_IND_DEFINED; f++)
			if (!check_defined(d, rows, first, end, f, &says[f]))
				good = false;
		check_direction(d, rows, says);
		check_days(d, rows, says);
		if (!check_periods(d, rows, first, end))
			good = false;
	}
	return good;
}

/* --- deviations ------------------------------------------------------------------------------- */

bool kik_deviations_check(struct kik_diag *d, const struct kik_entry_rows *rows)
{
	for (size_t i = 0; i < rows->n; i++) {
		const struct kik_entry *e = &rows->row[i].entry;
		const char *reported = kik_entry_text(e, KIK_DEV_REPORTED);
		const char *closed = kik_entry_text(e, KIK_DEV_CLOSED);
		bool is_closed = kik_entry_is(e, KIK_DEV_STATUS, KIK_DEVIATION_CLOSED);

		if (*reported && *closed && strcmp(closed, reported) < 0)
			report(d, rows, KIK_DEVIATIONS, i, KIK_DEV_CLOSED, KIK_F_DAYS, closed,
			    reported);
		if (e->value[KIK_DEV_STATUS].given && is_closed != (*closed != '\0'))
			report(d, rows, KIK_DEVIATIONS, i,
			    is_closed ? KIK_DEV_CLOSED : KIK_DEV_STATUS,
			    is_closed ? KIK_F_CLOSED_WHEN : KIK_F_CLOSED_OPEN, closed, NULL);
	}
	return true;
}

/* --- surveys ------------------------------------------------------------------------------------ */

static void add(const struct kik_entered *said, struct kik_entered *n, struct kik_entered *sum)
{
	n->given = sum->given = true;
	if (!said->given)
		return;
	n->number += KIK_STAT;
	sum->number += said->number;
}

size_t kik_survey_gather(struct kik_entry_row *row, size_t n, struct kik_arena *a)
{
	size_t items = 0;

	for (size_t first = 0, end; first < n; first = end) {
		struct kik_entered *v = kik_arena_array(a, KIK_SURV_FIELDS, sizeof *v);

		v[KIK_SURV_ITEM] = row[first].entry.value[KIK_SURV_ITEM];
		for (end = first; end < n; end++) {
			const struct kik_entered *line = row[end].entry.value;

			if (strcmp(line[KIK_SURV_ITEM].text, v[KIK_SURV_ITEM].text) != 0)
				break;
			add(&line[KIK_SURV_EXPERIENCE], &v[KIK_SURV_EXPERIENCE_N],
			    &v[KIK_SURV_EXPERIENCE_SUM]);
			add(&line[KIK_SURV_EXPECTATION], &v[KIK_SURV_EXPECTATION_N],
			    &v[KIK_SURV_EXPECTATION_SUM]);
		}
		row[items] = row[first];
		row[items++].entry.value = v;
	}
	return items;
}
