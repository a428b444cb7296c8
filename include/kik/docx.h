/*
 * Word documents by template: a .docx or .dotx with fields in it is filled with a
 * record.  kik-template(5) says how fields are written.
 *
 * A template is read and checked once and filled as often as wanted.  Parts that
 * hold no field come out byte for byte as they stood, and parts that do differ
 * only where the fields stand.
 */
#ifndef KIK_DOCX_H
#define KIK_DOCX_H

#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/fields.h"

#define KIK_DOCX_PART (64u << 20) /* bytes of one part, read or made */

struct kik_docx;

/*
 * Reads a template.  `name` is how messages show it; `fields` are those that records
 * will have.  `locale` ("da-DK") becomes the language of the document's styles; NULL
 * leaves them as they are, as is right for a template that is not our own.
 *
 * NULL with every fault of the template reported (template, zip).  name and fields
 * outlive it; the bytes need not.
 */
struct kik_docx *kik_docx_open(struct kik_diag *d, const char *name, const char *s, size_t len,
    const struct kik_field *fields, const char *locale);
void kik_docx_close(struct kik_docx *t); /* NULL is allowed */

/* The fields that it was opened with. */
const struct kik_field *kik_docx_fields(const struct kik_docx *t);

/* What goes into the properties of a document; NULL leaves what the template has. */
enum kik_docx_property {
	KIK_DOCX_TITLE,
	KIK_DOCX_SUBJECT,
	KIK_DOCX_CREATOR, /* one that the template names stays */
	KIK_DOCX_KEYWORDS,
	KIK_DOCX_LANGUAGE, /* da-DK */
	KIK_DOCX_PROPERTIES
};

struct kik_docx_properties {
	const char *text[KIK_DOCX_PROPERTIES];
};

/*
 * Adds the filled document to b, with these properties where the template has the part for
 * them.  0; or -1 with the fault reported, and b as it was.
 */
int kik_docx_fill(const struct kik_docx *t, struct kik_diag *d, const struct kik_record *fields,
    const struct kik_docx_properties *properties, struct kik_buf *b);

/* --- templates of our own ----------------------------------------------------------- */

struct kik_template_part {
	const char *name; /* in the archive */
	const unsigned char *bytes;
	size_t len;
};

struct kik_template {
	const char *kind; /* of a report; the last one's is NULL */
	const struct kik_template_part *part;
	size_t n;
};

/* Those that are compiled in (made from templates/ by the build). */
extern const struct kik_template kik_templates[];

/* Adds the template of a kind of report as a .docx.  0, or -1 when there is none. */
int kik_template_add(const char *kind, struct kik_buf *b);

#endif
