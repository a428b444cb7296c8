#include <stdlib.h>

#include "across_rows.h"
#include "figure.h"
#include "kik/change_test.h"
#include "say.h"
#include "udvikling.h"

#define LARGEST 5                  /* rises, and falls */
#define P_STAT  (KIK_P / KIK_STAT) /* billionths in a ten-thousandth */

/* --- each question ---------------------------------------------------------------- */

static void add_summary(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	int64_t judged = 0, up = 0, down = 0;
	for (size_t q = 0; q < u->now->frame->nquestions; q++) {
		const struct kik_question_change *c = &u->change[q];
		judged += c->p != KIK_UNKNOWN;
		up += c->marked && c->now > c->last;
		down += c->marked && c->now < c->last;
	}
	const char *told = judged == 0 ? kik_word(d->lang, KIK_W_UDV_SUM_NOTHING)
	    : up + down == 0
	    ? kik_say(d, KIK_W_UDV_SUM_NONE, kik_say_count(d, judged))
	    : kik_say(d, KIK_W_UDV_SUM, kik_say_count(d, up + down), kik_say_count(d, judged),
		  kik_say_count(d, up), kik_say_count(d, down));
	kik_doc_para(d, NULL, "%s", told);
}

static void add_reading(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	int64_t least = u->in->min_n > KIK_MIN_N_SPREAD ? u->in->min_n : KIK_MIN_N_SPREAD;
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_UDV_READ));
	kik_doc_para(d, NULL, "%s",
	    kik_say_joined(d, " ", kik_word(d->lang, KIK_W_UDV_READ_SMALL),
		u->now->result[u->now->all]->nmembers > 1 ? kik_word(d->lang, KIK_W_UDV_READ_UNITS)
							  : "",
		u->in->internal ? "" : kik_say(d, KIK_W_UDV_READ_HIDDEN, kik_say_count(d, least))));
}

static struct kik_table *new_table(const struct kik_udvikling *u, struct kik_block *parent,
    const char *key, const char *caption)
{
	struct kik_doc *d = u->d;
	struct kik_table *t = kik_doc_table(d, parent, key, caption);
	t->row_header = true;
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	kik_doc_column(d, t, "last", u->last->round->round, true);
	kik_doc_column(d, t, "now", u->now->round->round, true);
	kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
	return t;
}

/* The cells of a question, and the one after them. */
static struct kik_cell_value *add_question(const struct kik_udvikling *u, struct kik_table *t,
    size_t q)
{
	const struct kik_across *now = u->now, *last = u->last;
	struct kik_cell_value *c = kik_doc_row(u->d, t);
	kik_cell_text(c++, kik_say_question(u->d, now->frame, q));
	kik_across_cell(u->d, last, last->all, KIK_L_QUESTION, q, NULL, c++);
	kik_across_cell(u->d, now, now->all, KIK_L_QUESTION, q, NULL, c++);
	kik_cell_text(c++, kik_say_change(u->d, u->change[q].now, u->change[q].last));
	return c;
}

static void add_questions(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	const struct kik_frame *f = u->now->frame;
	struct kik_table *t = new_table(u, NULL, "questions", kik_word(d->lang, KIK_W_QUESTIONS));
	kik_doc_column(d, t, "verdict", kik_word(d->lang, KIK_W_UDV_VERDICT), false);
	kik_doc_column(d, t, "p", kik_word(d->lang, KIK_W_UDV_P), true);
	for (size_t q = 0; q < f->nquestions; q++) {
		const struct kik_question_change *c = &u->change[q];
		if (!u->now->result[u->now->all]->individual->question[q].used &&
		    !u->last->result[u->last->all]->individual->question[q].used)
			continue;
		struct kik_cell_value *cell = add_question(u, t, q);
		kik_udvikling_verdict(u, c, cell++);
		if (c->p != KIK_UNKNOWN)
			/* up, as p itself: never 0 */
			kik_cell_number(cell, (c->p + P_STAT - 1) / P_STAT, 4);
	}
}

/* --- the largest -------------------------------------------------------------------- */

struct ranked {
	size_t question;
	int64_t size;
};

static int largest_first(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	if (a->size != b->size)
		return a->size < b->size ? 1 : -1;
	return (a->question > b->question) - (a->question < b->question);
}

static void add_ranked(const struct kik_udvikling *u, struct kik_block *parent, const char *key,
    enum kik_word caption, int sign)
{
	struct kik_doc *d = u->d;
	size_t n = 0, questions = u->now->frame->nquestions;
	struct ranked *rank = kik_arena_array(d->arena, questions, sizeof *rank);
	for (size_t q = 0; q < questions; q++) {
		const struct kik_question_change *c = &u->change[q];
		if (c->comparable && (c->now - c->last) * sign > 0)
			rank[n++] = (struct ranked){ q, (c->now - c->last) * sign };
	}
	if (n > 0)
		qsort(rank, n, sizeof *rank, largest_first);
	struct kik_table *t = new_table(u, parent, key, kik_word(d->lang, caption));
	kik_doc_column(d, t, "verdict", kik_word(d->lang, KIK_W_UDV_VERDICT), false);
	for (size_t i = 0; i < n && i < LARGEST; i++)
		kik_udvikling_verdict(u, &u->change[rank[i].question],
		    add_question(u, t, rank[i].question));
}

void kik_udvikling_questions(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_UDV_QUESTIONS));
	if (u->last == NULL) {
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d,
			u->crossing[u->n - 2] != NULL ? KIK_W_UDV_CONVERTED_QUESTIONS
						      : KIK_W_LAST_OTHER_FRAME,
			kik_report_last(u->in)->round));
		return;
	}
	add_summary(u);
	add_reading(u);
	/* changes on scales of different ends have no common order */
	if (u->scale != NULL) {
		kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_UDV_LARGEST));
		kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_UDV_LARGEST_HOW));
		add_ranked(u, NULL, "risen", KIK_W_UDV_RISEN, 1);
		add_ranked(u, NULL, "fallen", KIK_W_UDV_FALLEN, -1);
	}
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_UDV_ALL_QUESTIONS));
	add_questions(u);
}
