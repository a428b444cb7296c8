#include <string.h>

#include "compare.h"
#include "documented.h"
#include "kik/report.h"
#include "say.h"
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
	struct kik_block *facts = kik_doc_facts(d, NULL);
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_UNIT),
	    s->r->unit.name[0] != '\0' ? s->r->unit.name : s->r->unit.id);
	if (s->r->unit.area[0] != '\0')
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_AREA), s->r->unit.area);
	if (s->r->unit.municipality[0] != '\0')
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_MUNICIPALITY),
		    s->r->unit.municipality);
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_ROUND), s->r->round);
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
	if (last != NULL && s->last == NULL)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_LAST_OTHER_FRAME, last->round));
}

static void add_about(const struct kik_svar *s)
{
	struct kik_doc *d = s->d;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_ABOUT));
	kik_doc_para(d, NULL, "%s %s", kik_word(d->lang, KIK_W_ABOUT_FIGURES),
	    kik_word(d->lang,
		kik_say_even_questions(s->f) ? KIK_W_ABOUT_THEMES_EQUAL
					     : KIK_W_ABOUT_THEMES_WEIGHT));
	const char *origin = kik_frame_say(s->f, &s->f->origin, d->lang);
	if (*origin != '\0')
		kik_doc_para(d, NULL, "%s", origin);
	const char *lenient = "";
	for (size_t i = 0; i < s->r->nleniencies; i++)
		lenient = kik_say_joined(d, ", ", lenient,
		    kik_say(d, KIK_W_IN_BRACKETS, s->r->leniency[i].option,
			kik_say_count(d, s->r->leniency[i].n)));
	if (*lenient != '\0')
		kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_LENIENCIES, lenient));
}

void kik_svar_begin(struct kik_svar *s, const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const char *name = unit->unit.name[0] != '\0' ? unit->unit.name : unit->unit.id;
	struct kik_doc *d = kik_doc_new(in->arena, "svarrapport", in->lang, "", "");
	d->title = kik_say(d, KIK_W_SVAR_TITLE, name);
	d->subtitle = kik_say_joined(d, " · ", kik_say(d, KIK_W_ROUND_OF, unit->round),
	    unit->unit.area, unit->unit.municipality);
	d->marking = kik_word(d->lang, KIK_W_SVAR_MARKING);
	d->footer = kik_say_footer(d, unit->frame, in->date);

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
	add_about(s);
}

struct kik_doc *kik_svarrapport_doc(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct kik_svar s;
	kik_svar_begin(&s, in, unit);
	kik_svar_body(&s);
	return s.d;
}
