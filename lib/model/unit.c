#include "kik/unit.h"

#include <stdlib.h>
#include <string.h>

/* The index: pointers to the units, sorted by id, then municipality. */
static int by_id(const void *a, const void *b)
{
	const struct kik_unit *const *x = a, *const *y = b;
	int order = strcmp((*x)->id, (*y)->id);

	return order != 0 ? order : strcmp((*x)->municipality, (*y)->municipality);
}

void kik_units_complete(struct kik_units *u, struct kik_arena *a)
{
	const struct kik_unit **index = kik_arena_array(a, u->n, sizeof(*index));

	for (size_t i = 0; i < u->n; i++)
		index[i] = &u->unit[i];
	if (u->n > 0)
		qsort(index, u->n, sizeof(*index), by_id);
	u->index = index;
}

/* The first unit that does not stand before this municipality and id. */
static size_t lower_bound(const struct kik_units *u, const char *municipality, const char *id)
{
	const struct kik_unit key = { .id = id, .municipality = municipality };
	const struct kik_unit *const *index = u->index, *wanted = &key;
	size_t low = 0, high = u->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (by_id(&index[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct kik_unit *kik_units_find(const struct kik_units *u, const char *municipality,
    const char *id)
{
	const struct kik_unit *const *index = u->index;
	bool any = !municipality || *municipality == '\0';
	size_t i = lower_bound(u, any ? "" : municipality, id);
	const struct kik_unit *found;

	if (i == u->n || strcmp(index[i]->id, id) != 0)
		return NULL;
	found = index[i];
	if (!any)
		return strcmp(found->municipality, municipality) == 0 ? found : NULL;
	while (++i < u->n && strcmp(index[i]->id, id) == 0) {
		if (strcmp(index[i]->municipality, found->municipality) != 0)
			return NULL;
	}
	return found;
}

const char *kik_unit_called(const struct kik_unit *u)
{
	return *u->name ? u->name : u->id;
}

const char *kik_unit_value(const struct kik_unit *u, const char *column)
{
	const struct {
		const char *name, *value;
	} fact[] = {
		{ "unit", u->id },
		{ "name", u->name },
		{ "area", u->area },
		{ "municipality", u->municipality },
		{ "leader", u->leader },
	};

	for (size_t i = 0; i < sizeof(fact) / sizeof(fact[0]); i++) {
		if (strcmp(column, fact[i].name) == 0)
			return fact[i].value;
	}
	for (size_t i = 0; i < u->ncolumns; i++) {
		if (strcmp(column, u->column[i].name) == 0)
			return u->column[i].value;
	}
	return "";
}

void kik_unit_copy(struct kik_unit *to, const struct kik_unit *from, struct kik_arena *a)
{
	struct kik_column *column = kik_arena_array(a, from->ncolumns, sizeof(*column));

	for (size_t i = 0; i < from->ncolumns; i++) {
		column[i].name = kik_arena_str(a, from->column[i].name);
		column[i].value = kik_arena_str(a, from->column[i].value);
	}
	*to = (struct kik_unit){
		.id = kik_arena_str(a, from->id),
		.name = kik_arena_str(a, from->name),
		.area = kik_arena_str(a, from->area),
		.municipality = kik_arena_str(a, from->municipality),
		.column = column,
		.ncolumns = from->ncolumns,
		.participants = from->participants,
		.leader = kik_arena_str(a, from->leader),
	};
}

int kik_unit_cmp(const struct kik_unit *a, const struct kik_unit *b)
{
	int order = strcmp(a->municipality, b->municipality);

	return order != 0 ? order : strcmp(a->id, b->id);
}
