#include <stdlib.h>
#include <string.h>

#include "kik/json.h"
#include "kik/render.h"

struct json {
	struct kik_buf *b;
	const struct kik_table **seen;
	size_t n, cap;
};

static void add_cell(struct kik_buf *b, const struct kik_cell_value *c)
{
	if (c->kind == KIK_C_NUMBER)
		kik_json_add_stat(b, c->value);
	else if (c->kind == KIK_C_TEXT && c->text != NULL)
		kik_json_add_text(b, c->text);
	else
		kik_buf_adds(b, "null");
}

static void add_row(struct kik_buf *b, const struct kik_table *t, size_t row)
{
	kik_buf_addc(b, '{');
	for (size_t c = 0; c < t->ncolumns; c++) {
		kik_json_add_key(b, t->column[c].key);
		add_cell(b, kik_table_at(t, row, c));
	}
	kik_buf_addc(b, '}');
}

/* Keys are unique in an object: a table whose key was used gets a number after it. */
static void add_key(struct json *w, const struct kik_table *t)
{
	size_t before = 0;
	for (size_t i = 0; i < w->n; i++)
		before += strcmp(w->seen[i]->key, t->key) == 0;
	w->seen = kik_grow(w->seen, w->n, &w->cap, sizeof(struct kik_table *));
	w->seen[w->n++] = t;
	if (before == 0) {
		kik_json_add_key(w->b, t->key);
		return;
	}
	struct kik_buf key = KIK_BUF_INIT;
	kik_buf_addf(&key, "%s-%zu", t->key, before + 1);
	kik_json_add_key(w->b, kik_buf_str(&key));
	kik_buf_release(&key);
}

static void add_table(void *ctx, const struct kik_block *block)
{
	struct json *w = ctx;
	if (block->kind != KIK_B_TABLE)
		return;
	add_key(w, block->table);
	kik_buf_addc(w->b, '[');
	for (size_t r = 0; r < block->table->nrows; r++) {
		kik_buf_adds(w->b, r == 0 ? "\n" : ",\n");
		add_row(w->b, block->table, r);
	}
	kik_buf_addc(w->b, ']');
}

int kik_render_json(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b)
{
	(void)o;
	struct json w = { .b = b };
	kik_buf_adds(b, "{\"format\":\"kik-document\",\"version\":1");
	kik_json_add_key(b, "kind");
	kik_json_add_text(b, d->kind);
	kik_json_add_key(b, "lang");
	kik_json_add_text(b, d->lang);
	kik_json_add_key(b, "title");
	kik_json_add_text(b, d->title);
	kik_json_add_key(b, "tables");
	kik_buf_addc(b, '{');
	kik_doc_walk(&d->body, add_table, &w);
	kik_buf_adds(b, "}}\n");
	free(w.seen);
	return 0;
}
