/* A small frame, and results over it, for tests of what is made of results. */
#ifndef KIK_TEST_SMALL_H
#define KIK_TEST_SMALL_H

#include "kik/buf.h"
#include "kik/mem.h"
#include "kik/result.h"

/*
 * One scale 0 … 5 in whole steps; panels indsats, resultat; themes T1 (indsats: Q1,
 * Q2; perspective faglig) and T2 (resultat: Q3; perspective politisk).
 */
const struct kik_frame *small_frame(struct kik_arena *a);

/*
 * A unit of area and municipality "By" in round 2026: `respondents` people, of whom
 * n[q] give points[q] to question q.
 */
struct kik_result *small_unit(struct kik_arena *a, const struct kik_frame *f, const char *id,
    const char *area, int64_t respondents, const int64_t n[3], const size_t points[3]);

/* The group of these results, NULL ends them. */
struct kik_result *small_group(struct kik_arena *a, const char *scope, const char *id,
    struct kik_result *const *of);

/* Adds the line of a result, as the stream has it. */
void small_line(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a);

#endif
