#include "lineage.h"

#include <stdint.h>
#include <string.h>

#include "figure.h"
#include "kik/text.h"

/* Units on the way back; a set, for few names. */
struct set {
	const struct kik_unit **unit;
	size_t n, cap;
	struct kik_arena *a;
};

static void add(struct set *s, const struct kik_unit *u)
{
	for (size_t i = 0; i < s->n; i++)
		if (kik_unit_cmp(s->unit[i], u) == 0)
			return;
	if (s->n == s->cap) {
		size_t cap = 2 * s->cap + 4;
		const struct kik_unit **more = kik_arena_array(s->a, cap, sizeof(*more));
		if (s->n > 0)
			memcpy(more, s->unit, s->n * sizeof(*more));
		s->unit = more;
		s->cap = cap;
	}
	s->unit[s->n++] = u;
}

/* The result of a unit in a round, KIK_NONE when it has none. */
static size_t find(const struct kik_across *a, const char *municipality, const char *id)
{
	const struct kik_result key = { .scope = "unit",
		.unit = { .id = id, .name = "", .area = "", .municipality = municipality },
		.round = a->round->round };
	return kik_rounds_same(a->result, a->given, &key);
}

/* Adds those predecessors that have a result in the round.  False when none has. */
static bool add_predecessors(const struct kik_across *a, const struct kik_unit *u, struct set *to)
{
	const char *at = kik_unit_value(u, "predecessor");
	const struct kik_result *r;
	bool any = false;
	while ((r = kik_rounds_predecessor(a->result, a->given, u, &at)) != NULL) {
		add(to, &r->unit);
		any = true;
	}
	return any;
}

static void step(const struct kik_across *a, const struct set *from, struct set *to)
{
	for (size_t k = 0; k < from->n; k++) {
		const struct kik_unit *u = from->unit[k];
		if (add_predecessors(a, u, to))
			continue;
		size_t i = find(a, u->municipality, u->id);
		/* one that is not there may be, or have predecessors, further back */
		add(to, i == KIK_NONE ? u : &a->result[i]->unit);
	}
}

static void settle(const struct kik_across *a, const struct set *s, const struct kik_unit *unit,
    struct kik_lineage *out)
{
	*out = (struct kik_lineage){ .part = kik_arena_array(s->a, s->n, sizeof(size_t)) };
	for (size_t k = 0; k < s->n; k++) {
		size_t i = find(a, s->unit[k]->municipality, s->unit[k]->id);
		if (i == KIK_NONE)
			continue;
		out->part[out->n++] = i;
		out->other = out->other || kik_unit_cmp(s->unit[k], unit) != 0;
	}
}

void kik_lineage_trace(struct kik_across *const *round, size_t n, size_t unit,
    struct kik_lineage *out, struct kik_arena *a)
{
	const struct kik_unit *u = &round[n - 1]->result[unit]->unit;
	struct set at = { .a = a };
	add(&at, u);
	settle(round[n - 1], &at, u, &out[n - 1]);
	for (size_t r = n - 1; r-- > 0;) {
		struct set back = { .a = a };
		step(round[r], &at, &back);
		settle(round[r], &back, u, &out[r]);
		at = back;
	}
}

int64_t kik_lineage_mean(const struct kik_across *a, const struct kik_lineage *l,
    enum kik_level_kind kind, size_t item, struct kik_arena *arena)
{
	size_t questions = a->frame->nquestions;
	struct kik_cell *sum = kik_arena_array(arena, questions, sizeof *sum);
	for (size_t k = 0; k < l->n; k++) {
		size_t i = l->part[k];
		if (kik_across_mean(a, i, kind, item) == KIK_UNKNOWN ||
		    kik_publish_partial(a->publish, i, kind, item) ||
		    !kik_figure_same(a->result[l->part[0]], a->result[i], kind, item))
			return KIK_UNKNOWN;
		for (size_t q = 0; q < questions; q++) {
			struct kik_cell cell = kik_result_cell(a->result[i], q);
			sum[q].n += cell.n;
			sum[q].sum += cell.sum;
		}
	}
	struct kik_means means = kik_means_new(a->frame, arena);
	kik_means_of(a->frame, sum, NULL, &means);
	return l->n == 0 ? KIK_UNKNOWN : kik_figure_mean(&means, kind, item);
}

bool kik_lineage_same(const struct kik_across *now, size_t i, const struct kik_across *a,
    const struct kik_lineage *l, enum kik_level_kind kind, size_t item)
{
	for (size_t k = 0; k < l->n; k++)
		if (!kik_figure_same(now->result[i], a->result[l->part[k]], kind, item))
			return false;
	return l->n > 0 && !kik_publish_partial(now->publish, i, kind, item);
}
