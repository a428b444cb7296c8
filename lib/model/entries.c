#include "kik/entries.h"

#include "kik/num.h"

struct kik_entries *kik_entries_new(struct kik_arena *a, size_t n, size_t nfields)
{
	struct kik_entries *rs = kik_arena_alloc(a, sizeof *rs);
	struct kik_entered *value = kik_arena_array(a, n * nfields + 1, sizeof *value);
	size_t i;

	rs->entry = kik_arena_array(a, n + 1, sizeof *rs->entry);
	rs->n = n;
	for (i = 0; i < n; i++)
		rs->entry[i].value = value + i * nfields;
	return rs;
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
