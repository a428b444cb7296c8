#include "figure.h"
#include "kik/alike.h"
#include "kik/report.h"
#include "say.h"
#include "svar.h"
#include "wheel.h"

static enum kik_word agreement_word(int64_t agreement)
{
	if (agreement >= KIK_AGREE_STRONG)
		return KIK_W_AGREE_STRONG;
	if (agreement >= KIK_AGREE_SOME)
		return KIK_W_AGREE_SOME;
	return agreement >= 0 ? KIK_W_AGREE_SPREAD : KIK_W_AGREE_SPLIT;
}

/* A mean, and beside it what it was the last time. */
static void add_means(const struct kik_svar *s, struct kik_block *facts, enum kik_word name,
    int64_t now, int64_t last, bool same)
{
	struct kik_doc *d = s->d;
	kik_doc_fact(d, facts, kik_word(d->lang, name), kik_say_number(d, now, 2));
	if (s->last == NULL || last == KIK_UNKNOWN)
		return;
	const char *before = kik_say_number(d, last, 2);
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_LAST),
	    same && now != KIK_UNKNOWN
		? kik_say(d, KIK_W_IN_BRACKETS, before, kik_say_change(d, now, last))
		: before);
}

const char *kik_svar_range(const struct kik_doc *d, const struct kik_stats *st)
{
	if (st->min == st->max)
		return kik_say_points(d, st->min);
	return kik_say(d, KIK_W_FROM_TO, kik_say_points(d, st->min), kik_say_points(d, st->max));
}

const char *kik_svar_agreement(const struct kik_doc *d, const struct kik_stats *st)
{
	return kik_say(d, KIK_W_IN_BRACKETS, kik_say_number(d, st->agreement, 2),
	    kik_word(d->lang, agreement_word(st->agreement)));
}

/* On a scale of many steps a number says little by itself: the level that holds the mean. */
static void add_band(const struct kik_svar *s, struct kik_block *facts, size_t q)
{
	const struct kik_scale *scale = kik_question_scale(s->f, q);
	int64_t mean = s->now.question[q].mean;
	if (scale->nsteps <= KIK_DENSE_STEPS)
		return;
	/* up, as a level holds what is above the one before it */
	int32_t points =
	    (int32_t)((mean + KIK_STAT / KIK_THOUSAND - 1) / (KIK_STAT / KIK_THOUSAND));
	const struct kik_level *level = &scale->level[kik_scale_level(scale, points)];
	kik_doc_fact(s->d, facts, kik_word(s->d->lang, KIK_W_BAND),
	    kik_frame_say(s->f, &level->label[kik_question_panel(s->f, q)], s->d->lang));
}

static void add_facts(const struct kik_svar *s, struct kik_block *parent, size_t q)
{
	struct kik_doc *d = s->d;
	const struct kik_stats *st = &s->now.question[q];
	const char *of = kik_say_count(d, s->r->individual->respondents);
	struct kik_block *facts = kik_doc_facts(d, parent);
	if (st->n > 0) {
		add_means(s, facts, KIK_W_MEAN, st->mean,
		    s->last != NULL ? s->before.question[q].mean : KIK_UNKNOWN, true);
		add_band(s, facts, q);
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_MEDIAN),
		    kik_say_points(d, st->median));
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_RANGE), kik_svar_range(d, st));
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_SD), kik_say_number(d, st->sd, 2));
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_AGREEMENT),
		    kik_svar_agreement(d, st));
	}
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_BLANKS),
	    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, s->r->individual->respondents - st->n), of));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_EVIDENCE),
	    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, s->r->individual->question[q].evidence), of));
}

static void add_list(const struct kik_svar *s, struct kik_block *parent, enum kik_word heading,
    const char *const *statement, size_t nstatements)
{
	struct kik_doc *d = s->d;
	struct kik_alike *list = kik_arena_array(d->arena, nstatements, sizeof *list);
	size_t n = kik_alike(statement, nstatements, list);
	struct kik_block *group = kik_doc_group(d, parent);
	kik_doc_heading(d, group, 4, kik_word(d->lang, heading));
	if (n == 0) {
		kik_doc_para(d, group, "%s", kik_word(d->lang, KIK_W_NONE));
		return;
	}
	struct kik_block *items = kik_doc_list(d, group);
	for (size_t i = 0; i < n; i++)
		kik_doc_item(d, items,
		    list[i].n == 1 ? list[i].text
				   : kik_say(d, KIK_W_IN_BRACKETS, list[i].text,
					 kik_say_count(d, (int64_t)list[i].n)));
}

static void add_statements(const struct kik_svar *s, struct kik_block *parent, size_t q)
{
	static const enum kik_word heading[KIK_STATEMENTS] = { KIK_W_STRENGTHS, KIK_W_IMPROVEMENTS,
		KIK_W_IDEAS };
	const struct kik_question_result *qr = &s->r->individual->question[q];
	struct kik_block *columns = kik_doc_columns(s->d, parent);
	for (size_t kind = 0; kind < KIK_STATEMENTS; kind++)
		add_list(s, columns, heading[kind], qr->statement[kind], qr->nstatements[kind]);
}

static void add_question(const struct kik_svar *s, size_t q)
{
	struct kik_doc *d = s->d;
	struct kik_block *group = kik_doc_group(d, NULL);
	kik_doc_heading(d, group, 3, kik_say_question(d, s->f, q));
	struct kik_block *columns = kik_doc_columns(d, group);
	kik_figure_bars(d, columns, s->r, q);
	add_facts(s, columns, q);
	if (kik_wheel_question(d, s->r, q) != NULL)
		kik_doc_para(d, group, "%s",
		    kik_say(d, KIK_W_PHASES, kik_wheel_question(d, s->r, q)));
	if (s->r->individual->has_text)
		add_statements(s, group, q);
}

void kik_svar_themes(const struct kik_svar *s)
{
	struct kik_doc *d = s->d;
	for (size_t t = 0; t < s->f->nthemes; t++) {
		const struct kik_theme *theme = &s->f->theme[t];
		if (!kik_figure_used(s->r, t))
			continue;
		kik_doc_heading(d, NULL, 2, kik_say_theme(d, s->f, t));
		struct kik_block *facts = kik_doc_facts(d, NULL);
		add_means(s, facts, KIK_W_THEME_MEAN, s->now.means.theme[t],
		    s->last != NULL ? s->before.means.theme[t] : KIK_UNKNOWN,
		    s->last != NULL && kik_figure_same(s->r, s->last, KIK_L_THEME, t));
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_USED_EVIDENCE),
		    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, s->r->individual->evidence[t]),
			kik_say_count(d, s->r->individual->respondents)));
		for (size_t q = theme->first; q < theme->first + theme->n; q++)
			if (s->r->individual->question[q].used)
				add_question(s, q);
	}
}
