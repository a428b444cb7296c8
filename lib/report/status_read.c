#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kik/reading.h"
#include "kik/report.h"
#include "kik/store.h"
#include "kik/walk.h"

/* The sheet of each unit, NULL where nothing came in. */
static struct kik_sheet **sheets_of(const struct kik_reading *rd, struct kik_arena *a)
{
	struct kik_sheet **of = kik_arena_array(a, rd->round->nunits, sizeof(*of));
	for (size_t i = 0; i < kik_answers_count(rd->answers); i++) {
		struct kik_sheet *sh = kik_answers_at(rd->answers, i);
		const struct kik_sheet_info *info = kik_sheet_info(sh);
		const struct kik_round_unit *u =
		    kik_round_find(rd->round, info->municipality, info->unit);
		if (u != NULL && strcmp(info->round, rd->round->id) == 0)
			of[u - rd->round->unit] = sh;
	}
	return of;
}

/* A blank form: its name without folders and extension is the participant's code. */
struct form {
	const char *code, *path;
	size_t at;
};

static int by_code(const void *pa, const void *pb)
{
	const struct form *a = pa, *b = pb;
	int order = strcmp(a->code, b->code);
	return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

/* The blank forms by code; a round need not have any. */
static struct form *list_forms(struct kik_diag *d, const char *dir, size_t *n, struct kik_arena *a)
{
	const char *forms = kik_arena_printf(a, "%s/forms", dir);
	struct kik_paths paths = { 0 };
	struct stat st;
	if (stat(forms, &st) == 0 || errno != ENOENT)
		(void)kik_walk(d, forms, &paths, a);
	struct form *form = kik_arena_array(a, paths.n, sizeof *form);
	for (size_t i = 0; i < paths.n; i++) {
		const char *name = strrchr(paths.path[i], '/') + 1;
		form[i] = (struct form){ kik_arena_text(a, name, strcspn(name, ".")),
			kik_arena_str(a, paths.path[i] + strlen(dir) + 1), i };
	}
	*n = paths.n;
	if (*n > 0)
		qsort(form, *n, sizeof *form, by_code);
	kik_paths_release(&paths);
	return form;
}

/* The first form of a code, or "". */
static const char *find_form(const struct form *form, size_t n, const char *code)
{
	size_t low = 0, high = n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (strcmp(form[middle].code, code) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n && strcmp(form[low].code, code) == 0 ? form[low].path : "";
}

static void read_units(const struct kik_reading *rd, const char *dir, struct kik_status *out,
    struct kik_arena *a)
{
	const struct kik_round *round = rd->round;
	struct kik_sheet **sheet = sheets_of(rd, a);
	size_t nforms;
	struct form *form = list_forms(rd->diag, dir, &nforms, a);
	out->unit = kik_arena_array(a, round->nunits, sizeof *out->unit);
	out->nunits = round->nunits;
	for (size_t i = 0; i < round->nunits; i++) {
		struct kik_status_unit *u = &out->unit[i];
		u->unit = round->unit[i].unit;
		u->n = round->unit[i].n;
		u->person = kik_arena_array(a, u->n, sizeof *u->person);
		u->withheld = sheet[i] != NULL && kik_sheet_info(sheet[i])->withheld;
		for (size_t k = 0; k < u->n; k++) {
			const struct kik_participant *p = &round->unit[i].participant[k];
			const char *path = find_form(form, nforms, p->code);
			size_t given = 0;
			if (sheet[i] != NULL)
				(void)kik_sheet_respondent(rd->answers, sheet[i], p->code,
				    round->theme, &given);
			u->person[k] = (struct kik_status_person){ .code = p->code,
				.role = p->role,
				.form = *path != '\0' ? path : p->form,
				.name = p->name,
				.email = p->email,
				.delivered = given > 0,
				.faulty = sheet[i] != NULL &&
				    kik_sheet_faulty(rd->answers, sheet[i], p->code),
				.answered = (int64_t)given };
		}
	}
}

/* The unit that a broken file is about, by its folder or by what was read of it; or NULL. */
static struct kik_status_unit *unit_of(const struct kik_reading *rd,
    const struct kik_reading_file *file, struct kik_status *out)
{
	const struct kik_round_unit *u = NULL;
	if (file->folder != NULL) {
		u = kik_round_find(rd->round, file->folder->municipality, file->folder->id);
	} else if (file->sheet != NULL) {
		const struct kik_sheet_info *info = kik_sheet_info(file->sheet);
		u = kik_round_find(rd->round, info->municipality, info->unit);
	}
	return u == NULL ? NULL : &out->unit[u - rd->round->unit];
}

/* Units in the round's order, then what is nobody's. */
static int by_unit(const void *pa, const void *pb)
{
	const struct kik_status_file *a = pa, *b = pb;
	if (a->unit == b->unit)
		return strcmp(a->path, b->path);
	if (a->unit == NULL || b->unit == NULL)
		return a->unit == NULL ? 1 : -1;
	return a->unit < b->unit ? -1 : 1;
}

static void read_unreadable(const struct kik_reading *rd, struct kik_status *out,
    struct kik_arena *a)
{
	out->unreadable = kik_arena_array(a, rd->nfiles, sizeof *out->unreadable);
	out->nunreadable = 0;
	for (size_t i = 0; i < rd->nfiles; i++) {
		if (!rd->file[i].broken)
			continue;
		struct kik_status_unit *u = unit_of(rd, &rd->file[i], out);
		if (u != NULL)
			u->nunreadable++;
		out->unreadable[out->nunreadable++] =
		    (struct kik_status_file){ kik_arena_str(a, rd->file[i].path), u };
	}
	if (out->nunreadable > 0)
		qsort(out->unreadable, out->nunreadable, sizeof *out->unreadable, by_unit);
}

int kik_status_read(struct kik_diag *d, const char *dir, const struct kik_frame *frame,
    struct kik_status *out, struct kik_arena *a)
{
	struct kik_reading rd;
	struct kik_reading_options o = { .intake = { .frame = frame }, .keep = KIK_KEEP_GIVEN };
	char *path = kik_arena_str(a, dir);
	int status = kik_reading_open(&rd, d, &o, &path, 1, a);
	/* it is no round any more when its round.json went meanwhile; that is reported */
	if (status == 0 && rd.round == NULL)
		status = -1;
	if (status == 0) {
		out->round = rd.round->id;
		out->lang = rd.round->lang;
		out->deadline = rd.round->deadline;
		out->frame = rd.frame;
		out->questions = 0;
		for (size_t q = 0; q < rd.frame->nquestions; q++)
			out->questions += rd.round->theme[rd.frame->question[q].theme];
		/* names and addresses are for letters only: what is wrong with them is told */
		(void)kik_codes_read(d, kik_arena_printf(a, "%s/codes.csv", dir), rd.round, false,
		    a);
		read_units(&rd, dir, out, a);
		read_unreadable(&rd, out, a);
	}
	kik_reading_release(&rd);
	return status;
}
