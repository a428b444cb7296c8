/* A change of an open round, file by file. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "change_parts.h"
#include "kik/output.h"
#include "kik/plan.h"
#include "kik/store.h"
#include "round_parts.h"

/* --- what is there --------------------------------------------------------------------- */

static const char *below(const struct kik_changing *c, const char *name)
{
	return kik_arena_printf(c->a, "%s/%s", c->dir, name);
}

static bool is_there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static const char *form_name(const struct kik_changing *c, size_t unit, const char *code,
    const struct kik_form_kind *k)
{
	return kik_arena_printf(c->a, "forms/%s/%s.%s", c->folder[unit], code, k->name);
}

/* The folder that a participant's form stood in, as codes.csv says; NULL when it does not. */
static const char *told_folder(const struct kik_changing *c, const struct kik_round_unit *u)
{
	static const char forms[] = "forms/";

	for (size_t k = 0; k < u->n; k++) {
		const char *form = u->participant[k].form, *end;

		if (strncmp(form, forms, sizeof forms - 1) != 0)
			continue;
		form += sizeof forms - 1;
		end = strchr(form, '/');
		if (end != NULL && end > form && *form != '.' && strchr(end + 1, '/') == NULL)
			return kik_arena_text(c->a, form, (size_t)(end - form));
	}
	return NULL;
}

/* Folders of units keep their names, whoever comes in. */
static void find_folders(struct kik_changing *c)
{
	const char **was = kik_round_folders(&c->was, c->a), **now = kik_round_folders(c->r, c->a);

	c->folder = now;
	for (size_t i = 0; i < c->was.nunits; i++) {
		const char *told = told_folder(c, &c->was.unit[i]);

		now[i] = told != NULL ? told : was[i];
	}
}

static bool kind_is_there(const struct kik_changing *c, const struct kik_form_kind *k)
{
	for (size_t i = 0; i < c->was.nunits; i++)
		for (size_t n = 0; n < c->was.unit[i].n; n++)
			if (is_there(below(c,
				form_name(c, i, c->was.unit[i].participant[n].code, k))))
				return true;
	return false;
}

/* The kinds of forms that the round has, as its files tell; the usual one where none is left. */
static void find_kinds(struct kik_changing *c)
{
	size_t n = 0;

	for (const struct kik_form_kind *k = kik_form_kinds; k->name != NULL; k++)
		if (kind_is_there(c, k))
			c->kind[n++] = k;
	if (n == 0)
		c->kind[n++] = kik_form_kinds;
	c->kind[n] = NULL;
}

/* A copy of who is in the round, so that changing one leaves the other. */
static void remember(struct kik_changing *c)
{
	c->was = *c->r;
	c->was.unit = kik_arena_array(c->a, c->r->nunits, sizeof *c->was.unit);
	for (size_t i = 0; i < c->r->nunits; i++) {
		struct kik_round_unit *to = &c->was.unit[i];

		*to = c->r->unit[i];
		to->participant = kik_arena_array(c->a, to->n, sizeof *to->participant);
		if (to->n > 0)
			memcpy(to->participant, c->r->unit[i].participant,
			    to->n * sizeof *to->participant);
	}
}

/* --- files --------------------------------------------------------------------------------- */

/* True when the file holds exactly these bytes. */
static bool holds(const char *path, const struct kik_buf *b)
{
	FILE *in = fopen(path, "re");
	char room[4096];
	size_t at = 0, got;

	if (in == NULL)
		return false;
	while ((got = fread(room, 1, sizeof room, in)) > 0 && got <= b->len - at &&
	    memcmp(room, b->s + at, got) == 0)
		at += got;
	got += (size_t)ferror(in);
	fclose(in);
	return got == 0 && at == b->len;
}

static void was_changed(const struct kik_changing *c, const char *path)
{
	kik_diag_file(c->d, KIK_F_FORM_CHANGED, path, NULL, NULL);
}

static int put(const struct kik_changing *c, const char *path, const struct kik_buf *b)
{
	return kik_output_file(c->d, path, b, false, true);
}

/* Replaces a file that is still as it was made; another stays, with a warning.  0 or -1. */
static int refresh(const struct kik_changing *c, const char *path, const struct kik_buf *was,
    const struct kik_buf *now)
{
	if (!is_there(path) || holds(path, now))
		return 0;
	if (holds(path, was))
		return put(c, path, now);
	was_changed(c, path);
	return 0;
}

static int remove_blank(const struct kik_changing *c, const char *path, const struct kik_buf *was)
{
	if (!is_there(path))
		return 0;
	if (!holds(path, was)) {
		was_changed(c, path);
		return 0;
	}
	if (unlink(path) == 0)
		return 0;
	kik_diag_system(c->d, path, "cannot remove", errno);
	return -1;
}

/* The same participant before the change; NULL for who is new. */
static const struct kik_participant *before(const struct kik_changing *c, size_t unit,
    const char *code)
{
	for (size_t k = 0; unit < c->was.nunits && k < c->was.unit[unit].n; k++)
		if (strcmp(c->was.unit[unit].participant[k].code, code) == 0)
			return &c->was.unit[unit].participant[k];
	return NULL;
}

struct forms {
	struct kik_buf was, now;
};

