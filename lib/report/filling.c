/* Reports by template: kik/docx.h brought together with the kinds of report. */
#include <string.h>

#include "kik/input.h"
#include "kik/report.h"

/* The language of our own templates' styles; a municipality's template keeps its own. */
static const char *locale_of(const char *lang)
{
	return !strcmp(lang, "en") ? "en-GB" : !strcmp(lang, "nb") ? "nb-NO" : "da-DK";
}

static int read_file(struct kik_diag *d, const char *path, struct kik_buf *b)
{
	struct kik_input in;
	struct kik_finding large = {
		.fault = KIK_F_FILE_LONG, .at = { .file = path }, .n = KIK_DOCX_PART
	};
	int rc;

	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	rc = kik_input_bytes(&in, d, KIK_DOCX_PART, b);
	if (rc > 0)
		kik_diag_add(d, &large);
	kik_input_close(&in);
	return rc ? -1 : 0;
}

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

static size_t add_fields(struct kik_field *f, size_t n, const struct kik_unit *u)
{
	for (size_t i = 0; i < u->ncolumns; i++) {
		const char *name = u->column[i].name;

		if (!kik_field_find(f, slice(name)))
			f[n++] = (struct kik_field){ name, KIK_FIELD_TEXT,
				{ "kolonne i listen over enheder", "column of the list of units",
				    "kolonne i listen over enheter" },
				NULL };
	}
	return n;
}

const struct kik_field *kik_report_fields(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_report_filling *filling)
{
	const struct kik_round_results *now = kind->section ? kik_report_now(in) : NULL;
	const struct kik_given *given = kind->section ? in->given : NULL;
	size_t n, most = given ? given->n : 0;
	struct kik_field *columns;

	for (size_t i = 0; now && i < now->n; i++)
		most += now->result[i]->unit.ncolumns;
	columns = kik_arena_array(in->arena, most + 1, sizeof *columns);
	for (n = 0; given && n < given->n; n++)
		columns[n] = (struct kik_field){ given->name[n], KIK_FIELD_TEXT,
			{ "kolonne i --fields", "column of --fields", "kolonne i --fields" },
			NULL };
	for (size_t i = 0; now && i < now->n; i++)
		n = add_fields(columns, n, &now->result[i]->unit);
	return kik_fields_join(filling->fields(in->arena), columns, in->arena);
}

/* --- fields that are given ------------------------------------------------------------------ */

/* Whether the row may be a unit's; one that names no municipality is of the only unit so called. */
static bool is_of(const struct kik_given_row *row, const struct kik_unit *u, const char *round,
    const struct kik_round_results *now)
{
	if (strcmp(row->unit, u->id) != 0 || (*row->round && strcmp(row->round, round) != 0))
		return false;
	if (*row->municipality)
		return !strcmp(row->municipality, u->municipality);
	for (size_t i = 0; i < now->n; i++)
		if (kik_result_is_unit(now->result[i]) && !strcmp(now->result[i]->unit.id, u->id) &&
		    kik_unit_cmp(&now->result[i]->unit, u))
			return false;
	return true;
}

/* The row that says most of the unit: its round, then its municipality; NULL for none. */
static const struct kik_given_row *row_of(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_given_row *best = NULL;
	int most = -1;

	for (size_t i = 0; i < in->given->nrows; i++) {
		const struct kik_given_row *row = &in->given->row[i];
		int says = 2 * (*row->round != 0) + (*row->municipality != 0);

		if (says <= most || !is_of(row, &unit->unit, unit->round, kik_report_now(in)))
			continue;
		most = says;
		best = row;
	}
	return best;
}

