/* Inside the reading of the tidy CSV: cells, and the results that rows belong to. */
#ifndef KIK_TIDY_PARTS_H
#define KIK_TIDY_PARTS_H

#include "kik/columns.h"
#include "kik/result_read.h"
#include "kik/tidy.h"

/* A result that rows of the file name. */
struct kik_tidy_made {
	struct kik_result *r; /* its frame is NULL where that is unknown */
	struct kik_place at;  /* where it began */
	bool bad;
	bool answered;    /* it has rows of individual answers */
	bool *themes;     /* those that had a row; NULL: none */
	unsigned *phases; /* for each question the sub-scores that had a row; NULL: none */
};

struct kik_tidy_in {
	struct kik_diag *diag;
	struct kik_results *rs;
	struct kik_arena *a;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
	const char *unknown;        /* the digest of a frame that was told to be unknown */
	struct kik_result *r;       /* of the row before */
	struct kik_tidy_made *made; /* all of this file */
	size_t n, cap, current;
	size_t *index, index_size; /* open addressing, position + 1 */
};

struct kik_slice kik_tidy_cell(const struct kik_tidy_in *t, enum kik_tidy column);

/* Reports a fault at a cell of the row; -1. */
int kik_tidy_fault(struct kik_tidy_in *t, enum kik_fault which, enum kik_tidy column,
    const char *expected);

/* A count in a cell.  0, or -1 with the fault reported. */
int kik_tidy_count(struct kik_tidy_in *t, enum kik_tidy column, int64_t *out);

/*
 * Finds or makes the result of the row, t->r.  0, or -1 with the fault reported: the row names
 * none, and any result of the file may be the one that lacks it.
 */
int kik_tidy_find_result(struct kik_tidy_in *t);

/* Reads a row of a sub-score.  0, or -1 with the fault reported. */
int kik_tidy_subscore_row(struct kik_tidy_in *t);

/* Whether a result, all of whose rows are read, has all sub-scores of a question or none. */
int kik_tidy_subscores_whole(struct kik_tidy_in *t, const struct kik_tidy_made *made);

/*
 * Whether the row says of its result what the first one said; of agreed points nobody counts
 * the respondents.  0, or -1 with the fault reported.
 */
int kik_tidy_check_facts(struct kik_tidy_in *t, bool agreed);

#endif
