/* The tidy CSV read back: counts are the truth, what is derived is ignored. */
#include <stdlib.h>
#include <string.h>

#include "kik/columns.h"
#include "kik/hash.h"
#include "kik/id.h"
#include "kik/result_read.h"
#include "kik/tidy.h"

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

struct tidy {
	struct kik_diag *diag;
	struct kik_results *rs;
	struct kik_arena *a;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
	const char *unknown;      /* the digest of a frame that was told to be unknown */
	struct kik_result *r;     /* of the row before */
	struct kik_result **made; /* all of this file */
	struct kik_place *at;     /* where each began */
	bool *bad;
	bool lost; /* a result is left out, for its own faults */
	size_t n, cap, at_cap, bad_cap, current;
	size_t *index, index_size; /* open addressing, position + 1 */
};

static struct kik_slice cell(const struct tidy *t, enum kik_tidy column)
{
	struct kik_slice s = kik_columns_cell(&t->columns, &t->row, column);

	return kik_trim(s.s, s.len);
}

static int fault(struct tidy *t, enum kik_fault which, enum kik_tidy column, const char *expected)
{
	struct kik_finding f = { .fault = which,
		.column = columns[column].name,
		.at = kik_columns_place(&t->columns, &t->row, column),
		.found = cell(t, column),
		.expected = expected,
		.unit = cell(t, KIK_T_ID) };

	kik_diag_add(t->diag, &f);
	return -1;
}

static int count(struct tidy *t, enum kik_tidy column, int64_t *out)
{
	struct kik_slice s = cell(t, column);

	if (kik_parse_count(s.s, s.len, KIK_COUNT_MAX, out) < 0)
		return fault(t, KIK_F_NUMBER, column, kik_phrase(t->diag, KIK_P_WHOLE_NUMBER));
	return 0;
}

/* A text cell, freed of its guard; `need`: an id. */
static int text(struct tidy *t, enum kik_tidy column, bool need, const char **out)
{
	struct kik_slice s = kik_csv_unguard(cell(t, column));
	enum kik_fault f;

	if ((need ? kik_id_check(&s, t->a, &f) : kik_fact_check(&s, t->a, &f)) < 0)
		return fault(t, f, column, kik_phrase(t->diag, KIK_P_TEXT));
	*out = s.len ? kik_arena_text(t->a, s.s, s.len) : "";
	return 0;
}

/* --- the result a row belongs to ------------------------------------------------------ */

static uint64_t hash_of(struct kik_slice municipality, struct kik_slice id, struct kik_slice round)
{
	uint64_t h = kik_hash(KIK_HASH_START, id.s, id.len);

	h = kik_hash(h, municipality.s, municipality.len);
	return kik_hash(h, round.s, round.len);
}

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

static bool is_result(const struct kik_result *r, struct kik_slice municipality,
    struct kik_slice id, struct kik_slice round)
{
	return kik_slice_is(id, r->unit.id) && kik_slice_is(round, r->round) &&
	    kik_slice_is(municipality, r->unit.municipality);
}

static void grow_index(struct tidy *t)
{
	size_t i, at;

	free(t->index);
	t->index_size = t->index_size ? t->index_size * 2 : 64;
	t->index = kik_realloc(NULL, t->index_size, sizeof *t->index);
	memset(t->index, 0, t->index_size * sizeof *t->index);
	for (i = 0; i < t->n; i++) {
		const struct kik_result *r = t->made[i];

		at = hash_of(slice(r->unit.municipality), slice(r->unit.id), slice(r->round)) &
		    (t->index_size - 1);
		while (t->index[at])
			at = (at + 1) & (t->index_size - 1);
		t->index[at] = i + 1;
	}
}

/* Facts of a result stand in all of its rows; they are taken from the first. */
static struct kik_result *new_result(struct tidy *t, const struct kik_frame *f)
{
	struct kik_result *r = kik_result_new(t->a, f);
	struct kik_place at = kik_csv_place(t->csv, 0);

	if (text(t, KIK_T_ID, true, &r->unit.id) < 0 || text(t, KIK_T_ROUND, true, &r->round) < 0 ||
	    text(t, KIK_T_NAME, false, &r->unit.name) < 0 ||
	    text(t, KIK_T_AREA, false, &r->unit.area) < 0 ||
	    text(t, KIK_T_MUNICIPALITY, false, &r->unit.municipality) < 0 ||
	    count(t, KIK_T_RESPONDENTS, &r->individual->respondents) < 0 ||
	    (cell(t, KIK_T_EXPECTED).len && count(t, KIK_T_EXPECTED, &r->individual->expected) < 0))
		return NULL;
	r->source = kik_arena_printf(t->a, "%s:%zu", at.file, at.line);
	return r;
}

