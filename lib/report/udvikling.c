#include "udvikling.h"

#include <string.h>

#include "across_rows.h"
#include "figure.h"
#include "kik/change_test.h"
#include "kik/report.h"
#include "say_unit.h"

static const struct kik_result *all_of(const struct kik_across *a)
{
	return a->result[a->all];
}

static bool same_frame(const struct kik_across *a, const struct kik_across *b)
{
	return strcmp(a->frame->digest, b->frame->digest) == 0;
}

static bool same_scale(const struct kik_scale *a, const struct kik_scale *b)
{
	return a != NULL && b != NULL && a->min == b->min && a->max == b->max && a->step == b->step;
}

/* The theme or panel of another frame with this id and name, KIK_NONE when there is none. */
static size_t namesake(const struct kik_udvikling *u, const struct kik_frame *other,
    enum kik_level_kind kind, size_t item)
{
	const struct kik_frame *f = u->now->frame;
	size_t n = kind == KIK_L_THEME ? other->nthemes : other->npanels;
	for (size_t i = 0; i < n; i++) {
		bool theme = kind == KIK_L_THEME;
		const char *id = theme ? f->theme[item].id : f->panel[item].id;
		const struct kik_text *title =
		    theme ? &f->theme[item].title : &f->panel[item].title;
		if (strcmp(theme ? other->theme[i].id : other->panel[i].id, id) == 0 &&
		    strcmp(kik_frame_say(other,
			       theme ? &other->theme[i].title : &other->panel[i].title, u->d->lang),
			kik_frame_say(f, title, u->d->lang)) == 0)
			return i;
	}
	return KIK_NONE;
}

size_t kik_udvikling_item(const struct kik_udvikling *u, size_t r, enum kik_level_kind kind,
    size_t item)
{
	const struct kik_frame *f = u->now->frame, *other = u->round[r]->frame;
	if (same_frame(u->now, u->round[r]))
		return item;
	if (u->crossing[r] != NULL)
		return KIK_NONE;
	if (kind == KIK_L_THEME) {
		size_t i = namesake(u, other, kind, item);
		return i != KIK_NONE &&
			same_scale(&f->scale[f->theme[item].scale],
			    &other->scale[other->theme[i].scale])
		    ? i
		    : KIK_NONE;
	}
	if (!same_scale(u->scale, kik_figure_scale(all_of(u->round[r]))))
		return KIK_NONE;
	return kind == KIK_L_PANEL ? namesake(u, other, kind, item) : item;
}

int64_t kik_udvikling_mean(const struct kik_udvikling *u, size_t r, enum kik_level_kind kind,
    size_t item)
{
	const struct kik_across *a = u->round[r];
	enum kik_hidden why;
	if (u->crossing[r] != NULL)
		return kik_udvikling_converted(u, r, &a->all, 1, kind, item, &why);
	size_t i = kik_udvikling_item(u, r, kind, item);
	if (i == KIK_NONE || kik_publish_partial(a->publish, a->all, kind, i))
		return KIK_UNKNOWN;
	return kik_across_mean(a, a->all, kind, i);
}

/* --- the changes of questions -------------------------------------------------- */

static struct kik_question_change change_of(const struct kik_udvikling *u, size_t q)
{
	const struct kik_across *now = u->now, *last = u->last;
	struct kik_question_change c = { .last = KIK_UNKNOWN, .p = KIK_UNKNOWN };
	c.now = kik_across_mean(now, now->all, KIK_L_QUESTION, q);
	if (last == NULL)
		return c;
	c.last = kik_across_mean(last, last->all, KIK_L_QUESTION, q);
	c.comparable = c.now != KIK_UNKNOWN && c.last != KIK_UNKNOWN;
	c.hidden = c.comparable &&
	    (kik_publish_spread(now->publish, now->all, q) != KIK_SHOWN ||
		kik_publish_spread(last->publish, last->all, q) != KIK_SHOWN);
	if (c.comparable && !c.hidden)
		c.p = kik_change_test(all_of(last)->individual->question[q].counts,
		    all_of(now)->individual->question[q].counts,
		    kik_question_scale(now->frame, q)->nbins);
	return c;
}

