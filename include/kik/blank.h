/*
 * Blank sheets: tables that people fill in, before any format.
 *
 * A maker builds one for a unit; a format writes it.  All texts are in the sheet's
 * language, plain, and live as long as the sheet.
 */
#ifndef KIK_BLANK_H
#define KIK_BLANK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/num.h"

/* What a column is for. */
enum kik_blank_kind {
	KIK_BLANK_READER, /* there to be read */
	KIK_BLANK_FACT,   /* the same in each row: a workbook has it among its facts only */
	/* the others are filled in: */
	KIK_BLANK_TEXT,
	KIK_BLANK_POINTS, /* on the scale of the row */
	KIK_BLANK_WHOLE,  /* one of the whole numbers from min to max */
	KIK_BLANK_NUMBER,
	KIK_BLANK_DAY,
	KIK_BLANK_CHOICE /* one of the items */
};

struct kik_blank_column {
	const char *header; /* as the reader of the sheet knows it */
	enum kik_blank_kind kind;
	unsigned width;          /* characters, in a workbook */
	int min, max;            /* of a WHOLE one, at most KIK_BLANK_LIST of them as a list */
	const char *const *item; /* of a CHOICE */
	size_t nitems;
};

#define KIK_BLANK_LIST 20

/* A text; or, text NULL, a number in ten-thousandths, KIK_UNKNOWN for an empty cell. */
struct kik_blank_cell {
	const char *text;
	int64_t value;
	int decimals; /* shown, -1: as many as there are */
};

struct kik_blank_row {
	struct kik_blank_cell *cell;   /* one for each column */
	const struct kik_scale *scale; /* of POINTS; else NULL */
	size_t panel;                  /* whose labels say what the points mean */
	bool aside;                    /* a break: nothing to do */
};

struct kik_blank_table {
	const char *name; /* of its sheet */
	const char *how;  /* one line above it; "" for none */
	struct kik_blank_column *column;
	size_t ncolumns;
	struct kik_blank_row *row;
	size_t nrows;
	size_t keep; /* columns that stay in view */
};

/* A row of the head: what is asked for once. */
struct kik_blank_head {
	const char *key; /* "" : free, key and value are both filled in */
	enum { KIK_BLANK_DATE, KIK_BLANK_COUNT } kind;
};

/* What the sheet is of: in its hidden sheet and its properties. */
struct kik_blank_fact {
	const char *key, *value; /* key in English: format, version, unit, round … */
};

struct kik_blank {
	const char *lang; /* da, en, nb */
	const char *title, *subtitle, *marking;
	const char *cover;        /* the name of the sheet that holds introduction and head */
	const char *const *intro; /* steps, one paragraph each */
	size_t nintro;
	const char *head_title; /* above the head */
	const struct kik_blank_head *head;
	size_t nhead;
	const struct kik_blank_fact *fact;
	size_t nfacts;
	const struct kik_blank_table *table; /* the first is filled in; CSV has it alone */
	size_t ntables;
};

struct kik_blank_format {
	const char *name; /* and the file's extension */
	/* Adds the sheet to b; `name` is how messages call it.  0, or -1 with the fault reported. */
	int (*write)(struct kik_diag *d, const struct kik_blank *s, const char *name,
	    struct kik_buf *b);
};

/* A NULL name ends the table. */
extern const struct kik_blank_format kik_blank_formats[];

/* A format by its name; NULL when there is none. */
const struct kik_blank_format *kik_blank_find(const char *name);

/* Cells. */
struct kik_blank_cell kik_blank_say(const char *text);
struct kik_blank_cell kik_blank_number(int64_t value, int decimals); /* ten-thousandths */
struct kik_blank_cell kik_blank_count(int64_t n);

/* As Danish Excel opens it: the head as rows of key and value, then the first table. */
int kik_blank_csv(struct kik_diag *d, const struct kik_blank *s, const char *name,
    struct kik_buf *b);

/*
 * As a workbook: a cover with introduction and head, each table in a sheet of its own,
 * protected but where people fill in, and the facts in a hidden sheet "kik" of keys
 * and values and as custom properties.
 */
int kik_blank_xlsx(struct kik_diag *d, const struct kik_blank *s, const char *name,
    struct kik_buf *b);

#endif
