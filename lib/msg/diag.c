#include "kik/diag.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kik/csv_quote.h"
#include "kik/mem.h"
#include "kik/text.h"

#define SHOWN 80 /* bytes of input in a message */
#define LINES 20 /* lines for each code and file */

/* How often a fault's code was seen in a file, to stop after LINES. */
struct tally {
	const char *file, *code;
	size_t n;
};

struct kik_diag {
	const char *prog;
	struct kik_diag_sink sink;
	void (*progress)(void *ctx, const char *file, size_t done, size_t total);
	void *progress_ctx;
	void (*kept)(void *ctx, const struct kik_finding *f);
	void *kept_ctx;
	bool danish, verbose, quiet, color;
	size_t count[KIK_SYSTEM + 1];
	size_t lenient;
	struct tally *tally;
	size_t ntally, tally_cap;
	size_t last;             /* the tally used last: faults come in runs */
	struct kik_arena *arena; /* file names of tallies */
	struct kik_buf line, text, row;
};

const char kik_problems_header[] = "file,line,column,cell,severity,code,unit,respondent,"
				   "question,found,expected,message\n";

static const char *const severity_names[2][KIK_SYSTEM + 1] = {
	{ "notice", "warning", "error", "error" },
	{ "bemærk", "advarsel", "fejl", "fejl" },
};

static const char *const severity_colors[KIK_SYSTEM + 1] = { "\033[36m", "\033[33m", "\033[31m",
	"\033[31m" };

void kik_diag_discard(void *ctx, const char *text, size_t len)
{
	(void)ctx;
	(void)text;
	(void)len;
}

struct kik_diag *kik_diag_new(const char *prog, const struct kik_diag_sink *sink, bool danish)
{
	struct kik_diag *d = kik_malloc(sizeof *d);

	memset(d, 0, sizeof *d);
	d->prog = prog;
	d->sink = *sink;
	d->danish = danish;
	d->arena = kik_arena_new();
	return d;
}

void kik_diag_on_progress(struct kik_diag *d,
    void (*told)(void *ctx, const char *file, size_t done, size_t total), void *ctx)
{
	d->progress = told;
	d->progress_ctx = ctx;
}

void kik_diag_keep(struct kik_diag *d, void (*kept)(void *ctx, const struct kik_finding *f),
    void *ctx)
{
	d->kept = kept;
	d->kept_ctx = ctx;
}

void kik_diag_progress(struct kik_diag *d, const char *file, size_t done, size_t total)
{
	if (d->progress)
		d->progress(d->progress_ctx, file, done, total);
}

void kik_diag_free(struct kik_diag *d)
{
	if (!d)
		return;
	kik_arena_free(d->arena);
	free(d->tally);
	kik_buf_release(&d->line);
	kik_buf_release(&d->text);
	kik_buf_release(&d->row);
	free(d);
}

void kik_diag_verbose(struct kik_diag *d, bool verbose)
{
	d->verbose = verbose;
}

void kik_diag_quiet(struct kik_diag *d, bool quiet)
{
	d->quiet = quiet;
}

void kik_diag_color(struct kik_diag *d, bool color)
{
	d->color = color;
}

bool kik_diag_danish(const struct kik_diag *d)
{
	return d->danish;
}

static void add_slice(struct kik_buf *b, struct kik_slice s)
{
	if (s.s)
		kik_buf_add_shown(b, s.s, s.len, SHOWN);
}

static void add_string(struct kik_buf *b, const char *s)
{
	if (s)
		kik_buf_add_shown(b, s, strlen(s), 0);
}

/* Adds what a {name} stands for; the name is s[0..len). */
static void add_field(struct kik_buf *b, const char *s, size_t len, const struct kik_finding *f)
{
	struct kik_slice name = { s, len };

	if (kik_slice_is(name, "found"))
		add_slice(b, f->found);
	else if (kik_slice_is(name, "expected"))
		add_string(b, f->expected);
	else if (kik_slice_is(name, "other"))
		add_string(b, f->other);
	else if (kik_slice_is(name, "column"))
		add_string(b, f->column);
	else if (kik_slice_is(name, "respondent"))
		add_slice(b, f->respondent);
	else if (kik_slice_is(name, "question"))
		add_slice(b, f->question);
	else if (kik_slice_is(name, "unit"))
		add_slice(b, f->unit);
	else if (kik_slice_is(name, "n"))
		kik_buf_addi(b, f->n);
}

