/* The results that the rows of a tidy CSV belong to. */
#include <stdlib.h>
#include <string.h>

#include "kik/hash.h"
#include "kik/id.h"
#include "tidy_parts.h"

/* An id, freed of its guard. */
static int id_cell(struct kik_tidy_in *t, enum kik_tidy column, const char **out)
{
	struct kik_slice s = kik_csv_unguard(kik_tidy_cell(t, column));
	enum kik_fault f;

	if (kik_id_check(&s, t->a, &f) < 0)
		return kik_tidy_fault(t, f, column, kik_phrase(t->diag, KIK_P_TEXT));
	*out = kik_arena_text(t->a, s.s, s.len);
	return 0;
}

/* A fact, likewise; one that is at fault stands as it was read, and is told once. */
static int fact_cell(struct kik_tidy_in *t, enum kik_tidy column, const char **out)
{
	struct kik_slice as_read = kik_csv_unguard(kik_tidy_cell(t, column)), s = as_read;
	enum kik_fault f;
	int rc = kik_fact_check(&s, t->a, &f);

	if (rc < 0) {
		s = as_read;
		kik_tidy_fault(t, f, column, kik_phrase(t->diag, KIK_P_TEXT));
	}
	*out = s.len ? kik_arena_text(t->a, s.s, s.len) : "";
	return rc;
}

static uint64_t hash_of(struct kik_slice municipality, struct kik_slice id, struct kik_slice round)
{
	uint64_t h = kik_hash(KIK_HASH_START, id.s, id.len);

	h = kik_hash(h, municipality.s, municipality.len);
	return kik_hash(h, round.s, round.len);
}

static bool is_result(const struct kik_result *r, struct kik_slice municipality,
    struct kik_slice id, struct kik_slice round)
{
	return kik_slice_is(id, r->unit.id) && kik_slice_is(round, r->round) &&
	    kik_slice_is(municipality, r->unit.municipality);
}

static void grow_index(struct kik_tidy_in *t)
{
	size_t i, at;

	free(t->index);
	t->index_size = t->index_size ? t->index_size * 2 : 64;
	t->index = kik_realloc(NULL, t->index_size, sizeof *t->index);
	memset(t->index, 0, t->index_size * sizeof *t->index);
	for (i = 0; i < t->n; i++) {
		const struct kik_result *r = t->made[i].r;

		at = hash_of(kik_slice_of(r->unit.municipality), kik_slice_of(r->unit.id),
			 kik_slice_of(r->round)) &
		    (t->index_size - 1);
		while (t->index[at])
			at = (at + 1) & (t->index_size - 1);
		t->index[at] = i + 1;
	}
}

static int respondents(struct kik_tidy_in *t, struct kik_individual *ind)
{
	if (kik_tidy_count(t, KIK_T_RESPONDENTS, &ind->respondents) < 0)
		return -1;
	return kik_tidy_cell(t, KIK_T_EXPECTED).len
	    ? kik_tidy_count(t, KIK_T_EXPECTED, &ind->expected)
	    : 0;
}

/* A fact must be the same in all rows of a result. */
static int same_fact(struct kik_tidy_in *t, enum kik_tidy column, const char *known)
{
	struct kik_slice s = kik_csv_unguard(kik_tidy_cell(t, column));
	enum kik_fault f;

	if (kik_slice_is(s, known) || (kik_fact_check(&s, t->a, &f) == 0 && kik_slice_is(s, known)))
		return 0;
	return kik_tidy_fault(t, KIK_F_INCONSISTENT, column,
	    *known ? known : kik_phrase(t->diag, KIK_P_EMPTY));
}

static int same_count(struct kik_tidy_in *t, enum kik_tidy column, int64_t known)
{
	struct kik_slice s = kik_tidy_cell(t, column);
	int64_t n = -1;

	if (!s.len || kik_parse_count(s.s, s.len, KIK_COUNT_MAX, &n) == 0)
		if (n == known)
			return 0;
	return kik_tidy_fault(t, KIK_F_INCONSISTENT, column,
	    known < 0 ? kik_phrase(t->diag, KIK_P_EMPTY)
		      : kik_arena_printf(t->a, "%lld", (long long)known));
}

