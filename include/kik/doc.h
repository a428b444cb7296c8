/*
 * The document tree: what a report says, before any format.
 *
 * A report kind builds one tree; every renderer walks it.  All texts are
 * already in the document's language, plain (never markup), and owned by the
 * document's arena.  Numbers stay numbers, so that a workbook gets numbers.
 *
 * Texts handed to a function that takes the document are copied; those put
 * into cells, charts and the document's own fields are not and must live as
 * long as it (kik_arena_str).  A newline in a text is a line break.
 */
#ifndef KIK_DOC_H
#define KIK_DOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/num.h"

enum kik_block_kind {
	KIK_B_HEADING, /* text, level 2 … 4; the title of the document is level 1 */
	KIK_B_PARA,    /* text */
	KIK_B_NOTE,    /* text, tone: a box */
	KIK_B_LIST,    /* items */
	KIK_B_FACTS,   /* name and value, in pairs */
	KIK_B_TABLE,
	KIK_B_CHART,
	KIK_B_GROUP,  /* children that belong on one page (a question) */
	KIK_B_COLUMNS /* children side by side where there is room */
};

/* What a thing means; renderers show it by word or sign, never by colour alone. */
enum kik_tone {
	KIK_TONE_NONE,
	KIK_TONE_INFO,
	KIK_TONE_GOOD,
	KIK_TONE_WARN,
	KIK_TONE_BAD,
	KIK_TONE_CONFIDENTIAL,
	KIK_TONE_CONVERTED /* of a figure: worked out from another frame's */
};

enum kik_cell_kind { KIK_C_EMPTY, KIK_C_TEXT, KIK_C_NUMBER, KIK_C_HIDDEN };

/* Small: a table of a whole country has some thirty million of them. */
struct kik_cell_value {
	const char *text; /* of a text, or NULL; of a hidden cell what is shown ("<5") */
	int64_t value;    /* of a number, in ten-thousandths; KIK_UNKNOWN: shown as a dash */
	enum kik_cell_kind kind;
	enum kik_tone tone;
	int16_t decimals; /* digits after the mark in documents; csv and json give all */
	int16_t shade;    /* heat map: 0 … 1000 of the scale, -1 none */
};

struct kik_doc_column {
	const char *key; /* name in csv and json, unique in its table */
	const char *title;
	bool number; /* aligned right */
};

struct kik_table {
	const char *key;     /* name of the sheet or file; a second one in json gets "-2" */
	const char *caption; /* "" for none */
	struct kik_doc_column *column;
	size_t ncolumns;
	struct kik_cell_value *cell; /* row by row */
	size_t nrows, row_cap;
	bool row_header;                  /* the first column names the row */
	bool heat;                        /* shades mean something: a legend is due */
	const char *heat_low, *heat_high; /* what the ends of the shade mean, */
	int64_t heat_min, heat_max;       /* and where they lie, ten-thousandths */
};

enum kik_chart_kind {
	KIK_CHART_BARS,   /* a distribution: label and value a category */
	KIK_CHART_RADAR,  /* axes with one value a series */
	KIK_CHART_LINES,  /* a value a series over time; of two labels a picture of slopes */
	KIK_CHART_WHEEL,  /* phases of a circle with one value each */
	KIK_CHART_SCATTER /* labelled points in a square with four named quadrants */
};

struct kik_series {
	const char *name;
	int64_t *value; /* one for each label, ten-thousandths; KIK_UNKNOWN: none */
};

struct kik_chart {
	enum kik_chart_kind kind;
	const char *title;
	const char *alt;    /* the whole message in one or two sentences */
	const char *zoom;   /* which part of the scale is drawn, where not all of it is; else "" */
	const char **label; /* categories, axes or points */
	size_t nlabels;
	struct kik_series *series; /* bars, wheel: 1; radar: 1 … 3; lines: any; scatter: x and y */
	size_t nseries;
	int64_t min, max; /* of the scale, ten-thousandths; bars: 0, 0 lets the values decide */
	int decimals;     /* of the figures shown; -1: as many as they need, at most two */
	const char *x_title, *y_title;
	const char *quadrant[4]; /* top left, top right, bottom left, bottom right */
	int64_t x_cut, y_cut;    /* where the quadrants meet; a value at the cut is high */
	/*
	 * Lines: NULL, or for each label why no line leads to it from the one before; NULL: one
	 * does.
	 */
	const char **cut;
	bool
	    small; /* a spark: beside a text, without a table of its own (a scatter: dots under its title, in html only) */
	bool told; /* the next table has its figures: none of its own either */
};

