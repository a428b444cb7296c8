#include "kik/merge.h"

#include <stdlib.h>
#include <string.h>

#include "kik/gather.h"
#include "kik/hash.h"
#include "kik/result_pack.h"
#include "kik/store.h"
#include "merge_units.h"

#define WITHOUT "(uden)" /* the group of units that have no value */

/* A group under way. */
struct group {
	struct kik_result *r;
	bool bad;
};

struct merge {
	struct kik_diag *diag;
	const struct kik_merge_options *o;
	struct kik_arena *a, *one; /* of the groups; of a result that is being added */
	struct group *group;
	size_t n, cap;
	size_t *index, index_size; /* open addressing, position + 1 */
	bool split;                /* a result found no group */
};

/* --- groups ------------------------------------------------------------------------------ */

/* The id of the group that a unit belongs to. */
static const char *value_of(const struct merge *m, const struct kik_unit *u)
{
	const char *v = !strcmp(m->o->by, "all") ? "all" : kik_unit_value(u, m->o->by);

	return *v ? v : WITHOUT;
}

/* An area is municipality and area: two towns' "Ældre" are two. */
static const char *town_of(const struct merge *m, const struct kik_unit *u)
{
	return !strcmp(m->o->by, "all") ? "" : u->municipality;
}

/* Where in the index a group stands, or would. */
static size_t slot_of(const struct merge *m, const char *id, const char *town, const char *round)
{
	uint64_t h = kik_hash(KIK_HASH_START, id, strlen(id));
	size_t at;

	h = kik_hash(kik_hash(h, town, strlen(town)), round, strlen(round));
	for (at = h & (m->index_size - 1); m->index[at]; at = (at + 1) & (m->index_size - 1)) {
		const struct kik_result *r = m->group[m->index[at] - 1].r;

		if (!strcmp(r->group, id) && !strcmp(r->group_municipality, town) &&
		    !strcmp(r->round, round))
			break;
	}
	return at;
}

static struct group *find_group(const struct merge *m, const char *id, const char *town,
    const char *round)
{
	size_t at = m->n ? m->index[slot_of(m, id, town, round)] : 0;

	return at ? &m->group[at - 1] : NULL;
}

static void grow_index(struct merge *m)
{
	free(m->index);
	m->index_size = m->index_size ? 2 * m->index_size : 64;
	m->index = kik_realloc(NULL, m->index_size, sizeof *m->index);
	memset(m->index, 0, m->index_size * sizeof *m->index);
	for (size_t i = 0; i < m->n; i++) {
		const struct kik_result *r = m->group[i].r;

		m->index[slot_of(m, r->group, r->group_municipality, r->round)] = i + 1;
	}
}

static struct group *need_group(struct merge *m, const struct kik_unit *u,
    const struct kik_result *r)
{
	const char *id = value_of(m, u), *town = town_of(m, u);
	struct group *g = find_group(m, id, town, r->round);

	if (g)
		return g;
	if (2 * m->n >= m->index_size)
		grow_index(m);
	m->index[slot_of(m, id, town, r->round)] = m->n + 1;
	m->group = kik_grow(m->group, m->n, &m->cap, sizeof *m->group);
	g = &m->group[m->n++];
	g->bad = false;
	g->r = kik_result_new(m->a, r->frame);
	g->r->scope = m->o->by;
	g->r->date = m->o->date ? m->o->date : "";
	g->r->group = kik_arena_str(m->a, id);
	g->r->group_municipality = kik_arena_str(m->a, town);
	g->r->round = kik_arena_str(m->a, r->round);
	g->r->source = kik_arena_str(m->a, r->source);
	return g;
}

static void no_value(const struct merge *m, const struct kik_unit *u)
{
	struct kik_finding f = {
		.fault = KIK_F_MERGE_NO_VALUE, .unit = kik_slice_of(u->id), .column = m->o->by
	};

	if (!strcmp(m->o->by, "all") || *kik_unit_value(u, m->o->by))
		return;
	kik_diag_add(m->diag, &f);
}

/* The unit by whose facts a result finds its group; NULL when its members disagree. */
static const struct kik_unit *speaker(struct merge *m, const struct kik_result *r)
{
	struct kik_finding f = { .fault = KIK_F_MERGE_SPLIT,
		.at = { .file = r->source },
		.found = kik_slice_of(r->group),
		.column = m->o->by };
	size_t i;

	if (kik_result_is_unit(r))
		return &r->unit;
	for (i = 1; i < r->nmembers; i++) {
		const struct kik_unit *a = &r->member[0].unit, *b = &r->member[i].unit;

		if (!strcmp(value_of(m, a), value_of(m, b)) &&
		    !strcmp(town_of(m, a), town_of(m, b)))
			continue;
		kik_diag_add(m->diag, &f);
		m->split = true;
		return NULL;
	}
	return r->nmembers ? &r->member[0].unit : NULL;
}

