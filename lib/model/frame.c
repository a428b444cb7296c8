#include "kik/frame.h"

#include <string.h>

#include "kik/buf.h"
#include "kik/hash.h"
#include "kik/utf8.h"

#define BLANK_SHORT 20 /* bytes of an ASCII text that is matched without folding */

const char *const kik_subscore_names[KIK_SUBSCORES] = { "plan", "do", "check", "act", "trend",
	"target" };

/* --- texts -------------------------------------------------------------------- */

static const char *text_in(const struct kik_frame *f, const struct kik_text *t, const char *lang)
{
	for (size_t i = 0; i < f->nlang; i++)
		if (strcmp(f->lang[i], lang) == 0)
			return t->in[i];
	return NULL;
}

const char *kik_frame_say(const struct kik_frame *f, const struct kik_text *t, const char *lang)
{
	const char *order[] = { lang, "da", "en" };
	const char *s;

	if (!t->in)
		return "";
	for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
		s = order[i] ? text_in(f, t, order[i]) : NULL;
		if (s)
			return s;
	}
	for (size_t i = 0; i < f->nlang; i++)
		if (t->in[i])
			return t->in[i];
	return "";
}

/* --- ids ---------------------------------------------------------------------- */

/* Open addressing; a slot holds a question's index plus one. */
struct ids {
	size_t mask;
	size_t slot[];
};

static size_t hash(const char *id, size_t len)
{
	return (size_t)kik_hash(KIK_HASH_START, id, len);
}

static void index_questions(struct kik_frame *f, struct kik_arena *a)
{
	struct ids *ids;
	size_t size = 16, at;

	while (size < 2 * f->nquestions)
		size *= 2;
	ids = kik_arena_alloc(a, sizeof *ids + size * sizeof *ids->slot);
	ids->mask = size - 1;
	for (size_t i = 0; i < f->nquestions; i++) {
		at = hash(f->question[i].id, strlen(f->question[i].id)) & ids->mask;
		while (ids->slot[at])
			at = (at + 1) & ids->mask;
		ids->slot[at] = i + 1;
	}
	f->ids = ids;
}

static bool same(const char *id, const char *s, size_t len)
{
	return strncmp(id, s, len) == 0 && id[len] == '\0';
}

size_t kik_frame_question(const struct kik_frame *f, const char *id, size_t len)
{
	const struct ids *ids = f->ids;
	size_t at = hash(id, len) & ids->mask;

	for (; ids->slot[at]; at = (at + 1) & ids->mask)
		if (same(f->question[ids->slot[at] - 1].id, id, len))
			return ids->slot[at] - 1;
	return KIK_NONE;
}

size_t kik_frame_theme(const struct kik_frame *f, const char *id, size_t len)
{
	for (size_t i = 0; i < f->nthemes; i++)
		if (same(f->theme[i].id, id, len))
			return i;
	return KIK_NONE;
}

size_t kik_frame_panel(const struct kik_frame *f, const char *id)
{
	for (size_t i = 0; i < f->npanels; i++)
		if (!strcmp(f->panel[i].id, id))
			return i;
	return KIK_NONE;
}

/* Skips zeros that lead a run of digits: S01 and S1 are the same to people. */
static struct kik_slice skip_zeros(struct kik_slice t, char before)
{
	while (t.len > 1 && *t.s == '0' && !(before >= '0' && before <= '9')) {
		t.s++;
		t.len--;
	}
	return t;
}

/* How many characters two ids have in common from their beginning, leading zeros apart. */
static size_t common(struct kik_slice a, struct kik_slice b)
{
	char before = '\0';
	size_t n = 0;

	for (;; n++) {
		a = skip_zeros(a, before);
		b = skip_zeros(b, before);
		if (!a.len || !b.len || *a.s != *b.s)
			return n;
		before = *a.s;
		a = (struct kik_slice){ a.s + 1, a.len - 1 };
		b = (struct kik_slice){ b.s + 1, b.len - 1 };
	}
}

/* At most half of it wrong: else every short id would be near. */
const char *kik_frame_nearest(const struct kik_frame *f, const char *id, size_t len)
{
	const char *nearest = NULL;
	size_t least = 3, most = 0;

	for (size_t i = 0; i < f->nquestions; i++) {
		const char *known = f->question[i].id;
		size_t n = strlen(known), far, alike;

		if (n > len + 1 || len > n + 1)
			continue;
		far =
		    kik_distance((struct kik_slice){ id, len }, (struct kik_slice){ known, n }, 2);
		if (far > 2 || 2 * far > (n > len ? n : len))
			continue;
		alike = common((struct kik_slice){ id, len }, (struct kik_slice){ known, n });
		if (far < least || (far == least && alike > most)) {
			least = far;
			most = alike;
			nearest = known;
		}
	}
	return nearest;
}

size_t kik_question_panel(const struct kik_frame *f, size_t question)
{
	return f->theme[f->question[question].theme].panel;
}

unsigned kik_question_subscores(const struct kik_frame *f, size_t question)
{
	const struct kik_scale *s = kik_question_scale(f, question);

	return s->subscores ? s->subscores[kik_question_panel(f, question)] : 0;
}

/* --- scales ------------------------------------------------------------------- */

