#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kik/date.h"
#include "kik/id.h"
#include "kik/num.h"
#include "kik/store.h"
#include "kik/tree.h"
#include "kik/utf8.h"

#define OPTIONS 64

/* Where the shared options put their values while they are read. */
static struct cli cli;
static bool help, version;

static const struct cli_option shared_options[] = {
	{ "output", 'o', "FILE|DIR", "write there instead of standard output", CLI_TEXT,
	    &cli.output, NULL },
	{ "format", 'f', "FORMAT", "format of the output", CLI_CHOICE, &cli.format, NULL },
	{ "lang", 'l', "LANG", "language: da, en or nb", CLI_CHOICE, &cli.lang, "da|en|nb" },
	{ "frame", 0, "ID|FILE", "the frame: a built-in one or a file", CLI_TEXT, &cli.frame_name,
	    NULL },
	{ "date", 0, "DATE", "the day that documents bear (YYYY-MM-DD)", CLI_DATE, &cli.date,
	    NULL },
	{ "excel", 0, NULL, "CSV as Danish Excel opens it", CLI_FLAG, &cli.excel, NULL },
	{ "problems", 0, "FILE", "write every finding to FILE as CSV", CLI_TEXT, &cli.problems,
	    NULL },
	{ "strict", 0, NULL, "put nothing out after any error", CLI_FLAG, &cli.strict, NULL },
	{ "force", 0, NULL, "replace existing files", CLI_FLAG, &cli.force, NULL },
	{ "files0-from", 0, "F", "read further operands from F, each ended by a NUL", CLI_TEXT,
	    &cli.files0_from, NULL },
	{ "color", 0, "WHEN", "colour: auto, always or never", CLI_CHOICE, &cli.color,
	    "auto|always|never" },
	{ "quiet", 'q', NULL, "say only errors", CLI_FLAG, &cli.quiet, NULL },
	{ "verbose", 'v', NULL, "say more: notices, what was detected, counts", CLI_FLAG,
	    &cli.verbose, NULL },
	{ "help", 'h', NULL, "this help", CLI_FLAG, &help, NULL },
	{ "version", 'V', NULL, "the version", CLI_FLAG, &version, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

/*
 * A closed descriptor must not be given to the first file we open.  It gets
 * /dev/null opened the wrong way, so that using it is still an error.
 */
static void secure_descriptors(void)
{
	int fd;

	for (fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd ? O_RDONLY : O_WRONLY) != fd)
			_exit(CLI_SYSTEM);
}

static void clean_up(void)
{
	kik_output_cleanup();
	kik_tree_cleanup();
}

static void on_signal(int sig)
{
	clean_up();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void catch_signals(void)
{
	static const int signals[] = { SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU };
	struct sigaction act, old;
	size_t i;

	memset(&act, 0, sizeof act);
	act.sa_handler = on_signal;
	for (i = 0; i < sizeof signals / sizeof *signals; i++)
		if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
			sigaction(signals[i], &act, NULL);
	/* a file over the limit is an error that can be told */
	signal(SIGXFSZ, SIG_IGN);
}

static void write_all(int fd, const char *s, size_t len)
{
	while (len) {
		ssize_t n = write(fd, s, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return; /* nothing is left to tell it to */
		s += n;
		len -= (size_t)n;
	}
}

static void on_line(void *ctx, const char *s, size_t len)
{
	(void)ctx;
	write_all(STDERR_FILENO, s, len);
}

static void on_problem(void *ctx, const char *s, size_t len)
{
	struct cli *c = ctx;

	if (c->problems_out)
		kik_output_write(c->problems_out, s, len);
}

int cli_usage(const struct cli *c, const char *fmt, ...)
{
	struct kik_buf b = KIK_BUF_INIT;
	char text[1024];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	kik_buf_addf(&b, "%s: error: usage: ", c->tool->name);
	kik_buf_add_shown(&b, text, strlen(text), 0);
	kik_buf_addf(&b, "\n%s: try '%s --help'\n", c->tool->name, c->tool->name);
	write_all(STDERR_FILENO, b.s, b.len);
	kik_buf_release(&b);
	return CLI_USAGE;
}

int cli_id(const struct cli *c, const char *option, const char **id)
{
	struct kik_slice t = { *id, *id ? strlen(*id) : 0 };
	enum kik_fault fault;

	if (!*id)
		return CLI_OK;
	if (kik_utf8_valid(*id, t.len) < t.len || kik_id_check(&t, c->arena, &fault) < 0)
		return cli_usage(c,
		    "--%s is '%s'; expected printable text, an id of 1 to %d characters", option,
		    *id, KIK_ID_MAX);
	*id = kik_arena_text(c->arena, t.s, t.len);
	return CLI_OK;
}

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

static void help_usage(struct kik_buf *b, const struct cli_tool *t)
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
	return !strcmp(o->name, "format") ? cli.tool->formats : o->choices;
}

static int show_help(const struct cli_tool *t)
{
	const struct cli_option *o;
	struct kik_buf b = KIK_BUF_INIT;
	int status;

	help_usage(&b, t);
	kik_buf_addf(&b, "\n%s\n\n", t->purpose);
	for (o = t->options; o && o->name; o++)
		help_option(&b, o, NULL);
	if (t->options && t->options->name)
		kik_buf_addc(&b, '\n');
	for (o = shared_options; o->name; o++)
		if (strcmp(o->name, "format") != 0 || t->formats)
			help_option(&b, o, t->formats);
	kik_buf_addf(&b, "\nThe manual: man %s\n", t->name);
	status = cli_put(&cli, NULL, &b, false) < 0 ? CLI_SYSTEM : CLI_OK;
	kik_buf_release(&b);
	return status;
}

static int show_version(const struct cli_tool *t)
{
	struct kik_buf b = KIK_BUF_INIT;
	int status;

	kik_buf_addf(&b, "%s %s\n", t->name, KIK_VERSION);
	status = cli_put(&cli, NULL, &b, false) < 0 ? CLI_SYSTEM : CLI_OK;
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
			return cli_usage(&cli, "--%s is '%s'; expected a whole number", o->name,
			    arg);
		*(long *)o->to = (long)n;
		return 0;
	case CLI_DATE:
		if (!kik_date_valid(arg))
			return cli_usage(&cli, "--%s is '%s'; expected a date as YYYY-MM-DD",
			    o->name, arg);
		break;
	case CLI_CHOICE:
		if (cli.tool->any_format && !strcmp(o->name, "format"))
			break;
		if (!is_choice(choices_of(o), arg))
			return cli_usage(&cli, "--%s is '%s'; expected one of %s", o->name, arg,
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
		if (!strcmp(o->name, "format") && !cli.tool->formats)
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

static int read_options(int argc, char **argv)
{
	static struct table t;
	size_t letters = 0;
	int c, status;

	t.letters[letters++] = ':';
	add_options(&t, cli.tool->options, &letters);
	add_options(&t, shared_options, &letters);
	opterr = 0;
	while ((c = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
		const struct cli_option *o;

		if (c == ':')
			return cli_usage(&cli, "'%s' needs an argument", argv[optind - 1]);
		o = find_option(&t, c);
		if (!o && optopt && optopt < 256)
			return cli_usage(&cli, "unknown option '-%c'", optopt);
		if (!o && optopt)
			return cli_usage(&cli, "--%s takes no argument",
			    find_option(&t, optopt)->name);
		if (!o)
			return cli_usage(&cli, "unknown option '%s'", argv[optind - 1]);
		status = set_option(o, optarg);
		if (status)
			return status;
	}
	cli.path = argv + optind;
	cli.npaths = (size_t)(argc - optind);
	return 0;
}

/* Adds the operands that --files0-from lists. */
static int read_files0(void)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *s, *end;
	char **all;
	size_t n = cli.npaths, cap = n;
	FILE *f = !strcmp(cli.files0_from, "-") ? stdin : fopen(cli.files0_from, "re");
	char room[4096];
	size_t got;
	int err;

	if (!f) {
		kik_diag_system(cli.diag, cli.files0_from, "cannot open", errno);
		return CLI_SYSTEM;
	}
	while ((got = fread(room, 1, sizeof room, f)) > 0)
		kik_buf_add(&b, room, got);
	err = ferror(f) ? errno : 0;
	/* analyzer: file-leak: it takes fopen for stdin; analyzer: malloc-leak: likewise */
	if (f != stdin)
		fclose(f);
	if (err) {
		kik_diag_system(cli.diag, cli.files0_from, "cannot read", err);
		kik_buf_release(&b);
		return CLI_SYSTEM;
	}
	all = kik_realloc(NULL, cap + 1, sizeof *all);
	memcpy(all, cli.path, n * sizeof *all);
	for (s = kik_buf_str(&b); s < kik_buf_str(&b) + b.len; s = end + 1) {
		end = s + strlen(s);
		if (end == s)
			continue;
		all = kik_grow(all, n, &cap, sizeof *all);
		all[n++] = kik_arena_str(cli.arena, s);
	}
	cli.path = kik_arena_alloc(cli.arena, (n + 1) * sizeof *all);
	memcpy(cli.path, all, n * sizeof *all);
	cli.npaths = n;
	free(all);
	kik_buf_release(&b);
	/* what find(1) did not find is not standard input */
	return n ? 0 : cli_usage(&cli, "--files0-from: '%s' lists no files", cli.files0_from);
}

/* Standard input can be read only once. */
static int check_standard_input(void)
{
	size_t i, n = cli.files0_from && !strcmp(cli.files0_from, "-");

	for (i = 0; i < cli.npaths; i++)
		n += !strcmp(cli.path[i], "-");
	return n > 1 ? cli_usage(&cli, "'-' stands twice; standard input can be read only once")
		     : 0;
}

/* --- run ----------------------------------------------------------------- */

bool cli_refuse(const struct cli *c)
{
	return c->strict &&
	    kik_diag_count(c->diag, KIK_ERROR) + kik_diag_count(c->diag, KIK_SYSTEM);
}

int cli_status(const struct cli *c, bool left)
{
	if (kik_diag_count(c->diag, KIK_SYSTEM))
		return CLI_SYSTEM;
	if (kik_diag_count(c->diag, KIK_ERROR))
		return left ? CLI_FINDINGS : CLI_REFUSED;
	return kik_diag_lenient(c->diag) ? CLI_FINDINGS : CLI_OK;
}

bool cli_no_input(const struct cli *c)
{
	struct kik_buf b = KIK_BUF_INIT;

	if (c->npaths || !isatty(STDIN_FILENO))
		return false;
	help_usage(&b, c->tool);
	kik_buf_addf(&b, "%s: no input; give files, or '-' for standard input; see '%s --help'\n",
	    c->tool->name, c->tool->name);
	write_all(STDERR_FILENO, b.s, b.len);
	kik_buf_release(&b);
	return true;
}

int cli_put(const struct cli *c, const char *path, const struct kik_buf *b, bool secret)
{
	return kik_output_file(c->diag, path, b, secret, c->force);
}

/* Whether findings are in Danish: --lang, else KIK_LANG. */
static bool danish(void)
{
	const char *lang = cli.lang ? cli.lang : getenv("KIK_LANG");

	return lang && !strcmp(lang, "da");
}

static int by_id_and_digest(const void *x, const void *y)
{
	const struct kik_frame *a = *(const struct kik_frame *const *)x;
	const struct kik_frame *b = *(const struct kik_frame *const *)y;
	int order = strcmp(a->id, b->id);

	return order ? order : strcmp(a->digest, b->digest);
}

/* The frame lines of a stream: those that a result uses, each once. */
static void add_frames(struct kik_buf *b, const struct kik_results *rs, struct kik_arena *a)
{
	const struct kik_frame **f =
	    kik_arena_array(a, rs->nframes + 1, sizeof(struct kik_frame *));
	size_t i, j, n = 0;

	for (i = 0; i < rs->nframes; i++) {
		for (j = 0;
		     j < rs->n && strcmp(rs->result[j]->frame->digest, rs->frame[i]->digest) != 0;
		     j++)
			;
		if (j < rs->n)
			f[n++] = rs->frame[i];
	}
	qsort(f, n, sizeof *f, by_id_and_digest);
	for (i = 0; i < n; i++)
		kik_frame_line(b, f[i]);
}

int cli_put_results(struct cli *c, const struct kik_results *rs)
{
	const struct kik_csv_style *style = c->excel ? &kik_csv_excel : &kik_csv_plain;
	bool csv = c->format && !strcmp(c->format, "csv");
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_output *out;
	struct kik_arena *a;
	size_t i;

	if (!rs->n && !kik_diag_count(c->diag, KIK_ERROR) && !kik_diag_count(c->diag, KIK_SYSTEM))
		kik_diag_file(c->diag, KIK_F_NOTHING, NULL, NULL, NULL);
	if (!rs->n || cli_refuse(c))
		return cli_status(c, false);
	out = kik_output_open(c->diag, c->output, true, c->force);
	if (!out)
		return cli_status(c, true);
	a = kik_arena_new();
	if (csv) {
		kik_csv_begin(&b, style);
		kik_tidy_header(&b, style);
	} else {
		add_frames(&b, rs, a);
	}
	for (i = 0; i < rs->n; i++) {
		if (csv)
			kik_tidy_rows(&b, style, rs->result[i], a);
		else
			kik_result_write(&b, rs->result[i], a);
		if (kik_output_write(out, b.s, b.len) < 0)
			break;
		kik_buf_clear(&b);
		kik_arena_reset(a);
	}
	kik_output_commit(out);
	kik_buf_release(&b);
	kik_arena_free(a);
	return cli_status(c, true);
}

/* What the environment says, where no option did. */
static void read_environment(void)
{
	static char today[KIK_DATE_SIZE];
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	int64_t seconds;
	bool color;

	if (!cli.date && epoch &&
	    kik_parse_count(epoch, strlen(epoch), 253402300799, &seconds) == 0) {
		kik_date_from_epoch(seconds, today);
		cli.date = today;
	}
	if (!cli.color || !strcmp(cli.color, "auto")) {
		const char *no = getenv("NO_COLOR");

		color = isatty(STDERR_FILENO) && !(no && *no);
	} else {
		color = !strcmp(cli.color, "always");
	}
	kik_diag_color(cli.diag, color);
}

static int prepare(void)
{
	int status;

	if (cli.problems && cli.output && !strcmp(cli.problems, cli.output))
		return cli_usage(&cli, "--output and --problems both name '%s'", cli.output);
	if (cli.problems) {
		cli.problems_out = kik_output_open(cli.diag, cli.problems, true, cli.force);
		if (!cli.problems_out)
			return CLI_SYSTEM;
		kik_output_write(cli.problems_out, kik_problems_header,
		    strlen(kik_problems_header));
	}
	if (cli.files0_from && (status = read_files0()) != 0)
		return status;
	if ((status = check_standard_input()) != 0)
		return status;
	if (cli.frame_name) {
		cli.frame = kik_frame_load(cli.diag, cli.frame_name, cli.arena);
		if (!cli.frame)
			return cli_status(&cli, false);
	}
	return CLI_OK;
}

int cli_main(int argc, char **argv, const struct cli_tool *tool)
{
	struct kik_diag_sink sink = { &cli, on_line, NULL };
	int status;

	secure_descriptors();
	catch_signals();
	cli.tool = tool;
	status = read_options(argc, argv);
	if (status)
		return status;
	if (cli.problems)
		sink.problem = on_problem;
	cli.diag = kik_diag_new(tool->name, &sink, danish());
	cli.arena = kik_arena_new();
	read_environment();
	kik_diag_verbose(cli.diag, cli.verbose);
	kik_diag_quiet(cli.diag, cli.quiet);
	kik_out_of_memory_hook = clean_up;
	if (help || version)
		status = help ? show_help(tool) : show_version(tool);
	else if ((status = prepare()) == CLI_OK)
		status = tool->run(&cli);
	if (status == CLI_USAGE)
		kik_output_abort(cli.problems_out);
	else if (cli.problems_out && kik_output_commit(cli.problems_out) < 0)
		status = CLI_SYSTEM;
	if (status != CLI_USAGE)
		kik_diag_finish(cli.diag, cli.summary.len ? kik_buf_str(&cli.summary) : NULL);
	kik_buf_release(&cli.summary);
	kik_arena_free(cli.arena);
	kik_diag_free(cli.diag);
	return status;
}
