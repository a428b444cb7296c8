/* Statements as the gross list shows them: near-identical ones put together. */
#ifndef KIK_STATEMENTS_H
#define KIK_STATEMENTS_H

#include <stddef.h>

#include "kik/mem.h"

struct kik_gross {
	const char *text; /* as the first of them wrote it */
	size_t n;         /* how many wrote the same but for case, blanks and punctuation */
};

/* Fills out (room for n) in the order of their first appearance; returns how many. */
size_t kik_gross_list(const char *const *statement, size_t n, struct kik_gross *out);

#endif
