/* Closing a round: what may go, written down before anything does. */
#include <errno.h>
#include <string.h>

#include "close_parts.h"
#include "kik/below.h"
#include "kik/csv.h"
#include "kik/form.h"
#include "kik/input.h"
#include "kik/store.h"

#define LOG_MOST (64 << 20) /* bytes of a log */

/* --- the log ----------------------------------------------------------------------------------- */

/* The unit and participant whose code this is; NULL when there is none. */
static const struct kik_participant *find_code(const struct kik_closing *c, const char *code,
    size_t len, const struct kik_round_unit **unit)
{
	for (size_t i = 0; i < c->r->nunits; i++)
		for (size_t k = 0; k < c->r->unit[i].n; k++) {
			const struct kik_participant *p = &c->r->unit[i].participant[k];

			if (strlen(p->code) == len && strncmp(p->code, code, len) == 0) {
				*unit = &c->r->unit[i];
				return p;
			}
		}
	return NULL;
}

/* The last part of a name, and how much of it stands before its ending. */
static const char *stem(const char *name, size_t *len)
{
	const char *slash = strrchr(name, '/'), *last = slash != NULL ? slash + 1 : name;
	const char *dot = strrchr(last, '.');

	*len = dot != NULL && dot != last ? (size_t)(dot - last) : strlen(last);
	return last;
}

/*
 * The name of an answer as the log may keep it.  People give files names, also each other's:
 * what does not end in a code is told by its ending and digest alone.
 */
static const char *log_name(const struct kik_closing *c, const char *name)
{
	const struct kik_round_unit *unit;
	size_t len, start;
	const char *last = stem(name, &len), *end = last + len;

	for (start = len; start > 0 && last[start - 1] != '-'; start--)
		;
	if (find_code(c, last + start, len - start, &unit) != NULL &&
	    (start == 0 || strncmp(last, "kik-svar-", strlen("kik-svar-")) == 0))
		return kik_arena_printf(c->a, "answers/%s", last);
	return strlen(end) > 6 ? "answers/*" : kik_arena_printf(c->a, "answers/*%s", end);
}

static void log_file(struct kik_closing *c, const char *name, const struct stat *st,
    const char *digest)
{
	kik_csv_text(&c->log, &kik_csv_plain, true, name, true);
	kik_csv_number(&c->log, &kik_csv_plain, false, (long long)st->st_size, 1);
	kik_csv_text(&c->log, &kik_csv_plain, false, digest, false);
	kik_csv_end(&c->log, &kik_csv_plain);
	kik_close_add_digest(c, digest);
}

/* The answers, each as it was when it was read. */
static int log_answers(struct kik_closing *c, const struct kik_reading *r)
{
	for (size_t i = 0; i < r->nfiles; i++) {
		const struct kik_reading_file *f = &r->file[i];
		const char *name = f->path + strlen(c->dir) + 1;
		char digest[KIK_DIGEST_SIZE];
		struct stat st;

		if (f->member)
			continue;
		if (kik_below_digest(c->dir, name, &st, digest) < 0) {
			/* it lies elsewhere, behind a link, which is told when files are removed */
			if (errno == ELOOP || errno == ENOTDIR)
				continue;
			kik_diag_system(c->d, f->path, "cannot read", errno);
			return -1;
		}
		if (st.st_ino != f->st.st_ino || st.st_size != f->st.st_size ||
		    st.st_mtim.tv_sec != f->st.st_mtim.tv_sec ||
		    st.st_mtim.tv_nsec != f->st.st_mtim.tv_nsec) {
			kik_diag_system(c->d, f->path, "was changed while it was read", 0);
			return -1;
		}
		log_file(c, log_name(c, name), &st, digest);
	}
	return 0;
}

/* --- forms ----------------------------------------------------------------------------------------- */

