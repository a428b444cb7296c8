#include <stdlib.h>
#include <string.h>

#include "across_rows.h"
#include "kik/crosswalks.h"
#include "say.h"
#include "udvikling.h"

/* --- which rounds are converted ---------------------------------------------------- */

static bool same_frame(const struct kik_across *a, const struct kik_across *b)
{
	return strcmp(a->frame->digest, b->frame->digest) == 0;
}

/* The given crosswalk that leads from the round's frame to this round's, or NULL. */
static const struct kik_crosswalk *find_given(const struct kik_udvikling *u, size_t r, bool *used)
{
	for (size_t i = 0; i < u->in->ncrosswalks; i++) {
		const struct kik_crosswalk *w = u->in->crosswalk[i];
		if (!kik_crosswalk_is(u->round[r]->frame, w->from) ||
		    !kik_crosswalk_is(u->now->frame, w->to))
			continue;
		used[i] = true;
		return w;
	}
	return NULL;
}

/* Tells of a built-in crosswalk that would convert the round. */
static void tell_of(const struct kik_udvikling *u, size_t r)
{
	const char *round = u->round[r]->round->round;
	struct kik_finding f = {
		.fault = KIK_F_CROSSWALK_THERE,
		.found = { round, strlen(round) },
		.expected = kik_crosswalk_between(u->in->diag, u->round[r]->frame, u->now->frame,
		    u->d->arena),
	};
	if (f.expected != NULL)
		kik_diag_add(u->in->diag, &f);
}

static void tell_unused(const struct kik_udvikling *u, const bool *used)
{
	for (size_t i = 0; i < u->in->ncrosswalks; i++) {
		const struct kik_crosswalk *w = u->in->crosswalk[i];
		struct kik_finding f = {
			.fault = KIK_F_CROSSWALK_UNUSED,
			.found = { w->id, strlen(w->id) },
			.other = w->from,
			.expected = w->to,
		};
		if (!used[i])
			kik_diag_add(u->in->diag, &f);
	}
}

int kik_udvikling_cross(struct kik_udvikling *u)
{
	bool *used = kik_arena_array(u->d->arena, u->in->ncrosswalks + 1, sizeof *used);
	int rc = 0;
	u->crossing = kik_arena_array(u->d->arena, u->n, sizeof *u->crossing);
	for (size_t r = 0; r < u->n; r++) {
		const struct kik_across *a = u->round[r];
		if (same_frame(a, u->now))
			continue;
		const struct kik_crosswalk *w = find_given(u, r, used);
		if (w == NULL)
			tell_of(u, r);
		else if (kik_crosswalk_check(u->in->diag, w, a->frame, u->now->frame) < 0)
			rc = -1;
		else
			u->crossing[r] = kik_crossing_new(w, a->frame, u->now->frame, u->d->arena);
	}
	tell_unused(u, used);
	return rc;
}

/* --- figures ------------------------------------------------------------------------ */

/*
 * The means of a round's questions over some of its results, each answer one vote.  Those
 * that may not be shown everywhere, or that some were not asked, stay without answers; *why:
 * how the first that the item rests on is hidden.
 */
static void sum_shown(const struct kik_udvikling *u, size_t r, const size_t *part, size_t n,
    enum kik_level_kind kind, size_t item, struct kik_cell *sum, enum kik_hidden *why)
{
	const struct kik_across *a = u->round[r];
	*why = KIK_SHOWN;
	for (size_t q = 0; q < a->frame->nquestions; q++) {
		bool whole = n > 0;
		sum[q] = (struct kik_cell){ 0, 0 };
		for (size_t k = 0; k < n; k++) {
			struct kik_cell cell = kik_result_cell(a->result[part[k]], q);
			enum kik_hidden hidden = kik_publish_cell(a->publish, part[k], q);
			whole = whole && cell.n > 0 && hidden == KIK_SHOWN;
			sum[q].n += cell.n;
			sum[q].sum += cell.sum;
			if (cell.n > 0 && *why == KIK_SHOWN &&
			    kik_crossing_has(u->crossing[r], kind, item, q))
				*why = hidden;
		}
		if (!whole)
			sum[q].n = 0;
	}
}

int64_t kik_udvikling_converted(const struct kik_udvikling *u, size_t r, const size_t *part,
    size_t n, enum kik_level_kind kind, size_t item, enum kik_hidden *why)
{
	size_t questions = u->round[r]->frame->nquestions;
	struct kik_cell *sum = kik_malloc((questions + 1) * sizeof *sum);
	sum_shown(u, r, part, n, kind, item, sum, why);
	int64_t mean =
	    *why == KIK_SHOWN ? kik_crossing_mean(u->crossing[r], sum, kind, item) : KIK_UNKNOWN;
	free(sum);
	return mean;
}

void kik_udvikling_converted_cell(const struct kik_udvikling *u, size_t r, const size_t *part,
    size_t n, enum kik_level_kind kind, size_t item, struct kik_cell_value *c)
{
	enum kik_hidden why;
	int64_t mean = kik_udvikling_converted(u, r, part, n, kind, item, &why);
	if (why != KIK_SHOWN) {
		kik_across_hidden(u->d, why, u->in->min_n, c);
		return;
	}
	kik_cell_number(c, mean, 2);
	if (mean != KIK_UNKNOWN)
		c->tone = KIK_TONE_CONVERTED;
}

