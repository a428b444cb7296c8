#include <string.h>
#include <strings.h>

#include "docx_parts.h"
#include "kik/zip.h"

/* Behind the ids that templates number their drawings with. */
#define FIRST_ID 100000

static void begin(struct docx_filling *f, const struct kik_docx *t)
{
	size_t i;

	f->made = kik_arena_array(f->arena, t->n, sizeof *f->made);
	for (i = 0; i < t->n; i++)
		f->made[i].name = t->part[i].name;
	f->nmade = t->n;
}

/* Fills the parts that hold fields, and writes those that were changed when they were read. */
static int make_parts(struct docx_filling *f, const struct docx_scope *s)
{
	const struct docx_part *p;
	size_t i;

	for (i = 0; i < f->t->n; i++) {
		p = &f->t->part[i];
		if (!p->filled && !p->changed)
			continue;
		kik_buf_clear(&f->room);
		f->out = &f->room;
		if (p->changed)
			kik_xml_write_doc(f->out, p->doc);
		else if (kik_docx_part(f, p, s) < 0)
			break;
		if (p->filled)
			kik_docx_relate(f);
		f->made[i].made = true;
		kik_buf_add(&f->made[i].bytes, f->room.s, f->room.len);
	}
	kik_buf_release(&f->room);
	return i == f->t->n ? 0 : -1;
}

/* What is packed already gains nothing from being packed again. */
static bool packed(const char *name)
{
	static const char *const endings[] = { ".png", ".jpg", ".jpeg", ".gif" };
	const char *dot = strrchr(name, '.');
	size_t i;

	for (i = 0; dot && i < sizeof endings / sizeof *endings; i++)
		if (!strcasecmp(dot, endings[i]))
			return true;
	return false;
}

static int put_together(const struct docx_filling *f, struct kik_diag *d, struct kik_buf *b)
{
	struct kik_zip_writer *w = kik_zip_writer_new(d, f->t->name);
	const struct docx_made *m;
	struct kik_slice bytes;
	size_t i;
	int rc;

	for (i = 0; i < f->nmade; i++) {
		m = &f->made[i];
		bytes = m->made ? (struct kik_slice){ kik_buf_str(&m->bytes), m->bytes.len }
				: f->t->part[i].bytes;
		kik_zip_add(w, m->name, bytes.s, bytes.len, !packed(m->name));
	}
	rc = kik_zip_finish(w, b);
	kik_zip_writer_free(w);
	return rc;
}

int kik_docx_fill(const struct kik_docx *t, struct kik_diag *d, const struct kik_record *fields,
    const struct kik_docx_properties *properties, struct kik_buf *b)
{
	struct docx_filling f = { .t = t,
		.arena = kik_arena_new(),
		.properties = properties,
		.next_id = FIRST_ID,
		.next_relation = 1 };
	struct docx_scope s = { fields, NULL };
	struct kik_finding full = { .fault = KIK_F_TEMPLATE_FULL, .at = { .file = t->name } };
	size_t i;
	int rc;

	begin(&f, t);
	rc = make_parts(&f, &s);
	if (rc < 0) {
		full.at.cell = f.part->name;
		full.n = KIK_DOCX_PART;
		kik_diag_add(d, &full);
	} else {
		kik_docx_types(&f);
		rc = put_together(&f, d, b);
	}
	for (i = 0; i < f.nmade; i++)
		kik_buf_release(&f.made[i].bytes);
	kik_buf_release(&f.relations);
	kik_arena_free(f.arena);
	return rc;
}

int kik_template_add(const char *kind, struct kik_buf *b)
{
	const struct kik_template *t = kik_templates;
	struct kik_zip_writer *w;
	size_t i;
	int rc;

	while (t->kind && strcmp(t->kind, kind) != 0)
		t++;
	if (!t->kind)
		return -1;
	w = kik_zip_writer_new(NULL, kind);
	for (i = 0; i < t->n; i++)
		kik_zip_add(w, t->part[i].name, (const char *)t->part[i].bytes, t->part[i].len,
		    false);
	rc = kik_zip_finish(w, b);
	kik_zip_writer_free(w);
	return rc;
}
