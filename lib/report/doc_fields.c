#include "doc_fields.h"

#include <string.h>

#include "kik/png.h"
#include "kik/render.h"
#include "say.h"

const struct kik_field kik_doc_fact_fields[] = {
	KIK_TEXT_FIELD("fact.name", "hvad det er", "what it is", "hva det er"),
	KIK_TEXT_FIELD("fact.value", "oplysningen", "the fact", "opplysningen"),
	KIK_FIELDS_END,
};

const struct kik_field kik_doc_note_fields[] = {
	KIK_TEXT_FIELD("note", "teksten", "the text", "teksten"),
	KIK_FIELDS_END,
};

const struct kik_field kik_doc_paragraph_fields[] = {
	KIK_TEXT_FIELD("paragraph", "afsnittets tekst", "text of the paragraph",
	    "teksten i avsnittet"),
	KIK_FIELDS_END,
};

void kik_doc_fields_facts(struct kik_record *r, const char *list, const struct kik_block *b)
{
	for (size_t i = 0; i + 1 < b->nitems; i += 2) {
		struct kik_record *fact = kik_record_item(r, list);

		kik_record_text(fact, "fact.name", b->item[i]);
		kik_record_text(fact, "fact.value", b->item[i + 1]);
	}
}

static void add_radar(struct kik_record *r, const struct kik_doc *d, const struct kik_chart *c)
{
	struct kik_picture *p = kik_arena_alloc(r->arena, sizeof *p);

	if (kik_png_chart(d, c, p, r->arena) == 0)
		kik_record_picture(r, "radar", p);
}

void kik_doc_fields_head(struct kik_record *r, const struct kik_doc *d)
{
	const char *list = "reading"; /* also what stands before the first heading */
	bool facts = false, radar = false;

	kik_record_text(r, "title", d->title);
	kik_record_text(r, "subtitle", d->subtitle);
	kik_record_text(r, "marking", d->marking);
	kik_record_text(r, "footer", d->footer);
	kik_doc_fields_wheels(r, d);
	for (const struct kik_block *b = d->body.child; b; b = b->next) {
		if (b->kind == KIK_B_HEADING)
			list = !strcmp(b->text, kik_word(d->lang, KIK_W_READ)) ? "reading"
			    : !strcmp(b->text, kik_word(d->lang, KIK_W_ABOUT)) ? "about"
									       : "";
		else if (b->kind == KIK_B_PARA && *list)
			kik_record_text(kik_record_item(r, list), "paragraph", b->text);
		else if (b->kind == KIK_B_NOTE)
			kik_record_text(kik_record_item(r,
					    b->tone == KIK_TONE_INFO ? "notes" : "cautions"),
			    "note", b->text);
		else if (b->kind == KIK_B_FACTS && !facts)
			kik_doc_fields_facts(r, "facts", b);
		else if (b->kind == KIK_B_CHART && b->chart->kind == KIK_CHART_RADAR && !radar)
			add_radar(r, d, b->chart);
		facts = facts || b->kind == KIK_B_FACTS;
		radar = radar || b->kind == KIK_B_CHART;
	}
}

void kik_doc_fields_unit(struct kik_record *r, const struct kik_result *unit)
{
	const struct kik_unit *u = &unit->unit;

	kik_record_text(r, "unit.id", u->id);
	kik_record_text(r, "unit.name", kik_unit_called(u));
	kik_record_text(r, "unit.area", u->area);
	kik_record_text(r, "unit.municipality", u->municipality);
	kik_record_text(r, "round", unit->round);
}

void kik_doc_fields_question(struct kik_record *r, const struct kik_doc *d,
    const struct kik_frame *f, size_t question)
{
	const struct kik_question *q = &f->question[question];

	kik_record_text(r, "question", kik_say_question(d, f, question));
	kik_record_text(r, "question.id", q->id);
	kik_record_text(r, "question.text", kik_frame_say(f, &q->text, d->lang));
}

void kik_doc_fields_theme(struct kik_record *r, const struct kik_doc *d, const struct kik_frame *f,
    size_t theme)
{
	const struct kik_theme *t = &f->theme[theme];

	kik_record_text(r, "theme", kik_say_theme(d, f, theme));
	kik_record_text(r, "theme.id", t->id);
	kik_record_text(r, "theme.title", kik_frame_say(f, &t->title, d->lang));
}

const char *kik_doc_fields_para(const struct kik_doc *d, enum kik_word heading)
{
	const struct kik_block *b = d->body.child;

	while (b && !(b->kind == KIK_B_HEADING && !strcmp(b->text, kik_word(d->lang, heading))))
		b = b->next;
	for (b = b ? b->next : NULL; b && b->kind != KIK_B_HEADING; b = b->next)
		if (b->kind == KIK_B_PARA)
			return b->text;
	return "";
}

const struct kik_table *kik_doc_fields_table(const struct kik_doc *d, const char *key)
{
	for (const struct kik_block *b = d->body.child; b; b = b->next)
		if (b->kind == KIK_B_TABLE && !strcmp(b->table->key, key))
			return b->table;
	return NULL;
}

void kik_doc_fields_row(struct kik_record *r, const char *item, const struct kik_doc *d,
    const struct kik_table *t, size_t row)
{
	struct kik_buf text = KIK_BUF_INIT;

	for (size_t c = 0; c < t->ncolumns; c++) {
		const char *name =
		    c == 0 ? item : kik_arena_printf(r->arena, "%s.%s", item, t->column[c].key);
		const struct kik_field *f =
		    kik_field_find(r->fields, (struct kik_slice){ name, strlen(name) });

		kik_buf_clear(&text);
		kik_render_cell(&text, d->lang, kik_table_at(t, row, c));
		if (f)
			kik_record_text(r, f->name, kik_arena_str(r->arena, kik_buf_str(&text)));
	}
	kik_buf_release(&text);
}

const struct kik_field *kik_doc_word_fields(const struct kik_doc_word *words, size_t n,
    struct kik_arena *a)
{
	static const char *const lang[] = { "da", "en", "nb" };
	struct kik_field *f = kik_arena_array(a, n + 1, sizeof *f);

	for (size_t i = 0; i < n; i++) {
		f[i].name = words[i].name;
		for (size_t l = 0; l < 3; l++)
			f[i].about[l] = kik_word(lang[l], words[i].word);
	}
	return f;
}

void kik_doc_fields_words(struct kik_record *r, const char *lang, const struct kik_doc_word *words,
    size_t n)
{
	for (size_t i = 0; i < n; i++)
		kik_record_text(r, words[i].name, kik_word(lang, words[i].word));
}

void kik_doc_fields_table_rows(struct kik_record *r, const char *list, const char *item,
    const struct kik_doc *d, const char *key, size_t left_out)
{
	const struct kik_table *t = kik_doc_fields_table(d, key);

	for (size_t row = 0; t && row + left_out < t->nrows; row++)
		kik_doc_fields_row(kik_record_item(r, list), item, d, t, row);
}
