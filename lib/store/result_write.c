/* Results as lines of the stream. */
#include <string.h>

#include "kik/counts.h"
#include "kik/derive.h"
#include "kik/store.h"

/* What of a result is written. */
enum part { WHOLE, CANONICAL };

static void add_member(struct kik_buf *b, const char *key, const char *value)
{
	kik_json_add_key(b, key);
	kik_json_add_text(b, value ? value : "");
}

static void add_int(struct kik_buf *b, const char *key, int64_t n)
{
	kik_json_add_key(b, key);
	kik_buf_addi(b, n);
}

static void add_stat(struct kik_buf *b, const char *key, int64_t value)
{
	kik_json_add_key(b, key);
	kik_json_add_stat(b, value);
}

static void write_unit(struct kik_buf *b, const struct kik_unit *u)
{
	size_t i;

	kik_json_add_key(b, "unit");
	kik_buf_addc(b, '{');
	add_member(b, "id", u->id);
	add_member(b, "name", u->name);
	add_member(b, "area", u->area);
	add_member(b, "municipality", u->municipality);
	if (u->ncolumns) {
		kik_json_add_key(b, "columns");
		kik_buf_addc(b, '{');
		for (i = 0; i < u->ncolumns; i++)
			add_member(b, u->column[i].name, u->column[i].value);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, '}');
}

static void write_members(struct kik_buf *b, const struct kik_result *r)
{
	size_t i, q;

	kik_json_add_key(b, "members");
	kik_buf_addc(b, '[');
	for (i = 0; i < r->nmembers; i++) {
		const struct kik_member *m = &r->member[i];
		const char *mark = "";

		kik_buf_adds(b, i ? ",{" : "{");
		write_unit(b, &m->unit);
		add_member(b, "digest", m->digest);
		kik_json_add_key(b, "complete");
		kik_buf_adds(b, m->complete ? "true" : "false");
		add_int(b, "respondents", m->respondents);
		kik_json_add_key(b, "expected");
		if (m->expected < 0)
			kik_buf_adds(b, "null");
		else
			kik_buf_addi(b, m->expected);
		/* per question: id, n, sum of points in thousandths */
		kik_json_add_key(b, "questions");
		kik_buf_addc(b, '[');
		for (q = 0; q < r->frame->nquestions; q++) {
			if (m->cell[q].n < 0)
				continue;
			kik_buf_addf(b, "%s[", mark);
			mark = ",";
			kik_json_add_text(b, r->frame->question[q].id);
			kik_buf_addc(b, ',');
			kik_buf_addi(b, m->cell[q].n);
			kik_buf_addc(b, ',');
			kik_buf_addi(b, m->cell[q].sum);
			kik_buf_addc(b, ']');
		}
		kik_buf_adds(b, "]}");
	}
	kik_buf_addc(b, ']');
}

static void write_statements(struct kik_buf *b, const struct kik_question_result *q)
{
	size_t k, i;

	for (k = 0; k < KIK_STATEMENTS; k++) {
		kik_json_add_key(b, kik_statement_names[k]);
		kik_buf_addc(b, '[');
		for (i = 0; i < q->nstatements[k]; i++) {
			if (i)
				kik_buf_addc(b, ',');
			kik_json_add_text(b, q->statement[k][i]);
		}
		kik_buf_addc(b, ']');
	}
}

static void write_over_units(struct kik_buf *b, const struct kik_unit_stats *u)
{
	add_int(b, "units", u->units);
	add_stat(b, "unit_mean", u->mean);
	add_stat(b, "unit_sd", u->sd);
	add_stat(b, "unit_min", u->min);
	add_stat(b, "unit_max", u->max);
}

static void write_question(struct kik_buf *b, const struct kik_result *r, size_t i,
    const struct kik_derived *d)
{
	const struct kik_question_result *q = &r->individual->question[i];

	kik_buf_addc(b, '{');
	add_member(b, "id", r->frame->question[i].id);
	kik_json_add_key(b, "counts");
	kik_counts_json(b, kik_question_scale(r->frame, i), q->counts);
	add_int(b, "n", q->n);
	add_int(b, "blank", r->individual->respondents - q->n);
	add_int(b, "evidence", q->evidence);
	if (d) {
		const struct kik_stats *st = &d->question[i];

		add_stat(b, "mean", st->mean);
		add_stat(b, "median", st->median);
		add_stat(b, "sd", st->sd);
		add_stat(b, "min", st->min);
		add_stat(b, "max", st->max);
		add_stat(b, "agreement", st->agreement);
		if (d->unit_question)
			write_over_units(b, &d->unit_question[i]);
		if (r->individual->has_text)
			write_statements(b, q);
	}
	kik_buf_addc(b, '}');
}

