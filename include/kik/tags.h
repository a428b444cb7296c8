/*
 * Tags: the file that hides expat for reading on the go (kik/xml_tree.h keeps a whole document).
 *
 * A document in memory is given tag by tag.  Elements are known by namespace and local name,
 * whatever prefix they wear.  What a stranger's document could do to its reader is refused: a
 * DOCTYPE (and with it every entity of its own), depth, tags of any length.
 */
#ifndef KIK_TAGS_H
#define KIK_TAGS_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/text.h"

#define KIK_TAGS_DEPTH      64            /* elements in elements */
#define KIK_TAGS_ATTRIBUTES 64            /* of one element */
#define KIK_TAGS_TAG        (256u * 1024) /* bytes of one tag or comment */

/* What a reader calls a namespace, from 1; several may be called the same. */
struct kik_tags_space {
	const char *uri; /* NULL ends the table */
	int space;
};

struct kik_tags_attribute {
	int space; /* 0: without prefix */
	const char *name, *value;
};

/* A tag; all of it is valid until the next one. */
struct kik_tag {
	bool open; /* <c …>; else </c>.  An empty element gives both */
	int space; /* 0: no namespace of the table */
	const char *name;
	size_t depth; /* of the element: 1 for the root */
	/* those without prefix or in a namespace of the table; none when it closes */
	const struct kik_tags_attribute *attribute;
	size_t n;
	struct kik_slice text; /* between the tag before it and this one */
};

enum kik_tags_fault {
	KIK_TAGS_FINE,
	KIK_TAGS_BROKEN,  /* not well-formed */
	KIK_TAGS_DOCTYPE, /* forbidden here */
	KIK_TAGS_BEYOND   /* deeper, wider or longer than the limits */
};

struct kik_tags;

/*
 * A document in UTF-8 or UTF-16; s and spaces outlive it.  Of a text between two tags no more
 * than `most` + 1 bytes are kept: a text of more than `most` was cut.
 */
struct kik_tags *kik_tags_new(const struct kik_tags_space *spaces, const char *s, size_t len,
    size_t most);
void kik_tags_free(struct kik_tags *x); /* NULL is allowed */

/* 1 with *tag; 0 at the end of a whole document; -1 at a fault, after which nothing comes. */
int kik_tags_next(struct kik_tags *x, struct kik_tag *tag);

/* After -1: what was wrong, and in which line, from 1. */
enum kik_tags_fault kik_tags_fault(const struct kik_tags *x);
size_t kik_tags_line(const struct kik_tags *x);

/* The value of an attribute; NULL when the tag has none. */
const char *kik_tags_value(const struct kik_tag *tag, int space, const char *name);

/* True for a tag of this name in this namespace. */
bool kik_tags_is(const struct kik_tag *tag, int space, const char *name);

#endif
