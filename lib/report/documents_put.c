/* Documents: made one after the other, and put where they belong. */
#include <string.h>

#include "kik/documents.h"
#include "kik/output.h"

/* The documents under way. */
struct making {
	const struct kik_documents *d;
	struct kik_docx *template; /* NULL: rendered from the tree */
};

/* Under --strict after an error nothing may be put out. */
static bool refused(const struct kik_documents *d)
{
	return d->strict &&
	    kik_diag_count(d->in.diag, KIK_ERROR) + kik_diag_count(d->in.diag, KIK_SYSTEM);
}

/* Makes the document of a unit (NULL: of all) for a file and adds it to b.  0 or -1. */
static int make(const struct making *m, const struct kik_result *unit, const char *name,
    struct kik_buf *b)
{
	const struct kik_documents *d = m->d;
	struct kik_report_input in = d->in;
	struct kik_render_options render = d->render;
	const struct kik_doc *doc;
	int rc;

	in.arena = kik_arena_new(); /* a document's own: there may be thousands */
	if (m->template) {
		rc = kik_report_fill(&in, d->format->filling, m->template, unit, b);
		kik_arena_free(in.arena);
		return rc;
	}
	doc = d->format->build(&in, unit);
	if (doc && b->len)
		kik_buf_adds(b, "\f\n");
	render.diag = in.diag;
	render.name = name;
	rc = doc ? d->renderer->render(doc, &render, b) : -1;
	kik_arena_free(in.arena);
	return rc;
}

static int put(const struct kik_documents *d, const char *path, const struct kik_buf *b)
{
	if (refused(d))
		return -1;
	return kik_output_file(d->in.diag, path, b, d->kind->secret, d->force);
}

/* A file for each document in the directory. */
static size_t put_files(const struct making *m, const struct kik_result *const *unit, size_t n)
{
	const struct kik_documents *d = m->d;
	struct kik_buf b = KIK_BUF_INIT, path = KIK_BUF_INIT;
	size_t made = 0;

	if (kik_output_dir(d->in.diag, d->output) == 0)
		for (size_t i = 0; i < n; i++) {
			kik_buf_clear(&b);
			kik_buf_clear(&path);
			kik_buf_adds(&path, d->output);
			if (path.s[path.len - 1] != '/')
				kik_buf_addc(&path, '/');
			kik_report_file(&path, &d->in, d->kind, unit[i], d->renderer->extension);
			if (make(m, unit[i], path.s, &b) == 0 && put(d, path.s, &b) == 0)
				made++;
		}
	kik_buf_release(&path);
	kik_buf_release(&b);
	return made;
}

static size_t put_one(const struct making *m, const struct kik_result *const *unit, size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;
	size_t made = 0;

	for (size_t i = 0; i < n; i++)
		made += make(m, unit[i], m->d->output, &b) == 0;
	if (!b.len || put(m->d, m->d->output, &b) < 0)
		made = 0;
	kik_buf_release(&b);
	return made;
}

size_t kik_documents_units(struct kik_documents *d, const struct kik_result ***unit)
{
	size_t n = 1;

	if (d->kind->section)
		n = kik_report_units(&d->in, d->kind, unit);
	else
		*unit = kik_arena_array(d->in.arena, 1, sizeof **unit);
	if (!n && !kik_diag_count(d->in.diag, KIK_ERROR))
		kik_diag_file(d->in.diag, KIK_F_NO_DOCUMENT, NULL, NULL, NULL);
	return n;
}

size_t kik_documents_put(const struct kik_documents *d, const struct kik_result *const *unit,
    size_t n)
{
	struct making m = { .d = d };
	size_t made = 0;

	if (refused(d))
		return 0;
	if (d->renderer->fills) {
		m.template = kik_report_template(&d->in, d->kind, d->format->filling, d->template);
		if (!m.template)
			return 0;
	}
	made = d->dir ? put_files(&m, unit, n) : put_one(&m, unit, n);
	kik_docx_close(m.template);
	return made;
}
