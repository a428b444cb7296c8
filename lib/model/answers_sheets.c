/* Finding the sheet of a row among all sheets, and making those that are new. */
#include <stdlib.h>
#include <string.h>

#include "kik/hash.h"
#include "kik/mem.h"
#include "gathered.h"

#define LINE          64 /* bytes that come from memory at once */
#define HEAD          sizeof(uint64_t)
#define MOST_EXPECTED 256 /* bytes of counts: enough for questions of an ordinary frame */

/* A sheet that is asked for. */
struct wanted {
	struct kik_slice municipality, unit, round;
	uint64_t head[2]; /* of the unit */
	const char *same_municipality,
	    *same_round; /* those of the last sheet, if they are the same */
};

static uint64_t where_hash(struct kik_slice municipality, struct kik_slice round)
{
	return kik_hash(kik_hash(KIK_HASH_START, municipality.s, municipality.len), round.s,
	    round.len);
}

static struct wanted want(const struct kik_answers *as, struct kik_slice municipality,
    struct kik_slice unit, struct kik_slice round)
{
	const struct kik_sheet_info *last = as->last ? &as->last->info : NULL;
	struct wanted w = { .municipality = municipality, .unit = unit, .round = round };

	if (last && kik_slice_is(municipality, last->municipality))
		w.same_municipality = last->municipality;
	if (last && kik_slice_is(round, last->round))
		w.same_round = last->round;
	w.head[0] = kik_id_head(unit.s, unit.len);
	w.head[1] = unit.len > HEAD ? kik_id_head(unit.s + HEAD, unit.len - HEAD) : 0;
	return w;
}

static uint64_t hash_wanted(const struct kik_answers *as, const struct wanted *w)
{
	return kik_hash(w->same_municipality && w->same_round
		? as->last_hash
		: where_hash(w->municipality, w->round),
	    w->unit.s, w->unit.len);
}

/* What comes next is mostly of the same municipality and round. */
static void set_last(struct kik_answers *as, struct kik_sheet *sh, const struct wanted *w)
{
	if (!w->same_municipality || !w->same_round)
		as->last_hash = where_hash(w->municipality, w->round);
	as->last = sh;
}

static uint64_t hash_of(const struct kik_sheet_info *s)
{
	struct kik_slice m = { s->municipality, strlen(s->municipality) };
	struct kik_slice r = { s->round, strlen(s->round) };

	return kik_hash(where_hash(m, r), s->unit, strlen(s->unit));
}

static void enter(struct kik_answers *as, struct kik_sheet *sh, uint64_t hash)
{
	size_t at = hash & (as->index_size - 1);

	while (as->index[at].sheet)
		at = (at + 1) & (as->index_size - 1);
	as->index[at] = (struct kik_sheet_entry){ sh, (uint32_t)(hash >> 32) };
}

static void index_sheets(struct kik_answers *as)
{
	size_t i;

	free(as->index);
	as->index_size = as->index_size ? as->index_size * 2 : 64;
	as->index = kik_realloc(NULL, as->index_size, sizeof *as->index);
	memset(as->index, 0, as->index_size * sizeof *as->index);
	for (i = 0; i < as->n; i++)
		enter(as, as->sheet[i], hash_of(&as->sheet[i]->info));
}

static bool is_wanted(const struct kik_sheet *sh, const struct wanted *w)
{
	const struct kik_sheet_info *s = &sh->info;

	return sh->unit_len == w->unit.len && sh->head[0] == w->head[0] &&
	    sh->head[1] == w->head[1] &&
	    (w->unit.len <= 2 * HEAD || !memcmp(s->unit, w->unit.s, w->unit.len)) &&
	    (s->municipality == w->same_municipality ||
		kik_slice_is(w->municipality, s->municipality)) &&
	    (s->round == w->same_round || kik_slice_is(w->round, s->round));
}