/* The kind whose forms end so, and that of a sheet for the unit; NULL when there is none. */
static const struct kik_form_kind *kind_of(const char *last, size_t len, bool *unit_file)
{
	for (const struct kik_form_kind *k = kik_form_kinds; k->name != NULL; k++) {
		*unit_file = false;
		/* whatever the language of the round was when it was made */
		for (size_t i = 0; k->unit_file[0] != NULL && i < KIK_LANGS; i++)
			*unit_file = *unit_file || strcmp(last, k->unit_file[i]) == 0;
		if (*unit_file || (last[len] == '.' && strcmp(last + len + 1, k->name) == 0))
			return k;
	}
	return NULL;
}

/* Whether a file below forms/ is as it was made: 1, 0, or -1 when it is nothing that was made. */
static int is_blank(struct kik_closing *c, const char *name, const char *digest)
{
	const struct kik_round_unit *unit = NULL;
	const struct kik_participant *p;
	char blank[KIK_DIGEST_SIZE];
	struct kik_buf b = KIK_BUF_INIT;
	bool sheet;
	size_t len;
	const char *last = stem(name, &len);
	const struct kik_form_kind *k = kind_of(last, len, &sheet);
	int is = 0;

	p = k != NULL && !sheet ? find_code(c, last, len, &unit) : NULL;
	if (k == NULL || (!sheet && p == NULL))
		return -1;
	for (size_t i = 0; i < c->r->nunits && !is; i++) {
		if (!sheet && unit != &c->r->unit[i])
			continue;
		kik_buf_clear(&b);
		if ((sheet ? k->write_unit(c->d, &b, c->f, c->r, &c->r->unit[i])
			   : k->write(c->d, &b, c->f, c->r, unit, p)) == 0) {
			kik_digest(b.s, b.len, blank);
			is = strcmp(blank, digest) == 0;
		}
	}
	kik_buf_release(&b);
	return is;
}

/* Blank forms, and filled-in ones that are among the answers.  Others may hold what nobody read. */
static int log_forms(struct kik_closing *c)
{
	int status = 0;

	for (size_t i = 0; i < c->n; i++) {
		const struct kik_close_entry *e = &c->entry[i];
		char digest[KIK_DIGEST_SIZE];
		struct stat st;
		int blank;

		if (strncmp(e->name, "forms/", 6) != 0 || !S_ISREG(e->st.st_mode))
			continue;
		if (kik_close_digest(c, e->name, &st, digest) < 0)
			return -1;
		if (kik_close_may_go(c, digest))
			continue;
		blank = is_blank(c, e->name, digest);
		if (blank == 1)
			log_file(c, e->name, &st, digest);
		if (blank == 0 && !c->force) {
			kik_diag_file(c->d, KIK_F_CLOSE_FORM, kik_close_path(c, e->name), NULL,
			    NULL);
			status = -1;
		}
	}
	return status;
}

int kik_close_plan(struct kik_closing *c, const struct kik_reading *r)
{
	char digest[KIK_DIGEST_SIZE];
	struct stat st;

	kik_csv_begin(&c->log, &kik_csv_plain);
	kik_buf_adds(&c->log, "file,bytes,digest\n");
	if (log_answers(c, r) < 0)
		return -1;
	kik_close_sort(c);
	if (log_forms(c) < 0)
		return -1;
	if (lstat(kik_close_path(c, KIK_CODES_FILE), &st) == 0) {
		if (kik_close_digest(c, KIK_CODES_FILE, &st, digest) < 0)
			return -1;
		log_file(c, KIK_CODES_FILE, &st, digest);
	}
	kik_close_sort(c);
	return 0;
}

int kik_close_resume(struct kik_closing *c)
{
	const size_t len = KIK_DIGEST_SIZE - 1;
	struct kik_buf b = KIK_BUF_INIT;

	if (kik_input_all(c->d, kik_close_path(c, KIK_CLOSED_FILE), LOG_MOST, &b) < 0) {
		kik_buf_release(&b);
		return -1;
	}
	for (const char *line = kik_buf_str(&b), *end; (end = strchr(line, '\n')) != NULL;
	     line = end + 1) {
		size_t n = (size_t)(end - line);

		if (n > len && strncmp(end - len, "sha256:", 7) == 0)
			kik_close_add_digest(c, kik_arena_text(c->a, end - len, len));
	}
	kik_close_sort(c);
	kik_buf_release(&b);
	return 0;
}