long kik_scale_bin(const struct kik_scale *s, int32_t points)
{
	if (points < s->min || points > s->max)
		return -1;
	if (((int64_t)points - s->min) % s->grain != 0)
		return -1;
	return (long)(((int64_t)points - s->min) / s->grain);
}

bool kik_scale_is_step(const struct kik_scale *s, int32_t points)
{
	return points >= s->min && points <= s->max && ((int64_t)points - s->min) % s->step == 0;
}

size_t kik_scale_level(const struct kik_scale *s, int32_t points)
{
	size_t i = 0;

	while (i + 1 < s->nlevels && points > s->level[i].to)
		i++;
	return i;
}

/* Folded, and with the straight apostrophe for the typographic one that Word and phones put in. */
static const char *fold(struct kik_arena *a, const char *s, size_t len)
{
	static const char quote[] = "\xE2\x80\x99";
	char *text = kik_utf8_fold(a, s, len), *p;

	while ((p = strstr(text, quote))) {
		*p = '\'';
		memmove(p + 1, p + 3, strlen(p + 3) + 1);
	}
	return text;
}

static bool is_word(const struct kik_scale *s, const char *folded)
{
	for (size_t i = 0; i < s->nblank; i++)
		if (strcmp(s->blank[i], folded) == 0)
			return true;
	return false;
}

bool kik_scale_is_blank(const struct kik_scale *s, struct kik_slice t)
{
	char lower[BLANK_SHORT + 1];
	struct kik_arena *a;
	bool found;

	t = kik_trim(t.s, t.len);
	if (t.len <= BLANK_SHORT && kik_utf8_ascii(t.s, t.len)) {
		for (size_t i = 0; i < t.len; i++)
			lower[i] = (char)(t.s[i] >= 'A' && t.s[i] <= 'Z' ? t.s[i] + 32 : t.s[i]);
		lower[t.len] = '\0';
		return is_word(s, lower);
	}
	a = kik_arena_new();
	found = is_word(s, fold(a, t.s, t.len));
	kik_arena_free(a);
	return found;
}

static void complete_scale(struct kik_scale *s, struct kik_arena *a)
{
	if (s->grain == 0)
		s->grain = s->step;
	s->nbins = (size_t)(((int64_t)s->max - s->min) / s->grain) + 1;
	s->nsteps = (size_t)(((int64_t)s->max - s->min) / s->step) + 1;
	for (size_t i = 0; i < s->nblank; i++)
		s->blank[i] = fold(a, s->blank[i], strlen(s->blank[i]));
}

/* --- completing ----------------------------------------------------------------- */

static void add_scale(struct kik_buf *b, const struct kik_frame *f, const struct kik_scale *s)
{
	kik_buf_addf(b, "scale\t%s\t%d\t%d\t%d\n", s->id, (int)s->min, (int)s->max, (int)s->step);
	for (size_t i = 0; i < s->nlevels; i++)
		kik_buf_addf(b, "level\t%d\t%d\n", (int)s->level[i].from, (int)s->level[i].to);
	for (size_t i = 0; s->subscores && i < f->npanels; i++) {
		if (s->subscores[i] == 0)
			continue;
		kik_buf_addf(b, "subscores\t%s", f->panel[i].id);
		for (size_t j = 0; j < KIK_SUBSCORES; j++)
			if (s->subscores[i] & 1u << j)
				kik_buf_addf(b, "\t%s", kik_subscore_names[j]);
		kik_buf_addc(b, '\n');
	}
}

/*
 * Ids hold no control characters, so a tab and a line feed keep them apart.
 * This text must never change: digests stand in forms and results for years.
 */
static void digest(struct kik_frame *f)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_addf(&b, "kik-frame\t1\t%s\n", f->id);
	for (size_t i = 0; i < f->npanels; i++)
		kik_buf_addf(&b, "panel\t%s\n", f->panel[i].id);
	for (size_t i = 0; i < f->nscales; i++)
		add_scale(&b, f, &f->scale[i]);
	for (size_t i = 0; i < f->nthemes; i++) {
		const struct kik_theme *t = &f->theme[i];

		kik_buf_addf(&b, "theme\t%s\t%s\t%s\t%lld\n", t->id, f->panel[t->panel].id,
		    f->scale[t->scale].id, (long long)t->weight);
		for (size_t j = t->first; j < t->first + t->n; j++)
			kik_buf_addf(&b, "question\t%s\t%lld\n", f->question[j].id,
			    (long long)f->question[j].weight);
	}
	kik_digest(b.s, b.len, f->digest);
	kik_buf_release(&b);
}

void kik_frame_complete(struct kik_frame *f, struct kik_arena *a)
{
	for (size_t i = 0; i < f->nthemes; i++)
		f->theme[i].n = 0;
	for (size_t i = 0; i < f->nquestions; i++) {
		struct kik_question *q = &f->question[i];
		struct kik_theme *t = &f->theme[q->theme];

		if (t->n++ == 0)
			t->first = i;
		q->perspectives |= q->own_perspectives | t->perspectives;
	}
	for (size_t i = 0; i < f->nscales; i++)
		complete_scale(&f->scale[i], a);
	index_questions(f, a);
	digest(f);
}
