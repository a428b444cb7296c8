/* The columns of a consensus sheet: what kik-init writes and kik-score reads. */
#ifndef KIK_CONSENSUS_SHEET_H
#define KIK_CONSENSUS_SHEET_H

#include "kik/columns.h"

/* The places of the columns in kik_consensus_columns. */
enum kik_consensus_column {
	KIK_K_UNIT,
	KIK_K_ROUND,
	KIK_K_QUESTION,
	KIK_K_POINTS,
	KIK_K_REASON,
	KIK_K_STRENGTHS,
	KIK_K_IMPROVEMENTS,
	KIK_K_EVIDENCE,
	KIK_K_NAME,
	KIK_K_AREA,
	KIK_K_MUNICIPALITY,
	KIK_K_FRAME,
	/* for the reader */
	KIK_K_NO,
	KIK_K_START,
	KIK_K_MINUTES,
	KIK_K_THEME,
	KIK_K_TEXT,
	KIK_K_PROPOSAL,
	KIK_K_RANGE,
	KIK_K_AGREEMENT,
	KIK_K_ANSWERS,
	KIK_K_BLANKS,
	KIK_K_SAID_STRENGTHS,
	KIK_K_SAID_IMPROVEMENTS,
	KIK_K_SAID_IDEAS,
	KIK_K_USED_EVIDENCE,
	KIK_K_LAST_POINTS,
	KIK_K_LAST_REASON,
	KIK_K_LAST_IMPROVEMENTS,
	KIK_K_COLUMNS
};

/* Written under kik_column_header(). */
extern const struct kik_column_def kik_consensus_columns[KIK_K_COLUMNS + 1];

/*
 * What may stand above the header row: rows of two cells, of which the first is this
 * (the day of the seminar) or a role, the second its value.
 */
extern const struct kik_column_def kik_consensus_date;

#endif
