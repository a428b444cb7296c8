/* kik-init consensus, priorities, actions and others: sheets made of results, one for each unit. */
#include <string.h>

#include "init.h"
#include "kik/blank.h"
#include "kik/consensus_blank.h"
#include "kik/day_options.h"
#include "kik/entry_blank.h"
#include "kik/lang.h"
#include "kik/latest.h"
#include "kik/store.h"

/* The format of sheets: -f, else the file's ending; workbooks in a directory, else CSV. */
static const struct kik_blank_format *sheet_format(const struct cli *c)
{
	const char *dot = cli_to_stdout(c) || cli_to_dir(c) ? NULL : strrchr(c->output, '.');
	const struct kik_blank_format *named = dot != NULL ? kik_blank_find(dot + 1) : NULL;

	if (c->format != NULL)
		return kik_blank_find(c->format);
	return named != NULL ? named : kik_blank_find(cli_to_dir(c) ? "xlsx" : "csv");
}

/* A kind of sheets that are made of results, one for each unit. */
struct sheets {
	const char *name[KIK_LANGS]; /* in the names of their files */
	bool (*wanted)(const struct kik_result *r);
	const struct kik_blank *(*make)(const struct kik_latest_unit *u, const struct kik_day *day,
	    const char *lang, struct kik_arena *a);
};

/* Makes the sheet of a unit and puts it where -o says.  True when it is there. */
static bool put_sheet(struct cli *c, const struct sheets *s, const struct kik_latest *all, size_t i,
    const struct kik_day *day, const struct kik_blank_format *format)
{
	struct kik_buf b = KIK_BUF_INIT, path = KIK_BUF_INIT;
	struct kik_arena *a = kik_arena_new();
	const char *lang = c->lang != NULL ? c->lang : "da";
	bool made;

	if (cli_to_dir(c)) {
		cli_add_dir(c, &path);
		kik_rounds_file(&path, all->round, all->unit[i].now, s->name[kik_lang_of(lang)],
		    format->name);
	} else {
		kik_buf_adds(&path, cli_to_stdout(c) ? "-" : c->output);
	}
	made = format->write(c->diag, s->make(&all->unit[i], day, lang, a), path.s, &b) == 0 &&
	    !cli_refuse(c) && cli_put(c, path.s, &b, true) == 0;
	kik_arena_free(a);
	kik_buf_release(&path);
	kik_buf_release(&b);
	return made;
}

static int put_sheets(struct cli *c, const struct sheets *s, const struct kik_latest *all,
    const struct kik_day *day, const struct kik_blank_format *format)
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
		made += put_sheet(c, s, all, i, day, format);
	return cli_status(c, made > 0);
}

static int run_sheets(struct cli *c, const struct sheets *s, const struct kik_day *day)
{
	const struct kik_blank_format *format = sheet_format(c);
	struct kik_results results = { 0 };
	struct kik_latest all;
	int status;

	if (format == NULL)
		return cli_usage(c, "--format is '%s'; a sheet is put out as csv or xlsx",
		    c->format);
	for (size_t i = 1; i < c->npaths; i++)
		if (kik_is_round(c->path[i]))
			return cli_usage(c, "%s is made of results: kik-score %s | kik-init %s",
			    c->path[0], c->path[i], c->path[0]);
	c->path++;
	c->npaths--;
	if (cli_no_input(c))
		return CLI_USAGE;
	kik_results_read(c->diag, c->path, c->npaths, c->frame, &results, c->arena);
	kik_results_single(c->diag, &results, init.dedupe, false, c->arena);
	kik_latest_units(c->diag, &results, s->wanted, &all, c->arena);
	status = put_sheets(c, s, &all, day, format);
	kik_results_release(&results);
	return status;
}

/* --- the kinds ------------------------------------------------------------------------------- */

static bool has_individual(const struct kik_result *r)
{
	return r->individual != NULL;
}

int init_consensus(struct cli *c)
{
	static const struct sheets sheets = { { "konsensus", "consensus", "konsensus" },
		has_individual, kik_consensus_blank };
	struct kik_day day;
	const char *usage;

	if (kik_day_read(&day, init.day, init.breaks, &usage, c->arena) < 0)
		return cli_usage(c, "%s", usage);
	return run_sheets(c, &sheets, &day);
}

static const struct kik_blank *make_priorities(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a)
{
	(void)day;
	return kik_priorities_blank(u, lang, a);
}

int init_priorities(struct cli *c)
{
	static const struct sheets sheets = { { "prioritering", "priorities", "prioritering" },
		kik_priorities_wanted, make_priorities };

	return run_sheets(c, &sheets, NULL);
}

static const struct kik_blank *make_actions(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a)
{
	(void)day;
	return kik_actions_blank(u, init.carry, lang, a);
}

int init_actions(struct cli *c)
{
	static const struct sheets sheets = { { "handleplan", "actions", "handlingsplan" },
		kik_actions_wanted, make_actions };

	return run_sheets(c, &sheets, NULL);
}

static const struct kik_blank *make_indicators(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a)
{
	(void)day;
	return kik_indicators_blank(u, lang, a);
}

int init_indicators(struct cli *c)
{
	static const struct sheets sheets = { { "indikatorer", "indicators", "indikatorer" },
		kik_documentation_wanted, make_indicators };

	return run_sheets(c, &sheets, NULL);
}

static const struct kik_blank *make_survey(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a)
{
	(void)day;
	return kik_survey_blank(u, lang, a);
}

int init_survey(struct cli *c)
{
	static const struct sheets sheets = { { "brugere", "survey", "brukere" },
		kik_documentation_wanted, make_survey };

	return run_sheets(c, &sheets, NULL);
}

static const struct kik_blank *make_deviations(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a)
{
	(void)day;
	return kik_deviations_blank(u, lang, a);
}

int init_deviations(struct cli *c)
{
	static const struct sheets sheets = { { "afvigelser", "deviations", "avvik" },
		kik_documentation_wanted, make_deviations };

	return run_sheets(c, &sheets, NULL);
}
