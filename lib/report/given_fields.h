/* What a municipality gives to the documents of its units: rows of --fields, columns of UNITS.csv. */
#ifndef KIK_GIVEN_FIELDS_H
#define KIK_GIVEN_FIELDS_H

#include "kik/given.h"
#include "kik/report.h"

/*
 * The row of in->given that says most of the unit: that of its round goes first, then that of its
 * municipality; NULL for none, also without --fields.
 */
const struct kik_given_row *kik_given_row_of(const struct kik_report_input *in,
    const struct kik_result *unit);

/* The row that is of every unit, `*`, of the round where there is one; NULL for none. */
const struct kik_given_row *kik_given_row_all(const struct kik_report_input *in, const char *round);

/* The text of a column for the unit: of its own row, else of that of every unit; "" for none. */
const char *kik_given_column(const struct kik_report_input *in, const struct kik_result *unit,
    size_t column);

/*
 * A text of the unit under any of these names (NULL-ended, case does not matter), without blanks
 * around it: of --fields, else of UNITS.csv; "" where nobody gives it.  Owned by the input's arena.
 */
const char *kik_given_text(const struct kik_report_input *in, const struct kik_result *unit,
    const char *const *name);

#endif
