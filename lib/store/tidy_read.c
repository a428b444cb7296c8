/* The tidy CSV read back: counts are the truth, what is derived is ignored. */
#include <stdlib.h>
#include <string.h>

#include "tidy_parts.h"

static const struct kik_column_def columns[] = {
	[KIK_T_SCOPE] = { "scope", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_ID] = { "id", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_ROUND] = { "round", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_STAGE] = { "stage", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_LEVEL] = { "level", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_ITEM] = { "item", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_N] = { "n", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_BLANK] = { "blank", KIK_COL_OPTIONAL, { NULL } },
	[KIK_T_MEAN] = { "mean", KIK_COL_READER, { NULL } },
	[KIK_T_MEDIAN] = { "median", KIK_COL_READER, { NULL } },
	[KIK_T_SD] = { "sd", KIK_COL_READER, { NULL } },
	[KIK_T_MIN] = { "min", KIK_COL_READER, { NULL } },
	[KIK_T_MAX] = { "max", KIK_COL_READER, { NULL } },
	[KIK_T_AGREEMENT] = { "agreement", KIK_COL_READER, { NULL } },
	[KIK_T_COUNTS] = { "counts", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_UNITS] = { "units", KIK_COL_READER, { NULL } },
	[KIK_T_UNIT_MEAN] = { "unit_mean", KIK_COL_READER, { NULL } },
	[KIK_T_UNIT_SD] = { "unit_sd", KIK_COL_READER, { NULL } },
	[KIK_T_UNIT_MIN] = { "unit_min", KIK_COL_READER, { NULL } },
	[KIK_T_UNIT_MAX] = { "unit_max", KIK_COL_READER, { NULL } },
	[KIK_T_HIDDEN] = { "hidden", KIK_COL_OPTIONAL, { NULL } },
	[KIK_T_FRAME] = { "frame", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_RESPONDENTS] = { "respondents", KIK_COL_REQUIRED, { NULL } },
	[KIK_T_EXPECTED] = { "expected", KIK_COL_OPTIONAL, { NULL } },
	[KIK_T_EVIDENCE] = { "evidence", KIK_COL_OPTIONAL, { NULL } },
	[KIK_T_NAME] = { "name", KIK_COL_OPTIONAL, { NULL } },
	[KIK_T_AREA] = { "area", KIK_COL_OPTIONAL, { NULL } },
	[KIK_T_MUNICIPALITY] = { "municipality", KIK_COL_OPTIONAL, { NULL } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

struct kik_slice kik_tidy_cell(const struct kik_tidy_in *t, enum kik_tidy column)
{
	struct kik_slice s = kik_columns_cell(&t->columns, &t->row, column);

	return kik_trim(s.s, s.len);
}

int kik_tidy_fault(struct kik_tidy_in *t, enum kik_fault which, enum kik_tidy column,
    const char *expected)
{
	struct kik_finding f = { .fault = which,
		.column = columns[column].name,
		.at = kik_columns_place(&t->columns, &t->row, column),
		.found = kik_tidy_cell(t, column),
		.expected = expected,
		.unit = kik_tidy_cell(t, KIK_T_ID) };

	kik_diag_add(t->diag, &f);
	return -1;
}

int kik_tidy_count(struct kik_tidy_in *t, enum kik_tidy column, int64_t *out)
{
	struct kik_slice s = kik_tidy_cell(t, column);

	if (kik_parse_count(s.s, s.len, KIK_COUNT_MAX, out) < 0)
		return kik_tidy_fault(t, KIK_F_NUMBER, column,
		    kik_phrase(t->diag, KIK_P_WHOLE_NUMBER));
	return 0;
}

/* --- counts ------------------------------------------------------------------------------ */

static int bad_counts(struct kik_tidy_in *t)
{
	return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_COUNTS,
	    kik_phrase(t->diag, KIK_P_COUNTS));
}

/* 0|0|1|3|4|0 or 40:2|42.5:1 */
static int read_counts(struct kik_tidy_in *t, const struct kik_scale *s,
    struct kik_question_result *q)
{
	struct kik_slice all = kik_tidy_cell(t, KIK_T_COUNTS);
	const char *p = all.s, *end = all.s + all.len, *stop;
	size_t step = 0;
	bool pairs = memchr(all.s, ':', all.len) || !all.len || s->nsteps > KIK_DENSE_STEPS;

	for (; p < end; p = stop + 1, step++) {
		const char *colon;
		int32_t points;
		enum kik_mark mark;
		int64_t n;
		long bin;

		stop = memchr(p, '|', (size_t)(end - p));
		if (!stop)
			stop = end;
		colon = memchr(p, ':', (size_t)(stop - p));
		if (pairs != (colon != NULL))
			return bad_counts(t);
		if (pairs && kik_parse_points(p, (size_t)(colon - p), &points, &mark) < 0)
			return bad_counts(t);
		if (!pairs)
			points = step < s->nsteps ? s->min + (int32_t)step * s->step : s->max + 1;
		bin = kik_scale_bin(s, points);
		p = pairs ? colon + 1 : p;
		if (bin < 0 || q->counts[bin] ||
		    kik_parse_count(p, (size_t)(stop - p), KIK_COUNT_MAX, &n) < 0)
			return bad_counts(t);
		q->counts[bin] = n;
		q->n += n;
	}
	/* behind the last | nothing was looked at */
	if ((!pairs && step != s->nsteps) || (all.len && end[-1] == '|'))
		return bad_counts(t);
	return 0;
}

static bool is_agreed(const struct kik_tidy_in *t)
{
	return kik_slice_is(kik_tidy_cell(t, KIK_T_STAGE), "consensus");
}

static int question_row(struct kik_tidy_in *t)
{
	struct kik_slice id = kik_csv_unguard(kik_tidy_cell(t, KIK_T_ITEM));
	size_t i = kik_frame_question(t->r->frame, id.s, id.len);
	int64_t n, blank, people = t->r->individual->respondents;
	struct kik_question_result *q;

	if (i == KIK_NONE)
		return kik_tidy_fault(t, KIK_F_FRAME_REF, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_FRAME_QUESTION));
	q = &t->r->individual->question[i];
	if (q->used)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_QUESTION_ONCE));
	q->used = true;
	if (kik_tidy_count(t, KIK_T_N, &n) < 0 ||
	    (kik_tidy_cell(t, KIK_T_EVIDENCE).len &&
		kik_tidy_count(t, KIK_T_EVIDENCE, &q->evidence) < 0) ||
	    read_counts(t, kik_question_scale(t->r->frame, i), q) < 0)
		return -1;
	if (n != q->n)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_N,
		    kik_arena_printf(t->a, "%lld", (long long)q->n));
	if (n > people)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_N,
		    kik_arena_printf(t->a, "%s %lld", kik_phrase(t->diag, KIK_P_AT_MOST),
			(long long)people));
	if (!kik_tidy_cell(t, KIK_T_BLANK).len)
		return 0;
	if (kik_tidy_count(t, KIK_T_BLANK, &blank) < 0)
		return -1;
	if (blank != people - n)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_BLANK,
		    kik_arena_printf(t->a, "%lld", (long long)(people - n)));
	return 0;
}

