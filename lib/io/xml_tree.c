#include "kik/xml_tree.h"

#include <expat.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

/* Between namespace and local name in expat's names: no URI that expat takes holds it. */
#define SEPARATOR '\n'

struct reader {
	XML_Parser parser;
	struct kik_arena *a;
	const char *s;
	size_t pos; /* all before it stands in the tree */
	struct kik_xml_doc *doc;
	struct kik_xml *at; /* the element that is open */
	bool in_cdata;
	size_t cdata;            /* where the CDATA section that is open begins */
	struct kik_buf gathered; /* what it says */
	size_t depth, nodes;
	struct kik_xml_why *why;
};

static void refuse(struct reader *r, int kind)
{
	r->why->kind = kind;
	XML_StopParser(r->parser, XML_FALSE);
}

static struct kik_xml *new_node(struct reader *r, enum kik_xml_kind kind, size_t from, size_t to)
{
	struct kik_xml *n = kik_arena_alloc(r->a, sizeof *n);

	if (++r->nodes > KIK_XML_NODES)
		refuse(r, KIK_XML_TOO_BIG);
	n->kind = kind;
	n->raw = (struct kik_slice){ r->s + from, to - from };
	if (r->at)
		kik_xml_insert(r->at, n, NULL);
	return n;
}

/* Where the event stands.  What lies before it and made none is kept as it is. */
static size_t event(struct reader *r, size_t *end)
{
	size_t from = (size_t)XML_GetCurrentByteIndex(r->parser);

	*end = from + (size_t)XML_GetCurrentByteCount(r->parser);
	if (r->at && r->pos < from)
		new_node(r, KIK_XML_OTHER, r->pos, from);
	r->pos = *end;
	return from;
}

static const char *local_name(struct reader *r, const char *name, const char **ns)
{
	const char *cut = strchr(name, SEPARATOR);

	*ns = cut ? kik_arena_text(r->a, name, (size_t)(cut - name)) : "";
	return kik_arena_str(r->a, cut ? cut + 1 : name);
}

static void on_start(void *ctx, const XML_Char *name, const XML_Char **atts)
{
	struct reader *r = ctx;
	size_t end, from = event(r, &end), n = 0;
	struct kik_xml *e = new_node(r, KIK_XML_ELEMENT, from, end);
	struct kik_xml_attr *attr;

	while (atts[2 * n])
		n++;
	e->name = local_name(r, name, &e->ns);
	e->attr = attr = kik_arena_array(r->a, n, sizeof *attr);
	for (e->nattrs = 0; e->nattrs < n; e->nattrs++, attr++) {
		attr->name = local_name(r, atts[2 * e->nattrs], &attr->ns);
		attr->value = kik_arena_str(r->a, atts[2 * e->nattrs + 1]);
	}
	if (!r->doc->root) {
		r->doc->root = e;
		r->doc->before = (struct kik_slice){ r->s, from };
	}
	if (++r->depth > KIK_XML_DEPTH)
		refuse(r, KIK_XML_TOO_BIG);
	r->at = e;
}

static void on_end(void *ctx, const XML_Char *name)
{
	struct reader *r = ctx;
	struct kik_xml *e = r->at;
	size_t end, from;

	(void)name;
	/* "<a/>" is one event for its start and no further bytes for its end */
	if (e->raw.s[e->raw.len - 2] != '/') {
		from = event(r, &end);
		e->end = (struct kik_slice){ r->s + from, end - from };
	}
	r->depth--;
	r->at = e->parent;
}

static void on_text(void *ctx, const XML_Char *s, int len)
{
	struct reader *r = ctx;
	size_t end, from;
	struct kik_xml *n;

	if (r->in_cdata) {
		kik_buf_add(&r->gathered, s, (size_t)len);
		return;
	}
	from = event(r, &end);
	n = new_node(r, KIK_XML_TEXT, from, end);
	n->text = n->raw;
	if (n->raw.len != (size_t)len || memcmp(n->raw.s, s, (size_t)len) != 0)
		n->text = (struct kik_slice){ kik_arena_text(r->a, s, (size_t)len), (size_t)len };
}

static void on_cdata(void *ctx)
{
	struct reader *r = ctx;
	size_t end;

	r->in_cdata = true;
	r->cdata = event(r, &end);
	kik_buf_clear(&r->gathered);
}

/* A CDATA section is one text, with its marks. */
static void on_cdata_end(void *ctx)
{
	struct reader *r = ctx;
	size_t end =
	    (size_t)XML_GetCurrentByteIndex(r->parser) + (size_t)XML_GetCurrentByteCount(r->parser);
	struct kik_xml *n = new_node(r, KIK_XML_TEXT, r->cdata, end);

	n->text =
	    (struct kik_slice){ kik_arena_text(r->a, kik_buf_str(&r->gathered), r->gathered.len),
		    r->gathered.len };
	r->pos = end;
	r->in_cdata = false;
}

static void on_doctype(void *ctx, const XML_Char *name, const XML_Char *sys, const XML_Char *pub,
    int internal)
{
	(void)name;
	(void)sys;
	(void)pub;
	(void)internal;
	refuse(ctx, KIK_XML_DOCTYPE);
}

static void on_declaration(void *ctx, const XML_Char *version, const XML_Char *encoding,
    int standalone)
{
	(void)version;
	(void)standalone;
	if (encoding && strcasecmp(encoding, "UTF-8") != 0 && strcasecmp(encoding, "US-ASCII") != 0)
		refuse(ctx, KIK_XML_ENCODING);
}

static void set_handlers(struct reader *r)
{
	XML_SetUserData(r->parser, r);
	XML_SetElementHandler(r->parser, on_start, on_end);
	XML_SetCharacterDataHandler(r->parser, on_text);
	XML_SetCdataSectionHandler(r->parser, on_cdata, on_cdata_end);
	XML_SetStartDoctypeDeclHandler(r->parser, on_doctype);
	XML_SetXmlDeclHandler(r->parser, on_declaration);
}

struct kik_xml_doc *kik_xml_parse(const char *s, size_t len, struct kik_xml_why *why,
    struct kik_arena *a)
{
	struct reader r = { .a = a, .s = s, .why = why };
	enum XML_Error error;

	*why = (struct kik_xml_why){ .kind = KIK_XML_BROKEN };
	if (len > INT_MAX) {
		why->kind = KIK_XML_TOO_BIG;
		return NULL;
	}
	r.doc = kik_arena_alloc(a, sizeof *r.doc);
	r.parser = XML_ParserCreateNS("UTF-8", SEPARATOR);
	if (!r.parser)
		kik_out_of_memory();
	set_handlers(&r);
	if (XML_Parse(r.parser, s, (int)len, XML_TRUE) != XML_STATUS_OK) {
		error = XML_GetErrorCode(r.parser);
		if (error == XML_ERROR_NO_MEMORY)
			kik_out_of_memory();
		why->text = XML_ErrorString(error);
		why->line = (size_t)XML_GetCurrentLineNumber(r.parser);
		why->col = (size_t)XML_GetCurrentColumnNumber(r.parser) + 1;
		r.doc = NULL;
	} else {
		r.doc->after = (struct kik_slice){ s + r.pos, len - r.pos };
	}
	XML_ParserFree(r.parser);
	kik_buf_release(&r.gathered);
	return r.doc;
}