/* A fact must be the same in all rows of a result. */
static int same_fact(struct tidy *t, enum kik_tidy column, const char *known)
{
	struct kik_slice s = kik_csv_unguard(cell(t, column));
	enum kik_fault f;

	if (kik_slice_is(s, known) || (kik_fact_check(&s, t->a, &f) == 0 && kik_slice_is(s, known)))
		return 0;
	return fault(t, KIK_F_INCONSISTENT, column,
	    *known ? known : kik_phrase(t->diag, KIK_P_EMPTY));
}

static int same_count(struct tidy *t, enum kik_tidy column, int64_t known)
{
	struct kik_slice s = cell(t, column);
	int64_t n = -1;

	if (!s.len || kik_parse_count(s.s, s.len, KIK_COUNT_MAX, &n) == 0)
		if (n == known)
			return 0;
	return fault(t, KIK_F_INCONSISTENT, column,
	    known < 0 ? kik_phrase(t->diag, KIK_P_EMPTY)
		      : kik_arena_printf(t->a, "%lld", (long long)known));
}

/* Whether the row says of its result what the first one said.  0 or -1. */
static int check_facts(struct tidy *t)
{
	const struct kik_result *r = t->r;

	if (same_fact(t, KIK_T_NAME, r->unit.name) < 0 ||
	    same_fact(t, KIK_T_AREA, r->unit.area) < 0 ||
	    same_fact(t, KIK_T_FRAME, r->frame->digest) < 0 ||
	    same_count(t, KIK_T_RESPONDENTS, r->individual->respondents) < 0)
		return -1;
	return same_count(t, KIK_T_EXPECTED, r->individual->expected);
}

/* A cell that names the result, in its one form; as it stands where it has none. */
static struct kik_slice name(struct tidy *t, enum kik_tidy column)
{
	struct kik_slice as_read = kik_csv_unguard(cell(t, column)), s = as_read;
	enum kik_fault f;

	return kik_fact_check(&s, t->a, &f) < 0 ? as_read : s;
}

/* Finds or makes the result of the row.  0 or -1. */
static int find_result(struct tidy *t)
{
	struct kik_slice m = name(t, KIK_T_MUNICIPALITY), id = name(t, KIK_T_ID);
	struct kik_slice round = name(t, KIK_T_ROUND), digest = cell(t, KIK_T_FRAME);
	const struct kik_frame *f;
	size_t at;

	if (t->r && is_result(t->r, m, id, round))
		return 0;
	if ((t->n + 1) * 2 > t->index_size)
		grow_index(t);
	for (at = hash_of(m, id, round) & (t->index_size - 1); t->index[at];
	     at = (at + 1) & (t->index_size - 1)) {
		t->current = t->index[at] - 1;
		t->r = t->made[t->current];
		if (is_result(t->r, m, id, round))
			return 0;
	}
	t->r = NULL;
	f = kik_results_need_frame(t->rs, t->diag, kik_arena_text(t->a, digest.s, digest.len),
	    t->a);
	if (!f && t->unknown && kik_slice_is(digest, t->unknown))
		return -1;
	if (!f) {
		t->unknown = kik_arena_text(t->a, digest.s, digest.len);
		return fault(t, KIK_F_FRAME_UNKNOWN, KIK_T_FRAME,
		    kik_phrase(t->diag, KIK_P_FRAME_NAMED));
	}
	t->r = new_result(t, f);
	if (!t->r)
		return -1;
	t->made = kik_grow(t->made, t->n, &t->cap, sizeof(struct kik_result *));
	t->at = kik_grow(t->at, t->n, &t->at_cap, sizeof *t->at);
	t->bad = kik_grow(t->bad, t->n, &t->bad_cap, sizeof *t->bad);
	t->current = t->n++;
	t->made[t->current] = t->r;
	t->at[t->current] = kik_csv_place(t->csv, 0);
	t->bad[t->current] = false;
	t->index[at] = t->n;
	return 0;
}

/* --- counts ------------------------------------------------------------------------------ */

static int bad_counts(struct tidy *t)
{
	return fault(t, KIK_F_INCONSISTENT, KIK_T_COUNTS, kik_phrase(t->diag, KIK_P_COUNTS));
}

/* 0|0|1|3|4|0 or 40:2|42.5:1 */
static int read_counts(struct tidy *t, const struct kik_scale *s, struct kik_question_result *q)
{
	struct kik_slice all = cell(t, KIK_T_COUNTS);
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
	return pairs || step == s->nsteps ? 0 : bad_counts(t);
}

