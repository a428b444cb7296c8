#include "kik/unitstats.h"

#include <stdlib.h>

/* The members' means as exact sums of fractions: what kik_ratio_sd reads. */
struct values {
	struct kik_term *term;
	size_t nterms;
	size_t *start; /* of each value, and the end of the last */
	int64_t *div;
	size_t n;
};

/* The question cells of a member that are not hidden. */
static void mark_shown(const struct kik_frame *f, enum kik_level_kind kind, size_t item,
    size_t member, bool (*skip)(void *ctx, size_t member, size_t question), void *ctx, bool *shown)
{
	for (size_t q = 0; q < f->nquestions; q++)
		shown[q] = kik_item_has(f, kind, item, q) && !skip(ctx, member, q);
}

/* How many terms the item's mean can have in one unit. */
static size_t most_terms(const struct kik_frame *f, enum kik_level_kind kind, size_t item)
{
	size_t most = 0;

	for (size_t q = 0; q < f->nquestions; q++)
		most += kik_item_has(f, kind, item, q);
	return most;
}

/*
 * The mean of the values, whose terms are spent by this: each value's divisor goes
 * into its terms, into the smaller of the two there.  Sums of weights have some 40
 * bits at most, and so has a count where d2 is one of them too, so that one product
 * fits 64 bits.
 */
static int64_t spend_mean(struct values *v)
{
	for (size_t i = 0; i < v->n; i++) {
		for (size_t j = v->start[i]; j < v->start[i + 1]; j++) {
			struct kik_term *t = &v->term[j];

			if (t->d2 <= t->den)
				t->d2 *= v->div[i];
			else
				t->den *= v->div[i];
		}
	}
	return kik_ratio_sum(v->term, v->nterms, KIK_MEAN_SCALE, (int64_t)v->n);
}

/* Notes the mean of a member, n terms at the end of the list. */
static void add_value(struct values *v, size_t n, int64_t div, struct kik_unit_stats *out)
{
	int64_t mean = kik_ratio_sum(v->term + v->nterms, n, KIK_MEAN_SCALE, div);

	/* rounding keeps the order, so the least rounded mean is that of the least */
	if (v->n == 0 || mean < out->min)
		out->min = mean;
	if (v->n == 0 || mean > out->max)
		out->max = mean;
	v->div[v->n++] = div;
	v->nterms += n;
	v->start[v->n] = v->nterms;
}

void kik_unit_stats_of(const struct kik_frame *f, const struct kik_cell *const *cells, size_t n,
    enum kik_level_kind kind, size_t item, bool (*skip)(void *ctx, size_t member, size_t question),
    void *ctx, struct kik_unit_stats *out)
{
	struct values v = {
		/* one more, as the terms of a member are made with room for all */
		.term = kik_realloc(NULL, n * most_terms(f, kind, item) + f->nquestions,
		    sizeof(*v.term)),
		.start = kik_malloc((n + 1) * sizeof(*v.start)),
		.div = kik_malloc((n + 1) * sizeof(*v.div)),
	};
	bool *shown = kik_malloc(f->nquestions * sizeof(*shown));

	*out = (struct kik_unit_stats){ 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN };
	v.start[0] = 0;
	for (size_t i = 0; i < n; i++) {
		int64_t div;
		size_t terms;

		if (skip)
			mark_shown(f, kind, item, i, skip, ctx, shown);
		terms = kik_mean_terms(f, cells[i], skip ? shown : NULL, kind, item,
		    v.term + v.nterms, &div);
		if (terms > 0)
			add_value(&v, terms, div, out);
	}
	out->units = (int64_t)v.n;
	if (v.n > 1)
		out->sd = kik_ratio_sd(v.term, v.start, v.div, v.n, KIK_MEAN_SCALE);
	if (v.n > 0)
		out->mean = spend_mean(&v);
	free(v.term);
	free(v.start);
	free(v.div);
	free(shown);
}
