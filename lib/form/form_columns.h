/* The columns of forms that are tables, as kik-score knows them. */
#ifndef KIK_FORM_COLUMNS_H
#define KIK_FORM_COLUMNS_H

#include "kik/frame.h"
#include "kik/round.h"

enum kik_form_column {
	KIK_FORM_UNIT,
	KIK_FORM_ROUND,
	KIK_FORM_RESPONDENT,
	KIK_FORM_FRAME,
	KIK_FORM_THEME,
	KIK_FORM_QUESTION,
	KIK_FORM_TEXT,
	KIK_FORM_EXAMPLES,
	KIK_FORM_POINTS,
	KIK_FORM_STRENGTHS,
	KIK_FORM_IMPROVEMENTS,
	KIK_FORM_IDEAS,
	KIK_FORM_EVIDENCE,
	KIK_FORM_COLUMNS
};

/* The header of a column in `lang`; in Danish for any other language. */
const char *kik_form_header(const char *lang, enum kik_form_column c);

/* The sub-scores that some question in use is scored by: bits over kik_subscore_names. */
unsigned kik_form_subscores(const struct kik_frame *f, const struct kik_round *r);

#endif
