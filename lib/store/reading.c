#include "kik/reading.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kik/samefile.h"
#include "kik/spool.h"
#include "kik/store.h"

/* --- what is to be read --------------------------------------------------------- */

/* The round directory among the operands, which must then be the only one. */
static int open_round(struct kik_reading *r, const char *dir, struct kik_paths *paths,
    struct kik_arena *a)
{
	r->round = kik_arena_alloc(a, sizeof *r->round);
	if (kik_round_read(r->diag, dir, r->round, &r->frame, a) < 0)
		return -1;
	r->options.manifest = r->round;
	r->options.theme = r->round->theme;
	if (kik_walk(r->diag, kik_arena_printf(a, "%s/answers", dir), paths, a) < 0)
		r->blind = true;
	return 0;
}

static int list_paths(struct kik_reading *r, char *const *path, size_t n, struct kik_paths *paths,
    struct kik_arena *a)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (!kik_is_round(path[i])) {
			kik_paths_add(paths, path[i]);
		} else if (n > 1) {
			kik_diag_system(r->diag, path[i],
			    "a round directory must be the only operand", 0);
			return -1;
		} else if (open_round(r, path[i], paths, a) < 0) {
			return -1;
		}
	}
	if (!n)
		kik_paths_add(paths, "-");
	return 0;
}

static int choose_frame(struct kik_reading *r, const struct kik_frame *named, struct kik_arena *a)
{
	if (r->frame && named && strcmp(named->digest, r->frame->digest) != 0) {
		struct kik_finding f = { .fault = KIK_F_FRAME_MISMATCH,
			.column = "--frame",
			.found = { named->digest, strlen(named->digest) },
			.expected = r->frame->digest };

		kik_diag_add(r->diag, &f);
		return -1;
	}
	if (!r->frame)
		r->frame = named ? named : kik_frame_load(r->diag, "kik", a);
	r->options.frame = r->frame;
	return r->frame ? 0 : -1;
}

/* The unit in whose folder (answers/UNIT/…) a file lies, or NULL. */
static const struct kik_unit *folder_of(const struct kik_reading *r, const char *path)
{
	struct kik_buf part = KIK_BUF_INIT;
	const struct kik_unit *found = NULL;
	const char *end = strrchr(path, '/'), *start = end;
	size_t i;

	if (!r->round || !end)
		return NULL;
	while (start > path && start[-1] != '/')
		start--;
	for (i = 0; i < r->round->nunits && !found; i++) {
		const struct kik_unit *u = &r->round->unit[i].unit;

		kik_buf_clear(&part);
		kik_buf_add_file_part(&part, u->id);
		if (part.len == (size_t)(end - start) && !strncmp(part.s, start, part.len))
			found = u;
	}
	kik_buf_release(&part);
	return found;
}

/* --- reading --------------------------------------------------------------------- */

static int open_file(struct kik_reading *r, size_t i, struct kik_input *in)
{
	if (r->spool && r->spool[i])
		return kik_input_spooled(in, r->diag, r->file[i].path, r->spool[i], r->encoding);
	return kik_input_open(in, r->diag, r->file[i].path, r->encoding);
}

static bool same_state(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
	    a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

/*
 * What was read of a file that changed meanwhile may be half of it.  0, or -1 reported;
 * that a file has gone since does not matter.
 */
static int check_state(const struct kik_reading *r, const char *path, const struct stat *before)
{
	struct stat now;

	if (stat(path, &now) < 0 || same_state(before, &now))
		return 0;
	kik_diag_system(r->diag, path, "changed while it was read", 0);
	return -1;
}

static void read_file(struct kik_reading *r, size_t i)
{
	struct kik_reading_file *file = &r->file[i];
	struct kik_input in;
	int status = -1;

	kik_intake_file(r->intake, (unsigned)i, folder_of(r, file->path));
	if (open_file(r, i, &in) == 0) {
		file->st = in.st;
		file->lasting = in.regular || (r->spool && r->spool[i]);
		status = kik_answers_csv(&in, r->diag, r->delimiter, &r->options, r->intake);
		if (in.regular && check_state(r, file->path, &file->st) < 0)
			status = -1;
		kik_input_close(&in);
	}
	if (status < 0) {
		/* rows that were not read may be of any unit */
		kik_intake_taint(r->intake);
		file->broken = r->blind = true;
	}
	if (!kik_intake_end(r->intake))
		r->blind = true;
}

/* Reads a file once more, silently: what is wrong with it has been told.  0, or -1 reported. */
static int read_file_again(struct kik_reading *r, size_t i, struct kik_diag *quiet)
{
	const struct kik_reading_file *file = &r->file[i];
	struct kik_input in;
	int status;

	kik_intake_file(r->intake, (unsigned)i, folder_of(r, file->path));
	if (open_file(r, i, &in) < 0)
		return -1;
	status = in.regular ? check_state(r, file->path, &file->st) : 0;
	if (status == 0) {
		status = kik_answers_csv(&in, quiet, r->delimiter, &r->options, r->intake);
		if (in.regular && check_state(r, file->path, &file->st) < 0)
			status = -1;
		else if (status < 0 && !file->broken)
			kik_diag_system(r->diag, file->path, "cannot be read once more", 0);
		else
			status = 0;
	}
	kik_input_close(&in);
	return status;
}

static int read_again(struct kik_reading *r)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	size_t i;
	int status = 0;

	for (i = 0; i < r->nfiles; i++)
		if (!r->file[i].skipped && r->file[i].lasting && read_file_again(r, i, quiet) < 0)
			status = -1;
	kik_diag_free(quiet);
	return status;
}

