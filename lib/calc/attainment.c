#include "kik/attainment.h"

/* A fraction whose sign is in num: den > 0. */
struct share {
	kik_int128 num, den;
};

static struct share share(int64_t part, int64_t whole)
{
	return whole < 0 ? (struct share){ -(kik_int128)part, -(kik_int128)whole }
			 : (struct share){ part, whole };
}

static struct share attained(const struct kik_goal *g)
{
	return share(g->actual - g->baseline, g->target - g->baseline);
}

/* s >= cut, which is in ten-thousandths. */
static bool at_least(struct share s, int64_t cut)
{
	return s.num * KIK_STAT >= s.den * cut;
}

/* What direction hold is measured by: the target, else the baseline. */
static int64_t level(const struct kik_goal *g)
{
	if (g->target == KIK_UNKNOWN && g->direction == KIK_HOLD)
		return g->baseline;
	return g->target;
}

static bool holds_level(const struct kik_goal *g)
{
	return g->direction == KIK_HOLD || g->target == g->baseline;
}

int64_t kik_attainment(const struct kik_goal *g)
{
	if (g->baseline == KIK_UNKNOWN || g->target == KIK_UNKNOWN || g->actual == KIK_UNKNOWN ||
	    holds_level(g))
		return KIK_UNKNOWN;

	struct share s = attained(g);

	return kik_round_div(s.num * KIK_STAT, (int64_t)s.den);
}

static int64_t away(int64_t a, int64_t b)
{
	return a > b ? a - b : b - a;
}

/* The figure is where it should be, in the indicator's direction. */
static bool reached(const struct kik_goal *g, const struct kik_cutoffs *c)
{
	int64_t to = level(g);

	switch (g->direction) {
	case KIK_HIGHER:
		return g->actual >= to;
	case KIK_LOWER:
		return g->actual <= to;
	case KIK_HOLD:
		break;
	}
	return (kik_int128)away(g->actual, to) * KIK_STAT <= (kik_int128)away(to, 0) * c->hold;
}

/* attainment >= path * (day - start) / (due - start) */
static bool on_path(const struct kik_goal *g, const struct kik_cutoffs *c)
{
	struct share a = attained(g);
	int64_t day = g->measured != KIK_UNKNOWN ? g->measured : g->today;

	if (g->start == KIK_UNKNOWN || g->start >= g->due)
		return a.num > 0;
	if (day <= g->start)
		return a.num >= 0;
	if (day > g->due)
		day = g->due;

	/* days and cut-offs are small: both sides stay far below 2^127 */
	return a.num * KIK_STAT * (g->due - g->start) >= a.den * c->path * (day - g->start);
}

enum kik_grade kik_grade(const struct kik_goal *g, const struct kik_cutoffs *c)
{
	bool due = g->due == KIK_UNKNOWN || g->today == KIK_UNKNOWN || g->today >= g->due;

	if (level(g) == KIK_UNKNOWN)
		return KIK_GRADE_NO_TARGET;
	if (g->actual == KIK_UNKNOWN)
		return KIK_GRADE_UNMEASURED;
	if (holds_level(g)) {
		if (due)
			return reached(g, c) ? KIK_GRADE_MET : KIK_GRADE_NOT_MET;
		return reached(g, c) ? KIK_GRADE_ON_WAY : KIK_GRADE_BEHIND;
	}
	if (g->baseline == KIK_UNKNOWN) {
		if (reached(g, c))
			return KIK_GRADE_MET;
		return due ? KIK_GRADE_NOT_MET : KIK_GRADE_NOT_DUE;
	}
	if (at_least(attained(g), c->met))
		return KIK_GRADE_MET;
	if (!due)
		return on_path(g, c) ? KIK_GRADE_ON_WAY : KIK_GRADE_BEHIND;
	return at_least(attained(g), c->partly) ? KIK_GRADE_PARTLY : KIK_GRADE_NOT_MET;
}

bool kik_grade_explain(enum kik_grade grade)
{
	return grade == KIK_GRADE_PARTLY || grade == KIK_GRADE_NOT_MET || grade == KIK_GRADE_BEHIND;
}
