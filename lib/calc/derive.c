#include "kik/derive.h"

static struct kik_unit_stats *over_units(const struct kik_result *r,
    const struct kik_cell *const *cells, enum kik_level_kind kind, size_t n, struct kik_arena *a)
{
	struct kik_unit_stats *out = kik_arena_array(a, n, sizeof *out);
	size_t i;

	for (i = 0; i < n; i++)
		kik_unit_stats_of(r->frame, cells, r->nmembers, kind, i, NULL, NULL, &out[i]);
	return out;
}

static void derive_units(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out)
{
	const struct kik_cell **cells = kik_arena_array(a, r->nmembers, sizeof *cells);
	size_t i;

	for (i = 0; i < r->nmembers; i++)
		cells[i] = r->member[i].cell;
	out->unit_question = over_units(r, cells, KIK_L_QUESTION, r->frame->nquestions, a);
	out->unit_theme = over_units(r, cells, KIK_L_THEME, r->frame->nthemes, a);
	out->unit_panel = over_units(r, cells, KIK_L_PANEL, r->frame->npanels, a);
	out->unit_total[0] = *over_units(r, cells, KIK_L_TOTAL_THEMES, 1, a);
	out->unit_total[1] = *over_units(r, cells, KIK_L_TOTAL_QUESTIONS, 1, a);
}

/* Room for what is derived, no question used. */
static struct kik_derived begin(const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_derived out = { .cell = kik_arena_array(a, f->nquestions, sizeof *out.cell) };
	size_t q;

	out.question = kik_arena_array(a, f->nquestions, sizeof *out.question);
	out.theme_used = kik_arena_array(a, f->nthemes, sizeof *out.theme_used);
	for (q = 0; q < f->nquestions; q++)
		out.cell[q] = (struct kik_cell){ -1, 0 };
	out.means = kik_means_new(f, a);
	return out;
}

void kik_derive(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out)
{
	const struct kik_frame *f = r->frame;
	size_t q;

	*out = begin(f, a);
	for (q = 0; q < f->nquestions; q++) {
		if (!r->individual->question[q].used)
			continue;
		out->theme_used[f->question[q].theme] = true;
		out->cell[q] = kik_result_cell(r, q);
		kik_question_stats(kik_question_scale(f, q), r->individual->question[q].counts,
		    &out->question[q]);
	}
	kik_means_of(f, out->cell, NULL, &out->means);
	if (!kik_result_is_unit(r))
		derive_units(r, a, out);
}

void kik_derive_consensus(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out)
{
	const struct kik_frame *f = r->frame;
	size_t q;

	*out = begin(f, a);
	for (q = 0; q < f->nquestions; q++) {
		const struct kik_agreed *agreed = &r->consensus->question[q];
		const struct kik_scale *s = kik_question_scale(f, q);
		int64_t *counts = kik_arena_array(a, s->nbins, sizeof *counts);

		if (!agreed->used)
			continue;
		out->theme_used[f->question[q].theme] = true;
		out->cell[q] = (struct kik_cell){ 0, 0 };
		if (agreed->points != KIK_NO_POINTS) {
			counts[kik_scale_bin(s, agreed->points)] = 1;
			out->cell[q] = (struct kik_cell){ 1, agreed->points };
		}
		kik_question_stats(s, counts, &out->question[q]);
	}
	kik_means_of(f, out->cell, NULL, &out->means);
}