int kik_tidy_check_facts(struct kik_tidy_in *t, bool agreed)
{
	const struct kik_result *r = t->r;

	if (same_fact(t, KIK_T_NAME, r->unit.name) < 0 ||
	    same_fact(t, KIK_T_AREA, r->unit.area) < 0 ||
	    same_fact(t, KIK_T_FRAME, r->frame->digest) < 0)
		return -1;
	if (agreed)
		return 0;
	/* until a row of answers was read, these are not known */
	if (!t->made[t->current].answered)
		return respondents(t, r->individual);
	if (same_count(t, KIK_T_RESPONDENTS, r->individual->respondents) < 0)
		return -1;
	return same_count(t, KIK_T_EXPECTED, r->individual->expected);
}

/* A cell that names the result, in its one form; as it stands where it has none. */
static struct kik_slice name(struct kik_tidy_in *t, enum kik_tidy column)
{
	struct kik_slice as_read = kik_csv_unguard(kik_tidy_cell(t, column)), s = as_read;
	enum kik_fault f;

	return kik_fact_check(&s, t->a, &f) < 0 ? as_read : s;
}

/* The frame that the row names, NULL when it is unknown: told once for each. */
static const struct kik_frame *find_frame(struct kik_tidy_in *t)
{
	struct kik_slice cell = kik_tidy_cell(t, KIK_T_FRAME);
	const char *digest = kik_arena_text(t->a, cell.s, cell.len);
	const struct kik_frame *f = kik_results_need_frame(t->rs, t->diag, digest, t->a);

	if (!f && !(t->unknown && !strcmp(digest, t->unknown))) {
		t->unknown = digest;
		kik_tidy_fault(t, KIK_F_FRAME_UNKNOWN, KIK_T_FRAME,
		    kik_phrase(t->diag, KIK_P_FRAME_NAMED));
	}
	return f;
}

/*
 * Facts of a result stand in all of its rows; they are taken from the first.  Where that one is
 * at fault the result is known all the same, as bad: the rows behind it would make a part of it.
 */
static int add_result(struct kik_tidy_in *t, size_t at)
{
	struct kik_place place = kik_csv_place(t->csv, 0);
	struct kik_unit unit = { .name = "", .area = "" };
	const struct kik_frame *f;
	struct kik_tidy_made *made;
	const char *round = "";

	if (id_cell(t, KIK_T_ID, &unit.id) < 0 || id_cell(t, KIK_T_ROUND, &round) < 0 ||
	    fact_cell(t, KIK_T_MUNICIPALITY, &unit.municipality) < 0)
		return -1;
	f = find_frame(t);
	t->made = kik_grow(t->made, t->n, &t->cap, sizeof *t->made);
	t->current = t->n++;
	t->index[at] = t->n;
	t->r = f ? kik_result_new(t->a, f) : kik_arena_alloc(t->a, sizeof *t->r);
	made = &t->made[t->current];
	*made = (struct kik_tidy_made){ .r = t->r, .at = place, .bad = !f };
	t->r->unit.id = unit.id;
	t->r->unit.municipality = unit.municipality;
	t->r->round = round;
	if (f &&
	    (fact_cell(t, KIK_T_NAME, &t->r->unit.name) < 0 ||
		fact_cell(t, KIK_T_AREA, &t->r->unit.area) < 0))
		made->bad = true;
	t->r->source = kik_arena_printf(t->a, "%s:%zu", place.file, place.line);
	return 0;
}

int kik_tidy_find_result(struct kik_tidy_in *t)
{
	struct kik_slice m = name(t, KIK_T_MUNICIPALITY), id = name(t, KIK_T_ID);
	struct kik_slice round = name(t, KIK_T_ROUND);
	size_t at;

	if (t->r && is_result(t->r, m, id, round))
		return 0;
	if ((t->n + 1) * 2 > t->index_size)
		grow_index(t);
	for (at = hash_of(m, id, round) & (t->index_size - 1); t->index[at];
	     at = (at + 1) & (t->index_size - 1)) {
		t->current = t->index[at] - 1;
		t->r = t->made[t->current].r;
		if (is_result(t->r, m, id, round))
			return 0;
	}
	t->r = NULL;
	return add_result(t, at);
}
