#include "kik/csv.h"
#include "kik/render.h"

struct csv {
	const struct kik_csv_style *style;
	struct kik_buf *b;
	bool any;
};

static void add_cell(struct csv *w, const struct kik_cell_value *c, bool first)
{
	if (c->kind == KIK_C_NUMBER)
		kik_csv_number(w->b, w->style, first, c->value, KIK_STAT);
	else
		kik_csv_text(w->b, w->style, first,
		    c->kind == KIK_C_TEXT && c->text != NULL ? c->text : "", true);
}

static void add_table(void *ctx, const struct kik_block *block)
{
	struct csv *w = ctx;
	const struct kik_table *t = block->table;
	if (block->kind != KIK_B_TABLE || t->ncolumns == 0)
		return;
	if (w->any)
		kik_csv_end(w->b, w->style);
	w->any = true;
	for (size_t c = 0; c < t->ncolumns; c++)
		kik_csv_text(w->b, w->style, c == 0, t->column[c].key, true);
	kik_csv_end(w->b, w->style);
	for (size_t r = 0; r < t->nrows; r++) {
		for (size_t c = 0; c < t->ncolumns; c++)
			add_cell(w, kik_table_at(t, r, c), c == 0);
		kik_csv_end(w->b, w->style);
	}
}

int kik_render_csv(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b)
{
	struct csv w = { .style = o->excel ? &kik_csv_excel : &kik_csv_plain, .b = b };
	kik_csv_begin(b, w.style);
	kik_doc_walk(&d->body, add_table, &w);
	return 0;
}
