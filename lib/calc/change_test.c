#include "kik/change_test.h"

#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "kik/num.h"

#define MOST_DRAWS ((kik_uint128)1 << 120)
#define MOST_DRAWN 120 /* of as many or more: 2^120 draws at the least */
#define MOST_STEPS ((int64_t)1 << 26)

/* Both rounds in one heap, over the bins that have answers; their distances are whole. */
struct heap {
	int64_t *count;           /* of each place */
	size_t *place;            /* 0, …, span; of the lowest bin 0 */
	size_t n;                 /* places with answers */
	int64_t span, drawn, all; /* answers that are drawn: those of the smaller round */
	int64_t sum, seen;        /* of places: of all answers, of those of the smaller round */
};

static int64_t total(const int64_t *count, size_t n)
{
	int64_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += count[i];
	return sum;
}

/* False when a round has no answers; then there is nothing to release. */
static bool make_heap(struct heap *h, const int64_t *before, const int64_t *after, size_t nbins)
{
	int64_t n1 = total(before, nbins), n2 = total(after, nbins);
	const int64_t *smaller = n1 <= n2 ? before : after;
	size_t first = 0, grain = 0;
	*h = (struct heap){ .drawn = n1 <= n2 ? n1 : n2, .all = n1 + n2 };
	if (h->drawn == 0)
		return false;
	h->count = kik_malloc(nbins * sizeof *h->count);
	h->place = kik_malloc(nbins * sizeof *h->place);
	while (before[first] + after[first] == 0)
		first++;
	for (size_t i = first; i < nbins; i++)
		if (before[i] + after[i] > 0)
			grain = (size_t)kik_common_divisor((int64_t)(i - first), (int64_t)grain);
	for (size_t i = first; i < nbins; i++) {
		if (before[i] + after[i] == 0)
			continue;
		size_t place = grain == 0 ? 0 : (i - first) / grain;
		h->count[h->n] = before[i] + after[i];
		h->place[h->n++] = place;
		h->span = (int64_t)place;
		h->sum += (int64_t)place * (before[i] + after[i]);
		h->seen += (int64_t)place * smaller[i];
	}
	return true;
}

static void release(struct heap *h)
{
	free(h->count);
	free(h->place);
}

/* How far a sum of `drawn` lies from what is to be expected, times all answers. */
static kik_uint128 distance(const struct heap *h, int64_t sum)
{
	kik_int128 d = (kik_int128)sum * h->all - (kik_int128)h->sum * h->drawn;
	return (kik_uint128)(d < 0 ? -d : d);
}

/* --- by counting ---------------------------------------------------------------- */

/* The number of ways to draw; 0 when there are too many. */
static kik_uint128 draws(const struct heap *h)
{
	kik_uint128 ways = 1;
	for (int64_t i = 1; i <= h->drawn; i++) {
		/* i is at most MOST_DRAWN, so what overflows is too much after the division too */
		if (__builtin_mul_overflow(ways, h->all - h->drawn + i, &ways))
			return 0;
		ways /= (kik_uint128)i;
		if (ways >= MOST_DRAWS)
			return 0;
	}
	return ways;
}

static bool too_long(const struct heap *h)
{
	int64_t each = 0;
	for (size_t i = 0; i < h->n; i++)
		each += h->count[i] < h->drawn ? h->count[i] : h->drawn;
	return (kik_int128)(h->drawn + 1) * (h->drawn * h->span + 1) * each > MOST_STEPS;
}

/*
 * Lets `count` answers at a place join: ways[k * width + s] is how many ways there are to
 * draw k of those so far with the sum s.  Each is at most the number of draws.
 */
static void join(const struct heap *h, kik_uint128 *ways, size_t width, int64_t count, size_t place)
{
	kik_uint128 choose[MOST_DRAWN + 1] = { 1 };
	for (int64_t c = 1; c <= h->drawn && c <= count; c++)
		choose[c] = choose[c - 1] * (kik_uint128)(count - c + 1) / (kik_uint128)c;
	for (int64_t k = h->drawn; k > 0; k--)
		for (size_t s = width; s-- > 0;) {
			kik_uint128 *sum = &ways[(size_t)k * width + s];
			for (int64_t c = 1; c <= k && c <= count; c++) {
				if ((size_t)c * place > s)
					break;
				*sum += choose[c] *
				    ways[(size_t)(k - c) * width + s - (size_t)c * place];
			}
		}
}

/* part / whole in KIK_P, rounded up; whole < MOST_DRAWS, part <= whole. */
static int64_t share(kik_uint128 part, kik_uint128 whole)
{
	int64_t p = 0;
	for (int64_t unit = KIK_P; unit >= 1; unit /= 10) {
		p += (int64_t)(part / whole) * unit;
		part = part % whole * 10;
	}
	return p + (part > 0);
}

int64_t kik_change_test_exact(const int64_t *before, const int64_t *after, size_t nbins)
{
	struct heap h;
	if (!make_heap(&h, before, after, nbins))
		return KIK_UNKNOWN;
	kik_uint128 whole = draws(&h), part = 0;
	if (whole == 0 || too_long(&h)) {
		release(&h);
		return KIK_UNKNOWN;
	}
	size_t width = (size_t)(h.drawn * h.span) + 1, rows = (size_t)h.drawn + 1;
	kik_uint128 *ways = kik_malloc(rows * width * sizeof *ways);
	memset(ways, 0, rows * width * sizeof *ways);
	ways[0] = 1;
	for (size_t i = 0; i < h.n; i++)
		join(&h, ways, width, h.count[i], h.place[i]);
	kik_uint128 seen = distance(&h, h.seen);
	for (size_t s = 0; s < width; s++)
		if (distance(&h, (int64_t)s) >= seen)
			part += ways[(rows - 1) * width + s];
	free(ways);
	release(&h);
	return share(part, whole);
}

