/* The section of individual answers, read directly. */
#include "direct.h"
#include "kik/num.h"

static bool dense(struct kik_direct *t, const struct kik_scale *s, struct kik_question_result *q)
{
	if (s->nsteps > KIK_DENSE_STEPS)
		return false;
	for (size_t step = 0; step < s->nsteps; step++) {
		size_t bin = step;
		int64_t n;

		if (step && !KIK_IS(t, ","))
			return false;
		if (!kik_direct_count(t, &n))
			return false;
		if (s->nbins != s->nsteps)
			bin = (size_t)kik_scale_bin(s, s->min + (int32_t)step * s->step);
		q->counts[bin] = n;
		q->n += n;
	}
	return true;
}

/* [40,2],[42.5,1] */
static bool pairs(struct kik_direct *t, const struct kik_scale *s, struct kik_question_result *q)
{
	struct kik_slice number;
	enum kik_mark mark;
	int32_t points;
	int64_t n;
	long bin;

	do {
		if (!KIK_IS(t, "[") || !kik_direct_number(t, &number) ||
		    kik_parse_points(number.s, number.len, &points, &mark) < 0 || !KIK_IS(t, ",") ||
		    !kik_direct_count(t, &n) || !KIK_IS(t, "]"))
			return false;
		bin = kik_scale_bin(s, points);
		if (bin < 0 || q->counts[bin])
			return false;
		q->counts[bin] = n;
		q->n += n;
	} while (KIK_IS(t, ","));
	return true;
}

static bool counts(struct kik_direct *t, const struct kik_scale *s, struct kik_question_result *q)
{
	if (!KIK_IS(t, "["))
		return false;
	if (t->p < t->end && *t->p == '[')
		return pairs(t, s, q) && KIK_IS(t, "]");
	return KIK_IS(t, "]") || (dense(t, s, q) && KIK_IS(t, "]"));
}

/* What a group says about its units' means: not looked at, or absent. */
static bool over_units(struct kik_direct *t)
{
	if (!KIK_IS(t, ",\"units\":"))
		return true;
	return kik_direct_figure(t) && KIK_IS(t, ",\"unit_mean\":") && kik_direct_figure(t) &&
	    KIK_IS(t, ",\"unit_sd\":") && kik_direct_figure(t) && KIK_IS(t, ",\"unit_min\":") &&
	    kik_direct_figure(t) && KIK_IS(t, ",\"unit_max\":") && kik_direct_figure(t);
}

static bool figures(struct kik_direct *t)
{
	return KIK_IS(t, ",\"mean\":") && kik_direct_figure(t) && KIK_IS(t, ",\"median\":") &&
	    kik_direct_figure(t) && KIK_IS(t, ",\"sd\":") && kik_direct_figure(t) &&
	    KIK_IS(t, ",\"min\":") && kik_direct_figure(t) && KIK_IS(t, ",\"max\":") &&
	    kik_direct_figure(t) && KIK_IS(t, ",\"agreement\":") && kik_direct_figure(t) &&
	    over_units(t);
}

/* The statements of a question, or none. */
static bool statements(struct kik_direct *t, struct kik_question_result *q)
{
	if (!KIK_IS(t, ",\"strengths\":"))
		return true;
	t->r->individual->has_text = true;
	return kik_direct_texts(t, &q->statement[KIK_STRENGTHS], &q->nstatements[KIK_STRENGTHS]) &&
	    KIK_IS(t, ",\"improvements\":") &&
	    kik_direct_texts(t, &q->statement[KIK_IMPROVEMENTS],
		&q->nstatements[KIK_IMPROVEMENTS]) &&
	    KIK_IS(t, ",\"ideas\":") &&
	    kik_direct_texts(t, &q->statement[KIK_IDEAS], &q->nstatements[KIK_IDEAS]);
}

/* The next question in the frame's order, *at or behind it; *at comes to stand behind it. */
static bool question(struct kik_direct *t, size_t *at)
{
	const struct kik_frame *f = t->r->frame;
	struct kik_question_result *q;
	struct kik_slice id;
	int64_t n, blank;

	if (!KIK_IS(t, "{\"id\":") || !kik_direct_plain(t, &id))
		return false;
	while (*at < f->nquestions && !kik_slice_is(id, f->question[*at].id))
		++*at;
	if (*at == f->nquestions)
		return false;
	q = &t->r->individual->question[*at];
	q->used = true;
	if (!KIK_IS(t, ",\"counts\":") || !counts(t, kik_question_scale(f, *at), q) ||
	    !KIK_IS(t, ",\"n\":") || !kik_direct_count(t, &n) || !KIK_IS(t, ",\"blank\":") ||
	    !kik_direct_count(t, &blank) || !KIK_IS(t, ",\"evidence\":") ||
	    !kik_direct_count(t, &q->evidence) || n != q->n ||
	    blank != t->r->individual->respondents - n)
		return false;
	++*at;
	return figures(t) && statements(t, q) && KIK_IS(t, "}");
}

static bool theme(struct kik_direct *t, size_t *at)
{
	const struct kik_frame *f = t->r->frame;
	struct kik_slice id;

	if (!KIK_IS(t, "{\"id\":") || !kik_direct_plain(t, &id))
		return false;
	while (*at < f->nthemes && !kik_slice_is(id, f->theme[*at].id))
		++*at;
	if (*at == f->nthemes)
		return false;
	return KIK_IS(t, ",\"mean\":") && kik_direct_figure(t) && KIK_IS(t, ",\"evidence\":") &&
	    kik_direct_count(t, &t->r->individual->evidence[(*at)++]) && over_units(t) &&
	    KIK_IS(t, "}");
}

static bool panel(struct kik_direct *t, size_t *at)
{
	struct kik_slice id;

	++*at;
	return KIK_IS(t, "{\"id\":") && kik_direct_plain(t, &id) && KIK_IS(t, ",\"mean\":") &&
	    kik_direct_figure(t) && over_units(t) && KIK_IS(t, "}");
}

/* The rest of a list, behind its bracket. */
static bool each(struct kik_direct *t, bool (*read)(struct kik_direct *t, size_t *at))
{
	size_t at = 0;

	if (KIK_IS(t, "]"))
		return true;
	do {
		if (!read(t, &at))
			return false;
	} while (KIK_IS(t, ","));
	return KIK_IS(t, "]");
}

bool kik_direct_individual(struct kik_direct *t)
{
	struct kik_individual *ind = t->r->individual;

	return KIK_IS(t, "{\"respondents\":") && kik_direct_count(t, &ind->respondents) &&
	    KIK_IS(t, ",\"expected\":") && kik_direct_count_or_null(t, &ind->expected) &&
	    KIK_IS(t, ",\"questions\":[") && each(t, question) && KIK_IS(t, ",\"themes\":[") &&
	    each(t, theme) && KIK_IS(t, ",\"panels\":[") && each(t, panel) &&
	    KIK_IS(t, ",\"total\":{\"themes\":") && kik_direct_figure(t) &&
	    KIK_IS(t, ",\"questions\":") && kik_direct_figure(t) && KIK_IS(t, "}}");
}
