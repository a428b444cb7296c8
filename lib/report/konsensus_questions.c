#include "konsensus.h"
#include "say.h"

static int64_t figure_of(int32_t points)
{
	return (int64_t)points * (KIK_STAT / KIK_THOUSAND);
}

const char *kik_konsensus_points(const struct kik_konsensus *k, size_t q)
{
	return kik_say_points(k->d, figure_of(k->r->consensus->question[q].points));
}

const char *kik_konsensus_label(const struct kik_konsensus *k, size_t q)
{
	const struct kik_scale *s = kik_question_scale(k->f, q);
	const struct kik_level *level =
	    &s->level[kik_scale_level(s, k->r->consensus->question[q].points)];
	return kik_frame_say(k->f, &level->label[kik_question_panel(k->f, q)], k->d->lang);
}

const char *kik_konsensus_agreed(const struct kik_konsensus *k, size_t q)
{
	return kik_say_joined(k->d, " – ", kik_konsensus_points(k, q), kik_konsensus_label(k, q));
}

const char *kik_konsensus_range(const struct kik_konsensus *k, size_t q)
{
	const struct kik_stats *st = &k->own.question[q];
	if (!k->has_own || st->n == 0)
		return "";
	return st->min == st->max ? kik_say_points(k->d, st->min)
				  : kik_say(k->d, KIK_W_FROM_TO, kik_say_points(k->d, st->min),
					kik_say_points(k->d, st->max));
}

bool kik_konsensus_has_last(const struct kik_konsensus *k, size_t q)
{
	return k->last != NULL && k->before.cell[q].n > 0;
}

void kik_konsensus_facts(const struct kik_konsensus *k, struct kik_block *facts, size_t q)
{
	struct kik_doc *d = k->d;
	const struct kik_agreed *a = &k->r->consensus->question[q];
	const char *range = kik_konsensus_range(k, q);
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_AGREED_POINTS),
	    a->points == KIK_NO_POINTS ? kik_word(d->lang, KIK_W_NOT_DEALT)
				       : kik_konsensus_agreed(k, q));
	if (a->reason[0] != '\0')
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_REASON), a->reason);
	if (*range != '\0') {
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_ALONE_MEDIAN),
		    kik_say_points(d, k->own.question[q].median));
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_ALONE_RANGE), range);
	}
	if (kik_konsensus_has_last(k, q)) {
		const char *last = kik_say_points(d, k->before.question[q].mean);
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_AGREED_LAST),
		    a->points == KIK_NO_POINTS ? last
					       : kik_say(d, KIK_W_IN_BRACKETS, last,
						     kik_say_change(d, k->agreed.question[q].mean,
							 k->before.question[q].mean)));
	}
	if (a->evidence[0] != '\0')
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_USED_DOCUMENTS), a->evidence);
}

/* A reason is due where the group left what everybody had given. */
const char *kik_konsensus_outside(const struct kik_konsensus *k, size_t q)
{
	const struct kik_agreed *a = &k->r->consensus->question[q];
	const struct kik_stats *st = &k->own.question[q];
	if (!k->has_own || st->n == 0 || a->points == KIK_NO_POINTS)
		return NULL;
	if (figure_of(a->points) >= st->min && figure_of(a->points) <= st->max)
		return NULL;
	return kik_say(k->d, a->reason[0] != '\0' ? KIK_W_OUTSIDE : KIK_W_OUTSIDE_NO_REASON,
	    kik_konsensus_range(k, q));
}

static void add_list(const struct kik_konsensus *k, struct kik_block *parent, enum kik_word heading,
    const struct kik_agreed *a, enum kik_statement kind)
{
	struct kik_doc *d = k->d;
	struct kik_block *group = kik_doc_group(d, parent);
	kik_doc_heading(d, group, 4, kik_word(d->lang, heading));
	if (a->nstatements[kind] == 0) {
		kik_doc_para(d, group, "%s", kik_word(d->lang, KIK_W_NONE));
		return;
	}
	struct kik_block *items = kik_doc_list(d, group);
	for (size_t i = 0; i < a->nstatements[kind]; i++)
		kik_doc_item(d, items, a->statement[kind][i]);
}

static void add_question(const struct kik_konsensus *k, size_t q)
{
	struct kik_doc *d = k->d;
	const struct kik_agreed *a = &k->r->consensus->question[q];
	struct kik_block *group = kik_doc_group(d, NULL);
	const char *outside = kik_konsensus_outside(k, q);
	kik_doc_heading(d, group, 3, kik_say_question(d, k->f, q));
	kik_konsensus_facts(k, kik_doc_facts(d, group), q);
	if (outside != NULL)
		kik_doc_note(d, group, a->reason[0] != '\0' ? KIK_TONE_INFO : KIK_TONE_WARN, "%s",
		    outside);
	if (!k->r->consensus->has_text)
		return;
	struct kik_block *columns = kik_doc_columns(d, group);
	add_list(k, columns, KIK_W_STRENGTHS, a, KIK_STRENGTHS);
	add_list(k, columns, KIK_W_IMPROVEMENTS, a, KIK_IMPROVEMENTS);
}

void kik_konsensus_themes(const struct kik_konsensus *k)
{
	for (size_t t = 0; t < k->f->nthemes; t++) {
		const struct kik_theme *theme = &k->f->theme[t];
		if (!k->agreed.theme_used[t])
			continue;
		kik_doc_heading(k->d, NULL, 2, kik_say_theme(k->d, k->f, t));
		for (size_t q = theme->first; q < theme->first + theme->n; q++)
			if (kik_konsensus_used(k, q))
				add_question(k, q);
	}
}

void kik_konsensus_carried(const struct kik_konsensus *k)
{
	struct kik_doc *d = k->d;
	int64_t n = 0;
	if (!k->r->consensus->has_text)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_CARRIED));
	for (size_t q = 0; q < k->f->nquestions; q++)
		n += (int64_t)k->r->consensus->question[q].nstatements[KIK_IMPROVEMENTS];
	kik_doc_para(d, NULL, "%s",
	    kik_word(d->lang, n > 0 ? KIK_W_CARRIED_HOW : KIK_W_CARRIED_NONE));
	if (n == 0)
		return;
	struct kik_table *t = kik_doc_table(d, NULL, "improvements", "");
	kik_doc_column(d, t, "no", kik_word(d->lang, KIK_W_NO), true);
	kik_doc_column(d, t, "improvement", kik_word(d->lang, KIK_W_IMPROVEMENT), false);
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	n = 0;
	for (size_t q = 0; q < k->f->nquestions; q++) {
		const struct kik_agreed *a = &k->r->consensus->question[q];
		for (size_t i = 0; i < a->nstatements[KIK_IMPROVEMENTS]; i++) {
			struct kik_cell_value *row = kik_doc_row(d, t);
			kik_cell_count(&row[0], ++n);
			kik_cell_text(&row[1], a->statement[KIK_IMPROVEMENTS][i]);
			kik_cell_text(&row[2], kik_say_question(d, k->f, q));
		}
	}
}