static void write_themes(struct kik_buf *b, const struct kik_result *r, const struct kik_derived *d)
{
	const struct kik_frame *f = r->frame;
	const char *mark = "";
	size_t t, q;

	kik_json_add_key(b, "themes");
	kik_buf_addc(b, '[');
	for (t = 0; t < f->nthemes; t++) {
		bool used = false;

		for (q = f->theme[t].first; q < f->theme[t].first + f->theme[t].n; q++)
			used = used || r->individual->question[q].used;
		if (!used)
			continue;
		kik_buf_addf(b, "%s{", mark);
		mark = ",";
		add_member(b, "id", f->theme[t].id);
		if (d)
			add_stat(b, "mean", d->means.theme[t]);
		add_int(b, "evidence", r->individual->evidence[t]);
		if (d && d->unit_theme)
			write_over_units(b, &d->unit_theme[t]);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

static void write_totals(struct kik_buf *b, const struct kik_frame *f, const struct kik_derived *d)
{
	size_t p;

	kik_json_add_key(b, "panels");
	kik_buf_addc(b, '[');
	for (p = 0; p < f->npanels; p++) {
		kik_buf_adds(b, p ? ",{" : "{");
		add_member(b, "id", f->panel[p].id);
		add_stat(b, "mean", d->means.panel[p]);
		if (d->unit_panel)
			write_over_units(b, &d->unit_panel[p]);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
	kik_json_add_key(b, "total");
	kik_buf_addc(b, '{');
	add_stat(b, "themes", d->means.by_themes);
	add_stat(b, "questions", d->means.by_questions);
	kik_buf_addc(b, '}');
}

static void write_individual(struct kik_buf *b, const struct kik_result *r, enum part part,
    struct kik_arena *a)
{
	const struct kik_individual *ind = r->individual;
	struct kik_derived derived, *d = NULL;
	const char *mark = "";
	size_t q;

	if (part == WHOLE) {
		kik_derive(r, a, &derived);
		d = &derived;
	}
	kik_json_add_key(b, "individual");
	kik_buf_addc(b, '{');
	add_int(b, "respondents", ind->respondents);
	kik_json_add_key(b, "expected");
	if (ind->expected < 0)
		kik_buf_adds(b, "null");
	else
		kik_buf_addi(b, ind->expected);
	kik_json_add_key(b, "questions");
	kik_buf_addc(b, '[');
	for (q = 0; q < r->frame->nquestions; q++) {
		if (!ind->question[q].used)
			continue;
		kik_buf_adds(b, mark);
		mark = ",";
		write_question(b, r, q, d);
	}
	kik_buf_addc(b, ']');
	write_themes(b, r, d);
	if (d)
		write_totals(b, r->frame, d);
	kik_buf_addc(b, '}');
}

static void write_leniencies(struct kik_buf *b, const struct kik_result *r)
{
	size_t i;

	kik_json_add_key(b, "leniencies");
	kik_buf_addc(b, '[');
	for (i = 0; i < r->nleniencies; i++) {
		kik_buf_adds(b, i ? ",{" : "{");
		add_member(b, "option", r->leniency[i].option);
		add_int(b, "n", r->leniency[i].n);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

static void write_result(struct kik_buf *b, const struct kik_result *r, enum part part,
    struct kik_arena *a)
{
	kik_buf_addc(b, '{');
	add_member(b, "format", "kik-result");
	add_int(b, "version", 1);
	add_member(b, "scope", r->scope);
	if (kik_result_is_unit(r)) {
		write_unit(b, &r->unit);
	} else {
		kik_json_add_key(b, "group");
		kik_buf_addc(b, '{');
		add_member(b, "id", r->group);
		add_member(b, "municipality", r->group_municipality);
		kik_buf_addc(b, '}');
	}
	add_member(b, "round", r->round);
	kik_json_add_key(b, "frame");
	kik_buf_addc(b, '{');
	add_member(b, "id", r->frame->id);
	add_member(b, "digest", r->frame->digest);
	kik_buf_addc(b, '}');
	kik_json_add_key(b, "complete");
	kik_buf_adds(b, r->complete ? "true" : "false");
	if (!kik_result_is_unit(r))
		write_members(b, r);
	if (r->individual)
		write_individual(b, r, part, a);
	if (r->nleniencies)
		write_leniencies(b, r);
	kik_buf_adds(b, r->extra);
	kik_buf_addc(b, '}');
}

void kik_result_write(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a)
{
	write_result(b, r, WHOLE, a);
	kik_buf_addc(b, '\n');
}

void kik_result_digest(const struct kik_result *r, char out[KIK_DIGEST_SIZE])
{
	struct kik_buf b = KIK_BUF_INIT;

	write_result(&b, r, CANONICAL, NULL);
	kik_digest(kik_buf_str(&b), b.len, out);
	kik_buf_release(&b);
}
