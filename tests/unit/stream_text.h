/* Results as text, changed in one place: what the tests of both readers share. */
#ifndef STREAM_TEXT_H
#define STREAM_TEXT_H

#include "kik/buf.h"
#include "kik/result.h"

/*
 * A unit over small_frame: three questions, two of them answered, evidence, statements in
 * the first, "Å; by" as its area.
 */
struct kik_result *stream_unit(struct kik_arena *a, const struct kik_frame *f, const char *id);

/* Replaces the first `from`, which must be there, by `to`. */
void replace(struct kik_buf *b, const char *from, const char *to);

#endif
