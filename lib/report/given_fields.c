#include "given_fields.h"

#include <string.h>

#define ALL "*" /* as a unit: every one */

/*
 * Whether a row of its id may be a unit's; one that names no municipality is of the only unit so
 * called.
 */
static bool is_of(const struct kik_given_row *row, const struct kik_unit *u, const char *round,
    const struct kik_round_results *now)
{
	struct kik_result *const *called;
	size_t n;

	if (*row->round && strcmp(row->round, round) != 0)
		return false;
	if (*row->municipality)
		return !strcmp(row->municipality, u->municipality);
	called = kik_rounds_called(now, u->id, &n);
	for (size_t i = 0; i < n; i++)
		if (kik_unit_cmp(&called[i]->unit, u))
			return false;
	return true;
}

const struct kik_given_row *kik_given_row_of(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_given_row *best = NULL;
	int most = -1;
	size_t n;
	const struct kik_given_row *const *row_of = kik_given_rows(in->given, unit->unit.id, &n);

	for (size_t i = 0; i < n; i++) {
		const struct kik_given_row *row = row_of[i];
		int says = 2 * (*row->round != 0) + (*row->municipality != 0);

		if (says <= most || !is_of(row, &unit->unit, unit->round, kik_report_now(in)))
			continue;
		most = says;
		best = row;
	}
	return best;
}

const struct kik_given_row *kik_given_row_all(const struct kik_report_input *in, const char *round)
{
	const struct kik_given_row *best = NULL;
	size_t n;
	const struct kik_given_row *const *all = kik_given_rows(in->given, ALL, &n);

	for (size_t i = 0; i < n; i++)
		if (!strcmp(all[i]->round, *all[i]->round ? round : "") &&
		    (!best || *all[i]->round))
			best = all[i];
	return best;
}

/* The text of a cell without blanks around it. */
static const char *cell(const struct kik_given_row *row, size_t column, struct kik_arena *a)
{
	struct kik_slice t = row ? kik_trim(row->value[column], strlen(row->value[column]))
				 : (struct kik_slice){ "", 0 };

	return kik_arena_text(a, t.s, t.len);
}

const char *kik_given_column(const struct kik_report_input *in, const struct kik_result *unit,
    size_t column)
{
	const char *own = cell(kik_given_row_of(in, unit), column, in->arena);

	return *own ? own : cell(kik_given_row_all(in, unit->round), column, in->arena);
}

const char *kik_given_text(const struct kik_report_input *in, const struct kik_result *unit,
    const char *const *name)
{
	const struct kik_unit *u = &unit->unit;
	const char *text = "";

	for (size_t i = 0; name[i] && !*text; i++)
		for (size_t k = 0; in->given && k < in->given->n && !*text; k++)
			if (kik_slice_is_fold(kik_slice_of(in->given->name[k]), name[i]))
				text = kik_given_column(in, unit, k);
	for (size_t i = 0; name[i] && !*text; i++)
		for (size_t k = 0; k < u->ncolumns && !*text; k++)
			if (kik_slice_is_fold(kik_slice_of(u->column[k].name), name[i]))
				text = u->column[k].value;
	return text;
}

/* A name that the kind asks for. */
static bool is_asked(const struct kik_report_filling *filling, const char *name)
{
	const struct kik_report_asked *asked = filling->asked;

	for (; asked && asked->name[0]; asked++)
		if (kik_slice_is_fold(kik_slice_of(name), asked->name[0]))
			return true;
	return false;
}

static int check_names(const struct kik_report_input *in, const struct kik_report_filling *filling)
{
	const struct kik_given *g = in->given;
	int rc = 0;

	for (size_t i = 0; i < g->n; i++) {
		struct kik_finding f = { .fault = KIK_F_FIELDS_NAME,
			.at = { .file = g->file, .line = g->line, .col = g->col[i] },
			.column = g->name[i],
			.found = kik_slice_of(g->name[i]) };

		if (!kik_field_find(filling->fields(in->arena), kik_slice_of(g->name[i])) ||
		    is_asked(filling, g->name[i]))
			continue;
		kik_diag_add(in->diag, &f);
		rc = -1;
	}
	return rc;
}

/* Rows of the reported round that are of no reported unit. */
static void check_rows(const struct kik_report_input *in, const struct kik_round_results *now)
{
	for (size_t i = 0; i < in->given->nrows; i++) {
		const struct kik_given_row *row = &in->given->row[i];
		bool known =
		    !strcmp(row->unit, ALL) || (*row->round && strcmp(row->round, now->round) != 0);
		size_t n;
		struct kik_result *const *called = kik_rounds_called(now, row->unit, &n);
		struct kik_finding f = { .fault = KIK_F_FIELDS_UNIT,
			.at = { .file = in->given->file, .line = row->line, .col = row->col },
			.column = "unit",
			.unit = kik_slice_of(row->unit),
			.found = kik_slice_of(row->unit) };

		for (size_t k = 0; k < n && !known; k++)
			known = is_of(row, &called[k]->unit, now->round, now);
		if (!known)
			kik_diag_add(in->diag, &f);
	}
}

int kik_report_given(const struct kik_report_input *in, const struct kik_report_filling *filling)
{
	const struct kik_round_results *now = kik_report_now(in);

	if (filling && check_names(in, filling) < 0)
		return -1;
	if (!now)
		return 0;
	check_rows(in, now);
	for (size_t i = 0; i < now->n; i++) {
		struct kik_finding f = { .fault = KIK_F_FIELDS_NO_ROW,
			.at = { .file = in->given->file },
			.unit = kik_slice_of(now->result[i]->unit.id) };

		if (kik_result_is_unit(now->result[i]) && !kik_given_row_of(in, now->result[i]) &&
		    !kik_given_row_all(in, now->round))
			kik_diag_add(in->diag, &f);
	}
	return 0;
}
