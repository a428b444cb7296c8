/* kik-report: makes documents for people out of results, or out of a round. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli.h"
#include "kik/day_options.h"
#include "kik/doc.h"
#include "kik/hide.h"
#include "kik/report.h"
#include "kik/store.h"

#define WIDTH 80 /* columns, where no terminal says another */

static struct {
	bool internal, dedupe;
	long min_n;
	const char *day_text, *breaks;
	struct kik_day day;
	const char *template;
	bool list_fields;
} opt = { .min_n = KIK_MIN_N };

static const struct cli_option options[] = {
	{ "internal", 0, NULL, "hide nothing: for those entitled to the units' own figures",
	    CLI_FLAG, &opt.internal, NULL },
	{ "min-n", 0, "K", "hide figures of fewer than K people (5)", CLI_COUNT, &opt.min_n, NULL },
	{ "day", 0, "START-END", "svarrapport: the seminar's day (9:00-15:30)", CLI_TEXT,
	    &opt.day_text, NULL },
	{ "breaks", 0, "LIST", "svarrapport: its breaks (10:15+15,12:00+45,14:00+15), or none",
	    CLI_TEXT, &opt.breaks, NULL },
	{ "template", 0, "FILE", "docx: fill this Word document instead of our own", CLI_TEXT,
	    &opt.template, NULL },
	{ "list-fields", 0, NULL, "docx: list the fields that a template can have", CLI_FLAG,
	    &opt.list_fields, NULL },
	{ "dedupe-identical", 0, NULL, "take identical results once", CLI_FLAG, &opt.dedupe, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

/* What is to be made, and where it goes. */
struct job {
	struct cli *c;
	const struct kik_report_kind *kind;
	const struct kik_report_format *format;
	const struct kik_renderer *renderer; /* NULL: a template is filled */
	struct kik_docx *template;
	bool dir; /* -o names a directory */
	struct kik_render_options render;
	struct kik_report_input in;
	struct kik_status status;
	struct kik_results results;
};

/* The ending of the output file where it names a format, also one that is still to come. */
static const char *ending(const struct job *j)
{
	static const char *const office[] = { "pdf", "docx" };
	const char *dot = cli_to_stdout(j->c) || j->dir ? NULL : strrchr(j->c->output, '.');
	size_t i;

	for (i = 0; dot && i < sizeof office / sizeof *office; i++)
		if (!strcasecmp(dot + 1, office[i]))
			return office[i];
	for (i = 0; dot && kik_renderers[i].name; i++)
		if (!strcasecmp(dot + 1, kik_renderers[i].name))
			return kik_renderers[i].name;
	return NULL;
}

/* The format: -f, else the file's ending, else what suits the place it goes to. */
static const char *choose_format(const struct job *j)
{
	const char *name = j->c->format ? j->c->format : ending(j);

	if (name)
		return name;
	if (cli_to_stdout(j->c) && isatty(STDOUT_FILENO) && kik_report_format(j->kind, "txt"))
		return "txt";
	return j->kind->data_format;
}

static void refuse_kind(const struct cli *c, const char *name)
{
	struct kik_buf names = KIK_BUF_INIT;

	kik_report_names(&names);
	cli_usage(c, "%s%s%s; expected one of %s", name ? "unknown report '" : "no report",
	    name ? name : "", name ? "'" : " named", kik_buf_str(&names));
	kik_buf_release(&names);
}

static void refuse_format(const struct job *j, const char *name)
{
	struct kik_buf names = KIK_BUF_INIT;

	kik_report_format_names(&names, j->kind);
	cli_usage(j->c, "%s cannot be made as '%s'; expected one of %s", j->kind->name, name,
	    kik_buf_str(&names));
	kik_buf_release(&names);
}

static const char *extension(const struct job *j)
{
	return j->renderer ? j->renderer->extension : j->format->name;
}

static int choose(struct job *j)
{
	struct cli *c = j->c;
	const char *name = c->npaths ? c->path[0] : NULL, *usage;

	j->kind = name ? kik_report_find(name) : NULL;
	if (!j->kind) {
		refuse_kind(c, name);
		return CLI_USAGE;
	}
	if (opt.min_n < KIK_MIN_N_LOWEST)
		return cli_usage(c, "--min-n is '%ld'; expected at least %d", opt.min_n,
		    KIK_MIN_N_LOWEST);
	if (kik_day_read(&opt.day, opt.day_text, opt.breaks, &usage, c->arena) < 0)
		return cli_usage(c, "%s", usage);
	j->dir = cli_to_dir(c);
	c->path++;
	c->npaths--;
	if (opt.list_fields)
		return CLI_OK;
	name = choose_format(j);
	j->format = kik_report_format(j->kind, name);
	j->renderer = kik_renderer_find(name);
	if (!j->format || (!j->renderer && !j->format->filling)) {
		refuse_format(j, name);
		return CLI_USAGE;
	}
	if (opt.template && !j->format->filling)
		return cli_usage(c, "--template is for docx, but the format is '%s'", name);
	return CLI_OK;
}

static void choose_rendering(struct job *j)
{
	const char *no = getenv("NO_COLOR"), *when = j->c->color ? j->c->color : "auto";
	bool terminal = cli_to_stdout(j->c) && isatty(STDOUT_FILENO);
	struct winsize size;

	j->render.excel = j->c->excel;
	j->render.width = WIDTH;
	if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
		j->render.width = size.ws_col;
	j->render.color = strcmp(when, "auto") ? !strcmp(when, "always") : terminal && !(no && *no);
}

/* Reads what the report is made of.  CLI_OK, or a status. */
static int read_input(struct job *j)
{
	struct cli *c = j->c;
	size_t i;

	j->in = (struct kik_report_input){ .diag = c->diag,
		.arena = c->arena,
		.lang = c->lang,
		.date = c->date ? c->date : "",
		.internal = opt.internal,
		.min_n = opt.min_n,
		.day = opt.day };
	if (j->kind->from_round) {
		if (c->npaths != 1 || !kik_is_round(c->path[0]))
			return cli_usage(c, "%s is made of one round directory", j->kind->name);
		if (kik_status_read(c->diag, c->path[0], c->frame, &j->status, c->arena) < 0)
			return cli_status(c, false);
		j->in.status = &j->status;
		j->in.lang = c->lang ? c->lang : j->status.lang;
		return CLI_OK;
	}
	for (i = 0; i < c->npaths; i++)
		if (kik_is_round(c->path[i]))
			return cli_usage(c, "%s is made of results: kik-score %s | kik-report %s",
			    j->kind->name, c->path[i], j->kind->name);
	if (cli_no_input(c))
		return CLI_USAGE;
	j->in.lang = c->lang ? c->lang : "da";
	if (kik_results_read(c->diag, c->path, c->npaths, c->frame, &j->results, c->arena) == 0 &&
	    !j->results.n && !kik_diag_count(c->diag, KIK_ERROR))
		kik_diag_file(c->diag, KIK_F_NOTHING, NULL, NULL, NULL);
	kik_results_single(c->diag, &j->results, opt.dedupe, false, c->arena);
	kik_report_sort(&j->in, &j->results);
	return j->in.nrounds ? CLI_OK : cli_status(c, false);
}

/* What a template of the kind can hold, as text or data; with results, their columns too. */
static int list_fields(struct job *j)
{
	const struct kik_report_format *docx = kik_report_format(j->kind, "docx");
	const struct kik_renderer *renderer =
	    kik_renderer_find(j->c->format ? j->c->format : "txt");
	struct kik_buf b = KIK_BUF_INIT;
	int status = CLI_OK;

	if (!docx || !docx->filling || !renderer) {
		refuse_format(j, docx && docx->filling ? j->c->format : "docx");
		return CLI_USAGE;
	}
	if (j->c->npaths)
		status = read_input(j);
	else
		j->in = (struct kik_report_input){ .arena = j->c->arena,
			.lang = j->c->lang ? j->c->lang : "da" };
	if (status != CLI_OK)
		return status;
	j->render.diag = j->c->diag;
	status = renderer->render(kik_fields_doc(j->c->arena, j->kind->name, j->in.lang,
				      kik_report_fields(&j->in, docx->filling)),
	    &j->render, &b);
	if (status == 0)
		cli_put(j->c, j->c->output, &b, false);
	kik_buf_release(&b);
	return cli_status(j->c, status == 0);
}

/* Makes the document of a unit (NULL: of all) for a file and adds it to b.  0 or -1. */
static int make(const struct job *j, const struct kik_result *unit, const char *name,
    struct kik_buf *b)
{
	struct kik_report_input in = j->in;
	struct kik_render_options render = j->render;
	const struct kik_doc *d;
	int rc;

	in.arena = kik_arena_new(); /* a document's own: there may be thousands */
	if (j->format->filling) {
		rc = kik_report_fill(&in, j->format->filling, j->template, unit, b);
		kik_arena_free(in.arena);
		return rc;
	}
	d = j->format->build(&in, unit);
	if (d && b->len)
		kik_buf_adds(b, "\f\n");
	render.diag = j->c->diag;
	render.name = name;
	rc = d ? j->renderer->render(d, &render, b) : -1;
	kik_arena_free(in.arena);
	return rc;
}

/* A file for each document in the directory of -o. */
static int put_files(const struct job *j, const struct kik_result **unit, size_t n)
{
	struct kik_buf b = KIK_BUF_INIT, path = KIK_BUF_INIT;
	size_t i, made = 0;

	if (kik_output_dir(j->c->diag, j->c->output) == 0)
		for (i = 0; i < n; i++) {
			kik_buf_clear(&b);
			kik_buf_clear(&path);
			cli_add_dir(j->c, &path);
			kik_report_file(&path, &j->in, j->kind, unit[i], extension(j));
			if (make(j, unit[i], path.s, &b) == 0 && !cli_refuse(j->c) &&
			    cli_put(j->c, path.s, &b, j->kind->secret) == 0)
				made++;
		}
	kik_buf_release(&path);
	kik_buf_release(&b);
	return cli_status(j->c, made > 0);
}

static int put_one(const struct job *j, const struct kik_result **unit, size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;
	size_t i;

	for (i = 0; i < n; i++)
		make(j, unit[i], j->c->output, &b);
	if (b.len && !cli_refuse(j->c))
		cli_put(j->c, j->c->output, &b, j->kind->secret);
	n = b.len;
	kik_buf_release(&b);
	return cli_status(j->c, n > 0 && !cli_refuse(j->c));
}

static int put_out(struct job *j)
{
	const struct kik_result *all = NULL, **unit = &all;
	size_t n = 1;

	if (j->kind->section)
		n = kik_report_units(&j->in, j->kind, &unit);
	if (!n && !kik_diag_count(j->c->diag, KIK_ERROR))
		kik_diag_file(j->c->diag, KIK_F_NO_DOCUMENT, NULL, NULL, NULL);
	if (!n || cli_refuse(j->c))
		return cli_status(j->c, false);
	if (j->format->filling) {
		j->template =
		    kik_report_template(&j->in, j->kind, j->format->filling, opt.template);
		if (!j->template)
			return cli_status(j->c, false);
	}
	if (j->dir)
		return put_files(j, unit, n);
	if (n > 1 && strcmp(j->format->name, "txt") != 0)
		return cli_usage(j->c, "%zu units give %zu documents; name a directory: -o DIR/", n,
		    n);
	return put_one(j, unit, n);
}

static int run(struct cli *c)
{
	struct job j = { .c = c };
	int status = choose(&j);

	if (status == CLI_OK) {
		choose_rendering(&j);
		status = opt.list_fields ? list_fields(&j) : read_input(&j);
		if (status == CLI_OK && !opt.list_fields)
			status = put_out(&j);
	}
	kik_docx_close(j.template);
	kik_results_release(&j.results);
	return status;
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-report",
		.purpose =
		    "Makes documents for people: status, svarrapport, konsensusrapport, resume,\n"
		    "overblik, tal.",
		.usage = "kik-report [OPTION]... KIND [RESULT...]\n"
			 "kik-report [OPTION]... status ROUNDDIR",
		.options = options,
		.formats = "txt|html|docx|xlsx|csv|json",
		.any_format = true,
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
