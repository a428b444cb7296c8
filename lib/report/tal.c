#include <stdlib.h>
#include <string.h>

#include "figure.h"
#include "kik/counts.h"
#include "kik/publish.h"
#include "kik/report.h"
#include "kik/stats.h"
#include "kik/tidy.h"
#include "say.h"
#include "since.h"
#include "tal.h"

#define TOTALS 2 /* rows: by themes, by questions */

/* A result, and where it stands among those that are published with it. */
struct place {
	struct kik_result *result;
	const struct kik_publish *publish; /* of the answers; NULL: it has none */
	size_t at;
	const struct kik_publish_agreed *agreed; /* of the agreed points; NULL: it has none */
	size_t agreed_at;
};

static void text(struct kik_cell_value *c, const char *s)
{
	if (*s != '\0')
		kik_cell_text(c, s);
}

static void number(struct kik_cell_value *c, int64_t value)
{
	kik_cell_number(c, value, 4);
}

struct kik_cell_value *kik_tal_row(const struct kik_tal *w, const char *stage, const char *level,
    const char *item, enum kik_hidden why)
{
	struct kik_cell_value *row = kik_doc_row(w->d, w->t);
	text(&row[KIK_T_SCOPE], w->r->scope);
	text(&row[KIK_T_ID], kik_result_id(w->r));
	text(&row[KIK_T_ROUND], w->r->round);
	text(&row[KIK_T_STAGE], stage);
	text(&row[KIK_T_LEVEL], level);
	text(&row[KIK_T_ITEM], item);
	text(&row[KIK_T_HIDDEN], kik_hidden_name(why));
	text(&row[KIK_T_FRAME], w->r->frame->digest);
	text(&row[KIK_T_NAME], kik_result_name(w->r));
	if (kik_result_is_unit(w->r))
		text(&row[KIK_T_AREA], w->r->unit.area);
	else if (strcmp(w->r->scope, "area") == 0)
		text(&row[KIK_T_AREA], w->r->group);
	text(&row[KIK_T_MUNICIPALITY], kik_result_municipality(w->r));
	return row;
}

void kik_tal_over(const struct kik_tal *w, struct kik_cell_value *row,
    const struct kik_unit_stats *us)
{
	if (kik_result_is_unit(w->r))
		return;
	kik_cell_count(&row[KIK_T_UNITS], us->units);
	number(&row[KIK_T_UNIT_MEAN], us->mean);
	number(&row[KIK_T_UNIT_SD], us->sd);
	number(&row[KIK_T_UNIT_MIN], us->min);
	number(&row[KIK_T_UNIT_MAX], us->max);
}

void kik_tal_spread(const struct kik_tal *w, struct kik_cell_value *row, const struct kik_scale *s,
    const int64_t *counts)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_stats st;
	kik_question_stats(s, counts, &st);
	number(&row[KIK_T_MEDIAN], st.median);
	number(&row[KIK_T_SD], st.sd);
	number(&row[KIK_T_MIN], st.min);
	number(&row[KIK_T_MAX], st.max);
	number(&row[KIK_T_AGREEMENT], st.agreement);
	kik_counts_tidy(&b, s, counts, '.');
	text(&row[KIK_T_COUNTS], kik_arena_str(w->d->arena, kik_buf_str(&b)));
	kik_buf_release(&b);
}

/* A row of answers with what all of them have. */
static struct kik_cell_value *new_row(const struct kik_tal *w, const char *level, const char *item,
    enum kik_hidden why)
{
	struct kik_cell_value *row = kik_tal_row(w, "individual", level, item, why);
	const struct kik_individual *ind = w->r->individual;
	kik_cell_count(&row[KIK_T_RESPONDENTS], ind->respondents);
	kik_cell_count(&row[KIK_T_EXPECTED], ind->expected < 0 ? KIK_UNKNOWN : ind->expected);
	return row;
}

static void unit_cells(const struct kik_tal *w, struct kik_cell_value *row,
    enum kik_level_kind kind, size_t item)
{
	struct kik_unit_stats us;
	if (kik_result_is_unit(w->r))
		return;
	kik_publish_units(w->p, w->at, kind, item, &us);
	kik_tal_over(w, row, &us);
}

