#include <string.h>

#include "kik/store.h"

/*
 * One line, or indented so that it can be edited by hand: what lies inside a
 * flat object (a text, a level) stays on its line.
 */
struct writer {
	struct kik_buf *b;
	const struct kik_frame *f;
	bool pretty;
	int depth, flat;
};

/* --- layout ------------------------------------------------------------------- */

static void new_line(struct writer *w)
{
	kik_buf_addc(w->b, '\n');
	for (int i = 0; i < w->depth; i++)
		kik_buf_adds(w->b, "  ");
}

/* What comes between two elements, and before the first. */
static void next(struct writer *w)
{
	char last = w->b->s[w->b->len - 1];
	bool first = last == '{' || last == '[';

	if (!first)
		kik_buf_addc(w->b, ',');
	if (!w->pretty)
		return;
	if (!w->flat)
		new_line(w);
	else if (!first)
		kik_buf_addc(w->b, ' ');
}

static void key(struct writer *w, const char *name)
{
	next(w);
	kik_json_add_text(w->b, name);
	kik_buf_adds(w->b, w->pretty ? ": " : ":");
}

static void open_list(struct writer *w, char bracket)
{
	kik_buf_addc(w->b, bracket);
	w->depth += !w->flat;
}

static void close_list(struct writer *w, char bracket)
{
	w->depth -= !w->flat;
	if (w->pretty && !w->flat)
		new_line(w);
	kik_buf_addc(w->b, bracket);
}

static void open_flat(struct writer *w, char bracket)
{
	kik_buf_addc(w->b, bracket);
	w->flat++;
}

static void close_flat(struct writer *w, char bracket)
{
	w->flat--;
	kik_buf_addc(w->b, bracket);
}

/* --- members ------------------------------------------------------------------ */

static void text(struct writer *w, const char *name, const char *s)
{
	key(w, name);
	kik_json_add_text(w->b, s);
}

static void points(struct writer *w, const char *name, int64_t value)
{
	key(w, name);
	kik_buf_add_decimal(w->b, value, KIK_THOUSAND, '.');
}

static void say(struct writer *w, const struct kik_text *t)
{
	open_flat(w, '{');
	for (size_t i = 0; t->in && i < w->f->nlang; i++)
		if (t->in[i])
			text(w, w->f->lang[i], t->in[i]);
	close_flat(w, '}');
}

static void list(struct writer *w, const char *name, const char *const *s, size_t n)
{
	key(w, name);
	open_flat(w, '[');
	for (size_t i = 0; i < n; i++) {
		next(w);
		kik_json_add_text(w->b, s[i]);
	}
	close_flat(w, ']');
}

/* The names of the bits that are set. */
static void set(struct writer *w, const char *name, uint32_t bits, const char *const *names)
{
	const char *in[32];
	size_t n = 0;

	for (size_t i = 0; bits >> i; i++)
		if (bits >> i & 1)
			in[n++] = names[i];
	list(w, name, in, n);
}

static void extra(struct writer *w, const char *members)
{
	if (!members || !*members)
		return;
	next(w);
	kik_buf_adds(w->b, members + 1); /* without its comma */
}

/* --- parts of the frame ---------------------------------------------------------- */

static bool same_text(const struct kik_frame *f, const struct kik_text *a, const struct kik_text *b)
{
	for (size_t i = 0; i < f->nlang; i++)
		if (strcmp(a->in[i] ? a->in[i] : "", b->in[i] ? b->in[i] : "") != 0)
			return false;
	return true;
}

/* One text where all panels have the same. */
static void label(struct writer *w, const struct kik_level *l)
{
	bool same = true;
	int flat = w->flat;

	key(w, "label");
	for (size_t i = 1; i < w->f->npanels; i++)
		same = same && same_text(w->f, &l->label[0], &l->label[i]);
	if (same) {
		say(w, &l->label[0]);
		return;
	}
	w->flat = 0;
	open_list(w, '{');
	for (size_t i = 0; i < w->f->npanels; i++) {
		key(w, w->f->panel[i].id);
		say(w, &l->label[i]);
	}
	close_list(w, '}');
	w->flat = flat;
}

static void levels(struct writer *w, const struct kik_scale *s)
{
	key(w, "levels");
	open_list(w, '[');
	for (size_t i = 0; i < s->nlevels; i++) {
		next(w);
		open_flat(w, '{');
		points(w, "from", s->level[i].from);
		points(w, "to", s->level[i].to);
		label(w, &s->level[i]);
		extra(w, s->level[i].extra);
		close_flat(w, '}');
	}
	close_list(w, ']');
}

