/* The directory of a round: what stands where. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "kik/plan.h"
#include "kik/sha256.h"
#include "kik/store.h"
#include "kik/tree.h"
#include "round_parts.h"

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

const char **kik_round_folders(const struct kik_round *r, struct kik_arena *a)
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

const char *kik_round_path(const char *path, struct kik_arena *a)
{
	size_t len = strlen(path);

	while (len > 1 && path[len - 1] == '/')
		len--;
	return kik_arena_text(a, path, len);
}

const char *kik_round_own_name(const char *dir)
{
	const char *slash = strrchr(dir, '/');

	return slash != NULL ? slash + 1 : dir;
}

int kik_round_lock(struct kik_diag *d, const char *dir)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0)
		return fd;
	kik_diag_system(d, dir,
	    errno == EWOULDBLOCK ? "is being changed by another run" : "cannot lock",
	    errno == EWOULDBLOCK ? 0 : errno);
	if (fd >= 0)
		close(fd);
	return -1;
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
		if (k->write_unit == NULL)
			continue;
		kik_buf_clear(&m->b);
		if (k->write_unit(m->d, &m->b, m->f, m->r, u) < 0)
			return -1;
		kik_tree_file(m->t,
		    kik_arena_printf(m->a, "forms/%s/%s", folder, kik_form_unit_file(k, m->r)),
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
	struct kik_buf b = KIK_BUF_INIT;

	kik_frame_write(&b, f, true);
	kik_tree_file(t, "frame.json", &b, false);
	kik_buf_clear(&b);
	kik_codes_write(&b, r);
	kik_tree_file(t, KIK_CODES_FILE, &b, true);
	kik_buf_clear(&b);
	kik_guide_write(&b, f, r, kind, kik_round_own_name(dir), folder);
	kik_tree_file(t, KIK_GUIDE_FILE, &b, false);
	kik_buf_clear(&b);
	kik_round_write(&b, r, f);
	kik_tree_file(t, "round.json", &b, false); /* the last: see objection() */
	kik_buf_release(&b);
}

int kik_plan_make(struct kik_diag *d, const char *path, struct kik_round *r,
    const struct kik_frame *f, const struct kik_form_kind *const *kind, bool replace,
    struct kik_arena *a)
{
	const char **folder = kik_round_folders(r, a);
	const char *dir = kik_round_path(path, a);
	struct kik_tree *t;

	if (replace && kik_round_may_go(d, dir) < 0)
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
