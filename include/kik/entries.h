/*
 * Entries: what stands in the rows of the sheets of phase 4 and of the documentation half,
 * as sections of a unit's result.
 *
 * What the fields of an entry are, kik/entry_kinds.h says for each section.
 */
#ifndef KIK_ENTRIES_H
#define KIK_ENTRIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/mem.h"

enum kik_section {
	KIK_PRIORITIES,
	KIK_ACTIONS,
	KIK_INDICATORS,
	KIK_SURVEY,
	KIK_DEVIATIONS,
	KIK_SECTIONS
};

/* A cell; which of the members holds it depends on the type of its field. */
struct kik_entered {
	bool given;
	const char *text; /* of a text, an id or a date; of a choice its English word */
	int64_t number;   /* ten-thousandths; of a choice its place among the words, from 0 */
	const char *const *item; /* of a list */
	size_t n;
};

struct kik_entry {
	struct kik_entered *value; /* one for each field of the section */
};

struct kik_entries {
	struct kik_entry *entry;
	size_t n, nfields; /* how many fields each entry has */
	bool has_text;     /* false after --no-text */
};

/*
 * Room for n entries of so many fields, nothing given in any.  The caller who gives entries
 * of its own sets `value` of each.
 */
struct kik_entries *kik_entries_new(struct kik_arena *a, size_t n, size_t nfields);

/* A copy in the arena, texts and all.  NULL of NULL. */
struct kik_entries *kik_entries_copy(const struct kik_entries *e, struct kik_arena *a);

/* The text of a field, "" where it is not given. */
const char *kik_entry_text(const struct kik_entry *r, size_t field);

/* The number of a field, KIK_UNKNOWN where it is not given. */
int64_t kik_entry_number(const struct kik_entry *r, size_t field);

/* True when a choice is this word of its table. */
bool kik_entry_is(const struct kik_entry *r, size_t field, size_t word);

#endif
