#include "unitsets.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static void add_set(struct kik_unitsets *s, const size_t *unit, size_t n)
{
	s->set[s->n] = (struct kik_unitset){ unit, n, s->n };
	s->n++;
}

void kik_unitsets_init(struct kik_unitsets *s, size_t units, struct kik_arena *a)
{
	s->units = units;
	s->fact = kik_arena_array(a, units, sizeof *s->fact);
	s->set = kik_arena_array(a, 1 + 2 * units, sizeof *s->set);
	s->n = 0;
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

/* The units by municipality and area: each of those is a run of them. */
static const size_t *sort_units(const struct kik_unitsets *s, struct kik_arena *a)
{
	struct placed *placed = kik_arena_array(a, s->units, sizeof *placed);
	size_t *unit = kik_arena_array(a, s->units, sizeof *unit);
	for (size_t u = 0; u < s->units; u++)
		placed[u] = (struct placed){ s->fact[u], u };
	if (s->units > 0)
		qsort(placed, s->units, sizeof *placed, cmp_placed);
	for (size_t u = 0; u < s->units; u++)
		unit[u] = placed[u].unit;
	return unit;
}

static bool same_municipality(const struct kik_unit *a, const struct kik_unit *b)
{
	return strcmp(a->municipality, b->municipality) == 0;
}

static bool same_area(const struct kik_unit *a, const struct kik_unit *b)
{
	return same_municipality(a, b) && strcmp(a->area, b->area) == 0;
}

static void add_level(struct kik_unitsets *s, const size_t *unit,
    bool (*same)(const struct kik_unit *, const struct kik_unit *))
{
	for (size_t from = 0, to; from < s->units; from = to) {
		for (to = from; to < s->units && same(s->fact[unit[from]], s->fact[unit[to]]); to++)
			;
		add_set(s, &unit[from], to - from);
	}
}

static int cmp_set(const void *pa, const void *pb)
{
	const struct kik_unitset *a = pa, *b = pb;
	if (a->n != b->n)
		return a->n < b->n ? 1 : -1;
	return (a->at > b->at) - (a->at < b->at);
}

void kik_unitsets_finish(struct kik_unitsets *s, struct kik_arena *a)
{
	const size_t *unit = sort_units(s, a);
	add_set(s, unit, s->units);
	add_level(s, unit, same_municipality);
	add_level(s, unit, same_area);
	qsort(s->set, s->n, sizeof *s->set, cmp_set);
}
