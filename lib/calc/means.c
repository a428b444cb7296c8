#include "kik/means.h"

#include <stdlib.h>

#include "kik/fraction.h"

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

/* A theme's part of the means: the sum of its questions' weighted means. */
struct share {
	struct kik_fraction sum;
	int64_t weights; /* of the questions that count; 0: there are none */
	bool small;      /* the sum fits */
};

static struct share share_of(const struct kik_frame *f, const struct kik_cell *cell,
    const bool *shown, const struct kik_theme *theme)
{
	struct share s = { { 0, 1 }, 0, true };

	for (size_t q = theme->first; q < theme->first + theme->n; q++) {
		int64_t weight = f->question[q].weight, sum;

		if (weight == 0 || cell[q].n < 1 || (shown && !shown[q]))
			continue;
		s.weights += weight;
		s.small = s.small && !__builtin_mul_overflow(weight, cell[q].sum, &sum) &&
		    kik_fraction_add(&s.sum, sum, cell[q].n);
	}
	return s;
}

/* The mean of an item made of whole themes; false when it takes larger numbers. */
static bool small_mean(const struct kik_frame *f, const struct share *share,
    enum kik_level_kind kind, size_t item, int64_t *out)
{
	bool of_themes = kind == KIK_L_PANEL || kind == KIK_L_TOTAL_THEMES;
	size_t first = kind == KIK_L_THEME ? item : 0;
	size_t end = kind == KIK_L_THEME ? item + 1 : f->nthemes;
	const struct kik_scale *scale = NULL;
	struct kik_fraction sum = { 0, 1 };
	int64_t div = 0;

	*out = KIK_UNKNOWN;
	if (kind == KIK_L_PERSPECTIVE)
		return false;
	for (size_t i = first; i < end; i++) {
		const struct kik_theme *theme = &f->theme[i];
		int64_t num = share[i].sum.num, den = share[i].sum.den;

		if (share[i].weights == 0 || (of_themes && theme->weight == 0) ||
		    (kind == KIK_L_PANEL && theme->panel != item))
			continue;
		if (scale && !same_ends(scale, &f->scale[theme->scale]))
			return true;
		scale = &f->scale[theme->scale];
		if (of_themes &&
		    (__builtin_mul_overflow(num, theme->weight, &num) ||
			__builtin_mul_overflow(den, share[i].weights, &den)))
			return false;
		if (!share[i].small || !kik_fraction_add(&sum, num, den))
			return false;
		div += of_themes ? theme->weight : share[i].weights;
	}
	return div == 0 || kik_fraction_round(&sum, KIK_MEAN_SCALE, div, out);
}

static int64_t exact_mean(const struct kik_frame *f, const struct kik_cell *cell, const bool *shown,
    enum kik_level_kind kind, size_t item)
{
	struct kik_term *t = kik_malloc(f->nquestions * sizeof(*t));
	int64_t div, mean = KIK_UNKNOWN;
	size_t n = kik_mean_terms(f, cell, shown, kind, item, t, &div);

	if (n > 0)
		mean = kik_ratio_sum(t, n, KIK_MEAN_SCALE, div);
	free(t);
	return mean;
}

void kik_means_of(const struct kik_frame *f, const struct kik_cell *cell, const bool *shown,
    struct kik_means *out)
{
	const struct {
		enum kik_level_kind kind;
		size_t n;
		int64_t *mean; /* NULL: not asked for */
	} level[] = {
		{ KIK_L_THEME, f->nthemes, out->theme },
		{ KIK_L_PANEL, f->npanels, out->panel },
		{ KIK_L_TOTAL_THEMES, 1, &out->by_themes },
		{ KIK_L_TOTAL_QUESTIONS, 1, &out->by_questions },
		{ KIK_L_PERSPECTIVE, f->nperspectives, out->perspective },
	};
	struct share *share = kik_malloc(f->nthemes * sizeof(*share));

	for (size_t i = 0; i < f->nthemes; i++)
		share[i] = share_of(f, cell, shown, &f->theme[i]);
	for (size_t i = 0; i < sizeof(level) / sizeof(level[0]); i++) {
		for (size_t item = 0; level[i].mean && item < level[i].n; item++) {
			int64_t *mean = &level[i].mean[item];

			if (!small_mean(f, share, level[i].kind, item, mean))
				*mean = exact_mean(f, cell, shown, level[i].kind, item);
		}
	}
	free(share);
}