static void find_changes(struct kik_udvikling *u)
{
	size_t n = u->now->frame->nquestions;
	int64_t *p = kik_arena_array(u->d->arena, n, sizeof *p);
	bool *marked = kik_arena_array(u->d->arena, n, sizeof *marked);
	u->change = kik_arena_array(u->d->arena, n, sizeof *u->change);
	for (size_t q = 0; q < n; q++) {
		u->change[q] = change_of(u, q);
		p[q] = u->change[q].p;
	}
	kik_change_test_mark(p, n, KIK_P_MARK, marked);
	for (size_t q = 0; q < n; q++)
		u->change[q].marked = marked[q];
}

void kik_udvikling_verdict(const struct kik_udvikling *u, const struct kik_question_change *c,
    struct kik_cell_value *cell)
{
	const char *lang = u->d->lang;
	int64_t least = u->in->min_n > KIK_MIN_N_SPREAD ? u->in->min_n : KIK_MIN_N_SPREAD;
	if (c->hidden)
		kik_cell_hidden(cell, kik_say(u->d, KIK_W_HIDDEN_K, kik_say_count(u->d, least)));
	else if (!c->marked)
		kik_cell_text(cell, c->comparable ? kik_word(lang, KIK_W_UDV_CHANCE) : "");
	else
		kik_cell_text(cell,
		    kik_word(lang, c->now > c->last ? KIK_W_UDV_UP : KIK_W_UDV_DOWN));
	if (c->marked)
		cell->tone = c->now > c->last ? KIK_TONE_GOOD : KIK_TONE_WARN;
}

/* --- the document ---------------------------------------------------------------- */

/* The results of each round: of this round's frame where there are any, else of the first's. */
static void gather_rounds(struct kik_udvikling *u)
{
	const struct kik_report_input *in = u->in;
	const struct kik_frame *frame = NULL;
	size_t at = in->nrounds;
	u->round = kik_arena_array(in->arena, in->nrounds, sizeof(struct kik_across *));
	for (size_t i = in->nrounds; i-- > 0;) {
		struct kik_across *a =
		    frame == NULL ? NULL : kik_across_new(in, &in->round[i], frame);
		if (a == NULL)
			a = kik_across_new(in, &in->round[i], NULL);
		if (a == NULL)
			continue;
		if (frame == NULL)
			frame = a->frame;
		u->round[--at] = a;
	}
	u->round += at;
	u->n = in->nrounds - at;
}

/* Themes that were asked about in a round, of how many: their names where not all were. */
static size_t themes_used(const struct kik_udvikling *u, const struct kik_across *a,
    struct kik_names *names)
{
	size_t n = 0;
	for (size_t t = 0; t < a->frame->nthemes; t++)
		if (kik_figure_used(all_of(a), t)) {
			n++;
			kik_names_add(names, kik_say_theme(u->d, a->frame, t));
		}
	return n;
}

static void add_rounds(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	struct kik_table *t = kik_doc_table(d, NULL, "rounds", kik_word(d->lang, KIK_W_UDV_ROUNDS));
	t->row_header = true;
	kik_doc_column(d, t, "round", kik_word(d->lang, KIK_W_ROUND), false);
	kik_doc_column(d, t, "units", kik_word(d->lang, KIK_W_UNITS), true);
	kik_doc_column(d, t, "respondents", kik_word(d->lang, KIK_W_RESPONSES), true);
	kik_doc_column(d, t, "expected", kik_word(d->lang, KIK_W_UDV_EXPECTED), true);
	kik_doc_column(d, t, "themes", kik_word(d->lang, KIK_W_UDV_THEMES_USED), true);
	for (size_t i = 0; i < u->n; i++) {
		const struct kik_result *all = all_of(u->round[i]);
		struct kik_cell_value *c = kik_doc_row(d, t);
		struct kik_names names = { .n = 0 };
		int64_t units = 0, expected = all->individual->expected;
		for (size_t m = 0; m < all->nmembers; m++)
			units += all->member[m].respondents > 0;
		kik_cell_text(&c[0], u->round[i]->round->round);
		kik_cell_count(&c[1], units);
		kik_cell_count(&c[2], all->individual->respondents);
		kik_cell_count(&c[3], expected < 0 ? KIK_UNKNOWN : expected);
		kik_cell_count(&c[4], (int64_t)themes_used(u, u->round[i], &names));
		(void)kik_names_text(d, &names);
	}
}

