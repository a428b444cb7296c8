/*
 * What is derived from a result's counts each time it is written: one place
 * for the stream, the tidy CSV and the reports.
 */
#ifndef KIK_DERIVE_H
#define KIK_DERIVE_H

#include "kik/agreed_sum.h"
#include "kik/mem.h"
#include "kik/means.h"
#include "kik/result.h"
#include "kik/stats.h"
#include "kik/unitstats.h"

struct kik_derived {
	struct kik_cell *cell;      /* one for each question; n = -1: not used */
	struct kik_stats *question; /* one for each question */
	struct kik_means means;
	/* of a group, each unit one vote; NULL for a unit */
	struct kik_unit_stats *unit_question, *unit_theme, *unit_panel;
	struct kik_unit_stats unit_total[2]; /* by themes, by questions */
	bool *theme_used;                    /* one for each theme: some question of it is used */
	const struct kik_agreed_sum *agreed; /* of a consensus: one for each question */
};

/* From the individual section, which must be there. */
void kik_derive(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out);

/*
 * The same without the questions' statistics and the means of perspectives (both NULL), for who
 * works out questions one by one.
 */
void kik_derive_means(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out);

/*
 * From the consensus section, which must be there (kik_result_agreed): the agreed points of
 * a unit are a single answer to each question, n = 0 where none were agreed; those of a group
 * are an answer of each unit.
 */
void kik_derive_consensus(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out);

#endif
