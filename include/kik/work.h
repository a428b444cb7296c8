/*
 * A private directory, and another program that is run in it.
 *
 * The directory is below the folder for temporary files, only its owner can look
 * into it, and it goes with all that is in it: by kik_work_close, or by
 * kik_work_cleanup when a signal ends the tool.  One at a time.  SIGCHLD must not
 * be ignored.
 */
#ifndef KIK_WORK_H
#define KIK_WORK_H

#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"

struct kik_work;

/* Makes the directory in `folder`.  NULL with the finding reported. */
struct kik_work *kik_work_open(struct kik_diag *d, const char *folder);

/* Its absolute path. */
const char *kik_work_path(const struct kik_work *w);

/* Names a file elsewhere that a program may leave, to be removed too. */
void kik_work_leaves(struct kik_work *w, const char *path);

/* Writes a file into it.  0, or -1 with the finding reported. */
int kik_work_put(struct kik_work *w, const char *name, const struct kik_buf *b);

/*
 * Adds a file of it to b: at most `max` bytes.  0; 1 when it is not there, larger, or no
 * plain file; -1 with the finding reported.
 */
int kik_work_get(struct kik_work *w, const char *name, size_t max, struct kik_buf *b);

/*
 * Runs argv[0], an absolute path, in the directory, without a shell and with no open file but
 * /dev/null as standard input; what it says goes to the file `log` of the directory.  It
 * begins a process group, which does not outlive the call, nor `seconds`.  `env` is the whole
 * of its environment.  Returns 0 when it ended with status 0; or -1 with the reason added to
 * `why`: "exit status 77", "killed by signal 9", "no end after 60 s".
 */
int kik_work_run(struct kik_work *w, char *const *argv, char *const *env, const char *log,
    int seconds, struct kik_buf *why);

/* Removes it with all that is in it.  NULL is allowed. */
void kik_work_close(struct kik_work *w);

/* Ends the program and removes the directory; safe in a signal handler, needs no memory. */
void kik_work_cleanup(void);

#endif
