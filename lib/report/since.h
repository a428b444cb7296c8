/* What was published earlier (--since), which the new publication is held against. */
#ifndef KIK_SINCE_H
#define KIK_SINCE_H

#include "kik/publish.h"
#include "kik/publish_agreed.h"
#include "kik/report.h"

/* Of a round in a frame: of answers, and of what was agreed on.  NULL: nothing was. */
const struct kik_publish *kik_since_answers(const struct kik_report_input *in, const char *round,
    const struct kik_frame *frame);
const struct kik_publish_agreed *kik_since_agreed(const struct kik_report_input *in,
    const char *round, const struct kik_frame *frame);

#endif
