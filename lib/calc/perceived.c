#include "kik/perceived.h"

/* The mean, KIK_UNKNOWN where it cannot be known or must not be shown. */
static int64_t mean(int64_t sum, int64_t n, int64_t min_n, bool *hidden)
{
	if (n == 0)
		return KIK_UNKNOWN;
	if (n < min_n) {
		*hidden = true;
		return KIK_UNKNOWN;
	}
	return kik_round_div(sum, n);
}

void kik_perceived(const struct kik_perceived_sums *s, int64_t min_n,
    const struct kik_perceived_bands *bands, struct kik_perceived *out)
{
	*out = (struct kik_perceived){ .ratio = KIK_UNKNOWN, .gap = KIK_UNKNOWN };
	out->experience = mean(s->experience_sum, s->experience_n, min_n, &out->hidden);
	out->expectation = mean(s->expectation_sum, s->expectation_n, min_n, &out->hidden);
	if (out->experience == KIK_UNKNOWN || out->expectation == KIK_UNKNOWN)
		return;

	/* both means over the same denominator */
	kik_int128 o = (kik_int128)s->experience_sum * s->expectation_n;
	kik_int128 f = (kik_int128)s->expectation_sum * s->experience_n;

	out->gap = kik_round_div(o - f, (kik_int128)s->experience_n * s->expectation_n);
	if (f == 0)
		return;
	out->ratio = kik_round_div(o * KIK_STAT, f);
	if (o * KIK_STAT >= f * bands->above)
		out->band = KIK_PERCEIVED_ABOVE;
	else if (o * KIK_STAT < f * bands->below)
		out->band = KIK_PERCEIVED_BELOW;
	else
		out->band = KIK_PERCEIVED_AS_EXPECTED;
}
