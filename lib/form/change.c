/* What a change does to a round, before any file is written. */
#include <string.h>

#include "change_parts.h"
#include "kik/id.h"
#include "kik/plan.h"
#include "kik/reading.h"
#include "kik/store.h"

/* --- who is meant -------------------------------------------------------------------- */

static int usage(struct kik_changing *c, const char *text)
{
	c->usage = text;
	return -1;
}

/* The participant with a code, and its unit; NULL with the usage error. */
static struct kik_participant *find_code(struct kik_changing *c, const char *option,
    const char *code, size_t *unit)
{
	for (size_t i = 0; i < c->r->nunits; i++)
		for (size_t k = 0; k < c->r->unit[i].n; k++)
			if (strcmp(c->r->unit[i].participant[k].code, code) == 0) {
				*unit = i;
				return &c->r->unit[i].participant[k];
			}
	usage(c,
	    kik_arena_printf(c->a, "--%s names '%s'; the round has no such code (see codes.csv)",
		option, code));
	return NULL;
}

/* One more participant for a unit, without a code yet. */
static struct kik_participant *append(struct kik_changing *c, size_t unit, const char *role)
{
	struct kik_round_unit *u = &c->r->unit[unit];
	struct kik_participant *all = kik_arena_array(c->a, u->n + 1, sizeof *all);

	if (u->n > 0)
		memcpy(all, u->participant, u->n * sizeof *all);
	all[u->n] = (struct kik_participant){
		.code = "", .role = role, .name = "", .email = "", .form = ""
	};
	u->participant = all;
	return &all[u->n++];
}

static int read_role(struct kik_changing *c, const char **role)
{
	struct kik_slice t;
	enum kik_fault fault;

	*role = "medarbejder";
	if (c->what->role == NULL)
		return 0;
	t = (struct kik_slice){ c->what->role, strlen(c->what->role) };
	if (kik_id_check(&t, c->a, &fault) < 0)
		return usage(c, "--role is no printable text");
	*role = kik_arena_text(c->a, t.s, t.len);
	return 0;
}

/* --- the changes ----------------------------------------------------------------------- */

static int add_participant(struct kik_changing *c)
{
	const char *town = c->what->municipality != NULL ? c->what->municipality : "";
	const struct kik_round_unit *u = kik_round_find(c->r, town, c->what->add_participant);
	const char *role;

	if (u == NULL)
		return usage(c,
		    kik_arena_printf(c->a,
			"--add-participant names '%s'; the round has no such unit, or more than one "
			"(--municipality tells them apart)",
			c->what->add_participant));
	if (read_role(c, &role) < 0)
		return -1;
	append(c, (size_t)(u - c->r->unit), role);
	return 0;
}

/* Whether somebody has answered under the code; what is wrong with answers is not told here. */
static bool delivered(const struct kik_changing *c, const char *code)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	struct kik_reading_options o = { .keep = KIK_KEEP_GIVEN };
	struct kik_arena *a = kik_arena_new();
	char *path = kik_arena_str(a, c->dir);
	struct kik_reading rd;
	bool found = false;
	size_t given;

	if (kik_reading_open(&rd, quiet, &o, &path, 1, a) == 0)
		for (size_t i = 0; i < kik_answers_count(rd.answers) && !found; i++)
			found = kik_sheet_respondent(rd.answers, kik_answers_at(rd.answers, i),
			    code, c->r->theme, &given);
	kik_reading_release(&rd);
	kik_arena_free(a);
	kik_diag_free(quiet);
	return found;
}

static int replace(struct kik_changing *c)
{
	struct kik_participant *p;
	size_t unit;

	p = find_code(c, "replace", c->what->replace, &unit);
	if (p == NULL)
		return -1;
	if (delivered(c, p->code)) {
		struct kik_finding f = { .fault = KIK_F_CODE_DELIVERED,
			.at = { .file = c->dir },
			.found = { p->code, strlen(p->code) } };

		kik_diag_add(c->d, &f);
		return -1;
	}
	*p = (struct kik_participant){
		.code = "", .role = p->role, .name = "", .email = "", .form = ""
	};
	return 0;
}

