/* Random bytes from the system: the file that hides getrandom. */
#ifndef KIK_RANDOM_H
#define KIK_RANDOM_H

#include <stddef.h>

/* Fills n bytes that nobody can foretell.  0, or -1 with errno set. */
int kik_random(void *p, size_t n);

/*
 * Writes n letters and a NUL into out, each letter of `letters` equally likely
 * (at most 256 of them).  0, or -1 with errno set.
 */
int kik_random_letters(char *out, size_t n, const char *letters);

#endif
