/* The directory of a round: what stands where, and when an old one may go. */
#include "kik/plan.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kik/sha256.h"
#include "kik/store.h"
#include "kik/tree.h"
#include "kik/walk.h"

#define GUIDE "VEJLEDNING.md"

/* --- may an old round go? --------------------------------------------------- */

static bool later(const struct stat *a, const struct stat *b)
{
	if (a->st_mtim.tv_sec != b->st_mtim.tv_sec)
		return a->st_mtim.tv_sec > b->st_mtim.tv_sec;
	return a->st_mtim.tv_nsec > b->st_mtim.tv_nsec;
}

/* Why this entry of an old round keeps it from being replaced; NULL when it does not. */
static const char *objection(const char *below, const struct stat *st, const struct stat *made)
{
	static const char *const known[] = { "round.json", "frame.json", "codes.csv", GUIDE,
		"forms", "answers", NULL };
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

/* 0 when dir may be replaced; -1 with the reason reported. */
static int may_go(struct kik_diag *d, const char *dir)
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

/* --- folders ---------------------------------------------------------------- */

struct folder {
	const char *name;
	size_t unit;
};

static int folder_order(const void *a, const void *b)
{
	const struct folder *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static const char *file_part(const char *id, struct kik_arena *a)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *name;

	kik_buf_add_file_part(&b, id);
	name = kik_arena_text(a, b.s, b.len);
	kik_buf_release(&b);
	return name;
}

/* A part of a digest tells two units apart whose ids give the same folder. */
static const char *told_apart(const char *name, const struct kik_unit *u, struct kik_arena *a)
{
	const char *key = kik_arena_printf(a, "%s\n%s", u->municipality, u->id);
	char digest[KIK_DIGEST_SIZE];

	kik_digest(key, strlen(key), digest);
	return kik_arena_printf(a, "%s-%.8s", name, digest + strlen("sha256:"));
}

/* The folder of each unit under forms/. */
static const char **folders(const struct kik_round *r, struct kik_arena *a)
{
	const char **out = kik_arena_array(a, r->nunits, sizeof *out);
	struct folder *f = kik_arena_array(a, r->nunits, sizeof *f);

	for (size_t i = 0; i < r->nunits; i++)
		f[i] = (struct folder){ file_part(r->unit[i].unit.id, a), i };
	if (r->nunits > 0)
		qsort(f, r->nunits, sizeof *f, folder_order);
	for (size_t i = 0; i < r->nunits; i++) {
		bool twice = (i > 0 && strcmp(f[i].name, f[i - 1].name) == 0) ||
		    (i + 1 < r->nunits && strcmp(f[i].name, f[i + 1].name) == 0);

		out[f[i].unit] =
		    twice ? told_apart(f[i].name, &r->unit[f[i].unit].unit, a) : f[i].name;
	}
	return out;
}

/* --- the directory ------------------------------------------------------------ */

/* What the forms are made from, and where they go. */
struct making {
	struct kik_diag *d;
	struct kik_tree *t;
	const struct kik_frame *f;
	const struct kik_round *r;
	const struct kik_form_kind *const *kind;
	struct kik_buf b;
	struct kik_arena *a;
};

/* The forms of a unit, and what goes beside them.  0, or -1 with the fault reported. */
static int add_unit(struct making *m, struct kik_round_unit *u, const char *folder)
{
	kik_tree_dir(m->t, kik_arena_printf(m->a, "forms/%s", folder), false);
	for (const struct kik_form_kind *const *kind = m->kind; *kind != NULL; kind++) {
		const struct kik_form_kind *k = *kind;

		for (size_t i = 0; i < u->n; i++) {
			struct kik_participant *p = &u->participant[i];
			const char *name =
			    kik_arena_printf(m->a, "forms/%s/%s.%s", folder, p->code, k->name);

			kik_buf_clear(&m->b);
			if (k->write(m->d, &m->b, m->f, m->r, u, p) < 0)
				return -1;
			kik_tree_file(m->t, name, &m->b, false);
			if (kind == m->kind)
				p->form = name;
		}
		if (k->unit_file == NULL)
			continue;
		kik_buf_clear(&m->b);
		if (k->write_unit(m->d, &m->b, m->f, m->r, u) < 0)
			return -1;
		kik_tree_file(m->t, kik_arena_printf(m->a, "forms/%s/%s", folder, k->unit_file),
		    &m->b, false);
	}
	return 0;
}

static int add_forms(struct kik_diag *d, struct kik_tree *t, struct kik_round *r,
    const struct kik_frame *f, const struct kik_form_kind *const *kind, const char *const *folder,
    struct kik_arena *a)
{
	struct making m = { d, t, f, r, kind, KIK_BUF_INIT, a };
	int rc = 0;

	kik_tree_dir(t, "forms", false);
	for (size_t i = 0; i < r->nunits && rc == 0; i++)
		rc = add_unit(&m, &r->unit[i], folder[i]);
	kik_buf_release(&m.b);
	return rc;
}

static void add_files(struct kik_tree *t, const struct kik_round *r, const struct kik_frame *f,
    const struct kik_form_kind *const *kind, const char *dir, const char *const *folder)
{
	const char *slash = strrchr(dir, '/');
	struct kik_buf b = KIK_BUF_INIT;

	kik_frame_write(&b, f, true);
	kik_tree_file(t, "frame.json", &b, false);
	kik_buf_clear(&b);
	kik_codes_write(&b, r);
	kik_tree_file(t, "codes.csv", &b, true);
	kik_buf_clear(&b);
	kik_guide_write(&b, f, r, kind, slash != NULL ? slash + 1 : dir, folder);
	kik_tree_file(t, GUIDE, &b, false);
	kik_buf_clear(&b);
	kik_round_write(&b, r, f);
	kik_tree_file(t, "round.json", &b, false); /* the last: see objection() */
	kik_buf_release(&b);
}

int kik_plan_make(struct kik_diag *d, const char *path, struct kik_round *r,
    const struct kik_frame *f, const struct kik_form_kind *const *kind, bool replace,
    struct kik_arena *a)
{
	const char **folder = folders(r, a);
	size_t len = strlen(path);
	struct kik_tree *t;
	const char *dir;

	while (len > 1 && path[len - 1] == '/')
		len--;
	dir = kik_arena_text(a, path, len);
	if (replace && may_go(d, dir) < 0)
		return -1;
	t = kik_tree_open(d, dir, replace && kik_is_round(dir));
	if (t == NULL)
		return -1;
	if (add_forms(d, t, r, f, kind, folder, a) < 0) {
		kik_tree_abandon(t);
		return -1;
	}
	kik_tree_dir(t, "answers", true);
	add_files(t, r, f, kind, dir, folder);
	return kik_tree_commit(t);
}
