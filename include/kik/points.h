/* A cell of points: from text to a place on the scale. */
#ifndef KIK_POINTS_H
#define KIK_POINTS_H

#include <stdint.h>

#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/intake.h"
#include "kik/num.h"

enum kik_points {
	KIK_POINTS_GIVEN,
	KIK_POINTS_EMPTY,     /* don't know, without a word */
	KIK_POINTS_DONT_KNOW, /* one of the scale's words for it */
	KIK_POINTS_MIXED, /* given, with the other decimal mark than before, as --decimal allows */
	KIK_POINTS_BAD,   /* no number */
	KIK_POINTS_EXCEL, /* what Excel made of it: see *why */
	KIK_POINTS_MARK,  /* the other decimal mark than before */
	KIK_POINTS_RANGE, /* off the scale */
	KIK_POINTS_STEP   /* between its steps */
};

/*
 * Reads a cell.  *seen is the decimal mark of the file so far.  *points is set
 * (thousandths) from KIK_POINTS_GIVEN and KIK_POINTS_MIXED on.
 */
enum kik_points kik_points_read(struct kik_slice cell, const struct kik_scale *s,
    enum kik_decimal rule, enum kik_mark *seen, int32_t *points, enum kik_phrase *why);

/* "0 to 5, or empty for don't know"; with `steps` also "in steps of 1". */
const char *kik_points_expected(struct kik_buf *b, const struct kik_diag *d,
    const struct kik_scale *s, bool steps);

/*
 * Whether a cell holds just this number, be it a step of the scale or not: GIVEN
 * (or MIXED, MARK as above), else BAD.
 */
enum kik_points kik_points_are(struct kik_slice cell, int32_t points, enum kik_decimal rule,
    enum kik_mark *seen);

/* The rule that comma, point, both, `,` or `.` names; NULL: the one the file shows. */
enum kik_decimal kik_decimal_find(const char *name);

#endif
