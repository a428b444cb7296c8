/* Pairs of marks, {{#name}} and {{/name}}, become sections around what is between them. */
#include <stdlib.h>
#include <string.h>

#include "docx_parts.h"

/* The marks that are open, the innermost last. */
struct stack {
	struct kik_xml **open;
	size_t n, cap;
};

static const char *braced(const struct docx_reading *r, char sign, struct kik_slice name)
{
	return kik_arena_printf(r->t->arena, "{{%c%.*s}}", sign, (int)name.len, name.s);
}

/* The child of `top` that holds n, or n itself. */
static struct kik_xml *below(const struct kik_xml *top, struct kik_xml *n)
{
	while (n->parent != top)
		n = n->parent;
	return n;
}

static struct kik_xml *common(const struct kik_xml *a, const struct kik_xml *b)
{
	struct kik_xml *p, *q;

	for (p = a->parent; p; p = p->parent)
		for (q = b->parent; q; q = q->parent)
			if (p == q)
				return p;
	return NULL;
}

/* True when n shows nothing of its own: marks, properties, what Word notes for itself. */
static bool silent(const struct kik_xml *n)
{
	static const char *const names[] = { "pPr", "rPr", "proofErr", "bookmarkStart",
		"bookmarkEnd", "lastRenderedPageBreak", "tcPr", "trPr", "tblPrEx" };
	const struct docx_mark *m = kik_docx_mark_of(n);
	const struct kik_xml *c;
	size_t i;

	if (m)
		return (m->op == DOCX_OPEN || m->op == DOCX_WHEN || m->op == DOCX_UNLESS ||
			   m->op == DOCX_CLOSE) &&
		    !n->first;
	if (n->kind == KIK_XML_TEXT)
		return !kik_trim(n->text.s, n->text.len).len;
	if (n->kind == KIK_XML_OTHER)
		return true;
	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (kik_docx_is(n, names[i]))
			return true;
	if (!kik_docx_is(n, "p") && !kik_docx_is(n, "r") && !kik_docx_is(n, "tc") &&
	    !kik_docx_is(n, "tr"))
		return false;
	for (c = n->first; c; c = c->next)
		if (!silent(c))
			return false;
	return true;
}

/* True when all before (or behind) the mark in its paragraph is silent. */
static bool at_edge(const struct kik_xml *mark, bool first)
{
	const struct kik_xml *n = mark;

	while (n && silent(n))
		n = first ? n->prev : n->next;
	return !n;
}

static bool holds_mark(struct kik_xml *top)
{
	struct kik_xml *n;

	for (n = top; n; n = kik_xml_next(n, top, false))
		if (kik_docx_mark_of(n))
			return true;
	return false;
}

/*
 * A paragraph or row that held nothing but marks goes, once the last of them is gone.
 * Its bookmarks stay, and all of it where it ends a section of pages.
 */
static void vanish(struct kik_xml *n)
{
	struct kik_xml *props = kik_docx_child(n, "pPr"), *c, *next;

	if (holds_mark(n) || (props && kik_docx_child(props, "sectPr")))
		return;
	for (c = n->first; c && kik_docx_is(n, "p"); c = next) {
		next = c->next;
		if (kik_docx_is(c, "bookmarkStart") || kik_docx_is(c, "bookmarkEnd")) {
			kik_xml_remove(c);
			kik_xml_insert(n->parent, c, n);
		}
	}
	kik_xml_remove(n);
}

/* Makes a section of the siblings from `first` up to and with `last`. */
static void wrap(struct kik_xml *section, struct kik_xml *first, struct kik_xml *last)
{
	struct kik_xml *parent = first->parent, *end = last->next;

	kik_docx_move(first, end, section);
	kik_xml_insert(parent, section, end);
}

/* The pair stands among the runs of one paragraph. */
static bool pair_inline(struct kik_xml *open, struct kik_xml *close)
{
	if (open->parent != close->parent)
		return false;
	kik_docx_move(open->next, close, open);
	kik_xml_remove(close);
	return true;
}

/*
 * What the pair stands in is repeated as a whole, with the sections that are already
 * around it: they were closed before, so they are within this one.
 */
static bool pair_around(struct kik_xml *open, struct kik_xml *close, struct kik_xml *whole)
{
	while (kik_docx_mark_of(whole->parent))
		whole = whole->parent;
	kik_xml_remove(open);
	kik_xml_remove(close);
	wrap(open, whole, whole);
	return true;
}

/*
 * The pair stands in two blocks, or rows, beside each other: what is between them is
 * repeated, and with it those of the two that say something themselves.
 */
