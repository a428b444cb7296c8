/* The tidy CSV: one row an item. */
#include <string.h>

#include "kik/counts.h"
#include "kik/derive.h"
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

struct rows {
	struct kik_buf *b;
	const struct kik_csv_style *st;
	const struct kik_result *r;
	const struct kik_derived *d;
	struct kik_buf counts;
	struct kik_buf head, respondents, facts; /* the same in all rows of a result */
};

static void text(struct rows *w, const char *s, bool guard)
{
	kik_csv_text(w->b, w->st, false, s, guard);
}

static void figure(struct rows *w, int64_t value)
{
	kik_csv_number(w->b, w->st, false, value, KIK_STAT);
}

static void whole(struct rows *w, int64_t n)
{
	kik_csv_number(w->b, w->st, false, n, 1);
}

static void empty(struct rows *w, int n)
{
	while (n-- > 0)
		kik_buf_addc(w->b, w->st->delimiter);
}

/* What all rows share: scope to stage; hidden to expected; name to municipality. */
static void prepare(struct rows *w)
{
	const struct kik_result *r = w->r;
	const struct kik_individual *ind = r->individual;
	bool unit = kik_result_is_unit(r);

	kik_csv_text(&w->head, w->st, true, r->scope, true);
	kik_csv_text(&w->head, w->st, false, kik_result_id(r), true);
	kik_csv_text(&w->head, w->st, false, r->round, true);
	kik_csv_text(&w->head, w->st, false, "individual", false);
	/* hidden stays empty: only what is published has any */
	kik_csv_text(&w->respondents, w->st, false, "", false);
	kik_csv_text(&w->respondents, w->st, false, r->frame->digest, false);
	kik_csv_number(&w->respondents, w->st, false, ind->respondents, 1);
	kik_csv_number(&w->respondents, w->st, false,
	    ind->expected < 0 ? KIK_UNKNOWN : ind->expected, 1);
	kik_csv_text(&w->facts, w->st, false, kik_result_name(r), true);
	kik_csv_text(&w->facts, w->st, false,
	    unit                            ? r->unit.area
		: !strcmp(r->scope, "area") ? r->group
					    : "",
	    true);
	kik_csv_text(&w->facts, w->st, false, kik_result_municipality(r), true);
}

static void begin(struct rows *w, const char *level, const char *item)
{
	kik_buf_add(w->b, w->head.s, w->head.len);
	text(w, level, false);
	text(w, item, true);
}

static void end(struct rows *w, const struct kik_unit_stats *u, int64_t evidence)
{
	if (u) {
		whole(w, u->units);
		figure(w, u->mean);
		figure(w, u->sd);
		figure(w, u->min);
		figure(w, u->max);
	} else {
		empty(w, 5);
	}
	kik_buf_add(w->b, w->respondents.s, w->respondents.len);
	whole(w, evidence);
	kik_buf_add(w->b, w->facts.s, w->facts.len);
	kik_csv_end(w->b, w->st);
}

static void question_row(struct rows *w, size_t q)
{
	const struct kik_question_result *qr = &w->r->individual->question[q];
	const struct kik_stats *s = &w->d->question[q];

	begin(w, "question", w->r->frame->question[q].id);
	whole(w, qr->n);
	whole(w, w->r->individual->respondents - qr->n);
	figure(w, s->mean);
	figure(w, s->median);
	figure(w, s->sd);
	figure(w, s->min);
	figure(w, s->max);
	figure(w, s->agreement);
	kik_buf_clear(&w->counts);
	kik_counts_tidy(&w->counts, kik_question_scale(w->r->frame, q), qr->counts, w->st->mark);
	text(w, kik_buf_str(&w->counts), false);
	end(w, w->d->unit_question ? &w->d->unit_question[q] : NULL, qr->evidence);
}

static void mean_row(struct rows *w, const char *level, const char *item, int64_t mean,
    const struct kik_unit_stats *u, int64_t evidence)
{
	begin(w, level, item);
	empty(w, 2);
	figure(w, mean);
	empty(w, 6);
	end(w, u, evidence);
}

void kik_tidy_rows(struct kik_buf *b, const struct kik_csv_style *st, const struct kik_result *r,
    struct kik_arena *a)
{
	static const char *const totals[] = { "themes", "questions" };
	const struct kik_frame *f = r->frame;
	struct kik_derived d;
	struct rows w = { .b = b, .st = st, .r = r, .d = &d };
	size_t i;

	kik_derive(r, a, &d);
	prepare(&w);
	for (i = 0; i < f->nquestions; i++)
		if (r->individual->question[i].used)
			question_row(&w, i);
	for (i = 0; i < f->nthemes; i++)
		if (d.theme_used[i])
			mean_row(&w, "theme", f->theme[i].id, d.means.theme[i],
			    d.unit_theme ? &d.unit_theme[i] : NULL, r->individual->evidence[i]);
	for (i = 0; i < f->npanels; i++)
		mean_row(&w, "panel", f->panel[i].id, d.means.panel[i],
		    d.unit_panel ? &d.unit_panel[i] : NULL, KIK_UNKNOWN);
	for (i = 0; i < 2; i++)
		mean_row(&w, "total", totals[i], i ? d.means.by_questions : d.means.by_themes,
		    d.unit_panel ? &d.unit_total[i] : NULL, KIK_UNKNOWN);
	kik_buf_release(&w.counts);
	kik_buf_release(&w.head);
	kik_buf_release(&w.respondents);
	kik_buf_release(&w.facts);
}
