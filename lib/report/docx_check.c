/* Names against the fields that there are; content controls become marks and sections. */
#include <stdlib.h>
#include <string.h>

#include "docx_parts.h"

#define NAMED 12 /* names in a message */

/* The fields that can be named: those of a list's items, then those around it. */
struct types {
	const struct kik_field *fields;
	const struct kik_field *list; /* whose items these are; NULL for the document's own */
	const struct types *outer;
};

static void walk(struct docx_reading *r, struct kik_xml *top, const struct types *types);

static const struct kik_field *look_up(const struct types *types, struct kik_slice name)
{
	const struct kik_field *f = NULL;

	for (; types && !f; types = types->outer)
		f = kik_field_find(types->fields, name);
	return f;
}

/* --- what to say of a name that is unknown ------------------------------------------- */

struct near {
	const char *name;
	size_t far;
};

static int by_nearness(const void *a, const void *b)
{
	const struct near *x = a, *y = b;

	if (x->far != y->far)
		return x->far < y->far ? -1 : 1;
	return strcmp(x->name, y->name);
}

static const char *known_names(struct docx_reading *r, const struct types *types,
    struct kik_slice name)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct near *all = NULL;
	size_t n = 0, cap = 0, i;
	const struct kik_field *f;
	const char *text;

	for (; types; types = types->outer)
		for (f = types->fields; f->name; f++) {
			all = kik_grow(all, n, &cap, sizeof *all);
			all[n].far =
			    kik_distance(name, (struct kik_slice){ f->name, strlen(f->name) }, 255);
			all[n++].name = f->name;
		}
	if (n)
		qsort(all, n, sizeof *all, by_nearness);
	for (i = 0; i < n && i < NAMED; i++)
		kik_buf_addf(&b, "%s%s", i ? ", " : "", all[i].name);
	if (n > NAMED)
		kik_buf_adds(&b, ", …");
	text = kik_arena_str(r->t->arena, kik_buf_str(&b));
	kik_buf_release(&b);
	free(all);
	return text;
}

/* The list, anywhere below these fields, whose items have a field of this name. */
static const struct kik_field *list_with(const struct kik_field *fields, struct kik_slice name)
{
	const struct kik_field *f, *inner;

	for (f = fields; f->name; f++)
		if (f->kind == KIK_FIELD_LIST) {
			if (kik_field_find(f->of, name))
				return f;
			inner = list_with(f->of, name);
			if (inner)
				return inner;
		}
	return NULL;
}

static const char *block_of(struct docx_reading *r, const char *name)
{
	return kik_arena_printf(r->t->arena, "{{#%s}} … {{/%s}}", name, name);
}

static void tell_unknown(struct docx_reading *r, struct kik_slice name, const struct types *types)
{
	const struct kik_field *list = list_with(r->t->fields, name);

	if (!list)
		kik_docx_fault(r, KIK_F_TEMPLATE_FIELD, name, NULL, known_names(r, types, name));
	else if (!r->broken) /* else it may well stand in a block that was not understood */
		kik_docx_fault(r, KIK_F_TEMPLATE_WITHIN, name, block_of(r, list->name), NULL);
}

/* --- marks ------------------------------------------------------------------------------ */

/* Goes into the items of a list. */
static void walk_items(struct docx_reading *r, struct kik_xml *top, const struct kik_field *list,
    const struct types *types)
{
	struct types inner = { list->of, list, types };
	const struct types *t;

	for (t = types; t; t = t->outer)
		if (t->list == list) {
			kik_docx_fault(r, KIK_F_TEMPLATE_SELF,
			    (struct kik_slice){ list->name, strlen(list->name) }, NULL, NULL);
			return;
		}
	walk(r, top, &inner);
}

static void check_mark(struct docx_reading *r, struct kik_xml *n, const struct types *types)
{
	struct docx_mark *m = kik_docx_mark_of(n);
	const struct kik_field *f = m->op == DOCX_CLOSE ? NULL : look_up(types, m->name);

	if (m->op == DOCX_CLOSE || m->op == DOCX_PROPERTY || m->op == DOCX_ELEMENT)
		return;
	if (!f)
		tell_unknown(r, m->name, types);
	else if (m->op == DOCX_VALUE && f->kind != KIK_FIELD_TEXT && f->kind != KIK_FIELD_PICTURE)
		kik_docx_fault(r, KIK_F_TEMPLATE_KIND, m->source, block_of(r, f->name), NULL);
	if (f && f->kind == KIK_FIELD_LIST && m->op == DOCX_SECTION)
		walk_items(r, n, f, types);
	else
		walk(r, n, types);
}

/* --- content controls --------------------------------------------------------------------- */