/* --- by the normal distribution ------------------------------------------------- */

#define BITS 40 /* after the point */
#define ONE  ((kik_uint128)1 << BITS)
#define FAR  (25 * ONE) /* z^2 / 2 from here on: p is below a billionth */

/* part / whole; whole < 2^126. */
static kik_uint128 fixed(kik_uint128 part, kik_uint128 whole)
{
	kik_uint128 q = part / whole, rest = part % whole;
	if (q >= 25)
		return FAR;
	for (int i = 0; i < BITS; i++) {
		rest *= 2;
		q = q * 2 + (rest >= whole);
		rest %= whole;
	}
	return q;
}

/*
 * Both tails beyond z of a normal distribution, from t = z^2 / 2 < 25:
 * 1 - erf(sqrt t), erf x = 2 / sqrt(pi) x sum((2 t)^k / (1 3 5 … (2k + 1))) / e^t
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 7.1.6).  Whole
 * numbers only, the same on every machine; no value exceeds 2^122.
 */
static int64_t tails(kik_uint128 t)
{
	const kik_uint128 two_over_root_pi = 1240666014762; /* 1.1283791670955 in ONE */
	kik_uint128 power = ONE, e = ONE, term = ONE, sum = ONE;
	for (kik_uint128 k = 1; power > 0 || term > 0; k++) {
		power = (power * t >> BITS) / k;
		e += power;
		term = (term * t >> (BITS - 1)) / (2 * k + 1);
		sum += term;
	}
	kik_uint128 root = (kik_uint128)kik_round_sqrt(t * ONE, 1);
	kik_uint128 erf = (sum * root >> BITS) * two_over_root_pi / e;
	return erf >= ONE ? 0 : (int64_t)(((ONE - erf) * KIK_P + ONE - 1) >> BITS);
}

/*
 * The tail from a sum outwards, `off` from what is to be expected (times all answers), half
 * a step less: z^2 is (off - all / 2)^2 / all^2 over the variance of the sum, which is
 * drawn * rest * spread / (all^2 * (all - 1)).  KIK_UNKNOWN where 128 bits are too few.
 */
static int64_t tail(const struct heap *h, kik_int128 spread, kik_int128 off)
{
	kik_int128 twice = off * 2 - h->all, part;
	kik_int128 whole = spread * h->drawn * (h->all - h->drawn) * 8;
	if (__builtin_mul_overflow(twice, twice, &part) ||
	    __builtin_mul_overflow(part, (kik_int128)(h->all - 1), &part))
		return KIK_UNKNOWN;
	kik_uint128 t = fixed((kik_uint128)part, (kik_uint128)whole);
	int64_t both = t >= FAR ? 1 : tails(t);
	return twice < 0 ? KIK_P - both / 2 : (both + 1) / 2;
}

int64_t kik_change_test_normal(const int64_t *before, const int64_t *after, size_t nbins)
{
	struct heap h;
	if (!make_heap(&h, before, after, nbins))
		return KIK_UNKNOWN;
	kik_int128 squares = 0;
	for (size_t i = 0; i < h.n; i++)
		squares += (kik_int128)h.count[i] * (int64_t)h.place[i] * (int64_t)h.place[i];
	release(&h);
	kik_int128 spread = squares * h.all - (kik_int128)h.sum * h.sum;
	kik_int128 off = (kik_int128)distance(&h, h.seen);
	if (spread == 0 || off == 0)
		return KIK_P;
	/* to the other side the nearest sum that is at least as far off, in whole steps */
	kik_int128 across = (2 * off + h.all - 1) / h.all * h.all - off;
	int64_t here = tail(&h, spread, off), there = tail(&h, spread, across);
	if (here == KIK_UNKNOWN || there == KIK_UNKNOWN)
		return KIK_UNKNOWN;
	return here + there < KIK_P ? here + there : KIK_P;
}

int64_t kik_change_test(const int64_t *before, const int64_t *after, size_t nbins)
{
	int64_t p = kik_change_test_exact(before, after, nbins);
	return p != KIK_UNKNOWN ? p : kik_change_test_normal(before, after, nbins);
}

/* --- many at once --------------------------------------------------------------- */

static int ascending(const void *pa, const void *pb)
{
	const int64_t a = *(const int64_t *)pa, b = *(const int64_t *)pb;
	return (a > b) - (a < b);
}

void kik_change_test_mark(const int64_t *p, size_t n, int64_t risk, bool *marked)
{
	int64_t *known = kik_malloc((n + 1) * sizeof *known), below = -1;
	size_t m = 0;
	for (size_t i = 0; i < n; i++)
		if (p[i] != KIK_UNKNOWN)
			known[m++] = p[i];
	if (m > 0)
		qsort(known, m, sizeof *known, ascending);
	for (size_t i = 0; i < m && known[i] * (int64_t)(m - i) <= risk; i++)
		below = known[i];
	for (size_t i = 0; i < n; i++)
		marked[i] = p[i] != KIK_UNKNOWN && p[i] <= below;
	free(known);
}
