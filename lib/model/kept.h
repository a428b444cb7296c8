/*
 * Statements of a unit, kept close together: in blocks, each statement with its place and length
 * before it.  Where units come one after the other the block of the last one grows where it stands;
 * where they come in turn each has blocks of its own, so that no text stands alone.
 */
#ifndef KIK_MODEL_KEPT_H
#define KIK_MODEL_KEPT_H

#include <stdint.h>

#include "kik/mem.h"
#include "kik/text.h"

struct kik_kept_block {
	struct kik_kept_block *before;
	size_t used, size; /* of the bytes */
	char bytes[];
};

struct kik_kept {
	struct kik_kept_block *last; /* NULL: nothing is kept */
	size_t n;                    /* statements */
};

struct kik_kept_statement {
	const char *s; /* NUL-terminated */
	uint32_t len;
	uint32_t place; /* KIK_STATEMENTS for each question: those of a kind stand together */
};

/* Keeps a copy in the arena; an empty text is none. */
void kik_kept_add(struct kik_kept *k, struct kik_arena *a, uint32_t place, struct kik_slice text);

/* Adds what others are kept; they stay where they stand. */
void kik_kept_join(struct kik_kept *k, const struct kik_kept *from);

/* Fills out[k->n], in an order that means nothing. */
void kik_kept_list(const struct kik_kept *k, struct kik_kept_statement *out);

#endif
