/* Hiding: small hierarchies by hand, and an attacker who solves equations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/hide.h"

#define ROOT KIK_NONE
#define OPEN KIK_SHOWN
#define K    KIK_HIDDEN_K
#define REST KIK_HIDDEN_REMAINDER

static void by_hand(void **state)
{
	const struct {
		int64_t k;
		size_t n;
		struct kik_hide_node node[5];
		enum kik_hidden expected[5];
	} known[] = {
		/* exactly k, and one fewer, beside people of the parent's own */
		{ 5, 3, { { ROOT, 14 }, { 0, 5 }, { 0, 4 } }, { OPEN, OPEN, K } },
		/* 23 - 20 would tell the 3: the 20 go too */
		{ 5, 3, { { ROOT, 23 }, { 0, 20 }, { 0, 3 } }, { OPEN, REST, K } },
		/* of two equal ones the later goes, and that is enough: 15 - 6 = 9 */
		{ 5, 4, { { ROOT, 15 }, { 0, 6 }, { 0, 6 }, { 0, 3 } }, { OPEN, OPEN, REST, K } },
		/* the parent's own 3 are a remainder like any other */
		{ 5, 3, { { ROOT, 23 }, { 0, 12 }, { 0, 8 } }, { OPEN, OPEN, REST } },
		/* a remainder of 0 tells nothing new */
		{ 5, 3, { { ROOT, 20 }, { 0, 12 }, { 0, 8 } }, { OPEN, OPEN, OPEN } },
		/* a remainder of k may be told */
		{ 5, 2, { { ROOT, 25 }, { 0, 20 } }, { OPEN, OPEN } },
		{ 5, 2, { { ROOT, 24 }, { 0, 20 } }, { OPEN, REST } },
		{ 4, 2, { { ROOT, 24 }, { 0, 20 } }, { OPEN, OPEN } },
		/* 23 - 20 hides the middle one; then 23 - 9 = 14 */
		{ 5, 3, { { ROOT, 23 }, { 0, 20 }, { 1, 9 } }, { OPEN, REST, OPEN } },
		/* the same, but then 23 - 19 = 4: the last goes too */
		{ 5, 3, { { ROOT, 23 }, { 0, 20 }, { 1, 19 } }, { OPEN, REST, REST } },
		/* 43 - 20 - 20 = 3 hides the later, then 20 - 17 = 3 */
		{ 5, 4, { { ROOT, 43 }, { 0, 20 }, { 0, 20 }, { 1, 17 } },
		    { OPEN, OPEN, REST, REST } },
		/* nobody is no data, and not hidden */
		{ 5, 3, { { ROOT, 8 }, { 0, 8 }, { 0, 0 } }, { OPEN, OPEN, OPEN } },
		{ 5, 2, { { ROOT, 0 }, { 0, 0 } }, { OPEN, OPEN } },
		/* who is hidden publishes no remainder */
		{ 5, 3, { { ROOT, 4 }, { 0, 3 }, { 0, 1 } }, { K, K, K } },
		/* two roots know nothing of each other */
		{ 5, 4, { { ROOT, 4 }, { ROOT, 9 }, { 1, 7 }, { 0, 4 } }, { K, OPEN, REST, K } },
		{ 5, 0, { { 0, 0 } }, { OPEN } },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		enum kik_hidden out[5] = { OPEN };

		kik_hide(known[i].node, known[i].n, known[i].k, out);
		for (size_t j = 0; j < known[i].n; j++)
			assert_int_equal(out[j], known[i].expected[j]);
	}
}

/* ---- random hierarchies ---- */

#define NODES 24

/* Atoms: the people of node i that are in none of its children, own[i] of them. */
struct hierarchy {
	struct kik_hide_node node[NODES];
	int64_t own[NODES];
	size_t level[NODES], n;
	enum kik_hidden out[NODES];
};

static void grow(struct hierarchy *h, int64_t depth)
{
	bool has_child[NODES] = { false };

	memset(h, 0, sizeof(*h));
	h->n = 1 + (size_t)test_random(NODES);
	h->node[0].parent = KIK_NONE;
	for (size_t i = 1; i < h->n; i++) {
		do
			h->node[i].parent = (size_t)test_random((int64_t)i);
		while ((int64_t)h->level[h->node[i].parent] >= depth);
		h->level[i] = h->level[h->node[i].parent] + 1;
		has_child[h->node[i].parent] = true;
	}
	for (size_t i = h->n; i-- > 0;) {
		if (!has_child[i] || test_random(2) == 0)
			h->own[i] = test_random(test_random(2) == 0 ? 31 : 9);
		h->node[i].n += h->own[i];
		if (i > 0)
			h->node[h->node[i].parent].n += h->node[i].n;
	}
}

