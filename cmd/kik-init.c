/* kik-init: starts a phase by writing the documents that people fill in. */
#include <string.h>

#include "cli.h"
#include "kik/blank.h"
#include "kik/change.h"
#include "kik/consensus_blank.h"
#include "kik/day_options.h"
#include "kik/frames.h"
#include "kik/latest.h"
#include "kik/plan.h"
#include "kik/store.h"

static bool list, check, dedupe;
static const char *day_text, *breaks;
static struct kik_plan plan;
static struct kik_change change;

/* The help of an option begins with the document that it is for: see foreign(). */
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
	{ "day", 0, "START-END", "consensus: the seminar's day (9:00-15:30)", CLI_TEXT, &day_text,
	    NULL },
	{ "breaks", 0, "LIST", "consensus: its breaks (10:15+15,12:00+45,14:00+15), or none",
	    CLI_TEXT, &breaks, NULL },
	{ "dedupe-identical", 0, NULL, "consensus: take identical results once", CLI_FLAG, &dedupe,
	    NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

/* The first option given that is for another document; NULL for none. */
static const char *foreign(const char *document)
{
	size_t len = strlen(document);

	for (const struct cli_option *o = options; o->name != NULL; o++) {
		bool own = strncmp(o->help, document, len) == 0 && o->help[len] == ':';
		bool given = o->kind == CLI_FLAG ? *(bool *)o->to : *(const char **)o->to != NULL;

		if (given && !own)
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

static int run_change(struct cli *c)
{
	const char *usage = kik_change_options(&change, &plan);
	struct kik_round r;

	if (usage != NULL)
		return cli_usage(c, "%s", usage);
	if (!kik_is_round(c->path[1]))
		return cli_usage(c, "'%s' is no round directory", c->path[1]);
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

	if (c->output != NULL || c->format != NULL)
		return cli_usage(c,
		    "'round' writes ROUNDDIR; it takes no --output and no --format");
	if (c->npaths != 2)
		return cli_usage(c, "expected one ROUNDDIR, the directory to make or to change");
	if (kik_change_asked(&change, &plan))
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

/* The format of sheets: -f, else the file's ending; workbooks in a directory, else CSV. */
static const struct kik_blank_format *sheet_format(const struct cli *c)
{
	const char *dot = cli_to_stdout(c) || cli_to_dir(c) ? NULL : strrchr(c->output, '.');
	const struct kik_blank_format *named = dot != NULL ? kik_blank_find(dot + 1) : NULL;

	if (c->format != NULL)
		return kik_blank_find(c->format);
	return named != NULL ? named : kik_blank_find(cli_to_dir(c) ? "xlsx" : "csv");
}

/* Makes the sheet of a unit and puts it where -o says.  True when it is there. */
static bool put_sheet(struct cli *c, const struct kik_latest *all, size_t i,
    const struct kik_day *day, const struct kik_blank_format *format)
{
	struct kik_buf b = KIK_BUF_INIT, path = KIK_BUF_INIT;
	struct kik_arena *a = kik_arena_new();
	bool made;

	if (cli_to_dir(c)) {
		cli_add_dir(c, &path);
		kik_rounds_file(&path, all->round, all->unit[i].now, "konsensus", format->name);
	} else {
		kik_buf_adds(&path, cli_to_stdout(c) ? "-" : c->output);
	}
	made = format->write(c->diag,
		   kik_consensus_blank(&all->unit[i], day, c->lang != NULL ? c->lang : "da", a),
		   path.s, &b) == 0 &&
	    !cli_refuse(c) && cli_put(c, path.s, &b, true) == 0;
	kik_arena_free(a);
	kik_buf_release(&path);
	kik_buf_release(&b);
	return made;
}

static int put_sheets(struct cli *c, const struct kik_latest *all, const struct kik_day *day,
    const struct kik_blank_format *format)
{
	size_t made = 0;

	if (all->n == 0 && kik_diag_count(c->diag, KIK_ERROR) == 0)
		kik_diag_file(c->diag, KIK_F_NOTHING, NULL, NULL, NULL);
	if (all->n == 0 || cli_refuse(c))
		return cli_status(c, false);
	if (all->n > 1 && !cli_to_dir(c))
		return cli_usage(c, "%zu units give %zu sheets; name a directory: -o DIR/", all->n,
		    all->n);
	if (cli_to_dir(c) && kik_output_dir(c->diag, c->output) < 0)
		return cli_status(c, false);
	for (size_t i = 0; i < all->n; i++)
		made += put_sheet(c, all, i, day, format);
	return cli_status(c, made > 0);
}

static int run_consensus(struct cli *c)
{
	const struct kik_blank_format *format = sheet_format(c);
	struct kik_results results = { 0 };
	struct kik_latest all;
	struct kik_day day;
	const char *usage;
	int status;

	if (format == NULL)
		return cli_usage(c, "--format is '%s'; a sheet is put out as csv or xlsx",
		    c->format);
	if (kik_day_read(&day, day_text, breaks, &usage, c->arena) < 0)
		return cli_usage(c, "%s", usage);
	c->path++;
	c->npaths--;
	for (size_t i = 0; i < c->npaths; i++)
		if (kik_is_round(c->path[i]))
			return cli_usage(c,
			    "consensus is made of results: kik-score %s | kik-init consensus",
			    c->path[i]);
	if (cli_no_input(c))
		return CLI_USAGE;
	kik_results_read(c->diag, c->path, c->npaths, c->frame, &results, c->arena);
	kik_results_single(c->diag, &results, dedupe, false, c->arena);
	kik_latest_units(c->diag, &results, &all, c->arena);
	status = put_sheets(c, &all, &day, format);
	kik_results_release(&results);
	return status;
}

static int run(struct cli *c)
{
	static const struct {
		const char *name;
		int (*run)(struct cli *c);
	} document[] = {
		{ "frame", run_frame },
		{ "round", run_round },
		{ "consensus", run_consensus },
	};
	const char *name = c->npaths > 0 ? c->path[0] : NULL;

	if (name == NULL)
		return cli_usage(c, "which document? expected frame, round or consensus");
	for (size_t i = 0; i < sizeof document / sizeof *document; i++) {
		if (strcmp(document[i].name, name) != 0)
			continue;
		if (foreign(name) != NULL)
			return cli_usage(c, "--%s is not for '%s'", foreign(name), name);
		return document[i].run(c);
	}
	return cli_usage(c, "no document '%s'; expected frame, round or consensus", name);
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-init",
		.purpose = "Write the documents that people fill in: a round with its blank forms, "
			   "the sheets\nof a consensus seminar, or a frame.",
		.usage =
		    "kik-init frame [--list | --check FILE] [-o FILE] [ID|FILE]\n"
		    "kik-init round --round ID --units UNITS.csv [--participants N|FILE] "
		    "[option ...] ROUNDDIR\n"
		    "kik-init round --round ID --unit ID --participants N|FILE "
		    "[option ...] ROUNDDIR\n"
		    "kik-init round --add UNITS.csv | --add-participant UNIT | --replace CODE | "
		    "--reissue CODE | --deadline DATE ROUNDDIR\n"
		    "kik-init consensus [-f csv|xlsx] [-o FILE|DIR/] [option ...] [RESULT ...]",
		.options = options,
		.formats = "json|csv|xlsx",
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
