/* When the directory of an old round may be replaced. */
#include <errno.h>
#include <string.h>

#include "kik/diag.h"
#include "kik/walk.h"
#include "round_parts.h"

static bool later(const struct stat *a, const struct stat *b)
{
	if (a->st_mtim.tv_sec != b->st_mtim.tv_sec)
		return a->st_mtim.tv_sec > b->st_mtim.tv_sec;
	return a->st_mtim.tv_nsec > b->st_mtim.tv_nsec;
}

/* Why this entry of an old round keeps it from being replaced; NULL when it does not. */
static const char *objection(const char *below, const struct stat *st, const struct stat *made)
{
	static const char *const known[] = { "round.json", "frame.json", "codes.csv",
		KIK_GUIDE_FILE, "forms", "answers", NULL };
	size_t top = strcspn(below, "/"), i = 0;

	while (known[i] != NULL && (strlen(known[i]) != top || strncmp(known[i], below, top) != 0))
		i++;
	if (known[i] == NULL)
		return "is no part of a round; --force does not remove it";
	if (S_ISDIR(st->st_mode))
		return NULL;
	if (strcmp(known[i], "answers") == 0)
		return "is an answer; --force does not remove a round with answers";
	/* round.json is written last: what is newer is a form filled in, or codes with names */
	if (later(st, made))
		return "was changed after the round was made; --force does not remove it";
	return NULL;
}

/* The time at which the round in dir was made: that of its round.json. */
static int time_made(const char *dir, struct stat *made)
{
	struct kik_buf b = KIK_BUF_INIT;
	int rc;

	kik_buf_addf(&b, "%s/round.json", dir);
	rc = lstat(b.s, made);
	kik_buf_release(&b);
	return rc;
}

struct old_round {
	struct kik_diag *d;
	size_t dir; /* the length of its path */
	struct stat made;
};

static int may_entry_go(void *ctx, const char *path, const struct stat *st)
{
	const struct old_round *old = ctx;
	const char *below = path + old->dir;
	const char *why = objection(below + strspn(below, "/"), st, &old->made);

	if (why != NULL)
		kik_diag_system(old->d, path, why, 0);
	return why != NULL;
}

int kik_round_may_go(struct kik_diag *d, const char *dir)
{
	struct old_round old = { .d = d, .dir = strlen(dir) };
	int status;

	if (time_made(dir, &old.made) < 0)
		return 0; /* no round: only an empty directory will be replaced */
	status = kik_walk_each(dir, may_entry_go, &old);
	if (status < 0)
		kik_diag_system(d, dir, "cannot be looked at; --force does not remove the round",
		    errno);
	return status == 0 ? 0 : -1;
}
