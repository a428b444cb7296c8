#include "kik/phases.h"

/* The cells of one sub-score: n = -1 where a question has none of it or it may not be used. */
static struct kik_cell *cells_of(const struct kik_result *r, const bool *shown, size_t subscore,
    struct kik_arena *a)
{
	const struct kik_frame *f = r->frame;
	struct kik_cell *cell = kik_arena_array(a, f->nquestions, sizeof(*cell));

	for (size_t q = 0; q < f->nquestions; q++) {
		const struct kik_question_result *from = &r->individual->question[q];
		bool has = (kik_question_subscores(f, q) >> subscore & 1) != 0;

		cell[q] = (struct kik_cell){ -1, 0 };
		if (has && from->used && (!shown || shown[q]) && from->sub->n == from->n)
			cell[q] = (struct kik_cell){ from->sub->n, from->sub->sum[subscore] };
	}
	return cell;
}

struct kik_phases kik_phases_of(const struct kik_result *r, const bool *shown, struct kik_arena *a)
{
	const struct kik_frame *f = r->frame;
	struct kik_phases p = { .panel = kik_arena_array(a, f->npanels, sizeof(*p.panel)) };
	unsigned any = 0;

	for (size_t q = 0; q < f->nquestions; q++)
		any |= kik_question_subscores(f, q);
	for (size_t i = 0; any >> i; i++) {
		const struct kik_cell *cell = cells_of(r, shown, i, a);

		for (size_t q = 0; q < f->nquestions; q++) {
			if (cell[q].n < 1)
				continue;
			p.given |= 1u << i;
			p.panel[kik_question_panel(f, q)] |= 1u << i;
		}
		if (!(p.given >> i & 1))
			continue;
		p.mean[i] = kik_means_new(f, a);
		p.mean[i].perspective = NULL;
		kik_means_of(f, cell, NULL, &p.mean[i]);
	}
	return p;
}

int64_t kik_phase_mean(const struct kik_phases *p, enum kik_level_kind kind, size_t item,
    size_t subscore)
{
	if (!(p->given >> subscore & 1))
		return KIK_UNKNOWN;
	return kind == KIK_L_PANEL ? p->mean[subscore].panel[item] : p->mean[subscore].theme[item];
}

size_t kik_phase_lowest(const int64_t value[KIK_SUBSCORES], unsigned subscores)
{
	size_t lowest = KIK_NONE, known = 0;
	bool differ = false;

	for (size_t i = 0; i < KIK_SUBSCORES; i++) {
		if (!(subscores >> i & 1) || value[i] == KIK_UNKNOWN)
			continue;
		differ = differ || (lowest != KIK_NONE && value[i] != value[lowest]);
		if (lowest == KIK_NONE || value[i] < value[lowest])
			lowest = i;
		known++;
	}
	return known > 1 && differ ? lowest : KIK_NONE;
}
