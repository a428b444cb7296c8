#include "kik/crosswalk.h"

#include <stdlib.h>
#include <string.h>

#include "kik/ratio.h"

bool kik_crosswalk_is(const struct kik_frame *f, const char *id)
{
	size_t len = strlen(id);

	if (strncmp(f->id, id, len) != 0)
		return false;
	if (f->id[len] == '\0')
		return true;
	if (f->id[len] != '-')
		return false;
	for (size_t i = 0; i < f->nscales; i++)
		if (strcmp(f->scale[i].id, f->id + len + 1) == 0)
			return true;
	return false;
}

/* --- from ids to indexes --------------------------------------------------------- */

/* The row that feeds a theme or question, NULL for none. */
static const struct kik_crosswalk_row *row_of(const struct kik_crosswalk *w, const char *to)
{
	for (size_t i = 0; i < w->nrows; i++)
		if (strcmp(w->row[i].to, to) == 0)
			return &w->row[i];
	return NULL;
}

/* Adds the sources of a row; `weight`: how much what it feeds counts in its theme. */
static size_t add_row(const struct kik_crossing *c, const struct kik_crosswalk_row *row,
    size_t target, int64_t weight, struct kik_crossing_source *out)
{
	int64_t sum = 0;

	for (size_t i = 0; i < row->n; i++)
		sum += row->source[i].weight;
	for (size_t i = 0; i < row->n; i++) {
		const char *id = row->source[i].question;

		out[i] = (struct kik_crossing_source){
			.question = kik_frame_question(c->from, id, strlen(id)),
			.target = target,
			.w1 = weight,
			.w2 = row->source[i].weight,
			.d2 = sum,
		};
	}
	return row->n;
}

/* The sources of a theme: its own row's, else those of all its questions that count. */
static size_t add_theme(struct kik_crossing *c, size_t theme, struct kik_crossing_source *out)
{
	const struct kik_theme *t = &c->to->theme[theme];
	const struct kik_crosswalk_row *row = row_of(c->walk, t->id);
	size_t n = 0;

	if (row) {
		c->weights[theme] = 1;
		return add_row(c, row, KIK_NONE, 1, out);
	}
	for (size_t q = t->first; q < t->first + t->n; q++) {
		int64_t weight = c->to->question[q].weight;

		row = weight > 0 ? row_of(c->walk, c->to->question[q].id) : NULL;
		if (!row)
			continue;
		n += add_row(c, row, q, weight, out + n);
		c->weights[theme] += weight;
	}
	return n;
}

const struct kik_crossing *kik_crossing_new(const struct kik_crosswalk *w,
    const struct kik_frame *from, const struct kik_frame *to, struct kik_arena *a)
{
	struct kik_crossing *c = kik_arena_alloc(a, sizeof *c);
	size_t all = 0;

	for (size_t i = 0; i < w->nrows; i++)
		all += w->row[i].n;
	*c = (struct kik_crossing){
		.walk = w,
		.from = from,
		.to = to,
		.first = kik_arena_array(a, to->nthemes, sizeof *c->first),
		.n = kik_arena_array(a, to->nthemes, sizeof *c->n),
		.weights = kik_arena_array(a, to->nthemes, sizeof *c->weights),
		.source = kik_arena_array(a, all, sizeof *c->source),
	};
	all = 0;
	for (size_t t = 0; t < to->nthemes; t++) {
		c->first[t] = all;
		c->n[t] = add_theme(c, t, c->source + all);
		all += c->n[t];
	}
	return c;
}

/* --- means ------------------------------------------------------------------------ */

/* Whether a theme counts in the mean of an item. */
static bool counts(const struct kik_crossing *c, enum kik_level_kind kind, size_t item,
    size_t theme)
{
	const struct kik_theme *t = &c->to->theme[theme];

	return kind == KIK_L_THEME ? theme == item
	    : kind == KIK_L_PANEL  ? t->panel == item && t->weight > 0
				   : t->weight > 0;
}

bool kik_crossing_has(const struct kik_crossing *c, enum kik_level_kind kind, size_t item,
    size_t question)
{
	for (size_t t = 0; t < c->to->nthemes; t++)
		for (size_t i = 0; counts(c, kind, item, t) && i < c->n[t]; i++)
			if (c->source[c->first[t] + i].question == question)
				return true;
	return false;
}

/* The mean of a question on the theme's scale, exactly: num / den. */
static void carry_over(const struct kik_crossing *c, size_t question, const struct kik_scale *to,
    const struct kik_cell *cell, struct kik_term *t)
{
	const struct kik_scale *from = kik_question_scale(c->from, question);
	int64_t up = (int64_t)to->max - to->min, down = (int64_t)from->max - from->min;
	int64_t common = kik_common_divisor(up, down);

	up /= common;
	down /= common;
	t->num = cell->n * (to->min * down - from->min * up) + cell->sum * up;
	t->den = cell->n * down;
}

/* Adds a theme's terms; `weight`: what it counts in a mean of themes, 1 where it stands alone. */
static bool add_terms(const struct kik_crossing *c, const struct kik_cell *cell, size_t theme,
    int64_t weight, struct kik_term *t)
{
	const struct kik_scale *to = &c->to->scale[c->to->theme[theme].scale];

	for (size_t i = 0; i < c->n[theme]; i++) {
		const struct kik_crossing_source *s = &c->source[c->first[theme] + i];

		if (cell[s->question].n < 1)
			return false;
		carry_over(c, s->question, to, &cell[s->question], &t[i]);
		t[i].w1 = weight;
		if (__builtin_mul_overflow(s->w1, s->w2, &t[i].w2) ||
		    __builtin_mul_overflow(s->d2, c->weights[theme], &t[i].d2))
			return false;
	}
	return c->n[theme] > 0;
}

int64_t kik_crossing_mean(const struct kik_crossing *c, const struct kik_cell *cell,
    enum kik_level_kind kind, size_t item)
{
	const struct kik_scale *scale = NULL;
	size_t all = 0, n = 0;
	int64_t div = 0, mean;
	bool whole = true;

	for (size_t t = 0; t < c->to->nthemes; t++)
		all += c->n[t];
	struct kik_term *term = kik_malloc((all + 1) * sizeof *term);
	for (size_t t = 0; whole && t < c->to->nthemes; t++) {
		const struct kik_theme *theme = &c->to->theme[t];
		const struct kik_scale *own = &c->to->scale[theme->scale];
		int64_t weight = kind == KIK_L_THEME ? 1 : theme->weight;

		if (!counts(c, kind, item, t))
			continue;
		whole = (!scale || (scale->min == own->min && scale->max == own->max)) &&
		    add_terms(c, cell, t, weight, term + n);
		scale = own;
		n += c->n[t];
		div += weight;
	}
	mean = whole && div > 0 ? kik_ratio_sum(term, n, KIK_MEAN_SCALE, div) : KIK_UNKNOWN;
	free(term);
	return mean;
}