static int check_names(const struct kik_report_input *in, const struct kik_report_filling *filling)
{
	const struct kik_given *g = in->given;
	int rc = 0;

	for (size_t i = 0; i < g->n; i++) {
		struct kik_finding f = { .fault = KIK_F_FIELDS_NAME,
			.at = { .file = g->file, .line = g->line, .col = g->col[i] },
			.column = g->name[i],
			.found = slice(g->name[i]) };

		if (!kik_field_find(filling->fields(in->arena), slice(g->name[i])))
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
		bool known = *row->round && strcmp(row->round, now->round) != 0;
		struct kik_finding f = { .fault = KIK_F_FIELDS_UNIT,
			.at = { .file = in->given->file, .line = row->line, .col = row->col },
			.column = "unit",
			.unit = slice(row->unit),
			.found = slice(row->unit) };

		for (size_t k = 0; k < now->n && !known; k++)
			known = kik_result_is_unit(now->result[k]) &&
			    is_of(row, &now->result[k]->unit, now->round, now);
		if (!known)
			kik_diag_add(in->diag, &f);
	}
}

int kik_report_given(const struct kik_report_input *in, const struct kik_report_filling *filling)
{
	const struct kik_round_results *now = kik_report_now(in);

	if (check_names(in, filling) < 0)
		return -1;
	if (!now)
		return 0;
	check_rows(in, now);
	for (size_t i = 0; i < now->n; i++) {
		struct kik_finding f = { .fault = KIK_F_FIELDS_NO_ROW,
			.at = { .file = in->given->file },
			.unit = slice(now->result[i]->unit.id) };

		if (kik_result_is_unit(now->result[i]) && !row_of(in, now->result[i]))
			kik_diag_add(in->diag, &f);
	}
	return 0;
}

/* --- filling -------------------------------------------------------------------------------- */

static void add_given(struct kik_record *r, const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_given_row *row = row_of(in, unit);

	for (size_t i = 0; row && i < in->given->n; i++)
		kik_record_text(r, in->given->name[i], row->value[i]);
}

/* `more`: those fields of the record that are columns. */
static void add_columns(struct kik_record *r, const struct kik_field *more,
    const struct kik_unit *u)
{
	for (size_t i = 0; i < u->ncolumns; i++) {
		const char *name = u->column[i].name;
		const struct kik_field *f = kik_field_find(more, slice(name));

		if (f)
			kik_record_text(r, f->name, u->column[i].value);
	}
}

struct kik_docx *kik_report_template(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_report_filling *filling, const char *path)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_docx *t = NULL;
	int rc = path ? read_file(in->diag, path, &b) : kik_template_add(filling->template, &b);

	if (rc == 0)
		t = kik_docx_open(in->diag, path ? path : kind->name, kik_buf_str(&b), b.len,
		    kik_report_fields(in, kind, filling), path ? NULL : locale_of(in->lang));
	kik_buf_release(&b);
	return t;
}

/* The values of the fields; NULL with the fault reported. */
static struct kik_record *record_of(const struct kik_report_input *in,
    const struct kik_report_format *format, const struct kik_result *unit,
    const struct kik_field *fields)
{
	const struct kik_doc *d;

	if (format->filling->record)
		return format->filling->record(in, unit, fields);
	d = format->build(in, unit);
	return d ? kik_tree_record(d, unit, fields) : NULL;
}

int kik_report_fill(const struct kik_report_input *in, const struct kik_report_format *format,
    const struct kik_docx *t, const struct kik_result *unit, struct kik_buf *b)
{
	const struct kik_field *fields = kik_docx_fields(t),
			       *title = kik_field_find(fields, slice("title")),
			       *subtitle = kik_field_find(fields, slice("subtitle"));
	const struct kik_field *columns =
	    fields + kik_fields_count(format->filling->fields(in->arena));
	struct kik_record *r = record_of(in, format, unit, fields);

	if (!r)
		return -1;
	if (unit)
		add_columns(r, columns, &unit->unit);
	if (unit && in->given)
		add_given(r, in, unit);
	return kik_docx_fill(t, in->diag, r, title ? kik_record_get(r, title)->text : NULL,
	    subtitle ? kik_record_get(r, subtitle)->text : NULL, b);
}