static bool pair_blocks(struct kik_xml *open, struct kik_xml *close, struct kik_xml *from,
    struct kik_xml *to)
{
	bool from_goes = silent(from), to_goes = silent(to);
	struct kik_xml *parent = from->parent, *end = to_goes ? to : to->next;

	if ((!from_goes && !at_edge(open, true)) || (!to_goes && !at_edge(close, false)))
		return false;
	kik_xml_remove(open);
	kik_xml_remove(close);
	kik_docx_move(from_goes ? from->next : from, end, open);
	kik_xml_insert(parent, open, end);
	if (from_goes)
		vanish(from);
	if (to_goes)
		vanish(to);
	return true;
}

static bool pair(struct kik_xml *open, struct kik_xml *close)
{
	struct kik_xml *top = common(open, close), *p = kik_docx_around(open, "p"), *from, *to;
	struct kik_xml *row = kik_docx_around(top, "tr"), *cell = kik_docx_around(top, "tc");

	if (p && p == kik_docx_around(close, "p"))
		return pair_inline(open, close);
	if (kik_docx_mark_of(top))
		return at_edge(open, true) && at_edge(close, false) &&
		    pair_around(open, close, top);
	from = below(top, open);
	to = below(top, close);
	if (kik_docx_is(from, "p") && kik_docx_is(to, "p"))
		return pair_blocks(open, close, from, to);
	if (kik_docx_is(from, "tr") && kik_docx_is(to, "tr"))
		return pair_blocks(open, close, from, to);
	/* in two cells: the row around them, not one around their table */
	if (row && !(cell && kik_docx_around(cell, "tr") == row))
		return pair_around(open, close, row);
	return false;
}

static void close_mark(struct docx_reading *r, struct stack *s, struct kik_xml *close)
{
	struct docx_mark *m = kik_docx_mark_of(close), *open;
	size_t i = s->n;

	while (i > 0 && kik_slice_cmp(kik_docx_mark_of(s->open[i - 1])->name, m->name) != 0)
		i--;
	if (!i) {
		kik_docx_fault(r, KIK_F_TEMPLATE_CLOSE, m->source,
		    s->n ? braced(r, '/', kik_docx_mark_of(s->open[s->n - 1])->name)
			 : braced(r, '#', m->name),
		    NULL);
		return;
	}
	for (; s->n > i; s->n--) {
		open = kik_docx_mark_of(s->open[s->n - 1]);
		kik_docx_fault(r, KIK_F_TEMPLATE_OPEN, open->source, braced(r, '/', open->name),
		    NULL);
	}
	open = kik_docx_mark_of(s->open[--s->n]);
	if (!pair(s->open[s->n], close))
		kik_docx_fault(r, KIK_F_TEMPLATE_CROSSED, open->source, NULL, NULL);
	else if (open->op == DOCX_OPEN)
		open->op = DOCX_SECTION;
}

/* The marks of a story in their order; those of text boxes in it are another story. */
static void read_story(struct docx_reading *r, struct kik_xml *top)
{
	struct kik_xml **mark = NULL;
	struct stack s = { .n = 0 };
	size_t n = 0, cap = 0, i;
	struct kik_xml *x;
	struct docx_mark *m;

	for (x = kik_xml_next(top, top, false); x;
	     x = kik_xml_next(x, top, kik_docx_is(x, "txbxContent")))
		if (kik_docx_mark_of(x)) {
			mark = kik_grow(mark, n, &cap, sizeof(struct kik_xml *));
			mark[n++] = x;
		}
	for (i = 0; i < n; i++) {
		m = kik_docx_mark_of(mark[i]);
		if (m->op == DOCX_CLOSE) {
			close_mark(r, &s, mark[i]);
		} else if (m->op == DOCX_OPEN || m->op == DOCX_WHEN || m->op == DOCX_UNLESS) {
			s.open = kik_grow(s.open, s.n, &s.cap, sizeof(struct kik_xml *));
			s.open[s.n++] = mark[i];
		}
	}
	for (i = 0; i < s.n; i++) {
		m = kik_docx_mark_of(s.open[i]);
		kik_docx_fault(r, KIK_F_TEMPLATE_OPEN, m->source, braced(r, '/', m->name), NULL);
	}
	free(mark);
	free(s.open);
}

void kik_docx_blocks(struct docx_reading *r)
{
	struct kik_xml *root = r->part->doc->root;
	struct kik_xml **box = NULL;
	size_t n = 0, cap = 0, i;
	struct kik_xml *x;

	for (x = root; x; x = kik_xml_next(x, root, false))
		if (kik_docx_is(x, "txbxContent")) {
			box = kik_grow(box, n, &cap, sizeof(struct kik_xml *));
			box[n++] = x;
		}
	read_story(r, root);
	for (i = 0; i < n; i++)
		read_story(r, box[i]);
	free(box);
}
