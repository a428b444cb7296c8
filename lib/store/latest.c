#include "kik/latest.h"

void kik_latest_units(struct kik_diag *d, const struct kik_results *rs,
    bool (*wanted)(const struct kik_result *r), struct kik_latest *out, struct kik_arena *a)
{
	size_t n;
	const struct kik_round_results *round = kik_rounds_sort(rs, &n, a);
	const struct kik_round_results *last = n > 1 ? &round[n - 2] : NULL;

	*out = (struct kik_latest){ .round = n > 0 ? &round[n - 1] : NULL };
	if (out->round == NULL)
		return;
	out->unit = kik_arena_array(a, out->round->n, sizeof *out->unit);
	for (size_t i = 0; i < out->round->n; i++) {
		const struct kik_result *r = out->round->result[i];

		if (!kik_result_is_unit(r))
			kik_diag_file(d, KIK_F_GROUP_INPUT, r->source, kik_result_id(r), NULL);
		else if (wanted(r))
			out->unit[out->n++] =
			    (struct kik_latest_unit){ r, kik_rounds_before(last, r) };
	}
}
