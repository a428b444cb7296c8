/*
 * Results in little room, for gathering: a municipality's results are some hundred bytes each
 * and not some thousand.
 */
#ifndef KIK_RESULT_PACK_H
#define KIK_RESULT_PACK_H

#include "kik/mem.h"
#include "kik/result.h"

/*
 * A copy of a result in the arena, its sections packed: the individual one has respondents,
 * expected and has_text, but neither questions nor evidence; the consensus has date, roles and
 * has_text, but no questions; neither has any texts.  Members and entries are copied as they
 * are: only the keys of entries tell whether one is there twice.  `before`: NULL, or a packed
 * result of the same arena with which equal names are shared.
 */
struct kik_result *kik_result_pack(const struct kik_result *r, const struct kik_result *before,
    struct kik_arena *a);

/*
 * The result with its sections as they were, but without texts, of which only the number is
 * known: r itself when it is not packed,
 * else a new one in the arena, whose names and members are those of r.
 */
const struct kik_result *kik_result_unpack(const struct kik_result *r, struct kik_arena *a);

#endif
