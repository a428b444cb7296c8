/* What the files of the workbook reader share. */
#ifndef KIK_WORKBOOK_PARTS_H
#define KIK_WORKBOOK_PARTS_H

#include "kik/workbook.h"
#include "kik/tags.h"

/* The namespaces, each in its transitional and its strict form. */
enum kik_workbook_space {
	KIK_WB_MAIN = 1, /* sheets, strings, styles */
	KIK_WB_REL,      /* r:id */
	KIK_WB_PACKAGE,  /* lists of relations */
	KIK_WB_CUSTOM,   /* custom properties */
	KIK_WB_TYPES     /* and their types */
};

/* What a part is to the one that names it; others are passed over. */
enum kik_workbook_role {
	KIK_WB_WORKBOOK,
	KIK_WB_SHEET,
	KIK_WB_STRINGS,
	KIK_WB_STYLES,
	KIK_WB_PROPERTIES,
	KIK_WB_OTHER
};

/* A relation: the part that `id` stands for. */
struct kik_relation {
	const char *id, *target; /* target: a name in the archive */
	enum kik_workbook_role role;
};

/* How a style shows a number. */
enum kik_workbook_style { KIK_WB_PLAIN, KIK_WB_DATE, KIK_WB_TIME };

struct kik_workbook_sheet {
	const char *name, *part;
	bool hidden;
};

struct kik_workbook_property {
	const char *name, *value;
};

/* A part that is being read. */
struct kik_part {
	struct kik_workbook *w;
	const char *name;
	struct kik_buf bytes;
	struct kik_tags *xml;
};

/* The sheet that is being read. */
struct kik_workbook_reading {
	struct kik_part part;
	const char *sheet;
	size_t line;                  /* of the last row */
	bool ended, in_data;          /* in_data: between <sheetData> and its end */
	struct kik_buf text;          /* of the row's cells, one behind the other */
	size_t n;                     /* cells up to the last that holds something */
	size_t col;                   /* of the last cell read; KIK_NONE before the first */
	bool seen[KIK_WORKBOOK_COLS]; /* of this row */
	size_t at[KIK_WORKBOOK_COLS], len[KIK_WORKBOOK_COLS];
	struct kik_slice field[KIK_WORKBOOK_COLS];
	struct kik_buf raw, cell; /* a value as it stands; the name of a place */
};

struct kik_workbook {
	const char *name;
	struct kik_zip *zip;
	struct kik_diag *diag;
	struct kik_arena *arena;
	bool date1904;
	struct kik_workbook_sheet *sheet;
	struct kik_workbook_property *property;
	struct kik_slice *string; /* over KIK_WORKBOOK_CELL bytes: only its length is right */
	unsigned char *style;     /* enum kik_workbook_style of each cell format */
	size_t nsheets, sheet_cap, nproperties, property_cap, nstrings, string_cap, nstyles,
	    style_cap;
	struct kik_workbook_reading reading;
};

/* --- parts (workbook_part.c) ------------------------------------------------------------- */

/* Index in the archive of a part, whatever the case of its name; KIK_NONE when absent. */
size_t kik_part_find(const struct kik_zip *z, const char *name);

/*
 * Opens a part whose root is this element, and passes that.  0; or -1 with the fault reported
 * and nothing to close.
 */
int kik_part_open(struct kik_part *p, struct kik_workbook *w, const char *name, int space,
    const char *root);
void kik_part_close(struct kik_part *p);

/* As kik_tags_next, with faults reported; elements of unknown namespaces are passed over whole. */
int kik_part_next(struct kik_part *p, struct kik_tag *tag);

/* The relations of a part, "" for those of the archive itself.  0; or -1 with the fault. */
int kik_part_relations(struct kik_workbook *w, const char *part, struct kik_relation **relation,
    size_t *n);

/* Reports that a part goes beyond the limits; -1. */
int kik_part_beyond(const struct kik_part *p);

/* --- texts (workbook_text.c) ------------------------------------------------------------- */

/* Adds a text with its _xHHHH_ read and CR LF as LF; `start`: where in b the whole begins. */
void kik_workbook_add_text(struct kik_buf *b, size_t start, const char *s, size_t len);

/*
 * Adds the runs of <si> or <is>, open at this depth, joined, and passes its end.  Of what is
 * longer than KIK_WORKBOOK_CELL at least one byte more than that is added.  0, or -1.
 */
int kik_workbook_runs(struct kik_part *p, size_t depth, struct kik_buf *b);

/* The shared strings.  0, or -1 with the fault reported. */
int kik_workbook_strings(struct kik_workbook *w, const char *part);

/* --- styles and dates (workbook_style.c) ------------------------------------------------- */

int kik_workbook_styles(struct kik_workbook *w, const char *part);

/* Adds the text of a number in this style, as kik_workbook_rows has it. */
void kik_workbook_add_number(struct kik_buf *b, const char *s, size_t len,
    enum kik_workbook_style style, bool date1904);

/* Adds a date as XML writes it (2026-09-01T10:30:00) the way kik_workbook_rows has it. */
void kik_workbook_add_iso(struct kik_buf *b, const char *s, size_t len);

#endif
