/* Themes and questions of the HTML form. */
#include "form_html.h"

#include "kik/escape.h"

static const enum kik_form_word part_word[KIK_SUBSCORES] = { KIK_FW_PLAN, KIK_FW_DO, KIK_FW_CHECK,
	KIK_FW_ACT, KIK_FW_TREND, KIK_FW_TARGET };

static const char *text_of(const struct kik_form_page *g, const struct kik_text *t)
{
	return kik_frame_say(g->f, t, g->r->lang);
}

/* A step of the scale, with the label of its level. */
static void add_step(struct kik_form_page *g, const struct kik_theme *t, size_t n, int32_t points)
{
	const struct kik_scale *s = &g->f->scale[t->scale];
	const struct kik_level *l = &s->level[kik_scale_level(s, points)];

	kik_buf_addf(g->b, "<label><input type=radio name=p%zu value=", n);
	kik_buf_add_decimal(g->b, points, KIK_THOUSAND, '.');
	kik_buf_adds(g->b, "><b>");
	kik_form_add_points(g, points);
	kik_buf_adds(g->b, "</b> ");
	kik_html_add_text(g->b, text_of(g, &l->label[t->panel]));
	kik_buf_adds(g->b, "</label>\n");
}

static void add_choice(struct kik_form_page *g, const struct kik_theme *t, size_t n)
{
	const struct kik_scale *s = &g->f->scale[t->scale];

	kik_buf_adds(g->b, "<div class=steps>\n");
	for (size_t i = 0; i < s->nsteps; i++)
		add_step(g, t, n, s->min + (int32_t)i * s->step);
	kik_buf_addf(g->b, "<label><input type=radio name=p%zu value=\"\">", n);
	kik_form_say(g, KIK_FW_DONT_KNOW);
	kik_buf_adds(g->b, "</label>\n</div>\n");
}

static void add_number(struct kik_form_page *g, size_t n, enum kik_form_word w, const char *part)
{
	kik_buf_adds(g->b, "<label>");
	kik_form_say(g, w);
	kik_buf_addf(g->b,
	    "<input id=p%zu%s inputmode=decimal autocomplete=off "
	    "aria-describedby=r%zu></label>\n",
	    n, part, n);
}

/* One number, or one for each sub-score and their mean. */
static void add_numbers(struct kik_form_page *g, const struct kik_theme *t, size_t n)
{
	const struct kik_scale *s = &g->f->scale[t->scale];
	unsigned parts = s->subscores[t->panel];

	kik_buf_adds(g->b, "<div class=numbers>\n");
	if (parts == 0)
		add_number(g, n, KIK_FW_POINTS, "");
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if (parts >> i & 1)
			add_number(g, n, part_word[i], kik_subscore_names[i]);
	kik_buf_addf(g->b, "<label class=tick><input type=checkbox id=d%zu>", n);
	kik_form_say(g, KIK_FW_DONT_KNOW);
	kik_buf_addf(g->b, "</label>\n</div>\n<p class=hint id=r%zu>", n);
	kik_form_say(g, KIK_FW_POINTS);
	kik_buf_addc(g->b, ' ');
	kik_form_add_range(g, s);
	if (parts != 0) {
		kik_buf_adds(g->b, ". <span class=mean>");
		kik_form_say(g, KIK_FW_MEAN);
		kik_buf_addf(g->b, ": <output id=m%zu>–</output></span>", n);
	}
	/* the level that the number lies in, in words */
	kik_buf_addf(g->b, " <output class=band id=v%zu></output></p>\n", n);
}

/* What somebody who listens needs to tell the fields of two questions apart. */
static void add_of_question(struct kik_form_page *g, const struct kik_question *q)
{
	kik_buf_adds(g->b, " <i>");
	kik_html_add_text(g->b, q->id);
	kik_buf_adds(g->b, "</i>");
}

static void add_lines(struct kik_form_page *g, const struct kik_question *q, size_t n,
    enum kik_form_word w, char letter)
{
	kik_buf_adds(g->b, "<label>");
	kik_form_say(g, w);
	add_of_question(g, q);
	kik_buf_addf(g->b, "<textarea id=%c%zu></textarea></label>\n", letter, n);
}

