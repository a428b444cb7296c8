#include "kik/intake.h"

#include <stdlib.h>
#include <string.h>

#include "kik/duplicates.h"
#include "kik/excel.h"
#include "kik/id.h"
#include "kik/mem.h"
#include "kik/personal.h"
#include "kik/points.h"
#include "kik/utf8.h"

enum mode { COUNT, LOCATE, EMIT };

/* The bytes of a cell as they stood in the row before: mostly the next row has the same. */
struct memory {
	struct kik_buf cell;
	bool set;
};

enum {
	M_UNIT, M_ROUND, M_MUNICIPALITY,
	M_SHEET, /* from here on: forgotten when the sheet changes */
	M_NAME = M_SHEET, M_AREA, M_FRAME, M_RESPONDENT,
	MEMORIES
};

struct kik_intake {
	struct kik_diag *diag;
	const struct kik_intake_options *o;
	const struct kik_frame *frame;
	struct kik_answers *answers;
	enum mode mode;
	kik_emit *emit;
	void *emit_ctx;

	/* the file */
	unsigned file;
	const struct kik_unit *folder;
	enum kik_mark mark;
	bool tainted;

	/* the row before */
	struct memory memory[MEMORIES];
	struct kik_sheet *sheet;           /* NULL: its unit or round is at fault */
	struct kik_sheet_info *info;
	const struct kik_round_unit *listed; /* in the round's manifest */
	bool known;                        /* the respondent may answer */
	struct kik_slice respondent;       /* checked; lives in `arena` */
	size_t question;

	struct kik_arena *arena;           /* texts of the row, and the respondent's id */
	struct kik_buf scratch[KIK_STATEMENTS], expected;
	struct kik_duplicates *duplicates;
};

struct kik_intake *kik_intake_new(struct kik_diag *d, const struct kik_intake_options *o,
    struct kik_answers *as)
{
	struct kik_intake *in = kik_malloc(sizeof *in);

	memset(in, 0, sizeof *in);
	in->diag = d;
	in->o = o;
	in->frame = o->frame;
	in->answers = as;
	in->arena = kik_arena_new();
	in->duplicates = kik_duplicates_new();
	return in;
}

void kik_intake_free(struct kik_intake *in)
{
	size_t i;

	if (!in)
		return;
	for (i = 0; i < MEMORIES; i++)
		kik_buf_release(&in->memory[i].cell);
	for (i = 0; i < KIK_STATEMENTS; i++)
		kik_buf_release(&in->scratch[i]);
	kik_buf_release(&in->expected);
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

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, s ? strlen(s) : 0 };
}

/* Reports a finding at a column of the row, with what is known of the row. */
static void report(struct kik_intake *in, const struct kik_row *row, struct kik_finding *f,
    size_t column)
{
	if (in->mode != COUNT)
		return;
	f->at = row->place(row->ctx, column);
	f->column = kik_answer_columns[column].name;
	if (in->info)
		f->unit = slice(in->info->unit);
	if (!f->respondent.s)
		f->respondent = in->respondent;
	kik_diag_add(in->diag, f);
	if (f->leniency || kik_faults[f->fault].severity < KIK_ERROR)
		return;
	if (in->info)
		in->info->withheld = true;
	else
		in->tainted = true;
}

void kik_intake_taint(struct kik_intake *in)
{
	in->tainted = true;
}

void kik_intake_end(struct kik_intake *in)
{
	size_t i;

	if (!in->tainted || in->mode != COUNT)
		return;
	for (i = 0; i < kik_answers_count(in->answers); i++) {
		struct kik_sheet_info *s = kik_sheet_info(kik_answers_at(in->answers, i));

		if (s->file == in->file + 1)
			s->withheld = true;
	}
}

static struct kik_slice cell(const struct kik_row *row, size_t column)
{
	size_t f = row->column[column];

	return f < row->n ? row->field[f] : (struct kik_slice){ "", 0 };
}

/* True when the cell is the same as in the row before; else remembers it. */
static bool same(struct kik_intake *in, unsigned which, struct kik_slice t)
{
	struct memory *m = &in->memory[which];

	if (m->set && m->cell.len == t.len && (!t.len || !memcmp(m->cell.s, t.s, t.len)))
		return true;
	kik_buf_clear(&m->cell);
	kik_buf_add(&m->cell, t.s, t.len);
	m->set = true;
	return false;
}

