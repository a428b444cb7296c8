#include "cli_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kik/date.h"
#include "kik/id.h"
#include "kik/mem.h"
#include "kik/num.h"
#include "kik/store.h"
#include "kik/tree.h"
#include "kik/utf8.h"
#include "kik/work.h"

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
	kik_work_cleanup();
}

static void on_signal(int sig)
{
	clean_up();
	signal(sig, SIG_DFL);
	raise(sig);
}

/* Libraries that go on where malloc failed die of it (libxlsxwriter): that can be said. */
static void on_crash(int sig)
{
	kik_memory_check();
	on_signal(sig);
}

static void catch_signals(void)
{
	static const int signals[] = { SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU,
		SIGSEGV };
	struct sigaction act, old;
	size_t i;

	memset(&act, 0, sizeof act);
	for (i = 0; i < sizeof signals / sizeof *signals; i++) {
		act.sa_handler = signals[i] == SIGSEGV ? on_crash : on_signal;
		if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
			sigaction(signals[i], &act, NULL);
	}
	/* a file over the limit is an error that can be told */
	signal(SIGXFSZ, SIG_IGN);
	/* the end of a program that we run is waited for */
	signal(SIGCHLD, SIG_DFL);
}

void cli_tell(const char *s, size_t len)
{
	static const struct timespec now = { 0, 0 };
	sigset_t pipe, was;

	sigemptyset(&pipe);
	sigaddset(&pipe, SIGPIPE);
	pthread_sigmask(SIG_BLOCK, &pipe, &was);
	while (len) {
		ssize_t n = write(STDERR_FILENO, s, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno == EPIPE)
			sigtimedwait(&pipe, NULL, &now);
		if (n <= 0)
			break; /* nothing is left to tell it to */
		s += n;
		len -= (size_t)n;
	}
	pthread_sigmask(SIG_SETMASK, &was, NULL);
}

static void on_line(void *ctx, const char *s, size_t len)
{
	(void)ctx;
	cli_progress_clear();
	cli_tell(s, len);
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
	cli_tell(b.s, b.len);
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

/* --- operands ------------------------------------------------------------ */

/* Adds the operands that --files0-from lists. */
static int read_files0(void)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *s, *end;
	char **all;
	size_t n = cli_run.npaths, cap = n;
	FILE *f = !strcmp(cli_run.files0_from, "-") ? stdin : fopen(cli_run.files0_from, "re");
	char room[4096];
	size_t got;
	int err;

	if (!f) {
		kik_diag_system(cli_run.diag, cli_run.files0_from, "cannot open", errno);
		return CLI_SYSTEM;
	}
	while ((got = fread(room, 1, sizeof room, f)) > 0)
		kik_buf_add(&b, room, got);
	err = ferror(f) ? errno : 0;
	/* analyzer: file-leak: it takes fopen for stdin; analyzer: malloc-leak: likewise */
	if (f != stdin)
		fclose(f);
	if (err) {
		kik_diag_system(cli_run.diag, cli_run.files0_from, "cannot read", err);
		kik_buf_release(&b);
		return CLI_SYSTEM;
	}
	all = kik_realloc(NULL, cap + 1, sizeof *all);
	memcpy(all, cli_run.path, n * sizeof *all);
	for (s = kik_buf_str(&b); s < kik_buf_str(&b) + b.len; s = end + 1) {
		end = s + strlen(s);
		if (end == s)
			continue;
		all = kik_grow(all, n, &cap, sizeof *all);
		all[n++] = kik_arena_str(cli_run.arena, s);
	}
	cli_run.path = kik_arena_alloc(cli_run.arena, (n + 1) * sizeof *all);
	memcpy(cli_run.path, all, n * sizeof *all);
	cli_run.npaths = n;
	free(all);
	kik_buf_release(&b);
	/* what find(1) did not find is not standard input */
	return n ? 0
		 : cli_usage(&cli_run, "--files0-from: '%s' lists no files", cli_run.files0_from);
}

