/* kik-score: reads what people filled in, checks it, counts it. */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "kik/cut_options.h"
#include "kik/points.h"
#include "kik/reading.h"
#include "kik/scored.h"
#include "kik/store.h"

static struct {
	const char *round, *unit, *units, *decimal, *encoding, *delimiter, *accept_frame, *cut;
	bool no_text, skip_unknown, dedupe, accept_unlisted;
} opt;

static const struct cli_option options[] = {
	{ "round", 0, "ID", "the round, where the files do not say it", CLI_TEXT, &opt.round,
	    NULL },
	{ "unit", 0, "ID", "the unit, where the files do not say it", CLI_TEXT, &opt.unit, NULL },
	{ "units", 0, "UNITS.csv", "the units that may occur, with their facts", CLI_TEXT,
	    &opt.units, NULL },
	{ "no-text", 0, NULL, "leave statements out", CLI_FLAG, &opt.no_text, NULL },
	{ "encoding", 0, "NAME", "read as utf-8, windows-1252, utf-16le or utf-16be", CLI_CHOICE,
	    &opt.encoding, "auto|utf-8|windows-1252|utf-16le|utf-16be" },
	{ "delimiter", 0, "CHAR", "semicolon, comma or tab stands between columns", CLI_CHOICE,
	    &opt.delimiter, ";|,|semicolon|comma|tab" },
	{ "decimal", 0, "MARK", "decimal mark: comma, point or both", CLI_CHOICE, &opt.decimal,
	    "comma|point|both|,|." },
	{ "skip-unknown", 0, NULL, "leave out answers to unknown questions", CLI_FLAG,
	    &opt.skip_unknown, NULL },
	{ "dedupe-identical", 0, NULL, "count identical answers and files once", CLI_FLAG,
	    &opt.dedupe, NULL },
	{ "accept-unlisted", 0, NULL, "accept respondents that the round does not list", CLI_FLAG,
	    &opt.accept_unlisted, NULL },
	{ "accept-frame", 0, "DIGEST", "accept forms made for this other frame", CLI_TEXT,
	    &opt.accept_frame, NULL },
	{ "cut", 0, "stuck=N", "after how many months in one phase an action is stuck (12)",
	    CLI_TEXT, &opt.cut, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

static void summarise(struct cli *c, const struct kik_reading *r)
{
	size_t units, withheld;

	kik_reading_units(r, &units, &withheld);
	kik_buf_addf(&c->summary,
	    kik_diag_danish(c->diag) ? "%zu %s: %zu talt op, %zu tilbageholdt"
				     : "%zu %s: %zu scored, %zu withheld",
	    units,
	    kik_diag_danish(c->diag) ? (units == 1 ? "enhed" : "enheder")
				     : (units == 1 ? "unit" : "units"),
	    units - withheld, withheld);
}

/* Answers are read once more while they are written: not into the file they come from. */
static bool into_itself(const struct cli *c, const struct kik_reading *r)
{
	const char *name = NULL;
	struct stat st;

	if ((!c->output || !strcmp(c->output, "-")) && fstat(STDOUT_FILENO, &st) == 0)
		name = kik_reading_name(r, &st);
	if (name)
		kik_diag_system(c->diag, name, "is read and written at the same time", 0);
	return name != NULL;
}

/* A round directory stands alone and says itself what its round and units are.  0 or a status. */
static int check_operands(const struct cli *c)
{
	const char *said = opt.round ? "round" : opt.units ? "units" : NULL;
	size_t i;

	for (i = 0; i < c->npaths; i++) {
		if (!kik_is_round(c->path[i]))
			continue;
		if (c->npaths > 1)
			return cli_usage(c,
			    "'%s' is a round directory; it must be the only operand", c->path[i]);
		if (said)
			return cli_usage(c,
			    "--%s is not for a round directory, which says it itself", said);
	}
	return CLI_OK;
}

static int run(struct cli *c)
{
	static const enum kik_cut known[] = { KIK_CUT_STUCK, KIK_CUTS };
	struct kik_cuts cuts;
	const char *usage;
	struct kik_reading_options o = { .intake = { .frame = c->frame,
					     .skip_unknown = opt.skip_unknown,
					     .dedupe = opt.dedupe,
					     .accept_unlisted = opt.accept_unlisted,
					     .accept_frame = opt.accept_frame,
					     .decimal = kik_decimal_find(opt.decimal) },
		.delimiter = kik_csv_named(opt.delimiter),
		.today = c->date,
		.cuts = &cuts };
	struct kik_reading r;
	struct kik_units units;
	struct kik_output *out;
	struct kik_sheet **sheet = NULL;
	size_t n = 0, agreed = 0;
	int status;

	if (cli_id(c, "round", &opt.round) || cli_id(c, "unit", &opt.unit) || cli_no_input(c) ||
	    check_operands(c))
		return CLI_USAGE;
	if (kik_cuts_read(&cuts, opt.cut, known, &usage, c->arena) < 0)
		return cli_usage(c, "%s", usage);
	o.intake.round = opt.round;
	o.intake.unit = opt.unit;
	if (opt.encoding)
		kik_encoding_find(opt.encoding, &o.encoding);
	if (opt.units) {
		if (kik_units_read(c->diag, opt.units, &units, c->arena) < 0)
			return cli_status(c, false);
		o.intake.units = &units;
	}
	/* neither figures nor answers, which are read once more, need the texts in memory */
	if (!opt.no_text && (!c->format || *c->format == 'j' || *c->format == 's'))
		o.keep = KIK_KEEP_TEXT;
	o.again = c->format && !strcmp(c->format, "answers");
	status = kik_reading_open(&r, c->diag, &o, c->path, c->npaths, c->arena);
	if (status == 0 && !r.nfiles && !r.blind)
		kik_diag_file(c->diag, KIK_F_NO_ANSWERS,
		    kik_arena_printf(c->arena, "%s/answers", c->path[0]), NULL, NULL);
	if (status == 0) {
		sheet = kik_reading_sheets(&r, &n, c->arena);
		summarise(c, &r);
		kik_reading_warn(&r);
	}
	if (status == 0)
		kik_reading_agreed(&r, &agreed, c->arena);
	if (status < 0 || !(n + agreed) || cli_refuse(c) || (o.again && into_itself(c, &r))) {
		kik_reading_release(&r);
		return cli_status(c, false);
	}
	out = kik_output_open(c->diag, c->output, true, c->force);
	if (out &&
	    kik_scored_write(&r, sheet, n, c->format ? c->format : "json",
		c->excel ? &kik_csv_excel : &kik_csv_plain, out, c->arena) < 0)
		kik_output_abort(out);
	else if (out)
		kik_output_commit(out);
	kik_reading_release(&r);
	return cli_status(c, true);
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-score",
		.purpose =
		    "Reads filled-in answers, checks them and counts them: one result a unit.",
		.usage = "kik-score [OPTION]... [FILE...]\nkik-score [OPTION]... ROUNDDIR",
		.options = options,
		.formats = "json|csv|answers|statements",
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
