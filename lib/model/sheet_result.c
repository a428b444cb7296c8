/* What gathered answers come to: a unit's result, and who has delivered. */
#include <stdlib.h>

#include "kik/sha256.h"
#include "gathered.h"

/* A statement with what decides its place. */
struct placed {
	const struct kik_kept *st;
	uint64_t order;
};

static int placed_cmp(const void *x, const void *y)
{
	const struct placed *a = x, *b = y;

	if (a->st->question != b->st->question)
		return a->st->question < b->st->question ? -1 : 1;
	if (a->st->kind != b->st->kind)
		return a->st->kind < b->st->kind ? -1 : 1;
	if (a->order != b->order)
		return a->order < b->order ? -1 : 1;
	return strcmp(a->st->s, b->st->s);
}

/*
 * The order must tell nothing about who wrote what or when it came: each
 * statement's place comes from a hash of its text with unit, round, question.
 */
static void add_statements(const struct kik_answers *as, const struct kik_sheet *sh,
    struct kik_result *r, struct kik_arena *a)
{
	struct placed *all = kik_arena_array(a, sh->nstatements, sizeof *all);
	const char **text = kik_arena_array(a, sh->nstatements, sizeof *text);
	const char **salts = kik_arena_array(a, as->frame->nquestions, sizeof *salts);
	size_t i;

	for (i = 0; i < sh->nstatements; i++) {
		const struct kik_kept *st = &sh->statement[i];
		const char **salt = &salts[st->question];

		if (!*salt)
			*salt = kik_arena_printf(a, "%s\n%s\n%s\n%s", sh->info.municipality,
			    sh->info.unit, sh->info.round, as->frame->question[st->question].id);
		all[i].st = st;
		all[i].order = kik_hash_order(*salt, strlen(*salt), st->s, strlen(st->s));
	}
	qsort(all, sh->nstatements, sizeof *all, placed_cmp);
	for (i = 0; i < sh->nstatements; i++) {
		struct kik_question_result *q = &r->individual->question[all[i].st->question];
		uint32_t kind = all[i].st->kind;

		text[i] = kik_arena_str(a, all[i].st->s);
		if (!q->used)
			continue;
		if (!q->nstatements[kind]++)
			q->statement[kind] = &text[i];
	}
}

static void add_people(const struct kik_answers *as, const struct kik_sheet *sh,
    struct kik_individual *ind)
{
	const struct kik_frame *f = as->frame;
	uint32_t i;
	size_t t;

	for (i = 0; i < sh->npeople; i++) {
		const struct kik_person *p = kik_sheet_person(as, sh, i);

		if (!kik_person_bit(p, f->nquestions + f->nthemes))
			continue;
		ind->respondents++;
		for (t = 0; t < f->nthemes; t++)
			ind->evidence[t] += kik_person_bit(p, f->nquestions + t);
	}
}

struct kik_result *kik_sheet_result(const struct kik_answers *as, const struct kik_sheet *sh,
    const bool *theme, struct kik_arena *a)
{
	const struct kik_frame *f = as->frame;
	struct kik_result *r = kik_result_new(a, f);
	size_t q, bin, nbins;

	r->scope = "unit";
	r->round = kik_arena_str(a, sh->info.round);
	r->complete = true;
	r->individual->expected = -1;
	for (q = 0; q < f->nquestions; q++) {
		struct kik_question_result *to = &r->individual->question[q];

		to->used = !theme || theme[f->question[q].theme];
		nbins = kik_question_scale(f, q)->nbins;
		for (bin = 0; bin < nbins; bin++) {
			size_t at = as->bin[q] + bin;

			to->counts[bin] = sh->width == 1 ? sh->counts[at] : kik_sheet_count(sh, at);
			to->n += to->counts[bin];
		}
		to->evidence = kik_sheet_count(sh, as->nbins + q);
	}
	add_people(as, sh, r->individual);
	r->individual->has_text = as->keep & KIK_KEEP_TEXT;
	if (sh->nstatements)
		add_statements(as, sh, r, a);
	return r;
}

bool kik_sheet_respondent(const struct kik_answers *as, const struct kik_sheet *sh,
    const char *respondent, const bool *theme, size_t *given)
{
	const struct kik_frame *f = as->frame;
	uint32_t i = kik_sheet_find(as, sh, (struct kik_slice){ respondent, strlen(respondent) });
	size_t q;

	*given = 0;
	if (i == sh->npeople)
		return false;
	if (as->keep & KIK_KEEP_GIVEN)
		for (q = 0; q < f->nquestions; q++)
			if (!theme || theme[f->question[q].theme])
				*given += kik_person_bit(kik_sheet_person(as, sh, i),
				    f->nquestions + f->nthemes + 1 + q);
	return true;
}

bool kik_sheet_faulty(const struct kik_answers *as, const struct kik_sheet *sh,
    const char *respondent)
{
	uint32_t i = kik_sheet_find(as, sh, (struct kik_slice){ respondent, strlen(respondent) });

	return i < sh->npeople && as->keep & KIK_KEEP_GIVEN &&
	    kik_person_bit(kik_sheet_person(as, sh, i),
		2 * as->frame->nquestions + as->frame->nthemes + 1);
}

const char *kik_sheet_code(const struct kik_answers *as, const struct kik_sheet *sh, size_t i)
{
	return i < sh->npeople ? kik_sheet_person(as, sh, i)->id : NULL;
}
