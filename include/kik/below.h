/*
 * Files below a directory, reached without following a symbolic link: what is looked at
 * and removed lies there and nowhere else.
 *
 * `name` is a path from `dir` on, of plain names with single slashes.  `dir` itself may be
 * a link: it is what the caller was given.
 */
#ifndef KIK_BELOW_H
#define KIK_BELOW_H

#include <sys/stat.h>

#include "kik/sha256.h"

/*
 * The digest of a regular file, and its state.  0, or -1 with errno: ELOOP or ENOTDIR for
 * a link on the way, EINVAL for what is no regular file, EAGAIN for one that changed while it
 * was read.
 */
int kik_below_digest(const char *dir, const char *name, struct stat *st,
    char digest[KIK_DIGEST_SIZE]);

/* Removes the file that is still in this state.  0; or -1 with errno, EAGAIN for another one. */
int kik_below_remove(const char *dir, const char *name, const struct stat *st);

/* Removes an empty directory.  0, or -1 with errno. */
int kik_below_rmdir(const char *dir, const char *name);

#endif