/* --- unit and round ----------------------------------------------------------- */

/* Checks an id in place; reports what is wrong with it.  0 or -1. */
static int check_id(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice *id)
{
	struct kik_finding f = { .n = KIK_ID_MAX, .found = *id };

	if (kik_id_check(id, in->arena, &f.fault) == 0)
		return 0;
	report(in, row, &f, column);
	return -1;
}

/* The value of a cell, or of the option that stands for it; both must agree. */
static int cell_or_option(struct kik_intake *in, const struct kik_row *row, size_t column,
    const char *option, enum kik_fault mismatch, struct kik_slice *out)
{
	*out = kik_csv_unguard(cell(row, column));
	if (option && !kik_trim(out->s, out->len).len) {
		*out = slice(option);
		return 0;
	}
	if (check_id(in, row, column, out) < 0)
		return -1;
	if (option && !kik_slice_is(*out, option)) {
		struct kik_finding f = { .fault = mismatch, .found = *out, .expected = option };

		report(in, row, &f, column);
		return -1;
	}
	return 0;
}

/* The sheet to which an error about this unit belongs, so that it is withheld everywhere. */
static void blame(struct kik_intake *in, struct kik_slice municipality, struct kik_slice unit,
    struct kik_slice round)
{
	if (in->mode != COUNT)
		return;
	in->sheet = kik_answers_sheet(in->answers, municipality, unit, round);
	in->info = kik_sheet_info(in->sheet);
	in->info->file = in->file + 1;
}

static int unknown_unit(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice municipality, struct kik_slice unit, struct kik_slice round,
    const char *where)
{
	struct kik_finding f = { .fault = KIK_F_UNIT_UNKNOWN, .found = unit, .other = where };

	blame(in, municipality, unit, round);
	report(in, row, &f, KIK_A_UNIT);
	return -1;
}

/* What the round or UNITS.csv knows of the unit.  *municipality may be filled in. */
static int find_listed(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice *municipality, struct kik_slice unit, struct kik_slice round,
    const struct kik_unit **listed)
{
	const char *m = kik_arena_text(in->arena, municipality->s, municipality->len);
	const char *u = kik_arena_text(in->arena, unit.s, unit.len);

	*listed = NULL;
	in->listed = NULL;
	if (in->o->manifest) {
		in->listed = kik_round_find(in->o->manifest, m, u);
		if (!in->listed)
			return unknown_unit(in, row, *municipality, unit, round, "round.json");
		*listed = &in->listed->unit;
	} else if (in->o->units) {
		*listed = kik_units_find(in->o->units, m, u);
		if (!*listed)
			return unknown_unit(in, row, *municipality, unit, round, "UNITS.csv");
	} else {
		return 0;
	}
	*municipality = slice((*listed)->municipality);
	if (in->folder && in->folder != *listed) {
		struct kik_finding f = { .fault = KIK_F_UNIT_MISMATCH, .found = unit,
			.expected = in->folder->id };

		blame(in, *municipality, unit, round);
		report(in, row, &f, KIK_A_UNIT);
		return -1;
	}
	return 0;
}

/* Finds the sheet of the row.  in->sheet is NULL when the row can't be counted. */
static void find_sheet(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_slice municipality = kik_csv_unguard(cell(row, KIK_A_MUNICIPALITY)), unit, round;
	const struct kik_intake_options *o = in->o;
	const struct kik_unit *listed;
	enum kik_fault fault;
	unsigned i;
	bool ok;

	in->sheet = NULL;
	in->info = NULL;
	in->known = false;
	in->respondent = (struct kik_slice){ NULL, 0 };
	kik_arena_reset(in->arena);
	for (i = M_SHEET; i < MEMORIES; i++)
		in->memory[i].set = false;
	ok = cell_or_option(in, row, KIK_A_UNIT, o->unit, KIK_F_UNIT_MISMATCH, &unit) == 0;
	if (cell_or_option(in, row, KIK_A_ROUND, o->manifest ? o->manifest->id : o->round,
		KIK_F_ROUND_MISMATCH, &round) < 0)
		ok = false;
	if (kik_fact_check(&municipality, in->arena, &fault) < 0) {
		struct kik_finding f = { .fault = fault, .found = municipality };

		report(in, row, &f, KIK_A_MUNICIPALITY);
		ok = false;
	}
	if (!ok || find_listed(in, row, &municipality, unit, round, &listed) < 0) {
		in->sheet = NULL;
		return;
	}
	in->sheet = kik_answers_sheet(in->answers, municipality, unit, round);
	in->info = kik_sheet_info(in->sheet);
	if (in->mode == COUNT)
		in->info->file = in->file + 1;
	if (listed && !in->info->listed) {
		in->info->listed = listed;
		in->info->name = listed->name;
		in->info->area = listed->area;
	}
}

