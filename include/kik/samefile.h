/* Files with the same content. */
#ifndef KIK_SAMEFILE_H
#define KIK_SAMEFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

/* True for a regular file (not "-"). */
bool kik_is_regular(const char *path);

/* True when writing one is writing the other: the same file, or both would be. Not devices. */
bool kik_same_place(const char *a, const char *b);

/* A file, or a part of one that is open. */
struct kik_same {
	const char *path; /* NULL: it is the same as nothing */
	FILE *held;       /* its bytes stand in here, or NULL */
	off_t at;         /* from this byte on, */
	size_t len;       /* so many */
};

/*
 * For each file the index of the first regular one with the same content (its
 * own, mostly).  Only files of the same size are read.  The array is the
 * caller's, to be freed.
 */
size_t *kik_same_files(const struct kik_same *file, size_t n);

#endif
