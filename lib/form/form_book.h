/* What the form and the typing sheet have in common as workbooks. */
#ifndef KIK_FORM_BOOK_H
#define KIK_FORM_BOOK_H

#include "form_columns.h"
#include "kik/form.h"
#include "kik/xlsx.h"
#include "sheet_words.h"

struct kik_form_book {
	struct kik_xlsx *x;
	const struct kik_frame *f;
	const struct kik_round *r;
	const struct kik_round_unit *u;
	const struct kik_participant *p; /* NULL: of the whole unit */
	const char *lang;
	unsigned subs; /* the sub-scores in use */
	struct kik_arena *a;
	unsigned at[KIK_FORM_COLUMNS]; /* where the columns of the table stand */
	unsigned sub_at[KIK_SUBSCORES];
	unsigned width;               /* columns of the table */
	struct kik_xlsx_sheet *lists; /* hidden: steps that a cell's own list cannot hold */
	struct kik_xlsx_range *list;  /* for each scale, once it is there */
	unsigned nlists;
};

/* Begins a workbook; `p` NULL for one of the whole unit. */
void kik_book_begin(struct kik_form_book *k, const struct kik_frame *f, const struct kik_round *r,
    const struct kik_round_unit *u, const struct kik_participant *p);

/* Adds the facts, and the finished file to b.  0, or -1 with the fault reported. */
int kik_book_end(struct kik_diag *d, struct kik_form_book *k, const char *name, struct kik_buf *b);

/* The text with its places filled in; lives as long as the book. */
const char *kik_book_say(struct kik_form_book *k, enum kik_sheet_word w, const char *one,
    const char *two);

/* The name of the unit, else its id. */
const char *kik_book_unit(const struct kik_form_book *k);

/* The deadline in words, NULL when there is none. */
const char *kik_book_deadline(struct kik_form_book *k);

/* What is chosen for "don't know" on a scale; NULL when it has no word for that. */
const char *kik_book_blank(const struct kik_form_book *k, const struct kik_scale *s);

/* The heading of the table in the rows 0 to 3: whose it is, `hint`, and the n columns. */
#define KIK_BOOK_HEAD 4
void kik_book_head(struct kik_form_book *k, struct kik_xlsx_sheet *s, const char *hint,
    const enum kik_form_column *column, size_t n);

/* The open cells of a row, and those of sub-scores that the question does not have. */
void kik_book_open(struct kik_form_book *k, struct kik_xlsx_sheet *s, unsigned row,
    size_t question);

/* What may be chosen in the rows from first to last, all of questions of one theme. */
void kik_book_choose(struct kik_form_book *k, struct kik_xlsx_sheet *s, size_t theme,
    unsigned first, unsigned last);

/* Adds the sheet that says what the points of each scale mean. */
void kik_book_add_scales(struct kik_form_book *k);

/* The sheet on paper. */
void kik_book_print(struct kik_form_book *k, struct kik_xlsx_sheet *s, bool table);

#endif
