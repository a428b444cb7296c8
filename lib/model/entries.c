#include "kik/entries.h"

#include "kik/num.h"

struct kik_entries *kik_entries_new(struct kik_arena *a, size_t n, size_t nfields)
{
	struct kik_entries *rs = kik_arena_alloc(a, sizeof *rs);
	struct kik_entered *value = kik_arena_array(a, n * nfields + 1, sizeof *value);
	size_t i;

	rs->entry = kik_arena_array(a, n + 1, sizeof *rs->entry);
	rs->n = n;
	rs->nfields = nfields;
	for (i = 0; i < n; i++)
		rs->entry[i].value = value + i * nfields;
	return rs;
}

static void copy_value(struct kik_entered *to, const struct kik_entered *from, struct kik_arena *a)
{
	const char **item;
	size_t i;

	*to = *from;
	if (from->text)
		to->text = kik_arena_str(a, from->text);
	if (!from->item)
		return;
	item = kik_arena_array(a, from->n + 1, sizeof *item);
	for (i = 0; i < from->n; i++)
		item[i] = kik_arena_str(a, from->item[i]);
	to->item = item;
}

struct kik_entries *kik_entries_copy(const struct kik_entries *e, struct kik_arena *a)
{
	struct kik_entries *to;
	size_t i, k;

	if (!e)
		return NULL;
	to = kik_entries_new(a, e->n, e->nfields);
	to->has_text = e->has_text;
	for (i = 0; i < e->n; i++)
		for (k = 0; k < e->nfields; k++)
			copy_value(&to->entry[i].value[k], &e->entry[i].value[k], a);
	return to;
}

const char *kik_entry_text(const struct kik_entry *r, size_t field)
{
	return r->value[field].given ? r->value[field].text : "";
}

int64_t kik_entry_number(const struct kik_entry *r, size_t field)
{
	return r->value[field].given ? r->value[field].number : KIK_UNKNOWN;
}

bool kik_entry_is(const struct kik_entry *r, size_t field, size_t word)
{
	return r->value[field].given && r->value[field].number == (int64_t)word;
}
