#include "kik/intake.h"

#include <stdlib.h>
#include <string.h>

#include "intake_parts.h"
#include "kik/excel.h"
#include "kik/id.h"
#include "kik/order.h"

/* What most rows need, worked out once: the bins of single digits, the lengths of ids. */
static void prepare(struct kik_intake *in)
{
	const struct kik_frame *f = in->frame;
	size_t i;
	int digit;

	in->digit = kik_realloc(NULL, f->nscales, sizeof *in->digit);
	for (i = 0; i < f->nscales; i++)
		for (digit = 0; digit < 10; digit++) {
			int32_t points = digit * KIK_THOUSAND;
			const struct kik_scale *s = &f->scale[i];

			in->digit[i][digit] = -1;
			if (points >= s->min && points <= s->max && kik_scale_is_step(s, points) &&
			    kik_scale_bin(s, points) <= INT16_MAX)
				in->digit[i][digit] = (int16_t)kik_scale_bin(s, points);
		}
	in->asked = kik_realloc(NULL, f->nquestions, sizeof *in->asked);
	for (i = 0; i < f->nquestions; i++) {
		const struct kik_theme *theme = &f->theme[f->question[i].theme];
		const struct kik_scale *s = &f->scale[theme->scale];
		bool subscores = s->subscores && s->subscores[theme->panel];

		in->asked[i] = (struct kik_asked){ f->question[i].id, strlen(f->question[i].id),
			subscores ? NULL : in->digit[theme->scale],
			!in->o->theme || in->o->theme[f->question[i].theme] };
	}
}

struct kik_intake *kik_intake_new(struct kik_diag *d, const struct kik_intake_options *o,
    struct kik_answers *as)
{
	struct kik_intake *in = kik_malloc_apart(sizeof *in);

	memset(in, 0, sizeof *in);
	in->diag = d;
	in->o = o;
	in->frame = o->frame;
	in->answers = as;
	in->arena = kik_arena_new();
	in->duplicates = kik_duplicates_new();
	in->by = kik_scan_best();
	in->prints = kik_answers_keep(as) & KIK_KEEP_PRINT;
	prepare(in);
	return in;
}

void kik_intake_free(struct kik_intake *in)
{
	size_t i;

	if (!in)
		return;
	for (i = 0; i < MEMORIES; i++)
		kik_buf_release(&in->memory[i].cell);
	for (i = 0; i <= KIK_STATEMENTS; i++)
		kik_buf_release(&in->scratch[i]);
	kik_buf_release(&in->expected);
	kik_buf_release(&in->code);
	free(in->digit);
	free(in->asked);
	kik_arena_free(in->arena);
	kik_duplicates_free(in->duplicates);
	free(in);
}

void kik_intake_file(struct kik_intake *in, unsigned file, const struct kik_unit *folder)
{
	size_t i;

	in->file = file;
	in->folder = folder;
	in->mark = KIK_MARK_NONE;
	in->tainted = false;
	in->sheet = NULL;
	in->info = NULL;
	in->question = in->frame->nquestions - 1;
	for (i = 0; i < MEMORIES; i++)
		in->memory[i].set = false;
}

/* --- faults ----------------------------------------------------------------- */

/* known by its address, which no other empty text has */
static const char nothing[1] = "";
const struct kik_slice kik_dont_know = { nothing, 0 };

struct kik_slice kik_intake_slice(const char *s)
{
	return (struct kik_slice){ s, s ? strlen(s) : 0 };
}

void kik_intake_report(struct kik_intake *in, const struct kik_row *row, struct kik_finding *f,
    size_t column)
{
	if (in->mode != KIK_INTAKE_COUNT)
		return;
	f->at = row->place(row->ctx, column);
	/* a group gives its reason where others have ideas */
	f->column =
	    in->o->group && column == KIK_A_IDEAS ? "reason" : kik_answer_columns[column].name;
	if (in->info)
		f->unit = kik_intake_slice(in->info->unit);
	if (!f->respondent.s)
		f->respondent = in->respondent;
	kik_diag_add(in->diag, f);
	if (f->leniency || kik_faults[f->fault].severity < KIK_ERROR)
		return;
	if (in->info)
		in->info->withheld = true;
	else
		in->tainted = true;
	if (in->info && in->respondent.s)
		kik_answers_fault(in->answers, in->sheet, in->respondent);
}

