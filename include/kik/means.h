/*
 * Means of means: a theme's is the weighted mean of its questions' means; a
 * panel's and `by_themes` that of theme means; `by_questions` that of all
 * question means; a perspective's that of the means of its questions.
 * Questions with n < 1 and themes without any are skipped.  Where the questions
 * that are left have scales of different ends, there is no mean: scales are
 * never mixed.
 */
#ifndef KIK_MEANS_H
#define KIK_MEANS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"
#include "kik/mem.h"
#include "kik/ratio.h"
#include "kik/result.h"

/*
 * Each in ten-thousandths or KIK_UNKNOWN.  The arrays have one element for each
 * theme, panel and perspective of the frame and belong to the arena.
 */
struct kik_means {
	int64_t *theme, *panel;
	int64_t by_themes, by_questions;
	int64_t *perspective;
};

/* Room for the means of a frame, all KIK_UNKNOWN. */
struct kik_means kik_means_new(const struct kik_frame *f, struct kik_arena *a);

/*
 * cell: one for each question; shown: NULL, or which questions may be used.
 * Where out->perspective is NULL, those means are not asked for.
 */
void kik_means_of(const struct kik_frame *f, const struct kik_cell *cell, const bool *shown,
    struct kik_means *out);

/* The items that have a mean. */
enum kik_level_kind {
	KIK_L_QUESTION,
	KIK_L_THEME,
	KIK_L_PANEL,
	KIK_L_TOTAL_THEMES,
	KIK_L_TOTAL_QUESTIONS,
	KIK_L_PERSPECTIVE
};

/* True when the item's mean rests on this question.  item of the totals: 0. */
bool kik_item_has(const struct kik_frame *f, enum kik_level_kind kind, size_t item,
    size_t question);

/*
 * The mean of one item as an exact sum of fractions: fills t (room for all
 * questions of the frame) and *div, so that kik_ratio_sum(t, n, KIK_MEAN_SCALE,
 * *div) is the mean in ten-thousandths.  Returns the number of terms, 0 when
 * there is no mean.
 */
#define KIK_MEAN_SCALE (KIK_STAT / KIK_THOUSAND)

size_t kik_mean_terms(const struct kik_frame *f, const struct kik_cell *cell, const bool *shown,
    enum kik_level_kind kind, size_t item, struct kik_term *t, int64_t *div);

#endif
