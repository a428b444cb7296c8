#include "kik/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "kik/buf.h"

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

bool kik_walk_wanted(const char *name, size_t len)
{
	static const char *const left[] = { "__MACOSX", "Thumbs.db", "desktop.ini" };
	size_t i;

	if (!len || *name == '.' || (len > 1 && !strncmp(name, "~$", 2)))
		return false;
	for (i = 0; i < sizeof left / sizeof *left; i++)
		if (len == strlen(left[i]) && !strncasecmp(name, left[i], len))
			return false;
	return true;
}

static int wanted(const struct dirent *e)
{
	return kik_walk_wanted(e->d_name, strlen(e->d_name));
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* The entries of a folder; -1 with errno. */
static int list(const char *dir, struct dirent ***entry, int (*want)(const struct dirent *))
{
	int n = scandir(dir, entry, want, by_name);

	if (n < 0 && errno == ENOMEM)
		kik_out_of_memory();
	return n;
}

static int walk(struct kik_diag *d, const char *dir, struct kik_paths *out, struct kik_arena *a,
    int depth)
{
	struct dirent **entry;
	int i, n = list(dir, &entry, wanted), status = 0;

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

static int real(const struct dirent *e)
{
	return strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0;
}

static int each(struct kik_buf *path, kik_visit *visit, void *ctx)
{
	struct dirent **entry;
	size_t len = path->len;
	int i, n = list(path->s, &entry, real), status = n < 0 ? -1 : 0;

	for (i = 0; i < n; i++) {
		struct stat st;

		path->len = len;
		kik_buf_addf(path, "/%s", entry[i]->d_name);
		free(entry[i]);
		if (status == 0)
			status = lstat(path->s, &st);
		if (status == 0)
			status = visit(ctx, path->s, &st);
		if (status == 0 && S_ISDIR(st.st_mode))
			status = each(path, visit, ctx);
	}
	if (n >= 0)
		free(entry);
	return status;
}

int kik_walk_each(const char *dir, kik_visit *visit, void *ctx)
{
	struct kik_buf path = KIK_BUF_INIT;
	int status, err;

	kik_buf_adds(&path, dir);
	status = each(&path, visit, ctx);
	err = errno;
	kik_buf_release(&path);
	errno = err;
	return status;
}
