/*
 * Publishing what units agreed on: which figures of it may go across units.
 *
 * What a unit agreed on is its own: it is never shown here.  But its resume tells it where enough
 * people stand behind it, so that the sum of a group less those tells what the others agreed on:
 * in every part of a group that is left the people of units that are too few for a resume number
 * 0 or at least k, as far as their answers tell how many they are.  A figure of a group is shown from
 * KIK_MIN_UNITS units on: of those that have a consensus, that have the question on their sheet,
 * and that agreed on points or told their statements, whichever the figure is made of.  And the
 * same remainder rule as for people (kik/publish.h) holds for units, in the same hierarchy: those
 * of a shown group that are in none of the shown groups within it number 0 or at least
 * KIK_MIN_UNITS.  Lowest, highest, SD, median, agreement and distribution take KIK_MIN_N_SPREAD
 * units in the place of KIK_MIN_UNITS.
 */
#ifndef KIK_PUBLISH_AGREED_H
#define KIK_PUBLISH_AGREED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/agreed_sum.h"
#include "kik/hide.h"
#include "kik/means.h"
#include "kik/mem.h"
#include "kik/result.h"
#include "kik/unitstats.h"

#define KIK_MIN_UNITS 3

struct kik_publish_agreed;

/*
 * Decides for results of one round and one frame, in the order of a stream; each of them has
 * agreed points (kik_result_agreed), and no unit or group stands there twice.  `people`: the k of
 * kik_publish_new.  `internal` shows everything.  The results must outlive it; it is owned by the arena.
 */
struct kik_publish_agreed *kik_publish_agreed_new(struct kik_result *const *result, size_t n,
    int64_t people, bool internal, struct kik_arena *a);

/* The same beside what was published of the round earlier, as kik_publish_since. */
struct kik_publish_agreed *kik_publish_agreed_since(struct kik_result *const *result, size_t n,
    int64_t people, bool internal, const struct kik_publish_agreed *earlier, struct kik_arena *a);

/* The nearest result that holds result i (of equal ones the earlier), or KIK_NONE. */
size_t kik_publish_agreed_parent(const struct kik_publish_agreed *p, size_t i);

/* The sums of result i, one for each question, and how many of its units have a consensus. */
const struct kik_agreed_sum *kik_publish_agreed_sums(const struct kik_publish_agreed *p, size_t i);
int64_t kik_publish_agreed_n(const struct kik_publish_agreed *p, size_t i);

/* Whether n, blank and mean of a question may be shown, and else why not. */
enum kik_hidden kik_publish_agreed_cell(const struct kik_publish_agreed *p, size_t i,
    size_t question);

/* Whether the rest may be; KIK_HIDDEN_N10 where the mean is shown and this is not. */
enum kik_hidden kik_publish_agreed_spread(const struct kik_publish_agreed *p, size_t i,
    size_t question);

/* Whether the numbers of statements may be. */
enum kik_hidden kik_publish_agreed_told(const struct kik_publish_agreed *p, size_t i,
    size_t question);

/* The same as cell and spread for an item made of several questions, as in kik/publish.h. */
enum kik_hidden kik_publish_agreed_item(const struct kik_publish_agreed *p, size_t i,
    enum kik_level_kind kind, size_t item);
enum kik_hidden kik_publish_agreed_item_spread(const struct kik_publish_agreed *p, size_t i,
    enum kik_level_kind kind, size_t item);

/* True when the item is shown, but without some question on a sheet that is hidden. */
bool kik_publish_agreed_partial(const struct kik_publish_agreed *p, size_t i,
    enum kik_level_kind kind, size_t item);

/* The means of result i, made only of the questions shown there. */
struct kik_means kik_publish_agreed_means(const struct kik_publish_agreed *p, size_t i,
    struct kik_arena *a);

/*
 * Over the units of group i, by the questions shown there: units = 0 where the item is hidden;
 * sd, min and max are KIK_UNKNOWN where the spread is.
 */
void kik_publish_agreed_over(const struct kik_publish_agreed *p, size_t i, enum kik_level_kind kind,
    size_t item, struct kik_arena *a, struct kik_unit_stats *out);

#endif