/* True when the figures of two rounds stand side by side, converted where they must be. */
static bool comparable(const struct kik_udvikling *u, size_t i, size_t j)
{
	bool first = u->crossing[i] != NULL || same_frame(u->round[i], u->now);
	bool second = u->crossing[j] != NULL || same_frame(u->round[j], u->now);
	return same_frame(u->round[i], u->round[j]) || (first && second);
}

static void add_round_notes(const struct kik_udvikling *u, size_t i)
{
	struct kik_doc *d = u->d;
	const struct kik_across *a = u->round[i];
	struct kik_names used = { .n = 0 }, missing = kik_across_incomplete(d, a);
	if (u->crossing[i] != NULL)
		kik_udvikling_converted_note(u, i);
	if (i > 0 && !comparable(u, i - 1, i))
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
		    kik_say(d, KIK_W_UDV_OTHER_FRAME, u->round[i - 1]->round->round,
			a->round->round));
	size_t n = themes_used(u, a, &used);
	const char *names = kik_names_text(d, &used);
	if (n < a->frame->nthemes)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_UDV_SOME_THEMES, a->round->round, names));
	names = kik_names_text(d, &missing);
	if (*names != '\0' && !u->in->blind)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
		    kik_say(d, KIK_W_UDV_INCOMPLETE, a->round->round, names));
}

static void add_notes(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	if (u->in->internal)
		kik_doc_note(d, NULL, KIK_TONE_CONFIDENTIAL, "%s",
		    kik_say(d, KIK_W_INTERNAL_NOTE, kik_say_count(d, u->in->min_n)));
	if (u->in->blind)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s", kik_word(d->lang, KIK_W_INCOMPLETE_ALL));
	for (size_t i = 0; i < u->n; i++)
		add_round_notes(u, i);
	kik_across_hidden_note(d, (const struct kik_across *const *)u->round, u->n);
}

static void begin(struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	const struct kik_across *now = u->round[u->n - 1], *last = u->round[u->n - 2];
	bool alone = now->given == 1 && kik_result_is_unit(now->result[0]);
	u->last = same_frame(now, last) ? last : NULL;
	u->scale = kik_figure_scale(all_of(now));
	u->name = kik_across_name(d, now, alone ? 0 : now->all);
	const char *place = kik_across_place(now);
	d->subtitle = kik_say_joined(d, " · ", u->name,
	    kik_say(d, KIK_W_UDV_SPAN, u->round[0]->round->round, now->round->round),
	    strcmp(u->name, place) == 0 ? "" : place);
	if (u->in->internal)
		d->marking = kik_word(d->lang, KIK_W_INTERNAL_MARKING);
	d->footer = kik_say_footer(d, now->frame, u->in->date);
	find_changes(u);
}

struct kik_doc *kik_udvikling_doc(const struct kik_report_input *in, const struct kik_result *unit)
{
	(void)unit;
	struct kik_udvikling u = { .in = in,
		.d = kik_doc_new(in->arena, "udvikling", in->lang,
		    kik_word(in->lang, KIK_W_UDV_TITLE), "") };
	gather_rounds(&u);
	if (u.n < 2) {
		if (u.n == 0)
			kik_diag_file(in->diag, KIK_F_NO_DOCUMENT, NULL, NULL, NULL);
		else
			kik_diag_file(in->diag, KIK_F_ONE_ROUND, NULL, u.round[0]->round->round,
			    NULL);
		return NULL;
	}
	u.now = u.round[u.n - 1];
	if (kik_udvikling_cross(&u) < 0)
		return NULL;
	begin(&u);
	add_rounds(&u);
	add_notes(&u);
	kik_udvikling_themes(&u);
	kik_udvikling_questions(&u);
	kik_udvikling_units(&u);
	kik_udvikling_crossings(&u);
	kik_say_about(u.d, u.now->frame, "");
	return u.d;
}
