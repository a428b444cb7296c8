/*
 * A directory that is whole or not there.
 *
 * It is built under another name beside its target and renamed into place by
 * kik_tree_commit(); until then nothing can be seen at the target.  One at a time.
 */
#ifndef KIK_TREE_H
#define KIK_TREE_H

#include <stdbool.h>

#include "kik/buf.h"
#include "kik/diag.h"

struct kik_tree;

/*
 * Begins the directory `path`.  What stands there must be nothing or an empty
 * directory; with `replace`, a directory, which the caller has made sure may go:
 * what is in it now is removed after the commit, what comes in later is left under
 * the hidden name and reported.  A symbolic link is refused.  Returns NULL with the
 * finding reported.
 */
struct kik_tree *kik_tree_open(struct kik_diag *d, const char *path, bool replace);

/* Adds a directory, whose parent must be there; `secret` gives mode 0700. */
void kik_tree_dir(struct kik_tree *t, const char *name, bool secret);

/* Adds a file; `secret` gives mode 0600. */
void kik_tree_file(struct kik_tree *t, const char *name, const struct kik_buf *b, bool secret);

/*
 * Syncs and renames into place.  Returns 0; or -1 with the first thing that went
 * wrong reported, and nothing left behind.  Frees t.
 */
int kik_tree_commit(struct kik_tree *t);

/* Gives up: nothing is left behind.  Frees t. */
void kik_tree_abandon(struct kik_tree *t);

/* Removes what is unfinished; safe in a signal handler, needs no memory. */
void kik_tree_cleanup(void);

#endif
