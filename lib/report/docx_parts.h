/* What the files of the docx filler share.  The way of a template:
 *
 *   docx_open.c     its parts: which hold text, which are of the package
 *   docx_token.c    {{…}} in paragraphs becomes marks, nodes of our own in the tree
 *   docx_block.c    pairs of marks become sections that hold what is between them
 *   docx_check.c    names against the fields; content controls become marks and sections
 *   docx_fill.c     the tree and a record become a part's bytes
 *   docx_picture.c  pictures: drawings, relations, media
 *   docx.c          the parts become a document
 */
#ifndef KIK_DOCX_PARTS_H
#define KIK_DOCX_PARTS_H

#include <stdbool.h>

#include "kik/docx.h"
#include "kik/xml_tree.h"

enum docx_op {
	DOCX_VALUE,   /* a text or a picture stands here */
	DOCX_OPEN,    /* {{#name}} until its end is found; then a section: */
	DOCX_SECTION, /* its content for each item of a list; once when a flag is on, or a text
			 or picture is there */
	DOCX_UNLESS,  /* {{^name}}: once, when there is none */
	DOCX_WHEN,    /* once when a list has items, without going into them */
	DOCX_CLOSE,
	DOCX_PROPERTY, /* of the document: what stands in an element, */
	DOCX_ELEMENT,  /* or the element itself, where the template has none */
};

struct docx_mark {
	enum docx_op op;
	struct kik_slice name;
	struct kik_slice source; /* as the template has it, for messages */
	struct kik_xml *drawing; /* of a picture that replaces one: what stood there */
	enum kik_docx_property property;
	struct kik_slice instead; /* of a property: what stood there, as written */
};

enum docx_role {
	DOCX_AS_IS,
	DOCX_STORY, /* text: the document, headers, footers, notes */
	DOCX_PROPERTIES,
	DOCX_STYLES, /* also settings: where the language stands */
	DOCX_RELATIONS,
	DOCX_TYPES,
};

struct docx_part {
	const char *name;
	struct kik_slice bytes;
	enum docx_role role;
	struct kik_xml_doc *doc; /* NULL: not looked into */
	bool filled;             /* marks stand in it */
	bool changed;            /* the tree is not as the bytes any more */
};

struct kik_docx {
	struct kik_arena *arena;
	const char *name;
	const struct kik_field *fields;
	struct docx_part *part;
	size_t n;
	size_t types; /* the part with the content types */
	bool strict;  /* of ISO 29500 Strict: other names of relations */
};

/* A template being read: where findings are told. */
struct docx_reading {
	struct kik_diag *d;
	struct kik_docx *t;
	struct docx_part *part;
	size_t faults;
	bool broken; /* blocks of the part at hand do not match */
};

/* Reports a fault in the part at hand. */
void kik_docx_fault(struct docx_reading *r, enum kik_fault fault, struct kik_slice found,
    const char *expected, const char *other);

/* Where the properties of a document stand: names of elements, and of what. */
struct docx_property {
	const char *name, *prefix, *ns;
};
extern const struct docx_property kik_docx_property[KIK_DOCX_PROPERTIES];

/* True for an element of WordprocessingML, transitional or strict, of this name. */
bool kik_docx_is(const struct kik_xml *n, const char *name);

/* The nearest element of this name around n, or n itself; NULL when there is none. */
struct kik_xml *kik_docx_around(struct kik_xml *n, const char *name);

/* The first child of this name, or NULL. */
struct kik_xml *kik_docx_child(const struct kik_xml *n, const char *name);

/* An element of WordprocessingML with the prefix that `like` has: empty, outside the tree. */
struct kik_xml *kik_docx_element(const struct kik_xml *like, const char *name, struct kik_arena *a);

/* A mark as a node, outside the tree. */
struct kik_xml *kik_docx_mark(enum docx_op op, struct kik_slice name, struct kik_slice source,
    struct kik_arena *a);

/* The mark of a node; NULL for any other node. */
struct docx_mark *kik_docx_mark_of(const struct kik_xml *n);

/* The name, trimmed, and the op in `text`, what stands between {{ and }}.  False when it is none. */
bool kik_docx_name(struct kik_slice text, enum docx_op *op, struct kik_slice *name);

/*
 * The name in an attribute that is a field, as tables have them in their caption, description
 * and the width of their cells: w:val="{{name}}".  *qname is the attribute's.  False for others.
 */
bool kik_docx_attribute(const struct kik_xml *n, const char **qname, struct kik_slice *name);

/* Moves what stands before `to` (NULL: to the end), from `from` on, into `into`. */
void kik_docx_move(struct kik_xml *from, struct kik_xml *to, struct kik_xml *into);

/* True when the run says nothing: no child but its properties. */
bool kik_docx_empty_run(const struct kik_xml *run);

void kik_docx_tokens(struct docx_reading *r);
void kik_docx_blocks(struct docx_reading *r);
void kik_docx_check(struct docx_reading *r);

/* --- filling ------------------------------------------------------------------------ */

struct docx_scope {
	const struct kik_record *record;
	const struct docx_scope *outer;
};

struct docx_media {
	const struct kik_picture *picture;
	const char *name; /* of the part */
};

/* A part that was made. */
struct docx_made {
	const char *name;
	struct kik_buf bytes;
	bool made; /* else as it stands in the template */
};

struct docx_filling {
	const struct kik_docx *t;
	struct kik_arena *arena;
	const struct docx_part *part;
	const struct kik_docx_properties *properties;
	struct kik_buf *out, room; /* where a part is written; its bytes */
	size_t steps;              /* of the part: against lists in lists in lists */
	bool full;                 /* too large: nothing is added any more */
	size_t copy;               /* > 0 in the second and later items of lists */
	size_t next_id;            /* of drawings */
	size_t next_relation;
	const struct kik_xml *last; /* the element that was closed last */
	size_t rows;                /* of the table at hand */
	struct docx_made *made;     /* one for each part, then the new ones */
	size_t nmade;
	struct docx_media *media;
	size_t nmedia;
	struct kik_buf relations; /* those that the part at hand gets */
};

/* The field that a name means, and its value; NULL when it is not known here. */
const struct kik_field *kik_docx_look_up(const struct docx_scope *s, struct kik_slice name,
    const struct kik_value **value);

/* Adds the part's bytes to f->out.  0, or -1 when they are too many. */
int kik_docx_part(struct docx_filling *f, const struct docx_part *part, const struct docx_scope *s);

/* Adds a picture within a run: in the place of `drawing`, or of its own size. */
void kik_docx_picture(struct docx_filling *f, const struct kik_xml *at,
    const struct kik_xml *drawing, const struct kik_picture *p);

/* Writes the relations and content types that pictures need. */
void kik_docx_relate(struct docx_filling *f);
void kik_docx_types(struct docx_filling *f);

/* The index of a part in f->made, added when there is none. */
size_t kik_docx_made(struct docx_filling *f, const char *name);

#endif
