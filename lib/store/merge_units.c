/* What UNITS.csv says about results: facts, and who is expected. */
#include "merge_units.h"

#include <stdlib.h>
#include <string.h>

#include "kik/merge.h"
#include "kik/order.h"

static bool differs(struct kik_diag *d, const struct kik_result *r, const char *column,
    const char *found, const char *expected)
{
	struct kik_finding f = { .fault = KIK_F_UNIT_CONFLICT,
		.column = column,
		.at = { .file = r->source },
		.unit = kik_slice_of(r->unit.id),
		.found = kik_slice_of(found),
		.expected = expected };

	if (!*found || !*expected || !strcmp(found, expected))
		return false;
	kik_diag_add(d, &f);
	return true;
}

bool kik_facts_join(struct kik_diag *d, struct kik_result *r, const struct kik_unit *from,
    struct kik_arena *a)
{
	struct kik_unit *to = &r->unit, facts;

	if (differs(d, r, "name", to->name, from->name) ||
	    differs(d, r, "area", to->area, from->area))
		return false;

	kik_unit_copy(&facts, from, a);
	facts.id = to->id;
	if (*to->name)
		facts.name = to->name;
	if (*to->area)
		facts.area = to->area;
	if (!from->ncolumns) {
		facts.column = to->column;
		facts.ncolumns = to->ncolumns;
	}
	if (from->participants < 0)
		facts.participants = to->participants;
	*to = facts;
	return true;
}

void kik_merge_facts(struct kik_diag *d, const struct kik_units *units, struct kik_results *rs,
    struct kik_arena *a)
{
	size_t i, kept = 0;

	for (i = 0; i < rs->n; i++) {
		struct kik_result *r = rs->result[i];
		const struct kik_unit *u = kik_result_is_unit(r)
		    ? kik_units_find(units, r->unit.municipality, r->unit.id)
		    : NULL;

		if (u && !kik_facts_join(d, r, u, a))
			rs->blind = true;
		else
			rs->result[kept++] = r;
	}
	rs->n = kept;
}

/* --- who is there ---------------------------------------------------------------------- */

static int by_round_and_unit(const void *a, const void *b)
{
	const struct kik_presence *x = a, *y = b;
	int order = strcmp(x->round, y->round);

	return order != 0 ? order : kik_unit_cmp(x->unit, y->unit);
}

void kik_present_note(struct kik_present *p, const struct kik_results *rs)
{
	size_t i, j, n = 0;

	for (i = 0; i < rs->n; i++)
		n += kik_result_is_unit(rs->result[i]) ? 1 : rs->result[i]->nmembers;
	p->one = kik_realloc(NULL, n, sizeof *p->one);
	p->n = 0;
	for (i = 0; i < rs->n; i++) {
		const struct kik_result *r = rs->result[i];

		if (kik_result_is_unit(r))
			p->one[p->n++] = (struct kik_presence){ r->round, &r->unit };
		for (j = 0; j < r->nmembers; j++)
			p->one[p->n++] = (struct kik_presence){ r->round, &r->member[j].unit };
	}
	kik_order(p->one, p->n, sizeof *p->one, by_round_and_unit);
}

bool kik_present_has(const struct kik_present *p, const char *round, const struct kik_unit *u)
{
	const struct kik_presence wanted = { round, u };

	return bsearch(&wanted, p->one, p->n, sizeof *p->one, by_round_and_unit);
}

void kik_present_release(struct kik_present *p)
{
	free(p->one);
}

const char **kik_rounds_of(const struct kik_results *rs, size_t *n, struct kik_arena *a)
{
	const char **round = kik_arena_array(a, rs->n + 1, sizeof *round);
	size_t i, j;

	for (i = *n = 0; i < rs->n; i++) {
		for (j = 0; j < *n && strcmp(round[j], rs->result[i]->round) != 0; j++)
			;
		if (j == *n)
			round[(*n)++] = rs->result[i]->round;
	}
	return round;
}

void kik_merge_missing(struct kik_diag *d, const struct kik_merge_options *o,
    const struct kik_results *in, struct kik_arena *a)
{
	size_t n, i, j;
	const char **round = kik_rounds_of(in, &n, a);
	struct kik_present present;

	kik_present_note(&present, in);
	for (i = 0; i < n; i++)
		for (j = 0; j < o->units->n; j++) {
			const struct kik_unit *u = &o->units->unit[j];
			struct kik_finding f = { .unit = kik_slice_of(u->id),
				.found = kik_slice_of(round[i]),
				.fault =
				    o->require_all ? KIK_F_UNIT_REQUIRED : KIK_F_UNIT_MISSING };

			if (!kik_present_has(&present, round[i], u))
				kik_diag_add(d, &f);
		}
	kik_present_release(&present);
}