/* A fact about the unit must be the same wherever it stands. */
static void check_fact(struct kik_intake *in, const struct kik_row *row, size_t column,
    unsigned memory, const char **known)
{
	struct kik_slice t = cell(row, column);
	struct kik_finding f = { .found = t };

	if (!t.len || same(in, memory, t))
		return;
	t = kik_csv_unguard(t);
	if (kik_fact_check(&t, in->arena, &f.fault) < 0) {
		report(in, row, &f, column);
	} else if (!t.len || kik_slice_is(t, *known)) {
		return;
	} else if (!**known) {
		*known = kik_arena_text(kik_answers_arena(in->answers), t.s, t.len);
	} else {
		f.fault = KIK_F_UNIT_CONFLICT;
		f.found = t;
		f.expected = *known;
		report(in, row, &f, column);
	}
}

static void check_frame(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_slice t = cell(row, KIK_A_FRAME);
	struct kik_finding f = { .fault = KIK_F_FRAME_MISMATCH, .expected = in->frame->digest };

	if (!t.len || same(in, M_FRAME, t))
		return;
	t = kik_trim(t.s, t.len);
	if (!t.len || kik_slice_is(t, in->frame->digest))
		return;
	f.found = t;
	if (in->o->accept_frame && kik_slice_is(t, in->o->accept_frame)) {
		f.leniency = kik_leniency_names[KIK_LENIENT_ACCEPT_FRAME];
		in->info->lenient[KIK_LENIENT_ACCEPT_FRAME]++;
	}
	report(in, row, &f, KIK_A_FRAME);
}

/* --- respondent and question --------------------------------------------------- */

static void check_respondent(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice id)
{
	struct kik_finding f = { .fault = KIK_F_RESPONDENT_UNKNOWN, .found = id };

	in->known = false;
	in->respondent = (struct kik_slice){ NULL, 0 };
	id = kik_csv_unguard(id);
	if (check_id(in, row, KIK_A_RESPONDENT, &id) < 0)
		return;
	id.s = kik_arena_text(in->arena, id.s, id.len);
	in->respondent = id;
	in->known = true;
	if (!in->listed || !in->listed->n || kik_round_has_code(in->listed, id.s, id.len))
		return;
	f.found = id;
	if (in->o->accept_unlisted) {
		f.leniency = kik_leniency_names[KIK_LENIENT_ACCEPT_UNLISTED];
		in->info->lenient[KIK_LENIENT_ACCEPT_UNLISTED]++;
	}
	report(in, row, &f, KIK_A_RESPONDENT);
}

/* An unknown question: perhaps one that Excel has spoilt. */
static void unknown_question(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice id)
{
	const struct kik_frame *fr = in->frame;
	struct kik_finding f = { .fault = KIK_F_QUESTION_UNKNOWN, .found = id };
	const char *near;

	kik_buf_clear(&in->expected);
	if (kik_excel_damage(id) != KIK_EXCEL_NONE || kik_excel_question(fr, id)) {
		f.fault = KIK_F_EXCEL_QUESTION;
		near = kik_excel_question(fr, id);
	} else {
		near = kik_frame_nearest(fr, id.s, id.len);
	}
	kik_buf_addf(&in->expected, "%s … %s", fr->question[0].id,
	    fr->question[fr->nquestions - 1].id);
	f.expected = kik_buf_str(&in->expected);
	if (near)
		f.other = kik_arena_printf(in->arena, " (%s?)", near);
	if (in->o->skip_unknown) {
		f.leniency = kik_leniency_names[KIK_LENIENT_SKIP_UNKNOWN];
		in->info->lenient[KIK_LENIENT_SKIP_UNKNOWN]++;
	}
	report(in, row, &f, KIK_A_QUESTION);
}

