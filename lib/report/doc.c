#include "kik/doc.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct kik_doc *kik_doc_new(struct kik_arena *a, const char *kind, const char *lang,
    const char *title, const char *subtitle)
{
	struct kik_doc *d = kik_arena_alloc(a, sizeof *d);
	d->arena = a;
	d->kind = kik_arena_str(a, kind);
	d->lang = kik_arena_str(a, lang);
	d->title = kik_arena_str(a, title);
	d->subtitle = subtitle == NULL ? "" : kik_arena_str(a, subtitle);
	d->marking = "";
	d->footer = "";
	d->creator = "";
	d->keywords = "";
	d->body.kind = KIK_B_GROUP;
	return d;
}

static struct kik_block *add(struct kik_doc *d, struct kik_block *parent, enum kik_block_kind kind)
{
	struct kik_block *b = kik_arena_alloc(d->arena, sizeof *b);
	b->kind = kind;
	b->text = "";
	if (parent == NULL)
		parent = &d->body;
	if (parent->last == NULL)
		parent->child = b;
	else
		parent->last->next = b;
	parent->last = b;
	return b;
}

__attribute__((format(printf, 2, 0))) static const char *format(struct kik_doc *d, const char *fmt,
    va_list ap)
{
	va_list again;
	va_copy(again, ap);
	int len = vsnprintf(NULL, 0, fmt, ap);
	size_t size = len < 0 ? 1 : (size_t)len + 1;
	char *text = kik_arena_alloc(d->arena, size);
	if (vsnprintf(text, size, fmt, again) < 0)
		text[0] = '\0';
	va_end(again);
	return text;
}

struct kik_block *kik_doc_heading(struct kik_doc *d, struct kik_block *parent, int level,
    const char *text)
{
	struct kik_block *b = add(d, parent, KIK_B_HEADING);
	b->level = level;
	b->text = kik_arena_str(d->arena, text);
	return b;
}

struct kik_block *kik_doc_para(struct kik_doc *d, struct kik_block *parent, const char *fmt, ...)
{
	struct kik_block *b = add(d, parent, KIK_B_PARA);
	va_list ap;
	va_start(ap, fmt);
	b->text = format(d, fmt, ap);
	va_end(ap);
	return b;
}

struct kik_block *kik_doc_note(struct kik_doc *d, struct kik_block *parent, enum kik_tone tone,
    const char *fmt, ...)
{
	struct kik_block *b = add(d, parent, KIK_B_NOTE);
	b->tone = tone;
	va_list ap;
	va_start(ap, fmt);
	b->text = format(d, fmt, ap);
	va_end(ap);
	return b;
}

struct kik_block *kik_doc_list(struct kik_doc *d, struct kik_block *parent)
{
	return add(d, parent, KIK_B_LIST);
}

struct kik_block *kik_doc_facts(struct kik_doc *d, struct kik_block *parent)
{
	return add(d, parent, KIK_B_FACTS);
}

struct kik_block *kik_doc_group(struct kik_doc *d, struct kik_block *parent)
{
	return add(d, parent, KIK_B_GROUP);
}

struct kik_block *kik_doc_columns(struct kik_doc *d, struct kik_block *parent)
{
	return add(d, parent, KIK_B_COLUMNS);
}

/* Room for one more element: in the arena, so arrays are left behind as they grow. */
static void *grow(struct kik_doc *d, void *p, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return p;
	*cap = *cap == 0 ? 8 : *cap * 2;
	void *bigger = kik_arena_array(d->arena, *cap, size);
	if (n > 0)
		memcpy(bigger, p, n * size);
	return bigger;
}

void kik_doc_item(struct kik_doc *d, struct kik_block *list, const char *text)
{
	list->item = grow(d, list->item, list->nitems, &list->item_cap, sizeof *list->item);
	list->item[list->nitems++] = kik_arena_str(d->arena, text);
}

