/* kik-init round: makes a round, or changes an open one. */
#include "init.h"
#include "kik/frames.h"
#include "kik/store.h"

/* The last line's part: "r2026: 10 units, 74 participants". */
static void sum_up(struct cli *c, const struct kik_round *r)
{
	bool danish = kik_diag_danish(c->diag);
	size_t n = 0;

	for (size_t i = 0; i < r->nunits; i++)
		n += r->unit[i].n;
	kik_buf_addf(&c->summary, "%s: %zu ", c->path[1], r->nunits);
	if (danish)
		kik_buf_adds(&c->summary, r->nunits == 1 ? "enhed" : "enheder");
	else
		kik_buf_adds(&c->summary, r->nunits == 1 ? "unit" : "units");
	kik_buf_addf(&c->summary, ", %zu ", n);
	if (danish)
		kik_buf_adds(&c->summary, n == 1 ? "deltager" : "deltagere");
	else
		kik_buf_adds(&c->summary, n == 1 ? "participant" : "participants");
}

static int run_change(struct cli *c)
{
	const char *usage = kik_change_options(&init.change, &init.plan);
	struct kik_round r;

	if (usage != NULL)
		return cli_usage(c, "%s", usage);
	if (!kik_is_round(c->path[1]))
		return cli_usage(c, "'%s' is no round directory", c->path[1]);
	init.change.force = c->force;
	if (kik_round_change(c->diag, &init.change, c->path[1], &r, &usage, c->arena) < 0)
		return usage != NULL ? cli_usage(c, "%s", usage) : cli_status(c, false);
	sum_up(c, &r);
	return cli_status(c, true);
}

int init_round(struct cli *c)
{
	const struct kik_frame *f = c->frame;
	const char *usage;
	struct kik_round r;

	if (c->output != NULL || c->format != NULL)
		return cli_usage(c,
		    "'round' writes ROUNDDIR; it takes no --output and no --format");
	if (c->npaths != 2)
		return cli_usage(c, "expected one ROUNDDIR, the directory to make or to change");
	if (kik_change_asked(&init.change, &init.plan))
		return run_change(c);
	if (f == NULL)
		f = kik_frame_load(c->diag, "kik", c->arena);
	if (f == NULL)
		return cli_status(c, false);
	init.plan.lang = c->lang;
	if (kik_plan_round(c->diag, &init.plan, f, &r, &usage, c->arena) < 0)
		return usage != NULL ? cli_usage(c, "%s", usage) : cli_status(c, false);
	if (kik_plan_make(c->diag, c->path[1], &r, f, init.plan.kind, c->force, c->arena) < 0)
		return cli_status(c, false);
	sum_up(c, &r);
	return cli_status(c, true);
}