static void add_evidence(struct kik_form_page *g, const struct kik_question *q, size_t n)
{
	kik_buf_addf(g->b, "<div><label class=tick><input type=checkbox id=e%zu>", n);
	kik_form_say(g, KIK_FW_EVIDENCE);
	add_of_question(g, q);
	kik_buf_adds(g->b, "</label>\n<label>");
	kik_form_say(g, KIK_FW_EVIDENCE_WHAT);
	add_of_question(g, q);
	kik_buf_addf(g->b, "<input id=w%zu></label></div>\n", n);
}

static void add_examples(struct kik_form_page *g, const struct kik_question *q)
{
	if (q->nexamples == 0)
		return;
	kik_buf_adds(g->b, "<details><summary>");
	kik_form_say(g, KIK_FW_EXAMPLES);
	add_of_question(g, q);
	kik_buf_adds(g->b, "</summary><ul>\n");
	for (size_t i = 0; i < q->nexamples; i++) {
		kik_buf_adds(g->b, "<li>");
		kik_html_add_text(g->b, text_of(g, &q->example[i]));
		kik_buf_addc(g->b, '\n');
	}
	kik_buf_adds(g->b, "</ul></details>\n");
}

static void add_question(struct kik_form_page *g, const struct kik_question *q, size_t n)
{
	const struct kik_theme *t = &g->f->theme[q->theme];

	kik_buf_addf(g->b, "<fieldset id=q%zu><legend><h3><b>", n);
	kik_html_add_text(g->b, q->id);
	kik_buf_adds(g->b, "</b> ");
	kik_html_add_text(g->b, text_of(g, &q->text));
	kik_buf_adds(g->b, "</h3></legend>\n");
	add_examples(g, q);
	if (kik_form_points(g->f, t) == KIK_FORM_CHOICE)
		add_choice(g, t, n);
	else
		add_numbers(g, t, n);
	kik_buf_addf(g->b, "<div class=words>\n<p class=hint id=l%zu>", n);
	kik_form_say(g, KIK_FW_LINE);
	kik_buf_adds(g->b, "</p>\n");
	add_lines(g, q, n, KIK_FW_STRENGTHS, 's');
	add_lines(g, q, n, KIK_FW_IMPROVEMENTS, 'i');
	add_lines(g, q, n, KIK_FW_IDEAS, 'j');
	add_evidence(g, q, n);
	kik_buf_adds(g->b, "</div>\n</fieldset>\n");
}

/* What the numbers of a scale mean, where no label stands beside each. */
static void add_levels(struct kik_form_page *g, const struct kik_theme *t)
{
	const struct kik_scale *s = &g->f->scale[t->scale];

	kik_buf_adds(g->b, "<details open><summary>");
	kik_form_say(g, KIK_FW_SCALE);
	kik_buf_adds(g->b, "</summary><ul class=levels>\n");
	for (size_t i = 0; i < s->nlevels; i++) {
		const struct kik_level *l = &s->level[i];

		kik_buf_addf(g->b, "<li data-to=%ld><b>", (long)l->to);
		kik_form_add_points(g, l->from);
		if (l->to != l->from) {
			kik_buf_adds(g->b, "–");
			kik_form_add_points(g, l->to);
		}
		kik_buf_adds(g->b, "</b> ");
		kik_html_add_text(g->b, text_of(g, &l->label[t->panel]));
		kik_buf_addc(g->b, '\n');
	}
	kik_buf_adds(g->b, "</ul></details>\n");
}

enum kik_form_points kik_form_points(const struct kik_frame *f, const struct kik_theme *t)
{
	if (f->scale[t->scale].subscores[t->panel] != 0)
		return KIK_FORM_PARTS;
	return f->scale[t->scale].nsteps > KIK_DENSE_STEPS ? KIK_FORM_NUMBER : KIK_FORM_CHOICE;
}

void kik_form_html_theme(struct kik_form_page *g, size_t theme, size_t *n)
{
	const struct kik_theme *t = &g->f->theme[theme];

	kik_buf_addf(g->b, "<section id=t%zu>\n<h2><small>", theme);
	kik_html_add_text(g->b, text_of(g, &g->f->panel[t->panel].title));
	kik_buf_adds(g->b, "</small> ");
	kik_html_add_text(g->b, text_of(g, &t->title));
	kik_buf_adds(g->b, "</h2>\n");
	if (kik_form_points(g->f, t) != KIK_FORM_CHOICE)
		add_levels(g, t);
	for (size_t i = 0; i < t->n; i++)
		add_question(g, &g->f->question[t->first + i], (*n)++);
	kik_buf_adds(g->b, "</section>\n");
}
