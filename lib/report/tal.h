/* What the rows of tal share: those of the answers and those of the agreed points. */
#ifndef KIK_TAL_H
#define KIK_TAL_H

#include "kik/doc.h"
#include "kik/publish.h"
#include "kik/publish_agreed.h"

/* A result whose rows are being added. */
struct kik_tal {
	struct kik_doc *d;
	struct kik_table *t;
	const struct kik_result *r;
	const struct kik_publish *p; /* of the answers, and where r stands there */
	size_t at;
	bool internal;          /* nothing is hidden */
	struct kik_means means; /* of the answers that are shown */
};

/* A new row with what all rows have. */
struct kik_cell_value *kik_tal_row(const struct kik_tal *w, const char *stage, const char *level,
    const char *item, enum kik_hidden why);

/* The columns over units, of a group; a unit's stay empty. */
void kik_tal_over(const struct kik_tal *w, struct kik_cell_value *row,
    const struct kik_unit_stats *us);

/* Median, SD, lowest, highest, agreement and the counts. */
void kik_tal_spread(const struct kik_tal *w, struct kik_cell_value *row, const struct kik_scale *s,
    const int64_t *counts);

/* Adds the rows of the agreed points, of result `at` of those that p publishes. */
void kik_tal_agreed(const struct kik_tal *w, const struct kik_publish_agreed *p, size_t at);

#endif
