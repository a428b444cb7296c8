#include "kik/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define DEPTH 16 /* folders in folders */

void kik_paths_add(struct kik_paths *p, const char *path)
{
	p->path = kik_grow(p->path, p->n, &p->cap, sizeof *p->path);
	p->path[p->n++] = path;
}

void kik_paths_release(struct kik_paths *p)
{
	free(p->path);
	p->path = NULL;
	p->n = p->cap = 0;
}

static int wanted(const struct dirent *e)
{
	return e->d_name[0] != '.' && strncmp(e->d_name, "~$", 2) != 0;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int walk(struct kik_diag *d, const char *dir, struct kik_paths *out, struct kik_arena *a,
    int depth)
{
	struct dirent **entry;
	int i, n = scandir(dir, &entry, wanted, by_name), status = 0;

	if (n < 0) {
		kik_diag_system(d, dir, "cannot read", errno);
		return -1;
	}
	for (i = 0; i < n; i++) {
		const char *path = kik_arena_printf(a, "%s/%s", dir, entry[i]->d_name);
		struct stat st;

		free(entry[i]);
		if (stat(path, &st) < 0) {
			kik_diag_system(d, path, "cannot open", errno);
			status = -1;
		} else if (S_ISREG(st.st_mode)) {
			kik_paths_add(out, path);
		} else if (S_ISDIR(st.st_mode)) {
			if (depth == DEPTH) {
				kik_diag_system(d, path, "too many folders in each other", 0);
				status = -1;
			} else if (walk(d, path, out, a, depth + 1) < 0) {
				status = -1;
			}
		}
	}
	free(entry);
	return status;
}

int kik_walk(struct kik_diag *d, const char *dir, struct kik_paths *out, struct kik_arena *a)
{
	return walk(d, dir, out, a, 0);
}
