/* What Excel does to cells: recognised, so that it can be named. */
#ifndef KIK_EXCEL_H
#define KIK_EXCEL_H

#include <stdbool.h>

#include "kik/fault.h"
#include "kik/frame.h"
#include "kik/text.h"

enum kik_excel {
	KIK_EXCEL_NONE,
	KIK_EXCEL_ERROR,   /* #REF! and the like, in Danish and English */
	KIK_EXCEL_WIDTH,   /* ##### */
	KIK_EXCEL_DATE,    /* 1. sep, 01-09-2026, 2026-09-01, 3-feb */
	KIK_EXCEL_EXPONENT /* 1,00E+05 */
};

/* What has happened to a trimmed cell that should hold points or an id. */
enum kik_excel kik_excel_damage(struct kik_slice t);

/* What is said of damage that is not KIK_EXCEL_NONE. */
enum kik_phrase kik_excel_phrase(enum kik_excel damage);

/* True when nothing of what was typed is left in a trimmed cell: an error or ##### alone. */
bool kik_excel_lost(struct kik_slice t);

/*
 * The question id that a date or a number may have been (1.1 became "1. jan"),
 * or NULL when no question of the frame fits or more than one does.
 */
const char *kik_excel_question(const struct kik_frame *f, struct kik_slice t);

#endif
