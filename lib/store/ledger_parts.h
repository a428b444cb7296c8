/* Inside the reading of sheets of entries. */
#ifndef KIK_LEDGER_PARTS_H
#define KIK_LEDGER_PARTS_H

#include "kik/entry_kinds.h"
#include "kik/ledger.h"
#include "kik/num.h"
#include "sheet_row.h"

/* The rows of a unit and round in one section. */
struct kik_ledger_rows {
	struct kik_sheet_info *info;
	size_t section;
	struct kik_entry_row *row;
	size_t n, cap;
};

struct kik_ledger {
	struct kik_diag *diag;
	struct kik_intake_options options;
	struct kik_answers *answers; /* no answers: whose rows there are */
	struct kik_intake *intake;
	struct kik_arena *a;
	bool text;
	const struct kik_cuts *cuts;
	const char *today;
	struct kik_ledger_rows *rows;
	size_t n, cap;
	/* the row that is being read */
	struct kik_sheet_row *sheet;
	const struct kik_entry_kind *kind;
	struct kik_sheet_info *info; /* NULL: whose it is, is not known */
	size_t nth;                  /* how many rows were kept */
	enum kik_mark mark;          /* of the file's decimals so far */
	struct kik_buf scratch, expected;
};

/* Where a field of the row stands. */
struct kik_place kik_ledger_place(const struct kik_ledger *g, size_t field);

/* Reports a finding at a field of the row; an error withholds its unit. */
void kik_ledger_report(struct kik_ledger *g, struct kik_finding *f, size_t field);

/* ledger_cell.c: the cell of a field.  Faults are reported, and leave it not given. */
void kik_ledger_cell(struct kik_ledger *g, size_t field, struct kik_entered *to);

/* ledger.c: a row, of which `sheet` has the cells, is checked and kept. */
void kik_ledger_take(struct kik_ledger *g, size_t section);

#endif
