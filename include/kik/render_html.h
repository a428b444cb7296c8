/* The parts of the HTML renderer. */
#ifndef KIK_RENDER_HTML_H
#define KIK_RENDER_HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/doc.h"
#include "kik/mem.h"

/* A page being written. */
struct kik_html {
	const struct kik_doc *doc;
	struct kik_buf *b;
	struct kik_arena *a;               /* for what is needed while writing */
	unsigned tables, charts, sections; /* how many there were: numbers for ids and labels */
	int level;                         /* of the last heading written */
};

/* The style sheet of every page; the pages' own part is added by the renderer. */
extern const char kik_html_style[];

/* A table in a region of its own that scrolls; `caption` false: it is said elsewhere. */
void kik_html_table(struct kik_html *h, const struct kik_table *t, const char *id, bool caption);

/* A chart, followed by its figures as a table unless it is small. */
void kik_html_chart(struct kik_html *h, const struct kik_chart *c, const char *id);

/* Opens a region that scrolls sideways: "Tabel 3: caption"; keep: on one page. */
void kik_html_open_region(struct kik_html *h, const char *what, unsigned number,
    const char *caption, bool keep);

/* Adds ` id="…"`, unless id is NULL. */
void kik_html_id(struct kik_html *h, const char *id);

/* The sign of a tone, and its word for those who listen; nothing for none. */
void kik_html_tone(struct kik_html *h, enum kik_tone tone);

#endif
