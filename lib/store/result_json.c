/* Results read from lines of the stream. */
#include <string.h>

#include "kik/id.h"
#include "kik/num.h"
#include "kik/result_read.h"
#include "kik/store.h"

/* so that no sum of points leaves 63 bits, nor a variance 127 */
#define COUNT_MAX 500000000

struct reader {
	const struct kik_json_doc *doc;
	struct kik_diag *diag;
	struct kik_results *rs;
	struct kik_arena *a;
	struct kik_result *r;
	const struct kik_frame *f;
	bool *theme; /* those seen so far */
};

static int report(const struct reader *rd, const struct kik_json *v, enum kik_fault fault,
    const char *key, const char *expected)
{
	struct kik_slice raw = kik_json_raw(rd->doc, v);

	/* a text without its quotes: the message has its own */
	if (kik_json_text(v) && raw.len >= 2)
		raw = (struct kik_slice){ raw.s + 1, raw.len - 2 };
	kik_json_fault(rd->doc, v, fault, key, kik_arena_text(rd->a, raw.s, raw.len), expected);
	return -1;
}

static int fault(const struct reader *rd, const struct kik_json *v, const char *key,
    enum kik_phrase expected)
{
	return report(rd, v, KIK_F_JSON_VALUE, key, kik_phrase(rd->diag, expected));
}

static int inconsistent(const struct reader *rd, const struct kik_json *v, const char *key,
    enum kik_phrase expected)
{
	return report(rd, v, KIK_F_INCONSISTENT, key, kik_phrase(rd->diag, expected));
}

/* What a count may be. */
static const char *count_range(const struct reader *rd)
{
	return kik_arena_printf(rd->a, "0 %s %d", kik_phrase(rd->diag, KIK_P_TO), COUNT_MAX);
}

static int count(const struct reader *rd, const struct kik_json *v, const char *key, int64_t *out)
{
	return kik_json_need_int(rd->doc, v, key, true, 0, COUNT_MAX, out);
}

/* A whole number, or null for unknown (-1). */
static int count_or_null(const struct reader *rd, const struct kik_json *v, const char *key,
    int64_t *out)
{
	*out = -1;
	if (kik_json_is(kik_json_get(v, key), KIK_JSON_NULL))
		return 0;
	return kik_json_need_int(rd->doc, v, key, false, 0, COUNT_MAX, out);
}

static int text(const struct reader *rd, const struct kik_json *v, const char *key, bool need,
    const char **out)
{
	const char *s = "";

	if (kik_json_need_text(rd->doc, v, key, need, &s) < 0)
		return -1;
	*out = kik_arena_str(rd->a, s);
	return 0;
}

/* An id as FORMATS.md section 1 asks; `may_be_empty` for facts. */
static int id(const struct reader *rd, const struct kik_json *v, const char *key, bool may_be_empty,
    const char **out)
{
	struct kik_slice s;
	enum kik_fault f;
	size_t len;

	if (text(rd, v, key, !may_be_empty, out) < 0)
		return -1;
	len = strlen(*out);
	s = (struct kik_slice){ *out, len };
	if ((may_be_empty ? kik_fact_check(&s, rd->a, &f) : kik_id_check(&s, rd->a, &f)) < 0 ||
	    s.s != *out || s.len != len)
		return fault(rd, kik_json_get(v, key), key, KIK_P_PRINTABLE);
	return 0;
}

/* --- identity -------------------------------------------------------------------- */

static int read_unit(const struct reader *rd, const struct kik_json *v, struct kik_unit *u)
{
	static const char *const keys[] = { "id", "name", "area", "municipality", "columns", NULL };
	const struct kik_json *columns, *c;

	u->participants = -1;
	u->leader = "";
	if (kik_json_known(rd->doc, v, keys) < 0 || id(rd, v, "id", false, &u->id) < 0 ||
	    id(rd, v, "name", true, &u->name) < 0 || id(rd, v, "area", true, &u->area) < 0 ||
	    id(rd, v, "municipality", true, &u->municipality) < 0)
		return -1;
	columns = kik_json_need(rd->doc, v, "columns", KIK_JSON_OBJECT, false);
	if (!columns)
		return kik_json_get(v, "columns") ? -1 : 0;
	u->column = kik_arena_array(rd->a, kik_json_size(columns), sizeof *u->column);
	for (c = kik_json_first(columns); c; c = kik_json_next(c)) {
		struct kik_column *to = &u->column[u->ncolumns];

		to->name = kik_arena_str(rd->a, kik_json_key(c));
		if (!kik_json_text(c))
			return fault(rd, c, to->name, KIK_P_TEXT);
		to->value = kik_arena_str(rd->a, kik_json_text(c));
		u->ncolumns++;
	}
	return 0;
}

