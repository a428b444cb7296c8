/* A unit among its peers: the other units of a group, as far as their figures may be shown. */
#ifndef KIK_COMPARE_H
#define KIK_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "across.h"
#include "kik/doc.h"
#include "kik/unit.h"
#include "kik/unitstats.h"

#define KIK_PEERS_LEAST 3 /* others: with fewer, a position tells who has which figure */

struct kik_peers {
	const struct kik_across *a;
	const struct kik_result *unit;
	size_t *other; /* results in `a`: the other units of the group */
	size_t n;
	const char *group; /* its name; "" for all units; NULL: the unit belongs to none */
};

/*
 * The peers of a unit among the results of a round.  `by`: all, area, municipality or another
 * column: units of the same value, areas within a municipality; else the value of some column,
 * and its units are the peers whether or not the unit is one of them.
 */
void kik_peers_of(struct kik_peers *p, const struct kik_across *a, const char *by,
    const struct kik_result *unit);

/* True when `by` is a column that some unit has a value of, or a value of some unit's column. */
bool kik_peers_known(const struct kik_round_results *round, const char *by);

struct kik_peer_figures {
	struct kik_unit_stats others; /* over their means; units = 0 where there are too few */
	int64_t position;             /* 1 + how many of them lie above */
};

/*
 * Holds the unit's own mean of an item against those of the others that may be shown whole and
 * answered the same questions.  Unless there are KIK_PEERS_LEAST of them, all is unknown.
 */
void kik_peers_figures(const struct kik_peers *p, enum kik_level_kind kind, size_t item,
    int64_t own, struct kik_peer_figures *out);

/*
 * Adds the comparison to the unit's own paper: themes, and the questions that lie most above
 * and below.  Nothing without --compare or without own answers.
 */
void kik_compare_unit(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *unit);

/* Adds the units among their peers to a document across units. */
void kik_compare_units(struct kik_doc *d, const struct kik_across *a);

#endif
