#include "kik/unitstats.h"

#include <stdlib.h>

/* The members' means as exact sums of fractions: what kik_ratio_sd reads. */
struct values {
	struct kik_term *term;
	size_t nterms, cap;
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

static void reserve(struct values *v, size_t more)
{
	if (v->cap - v->nterms >= more)
		return;
	v->cap = 2 * v->cap + more;
	v->term = kik_realloc(v->term, v->cap, sizeof(*v->term));
}

/*
 * The mean of the values: each value's divisor goes into its terms, into the
 * smaller of the two there.  Sums of weights have some 40 bits at most, and so
 * has a count where d2 is one of them too, so that one product fits 64 bits.
 */
static int64_t mean_of(struct values *v)
{
	int64_t mean;
	struct kik_term *t = kik_malloc(v->nterms * sizeof(*t));

	for (size_t i = 0; i < v->n; i++) {
		for (size_t j = v->start[i]; j < v->start[i + 1]; j++) {
			t[j] = v->term[j];
			if (t[j].d2 <= t[j].den)
				t[j].d2 *= v->div[i];
			else
				t[j].den *= v->div[i];
		}
	}
	mean = kik_ratio_sum(t, v->nterms, KIK_MEAN_SCALE, (int64_t)v->n);
	free(t);
	return mean;
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
		.term = kik_malloc(f->nquestions * sizeof(*v.term)),
		.cap = f->nquestions,
		.start = kik_malloc((n + 1) * sizeof(*v.start)),
		.div = kik_malloc((n + 1) * sizeof(*v.div)),
	};
	bool *shown = kik_malloc(f->nquestions * sizeof(*shown));

	*out = (struct kik_unit_stats){ 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN };
	v.start[0] = 0;
	for (size_t i = 0; i < n; i++) {
		int64_t div;
		size_t terms;

		reserve(&v, f->nquestions);
		if (skip)
			mark_shown(f, kind, item, i, skip, ctx, shown);
		terms = kik_mean_terms(f, cells[i], skip ? shown : NULL, kind, item,
		    v.term + v.nterms, &div);
		if (terms > 0)
			add_value(&v, terms, div, out);
	}
	out->units = (int64_t)v.n;
	if (v.n > 0)
		out->mean = mean_of(&v);
	if (v.n > 1)
		out->sd = kik_ratio_sd(v.term, v.start, v.div, v.n, KIK_MEAN_SCALE);
	free(v.term);
	free(v.start);
	free(v.div);
	free(shown);
}
