/*
 * Deviations (avvik, utilsigtede hændelser): how many, how soon they are closed, and
 * which causes come back.  More reports are not worse: nothing here grades their number.
 */
#ifndef KIK_DEVIATION_H
#define KIK_DEVIATION_H

#include <stddef.h>
#include <stdint.h>

#include "kik/alike.h"
#include "kik/num.h"

enum kik_deviation_status {
	KIK_DEVIATION_REPORTED,
	KIK_DEVIATION_HANDLED, /* in hand: somebody does something about it */
	KIK_DEVIATION_CLOSED,
	KIK_DEVIATION_STATUSES
};

enum kik_deviation_severity {
	KIK_SEVERITY_NONE, /* not said */
	KIK_SEVERITY_LOW,
	KIK_SEVERITY_MEDIUM,
	KIK_SEVERITY_HIGH,
	KIK_SEVERITIES
};

/* Days are those of kik_date_number, KIK_UNKNOWN where not known. */
struct kik_deviation {
	enum kik_deviation_status status;
	enum kik_deviation_severity severity;
	int64_t reported, due, closed;
	const char *cause; /* "" or NULL: not said */
};

/* Means and medians in ten-thousandths of a day, KIK_UNKNOWN for none. */
struct kik_deviation_counts {
	int64_t n;
	int64_t by[KIK_DEVIATION_STATUSES][KIK_SEVERITIES];
	int64_t timed;        /* closed, of which both days are known */
	int64_t mean, median; /* days from report to closing, of those */
	int64_t in_time;      /* closed on their due day or before */
	int64_t late;         /* closed after it */
	int64_t overdue;      /* not closed, due before today; 0 where today is KIK_UNKNOWN */
};

/* A closing before the report is none that is timed. */
void kik_deviation_count(const struct kik_deviation *d, size_t n, int64_t today,
    struct kik_deviation_counts *out);

/*
 * The causes that came at least twice (kik/alike.h says which are the same), most
 * frequent first, equally frequent ones as they first appear.  out has room for n;
 * returns how many.
 */
size_t kik_deviation_repeats(const struct kik_deviation *d, size_t n, struct kik_alike *out);

#endif
