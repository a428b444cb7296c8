/* kik-score: reads what people filled in, checks it, counts it. */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "kik/clean.h"
#include "kik/reading.h"
#include "kik/store.h"

static struct {
	const char *round, *unit, *units, *decimal, *encoding, *delimiter, *accept_frame;
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
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

static enum kik_decimal decimal_of(const char *s)
{
	if (!s)
		return KIK_DECIMAL_AUTO;
	if (!strcmp(s, "both"))
		return KIK_DECIMAL_BOTH;
	return *s == 'c' || *s == ',' ? KIK_DECIMAL_COMMA : KIK_DECIMAL_POINT;
}

static char delimiter_of(const char *s)
{
	return !s ? 0 : *s == 's' || *s == ';' ? ';' : *s == 'c' || *s == ',' ? ',' : '\t';
}

static void write_row(void *ctx, const struct kik_sheet_info *sheet, const struct kik_answer *row,
    bool dont_know)
{
	kik_clean_row(ctx, sheet, row, dont_know);
}

/* How results are put out. */
struct put {
	const char *format;
	const struct kik_csv_style *style;
	struct kik_tidy_writer *tidy;
	struct kik_output *out;
	struct kik_buf b;
	struct kik_arena *a; /* of one result */
};

/* 0, or -1 when nothing more can be written. */
static int put_result(struct put *p, const struct kik_result *res)
{
	int status;

	if (*p->format == 'j')
		kik_result_write(&p->b, res, p->a);
	else if (*p->format == 'c')
		kik_tidy_result(p->tidy, &p->b, res, p->a);
	else
		kik_statements_rows(&p->b, p->style, res);
	status = kik_output_write(p->out, p->b.s, p->b.len);
	kik_buf_clear(&p->b);
	return status;
}

/* Those of sheets of answers, and between them those that have only a consensus. */
static void put_results(struct cli *c, struct kik_reading *r, struct kik_sheet **sheet, size_t n,
    struct put *p)
{
	size_t i, k = 0, agreed;
	struct kik_result **only = kik_reading_agreed(r, &agreed, c->arena);

	for (i = 0; i < n; i++) {
		struct kik_result *res = kik_reading_result(r, sheet[i], p->a);

		for (; k < agreed && kik_result_cmp(only[k], res) < 0; k++)
			if (put_result(p, only[k]) < 0)
				return;
		kik_agreed_warn(c->diag, res, p->a);
		if (put_result(p, res) < 0)
			return;
		kik_arena_reset(p->a);
	}
	for (; k < agreed; k++)
		if (put_result(p, only[k]) < 0)
			return;
}

/* Writes every result in the format asked for.  0, or -1 when answers changed on the way. */
static int put_out(struct cli *c, struct kik_reading *r, struct kik_sheet **sheet, size_t n,
    struct kik_output *out)
{
	struct put p = { .format = c->format ? c->format : "json",
		.style = c->excel ? &kik_csv_excel : &kik_csv_plain,
		.out = out };
	int status = 0;

	p.a = kik_arena_new();
	p.tidy = kik_tidy_new(p.style);
	if (!strcmp(p.format, "json")) {
		kik_frame_line(&p.b, r->frame);
	} else {
		kik_csv_begin(&p.b, p.style);
		if (!strcmp(p.format, "csv"))
			kik_tidy_header(&p.b, p.style);
		else if (!strcmp(p.format, "statements"))
			kik_statements_header(&p.b, p.style);
	}
	if (!strcmp(p.format, "answers")) {
		struct kik_clean clean = { r->frame, p.style, &p.b, out };

		kik_clean_header(&clean);
		status = kik_reading_emit(r, write_row, &clean);
	} else {
		put_results(c, r, sheet, n, &p);
	}
	if (p.b.len)
		kik_output_write(out, p.b.s, p.b.len);
	kik_tidy_free(p.tidy);
	kik_buf_release(&p.b);
	kik_arena_free(p.a);
	return status;
}

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
	struct kik_reading_options o = { .intake = { .frame = c->frame,
					     .skip_unknown = opt.skip_unknown,
					     .dedupe = opt.dedupe,
					     .accept_unlisted = opt.accept_unlisted,
					     .accept_frame = opt.accept_frame,
					     .decimal = decimal_of(opt.decimal) },
		.delimiter = delimiter_of(opt.delimiter) };
	struct kik_reading r;
	struct kik_units units;
	struct kik_output *out;
	struct kik_sheet **sheet = NULL;
	size_t n = 0, agreed = 0;
	int status;

	if (cli_id(c, "round", &opt.round) || cli_id(c, "unit", &opt.unit) || cli_no_input(c) ||
	    check_operands(c))
		return CLI_USAGE;
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
	if (out && put_out(c, &r, sheet, n, out) < 0)
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
