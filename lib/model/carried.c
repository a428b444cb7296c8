#include "kik/carried.h"

#include <string.h>

struct kik_carried *kik_carried_copy(const struct kik_carried *c, struct kik_arena *a)
{
	struct kik_carried *to;

	if (!c)
		return NULL;
	to = kik_arena_alloc(a, sizeof *to);
	for (size_t s = 0; s < KIK_SECTIONS; s++) {
		to->entries[s] = kik_entries_copy(c->entries[s], a);
		if (!c->tally[s])
			continue;
		to->tally[s] = kik_arena_alloc(a, sizeof *to->tally[s]);
		*to->tally[s] = *c->tally[s];
	}
	return to;
}

void kik_tally_add(struct kik_tally *to, const struct kik_tally *from)
{
	for (size_t i = 0; i < KIK_TALLY; i++)
		for (size_t j = 0; j < KIK_TALLY; j++)
			to->n[i][j] += from->n[i][j];
}

int64_t kik_tally_all(const struct kik_tally *t)
{
	int64_t sum = 0;

	for (size_t i = 0; i < KIK_TALLY; i++)
		sum += kik_tally_of(t, 0, i);
	return sum;
}

int64_t kik_tally_of(const struct kik_tally *t, size_t choice, size_t word)
{
	int64_t sum = 0;

	for (size_t i = 0; i < KIK_TALLY; i++)
		sum += choice == 0 ? t->n[word][i] : t->n[i][word];
	return sum;
}
