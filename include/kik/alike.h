/*
 * Statements that say the same, put together and counted.
 *
 * Two statements say the same when nothing is left of their difference once
 * case, blanks and punctuation are gone.  Symbols (+, =, €) and a mark between
 * two digits (8,4) stay, accents too.  Where nothing but blanks and punctuation
 * stands, the folded text itself is compared.
 */
#ifndef KIK_ALIKE_H
#define KIK_ALIKE_H

#include <stddef.h>

struct kik_alike {
	const char *text; /* the spelling that most of them have; at a tie the first of those */
	size_t n;         /* how many say the same */
};

/*
 * Fills out (room for n) in the order in which each first appears; returns how
 * many.  The texts (valid UTF-8) stay the caller's.  The sum of all n is `n`.
 */
size_t kik_alike(const char *const *statement, size_t n, struct kik_alike *out);

#endif
