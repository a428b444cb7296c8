/* Inside the reading of consensus sheets. */
#ifndef KIK_AGREED_PARTS_H
#define KIK_AGREED_PARTS_H

#include "kik/agreed.h"
#include "kik/consensus_sheet.h"
#include "sheet_row.h"

/* Whose answers the rows are, for the intake; no person's. */
extern const struct kik_slice kik_agreed_group;

/* For each answer column the one of a consensus sheet; KIK_NONE: it has none. */
extern const size_t kik_agreed_of[KIK_A_COLUMNS];

/* A file begins: nothing of a head was seen. */
void kik_agreed_begin(struct kik_agreed_rows *g);

/*
 * A row above the header, or of a cover: date or role, and its value.  Rows of anything else
 * than two cells are passed over.  0, or -1 with the fault reported.
 */
int kik_agreed_head(struct kik_agreed_rows *g, struct kik_diag *d, const struct kik_rows *rows,
    const struct kik_cells *row);

/*
 * Goes to the header of a consensus sheet: 1 with *row, 0 there is none, -1.  Rows above it
 * are the head of g (NULL: passed over); *bad: something was wrong with it.
 */
int kik_agreed_seek(struct kik_rows *rows, struct kik_cells *row, struct kik_agreed_rows *g,
    struct kik_diag *d, bool *bad);

/*
 * Reads a sheet from its head on.  `bad`: something was wrong with the file already, its units
 * are withheld.  0, or -1 when it could not be read to its end.
 */
int kik_agreed_sheet(struct kik_rows *rows, struct kik_diag *d, const char *name,
    const struct kik_sheet_source *source, struct kik_agreed_rows *g, bool bad);

const struct kik_intake_options *kik_agreed_options(const struct kik_agreed_rows *g);

/* The file ends: its head belongs to every unit that was seen in it. */
void kik_agreed_end(struct kik_agreed_rows *g);

#endif
