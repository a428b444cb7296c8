/* What is done with a tree once it is read; the reading is in xml_tree.c. */
#include <string.h>

#include "kik/escape.h"
#include "kik/xml_tree.h"

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Behind the element's name in its tag. */
static size_t name_end(struct kik_slice tag)
{
	size_t i = 1;

	while (i < tag.len && !blank(tag.s[i]) && tag.s[i] != '/' && tag.s[i] != '>')
		i++;
	return i;
}

/* True when the element is written "<a/>": it has got something to hold since. */
static bool closed_at_once(const struct kik_xml *n)
{
	return n->kind == KIK_XML_ELEMENT && !n->end.s && n->first;
}

void kik_xml_write_start(struct kik_buf *b, const struct kik_xml *n)
{
	if (closed_at_once(n)) {
		kik_buf_add(b, n->raw.s, n->raw.len - 2);
		kik_buf_addc(b, '>');
	} else {
		kik_buf_add(b, n->raw.s, n->raw.len);
	}
}

void kik_xml_write_end(struct kik_buf *b, const struct kik_xml *n)
{
	if (closed_at_once(n)) {
		kik_buf_adds(b, "</");
		kik_buf_add(b, n->raw.s + 1, name_end(n->raw) - 1);
		kik_buf_addc(b, '>');
	} else if (n->end.s) {
		kik_buf_add(b, n->end.s, n->end.len);
	}
}

void kik_xml_write(struct kik_buf *b, const struct kik_xml *n)
{
	const struct kik_xml *c;

	kik_xml_write_start(b, n);
	for (c = n->first; c; c = c->next)
		kik_xml_write(b, c);
	kik_xml_write_end(b, n);
}

void kik_xml_write_doc(struct kik_buf *b, const struct kik_xml_doc *d)
{
	kik_buf_add(b, d->before.s, d->before.len);
	kik_xml_write(b, d->root);
	kik_buf_add(b, d->after.s, d->after.len);
}

const char *kik_xml_get(const struct kik_xml *n, const char *ns, const char *name)
{
	size_t i;

	for (i = 0; i < n->nattrs; i++)
		if (!strcmp(n->attr[i].name, name) && (!ns || !strcmp(n->attr[i].ns, ns)))
			return n->attr[i].value;
	return NULL;
}

/* True when both names are the same behind their prefixes. */
static bool same_local(const char *s, size_t len, const char *qname)
{
	const char *colon = memchr(s, ':', len), *other = strchr(qname, ':');
	size_t skip = colon ? (size_t)(colon + 1 - s) : 0;

	return kik_slice_is((struct kik_slice){ s + skip, len - skip }, other ? other + 1 : qname);
}

/*
 * Finds an attribute in a tag that is known to be well-formed: *from is where the
 * blanks before it begin, *to is behind its closing quote, *name as it is written.
 */
static bool find_attr(struct kik_slice tag, const char *qname, size_t *from, size_t *to,
    struct kik_slice *name)
{
	size_t i = name_end(tag), start;
	char quote;

	while (i < tag.len) {
		*from = i;
		while (i < tag.len && blank(tag.s[i]))
			i++;
		start = i;
		while (i < tag.len && !blank(tag.s[i]) && tag.s[i] != '=' && tag.s[i] != '>')
			i++;
		*name = (struct kik_slice){ tag.s + start, i - start };
		while (i < tag.len && tag.s[i] != '"' && tag.s[i] != '\'')
			i++;
		if (i == tag.len)
			return false;
		quote = tag.s[i++];
		while (i < tag.len && tag.s[i] != quote)
			i++;
		*to = ++i;
		if (same_local(name->s, name->len, qname))
			return true;
	}
	return false;
}