void kik_intake_accept(struct kik_intake *in, struct kik_finding *f, enum kik_lenient by)
{
	f->leniency = kik_leniency_names[by];
	/* not once more when the file is read again */
	if (in->mode == KIK_INTAKE_COUNT)
		in->info->lenient[by]++;
}

void kik_intake_taint(struct kik_intake *in)
{
	in->tainted = true;
}

void kik_intake_spoil(struct kik_intake *in)
{
	kik_intake_taint(in);
	if (in->mode == KIK_INTAKE_COUNT && in->sheet && in->respondent.s)
		kik_answers_fault(in->answers, in->sheet, in->respondent);
}

bool kik_intake_end(struct kik_intake *in)
{
	bool seen = false;
	size_t i;

	if (!in->tainted || in->mode != KIK_INTAKE_COUNT)
		return true;
	for (i = 0; i < kik_answers_count(in->answers); i++) {
		struct kik_sheet_info *s = kik_sheet_info(kik_answers_at(in->answers, i));

		if (s->file == in->file + 1)
			seen = s->withheld = true;
	}
	return seen;
}

bool kik_intake_other(struct kik_memory *m, struct kik_slice t)
{
	kik_buf_clear(&m->cell);
	kik_buf_add(&m->cell, t.s, t.len);
	m->set = true;
	return false;
}

int kik_intake_id(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice *id)
{
	struct kik_finding f = { .n = KIK_ID_MAX, .found = *id };

	if (kik_id_check(id, in->arena, &f.fault) == 0) {
		if (!kik_excel_lost(*id))
			return 0;
		f.fault = KIK_F_EXCEL_CELL;
		f.other = kik_phrase(in->diag, kik_excel_phrase(kik_excel_damage(*id)));
		f.expected = kik_phrase(in->diag, KIK_P_PRINTABLE);
	}
	kik_intake_report(in, row, &f, column);
	return -1;
}

/* --- rows -------------------------------------------------------------------------- */

/* Whether unit, round and municipality are those of the row before. */
static bool same_sheet(struct kik_intake *in, const struct kik_row *row)
{
	bool unit = kik_intake_same(in, M_UNIT, kik_intake_cell(row, KIK_A_UNIT));
	bool round = kik_intake_same(in, M_ROUND, kik_intake_cell(row, KIK_A_ROUND));
	bool municipality =
	    kik_intake_same(in, M_MUNICIPALITY, kik_intake_cell(row, KIK_A_MUNICIPALITY));

	return unit && round && municipality;
}

static void count_row(struct kik_intake *in, const struct kik_row *row, struct kik_answer *a)
{
	enum kik_added added;

	if (in->mode == KIK_INTAKE_LOCATE) {
		a->print = kik_answer_print(a);
		kik_duplicates_first(in->duplicates, in->sheet, a, row->place, row->ctx);
		return;
	}
	if (in->mode == KIK_INTAKE_EMIT) {
		if (!in->info->withheld && kik_duplicates_once(in->duplicates, in->sheet, a))
			in->emit(in->emit_ctx, in->info, a);
		return;
	}
	if (in->prints)
		a->print = kik_answer_print(a);
	a->again = in->again;
	in->again = true;
	added = kik_answers_add(in->answers, in->sheet, a);
	if (added == KIK_ADDED) {
		if (in->watch)
			in->watch(in->watch_ctx, in->info, row, a);
		return;
	}
	a->print = kik_answer_print(a);
	kik_duplicates_add(in->duplicates, in->sheet, a, row->place(row->ctx, KIK_A_RESPONDENT),
	    added == KIK_ADDED_BEFORE_ALIKE);
}

