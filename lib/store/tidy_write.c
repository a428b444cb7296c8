/* The tidy CSV: one row an item. */
#include <stdlib.h>
#include <string.h>

#include "figures.h"
#include "kik/counts.h"
#include "kik/derive.h"
#include "kik/mem.h"
#include "kik/store.h"
#include "kik/tidy.h"

const char *const kik_tidy_columns[KIK_TIDY_COLUMNS + 1] = { "scope", "id", "round", "stage",
	"level", "item", "n", "blank", "mean", "median", "sd", "min", "max", "agreement", "counts",
	"units", "unit_mean", "unit_sd", "unit_min", "unit_max", "hidden", "frame", "respondents",
	"expected", "evidence", "name", "area", "municipality", NULL };

void kik_tidy_header(struct kik_buf *b, const struct kik_csv_style *st)
{
	size_t i;

	for (i = 0; i < KIK_TIDY_COLUMNS; i++)
		kik_csv_text(b, st, i == 0, kik_tidy_columns[i], false);
	kik_csv_end(b, st);
}

/* Texts that stand in one buffer: text i ends at end[i]. */
struct texts {
	struct kik_buf b;
	size_t *end;
	size_t n, cap;
};

struct kik_tidy_writer {
	const struct kik_csv_style *st;
	struct kik_figures *figures;
	const struct kik_frame *frame; /* the one of `items` */
	struct texts items;            /* level and item of each question, theme, panel and total */

	/* the result under way: scope to stage; five empty fields and hidden to expected;
	   name to municipality and the line end: the same in all its rows */
	struct kik_buf head, group, facts;
};

static const char *const totals[] = { "themes", "questions" };

/* The fields n to counts, each after a delimiter. */
static size_t write_figures(const void *ctx, struct kik_buf *b, const struct kik_figures_of *of)
{
	const struct kik_csv_style *st = ctx;
	struct kik_buf counts = KIK_BUF_INIT;
	struct kik_stats stats;

	kik_question_stats(of->scale, of->counts, &stats);
	kik_csv_number(b, st, false, of->n, 1);
	kik_csv_number(b, st, false, of->respondents - of->n, 1);
	kik_csv_number(b, st, false, stats.mean, KIK_STAT);
	kik_csv_number(b, st, false, stats.median, KIK_STAT);
	kik_csv_number(b, st, false, stats.sd, KIK_STAT);
	kik_csv_number(b, st, false, stats.min, KIK_STAT);
	kik_csv_number(b, st, false, stats.max, KIK_STAT);
	kik_csv_number(b, st, false, stats.agreement, KIK_STAT);
	kik_counts_tidy(&counts, of->scale, of->counts, st->mark);
	kik_csv_text(b, st, false, kik_buf_str(&counts), false);
	kik_buf_release(&counts);
	return b->len;
}

struct kik_tidy_writer *kik_tidy_new(const struct kik_csv_style *st)
{
	struct kik_tidy_writer *w = kik_malloc_apart(sizeof *w);

	*w = (struct kik_tidy_writer){ .st = st };
	w->figures = kik_figures_new(write_figures, st);
	return w;
}

void kik_tidy_free(struct kik_tidy_writer *w)
{
	if (!w)
		return;
	kik_figures_free(w->figures);
	kik_buf_release(&w->items.b);
	free(w->items.end);
	kik_buf_release(&w->head);
	kik_buf_release(&w->group);
	kik_buf_release(&w->facts);
	free(w);
}

/* --- what rows share ---------------------------------------------------------------------- */

static void add_item(struct kik_tidy_writer *w, const char *level, const char *id)
{
	struct texts *t = &w->items;

	kik_csv_text(&t->b, w->st, false, level, false);
	kik_csv_text(&t->b, w->st, false, id, true);
	t->end = kik_grow(t->end, t->n, &t->cap, sizeof *t->end);
	t->end[t->n++] = t->b.len;
}

