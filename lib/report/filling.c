/* Reports by template: kik/docx.h brought together with the kinds of report. */
#include <string.h>

#include "given_fields.h"
#include "kik/input.h"
#include "kik/report.h"

/* The language of our own templates' styles; a municipality's template keeps its own. */
static const char *locale_of(const char *lang)
{
	return !strcmp(lang, "en") ? "en-GB" : !strcmp(lang, "nb") ? "nb-NO" : "da-DK";
}

static size_t add_fields(struct kik_field *f, size_t n, const struct kik_unit *u)
{
	for (size_t i = 0; i < u->ncolumns; i++) {
		const char *name = u->column[i].name;

		if (!kik_field_find(f, kik_slice_of(name)))
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

/* --- filling -------------------------------------------------------------------------------- */

/* `more`: those fields of the record that are columns. */
static void add_given(struct kik_record *r, const struct kik_field *more,
    const struct kik_report_input *in, const struct kik_result *unit)
{
	for (size_t i = 0; i < in->given->n; i++) {
		const struct kik_field *f = kik_field_find(more, kik_slice_of(in->given->name[i]));

		if (f)
			kik_record_text(r, f->name, kik_given_column(in, unit, i));
	}
}

static void add_columns(struct kik_record *r, const struct kik_field *more,
    const struct kik_unit *u)
{
	for (size_t i = 0; i < u->ncolumns; i++) {
		const char *name = u->column[i].name;
		const struct kik_field *f = kik_field_find(more, kik_slice_of(name));

		if (f)
			kik_record_text(r, f->name, u->column[i].value);
	}
}

struct kik_docx *kik_report_template(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_report_filling *filling, const char *path)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_docx *t = NULL;
	int rc = path ? kik_input_file(in->diag, path, KIK_DOCX_PART, &b)
		      : kik_template_add(filling->template, &b);

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

static const char *text_of(const struct kik_record *r, const char *name)
{
	const struct kik_field *f = kik_field_find(r->fields, kik_slice_of(name));

	return f ? kik_record_get(r, f)->text : NULL;
}

const char *kik_report_creator(const struct kik_result *unit)
{
	return unit ? unit->unit.municipality : "";
}

const char *kik_report_keywords(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_result *unit)
{
	const char *round = kik_report_round(in, unit);

	return kik_arena_printf(in->arena, "%s%s%s%s%s", unit ? unit->unit.id : "",
	    unit ? "; " : "", round, *round ? "; " : "", kind->name);
}

int kik_report_fill(const struct kik_report_input *in, const struct kik_report_kind *kind,
    const struct kik_report_format *format, const struct kik_docx *t, const struct kik_result *unit,
    const char **title, struct kik_buf *b)
{
	const struct kik_field *fields = kik_docx_fields(t);
	const struct kik_field *columns =
	    fields + kik_fields_count(format->filling->fields(in->arena));
	struct kik_record *r = record_of(in, format, unit, fields);
	const char *creator = kik_report_creator(unit);
	struct kik_docx_properties p;

	if (!r)
		return -1;
	if (unit)
		add_columns(r, columns, &unit->unit);
	if (unit && in->given)
		add_given(r, columns, in, unit);
	p = (struct kik_docx_properties){ { [KIK_DOCX_TITLE] = text_of(r, "title"),
	    [KIK_DOCX_SUBJECT] = text_of(r, "subtitle"),
	    [KIK_DOCX_CREATOR] = *creator ? creator : NULL,
	    [KIK_DOCX_KEYWORDS] = kik_report_keywords(in, kind, unit),
	    [KIK_DOCX_LANGUAGE] = locale_of(in->lang) } };
	if (kik_docx_fill(t, in->diag, r, &p, b) < 0)
		return -1;
	kik_report_count_gaps(in, kik_record_take_gaps(r));
	*title = p.text[KIK_DOCX_TITLE];
	return 0;
}
