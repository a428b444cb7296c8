/* The charts that report kinds share. */
#ifndef KIK_FIGURE_H
#define KIK_FIGURE_H

#include <stddef.h>
#include <stdint.h>

#include "kik/doc.h"
#include "kik/frame.h"
#include "kik/means.h"
#include "kik/result.h"

/*
 * A scale with the ends that all used themes have in common; NULL when their
 * scales differ (then nothing is drawn over them) or no theme is used.
 */
const struct kik_scale *kik_figure_scale(const struct kik_result *r);

/* True when a question of the theme is part of the round. */
bool kik_figure_used(const struct kik_result *r, size_t theme);

/* The mean of an item other than a question. */
int64_t kik_figure_mean(const struct kik_means *m, enum kik_level_kind kind, size_t item);

/* True when the same questions of an item were answered in two rounds: else it has no change. */
bool kik_figure_same(const struct kik_result *a, const struct kik_result *b,
    enum kik_level_kind kind, size_t item);

/* How dark a mean is in a heat map: 0 … 1000, -1 for none. */
int kik_figure_shade(const struct kik_scale *s, int64_t mean);

/* The ends of the scale as the legend of a heat map. */
void kik_figure_legend(const struct kik_doc *d, struct kik_table *t, const struct kik_scale *s);

/*
 * A radar of one to three series over the same axes; its alternative text tells the
 * highest and lowest of the first.  Fewer than three axes make no radar: nothing
 * is added, and NULL returned.
 */
struct kik_chart *kik_figure_radar(struct kik_doc *d, struct kik_block *parent, const char *title,
    const char *const *axis, size_t n, const struct kik_series *series, size_t nseries,
    const struct kik_scale *s);

/* The distribution of a question as a spark. */
void kik_figure_bars(struct kik_doc *d, struct kik_block *parent, const struct kik_result *r,
    size_t question);

#endif
