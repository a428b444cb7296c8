/*
 * Publishing: which figures may leave the unit.
 *
 * The one place where hiding is decided, for every report and every format.
 * The results of one round are put into the hierarchy that they make (groups
 * over groups over units, by their members), and kik_hide decides over it:
 * once over the people, once over the answers to each question, and both once
 * more for what needs KIK_MIN_N_SPREAD people.  A cell is shown when it passes
 * all that concern it.
 *
 * All units together, each municipality and each area (by the facts of the units)
 * count as published, whether or not they are among the results: another document
 * of the same units may show them.  They are settled first, so documents of the same
 * units hide the same cells of them and cannot be subtracted from one another.
 *
 * Groups of other units, by a further column, come last, the larger first.  What is
 * shown divides the units into parts that nobody can tell apart; of each part none or
 * at least k people are in the group, and none or at least k are not.  So groups may
 * cross each other and the areas.  Two documents that show groups by two such columns
 * are not held against each other.
 *
 * The members of a group are published even where they have no result of their
 * own, since their means feed unit_mean, unit_sd, unit_min and unit_max.
 */
#ifndef KIK_PUBLISH_H
#define KIK_PUBLISH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/hide.h"
#include "kik/means.h"
#include "kik/mem.h"
#include "kik/result.h"
#include "kik/unitstats.h"

struct kik_publish;

/*
 * Decides for results of one round and one frame, in the order of a stream; all
 * of them have an individual section, and no unit or group stands there twice.
 * `k` is at least KIK_MIN_N_LOWEST; `internal` shows everything.  The results
 * must outlive it; it is owned by the arena.
 */
struct kik_publish *kik_publish_new(struct kik_result *const *result, size_t n, int64_t k,
    bool internal, struct kik_arena *a);

/*
 * The same beside what was published of the round earlier, in the same frame and by the same k:
 * cells are hidden, too, whose difference would be about fewer than k people (KIK_HIDDEN_SINCE;
 * lib/report/hide_again.h).  earlier NULL: nothing was.
 */
struct kik_publish *kik_publish_since(struct kik_result *const *result, size_t n, int64_t k,
    bool internal, const struct kik_publish *earlier, struct kik_arena *a);

/* The nearest result that holds result i (of equal ones the earlier), or KIK_NONE. */
size_t kik_publish_parent(const struct kik_publish *p, size_t i);

/* Whether n, blank and mean of a question may be shown, and else why not. */
enum kik_hidden kik_publish_cell(const struct kik_publish *p, size_t i, size_t question);

/*
 * Whether the rest may be: median, SD, lowest, highest, agreement, counts,
 * evidence.  KIK_HIDDEN_N10 where the mean is shown and these are not.
 */
enum kik_hidden kik_publish_spread(const struct kik_publish *p, size_t i, size_t question);

/*
 * The same for an item made of several questions: KIK_SHOWN when at least one
 * that was answered may be shown (all of them, for the spread) or nobody
 * answered any, else the reason.
 */
enum kik_hidden kik_publish_item(const struct kik_publish *p, size_t i, enum kik_level_kind kind,
    size_t item);
enum kik_hidden kik_publish_item_spread(const struct kik_publish *p, size_t i,
    enum kik_level_kind kind, size_t item);

/* True when the item is shown, but without some question in use that is hidden. */
bool kik_publish_partial(const struct kik_publish *p, size_t i, enum kik_level_kind kind,
    size_t item);

/* The means of result i, made only of the questions shown there. */
struct kik_means kik_publish_means(const struct kik_publish *p, size_t i, struct kik_arena *a);

/*
 * Over the units of group i: members and cells that are hidden have no vote;
 * units = 0 where the group's own item is hidden.
 */
void kik_publish_units(const struct kik_publish *p, size_t i, enum kik_level_kind kind, size_t item,
    struct kik_unit_stats *out);

/* True when a cell of a question in use is hidden for this reason. */
bool kik_publish_hides(const struct kik_publish *p, enum kik_hidden why);

/* "k", "remainder", "n10", "since"; "" for KIK_SHOWN: the column `hidden` of the tidy CSV. */
const char *kik_hidden_name(enum kik_hidden why);

#endif
