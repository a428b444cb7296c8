/* A frame as one table, which people edit in a spreadsheet: a row for each thing. */
#ifndef KIK_FRAME_TABLE_H
#define KIK_FRAME_TABLE_H

#include <stdint.h>

#include "kik/columns.h"
#include "kik/frame.h"
#include "kik/rows.h"

/* The columns but those of the languages, text:da and examples:da. */
enum kik_frame_column {
	KIK_FC_KIND,
	KIK_FC_ID,
	KIK_FC_PART_OF,
	KIK_FC_PANEL,
	KIK_FC_SCALE,
	KIK_FC_EDITION,
	KIK_FC_MIN,
	KIK_FC_MAX,
	KIK_FC_STEP,
	KIK_FC_FROM,
	KIK_FC_TO,
	KIK_FC_WEIGHT,
	KIK_FC_WORDS, /* one a line: what is said for don't know, or the names of sub-scores */
	KIK_FC_PERSPECTIVES,
	KIK_FC_EFFORT,
	KIK_FC_RESULT,
	KIK_FC_COLUMNS
};

extern const struct kik_column_def kik_frame_columns[];

#define KIK_FRAME_TEXT     "text:"
#define KIK_FRAME_EXAMPLES "examples:"

/* What a cell holds: a text, or a number in thousandths (s NULL). */
struct kik_frame_cell {
	const char *s;
	int64_t n;
};

struct kik_frame_table {
	struct kik_frame_cell *cell; /* nrows × ncols, the header first */
	size_t nrows, ncols, room;
};

/* The frame as a table, in `a`. */
void kik_frame_tabulate(struct kik_frame_table *t, const struct kik_frame *f, struct kik_arena *a);

/*
 * Reads such a table, header first.  `delimiter` is that of the CSV that it stands in, where
 * texts may be guarded against formulas; 0: a workbook, where they never are.  NULL with the
 * faults reported, each at its cell.
 */
const struct kik_frame *kik_frame_from_rows(struct kik_diag *d, const char *name,
    const struct kik_rows *rows, const struct kik_cells *header, char delimiter,
    struct kik_arena *a);

/*
 * Reads the bytes of a workbook: its sheet "frame", else the first that has such a header in
 * its first 20 rows.  NULL with the faults reported, each at its cell.
 */
const struct kik_frame *kik_frame_from_book(struct kik_diag *d, const char *name, const char *s,
    size_t len, struct kik_arena *a);

#endif
