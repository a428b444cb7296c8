/* Options: one table gives parsing and --help. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli_parts.h"
#include "kik/date.h"
#include "kik/num.h"
#include "kik/utf8.h"
#include "kik/wrap.h"

#define OPTIONS    64
#define HELP_WIDTH 78 /* columns */

/* Where the shared options put their values while they are read. */
struct cli cli_run;
bool cli_help, cli_version;

static const struct cli_option shared_options[] = {
	{ "output", 'o', "FILE|DIR", "write there instead of standard output", CLI_TEXT,
	    &cli_run.output, NULL },
	{ "format", 'f', "FORMAT", "format of the output", CLI_CHOICE, &cli_run.format, NULL },
	{ "lang", 'l', "LANG", "language: da, en or nb", CLI_CHOICE, &cli_run.lang, "da|en|nb" },
	{ "frame", 0, "ID|FILE", "the frame: a built-in one or a file", CLI_TEXT,
	    &cli_run.frame_name, NULL },
	{ "date", 0, "DATE", "the day that documents bear (YYYY-MM-DD)", CLI_DATE, &cli_run.date,
	    NULL },
	{ "excel", 0, NULL, "CSV as Danish Excel opens it", CLI_FLAG, &cli_run.excel, NULL },
	{ "problems", 0, "FILE", "write every finding to FILE as CSV", CLI_TEXT, &cli_run.problems,
	    NULL },
	{ "strict", 0, NULL, "put nothing out after any error", CLI_FLAG, &cli_run.strict, NULL },
	{ "force", 0, NULL, "replace existing files", CLI_FLAG, &cli_run.force, NULL },
	{ "files0-from", 0, "F", "read further operands from F, each ended by a NUL", CLI_TEXT,
	    &cli_run.files0_from, NULL },
	{ "color", 0, "WHEN", "colour: auto, always or never", CLI_CHOICE, &cli_run.color,
	    "auto|always|never" },
	{ "quiet", 'q', NULL, "say only errors", CLI_FLAG, &cli_run.quiet, NULL },
	{ "verbose", 'v', NULL, "say more: notices, what was detected, counts", CLI_FLAG,
	    &cli_run.verbose, NULL },
	{ "help", 'h', NULL, "this help", CLI_FLAG, &cli_help, NULL },
	{ "version", 'V', NULL, "the version", CLI_FLAG, &cli_version, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

/* --- help ---------------------------------------------------------------- */

static void help_option(struct kik_buf *b, const struct cli_option *o, const char *formats)
{
	size_t start = b->len;
	bool is_format = formats && !strcmp(o->name, "format");

	if (o->letter)
		kik_buf_addf(b, "  -%c, --%s", o->letter, o->name);
	else
		kik_buf_addf(b, "      --%s", o->name);
	if (o->arg)
		kik_buf_addf(b, "%s%s", o->kind == CLI_FLAG ? "" : " ", o->arg);
	do
		kik_buf_addc(b, ' ');
	while (b->len - start < 30);
	kik_buf_adds(b, o->help);
	if (is_format)
		kik_buf_addf(b, ": %s", formats);
	kik_buf_addc(b, '\n');
}

void cli_help_usage(struct kik_buf *b, const struct cli_tool *t)
{
	const char *line = t->usage, *end;

	for (; *line; line = *end ? end + 1 : end) {
		end = strchrnul(line, '\n');
		kik_buf_adds(b, line == t->usage ? "usage: " : "       ");
		kik_buf_add(b, line, (size_t)(end - line));
		kik_buf_addc(b, '\n');
	}
}

static const char *choices_of(const struct cli_option *o)
{
	return !strcmp(o->name, "format") ? cli_run.tool->formats : o->choices;
}

static void help_documents(struct kik_buf *b, const struct cli_tool *t)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_buf all = KIK_BUF_INIT;
	struct kik_lines l;

	kik_buf_adds(&all, "KIND is one of ");
	t->documents(&all);
	l = kik_wrap(a, kik_buf_str(&all), HELP_WIDTH, 0, kik_utf8_width);
	for (size_t i = 0; i < l.n; i++)
		kik_buf_addf(b, "%s\n", l.line[i]);
	kik_buf_addc(b, '\n');
	kik_buf_release(&all);
	kik_arena_free(a);
}

int cli_show_help(const struct cli_tool *t)
{
	const struct cli_option *o;
	struct kik_buf b = KIK_BUF_INIT;
	int status;

	cli_help_usage(&b, t);
	kik_buf_addf(&b, "\n%s\n\n", t->purpose);
	if (t->documents)
		help_documents(&b, t);
	for (o = t->options; o && o->name; o++)
		help_option(&b, o, NULL);
	if (t->options && t->options->name)
		kik_buf_addc(&b, '\n');
	for (o = shared_options; o->name; o++)
		if (strcmp(o->name, "format") != 0 || t->formats)
			help_option(&b, o, t->formats);
	kik_buf_addf(&b, "\nThe manual: man %s\n", t->name);
	status = cli_put(&cli_run, NULL, &b, false) < 0 ? CLI_SYSTEM : CLI_OK;
	kik_buf_release(&b);
	return status;
}

int cli_show_version(const struct cli_tool *t)
{
	struct kik_buf b = KIK_BUF_INIT;
	int status;

	kik_buf_addf(&b, "%s %s\n", t->name, KIK_VERSION);
	status = cli_put(&cli_run, NULL, &b, false) < 0 ? CLI_SYSTEM : CLI_OK;
	kik_buf_release(&b);
	return status;
}

/* --- options ------------------------------------------------------------- */

static bool is_choice(const char *choices, const char *s)
{
	size_t len = strlen(s);

	for (; choices; choices = strchr(choices, '|')) {
		if (*choices == '|')
			choices++;
		if (!strncmp(choices, s, len) && (choices[len] == '|' || !choices[len]))
			return len > 0;
	}
	return false;
}

/* Puts an argument where its option wants it.  0 or CLI_USAGE. */
static int set_option(const struct cli_option *o, const char *arg)
{
	int64_t n;

	switch (o->kind) {
	case CLI_FLAG:
		*(bool *)o->to = true;
		return 0;
	case CLI_COUNT:
		if (kik_parse_count(arg, strlen(arg), 1000000000, &n) < 0)
			return cli_usage(&cli_run, "--%s is '%s'; expected a whole number", o->name,
			    arg);
		*(long *)o->to = (long)n;
		return 0;
	case CLI_DATE:
		if (!kik_date_valid(arg))
			return cli_usage(&cli_run, "--%s is '%s'; expected a date as YYYY-MM-DD",
			    o->name, arg);
		break;
	case CLI_CHOICE:
		if (cli_run.tool->any_format && !strcmp(o->name, "format"))
			break;
		if (!is_choice(choices_of(o), arg))
			return cli_usage(&cli_run, "--%s is '%s'; expected one of %s", o->name, arg,
			    choices_of(o));
		break;
	case CLI_TEXT:
		break;
	}
	*(const char **)o->to = arg;
	return 0;
}

struct table {
	const struct cli_option *option[OPTIONS];
	struct option longs[OPTIONS];
	char letters[2 * OPTIONS + 2];
	int n;
};

static void add_options(struct table *t, const struct cli_option *o, size_t *letters)
{
	for (; o && o->name && t->n < OPTIONS - 1; o++) {
		if (!strcmp(o->name, "format") && !cli_run.tool->formats)
			continue;
		t->option[t->n] = o;
		t->longs[t->n].name = o->name;
		t->longs[t->n].has_arg = o->kind == CLI_FLAG ? no_argument : required_argument;
		t->longs[t->n].val = 256 + t->n;
		if (o->letter) {
			t->letters[(*letters)++] = o->letter;
			if (o->kind != CLI_FLAG)
				t->letters[(*letters)++] = ':';
		}
		t->n++;
	}
}

static const struct cli_option *find_option(const struct table *t, int c)
{
	int i;

	if (c >= 256 && c < 256 + t->n)
		return t->option[c - 256];
	for (i = 0; i < t->n; i++)
		if (t->option[i]->letter == c)
			return t->option[i];
	return NULL;
}

int cli_read_options(int argc, char **argv)
{
	static struct table t;
	size_t letters = 0;
	int c, status;

	t.letters[letters++] = ':';
	add_options(&t, cli_run.tool->options, &letters);
	add_options(&t, shared_options, &letters);
	opterr = 0;
	while ((c = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
		const struct cli_option *o;

		if (c == ':')
			return cli_usage(&cli_run, "'%s' needs an argument", argv[optind - 1]);
		o = find_option(&t, c);
		if (!o && optopt && optopt < 256)
			return cli_usage(&cli_run, "unknown option '-%c'", optopt);
		if (!o && optopt)
			return cli_usage(&cli_run, "--%s takes no argument",
			    find_option(&t, optopt)->name);
		if (!o)
			return cli_usage(&cli_run, "unknown option '%s'", argv[optind - 1]);
		status = set_option(o, optarg);
		if (status)
			return status;
	}
	cli_run.path = argv + optind;
	cli_run.npaths = (size_t)(argc - optind);
	return 0;
}