/* The question's index, or KIK_NONE when the row is not to be counted. */
static size_t find_question(struct kik_intake *in, const struct kik_row *row)
{
	const struct kik_frame *f = in->frame;
	size_t q = in->question + 1 < f->nquestions ? in->question + 1 : 0;
	struct kik_slice id = cell(row, KIK_A_QUESTION);
	struct kik_finding left = { .fault = KIK_F_QUESTION_LEFT_OUT };

	if (!kik_slice_is(id, f->question[q].id)) {
		id = kik_trim(id.s, id.len);
		id = kik_csv_unguard(id);
		q = kik_frame_question(f, id.s, id.len);
	}
	if (q == KIK_NONE) {
		if (id.len)
			unknown_question(in, row, id);
		else
			check_id(in, row, KIK_A_QUESTION, &id);
		return KIK_NONE;
	}
	in->question = q;
	if (!in->o->theme || in->o->theme[f->question[q].theme])
		return q;
	left.found = id;
	report(in, row, &left, KIK_A_QUESTION);
	return KIK_NONE;
}

/* --- points --------------------------------------------------------------------- */

static void points_fault(struct kik_intake *in, const struct kik_row *row, size_t column,
    enum kik_points what, enum kik_phrase why, const struct kik_scale *s)
{
	struct kik_slice t = cell(row, column);
	struct kik_finding f = { .found = kik_trim(t.s, t.len),
		.question = slice(in->frame->question[in->question].id) };

	f.expected = kik_points_expected(&in->expected, in->diag, s, what == KIK_POINTS_STEP);
	switch (what) {
	case KIK_POINTS_EXCEL:
		f.fault = KIK_F_EXCEL_POINTS;
		f.other = kik_phrase(in->diag, why);
		break;
	case KIK_POINTS_MARK:
		f.fault = KIK_F_POINTS_MARK;
		f.expected = in->o->decimal == KIK_DECIMAL_COMMA ||
			(in->o->decimal != KIK_DECIMAL_POINT && in->mark == KIK_MARK_COMMA) ? "','" :
			"'.'";
		break;
	case KIK_POINTS_MIXED:
		f.fault = KIK_F_POINTS_MARK;
		f.expected = in->mark == KIK_MARK_COMMA ? "','" : "'.'";
		f.leniency = kik_leniency_names[KIK_LENIENT_DECIMAL];
		in->info->lenient[KIK_LENIENT_DECIMAL]++;
		break;
	case KIK_POINTS_RANGE:
	case KIK_POINTS_STEP:
		f.fault = KIK_F_POINTS_RANGE;
		break;
	default:
		f.fault = KIK_F_POINTS;
		break;
	}
	report(in, row, &f, column);
}

/* Reads one cell of points: 1 given, 0 not given (*known: don't know was said), -1 at fault. */
static int read_points(struct kik_intake *in, const struct kik_row *row, size_t column,
    const struct kik_scale *s, int32_t *points, bool *dont_know)
{
	enum kik_phrase why = KIK_P_NUMBER;
	enum kik_points got = kik_points_read(cell(row, column), s, in->o->decimal, &in->mark, points,
	    &why);

	switch (got) {
	case KIK_POINTS_MIXED:
		points_fault(in, row, column, got, why, s);
		return 1;
	case KIK_POINTS_GIVEN:
		return 1;
	case KIK_POINTS_DONT_KNOW:
		*dont_know = true;
		return 0;
	case KIK_POINTS_EMPTY:
		return 0;
	default:
		points_fault(in, row, column, got, why, s);
		return -1;
	}
}

static void subscore_fault(struct kik_intake *in, const struct kik_row *row, size_t column,
    const char *expected)
{
	struct kik_finding f = { .fault = KIK_F_SUBSCORES, .found = cell(row, column),
		.expected = expected, .question = slice(in->frame->question[in->question].id) };

	report(in, row, &f, column);
}

/*
 * Sub-scores: all of them or none; the points are their mean, exact.  1 given,
 * 0 none given, -1 at fault.
 */
