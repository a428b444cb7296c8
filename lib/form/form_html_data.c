/* What the script of the HTML form needs to know: whose answers, of what kind, and its words. */
#include "form_html.h"

#include "kik/json.h"

static void add_text(struct kik_buf *j, const char *key, const char *value)
{
	kik_json_add_key(j, key);
	kik_json_add_text(j, value);
}

/* The beginning of the file that is saved. */
static void add_head(struct kik_form_page *g, struct kik_buf *j)
{
	kik_json_add_key(j, "head");
	kik_buf_addc(j, '{');
	add_text(j, "format", "kik-answers");
	kik_buf_adds(j, ",\"version\":1");
	add_text(j, "unit", g->u->unit.id);
	add_text(j, "municipality", g->u->unit.municipality);
	add_text(j, "round", g->r->id);
	add_text(j, "respondent", g->p->code);
	add_text(j, "frame", g->f->digest);
	add_text(j, "lang", g->r->lang);
	kik_buf_addc(j, '}');
}

/* A scale whose points are typed: least, most and step in thousandths, and in words. */
static void add_scale(struct kik_form_page *g, struct kik_buf *j, const struct kik_theme *t)
{
	const struct kik_scale *s = &g->f->scale[t->scale];
	struct kik_buf range = KIK_BUF_INIT;
	struct kik_form_page into = *g;

	kik_json_add_key(j, "scale");
	kik_buf_addf(j, "[%d,%d,%d]", (int)s->min, (int)s->max, (int)s->step);
	into.b = &range;
	kik_form_add_range(&into, s);
	add_text(j, "range", kik_buf_str(&range));
	kik_buf_release(&range);
	if (kik_form_points(g->f, t) != KIK_FORM_PARTS)
		return;
	kik_json_add_key(j, "parts");
	kik_buf_addc(j, '[');
	for (size_t i = 0; i < KIK_SUBSCORES; i++) {
		if (!(s->subscores[t->panel] >> i & 1))
			continue;
		if (j->s[j->len - 1] != '[')
			kik_buf_addc(j, ',');
		kik_json_add_text(j, kik_subscore_names[i]);
	}
	kik_buf_addc(j, ']');
}

static void add_questions(struct kik_form_page *g, struct kik_buf *j)
{
	kik_json_add_key(j, "questions");
	kik_buf_addc(j, '[');
	for (size_t i = 0; i < g->f->nquestions; i++) {
		const struct kik_question *q = &g->f->question[i];
		const struct kik_theme *t = &g->f->theme[q->theme];

		if (!g->r->theme[q->theme])
			continue;
		kik_buf_adds(j, j->s[j->len - 1] == '[' ? "{" : ",{");
		add_text(j, "id", q->id);
		if (kik_form_points(g->f, t) != KIK_FORM_CHOICE)
			add_scale(g, j, t);
		kik_buf_addc(j, '}');
	}
	kik_buf_addc(j, ']');
}

void kik_form_html_data(struct kik_form_page *g)
{
	struct kik_buf j = KIK_BUF_INIT, name = KIK_BUF_INIT;

	kik_form_add_file_name(g, &name);
	kik_buf_addc(&j, '{');
	add_text(&j, "file", kik_buf_str(&name));
	add_head(g, &j);
	add_questions(g, &j);
	kik_json_add_key(&j, "say");
	kik_form_add_sayings(&j, g->r->lang);
	kik_buf_addc(&j, '}');
	kik_buf_adds(g->b, "<script type=application/json id=data>");
	/* a < begins nothing within a string of JSON, but may end the element */
	for (size_t i = 0; i < j.len; i++) {
		if (j.s[i] == '<')
			kik_buf_adds(g->b, "\\u003c");
		else
			kik_buf_addc(g->b, j.s[i]);
	}
	kik_buf_adds(g->b, "</script>\n");
	kik_buf_release(&name);
	kik_buf_release(&j);
}
