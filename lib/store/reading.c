#include "kik/reading.h"

#include <stdlib.h>
#include <string.h>

#include "kik/samefile.h"
#include "kik/spool.h"
#include "kik/store.h"
#include "reading_parts.h"

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
		struct kik_finding f = { .fault = KIK_F_FRAME_OF_ROUND,
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

static unsigned what_to_keep(const struct kik_reading *r, const struct kik_reading_options *o)
{
	size_t i;

	for (i = 0; i < r->nfiles; i++)
		if (!r->file[i].member && !kik_is_regular(r->file[i].path) && !o->again)
			return o->keep | KIK_KEEP_PRINT;
	return o->keep;
}

/*
 * Leaves out what has the same content as a file before.  Files from `known` on have not been
 * compared yet; those before `unread` have been read, so that their answers found again say
 * all that is to be said.
 */
static void dup_files(struct kik_reading *r, size_t known, size_t unread)
{
	struct kik_same *same = kik_realloc(NULL, r->nfiles + 1, sizeof *same);
	size_t *first, i;

	for (i = 0; i < r->nfiles; i++) {
		const struct kik_reading_file *f = &r->file[i];
		bool compared = i >= unread && !f->skipped && !f->archive;

		same[i] = (struct kik_same){ compared ? f->path : NULL, f->member ? r->store : NULL,
			f->at, f->len };
	}
	first = kik_same_files(same, r->nfiles);
	for (i = known; i < r->nfiles; i++) {
		struct kik_finding f = { .fault = KIK_F_DUP_FILE,
			.at = { .file = r->file[i].path } };

		if (first[i] == i)
			continue;
		r->file[i].skipped = true;
		r->file[first[i]].doubled = true;
		f.other = r->file[first[i]].path;
		if (r->options.dedupe)
			f.leniency = kik_leniency_names[KIK_LENIENT_DEDUPE];
		kik_diag_add(r->diag, &f);
	}
	free(first);
	free(same);
}

/* The regular files among those to be read: none twice, and archives with their members. */
static void prepare_files(struct kik_reading *r, const struct kik_paths *paths)
{
	size_t i;

	for (i = 0; i < paths->n; i++)
		kik_reading_add(r, paths->path[i])->folder = folder_of(r, paths->path[i]);
	dup_files(r, 0, 0);
	for (i = 0; i < paths->n; i++)
		if (!r->file[i].skipped && kik_is_regular(r->file[i].path))
			kik_reading_look(r, i);
	if (r->nfiles > paths->n)
		dup_files(r, paths->n, 0);
}

struct kik_reading_file *kik_reading_add(struct kik_reading *r, const char *path)
{
	struct kik_reading_file *f;

	r->file = kik_grow(r->file, r->nfiles, &r->cap, sizeof *r->file);
	f = &r->file[r->nfiles++];
	*f = (struct kik_reading_file){ .path = path };
	return f;
}

static void read_files(struct kik_reading *r)
{
	size_t i, n;

	for (i = 0; i < r->nfiles; i++) {
		if (r->file[i].skipped || r->file[i].archive)
			continue;
		if (r->again && !r->file[i].member && !kik_is_regular(r->file[i].path)) {
			r->file[i].spool = kik_spool(r->diag, r->file[i].path);
			if (!r->file[i].spool) {
				r->file[i].broken = r->blind = true;
				continue;
			}
		}
		n = r->nfiles;
		kik_reading_first(r, i);
		if (r->nfiles > n)
			dup_files(r, n, i + 1);
	}
}

/* A unit is put out whole or not at all: what it answered, agreed on and entered. */
static void withhold_all(struct kik_reading *r)
{
	size_t i, j, k, m, n;
	struct kik_sheet_info **info = kik_reading_infos(r, &n);

	for (i = 0; i < n; i = j) {
		for (j = i + 1; j < n && !strcmp(info[i]->unit, info[j]->unit); j++)
			;
		for (k = i; k < j; k++)
			for (m = i; info[k]->withheld && m < j; m++)
				if (kik_reading_same_unit(info[k], info[m]))
					info[m]->withheld = true;
	}
	free(info);
}

int kik_reading_open(struct kik_reading *r, struct kik_diag *d, const struct kik_reading_options *o,
    char *const *path, size_t n, struct kik_arena *a)
{
	struct kik_paths paths = { NULL, 0, 0 };
	int status = -1;

	memset(r, 0, sizeof *r);
	r->diag = d;
	r->arena = a;
	r->options = o->intake;
	r->encoding = o->encoding;
	r->delimiter = o->delimiter;
	r->again = o->again;
	if (list_paths(r, path, n, &paths, a) < 0 || choose_frame(r, o->intake.frame, a) < 0)
		goto out;
	prepare_files(r, &paths);
	r->answers = kik_answers_new(r->frame, what_to_keep(r, o));
	r->intake = kik_intake_new(d, &r->options, r->answers);
	r->agreed = kik_agreed_new(d, &r->options, o->keep & KIK_KEEP_TEXT);
	r->ledger = kik_ledger_new(d, &r->options, o->keep & KIK_KEEP_TEXT, o->today,
	    o->cuts ? o->cuts : &kik_cuts_usual);
	read_files(r);
	if (kik_intake_pending(r->intake)) {
		kik_intake_locate(r->intake);
		if (kik_reading_again(r) < 0)
			r->blind = true;
		kik_intake_duplicates(r->intake);
	}
	if (kik_intake_pending(kik_agreed_intake(r->agreed)))
		kik_intake_duplicates(kik_agreed_intake(r->agreed));
	kik_intake_withhold(r->intake);
	kik_intake_withhold(kik_agreed_intake(r->agreed));
	kik_ledger_check(r->ledger);
	withhold_all(r);
	status = 0;
out:
	kik_paths_release(&paths);
	return status;
}

void kik_reading_release(struct kik_reading *r)
{
	size_t i;

	for (i = 0; i < r->nfiles; i++)
		if (r->file[i].spool)
			fclose(r->file[i].spool);
	if (r->store)
		fclose(r->store);
	free(r->file);
	kik_ledger_free(r->ledger);
	kik_agreed_free(r->agreed);
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
	return kik_reading_again(r);
}
