/* Scored: what a reading comes to, written as a stream or a table. */
#ifndef KIK_SCORED_H
#define KIK_SCORED_H

#include "kik/csv.h"
#include "kik/output.h"
#include "kik/reading.h"

/*
 * Writes the results of a reading: those of the n sheets, as kik_reading_sheets gives them, and
 * between them, in their order, those that have a consensus only.  format: json (the stream),
 * csv (tidy figures), answers (the checked rows; needs `again`) or statements; style: of the
 * last three.  The arena gets what lives as long as the reading.
 * Returns 0, or -1, reported, when answers changed while they were read once more; what cannot
 * be written is the output's to tell.
 */
int kik_scored_write(struct kik_reading *r, struct kik_sheet **sheet, size_t n, const char *format,
    const struct kik_csv_style *style, struct kik_output *out, struct kik_arena *a);

#endif