static int read_group(const struct reader *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "municipality", NULL };

	if (kik_json_known(rd->doc, v, keys) < 0 || id(rd, v, "id", false, &rd->r->group) < 0)
		return -1;
	return id(rd, v, "municipality", true, &rd->r->group_municipality);
}

/* The frame that the line names. */
static const struct kik_frame *read_frame(const struct reader *rd, const struct kik_json *root)
{
	static const char *const keys[] = { "id", "digest", NULL };
	const struct kik_json *v = kik_json_need(rd->doc, root, "frame", KIK_JSON_OBJECT, true);
	const struct kik_frame *f;
	const char *digest;

	if (!v || kik_json_known(rd->doc, v, keys) < 0 || text(rd, v, "digest", true, &digest) < 0)
		return NULL;
	f = kik_results_need_frame(rd->rs, rd->diag, digest, rd->a);
	if (!f)
		kik_json_fault(rd->doc, kik_json_get(v, "digest"), KIK_F_FRAME_UNKNOWN, "frame",
		    digest, kik_phrase(rd->diag, KIK_P_FRAME_LINE));
	return f;
}

/* --- counts ----------------------------------------------------------------------- */

static int read_dense(const struct reader *rd, const struct kik_json *v, const struct kik_scale *s,
    struct kik_question_result *q)
{
	const struct kik_json *c;
	size_t step = 0;
	int64_t n;

	if (s->nsteps > KIK_DENSE_STEPS || kik_json_size(v) != s->nsteps)
		return inconsistent(rd, v, "counts", KIK_P_COUNT_EACH_STEP);
	for (c = kik_json_first(v); c; c = kik_json_next(c), step++) {
		long bin = kik_scale_bin(s, s->min + (int32_t)step * s->step);

		if (kik_json_int(c, &n) < 0 || n < 0 || n > COUNT_MAX)
			return report(rd, c, KIK_F_JSON_VALUE, "counts", count_range(rd));
		q->counts[bin] = n;
		q->n += n;
	}
	return 0;
}

static int read_pairs(const struct reader *rd, const struct kik_json *v, const struct kik_scale *s,
    struct kik_question_result *q)
{
	const struct kik_json *c;

	for (c = kik_json_first(v); c; c = kik_json_next(c)) {
		const struct kik_json *p = kik_json_first(c);
		int32_t points;
		int64_t n;
		long bin;

		if (kik_json_size(c) != 2 || kik_json_points(p, &points) < 0 ||
		    kik_json_int(kik_json_next(p), &n) < 0 || n < 0 || n > COUNT_MAX)
			return fault(rd, c, "counts", KIK_P_COUNT_PAIR);
		bin = kik_scale_bin(s, points);
		if (bin < 0)
			return inconsistent(rd, p, "counts", KIK_P_ON_SCALE);
		if (q->counts[bin])
			return inconsistent(rd, p, "counts", KIK_P_COUNT_ONCE);
		q->counts[bin] = n;
		q->n += n;
	}
	return 0;
}

static int read_counts(const struct reader *rd, const struct kik_json *v, const struct kik_scale *s,
    struct kik_question_result *q)
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

static int read_statements(const struct reader *rd, const struct kik_json *v,
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
			return fault(rd, s, kik_statement_names[kind], KIK_P_TEXT);
		q->statement[kind][q->nstatements[kind]++] = kik_arena_str(rd->a, kik_json_text(s));
	}
	return 0;
}

static int read_question(const struct reader *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "counts", "n", "blank", "evidence", "mean",
		"median", "sd", "min", "max", "agreement", "strengths", "improvements", "ideas",
		"units", "unit_mean", "unit_sd", "unit_min", "unit_max", NULL };
	const char *name;
	struct kik_question_result *to;
	int64_t n, blank = -1;
	size_t q, k;

	if (kik_json_known(rd->doc, v, keys) < 0 || text(rd, v, "id", true, &name) < 0)
		return -1;
	q = kik_frame_question(rd->f, name, strlen(name));
	if (q == KIK_NONE)
		return fault(rd, kik_json_get(v, "id"), "id", KIK_P_FRAME_QUESTION);
	to = &rd->r->individual->question[q];
	if (to->used)
		return inconsistent(rd, kik_json_get(v, "id"), "id", KIK_P_QUESTION_ONCE);
	to->used = true;
	if (read_counts(rd, v, kik_question_scale(rd->f, q), to) < 0 || count(rd, v, "n", &n) < 0 ||
	    count(rd, v, "evidence", &to->evidence) < 0 ||
	    kik_json_need_int(rd->doc, v, "blank", false, 0, COUNT_MAX, &blank) < 0)
		return -1;
	if (n != to->n)
		return inconsistent(rd, kik_json_get(v, "n"), "n", KIK_P_SUM_OF_COUNTS);
	if (blank >= 0 && blank != rd->r->individual->respondents - n)
		return inconsistent(rd, kik_json_get(v, "blank"), "blank", KIK_P_LESS_N);
	for (k = 0; k < KIK_STATEMENTS; k++)
		if (read_statements(rd, v, to, k) < 0)
			return -1;
	return 0;
}

