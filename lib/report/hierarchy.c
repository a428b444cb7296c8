#include "hierarchy.h"

#include <stdlib.h>

#include "unitsets.h"

/* A unit somewhere in the results. */
struct place {
	const struct kik_unit *unit;
	size_t result, member; /* member KIK_NONE: the result is the unit's own */
	size_t *node;          /* where to write which node the unit became */
};

/* While the hierarchy is made. */
struct groups {
	size_t *order; /* results that are groups, the largest first */
	size_t n;
	size_t *owner; /* for each unit: the smallest group so far that holds it */
};

static int cmp_place(const void *pa, const void *pb)
{
	const struct place *a = pa, *b = pb;
	int c = kik_unit_cmp(a->unit, b->unit);
	if (c != 0)
		return c;
	/* a unit's own result before its place in groups */
	if ((a->member == KIK_NONE) != (b->member == KIK_NONE))
		return a->member == KIK_NONE ? -1 : 1;
	return (a->result > b->result) - (a->result < b->result);
}

/* All units, sorted, so that equal ones stand together. */
static struct place *list_places(struct kik_hierarchy *h, size_t *n, struct kik_arena *a)
{
	*n = 0;
	for (size_t i = 0; i < h->n; i++)
		*n += kik_result_is_unit(h->result[i]) ? 1 : h->result[i]->nmembers;
	struct place *place = kik_arena_array(a, *n, sizeof *place);
	size_t at = 0;
	for (size_t i = 0; i < h->n; i++) {
		const struct kik_result *r = h->result[i];
		if (kik_result_is_unit(r)) {
			place[at++] = (struct place){ &r->unit, i, KIK_NONE, &h->of_result[i] };
			continue;
		}
		h->of_member[i] = kik_arena_array(a, r->nmembers, sizeof(size_t));
		for (size_t m = 0; m < r->nmembers; m++)
			place[at++] =
			    (struct place){ &r->member[m].unit, i, m, &h->of_member[i][m] };
	}
	if (at > 0)
		qsort(place, at, sizeof *place, cmp_place);
	return place;
}

/* Gives every unit a number, written to its places; returns how many there are. */
static size_t number_units(struct place *place, size_t n)
{
	size_t units = 0;
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && kik_unit_cmp(place[i - 1].unit, place[i].unit) != 0)
			units++;
		*place[i].node = units;
	}
	return n == 0 ? 0 : units + 1;
}

struct sized {
	size_t result, members;
};

static int cmp_size(const void *pa, const void *pb)
{
	const struct sized *a = pa, *b = pb;
	if (a->members != b->members)
		return a->members < b->members ? 1 : -1;
	return (a->result > b->result) - (a->result < b->result);
}

static void order_groups(const struct kik_hierarchy *h, struct groups *g, struct kik_arena *a)
{
	struct sized *sized = kik_arena_array(a, h->n, sizeof *sized);
	for (size_t i = 0; i < h->n; i++)
		if (!kik_result_is_unit(h->result[i]))
			sized[g->n++] = (struct sized){ i, h->result[i]->nmembers };
	if (g->n > 0)
		qsort(sized, g->n, sizeof *sized, cmp_size);
	g->order = kik_arena_array(a, h->n, sizeof *g->order);
	for (size_t i = 0; i < g->n; i++)
		g->order[i] = sized[i].result;
}

/*
 * Finds each group's parent.  Larger groups come first, so a group fits in when
 * all its units have the same owner so far: it lies within that one and beside
 * the others.
 */
static void nest_groups(struct kik_hierarchy *h, struct groups *g)
{
	for (size_t o = 0; o < g->n; o++) {
		size_t i = g->order[o], members = h->result[i]->nmembers;
		const size_t *unit = h->of_member[i];
		size_t owner = members == 0 ? KIK_NONE : g->owner[unit[0]];
		for (size_t m = 1; m < members && !h->overlaps[i]; m++)
			h->overlaps[i] = g->owner[unit[m]] != owner;
		h->parent[i] = h->overlaps[i] ? KIK_NONE : owner;
		if (h->overlaps[i])
			continue;
		for (size_t m = 0; m < members; m++)
			g->owner[unit[m]] = i;
	}
}