static inline void read_head(struct kik_intake *in, const struct kik_row *row)
{
	bool other_sheet = !row->same && !same_sheet(in, row);

	if (other_sheet)
		kik_intake_sheet(in, row);
	if (!in->sheet)
		return;
	if (row->column[KIK_A_NAME] < row->n || row->column[KIK_A_AREA] < row->n)
		kik_intake_facts(in, row);
	if (!row->same) {
		struct kik_slice id = kik_intake_cell(row, KIK_A_RESPONDENT);
		bool same = kik_intake_same(in, M_RESPONDENT, id);

		if (other_sheet || !same)
			kik_intake_respondent(in, row, id, same);
	}
	if (row->column[KIK_A_FRAME] < row->n)
		kik_intake_frame(in, row);
}

void kik_intake_head(struct kik_intake *in, const struct kik_row *row)
{
	read_head(in, row);
}

struct kik_sheet_info *kik_intake_info(const struct kik_intake *in)
{
	return in->sheet ? in->info : NULL;
}

/* An answer that says nothing yet, but for the statements; in place, as rows are many. */
static struct kik_answer *begin_answer(struct kik_intake *in)
{
	struct kik_answer *a = &in->answer;

	a->bin = -1;
	a->touched = a->dont_know = a->evidence = false;
	a->subscores = 0;
	return a;
}

void kik_intake_row(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_answer *a = begin_answer(in);
	const struct kik_slice *field = row->field;
	const size_t *column = row->column, n = row->n;
	size_t i;

	read_head(in, row);
	if (!in->sheet)
		return;
	a->question =
	    kik_intake_question(in, row, kik_intake_cell_of(field, n, column[KIK_A_QUESTION]));
	if (!in->known || a->question == KIK_NONE)
		return;
	a->respondent = in->respondent;
	for (i = 0; i < KIK_STATEMENTS; i++) {
		struct kik_slice t = kik_intake_cell_of(field, n, column[KIK_A_STRENGTHS + i]);

		if (t.len) {
			t = kik_intake_text(in, row, i, t);
			a->touched |= t.len > 0;
		}
		a->statement[i] = t;
	}
	a->evidence = kik_intake_evidence(kik_intake_cell_of(field, n, column[KIK_A_EVIDENCE]));
	if (kik_intake_points(in, row, a, kik_intake_cell_of(field, n, column[KIK_A_POINTS])) < 0)
		return;
	a->touched = a->touched || a->evidence || a->bin >= 0 || a->dont_know;
	count_row(in, row, a);
}

/* --- duplicates, second reading ------------------------------------------------------ */

size_t kik_intake_pending(const struct kik_intake *in)
{
	return kik_duplicates_count(in->duplicates);
}

void kik_intake_locate(struct kik_intake *in)
{
	in->mode = KIK_INTAKE_LOCATE;
}

void kik_intake_emit(struct kik_intake *in, kik_emit *emit, void *ctx)
{
	in->mode = KIK_INTAKE_EMIT;
	in->emit = emit;
	in->emit_ctx = ctx;
}

void kik_intake_watch(struct kik_intake *in, kik_watch *watch, void *ctx)
{
	in->watch = watch;
	in->watch_ctx = ctx;
}

void kik_intake_duplicates(struct kik_intake *in)
{
	kik_duplicates_report(in->duplicates, in->diag, in->answers, in->frame, in->o->dedupe);
}

static int by_unit(const void *x, const void *y)
{
	const struct kik_sheet_info *a = *(struct kik_sheet_info *const *)x,
				    *b = *(struct kik_sheet_info *const *)y;
	int c = strcmp(a->municipality, b->municipality);

	return c ? c : strcmp(a->unit, b->unit);
}

void kik_intake_withhold(struct kik_intake *in)
{
	size_t i, j, n = kik_answers_count(in->answers), withheld = 0;
	struct kik_sheet_info **all = kik_realloc(NULL, n + 1, sizeof *all);

	for (i = 0; i < n; i++) {
		all[i] = kik_sheet_info(kik_answers_at(in->answers, i));
		withheld += all[i]->withheld;
	}
	if (withheld) {
		kik_order(all, n, sizeof *all, by_unit);
		for (i = 0; i < n; i = j) {
			bool any = false;

			for (j = i; j < n && !by_unit(&all[i], &all[j]); j++)
				any = any || all[j]->withheld;
			for (; any && i < j; i++)
				all[i]->withheld = true;
		}
	}
	free(all);
}
