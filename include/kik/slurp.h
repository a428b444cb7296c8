/* Taking all of a pipe into memory, so that it can be read more than once. */
#ifndef KIK_SLURP_H
#define KIK_SLURP_H

#include "kik/buf.h"
#include "kik/diag.h"

/*
 * Adds all bytes of a file, or of standard input for "-", as they stand.
 * Returns 0, or -1 with the finding reported.
 */
int kik_slurp(struct kik_diag *d, const char *path, struct kik_buf *b);

#endif
