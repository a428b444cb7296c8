#include "kik/rank.h"

#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "kik/num.h"

bool kik_rank_judged(const struct kik_rank_item *item)
{
	return item->effect.den > 0 && item->effort.den > 0;
}

static bool high(struct kik_fraction f, int64_t cut)
{
	return (kik_int128)f.num * KIK_STAT > (kik_int128)cut * f.den;
}

enum kik_quadrant kik_rank_quadrant(const struct kik_rank_item *item,
    const struct kik_rank_cuts *cuts)
{
	bool hard = high(item->effort, cuts->effort);

	if (!kik_rank_judged(item))
		return KIK_QUADRANT_NONE;
	if (high(item->effect, cuts->effect))
		return hard ? KIK_QUADRANT_PLAN : KIK_QUADRANT_NOW;
	return hard ? KIK_QUADRANT_LEAVE : KIK_QUADRANT_IF_TIME;
}

int64_t kik_rank_gap(const struct kik_scale *s, int64_t points)
{
	if (points == KIK_UNKNOWN)
		return KIK_UNKNOWN;
	return kik_round_div((kik_int128)(s->max - points) * KIK_STAT, s->max - s->min);
}

/* Descending, KIK_UNKNOWN last. */
static int descending(int64_t a, int64_t b)
{
	return (a < b) - (a > b);
}

/* Descending order of effect / effort, both judged. */
static int by_yield(const struct kik_rank_item *a, const struct kik_rank_item *b)
{
	kik_int128 left = (kik_int128)a->effect.num * a->effort.den;
	kik_int128 right = (kik_int128)b->effect.num * b->effort.den;

	left *= (kik_int128)b->effort.num * b->effect.den;
	right *= (kik_int128)a->effort.num * a->effect.den;
	return (left < right) - (left > right);
}

int kik_rank_cmp(const struct kik_rank_item *a, const struct kik_rank_item *b)
{
	int order = kik_rank_judged(b) - kik_rank_judged(a);

	if (order == 0 && kik_rank_judged(a))
		order = by_yield(a, b);
	if (order == 0)
		order = descending(a->votes, b->votes);
	if (order == 0)
		order = descending(a->statements, b->statements);
	if (order == 0)
		order = descending(a->gap, b->gap);
	return order != 0 ? order : strcmp(a->id, b->id);
}

static int by_rank(const void *pa, const void *pb)
{
	const struct kik_rank_item *const *a = pa, *const *b = pb;

	return kik_rank_cmp(*a, *b);
}

void kik_rank(const struct kik_rank_item *item, size_t n, size_t *order)
{
	if (n == 0)
		return;

	struct kik_arena *a = kik_arena_new();
	const struct kik_rank_item **sorted = kik_arena_array(a, n, sizeof(*sorted));

	for (size_t i = 0; i < n; i++)
		sorted[i] = &item[i];
	qsort(sorted, n, sizeof(*sorted), by_rank);
	for (size_t i = 0; i < n; i++)
		order[i] = (size_t)(sorted[i] - item);
	kik_arena_free(a);
}

/* A walk along the edges, deep first: the items on the way stand in path. */
struct walk {
	size_t *start; /* edges of item i: to[start[i]] … to[start[i + 1] - 1] */
	size_t *to;
	size_t *next; /* the edge of each item that is tried next */
	size_t *path;
	unsigned char *state; /* NEW, ON_PATH, DONE */
};

enum { NEW, ON_PATH, DONE };

static void sort_edges(struct walk *w, size_t n, const struct kik_rank_edge *edge, size_t nedges)
{
	for (size_t e = 0; e < nedges; e++)
		w->start[edge[e].from + 1]++;
	for (size_t i = 0; i < n; i++) {
		w->start[i + 1] += w->start[i];
		w->next[i] = w->start[i];
	}
	for (size_t e = 0; e < nedges; e++)
		w->to[w->next[edge[e].from]++] = edge[e].to;
	memcpy(w->next, w->start, n * sizeof(*w->next));
}

/* Copies the path from item `first` on; returns its length. */
static size_t take_circle(const struct walk *w, size_t first, size_t len, size_t *out)
{
	size_t at = 0;

	while (w->path[at] != first)
		at++;
	memcpy(out, w->path + at, (len - at) * sizeof(*out));
	return len - at;
}

static size_t circle_from(struct walk *w, size_t item, size_t *out)
{
	size_t len = 1;

	w->path[0] = item;
	w->state[item] = ON_PATH;
	while (len > 0) {
		size_t last = w->path[len - 1];

		if (w->next[last] == w->start[last + 1]) {
			w->state[last] = DONE;
			len--;
			continue;
		}
		size_t to = w->to[w->next[last]++];

		if (w->state[to] == ON_PATH)
			return take_circle(w, to, len, out);
		if (w->state[to] == NEW) {
			w->state[to] = ON_PATH;
			w->path[len++] = to;
		}
	}
	return 0;
}

size_t kik_rank_circle(size_t n, const struct kik_rank_edge *edge, size_t nedges, size_t *out)
{
	size_t len = 0;

	if (n == 0 || nedges == 0)
		return 0;

	struct kik_arena *a = kik_arena_new();
	struct walk w = {
		.start = kik_arena_array(a, n + 1, sizeof(*w.start)),
		.to = kik_arena_array(a, nedges, sizeof(*w.to)),
		.next = kik_arena_array(a, n, sizeof(*w.next)),
		.path = kik_arena_array(a, n, sizeof(*w.path)),
		.state = kik_arena_array(a, n, sizeof(*w.state)),
	};

	sort_edges(&w, n, edge, nedges);
	for (size_t i = 0; i < n && len == 0; i++)
		if (w.state[i] == NEW)
			len = circle_from(&w, i, out);
	kik_arena_free(a);
	return len;
}
