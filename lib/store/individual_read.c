/* The section of individual answers, read from a line of the stream. */
#include <string.h>

#include "kik/num.h"
#include "result_parts.h"

static int read_dense(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_scale *s, struct kik_question_result *q)
{
	const struct kik_json *c;
	size_t step = 0;
	int64_t n;

	if (s->nsteps > KIK_DENSE_STEPS || kik_json_size(v) != s->nsteps)
		return kik_part_inconsistent(rd, v, "counts", KIK_P_COUNT_EACH_STEP);
	for (c = kik_json_first(v); c; c = kik_json_next(c), step++) {
		long bin = kik_scale_bin(s, s->min + (int32_t)step * s->step);

		if (kik_json_int(c, &n) < 0 || n < 0 || n > KIK_COUNT_MAX)
			return kik_part_report(rd, c, KIK_F_JSON_VALUE, "counts",
			    kik_part_count_range(rd));
		q->counts[bin] = n;
		q->n += n;
	}
	return 0;
}

static int read_pairs(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_scale *s, struct kik_question_result *q)
{
	const struct kik_json *c;

	for (c = kik_json_first(v); c; c = kik_json_next(c)) {
		const struct kik_json *p = kik_json_first(c);
		int32_t points;
		int64_t n;
		long bin;

		if (kik_json_size(c) != 2 || kik_json_points(p, &points) < 0 ||
		    kik_json_int(kik_json_next(p), &n) < 0 || n < 0 || n > KIK_COUNT_MAX)
			return kik_part_fault(rd, c, "counts", KIK_P_COUNT_PAIR);
		bin = kik_scale_bin(s, points);
		if (bin < 0)
			return kik_part_inconsistent(rd, p, "counts", KIK_P_ON_SCALE);
		if (q->counts[bin])
			return kik_part_inconsistent(rd, p, "counts", KIK_P_COUNT_ONCE);
		q->counts[bin] = n;
		q->n += n;
	}
	return 0;
}

static int read_counts(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_scale *s, struct kik_question_result *q)
{
	const struct kik_json *first;

	v = kik_json_need(rd->doc, v, "counts", KIK_JSON_ARRAY, true);
	if (!v)
		return -1;
	first = kik_json_first(v);
	if (s->nsteps > KIK_DENSE_STEPS || (first && kik_json_is(first, KIK_JSON_ARRAY)) || !first)
		return read_pairs(rd, v, s, q);
	return read_dense(rd, v, s, q);
}

static int read_statements(const struct kik_part *rd, const struct kik_json *v,
    struct kik_question_result *q, size_t kind)
{
	const struct kik_json *list, *s;

	list = kik_json_need(rd->doc, v, kik_statement_names[kind], KIK_JSON_ARRAY, false);
	if (!list)
		return kik_json_get(v, kik_statement_names[kind]) ? -1 : 0;
	rd->r->individual->has_text = true;
	q->statement[kind] = kik_arena_array(rd->a, kik_json_size(list), sizeof(char *));
	for (s = kik_json_first(list); s; s = kik_json_next(s)) {
		if (!kik_json_text(s))
			return kik_part_fault(rd, s, kik_statement_names[kind], KIK_P_TEXT);
		q->statement[kind][q->nstatements[kind]++] = kik_arena_str(rd->a, kik_json_text(s));
	}
	return 0;
}

static int read_question(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "counts", "n", "blank", "evidence", "mean",
		"median", "sd", "min", "max", "agreement", "strengths", "improvements", "ideas",
		"units", "unit_mean", "unit_sd", "unit_min", "unit_max", "subscores", NULL };
	const char *name;
	struct kik_question_result *to;
	int64_t n, blank = -1;
	size_t q, k;

	if (kik_json_known(rd->doc, v, keys) < 0 || kik_part_text(rd, v, "id", true, &name) < 0)
		return -1;
	q = kik_frame_question(rd->f, name, strlen(name));
	if (q == KIK_NONE)
		return kik_part_fault(rd, kik_json_get(v, "id"), "id", KIK_P_FRAME_QUESTION);
	to = &rd->r->individual->question[q];
	if (to->used)
		return kik_part_inconsistent(rd, kik_json_get(v, "id"), "id", KIK_P_QUESTION_ONCE);
	to->used = true;
	if (read_counts(rd, v, kik_question_scale(rd->f, q), to) < 0 ||
	    kik_part_count(rd, v, "n", &n) < 0 ||
	    kik_part_count(rd, v, "evidence", &to->evidence) < 0 ||
	    kik_json_need_int(rd->doc, v, "blank", false, 0, KIK_COUNT_MAX, &blank) < 0)
		return -1;
	if (n != to->n)
		return kik_part_inconsistent(rd, kik_json_get(v, "n"), "n", KIK_P_SUM_OF_COUNTS);
	if (blank >= 0 && blank != rd->r->individual->respondents - n)
		return kik_part_inconsistent(rd, kik_json_get(v, "blank"), "blank", KIK_P_LESS_N);
	if (kik_subscores_read(rd, v, q, to) < 0)
		return -1;
	for (k = 0; k < KIK_STATEMENTS; k++)
		if (read_statements(rd, v, to, k) < 0)
			return -1;
	return 0;
}

static int read_theme(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "mean", "evidence", "units", "unit_mean",
		"unit_sd", "unit_min", "unit_max", NULL };
	const char *name;
	size_t t;

	if (kik_json_known(rd->doc, v, keys) < 0 || kik_part_text(rd, v, "id", true, &name) < 0)
		return -1;
	t = kik_frame_theme(rd->f, name, strlen(name));
	if (t == KIK_NONE)
		return kik_part_fault(rd, kik_json_get(v, "id"), "id", KIK_P_FRAME_THEME);
	if (rd->theme[t])
		return kik_part_inconsistent(rd, kik_json_get(v, "id"), "id", KIK_P_THEME_ONCE);
	rd->theme[t] = true;
	return kik_part_count(rd, v, "evidence", &rd->r->individual->evidence[t]);
}

int kik_individual_read(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "respondents", "expected", "questions", "themes",
		"panels", "total", NULL };
	struct kik_individual *ind = rd->r->individual;

	if (kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_count(rd, v, "respondents", &ind->respondents) < 0 ||
	    kik_part_count_or_null(rd, v, "expected", &ind->expected) < 0 ||
	    kik_part_each(rd, v, "questions", read_question) < 0)
		return -1;
	return kik_part_each(rd, v, "themes", read_theme);
}
