/* kik-init: starts a phase by writing the documents that people fill in. */
#include <string.h>

#include "cli.h"
#include "kik/change.h"
#include "kik/frames.h"
#include "kik/plan.h"
#include "kik/store.h"

static bool list, check;
static struct kik_plan plan;
static struct kik_change change;

/* Flags are for frame, the others for round: see foreign(). */
static const struct cli_option options[] = {
	{ "list", 0, NULL, "frame: list the built-in frames", CLI_FLAG, &list, NULL },
	{ "check", 0, NULL, "frame: only read it and tell its faults", CLI_FLAG, &check, NULL },
	{ "round", 0, "ID", "round: its id, such as 2026", CLI_TEXT, &plan.round, NULL },
	{ "units", 0, "UNITS.csv", "round: the units", CLI_TEXT, &plan.units, NULL },
	{ "unit", 0, "ID", "round: a single unit instead", CLI_TEXT, &plan.unit, NULL },
	{ "name", 0, "NAME", "round: the unit's name", CLI_TEXT, &plan.name, NULL },
	{ "area", 0, "AREA", "round: the unit's area", CLI_TEXT, &plan.area, NULL },
	{ "municipality", 0, "NAME", "round: the unit's municipality", CLI_TEXT, &plan.municipality,
	    NULL },
	{ "participants", 0, "N|FILE", "round: how many in each unit, or who they are", CLI_TEXT,
	    &plan.participants, NULL },
	{ "themes", 0, "IDS", "round: only these themes, such as T1,T5", CLI_TEXT, &plan.themes,
	    NULL },
	{ "forms", 0, "KINDS", "round: kinds of blank forms: html, csv, xlsx", CLI_TEXT,
	    &plan.forms, NULL },
	{ "add", 0, "UNITS.csv", "round: add units to an open round", CLI_TEXT, &change.add, NULL },
	{ "add-participant", 0, "UNIT", "round: add a participant to a unit of an open round",
	    CLI_TEXT, &change.add_participant, NULL },
	{ "replace", 0, "CODE", "round: somebody else takes the place of this one", CLI_TEXT,
	    &change.replace, NULL },
	{ "reissue", 0, "CODE", "round: make this form again", CLI_TEXT, &change.reissue, NULL },
	{ "role", 0, "ROLE", "round: the role of who is added (medarbejder)", CLI_TEXT,
	    &change.role, NULL },
	{ "start", 0, "DATE", "round: when it begins", CLI_DATE, &plan.start, NULL },
	{ "deadline", 0, "DATE", "round: when answers are due", CLI_DATE, &plan.deadline, NULL },
	{ "seminar", 0, "DATE", "round: the day of the consensus seminar", CLI_DATE, &plan.seminar,
	    NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

/* The first option given that is (or is not) a flag; NULL for none. */
static const char *foreign(bool flags)
{
	for (const struct cli_option *o = options; o->name != NULL; o++) {
		bool flag = o->kind == CLI_FLAG;

		if (flag == flags && (flag ? *(bool *)o->to : *(const char **)o->to != NULL))
			return o->name;
	}
	return NULL;
}

/* Adds the frame in the format of -f.  0, or -1 with the fault reported. */
static int write_frame(struct cli *c, struct kik_buf *b, const struct kik_frame *f)
{
	if (c->format == NULL || strcmp(c->format, "json") == 0) {
		kik_frame_write(b, f, true);
		return 0;
	}
	if (strcmp(c->format, "xlsx") == 0)
		return kik_frame_xlsx(c->diag, b, f, c->arena);
	kik_frame_csv(b, f, c->excel ? &kik_csv_excel : &kik_csv_plain, c->arena);
	return 0;
}

static int run_frame(struct cli *c)
{
	const char *name = c->npaths > 1 ? c->path[1] : c->frame_name;
	struct kik_buf b = KIK_BUF_INIT;
	const struct kik_frame *f;
	int rc = -1;

	if (foreign(false) != NULL)
		return cli_usage(c, "--%s is not for 'frame'", foreign(false));
	if (c->npaths > 2 || (c->npaths > 1 && c->frame != NULL))
		return cli_usage(c, "one frame only");
	if (list && (check || name != NULL))
		return cli_usage(c, "--list takes no frame and no --check");
	if (check && name == NULL)
		return cli_usage(c, "--check needs the FILE of a frame");
	if (check)
		return cli_status(c, kik_frames_check(c->diag, name, c->arena) == 0);
	if (list) {
		rc = kik_frames_list(c->diag, &b, c->lang != NULL ? c->lang : "da", c->arena);
	} else if ((f = kik_frame_load(c->diag, name != NULL ? name : "kik", c->arena)) != NULL) {
		rc = write_frame(c, &b, f);
	}
	if (rc == 0)
		rc = cli_put(c, c->output, &b, false);
	kik_buf_release(&b);
	return cli_status(c, rc == 0);
}

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

/* What is wrong with the options of a change; NULL when nothing is. */
static const char *wrong_change(void)
{
	int n = (change.add != NULL) + (change.add_participant != NULL) + (change.replace != NULL) +
	    (change.reissue != NULL) + (plan.deadline != NULL);

	if (n > 1)
		return "one change at a time: --add, --add-participant, --replace, --reissue or "
		       "--deadline";
	if (plan.units != NULL || plan.unit != NULL || plan.name != NULL || plan.area != NULL ||
	    plan.themes != NULL || plan.forms != NULL || plan.start != NULL || plan.seminar != NULL)
		return "an open round cannot be changed by --units, --unit, --name, --area, "
		       "--themes, --forms, --start or --seminar";
	if (plan.participants != NULL && change.add == NULL)
		return "--participants goes with --add";
	return change.role != NULL && change.add_participant == NULL
	    ? "--role goes with --add-participant"
	    : NULL;
}

/* True when the options ask for a change of a round that is there. */
static bool is_change(void)
{
	return change.add != NULL || change.add_participant != NULL || change.replace != NULL ||
	    change.reissue != NULL || change.role != NULL ||
	    (plan.deadline != NULL && plan.round == NULL);
}

static int run_change(struct cli *c)
{
	const char *usage = plan.round != NULL ? "--round is for a new round" : wrong_change();
	struct kik_round r;

	if (usage != NULL)
		return cli_usage(c, "%s", usage);
	if (!kik_is_round(c->path[1]))
		return cli_usage(c, "'%s' is no round directory", c->path[1]);
	change.deadline = plan.deadline;
	change.municipality = plan.municipality;
	change.participants = plan.participants;
	change.force = c->force;
	if (kik_round_change(c->diag, &change, c->path[1], &r, &usage, c->arena) < 0)
		return usage != NULL ? cli_usage(c, "%s", usage) : cli_status(c, false);
	sum_up(c, &r);
	return cli_status(c, true);
}

static int run_round(struct cli *c)
{
	const struct kik_frame *f = c->frame;
	const char *usage;
	struct kik_round r;

	if (foreign(true) != NULL)
		return cli_usage(c, "--%s is not for 'round'", foreign(true));
	if (c->output != NULL || c->format != NULL)
		return cli_usage(c,
		    "'round' writes ROUNDDIR; it takes no --output and no --format");
	if (c->npaths != 2)
		return cli_usage(c, "expected one ROUNDDIR, the directory to make or to change");
	if (is_change())
		return run_change(c);
	if (f == NULL)
		f = kik_frame_load(c->diag, "kik", c->arena);
	if (f == NULL)
		return cli_status(c, false);
	plan.lang = c->lang;
	if (kik_plan_round(c->diag, &plan, f, &r, &usage, c->arena) < 0)
		return usage != NULL ? cli_usage(c, "%s", usage) : cli_status(c, false);
	if (kik_plan_make(c->diag, c->path[1], &r, f, plan.kind, c->force, c->arena) < 0)
		return cli_status(c, false);
	sum_up(c, &r);
	return cli_status(c, true);
}

static int run(struct cli *c)
{
	if (c->npaths > 0 && strcmp(c->path[0], "frame") == 0)
		return run_frame(c);
	if (c->npaths > 0 && strcmp(c->path[0], "round") == 0)
		return run_round(c);
	if (c->npaths > 0)
		return cli_usage(c, "no document '%s'; expected frame or round", c->path[0]);
	return cli_usage(c, "which document? expected frame or round");
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-init",
		.purpose = "Write the documents that people fill in: a round with its blank forms, "
			   "or a frame.",
		.usage =
		    "kik-init frame [--list | --check FILE] [-o FILE] [ID|FILE]\n"
		    "kik-init round --round ID --units UNITS.csv [--participants N|FILE] "
		    "[option ...] ROUNDDIR\n"
		    "kik-init round --round ID --unit ID --participants N|FILE "
		    "[option ...] ROUNDDIR\n"
		    "kik-init round --add UNITS.csv | --add-participant UNIT | --replace CODE | "
		    "--reissue CODE | --deadline DATE ROUNDDIR",
		.options = options,
		.formats = "json|csv|xlsx",
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
