/*
 * Output that is whole or not there.
 *
 * A file is written beside its target, synced and renamed into place by
 * kik_output_commit(); until then the target is as it was.  Standard output
 * and devices are written directly.  Every write is checked.
 */
#ifndef KIK_OUTPUT_H
#define KIK_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"

struct kik_output;

/*
 * Opens `path` for writing ("-" or NULL: standard output).  `secret` gives
 * mode 0600; else a file keeps the mode it had, and a new one has 0666 less the
 * umask.  Until the commit only the owner can read what is written.  An existing
 * file is replaced only with `force`, also one that comes before the commit; a
 * symbolic link never is, and standard output is only one's at a time.  Returns NULL with the
 * finding reported.
 */
struct kik_output *kik_output_open(struct kik_diag *d, const char *path, bool secret, bool force);

/*
 * Adds bytes.  Errors are kept and told by kik_output_commit.  Returns 0, or
 * -1 when writing has already failed (so that long work can stop).
 */
int kik_output_write(struct kik_output *o, const void *s, size_t len);

/* Finishes: flush, fsync, rename.  Returns 0, or -1 with the finding reported.  Frees o. */
int kik_output_commit(struct kik_output *o);

/* Gives up: the target stays as it was.  Frees o; NULL is allowed. */
void kik_output_abort(struct kik_output *o);

/* Open, write one buffer, commit. */
int kik_output_file(struct kik_diag *d, const char *path, const struct kik_buf *b, bool secret,
    bool force);

/* Makes a directory and those above it (0777 less umask); existing ones are fine. 0 or -1. */
int kik_output_dir(struct kik_diag *d, const char *path);

/* Removes all unfinished temporary files; safe in a signal handler. */
void kik_output_cleanup(void);

/* What other writers need: write all, fsync or syncfs, close.  0, or -1 with errno; never EINTR. */
int kik_output_all(int fd, const char *s, size_t len);
int kik_output_sync(int fd, int (*sync)(int fd));
int kik_output_close(int fd);

#endif
