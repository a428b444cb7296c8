/* What units agreed on, summed over a group: each unit one vote. */
#ifndef KIK_AGREED_SUM_H
#define KIK_AGREED_SUM_H

#include <stddef.h>
#include <stdint.h>

#include "kik/mem.h"
#include "kik/result.h"

/* Of one question. */
struct kik_agreed_sum {
	int64_t units;        /* that have the question on their sheet */
	int64_t n;            /* how many of those agreed on points: the sum of counts */
	int64_t *counts;      /* one for each bin of the scale */
	int64_t known;        /* how many of those have told their statements */
	int64_t strengths;    /* all that those agreed on */
	int64_t improvements; /* likewise */
	int64_t improving;    /* how many of those agreed on any improvement area */
};

/* What each unit agreed on that has a consensus section: a group's members, or the unit itself. */
struct kik_agreed_units {
	const struct kik_agreed_cell **cell; /* of each unit one for each question of the frame */
	const struct kik_unit **unit;        /* who they are, in the members' order */
	size_t n;
};

/* Both are owned by the arena; what is pointed at belongs to the result or to the arena. */
struct kik_agreed_units kik_agreed_units(const struct kik_result *r, struct kik_arena *a);

/* One for each question of the frame. */
struct kik_agreed_sum *kik_agreed_sums(const struct kik_agreed_units *units,
    const struct kik_frame *f, struct kik_arena *a);

/* How many units agreed on points, and the sum of those in thousandths. */
struct kik_cell kik_agreed_sum_cell(const struct kik_agreed_sum *sum, const struct kik_scale *s);

/* The points as answers, of one unit: one cell for each question, n = -1 when it is not used. */
struct kik_cell *kik_agreed_points(const struct kik_agreed_cell *unit, const struct kik_frame *f,
    struct kik_arena *a);

#endif
