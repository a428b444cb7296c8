#include "kik/reliability.h"

#include <stdlib.h>

#include "kik/mem.h"
#include "kik/num.h"
#include "kik/ratio.h"

/*
 * Four times the squared distance of categories c < d: the answers from one to the other, the
 * ends by half.
 */
static int64_t distance(const int64_t *all, size_t c, size_t d)
{
	int64_t between = 0;

	for (size_t g = c; g <= d; g++)
		between += 2 * all[g];
	between -= all[c] + all[d];
	return between * between;
}

/* The distances of all pairs of answers. */
static int64_t disagreement(const int64_t *counts, const int64_t *all, size_t k)
{
	int64_t sum = 0;

	for (size_t c = 0; c < k; c++)
		for (size_t d = c + 1; counts[c] > 0 && d < k; d++)
			if (counts[d] > 0)
				sum += counts[c] * counts[d] * distance(all, c, d);
	return sum;
}

int64_t kik_alpha(const int64_t *const *counts, size_t nquestions, size_t k)
{
	struct kik_term *term = kik_malloc((nquestions + 1) * sizeof *term);
	int64_t *all = kik_malloc((k + 1) * sizeof *all), n = 0, expected, alpha = KIK_UNKNOWN;
	size_t terms = 0;

	for (size_t c = 0; c < k; c++)
		all[c] = 0;
	for (size_t q = 0; q < nquestions; q++) {
		int64_t answers = 0;

		for (size_t c = 0; c < k; c++)
			answers += counts[q][c];
		for (size_t c = 0; answers > 1 && c < k; c++)
			all[c] += counts[q][c];
		n += answers > 1 ? answers : 0;
	}
	expected = disagreement(all, all, k);
	for (size_t q = 0; expected > 0 && q < nquestions; q++) {
		int64_t answers = 0;

		for (size_t c = 0; c < k; c++)
			answers += counts[q][c];
		if (answers > 1)
			term[terms++] = (struct kik_term){ .num = disagreement(counts[q], all, k),
				.den = answers - 1,
				.w1 = 1 - n,
				.w2 = 1,
				.d2 = 1 };
	}
	if (terms > 0) {
		term[terms++] =
		    (struct kik_term){ .num = expected, .den = 1, .w1 = 1, .w2 = 1, .d2 = 1 };
		alpha = kik_ratio_sum(term, terms, KIK_STAT, expected);
	}
	free(term);
	free(all);
	return alpha;
}

/* Units, their answers and what they sum to. */
struct sums {
	int64_t units, n, sum, squares_of_n;
	int64_t of_units; /* of each unit its squared sum by its answers */
};

static struct sums add_units(const struct kik_cell *cell, size_t n)
{
	struct kik_term *term = kik_malloc((n + 1) * sizeof *term);
	struct sums s = { 0 };
	size_t terms = 0;

	for (size_t i = 0; i < n; i++) {
		if (cell[i].n < 1)
			continue;
		s.units++;
		s.n += cell[i].n;
		s.sum += cell[i].sum;
		s.squares_of_n += cell[i].n * cell[i].n;
		term[terms++] = (struct kik_term){
			.num = cell[i].sum, .den = cell[i].n, .w1 = cell[i].sum, .w2 = 1, .d2 = 1
		};
	}
	s.of_units = kik_ratio_sum(term, terms, 1, 1);
	free(term);
	return s;
}

int kik_variation_of(const struct kik_scale *s, const int64_t *counts, const struct kik_cell *cell,
    size_t n, struct kik_variation *out)
{
	struct sums u = add_units(cell, n);
	int64_t squares = 0, mean_square;
	kik_int128 between, size;

	if (u.units < 2 || u.n == u.units)
		return -1;
	for (size_t b = 0; b < s->nbins; b++)
		squares += counts[b] * kik_scale_points(s, b) * kik_scale_points(s, b);
	out->within = kik_round_div(squares - u.of_units, u.n - u.units);
	mean_square = kik_round_div((kik_int128)u.of_units * u.n - (kik_int128)u.sum * u.sum,
	    (kik_int128)u.n * (u.units - 1));
	/* by n0 = (n - squares_of_n / n) / (units - 1) */
	between = (kik_int128)(mean_square - out->within) * (u.units - 1) * u.n;
	size = (kik_int128)u.n * u.n - u.squares_of_n;
	out->between = kik_round_div(between, size);
	return 0;
}

int64_t kik_variation_share(const struct kik_variation *v, size_t n)
{
	kik_int128 between = 0, all = 0;

	for (size_t i = 0; i < n; i++) {
		between += v[i].between;
		all += (kik_int128)v[i].between + v[i].within;
	}
	if (all <= 0)
		return KIK_UNKNOWN;
	return between <= 0 ? 0 : kik_round_div(between * KIK_STAT, all);
}
