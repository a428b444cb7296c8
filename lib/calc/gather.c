#include "kik/gather.h"

#include <stdlib.h>
#include <string.h>

/*
 * Room for one more member.  There is no field for the capacity: an array
 * whose size is a power of two is full, and moves to one of twice the size.
 */
static struct kik_member *new_member(struct kik_result *group, struct kik_arena *a)
{
	size_t n = group->nmembers;

	if ((n & (n - 1)) == 0) {
		size_t cap = n == 0 ? 1 : 2 * n;
		struct kik_member *more = kik_arena_array(a, cap, sizeof(*more));

		if (n > 0)
			memcpy(more, group->member, n * sizeof(*more));
		group->member = more;
	}
	group->nmembers++;
	return &group->member[n];
}

static struct kik_agreed_cell *agreed_of(const struct kik_consensus *c, size_t nquestions,
    struct kik_arena *a)
{
	struct kik_agreed_cell *cell = kik_arena_array(a, nquestions, sizeof(*cell));

	for (size_t q = 0; q < nquestions; q++) {
		const struct kik_agreed *from = &c->question[q];

		cell[q] = (struct kik_agreed_cell){ .points = from->points,
			.strengths = KIK_NOT_KNOWN,
			.improvements = KIK_NOT_KNOWN,
			.used = from->used };
		if (!c->has_text)
			continue;
		cell[q].strengths = (int32_t)from->nstatements[KIK_STRENGTHS];
		cell[q].improvements = (int32_t)from->nstatements[KIK_IMPROVEMENTS];
	}
	return cell;
}

void kik_member_of(struct kik_member *m, const struct kik_result *unit, struct kik_arena *a)
{
	const struct kik_individual *ind = unit->individual;

	kik_unit_copy(&m->unit, &unit->unit, a);
	memcpy(m->digest, unit->digest, sizeof(m->digest));
	m->complete = unit->complete;
	m->respondents = ind ? ind->respondents : 0;
	m->expected = ind ? ind->expected : -1;
	m->cell = kik_arena_array(a, unit->frame->nquestions, sizeof(*m->cell));
	for (size_t q = 0; q < unit->frame->nquestions; q++) {
		if (ind && ind->question[q].used)
			m->cell[q] = kik_result_cell(unit, q);
		else
			m->cell[q] = (struct kik_cell){ -1, 0 };
	}
	m->carried = kik_carried_copy(unit->carried, a);
	m->agreed = unit->consensus ? agreed_of(unit->consensus, unit->frame->nquestions, a) : NULL;
}

static void copy_member(struct kik_member *to, const struct kik_member *from, size_t nquestions,
    struct kik_arena *a)
{
	*to = *from;
	kik_unit_copy(&to->unit, &from->unit, a);
	to->cell = kik_arena_array(a, nquestions, sizeof(*to->cell));
	if (nquestions > 0)
		memcpy(to->cell, from->cell, nquestions * sizeof(*to->cell));
	to->carried = kik_carried_copy(from->carried, a);
	if (!from->agreed)
		return;
	to->agreed = kik_arena_array(a, nquestions, sizeof(*to->agreed));
	if (nquestions > 0)
		memcpy(to->agreed, from->agreed, nquestions * sizeof(*to->agreed));
}

static void add_counts(struct kik_individual *to, const struct kik_individual *from,
    const struct kik_frame *f)
{
	for (size_t q = 0; q < f->nquestions; q++) {
		struct kik_question_result *sum = &to->question[q];
		const struct kik_question_result *part = &from->question[q];

		sum->used = sum->used || part->used;
		sum->n += part->n;
		sum->evidence += part->evidence;
		for (size_t i = 0; i < kik_question_scale(f, q)->nbins; i++)
			sum->counts[i] += part->counts[i];
		if (sum->sub)
			kik_subsums_add(sum->sub, part->sub);
	}
	for (size_t t = 0; t < f->nthemes; t++)
		to->evidence[t] += from->evidence[t];
	to->respondents += from->respondents;
}

/* The first one that is added makes the section: of a group that has none, nothing is known. */
static void add_individual(struct kik_result *group, const struct kik_individual *from,
    struct kik_arena *a)
{
	if (!group->individual) {
		group->individual = kik_individual_new(a, group->frame);
		group->individual->expected = 0;
	}
	if (from->expected < 0)
		group->individual->expected = -1;
	if (group->individual->expected >= 0)
		group->individual->expected += from->expected;
	add_counts(group->individual, from, group->frame);
}

static void add_leniency(struct kik_result *group, const struct kik_leniency *l,
    struct kik_arena *a)
{
	struct kik_leniency *more;
	size_t at = 0, n = group->nleniencies;

	while (at < n && strcmp(group->leniency[at].option, l->option) < 0)
		at++;
	if (at < n && strcmp(group->leniency[at].option, l->option) == 0) {
		group->leniency[at].n += l->n;
		return;
	}
	more = kik_arena_array(a, n + 1, sizeof(*more));
	for (size_t i = 0; i < n; i++)
		more[i < at ? i : i + 1] = group->leniency[i];
	more[at].option = kik_arena_str(a, l->option);
	more[at].n = l->n;
	group->leniency = more;
	group->nleniencies++;
}

void kik_gather_add(struct kik_result *group, const struct kik_result *r, struct kik_arena *a)
{
	if (group->nmembers == 0)
		group->individual = NULL;
	group->complete = group->complete && r->complete;
	if (r->individual)
		add_individual(group, r->individual, a);
	for (size_t i = 0; i < r->nleniencies; i++)
		add_leniency(group, &r->leniency[i], a);
	if (kik_result_is_unit(r))
		kik_member_of(new_member(group, a), r, a);
	for (size_t i = 0; i < r->nmembers; i++)
		copy_member(new_member(group, a), &r->member[i], group->frame->nquestions, a);
}

static int by_unit(const void *a, const void *b)
{
	const struct kik_member *x = a, *y = b;

	return kik_unit_cmp(&x->unit, &y->unit);
}

size_t kik_gather_finish(struct kik_result *group)
{
	if (group->nmembers == 0)
		return KIK_NONE;
	qsort(group->member, group->nmembers, sizeof(*group->member), by_unit);
	for (size_t i = 1; i < group->nmembers; i++) {
		if (kik_unit_cmp(&group->member[i - 1].unit, &group->member[i].unit) == 0)
			return i;
	}
	return KIK_NONE;
}