/* Fills a template in; its cure, the part behind the last ';', is left out for what is accepted. */
static void fill(struct kik_buf *b, const char *template, const struct kik_finding *f)
{
	const char *end = f->leniency ? strrchr(template, ';') : NULL, *open, *close;

	if (!end)
		end = strchr(template, '\0');
	while ((open = strchr(template, '{')) && open < end && (close = strchr(open, '}'))) {
		kik_buf_add(b, template, (size_t)(open - template));
		add_field(b, open + 1, (size_t)(close - open - 1), f);
		template = close + 1;
	}
	kik_buf_add(b, template, (size_t)(end - template));
}

static void add_place(struct kik_buf *b, const struct kik_place *at)
{
	if (!at->file)
		return;
	add_string(b, *at->file ? at->file : "''");
	if (at->cell) {
		kik_buf_addc(b, ':');
		add_string(b, at->cell);
	} else if (at->line) {
		kik_buf_addf(b, ":%zu", at->line);
		if (at->col)
			kik_buf_addf(b, ":%zu", at->col);
	}
	kik_buf_adds(b, ": ");
}

static struct tally *find_tally(struct kik_diag *d, const char *file, const char *code)
{
	size_t i;
	struct tally *t;

	if (!file)
		file = "";
	for (i = d->ntally; i-- > 0;) {
		t = &d->tally[i == d->ntally - 1 ? d->last : (i >= d->last ? i + 1 : i)];
		if (t->code == code && !strcmp(t->file, file)) {
			d->last = (size_t)(t - d->tally);
			return t;
		}
	}
	d->tally = kik_grow(d->tally, d->ntally, &d->tally_cap, sizeof *d->tally);
	t = &d->tally[d->ntally];
	t->file = kik_arena_str(d->arena, file);
	t->code = code;
	t->n = 0;
	d->last = d->ntally++;
	return t;
}

static void add_number(struct kik_buf *b, size_t n)
{
	kik_buf_addc(b, ',');
	if (n)
		kik_buf_addi(b, (int64_t)n);
}

static void add_quoted(struct kik_buf *b, const char *s, size_t len)
{
	kik_buf_addc(b, ',');
	kik_csv_quote(b, ',', s, len, true);
}

/* A row of --problems; the found text is escaped as in messages, not cut. */
static void write_problem(struct kik_diag *d, const struct kik_finding *f, int severity,
    const char *code)
{
	struct kik_buf *b = &d->row;
	struct kik_buf shown = KIK_BUF_INIT;

	kik_buf_clear(b);
	kik_csv_quote(b, ',', f->at.file ? f->at.file : "", f->at.file ? strlen(f->at.file) : 0,
	    true);
	/* a cell is a place of its own */
	add_number(b, f->at.cell ? 0 : f->at.line);
	add_number(b, f->at.cell ? 0 : f->at.col);
	add_quoted(b, f->at.cell ? f->at.cell : "", f->at.cell ? strlen(f->at.cell) : 0);
	kik_buf_addf(b, ",%s,%s", severity_names[0][severity], code);
	add_quoted(b, f->unit.s, f->unit.len);
	add_quoted(b, f->respondent.s, f->respondent.len);
	add_quoted(b, f->question.s, f->question.len);
	add_slice(&shown, f->found);
	add_quoted(b, kik_buf_str(&shown), shown.len);
	add_quoted(b, f->expected ? f->expected : "", f->expected ? strlen(f->expected) : 0);
	add_quoted(b, kik_buf_str(&d->text), d->text.len);
	kik_buf_addc(b, '\n');
	d->sink.problem(d->sink.ctx, b->s, b->len);
	kik_buf_release(&shown);
}

static void write_line(struct kik_diag *d, const struct kik_place *at, int severity,
    const char *code)
{
	struct kik_buf *b = &d->line;

	kik_buf_clear(b);
	kik_buf_addf(b, "%s: ", d->prog);
	add_place(b, at);
	if (d->color)
		kik_buf_adds(b, severity_colors[severity]);
	kik_buf_addf(b, "%s:", severity_names[d->danish][severity]);
	if (d->color)
		kik_buf_adds(b, "\033[0m");
	kik_buf_addf(b, " %s: ", code);
	kik_buf_add(b, kik_buf_str(&d->text), d->text.len);
	kik_buf_addc(b, '\n');
	d->sink.line(d->sink.ctx, b->s, b->len);
}

