#include "pairs.h"

#include <string.h>

#include "say.h"

/* A side of a pair: what it is called and whether all of it is high, or low or unmeasured. */
struct side {
	const char *names;
	bool high, low;
	size_t n; /* items that are judged */
};

static void add_item(const struct kik_doc *d, const struct kik_frame *f,
    const struct kik_pair_source *source, struct side *side, const char *id)
{
	size_t theme = kik_frame_theme(f, id, strlen(id));
	size_t question = kik_frame_question(f, id, strlen(id));
	bool is_theme = theme != KIK_NONE;
	int64_t mean;
	if (theme == KIK_NONE && question == KIK_NONE)
		return;
	if (!source->mean(source->of, is_theme ? KIK_L_THEME : KIK_L_QUESTION,
		is_theme ? theme : question, &mean))
		return;
	const struct kik_scale *scale =
	    is_theme ? &f->scale[f->theme[theme].scale] : kik_question_scale(f, question);
	bool known = mean != KIK_UNKNOWN;
	/* how far up the scale, times a hundred and the scale's length */
	int64_t unit = KIK_STAT / KIK_THOUSAND, length = (int64_t)(scale->max - scale->min) * unit;
	int64_t above = known ? (mean - (int64_t)scale->min * unit) * 100 : 0;
	const char *name = is_theme ? kik_say_theme(d, f, theme) : id;
	if (source->figures)
		name = kik_say(d, KIK_W_IN_BRACKETS, name,
		    known ? kik_say_number(d, mean, 2) : kik_word(d->lang, KIK_W_OV_NOT_MEASURED));
	side->high = side->high && known && above >= KIK_HIGH_EFFORT * length;
	side->low = side->low && (!known || above <= KIK_LOW_RESULT * length);
	side->names = kik_say_joined(d, ", ", side->names, name);
	side->n++;
}

bool kik_pair_low(const struct kik_doc *d, const struct kik_frame *f, const struct kik_pair *pair,
    const struct kik_pair_source *source, const char **efforts, const char **results)
{
	struct side effort = { "", true, true, 0 }, result = { "", true, true, 0 };
	for (size_t e = 0; e < pair->nefforts; e++)
		add_item(d, f, source, &effort, pair->effort[e]);
	for (size_t e = 0; e < pair->nresults; e++)
		add_item(d, f, source, &result, pair->result[e]);
	*efforts = effort.names;
	*results = result.names;
	return effort.n > 0 && result.n > 0 && effort.high && result.low;
}

static bool derived_mean(const void *of, enum kik_level_kind kind, size_t item, int64_t *mean)
{
	const struct kik_derived *figures = of;
	if (kind == KIK_L_THEME) {
		*mean = figures->means.theme[item];
		return figures->theme_used[item];
	}
	*mean = figures->question[item].mean;
	return figures->cell[item].n >= 0;
}

void kik_pairs_notes(struct kik_doc *d, const struct kik_frame *f,
    const struct kik_derived *figures)
{
	const struct kik_pair_source source = { derived_mean, figures, false };
	for (size_t i = 0; i < f->npairs; i++) {
		const char *efforts, *results;
		if (kik_pair_low(d, f, &f->pair[i], &source, &efforts, &results))
			kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
			    kik_say(d, KIK_W_PAIRS_LOW, efforts, results));
	}
}