static int read_subscores(struct kik_intake *in, const struct kik_row *row,
    const struct kik_scale *s, unsigned set, struct kik_answer *a, int32_t *points,
    bool *dont_know)
{
	int32_t sum = 0;
	int n = 0, empty = 0, status = 0, got;
	size_t i, missing = 0;

	for (i = 0; i < KIK_SUBSCORES; i++) {
		if (!(set >> i & 1))
			continue;
		got = read_points(in, row, KIK_A_SUBSCORE + i, s, &a->subscore[i], dont_know);
		if (got < 0) {
			status = -1;
		} else if (got) {
			sum += a->subscore[i];
			n++;
		} else {
			empty++;
			missing = i;
		}
	}
	if (status < 0 || !n)
		return status;
	if (empty) {
		subscore_fault(in, row, KIK_A_SUBSCORE + missing,
		    kik_points_expected(&in->expected, in->diag, s, false));
		return -1;
	}
	a->subscores = set;
	*points = sum / n;
	return 1;
}

/* The points of a row: a->bin stays -1 where none are given.  0, or -1 at fault. */
static int read_answer(struct kik_intake *in, const struct kik_row *row, struct kik_answer *a,
    bool *dont_know)
{
	size_t q = a->question;
	const struct kik_scale *s = kik_question_scale(in->frame, q);
	unsigned set = s->subscores ? s->subscores[kik_question_panel(in->frame, q)] : 0;
	int32_t points = 0, mean = 0;
	int got = read_points(in, row, KIK_A_POINTS, s, &points, dont_know), sub = 0;

	if (set)
		sub = read_subscores(in, row, s, set, a, &mean, dont_know);
	if (got < 0 || sub < 0)
		return -1;
	if (got && sub && points != mean) {
		subscore_fault(in, row, KIK_A_POINTS, kik_phrase(in->diag, KIK_P_MEAN_OF));
		return -1;
	}
	if (got || sub)
		a->bin = kik_scale_bin(s, got ? points : mean);
	return 0;
}

/* --- texts ------------------------------------------------------------------------ */

/* What a statement cell may hold that needs a closer look: one pass over its bytes. */
enum { ODD_CONTROL = 1, ODD_HIGH = 2, ODD_DIGIT = 4, ODD_AT = 8 };

static unsigned oddities(const char *s, size_t len)
{
	unsigned odd = 0;
	size_t i;

	for (i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		odd |= c >= 0x80 ? ODD_HIGH : (c < 0x20 && c != '\n' && c != '\r' && c != '\t') ||
				c == 0x7f ? ODD_CONTROL : c >= '0' && c <= '9' ? ODD_DIGIT :
			c == '@' ? ODD_AT : 0;
	}
	return odd;
}

/* Control and bidi characters become U+FFFD. */
static struct kik_slice neutralise(struct kik_intake *in, const struct kik_row *row,
    size_t column, struct kik_slice t, struct kik_buf *scratch)
{
	size_t at = kik_utf8_control(t.s, t.len), n, from = 0;
	struct kik_finding f = { .fault = KIK_F_CONTROL_TEXT };
	bool found = false;
	uint32_t ch;

	kik_buf_clear(scratch);
	for (at = 0; at < t.len; at += n) {
		n = kik_utf8_next(t.s + at, t.len - at, &ch);
		if (!n)
			break;
		if (!kik_utf8_is_control(ch) || ch == '\n' || ch == '\r' || ch == '\t')
			continue;
		kik_buf_add(scratch, t.s + from, at - from);
		kik_utf8_add(scratch, 0xfffd);
		from = at + n;
		found = true;
	}
	if (!found)
		return t;
	kik_buf_add(scratch, t.s + from, t.len - from);
	report(in, row, &f, column);
	return (struct kik_slice){ scratch->s, scratch->len };
}

static void check_personal(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice t)
{
	static const enum kik_phrase phrase[] = { [KIK_PERSONAL_CPR] = KIK_P_CPR,
		[KIK_PERSONAL_PHONE] = KIK_P_PHONE, [KIK_PERSONAL_EMAIL] = KIK_P_EMAIL };
	enum kik_personal found = kik_personal_find(t.s, t.len);
	struct kik_finding f = { .fault = KIK_F_PERSONAL_DATA,
		.question = slice(in->frame->question[in->question].id) };

	if (!found)
		return;
	f.other = kik_phrase(in->diag, phrase[found]);
	report(in, row, &f, column);
}

static struct kik_slice read_text(struct kik_intake *in, const struct kik_row *row, size_t kind)
{
	size_t column = KIK_A_STRENGTHS + kind;
	struct kik_slice t = cell(row, column);
	unsigned odd;

