#include "kik/cuts.h"

#include "kik/num.h"

const struct kik_cuts kik_cuts_usual = {
	.goal = { KIK_STAT, KIK_STAT / 2, KIK_STAT, KIK_STAT / 20 },
	.perceived = { 10500, 9500 },
	.rank = { 3 * KIK_STAT, 3 * KIK_STAT },
	.stuck = 12,
};

#define WHOLE(n) ((int64_t)(n)*KIK_STAT)

const struct kik_cut_name kik_cut_names[KIK_CUTS] = {
	[KIK_CUT_MET] = { "met", WHOLE(1), WHOLE(1000), false },
	[KIK_CUT_PARTLY] = { "partly", WHOLE(1), WHOLE(1000), false },
	[KIK_CUT_PATH] = { "path", WHOLE(1), WHOLE(1000), false },
	[KIK_CUT_HOLD] = { "hold", 0, WHOLE(100), false },
	[KIK_CUT_ABOVE] = { "k-above", KIK_STAT / 10, WHOLE(10), false },
	[KIK_CUT_BELOW] = { "k-below", KIK_STAT / 10, WHOLE(10), false },
	[KIK_CUT_EFFECT] = { "effect", WHOLE(1), WHOLE(4), false },
	[KIK_CUT_EFFORT] = { "effort", WHOLE(1), WHOLE(4), false },
	[KIK_CUT_STUCK] = { "stuck", WHOLE(1), WHOLE(120), true },
};

/* Where a cut-off is kept, and how many of that make one as people write it. */
static int64_t *place(struct kik_cuts *c, enum kik_cut which, int64_t *part)
{
	*part = which <= KIK_CUT_HOLD ? 100 : 1;
	switch (which) {
	case KIK_CUT_MET:
		return &c->goal.met;
	case KIK_CUT_PARTLY:
		return &c->goal.partly;
	case KIK_CUT_PATH:
		return &c->goal.path;
	case KIK_CUT_HOLD:
		return &c->goal.hold;
	case KIK_CUT_ABOVE:
		return &c->perceived.above;
	case KIK_CUT_BELOW:
		return &c->perceived.below;
	case KIK_CUT_EFFECT:
		return &c->rank.effect;
	case KIK_CUT_EFFORT:
		return &c->rank.effort;
	default:
		return &c->stuck;
	}
}

int64_t kik_cut_get(const struct kik_cuts *c, enum kik_cut which)
{
	struct kik_cuts copy = *c;
	int64_t part, kept = *place(&copy, which, &part);

	return which == KIK_CUT_STUCK ? kept * KIK_STAT : kept * part;
}

void kik_cut_set(struct kik_cuts *c, enum kik_cut which, int64_t value)
{
	int64_t part, *to = place(c, which, &part);

	*to = which == KIK_CUT_STUCK ? value / KIK_STAT : kik_round_div(value, part);
}
