/* What is known of a chart before it is drawn: its scale, its fields, its table. */
#ifndef KIK_CHART_H
#define KIK_CHART_H

#include <stddef.h>
#include <stdint.h>

#include "kik/doc.h"
#include "kik/mem.h"

/* Decimals of the chart's figures. */
int kik_chart_decimals(const struct kik_chart *c);

/* The top of the scale: max, or for bars without a scale the largest value; above c->min. */
int64_t kik_chart_max(const struct kik_chart *c);

/* The distance of rings and ticks: 1, 2, 5, 10 … points, at most ten of them. */
int64_t kik_chart_step(const struct kik_chart *c);

/* How far along the scale a value lies, 0 … length; values beyond it lie at its ends. */
int64_t kik_chart_along(const struct kik_chart *c, int64_t value, int64_t length);

/* The first of the lowest values of a wheel; nlabels when all that are known are equal. */
size_t kik_chart_lowest(const struct kik_chart *c);

/* The quadrant (0 … 3) of a scatter's point; -1 when x or y is unknown. */
int kik_chart_quadrant(const struct kik_chart *c, size_t point);

/* The chart's figures as a table, owned by the arena; its texts are the chart's. */
const struct kik_table *kik_chart_table(const struct kik_doc *d, const struct kik_chart *c,
    struct kik_arena *a);

#endif