/* A row is going to be added: while the rest of it is read, this comes from memory. */
static void expect_row(const struct kik_answers *as, const struct kik_sheet *sh)
{
	const char *counts = (const char *)sh->counts;

	/* a unit seen at faults only has nobody yet */
	if (sh->npeople)
		__builtin_prefetch(kik_sheet_person(as, sh, sh->last));
	for (size_t i = 0; i < as->ncounts && i < MOST_EXPECTED; i += LINE)
		__builtin_prefetch(counts + i);
}

/* The sheet so many places behind the last one, in a circle. */
static struct kik_sheet *behind_last(const struct kik_answers *as, uint32_t places)
{
	return as->sheet[(as->last->at + places) % (uint32_t)as->n];
}

/* Where units come in turn, the one that is next; those behind it come from memory meanwhile. */
static struct kik_sheet *next_in_turn(const struct kik_answers *as, const struct wanted *w)
{
	struct kik_sheet *sh = behind_last(as, 1);

	if (!is_wanted(sh, w))
		return NULL;
	expect_row(as, behind_last(as, 2));
	__builtin_prefetch(behind_last(as, 4));
	return sh;
}

static struct kik_sheet *by_hash(const struct kik_answers *as, const struct wanted *w)
{
	const uint64_t hash = hash_wanted(as, w);
	size_t at = hash & (as->index_size - 1);

	for (; as->index[at].sheet; at = (at + 1) & (as->index_size - 1))
		if (as->index[at].hash == (uint32_t)(hash >> 32) &&
		    is_wanted(as->index[at].sheet, w))
			return as->index[at].sheet;
	return NULL;
}

static struct kik_sheet *find_sheet(struct kik_answers *as, const struct wanted *w)
{
	struct kik_sheet *sh = NULL;

	if (!as->n)
		return NULL;
	if (as->in_turn && as->last)
		sh = next_in_turn(as, w);
	if (!sh) {
		sh = by_hash(as, w);
		as->in_turn = sh && as->last && sh == behind_last(as, 1);
	}
	if (sh)
		set_last(as, sh, w);
	return sh;
}

struct kik_sheet *kik_answers_seen(struct kik_answers *as, struct kik_slice municipality,
    struct kik_slice unit, struct kik_slice round)
{
	const struct wanted w = want(as, municipality, unit, round);
	struct kik_sheet *sh = find_sheet(as, &w);

	if (sh)
		expect_row(as, sh);
	return sh;
}

static void append(struct kik_answers *as, struct kik_sheet *sh, uint64_t hash)
{
	if ((as->n + 1) * 3 > as->index_size * 2)
		index_sheets(as);
	as->sheet = kik_grow(as->sheet, as->n, &as->cap, sizeof(struct kik_sheet *));
	sh->at = (uint32_t)as->n;
	as->sheet[as->n++] = sh;
	enter(as, sh, hash);
}

void kik_answers_adopt(struct kik_answers *as, struct kik_sheet *sh)
{
	append(as, sh, hash_of(&sh->info));
}

struct kik_sheet *kik_answers_sheet(struct kik_answers *as, struct kik_slice municipality,
    struct kik_slice unit, struct kik_slice round)
{
	const struct wanted w = want(as, municipality, unit, round);
	struct kik_sheet *sh = find_sheet(as, &w);

	if (sh)
		return sh;
	sh = kik_arena_alloc(as->arena, sizeof *sh);
	sh->info.municipality = w.same_municipality ? w.same_municipality
	    : municipality.len ? kik_arena_text(as->arena, municipality.s, municipality.len)
			       : "";
	sh->info.unit = kik_arena_text(as->arena, unit.s, unit.len);
	sh->unit_len = (uint16_t)unit.len;
	memcpy(sh->head, w.head, sizeof sh->head);
	sh->info.round =
	    w.same_round ? w.same_round : kik_arena_text(as->arena, round.s, round.len);
	sh->info.name = sh->info.area = "";
	sh->width = 1;
	sh->counts = kik_arena_array(as->arena, as->ncounts, 1);
	if (as->subscores)
		sh->sub = kik_arena_array(as->arena, as->frame->nquestions, sizeof *sh->sub);
	append(as, sh, hash_wanted(as, &w));
	set_last(as, sh, &w);
	return sh;
}
