/* A part's tree and a record become the part's bytes. */
#include <string.h>

#include "docx_parts.h"
#include "kik/escape.h"

/* Nodes written for one part: lists in lists in lists may name more than there is room for. */
#define STEPS 20000000

static void emit(struct docx_filling *f, const struct kik_xml *n, const struct docx_scope *s);

const struct kik_field *kik_docx_look_up(const struct docx_scope *s, struct kik_slice name,
    const struct kik_value **value)
{
	const struct kik_field *f;

	for (; s; s = s->outer) {
		f = kik_field_find(s->record->fields, name);
		if (f) {
			*value = kik_record_get(s->record, f);
			return f;
		}
	}
	return NULL;
}

static void emit_children(struct docx_filling *f, const struct kik_xml *n,
    const struct docx_scope *s)
{
	const struct kik_xml *c;

	for (c = n->first; c && !f->full; c = c->next)
		emit(f, c, s);
}

/* --- marks ----------------------------------------------------------------------------- */

/* A text within a run: each line as a text, with a break between them. */
static void emit_text(struct docx_filling *f, const struct kik_xml *run, const char *text)
{
	struct kik_slice w = kik_xml_prefix(run);
	const char *end;
	int len = (int)w.len;

	for (;; text = end + 1) {
		end = text + strcspn(text, "\n\t");
		if (end > text) {
			kik_buf_addf(f->out, "<%.*st xml:space=\"preserve\">", len, w.s);
			kik_xml_add_slice(f->out, text, (size_t)(end - text));
			kik_buf_addf(f->out, "</%.*st>", len, w.s);
		}
		if (!*end)
			return;
		kik_buf_addf(f->out, "<%.*s%s/>", len, w.s, *end == '\n' ? "br" : "tab");
	}
}

static bool is_there(const struct kik_field *field, const struct kik_value *v)
{
	switch (field->kind) {
	case KIK_FIELD_TEXT:
		return *v->text && !v->missing;
	case KIK_FIELD_FLAG:
		return v->on;
	case KIK_FIELD_LIST:
		return v->n > 0;
	case KIK_FIELD_PICTURE:
		return v->picture;
	}
	return false;
}

static void emit_items(struct docx_filling *f, const struct kik_xml *n, const struct kik_value *v,
    const struct docx_scope *s)
{
	struct docx_scope inner = { NULL, s };
	size_t i, copy = f->copy;

	for (i = 0; i < v->n && !f->full; i++) {
		inner.record = v->item[i];
		f->copy = copy + i;
		emit_children(f, n, &inner);
	}
	f->copy = copy;
}

static void emit_property(struct docx_filling *f, const struct docx_mark *m)
{
	const char *text = f->properties->text[m->property];

	if (text && !(m->property == KIK_DOCX_CREATOR && m->instead.len))
		kik_xml_add(f->out, text);
	else
		kik_buf_add(f->out, m->instead.s, m->instead.len);
}

static void emit_property_element(struct docx_filling *f, const struct docx_mark *m)
{
	const struct docx_property *p = &kik_docx_property[m->property];
	const char *text = f->properties->text[m->property];

	if (!text)
		return;
	kik_buf_addf(f->out, "<%s:%s xmlns:%s=\"%s\">", p->prefix, p->name, p->prefix, p->ns);
	kik_xml_add(f->out, text);
	kik_buf_addf(f->out, "</%s:%s>", p->prefix, p->name);
}

static void emit_mark(struct docx_filling *f, const struct kik_xml *n, const struct docx_mark *m,
    const struct docx_scope *s)
{
	const struct kik_value *v = NULL;
	const struct kik_field *field;

	if (m->op == DOCX_PROPERTY || m->op == DOCX_ELEMENT) {
		(m->op == DOCX_PROPERTY ? emit_property : emit_property_element)(f, m);
		return;
	}
	field = kik_docx_look_up(s, m->name, &v);
	if (!field)
		return;
	if (m->op == DOCX_SECTION && field->kind == KIK_FIELD_LIST)
		emit_items(f, n, v, s);
	else if (m->op == DOCX_SECTION || m->op == DOCX_WHEN || m->op == DOCX_UNLESS) {
		if (is_there(field, v) == (m->op != DOCX_UNLESS))
			emit_children(f, n, s);
	} else if (field->kind == KIK_FIELD_PICTURE) {
		if (v->picture)
			kik_docx_picture(f, n, m->drawing, v->picture);
	} else {
		emit_text(f, n->parent, v->text);
		for (const struct kik_gap *g = v->gap; g; g = g->next)
			*g->shown = true;
	}
}

