/* What the docx files ask of a tree of WordprocessingML. */
#include <string.h>

#include "docx_parts.h"

static bool word_namespace(const char *ns)
{
	return !strcmp(ns, "http://schemas.openxmlformats.org/wordprocessingml/2006/main") ||
	    !strcmp(ns, "http://purl.oclc.org/ooxml/wordprocessingml/main");
}

bool kik_docx_is(const struct kik_xml *n, const char *name)
{
	return n && n->kind == KIK_XML_ELEMENT && !strcmp(n->name, name) && word_namespace(n->ns);
}

struct kik_xml *kik_docx_around(struct kik_xml *n, const char *name)
{
	while (n && !kik_docx_is(n, name))
		n = n->parent;
	return n;
}

struct kik_xml *kik_docx_child(const struct kik_xml *n, const char *name)
{
	struct kik_xml *c = n->first;

	while (c && !kik_docx_is(c, name))
		c = c->next;
	return c;
}

struct kik_xml *kik_docx_element(const struct kik_xml *like, const char *name, struct kik_arena *a)
{
	struct kik_xml *e = kik_arena_alloc(a, sizeof *e);
	struct kik_slice prefix = kik_xml_prefix(like);
	int len = (int)prefix.len;

	e->kind = KIK_XML_ELEMENT;
	e->ns = like->ns;
	e->name = name;
	e->raw.s = kik_arena_printf(a, "<%.*s%s>", len, prefix.s, name);
	e->raw.len = strlen(e->raw.s);
	e->end.s = kik_arena_printf(a, "</%.*s%s>", len, prefix.s, name);
	e->end.len = strlen(e->end.s);
	return e;
}

struct kik_xml *kik_docx_mark(enum docx_op op, struct kik_slice name, struct kik_slice source,
    struct kik_arena *a)
{
	struct docx_mark *m = kik_arena_alloc(a, sizeof *m);

	m->op = op;
	m->name = name;
	m->source = source;
	return kik_xml_own(m, a);
}

struct docx_mark *kik_docx_mark_of(const struct kik_xml *n)
{
	return n->kind == KIK_XML_OWN ? n->own : NULL;
}

void kik_docx_move(struct kik_xml *from, struct kik_xml *to, struct kik_xml *into)
{
	struct kik_xml *next;

	for (; from && from != to; from = next) {
		next = from->next;
		kik_xml_remove(from);
		kik_xml_insert(into, from, NULL);
	}
}

/* Blanks between elements say nothing where they are no text's. */
static bool says_nothing(const struct kik_xml *n)
{
	return n->kind == KIK_XML_TEXT && !kik_trim(n->text.s, n->text.len).len;
}

bool kik_docx_empty_run(const struct kik_xml *run)
{
	const struct kik_xml *c;

	for (c = run->first; c; c = c->next)
		if (!kik_docx_is(c, "rPr") && !says_nothing(c))
			return false;
	return true;
}

bool kik_docx_attribute(const struct kik_xml *n, const char **qname, struct kik_slice *name)
{
	const bool width = kik_docx_is(n, "tcW");
	const char *value;
	enum docx_op op;
	size_t len;

	if (!width && !kik_docx_is(n, "tblCaption") && !kik_docx_is(n, "tblDescription"))
		return false;
	*qname = width ? "w:w" : "w:val";
	value = kik_xml_get(n, NULL, width ? "w" : "val");
	len = value ? strlen(value) : 0;
	return len > 4 && memcmp(value, "{{", 2) == 0 && memcmp(value + len - 2, "}}", 2) == 0 &&
	    kik_docx_name((struct kik_slice){ value + 2, len - 4 }, &op, name) && op == DOCX_VALUE;
}
