/* kik-merge: joins streams, or gathers units into groups. */
#include <string.h>

#include "cli.h"
#include "kik/merge.h"
#include "kik/store.h"

static struct {
	const char *by, *units;
	bool require_all, dedupe;
} opt;

static const struct cli_option options[] = {
	{ "by", 0, "COLUMN",
	    "gather into groups: area, municipality, all, or a column of UNITS.csv", CLI_TEXT,
	    &opt.by, NULL },
	{ "units", 0, "UNITS.csv", "facts about the units, and who is expected", CLI_TEXT,
	    &opt.units, NULL },
	{ "require-all", 0, NULL, "an expected unit without a result is an error", CLI_FLAG,
	    &opt.require_all, NULL },
	{ "dedupe-identical", 0, NULL, "take identical results once", CLI_FLAG, &opt.dedupe, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

static int run(struct cli *c)
{
	struct kik_merge_options o = {
		.by = opt.by, .date = c->date, .require_all = opt.require_all
	};
	struct kik_results in = { .blind = false }, groups = { .blind = false };
	const struct kik_results *out = &in;
	struct kik_units units;
	int status;

	if (opt.require_all && !opt.units)
		return cli_usage(c, "--require-all needs --units");
	if (opt.by && (!*opt.by || !strcmp(opt.by, "unit")))
		return cli_usage(c, "--by is '%s'; expected area, municipality, all or a column",
		    opt.by);
	if (cli_no_input(c))
		return CLI_USAGE;
	if (opt.units) {
		if (kik_units_read(c->diag, opt.units, &units, c->arena) < 0)
			return cli_status(c, false);
		o.units = &units;
	}
	if (opt.by)
		in.pack = kik_arena_new();
	kik_results_read(c->diag, c->path, c->npaths, c->frame, &in, c->arena);
	if (opt.units)
		kik_merge_facts(c->diag, &units, &in, c->arena);
	kik_results_single(c->diag, &in, opt.dedupe, opt.by != NULL, c->arena);
	if (opt.units)
		kik_merge_missing(c->diag, &o, &in, c->arena);
	kik_buf_addf(&c->summary, "%zu %s", in.n,
	    kik_diag_danish(c->diag) ? (in.n == 1 ? "resultat" : "resultater")
				     : (in.n == 1 ? "result" : "results"));
	if (opt.by) {
		kik_merge_by(c->diag, &o, &in, &groups, c->arena);
		out = &groups;
		kik_arena_free(in.pack);
		kik_buf_addf(&c->summary,
		    kik_diag_danish(c->diag) ? " samlet i %zu %s" : " gathered into %zu %s",
		    groups.n,
		    kik_diag_danish(c->diag) ? (groups.n == 1 ? "gruppe" : "grupper")
					     : (groups.n == 1 ? "group" : "groups"));
	}
	status = cli_put_results(c, out);
	kik_results_release(&in);
	kik_results_release(&groups);
	return status;
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-merge",
		.purpose = "Joins results into one stream, or gathers units into groups.",
		.usage = "kik-merge [--by COLUMN] [--units UNITS.csv] [OPTION]... [RESULT...]",
		.options = options,
		.formats = "json|csv",
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
