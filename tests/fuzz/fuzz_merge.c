/*
 * Merging.  The law: whatever the order and the grouping on the way, the same groups come out,
 * byte for byte.  The bytes decide about units and how they are dealt out; gathered at once, and
 * in parts that were gathered, written and read before.  The sums equal naive ones.
 */
#include <string.h>

#include "fuzz.h"
#include "kik/merge.h"
#include "kik/store.h"

#define UNITS 10

/* What may be gathered first, on the way to each. */
static const struct {
	const char *by, *before[4];
	size_t n;
} ways[] = {
	{ "all", { "area", "municipality", "district", "all" }, 4 },
	{ "municipality", { "area", "municipality", "district" }, 3 },
	{ "area", { "area" }, 1 },
	{ "district", { "district" }, 1 },
};

static bool is_there(const struct kik_results *rs, const struct kik_result *r)
{
	for (size_t i = 0; i < rs->n; i++)
		if (!kik_unit_cmp(&rs->result[i]->unit, &r->unit) &&
		    !strcmp(rs->result[i]->round, r->round))
			return true;
	return false;
}

static void gather(const char *by, struct kik_results *in, struct kik_results *out,
    struct kik_arena *a)
{
	struct kik_merge_options o = { .by = by };
	struct fuzz_notes notes;
	struct kik_buf told = KIK_BUF_INIT;

	fuzz_notes_begin(&notes, &told);
	kik_results_single(notes.d, in, false, true, a);
	kik_merge_by(notes.d, &o, in, out, a);
	if (fuzz_errors(&notes))
		fuzz_fail("by %s: %s", by, kik_buf_str(&told));
	fuzz_notes_end(&notes);
	kik_buf_release(&told);
}

/* Sums of a group, from the units themselves. */
static void check_sums(const struct kik_result *g, const struct kik_results *units)
{
	int64_t respondents = 0, members = 0, sum[64] = { 0 };

	for (size_t i = 0; i < units->n; i++) {
		const struct kik_result *r = units->result[i];
		const char *value = kik_unit_value(&r->unit, g->scope);
		bool all = !strcmp(g->scope, "all");

		if (strcmp(r->round, g->round) != 0 ||
		    (!all &&
			(strcmp(r->unit.municipality, g->group_municipality) != 0 ||
			    strcmp(*value ? value : "(uden)", g->group) != 0)))
			continue;
		members++;
		respondents += r->individual->respondents;
		for (size_t q = 0; q < r->frame->nquestions; q++)
			sum[q] += r->individual->question[q].n;
	}
	if (members != (int64_t)g->nmembers || respondents != g->individual->respondents)
		fuzz_fail("group %s: %zu members, %lld people", g->group, g->nmembers,
		    (long long)g->individual->respondents);
	for (size_t q = 0; q < g->frame->nquestions; q++)
		if (sum[q] != g->individual->question[q].n)
			fuzz_fail("group %s: question %s", g->group, g->frame->question[q].id);
}

/* Deals the units out, gathers some of the parts, writes them all; their paths. */
static void deal(struct fuzz *f, const struct kik_results *units, size_t way, char **path,
    struct kik_arena *a)
{
	struct kik_results part[FUZZ_FILES] = { { 0 } };

	for (size_t i = 0; i < FUZZ_FILES; i++)
		kik_results_add_frame(&part[i], fuzz_frame());
	for (size_t i = 0; i < units->n; i++)
		kik_results_add(&part[fuzz_pick(f, FUZZ_FILES)], units->result[i]);
	for (size_t i = 0; i < FUZZ_FILES; i++) {
		struct kik_results groups = { 0 };
		struct kik_buf b = KIK_BUF_INIT;
		bool gathered = fuzz_pick(f, 4) != 3;

		if (gathered)
			gather(ways[way].before[fuzz_pick(f, ways[way].n)], &part[i], &groups, a);
		fuzz_stream(&b, gathered ? &groups : &part[i], a);
		path[i] = fuzz_file(i, b.s, b.len);
		kik_buf_release(&b);
		kik_results_release(&groups);
		kik_results_release(&part[i]);
	}
}

static void compare(struct fuzz *f, struct kik_results *units, struct kik_arena *a)
{
	struct kik_results parts = { 0 }, groups = { 0 }, regrouped = { 0 };
	size_t way = fuzz_pick(f, sizeof ways / sizeof *ways);
	struct kik_buf x = KIK_BUF_INIT, y = KIK_BUF_INIT;
	struct fuzz_notes notes;
	char *path[FUZZ_FILES];

	gather(ways[way].by, units, &groups, a);
	for (size_t i = 0; i < groups.n; i++)
		check_sums(groups.result[i], units);
	fuzz_stream(&x, &groups, a);
	deal(f, units, way, path, a);
	fuzz_notes_begin(&notes, NULL);
	if (kik_results_read(notes.d, path, FUZZ_FILES, NULL, &parts, a) < 0)
		fuzz_fail("the parts cannot be read");
	fuzz_notes_end(&notes);
	gather(ways[way].by, &parts, &regrouped, a);
	fuzz_stream(&y, &regrouped, a);
	fuzz_same("groups", &x, &y);
	kik_buf_release(&x);
	kik_buf_release(&y);
	kik_results_release(&parts);
	kik_results_release(&groups);
	kik_results_release(&regrouped);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct fuzz f = { s, s + len };
	struct kik_arena *a = kik_arena_new();
	struct kik_results units = { 0 };

	kik_results_add_frame(&units, fuzz_frame());
	for (uint32_t n = fuzz_pick(&f, UNITS); n > 0; n--) {
		struct kik_result *r = fuzz_result(&f, a);

		if (!is_there(&units, r))
			kik_results_add(&units, r);
	}
	compare(&f, &units, a);
	kik_results_release(&units);
	kik_arena_free(a);
	return 0;
}
