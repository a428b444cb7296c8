/* One result for each unit and round: its sections joined, and none of them there twice. */
#include <stdlib.h>
#include <string.h>

#include "kik/agreed.h"
#include "kik/answers.h"
#include "kik/carry.h"
#include "kik/entry_order.h"
#include "kik/result_pack.h"
#include "kik/store.h"
#include "merge_units.h"

/* --- sections ---------------------------------------------------------------------------- */

static bool has_individual(const struct kik_result *r)
{
	return r->individual != NULL;
}

static bool individual_text(const struct kik_result *r)
{
	return r->individual->has_text;
}

static void give_individual(struct kik_result *to, const struct kik_result *from)
{
	to->individual = from->individual;
}

static bool has_consensus(const struct kik_result *r)
{
	return r->consensus != NULL;
}

static bool consensus_text(const struct kik_result *r)
{
	return r->consensus->has_text;
}

static void give_consensus(struct kik_result *to, const struct kik_result *from)
{
	to->consensus = from->consensus;
}

static const struct section {
	bool (*has)(const struct kik_result *r);
	bool (*text)(const struct kik_result *r); /* with its texts; r has the section */
	void (*give)(struct kik_result *to, const struct kik_result *from);
	enum kik_fault dup, conflict;
} sections[] = {
	{ has_individual, individual_text, give_individual, KIK_F_MERGE_DUP, KIK_F_MERGE_CONFLICT },
	{ has_consensus, consensus_text, give_consensus, KIK_F_MERGE_DUP_AGREED,
	    KIK_F_MERGE_CONFLICT_AGREED },
};

#define SECTIONS (sizeof sections / sizeof *sections)

/* The result as if it had no other section; nothing else of it changes. */
static struct kik_result only(const struct kik_result *r, const struct section *s)
{
	struct kik_result one = *r;

	one.individual = NULL;
	one.consensus = NULL;
	memset(one.entries, 0, sizeof one.entries);
	s->give(&one, r);
	return one;
}

/* True when the section, and what is said beside it, is the same but for texts. */
static bool same_section(const struct kik_result *a, const struct kik_result *b,
    const struct section *s)
{
	char da[KIK_DIGEST_SIZE], db[KIK_DIGEST_SIZE];
	struct kik_arena *scratch = kik_arena_new();
	struct kik_result x = only(a, s), y = only(b, s);

	kik_result_digest(kik_result_unpack(&x, scratch), da);
	kik_result_digest(kik_result_unpack(&y, scratch), db);
	kik_arena_free(scratch);
	return strcmp(da, db) == 0;
}

/* --- joining ------------------------------------------------------------------------------- */

/* What joining works with: the results of one unit and round, in their order. */
struct run {
	struct kik_diag *diag;
	struct kik_result **r;
	size_t n;
	bool dedupe;
	struct kik_arena *a;
};

static void report_twice(const struct run *run, const struct kik_result *a,
    const struct kik_result *b, enum kik_fault fault, bool accepted)
{
	const char *id = kik_result_id(a);
	struct kik_buf other = KIK_BUF_INIT;
	struct kik_finding f = {
		.fault = fault, .unit = { id, strlen(id) }, .found = { a->round, strlen(a->round) }
	};

	kik_buf_addf(&other, " (%s, %s)", a->source, b->source);
	f.other = kik_buf_str(&other);
	if (accepted)
		f.leniency = kik_leniency_names[KIK_LENIENT_DEDUPE];
	kik_diag_add(run->diag, &f);
	kik_buf_release(&other);
}

/*
 * Whether two sections of entries may stand together: what is in both is reported, and counted
 * where it may be there twice.
 */
static bool meet(const struct run *run, const struct kik_result *a, const struct kik_result *b,
    const struct kik_entries *have, size_t section, size_t *copies)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[section];
	const struct kik_entry *e;
	enum kik_entry_join join = kik_entries_meet(k, have, b->entries[section], &e);
	bool dup = join == KIK_JOIN_DUP;
	struct kik_buf name = KIK_BUF_INIT;
	struct kik_finding f = {
		.fault = dup ? KIK_F_MERGE_DUP_ENTRIES : KIK_F_MERGE_CONFLICT_ENTRIES,
		.column = k->name,
		.unit = { a->unit.id, strlen(a->unit.id) },
		.found = { a->round, strlen(a->round) },
	};

	if (join == KIK_JOIN_APART)
		return true;
	kik_entry_add_name(&name, k, e);
	kik_buf_addf(&name, " (%s, %s)", a->source, b->source);
	f.other = kik_buf_str(&name);
	if (dup && run->dedupe)
		f.leniency = kik_leniency_names[KIK_LENIENT_DEDUPE];
	*copies += dup;
	kik_diag_add(run->diag, &f);
	kik_buf_release(&name);
	return dup && run->dedupe;
}

