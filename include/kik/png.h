/*
 * Charts as PNG, for Word: the file that hides cairo, which is optional.
 * Where kik was built without it there are no pictures, and the tables stand.
 */
#ifndef KIK_PNG_H
#define KIK_PNG_H

#include <stdbool.h>

#include "kik/doc.h"
#include "kik/fields.h"
#include "kik/mem.h"

/* True when pictures can be made at all. */
bool kik_png_can(void);

/*
 * Draws a radar or a quality wheel, with the alternative text of the chart.  0, the bytes owned by the
 * arena; or -1 when it cannot be drawn, or is another kind of chart.  Letters are those of the machine's fonts:
 * another machine may give other bytes.
 */
int kik_png_chart(const struct kik_doc *d, const struct kik_chart *c, struct kik_picture *out,
    struct kik_arena *a);

#endif
