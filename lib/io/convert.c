#include "kik/convert.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kik/mem.h"
#include "kik/sha256.h"
#include "kik/text.h"
#include "kik/work.h"

#define ARGUMENTS 24           /* of a call, beside its documents */
#define PATIENCE  60           /* seconds; LibreOffice takes two for the first document */
#define LARGEST   (512u << 20) /* bytes of a PDF */
#define LOG       65536        /* bytes of what a program says that are looked at */

/* What a program is called with. */
struct words {
	char **word; /* NULL behind the last one */
	size_t n;
	struct kik_arena *arena;
};

struct converter {
	const char *from;
	const char *program[4]; /* names that it may have; the last one is NULL */
	const char *package;    /* of Debian */
	size_t batch;           /* documents of one call */
	void (*call)(struct words *w, struct kik_work *work, size_t n);
};

/* Room for so many. */
static struct words words_new(struct kik_arena *a, size_t cap)
{
	return (struct words){ kik_arena_array(a, cap + 1, sizeof(char *)), 0, a };
}

static void add(struct words *w, const char *word)
{
	w->word[w->n++] = kik_arena_str(w->arena, word);
}

/* A file of the working directory as a URL. */
static const char *url(const struct words *w, const struct kik_work *work, const char *name)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *path = kik_arena_printf(w->arena, "%s/%s", kik_work_path(work), name), *text;

	kik_buf_adds(&b, "file://");
	for (const char *s = path; *s; s++)
		if (isalnum((unsigned char)*s) || strchr("/-_.", *s))
			kik_buf_addc(&b, *s);
		else
			kik_buf_addf(&b, "%%%02X", (unsigned char)*s);
	text = kik_arena_str(w->arena, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

/*
 * LibreOffice makes a socket in /tmp that is named by its profile (desktop/source/app/
 * officeipcthread.cxx: the MD5 of its URL in UTF-16), and leaves it when it is killed.
 */
static void watch_socket(struct kik_work *work, const char *profile)
{
	struct kik_buf wide = KIK_BUF_INIT, path = KIK_BUF_INIT;
	char name[KIK_MD5_SIZE];

	for (; *profile; profile++) {
		kik_buf_addc(&wide, *profile);
		kik_buf_addc(&wide, '\0');
	}
	kik_md5(kik_buf_str(&wide), wide.len, name);
	kik_buf_addf(&path, "/tmp/OSL_PIPE_%lu_SingleOfficeIPC_%s", (unsigned long)getuid(), name);
	kik_work_leaves(work, path.s);
	kik_buf_release(&wide);
	kik_buf_release(&path);
}

static void call_office(struct words *w, struct kik_work *work, size_t n)
{
	const char *profile = url(w, work, "profile");

	watch_socket(work, profile);
	add(w, "--headless");
	add(w, "--norestore");
	add(w, "--nolockcheck");
	add(w, kik_arena_printf(w->arena, "-env:UserInstallation=%s", profile));
	add(w, "--convert-to");
	add(w,
	    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
	    "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
	    "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}");
	add(w, "--outdir");
	add(w, ".");
	for (size_t i = 0; i < n; i++)
		add(w, kik_arena_printf(w->arena, "%zu.docx", i));
}

static void call_browser(struct words *w, struct kik_work *work, size_t n)
{
	(void)n;
	add(w, "--headless");
	/* it will not run as root with its sandbox; the page is ours and has no scripts */
	if (geteuid() == 0)
		add(w, "--no-sandbox");
	add(w, "--disable-gpu");
	add(w, "--disable-extensions");
	add(w, "--disable-background-networking");
	add(w, "--disable-component-update");
	add(w, "--disable-crash-reporter");
	add(w, "--no-first-run");
	add(w, kik_arena_printf(w->arena, "--user-data-dir=%s/profile", kik_work_path(work)));
	add(w, "--no-pdf-header-footer");
	add(w, "--generate-pdf-document-outline");
	add(w, kik_arena_printf(w->arena, "--print-to-pdf=%s/0.pdf", kik_work_path(work)));
	add(w, url(w, work, "0.html"));
}

static const struct converter converters[] = {
	{ "docx", { "soffice", "libreoffice", NULL }, "libreoffice-writer-nogui", KIK_CONVERT_BATCH,
	    call_office },
	{ "html", { "chromium", "chromium-browser", "google-chrome", NULL }, "chromium", 1,
	    call_browser },
};
#define CONVERTERS (sizeof converters / sizeof *converters)

static const struct converter *find(const char *from)
{
	for (size_t i = 0; i < CONVERTERS; i++)
		if (strcmp(converters[i].from, from) == 0)
			return &converters[i];
	return NULL;
}

/* Looks for a program in the folders and puts its path into b. */
static bool look_up(const struct kik_programs *p, const char *name, struct kik_buf *b)
{
	const char *at = p->path && *p->path ? p->path : "/usr/local/bin:/usr/bin:/bin", *end;
	struct stat st;

	for (; at; at = *end ? end + 1 : NULL) {
		end = strchrnul(at, ':');
		kik_buf_clear(b);
		kik_buf_add(b, at, (size_t)(end - at));
		kik_buf_addf(b, "/%s", name);
		/* a folder that is not named from the root would be looked for elsewhere */
		if (*at == '/' && stat(b->s, &st) == 0 && S_ISREG(st.st_mode) &&
		    access(b->s, X_OK) == 0)
			return true;
	}
	return false;
}

static bool program_of(const struct converter *v, const struct kik_programs *p, struct kik_buf *b)
{
	for (const char *const *name = v->program; *name; name++)
		if (look_up(p, *name, b))
			return true;
	return false;
}

bool kik_convert_can(const struct kik_programs *p, const char *from)
{
	struct kik_buf b = KIK_BUF_INIT;
	const bool can = program_of(find(from), p, &b);

	kik_buf_release(&b);
	return can;
}

const char *kik_convert_package(const char *from)
{
	return find(from)->package;
}

/* The environment of the program: what it keeps beside its work goes into the directory. */
static struct words environment(struct kik_arena *a, const struct kik_work *work, char *const *env)
{
	static const char *const ours[] = { "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
		"XDG_RUNTIME_DIR", "LC_ALL", "PWD" };
	const size_t nours = sizeof ours / sizeof *ours;
	struct words w;
	size_t n = 0;

	while (env && env[n])
		n++;
	w = words_new(a, nours + n);
	for (size_t i = 0; i < 4; i++)
		add(&w, kik_arena_printf(a, "%s=%s", ours[i], kik_work_path(work)));
	/* names of folders may have any letters, and the machine's language is not the document's */
	add(&w, "LC_ALL=C.UTF-8");
	for (; n && *env; env++) {
		bool our = false;

		for (size_t i = 0; i < nours; i++) {
			const size_t len = strlen(ours[i]);

			our = our || (!strncmp(*env, ours[i], len) && (*env)[len] == '=');
		}
		if (!our)
			add(&w, *env);
	}
	return w;
}

/* Takes what came; what is no PDF to its end is nothing. */
static bool take(struct kik_work *work, size_t i, struct kik_conversion *c)
{
	struct kik_buf name = KIK_BUF_INIT;
	bool whole;

	kik_buf_addf(&name, "%zu.pdf", i);
	whole = kik_work_get(work, name.s, LARGEST, &c->pdf) == 0 && c->pdf.len > 1024 &&
	    memcmp(c->pdf.s, "%PDF-", 5) == 0 &&
	    memmem(c->pdf.s + c->pdf.len - 1024, 1024, "%%EOF", 5) != NULL;
	if (!whole)
		kik_buf_clear(&c->pdf);
	kik_buf_release(&name);
	return whole;
}

/* Adds the last line that the program said, if any. */
static void listen(struct kik_work *work, struct kik_buf *why)
{
	struct kik_buf log = KIK_BUF_INIT;
	const char *line;
	size_t len;

	if (kik_work_get(work, "log", LOG, &log) >= 0) {
		len = log.len;
		while (len && strchr("\r\n ", log.s[len - 1]))
			len--;
		line = len ? memrchr(log.s, '\n', len) : NULL;
		line = line ? line + 1 : kik_buf_str(&log);
		len -= (size_t)(line - kik_buf_str(&log));
		if (len)
			kik_buf_adds(why, ": ");
		kik_buf_add(why, line, len);
	}
	kik_buf_release(&log);
}

/* One call.  Returns how many came; with fewer than n `why` says what is known. */
static size_t call(struct kik_diag *d, const struct converter *v, const struct kik_programs *p,
    struct kik_conversion **c, size_t n, struct kik_buf *why)
{
	struct kik_work *work = kik_work_open(d, p->tmp && *p->tmp ? p->tmp : "/tmp");
	struct kik_arena *a = kik_arena_new();
	struct words argv = words_new(a, ARGUMENTS + n);
	struct kik_buf b = KIK_BUF_INIT;
	const int patience = p->seconds ? p->seconds : PATIENCE,
		  seconds = patience + patience * (int)n / 6;
	size_t came = 0, put = 0;

	kik_buf_clear(why);
	if (!work)
		kik_buf_adds(why, "no temporary directory");
	if (program_of(v, p, &b))
		add(&argv, b.s);
	while (work && put < n &&
	    kik_work_put(work, kik_arena_printf(a, "%zu.%s", put, v->from), &c[put]->from) == 0)
		put++;
	if (put == n && argv.n) {
		v->call(&argv, work, n);
		(void)kik_work_run(work, argv.word, environment(a, work, p->env).word, "log",
		    seconds, why);
		for (size_t i = 0; i < n; i++)
			came += take(work, i, c[i]);
		if (came < n && !why->len)
			kik_buf_adds(why, "no whole file came");
		if (came < n)
			listen(work, why);
	}
	kik_work_close(work);
	kik_buf_release(&b);
	kik_arena_free(a);
	return came;
}

static void report(struct kik_diag *d, const struct converter *v, const struct kik_conversion *c,
    const struct kik_buf *why)
{
	struct kik_finding f = { .fault = KIK_F_CONVERTER_FAILED,
		.at = { .file = c->name ? c->name : "standard output" },
		.found = { kik_buf_str(why), why->len },
		.other = v->program[0] };

	kik_diag_add(d, &f);
}

/* Tries those that have not come, each alone; a program that brings nothing at all is broken. */
static size_t one_by_one(struct kik_diag *d, const struct converter *v,
    const struct kik_programs *p, struct kik_conversion *c, size_t n, size_t came, bool tried,
    struct kik_buf *why)
{
	bool broken = tried && n == 1;
	size_t failed = 0;

	for (size_t i = 0; i < n; i++) {
		struct kik_conversion *one = &c[i];

		if (one->pdf.len)
			continue;
		if (!broken && call(d, v, p, &one, 1, why)) {
			came++;
			continue;
		}
		failed++;
		broken = broken || (!came && failed > 1);
		report(d, v, one, why);
	}
	return came;
}

size_t kik_convert(struct kik_diag *d, const struct kik_programs *p, const char *from,
    struct kik_conversion *c, size_t n)
{
	const struct converter *v = find(from);
	struct kik_conversion *list[KIK_CONVERT_BATCH];
	struct kik_buf why = KIK_BUF_INIT;
	/* analyzer: null-dereference: callers name one of the table's */
	const bool together = v->batch > 1;
	size_t came = 0;

	for (size_t i = 0; i < n; i++)
		list[i] = &c[i];
	if (together)
		came = call(d, v, p, list, n, &why);
	if (came < n)
		came = one_by_one(d, v, p, c, n, came, together, &why);
	kik_buf_release(&why);
	return came;
}
