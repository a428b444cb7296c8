/* The parts of the renderer of workbooks. */
#ifndef KIK_RENDER_XLSX_H
#define KIK_RENDER_XLSX_H

#include <stdbool.h>

#include "kik/doc.h"
#include "kik/mem.h"
#include "kik/xlsx.h"

/* A workbook being written. */
struct kik_render_book {
	const struct kik_doc *doc;
	struct kik_xlsx *x;
	struct kik_arena *a;            /* for what is needed while writing */
	struct kik_xlsx_sheet *figures; /* those behind the charts, one below the other */
	unsigned row;                   /* where the next ones go */
};

/*
 * Adds a sheet of this name with the table; one with more rows than a spreadsheet opens with ease goes on
 * in others.  Returns the first.
 */
const struct kik_xlsx_sheet *kik_render_xlsx_table(const struct kik_render_book *k,
    const struct kik_table *t, const char *name);

/* Puts the head and the rows of a table at `row`, the widths being said; returns the row after. */
unsigned kik_render_xlsx_rows(const struct kik_render_book *k, struct kik_xlsx_sheet *s,
    unsigned row, const struct kik_table *t, size_t first, size_t last);

/* The paper of a sheet: a row that is repeated is the one before `body`, which may be 0. */
void kik_render_xlsx_print(const struct kik_render_book *k, struct kik_xlsx_sheet *s,
    unsigned body);

/*
 * Draws a radar or bars with a corner at this cell, and puts the figures into their sheet below
 * a caption that names what they are of.  Returns how many rows of ordinary height it covers.
 */
unsigned kik_render_xlsx_chart(struct kik_render_book *k, struct kik_xlsx_sheet *s, unsigned row,
    unsigned col, const struct kik_chart *c, const char *of);

#endif
