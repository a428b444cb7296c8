/* What gathered answers come to: a unit's result, and who has delivered. */
#include <stdlib.h>

#include "kik/hash.h"
#include "kik/sha256.h"
#include "gathered.h"

/* A statement with what decides its place among those of its question and kind. */
struct placed {
	uint64_t order;
	const char *s;
	uint32_t len;
};

static int placed_cmp(const void *x, const void *y)
{
	const struct placed *a = x, *b = y;

	if (a->order != b->order)
		return a->order < b->order ? -1 : 1;
	return strcmp(a->s, b->s);
}

#define FEW 12 /* so many are put in order at once; more are left to the C library */

static void put_in_order(struct placed *all, size_t n)
{
	size_t i, k;

	if (n > FEW) {
		qsort(all, n, sizeof *all, placed_cmp);
		return;
	}
	for (i = 1; i < n; i++) {
		struct placed one = all[i];

		for (k = i; k && placed_cmp(&one, &all[k - 1]) < 0; k--)
			all[k] = all[k - 1];
		all[k] = one;
	}
}

/* The statements by question and kind; those of a place end at end[place]. */
static struct placed *gather(const struct kik_kept *kept, size_t places, size_t *end,
    struct kik_arena *a)
{
	struct kik_kept_statement *list = kik_arena_array(a, kept->n, sizeof *list), *st;
	struct placed *all = kik_arena_array(a, kept->n, sizeof *all);
	size_t i;

	kik_kept_list(kept, list);
	for (st = list; st < list + kept->n; st++)
		if (st->place + 1 < places)
			end[st->place + 1]++;
	for (i = 1; i < places; i++)
		end[i] += end[i - 1];
	/* where those of a place begin moves to where they end */
	for (st = list; st < list + kept->n; st++)
		all[end[st->place]++] = (struct placed){ .s = st->s, .len = st->len };
	return all;
}

/* A number that nobody can tell without knowing unit and round. */
static uint64_t secret(const struct kik_sheet_info *info, struct kik_arena *a)
{
	const char *who = kik_arena_printf(a, "%s\n%s", info->municipality, info->unit);

	return kik_hash_order(who, strlen(who), info->round, strlen(info->round));
}

/*
 * The order must tell nothing about who wrote what or when it came: each
 * statement's place comes from a hash of its text with unit, round, question.
 */
static void add_statements(const struct kik_answers *as, const struct kik_sheet *sh,
    struct kik_result *r, struct kik_arena *a)
{
	const struct kik_frame *f = as->frame;
	size_t places = f->nquestions * KIK_STATEMENTS, place, i, from = 0;
	size_t *end = kik_arena_array(a, places, sizeof *end);
	const char **text = kik_arena_array(a, sh->kept.n, sizeof *text);
	struct placed *all = gather(&sh->kept, places, end, a);
	uint64_t whole = secret(&sh->info, a), key = 0;

	for (place = 0; place < places; from = end[place++]) {
		size_t question = place / KIK_STATEMENTS, kind = place % KIK_STATEMENTS;
		const char *id = f->question[question].id;

		if (!kind)
			key = kik_hash(whole, id, strlen(id));
		if (from == end[place] || !r->individual->question[question].used)
			continue;
		for (i = from; i < end[place]; i++)
			all[i].order = kik_hash(key, all[i].s, all[i].len);
		put_in_order(all + from, end[place] - from);
		for (i = from; i < end[place]; i++)
			text[i] = all[i].s;
		r->individual->question[question].statement[kind] = &text[from];
		r->individual->question[question].nstatements[kind] = end[place] - from;
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

		if (!kik_person_bit(p, kik_bit_touched(f)))
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
		if (to->sub)
			*to->sub = sh->sub[q];
	}
	add_people(as, sh, r->individual);
	r->individual->has_text = as->keep & KIK_KEEP_TEXT;
	if (sh->kept.n)
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
				    kik_bit_given(f) + q);
	return true;
}

bool kik_sheet_faulty(const struct kik_answers *as, const struct kik_sheet *sh,
    const char *respondent)
{
	uint32_t i = kik_sheet_find(as, sh, (struct kik_slice){ respondent, strlen(respondent) });

	return i < sh->npeople && as->keep & KIK_KEEP_GIVEN &&
	    kik_person_bit(kik_sheet_person(as, sh, i), kik_bit_fault(as->frame));
}

const char *kik_sheet_code(const struct kik_answers *as, const struct kik_sheet *sh, size_t i)
{
	return i < sh->npeople ? kik_sheet_person(as, sh, i)->id : NULL;
}
