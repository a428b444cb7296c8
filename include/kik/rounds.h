/* Results by round: the latest, the one before it, and the names of what is made of them. */
#ifndef KIK_ROUNDS_H
#define KIK_ROUNDS_H

#include <stddef.h>

#include "kik/buf.h"
#include "kik/mem.h"
#include "kik/result.h"

/* The results of one round, in the order of a stream. */
struct kik_round_results {
	const char *round;
	struct kik_result **result;
	size_t n;
	struct kik_result **unit; /* the units among them, by their ids: kik_rounds_called */
	size_t nunits;
};

/*
 * Sorts results into rounds, the oldest first (natural order of their ids).  No unit
 * or group stands there twice in a round: kik_results_single.  Returns the *n rounds.
 */
struct kik_round_results *kik_rounds_sort(const struct kik_results *rs, size_t *n,
    struct kik_arena *a);

/*
 * Index of the result of the same unit or group among those of one round, in the
 * order of a stream; KIK_NONE when it is not among them.
 */
size_t kik_rounds_same(struct kik_result *const *result, size_t n, const struct kik_result *r);

/*
 * The predecessors of a unit (its column `predecessor`: ids in the same municipality, with commas
 * between) that are among the results of an earlier round, in the order of a stream: the next one
 * at *at, which begins as that column's value.  NULL after the last.
 */
const struct kik_result *kik_rounds_predecessor(struct kik_result *const *result, size_t n,
    const struct kik_unit *unit, const char **at);

/* The *n units of a round that have this id, each in another municipality. */
struct kik_result *const *kik_rounds_called(const struct kik_round_results *round, const char *id,
    size_t *n);

/*
 * What a unit or group was in an earlier round (NULL: there is none): its only predecessor that
 * has a result there, when none has, itself.  NULL when it was not there or is made of several.
 */
const struct kik_result *kik_rounds_before(const struct kik_round_results *earlier,
    const struct kik_result *r);

/*
 * Adds the file name of a document: 2026_solsikken_svarrapport.html, for a whole
 * round (unit NULL) 2026_overblik.html.  The municipality stands before a unit whose
 * id another one of the round shares.
 */
void kik_rounds_file(struct kik_buf *b, const struct kik_round_results *round,
    const struct kik_result *unit, const char *kind, const char *extension);

#endif
