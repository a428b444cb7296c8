#include "kik/result_pack.h"

#include <stdlib.h>
#include <string.h>

/*
 * The packed section: for each question whether it is used, and if so its evidence and its
 * counts, then n and sums of its sub-scores where its scale has them; then the evidence of each
 * theme.  A number stands in groups of seven bits, the lowest
 * first, the high bit set in all but the last.  A run of zeros among the counts is a zero and
 * how many more follow it.
 *
 * Of the agreed points: for each question 0 when it is not used, 1 when it was not dealt with,
 * else 2 and the bin of its points; then how many strengths and improvement areas.
 */

static unsigned char *put(unsigned char *p, uint64_t n)
{
	for (; n >= 0x80; n >>= 7)
		*p++ = (unsigned char)(n | 0x80);
	*p++ = (unsigned char)n;
	return p;
}

static const unsigned char *take(const unsigned char *p, int64_t *out)
{
	uint64_t n = 0;
	unsigned shift = 0;

	for (; *p & 0x80; shift += 7)
		n |= (uint64_t)(*p++ & 0x7F) << shift;
	*out = (int64_t)(n | (uint64_t)*p++ << shift);
	return p;
}

/* The most bytes that a section can take: ten for a number. */
static size_t most(const struct kik_frame *f)
{
	size_t numbers = (3 + KIK_SUBSCORES) * f->nquestions + f->nthemes;

	for (size_t q = 0; q < f->nquestions; q++)
		numbers += 2 * kik_question_scale(f, q)->nbins;
	return 10 * numbers;
}

/* Sums may lie below zero: the sign becomes the lowest bit. */
static unsigned char *put_subsums(unsigned char *p, const struct kik_subsums *sub)
{
	p = put(p, (uint64_t)sub->n);
	for (size_t i = 0; sub->n > 0 && i < KIK_SUBSCORES; i++) {
		uint64_t size = (uint64_t)(sub->sum[i] < 0 ? -sub->sum[i] : sub->sum[i]);

		p = put(p, size << 1 | (sub->sum[i] < 0));
	}
	return p;
}

static const unsigned char *take_subsums(const unsigned char *p, struct kik_subsums *sub)
{
	int64_t n;

	p = take(p, &sub->n);
	for (size_t i = 0; sub->n > 0 && i < KIK_SUBSCORES; i++) {
		p = take(p, &n);
		sub->sum[i] = n & 1 ? -(n >> 1) : n >> 1;
	}
	return p;
}

static unsigned char *put_counts(unsigned char *p, const int64_t *counts, size_t n)
{
	for (size_t i = 0, run; i < n; i += run) {
		run = 1;
		p = put(p, (uint64_t)counts[i]);
		if (counts[i])
			continue;
		while (i + run < n && !counts[i + run])
			run++;
		p = put(p, run - 1);
	}
	return p;
}

static const unsigned char *take_counts(const unsigned char *p, struct kik_question_result *q,
    size_t n)
{
	int64_t more;

	for (size_t i = 0; i < n; i++) {
		p = take(p, &q->counts[i]);
		q->n += q->counts[i];
		if (q->counts[i])
			continue;
		p = take(p, &more);
		i += (size_t)more;
	}
	return p;
}

static const unsigned char *pack(const struct kik_individual *ind, const struct kik_frame *f,
    struct kik_arena *a)
{
	unsigned char *room = kik_malloc(most(f)), *p = room;
	const char *kept;

	for (size_t q = 0; q < f->nquestions; q++) {
		const struct kik_question_result *qr = &ind->question[q];

		p = put(p, qr->used);
		if (!qr->used)
			continue;
		p = put(p, (uint64_t)qr->evidence);
		p = put_counts(p, qr->counts, kik_question_scale(f, q)->nbins);
		if (qr->sub)
			p = put_subsums(p, qr->sub);
	}
	for (size_t t = 0; t < f->nthemes; t++)
		p = put(p, (uint64_t)ind->evidence[t]);
	kept = kik_arena_text(a, (const char *)room, (size_t)(p - room));
	free(room);
	return (const unsigned char *)kept;
}

