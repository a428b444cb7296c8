/* An input whose text arrives in small pieces, as from a slow pipe. */
#ifndef PIECES_H
#define PIECES_H

#include <stddef.h>

#include "kik/input.h"

/*
 * Opens a pipe that gives `size` bytes at each read; at most 250 pieces.  Messages
 * call it "(pipe)".
 */
void pieces_open(struct kik_input *in, struct kik_diag *d, const char *s, size_t len, size_t size,
    enum kik_encoding encoding);

#endif
