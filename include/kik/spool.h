/* A pipe put by in a temporary file, so that it can be read more than once. */
#ifndef KIK_SPOOL_H
#define KIK_SPOOL_H

#include <stdio.h>

#include "kik/diag.h"

/*
 * Copies all bytes of a file, or of standard input for "-", as they stand, into
 * a temporary file that no other program can open and that is gone when it is
 * closed.  Returns it, to be closed by the caller; NULL with the finding reported.
 */
FILE *kik_spool(struct kik_diag *d, const char *path);

#endif
