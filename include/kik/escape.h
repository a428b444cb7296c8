/*
 * Text as markup: one escaper for each context.
 *
 * Participants' text is never markup.  In all of them invalid UTF-8, control
 * and bidi characters become U+FFFD; tab and newline stay.  NULL adds nothing.
 */
#ifndef KIK_ESCAPE_H
#define KIK_ESCAPE_H

#include <stddef.h>

#include "kik/buf.h"

/* Between tags. */
void kik_html_add_text(struct kik_buf *b, const char *s);

/* Within an attribute's double or single quotes. */
void kik_html_add_attr(struct kik_buf *b, const char *s);

/* Text or attribute of XML, and of SVG within HTML. */
void kik_xml_add(struct kik_buf *b, const char *s);
void kik_xml_add_slice(struct kik_buf *b, const char *s, size_t len);

/* A quoted CSS string, safe inside <style>: only letters, digits and blanks stay as they are. */
void kik_css_add_string(struct kik_buf *b, const char *s);

#endif