void kik_doc_fact(struct kik_doc *d, struct kik_block *facts, const char *name, const char *value)
{
	kik_doc_item(d, facts, name);
	kik_doc_item(d, facts, value);
}

struct kik_table *kik_doc_table(struct kik_doc *d, struct kik_block *parent, const char *key,
    const char *caption)
{
	struct kik_table *t = kik_arena_alloc(d->arena, sizeof *t);
	t->key = kik_arena_str(d->arena, key);
	t->caption = caption == NULL ? "" : kik_arena_str(d->arena, caption);
	t->heat_low = t->heat_high = "";
	add(d, parent, KIK_B_TABLE)->table = t;
	return t;
}

void kik_doc_column(struct kik_doc *d, struct kik_table *t, const char *key, const char *title,
    bool number)
{
	struct kik_doc_column *wider = kik_arena_array(d->arena, t->ncolumns + 1, sizeof *wider);
	if (t->ncolumns > 0)
		memcpy(wider, t->column, t->ncolumns * sizeof *wider);
	wider[t->ncolumns].key = kik_arena_str(d->arena, key);
	wider[t->ncolumns].title = kik_arena_str(d->arena, title);
	wider[t->ncolumns].number = number;
	t->column = wider;
	t->ncolumns++;
}

void kik_doc_reserve(struct kik_doc *d, struct kik_table *t, size_t rows)
{
	if (rows == 0 || t->row_cap > 0)
		return;
	t->cell = kik_arena_array(d->arena, rows, t->ncolumns * sizeof *t->cell);
	t->row_cap = rows;
}

struct kik_cell_value *kik_doc_row(struct kik_doc *d, struct kik_table *t)
{
	t->cell = grow(d, t->cell, t->nrows, &t->row_cap, t->ncolumns * sizeof *t->cell);
	struct kik_cell_value *row = t->cell + t->nrows++ * t->ncolumns;
	for (size_t i = 0; i < t->ncolumns; i++)
		row[i].shade = -1;
	return row;
}

void kik_cell_text(struct kik_cell_value *c, const char *text)
{
	c->kind = KIK_C_TEXT;
	c->text = text;
}

void kik_cell_number(struct kik_cell_value *c, int64_t value, int decimals)
{
	c->kind = KIK_C_NUMBER;
	c->value = value;
	c->decimals = (int16_t)decimals;
}

void kik_cell_count(struct kik_cell_value *c, int64_t n)
{
	kik_cell_number(c, n == KIK_UNKNOWN ? n : n * KIK_STAT, 0);
}

void kik_cell_hidden(struct kik_cell_value *c, const char *shown)
{
	c->kind = KIK_C_HIDDEN;
	c->text = shown;
}

struct kik_chart *kik_doc_chart(struct kik_doc *d, struct kik_block *parent,
    enum kik_chart_kind kind, size_t nlabels, size_t nseries)
{
	struct kik_chart *c = kik_arena_alloc(d->arena, sizeof *c);
	c->kind = kind;
	c->title = c->alt = c->zoom = c->x_title = c->y_title = "";
	c->decimals = -1;
	for (size_t i = 0; i < 4; i++)
		c->quadrant[i] = "";
	c->nlabels = nlabels;
	c->label = kik_arena_array(d->arena, nlabels, sizeof *c->label);
	for (size_t i = 0; i < nlabels; i++)
		c->label[i] = "";
	c->nseries = nseries;
	c->series = kik_arena_array(d->arena, nseries, sizeof *c->series);
	for (size_t s = 0; s < nseries; s++) {
		c->series[s].name = "";
		c->series[s].value = kik_arena_array(d->arena, nlabels, sizeof(int64_t));
		for (size_t i = 0; i < nlabels; i++)
			c->series[s].value[i] = KIK_UNKNOWN;
	}
	add(d, parent, KIK_B_CHART)->chart = c;
	return c;
}
