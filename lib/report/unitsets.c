#include "unitsets.h"

#include <stdlib.h>
#include <string.h>

#include "kik/frame.h"

/* The units by municipality and area: each of those is a run of them. */
struct sorted {
	size_t *unit;
	size_t n;
	size_t *of;     /* for each unit the set of the level at hand */
	size_t *shared; /* for each set: units that a group has in common with it */
};

static void add_set(struct kik_unitsets *s, const size_t *unit, size_t n, size_t group)
{
	s->set[s->n] = (struct kik_unitset){ unit, n, group, false, s->n };
	s->n++;
}

void kik_unitsets_init(struct kik_unitsets *s, size_t units, size_t groups, struct kik_arena *a)
{
	s->units = units;
	s->fact = kik_arena_array(a, units, sizeof *s->fact);
	s->set = kik_arena_array(a, 1 + 2 * units + groups, sizeof *s->set);
	s->n = 0;
}

void kik_unitsets_add(struct kik_unitsets *s, size_t group, const size_t *unit, size_t n)
{
	add_set(s, unit, n, group);
}

struct placed {
	const struct kik_unit *fact;
	size_t unit;
};

static int cmp_placed(const void *pa, const void *pb)
{
	const struct placed *a = pa, *b = pb;
	int c = strcmp(a->fact->municipality, b->fact->municipality);
	if (c == 0)
		c = strcmp(a->fact->area, b->fact->area);
	return c != 0 ? c : (a->unit > b->unit) - (a->unit < b->unit);
}

static void sort_units(const struct kik_unitsets *s, struct sorted *sorted, struct kik_arena *a)
{
	struct placed *placed = kik_arena_array(a, s->units, sizeof *placed);
	for (size_t u = 0; u < s->units; u++)
		if (s->fact[u] != NULL)
			placed[sorted->n++] = (struct placed){ s->fact[u], u };
	if (sorted->n > 0)
		qsort(placed, sorted->n, sizeof *placed, cmp_placed);
	sorted->unit = kik_arena_array(a, s->units, sizeof *sorted->unit);
	for (size_t i = 0; i < sorted->n; i++)
		sorted->unit[i] = placed[i].unit;
}

static bool same_municipality(const struct kik_unit *a, const struct kik_unit *b)
{
	return strcmp(a->municipality, b->municipality) == 0;
}

static bool same_area(const struct kik_unit *a, const struct kik_unit *b)
{
	return same_municipality(a, b) && strcmp(a->area, b->area) == 0;
}

/* Marks the sets of a level that a group crosses. */
static void cross(const struct kik_unitsets *s, const struct sorted *sorted,
    const struct kik_unitset *group)
{
	size_t *shared = sorted->shared;
	const size_t *of = sorted->of;
	for (size_t m = 0; m < group->n; m++)
		shared[of[group->unit[m]]]++;
	for (size_t m = 0; m < group->n; m++) {
		struct kik_unitset *set = &s->set[of[group->unit[m]]];
		size_t n = shared[of[group->unit[m]]];
		set->crossed = set->crossed || (n != set->n && n != group->n);
	}
	for (size_t m = 0; m < group->n; m++)
		shared[of[group->unit[m]]] = 0;
}

static void add_level(struct kik_unitsets *s, const struct sorted *sorted, size_t groups,
    bool (*same)(const struct kik_unit *, const struct kik_unit *))
{
	const size_t *unit = sorted->unit;
	for (size_t from = 0, to; from < sorted->n; from = to) {
		for (to = from; to < sorted->n && same(s->fact[unit[from]], s->fact[unit[to]]);
		     to++)
			sorted->of[unit[to]] = s->n;
		add_set(s, &unit[from], to - from, KIK_NONE);
	}
	for (size_t i = 0; i < groups; i++)
		cross(s, sorted, &s->set[i]);
}

static int cmp_set(const void *pa, const void *pb)
{
	const struct kik_unitset *a = pa, *b = pb;
	if (a->n != b->n)
		return a->n < b->n ? 1 : -1;
	if ((a->group == KIK_NONE) != (b->group == KIK_NONE))
		return a->group == KIK_NONE ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

void kik_unitsets_finish(struct kik_unitsets *s, struct kik_arena *a)
{
	size_t groups = s->n;
	struct sorted sorted = {
		.of = kik_arena_array(a, s->units, sizeof *sorted.of),
		.shared = kik_arena_array(a, 1 + 2 * s->units + groups, sizeof *sorted.shared),
	};
	sort_units(s, &sorted, a);
	add_set(s, sorted.unit, sorted.n, KIK_NONE);
	add_level(s, &sorted, groups, same_municipality);
	add_level(s, &sorted, groups, same_area);
	qsort(s->set, s->n, sizeof *s->set, cmp_set);
}