static const unsigned char *pack_agreed(const struct kik_consensus *c, const struct kik_frame *f,
    struct kik_arena *a)
{
	/* three numbers for each question, of ten bytes at most */
	unsigned char *room = kik_malloc(30 * f->nquestions), *p = room;
	const char *kept;

	for (size_t q = 0; q < f->nquestions; q++) {
		const struct kik_agreed *from = &c->question[q];

		if (!from->used) {
			p = put(p, 0);
			continue;
		}
		if (from->points == KIK_NO_POINTS)
			p = put(p, 1);
		else
			p = put(p,
			    2 + (uint64_t)kik_scale_bin(kik_question_scale(f, q), from->points));
		p = put(p, from->nstatements[KIK_STRENGTHS]);
		p = put(p, from->nstatements[KIK_IMPROVEMENTS]);
	}
	kept = kik_arena_text(a, (const char *)room, (size_t)(p - room));
	free(room);
	return (const unsigned char *)kept;
}

static struct kik_consensus *unpack_agreed(const struct kik_consensus *from,
    const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_consensus *c = kik_consensus_new(a, f);
	const unsigned char *p = from->packed;
	int64_t n;

	c->date = from->date;
	c->role = from->role;
	c->nroles = from->nroles;
	c->has_text = from->has_text;
	for (size_t q = 0; q < f->nquestions; q++) {
		struct kik_agreed *to = &c->question[q];

		p = take(p, &n);
		to->used = n > 0;
		if (!to->used)
			continue;
		if (n > 1)
			to->points = kik_scale_points(kik_question_scale(f, q), (size_t)n - 2);
		p = take(p, &n);
		to->nstatements[KIK_STRENGTHS] = (size_t)n;
		p = take(p, &n);
		to->nstatements[KIK_IMPROVEMENTS] = (size_t)n;
	}
	return c;
}

static const char *share(const char *s, const char *before, struct kik_arena *a)
{
	return before && !strcmp(s, before) ? before : kik_arena_str(a, s);
}

static void copy_unit(struct kik_unit *to, const struct kik_unit *u, const struct kik_unit *before,
    struct kik_arena *a)
{
	bool alike = before && before->ncolumns == u->ncolumns;

	to->id = share(u->id, before ? before->id : NULL, a);
	to->name = share(u->name, before ? before->name : NULL, a);
	to->area = share(u->area, before ? before->area : NULL, a);
	to->municipality = share(u->municipality, before ? before->municipality : NULL, a);
	to->leader = share(u->leader, before ? before->leader : NULL, a);
	to->participants = u->participants;
	to->ncolumns = u->ncolumns;
	if (u->ncolumns)
		to->column = kik_arena_array(a, u->ncolumns, sizeof(*to->column));
	for (size_t i = 0; i < u->ncolumns; i++) {
		to->column[i].name =
		    share(u->column[i].name, alike ? before->column[i].name : NULL, a);
		to->column[i].value =
		    share(u->column[i].value, alike ? before->column[i].value : NULL, a);
	}
}

static void copy_members(struct kik_result *to, const struct kik_result *r, struct kik_arena *a)
{
	size_t size = r->frame->nquestions * sizeof(struct kik_cell);

	if (r->nmembers)
		to->member = kik_arena_array(a, r->nmembers, sizeof(*to->member));
	to->nmembers = r->nmembers;
	for (size_t i = 0; i < r->nmembers; i++) {
		struct kik_member *m = &to->member[i];

		*m = r->member[i];
		m->unit = (struct kik_unit){ 0 };
		copy_unit(&m->unit, &r->member[i].unit, i ? &m[-1].unit : NULL, a);
		m->cell = kik_arena_alloc(a, size);
		if (size)
			memcpy(m->cell, r->member[i].cell, size);
		m->carried = kik_carried_copy(m->carried, a);
		if (!m->agreed)
			continue;
		m->agreed = kik_arena_array(a, r->frame->nquestions, sizeof(*m->agreed));
		memcpy(m->agreed, r->member[i].agreed, r->frame->nquestions * sizeof(*m->agreed));
	}
}

