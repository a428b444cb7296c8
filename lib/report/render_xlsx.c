/*
 * A document as a workbook: first what is to be read, then a sheet for each table, last the
 * figures behind the charts.  In the first sheet names stand at the left, texts beside them,
 * charts at the right.
 */
#include "kik/render_xlsx.h"

#include <stdlib.h>
#include <string.h>

#include "kik/chart.h"
#include "kik/render.h"

enum { NAME, TEXT, GAP, CHART };

#define NAME_WIDTH   30 /* characters */
#define TEXT_WIDTH   70
#define LABEL_WIDTH  36 /* of the figures behind charts */
#define FIGURE_WIDTH 16
#define SERIES       3

struct page {
	struct kik_render_book book;
	struct kik_xlsx_sheet *s;
	unsigned row, below;                 /* the next free one, and the one below the charts */
	bool named;                          /* a name stands in the row, its text is to come */
	const char *heading;                 /* the last one */
	const struct kik_xlsx_sheet **table; /* of tables and scatters, in reading order */
	size_t ntables, cap, next;
};

/* --- what is to be read ---------------------------------------------------- */

static void end_name(struct page *g)
{
	g->row += g->named;
	g->named = false;
}

static void put_name(struct page *g, const char *text)
{
	end_name(g);
	kik_xlsx_text(g->s, g->row, NAME, KIK_XLSX_LABEL, text);
	g->named = true;
}

static void put_text(struct page *g, const char *text)
{
	kik_xlsx_text(g->s, g->row++, TEXT, KIK_XLSX_BODY, text);
	g->named = false;
}

static void put_heading(struct page *g, const struct kik_block *b)
{
	if (b->level > 3) {
		put_name(g, b->text);
		return;
	}
	end_name(g);
	g->row = (g->row > g->below ? g->row : g->below) + 1;
	kik_xlsx_text(g->s, g->row++, NAME, b->level == 2 ? KIK_XLSX_HEADING : KIK_XLSX_SUBHEADING,
	    b->text);
	g->heading = b->text;
}

static void put_note(struct page *g, const struct kik_block *b)
{
	if (b->tone != KIK_TONE_NONE)
		put_name(g,
		    kik_arena_printf(g->book.a, "%s %s", kik_tone_sign(b->tone),
			kik_tone_word(g->book.doc->lang, b->tone)));
	put_text(g, b->text);
}

static void put_facts(struct page *g, const struct kik_block *b)
{
	for (size_t i = 0; i + 1 < b->nitems; i += 2) {
		put_name(g, b->item[i]);
		put_text(g, b->item[i + 1]);
	}
}

/* Where the next table is to be found. */
static void put_link(struct page *g, const char *title)
{
	const struct kik_xlsx_sheet *to = g->table[g->next++];

	put_name(g, kik_word(g->book.doc->lang, KIK_W_TABLE));
	kik_xlsx_link(g->s, g->row++, TEXT, *title != '\0' ? title : kik_xlsx_name(to), to);
	g->named = false;
}

static bool is_drawn(const struct kik_chart *c)
{
	return c->kind != KIK_CHART_SCATTER && c->nlabels > 0;
}

static void put_chart(struct page *g, const struct kik_chart *c)
{
	unsigned at = g->row > g->below ? g->row : g->below;

	if (!c->small) {
		put_name(g, c->title);
		put_text(g, c->alt);
		if (*c->zoom)
			put_text(g, c->zoom);
	}
	if (c->kind == KIK_CHART_SCATTER && !c->small)
		put_link(g, c->title);
	else if (is_drawn(c))
		g->below = at +
		    kik_render_xlsx_chart(&g->book, g->s, at, CHART, c,
			g->heading != NULL ? g->heading : "");
}

static void put_block(void *ctx, const struct kik_block *b)
{
	struct page *g = ctx;

	switch (b->kind) {
	case KIK_B_HEADING:
		put_heading(g, b);
		break;
	case KIK_B_PARA:
		put_text(g, b->text);
		break;
	case KIK_B_NOTE:
		put_note(g, b);
		break;
	case KIK_B_LIST:
		for (size_t i = 0; i < b->nitems; i++)
			put_text(g, kik_arena_printf(g->book.a, "• %s", b->item[i]));
		break;
	case KIK_B_FACTS:
		put_facts(g, b);
		break;
	case KIK_B_TABLE:
		if (b->table->ncolumns > 0)
			put_link(g, b->table->caption);
		break;
	case KIK_B_CHART:
		put_chart(g, b->chart);
		break;
	case KIK_B_GROUP:
	case KIK_B_COLUMNS:
		break; /* what they hold is visited by itself */
	}
}

