/* What cannot be read twice, put by in a temporary file: pipes, and members of archives. */
#ifndef KIK_SPOOL_H
#define KIK_SPOOL_H

#include <stdio.h>
#include <sys/types.h>

#include "kik/buf.h"
#include "kik/diag.h"

/*
 * Copies all bytes of a file, or of standard input for "-", as they stand, into
 * a temporary file that no other program can open and that is gone when it is
 * closed.  Returns it, to be closed by the caller; NULL with the finding reported.
 */
FILE *kik_spool(struct kik_diag *d, const char *path);

/* Such a file with nothing in it; `name` is what messages call that which needs it. */
FILE *kik_spool_new(struct kik_diag *d, const char *name);

/*
 * Puts bytes by behind those that the file holds, and reads them back into b.  `at` is where
 * they begin.  0, or -1 with the finding reported.
 */
int kik_spool_put(struct kik_diag *d, FILE *spool, const char *name, const char *s, size_t len,
    off_t *at);
int kik_spool_get(struct kik_diag *d, FILE *spool, const char *name, off_t at, size_t len,
    struct kik_buf *b);

#endif
