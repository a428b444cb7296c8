/* Documents: made one after the other, and put where they belong. */
#include <string.h>

#include "document_index.h"
#include "kik/documents.h"
#include "kik/lang.h"
#include "kik/output.h"
#include "kik/words.h"

/* The documents under way. */
struct making {
	const struct kik_documents *d;
	const struct kik_renderer *as;   /* the format, or the one that a program converts */
	struct kik_docx *template;       /* NULL: rendered from the tree */
	struct kik_document_index index; /* those that were put out */
};

/* Under --strict after an error nothing may be put out. */
static bool refused(const struct kik_documents *d)
{
	return d->strict &&
	    kik_diag_count(d->in.diag, KIK_ERROR) + kik_diag_count(d->in.diag, KIK_SYSTEM);
}

/* Renders the document of a unit from its tree. */
static int render(const struct making *m, const struct kik_report_input *in,
    const struct kik_document_row *row, const char **title, struct kik_buf *b)
{
	const struct kik_documents *d = m->d;
	struct kik_render_options o = d->render;
	struct kik_doc *doc = d->format->build(in, row->unit);

	if (!doc)
		return -1;
	doc->creator = kik_report_creator(row->unit);
	doc->keywords = kik_report_keywords(in, d->kind, row->unit);
	if (b->len)
		kik_buf_adds(b, "\f\n");
	o.diag = in->diag;
	o.name = row->path;
	*title = doc->title;
	return m->as->render(doc, &o, b);
}

/* Makes the document of a row, adds it to b and takes down its title.  0 or -1. */
static int make(const struct making *m, struct kik_document_row *row, struct kik_buf *b)
{
	const struct kik_documents *d = m->d;
	struct kik_report_input in = d->in;
	const char *title = NULL;
	int rc;

	in.arena = kik_arena_new(); /* a document's own: there may be thousands */
	rc = m->template
	    ? kik_report_fill(&in, d->kind, d->format, m->template, row->unit, &title, b)
	    : render(m, &in, row, &title, b);
	row->title = title ? kik_arena_str(d->in.arena, title) : "";
	kik_arena_free(in.arena);
	return rc;
}

static int put(const struct kik_documents *d, const char *path, const struct kik_buf *b)
{
	if (refused(d))
		return -1;
	return kik_output_file(d->in.diag, path, b, (d->kind->traits & KIK_TRAIT_SECRET) != 0,
	    d->force);
}

/* Where the document of a unit goes, in the arena. */
static const char *path_of(const struct kik_documents *d, const struct kik_result *unit)
{
	struct kik_buf path = KIK_BUF_INIT;
	const char *text;

	if (!d->dir)
		return d->output;
	kik_buf_adds(&path, d->output);
	if (path.s[path.len - 1] != '/')
		kik_buf_addc(&path, '/');
	kik_report_file(&path, &d->in, d->kind, unit, d->renderer->extension);
	text = kik_arena_str(d->in.arena, path.s);
	kik_buf_release(&path);
	return text;
}

static struct kik_document_row row_of(const struct kik_documents *d, const struct kik_result *unit)
{
	return (struct kik_document_row){ unit, path_of(d, unit), "" };
}

/* A file for each document in the directory. */
static size_t put_files(struct making *m, const struct kik_result *const *unit, size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		struct kik_document_row row = row_of(m->d, unit[i]);

		kik_buf_clear(&b);
		if (make(m, &row, &b) == 0 && put(m->d, row.path, &b) == 0)
			m->index.row[m->index.n++] = row;
	}
	kik_buf_release(&b);
	return m->index.n;
}

static size_t put_one(const struct making *m, const struct kik_result *const *unit, size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;
	size_t made = 0;

	for (size_t i = 0; i < n; i++) {
		struct kik_document_row row = { unit[i], m->d->output, "" };

		made += make(m, &row, &b) == 0;
	}
	if (!b.len || put(m->d, m->d->output, &b) < 0)
		made = 0;
	kik_buf_release(&b);
	return made;
}

/* --- by a program --------------------------------------------------------------------- */

/* What cannot be written in the end is told before the long work. */
static bool can_put(const struct kik_documents *d, const char *path)
{
	struct kik_output *o =
	    kik_output_open(d->in.diag, path, (d->kind->traits & KIK_TRAIT_SECRET) != 0, d->force);

	kik_output_abort(o);
	return o != NULL;
}

/* Converts what is gathered and puts it out.  Returns how many were put out. */
static void put_converted(struct making *m, struct kik_conversion *c,
    const struct kik_document_row *row, size_t n)
{
	const struct kik_documents *d = m->d;

	if (n && !refused(d))
		(void)kik_convert(d->in.diag, &d->programs, m->as->name, c, n);
	for (size_t i = 0; i < n; i++) {
		if (c[i].pdf.len && put(d, c[i].name, &c[i].pdf) == 0)
			m->index.row[m->index.n++] = row[i];
		kik_buf_release(&c[i].from);
		kik_buf_release(&c[i].pdf);
	}
}

