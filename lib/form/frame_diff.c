#include <string.h>

#include "frame_diff_words.h"
#include "kik/frames.h"
#include "kik/lang.h"
#include "kik/num.h"

enum word {
#define WORD(name, da, en, nb) W_##name,
	KIK_DIFF_WORDS(WORD)
#undef WORD
};

static const char *const words[][KIK_LANGS] = { KIK_DIFF_WORDS(KIK_LANG_ROW) };

KIK_DIFF_WORDS(KIK_LANG_FILLED)

struct diff {
	struct kik_buf *b;
	struct kik_arena *a;
	const char *lang;
	const struct kik_frame *old, *new;
	size_t n; /* lines so far */
};

static const char *say(const struct diff *d, enum word w, const char *one, const char *two,
    const char *three)
{
	const char *const arg[] = { one, two, three };
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	kik_buf_add_filled(&b, words[w][kik_lang_of(d->lang)], arg, 3);
	text = kik_arena_text(d->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return text;
}

static void line(struct diff *d, const char *item, const char *what)
{
	kik_buf_addf(d->b, "%s: %s\n", item, what);
	d->n++;
}

static const char *number(const struct diff *d, int64_t thousandths)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	kik_buf_add_decimal(&b, thousandths, KIK_THOUSAND,
	    kik_lang_of(d->lang) == KIK_LANG_EN ? '.' : ',');
	text = kik_arena_text(d->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return text;
}

/* The text in a language; "" where there is none. */
static const char *text_in(const struct kik_frame *f, const struct kik_text *t, const char *lang)
{
	for (size_t i = 0; t->in && i < f->nlang; i++)
		if (strcmp(f->lang[i], lang) == 0 && t->in[i])
			return t->in[i];
	return "";
}

/* True when they say the same in each language that both frames have. */
static bool same_text(const struct diff *d, const struct kik_text *x, const struct kik_text *y)
{
	for (size_t i = 0; i < d->old->nlang; i++)
		for (size_t k = 0; k < d->new->nlang; k++)
			if (strcmp(d->old->lang[i], d->new->lang[k]) == 0 &&
			    strcmp(text_in(d->old, x, d->old->lang[i]),
				text_in(d->new, y, d->old->lang[i])) != 0)
				return false;
	return true;
}

/* A line for each language in which the wording is another. */
static void texts(struct diff *d, const char *item, const struct kik_text *x,
    const struct kik_text *y)
{
	for (size_t i = 0; i < d->old->nlang; i++) {
		const char *lang = d->old->lang[i];
		const char *before = text_in(d->old, x, lang), *after = text_in(d->new, y, lang);

		for (size_t k = 0; k < d->new->nlang; k++)
			if (strcmp(lang, d->new->lang[k]) == 0 && strcmp(before, after) != 0)
				line(d, item, say(d, W_REWORDED, lang, before, after));
	}
}

static void weights(struct diff *d, const char *item, int64_t before, int64_t after)
{
	if (before != after)
		line(d, item, say(d, W_WEIGHT, number(d, before), number(d, after), NULL));
}

/* --- scales and panels ----------------------------------------------------------------- */

static size_t find_scale(const struct kik_frame *f, const char *id)
{
	for (size_t i = 0; i < f->nscales; i++)
		if (strcmp(f->scale[i].id, id) == 0)
			return i;
	return KIK_NONE;
}

static const char *points_of(const struct diff *d, const struct kik_scale *s)
{
	return say(d, W_POINTS_OF, number(d, s->min), number(d, s->max), number(d, s->step));
}

static bool same_levels(const struct kik_scale *x, const struct kik_scale *y)
{
	for (size_t i = 0; i < x->nlevels && x->nlevels == y->nlevels; i++)
		if (x->level[i].to != y->level[i].to)
			return false;
	return x->nlevels == y->nlevels;
}

/* The panels of both by their ids: words of levels, and sub-scores. */
static void panels_of_scale(struct diff *d, const char *item, const struct kik_scale *x,
    const struct kik_scale *y)
{
	bool named = true, parts = true;

	for (size_t p = 0; p < d->old->npanels; p++) {
		size_t k = kik_frame_panel(d->new, d->old->panel[p].id);

		if (k == KIK_NONE)
			continue;
		parts = parts && x->subscores[p] == y->subscores[k];
		for (size_t i = 0; i < x->nlevels && x->nlevels == y->nlevels; i++)
			named = named && same_text(d, &x->level[i].label[p], &y->level[i].label[k]);
	}
	if (!named)
		line(d, item, say(d, W_LEVEL_WORDS, NULL, NULL, NULL));
	if (!parts)
		line(d, item, say(d, W_SUBSCORES, NULL, NULL, NULL));
}

static void scales(struct diff *d)
{
	for (size_t i = 0; i < d->old->nscales; i++) {
		const struct kik_scale *x = &d->old->scale[i], *y;
		const char *item = say(d, W_SCALE, x->id, NULL, NULL);
		size_t k = find_scale(d->new, x->id);

		if (k == KIK_NONE) {
			line(d, item, say(d, W_SCALE_REMOVED, NULL, NULL, NULL));
			continue;
		}
		y = &d->new->scale[k];
		if (x->min != y->min || x->max != y->max || x->step != y->step)
			line(d, item, say(d, W_POINTS, points_of(d, x), points_of(d, y), NULL));
		else if (!same_levels(x, y))
			line(d, item, say(d, W_LEVELS, NULL, NULL, NULL));
		panels_of_scale(d, item, x, y);
	}
	for (size_t i = 0; i < d->new->nscales; i++)
		if (find_scale(d->old, d->new->scale[i].id) == KIK_NONE)
			line(d, say(d, W_SCALE, d->new->scale[i].id, NULL, NULL),
			    say(d, W_SCALE_ADDED, NULL, NULL, NULL));
}

static void panels(struct diff *d)
{
	for (size_t i = 0; i < d->old->npanels; i++) {
		const struct kik_panel *x = &d->old->panel[i];
		const char *item = say(d, W_PANEL, x->id, NULL, NULL);
		size_t k = kik_frame_panel(d->new, x->id);

		if (k == KIK_NONE)
			line(d, item,
			    say(d, W_REMOVED, kik_frame_say(d->old, &x->title, d->lang), NULL,
				NULL));
		else
			texts(d, item, &x->title, &d->new->panel[k].title);
	}
	for (size_t i = 0; i < d->new->npanels; i++) {
		const struct kik_panel *y = &d->new->panel[i];

		if (kik_frame_panel(d->old, y->id) == KIK_NONE)
			line(d, say(d, W_PANEL, y->id, NULL, NULL),
			    say(d, W_ADDED, kik_frame_say(d->new, &y->title, d->lang), NULL, NULL));
	}
}

/* --- themes and questions ---------------------------------------------------------------- */

static bool same_views(const struct diff *d, uint32_t x, uint32_t y)
{
	for (size_t i = 0; i < 2; i++) {
		const struct kik_frame *f = i == 0 ? d->old : d->new, *g = i == 0 ? d->new : d->old;
		uint32_t of = i == 0 ? x : y, in = i == 0 ? y : x;

		for (size_t v = 0; v < f->nperspectives; v++) {
			bool found = false;

			for (size_t k = 0; k < g->nperspectives; k++)
				found = found ||
				    ((in >> k & 1) != 0 &&
					strcmp(g->perspective[k], f->perspective[v]) == 0);
			if ((of >> v & 1) != 0 && !found)
				return false;
		}
	}
	return true;
}

static void theme(struct diff *d, const struct kik_theme *x, const struct kik_theme *y)
{
	const char *item = say(d, W_THEME, x->id, NULL, NULL);
	const char *before = d->old->panel[x->panel].id, *after = d->new->panel[y->panel].id;

	texts(d, item, &x->title, &y->title);
	if (strcmp(before, after) != 0)
		line(d, item, say(d, W_MOVED, before, after, NULL));
	before = d->old->scale[x->scale].id;
	after = d->new->scale[y->scale].id;
	if (strcmp(before, after) != 0)
		line(d, item, say(d, W_ON_SCALE, before, after, NULL));
	weights(d, item, x->weight, y->weight);
	if (!same_views(d, x->perspectives, y->perspectives))
		line(d, item, say(d, W_VIEWS, NULL, NULL, NULL));
}

static void question(struct diff *d, const struct kik_question *x, const struct kik_question *y)
{
	const char *item = say(d, W_QUESTION, x->id, NULL, NULL);
	const char *before = d->old->theme[x->theme].id, *after = d->new->theme[y->theme].id;
	bool same = x->nexamples == y->nexamples;

	texts(d, item, &x->text, &y->text);
	if (strcmp(before, after) != 0)
		line(d, item, say(d, W_MOVED, before, after, NULL));
	weights(d, item, x->weight, y->weight);
	for (size_t i = 0; same && i < x->nexamples; i++)
		same = same_text(d, &x->example[i], &y->example[i]);
	if (!same)
		line(d, item, say(d, W_EXAMPLES, NULL, NULL, NULL));
	if (!same_views(d, x->own_perspectives, y->own_perspectives))
		line(d, item, say(d, W_VIEWS, NULL, NULL, NULL));
}

static size_t theme_of(const struct kik_frame *f, const char *id)
{
	return kik_frame_theme(f, id, strlen(id));
}

static size_t question_of(const struct kik_frame *f, const char *id)
{
	return kik_frame_question(f, id, strlen(id));
}

static void themes(struct diff *d)
{
	size_t last = 0;
	bool ordered = true;

	for (size_t i = 0; i < d->old->nthemes; i++) {
		const struct kik_theme *x = &d->old->theme[i];
		size_t k = theme_of(d->new, x->id);

		if (k == KIK_NONE) {
			line(d, say(d, W_THEME, x->id, NULL, NULL),
			    say(d, W_REMOVED, kik_frame_say(d->old, &x->title, d->lang), NULL,
				NULL));
			continue;
		}
		ordered = ordered && k >= last;
		last = k;
		theme(d, x, &d->new->theme[k]);
	}
	for (size_t i = 0; i < d->new->nthemes; i++) {
		const struct kik_theme *y = &d->new->theme[i];

		if (theme_of(d->old, y->id) == KIK_NONE)
			line(d, say(d, W_THEME, y->id, NULL, NULL),
			    say(d, W_ADDED, kik_frame_say(d->new, &y->title, d->lang), NULL, NULL));
	}
	if (!ordered)
		line(d, say(d, W_FRAME, NULL, NULL, NULL), say(d, W_THEME_ORDER, NULL, NULL, NULL));
}

/* Within a theme: questions that moved to another, or with their theme, are told above. */
static void questions(struct diff *d)
{
	const struct kik_question *q = d->new->question;
	size_t last = KIK_NONE;
	bool ordered = true;

	for (size_t i = 0; i < d->old->nquestions; i++) {
		const struct kik_question *x = &d->old->question[i];
		size_t k = question_of(d->new, x->id);

		if (k == KIK_NONE) {
			line(d, say(d, W_QUESTION, x->id, NULL, NULL),
			    say(d, W_REMOVED, kik_frame_say(d->old, &x->text, d->lang), NULL,
				NULL));
			continue;
		}
		if (last != KIK_NONE && q[k].theme == q[last].theme)
			ordered = ordered && k > last;
		last = k;
		question(d, x, &q[k]);
	}
	for (size_t i = 0; i < d->new->nquestions; i++)
		if (question_of(d->old, q[i].id) == KIK_NONE)
			line(d, say(d, W_QUESTION, q[i].id, NULL, NULL),
			    say(d, W_ADDED, kik_frame_say(d->new, &q[i].text, d->lang), NULL,
				NULL));
	if (!ordered)
		line(d, say(d, W_FRAME, NULL, NULL, NULL),
		    say(d, W_QUESTION_ORDER, NULL, NULL, NULL));
}

/* --- the rest ------------------------------------------------------------------------------ */

static const char *languages(const struct diff *d, const struct kik_frame *f)
{
	const char *all = f->lang[0];

	for (size_t i = 1; i < f->nlang; i++)
		all = kik_arena_printf(d->a, "%s %s", all, f->lang[i]);
	return all;
}

static bool same_ids(const char *const *x, size_t nx, const char *const *y, size_t ny)
{
	for (size_t i = 0; i < nx && nx == ny; i++)
		if (strcmp(x[i], y[i]) != 0)
			return false;
	return nx == ny;
}

static void rest(struct diff *d, const char *item)
{
	bool same = d->old->npairs == d->new->npairs;

	for (size_t i = 0; same && i < d->old->npairs; i++) {
		const struct kik_pair *x = &d->old->pair[i], *y = &d->new->pair[i];

		same = same_ids(x->effort, x->nefforts, y->effort, y->nefforts) &&
		    same_ids(x->result, x->nresults, y->result, y->nresults);
	}
	if (!same)
		line(d, item, say(d, W_PAIRS, NULL, NULL, NULL));
}

void kik_frames_diff(struct kik_buf *b, const struct kik_frame *old, const struct kik_frame *new,
    const char *lang, struct kik_arena *a)
{
	struct diff d = { .b = b, .a = a, .lang = lang, .old = old, .new = new };
	const char *const names[] = { old->id, old->edition, new->id, new->edition };
	const char *item = say(&d, W_FRAME, NULL, NULL, NULL);
	bool same = strcmp(old->digest, new->digest) == 0;

	kik_buf_add_filled(b, words[W_HEAD][kik_lang_of(lang)], names, 4);
	kik_buf_addc(b, '\n');
	texts(&d, item, &old->title, &new->title);
	texts(&d, item, &old->origin, &new->origin);
	if (strcmp(languages(&d, old), languages(&d, new)) != 0)
		line(&d, item, say(&d, W_LANGUAGES, languages(&d, old), languages(&d, new), NULL));
	scales(&d);
	panels(&d);
	themes(&d);
	questions(&d);
	rest(&d, item);
	if (d.n == 0 && same && strcmp(old->edition, new->edition) == 0)
		kik_buf_addf(b, "%s\n", say(&d, W_NONE, NULL, NULL, NULL));
	kik_buf_addf(b, "%s\n", say(&d, same ? W_SAME_DIGEST : W_OTHER_DIGEST, NULL, NULL, NULL));
}
