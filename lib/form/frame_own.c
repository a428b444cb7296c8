#include <string.h>

#include "kik/builtin.h"
#include "kik/frames.h"
#include "kik/id.h"
#include "kik/store.h"
#include "kik/unit.h"

/* --- a scale that was made for another frame --------------------------------------- */

/* The text in the languages of `to`, as far as `from` has them; its first language always. */
static struct kik_text translate(const struct kik_frame *to, const struct kik_frame *from,
    const struct kik_text *t, struct kik_arena *a)
{
	struct kik_text out = { kik_arena_array(a, to->nlang, sizeof *out.in) };

	for (size_t i = 0; i < to->nlang; i++)
		for (size_t j = 0; j < from->nlang; j++)
			if (strcmp(to->lang[i], from->lang[j]) == 0)
				out.in[i] = t->in[j];
	if (out.in[0] == NULL)
		out.in[0] = kik_frame_say(from, t, to->lang[0]);
	return out;
}

/* The scale in the panels and languages of `to`; NULL where its words lack a panel, *panel. */
static struct kik_scale *adapt(const struct kik_frame *to, const struct kik_frame *from,
    const struct kik_scale *s, const char **panel, struct kik_arena *a)
{
	struct kik_scale *out = kik_arena_array(a, 1, sizeof *out);

	*out = *s;
	out->level = kik_arena_array(a, s->nlevels, sizeof *out->level);
	out->subscores = kik_arena_array(a, to->npanels, sizeof *out->subscores);
	for (size_t i = 0; i < s->nlevels; i++) {
		out->level[i] = s->level[i];
		out->level[i].label = kik_arena_array(a, to->npanels, sizeof *out->level[i].label);
	}
	for (size_t p = 0; p < to->npanels; p++) {
		size_t own = kik_frame_panel(from, to->panel[p].id);

		if (own == KIK_NONE) {
			*panel = to->panel[p].id;
			return NULL;
		}
		out->subscores[p] = s->subscores != NULL ? s->subscores[own] : 0;
		for (size_t i = 0; i < s->nlevels; i++)
			out->level[i].label[p] = translate(to, from, &s->level[i].label[own], a);
	}
	return out;
}

static const struct kik_scale *find_scale(const struct kik_frame *f, const char *id)
{
	for (size_t i = 0; i < f->nscales; i++)
		if (strcmp(f->scale[i].id, id) == 0)
			return &f->scale[i];
	return NULL;
}

/* The scale by its id, and the frame that has it: `f` first, then the built-in ones; or *usage. */
static const struct kik_scale *named_scale(struct kik_diag *d, const struct kik_frame *f,
    const char *id, const struct kik_frame **from, const char **usage, struct kik_arena *a)
{
	const struct kik_scale *s = find_scale(f, id);
	const char *known = "";

	*from = f;
	for (const struct kik_builtin *b = kik_builtin_frames; s == NULL && b->id != NULL; b++) {
		const struct kik_frame *other = kik_frame_load(d, b->id, a);

		if (other == NULL)
			return NULL;
		s = find_scale(other, id);
		*from = other;
		for (size_t i = 0; i < other->nscales; i++)
			known = kik_arena_printf(a, "%s%s%s", known, *known != '\0' ? ", " : "",
			    other->scale[i].id);
	}
	if (s == NULL)
		*usage = kik_arena_printf(a, "--scale is '%s', but expected one of %s", id, known);
	return s;
}

static int set_scale(struct kik_diag *d, struct kik_frame *f, const char *id, const char **usage,
    struct kik_arena *a)
{
	const struct kik_frame *from;
	const struct kik_scale *s = named_scale(d, f, id, &from, usage, a);
	const char *panel;

	if (s == NULL)
		return -1;
	f->scale = adapt(f, from, s, &panel, a);
	if (f->scale == NULL) {
		*usage = kik_arena_printf(a,
		    "the scale '%s' has no words for the panel '%s'; put it into the frame by hand",
		    id, panel);
		return -1;
	}
	f->nscales = 1;
	for (size_t i = 0; i < f->nthemes; i++)
		f->theme[i].scale = 0;
	return 0;
}

/* --- the names it goes by ------------------------------------------------------------ */

static const char *name(const char *option, const char *text, const char **usage,
    struct kik_arena *a)
{
	struct kik_slice t = { text, strlen(text) };
	enum kik_fault fault;

	if (kik_id_check(&t, a, &fault) == 0)
		return kik_arena_text(a, t.s, t.len);
	*usage = kik_arena_printf(a, "--%s is '%s', but expected 1 to %d printable characters",
	    option, text, KIK_ID_MAX);
	return NULL;
}

const struct kik_frame *kik_frames_own(struct kik_diag *d, const struct kik_frame *f,
    const struct kik_own *own, const char **usage, struct kik_arena *a)
{
	struct kik_frame *out = kik_arena_array(a, 1, sizeof *out);
	struct kik_theme *theme = kik_arena_array(a, f->nthemes, sizeof *theme);
	struct kik_question *question = kik_arena_array(a, f->nquestions, sizeof *question);

	*usage = NULL;
	*out = *f;
	memcpy(theme, f->theme, f->nthemes * sizeof *theme);
	out->theme = theme;
	memcpy(question, f->question, f->nquestions * sizeof *question);
	out->question = question;
	if (own->scale != NULL) {
		out->id = kik_arena_printf(a, "%s-%s", f->id, own->scale);
		if (set_scale(d, out, own->scale, usage, a) < 0)
			return NULL;
	}
	if (own->id != NULL && (out->id = name("id", own->id, usage, a)) == NULL)
		return NULL;
	if (own->edition != NULL &&
	    (out->edition = name("edition", own->edition, usage, a)) == NULL)
		return NULL;
	kik_frame_complete(out, a);
	return out;
}
