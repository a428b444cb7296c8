#include <string.h>

#include "compare.h"
#include "documented.h"
#include "kik/report.h"
#include "say_unit.h"
#include "svar.h"
#include "wheel.h"

/* The unit's result of the round before, or NULL. */
static const struct kik_result *find_last(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_result *last = kik_report_before(in, unit);
	return last == NULL || last->individual == NULL ? NULL : last;
}

static void add_facts(const struct kik_svar *s)
{
	struct kik_doc *d = s->d;
	const struct kik_individual *ind = s->r->individual;
	struct kik_block *facts = kik_say_unit_facts(d, s->r);
	const char *delivered = kik_say_count(d, ind->respondents);
	if (ind->expected >= 0)
		delivered = kik_say(d, KIK_W_N_OF_M, delivered, kik_say_count(d, ind->expected));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_RESPONSES), delivered);
	int64_t given = 0, possible = 0;
	for (size_t q = 0; q < s->f->nquestions; q++)
		if (ind->question[q].used) {
			given += s->now.question[q].n;
			possible += ind->respondents;
		}
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_POINTS_GIVEN),
	    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, given), kik_say_count(d, possible)));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_BLANKS), kik_say_count(d, possible - given));
}

static void add_reading(const struct kik_svar *s)
{
	struct kik_doc *d = s->d;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_READ));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_READ_WHAT));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_READ_POINTS));
	kik_doc_para(d, NULL, "%s",
	    kik_say(d, KIK_W_READ_AGREEMENT, kik_say_number(d, KIK_AGREE_STRONG, 2),
		kik_say_number(d, KIK_AGREE_SOME, 2)));
}

static void add_warnings(const struct kik_svar *s, const struct kik_result *last)
{
	struct kik_doc *d = s->d;
	if (!s->r->complete)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s", kik_word(d->lang, KIK_W_INCOMPLETE));
	if (!s->r->individual->has_text)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", kik_word(d->lang, KIK_W_NO_TEXTS));
	kik_say_before(d, s->in, s->r);
	if (last != NULL && s->last == NULL)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_LAST_OTHER_FRAME, last->round));
}

void kik_svar_begin(struct kik_svar *s, const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_doc *d = kik_say_unit_doc(in, "svarrapport", KIK_W_SVAR_TITLE, unit);
	d->marking = kik_word(d->lang, KIK_W_SVAR_MARKING);

	*s = (struct kik_svar){ .d = d, .in = in, .r = unit, .f = unit->frame };
	const struct kik_result *last = find_last(in, unit);
	kik_derive(unit, in->arena, &s->now);
	if (last != NULL && strcmp(last->frame->digest, s->f->digest) == 0) {
		s->last = last;
		kik_derive(last, in->arena, &s->before);
	}
}

void kik_svar_body(const struct kik_svar *s)
{
	add_facts(s);
	add_warnings(s, find_last(s->in, s->r));
	add_reading(s);
	kik_svar_overview(s);
	kik_wheel_add(s->d, s->r, NULL);
	kik_svar_agenda(s);
	kik_documented(s->d, s->in, s->r, kik_report_before(s->in, s->r));
	kik_svar_themes(s);
	kik_compare_unit(s->d, s->in, s->r);
	kik_say_about(s->d, s->f, kik_word(s->d->lang, KIK_W_ABOUT_FIGURES));
	kik_say_leniencies(s->d, s->r);
}

struct kik_doc *kik_svarrapport_doc(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_svar s;
	kik_svar_begin(&s, in, unit);
	kik_svar_body(&s);
	return s.d;
}