	if (!t.len)
		return t;
	t = kik_csv_unguard(t);
	t = kik_trim(t.s, t.len);
	odd = oddities(t.s, t.len);
	if (odd & (ODD_CONTROL | ODD_HIGH)) {
		t = neutralise(in, row, column, t, &in->scratch[kind]);
		t.s = kik_utf8_nfc(in->arena, t.s, &t.len);
	}
	if (odd & (ODD_DIGIT | ODD_AT))
		check_personal(in, row, column, t);
	return t;
}

static bool read_evidence(const struct kik_row *row)
{
	static const char *const no[] = { "0", "-", "nej", "nei", "no" };
	struct kik_slice t = cell(row, KIK_A_EVIDENCE);
	size_t i;

	if (!t.len)
		return false;
	t = kik_trim(t.s, t.len);
	for (i = 0; i < sizeof no / sizeof *no; i++)
		if (t.len <= 3 && kik_slice_is_fold(t, no[i]))
			return false;
	return t.len > 0;
}

/* --- rows -------------------------------------------------------------------------- */

/* Whether unit, round and municipality are those of the row before. */
static bool same_sheet(struct kik_intake *in, const struct kik_row *row)
{
	bool unit = same(in, M_UNIT, cell(row, KIK_A_UNIT));
	bool round = same(in, M_ROUND, cell(row, KIK_A_ROUND));
	bool municipality = same(in, M_MUNICIPALITY, cell(row, KIK_A_MUNICIPALITY));

	return unit && round && municipality;
}

static void count_row(struct kik_intake *in, const struct kik_row *row, struct kik_answer *a,
    bool dont_know)
{
	bool agree;

	if (in->mode == LOCATE) {
		a->print = kik_answer_print(a);
		kik_duplicates_first(in->duplicates, in->sheet, a, row->place, row->ctx);
		return;
	}
	if (in->mode == EMIT) {
		if (!in->info->withheld && kik_duplicates_once(in->duplicates, in->sheet, a))
			in->emit(in->emit_ctx, in->info, a, dont_know);
		return;
	}
	if (kik_answers_keep(in->answers) & KIK_KEEP_PRINT)
		a->print = kik_answer_print(a);
	if (kik_answers_add(in->answers, in->sheet, a, &agree))
		return;
	a->print = kik_answer_print(a);
	kik_duplicates_add(in->duplicates, in->sheet, a, row->place(row->ctx, KIK_A_RESPONDENT),
	    agree);
}

void kik_intake_row(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_answer a = { .bin = -1 };
	struct kik_slice id = cell(row, KIK_A_RESPONDENT);
	bool dont_know = false;
	size_t i;

	if (!same_sheet(in, row))
		find_sheet(in, row);
	if (!in->sheet)
		return;
	check_fact(in, row, KIK_A_NAME, M_NAME, &in->info->name);
	check_fact(in, row, KIK_A_AREA, M_AREA, &in->info->area);
	check_frame(in, row);
	if (!same(in, M_RESPONDENT, id))
		check_respondent(in, row, id);
	a.question = find_question(in, row);
	if (!in->known || a.question == KIK_NONE)
		return;
	a.respondent = in->respondent;
	for (i = 0; i < KIK_STATEMENTS; i++) {
		a.statement[i] = read_text(in, row, i);
		a.touched = a.touched || a.statement[i].len;
	}
	a.evidence = read_evidence(row);
	if (read_answer(in, row, &a, &dont_know) < 0)
		return;
	a.touched = a.touched || a.evidence || a.bin >= 0 || dont_know;
	count_row(in, row, &a, dont_know);
}

/* --- duplicates, second reading ------------------------------------------------------ */

size_t kik_intake_pending(const struct kik_intake *in)
{
	return kik_duplicates_count(in->duplicates);
}

void kik_intake_locate(struct kik_intake *in)
{
	in->mode = LOCATE;
}

void kik_intake_emit(struct kik_intake *in, kik_emit *emit, void *ctx)
{
	in->mode = EMIT;
	in->emit = emit;
	in->emit_ctx = ctx;
}

void kik_intake_duplicates(struct kik_intake *in)
{
	kik_duplicates_report(in->duplicates, in->diag, in->frame, in->o->dedupe);
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
		qsort(all, n, sizeof *all, by_unit);
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
