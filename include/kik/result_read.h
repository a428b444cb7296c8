/* The parts of reading results, shared by the stream and the tidy CSV. */
#ifndef KIK_RESULT_READ_H
#define KIK_RESULT_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/csv.h"
#include "kik/diag.h"
#include "kik/input.h"
#include "kik/json.h"
#include "kik/mem.h"
#include "kik/result.h"

/* The largest count: no sum of points leaves 63 bits, nor a variance 127. */
#define KIK_COUNT_MAX 500000000

/*
 * One kik-result line whose frame is among those of `rs` (or built in).
 * Returns the result in the arena, or NULL with the faults reported.
 */
struct kik_result *kik_result_from_json(const struct kik_json_doc *doc, struct kik_diag *d,
    struct kik_results *rs, struct kik_arena *a);

/*
 * The same from a line's text, for lines as kik_result_write makes them with a frame that is
 * among those of `rs`: much faster.  `texts` false: statements are checked but not kept.
 * Returns 1 with the result, -1 with what kik_result_check reported, and 0, nothing
 * reported, when the line is of any other form or at fault: then kik_result_from_json tells.
 */
int kik_result_direct(const char *s, size_t len, struct kik_place at, struct kik_diag *d,
    const struct kik_results *rs, bool texts, struct kik_arena *a, struct kik_result **out);

/* A tidy CSV from its beginning to its end.  0, or -1 with the faults reported. */
int kik_tidy_read(struct kik_input *in, struct kik_diag *d, struct kik_results *rs,
    struct kik_arena *a);

/*
 * The frame of a digest: one seen before, or a built-in one, which is added
 * (into rs->frames, where that is set).  NULL when there is none.
 */
const struct kik_frame *kik_results_need_frame(struct kik_results *rs, struct kik_diag *d,
    const char *digest, struct kik_arena *a);

/*
 * What must hold between the numbers of a result, whatever it was read from:
 * n and evidence within the respondents, members that add up to their group.
 * Returns 0, or -1 with the first contradiction reported at `at`.
 */
int kik_result_check(const struct kik_result *r, struct kik_diag *d, struct kik_place at);

#endif