static int theme_row(struct kik_tidy_in *t)
{
	struct kik_slice id = kik_csv_unguard(kik_tidy_cell(t, KIK_T_ITEM));
	size_t i = kik_frame_theme(t->r->frame, id.s, id.len);
	bool **had = &t->made[t->current].themes;

	if (i == KIK_NONE)
		return kik_tidy_fault(t, KIK_F_FRAME_REF, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_FRAME_THEME));
	if (!*had)
		*had = kik_arena_array(t->a, t->r->frame->nthemes, sizeof **had);
	if ((*had)[i])
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_THEME_ONCE));
	(*had)[i] = true;
	if (!kik_tidy_cell(t, KIK_T_EVIDENCE).len)
		return 0;
	return kik_tidy_count(t, KIK_T_EVIDENCE, &t->r->individual->evidence[i]);
}

/* The agreed points, which are the only answer. */
static int agreed_row(struct kik_tidy_in *t)
{
	struct kik_slice id = kik_csv_unguard(kik_tidy_cell(t, KIK_T_ITEM));
	size_t i = kik_frame_question(t->r->frame, id.s, id.len), bin;
	struct kik_question_result q = { .used = true };
	const struct kik_scale *s;
	struct kik_agreed *to;
	int64_t n;

	if (i == KIK_NONE)
		return kik_tidy_fault(t, KIK_F_FRAME_REF, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_FRAME_QUESTION));
	if (!t->r->consensus)
		t->r->consensus = kik_consensus_new(t->a, t->r->frame);
	to = &t->r->consensus->question[i];
	if (to->used)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_QUESTION_ONCE));
	to->used = true;
	s = kik_question_scale(t->r->frame, i);
	q.counts = kik_arena_array(t->a, s->nbins, sizeof *q.counts);
	if (kik_tidy_count(t, KIK_T_N, &n) < 0 || read_counts(t, s, &q) < 0)
		return -1;
	if (n != q.n || n > 1)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_N, q.n ? "1" : "0");
	for (bin = 0; n && !q.counts[bin]; bin++)
		;
	if (n)
		to->points = kik_scale_points(s, bin);
	return 0;
}

