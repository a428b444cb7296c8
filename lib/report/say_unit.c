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

void kik_say_before(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *unit)
{
	const struct kik_round_results *last = kik_report_last(in);
	const char *at = kik_unit_value(&unit->unit, "predecessor");
	const struct kik_result *r, *before = kik_report_before(in, unit);
	struct kik_names names = { .n = 0 };
	const char *list;

	while (last && (r = kik_rounds_predecessor(last->result, last->n, &unit->unit, &at)))
		if (kik_unit_cmp(&r->unit, &unit->unit) != 0 || !before)
			kik_names_add(&names, kik_unit_called(&r->unit));
	list = kik_names_text(d, &names);
	if (*list)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, before ? KIK_W_BEFORE_ONE : KIK_W_BEFORE_SEVERAL, list));
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
