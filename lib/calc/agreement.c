#include "kik/agreement.h"

#include <stdlib.h>

#include "kik/mem.h"
#include "kik/num.h"
#include "kik/ratio.h"

/* A layer's 0/1 pattern over the categories, as far as A needs it. */
struct pattern {
	int64_t chosen;  /* S */
	int64_t tu, tdu; /* triples that stand together, and apart */
};

/* The categories that reach up to `height`. */
static struct pattern pattern_at(const int64_t *freq, size_t k, int64_t height)
{
	struct pattern p = { 0, 0, 0 };
	int64_t left = 0;

	for (size_t i = 0; i < k; i++)
		p.chosen += freq[i] >= height;
	/* each triple is counted at its one category that was not chosen */
	for (size_t i = 0; i < k; i++) {
		int64_t right = p.chosen - left;

		if (freq[i] >= height) {
			left++;
			continue;
		}
		p.tu += left * (left - 1) / 2 + right * (right - 1) / 2;
		p.tdu += left * right;
	}
	return p;
}

/* A layer's share times its agreement, still to be divided by the number of answers. */
static struct kik_term layer_term(struct pattern p, int64_t k, int64_t thickness)
{
	struct kik_term t = { .num = thickness * p.chosen, .den = 1 };

	t.w1 = 1;
	t.w2 = k - p.chosen;
	t.d2 = k - 1;
	if (p.tu + p.tdu > 0) {
		t.w1 = (k - 2) * p.tu - (k - 1) * p.tdu;
		t.den = (k - 2) * (p.tu + p.tdu);
	}
	return t;
}

/* The smallest frequency above `low`, or `low` when there is none. */
static int64_t next_height(const int64_t *freq, size_t k, int64_t low)
{
	int64_t next = low;

	for (size_t i = 0; i < k; i++) {
		if (freq[i] > low && (next == low || freq[i] < next))
			next = freq[i];
	}
	return next;
}

int64_t kik_agreement(const int64_t *freq, size_t k)
{
	struct kik_term *term;
	int64_t n = 0, low = 0, high, a;
	size_t layers = 0;

	for (size_t i = 0; i < k; i++)
		n += freq[i];
	if (n == 0)
		return KIK_UNKNOWN;
	if (k == 1)
		return KIK_STAT;
	term = kik_malloc(k * sizeof(*term));
	while ((high = next_height(freq, k, low)) > low) {
		term[layers++] = layer_term(pattern_at(freq, k, high), (int64_t)k, high - low);
		low = high;
	}
	a = kik_ratio_sum(term, layers, KIK_STAT, n);
	free(term);
	return a;
}