/* 0, or -1: something is wrong with the row's result. */
static int read_row(struct kik_tidy_in *t)
{
	struct kik_slice level = kik_tidy_cell(t, KIK_T_LEVEL);
	bool agreed = is_agreed(t);

	if (!agreed && !kik_slice_is(kik_tidy_cell(t, KIK_T_STAGE), "individual"))
		return kik_tidy_fault(t, KIK_F_FRAME_REF, KIK_T_STAGE, "individual, consensus");
	t->made[t->current].answered |= !agreed;
	if (kik_slice_is(level, "question"))
		return agreed ? agreed_row(t) : question_row(t);
	if (kik_slice_is(level, "subscore") && !agreed)
		return kik_tidy_subscore_row(t);
	if (kik_slice_is(level, "theme"))
		return agreed ? 0 : theme_row(t);
	if (kik_slice_is(level, "panel") || kik_slice_is(level, "total"))
		return 0;
	return kik_tidy_fault(t, KIK_F_FRAME_REF, KIK_T_LEVEL,
	    "question, subscore, theme, panel, total");
}

/* Reads all rows: 0, or -1 when nothing of the file can be used. */
static int read_rows(struct kik_tidy_in *t)
{
	bool stray = false;
	size_t rows = 0;
	int got;

	for (; (got = kik_csv_next(t->csv, &t->row)) == 1; rows++) {
		struct kik_finding f = { .fault = KIK_F_TIDY_GROUP,
			.found = kik_tidy_cell(t, KIK_T_ID) };

		if (kik_columns_row(&t->columns, t->diag, &t->row) < 0)
			return -1;
		if (kik_tidy_cell(t, KIK_T_HIDDEN).len)
			return kik_tidy_fault(t, KIK_F_HIDDEN_INPUT, KIK_T_HIDDEN, NULL);
		if (!kik_slice_is(kik_tidy_cell(t, KIK_T_SCOPE), "unit")) {
			f.at = kik_csv_place(t->csv, 0);
			kik_diag_add(t->diag, &f);
			return -1;
		}
		if (kik_tidy_find_result(t) < 0)
			stray = true;
		else if (t->r->frame &&
		    (kik_tidy_check_facts(t, is_agreed(t)) < 0 || read_row(t) < 0))
			t->made[t->current].bad = true;
	}
	if (got == 0 && rows == 0) {
		kik_diag_file(t->diag, KIK_F_NO_ROWS, kik_csv_place(t->csv, 0).file, NULL, NULL);
		return -1;
	}
	return stray ? -1 : got;
}

int kik_tidy_read(struct kik_input *in, struct kik_diag *d, struct kik_results *rs,
    struct kik_arena *a)
{
	struct kik_tidy_in t = { .diag = d, .rs = rs, .a = a };
	bool whole;
	size_t i;
	int status = -1;

	kik_columns_init(&t.columns, columns);
	t.csv = kik_columns_open(&t.columns, d, in, 0, 0, false);
	if (t.csv) {
		status = read_rows(&t);
		kik_csv_free(t.csv);
	}
	whole = status == 0;
	for (i = 0; whole && i < t.n; i++) {
		const struct kik_tidy_made *made = &t.made[i];

		if (!made->answered)
			made->r->individual = NULL;
		if (!made->bad && kik_tidy_subscores_whole(&t, made) == 0 &&
		    kik_result_check(made->r, d, made->at) == 0)
			kik_results_add(rs, made->r);
		else
			status = -1;
	}
	free(t.made);
	free(t.index);
	return status;
}