static void other_frame(const struct merge *m, struct group *g, const struct kik_result *r)
{
	struct kik_finding f = { .fault = KIK_F_MERGE_FRAME,
		.at = { .file = r->source },
		.unit = kik_slice_of(g->r->group),
		.found = kik_slice_of(r->frame->id),
		.expected = g->r->frame->id };

	g->bad = true;
	/* the same frame id with another content: say which */
	if (!strcmp(r->frame->id, g->r->frame->id)) {
		f.found = kik_slice_of(r->frame->digest);
		f.expected = g->r->frame->digest;
	}
	kik_diag_add(m->diag, &f);
}

static void add_result(struct merge *m, const struct kik_result *r)
{
	const struct kik_unit *u;
	struct group *g;
	size_t i;

	u = speaker(m, r);
	if (!u)
		return;
	if (kik_result_is_unit(r))
		no_value(m, u);
	for (i = 0; i < r->nmembers; i++)
		no_value(m, &r->member[i].unit);
	g = need_group(m, u, r);
	if (strcmp(g->r->frame->digest, r->frame->digest) != 0) {
		if (!g->bad)
			other_frame(m, g, r);
		return;
	}
	kik_gather_add(g->r, kik_result_unpack(r, m->one), m->a);
	kik_arena_reset(m->one);
}

/* True when the result is of this unit, or of a group that holds it. */
static bool holds(const struct kik_result *r, const struct kik_unit *u)
{
	size_t i;

	if (kik_result_is_unit(r))
		return kik_unit_cmp(&r->unit, u) == 0;
	for (i = 0; i < r->nmembers; i++)
		if (!kik_unit_cmp(&r->member[i].unit, u))
			return true;
	return false;
}

static void twice(const struct merge *m, struct group *g, size_t member,
    const struct kik_results *in)
{
	const struct kik_unit *u = &g->r->member[member].unit;
	struct kik_buf other = KIK_BUF_INIT;
	struct kik_finding f = { .fault = KIK_F_MERGE_OVERLAP,
		.unit = kik_slice_of(u->id),
		.found = kik_slice_of(g->r->round) };
	size_t i;

	for (i = 0; i < in->n; i++)
		if (!strcmp(in->result[i]->round, g->r->round) && holds(in->result[i], u))
			kik_buf_addf(&other, "%s%s", other.len ? ", " : " (",
			    in->result[i]->source);
	kik_buf_addc(&other, ')');
	f.other = kik_buf_str(&other);
	kik_diag_add(m->diag, &f);
	kik_buf_release(&other);
	g->bad = true;
}

/* Groups that lack an expected unit are not complete. */
static void mark_missing(struct merge *m, const struct kik_results *in)
{
	size_t n, i, j;
	const char **round = kik_rounds_of(in, &n, m->a);
	struct kik_present present;

	kik_present_note(&present, in);
	for (i = 0; i < n; i++)
		for (j = 0; j < m->o->units->n; j++) {
			const struct kik_unit *u = &m->o->units->unit[j];
			struct group *g = find_group(m, value_of(m, u), town_of(m, u), round[i]);

			if (!g || kik_present_has(&present, round[i], u))
				continue;
			g->r->complete = false;
			g->bad = g->bad || m->o->require_all;
		}
	kik_present_release(&present);
}

void kik_merge_by(struct kik_diag *d, const struct kik_merge_options *o,
    const struct kik_results *in, struct kik_results *out, struct kik_arena *a)
{
	struct merge m = { .diag = d, .o = o, .a = a, .one = kik_arena_new() };
	size_t i, member;

	for (i = 0; i < in->n; i++)
		add_result(&m, in->result[i]);
	for (i = 0; i < m.n; i++) {
		member = kik_gather_finish(m.group[i].r);
		if (member != KIK_NONE)
			twice(&m, &m.group[i], member, in);
		if (in->blind || m.split)
			m.group[i].r->complete = false;
	}
	if (o->units)
		mark_missing(&m, in);
	for (i = 0; i < m.n; i++)
		if (!m.group[i].bad)
			kik_results_add(out, m.group[i].r);
	for (i = 0; i < in->nframes; i++)
		kik_results_add_frame(out, in->frame[i]);
	kik_results_sort(out);
	kik_arena_free(m.one);
	free(m.index);
	free(m.group);
}
