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

static size_t add_fields(struct kik_field *f, size_t n, const struct kik_unit *u)
{
	for (size_t i = 0; i < u->ncolumns; i++) {
		const char *name = u->column[i].name;

		if (!kik_field_find(f, (struct kik_slice){ name, strlen(name) }))
			f[n++] = (struct kik_field){ name, KIK_FIELD_TEXT,
				{ "kolonne i listen over enheder", "column of the list of units",
				    "kolonne i listen over enheter" },
				NULL };
	}
	return n;
}

const struct kik_field *kik_report_fields(const struct kik_report_input *in,
    const struct kik_report_filling *filling)
{
	const struct kik_round_results *now = kik_report_now(in);
	size_t n = 0, most = 0;
	struct kik_field *columns;

	for (size_t i = 0; now && i < now->n; i++)
		most += now->result[i]->unit.ncolumns;
	columns = kik_arena_array(in->arena, most + 1, sizeof *columns);
	for (size_t i = 0; now && i < now->n; i++)
		n = add_fields(columns, n, &now->result[i]->unit);
	return kik_fields_join(filling->fields(in->arena), columns, in->arena);
}

/* `more`: those fields of the record that are columns. */
static void add_columns(struct kik_record *r, const struct kik_field *more,
    const struct kik_unit *u)
{
	for (size_t i = 0; i < u->ncolumns; i++) {
		const char *name = u->column[i].name;
		const struct kik_field *f =
		    kik_field_find(more, (struct kik_slice){ name, strlen(name) });

		if (f)
			kik_record_text(r, f->name, u->column[i].value);
	}
}

struct kik_docx *kik_report_template(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_report_filling *filling, const char *path)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_docx *t = NULL;
	int rc = path ? read_file(in->diag, path, &b) : kik_template_add(kind->name, &b);

	if (rc == 0)
		t = kik_docx_open(in->diag, path ? path : kind->name, kik_buf_str(&b), b.len,
		    kik_report_fields(in, filling), path ? NULL : locale_of(in->lang));
	kik_buf_release(&b);
	return t;
}

int kik_report_fill(const struct kik_report_input *in, const struct kik_report_filling *filling,
    const struct kik_docx *t, const struct kik_result *unit, struct kik_buf *b)
{
	const struct kik_field *fields = kik_docx_fields(t),
			       *title = kik_field_find(fields, (struct kik_slice){ "title", 5 }),
			       *subtitle =
				   kik_field_find(fields, (struct kik_slice){ "subtitle", 8 });
	const struct kik_field *columns = fields + kik_fields_count(filling->fields(in->arena));
	struct kik_record *r = filling->record(in, unit, fields);

	add_columns(r, columns, &unit->unit);
	return kik_docx_fill(t, in->diag, r, title ? kik_record_get(r, title)->text : NULL,
	    subtitle ? kik_record_get(r, subtitle)->text : NULL, b);
}