static void question_row(const struct kik_tal *w, size_t q)
{
	const struct kik_question_result *qr = &w->r->individual->question[q];
	const struct kik_scale *s = kik_question_scale(w->r->frame, q);
	enum kik_hidden why = kik_publish_spread(w->p, w->at, q);
	struct kik_cell_value *row = new_row(w, "question", w->r->frame->question[q].id, why);
	struct kik_stats st;
	if (kik_publish_cell(w->p, w->at, q) != KIK_SHOWN)
		return;
	kik_question_stats(s, qr->counts, &st);
	kik_cell_count(&row[KIK_T_N], qr->n);
	kik_cell_count(&row[KIK_T_BLANK], w->r->individual->respondents - qr->n);
	number(&row[KIK_T_MEAN], st.mean);
	unit_cells(w, row, KIK_L_QUESTION, q);
	if (why != KIK_SHOWN)
		return;
	kik_tal_spread(w, row, s, qr->counts);
	kik_cell_count(&row[KIK_T_EVIDENCE], qr->evidence);
}

/*
 * Of a question that somebody gave sub-scores to, a row for each of them; shown where everybody
 * gave them: the difference would tell of those who did not.
 */
static void subscore_rows(const struct kik_tal *w, size_t q)
{
	const struct kik_question_result *qr = &w->r->individual->question[q];
	enum kik_hidden why = kik_publish_cell(w->p, w->at, q);
	unsigned set = kik_question_subscores(w->r->frame, q);
	if (why == KIK_SHOWN && qr->sub != NULL && qr->sub->n != qr->n && !w->internal)
		why = KIK_HIDDEN_REMAINDER;
	for (size_t i = 0; qr->sub != NULL && qr->sub->n > 0 && i < KIK_SUBSCORES; i++) {
		if ((set >> i & 1) == 0)
			continue;
		struct kik_cell_value *row = new_row(w, "subscore",
		    kik_arena_printf(w->d->arena, "%s:%s", w->r->frame->question[q].id,
			kik_subscore_names[i]),
		    why);
		if (why != KIK_SHOWN)
			continue;
		kik_cell_count(&row[KIK_T_N], qr->sub->n);
		number(&row[KIK_T_MEAN], kik_subscore_mean(qr->sub, i));
	}
}

/* A theme, panel or total: the row, or NULL when its mean is hidden. */
static struct kik_cell_value *mean_row(const struct kik_tal *w, const char *level, const char *name,
    enum kik_level_kind kind, size_t item, int64_t mean)
{
	enum kik_hidden why = kik_publish_item(w->p, w->at, kind, item);
	struct kik_cell_value *row = new_row(w, level, name, why);
	if (why != KIK_SHOWN)
		return NULL;
	number(&row[KIK_T_MEAN], mean);
	unit_cells(w, row, kind, item);
	return row;
}

static void theme_row(const struct kik_tal *w, size_t t)
{
	struct kik_cell_value *row =
	    mean_row(w, "theme", w->r->frame->theme[t].id, KIK_L_THEME, t, w->means.theme[t]);
	enum kik_hidden why = kik_publish_item_spread(w->p, w->at, KIK_L_THEME, t);
	if (row == NULL)
		return;
	if (why == KIK_SHOWN)
		kik_cell_count(&row[KIK_T_EVIDENCE], w->r->individual->evidence[t]);
	else
		text(&row[KIK_T_HIDDEN], kik_hidden_name(why));
}

static void add_result(struct kik_tal *w)
{
	const struct kik_frame *f = w->r->frame;
	w->means = kik_publish_means(w->p, w->at, w->d->arena);
	for (size_t q = 0; q < f->nquestions; q++)
		if (w->r->individual->question[q].used) {
			question_row(w, q);
			subscore_rows(w, q);
		}
	for (size_t t = 0; t < f->nthemes; t++)
		if (kik_figure_used(w->r, t))
			theme_row(w, t);
	for (size_t p = 0; p < f->npanels; p++)
		mean_row(w, "panel", f->panel[p].id, KIK_L_PANEL, p, w->means.panel[p]);
	mean_row(w, "total", "themes", KIK_L_TOTAL_THEMES, 0, w->means.by_themes);
	mean_row(w, "total", "questions", KIK_L_TOTAL_QUESTIONS, 0, w->means.by_questions);
}

