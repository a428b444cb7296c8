/*
 * XML as a tree that gives back every byte: the tree half of expat's use.
 *
 * A node points into the source, so that what nobody touches is written as it
 * stood: quotes, blanks within tags, character references, CDATA.  (Mini-XML
 * writes a reference to a line end within an attribute as a line end, which the
 * next reader takes for a blank.)
 *
 * A document that declares a DOCTYPE is refused, so there are no entities but
 * XML's own; so is one that is not UTF-8, nested deeper than KIK_XML_DEPTH or of
 * more than KIK_XML_NODES nodes.
 */
#ifndef KIK_XML_TREE_H
#define KIK_XML_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/mem.h"
#include "kik/text.h"

#define KIK_XML_DEPTH 256
#define KIK_XML_NODES 2000000

enum kik_xml_kind {
	KIK_XML_ELEMENT,
	KIK_XML_TEXT,  /* a piece of character data; several may stand beside each other */
	KIK_XML_OTHER, /* a comment, a processing instruction */
	KIK_XML_OWN,   /* put in by who works on the tree: see `own` */
};

struct kik_xml_attr {
	const char *ns, *name, *value; /* ns "" without a prefix; references are resolved */
};

struct kik_xml {
	enum kik_xml_kind kind;
	const char *ns, *name; /* of an element: namespace ("" when none) and local name */
	struct kik_slice raw;  /* an element's start tag, else the whole node, as it stands */
	struct kik_slice end;  /* an element's end tag; .s NULL: the start tag ends with "/>" */
	struct kik_slice text; /* of text: what it says */
	const struct kik_xml_attr *attr;
	size_t nattrs;
	void *own;
	struct kik_xml *parent, *first, *last, *prev, *next;
};

struct kik_xml_doc {
	struct kik_slice before, after; /* what stands around the root element */
	struct kik_xml *root;
};

/* Why a document was refused. */
struct kik_xml_why {
	enum { KIK_XML_BROKEN, KIK_XML_DOCTYPE, KIK_XML_ENCODING, KIK_XML_TOO_BIG } kind;
	const char *text; /* of KIK_XML_BROKEN: expat's words, static */
	size_t line, col;
};

/*
 * Reads a document; s outlives it.  NULL, and *why told, when it is refused.
 * Everything is owned by the arena.
 */
struct kik_xml_doc *kik_xml_parse(const char *s, size_t len, struct kik_xml_why *why,
    struct kik_arena *a);

/*
 * Adds the node, with what is in it, as it stands.  An element that was written "<a/>"
 * and holds something by now gets two tags.
 */
void kik_xml_write(struct kik_buf *b, const struct kik_xml *n);
void kik_xml_write_start(struct kik_buf *b, const struct kik_xml *n); /* the tag alone */
void kik_xml_write_end(struct kik_buf *b, const struct kik_xml *n);
void kik_xml_write_doc(struct kik_buf *b, const struct kik_xml_doc *d);

/* An attribute's value; NULL when there is none of the name.  ns NULL: in any namespace. */
const char *kik_xml_get(const struct kik_xml *n, const char *ns, const char *name);

/*
 * Sets the attribute of the same local name, whatever its prefix, or adds one at
 * the end, written as qname ("xml:space"); value NULL takes it away.  Only the
 * tag's text changes, not `attr`.
 */
void kik_xml_set(struct kik_xml *n, const char *qname, const char *value, struct kik_arena *a);

/* The prefix of an element with its colon: "w:", or "". */
struct kik_slice kik_xml_prefix(const struct kik_xml *n);

/* --- changing the tree ----------------------------------------------------------- */

/* A node of one's own: kind KIK_XML_OWN, outside the tree. */
struct kik_xml *kik_xml_own(void *own, struct kik_arena *a);

/* Text that was not there before; written escaped. */
struct kik_xml *kik_xml_text(const char *s, size_t len, struct kik_arena *a);

/* An element with the same tag and attributes, outside the tree and empty. */
struct kik_xml *kik_xml_shell(const struct kik_xml *n, struct kik_arena *a);

/* An element with the same tag and attributes, and a copy of all that is in it. */
struct kik_xml *kik_xml_clone(const struct kik_xml *n, struct kik_arena *a);

/* Takes a node out of its tree. */
void kik_xml_remove(struct kik_xml *n);

/* Puts a node that stands nowhere into `parent`, before `next` (NULL: at the end). */
void kik_xml_insert(struct kik_xml *parent, struct kik_xml *n, struct kik_xml *next);

/* Splits text at a byte of what it says, 0 < at < text.len; returns the new node behind. */
struct kik_xml *kik_xml_split(struct kik_xml *n, size_t at, struct kik_arena *a);

/* The node after n in document order within `top`; skip: not into n.  NULL at the end. */
struct kik_xml *kik_xml_next(struct kik_xml *n, const struct kik_xml *top, bool skip);

#endif