void kik_diag_add(struct kik_diag *d, const struct kik_finding *f)
{
	const struct kik_fault_text *t = &kik_faults[f->fault];
	int severity = f->leniency ? KIK_WARNING : t->severity;

	d->count[severity]++;
	d->lenient += f->leniency != NULL;
	if (d->kept) {
		d->kept(d->kept_ctx, f);
		return;
	}
	if (severity == KIK_NOTICE && !d->verbose && !d->sink.problem)
		return;
	kik_buf_clear(&d->text);
	fill(&d->text, d->danish ? t->da : t->en, f);
	if (f->leniency)
		kik_buf_addf(&d->text, d->danish ? "; godtaget med %s" : "; accepted by %s",
		    f->leniency);
	if (d->sink.problem)
		write_problem(d, f, severity, t->code);
	if (severity == KIK_NOTICE && !d->verbose)
		return;
	if (severity < KIK_ERROR && d->quiet)
		return;
	if (find_tally(d, f->at.file, t->code)->n++ < LINES)
		write_line(d, &f->at, severity, t->code);
}

void kik_diag_file(struct kik_diag *d, enum kik_fault fault, const char *file, const char *found,
    const char *other)
{
	struct kik_finding f = { .fault = fault, .at = { .file = file }, .other = other };

	if (found)
		f.found = (struct kik_slice){ found, strlen(found) };
	kik_diag_add(d, &f);
}

void kik_diag_system(struct kik_diag *d, const char *file, const char *what, int err)
{
	char text[128];
	/* the GNU strerror_r may return a constant text instead of filling the buffer */
	const char *reason = err ? strerror_r(err, text, sizeof text) : NULL;
	struct kik_finding f = { .fault = KIK_F_IO, .at = { .file = file }, .other = what };

	if (reason) {
		f.found = (struct kik_slice){ reason, strlen(reason) };
		kik_diag_add(d, &f);
		return;
	}
	/* no errno: `what` says it all; the template would add an empty reason */
	d->count[KIK_SYSTEM]++;
	kik_buf_clear(&d->text);
	add_string(&d->text, what);
	if (d->sink.problem)
		write_problem(d, &f, KIK_SYSTEM, "io");
	write_line(d, &f.at, KIK_SYSTEM, "io");
}

void kik_diag_tell(struct kik_diag *d, const char *fmt, ...)
{
	char text[1024];
	va_list ap;
	int n;

	if (!d->verbose)
		return;
	va_start(ap, fmt);
	n = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	kik_buf_clear(&d->line);
	kik_buf_addf(&d->line, "%s: ", d->prog);
	kik_buf_add_shown(&d->line, text, strlen(text), 0);
	kik_buf_addc(&d->line, '\n');
	d->sink.line(d->sink.ctx, d->line.s, d->line.len);
}

size_t kik_diag_count(const struct kik_diag *d, enum kik_severity severity)
{
	return d->count[severity];
}

size_t kik_diag_lenient(const struct kik_diag *d)
{
	return d->lenient;
}

static void add_counted(struct kik_buf *b, size_t n, const char *one, const char *many)
{
	kik_buf_addf(b, "%zu %s", n, n == 1 ? one : many);
}

static void finish_tallies(struct kik_diag *d)
{
	size_t i;

	for (i = 0; i < d->ntally; i++) {
		struct tally *t = &d->tally[i];
		struct kik_place at = { .file = t->file[0] ? t->file : NULL };

		if (t->n <= LINES)
			continue;
		kik_buf_clear(&d->line);
		kik_buf_addf(&d->line, "%s: ", d->prog);
		add_place(&d->line, &at);
		kik_buf_addf(&d->line, d->danish ? "… og %zu mere: %s\n" : "… and %zu more: %s\n",
		    t->n - LINES, t->code);
		d->sink.line(d->sink.ctx, d->line.s, d->line.len);
	}
	d->ntally = d->last = 0;
}

void kik_diag_finish(struct kik_diag *d, const char *what)
{
	size_t errors = d->count[KIK_ERROR] + d->count[KIK_SYSTEM];
	size_t warnings = d->count[KIK_WARNING];
	struct kik_buf *b = &d->line;

	finish_tallies(d);
	if (!d->verbose && !errors && (!warnings || d->quiet))
		return;
	kik_buf_clear(b);
	kik_buf_addf(b, "%s: ", d->prog);
	if (what)
		kik_buf_adds(b, what);
	if (errors || warnings) {
		if (what)
			kik_buf_adds(b, "; ");
		if (errors)
			add_counted(b, errors, d->danish ? "fejl" : "error",
			    d->danish ? "fejl" : "errors");
		if (errors && warnings)
			kik_buf_adds(b, ", ");
		if (warnings)
			add_counted(b, warnings, d->danish ? "advarsel" : "warning",
			    d->danish ? "advarsler" : "warnings");
	} else if (!what) {
		return;
	}
	kik_buf_addc(b, '\n');
	d->sink.line(d->sink.ctx, b->s, b->len);
}
