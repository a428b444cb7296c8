#include "kik/lang.h"
#include "kik/fields.h"

#include <string.h>

#include "kik/words.h"

size_t kik_fields_count(const struct kik_field *fields)
{
	size_t n = 0;

	while (fields[n].name)
		n++;
	return n;
}

const struct kik_field *kik_field_find(const struct kik_field *fields, struct kik_slice name)
{
	const struct kik_field *f;

	for (f = fields; f->name; f++)
		if (kik_slice_is(name, f->name))
			return f;
	for (f = fields; f->name; f++)
		if (kik_slice_is_fold(name, f->name))
			return f;
	return NULL;
}

const struct kik_field *kik_fields_join(const struct kik_field *fields,
    const struct kik_field *more, struct kik_arena *a)
{
	size_t n = kik_fields_count(fields);
	struct kik_field *all = kik_arena_array(a, n + kik_fields_count(more) + 1, sizeof *all);

	memcpy(all, fields, n * sizeof *all);
	for (; more->name; more++)
		if (!kik_field_find(all, (struct kik_slice){ more->name, strlen(more->name) }))
			all[n++] = *more;
	return all;
}

static struct kik_record *new_record(const struct kik_field *fields, const char **misnamed,
    struct kik_arena *a)
{
	struct kik_record *r = kik_arena_alloc(a, sizeof *r);
	size_t i, n = kik_fields_count(fields);

	r->arena = a;
	r->fields = fields;
	r->misnamed = misnamed;
	/* the one behind the last field takes what is misnamed */
	r->value = kik_arena_array(a, n + 1, sizeof *r->value);
	for (i = 0; i < n; i++)
		r->value[i].text = "";
	return r;
}

struct kik_record *kik_record_new(const struct kik_field *fields, struct kik_arena *a)
{
	return new_record(fields, kik_arena_alloc(a, sizeof(const char *)), a);
}

const struct kik_value *kik_record_get(const struct kik_record *r, const struct kik_field *f)
{
	return &r->value[f - r->fields];
}

static struct kik_value *value_of(struct kik_record *r, const char *name, enum kik_field_kind kind)
{
	const struct kik_field *f = r->fields;

	while (f->name && (strcmp(f->name, name) != 0 || f->kind != kind))
		f++;
	if (!f->name && !*r->misnamed)
		*r->misnamed = name;
	return &r->value[f - r->fields];
}

void kik_record_text(struct kik_record *r, const char *name, const char *text)
{
	value_of(r, name, KIK_FIELD_TEXT)->text = text ? text : "";
}

void kik_record_gap(struct kik_record *r, const char *name, const char *text,
    const struct kik_gap *gap, bool missing)
{
	struct kik_value *v = value_of(r, name, KIK_FIELD_TEXT);

	v->text = text;
	v->gap = gap;
	v->missing = missing;
}

size_t kik_record_take_gaps(const struct kik_record *r)
{
	size_t count = 0;

	for (size_t i = 0; i < kik_fields_count(r->fields); i++) {
		const struct kik_value *v = &r->value[i];

		for (const struct kik_gap *g = v->gap; g; g = g->next) {
			count += *g->shown;
			*g->shown = false;
		}
		for (size_t k = 0; k < v->n; k++)
			count += kik_record_take_gaps(v->item[k]);
	}
	return count;
}

void kik_record_flag(struct kik_record *r, const char *name, bool on)
{
	value_of(r, name, KIK_FIELD_FLAG)->on = on;
}

void kik_record_picture(struct kik_record *r, const char *name, const struct kik_picture *p)
{
	value_of(r, name, KIK_FIELD_PICTURE)->picture = p;
}

struct kik_record *kik_record_item(struct kik_record *r, const char *name)
{
	static const struct kik_field nothing[] = { KIK_FIELDS_END };
	struct kik_value *v = value_of(r, name, KIK_FIELD_LIST);
	const struct kik_field *list = &r->fields[v - r->value];
	struct kik_record **more;

	if (v->n == v->cap) {
		v->cap = v->cap ? 2 * v->cap : 8;
		more = kik_arena_array(r->arena, v->cap, sizeof(struct kik_record *));
		if (v->n)
			memcpy(more, v->item, v->n * sizeof(struct kik_record *));
		v->item = more;
	}
	v->item[v->n] = new_record(list->name ? list->of : nothing, r->misnamed, r->arena);
	return v->item[v->n++];
}

static void add_rows(struct kik_doc *d, struct kik_table *t, const struct kik_field *fields,
    const char *within)
{
	static const enum kik_word kind[] = { KIK_W_FIELD_TEXT, KIK_W_FIELD_FLAG, KIK_W_FIELD_LIST,
		KIK_W_FIELD_PICTURE };
	const struct kik_field *f;
	struct kik_cell_value *row;

	for (f = fields; f->name; f++) {
		row = kik_doc_row(d, t);
		kik_cell_text(&row[0], f->name);
		kik_cell_text(&row[1], within);
		kik_cell_text(&row[2], kik_word(d->lang, kind[f->kind]));
		kik_cell_text(&row[3], f->about[kik_lang_of(d->lang)]);
		if (f->kind == KIK_FIELD_LIST)
			add_rows(d, t, f->of,
			    *within ? kik_arena_printf(d->arena, "%s > %s", within, f->name)
				    : f->name);
	}
}

struct kik_doc *kik_fields_doc(struct kik_arena *a, const char *kind, const char *lang,
    const struct kik_field *fields)
{
	struct kik_doc *d = kik_doc_new(a, kind, lang, kik_word(lang, KIK_W_FIELDS_TITLE), "");
	struct kik_table *t = kik_doc_table(d, NULL, "fields", "");

	kik_doc_column(d, t, "field", kik_word(lang, KIK_W_FIELD), false);
	kik_doc_column(d, t, "within", kik_word(lang, KIK_W_FIELD_WITHIN), false);
	kik_doc_column(d, t, "kind", kik_word(lang, KIK_W_FIELD_KIND), false);
	kik_doc_column(d, t, "description", kik_word(lang, KIK_W_FIELD_ABOUT), false);
	add_rows(d, t, fields, "");
	return d;
}
