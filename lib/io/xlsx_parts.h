/* What xlsx.c needs beside libxlsxwriter: the look of cells, and texts that fit. */
#ifndef KIK_XLSX_PARTS_H
#define KIK_XLSX_PARTS_H

#include "kik/xlsx.h"

enum {
	KIK_LOOK_BOLD = 1,
	KIK_LOOK_WRAP = 2,
	KIK_LOOK_TOP = 4,
	KIK_LOOK_CENTRE = 8,
	KIK_LOOK_BORDER = 16,
	KIK_LOOK_OPEN = 32, /* not locked */
	KIK_LOOK_UNDERLINE = 64
};

struct kik_xlsx_look {
	unsigned flags;
	unsigned size;       /* of the type, in points; 0: the default */
	int ink, fill;       /* 0xRRGGBB, -1: none */
	const char *numbers; /* number format; NULL: general */
};

extern const struct kik_xlsx_look kik_xlsx_looks[KIK_XLSX_STYLES];

/*
 * kik_xlsx_add_clean for a cell or a custom property, where _x0041_ would be read as A: its
 * first '_' is written _x005F_.
 */
bool kik_xlsx_add_escaped(struct kik_buf *b, const char *s, size_t max);

/*
 * The name of a sheet, of at most max units: no []:*?/\, not empty, and ’ for the apostrophe,
 * which libxlsxwriter doubles in some formulas and not in others.
 */
void kik_xlsx_add_name(struct kik_buf *b, const char *s, size_t max);

/* The lines that a text takes in a column of so many characters. */
unsigned kik_xlsx_lines(const char *s, unsigned characters, bool bold);

/*
 * Adds the workbook `made` to b, its rows free to grow (see xlsx_rows.c); so many of its drawings
 * are described.  0, or -1 with the fault reported.
 */
int kik_xlsx_unmark(struct kik_diag *d, const char *name, const struct kik_buf *made,
    size_t described, struct kik_buf *b);

/* A text in a header or footer, where & begins a code. */
void kik_xlsx_add_margin(struct kik_buf *b, const char *s, size_t max);

#endif