static void copy_leniencies(struct kik_result *to, const struct kik_result *r, struct kik_arena *a)
{
	if (r->nleniencies)
		to->leniency = kik_arena_array(a, r->nleniencies, sizeof(*to->leniency));
	to->nleniencies = r->nleniencies;
	for (size_t i = 0; i < r->nleniencies; i++) {
		to->leniency[i].option = kik_arena_str(a, r->leniency[i].option);
		to->leniency[i].n = r->leniency[i].n;
	}
}

static struct kik_consensus *copy_consensus(const struct kik_consensus *c,
    const struct kik_consensus *before, const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_consensus *to = kik_arena_alloc(a, sizeof(*to));

	*to = (struct kik_consensus){
		.date = share(c->date, before ? before->date : NULL, a),
		.nroles = c->nroles,
		.has_text = c->has_text,
		.packed = pack_agreed(c, f, a),
	};
	if (c->nroles)
		to->role = kik_arena_array(a, c->nroles, sizeof(*to->role));
	for (size_t i = 0; i < c->nroles; i++) {
		to->role[i].role = share(c->role[i].role,
		    before && i < before->nroles ? before->role[i].role : NULL, a);
		to->role[i].n = c->role[i].n;
	}
	return to;
}

struct kik_result *kik_result_pack(const struct kik_result *r, const struct kik_result *before,
    struct kik_arena *a)
{
	struct kik_result *to = kik_arena_alloc(a, sizeof(*to));

	*to = (struct kik_result){
		.scope = share(r->scope, before ? before->scope : NULL, a),
		.group = share(r->group, before ? before->group : NULL, a),
		.group_municipality =
		    share(r->group_municipality, before ? before->group_municipality : NULL, a),
		.round = share(r->round, before ? before->round : NULL, a),
		.frame = r->frame,
		.complete = r->complete,
		.extra = share(r->extra, before ? before->extra : NULL, a),
		.date = share(r->date, before ? before->date : NULL, a),
		.source = kik_arena_str(a, r->source),
	};
	memcpy(to->digest, r->digest, sizeof(to->digest));
	copy_unit(&to->unit, &r->unit, before ? &before->unit : NULL, a);
	copy_members(to, r, a);
	copy_leniencies(to, r, a);
	to->carried = kik_carried_copy(r->carried, a);
	for (size_t s = 0; s < KIK_SECTIONS; s++)
		to->entries[s] = kik_entries_copy(r->entries[s], a);
	if (r->individual) {
		to->individual = kik_arena_alloc(a, sizeof(*to->individual));
		*to->individual = (struct kik_individual){
			.respondents = r->individual->respondents,
			.expected = r->individual->expected,
			.has_text = r->individual->has_text,
			.packed = pack(r->individual, r->frame, a),
		};
	}
	if (r->consensus)
		to->consensus =
		    copy_consensus(r->consensus, before ? before->consensus : NULL, r->frame, a);
	return to;
}

static struct kik_individual *unpack(const struct kik_individual *from, const struct kik_frame *f,
    struct kik_arena *a)
{
	struct kik_individual *ind = kik_individual_new(a, f);
	const unsigned char *p = from->packed;
	int64_t used;

	ind->respondents = from->respondents;
	ind->expected = from->expected;
	ind->has_text = from->has_text;
	for (size_t q = 0; q < f->nquestions; q++) {
		struct kik_question_result *qr = &ind->question[q];

		p = take(p, &used);
		qr->used = used;
		if (!used)
			continue;
		p = take(p, &qr->evidence);
		p = take_counts(p, qr, kik_question_scale(f, q)->nbins);
		if (qr->sub)
			p = take_subsums(p, qr->sub);
	}
	for (size_t t = 0; t < f->nthemes; t++)
		p = take(p, &ind->evidence[t]);
	return ind;
}

const struct kik_result *kik_result_unpack(const struct kik_result *r, struct kik_arena *a)
{
	bool individual = r->individual && r->individual->packed;
	bool consensus = r->consensus && r->consensus->packed;
	struct kik_result *to;

	if (!individual && !consensus)
		return r;
	to = kik_arena_alloc(a, sizeof(*to));
	*to = *r;
	if (individual)
		to->individual = unpack(r->individual, r->frame, a);
	if (consensus)
		to->consensus = unpack_agreed(r->consensus, r->frame, a);
	return to;
}