static int question_row(struct tidy *t)
{
	struct kik_slice id = kik_csv_unguard(cell(t, KIK_T_ITEM));
	size_t i = kik_frame_question(t->r->frame, id.s, id.len);
	int64_t n, blank, people = t->r->individual->respondents;
	struct kik_question_result *q;

	if (i == KIK_NONE)
		return fault(t, KIK_F_FRAME_REF, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_FRAME_QUESTION));
	q = &t->r->individual->question[i];
	if (q->used)
		return fault(t, KIK_F_INCONSISTENT, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_QUESTION_ONCE));
	q->used = true;
	if (count(t, KIK_T_N, &n) < 0 ||
	    (cell(t, KIK_T_EVIDENCE).len && count(t, KIK_T_EVIDENCE, &q->evidence) < 0) ||
	    read_counts(t, kik_question_scale(t->r->frame, i), q) < 0)
		return -1;
	if (n != q->n)
		return fault(t, KIK_F_INCONSISTENT, KIK_T_N,
		    kik_arena_printf(t->a, "%lld", (long long)q->n));
	if (n > people)
		return fault(t, KIK_F_INCONSISTENT, KIK_T_N,
		    kik_arena_printf(t->a, "%s %lld", kik_phrase(t->diag, KIK_P_AT_MOST),
			(long long)people));
	if (!cell(t, KIK_T_BLANK).len)
		return 0;
	if (count(t, KIK_T_BLANK, &blank) < 0)
		return -1;
	if (blank != people - n)
		return fault(t, KIK_F_INCONSISTENT, KIK_T_BLANK,
		    kik_arena_printf(t->a, "%lld", (long long)(people - n)));
	return 0;
}

static int theme_row(struct tidy *t)
{
	struct kik_slice id = kik_csv_unguard(cell(t, KIK_T_ITEM));
	size_t i = kik_frame_theme(t->r->frame, id.s, id.len);

	if (i == KIK_NONE)
		return fault(t, KIK_F_FRAME_REF, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_FRAME_THEME));
	if (!cell(t, KIK_T_EVIDENCE).len)
		return 0;
	return count(t, KIK_T_EVIDENCE, &t->r->individual->evidence[i]);
}

/* 0, or -1: something is wrong with the row's result. */
static int read_row(struct tidy *t)
{
	struct kik_slice level = cell(t, KIK_T_LEVEL);

	if (!kik_slice_is(cell(t, KIK_T_STAGE), "individual"))
		return fault(t, KIK_F_FRAME_REF, KIK_T_STAGE, "individual");
	if (kik_slice_is(level, "question"))
		return question_row(t);
	if (kik_slice_is(level, "theme"))
		return theme_row(t);
	if (kik_slice_is(level, "panel") || kik_slice_is(level, "total"))
		return 0;
	return fault(t, KIK_F_FRAME_REF, KIK_T_LEVEL, "question, theme, panel, total");
}

/* Reads all rows: 0, or -1 when nothing of the file can be used. */
static int read_rows(struct tidy *t)
{
	size_t rows = 0;
	int got;

	for (; (got = kik_csv_next(t->csv, &t->row)) == 1; rows++) {
		struct kik_finding f = { .fault = KIK_F_TIDY_GROUP, .found = cell(t, KIK_T_ID) };

		if (kik_columns_row(&t->columns, t->diag, &t->row) < 0)
			return -1;
		if (cell(t, KIK_T_HIDDEN).len)
			return fault(t, KIK_F_HIDDEN_INPUT, KIK_T_HIDDEN, NULL);
		if (!kik_slice_is(cell(t, KIK_T_SCOPE), "unit")) {
			f.at = kik_csv_place(t->csv, 0);
			kik_diag_add(t->diag, &f);
			return -1;
		}
		if (find_result(t) < 0)
			t->lost = true;
		else if (check_facts(t) < 0 || read_row(t) < 0)
			t->bad[t->current] = true;
	}
	if (got == 0 && rows == 0) {
		kik_diag_file(t->diag, KIK_F_NO_ROWS, kik_csv_place(t->csv, 0).file, NULL, NULL);
		return -1;
	}
	return got;
}

int kik_tidy_read(struct kik_input *in, struct kik_diag *d, struct kik_results *rs,
    struct kik_arena *a)
{
	struct tidy t = { .diag = d, .rs = rs, .a = a };
	size_t i;
	int status = -1;

	kik_columns_init(&t.columns, columns);
	t.csv = kik_columns_open(&t.columns, d, in, 0, 0, false);
	if (t.csv) {
		status = read_rows(&t);
		kik_csv_free(t.csv);
	}
	for (i = 0; status == 0 && i < t.n; i++) {
		if (!t.bad[i] && kik_result_check(t.made[i], d, t.at[i]) == 0)
			kik_results_add(rs, t.made[i]);
		else
			t.lost = true;
	}
	free(t.made);
	free(t.at);
	free(t.bad);
	free(t.index);
	return t.lost ? -1 : status;
}