/* Nodes of the levels; a set as large as its owner is the same set. */
static void add_levels(struct kik_hierarchy *h, const struct kik_unitsets *s, size_t *owner,
    size_t *size)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct kik_unitset *set = &s->set[i];
		size_t node = set->n == 0 ? KIK_NONE : owner[set->unit[0]];
		if (node != KIK_NONE && size[node] == set->n)
			continue;
		size[h->nnodes] = set->n;
		h->node[h->nnodes] = (struct kik_node){ .parent = node };
		for (size_t m = 0; m < set->n; m++)
			owner[set->unit[m]] = h->nnodes;
		h->nnodes++;
	}
	h->nlevels = h->nnodes;
}

/* True when a unit lies in a level. */
static bool within(const struct kik_hierarchy *h, size_t node, size_t level)
{
	while (node != KIK_NONE && node != level)
		node = h->node[node].parent;
	return node == level;
}

/* The level that holds just the units of a group, KIK_NONE when there is none. */
static size_t level_of(const struct kik_hierarchy *h, size_t i, const size_t *owner,
    const size_t *size)
{
	size_t members = h->result[i]->nmembers;
	size_t node = members == 0 ? 0 : owner[h->of_member[i][0]];
	while (node != KIK_NONE && size[node] != members)
		node = h->node[node].parent;
	for (size_t m = 0; node != KIK_NONE && m < members; m++)
		if (!within(h, owner[h->of_member[i][m]], node))
			node = KIK_NONE;
	return node;
}

/* Finds where the groups stand; those of no level stand beside. */
static void place_groups(struct kik_hierarchy *h, const struct groups *g, const size_t *owner,
    const size_t *size)
{
	for (size_t o = 0; o < g->n; o++) {
		size_t i = g->order[o], node = level_of(h, i, owner, size);
		h->of_result[i] = node;
		if (node == KIK_NONE)
			h->beside[h->nbeside++] =
			    (struct kik_beside){ i, h->of_member[i], h->result[i]->nmembers };
		else if (h->node[node].result == NULL)
			h->node[node].result = h->result[i];
	}
}

/* Nodes of the units. */
static void add_units(struct kik_hierarchy *h, const struct groups *g, const struct kik_unitsets *s,
    const size_t *owner, struct place *place, size_t n)
{
	size_t node = KIK_NONE;
	for (size_t i = 0; i < n; i++) {
		size_t unit = *place[i].node;
		bool own = place[i].member == KIK_NONE;
		const struct kik_result *r = h->result[place[i].result];
		if (s->fact[unit] == place[i].unit) {
			h->node[h->nnodes] = (struct kik_node){ own ? r : NULL,
				own ? NULL : &r->member[place[i].member], owner[unit] };
			node = h->nnodes++;
		}
		if (own)
			h->parent[place[i].result] = g->owner[unit];
		*place[i].node = node;
	}
	for (size_t m = 0; m < h->nbeside; m++)
		h->of_result[h->beside[m].result] = h->nnodes + m;
}

/* The facts of each unit: those of its own result, else of the first group. */
static void list_facts(struct kik_unitsets *s, const struct place *place, size_t n)
{
	for (size_t i = n; i-- > 0;)
		s->fact[*place[i].node] = place[i].unit;
}

void kik_hierarchy_make(struct kik_hierarchy *h, struct kik_result *const *result, size_t n,
    struct kik_arena *a)
{
	*h = (struct kik_hierarchy){ .result = result, .n = n };
	h->of_result = kik_arena_array(a, n, sizeof *h->of_result);
	h->parent = kik_arena_array(a, n, sizeof *h->parent);
	h->overlaps = kik_arena_array(a, n, sizeof *h->overlaps);
	h->of_member = kik_arena_array(a, n, sizeof *h->of_member);
	size_t nplaces;
	struct place *place = list_places(h, &nplaces, a);
	size_t units = number_units(place, nplaces);
	struct groups g = { .owner = kik_arena_array(a, units, sizeof *g.owner) };
	struct kik_unitsets s;
	size_t *owner = kik_arena_array(a, units, sizeof *owner);
	for (size_t u = 0; u < units; u++)
		g.owner[u] = owner[u] = KIK_NONE;
	order_groups(h, &g, a);
	nest_groups(h, &g);
	kik_unitsets_init(&s, units, a);
	list_facts(&s, place, nplaces);
	kik_unitsets_finish(&s, a);
	size_t *size = kik_arena_array(a, s.n, sizeof *size);
	h->node = kik_arena_array(a, s.n + units, sizeof *h->node);
	h->beside = kik_arena_array(a, g.n, sizeof *h->beside);
	add_levels(h, &s, owner, size);
	place_groups(h, &g, owner, size);
	add_units(h, &g, &s, owner, place, nplaces);
}