static void subscores(struct writer *w, const struct kik_scale *s)
{
	bool any = false;

	for (size_t i = 0; s->subscores && i < w->f->npanels; i++)
		any = any || s->subscores[i] != 0;
	if (!any)
		return;
	key(w, "subscores");
	open_flat(w, '{');
	for (size_t i = 0; i < w->f->npanels; i++)
		if (s->subscores[i])
			set(w, w->f->panel[i].id, s->subscores[i], kik_subscore_names);
	close_flat(w, '}');
}

static void scales(struct writer *w)
{
	key(w, "scales");
	open_list(w, '[');
	for (size_t i = 0; i < w->f->nscales; i++) {
		const struct kik_scale *s = &w->f->scale[i];

		next(w);
		open_list(w, '{');
		text(w, "id", s->id);
		points(w, "min", s->min);
		points(w, "max", s->max);
		points(w, "step", s->step);
		levels(w, s);
		list(w, "blank", s->blank, s->nblank);
		subscores(w, s);
		extra(w, s->extra);
		close_list(w, '}');
	}
	close_list(w, ']');
}

static void panels(struct writer *w)
{
	key(w, "panels");
	open_list(w, '[');
	for (size_t i = 0; i < w->f->npanels; i++) {
		next(w);
		open_flat(w, '{');
		text(w, "id", w->f->panel[i].id);
		key(w, "title");
		say(w, &w->f->panel[i].title);
		extra(w, w->f->panel[i].extra);
		close_flat(w, '}');
	}
	close_list(w, ']');
}

static void question(struct writer *w, const struct kik_question *q)
{
	next(w);
	open_list(w, '{');
	text(w, "id", q->id);
	points(w, "weight", q->weight);
	key(w, "text");
	say(w, &q->text);
	if (q->own_perspectives)
		set(w, "perspectives", q->own_perspectives, w->f->perspective);
	if (q->nexamples > 0) {
		key(w, "examples");
		open_list(w, '[');
		for (size_t i = 0; i < q->nexamples; i++) {
			next(w);
			say(w, &q->example[i]);
		}
		close_list(w, ']');
	}
	extra(w, q->extra);
	close_list(w, '}');
}

static void themes(struct writer *w)
{
	key(w, "themes");
	open_list(w, '[');
	for (size_t i = 0; i < w->f->nthemes; i++) {
		const struct kik_theme *t = &w->f->theme[i];

		next(w);
		open_list(w, '{');
		text(w, "id", t->id);
		text(w, "panel", w->f->panel[t->panel].id);
		text(w, "scale", w->f->scale[t->scale].id);
		points(w, "weight", t->weight);
		key(w, "title");
		say(w, &t->title);
		if (t->perspectives)
			set(w, "perspectives", t->perspectives, w->f->perspective);
		key(w, "questions");
		open_list(w, '[');
		for (size_t j = t->first; j < t->first + t->n; j++)
			question(w, &w->f->question[j]);
		close_list(w, ']');
		extra(w, t->extra);
		close_list(w, '}');
	}
	close_list(w, ']');
}

static void pairs(struct writer *w)
{
	if (w->f->npairs == 0)
		return;
	key(w, "pairs");
	open_list(w, '[');
	for (size_t i = 0; i < w->f->npairs; i++) {
		const struct kik_pair *p = &w->f->pair[i];

		next(w);
		open_flat(w, '{');
		list(w, "effort", p->effort, p->nefforts);
		list(w, "result", p->result, p->nresults);
		extra(w, p->extra);
		close_flat(w, '}');
	}
	close_list(w, ']');
}

void kik_frame_write(struct kik_buf *b, const struct kik_frame *f, bool pretty)
{
	struct writer w = { .b = b, .f = f, .pretty = pretty };

	open_list(&w, '{');
	text(&w, "format", "kik-frame");
	points(&w, "version", KIK_THOUSAND);
	text(&w, "id", f->id);
	text(&w, "edition", f->edition);
	text(&w, "digest", f->digest);
	list(&w, "lang", f->lang, f->nlang);
	key(&w, "title");
	say(&w, &f->title);
	key(&w, "origin");
	say(&w, &f->origin);
	scales(&w);
	panels(&w);
	themes(&w);
	pairs(&w);
	extra(&w, f->extra);
	close_list(&w, '}');
}

void kik_frame_line(struct kik_buf *b, const struct kik_frame *f)
{
	kik_frame_write(b, f, false);
	kik_buf_addc(b, '\n');
}
