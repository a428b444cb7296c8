/* Small Word documents made for tests, in memory, and the fields to fill them with. */
#ifndef SMALL_DOCX_H
#define SMALL_DOCX_H

#include "kik/docx.h"
#include "kik/mem.h"

#define W_NS "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

/* A document with this body; `more`: members up to one without a name, or NULL. */
struct archive_member;
void small_docx(struct kik_buf *b, const char *body, const struct archive_member *more);

/* Text a, æ&, a text of two lines, an empty one; flags on and off; lists, one in the other. */
extern const struct kik_field small_fields[];
struct kik_record *small_record(struct kik_arena *a);

/* The picture of the record: a PNG of 2 to 1. */
extern const struct kik_picture small_picture;

/* Adds a part of a document to b; false when it is not there. */
bool small_part(struct kik_buf *b, const struct kik_buf *docx, const char *name);

#endif
