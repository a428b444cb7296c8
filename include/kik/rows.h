/*
 * Rows: what stands in a sheet, row by row, whatever kind of file holds it.
 *
 * The readers of CSV and of workbooks both give rows; whoever reads columns
 * (kik/columns.h) or answers need not know which.
 */
#ifndef KIK_ROWS_H
#define KIK_ROWS_H

#include <stddef.h>

#include "kik/diag.h"
#include "kik/text.h"

/* A row. */
struct kik_cells {
	const struct kik_slice *field; /* as they read, without quotes; valid until the next row */
	size_t n;
	size_t line; /* of the file, or of the sheet, from 1 */
	size_t same; /* so many fields from the first on surely are those of the row before */
};

/* Where rows come from; ctx belongs to whoever made it. */
struct kik_rows {
	void *ctx;
	/* 1 with *row; 0 at the end; -1 at a fault, reported, after which nothing can be trusted. */
	int (*next)(void *ctx, struct kik_cells *row);
	/*
	 * Where field i of the last row stands; its last field for any higher i.  Its texts are
	 * valid until the next call of either.
	 */
	struct kik_place (*place)(void *ctx, size_t i);
};

#endif
