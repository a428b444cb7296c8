#include <string.h>

#include "intake_parts.h"
#include "kik/excel.h"
#include "kik/points.h"

/* An unknown question: perhaps one that Excel has spoilt. */
static void unknown_question(struct kik_intake *in, const struct kik_row *row, struct kik_slice id)
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
	if (in->o->skip_unknown && f.fault == KIK_F_QUESTION_UNKNOWN)
		kik_intake_accept(in, &f, KIK_LENIENT_SKIP_UNKNOWN);
	kik_intake_report(in, row, &f, KIK_A_QUESTION);
}

/* A question of a theme that the round leaves out. */
static void left_out(struct kik_intake *in, const struct kik_row *row, struct kik_slice id)
{
	struct kik_finding f = { .fault = KIK_F_QUESTION_LEFT_OUT, .found = id };

	kik_intake_report(in, row, &f, KIK_A_QUESTION);
}

size_t kik_intake_other_question(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_slice id = kik_intake_cell(row, KIK_A_QUESTION);
	const struct kik_asked *last = &in->asked[in->question];
	size_t q;

	/* where units come in turn, the question before is asked of the next one */
	if (last->used && id.len == last->id_len && kik_intake_same_id(id.s, last->id, id.len))
		return in->question;
	id = kik_trim(id.s, id.len);
	id = kik_intake_unguard(row, id);
	q = kik_frame_question(in->frame, id.s, id.len);
	if (q == KIK_NONE) {
		if (id.len)
			unknown_question(in, row, id);
		else
			kik_intake_id(in, row, KIK_A_QUESTION, &id);
		return KIK_NONE;
	}
	in->question = q;
	if (in->asked[q].used)
		return q;
	left_out(in, row, id);
	return KIK_NONE;
}

/* --- points --------------------------------------------------------------------- */

static void points_fault(struct kik_intake *in, const struct kik_row *row, size_t column,
    enum kik_points what, enum kik_phrase why, const struct kik_scale *s)
{
	struct kik_slice t = kik_intake_cell(row, column);
	struct kik_finding f = { .found = kik_trim(t.s, t.len),
		.question = kik_intake_slice(in->frame->question[in->question].id) };

	f.expected = kik_points_expected(&in->expected, in->diag, s, what == KIK_POINTS_STEP);
	switch (what) {
	case KIK_POINTS_EXCEL:
		f.fault = KIK_F_EXCEL_POINTS;
		f.other = kik_phrase(in->diag, why);
		break;
	case KIK_POINTS_MARK:
		f.fault = KIK_F_POINTS_MARK;
		f.expected = in->o->decimal == KIK_DECIMAL_COMMA ||
			(in->o->decimal != KIK_DECIMAL_POINT && in->mark == KIK_MARK_COMMA)
		    ? "','"
		    : "'.'";
		break;
	case KIK_POINTS_MIXED:
		f.fault = KIK_F_POINTS_MARK;
		f.expected = in->mark == KIK_MARK_COMMA ? "','" : "'.'";
		kik_intake_accept(in, &f, KIK_LENIENT_DECIMAL);
		break;
	case KIK_POINTS_RANGE:
	case KIK_POINTS_STEP:
		f.fault = KIK_F_POINTS_RANGE;
		break;
	default:
		f.fault = KIK_F_POINTS;
		break;
	}
	kik_intake_report(in, row, &f, column);
}

/* Reads one cell of points: 1 given, 0 not given (perhaps don't know was said), -1 at fault. */
static int read_points(struct kik_intake *in, const struct kik_row *row, size_t column,
    const struct kik_scale *s, int32_t *points)
{
	enum kik_phrase why = KIK_P_NUMBER;
	struct kik_slice t = kik_intake_cell(row, column);
	enum kik_mark own = KIK_MARK_NONE;
	enum kik_points got;

	if (t.s == kik_dont_know.s) {
		in->answer.dont_know = true;
		return 0;
	}
	got = row->typed ? kik_points_read(t, s, KIK_DECIMAL_AUTO, &own, points, &why)
			 : kik_points_read(t, s, in->o->decimal, &in->mark, points, &why);
	switch (got) {
	case KIK_POINTS_MIXED:
		points_fault(in, row, column, got, why, s);
		return 1;
	case KIK_POINTS_GIVEN:
		return 1;
	case KIK_POINTS_DONT_KNOW:
		in->answer.dont_know = true;
		return 0;
	case KIK_POINTS_EMPTY:
		return 0;
	default:
		points_fault(in, row, column, got, why, s);
		return -1;
	}
}

