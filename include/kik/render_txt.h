/* The parts of the text renderer. */
#ifndef KIK_RENDER_TXT_H
#define KIK_RENDER_TXT_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/doc.h"
#include "kik/mem.h"

/* A text being written. */
struct kik_txt {
	const struct kik_doc *doc;
	struct kik_buf *b;
	struct kik_arena *a; /* for what is needed while writing */
	size_t width;        /* columns */
	bool color;
};

/* A text safe for a terminal: control characters made visible, newlines kept; in t->a. */
const char *kik_txt_shown(const struct kik_txt *t, const char *s);

/* A text, wrapped; the first line begins with `first`, the others with `rest`. */
void kik_txt_wrapped(const struct kik_txt *t, const char *first, const char *rest,
    const char *text);

/* A text, wrapped, in bold where there is colour. */
void kik_txt_bold(const struct kik_txt *t, const char *text);

/* n times a character. */
void kik_txt_repeat(struct kik_buf *b, const char *one, size_t n);

void kik_txt_table(const struct kik_txt *t, const struct kik_table *table);
void kik_txt_chart(const struct kik_txt *t, const struct kik_chart *c);

#endif
