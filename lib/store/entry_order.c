#include "kik/entry_order.h"

#include <string.h>

int kik_entry_cmp(const struct kik_entry_kind *k, const struct kik_entry *x,
    const struct kik_entry *y)
{
	size_t i;
	int order = 0;

	for (i = 0; i < k->nfields && !order; i++) {
		if (!k->field[i].key)
			continue;
		order = kik_natural_cmp(kik_entry_text(x, i), kik_entry_text(y, i));
		/* 01 and 1 are two */
		if (!order)
			order = strcmp(kik_entry_text(x, i), kik_entry_text(y, i));
	}
	return order;
}

static bool same_value(const struct kik_entered *x, const struct kik_entered *y)
{
	size_t i;

	if (x->given != y->given || !x->given)
		return x->given == y->given;
	if (x->number != y->number || x->n != y->n || !x->text != !y->text ||
	    (x->text && strcmp(x->text, y->text) != 0))
		return false;
	for (i = 0; i < x->n; i++)
		if (strcmp(x->item[i], y->item[i]) != 0)
			return false;
	return true;
}

bool kik_entry_same(const struct kik_entry_kind *k, const struct kik_entry *x,
    const struct kik_entry *y, bool text)
{
	size_t i;

	for (i = 0; i < k->nfields; i++)
		if ((text || k->field[i].type != KIK_ENTRY_TEXT) &&
		    !same_value(&x->value[i], &y->value[i]))
			return false;
	return true;
}

void kik_entry_add_name(struct kik_buf *b, const struct kik_entry_kind *k,
    const struct kik_entry *e)
{
	const char *between = "";
	size_t i;

	for (i = 0; i < k->nfields; i++) {
		if (!k->field[i].key || !e->value[i].given)
			continue;
		kik_buf_addf(b, "%s%s", between, e->value[i].text);
		between = " ";
	}
}

enum kik_entry_join kik_entries_meet(const struct kik_entry_kind *k, const struct kik_entries *a,
    const struct kik_entries *b, const struct kik_entry **x)
{
	enum kik_entry_join met = KIK_JOIN_APART;
	size_t i = 0, j = 0;

	*x = NULL;
	while (i < a->n && j < b->n) {
		int order = kik_entry_cmp(k, &a->entry[i], &b->entry[j]);

		if (order) {
			i += order < 0;
			j += order > 0;
			continue;
		}
		if (!kik_entry_same(k, &a->entry[i], &b->entry[j], a->has_text && b->has_text)) {
			*x = &a->entry[i];
			return KIK_JOIN_CONFLICT;
		}
		if (met == KIK_JOIN_APART)
			*x = &a->entry[i];
		met = KIK_JOIN_DUP;
		i++;
		j++;
	}
	return met;
}

struct kik_entries *kik_entries_join(const struct kik_entry_kind *k, const struct kik_entries *a,
    const struct kik_entries *b, struct kik_arena *arena)
{
	struct kik_entries *to = kik_arena_alloc(arena, sizeof *to);
	size_t i = 0, j = 0;

	to->entry = kik_arena_array(arena, a->n + b->n + 1, sizeof *to->entry);
	to->nfields = k->nfields;
	to->has_text = a->has_text || b->has_text;
	while (i < a->n || j < b->n) {
		int order = i == a->n ? 1
		    : j == b->n       ? -1
				      : kik_entry_cmp(k, &a->entry[i], &b->entry[j]);

		to->entry[to->n++] =
		    order < 0 || (!order && a->has_text) ? a->entry[i] : b->entry[j];
		i += order <= 0;
		j += order >= 0;
	}
	return to;
}