/* True when node i is `top` or stands somewhere below it. */
static bool is_within(const struct hierarchy *h, size_t i, size_t top)
{
	while (i != KIK_NONE && i != top)
		i = h->node[i].parent;
	return i == top;
}

/* ---- the attacker ---- */

#define PRIME INT64_C(1000000007)

/* What follows from the published figures: row space over the atoms, in echelon form. */
struct attacker {
	const struct hierarchy *h;
	size_t atom[NODES], natoms; /* nodes with people of their own */
	int64_t row[NODES][NODES];
	size_t pivot[NODES], nrows;
	int64_t k;
};

static int64_t power(int64_t x, int64_t n)
{
	int64_t p = 1;

	for (; n > 0; n /= 2, x = x * x % PRIME) {
		if (n % 2 != 0)
			p = p * x % PRIME;
	}
	return p;
}

/* Takes out of v what the rows explain; returns the first column left, or natoms. */
static size_t reduce(const struct attacker *t, int64_t *v)
{
	for (size_t r = 0; r < t->nrows; r++) {
		int64_t factor = v[t->pivot[r]];

		for (size_t c = 0; factor != 0 && c < t->natoms; c++)
			v[c] = (v[c] + (PRIME - factor) * t->row[r][c]) % PRIME;
	}
	for (size_t c = 0; c < t->natoms; c++) {
		if (v[c] != 0)
			return c;
	}
	return t->natoms;
}

static void learn(struct attacker *t, size_t node)
{
	int64_t *v = t->row[t->nrows];
	size_t pivot;
	int64_t inverse;

	for (size_t c = 0; c < t->natoms; c++)
		v[c] = is_within(t->h, t->atom[c], node);
	pivot = reduce(t, v);
	if (pivot == t->natoms)
		return;
	inverse = power(v[pivot], PRIME - 2);
	for (size_t c = 0; c < t->natoms; c++)
		v[c] = v[c] * inverse % PRIME;
	t->pivot[t->nrows++] = pivot;
}

/* Tries every set of atoms that holds fewer than k people: none may be derivable. */
static void try_sets(const struct attacker *t, size_t next, int64_t people, bool *in)
{
	if (people > 0) {
		int64_t v[NODES] = { 0 };

		for (size_t c = 0; c < next; c++)
			v[c] = in[c];
		assert_true(reduce(t, v) < t->natoms);
	}
	for (size_t c = next; c < t->natoms; c++) {
		int64_t more = people + t->h->own[t->atom[c]];

		if (more >= t->k)
			continue;
		in[c] = true;
		try_sets(t, c + 1, more, in);
		in[c] = false;
	}
}

static void attack(const struct hierarchy *h, int64_t k)
{
	struct attacker t = { .h = h, .k = k };
	bool in[NODES] = { false };

	for (size_t i = 0; i < h->n; i++) {
		if (h->own[i] > 0)
			t.atom[t.natoms++] = i;
	}
	for (size_t i = 0; i < h->n; i++) {
		if (h->out[i] == KIK_SHOWN)
			learn(&t, i);
	}
	try_sets(&t, 0, 0, in);
}

/* ---- the rule, read again ---- */

/* The nearest published node with people above i, or `top`. */
static size_t nearest_above(const struct hierarchy *h, size_t i, size_t top)
{
	do
		i = h->node[i].parent;
	while (i != top && (h->out[i] != KIK_SHOWN || h->node[i].n == 0));
	return i;
}

/* People of `top` that are in no published node below it. */
static int64_t remainder_of(const struct hierarchy *h, size_t top)
{
	int64_t rest = 0;

	for (size_t i = 0; i < h->n; i++) {
		if (is_within(h, i, top) && (i == top || h->out[i] != KIK_SHOWN) &&
		    (i == top || nearest_above(h, i, top) == top))
			rest += h->own[i];
	}
	return rest;
}

