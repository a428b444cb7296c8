/*
 * Writing workbooks (XLSX): the file that hides libxlsxwriter.
 *
 * A workbook is made sheet by sheet and comes out as bytes; the same calls give the
 * same bytes.  Rows and columns count from 0.  Texts are UTF-8; what a cell cannot
 * hold (control characters, U+FFFE, bytes that are no UTF-8) becomes U+FFFD, and what is
 * too long for its place is cut with "…".  A call that fails is remembered: the functions
 * below return nothing, and kik_xlsx_finish tells.
 */
#ifndef KIK_XLSX_H
#define KIK_XLSX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/diag.h"

#define KIK_XLSX_CELL    32767 /* UTF-16 units in a cell, */
#define KIK_XLSX_NAME    31    /* in the name of a sheet, */
#define KIK_XLSX_CAPTION 32    /* in the title of a message beside a cell, */
#define KIK_XLSX_MESSAGE 255   /* and in the message, or in a list of choices */

/*
 * Adds what a text has room for: at most `max` UTF-16 units (which Excel counts), cut with
 * "…", cleaned as above, CR LF as LF.  True when it was cut.
 */
bool kik_xlsx_add_clean(struct kik_buf *b, const char *s, size_t max);

/* How cells look; the table stands in lib/io/xlsx_style.c. */
enum kik_xlsx_style {
	KIK_XLSX_PLAIN,
	KIK_XLSX_TITLE,
	KIK_XLSX_SUBTITLE,
	KIK_XLSX_HEADING, /* of a section */
	KIK_XLSX_SUBHEADING,
	KIK_XLSX_BODY,  /* running text, wrapped */
	KIK_XLSX_LABEL, /* what stands before it: bold */
	KIK_XLSX_LINK,  /* for kik_xlsx_link */
	KIK_XLSX_BODY_NUMBER,
	KIK_XLSX_NOTE,
	KIK_XLSX_MARK,   /* "confidential" */
	KIK_XLSX_HEAD,   /* of a column */
	KIK_XLSX_THEME,  /* a cell that holds for several rows */
	KIK_XLSX_ID,     /* text that is no number even if it looks like one */
	KIK_XLSX_STRONG, /* text in a table: bold, */
	KIK_XLSX_TEXT,   /* ordinary, */
	KIK_XLSX_SMALL,  /* small */
	KIK_XLSX_NUMBER, /* as many decimals as there are, */
	KIK_XLSX_STAT,   /* two, */
	KIK_XLSX_PERCENT,
	KIK_XLSX_CLOSED,        /* nothing belongs here */
	KIK_XLSX_ASIDE,         /* likewise, centred */
	KIK_XLSX_ANSWER_CHOICE, /* to be filled in: open in a protected sheet */
	KIK_XLSX_ANSWER_TEXT,
	KIK_XLSX_ANSWER_DAY,
	KIK_XLSX_ANSWER_HEAD, /* of a column that is filled in */
	KIK_XLSX_LOW,         /* for kik_xlsx_mark */
	KIK_XLSX_HIGH,
	KIK_XLSX_STYLES
};

/* Cells from one corner to the other, both included. */
struct kik_xlsx_range {
	unsigned row, col, last_row, last_col;
};

struct kik_xlsx;
struct kik_xlsx_sheet; /* belongs to its workbook */

/* An empty workbook with its document properties; NULL or "" for none. */
struct kik_xlsx *kik_xlsx_new(const char *title, const char *subject);

/* Gives it other properties. */
void kik_xlsx_properties(struct kik_xlsx *x, const char *title, const char *subject,
    const char *creator, const char *keywords);

/*
 * Adds the finished file to b and frees the workbook, in any case.  A text that was cut is a
 * warning (cell-cut).  Returns 0, or -1 with the fault reported and b as it was; `name` is
 * how messages call the file.
 */
int kik_xlsx_finish(struct kik_diag *d, struct kik_xlsx *x, const char *name, struct kik_buf *b);

/* A custom document property.  Other programs may drop it: say it in a sheet as well. */
void kik_xlsx_property(struct kik_xlsx *x, const char *name, const char *value);

/* A name for cells that formulas of any sheet may use: letters, digits and '_'. */
void kik_xlsx_define(struct kik_xlsx *x, const char *name, const struct kik_xlsx_sheet *s,
    struct kik_xlsx_range cells);

/*
 * A sheet after those there are.  What a name of a sheet cannot hold becomes '-', a name
 * that is taken gets a number, and one that looks like a number or a cell ends in '-'.  The first sheet is the one that is shown.
 */
struct kik_xlsx_sheet *kik_xlsx_add(struct kik_xlsx *x, const char *name);
const char *kik_xlsx_name(const struct kik_xlsx_sheet *s);

/* --- cells ------------------------------------------------------------------ */

/* A text; never taken as a formula or a number.  "" gives a blank cell in that style. */
void kik_xlsx_text(struct kik_xlsx_sheet *s, unsigned row, unsigned col, enum kik_xlsx_style style,
    const char *text);

