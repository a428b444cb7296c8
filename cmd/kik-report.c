/* kik-report: makes documents for people out of results, or out of a round. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli.h"
#include "kik/cut_options.h"
#include "kik/day_options.h"
#include "kik/documents.h"
#include "kik/hide.h"

#define WIDTH 80 /* columns, where no terminal says another */

static struct {
	bool internal, dedupe;
	long min_n;
	const char *compare, *day_text, *breaks, *cut;
	const char *template, *fields, *crosswalk, *since, *index;
	bool list_fields;
} opt = { .min_n = KIK_MIN_N };

static const struct cli_option options[] = {
	{ "internal", 0, NULL, "hide nothing: for those entitled to the units' own figures",
	    CLI_FLAG, &opt.internal, NULL },
	{ "min-n", 0, "K", "hide figures of fewer than K people (5)", CLI_COUNT, &opt.min_n, NULL },
	{ "since", 0, "PUBLISHED", "hide what too few people have changed since these results",
	    CLI_TEXT, &opt.since, NULL },
	{ "compare", 0, "GROUP", "hold each unit against the others of its area, or of all, ...",
	    CLI_TEXT, &opt.compare, NULL },
	{ "crosswalk", 0, "ID|FILE", "udvikling: convert rounds of another frame by it", CLI_TEXT,
	    &opt.crosswalk, NULL },
	{ "day", 0, "START-END", "svarrapport: the seminar's day (9:00-15:30)", CLI_TEXT,
	    &opt.day_text, NULL },
	{ "breaks", 0, "LIST", "svarrapport: its breaks (10:15+15,12:00+45,14:00+15), or none",
	    CLI_TEXT, &opt.breaks, NULL },
	{ "cut", 0, "NAME=N,...",
	    "cut-offs: met, partly, path, hold, k-above, k-below, effect, effort", CLI_TEXT,
	    &opt.cut, NULL },
	{ "template", 0, "FILE", "docx, pdf: fill this Word document instead of our own", CLI_TEXT,
	    &opt.template, NULL },
	{ "fields", 0, "FILE.csv", "docx, pdf: further fields of templates, by unit", CLI_TEXT,
	    &opt.fields, NULL },
	{ "index", 0, "FILE", "list the documents of a directory as CSV, for journalising",
	    CLI_TEXT, &opt.index, NULL },
	{ "list-fields", 0, NULL, "list the fields that a template of the KIND can have", CLI_FLAG,
	    &opt.list_fields, NULL },
	{ "dedupe-identical", 0, NULL, "take identical results once", CLI_FLAG, &opt.dedupe, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

static void refuse_kind(const struct cli *c, const char *name)
{
	struct kik_buf names = KIK_BUF_INIT;

	kik_report_names(&names);
	cli_usage(c, "%s%s%s; expected one of %s", name ? "unknown report '" : "no report",
	    name ? name : "", name ? "'" : " named", kik_buf_str(&names));
	kik_buf_release(&names);
}

static struct kik_render_options rendering(const struct cli *c, bool terminal)
{
	const char *no = getenv("NO_COLOR"), *when = c->color ? c->color : "auto";
	struct kik_render_options o = { .excel = c->excel, .width = WIDTH, .diag = c->diag };
	struct winsize size;

	if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
		o.width = size.ws_col;
	o.color = strcmp(when, "auto") ? !strcmp(when, "always") : terminal && !(no && *no);
	return o;
}

/* Settles what is to be made, from options and the first operand.  CLI_OK, or CLI_USAGE. */
static int choose(struct cli *c, struct kik_documents *d)
{
	const bool terminal = cli_to_stdout(c) && isatty(STDOUT_FILENO);
	static const enum kik_cut known[] = { KIK_CUT_MET, KIK_CUT_PARTLY, KIK_CUT_PATH,
		KIK_CUT_HOLD, KIK_CUT_ABOVE, KIK_CUT_BELOW, KIK_CUT_EFFECT, KIK_CUT_EFFORT,
		KIK_CUTS };
	const char *name = c->npaths ? c->path[0] : NULL, *usage;

	d->kind = name ? kik_report_find(name) : NULL;
	if (!d->kind) {
		refuse_kind(c, name);
		return CLI_USAGE;
	}
	if (opt.min_n < KIK_MIN_N_LOWEST)
		return cli_usage(c, "--min-n is '%ld'; expected at least %d", opt.min_n,
		    KIK_MIN_N_LOWEST);
	d->in = (struct kik_report_input){ .diag = c->diag,
		.arena = c->arena,
		.lang = c->lang,
		.date = c->date ? c->date : "",
		.internal = opt.internal,
		.compare = opt.compare,
		.min_n = opt.min_n };
	if (kik_day_read(&d->in.day, opt.day_text, opt.breaks, &usage, c->arena) < 0 ||
	    kik_cuts_read(&d->in.cuts, opt.cut, known, &usage, c->arena) < 0)
		return cli_usage(c, "%s", usage);
	d->render = rendering(c, terminal);
	d->output = c->output;
	d->dir = cli_to_dir(c);
	d->template = opt.template;
	d->fields = opt.fields;
	d->crosswalk = opt.crosswalk;
	d->since = opt.since;
	d->index = opt.index;
	d->force = c->force;
	d->strict = c->strict;
	d->programs = (struct kik_programs){
		.path = getenv("PATH"), .tmp = getenv("TMPDIR"), .env = environ
	};
	c->path++;
	c->npaths--;
	if ((opt.list_fields ? kik_documents_choose_list(d, c->format, &usage)
			     : kik_documents_choose(d, c->format, terminal, &usage)) < 0)
		return cli_usage(c, "%s", usage);
	return CLI_OK;
}

/* Reads what the documents are made of.  CLI_OK, or a status. */
static int read_input(struct cli *c, struct kik_documents *d)
{
	const char *usage;

	if (!d->kind->from_round && cli_no_input(c))
		return CLI_USAGE;
	if (kik_documents_read(d, c->path, c->npaths, c->frame, opt.dedupe, &usage) == 0)
		return CLI_OK;
	return usage ? cli_usage(c, "%s", usage) : cli_status(c, false);
}

/* What a template of the kind can hold; with results, their columns too. */
static int list_fields(struct cli *c, struct kik_documents *d)
{
	struct kik_buf b = KIK_BUF_INIT;
	int status = c->npaths             ? read_input(c, d)
	    : kik_documents_fields(d) == 0 ? CLI_OK
					   : cli_status(c, false);
	bool made;

	if (status != CLI_OK)
		return status;
	made = kik_documents_list(d, &b) == 0;
	if (made)
		cli_put(c, c->output, &b, false);
	kik_buf_release(&b);
	return cli_status(c, made);
}

static int put_out(struct cli *c, struct kik_documents *d)
{
	const struct kik_result **unit;
	size_t n = kik_documents_units(d, &unit);

	if (n > 1 && !d->dir && !d->renderer->joins && !cli_refuse(c))
		return cli_usage(c, "%zu units give %zu documents; name a directory: -o DIR/", n,
		    n);
	return cli_status(c, n && kik_documents_put(d, unit, n) > 0);
}

static int run(struct cli *c)
{
	struct kik_documents d = { .kind = NULL };
	int status = choose(c, &d);

	if (status == CLI_OK && opt.list_fields) {
		status = list_fields(c, &d);
	} else if (status == CLI_OK) {
		status = read_input(c, &d);
		if (status == CLI_OK)
			status = put_out(c, &d);
	}
	kik_documents_release(&d);
	return status;
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-report",
		.purpose = "Makes documents for people, out of results or of a round.",
		.documents = kik_report_names,
		.usage = "kik-report [OPTION]... KIND [RESULT...]\n"
			 "kik-report [OPTION]... status ROUNDDIR",
		.options = options,
		.formats = "txt|html|docx|pdf|xlsx|csv|json",
		.any_format = true,
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