/* One participant's form of one kind.  0 or -1. */
static int put_form(const struct kik_changing *c, size_t unit, struct kik_participant *p,
    const struct kik_form_kind *k, struct forms *b)
{
	const struct kik_participant *old = before(c, unit, p->code);
	const char *name = form_name(c, unit, p->code, k), *path = below(c, name);
	bool again = c->what->reissue != NULL && strcmp(p->code, c->what->reissue) == 0;

	if (old != NULL && !again && c->what->deadline == NULL)
		return 0;
	kik_buf_clear(&b->was);
	kik_buf_clear(&b->now);
	if (k->write(c->d, &b->now, c->f, c->r, &c->r->unit[unit], p) < 0)
		return -1;
	if (old == NULL) {
		if (k == c->kind[0])
			p->form = name;
		return put(c, path, &b->now);
	}
	if (k->write(c->d, &b->was, c->f, &c->was, &c->was.unit[unit], old) < 0)
		return -1;
	if (!again)
		return refresh(c, path, &b->was, &b->now);
	if (!is_there(path) || c->what->force)
		return put(c, path, &b->now);
	if (!holds(path, &b->now))
		was_changed(c, path);
	return 0;
}

/* The sheet of a unit beside its participants' forms.  0 or -1. */
static int put_sheet(const struct kik_changing *c, size_t unit, const struct kik_form_kind *k,
    struct forms *b)
{
	const char *path = kik_arena_printf(c->a, "%s/forms/%s/%s", c->dir, c->folder[unit],
	    kik_form_unit_file(k, c->r));

	kik_buf_clear(&b->was);
	kik_buf_clear(&b->now);
	if (k->write_unit(c->d, &b->now, c->f, c->r, &c->r->unit[unit]) < 0)
		return -1;
	if (unit >= c->was.nunits)
		return put(c, path, &b->now);
	if (k->write_unit(c->d, &b->was, c->f, &c->was, &c->was.unit[unit]) < 0)
		return -1;
	return refresh(c, path, &b->was, &b->now);
}

/* The forms of who has left the unit.  0 or -1. */
static int remove_forms(const struct kik_changing *c, size_t unit, const struct kik_form_kind *k,
    struct forms *b)
{
	const struct kik_round_unit *u = &c->was.unit[unit];

	for (size_t i = 0; i < u->n; i++) {
		const struct kik_participant *p = &u->participant[i];

		if (kik_round_has_code(&c->r->unit[unit], p->code, strlen(p->code)))
			continue;
		kik_buf_clear(&b->was);
		if (k->write(c->d, &b->was, c->f, &c->was, u, p) < 0 ||
		    remove_blank(c, below(c, form_name(c, unit, p->code, k)), &b->was) < 0)
			return -1;
	}
	return 0;
}

static int put_unit(const struct kik_changing *c, size_t unit, struct forms *b)
{
	const char *dir = kik_arena_printf(c->a, "%s/forms/%s", c->dir, c->folder[unit]);

	if (unit >= c->was.nunits && kik_output_dir(c->d, dir) < 0)
		return -1;
	for (const struct kik_form_kind *const *k = c->kind; *k != NULL; k++) {
		for (size_t i = 0; i < c->r->unit[unit].n; i++)
			if (put_form(c, unit, &c->r->unit[unit].participant[i], *k, b) < 0)
				return -1;
		if ((*k)->write_unit != NULL && put_sheet(c, unit, *k, b) < 0)
			return -1;
	}
	return 0;
}

/* Guide, codes and last of all the round.  0 or -1. */
static int put_round(const struct kik_changing *c, struct forms *b)
{
	const char *name = kik_round_own_name(c->dir);

	kik_buf_clear(&b->was);
	kik_buf_clear(&b->now);
	kik_guide_write(&b->was, c->f, &c->was, c->kind, name, c->folder);
	kik_guide_write(&b->now, c->f, c->r, c->kind, name, c->folder);
	if (refresh(c, below(c, KIK_GUIDE_FILE), &b->was, &b->now) < 0)
		return -1;
	kik_buf_clear(&b->now);
	kik_codes_write(&b->now, c->r);
	if (kik_output_file(c->d, below(c, KIK_CODES_FILE), &b->now, true, true) < 0)
		return -1;
	kik_buf_clear(&b->now);
	kik_round_write(&b->now, c->r, c->f);
	return put(c, below(c, "round.json"), &b->now);
}

static int put_all(const struct kik_changing *c)
{
	struct forms b = { KIK_BUF_INIT, KIK_BUF_INIT };
	int rc = 0;

	for (size_t i = 0; i < c->r->nunits && rc == 0; i++)
		rc = put_unit(c, i, &b);
	if (rc == 0)
		rc = put_round(c, &b);
	for (size_t i = 0; i < c->was.nunits && rc == 0; i++)
		for (const struct kik_form_kind *const *k = c->kind; *k != NULL && rc == 0; k++)
			rc = remove_forms(c, i, *k, &b);
	kik_buf_release(&b.was);
	kik_buf_release(&b.now);
	return rc;
}

/* --- the change ------------------------------------------------------------------------------ */

static int change(struct kik_changing *c)
{
	if (kik_round_read(c->d, c->dir, c->r, &c->f, c->a) < 0 ||
	    kik_codes_read(c->d, below(c, KIK_CODES_FILE), c->r, true, c->a) < 0)
		return -1;
	remember(c);
	if (kik_changing_apply(c) < 0 || kik_plan_codes(c->d, c->r, c->a) < 0)
		return -1;
	find_folders(c);
	find_kinds(c);
	return put_all(c);
}

int kik_round_change(struct kik_diag *d, const struct kik_change *what, const char *path,
    struct kik_round *r, const char **usage, struct kik_arena *a)
{
	struct kik_changing c = { .d = d, .a = a, .what = what, .r = r };
	int fd, rc;

	*usage = NULL;
	c.dir = kik_round_path(path, a);
	fd = kik_round_lock(d, c.dir);
	if (fd < 0)
		return -1;
	rc = change(&c);
	close(fd);
	*usage = c.usage;
	return rc;
}