/* Standard input can be read only once. */
static int check_standard_input(void)
{
	size_t i, n = cli_run.files0_from && !strcmp(cli_run.files0_from, "-");

	for (i = 0; i < cli_run.npaths; i++)
		n += !strcmp(cli_run.path[i], "-");
	return n > 1 ? cli_usage(&cli_run, "'-' stands twice; standard input can be read only once")
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
	cli_help_usage(&b, c->tool);
	kik_buf_addf(&b, "%s: no input; give files, or '-' for standard input; see '%s --help'\n",
	    c->tool->name, c->tool->name);
	cli_tell(b.s, b.len);
	kik_buf_release(&b);
	return true;
}

bool cli_to_stdout(const struct cli *c)
{
	return !c->output || !strcmp(c->output, "-");
}

bool cli_to_dir(const struct cli *c)
{
	struct stat st;
	size_t len = c->output ? strlen(c->output) : 0;

	return len &&
	    (c->output[len - 1] == '/' || (stat(c->output, &st) == 0 && S_ISDIR(st.st_mode)));
}

void cli_add_dir(const struct cli *c, struct kik_buf *path)
{
	kik_buf_adds(path, c->output);
	if (path->s[path->len - 1] != '/')
		kik_buf_addc(path, '/');
}

int cli_put(const struct cli *c, const char *path, const struct kik_buf *b, bool secret)
{
	return kik_output_file(c->diag, path, b, secret, c->force);
}

/* Whether findings are in Danish: --lang, else KIK_LANG. */
static bool danish(void)
{
	const char *lang = cli_run.lang ? cli_run.lang : getenv("KIK_LANG");

	return lang && !strcmp(lang, "da");
}

/* What the environment says, where no option did. */
static void read_environment(void)
{
	static char today[KIK_DATE_SIZE];
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	int64_t seconds;
	bool color;

	if (!cli_run.date && epoch &&
	    kik_parse_count(epoch, strlen(epoch), 253402300799, &seconds) == 0) {
		kik_date_from_epoch(seconds, today);
		cli_run.date = today;
	}
	if (!cli_run.color || !strcmp(cli_run.color, "auto")) {
		const char *no = getenv("NO_COLOR");

		color = isatty(STDERR_FILENO) && !(no && *no);
	} else {
		color = !strcmp(cli_run.color, "always");
	}
	kik_diag_color(cli_run.diag, color);
}

static int prepare(void)
{
	int status;

	if ((status = cli_problems_open(&cli_run)) != 0)
		return status;
	if (cli_run.files0_from && (status = read_files0()) != 0)
		return status;
	if ((status = check_standard_input()) != 0 || (status = cli_problems_check(&cli_run)) != 0)
		return status;
	if (cli_run.frame_name) {
		cli_run.frame = kik_frame_load(cli_run.diag, cli_run.frame_name, cli_run.arena);
		if (!cli_run.frame)
			return cli_status(&cli_run, false);
	}
	return CLI_OK;
}

int cli_main(int argc, char **argv, const struct cli_tool *tool)
{
	struct kik_diag_sink sink = { &cli_run, on_line, NULL };
	int status;

	secure_descriptors();
	catch_signals();
	cli_run.tool = tool;
	status = cli_read_options(argc, argv);
	if (status)
		return status;
	if (cli_run.problems)
		sink.problem = cli_problem;
	cli_run.diag = kik_diag_new(tool->name, &sink, danish());
	cli_run.arena = kik_arena_new();
	read_environment();
	kik_diag_verbose(cli_run.diag, cli_run.verbose);
	kik_diag_quiet(cli_run.diag, cli_run.quiet);
	cli_progress(&cli_run);
	kik_out_of_memory_hook = clean_up;
	if (cli_help || cli_version)
		status = cli_help ? cli_show_help(tool) : cli_show_version(tool);
	else if ((status = prepare()) == CLI_OK)
		status = tool->run(&cli_run);
	if (status == CLI_USAGE)
		kik_output_abort(cli_run.problems_out);
	else if (cli_run.problems_out && kik_output_commit(cli_run.problems_out) < 0)
		status = CLI_SYSTEM;
	if (status != CLI_USAGE)
		kik_diag_finish(cli_run.diag,
		    cli_run.summary.len ? kik_buf_str(&cli_run.summary) : NULL);
	kik_buf_release(&cli_run.summary);
	kik_arena_free(cli_run.arena);
	kik_diag_free(cli_run.diag);
	return status;
}
