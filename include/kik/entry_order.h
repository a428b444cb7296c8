/* Entries beside each other: their order, whether they are the same, and sections joined. */
#ifndef KIK_ENTRY_ORDER_H
#define KIK_ENTRY_ORDER_H

#include <stdbool.h>

#include "kik/entry_kinds.h"
#include "kik/mem.h"

/* Order of two entries by their keys: each natural, then bytewise.  0: it is the same one. */
int kik_entry_cmp(const struct kik_entry_kind *k, const struct kik_entry *x,
    const struct kik_entry *y);

/* True when all their fields are the same; `text`: their free texts as well. */
bool kik_entry_same(const struct kik_entry_kind *k, const struct kik_entry *x,
    const struct kik_entry *y, bool text);

/* Adds the keys of an entry as people name it: "F01", "sygefravær 2026-03". */
void kik_entry_add_name(struct kik_buf *b, const struct kik_entry_kind *k,
    const struct kik_entry *e);

enum kik_entry_join {
	KIK_JOIN_APART, /* no entry of one stands in the other */
	KIK_JOIN_DUP,   /* some do, and say the same */
	KIK_JOIN_CONFLICT
};

/*
 * What two sections have in common.  Free texts are compared where both have them.  *x and *y:
 * the first entries that are the same one; for a conflict the first that differ.
 */
enum kik_entry_join kik_entries_meet(const struct kik_entry_kind *k, const struct kik_entries *a,
    const struct kik_entries *b, const struct kik_entry **x);

/*
 * Both in one, in the order of their keys, an entry that stands in both once, with its texts
 * where one has them.  The entries stay where they are.
 */
struct kik_entries *kik_entries_join(const struct kik_entry_kind *k, const struct kik_entries *a,
    const struct kik_entries *b, struct kik_arena *arena);

#endif
