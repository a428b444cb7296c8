/* The members of a group, read directly. */
#include <stdlib.h>

#include "direct.h"

/* A sum of points: beyond 15 digits the slow way decides. */
static bool sum(struct kik_direct *t, int64_t *out)
{
	struct kik_slice s;
	bool negative;
	int64_t n = 0;

	if (!kik_direct_number(t, &s) || s.len > 15)
		return false;
	negative = *s.s == '-';
	for (size_t i = negative; i < s.len; i++) {
		if (s.s[i] == '.')
			return false;
		n = n * 10 + (s.s[i] - '0');
	}
	*out = negative ? -n : n;
	return true;
}

/* ["S01",3,6000] of the next question in the frame's order; *at comes to stand behind it. */
static bool cell(struct kik_direct *t, struct kik_member *m, size_t *at)
{
	const struct kik_frame *f = t->r->frame;
	const struct kik_scale *scale;
	struct kik_cell *c;
	struct kik_slice id;

	if (!KIK_IS(t, "[") || !kik_direct_plain(t, &id))
		return false;
	while (*at < f->nquestions && !kik_slice_is(id, f->question[*at].id))
		++*at;
	if (*at == f->nquestions)
		return false;
	scale = kik_question_scale(f, *at);
	c = &m->cell[(*at)++];
	return KIK_IS(t, ",") && kik_direct_count(t, &c->n) && KIK_IS(t, ",") && sum(t, &c->sum) &&
	    KIK_IS(t, "]") && c->sum >= c->n * scale->min && c->sum <= c->n * scale->max;
}

static bool member(struct kik_direct *t, struct kik_member *m)
{
	const struct kik_frame *f = t->r->frame;
	struct kik_slice digest;
	size_t at = 0;

	*m = (struct kik_member){ .cell = kik_arena_array(t->a, f->nquestions, sizeof *m->cell) };
	for (size_t q = 0; q < f->nquestions; q++)
		m->cell[q].n = -1;
	if (!KIK_IS(t, "{\"unit\":") || !kik_direct_unit(t, &m->unit) ||
	    !KIK_IS(t, ",\"digest\":") || !kik_direct_plain(t, &digest) ||
	    digest.len != KIK_DIGEST_SIZE - 1 || !KIK_IS(t, ",\"complete\":") ||
	    !kik_direct_bool(t, &m->complete) || !KIK_IS(t, ",\"respondents\":") ||
	    !kik_direct_count(t, &m->respondents) || !KIK_IS(t, ",\"expected\":") ||
	    !kik_direct_count_or_null(t, &m->expected) || !KIK_IS(t, ",\"questions\":["))
		return false;
	memcpy(m->digest, digest.s, digest.len);
	if (KIK_IS(t, "]}"))
		return true;
	do {
		if (!cell(t, m, &at))
			return false;
	} while (KIK_IS(t, ","));
	return KIK_IS(t, "]}");
}

/* The list behind its bracket, into a growing array. */
static bool members(struct kik_direct *t, struct kik_member **list, size_t *n)
{
	size_t cap = 0;

	if (KIK_IS(t, "]"))
		return true;
	do {
		*list = kik_grow(*list, *n, &cap, sizeof **list);
		if (!member(t, *list + *n))
			return false;
		++*n;
	} while (KIK_IS(t, ","));
	return KIK_IS(t, "]");
}

bool kik_direct_members(struct kik_direct *t)
{
	struct kik_member *list = NULL;
	size_t n = 0;
	bool done = KIK_IS(t, ",\"members\":[") && members(t, &list, &n);

	if (done) {
		t->r->member = kik_arena_array(t->a, n, sizeof *list);
		t->r->nmembers = n;
		if (n)
			memcpy(t->r->member, list, n * sizeof *list);
	}
	free(list);
	return done;
}