static void put_page(struct page *g)
{
	const struct kik_doc *d = g->book.doc;

	kik_xlsx_width(g->s, NAME, NAME, NAME_WIDTH);
	kik_xlsx_width(g->s, TEXT, TEXT, TEXT_WIDTH);
	kik_xlsx_width(g->s, GAP, GAP, 2);
	kik_xlsx_no_grid(g->s);
	kik_xlsx_text(g->s, g->row++, NAME, KIK_XLSX_TITLE, d->title);
	if (*d->subtitle != '\0')
		kik_xlsx_text(g->s, g->row++, NAME, KIK_XLSX_SUBTITLE, d->subtitle);
	if (*d->marking != '\0')
		kik_xlsx_text(g->s, g->row++, NAME, KIK_XLSX_MARK, d->marking);
	g->row++;
	kik_doc_walk(&d->body, put_block, g);
	end_name(g);
	g->row = (g->row > g->below ? g->row : g->below) + 1;
	if (*d->footer != '\0')
		kik_xlsx_text(g->s, g->row, TEXT, KIK_XLSX_NOTE, d->footer);
	kik_render_xlsx_print(&g->book, g->s, 0);
}

/* --- the sheets -------------------------------------------------------------- */

/* What a document holds that makes sheets. */
struct content {
	bool text, charts;
};

static void look(void *ctx, const struct kik_block *b)
{
	struct content *c = ctx;

	c->text = c->text || b->kind != KIK_B_TABLE;
	c->charts = c->charts || (b->kind == KIK_B_CHART && is_drawn(b->chart));
}

/* By its caption, else by what stands above it (up to a colon), else by its key. */
static const char *name_of(const struct page *g, const struct kik_table *t)
{
	if (*t->caption != '\0')
		return t->caption;
	return g->heading == NULL ? t->key
				  : kik_arena_text(g->book.a, g->heading, strcspn(g->heading, ":"));
}

static void add_table(void *ctx, const struct kik_block *b)
{
	struct page *g = ctx;
	const struct kik_table *t = NULL;

	if (b->kind == KIK_B_HEADING)
		g->heading = b->text;
	else if (b->kind == KIK_B_TABLE && b->table->ncolumns > 0)
		t = b->table;
	else if (b->kind == KIK_B_CHART && b->chart->kind == KIK_CHART_SCATTER)
		t = kik_chart_table(g->book.doc, b->chart, g->book.a);
	if (t == NULL)
		return;
	g->table = kik_grow(g->table, g->ntables, &g->cap, sizeof(const struct kik_xlsx_sheet *));
	g->table[g->ntables++] = kik_render_xlsx_table(&g->book, t, name_of(g, t));
}

static void add_figures(struct page *g)
{
	struct kik_xlsx_sheet *s =
	    kik_xlsx_add(g->book.x, kik_word(g->book.doc->lang, KIK_W_CHART_FIGURES));

	kik_xlsx_width(s, 0, 0, LABEL_WIDTH);
	kik_xlsx_width(s, 1, SERIES, FIGURE_WIDTH);
	kik_render_xlsx_print(&g->book, s, 0);
	g->book.figures = s;
}

int kik_render_xlsx(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b)
{
	struct page g = {
		.book = { .doc = d, .x = kik_xlsx_new(d->title, d->subtitle), .a = kik_arena_new() }
	};
	struct content has = { false, false };
	int rc;

	kik_xlsx_properties(g.book.x, d->title, d->subtitle, d->creator, d->keywords);
	kik_doc_walk(&d->body, look, &has);
	/* nothing but tables is data: a program that reads it looks into the first sheet */
	if (has.text || d->body.child == NULL)
		g.s = kik_xlsx_add(g.book.x, kik_word(d->lang, KIK_W_REPORT));
	kik_doc_walk(&d->body, add_table, &g);
	g.heading = NULL;
	if (has.charts)
		add_figures(&g);
	if (g.s != NULL)
		put_page(&g);
	rc = kik_xlsx_finish(o->diag, g.book.x, o->name, b);
	free(g.table);
	kik_arena_free(g.book.a);
	return rc;
}