static unsigned what_to_keep(const struct kik_reading *r, const struct kik_reading_options *o)
{
	size_t i;

	for (i = 0; i < r->nfiles; i++)
		if (!kik_is_regular(r->file[i].path) && !o->again)
			return o->keep | KIK_KEEP_PRINT;
	return o->keep;
}

static void dup_files(struct kik_reading *r, const struct kik_paths *paths)
{
	size_t *first = kik_same_files(paths->path, paths->n), i;

	for (i = 0; i < r->nfiles; i++) {
		struct kik_finding f = { .fault = KIK_F_DUP_FILE,
			.at = { .file = r->file[i].path } };

		if (first[i] == i)
			continue;
		r->file[i].skipped = true;
		f.other = r->file[first[i]].path;
		if (r->options.dedupe)
			f.leniency = kik_leniency_names[KIK_LENIENT_DEDUPE];
		else
			r->file[first[i]].broken = true; /* its units are withheld */
		kik_diag_add(r->diag, &f);
	}
	free(first);
}

int kik_reading_open(struct kik_reading *r, struct kik_diag *d, const struct kik_reading_options *o,
    char *const *path, size_t n, struct kik_arena *a)
{
	struct kik_paths paths = { NULL, 0, 0 };
	size_t i;
	int status = -1;

	memset(r, 0, sizeof *r);
	r->diag = d;
	r->options = o->intake;
	r->encoding = o->encoding;
	r->delimiter = o->delimiter;
	if (list_paths(r, path, n, &paths, a) < 0 || choose_frame(r, o->intake.frame, a) < 0)
		goto out;
	r->nfiles = paths.n;
	r->file = kik_arena_array(a, paths.n + 1, sizeof *r->file);
	for (i = 0; i < paths.n; i++)
		r->file[i].path = paths.path[i];
	dup_files(r, &paths);
	r->answers = kik_answers_new(r->frame, what_to_keep(r, o));
	r->intake = kik_intake_new(d, &r->options, r->answers);
	if (o->again)
		r->spool = kik_arena_array(a, paths.n + 1, sizeof *r->spool);
	for (i = 0; i < r->nfiles; i++) {
		bool withheld = r->file[i].broken;

		if (r->file[i].skipped)
			continue;
		if (o->again && !kik_is_regular(r->file[i].path)) {
			r->spool[i] = kik_spool(d, r->file[i].path);
			if (!r->spool[i]) {
				r->file[i].broken = r->blind = true;
				continue;
			}
		}
		read_file(r, i);
		if (withheld) {
			kik_intake_taint(r->intake);
			kik_intake_end(r->intake);
		}
	}
	if (kik_intake_pending(r->intake)) {
		kik_intake_locate(r->intake);
		if (read_again(r) < 0)
			r->blind = true;
		kik_intake_duplicates(r->intake);
	}
	kik_intake_withhold(r->intake);
	status = 0;
out:
	kik_paths_release(&paths);
	return status;
}

void kik_reading_release(struct kik_reading *r)
{
	size_t i;

	for (i = 0; r->spool && i < r->nfiles; i++)
		if (r->spool[i])
			fclose(r->spool[i]);
	kik_intake_free(r->intake);
	kik_answers_free(r->answers);
}

const char *kik_reading_name(const struct kik_reading *r, const struct stat *st)
{
	size_t i;

	for (i = 0; i < r->nfiles; i++)
		if (r->file[i].lasting && r->file[i].st.st_dev == st->st_dev &&
		    r->file[i].st.st_ino == st->st_ino)
			return r->file[i].path;
	return NULL;
}

int kik_reading_emit(struct kik_reading *r, kik_emit *emit, void *ctx)
{
	kik_intake_emit(r->intake, emit, ctx);
	return read_again(r);
}

/* --- results ----------------------------------------------------------------------- */

