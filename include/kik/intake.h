/*
 * Intake: rows of answers, from whatever kind of file, checked and counted.
 *
 * A reader (CSV, JSON, workbooks) hands over each row as it stands;
 * here it is checked against frame, round and units, every fault is reported,
 * and what is faultless goes into the answers.
 */
#ifndef KIK_INTAKE_H
#define KIK_INTAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/answers.h"
#include "kik/columns.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/round.h"
#include "kik/unit.h"

/* The columns of FORMATS.md section 4, answers. */
enum kik_answer_column {
	KIK_A_UNIT,
	KIK_A_ROUND,
	KIK_A_RESPONDENT,
	KIK_A_QUESTION,
	KIK_A_POINTS,
	KIK_A_STRENGTHS,
	KIK_A_IMPROVEMENTS,
	KIK_A_IDEAS,
	KIK_A_EVIDENCE,
	KIK_A_NAME,
	KIK_A_AREA,
	KIK_A_MUNICIPALITY,
	KIK_A_FRAME,
	KIK_A_SUBSCORE, /* KIK_SUBSCORES of them */
	KIK_A_COLUMNS = KIK_A_SUBSCORE + KIK_SUBSCORES
};

/* Their names, aliases and those known but not read; ends with a NULL name. */
extern const struct kik_column_def kik_answer_columns[];

/* How points may be written. */
enum kik_decimal { KIK_DECIMAL_AUTO, KIK_DECIMAL_COMMA, KIK_DECIMAL_POINT, KIK_DECIMAL_BOTH };

struct kik_intake_options {
	const struct kik_frame *frame;
	const char *round, *unit;         /* --round, --unit; NULL: from the columns */
	const struct kik_units *units;    /* --units, or NULL */
	const struct kik_round *manifest; /* of a round directory, or NULL */
	const bool *theme;                /* in use, or NULL for all */
	bool group; /* the rows are what a group agreed on: nobody answers under a code */
	bool skip_unknown, dedupe, accept_unlisted;
	const char *accept_frame; /* a digest, or NULL */
	enum kik_decimal decimal;
};

/* A row: field column[i] of the row holds answer column i (KIK_NONE: absent). */
struct kik_row {
	const struct kik_slice *field;
	size_t n;
	const size_t *column;
	/* The file knows text from numbers: a number's decimal mark is not the writer's choice,
	 * and no apostrophe guards a text. */
	bool typed;
	bool same; /* unit, round, respondent and municipality are those of the row before */
	struct kik_place (*place)(void *ctx, size_t column); /* of an answer column */
	void *ctx;
};

/* The field of a typed row that says "don't know" without a word of the scale; it reads empty. */
extern const struct kik_slice kik_dont_know;

struct kik_intake;

/* options and answers outlive the intake. */
struct kik_intake *kik_intake_new(struct kik_diag *d, const struct kik_intake_options *o,
    struct kik_answers *as);
void kik_intake_free(struct kik_intake *in);

/* A new file begins (numbered from 0); `folder`: the unit whose folder it lies in, or NULL. */
void kik_intake_file(struct kik_intake *in, unsigned file, const struct kik_unit *folder);

/*
 * What a file says of itself as a whole, as a row without an answer: its unit, round,
 * respondent and frame are checked, and the unit is seen in it, whatever else is wrong.
 */
void kik_intake_head(struct kik_intake *in, const struct kik_row *row);

/* The reader found a fault, and reported it, in what the last row's respondent wrote. */
void kik_intake_spoil(struct kik_intake *in);

/* Whose the last row was, by kik_intake_head; NULL when that is at fault. */
struct kik_sheet_info *kik_intake_info(const struct kik_intake *in);

/* One row. */
void kik_intake_row(struct kik_intake *in, const struct kik_row *row);

/*
 * A row that cannot be counted as its fields cannot be told apart, which the reader has
 * reported: all units seen in the file are withheld, and whom the row names, if it is one of
 * the round's participants, has written what is at fault.
 */
void kik_intake_lost(struct kik_intake *in, const struct kik_row *row);

/* Something about the file is wrong that belongs to no unit: all units seen in it are withheld. */
void kik_intake_taint(struct kik_intake *in);

/*
 * The file ends.  False when something was wrong with it and no unit was seen in it that
 * could be withheld: it may be a part of any.
 */
bool kik_intake_end(struct kik_intake *in);

/*
 * An intake for the second half of the file that `in` is in, in another thread: rows that have
 * another unit than the row before them.  NULL when the rows of this reading must all come in
 * order.  Its findings go to d.
 */
struct kik_intake *kik_intake_twin(const struct kik_intake *in, struct kik_diag *d);

/*
 * When the first half is in: adds what the twin took in.  False, and nothing has changed, when
 * the second half would have come to something else behind the first (an answer came in both,
 * decimal marks differ): it is to be read once more.
 */
bool kik_intake_join(struct kik_intake *in, struct kik_intake *twin);
void kik_intake_twin_free(struct kik_intake *twin); /* in either case; NULL is allowed */

/*
 * Answers that came twice.  When there are any, the files are read once more
 * in order: kik_intake_locate() turns rows into a search for the first of
 * each; then kik_intake_duplicates() reports them all.
 */
size_t kik_intake_pending(const struct kik_intake *in);
void kik_intake_locate(struct kik_intake *in);
void kik_intake_duplicates(struct kik_intake *in);

/*
 * Reading once more to hand on the checked rows (kik-score -f answers): each
 * row that belongs to a sheet that is put out is given to `emit`, but not what
 * was a duplicate or left out.
 */
typedef void kik_emit(void *ctx, const struct kik_sheet_info *sheet, const struct kik_answer *row);
void kik_intake_emit(struct kik_intake *in, kik_emit *emit, void *ctx);

/* Told of each row that is counted, as it is read; row as it was given to kik_intake_row. */
typedef void kik_watch(void *ctx, const struct kik_sheet_info *sheet, const struct kik_row *row,
    const struct kik_answer *answer);
void kik_intake_watch(struct kik_intake *in, kik_watch *watch, void *ctx);

/* The cell of evidence as text, cleaned as statements are.  Valid until the next row. */
struct kik_slice kik_intake_evidence_text(struct kik_intake *in, const struct kik_row *row);

/* Withholds every round of each unit that has a withheld sheet. */
void kik_intake_withhold(struct kik_intake *in);

#endif