static size_t put_pdf(struct making *m, const struct kik_result *const *unit, size_t n)
{
	struct kik_conversion c[KIK_CONVERT_BATCH];
	struct kik_document_row row[KIK_CONVERT_BATCH];
	size_t gathered = 0;

	kik_diag_progress(m->d->in.diag, m->d->renderer->name, 0, n * 1000);
	for (size_t i = 0; i < n; i++) {
		struct kik_conversion *one = &c[gathered];

		row[gathered] = row_of(m->d, unit[i]);
		*one = (struct kik_conversion){ .name = row[gathered].path };
		if (can_put(m->d, one->name) && make(m, &row[gathered], &one->from) == 0)
			gathered++;
		else
			kik_buf_release(&one->from);
		if (gathered < KIK_CONVERT_BATCH && i + 1 < n)
			continue;
		put_converted(m, c, row, gathered);
		gathered = 0;
		kik_diag_progress(m->d->in.diag, m->d->renderer->name, (i + 1) * 1000, n * 1000);
	}
	return m->index.n;
}

/*
 * The format that is made: the renderer's own, or the best one that a program is there to
 * convert.  NULL with the finding reported.
 */
static const struct kik_renderer *source(const struct kik_documents *d)
{
	const char *const *from = d->renderer->made_of;
	struct kik_buf packages = KIK_BUF_INIT;
	struct kik_finding none = { .fault = KIK_F_CONVERTER_NONE, .expected = d->renderer->name };

	for (; from && *from; from++) {
		const struct kik_renderer *r = kik_renderer_find(*from);

		/* a template can be filled, but is no page */
		if (r->render ? !d->format->build || d->template : !d->format->filling)
			continue;
		if (kik_convert_can(&d->programs, *from))
			break;
		kik_buf_addf(&packages, "%s%s", packages.len ? " / " : "",
		    kik_convert_package(*from));
	}
	none.other = kik_buf_str(&packages);
	if (from && !*from)
		kik_diag_add(d->in.diag, &none);
	kik_buf_release(&packages);
	return !from ? d->renderer : *from ? kik_renderer_find(*from) : NULL;
}

/* One document for all units, of a kind that has one for each in other formats. */
static bool is_rows_of_all(const struct kik_documents *d)
{
	const char *as = d->format->name;

	return ((d->kind->traits & KIK_TRAIT_ROWS) &&
		   (!strcmp(as, "csv") || !strcmp(as, "json"))) ||
	    ((d->kind->traits & KIK_TRAIT_BOOK) && !strcmp(as, "xlsx"));
}

size_t kik_documents_units(struct kik_documents *d, const struct kik_result ***unit)
{
	size_t n = 1;

	if (d->kind->section && !is_rows_of_all(d))
		n = kik_report_units(&d->in, d->kind, unit);
	else
		*unit = kik_arena_array(d->in.arena, 1, sizeof **unit);
	if (!n && !kik_diag_count(d->in.diag, KIK_ERROR))
		kik_diag_file(d->in.diag, KIK_F_NO_DOCUMENT, NULL, NULL, NULL);
	return n;
}

/* Whether the index can be written in the end, which is told before the long work. */
static bool can_index(const struct kik_documents *d)
{
	struct kik_output *o;

	if (!d->index)
		return true;
	o = kik_output_open(d->in.diag, d->index, false, d->force);
	kik_output_abort(o);
	return o != NULL;
}

/* The index of the documents, when all `n` of them are there. */
static void put_index(const struct making *m, size_t n)
{
	const struct kik_documents *d = m->d;
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_finding lacks = { .fault = KIK_F_INDEX,
		.at = { .file = d->index },
		.other = kik_arena_printf(d->in.arena, "%zu", n),
		.n = (long long)(n - m->index.n) };

	if (!d->index)
		return;
	if (m->index.n < n) {
		kik_diag_add(d->in.diag, &lacks);
		return;
	}
	kik_document_index_write(&m->index, &d->in, d->kind, d->render.excel, &b);
	(void)kik_output_file(d->in.diag, d->index, &b, false, d->force);
	kik_buf_release(&b);
}

/* One line for all texts that are missing in the documents. */
static void tell_gaps(const struct kik_documents *d)
{
	static const char *const any[] = { "…" };
	struct kik_buf like = KIK_BUF_INIT;
	struct kik_finding f = { .fault = KIK_F_GAPS,
		.other = kik_arena_printf(d->in.arena, "%zu", d->gaps.documents),
		.n = (long long)d->gaps.n };

	if (d->gaps.n == 0)
		return;
	kik_buf_add_filled(&like, kik_word(d->in.lang, KIK_W_AFT_GAP), any, 1);
	f.expected = kik_buf_str(&like);
	kik_diag_add(d->in.diag, &f);
	kik_buf_release(&like);
}

size_t kik_documents_put(const struct kik_documents *d, const struct kik_result *const *unit,
    size_t n)
{
	struct making m = { .d = d };
	size_t made = 0;

	if (refused(d) || !(m.as = source(d)))
		return 0;
	m.index.row = kik_arena_array(d->in.arena, n, sizeof *m.index.row);
	if (!m.as->render) {
		m.template = kik_report_template(&d->in, d->kind, d->format->filling, d->template);
		if (!m.template)
			return 0;
	}
	if ((!d->dir || kik_output_dir(d->in.diag, d->output) == 0) && can_index(d)) {
		made = d->renderer->made_of ? put_pdf(&m, unit, n)
		    : d->dir                ? put_files(&m, unit, n)
					    : put_one(&m, unit, n);
		put_index(&m, n);
		tell_gaps(d);
	}
	kik_docx_close(m.template);
	return made;
}