static void wrap(struct docx_reading *r, struct kik_xml *n, enum docx_op op, struct kik_slice name)
{
	struct kik_xml *mark = kik_docx_mark(op, name, name, r->t->arena), *parent = n->parent,
		       *next = n->next;

	kik_xml_remove(n);
	kik_xml_insert(mark, n, NULL);
	kik_xml_insert(parent, mark, next);
}

/* The run that shows a control's text, in the form that its text had. */
static struct kik_xml *new_run(struct docx_reading *r, const struct kik_xml *sdt,
    struct kik_xml *content, const struct kik_xml *props, struct kik_slice name)
{
	struct kik_xml *run = kik_docx_element(sdt, "r", r->t->arena), *form = NULL;
	struct kik_xml *n = content;

	/* the form of a placeholder is not that of the text */
	if (props && kik_docx_child(props, "showingPlcHdr")) {
		form = kik_docx_child(props, "rPr");
	} else {
		while (n && !kik_docx_is(n, "r"))
			n = kik_xml_next(n, content, false);
		form = n ? kik_docx_child(n, "rPr") : NULL;
	}
	if (form)
		kik_xml_insert(run, kik_xml_clone(form, r->t->arena), NULL);
	kik_xml_insert(run, kik_docx_mark(DOCX_VALUE, name, name, r->t->arena), NULL);
	return run;
}

/* Removes all children but the one of this name that comes first. */
static struct kik_xml *keep_only(struct kik_xml *top, const char *name)
{
	struct kik_xml *kept = kik_docx_child(top, name), *c, *next;

	for (c = top->first; c; c = next) {
		next = c->next;
		if (c != kept)
			kik_xml_remove(c);
	}
	return kept;
}

/* Removes all children of a cell but its properties and its first paragraph. */
static void keep_paragraph(struct kik_xml *cell, const struct kik_xml *p)
{
	struct kik_xml *c, *next;

	for (c = cell->first; c; c = next) {
		next = c->next;
		if (c != p && !kik_docx_is(c, "tcPr"))
			kik_xml_remove(c);
	}
}

/* Puts a text in the place of all that a control holds.  False when it holds rows. */
static bool put_text(struct kik_xml *content, struct kik_xml *run)
{
	struct kik_xml *cell = kik_docx_child(content, "tc"), *p;

	if (kik_docx_child(content, "tr") || (cell && !kik_docx_child(cell, "p")))
		return false;
	p = kik_docx_child(cell ? cell : content, "p");
	if (!p && kik_docx_child(content, "tbl"))
		return false;
	if (cell) {
		keep_only(content, "tc");
		keep_paragraph(cell, p);
	} else {
		keep_only(content, "p");
	}
	if (p)
		keep_only(p, "pPr");
	kik_xml_insert(p ? p : content, run, NULL);
	return true;
}

/* Puts the mark of a picture where the drawing is that it replaces. */
static void replace_drawing(struct docx_reading *r, struct kik_xml *drawing, struct kik_slice name)
{
	struct kik_xml *mark = kik_docx_mark(DOCX_VALUE, name, name, r->t->arena);

	kik_docx_mark_of(mark)->drawing = drawing;
	kik_xml_insert(drawing->parent, mark, drawing);
	kik_xml_remove(drawing);
}

static void fill_control(struct docx_reading *r, struct kik_xml *sdt, struct kik_xml *props,
    struct kik_xml *content, const struct kik_field *f, struct kik_slice name)
{
	struct kik_xml *n = content;
	struct kik_xml *run = new_run(r, sdt, content, props, name);

	if (f->kind == KIK_FIELD_PICTURE) {
		wrap(r, sdt, DOCX_WHEN, name);
		while (n && !kik_docx_is(n, "drawing"))
			n = kik_xml_next(n, content, false);
		if (n) {
			replace_drawing(r, n, name);
			return;
		}
	}
	if (!put_text(content, run))
		kik_docx_fault(r, KIK_F_TEMPLATE_PLACE, name, NULL, NULL);
}

/* What a control notes of its data elsewhere, or of its placeholder, would undo the filling. */
static void clean(struct kik_xml *props)
{
	struct kik_xml *c, *next;

	for (c = props->first; c; c = next) {
		next = c->next;
		if (c->kind == KIK_XML_ELEMENT &&
		    (!strcmp(c->name, "dataBinding") || kik_docx_is(c, "showingPlcHdr")))
			kik_xml_remove(c);
	}
}

/* The tag of a control that is for filling, or NULL. */
static const char *tag_of(const struct kik_xml *props)
{
	const struct kik_xml *tag = props ? kik_docx_child(props, "tag") : NULL;
	const char *value = tag ? kik_xml_get(tag, NULL, "val") : NULL;

	/* contents lists and the like are Word's own */
	if (!value || !*value || kik_docx_child(props, "docPartObj") ||
	    kik_docx_child(props, "docPartList"))
		return NULL;
	return value;
}