/* Adds n times an option to the leniencies of a result, which are copied first. */
static void add_leniency(struct kik_result *r, const char *option, int64_t n, struct kik_arena *a)
{
	struct kik_leniency *all = kik_arena_array(a, r->nleniencies + 1, sizeof *all);
	size_t i;

	if (r->nleniencies)
		memcpy(all, r->leniency, r->nleniencies * sizeof *all);
	for (i = 0; i < r->nleniencies && strcmp(all[i].option, option) != 0; i++)
		;
	if (i == r->nleniencies)
		all[r->nleniencies++] = (struct kik_leniency){ option, 0 };
	all[i].n += n;
	r->leniency = all;
}

/*
 * The result that gives a section: of identical ones the first with its texts.  NULL when
 * none has it.  Copies are reported and counted; *bad: they may not stand.
 */
static struct kik_result *giver(const struct run *run, const struct section *s, size_t *copies,
    bool *bad)
{
	struct kik_result *first = NULL, *best = NULL;
	size_t i;

	for (i = 0; i < run->n; i++) {
		struct kik_result *r = run->r[i];
		bool same;

		if (!s->has(r))
			continue;
		if (!first) {
			first = best = r;
			continue;
		}
		same = same_section(first, r, s);
		report_twice(run, first, r, same ? s->dup : s->conflict, same && run->dedupe);
		++*copies;
		*bad = *bad || !same || !run->dedupe;
		if (same && !s->text(best) && s->text(r))
			best = r;
	}
	return best;
}

/* What stands beside the sections of r, added to the joined result.  False: contradiction. */
static bool join_rest(const struct run *run, struct kik_result *to, const struct kik_result *r)
{
	size_t i;

	to->complete = to->complete && r->complete;
	for (i = 0; i < r->nleniencies; i++)
		add_leniency(to, r->leniency[i].option, r->leniency[i].n, run->a);
	if (strcmp(to->frame->digest, r->frame->digest) != 0 ||
	    (*to->extra && *r->extra && strcmp(to->extra, r->extra) != 0)) {
		report_twice(run, to, r, KIK_F_MERGE_CONFLICT, false);
		return false;
	}
	if (*r->extra)
		to->extra = r->extra;
	return kik_facts_join(run->diag, to, &r->unit, run->a);
}

/* True when r gives an earlier section as well. */
static bool gave(struct kik_result *const *from, size_t s, const struct kik_result *r)
{
	while (s-- > 0)
		if (from[s] == r)
			return true;
	return false;
}

/* The sections of entries of all results, into `to`.  False when they may not stand together. */
static bool join_entries(const struct run *run, struct kik_result *to, size_t *copies)
{
	bool good = true;
	size_t s, i;

	for (s = 0; s < KIK_SECTIONS; s++) {
		const struct kik_result *first = NULL;

		for (i = 0; i < run->n; i++) {
			const struct kik_result *r = run->r[i];

			if (!r->entries[s])
				continue;
			if (!first) {
				first = r;
				to->entries[s] = r->entries[s];
				continue;
			}
			good = meet(run, first, r, to->entries[s], s, copies) && good;
			to->entries[s] = kik_entries_join(&kik_entry_kinds[s], to->entries[s],
			    r->entries[s], run->a);
		}
	}
	return good;
}

static bool has_entries(const struct kik_result *r)
{
	size_t s;

	for (s = 0; s < KIK_SECTIONS; s++)
		if (r->entries[s])
			return true;
	return false;
}

static int by_option(const void *x, const void *y)
{
	const struct kik_leniency *a = x, *b = y;

	return strcmp(a->option, b->option);
}

/* What stands beside the sections, of each result that gives one.  False: contradiction. */
static bool join_all(const struct run *run, struct kik_result *to, struct kik_result *const *from,
    const struct kik_result *base)
{
	bool entries = false;
	size_t i;

	for (i = 0; i < SECTIONS; i++)
		if (from[i] && from[i] != base && !gave(from, i, from[i]) &&
		    !join_rest(run, to, from[i]))
			return false;
	for (i = 0; i < run->n; i++) {
		if (!has_entries(run->r[i]) || run->r[i] == base || gave(from, SECTIONS, run->r[i]))
			continue;
		entries = true;
		if (!join_rest(run, to, run->r[i]))
			return false;
	}
	/* those results have no order of their own */
	if (entries && to->nleniencies)
		qsort(to->leniency, to->nleniencies, sizeof *to->leniency, by_option);
	return true;
}

