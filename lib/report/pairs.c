#include "pairs.h"

#include <string.h>

#include "say.h"

/* A pair is told of from these shares of the scale on, in hundredths (FORMATS.md section 7). */
#define HIGH_EFFORT 70
#define LOW_RESULT  40

/* A side of a pair: what it is called and whether all of it is high, or low or unmeasured. */
struct side {
	const char *names;
	bool high, low;
	size_t n; /* items in use */
};

static void add_item(const struct kik_doc *d, const struct kik_frame *f,
    const struct kik_derived *figures, struct side *side, const char *id)
{
	size_t theme = kik_frame_theme(f, id, strlen(id));
	size_t question = kik_frame_question(f, id, strlen(id));
	if (theme == KIK_NONE && question == KIK_NONE)
		return;
	if (theme != KIK_NONE ? !figures->theme_used[theme] : figures->cell[question].n < 0)
		return;
	const struct kik_scale *scale =
	    theme != KIK_NONE ? &f->scale[f->theme[theme].scale] : kik_question_scale(f, question);
	int64_t mean =
	    theme != KIK_NONE ? figures->means.theme[theme] : figures->question[question].mean;
	bool known = mean != KIK_UNKNOWN;
	/* how far up the scale, times a hundred and the scale's length */
	int64_t unit = KIK_STAT / KIK_THOUSAND, length = (int64_t)(scale->max - scale->min) * unit;
	int64_t above = known ? (mean - (int64_t)scale->min * unit) * 100 : 0;
	side->high = side->high && known && above >= HIGH_EFFORT * length;
	side->low = side->low && (!known || above <= LOW_RESULT * length);
	side->names = kik_say_joined(d, ", ", side->names,
	    theme != KIK_NONE ? kik_say_theme(d, f, theme) : id);
	side->n++;
}

void kik_pairs_notes(struct kik_doc *d, const struct kik_frame *f,
    const struct kik_derived *figures)
{
	for (size_t i = 0; i < f->npairs; i++) {
		const struct kik_pair *p = &f->pair[i];
		struct side effort = { "", true, true, 0 }, result = { "", true, true, 0 };
		for (size_t e = 0; e < p->nefforts; e++)
			add_item(d, f, figures, &effort, p->effort[e]);
		for (size_t e = 0; e < p->nresults; e++)
			add_item(d, f, figures, &result, p->result[e]);
		if (effort.n > 0 && result.n > 0 && effort.high && result.low)
			kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
			    kik_say(d, KIK_W_PAIRS_LOW, effort.names, result.names));
	}
}
