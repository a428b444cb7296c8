/* Files with the same content. */
#ifndef KIK_SAMEFILE_H
#define KIK_SAMEFILE_H

#include <stdbool.h>
#include <stddef.h>

/* True for a regular file (not "-"). */
bool kik_is_regular(const char *path);

/*
 * For each path the index of the first regular file with the same content (its
 * own, mostly).  Only files of the same size are read.  The array is the
 * caller's, to be freed.
 */
size_t *kik_same_files(const char *const *path, size_t n);

#endif