/* One result of all of them; NULL when there is something wrong, which is reported. */
static struct kik_result *join(const struct run *run)
{
	struct kik_result *from[SECTIONS], *to = NULL, *base = NULL;
	size_t s, copies = 0;
	bool bad = false;

	for (s = 0; s < SECTIONS; s++) {
		from[s] = giver(run, &sections[s], &copies, &bad);
		if (from[s] && !base)
			base = from[s];
	}
	if (bad)
		return NULL;
	if (!base)
		base = run->r[0];
	to = kik_arena_alloc(run->a, sizeof *to);
	*to = *base;
	memset(to->entries, 0, sizeof to->entries);
	if (!join_all(run, to, from, base))
		return NULL;
	for (s = 0; s < SECTIONS; s++)
		if (from[s])
			sections[s].give(to, from[s]);
	if (!join_entries(run, to, &copies))
		return NULL;
	kik_result_digest(kik_result_unpack(to, run->a), to->digest);
	if (to->individual && !to->individual->packed)
		kik_agreed_warn(run->diag, to, run->a);
	if (copies)
		add_leniency(to, kik_leniency_names[KIK_LENIENT_DEDUPE], (int64_t)copies, run->a);
	return to;
}

/* --- all results ----------------------------------------------------------------------------- */

/* Whether two results can't stand side by side; halves of a group can when they are gathered. */
static bool same_place(const struct kik_result *a, const struct kik_result *b, bool gather)
{
	if (gather && !kik_result_is_unit(a) && strcmp(a->digest, b->digest) != 0)
		return false;
	return !strcmp(a->scope, b->scope) && !strcmp(kik_result_id(a), kik_result_id(b)) &&
	    !strcmp(kik_result_municipality(a), kik_result_municipality(b)) &&
	    !strcmp(a->round, b->round);
}

static bool agreed_only(const struct kik_result *r)
{
	return kik_result_is_unit(r) && !r->individual;
}

static int by_unit(const void *pa, const void *pb)
{
	const struct kik_result *a = *(struct kik_result *const *)pa;
	const struct kik_result *b = *(struct kik_result *const *)pb;
	int order = strcmp(a->unit.id, b->unit.id);

	return order ? order : strcmp(a->unit.municipality, b->unit.municipality);
}

/* The municipality that has the unit, when it is the only one; "" otherwise. */
static const char *municipality_of(const char *id, struct kik_result *const *r, size_t n)
{
	size_t low = 0, high = n, end;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(r[middle]->unit.id, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low; end < n && !strcmp(r[end]->unit.id, id); end++)
		if (strcmp(r[end]->unit.municipality, r[low]->unit.municipality) != 0)
			return "";
	return end > low ? r[low]->unit.municipality : "";
}

/* A seminar's sheet need not name the municipality. */
static void adopt(struct kik_results *rs)
{
	struct kik_result **known = kik_malloc((rs->n + 1) * sizeof(struct kik_result *));
	size_t i, n = 0;
	bool any = false;

	for (i = 0; i < rs->n; i++) {
		if (kik_result_is_unit(rs->result[i]) && *rs->result[i]->unit.municipality)
			known[n++] = rs->result[i];
		else if (agreed_only(rs->result[i]))
			any = true;
	}
	if (any && n)
		qsort(known, n, sizeof(struct kik_result *), by_unit);
	for (i = 0; any && i < rs->n; i++) {
		struct kik_unit *u = &rs->result[i]->unit;

		if (agreed_only(rs->result[i]) && !*u->municipality)
			u->municipality = municipality_of(u->id, known, n);
	}
	free(known);
}

void kik_results_single(struct kik_diag *d, struct kik_results *rs, bool dedupe, bool gather,
    struct kik_arena *a)
{
	struct run run = { .diag = d, .dedupe = dedupe, .a = a };
	struct kik_arena *one = kik_arena_new();
	size_t i, j, kept = 0;

	adopt(rs);
	for (i = 0; i < rs->n; i++) {
		if (rs->result[i]->digest[0])
			continue;
		kik_result_digest(kik_result_unpack(rs->result[i], one), rs->result[i]->digest);
		kik_arena_reset(one);
	}
	kik_arena_free(one);
	kik_results_sort(rs);
	for (i = 0; i < rs->n; i = j) {
		struct kik_result *r = rs->result[i];

		for (j = i + 1; j < rs->n && same_place(r, rs->result[j], gather); j++)
			;
		run.r = rs->result + i;
		run.n = j - i;
		if (run.n > 1)
			r = join(&run);
		if (r && kik_result_is_unit(r))
			kik_carry(r, a);
		if (r)
			rs->result[kept++] = r;
		else
			rs->blind = true;
	}
	rs->n = kept;
}
