#include "compare.h"
#include "konsensus.h"

#include <string.h>

#include "documented.h"
#include "konsensus_people.h"
#include "say_unit.h"
#include "wheel.h"

/* The agreed points of the unit in the round before, or NULL. */
static const struct kik_result *find_last(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_result *last = kik_report_before(in, unit);
	return last == NULL || last->consensus == NULL ? NULL : last;
}

bool kik_konsensus_used(const struct kik_konsensus *k, size_t q)
{
	return k->agreed.cell[q].n >= 0;
}

bool kik_konsensus_has(const struct kik_konsensus *k, size_t q)
{
	return k->agreed.cell[q].n > 0;
}

const char *kik_konsensus_dealt(const struct kik_konsensus *k)
{
	int64_t dealt = 0, used = 0;
	for (size_t q = 0; q < k->f->nquestions; q++) {
		used += kik_konsensus_used(k, q);
		dealt += kik_konsensus_has(k, q);
	}
	return kik_say(k->d, KIK_W_N_OF_M, kik_say_count(k->d, dealt), kik_say_count(k->d, used));
}

static void add_facts(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	struct kik_block *facts = kik_say_unit_facts(d, k->r);
	if (k->r->consensus->date[0] != '\0')
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_KON_DATE),
		    kik_say_date(d, k->r->consensus->date));
	if (k->r->consensus->nroles > 0)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_KON_PART),
		    kik_people_by_role(d, k->r->consensus));
	if (k->has_own)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_KON_ALONE),
		    kik_say_count(d, k->r->individual->respondents));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_KON_DEALT), kik_konsensus_dealt(k));
}

/* Ids of the questions in use for which no points were agreed: "S05, S14". */
static const char *not_dealt(const struct kik_konsensus *k)
{
	const char *ids = "";
	for (size_t q = 0; q < k->f->nquestions; q++)
		if (kik_konsensus_used(k, q) && !kik_konsensus_has(k, q))
			ids = kik_say_joined(k->d, ", ", ids, k->f->question[q].id);
	return ids;
}

static void add_warnings(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	const struct kik_round_results *last = kik_report_last(k->in);
	const char *ids = not_dealt(k);
	if (!k->r->complete)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s", kik_word(d->lang, KIK_W_INCOMPLETE));
	if (!k->has_own)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", kik_word(d->lang, KIK_W_KON_NO_OWN));
	if (!k->r->consensus->has_text)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", kik_word(d->lang, KIK_W_NO_TEXTS));
	if (*ids != '\0')
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", kik_say(d, KIK_W_NOT_DEALT_LIST, ids));
	kik_say_before(d, k->in, k->r);
	if (k->earlier != NULL && k->last == NULL)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_LAST_OTHER_FRAME, k->earlier->round));
	else if (k->earlier == NULL && last != NULL)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_KON_NO_LAST, last->round));
}

void kik_konsensus_begin(struct kik_konsensus *k, const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "konsensusrapport", KIK_W_KON_TITLE, unit);

	d->marking = kik_word(d->lang, KIK_W_KON_MARKING);

	*k = (struct kik_konsensus){ .d = d,
		.in = in,
		.r = unit,
		.f = unit->frame,
		.earlier = find_last(in, unit),
		.has_own = unit->individual != NULL };
	kik_derive_consensus(unit, in->arena, &k->agreed);
	if (k->has_own)
		kik_derive(unit, in->arena, &k->own);
	if (k->earlier != NULL && strcmp(k->earlier->frame->digest, k->f->digest) == 0) {
		k->last = k->earlier;
		kik_derive_consensus(k->last, in->arena, &k->before);
	}
}

void kik_konsensus_body(const struct kik_konsensus *k)
{
	add_facts(k);
	add_warnings(k);
	kik_doc_para(k->d, NULL, "%s", kik_word(k->d->lang, KIK_W_KON_READ));
	kik_konsensus_overview(k);
	if (k->has_own)
		kik_wheel_add(k->d, k->r, NULL);
	kik_documented(k->d, k->in, k->r, kik_report_before(k->in, k->r));
	kik_konsensus_themes(k);
	kik_konsensus_carried(k);
	kik_compare_unit(k->d, k->in, k->r);
	kik_say_about(k->d, k->f, kik_word(k->d->lang, KIK_W_KON_ABOUT));
}

struct kik_doc *kik_konsensusrapport_doc(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_konsensus k;
	kik_konsensus_begin(&k, in, unit);
	kik_konsensus_body(&k);
	return k.d;
}
