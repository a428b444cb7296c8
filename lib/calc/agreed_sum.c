#include "kik/agreed_sum.h"

#include "kik/gather.h"

struct kik_agreed_units kik_agreed_units(const struct kik_result *r, struct kik_arena *a)
{
	size_t most = kik_result_is_unit(r) ? 1 : r->nmembers;
	struct kik_agreed_units out = {
		.cell = kik_arena_array(a, most, sizeof(*out.cell)),
		.unit = kik_arena_array(a, most, sizeof(*out.unit)),
	};

	if (r->consensus) {
		struct kik_member *m = kik_arena_alloc(a, sizeof(*m));

		kik_member_of(m, r, a);
		out.cell[out.n] = m->agreed;
		out.unit[out.n++] = &r->unit;
	}
	for (size_t i = 0; i < r->nmembers; i++) {
		if (!r->member[i].agreed)
			continue;
		out.cell[out.n] = r->member[i].agreed;
		out.unit[out.n++] = &r->member[i].unit;
	}
	return out;
}

static void add(struct kik_agreed_sum *sum, const struct kik_agreed_cell *c,
    const struct kik_scale *s)
{
	if (!c->used)
		return;
	sum->units++;
	if (c->points != KIK_NO_POINTS) {
		sum->n++;
		sum->counts[kik_scale_bin(s, c->points)]++;
	}
	if (c->improvements == KIK_NOT_KNOWN)
		return;
	sum->known++;
	sum->strengths += c->strengths;
	sum->improvements += c->improvements;
	sum->improving += c->improvements > 0;
}

struct kik_agreed_sum *kik_agreed_sums(const struct kik_agreed_units *units,
    const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_agreed_sum *sum = kik_arena_array(a, f->nquestions, sizeof(*sum));

	for (size_t q = 0; q < f->nquestions; q++) {
		const struct kik_scale *s = kik_question_scale(f, q);

		sum[q].counts = kik_arena_array(a, s->nbins, sizeof(*sum[q].counts));
		for (size_t i = 0; i < units->n; i++)
			add(&sum[q], &units->cell[i][q], s);
	}
	return sum;
}

struct kik_cell kik_agreed_sum_cell(const struct kik_agreed_sum *sum, const struct kik_scale *s)
{
	struct kik_cell cell = { sum->n, 0 };

	for (size_t i = 0; i < s->nbins; i++)
		cell.sum += sum->counts[i] * kik_scale_points(s, i);
	return cell;
}

struct kik_cell *kik_agreed_points(const struct kik_agreed_cell *unit, const struct kik_frame *f,
    struct kik_arena *a)
{
	struct kik_cell *cell = kik_arena_array(a, f->nquestions, sizeof(*cell));

	for (size_t q = 0; q < f->nquestions; q++) {
		bool points = unit[q].used && unit[q].points != KIK_NO_POINTS;

		cell[q] =
		    (struct kik_cell){ unit[q].used ? points : -1, points ? unit[q].points : 0 };
	}
	return cell;
}
