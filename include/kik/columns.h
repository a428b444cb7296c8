/*
 * Columns: the header of a sheet that people fill in, and the cells under it.
 *
 * A reader lists the columns it knows in a table; the header row becomes a map
 * from their places in the table to fields.  A row then costs an index.
 */
#ifndef KIK_COLUMNS_H
#define KIK_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/csv.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/input.h"
#include "kik/text.h"

#define KIK_COLUMNS_KNOWN  64
#define KIK_COLUMN_ALIASES 6

enum kik_column_kind {
	KIK_COL_OPTIONAL,
	KIK_COL_REQUIRED,
	KIK_COL_READER /* there for the reader: known, never looked at */
};

/*
 * A known column.  A table of them ends with a NULL name.  Of a sheet that kik-init
 * writes, the first alias is Danish, the second Norwegian where it differs.
 */
struct kik_column_def {
	const char *name; /* English */
	enum kik_column_kind kind;
	const char *alias[KIK_COLUMN_ALIASES + 1]; /* NULL-ended */
};

/* How a column is headed in da, en or nb. */
const char *kik_column_header(const struct kik_column_def *c, const char *lang);

struct kik_columns {
	const struct kik_column_def *def;
	size_t field[KIK_COLUMNS_KNOWN];   /* of def[i]; KIK_NONE when the sheet lacks it */
	size_t extra[KIK_CSV_ROW], nextra; /* fields under an unknown name */
	size_t blank[KIK_CSV_ROW], nblank; /* fields before `width` under an empty name */
	size_t width;                      /* fields up to the last that has a name */
	size_t need;           /* fields up to the last required one: a shorter row is a fault */
	char delimiter;        /* what kik_columns_open found, 0 before */
	struct kik_rows rows;  /* where header and rows come from */
	struct kik_cells head; /* the header row; valid until the next one is read */
};

/* Names the table (at most KIK_COLUMNS_KNOWN rows, which outlive c); every column is absent. */
void kik_columns_init(struct kik_columns *c, const struct kik_column_def *def);

/* True when the trimmed name, in any case, is in the table of c (for kik_csv_delimiter). */
bool kik_columns_known(void *c, struct kik_slice name);

/*
 * Reads the header row that `rows` has just given; c keeps a copy of them.  Bit i of `waived`: def[i] is not
 * required this time (an option says what would stand in it).  `extra`: unknown
 * columns are welcome, else each is a notice.  Returns 0, or -1 with every fault
 * reported (a required column missing, a column twice).
 */
int kik_columns_header(struct kik_columns *c, struct kik_diag *d, const struct kik_rows *rows,
    const struct kik_cells *row, uint64_t waived, bool extra);

/*
 * The start of a sheet: finds the delimiter (`fixed`: see kik_csv_delimiter), makes
 * the reader and reads the header.  Returns the reader, owned by the caller, or NULL
 * with the faults reported.
 */
struct kik_csv *kik_columns_open(struct kik_columns *c, struct kik_diag *d, struct kik_input *in,
    char fixed, uint64_t waived, bool extra);

/* The slow half of kik_columns_row. */
int kik_columns_width(const struct kik_columns *c, struct kik_diag *d, const struct kik_cells *row);

/*
 * Checks how wide a row is: nothing may stand beyond the named columns, and no
 * required column may be missing (trailing ones that are not required may).
 * Returns 0, or -1 with the fault reported.
 */
static inline int kik_columns_row(const struct kik_columns *c, struct kik_diag *d,
    const struct kik_cells *row)
{
	if (row->n >= c->need && row->n <= c->width && c->nblank == 0)
		return 0;
	return kik_columns_width(c, d, row);
}

/* The cell of def[i] as it stands; empty when the sheet or the row lacks it. */
static inline struct kik_slice kik_columns_cell(const struct kik_columns *c,
    const struct kik_cells *row, size_t i)
{
	size_t f = c->field[i];

	return f < row->n ? row->field[f] : (struct kik_slice){ "", 0 };
}

/* Where the cell of def[i] begins; the row's last field, when it has none. */
struct kik_place kik_columns_place(const struct kik_columns *c, const struct kik_cells *row,
    size_t i);

#endif
