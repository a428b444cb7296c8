/* The files under a directory. */
#ifndef KIK_WALK_H
#define KIK_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "kik/diag.h"
#include "kik/mem.h"

struct kik_paths {
	const char **path;
	size_t n, cap;
};

/*
 * False for names that no one gave a file: hidden ones, the lock files of office programs,
 * and what the desktops of Windows and macOS leave behind.
 */
bool kik_walk_wanted(const char *name, size_t len);

/*
 * Adds every regular file under `dir` (and links to one), in bytewise order of
 * their paths.  What is not kik_walk_wanted is passed over, folders included.  Returns 0, or -1 with the finding reported; what could be read is there.
 */
int kik_walk(struct kik_diag *d, const char *dir, struct kik_paths *out, struct kik_arena *a);

void kik_paths_add(struct kik_paths *p, const char *path);
void kik_paths_release(struct kik_paths *p);

/*
 * Shows `visit` everything that stands in dir, hidden or not: by name, a folder before
 * what is in it, links as themselves.  Returns 0; what visit returned, as soon as that is
 * not 0; or -1 with errno when something cannot be looked at.
 */
typedef int kik_visit(void *ctx, const char *path, const struct stat *st);
int kik_walk_each(const char *dir, kik_visit *visit, void *ctx);

#endif