/* The same decisions, made slowly. */
static void hide_slowly(struct hierarchy *h, int64_t k)
{
	for (size_t i = 0; i < h->n; i++)
		h->out[i] = h->node[i].n > 0 && h->node[i].n < k ? KIK_HIDDEN_K : KIK_SHOWN;
	for (size_t top = 0; top < h->n; top++) {
		while (h->out[top] == KIK_SHOWN) {
			int64_t rest = remainder_of(h, top);
			size_t least = top;

			for (size_t i = top + 1; i < h->n; i++) {
				if (h->out[i] == KIK_SHOWN && h->node[i].n > 0 &&
				    is_within(h, i, top) && nearest_above(h, i, top) == top &&
				    (least == top || h->node[i].n <= h->node[least].n))
					least = i;
			}
			if (rest == 0 || rest >= k || least == top)
				break;
			h->out[least] = KIK_HIDDEN_REMAINDER;
		}
	}
}

static void check_rule(const struct hierarchy *h, int64_t k)
{
	for (size_t i = 0; i < h->n; i++) {
		bool few = h->node[i].n > 0 && h->node[i].n < k;

		assert_int_equal(h->out[i] == KIK_HIDDEN_K, few);
		assert_int_not_equal(h->out[i], KIK_HIDDEN_N10);
		if (h->out[i] == KIK_SHOWN) {
			int64_t rest = remainder_of(h, i);

			assert_true(rest == 0 || rest >= k);
		}
	}
	/* nothing above, so nothing to hide it for */
	assert_int_not_equal(h->out[0], KIK_HIDDEN_REMAINDER);
}

static void random_hierarchies(void **state)
{
	size_t hidden = 0, shown = 0;

	(void)state;
	for (int round = 0; round < 4000; round++) {
		int64_t k = 3 + test_random(5);
		struct hierarchy h, slow;

		grow(&h, 1 + test_random(4));
		slow = h;
		hide_slowly(&slow, k);
		kik_hide(h.node, h.n, k, h.out);
		assert_memory_equal(h.out, slow.out, h.n * sizeof(h.out[0]));
		check_rule(&h, k);
		attack(&h, k);
		for (size_t i = 0; i < h.n; i++) {
			hidden += h.out[i] == KIK_HIDDEN_REMAINDER;
			shown += h.out[i] == KIK_SHOWN;
		}
	}
	/* neither nothing nor everything was at stake */
	assert_true(hidden > 1000);
	assert_true(shown > 10000);
}

/* The attacker finds what the threshold alone would let him find. */
static void attacker_is_able(void **state)
{
	struct hierarchy h = { .n = 3, .own = { 0, 20, 3 } };
	struct attacker t = { .h = &h, .atom = { 1, 2 }, .natoms = 2, .k = 5 };
	int64_t three[NODES] = { 0, 1 };

	(void)state;
	h.node[0] = (struct kik_hide_node){ KIK_NONE, 23 };
	h.node[1] = (struct kik_hide_node){ 0, 20 };
	h.node[2] = (struct kik_hide_node){ 0, 3 };
	learn(&t, 0);
	assert_int_equal(reduce(&t, three), 1);
	learn(&t, 1);
	three[0] = 0;
	three[1] = 1;
	assert_int_equal(reduce(&t, three), t.natoms);
}

/* A country: one level of 40,000 beneath one node, and a chain as deep. */
static void large_hierarchies(void **state)
{
	const size_t n = 40000;
	struct kik_hide_node *node = calloc(n, sizeof(*node));
	enum kik_hidden *out = calloc(n, sizeof(*out));
	size_t hidden = 0;

	(void)state;
	assert_non_null(node);
	assert_non_null(out);
	node[0].parent = KIK_NONE;
	node[0].n = 3;
	for (size_t i = 1; i < n; i++)
		node[0].n += node[i].n = 5 + (int64_t)(i % 7);
	kik_hide(node, n, 5, out);
	for (size_t i = 0; i < n; i++)
		hidden += out[i] != KIK_SHOWN;
	/* one of the smallest makes 3 to 8: the last of 5 people */
	assert_int_equal(hidden, 1);
	assert_int_equal(out[39998], KIK_HIDDEN_REMAINDER);

	/* three people of its own in each: every second one must go */
	for (size_t i = 0; i < n; i++) {
		node[i].parent = i == 0 ? KIK_NONE : i - 1;
		node[i].n = 3 * (int64_t)(n - i) + 6;
	}
	kik_hide(node, n, 5, out);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(out[i], i % 2 == 0 ? KIK_SHOWN : KIK_HIDDEN_REMAINDER);
	free(node);
	free(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(by_hand),
		cmocka_unit_test(attacker_is_able),
		cmocka_unit_test(random_hierarchies),
		cmocka_unit_test(large_hierarchies),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