/* value / unit, unit a power of ten (KIK_THOUSAND, KIK_STAT, 1); KIK_UNKNOWN: a blank cell. */
void kik_xlsx_number(struct kik_xlsx_sheet *s, unsigned row, unsigned col,
    enum kik_xlsx_style style, int64_t value, int64_t unit);

/*
 * A figure in a table: value / unit with so many decimals, beyond two as many as there are.
 * The sign stands before it and is no part of the number; "" for none, no quotation marks.
 */
void kik_xlsx_figure(struct kik_xlsx_sheet *s, unsigned row, unsigned col, int64_t value,
    int64_t unit, int decimals, const char *sign);

/* A text that leads to the first cell of another sheet. */
void kik_xlsx_link(struct kik_xlsx_sheet *s, unsigned row, unsigned col, const char *text,
    const struct kik_xlsx_sheet *to);

/* One text across the cells of a range (which may be a single cell). */
void kik_xlsx_merge(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, enum kik_xlsx_style style,
    const char *text);

/* --- the sheet --------------------------------------------------------------- */

/*
 * The width of columns in characters, to be said before their texts are added: a row is as
 * tall as these need, as near as can be told without the type.  The least height of a row in
 * points; Excel makes it taller when more is typed.
 */
void kik_xlsx_width(struct kik_xlsx_sheet *s, unsigned first, unsigned last, unsigned characters);
void kik_xlsx_height(struct kik_xlsx_sheet *s, unsigned row, unsigned points);

/* Rows above and columns before stay in view. */
void kik_xlsx_freeze(struct kik_xlsx_sheet *s, unsigned rows, unsigned cols);

/* Rows that can be picked and sorted by their columns; the first row of the range has the names. */
void kik_xlsx_filter(struct kik_xlsx_sheet *s, struct kik_xlsx_range r);

/* Only cells of an ANSWER style can be changed; heights and widths still can.  No password. */
void kik_xlsx_protect(struct kik_xlsx_sheet *s);

/* Not shown; never the first sheet. */
void kik_xlsx_hide(struct kik_xlsx_sheet *s);

/* No lines between the cells on the screen. */
void kik_xlsx_no_grid(struct kik_xlsx_sheet *s);

/* What may stand in cells: one of a list, offered as such.  Messages may be NULL. */
struct kik_xlsx_choice {
	const char *const *item; /* n texts of at most KIK_XLSX_MESSAGE together, without commas; */
	size_t n;
	const struct kik_xlsx_sheet *sheet; /* or, n = 0, the cells of a sheet */
	struct kik_xlsx_range cells;
	const char *title, *prompt; /* shown while the cell is chosen */
	const char *error_title, *error;
};

void kik_xlsx_choose(struct kik_xlsx_sheet *s, struct kik_xlsx_range r,
    const struct kik_xlsx_choice *c);

/* What may be typed into cells: numbers from min to max (thousandths), or any day. */
struct kik_xlsx_limit {
	enum { KIK_XLSX_WHOLE, KIK_XLSX_DECIMAL, KIK_XLSX_DAY } kind;
	int64_t min, max;
	const char *title, *prompt; /* as in a choice */
	const char *error_title, *error;
};

void kik_xlsx_limit(struct kik_xlsx_sheet *s, struct kik_xlsx_range r,
    const struct kik_xlsx_limit *l);

/* Colours from `from` to `to` (thousandths), two shades of one hue: the higher, the darker. */
void kik_xlsx_heat(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, int64_t from, int64_t to);

/* Cells of at most `low` or at least `high` (thousandths) in the styles LOW and HIGH. */
void kik_xlsx_mark(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, int64_t low, int64_t high);

/* A4, as wide as one page, or `wide` of them; "Page 1 of 3" stands at the right below. */
struct kik_xlsx_print {
	bool landscape;
	unsigned wide;                /* 0: one */
	unsigned repeat_cols;         /* at the left of each page */
	unsigned repeat, repeat_last; /* rows at the top of each page; repeat_last = 0: none, */
	bool repeat_first;            /* or the first alone */
	const char *header, *footer;  /* at the left, NULL for none */
	const char *page, *of;        /* "Page", "of" */
};

void kik_xlsx_print(struct kik_xlsx_sheet *s, const struct kik_xlsx_print *p);

/* --- charts ------------------------------------------------------------------ */

struct kik_xlsx_series {
	const char *name;
	struct kik_xlsx_range labels, values; /* a row or a column of `data` */
};

struct kik_xlsx_chart {
	enum { KIK_XLSX_RADAR, KIK_XLSX_BARS, KIK_XLSX_LINES } kind;
	const char *title;
	const char *alt; /* what one who cannot see it is told */
	const struct kik_xlsx_sheet *data;
	const struct kik_xlsx_series *series;
	size_t n;
	int64_t min, max;       /* of the axis, thousandths */
	unsigned width, height; /* pixels */
};

/* A native chart with its corner at this cell. */
void kik_xlsx_chart(struct kik_xlsx_sheet *s, unsigned row, unsigned col,
    const struct kik_xlsx_chart *c);

#endif