struct kik_block {
	enum kik_block_kind kind;
	int level;
	enum kik_tone tone;
	const char *id; /* anchor, or NULL */
	const char *text;
	const char **item; /* list items; facts: name, value, name, value … */
	size_t nitems, item_cap;
	struct kik_table *table;
	struct kik_chart *chart;
	struct kik_block *child, *last, *next;
};

struct kik_doc {
	struct kik_arena *arena;
	const char *kind; /* "svarrapport" */
	const char *lang; /* da, en, nb */
	const char *title, *subtitle;
	const char *marking;            /* "Fortroligt – enhedens eget arbejdspapir", or "" */
	const char *footer;             /* frame, digest, date where given, … */
	const char *creator, *keywords; /* properties of the file, or "" */
	struct kik_block body;          /* a group that holds everything */
};

/* An empty document; owned by the arena, as is everything added. */
struct kik_doc *kik_doc_new(struct kik_arena *a, const char *kind, const char *lang,
    const char *title, const char *subtitle);

/* Each adds a block at the end of `parent` (NULL: the body) and returns it. */
struct kik_block *kik_doc_heading(struct kik_doc *d, struct kik_block *parent, int level,
    const char *text);
struct kik_block *kik_doc_para(struct kik_doc *d, struct kik_block *parent, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
struct kik_block *kik_doc_note(struct kik_doc *d, struct kik_block *parent, enum kik_tone tone,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
struct kik_block *kik_doc_list(struct kik_doc *d, struct kik_block *parent);
struct kik_block *kik_doc_facts(struct kik_doc *d, struct kik_block *parent);
struct kik_block *kik_doc_group(struct kik_doc *d, struct kik_block *parent);
struct kik_block *kik_doc_columns(struct kik_doc *d, struct kik_block *parent);
struct kik_table *kik_doc_table(struct kik_doc *d, struct kik_block *parent, const char *key,
    const char *caption);

/*
 * A chart with room for its labels and values: labels "", values KIK_UNKNOWN,
 * decimals -1, texts "".
 */
struct kik_chart *kik_doc_chart(struct kik_doc *d, struct kik_block *parent,
    enum kik_chart_kind kind, size_t nlabels, size_t nseries);

void kik_doc_item(struct kik_doc *d, struct kik_block *list, const char *text);
void kik_doc_fact(struct kik_doc *d, struct kik_block *facts, const char *name, const char *value);

/* All columns are added before the first row. */
void kik_doc_column(struct kik_doc *d, struct kik_table *t, const char *key, const char *title,
    bool number);

/* Takes room for this many rows at once, after the last column; more are still welcome. */
void kik_doc_reserve(struct kik_doc *d, struct kik_table *t, size_t rows);

/* A new row of empty cells (shade -1); the pointer is valid until the next row. */
struct kik_cell_value *kik_doc_row(struct kik_doc *d, struct kik_table *t);

void kik_cell_text(struct kik_cell_value *c, const char *text);
void kik_cell_number(struct kik_cell_value *c, int64_t value, int decimals);
void kik_cell_count(struct kik_cell_value *c, int64_t n); /* a whole number */
void kik_cell_hidden(struct kik_cell_value *c, const char *shown);

/* How a document becomes bytes. */
struct kik_render_options {
	bool excel;            /* csv as Excel reads it */
	int width;             /* columns of a terminal, txt; 0: 80 */
	bool color;            /* txt on a terminal */
	struct kik_diag *diag; /* xlsx: where faults go; NULL only where none can be */
	const char *name;      /* xlsx: how they call the file */
};

struct kik_renderer {
	const char *name; /* as -f takes it */
	const char *extension;
	bool joins;  /* several documents can stand in one file */
	bool binary; /* nothing for a terminal */
	const char *const
	    *made_of; /* formats that a program converts to it, the best first; or NULL */
	/*
	 * Adds the document to b.  0, or -1 with the fault reported.  NULL: there is no tree to
	 * be rendered, a Word template is filled or another format converted.
	 */
	int (*render)(const struct kik_doc *d, const struct kik_render_options *o,
	    struct kik_buf *b);
};

/* txt, html, docx …: every format that a file's ending can name; the last one's name is NULL. */
extern const struct kik_renderer kik_renderers[];
const struct kik_renderer *kik_renderer_find(const char *name);

#endif
