/* The files under a directory. */
#ifndef KIK_WALK_H
#define KIK_WALK_H

#include <stddef.h>

#include "kik/diag.h"
#include "kik/mem.h"

struct kik_paths {
	const char **path;
	size_t n, cap;
};

/*
 * Adds every regular file under `dir` (and links to one), in bytewise order of
 * their paths.  Hidden files and the lock files of office programs are passed
 * over.  Returns 0, or -1 with the finding reported; what could be read is there.
 */
int kik_walk(struct kik_diag *d, const char *dir, struct kik_paths *out, struct kik_arena *a);

void kik_paths_add(struct kik_paths *p, const char *path);
void kik_paths_release(struct kik_paths *p);

#endif
