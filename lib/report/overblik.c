#include <string.h>

#include "across.h"
#include "across_rows.h"
#include "compare.h"
#include "figure.h"
#include "kik/render.h"
#include "kik/report.h"
#include "overblik.h"
#include "say_unit.h"
#include "wheel.h"

static const struct kik_result *all_of(const struct kik_overblik *o)
{
	return o->now->result[o->now->all];
}

static void add_facts(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const struct kik_result *all = all_of(o);
	struct kik_block *facts = kik_doc_facts(d, NULL);
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_ROUND), o->now->round->round);
	int64_t units = 0;
	for (size_t m = 0; m < all->nmembers; m++)
		units += all->member[m].respondents > 0;
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_UNITS), kik_say_count(d, units));
	const char *n = kik_say_count(d, all->individual->respondents);
	if (all->individual->expected >= 0)
		n = kik_say(d, KIK_W_N_OF_M, n, kik_say_count(d, all->individual->expected));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_RESPONSES), n);
}

static void add_incomplete(const struct kik_overblik *o)
{
	if (o->now->in->blind) {
		kik_doc_note(o->d, NULL, KIK_TONE_WARN, "%s",
		    kik_word(o->d->lang, KIK_W_INCOMPLETE_ALL));
		return;
	}
	struct kik_names names = kik_across_incomplete(o->d, o->now);
	if (names.n > 0)
		kik_doc_note(o->d, NULL, KIK_TONE_WARN, "%s",
		    kik_say(o->d, KIK_W_INCOMPLETE_LIST, kik_names_text(o->d, &names)));
}

/* Units that are known, but have nothing to show. */
static void add_without(const struct kik_overblik *o)
{
	const struct kik_result *all = all_of(o);
	struct kik_block *list = NULL;
	for (size_t i = 0, n = o->now->round->n + all->nmembers; i < n; i++) {
		const struct kik_result *r = i < o->now->round->n ? o->now->round->result[i] : NULL;
		const struct kik_member *m = r == NULL ? &all->member[i - o->now->round->n] : NULL;
		if (r != NULL ? !kik_result_is_unit(r) || r->individual != NULL
			      : m->respondents > 0)
			continue;
		if (list == NULL) {
			kik_doc_heading(o->d, NULL, 2, kik_word(o->d->lang, KIK_W_NO_ANSWERS));
			list = kik_doc_list(o->d, NULL);
		}
		const struct kik_unit *u = r != NULL ? &r->unit : &m->unit;
		kik_doc_item(o->d, list, *u->name != '\0' ? u->name : u->id);
	}
}

static void add_notes(const struct kik_overblik *o)
{
	struct kik_doc *d = o->d;
	const char *k = kik_say_count(d, o->now->in->min_n);
	if (o->now->in->internal)
		kik_doc_note(d, NULL, KIK_TONE_CONFIDENTIAL, "%s",
		    kik_say(d, KIK_W_INTERNAL_NOTE, k));
	add_incomplete(o);
	const struct kik_round_results *last = kik_report_last(o->now->in);
	if (last != NULL && o->last == NULL)
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_say(d, KIK_W_LAST_OTHER_FRAME, last->round));
}

static struct kik_doc *new_doc(const struct kik_report_input *in, const struct kik_across *now)
{
	struct kik_doc *d = kik_doc_new(in->arena, "overblik", in->lang,
	    kik_word(in->lang, KIK_W_OVERBLIK_TITLE), "");
	const struct kik_result *all = now->result[now->all];
	const char *place = kik_across_place(now);
	d->subtitle = kik_say_joined(d, " · ", kik_say(d, KIK_W_ROUND_OF, now->round->round),
	    now->named ? all->group : "",
	    now->named && strcmp(all->group, place) == 0 ? "" : place);
	if (in->internal)
		d->marking = kik_word(d->lang, KIK_W_INTERNAL_MARKING);
	d->footer = kik_say_footer(d, now->frame, in->date);
	return d;
}

/* Over all units, of the questions whose means are shown. */
static void add_wheel(const struct kik_overblik *o)
{
	size_t n = o->now->frame->nquestions;
	bool *shown = kik_arena_array(o->d->arena, n, sizeof *shown);
	for (size_t q = 0; q < n; q++)
		shown[q] = kik_publish_cell(o->now->publish, o->now->all, q) == KIK_SHOWN;
	kik_wheel_add(o->d, all_of(o), shown);
}

struct kik_doc *kik_overblik_doc(const struct kik_report_input *in, const struct kik_result *unit)
{
	(void)unit;
	const struct kik_round_results *last = kik_report_last(in);
	struct kik_across *now =
	    kik_report_now(in) == NULL ? NULL : kik_across_new(in, kik_report_now(in), NULL);
	if (now == NULL) {
		kik_diag_file(in->diag, KIK_F_NO_DOCUMENT, NULL, NULL, NULL);
		return NULL;
	}
	struct kik_overblik o = {
		.d = new_doc(in, now),
		.now = now,
		.last = last == NULL ? NULL : kik_across_new(in, last, now->frame),
		.scale = kik_figure_scale(now->result[now->all]),
		.name = kik_arena_array(in->arena, now->n, sizeof *o.name),
	};
	for (size_t i = 0; i < now->n; i++)
		o.name[i] = kik_across_row(o.d, now, i);
	add_facts(&o);
	add_notes(&o);
	kik_overblik_first(&o);
	kik_overblik_heat(&o);
	if (kik_say_weighted(o.d, now->frame, &now->means[now->all]) != NULL)
		kik_doc_para(o.d, NULL, "%s",
		    kik_say_weighted(o.d, now->frame, &now->means[now->all]));
	kik_across_hidden_note(o.d, (const struct kik_across *const[]){ now, o.last }, 2);
	kik_overblik_development(&o);
	kik_overblik_spread(&o);
	kik_compare_units(o.d, now);
	kik_overblik_scatter(&o);
	kik_overblik_pairs(&o);
	kik_overblik_efforts(&o);
	add_wheel(&o);
	kik_overblik_perspectives(&o);
	kik_overblik_agreed(&o);
	kik_overblik_followed(&o);
	kik_overblik_reliability(&o);
	add_without(&o);
	kik_say_about(o.d, now->frame, "");
	kik_say_leniencies(o.d, all_of(&o));
	return o.d;
}
