#include "kik/agenda.h"

#include <stdlib.h>

#define STEP 5 /* minutes */

/* Descending order of two numbers, KIK_UNKNOWN last. */
static int descending(int64_t a, int64_t b)
{
	return (a < b) - (a > b);
}

static int by_disagreement(const void *pa, const void *pb)
{
	const struct kik_agenda_item *a = pa, *b = pb;
	bool known = a->stats.n > 0;
	int order;

	if (known != (b->stats.n > 0))
		return known ? -1 : 1;
	order = descending(b->stats.agreement, a->stats.agreement);
	if (order == 0)
		order = descending(a->stats.sd, b->stats.sd);
	return order != 0 ? order : descending((int64_t)b->question, (int64_t)a->question);
}

/* Steps to share out in proportion to the items' weights. */
struct shares {
	const struct kik_agenda_item *item;
	size_t n;
	int64_t steps, total; /* total of the weights */
	bool equal;           /* no weights: everyone the same */
};

static int64_t weight(const struct shares *s, size_t i)
{
	if (s->equal)
		return 1;
	return s->item[i].stats.n > 0 ? KIK_STAT - s->item[i].stats.agreement : 0;
}

static int64_t remainder_of(const struct shares *s, size_t i)
{
	return (int64_t)((kik_int128)s->steps * weight(s, i) % s->total);
}

/* How many items have a larger remainder, or the same and an earlier place. */
static int64_t rank(const struct shares *s, size_t i)
{
	int64_t own = remainder_of(s, i), before = 0;

	for (size_t j = 0; j < s->n; j++) {
		int64_t other = remainder_of(s, j);

		before += other > own || (other == own && j < i);
	}
	return before;
}

static void share_out(struct kik_agenda_item *item, size_t n, int64_t steps)
{
	struct shares s = { item, n, steps, 0, false };
	int64_t left = steps;

	for (size_t i = 0; i < n; i++)
		s.total += weight(&s, i);
	if (s.total == 0) {
		s.equal = true;
		s.total = (int64_t)n;
	}
	for (size_t i = 0; i < n; i++) {
		int64_t whole = (int64_t)((kik_int128)steps * weight(&s, i) / s.total);

		item[i].minutes += STEP * (long)whole;
		left -= whole;
	}
	for (size_t i = 0; i < n && left > 0; i++) {
		if (rank(&s, i) < left)
			item[i].minutes += STEP;
	}
}

size_t kik_agenda(const struct kik_frame *f, const struct kik_individual *ind, long minutes,
    struct kik_agenda_item *out)
{
	size_t n = 0, steps = minutes > 0 ? (size_t)minutes / STEP : 0;

	for (size_t q = 0; q < f->nquestions; q++) {
		if (!ind->question[q].used)
			continue;
		out[n].question = q;
		kik_question_stats(kik_question_scale(f, q), ind->question[q].counts,
		    &out[n].stats);
		n++;
	}
	qsort(out, n, sizeof(*out), by_disagreement);
	for (size_t i = 0; i < n; i++)
		out[i].minutes = i < steps ? STEP : 0;
	if (steps > n && n > 0)
		share_out(out, n, (int64_t)(steps - n));
	return n;
}
