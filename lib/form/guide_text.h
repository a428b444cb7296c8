/* The texts of VEJLEDNING.md, the languages side by side. */
#ifndef KIK_GUIDE_TEXT_H
#define KIK_GUIDE_TEXT_H

#include "kik/buf.h"
#include "kik/lang.h"

struct kik_guide;

/*
 * A part of the guide: a text in which {round}, {start}, {deadline}, {seminar}, {units},
 * {participants}, the directory {dir} and the names of what commands write ({stream}, {reports}
 * …: a table in guide.c) are filled in.  A part
 * with `add` is the heading of a table, which add() adds with its rows.  A part
 * that needs a date, or is about a kind of form, is left out where the round has none.
 */
struct kik_guide_part {
	enum {
		KIK_GUIDE_ALWAYS,
		KIK_GUIDE_START,
		KIK_GUIDE_DEADLINE,
		KIK_GUIDE_SEMINAR,
		KIK_GUIDE_TYPING,
		KIK_GUIDE_HTML,
		KIK_GUIDE_SHEET
	} when;
	void (*add)(struct kik_buf *b, const struct kik_guide *g, const char *heading);
	const char *text[KIK_LANGS];
};

/* Ends with a part without text. */
extern const struct kik_guide_part kik_guide_parts[];

/* The units and their folders. */
void kik_guide_add_units(struct kik_buf *b, const struct kik_guide *g, const char *heading);

/* The scales of the themes in use, a table each: `heading` is its first column. */
void kik_guide_add_scales(struct kik_buf *b, const struct kik_guide *g, const char *heading);

#endif