static int by_unit_and_round(const void *x, const void *y)
{
	const struct kik_sheet_info *a = kik_sheet_info(*(struct kik_sheet *const *)x);
	const struct kik_sheet_info *b = kik_sheet_info(*(struct kik_sheet *const *)y);
	int c = strcmp(a->municipality, b->municipality);

	if (!c)
		c = strcmp(a->unit, b->unit);
	return c ? c : strcmp(a->round, b->round);
}

struct kik_sheet **kik_reading_sheets(const struct kik_reading *r, size_t *n, struct kik_arena *a)
{
	size_t i, all = kik_answers_count(r->answers);
	struct kik_sheet **sheet = kik_arena_array(a, all + 1, sizeof *sheet);

	for (i = *n = 0; i < all; i++) {
		struct kik_sheet *sh = kik_answers_at(r->answers, i);

		if (!kik_sheet_info(sh)->withheld)
			sheet[(*n)++] = sh;
	}
	qsort(sheet, *n, sizeof *sheet, by_unit_and_round);
	return sheet;
}

void kik_reading_units(const struct kik_reading *r, size_t *units, size_t *withheld)
{
	size_t i, n = kik_answers_count(r->answers);
	struct kik_sheet **sheet = kik_realloc(NULL, n + 1, sizeof *sheet);

	for (i = 0; i < n; i++)
		sheet[i] = kik_answers_at(r->answers, i);
	qsort(sheet, n, sizeof *sheet, by_unit_and_round);
	for (i = *units = *withheld = 0; i < n; i++) {
		const struct kik_sheet_info *a = kik_sheet_info(sheet[i]), *b;

		b = i ? kik_sheet_info(sheet[i - 1]) : NULL;
		if (b && !strcmp(a->unit, b->unit) && !strcmp(a->municipality, b->municipality))
			continue;
		++*units;
		*withheld += a->withheld;
	}
	free(sheet);
}

/* The themes whose documentation fewer than two people used: "T2, T6". */
static void warn_evidence(const struct kik_reading *r, const struct kik_result *res)
{
	const struct kik_frame *f = r->frame;
	struct kik_finding fi = { .fault = KIK_F_EVIDENCE,
		.unit = { res->unit.id, strlen(res->unit.id) } };
	struct kik_buf themes = KIK_BUF_INIT;
	size_t t;

	for (t = 0; t < f->nthemes; t++)
		if ((!r->options.theme || r->options.theme[t]) && res->individual->evidence[t] < 2)
			kik_buf_addf(&themes, "%s%s", themes.len ? ", " : "", f->theme[t].id);
	fi.other = kik_buf_str(&themes);
	if (themes.len)
		kik_diag_add(r->diag, &fi);
	kik_buf_release(&themes);
}

void kik_reading_warn(const struct kik_reading *r)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_sheet **sheet;
	size_t i, n;

	if (!r->round) {
		kik_arena_free(a);
		return;
	}
	sheet = kik_reading_sheets(r, &n, a);
	for (i = 0; i < n; i++) {
		struct kik_result *res = kik_reading_result(r, sheet[i], a);
		struct kik_finding f = { .fault = KIK_F_GROUP_SIZE,
			.unit = { res->unit.id, strlen(res->unit.id) },
			.n = res->individual->respondents };

		if (res->individual->respondents > KIK_GROUP_SIZE)
			kik_diag_add(r->diag, &f);
		if (res->individual->respondents)
			warn_evidence(r, res);
	}
	kik_arena_free(a);
}

static void add_leniencies(struct kik_result *res, const struct kik_sheet_info *info,
    struct kik_arena *a)
{
	size_t i;

	res->leniency = kik_arena_array(a, KIK_LENIENCIES, sizeof *res->leniency);
	for (i = 0; i < KIK_LENIENCIES; i++)
		if (info->lenient[i])
			res->leniency[res->nleniencies++] =
			    (struct kik_leniency){ kik_leniency_names[i], info->lenient[i] };
}

struct kik_result *kik_reading_result(const struct kik_reading *r, struct kik_sheet *sh,
    struct kik_arena *a)
{
	struct kik_sheet_info *info = kik_sheet_info(sh);
	struct kik_result *res = kik_sheet_result(r->answers, sh, r->options.theme, a);
	const struct kik_round_unit *ru =
	    r->round ? kik_round_find(r->round, info->municipality, info->unit) : NULL;

	if (info->listed)
		kik_unit_copy(&res->unit, info->listed, a);
	else
		res->unit.participants = -1;
	res->unit.id = info->unit;
	res->unit.municipality = info->municipality;
	res->unit.name = info->name;
	res->unit.area = info->area;
	if (ru && ru->n)
		res->individual->expected = (int64_t)ru->n;
	else if (info->listed)
		res->individual->expected = info->listed->participants;
	res->complete = !r->blind;
	add_leniencies(res, info, a);
	return res;
}
