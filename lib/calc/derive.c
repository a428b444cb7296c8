#include "kik/derive.h"

#include "kik/agreed_sum.h"

/* The cells of each unit of a group. */
struct units {
	const struct kik_frame *f;
	const struct kik_cell **cells;
	size_t n;
};

static struct kik_unit_stats *over_units(const struct units *u, enum kik_level_kind kind, size_t n,
    struct kik_arena *a)
{
	struct kik_unit_stats *out = kik_arena_array(a, n, sizeof *out);
	size_t i;

	for (i = 0; i < n; i++)
		kik_unit_stats_of(u->f, u->cells, u->n, kind, i, NULL, NULL, &out[i]);
	return out;
}

static void derive_units(const struct units *u, struct kik_arena *a, struct kik_derived *out)
{
	out->unit_question = over_units(u, KIK_L_QUESTION, u->f->nquestions, a);
	out->unit_theme = over_units(u, KIK_L_THEME, u->f->nthemes, a);
	out->unit_panel = over_units(u, KIK_L_PANEL, u->f->npanels, a);
	out->unit_total[0] = *over_units(u, KIK_L_TOTAL_THEMES, 1, a);
	out->unit_total[1] = *over_units(u, KIK_L_TOTAL_QUESTIONS, 1, a);
}

/* Room for what is derived, no question used. */
static struct kik_derived begin(const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_derived out = { .cell = kik_arena_array(a, f->nquestions, sizeof *out.cell) };
	size_t q;

	out.theme_used = kik_arena_array(a, f->nthemes, sizeof *out.theme_used);
	for (q = 0; q < f->nquestions; q++)
		out.cell[q] = (struct kik_cell){ -1, 0 };
	out.means = kik_means_new(f, a);
	return out;
}

/* Cells and means; of a group, those of its units too. */
static void derive(const struct kik_result *r, struct kik_arena *a, bool perspectives,
    struct kik_derived *out)
{
	const struct kik_frame *f = r->frame;
	size_t q;

	*out = begin(f, a);
	for (q = 0; q < f->nquestions; q++) {
		if (!r->individual->question[q].used)
			continue;
		out->theme_used[f->question[q].theme] = true;
		out->cell[q] = kik_result_cell(r, q);
	}
	if (!perspectives)
		out->means.perspective = NULL;
	kik_means_of(f, out->cell, NULL, &out->means);
	if (kik_result_is_unit(r))
		return;

	struct units u = { f, kik_arena_array(a, r->nmembers, sizeof *u.cells), r->nmembers };

	for (size_t i = 0; i < u.n; i++)
		u.cells[i] = r->member[i].cell;
	derive_units(&u, a, out);
}

void kik_derive_means(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out)
{
	derive(r, a, false, out);
}

void kik_derive(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out)
{
	const struct kik_frame *f = r->frame;
	size_t q;

	derive(r, a, true, out);
	out->question = kik_arena_array(a, f->nquestions, sizeof *out->question);
	for (q = 0; q < f->nquestions; q++)
		if (r->individual->question[q].used)
			kik_question_stats(kik_question_scale(f, q),
			    r->individual->question[q].counts, &out->question[q]);
}

void kik_derive_consensus(const struct kik_result *r, struct kik_arena *a, struct kik_derived *out)
{
	const struct kik_frame *f = r->frame;
	struct kik_agreed_units agreed = kik_agreed_units(r, a);
	const struct kik_agreed_sum *sum = kik_agreed_sums(&agreed, f, a);
	struct units u = { f, kik_arena_array(a, agreed.n, sizeof *u.cells), agreed.n };
	size_t q, i;

	*out = begin(f, a);
	out->question = kik_arena_array(a, f->nquestions, sizeof *out->question);
	out->agreed = sum;
	for (q = 0; q < f->nquestions; q++) {
		const struct kik_scale *s = kik_question_scale(f, q);

		if (!sum[q].units)
			continue;
		out->theme_used[f->question[q].theme] = true;
		out->cell[q] = kik_agreed_sum_cell(&sum[q], s);
		kik_question_stats(s, sum[q].counts, &out->question[q]);
	}
	kik_means_of(f, out->cell, NULL, &out->means);
	if (kik_result_is_unit(r))
		return;
	for (i = 0; i < u.n; i++)
		u.cells[i] = kik_agreed_points(agreed.cell[i], f, a);
	derive_units(&u, a, out);
}