static int read_theme(const struct reader *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "mean", "evidence", "units", "unit_mean",
		"unit_sd", "unit_min", "unit_max", NULL };
	const char *name;
	size_t t;

	if (kik_json_known(rd->doc, v, keys) < 0 || text(rd, v, "id", true, &name) < 0)
		return -1;
	t = kik_frame_theme(rd->f, name, strlen(name));
	if (t == KIK_NONE)
		return fault(rd, kik_json_get(v, "id"), "id", KIK_P_FRAME_THEME);
	if (rd->theme[t])
		return inconsistent(rd, kik_json_get(v, "id"), "id", KIK_P_THEME_ONCE);
	rd->theme[t] = true;
	return count(rd, v, "evidence", &rd->r->individual->evidence[t]);
}

/* Each element of a list through a function.  0 or -1. */
static int each(const struct reader *rd, const struct kik_json *v, const char *key,
    int (*read)(const struct reader *rd, const struct kik_json *v))
{
	const struct kik_json *list = kik_json_need(rd->doc, v, key, KIK_JSON_ARRAY, true), *e;

	if (!list)
		return -1;
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		if (!kik_json_is(e, KIK_JSON_OBJECT))
			return fault(rd, e, key, KIK_P_OBJECT);
		if (read(rd, e) < 0)
			return -1;
	}
	return 0;
}

static int read_individual(const struct reader *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "respondents", "expected", "questions", "themes",
		"panels", "total", NULL };
	struct kik_individual *ind = rd->r->individual;

	if (kik_json_known(rd->doc, v, keys) < 0 ||
	    count(rd, v, "respondents", &ind->respondents) < 0 ||
	    count_or_null(rd, v, "expected", &ind->expected) < 0 ||
	    each(rd, v, "questions", read_question) < 0)
		return -1;
	return each(rd, v, "themes", read_theme);
}

/* --- members ------------------------------------------------------------------------ */

/* ["S01", n, sum of points in thousandths] */
static int read_member_cell(const struct reader *rd, const struct kik_json *v, struct kik_member *m)
{
	const struct kik_json *name = kik_json_first(v), *n, *sum;
	const char *s = kik_json_text(name);
	const struct kik_scale *scale;
	struct kik_cell *cell;
	size_t q;

	if (!kik_json_is(v, KIK_JSON_ARRAY) || kik_json_size(v) != 3 || !s)
		return fault(rd, v, "questions", KIK_P_MEMBER_CELL);
	n = kik_json_next(name);
	sum = kik_json_next(n);
	q = kik_frame_question(rd->f, s, strlen(s));
	if (q == KIK_NONE || m->cell[q].n >= 0)
		return fault(rd, name, "questions", KIK_P_MEMBER_QUESTION);
	cell = &m->cell[q];
	if (kik_json_int(n, &cell->n) < 0 || cell->n < 0 || cell->n > COUNT_MAX ||
	    kik_json_int(sum, &cell->sum) < 0)
		return fault(rd, v, "questions", KIK_P_MEMBER_CELL);
	scale = kik_question_scale(rd->f, q);
	if (cell->sum < cell->n * scale->min || cell->sum > cell->n * scale->max)
		return inconsistent(rd, sum, "questions", KIK_P_ON_SCALE);
	return 0;
}

static int read_member(const struct reader *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "unit", "digest", "complete", "respondents", "expected",
		"questions", NULL };
	struct kik_member *m = &rd->r->member[rd->r->nmembers++];
	const struct kik_json *unit = kik_json_need(rd->doc, v, "unit", KIK_JSON_OBJECT, true);
	const struct kik_json *cells, *c;
	const char *digest;
	size_t q;

	m->cell = kik_arena_array(rd->a, rd->f->nquestions, sizeof *m->cell);
	for (q = 0; q < rd->f->nquestions; q++)
		m->cell[q].n = -1;
	if (!unit || kik_json_known(rd->doc, v, keys) < 0 || read_unit(rd, unit, &m->unit) < 0 ||
	    text(rd, v, "digest", true, &digest) < 0 ||
	    !kik_json_need(rd->doc, v, "complete", KIK_JSON_BOOL, true) ||
	    count(rd, v, "respondents", &m->respondents) < 0 ||
	    count_or_null(rd, v, "expected", &m->expected) < 0)
		return -1;
	if (strlen(digest) != KIK_DIGEST_SIZE - 1)
		return fault(rd, kik_json_get(v, "digest"), "digest", KIK_P_DIGEST);
	memcpy(m->digest, digest, KIK_DIGEST_SIZE);
	m->complete = kik_json_true(kik_json_get(v, "complete"));
	cells = kik_json_need(rd->doc, v, "questions", KIK_JSON_ARRAY, true);
	if (!cells)
		return -1;
	for (c = kik_json_first(cells); c; c = kik_json_next(c))
		if (read_member_cell(rd, c, m) < 0)
			return -1;
	return 0;
}