/* --- elements ---------------------------------------------------------------------------- */

/* What may stand only once in a document is left out of further items. */
static bool only_once(const struct kik_xml *n)
{
	return kik_docx_is(n, "bookmarkStart") || kik_docx_is(n, "bookmarkEnd") ||
	    (kik_docx_is(n, "id") && kik_docx_is(n->parent, "sdtPr"));
}

/* The tag; that of a further item without the ids of the first. */
static void emit_start(struct docx_filling *f, const struct kik_xml *n)
{
	bool drawing = !strcmp(n->name, "docPr") && kik_xml_get(n, NULL, "id");
	bool para = kik_xml_get(n, NULL, "paraId") || kik_xml_get(n, NULL, "textId");
	struct kik_xml *e;

	if (!f->copy || (!drawing && !para)) {
		kik_xml_write_start(f->out, n);
		return;
	}
	e = kik_xml_shell(n, f->arena);
	if (drawing)
		kik_xml_set(e, "id", kik_arena_printf(f->arena, "%zu", f->next_id++), f->arena);
	kik_xml_set(e, "paraId", NULL, f->arena);
	kik_xml_set(e, "textId", NULL, f->arena);
	e->first = n->first;
	kik_xml_write_start(f->out, e);
}

/* What must end with a paragraph to be valid, though lists in it may be empty. */
static bool needs_paragraph(const struct kik_xml *n)
{
	static const char *const names[] = { "tc", "hdr", "ftr", "txbxContent", "footnote",
		"endnote" };
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (kik_docx_is(n, names[i]))
			return true;
	return false;
}

/* A table whose rows were all of empty lists is left out: it would not be valid. */
static void emit_table(struct docx_filling *f, const struct kik_xml *n, const struct docx_scope *s)
{
	const struct kik_xml *before = f->last;
	size_t start = f->out->len, rows = f->rows;

	f->rows = 0;
	kik_xml_write_start(f->out, n);
	emit_children(f, n, s);
	kik_xml_write_end(f->out, n);
	f->last = n;
	if (!f->rows) {
		f->out->len = start;
		f->out->s[start] = '\0';
		f->last = before;
	}
	f->rows = rows;
}

/* An element with a field in its attribute.  False when it is none. */
static bool emit_attribute(struct docx_filling *f, const struct kik_xml *n,
    const struct docx_scope *s)
{
	const struct kik_value *v = NULL;
	struct kik_slice name;
	const char *qname;
	struct kik_xml *e;

	if (!kik_docx_attribute(n, &qname, &name) || !kik_docx_look_up(s, name, &v))
		return false;
	e = kik_xml_shell(n, f->arena);
	kik_xml_set(e, qname, v->text, f->arena);
	kik_xml_write(f->out, e);
	return true;
}

static void emit_element(struct docx_filling *f, const struct kik_xml *n,
    const struct docx_scope *s)
{
	struct kik_slice w;

	if (emit_attribute(f, n, s))
		return;
	if (f->copy && only_once(n))
		return;
	if (kik_docx_is(n, "tbl")) {
		emit_table(f, n, s);
		return;
	}
	if (kik_docx_is(n, "tr"))
		f->rows++;
	emit_start(f, n);
	f->last = NULL;
	emit_children(f, n, s);
	if (needs_paragraph(n) && n->first && !kik_docx_is(f->last, "p") &&
	    !kik_docx_is(f->last, "sdt")) {
		w = kik_xml_prefix(n);
		kik_buf_addf(f->out, "<%.*sp/>", (int)w.len, w.s);
	}
	kik_xml_write_end(f->out, n);
	f->last = n;
}

static void emit(struct docx_filling *f, const struct kik_xml *n, const struct docx_scope *s)
{
	if (++f->steps > STEPS || f->out->len > KIK_DOCX_PART) {
		f->full = true;
		return;
	}
	if (kik_docx_mark_of(n))
		emit_mark(f, n, kik_docx_mark_of(n), s);
	else if (n->kind == KIK_XML_ELEMENT)
		emit_element(f, n, s);
	else
		kik_buf_add(f->out, n->raw.s, n->raw.len);
}

int kik_docx_part(struct docx_filling *f, const struct docx_part *part, const struct docx_scope *s)
{
	f->part = part;
	f->steps = 0;
	kik_buf_add(f->out, part->doc->before.s, part->doc->before.len);
	emit(f, part->doc->root, s);
	kik_buf_add(f->out, part->doc->after.s, part->doc->after.len);
	return f->full ? -1 : 0;
}
