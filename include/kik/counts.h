/* How counts are written: a list over the steps, or pairs of points and count. */
#ifndef KIK_COUNTS_H
#define KIK_COUNTS_H

#include <stdbool.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/frame.h"

/* True for a list; false for pairs: many steps, or something lies between steps. */
bool kik_counts_dense(const struct kik_scale *s, const int64_t *counts);

/* [0,0,1,3,4,0] or [[40,2],[42.5,1]] */
void kik_counts_json(struct kik_buf *b, const struct kik_scale *s, const int64_t *counts);

/* 0|0|1|3|4|0 or 40:2|42.5:1, with the decimal mark given. */
void kik_counts_tidy(struct kik_buf *b, const struct kik_scale *s, const int64_t *counts,
    char mark);

#endif
