#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kik/reading.h"
#include "kik/report.h"
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
			size_t given = 0;
			if (sheet[i] != NULL)
				(void)kik_sheet_respondent(rd->answers, sheet[i], p->code,
				    round->theme, &given);
			u->person[k] = (struct kik_status_person){ p->code, p->role,
				find_form(form, nforms, p->code), given > 0, (int64_t)given };
		}
	}
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
		read_units(&rd, dir, out, a);
		out->unreadable = kik_arena_array(a, rd.nfiles, sizeof *out->unreadable);
		out->nunreadable = 0;
		for (size_t i = 0; i < rd.nfiles; i++)
			if (rd.file[i].broken)
				out->unreadable[out->nunreadable++] =
				    kik_arena_str(a, rd.file[i].path);
	}
	kik_reading_release(&rd);
	return status;
}
