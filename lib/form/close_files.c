/* Closing a round: the files that there are, and those of them that go. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "close_parts.h"
#include "kik/below.h"
#include "kik/store.h"
#include "kik/walk.h"

const char *kik_close_path(const struct kik_closing *c, const char *name)
{
	return kik_arena_printf(c->a, "%s/%s", c->dir, name);
}

/* --- what there is ------------------------------------------------------------------------ */

static void add_entry(struct kik_closing *c, const char *name, const struct stat *st)
{
	c->entry = kik_grow(c->entry, c->n, &c->cap, sizeof *c->entry);
	c->entry[c->n++] = (struct kik_close_entry){ name, *st };
}

static int visit(void *ctx, const char *path, const struct stat *st)
{
	struct kik_closing *c = ctx;

	add_entry(c, kik_arena_str(c->a, path + strlen(c->dir) + 1), st);
	return 0;
}

/* A file cannot be removed from where nothing can be written. */
static int check_writable(const struct kik_closing *c, const char *path)
{
	if (faccessat(AT_FDCWD, path, W_OK | X_OK, AT_EACCESS) == 0)
		return 0;
	kik_diag_system(c->d, path, "nothing can be deleted here", errno);
	return -1;
}

static int list_folder(struct kik_closing *c, const char *name)
{
	const char *path = kik_close_path(c, name);
	struct stat st;

	if (lstat(path, &st) < 0) {
		if (errno == ENOENT)
			return 0;
		kik_diag_system(c->d, path, "cannot open", errno);
		return -1;
	}
	if (!S_ISDIR(st.st_mode)) {
		kik_diag_system(c->d, path,
		    "is no directory of the round's own; what it leads to is not deleted", 0);
		return -1;
	}
	add_entry(c, name, &st);
	if (kik_walk_each(path, visit, c) == 0)
		return 0;
	kik_diag_system(c->d, path, "cannot read", errno);
	return -1;
}

int kik_close_list(struct kik_closing *c)
{
	struct stat st;

	if (list_folder(c, "answers") < 0 || list_folder(c, "forms") < 0)
		return -1;
	if (lstat(kik_close_path(c, KIK_CODES_FILE), &st) == 0)
		add_entry(c, KIK_CODES_FILE, &st);
	if (check_writable(c, c->dir) < 0)
		return -1;
	for (size_t i = 0; i < c->n; i++)
		if (S_ISDIR(c->entry[i].st.st_mode) &&
		    check_writable(c, kik_close_path(c, c->entry[i].name)) < 0)
			return -1;
	return 0;
}

/* --- digests -------------------------------------------------------------------------------- */

static int order(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void kik_close_sort(struct kik_closing *c)
{
	if (c->ndigests > 0)
		qsort(c->digest, c->ndigests, sizeof *c->digest, order);
	c->nsorted = c->ndigests;
}

bool kik_close_may_go(const struct kik_closing *c, const char *digest)
{
	return c->nsorted > 0 &&
	    bsearch(&digest, c->digest, c->nsorted, sizeof *c->digest, order) != NULL;
}

void kik_close_add_digest(struct kik_closing *c, const char *digest)
{
	c->digest = kik_grow(c->digest, c->ndigests, &c->digests_cap, sizeof *c->digest);
	c->digest[c->ndigests++] = kik_arena_str(c->a, digest);
}

int kik_close_digest(const struct kik_closing *c, const char *name, struct stat *st,
    char digest[KIK_DIGEST_SIZE])
{
	if (kik_below_digest(c->dir, name, st, digest) == 0)
		return 0;
	kik_diag_system(c->d, kik_close_path(c, name), "cannot read", errno);
	return -1;
}

/* --- away with them ----------------------------------------------------------------------------------- */

/* 0, also for a file that is not to go; -1 reported. */
static int remove_file(const struct kik_closing *c, const struct kik_close_entry *e,
    struct kik_closed *out)
{
	const char *path = kik_close_path(c, e->name);
	char digest[KIK_DIGEST_SIZE];
	struct stat st;

	if (!S_ISREG(e->st.st_mode)) {
		kik_diag_file(c->d, KIK_F_CLOSE_LINK, path, NULL, NULL);
		out->left++;
		return 0;
	}
	if (kik_close_digest(c, e->name, &st, digest) < 0)
		return -1;
	if (!kik_close_may_go(c, digest)) {
		kik_diag_file(c->d, KIK_F_CLOSE_LEFT, path, NULL, NULL);
		out->left++;
		return 0;
	}
	if (kik_below_remove(c->dir, e->name, &st) == 0) {
		out->deleted++;
		return 0;
	}
	kik_diag_system(c->d, path, "cannot remove", errno);
	return -1;
}

int kik_close_remove(struct kik_closing *c, struct kik_closed *out)
{
	int status = 0;

	for (size_t i = 0; i < c->n; i++)
		if (!S_ISDIR(c->entry[i].st.st_mode) && remove_file(c, &c->entry[i], out) < 0)
			status = -1;
	for (size_t i = c->n; i-- > 0;) {
		if (!S_ISDIR(c->entry[i].st.st_mode) ||
		    kik_below_rmdir(c->dir, c->entry[i].name) == 0)
			continue;
		/* what is left keeps its folder */
		if (errno != ENOTEMPTY && errno != EEXIST) {
			kik_diag_system(c->d, kik_close_path(c, c->entry[i].name), "cannot remove",
			    errno);
			status = -1;
		}
	}
	return status;
}