void kik_xml_set(struct kik_xml *n, const char *qname, const char *value, struct kik_arena *a)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_slice name;
	size_t from, to;

	if (!find_attr(n->raw, qname, &from, &to, &name)) {
		if (!value)
			return;
		name = (struct kik_slice){ qname, strlen(qname) };
		from = to = n->raw.len - (n->raw.s[n->raw.len - 2] == '/' ? 2 : 1);
		while (blank(n->raw.s[from - 1]))
			from--;
	}
	kik_buf_add(&b, n->raw.s, from);
	if (value) {
		kik_buf_addf(&b, " %.*s=\"", (int)name.len, name.s);
		kik_xml_add(&b, value);
		kik_buf_addc(&b, '"');
	}
	kik_buf_add(&b, n->raw.s + to, n->raw.len - to);
	n->raw = (struct kik_slice){ kik_arena_text(a, b.s, b.len), b.len };
	kik_buf_release(&b);
}

struct kik_slice kik_xml_prefix(const struct kik_xml *n)
{
	const char *colon = memchr(n->raw.s, ':', name_end(n->raw));

	return (struct kik_slice){ n->raw.s + 1, colon ? (size_t)(colon - n->raw.s) : 0 };
}

struct kik_xml *kik_xml_own(void *own, struct kik_arena *a)
{
	struct kik_xml *n = kik_arena_alloc(a, sizeof *n);

	n->kind = KIK_XML_OWN;
	n->raw.s = "";
	n->own = own;
	return n;
}

struct kik_xml *kik_xml_text(const char *s, size_t len, struct kik_arena *a)
{
	struct kik_xml *n = kik_arena_alloc(a, sizeof *n);
	struct kik_buf b = KIK_BUF_INIT;

	n->kind = KIK_XML_TEXT;
	n->text = (struct kik_slice){ s, len };
	kik_xml_add_slice(&b, s, len);
	n->raw = (struct kik_slice){ kik_arena_text(a, kik_buf_str(&b), b.len), b.len };
	kik_buf_release(&b);
	return n;
}

struct kik_xml *kik_xml_shell(const struct kik_xml *n, struct kik_arena *a)
{
	struct kik_xml *e = kik_arena_alloc(a, sizeof *e);

	*e = *n;
	e->parent = e->first = e->last = e->prev = e->next = NULL;
	return e;
}

struct kik_xml *kik_xml_clone(const struct kik_xml *n, struct kik_arena *a)
{
	struct kik_xml *e = kik_xml_shell(n, a);
	const struct kik_xml *c;

	for (c = n->first; c; c = c->next)
		kik_xml_insert(e, kik_xml_clone(c, a), NULL);
	return e;
}

void kik_xml_remove(struct kik_xml *n)
{
	if (n->prev)
		n->prev->next = n->next;
	else if (n->parent)
		n->parent->first = n->next;
	if (n->next)
		n->next->prev = n->prev;
	else if (n->parent)
		n->parent->last = n->prev;
	n->parent = n->prev = n->next = NULL;
}

void kik_xml_insert(struct kik_xml *parent, struct kik_xml *n, struct kik_xml *next)
{
	n->parent = parent;
	n->next = next;
	n->prev = next ? next->prev : parent->last;
	if (n->prev)
		n->prev->next = n;
	else
		parent->first = n;
	if (next)
		next->prev = n;
	else
		parent->last = n;
}

/* The part of a text: as it stands where its bytes say just that, else escaped anew. */
static struct kik_xml *piece(const struct kik_xml *n, size_t from, size_t len, struct kik_arena *a)
{
	struct kik_xml *p;

	if (n->raw.s != n->text.s)
		return kik_xml_text(n->text.s + from, len, a);
	p = kik_arena_alloc(a, sizeof *p);
	p->kind = KIK_XML_TEXT;
	p->text = p->raw = (struct kik_slice){ n->raw.s + from, len };
	return p;
}

struct kik_xml *kik_xml_split(struct kik_xml *n, size_t at, struct kik_arena *a)
{
	struct kik_xml *behind = piece(n, at, n->text.len - at, a), *before = piece(n, 0, at, a);

	n->raw = before->raw;
	n->text = before->text;
	kik_xml_insert(n->parent, behind, n->next);
	return behind;
}

struct kik_xml *kik_xml_next(struct kik_xml *n, const struct kik_xml *top, bool skip)
{
	if (n->first && !skip)
		return n->first;
	while (n != top) {
		if (n->next)
			return n->next;
		n = n->parent;
	}
	return NULL;
}
