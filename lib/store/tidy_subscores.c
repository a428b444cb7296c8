/* The rows of sub-scores in the tidy CSV: Q11:plan and so on, behind the row of Q11. */
#include <string.h>

#include "tidy_parts.h"

/*
 * People up to whom a mean of four digits says what the sum is: it is off by less than half a
 * ten-thousandth for each of them, and sums lie a step apart.
 */
static int64_t most_people(const struct kik_scale *s)
{
	return (int64_t)s->step * (KIK_STAT / KIK_THOUSAND) - 1;
}

/* The question and the sub-score of an item.  False when it names none. */
static bool find_item(const struct kik_frame *f, struct kik_slice item, size_t *question,
    size_t *sub)
{
	const char *colon = memrchr(item.s, ':', item.len);
	struct kik_slice name;

	if (!colon)
		return false;
	*question = kik_frame_question(f, item.s, (size_t)(colon - item.s));
	name = (struct kik_slice){ colon + 1, item.len - (size_t)(colon - item.s) - 1 };
	for (*sub = 0; *sub < KIK_SUBSCORES; ++*sub)
		if (kik_slice_is(name, kik_subscore_names[*sub]))
			break;
	return *question != KIK_NONE && *sub < KIK_SUBSCORES &&
	    (kik_question_subscores(f, *question) >> *sub & 1) != 0;
}

/* The sum that rounds to this mean: of whole steps, so there is one only. */
static int read_sum(struct kik_tidy_in *t, const struct kik_scale *s, int64_t n, int64_t *sum)
{
	struct kik_slice cell = kik_tidy_cell(t, KIK_T_MEAN);
	enum kik_mark mark;
	const int64_t part = KIK_STAT / KIK_THOUSAND;
	int64_t mean, steps;

	if (kik_parse_number(cell.s, cell.len, &mean, &mark) < 0)
		return kik_tidy_fault(t, KIK_F_NUMBER, KIK_T_MEAN,
		    kik_phrase(t->diag, KIK_P_NUMBER));
	if (mean >= s->min * part && mean <= s->max * part) {
		/* above the bottom, which is n times as far up: in steps, half away from zero */
		steps = kik_round_div((kik_int128)n * (mean - s->min * part),
		    (kik_int128)s->step * part);
		*sum = n * s->min + steps * s->step;
		if (kik_round_div((kik_int128)*sum * part, n) == mean)
			return 0;
	}
	return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_MEAN,
	    kik_phrase(t->diag, KIK_P_SUBSCORE_MEAN));
}

int kik_tidy_subscore_row(struct kik_tidy_in *t)
{
	const struct kik_frame *f = t->r->frame;
	struct kik_tidy_made *made;
	struct kik_subsums *to;
	size_t question, sub;
	unsigned *seen;
	int64_t n, most;

	if (!find_item(f, kik_csv_unguard(kik_tidy_cell(t, KIK_T_ITEM)), &question, &sub))
		return kik_tidy_fault(t, KIK_F_FRAME_REF, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_SUBSCORE));
	made = &t->made[t->current];
	if (!made->phases)
		made->phases = kik_arena_array(t->a, f->nquestions, sizeof *made->phases);
	seen = &made->phases[question];
	to = t->r->individual->question[question].sub;
	if (*seen >> sub & 1)
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_ITEM,
		    kik_phrase(t->diag, KIK_P_SUBSCORE));
	if (kik_tidy_count(t, KIK_T_N, &n) < 0)
		return -1;
	most = most_people(kik_question_scale(f, question));
	if (n < 1 || n > most || (*seen && n != to->n))
		return kik_tidy_fault(t, KIK_F_INCONSISTENT, KIK_T_N,
		    n >= 1 && n <= most ? kik_phrase(t->diag, KIK_P_SUBSCORE_N)
					: kik_arena_printf(t->a, "1 %s %lld",
					      kik_phrase(t->diag, KIK_P_TO), (long long)most));
	*seen |= 1u << sub;
	to->n = n;
	return read_sum(t, kik_question_scale(f, question), n, &to->sum[sub]);
}

int kik_tidy_subscores_whole(struct kik_tidy_in *t, const struct kik_tidy_made *made)
{
	const struct kik_result *r = made->r;

	for (size_t q = 0; made->phases && q < r->frame->nquestions; q++) {
		const struct kik_question_result *qr = &r->individual->question[q];
		struct kik_finding f = { .fault = KIK_F_INCONSISTENT,
			.at = made->at,
			.column = "subscore",
			.unit = { r->unit.id, strlen(r->unit.id) },
			.question = { r->frame->question[q].id, strlen(r->frame->question[q].id) },
			.found = { r->frame->question[q].id, strlen(r->frame->question[q].id) } };
		bool whole = made->phases[q] == kik_question_subscores(r->frame, q);

		if (made->phases[q] == 0 || (whole && qr->sub->n <= qr->n))
			continue;
		f.expected = kik_phrase(t->diag, whole ? KIK_P_SUBSCORE_N : KIK_P_SUBSCORE);
		kik_diag_add(t->diag, &f);
		return -1;
	}
	return 0;
}
