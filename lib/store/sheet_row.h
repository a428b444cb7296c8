/* Inside the reading of sheets that a unit fills in: whose a row is, as the intake wants to know. */
#ifndef KIK_SHEET_ROW_H
#define KIK_SHEET_ROW_H

#include "book_facts.h"
#include "kik/intake.h"

/* What a file says of itself, by answer column. */
struct kik_sheet_source {
	struct kik_slice fact[KIK_A_COLUMNS];   /* empty: not said */
	const char *expected[KIK_A_COLUMNS];    /* the same, for messages */
	enum kik_fault mismatch[KIK_A_COLUMNS]; /* when a cell says another */
	bool typed;                             /* a workbook: its cells know what they are */
	const struct kik_input *in;             /* of a table, else NULL; */
	char delimiter;                         /* what stands between its cells */
};

/* Takes over the facts of a workbook. */
void kik_sheet_source_book(struct kik_sheet_source *s, const struct kik_book_facts *f);

/* In a list by answer column: none of the sub-scores, which only answers have. */
#define KIK_NO_SUBSCORE_COLUMNS                                                                    \
	[KIK_A_SUBSCORE] = KIK_NONE, [KIK_A_SUBSCORE + 1] = KIK_NONE,                              \
	[KIK_A_SUBSCORE + 2] = KIK_NONE, [KIK_A_SUBSCORE + 3] = KIK_NONE,                          \
	[KIK_A_SUBSCORE + 4] = KIK_NONE, [KIK_A_SUBSCORE + 5] = KIK_NONE

/* Tells on request what a file was taken for: "p.csv: UTF-8, semicolon, priorities, 3 rows". */
void kik_sheet_tell(struct kik_diag *d, const char *name, const struct kik_sheet_source *s,
    const char *what, size_t n);

struct kik_sheet_row {
	struct kik_columns columns;
	struct kik_cells cells; /* of the row that is being read */
	const struct kik_sheet_source *source;
	const size_t *of; /* for each answer column the one of this sheet; KIK_NONE: it has none */
	size_t elsewhere; /* the column whose place stands for such */
	struct kik_slice field[KIK_CSV_ROW + KIK_A_COLUMNS]; /* the row's, then the facts */
	size_t column[KIK_A_COLUMNS];
};

/* The columns (see kik_columns_header) for which facts and options stand. */
uint64_t kik_sheet_waived(const struct kik_sheet_row *c, const struct kik_intake_options *o);

/*
 * The row of c->cells as an answer's, valid until the next one.  A fact stands for a cell that is
 * empty; where one is not, it must say the same, or the file is at fault.
 */
struct kik_row kik_sheet_row(struct kik_sheet_row *c, struct kik_diag *d, struct kik_intake *in);

#endif