static int reissue(struct kik_changing *c)
{
	size_t unit;

	return find_code(c, "reissue", c->what->reissue, &unit) != NULL ? 0 : -1;
}

static int move_deadline(struct kik_changing *c)
{
	c->r->deadline = c->what->deadline;
	if (*c->r->start != '\0' && strcmp(c->r->deadline, c->r->start) < 0)
		return usage(c,
		    kik_arena_printf(c->a, "--deadline %s is before the round begins, %s",
			c->r->deadline, c->r->start));
	return 0;
}

/* True when the round has this very unit already. */
static bool has_unit(const struct kik_round *r, const struct kik_unit *u)
{
	for (size_t i = 0; i < r->nunits; i++)
		if (kik_unit_cmp(&r->unit[i].unit, u) == 0)
			return true;
	return false;
}

static int add_units(struct kik_changing *c)
{
	struct kik_units units = { 0 };
	struct kik_round fresh = { 0 };
	struct kik_round_unit *all;
	size_t n = 0;

	if (kik_units_read(c->d, c->what->add, &units, c->a) < 0)
		return -1;
	for (size_t i = 0; i < units.n; i++)
		if (!has_unit(c->r, &units.unit[i]))
			units.unit[n++] = units.unit[i];
	units.n = n;
	if (n == 0) {
		kik_diag_file(c->d, KIK_F_NO_NEW_UNIT, c->what->add, NULL, NULL);
		return -1;
	}
	kik_plan_units(&fresh, &units, c->a);
	if (kik_plan_people(c->d, c->what->participants, c->what->add, &fresh, &c->usage, c->a) < 0)
		return -1;
	kik_plan_check(c->d, &fresh);
	all = kik_arena_array(c->a, c->r->nunits + n, sizeof *all);
	if (c->r->nunits > 0)
		memcpy(all, c->r->unit, c->r->nunits * sizeof *all);
	memcpy(all + c->r->nunits, fresh.unit, n * sizeof *all);
	c->r->unit = all;
	c->r->nunits += n;
	return 0;
}

bool kik_change_asked(const struct kik_change *w, const struct kik_plan *p)
{
	return w->add != NULL || w->add_participant != NULL || w->replace != NULL ||
	    w->reissue != NULL || w->role != NULL || (p->deadline != NULL && p->round == NULL);
}

const char *kik_change_options(struct kik_change *w, const struct kik_plan *p)
{
	int n = (w->add != NULL) + (w->add_participant != NULL) + (w->replace != NULL) +
	    (w->reissue != NULL) + (p->deadline != NULL);

	if (p->round != NULL)
		return "--round is for a new round";
	if (n > 1)
		return "one change at a time: --add, --add-participant, --replace, --reissue or "
		       "--deadline";
	if (p->units != NULL || p->unit != NULL || p->name != NULL || p->area != NULL ||
	    p->themes != NULL || p->forms != NULL || p->start != NULL || p->seminar != NULL)
		return "an open round cannot be changed by --units, --unit, --name, --area, "
		       "--themes, --forms, --start or --seminar";
	if (p->participants != NULL && w->add == NULL)
		return "--participants goes with --add";
	if (w->role != NULL && w->add_participant == NULL)
		return "--role goes with --add-participant";
	w->deadline = p->deadline;
	w->municipality = p->municipality;
	w->participants = p->participants;
	return NULL;
}

int kik_changing_apply(struct kik_changing *c)
{
	const struct kik_change *w = c->what;

	if (w->add != NULL)
		return add_units(c);
	if (w->add_participant != NULL)
		return add_participant(c);
	if (w->replace != NULL)
		return replace(c);
	return w->reissue != NULL ? reissue(c) : move_deadline(c);
}