static void list_control(struct docx_reading *r, struct kik_xml *sdt, struct kik_xml *content,
    const struct kik_field *f, struct kik_slice name, const struct types *types)
{
	struct kik_xml *section = kik_docx_mark(DOCX_SECTION, name, name, r->t->arena);

	kik_docx_move(content->first, NULL, section);
	kik_xml_insert(content, section, NULL);
	wrap(r, sdt, DOCX_WHEN, name);
	walk_items(r, section, f, types);
}

/* True when the control was one of ours; else what is in it is looked at as any text. */
static bool check_control(struct docx_reading *r, struct kik_xml *sdt, const struct types *types)
{
	struct kik_xml *props = kik_docx_child(sdt, "sdtPr"),
		       *content = kik_docx_child(sdt, "sdtContent");
	const char *tag = tag_of(props);
	struct kik_slice name = { tag, tag ? strlen(tag) : 0 };
	const struct kik_field *f;
	enum docx_op op = DOCX_VALUE;

	if (!tag || !content)
		return false;
	f = kik_docx_name(name, &op, &name) ? look_up(types, name) : NULL;
	if (!f) {
		/* one that shows data of the municipality's own case system is not ours */
		if (!kik_docx_child(props, "dataBinding"))
			tell_unknown(r, name, types);
		return false;
	}
	r->part->filled = true;
	if (f->kind == KIK_FIELD_LIST && op == DOCX_VALUE) {
		list_control(r, sdt, content, f, name, types);
	} else if (op != DOCX_VALUE || f->kind == KIK_FIELD_FLAG) {
		wrap(r, sdt, op == DOCX_UNLESS ? DOCX_UNLESS : DOCX_WHEN, name);
		walk(r, content, types);
	} else {
		fill_control(r, sdt, props, content, f, name);
	}
	clean(props);
	return true;
}

/* A picture whose alternative text is a field: for programs that keep no control's tag. */
static bool check_drawing(struct docx_reading *r, struct kik_xml *drawing,
    const struct types *types)
{
	struct kik_xml *n = drawing;
	const struct kik_field *f;
	struct kik_slice name;
	const char *text;
	enum docx_op op;
	size_t len;

	while (n && !(n->kind == KIK_XML_ELEMENT && !strcmp(n->name, "docPr")))
		n = kik_xml_next(n, drawing, false);
	text = n ? kik_xml_get(n, NULL, "descr") : NULL;
	len = text ? strlen(text) : 0;
	if (len < 5 || memcmp(text, "{{", 2) != 0 || memcmp(text + len - 2, "}}", 2) != 0)
		return false;
	name = (struct kik_slice){ text, len };
	if (!kik_docx_name((struct kik_slice){ text + 2, len - 4 }, &op, &name) ||
	    op != DOCX_VALUE) {
		kik_docx_fault(r, KIK_F_TEMPLATE_SYNTAX, name, NULL, NULL);
		return true;
	}
	f = look_up(types, name);
	if (!f)
		tell_unknown(r, name, types);
	else if (f->kind != KIK_FIELD_PICTURE)
		kik_docx_fault(r, KIK_F_TEMPLATE_PLACE, (struct kik_slice){ text, len }, NULL,
		    NULL);
	r->part->filled = true;
	replace_drawing(r, drawing, name);
	return true;
}

static void check_attribute(struct docx_reading *r, struct kik_slice name,
    const struct types *types)
{
	const struct kik_field *f = look_up(types, name);

	if (!f)
		tell_unknown(r, name, types);
	else if (f->kind != KIK_FIELD_TEXT)
		kik_docx_fault(r, KIK_F_TEMPLATE_PLACE, name, NULL, NULL);
	r->part->filled = true;
}

/* What is in `top`; a node may go or be wrapped while it is looked at. */
static void walk(struct docx_reading *r, struct kik_xml *top, const struct types *types)
{
	struct kik_xml *n, *next;
	struct kik_slice name;
	const char *qname;

	for (n = top->first; n; n = next) {
		next = n->next;
		if (kik_docx_mark_of(n))
			check_mark(r, n, types);
		else if (kik_docx_attribute(n, &qname, &name))
			check_attribute(r, name, types);
		else if (kik_docx_is(n, "sdt") && check_control(r, n, types))
			continue;
		else if (kik_docx_is(n, "drawing") && check_drawing(r, n, types))
			continue;
		else
			walk(r, n, types);
	}
}

void kik_docx_check(struct docx_reading *r)
{
	struct types types = { r->t->fields, NULL, NULL };

	walk(r, r->part->doc->root, &types);
}