const char *kik_udvikling_round(const struct kik_udvikling *u, size_t r)
{
	const char *round = u->round[r]->round->round;
	return u->crossing[r] == NULL ? round : kik_say(u->d, KIK_W_UDV_ROUND_CONVERTED, round);
}

/* --- how it is told ------------------------------------------------------------------ */

static const char *name_of(const struct kik_udvikling *u, const struct kik_crosswalk *w)
{
	return kik_say(u->d, KIK_W_UDV_CROSSWALK_ID,
	    kik_frame_say(&w->texts, &w->texts.title, u->d->lang), w->id, w->edition);
}

void kik_udvikling_converted_note(const struct kik_udvikling *u, size_t r)
{
	struct kik_doc *d = u->d;
	const struct kik_crossing *c = u->crossing[r];
	kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
	    kik_say(d, KIK_W_UDV_CONVERTED, u->round[r]->round->round,
		kik_frame_say(c->from, &c->from->title, d->lang),
		kik_frame_say(c->to, &c->to->title, d->lang), name_of(u, c->walk)));
}

/* "0–100": the ends of the scale of the first question that a theme rests on. */
static const char *ends(const struct kik_udvikling *u, const struct kik_scale *s)
{
	return kik_say(u->d, KIK_W_UDV_ENDS,
	    kik_say_points(u->d, (int64_t)s->min * (KIK_STAT / KIK_THOUSAND)),
	    kik_say_points(u->d, (int64_t)s->max * (KIK_STAT / KIK_THOUSAND)));
}

/* "Q11, Q14 × 2": the questions that a target rests on. */
static const char *sources(const struct kik_udvikling *u, const struct kik_crossing *c,
    size_t theme, size_t target)
{
	const char *list = "";
	for (size_t i = c->first[theme]; i < c->first[theme] + c->n[theme]; i++) {
		const struct kik_crossing_source *s = &c->source[i];
		const char *id = c->from->question[s->question].id;
		if (s->target != target)
			continue;
		if (s->w2 != KIK_THOUSAND)
			id = kik_say(u->d, KIK_W_UDV_TIMES, id,
			    kik_say_points(u->d, s->w2 * (KIK_STAT / KIK_THOUSAND)));
		list = kik_say_joined(u->d, ", ", list, id);
	}
	return list;
}

static void add_rows(const struct kik_udvikling *u, const struct kik_crossing *c, size_t theme,
    struct kik_table *t)
{
	const struct kik_theme *to = &c->to->theme[theme];
	size_t last = KIK_NONE - 1;
	for (size_t i = c->first[theme]; i < c->first[theme] + c->n[theme]; i++) {
		const struct kik_crossing_source *s = &c->source[i];
		if (s->target == last)
			continue;
		last = s->target;
		struct kik_cell_value *cell = kik_doc_row(u->d, t);
		kik_cell_text(cell++, kik_say_theme(u->d, c->to, theme));
		kik_cell_text(cell++, last == KIK_NONE ? "" : c->to->question[last].id);
		kik_cell_text(cell++, sources(u, c, theme, last));
		kik_cell_text(cell++,
		    kik_say(u->d, KIK_W_UDV_SCALES,
			ends(u, kik_question_scale(c->from, s->question)),
			ends(u, &c->to->scale[to->scale])));
	}
}

static bool told_before(const struct kik_udvikling *u, size_t r)
{
	for (size_t i = 0; i < r; i++)
		if (u->crossing[i] != NULL && u->crossing[i]->walk == u->crossing[r]->walk &&
		    same_frame(u->round[i], u->round[r]))
			return true;
	return false;
}

static void add_crosswalk(const struct kik_udvikling *u, const struct kik_crossing *c, size_t r)
{
	struct kik_doc *d = u->d;
	kik_doc_heading(d, NULL, 3, name_of(u, c->walk));
	struct kik_table *t =
	    kik_doc_table(d, NULL, kik_arena_printf(d->arena, "converted%zu", r + 1),
		kik_word(d->lang, KIK_W_UDV_RESTS_ON));
	kik_doc_column(d, t, "theme", kik_word(d->lang, KIK_W_THEME), false);
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	kik_doc_column(d, t, "from", kik_frame_say(c->from, &c->from->title, d->lang), false);
	kik_doc_column(d, t, "scale", kik_word(d->lang, KIK_W_UDV_SCALE), false);
	for (size_t i = 0; i < c->to->nthemes; i++)
		add_rows(u, c, i, t);
	kik_doc_para(d, NULL, "%s",
	    kik_frame_say(&c->walk->texts, &c->walk->texts.origin, d->lang));
}

void kik_udvikling_crossings(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	bool any = false;
	for (size_t r = 0; r < u->n; r++) {
		if (u->crossing[r] == NULL || told_before(u, r))
			continue;
		if (!any) {
			kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_UDV_CROSSINGS));
			kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_UDV_CROSSINGS_HOW));
		}
		any = true;
		add_crosswalk(u, u->crossing[r], r);
	}
}
