#include "say.h"

#include <string.h>

#include "kik/date.h"
#include "kik/lang.h"
#include "kik/render.h"

#define WEIGHT_POINTS 100 /* weights of themes that make this much together are points */

static const char *keep(const struct kik_doc *d, struct kik_buf *b)
{
	const char *text = kik_arena_str(d->arena, kik_buf_str(b));
	kik_buf_release(b);
	return text;
}

const char *kik_say_filled(const struct kik_doc *d, enum kik_word w, const char *const *arg,
    size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;
	kik_buf_add_filled(&b, kik_word(d->lang, w), arg, n);
	return keep(d, &b);
}

void kik_say_columns(struct kik_doc *d, struct kik_table *t, const struct kik_say_column *column,
    size_t n)
{
	for (size_t i = 0; i < n; i++)
		kik_doc_column(d, t, column[i].key, kik_word(d->lang, column[i].title),
		    column[i].number);
}

const char *kik_say_number(const struct kik_doc *d, int64_t value, int decimals)
{
	struct kik_buf b = KIK_BUF_INIT;
	kik_render_number(&b, d->lang, value, decimals);
	return keep(d, &b);
}

const char *kik_say_points(const struct kik_doc *d, int64_t value)
{
	if (value == KIK_UNKNOWN)
		return KIK_DASH;
	struct kik_buf b = KIK_BUF_INIT;
	kik_buf_add_decimal(&b, value, KIK_STAT, kik_word_mark(d->lang));
	return keep(d, &b);
}

const char *kik_say_count(const struct kik_doc *d, int64_t n)
{
	return kik_say_number(d, n == KIK_UNKNOWN ? n : n * KIK_STAT, 0);
}

const char *kik_say_change(const struct kik_doc *d, int64_t now, int64_t last)
{
	if (now == KIK_UNKNOWN || last == KIK_UNKNOWN)
		return KIK_DASH;
	/* of the means as they are printed, so that the row adds up */
	int64_t hundredth = KIK_STAT / 100;
	int64_t change = kik_round_div(now, hundredth) - kik_round_div(last, hundredth);
	struct kik_buf b = KIK_BUF_INIT;
	if (change > 0)
		kik_buf_addc(&b, '+');
	kik_render_number(&b, d->lang, change * hundredth, 2);
	return keep(d, &b);
}

const char *kik_say_date(const struct kik_doc *d, const char *date)
{
	struct kik_buf b = KIK_BUF_INIT;
	if (!kik_date_valid(date))
		return date;
	kik_buf_add_day(&b, date, d->lang);
	return keep(d, &b);
}

const char *kik_say_theme(const struct kik_doc *d, const struct kik_frame *f, size_t theme)
{
	const struct kik_theme *t = &f->theme[theme];
	return kik_arena_printf(d->arena, "%s %s", t->id, kik_frame_say(f, &t->title, d->lang));
}

const char *kik_say_question(const struct kik_doc *d, const struct kik_frame *f, size_t question)
{
	const struct kik_question *q = &f->question[question];
	return kik_arena_printf(d->arena, "%s %s", q->id, kik_frame_say(f, &q->text, d->lang));
}

const char *kik_say_perspective(const struct kik_doc *d, const struct kik_frame *f, size_t i)
{
	static const struct {
		const char *id;
		enum kik_word word;
	} known[] = {
		{ "politisk", KIK_W_POLITICAL },
		{ "brugerdefineret", KIK_W_USER_DEFINED },
		{ "faglig", KIK_W_PROFESSIONAL },
		{ "organisatorisk", KIK_W_ORGANISATIONAL },
	};
	for (size_t k = 0; k < sizeof known / sizeof *known; k++)
		if (strcmp(f->perspective[i], known[k].id) == 0)
			return kik_word(d->lang, known[k].word);
	return f->perspective[i];
}

const char *kik_say_weighted(const struct kik_doc *d, const struct kik_frame *f,
    const struct kik_means *m)
{
	const struct kik_scale *s = &f->scale[f->theme[0].scale];
	int64_t all = 0, known = 0;
	for (size_t t = 0; t < f->nthemes; t++) {
		all += f->theme[t].weight;
		known += m->theme[t] == KIK_UNKNOWN ? 0 : f->theme[t].weight;
	}
	if (all < WEIGHT_POINTS * KIK_THOUSAND || kik_say_even_themes(f) || s->min != 0 ||
	    m->by_themes == KIK_UNKNOWN)
		return NULL;
	/* the share of the scale's top, of the points that could be had */
	int64_t of = known * (KIK_STAT / KIK_THOUSAND);
	int64_t points = kik_round_div((kik_int128)m->by_themes * known, s->max);
	return kik_say(d, KIK_W_NAMED, kik_word(d->lang, KIK_W_WEIGHT_POINTS),
	    kik_say(d, KIK_W_WEIGHT_POINTS_OF, kik_say_number(d, points, 1),
		kik_say_points(d, of)));
}

bool kik_say_even_themes(const struct kik_frame *f)
{
	for (size_t t = 1; t < f->nthemes; t++)
		if (f->theme[t].weight != f->theme[0].weight)
			return false;
	return true;
}

bool kik_say_even_questions(const struct kik_frame *f)
{
	for (size_t q = 1; q < f->nquestions; q++)
		if (f->question[q].weight != f->question[0].weight)
			return false;
	return true;
}

const char *kik_say_mean_of(const struct kik_doc *d, const struct kik_frame *f,
    enum kik_level_kind kind, const char *name)
{
	enum kik_word w;
	if (kind == KIK_L_TOTAL_QUESTIONS)
		w = kik_say_even_questions(f) ? KIK_W_ALL_QUESTIONS_EQUAL
					      : KIK_W_ALL_QUESTIONS_WEIGHT;
	else
		w = kik_say_even_themes(f) ? KIK_W_ALL_THEMES_EQUAL : KIK_W_ALL_THEMES_WEIGHT;
	return kik_say(d, w, name != NULL ? name : kik_word(d->lang, KIK_W_TOTAL));
}

const char *kik_say_list(const struct kik_doc *d, const char *between, const char *const *text,
    size_t n)
{
	struct kik_buf b = KIK_BUF_INIT;
	for (size_t i = 0; i < n; i++) {
		if (*text[i] != '\0' && b.len > 0)
			kik_buf_adds(&b, between);
		kik_buf_adds(&b, text[i]);
	}
	return keep(d, &b);
}

void kik_names_add(struct kik_names *names, const char *name)
{
	if (names->n++ >= KIK_NAMES_MOST)
		return;
	if (names->n > 1)
		kik_buf_adds(&names->b, ", ");
	kik_buf_adds(&names->b, name);
}

const char *kik_names_text(const struct kik_doc *d, struct kik_names *names)
{
	const char *text = keep(d, &names->b);
	if (names->n <= KIK_NAMES_MOST)
		return text;
	return kik_say(d, KIK_W_AND_MORE, text,
	    kik_say_count(d, (int64_t)(names->n - KIK_NAMES_MOST)));
}

const char *kik_say_footer(const struct kik_doc *d, const struct kik_frame *f, const char *date)
{
	/* enough of the digest to tell frames apart by eye */
	const char *digest = kik_arena_text(d->arena, f->digest, strlen("sha256:") + 12);
	return kik_say_joined(d, " · ", kik_frame_say(f, &f->title, d->lang),
	    kik_say(d, KIK_W_FRAME_OF, f->id, f->edition, digest),
	    *date == '\0' ? "" : kik_say(d, KIK_W_DATE_OF, kik_say_date(d, date)));
}
