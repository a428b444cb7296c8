#include "kik/correlation.h"

#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "kik/num.h"

#define DRAWS_MOST  1999
#define DRAWS_LEAST 199
#define DRAWN_MOST  2000000 /* pairs in all drawings, where the draws are fewer */

/* One of the two things: the values by their place among the distinct ones. */
struct side {
	uint32_t *place; /* of each pair */
	uint32_t *count; /* of each distinct value in a drawing */
	int64_t *rank;   /* twice the mean rank, less that of the middle */
	size_t distinct;
	kik_int128 squares;
};

static int by_value(const void *pa, const void *pb)
{
	int64_t a = *(const int64_t *)pa, b = *(const int64_t *)pb;

	return (a > b) - (a < b);
}

static void side_make(struct side *s, const int64_t *value, size_t n)
{
	int64_t *sorted = kik_malloc((n + 1) * sizeof *sorted), *at;

	memcpy(sorted, value, n * sizeof *sorted);
	qsort(sorted, n, sizeof *sorted, by_value);
	s->distinct = 0;
	for (size_t i = 0; i < n; i++)
		if (s->distinct == 0 || sorted[i] != sorted[s->distinct - 1])
			sorted[s->distinct++] = sorted[i];
	s->place = kik_malloc((n + 1) * sizeof *s->place);
	s->count = kik_malloc((s->distinct + 1) * sizeof *s->count);
	s->rank = kik_malloc((s->distinct + 1) * sizeof *s->rank);
	for (size_t i = 0; i < n; i++) {
		at = bsearch(&value[i], sorted, s->distinct, sizeof *sorted, by_value);
		s->place[i] = (uint32_t)(at - sorted);
	}
	free(sorted);
}

static void side_free(struct side *s)
{
	free(s->place);
	free(s->count);
	free(s->rank);
}

/* Ranks what was drawn. */
static void side_rank(struct side *s, const uint32_t *drawn, size_t n)
{
	int64_t before = 0;

	memset(s->count, 0, s->distinct * sizeof *s->count);
	for (size_t i = 0; i < n; i++)
		s->count[s->place[drawn[i]]]++;
	s->squares = 0;
	for (size_t k = 0; k < s->distinct; k++) {
		s->rank[k] = 2 * before + s->count[k] - (int64_t)n;
		before += s->count[k];
		s->squares += (kik_int128)s->rank[k] * s->rank[k] * s->count[k];
	}
}

static int64_t rho_of(struct side *x, struct side *y, const uint32_t *drawn, size_t n)
{
	kik_int128 products = 0;
	int64_t rho;

	side_rank(x, drawn, n);
	side_rank(y, drawn, n);
	if (x->squares == 0 || y->squares == 0)
		return KIK_UNKNOWN;
	for (size_t i = 0; i < n; i++)
		products += (kik_int128)x->rank[x->place[drawn[i]]] * y->rank[y->place[drawn[i]]];
	rho = kik_round_sqrt((kik_uint128)(products * products) * KIK_STAT * KIK_STAT,
	    (kik_uint128)(x->squares * y->squares));
	return products < 0 ? -rho : rho;
}

/* The next of the same series each time: G. Steele, D. Lea, C. Flood, OOPSLA 2014, SplitMix64. */
static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

static void interval(struct side *x, struct side *y, uint32_t *drawn, size_t n,
    struct kik_correlation *out)
{
	size_t draws = DRAWN_MOST / n, known = 0;
	uint64_t state = 1904;
	int64_t *rho;

	draws = draws > DRAWS_MOST ? DRAWS_MOST : draws < DRAWS_LEAST ? DRAWS_LEAST : draws;
	rho = kik_malloc(draws * sizeof *rho);
	for (size_t k = 0; k < draws; k++) {
		for (size_t i = 0; i < n; i++)
			drawn[i] = (uint32_t)((kik_uint128)next(&state) * n >> 64);
		rho[known] = rho_of(x, y, drawn, n);
		known += rho[known] != KIK_UNKNOWN;
	}
	qsort(rho, known, sizeof *rho, by_value);
	if (known * 2 > draws) {
		size_t tail = (known + 1) / 40;

		out->low = rho[tail > 0 ? tail - 1 : 0];
		out->high = rho[known - (tail > 0 ? tail : 1)];
	}
	free(rho);
}

void kik_correlation_of(const int64_t *x, const int64_t *y, size_t n, struct kik_correlation *out)
{
	int64_t *known[2] = { kik_malloc((n + 1) * sizeof **known),
		kik_malloc((n + 1) * sizeof **known) };
	uint32_t *drawn = kik_malloc((n + 1) * sizeof *drawn);
	struct side sx, sy;

	*out = (struct kik_correlation){ 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN };
	for (size_t i = 0; i < n; i++) {
		if (x[i] == KIK_UNKNOWN || y[i] == KIK_UNKNOWN)
			continue;
		drawn[out->n] = (uint32_t)out->n;
		known[0][out->n] = x[i];
		known[1][out->n++] = y[i];
	}
	side_make(&sx, known[0], out->n);
	side_make(&sy, known[1], out->n);
	out->rho = rho_of(&sx, &sy, drawn, out->n);
	if (out->rho != KIK_UNKNOWN)
		interval(&sx, &sy, drawn, out->n, out);
	side_free(&sx);
	side_free(&sy);
	free(drawn);
	free(known[0]);
	free(known[1]);
}