/* In the order of the rows: questions, themes, panels, totals. */
static void set_frame(struct kik_tidy_writer *w, const struct kik_frame *f)
{
	size_t i;

	if (w->frame == f)
		return;
	w->frame = f;
	w->items.n = 0;
	kik_buf_clear(&w->items.b);
	for (i = 0; i < f->nquestions; i++)
		add_item(w, "question", f->question[i].id);
	for (i = 0; i < f->nthemes; i++)
		add_item(w, "theme", f->theme[i].id);
	for (i = 0; i < f->npanels; i++)
		add_item(w, "panel", f->panel[i].id);
	for (i = 0; i < 2; i++)
		add_item(w, "total", totals[i]);
}

/* `stage`: individual, or consensus, which has no respondents of its own. */
static void set_result(struct kik_tidy_writer *w, const struct kik_result *r, const char *stage)
{
	const struct kik_individual *ind = *stage == 'i' ? r->individual : NULL;
	const struct kik_csv_style *st = w->st;
	bool unit = kik_result_is_unit(r);

	kik_buf_clear(&w->head);
	kik_csv_text(&w->head, st, true, r->scope, true);
	kik_csv_text(&w->head, st, false, kik_result_id(r), true);
	kik_csv_text(&w->head, st, false, r->round, true);
	kik_csv_text(&w->head, st, false, stage, false);
	/* hidden stays empty: only what is published has any */
	kik_buf_clear(&w->group);
	kik_csv_text(&w->group, st, false, "", false);
	kik_csv_text(&w->group, st, false, r->frame->digest, false);
	kik_csv_number(&w->group, st, false, ind ? ind->respondents : KIK_UNKNOWN, 1);
	kik_csv_number(&w->group, st, false,
	    !ind || ind->expected < 0 ? KIK_UNKNOWN : ind->expected, 1);
	kik_buf_clear(&w->facts);
	kik_csv_text(&w->facts, st, false, kik_result_name(r), true);
	kik_csv_text(&w->facts, st, false,
	    unit                            ? r->unit.area
		: !strcmp(r->scope, "area") ? r->group
					    : "",
	    true);
	kik_csv_text(&w->facts, st, false, kik_result_municipality(r), true);
	kik_csv_end(&w->facts, st);
}

/* --- rows ----------------------------------------------------------------------------------- */

static void empty(struct kik_tidy_writer *w, struct kik_buf *b, int n)
{
	while (n-- > 0)
		kik_buf_addc(b, w->st->delimiter);
}

static void begin(struct kik_tidy_writer *w, struct kik_buf *b, size_t item)
{
	size_t from = item ? w->items.end[item - 1] : 0;

	kik_buf_add(b, w->head.s, w->head.len);
	kik_buf_add(b, w->items.b.s + from, w->items.end[item] - from);
}

static void end(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_unit_stats *u,
    int64_t evidence)
{
	if (u) {
		kik_csv_number(b, w->st, false, u->units, 1);
		kik_csv_number(b, w->st, false, u->mean, KIK_STAT);
		kik_csv_number(b, w->st, false, u->sd, KIK_STAT);
		kik_csv_number(b, w->st, false, u->min, KIK_STAT);
		kik_csv_number(b, w->st, false, u->max, KIK_STAT);
	} else {
		empty(w, b, 5);
	}
	kik_buf_add(b, w->group.s, w->group.len);
	kik_csv_number(b, w->st, false, evidence, 1);
	kik_buf_add(b, w->facts.s, w->facts.len);
}

static void question_row(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_result *r,
    size_t q, const struct kik_unit_stats *u)
{
	struct kik_figures_text figures = kik_figures_expected(w->figures, r, q);

	begin(w, b, q);
	kik_buf_add(b, figures.s, figures.len);
	end(w, b, u, r->individual->question[q].evidence);
}