static void subscore_fault(struct kik_intake *in, const struct kik_row *row, size_t column,
    enum kik_fault fault, const char *expected)
{
	struct kik_slice t = kik_intake_cell(row, column);
	struct kik_finding f = { .fault = fault,
		.found = kik_trim(t.s, t.len),
		.expected = expected,
		.question = kik_intake_slice(in->frame->question[in->question].id) };

	kik_intake_report(in, row, &f, column);
}

/*
 * Sub-scores: all of them or none; the points are their mean, exact.  1 given,
 * 0 none given, -1 at fault.
 */
static int read_subscores(struct kik_intake *in, const struct kik_row *row,
    const struct kik_scale *s, unsigned set, struct kik_answer *a, int32_t *points)
{
	int32_t sum = 0;
	int n = 0, empty = 0, status = 0, got;
	size_t i, missing = 0;

	for (i = 0; i < KIK_SUBSCORES; i++) {
		if (!(set >> i & 1))
			continue;
		got = read_points(in, row, KIK_A_SUBSCORE + i, s, &a->subscore[i]);
		if (got < 0) {
			status = -1;
		} else if (got) {
			sum += a->subscore[i];
			n++;
		} else {
			if (!empty++)
				missing = i;
		}
	}
	if (status < 0 || !n)
		return status;
	if (empty) {
		subscore_fault(in, row, KIK_A_SUBSCORE + missing, KIK_F_SUBSCORES, NULL);
		return -1;
	}
	a->subscores = set;
	*points = sum / n;
	return 1;
}

/* The mean of sub-scores may stand beside them, between two steps: 1 it does, 0 not, -1 fault. */
static int read_mean(struct kik_intake *in, const struct kik_row *row, const struct kik_scale *s,
    int32_t mean)
{
	struct kik_slice t = kik_intake_cell(row, KIK_A_POINTS);
	enum kik_mark own = KIK_MARK_NONE;
	enum kik_points got = row->typed ? kik_points_are(t, mean, KIK_DECIMAL_AUTO, &own)
					 : kik_points_are(t, mean, in->o->decimal, &in->mark);

	if (got == KIK_POINTS_BAD)
		return 0;
	if (got != KIK_POINTS_GIVEN)
		points_fault(in, row, KIK_A_POINTS, got, KIK_P_NUMBER, s);
	return got == KIK_POINTS_MARK ? -1 : 1;
}

int kik_intake_other_points(struct kik_intake *in, const struct kik_row *row, struct kik_answer *a)
{
	size_t q = a->question;
	const struct kik_scale *s = kik_question_scale(in->frame, q);
	unsigned set = s->subscores ? s->subscores[kik_question_panel(in->frame, q)] : 0;
	int32_t points = 0, mean = 0;
	int got, sub = 0;

	if (set)
		sub = read_subscores(in, row, s, set, a, &mean);
	got = sub > 0 ? read_mean(in, row, s, mean) : 0;
	if (got) {
		a->bin = kik_scale_bin(s, mean);
		return got > 0 ? 0 : -1;
	}
	got = read_points(in, row, KIK_A_POINTS, s, &points);
	if (got < 0 || sub < 0)
		return -1;
	if (got && sub && points != mean) {
		kik_buf_clear(&in->expected);
		kik_buf_add_decimal(&in->expected, mean, KIK_THOUSAND, '.');
		subscore_fault(in, row, KIK_A_POINTS, KIK_F_SUBSCORES_MEAN,
		    kik_buf_str(&in->expected));
		return -1;
	}
	if (got || sub)
		a->bin = kik_scale_bin(s, got ? points : mean);
	return 0;
}
