/* From what the command line says to a round. */
#include "kik/plan.h"

#include <string.h>

#include "kik/id.h"
#include "kik/num.h"
#include "kik/store.h"
#include "kik/utf8.h"

struct reader {
	struct kik_diag *d;
	struct kik_plan *p;
	struct kik_round *r;
	struct kik_arena *a;
	const char *usage;
};

typedef int (*check_fn)(struct kik_slice *, struct kik_arena *, enum kik_fault *);

/* The text of an option in its one form; "" when it was not given or is wrong. */
static const char *text(struct reader *rd, const char *option, const char *arg, check_fn check)
{
	struct kik_slice t = { arg, arg != NULL ? strlen(arg) : 0 };
	enum kik_fault fault;

	if (arg == NULL)
		return "";
	if (kik_utf8_valid(arg, t.len) < t.len || check(&t, rd->a, &fault) < 0) {
		rd->usage = kik_arena_printf(rd->a,
		    "--%s is '%s'; expected printable text, an id of 1 to %d characters", option,
		    arg, KIK_ID_MAX);
		return "";
	}
	return kik_arena_text(rd->a, t.s, t.len);
}

/* Adds the ids of the frame's themes: what --themes can hold. */
static const char *theme_ids(const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *ids;

	for (size_t i = 0; i < f->nthemes; i++)
		kik_buf_addf(&b, "%s%s", i > 0 ? ", " : "", f->theme[i].id);
	ids = kik_arena_text(a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return ids;
}

static const char *form_names(struct kik_arena *a)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *names;

	kik_forms_names(&b);
	names = kik_arena_text(a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return names;
}

/* What is wrong with the options before any file is read. */
static void read_options(struct reader *rd, const struct kik_frame *f)
{
	struct kik_plan *p = rd->p;
	struct kik_round *r = rd->r;
	struct kik_slice wrong;

	r->id = text(rd, "round", p->round, kik_id_check);
	r->frame_id = f->id;
	memcpy(r->digest, f->digest, sizeof r->digest);
	r->lang = p->lang != NULL ? p->lang : "da";
	r->start = p->start != NULL ? p->start : "";
	r->deadline = p->deadline != NULL ? p->deadline : "";
	r->seminar = p->seminar != NULL ? p->seminar : "";
	if (p->round == NULL)
		rd->usage = "--round ID is missing: the round's id, such as 2026";
	else if ((p->units != NULL) == (p->unit != NULL))
		rd->usage = "expected --units UNITS.csv, or --unit ID for a single unit";
	else if (p->units != NULL &&
	    (p->name != NULL || p->area != NULL || p->municipality != NULL))
		rd->usage = "--name, --area and --municipality go with --unit; "
			    "UNITS.csv has columns for them";
	else if (p->start != NULL && p->deadline != NULL && strcmp(p->deadline, p->start) < 0)
		rd->usage = kik_arena_printf(rd->a, "--deadline %s is before --start %s",
		    p->deadline, p->start);
	else if (kik_plan_themes(r, f, p->themes, &wrong, rd->a) < 0)
		rd->usage = kik_arena_printf(rd->a,
		    "--themes names '%.*s'; the themes of frame '%s' are %s", (int)wrong.len,
		    wrong.s, f->id, theme_ids(f, rd->a));
	else if (kik_forms_parse(p->forms != NULL ? p->forms : kik_form_kinds[0].name, p->kind,
		     &wrong) < 0)
		rd->usage = kik_arena_printf(rd->a, "--forms names '%.*s'; expected %s",
		    (int)wrong.len, wrong.s, form_names(rd->a));
}

/* 0 or -1. */
static int read_units(struct reader *rd)
{
	const struct kik_plan *p = rd->p;
	struct kik_units units = { 0 };
	struct kik_unit *u;

	if (p->units != NULL) {
		if (kik_units_read(rd->d, p->units, &units, rd->a) < 0)
			return -1;
	} else {
		u = kik_arena_alloc(rd->a, sizeof *u);
		u->id = text(rd, "unit", p->unit, kik_id_check);
		u->name = text(rd, "name", p->name, kik_fact_check);
		u->area = text(rd, "area", p->area, kik_fact_check);
		u->municipality = text(rd, "municipality", p->municipality, kik_fact_check);
		u->leader = "";
		u->participants = -1;
		units = (struct kik_units){ .unit = u, .n = 1 };
	}
	kik_plan_units(rd->r, &units, rd->a);
	return rd->usage == NULL ? 0 : -1;
}

int kik_plan_people(struct kik_diag *d, const char *arg, const char *units, struct kik_round *r,
    const char **usage, struct kik_arena *a)
{
	const struct kik_unit *unknown;
	int64_t n = -1;

	if (arg != NULL && arg[strspn(arg, "0123456789")] == '\0') {
		if (kik_parse_count(arg, strlen(arg), KIK_GROUP_LIMIT, &n) < 0 || n == 0) {
			*usage = kik_arena_printf(a,
			    "--participants is '%s'; expected 1 to %d, or a file", arg,
			    KIK_GROUP_LIMIT);
			return -1;
		}
	} else if (arg != NULL && kik_participants_read(d, arg, units, r, a) < 0) {
		return -1;
	}
	unknown = kik_plan_number(r, (long)n, a);
	if (unknown == NULL)
		return 0;
	*usage = kik_arena_printf(a,
	    "how many take part in unit '%s'? give --participants, or a column "
	    "'participants' in UNITS.csv",
	    unknown->id);
	return -1;
}

int kik_plan_round(struct kik_diag *d, struct kik_plan *p, const struct kik_frame *f,
    struct kik_round *r, const char **usage, struct kik_arena *a)
{
	struct reader rd = { .d = d, .p = p, .r = r, .a = a };
	int rc = -1;

	*r = (struct kik_round){ 0 };
	read_options(&rd, f);
	if (rd.usage == NULL && read_units(&rd) == 0 &&
	    kik_plan_people(d, p->participants, p->units != NULL ? p->units : "--unit", r,
		&rd.usage, a) == 0) {
		kik_plan_check(d, r);
		rc = kik_plan_codes(d, r, a);
	}
	*usage = rd.usage;
	return rc;
}
