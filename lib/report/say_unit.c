#include "say_unit.h"

struct kik_doc *kik_say_unit_doc(const struct kik_report_input *in, const char *kind,
    enum kik_word title, const struct kik_result *unit)
{
	struct kik_doc *d = kik_doc_new(in->arena, kind, in->lang, "", "");

	d->title = kik_say(d, title, kik_unit_called(&unit->unit));
	d->subtitle = kik_say_joined(d, " · ", kik_say(d, KIK_W_ROUND_OF, unit->round),
	    unit->unit.area, unit->unit.municipality);
	d->footer = kik_say_footer(d, unit->frame, in->date);
	return d;
}

struct kik_block *kik_say_unit_facts(struct kik_doc *d, const struct kik_result *unit)
{
	const struct kik_unit *u = &unit->unit;
	struct kik_block *facts = kik_doc_facts(d, NULL);

	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_UNIT), kik_unit_called(u));
	if (*u->area)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_AREA), u->area);
	if (*u->municipality)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_MUNICIPALITY), u->municipality);
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_ROUND), unit->round);
	return facts;
}

void kik_say_about(struct kik_doc *d, const struct kik_frame *f, const char *before)
{
	const char *origin = kik_frame_say(f, &f->origin, d->lang);

	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_ABOUT));
	kik_doc_para(d, NULL, "%s",
	    kik_say_joined(d, " ", before,
		kik_word(d->lang,
		    kik_say_even_questions(f) ? KIK_W_ABOUT_THEMES_EQUAL
					      : KIK_W_ABOUT_THEMES_WEIGHT)));
	if (*origin)
		kik_doc_para(d, NULL, "%s", origin);
}

void kik_say_leniencies(struct kik_doc *d, const struct kik_result *r)
{
	const char *used = "";

	for (size_t i = 0; i < r->nleniencies; i++)
		used = kik_say_joined(d, ", ", used,
		    kik_say(d, KIK_W_IN_BRACKETS, r->leniency[i].option,
			kik_say_count(d, r->leniency[i].n)));
	if (*used)
		kik_doc_para(d, NULL, "%s", kik_say(d, KIK_W_LENIENCIES, used));
}
