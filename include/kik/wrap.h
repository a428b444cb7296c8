/* Wrapping: one text into lines of limited width, by whichever measure. */
#ifndef KIK_WRAP_H
#define KIK_WRAP_H

#include <stddef.h>

#include "kik/mem.h"

struct kik_lines {
	const char **line;
	size_t n; /* at least 1: an empty text is one empty line */
};

/*
 * Breaks valid UTF-8 at blanks and newlines, and a word that is too wide where
 * it must (with a hyphen between letters, where a syllable may begin), so that measure(line) <= width;
 * a single character is never broken.  measure must add up over the parts of a
 * text, as kik_utf8_width does.  `max` lines at most (0: no limit), the last
 * one then ends in "…".  Lines are owned by the arena.
 */
struct kik_lines kik_wrap(struct kik_arena *a, const char *text, size_t width, size_t max,
    size_t (*measure)(const char *s));

/* The widest line's measure. */
size_t kik_lines_width(const struct kik_lines *l, size_t (*measure)(const char *s));

#endif
