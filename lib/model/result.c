#include "kik/result.h"

#include <stdlib.h>
#include <string.h>

const char *const kik_statement_names[KIK_STATEMENTS] = {
	[KIK_STRENGTHS] = "strengths",
	[KIK_IMPROVEMENTS] = "improvements",
	[KIK_IDEAS] = "ideas",
};

bool kik_result_is_unit(const struct kik_result *r)
{
	return strcmp(r->scope, "unit") == 0;
}

bool kik_result_has_section(const struct kik_result *r)
{
	bool any = r->individual != NULL || r->consensus != NULL;

	for (size_t i = 0; i < KIK_SECTIONS; i++)
		any = any || r->entries[i] != NULL;
	return any;
}

const char *kik_result_id(const struct kik_result *r)
{
	return kik_result_is_unit(r) ? r->unit.id : r->group;
}

const char *kik_result_name(const struct kik_result *r)
{
	return kik_result_is_unit(r) ? r->unit.name : r->group;
}

const char *kik_result_municipality(const struct kik_result *r)
{
	return kik_result_is_unit(r) ? r->unit.municipality : r->group_municipality;
}

int kik_result_cmp(const struct kik_result *a, const struct kik_result *b)
{
	int order = strcmp(a->scope, b->scope);

	if (order == 0)
		order = strcmp(kik_result_municipality(a), kik_result_municipality(b));
	if (order == 0)
		order = strcmp(kik_result_id(a), kik_result_id(b));
	if (order == 0)
		order = strcmp(a->round, b->round);
	if (order == 0)
		order = strcmp(a->frame->digest, b->frame->digest);
	return order != 0 ? order : strcmp(a->digest, b->digest);
}

bool kik_result_agreed(const struct kik_result *r)
{
	for (size_t i = 0; i < r->nmembers; i++) {
		if (r->member[i].agreed)
			return true;
	}
	return r->consensus != NULL;
}

bool kik_result_carries(const struct kik_result *r)
{
	for (size_t i = 0; i < r->nmembers; i++) {
		if (r->member[i].carried)
			return true;
	}
	return r->carried != NULL;
}

struct kik_individual *kik_individual_new(struct kik_arena *a, const struct kik_frame *f)
{
	struct kik_individual *ind = kik_arena_alloc(a, sizeof(*ind));
	size_t nbins = 0;
	int64_t *counts;

	for (size_t q = 0; q < f->nquestions; q++)
		nbins += kik_question_scale(f, q)->nbins;
	counts = kik_arena_array(a, nbins, sizeof(*counts));
	ind->expected = -1;
	ind->question = kik_arena_array(a, f->nquestions, sizeof(*ind->question));
	ind->evidence = kik_arena_array(a, f->nthemes, sizeof(*ind->evidence));
	for (size_t q = 0; q < f->nquestions; q++) {
		ind->question[q].counts = counts;
		counts += kik_question_scale(f, q)->nbins;
		if (kik_question_subscores(f, q) != 0)
			ind->question[q].sub = kik_arena_array(a, 1, sizeof(*ind->question[q].sub));
	}
	return ind;
}

struct kik_result *kik_result_new(struct kik_arena *a, const struct kik_frame *f)
{
	struct kik_result *r = kik_arena_alloc(a, sizeof(*r));

	r->scope = "unit";
	r->unit = (struct kik_unit){ .id = "",
		.name = "",
		.area = "",
		.municipality = "",
		.participants = -1,
		.leader = "" };
	r->group = "";
	r->group_municipality = "";
	r->round = "";
	r->date = "";
	r->frame = f;
	r->complete = true;
	r->individual = kik_individual_new(a, f);
	r->extra = "";
	r->source = "";
	return r;
}

struct kik_consensus *kik_consensus_new(struct kik_arena *a, const struct kik_frame *f)
{
	struct kik_consensus *c = kik_arena_alloc(a, sizeof(*c));

	c->date = "";
	c->question = kik_arena_array(a, f->nquestions, sizeof(*c->question));
	for (size_t q = 0; q < f->nquestions; q++) {
		c->question[q].points = KIK_NO_POINTS;
		c->question[q].reason = "";
		c->question[q].evidence = "";
	}
	return c;
}

void kik_subsums_add(struct kik_subsums *to, const struct kik_subsums *from)
{
	to->n += from->n;
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		to->sum[i] += from->sum[i];
}

int64_t kik_subscore_mean(const struct kik_subsums *sub, size_t subscore)
{
	if (!sub || sub->n < 1)
		return KIK_UNKNOWN;
	return kik_round_div((kik_int128)sub->sum[subscore] * (KIK_STAT / KIK_THOUSAND), sub->n);
}

struct kik_cell kik_result_cell(const struct kik_result *r, size_t question)
{
	const struct kik_scale *s = kik_question_scale(r->frame, question);
	struct kik_cell cell = { 0, 0 };
	const int64_t *counts;

	if (!r->individual)
		return cell;
	counts = r->individual->question[question].counts;
	for (size_t i = 0; i < s->nbins; i++) {
		cell.n += counts[i];
		cell.sum += counts[i] * kik_scale_points(s, i);
	}
	return cell;
}

void kik_results_add(struct kik_results *rs, struct kik_result *r)
{
	rs->result = kik_grow(rs->result, rs->n, &rs->cap, sizeof(*rs->result));
	rs->result[rs->n++] = r;
}

void kik_results_add_frame(struct kik_results *rs, const struct kik_frame *f)
{
	if (kik_results_frame(rs, f->digest))
		return;
	rs->frame = kik_grow(rs->frame, rs->nframes, &rs->frame_cap, sizeof(*rs->frame));
	rs->frame[rs->nframes++] = f;
}

const struct kik_frame *kik_results_frame(const struct kik_results *rs, const char *digest)
{
	for (size_t i = 0; i < rs->nframes; i++) {
		if (strcmp(rs->frame[i]->digest, digest) == 0)
			return rs->frame[i];
	}
	return NULL;
}

static int by_stream(const void *a, const void *b)
{
	struct kik_result *const *x = a, *const *y = b;

	return kik_result_cmp(*x, *y);
}

void kik_results_sort(struct kik_results *rs)
{
	if (rs->n > 0)
		qsort(rs->result, rs->n, sizeof(*rs->result), by_stream);
}

void kik_results_release(struct kik_results *rs)
{
	free(rs->result);
	free(rs->frame);
	*rs = (struct kik_results){ 0 };
}
