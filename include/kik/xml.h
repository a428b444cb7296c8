/*
 * XML: the file that hides expat.
 *
 * A document in memory is given tag by tag.  Elements are known by namespace and local name,
 * whatever prefix they wear.  What a stranger's document could do to its reader is refused: a
 * DOCTYPE (and with it every entity of its own), depth, tags of any length.
 */
#ifndef KIK_XML_H
#define KIK_XML_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/text.h"

#define KIK_XML_DEPTH      64            /* elements in elements */
#define KIK_XML_ATTRIBUTES 64            /* of one element */
#define KIK_XML_TAG        (256u * 1024) /* bytes of one tag or comment */

/* What a reader calls a namespace, from 1; several may be called the same. */
struct kik_xml_space {
	const char *uri; /* NULL ends the table */
	int space;
};

struct kik_xml_attribute {
	int space; /* 0: without prefix */
	const char *name, *value;
};

/* A tag; all of it is valid until the next one. */
struct kik_xml_tag {
	bool open; /* <c …>; else </c>.  An empty element gives both */
	int space; /* 0: no namespace of the table */
	const char *name;
	size_t depth; /* of the element: 1 for the root */
	/* those without prefix or in a namespace of the table; none when it closes */
	const struct kik_xml_attribute *attribute;
	size_t n;
	struct kik_slice text; /* between the tag before it and this one */
};

enum kik_xml_fault {
	KIK_XML_FINE,
	KIK_XML_BROKEN,  /* not well-formed */
	KIK_XML_DOCTYPE, /* forbidden here */
	KIK_XML_BEYOND   /* deeper, wider or longer than the limits */
};

struct kik_xml;

/*
 * A document in UTF-8 or UTF-16; s and spaces outlive it.  Of a text between two tags no more
 * than `most` + 1 bytes are kept: a text of more than `most` was cut.
 */
struct kik_xml *kik_xml_new(const struct kik_xml_space *spaces, const char *s, size_t len,
    size_t most);
void kik_xml_free(struct kik_xml *x); /* NULL is allowed */

/* 1 with *tag; 0 at the end of a whole document; -1 at a fault, after which nothing comes. */
int kik_xml_next(struct kik_xml *x, struct kik_xml_tag *tag);

/* After -1: what was wrong, and in which line, from 1. */
enum kik_xml_fault kik_xml_fault(const struct kik_xml *x);
size_t kik_xml_line(const struct kik_xml *x);

/* The value of an attribute; NULL when the tag has none. */
const char *kik_xml_value(const struct kik_xml_tag *tag, int space, const char *name);

/* True for a tag of this name in this namespace. */
bool kik_xml_is(const struct kik_xml_tag *tag, int space, const char *name);

#endif
