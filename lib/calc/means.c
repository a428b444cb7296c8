#include "kik/means.h"

#include <stdlib.h>

bool kik_item_has(const struct kik_frame *f, enum kik_level_kind kind, size_t item, size_t question)
{
	const struct kik_question *q = &f->question[question];

	switch (kind) {
	case KIK_L_QUESTION:
		return question == item;
	case KIK_L_THEME:
		return q->theme == item;
	case KIK_L_PANEL:
		return f->theme[q->theme].panel == item;
	case KIK_L_PERSPECTIVE:
		return (q->perspectives >> item & 1) != 0;
	case KIK_L_TOTAL_THEMES:
	case KIK_L_TOTAL_QUESTIONS:
		break;
	}
	return true;
}

/* What the mean of one item is made from. */
struct source {
	const struct kik_frame *f;
	const struct kik_cell *cell;
	const bool *shown;
	enum kik_level_kind kind;
	size_t item;
};

/* Adds a theme's questions that count; *weights gets the sum of theirs. */
static size_t theme_terms(const struct source *s, const struct kik_theme *theme, struct kik_term *t,
    int64_t *weights)
{
	size_t n = 0;

	*weights = 0;
	for (size_t q = theme->first; q < theme->first + theme->n; q++) {
		/* a question's own mean does not depend on its weight, which may be 0 */
		int64_t weight = s->kind == KIK_L_QUESTION ? 1 : s->f->question[q].weight;

		if (!kik_item_has(s->f, s->kind, s->item, q) || weight == 0)
			continue;
		if (s->cell[q].n < 1 || (s->shown && !s->shown[q]))
			continue;
		t[n++] = (struct kik_term){
			.num = s->cell[q].sum, .den = s->cell[q].n, .w1 = 1, .w2 = weight, .d2 = 1
		};
		*weights += weight;
	}
	return n;
}

static bool same_ends(const struct kik_scale *a, const struct kik_scale *b)
{
	return a->min == b->min && a->max == b->max;
}

size_t kik_mean_terms(const struct kik_frame *f, const struct kik_cell *cell, const bool *shown,
    enum kik_level_kind kind, size_t item, struct kik_term *t, int64_t *div)
{
	const struct source s = { f, cell, shown, kind, item };
	bool of_themes = kind == KIK_L_PANEL || kind == KIK_L_TOTAL_THEMES;
	const struct kik_scale *scale = NULL;
	size_t n = 0;

	*div = 0;
	for (size_t i = 0; i < f->nthemes; i++) {
		const struct kik_theme *theme = &f->theme[i];
		int64_t weights;
		size_t added = theme_terms(&s, theme, t + n, &weights);

		if (added == 0 || (of_themes && theme->weight == 0))
			continue;
		if (scale && !same_ends(scale, &f->scale[theme->scale]))
			return 0;
		scale = &f->scale[theme->scale];
		for (size_t j = n; of_themes && j < n + added; j++) {
			t[j].w1 = theme->weight;
			t[j].d2 = weights;
		}
		*div += of_themes ? theme->weight : weights;
		n += added;
	}
	return n;
}

struct kik_means kik_means_new(const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_means m = {
		.theme = kik_arena_array(a, f->nthemes, sizeof(*m.theme)),
		.panel = kik_arena_array(a, f->npanels, sizeof(*m.panel)),
		.by_themes = KIK_UNKNOWN,
		.by_questions = KIK_UNKNOWN,
		.perspective = kik_arena_array(a, f->nperspectives, sizeof(*m.perspective)),
	};

	for (size_t i = 0; i < f->nthemes; i++)
		m.theme[i] = KIK_UNKNOWN;
	for (size_t i = 0; i < f->npanels; i++)
		m.panel[i] = KIK_UNKNOWN;
	for (size_t i = 0; i < f->nperspectives; i++)
		m.perspective[i] = KIK_UNKNOWN;
	return m;
}

void kik_means_of(const struct kik_frame *f, const struct kik_cell *cell, const bool *shown,
    struct kik_means *out)
{
	const struct {
		enum kik_level_kind kind;
		size_t n;
		int64_t *mean;
	} level[] = {
		{ KIK_L_THEME, f->nthemes, out->theme },
		{ KIK_L_PANEL, f->npanels, out->panel },
		{ KIK_L_TOTAL_THEMES, 1, &out->by_themes },
		{ KIK_L_TOTAL_QUESTIONS, 1, &out->by_questions },
		{ KIK_L_PERSPECTIVE, f->nperspectives, out->perspective },
	};
	struct kik_term *t = kik_malloc(f->nquestions * sizeof(*t));

	for (size_t i = 0; i < sizeof(level) / sizeof(level[0]); i++) {
		for (size_t item = 0; item < level[i].n; item++) {
			int64_t div;
			size_t n = kik_mean_terms(f, cell, shown, level[i].kind, item, t, &div);

			level[i].mean[item] =
			    n == 0 ? KIK_UNKNOWN : kik_ratio_sum(t, n, KIK_MEAN_SCALE, div);
		}
	}
	free(t);
}