/* Publishes results of one frame, whose places are known: the answers and the agreed points. */
static void publish(const struct kik_report_input *in, struct place *place, size_t n)
{
	struct kik_result **answered = kik_arena_array(in->arena, n, sizeof(*answered));
	struct kik_result **agreed = kik_arena_array(in->arena, n, sizeof(*agreed));
	size_t nanswered = 0, nagreed = 0;
	for (size_t i = 0; i < n; i++) {
		place[i].at = nanswered;
		place[i].agreed_at = nagreed;
		if (place[i].result->individual != NULL)
			answered[nanswered++] = place[i].result;
		if (kik_result_agreed(place[i].result))
			agreed[nagreed++] = place[i].result;
	}
	const struct kik_publish *p = kik_publish_since(answered, nanswered, in->min_n,
	    in->internal,
	    nanswered == 0 ? NULL : kik_since_answers(in, answered[0]->round, answered[0]->frame),
	    in->arena);
	const struct kik_publish_agreed *pa =
	    kik_publish_agreed_since(agreed, nagreed, in->min_n, in->internal,
		nagreed == 0 ? NULL : kik_since_agreed(in, agreed[0]->round, agreed[0]->frame),
		in->arena);
	for (size_t i = 0; i < n; i++) {
		place[i].publish = place[i].result->individual != NULL ? p : NULL;
		place[i].agreed = kik_result_agreed(place[i].result) ? pa : NULL;
	}
}

/* Publishes a round's results, those of each frame by themselves. */
static void publish_round(const struct kik_report_input *in, const struct kik_round_results *round,
    struct place *place, size_t *nplaces)
{
	bool *done = kik_arena_array(in->arena, round->n, sizeof *done);
	for (size_t i = 0; i < round->n; i++) {
		size_t first = *nplaces;
		for (size_t k = i; k < round->n; k++) {
			struct kik_result *r = round->result[k];
			if (done[k] || (r->individual == NULL && !kik_result_agreed(r)) ||
			    strcmp(r->frame->digest, round->result[i]->frame->digest) != 0)
				continue;
			done[k] = true;
			place[(*nplaces)++] = (struct place){ .result = r };
		}
		publish(in, place + first, *nplaces - first);
	}
}

static int by_stream(const void *pa, const void *pb)
{
	return kik_result_cmp(((const struct place *)pa)->result,
	    ((const struct place *)pb)->result);
}

struct kik_doc *kik_tal_rows(const struct kik_report_input *in, const struct kik_result *unit)
{
	(void)unit;
	struct kik_tal w = { .d = kik_doc_new(in->arena, "tal", in->lang,
				 kik_word(in->lang, KIK_W_TAL_TITLE), ""),
		.internal = in->internal };
	size_t total = 0, n = 0;
	for (size_t i = 0; i < in->nrounds; i++)
		total += in->round[i].n;
	struct place *place = kik_arena_array(in->arena, total, sizeof *place);
	for (size_t i = 0; i < in->nrounds; i++)
		publish_round(in, &in->round[i], place, &n);
	if (n == 0) {
		kik_diag_file(in->diag, KIK_F_NO_DOCUMENT, NULL, NULL, NULL);
		return NULL;
	}
	qsort(place, n, sizeof *place, by_stream);
	w.t = kik_doc_table(w.d, NULL, "rows", "");
	for (size_t c = 0; c < KIK_TIDY_COLUMNS; c++)
		kik_doc_column(w.d, w.t, kik_tidy_columns[c], kik_tidy_columns[c], false);
	size_t rows = 0;
	for (size_t i = 0; i < n; i++) {
		const struct kik_frame *f = place[i].result->frame;
		size_t stages = (place[i].publish != NULL) + (place[i].agreed != NULL);
		rows += stages * (f->nquestions + f->nthemes + f->npanels + TOTALS);
	}
	kik_doc_reserve(w.d, w.t, rows);
	for (size_t i = 0; i < n; i++) {
		w.r = place[i].result;
		w.p = place[i].publish;
		w.at = place[i].at;
		if (w.p != NULL)
			add_result(&w);
		if (place[i].agreed != NULL)
			kik_tal_agreed(&w, place[i].agreed, place[i].agreed_at);
	}
	return w.d;
}
