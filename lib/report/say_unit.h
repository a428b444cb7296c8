/* What the papers about one unit, and those that show means, say alike. */
#ifndef KIK_SAY_UNIT_H
#define KIK_SAY_UNIT_H

#include "kik/report.h"
#include "say.h"

/*
 * An empty document of this kind about a unit: `title` with the unit's name in it, round, area and
 * municipality below, the frame at the foot.
 */
struct kik_doc *kik_say_unit_doc(const struct kik_report_input *in, const char *kind,
    enum kik_word title, const struct kik_result *unit);

/* Adds the facts of a unit: its name, area and municipality where known, the round. */
struct kik_block *kik_say_unit_facts(struct kik_doc *d, const struct kik_result *unit);

/*
 * Adds a note where the unit has predecessors in the round before: which of them the figures of
 * last time are from, or that there are none since it is made of several.
 */
void kik_say_before(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *unit);

/*
 * Adds the heading "about the figures", how the means of themes are made, after the text `before`
 * (a sentence, or ""), and what the frame rests on.
 */
void kik_say_about(struct kik_doc *d, const struct kik_frame *f, const char *before);

/* Adds which leniencies were used how often in reading a result; nothing where none was. */
void kik_say_leniencies(struct kik_doc *d, const struct kik_result *r);

#endif
