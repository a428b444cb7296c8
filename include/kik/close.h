/*
 * Closing a round: when the konsensusrapport is approved, the results stay and the raw
 * answers and the codes go.
 */
#ifndef KIK_CLOSE_H
#define KIK_CLOSE_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/diag.h"
#include "kik/mem.h"

/* What a closing did. */
struct kik_closed {
	size_t deleted; /* files */
	size_t left;    /* files that are no part of the round, each with a warning */
};

/*
 * Closes the round in a directory, in this order, so that whenever it is ended nothing is
 * lost, and running it again does the rest:
 *
 * 1. The answers are read.  Refused: with a fault in any of them; with participants who
 *    have not delivered, or forms in forms/ that were filled in and are not among the
 *    answers, unless `force`; and where a file could not be removed.
 * 2. results.jsonl: the stream that kik-score makes.  Another one that stands there is
 *    replaced only with `force`.
 * 3. closed.csv: what is going to be deleted, with sizes and digests.  From here on the
 *    round is closed.
 * 4. Files below answers/ and forms/, and codes.csv, whose digest stands in closed.csv are
 *    removed, through no symbolic link; all others are left, with a warning.  Then
 *    round.json is written without codes.
 *
 * Of a closed round only step 4 is done.  Returns 0, or -1 with the faults reported.
 */
int kik_round_close(struct kik_diag *d, const char *path, bool force, struct kik_closed *out,
    struct kik_arena *a);

#endif