/* Of a question that somebody gave sub-scores to, a row for each of them: Q11:plan. */
static void subscore_rows(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_result *r,
    size_t q)
{
	const struct kik_subsums *sub = r->individual->question[q].sub;
	unsigned set = kik_question_subscores(r->frame, q);
	struct kik_buf item = KIK_BUF_INIT;

	for (size_t i = 0; sub && sub->n > 0 && i < KIK_SUBSCORES; i++) {
		if (!(set >> i & 1))
			continue;
		kik_buf_clear(&item);
		kik_buf_addf(&item, "%s:%s", r->frame->question[q].id, kik_subscore_names[i]);
		kik_buf_add(b, w->head.s, w->head.len);
		kik_csv_text(b, w->st, false, "subscore", false);
		kik_csv_text(b, w->st, false, kik_buf_str(&item), true);
		kik_csv_number(b, w->st, false, sub->n, 1);
		empty(w, b, 1);
		kik_csv_number(b, w->st, false, kik_subscore_mean(sub, i), KIK_STAT);
		empty(w, b, 6);
		end(w, b, NULL, KIK_UNKNOWN);
	}
	kik_buf_release(&item);
}

static void mean_row(struct kik_tidy_writer *w, struct kik_buf *b, size_t item, int64_t mean,
    const struct kik_unit_stats *u, int64_t evidence)
{
	begin(w, b, item);
	empty(w, b, 2);
	kik_csv_number(b, w->st, false, mean, KIK_STAT);
	empty(w, b, 6);
	end(w, b, u, evidence);
}

/* Themes, panels and totals. */
static void mean_rows(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_derived *d, const int64_t *evidence)
{
	size_t i, item = f->nquestions;

	for (i = 0; i < f->nthemes; i++, item++)
		if (d->theme_used[i])
			mean_row(w, b, item, d->means.theme[i],
			    d->unit_theme ? &d->unit_theme[i] : NULL,
			    evidence ? evidence[i] : KIK_UNKNOWN);
	for (i = 0; i < f->npanels; i++, item++)
		mean_row(w, b, item, d->means.panel[i], d->unit_panel ? &d->unit_panel[i] : NULL,
		    KIK_UNKNOWN);
	for (i = 0; i < 2; i++, item++)
		mean_row(w, b, item, i ? d->means.by_questions : d->means.by_themes,
		    d->unit_panel ? &d->unit_total[i] : NULL, KIK_UNKNOWN);
}

static void individual_rows(struct kik_tidy_writer *w, struct kik_buf *b,
    const struct kik_result *r, struct kik_arena *a)
{
	struct kik_derived d;
	size_t i;

	kik_figures_expect(w->figures, r);
	kik_derive_means(r, a, &d);
	set_result(w, r, "individual");
	for (i = 0; i < r->frame->nquestions; i++)
		if (r->individual->question[i].used) {
			question_row(w, b, r, i, d.unit_question ? &d.unit_question[i] : NULL);
			subscore_rows(w, b, r, i);
		}
	mean_rows(w, b, r->frame, &d, r->individual->evidence);
}

/* The agreed points as a single answer of each unit; without any, n is 0. */
static void consensus_rows(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_result *r,
    struct kik_arena *a)
{
	struct kik_derived d;
	size_t i;

	kik_derive_consensus(r, a, &d);
	set_result(w, r, "consensus");
	for (i = 0; i < r->frame->nquestions; i++) {
		const struct kik_agreed_sum *sum = &d.agreed[i];
		/* what a unit did not agree on is no blank of anybody */
		const struct kik_figures_of of = { kik_question_scale(r->frame, i), sum->counts,
			sum->n, kik_result_is_unit(r) ? sum->n : sum->units };
		struct kik_figures_text figures;

		if (!sum->units)
			continue;
		figures = kik_figures(w->figures, &of);
		begin(w, b, i);
		kik_buf_add(b, figures.s, figures.len);
		end(w, b, d.unit_question ? &d.unit_question[i] : NULL, KIK_UNKNOWN);
	}
	mean_rows(w, b, r->frame, &d, NULL);
}

void kik_tidy_result(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_result *r,
    struct kik_arena *a)
{
	set_frame(w, r->frame);
	if (r->individual)
		individual_rows(w, b, r, a);
	if (kik_result_agreed(r))
		consensus_rows(w, b, r, a);
}

void kik_tidy_rows(struct kik_buf *b, const struct kik_csv_style *st, const struct kik_result *r,
    struct kik_arena *a)
{
	struct kik_tidy_writer *w = kik_tidy_new(st);

	kik_tidy_result(w, b, r, a);
	kik_tidy_free(w);
}