static int read_members(const struct reader *rd, const struct kik_json *root)
{
	const struct kik_json *list = kik_json_get(root, "members");

	rd->r->member = kik_arena_array(rd->a, kik_json_size(list), sizeof *rd->r->member);
	return each(rd, root, "members", read_member);
}

/* --- the line ------------------------------------------------------------------------- */

static int read_leniency(const struct reader *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "option", "n", NULL };
	struct kik_leniency *l = &rd->r->leniency[rd->r->nleniencies++];

	if (kik_json_known(rd->doc, v, keys) < 0 || text(rd, v, "option", true, &l->option) < 0)
		return -1;
	return count(rd, v, "n", &l->n);
}

/* Keeps the members that begin with x-, as they were written. */
static void keep_extra(const struct reader *rd, const struct kik_json *root)
{
	struct kik_buf b = KIK_BUF_INIT;
	const struct kik_json *v;

	for (v = kik_json_first(root); v; v = kik_json_next(v)) {
		struct kik_slice raw = kik_json_raw(rd->doc, v);

		if (strncmp(kik_json_key(v), "x-", 2) != 0)
			continue;
		kik_buf_addc(&b, ',');
		kik_json_add_text(&b, kik_json_key(v));
		kik_buf_addc(&b, ':');
		kik_buf_add(&b, raw.s, raw.len);
	}
	rd->r->extra = kik_arena_text(rd->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
}

static int read_sections(const struct reader *rd, const struct kik_json *root)
{
	const struct kik_json *v;
	bool unit = kik_result_is_unit(rd->r);

	if (id(rd, root, "round", false, &rd->r->round) < 0)
		return -1;
	v = kik_json_need(rd->doc, root, unit ? "unit" : "group", KIK_JSON_OBJECT, true);
	if (!v || (unit ? read_unit(rd, v, &rd->r->unit) : read_group(rd, v)) < 0)
		return -1;
	v = kik_json_need(rd->doc, root, "complete", KIK_JSON_BOOL, true);
	if (!v)
		return -1;
	rd->r->complete = kik_json_true(v);
	v = kik_json_need(rd->doc, root, "individual", KIK_JSON_OBJECT, true);
	if (!v || read_individual(rd, v) < 0)
		return -1;
	if (!unit && read_members(rd, root) < 0)
		return -1;
	v = kik_json_get(root, "leniencies");
	if (v) {
		rd->r->leniency = kik_arena_array(rd->a, kik_json_size(v), sizeof *rd->r->leniency);
		if (each(rd, root, "leniencies", read_leniency) < 0)
			return -1;
	}
	keep_extra(rd, root);
	return 0;
}

struct kik_result *kik_result_from_json(const struct kik_json_doc *doc, struct kik_diag *d,
    struct kik_results *rs, struct kik_arena *a)
{
	static const char *const unit_keys[] = { "format", "version", "scope", "unit", "round",
		"frame", "complete", "individual", "leniencies", NULL };
	static const char *const group_keys[] = { "format", "version", "scope", "group", "round",
		"frame", "complete", "members", "individual", "leniencies", NULL };
	const struct kik_json *root = kik_json_root(doc);
	struct reader rd = { .doc = doc, .diag = d, .rs = rs, .a = a };
	struct kik_place at = kik_json_place(doc, root);
	const char *scope;

	if (kik_json_format(doc, "kik-result", 1) < 0 || text(&rd, root, "scope", true, &scope) < 0)
		return NULL;
	rd.f = read_frame(&rd, root);
	if (!rd.f)
		return NULL;
	rd.r = kik_result_new(a, rd.f);
	rd.theme = kik_arena_array(a, rd.f->nthemes, sizeof *rd.theme);
	rd.r->scope = scope;
	rd.r->source = kik_arena_printf(a, "%s:%zu", at.file, at.line);
	if (kik_json_known(doc, root, kik_result_is_unit(rd.r) ? unit_keys : group_keys) < 0 ||
	    read_sections(&rd, root) < 0 || kik_result_check(rd.r, d, at) < 0)
		return NULL;
	return rd.r;
}
