/*
 * How far a goal has been reached: attainment, and the grade that the traffic light
 * shows.  Everything is compared exactly; only the attainment that is printed is rounded.
 */
#ifndef KIK_ATTAINMENT_H
#define KIK_ATTAINMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "kik/num.h"

enum kik_direction { KIK_HIGHER, KIK_LOWER, KIK_HOLD };

/*
 * A goal and its latest figure.  Figures are ten-thousandths of one unit of measure (less
 * than 2^61 of them); days are those of kik_date_number.  What is not known is
 * KIK_UNKNOWN.
 */
struct kik_goal {
	enum kik_direction direction;
	int64_t baseline, target, actual;
	int64_t start, due; /* the path leads from the baseline at start to the target at due */
	int64_t measured;   /* the day of the figure; not known: today */
	int64_t today;      /* not known: the goal is judged as due */
};

/* Cut-offs, in ten-thousandths; the usual ones: kik_cuts_usual. */
struct kik_cutoffs {
	int64_t met, partly; /* of attainment: at least this much */
	int64_t path;        /* of what the straight path asks for by then */
	int64_t hold;        /* direction hold: how far from the level, of the level itself */
};

enum kik_grade {
	KIK_GRADE_MET,
	KIK_GRADE_PARTLY,
	KIK_GRADE_NOT_MET,
	KIK_GRADE_ON_WAY,     /* not due yet, and on the path or before it */
	KIK_GRADE_BEHIND,     /* not due yet, and behind the path */
	KIK_GRADE_NOT_DUE,    /* not due yet, and nothing to draw a path from */
	KIK_GRADE_UNMEASURED, /* no figure */
	KIK_GRADE_NO_TARGET,  /* nothing to reach */
	KIK_GRADES
};

/*
 * (actual - baseline) / (target - baseline) in ten-thousandths, rounded; of a falling
 * indicator too, and negative where it went the wrong way.  KIK_UNKNOWN where a figure
 * is missing, for direction hold, and where target = baseline.
 */
int64_t kik_attainment(const struct kik_goal *g);

/*
 * The grade, by the first rule that fits:
 *
 * - no target (direction hold: neither target nor baseline): KIK_GRADE_NO_TARGET
 * - no figure: KIK_GRADE_UNMEASURED
 * - a level to hold (direction hold, or target = baseline): held when it is not worse
 *   in the indicator's direction, for direction hold when it is within cut-off `hold`
 *   of the level.  Held is met and not held is not met; before the due date
 *   on the way and behind
 * - no baseline: met when the target is reached in the indicator's direction, else not
 *   met; before the due date KIK_GRADE_NOT_DUE in place of not met
 * - attainment at least `met`: met
 * - before the due date: on the way when attainment is at least `path` of the share of
 *   time that has gone from start to due (start not known: when it is above 0), else
 *   behind
 * - attainment at least `partly`: partly, else not met
 *
 * A goal without a due date is judged as due.
 */
enum kik_grade kik_grade(const struct kik_goal *g, const struct kik_cutoffs *c);

/* Whether a grade demands an explanation: partly, not met, behind. */
bool kik_grade_explain(enum kik_grade grade);

#endif
