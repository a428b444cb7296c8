/*
 * The fields of any document: its tree from top to bottom as a list of blocks.  A kind that has
 * no fields of its own is filled with them, into the template "document".
 */
#include "doc_fields.h"
#include "kik/chart.h"
#include "kik/png.h"
#include "kik/render.h"
#include "kik/report.h"

#define WIDE    9    /* columns from which the heads of a table stand upright */
#define PAGE    9638 /* width of the text on A4, 1440 to an inch */
#define LETTER  100  /* of a letter in a table, on the average */
#define PADDING 210  /* of a cell, both sides */

static const struct kik_field item_fields[] = {
	KIK_TEXT_FIELD("item", "teksten", "the text", "teksten"),
	KIK_FIELDS_END,
};

static const struct kik_field column_fields[] = {
	KIK_TEXT_FIELD("column", "kolonnens overskrift", "head of the column",
	    "overskriften på kolonnen"),
	KIK_FLAG_FIELD("column.number", "kolonnen har tal", "the column holds numbers",
	    "kolonnen har tall"),
	KIK_TEXT_FIELD("column.width", "kolonnens bredde, 1440 til en tomme",
	    "width of the column, 1440 to an inch", "bredden på kolonnen, 1440 til en tomme"),
	KIK_FIELDS_END,
};

static const struct kik_field cell_fields[] = {
	KIK_TEXT_FIELD("cell", "hvad der står i feltet", "what stands in the cell",
	    "det som står i ruten"),
	KIK_FLAG_FIELD("cell.number", "feltet har et tal", "the cell holds a number",
	    "ruten har et tall"),
	KIK_TEXT_FIELD("cell.width", "feltets bredde, 1440 til en tomme",
	    "width of the cell, 1440 to an inch", "bredden på ruten, 1440 til en tomme"),
	KIK_FIELDS_END,
};

static const struct kik_field row_fields[] = {
	KIK_LIST_FIELD("cells", "rækkens felter", "cells of the row", "rutene i raden",
	    cell_fields),
	KIK_FIELDS_END,
};

const struct kik_field kik_tree_block_fields[] = {
	KIK_TEXT_FIELD("heading1", "overskrift", "heading", "overskrift"),
	KIK_TEXT_FIELD("heading2", "overskrift under den", "heading below it",
	    "overskrift under den"),
	KIK_TEXT_FIELD("heading3", "overskrift på laveste trin", "heading of the lowest level",
	    "overskrift på laveste trinn"),
	KIK_TEXT_FIELD("text", "et afsnit", "a paragraph", "et avsnitt"),
	KIK_TEXT_FIELD("remark", "en bemærkning", "a note", "en merknad"),
	KIK_TEXT_FIELD("warning", "en advarsel", "a caution", "en advarsel"),
	KIK_LIST_FIELD("items", "punkter", "items", "punkter", item_fields),
	KIK_FLAG_FIELD("facts.table", "der er oplysninger", "there are facts",
	    "det er opplysninger"),
	KIK_LIST_FIELD("facts.items", "oplysninger", "facts", "opplysninger", kik_doc_fact_fields),
	{ "chart", KIK_FIELD_PICTURE, { "en figur", "a chart", "en figur" }, NULL },
	KIK_TEXT_FIELD("chart.text", "hvad en figur viser, der ikke kan tegnes",
	    "what a chart shows that cannot be drawn", "hva en figur viser som ikke kan tegnes"),
	KIK_FLAG_FIELD("table", "der er en tabel", "there is a table", "det er en tabell"),
	KIK_FLAG_FIELD("table.wide", "den har mange kolonner", "it has many columns",
	    "den har mange kolonner"),
	KIK_TEXT_FIELD("table.caption", "tabellens titel", "caption of the table",
	    "tittelen på tabellen"),
	KIK_LIST_FIELD("columns", "tabellens kolonner", "columns of the table",
	    "kolonnene i tabellen", column_fields),
	KIK_LIST_FIELD("rows", "tabellens rækker", "rows of the table", "radene i tabellen",
	    row_fields),
	KIK_FIELDS_END,
};

static const struct kik_field root_fields[] = {
	KIK_DOC_FIELDS,
	KIK_UNIT_FIELDS,
	KIK_LIST_FIELD("blocks", "alt i dokumentet, fra oven og ned",
	    "all of the document, from top to bottom", "alt i dokumentet, ovenfra og ned",
	    kik_tree_block_fields),
	KIK_FIELDS_END,
};

static const struct kik_doc_word words[] = {
	{ "word.page", KIK_W_PAGE },
};
#define WORDS (sizeof words / sizeof *words)

const struct kik_field *kik_tree_field_table(struct kik_arena *a)
{
	return kik_fields_join(root_fields, kik_doc_word_fields(words, WORDS, a), a);
}

/* The list that blocks are added to. */
struct blocks {
	struct kik_record *record;
	const char *name;
};

static struct kik_record *new_block(const struct blocks *b)
{
	return kik_record_item(b->record, b->name);
}

/* A block that is one text, under a name. */
static void add_text(const struct blocks *r, const char *name, const char *text)
{
	kik_record_text(new_block(r), name, text);
}

static void add_list(const struct blocks *r, const struct kik_block *b)
{
	struct kik_record *list = new_block(r);

	for (size_t i = 0; i < b->nitems; i++)
		kik_record_text(kik_record_item(list, "items"), "item", b->item[i]);
}

static void add_facts(const struct blocks *r, const struct kik_block *b)
{
	struct kik_record *facts = new_block(r);

	kik_record_flag(facts, "facts.table", b->nitems > 0);
	kik_doc_fields_facts(facts, "facts.items", b);
}

static const char *cell_text(const struct kik_doc *d, struct kik_arena *a,
    const struct kik_cell_value *c)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	if (c->tone != KIK_TONE_NONE)
		kik_buf_addf(&b, "%s ", kik_tone_sign(c->tone));
	kik_render_cell(&b, d->lang, c);
	text = kik_arena_str(a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

/* What a text wants of a column: all of it in one line, and its longest word whole. */
struct want {
	int64_t line, word;
};

static void want_text(struct want *w, const char *text)
{
	int64_t line = 0, word = 0;

	for (; *text; text++) {
		if (((unsigned char)*text & 0xc0) == 0x80)
			continue;
		line++;
		word = *text == ' ' ? 0 : word + 1;
		w->word = word > w->word ? word : w->word;
	}
	w->line = line > w->line ? line : w->line;
}

/* A number is not broken from its sign; its marks and blanks are narrow. */
static void want_number(struct want *w, const char *text)
{
	struct want own = { 0, 0 };

	want_text(&own, text);
	own.line = own.line > 4 ? own.line - 1 : 3;
	w->word = own.line > w->word ? own.line : w->word;
	w->line = own.line > w->line ? own.line : w->line;
}

/* Shares the width of the page: first the longest words, then what whole lines want more. */
static void share(const struct want *w, size_t n, int64_t *width)
{
	int64_t least = 0, more = 0, left;

	for (size_t c = 0; c < n; c++) {
		least += w[c].word * LETTER + PADDING;
		more += w[c].line - w[c].word;
	}
	left = PAGE - least;
	for (size_t c = 0; c < n; c++) {
		width[c] = w[c].word * LETTER + PADDING;
		if (left < 0)
			width[c] = width[c] * PAGE / least;
		else if (more > 0)
			width[c] += left * (w[c].line - w[c].word) / more;
		else
			width[c] += left / (int64_t)n;
	}
}

/* The texts of the cells row by row, and the widths of the columns as text. */
static const char **measure(const struct kik_doc *d, const struct kik_table *t, struct kik_arena *a,
    const char **width)
{
	struct want *want = kik_arena_array(a, t->ncolumns, sizeof *want);
	int64_t *share_of = kik_arena_array(a, t->ncolumns, sizeof *share_of);
	const char **text = kik_arena_array(a, t->nrows * t->ncolumns, sizeof *text);

	for (size_t c = 0; c < t->ncolumns; c++) {
		/* heads that stand upright are as narrow as their column */
		if (t->ncolumns < WIDE || c == 0)
			want_text(&want[c], t->column[c].title);
		for (size_t i = 0; i < t->nrows; i++) {
			const char **cell = &text[i * t->ncolumns + c];

			*cell = cell_text(d, a, kik_table_at(t, i, c));
			/* a row that names others may run on */
			if (t->column[c].number)
				want_number(&want[c], *cell);
			else if (c > 0 || !kik_table_names(t, i))
				want_text(&want[c], *cell);
		}
	}
	share(want, t->ncolumns, share_of);
	for (size_t c = 0; c < t->ncolumns; c++)
		width[c] = kik_arena_printf(a, "%d", (int)share_of[c]);
	return text;
}

static void add_table(const struct blocks *r, const struct kik_doc *d, const struct kik_table *t)
{
	struct kik_record *block = new_block(r), *item, *row;
	const char **width = kik_arena_array(r->record->arena, t->ncolumns, sizeof *width),
		   **text = measure(d, t, r->record->arena, width);

	kik_record_flag(block, "table", t->ncolumns < WIDE);
	kik_record_flag(block, "table.wide", t->ncolumns >= WIDE);
	kik_record_text(block, "table.caption", t->caption);
	for (size_t c = 0; c < t->ncolumns; c++) {
		item = kik_record_item(block, "columns");
		kik_record_text(item, "column", t->column[c].title);
		kik_record_flag(item, "column.number", t->column[c].number);
		kik_record_text(item, "column.width", width[c]);
	}
	for (size_t i = 0; i < t->nrows; i++) {
		row = kik_record_item(block, "rows");
		for (size_t c = 0; c < t->ncolumns; c++) {
			item = kik_record_item(row, "cells");
			kik_record_text(item, "cell", text[i * t->ncolumns + c]);
			kik_record_flag(item, "cell.number", t->column[c].number);
			kik_record_text(item, "cell.width", width[c]);
		}
	}
}

/* A radar or a wheel is drawn; any other chart is told, and its figures stand in a table. */
static void add_chart(const struct blocks *r, const struct kik_doc *d, const struct kik_chart *c,
    bool beside)
{
	struct kik_picture *p = kik_arena_alloc(r->record->arena, sizeof *p);

	if (kik_png_chart(d, c, p, r->record->arena) == 0) {
		/* what stands beside a table on the page is smaller */
		p->width = beside ? p->width * 3 / 4 : p->width;
		p->height = beside ? p->height * 3 / 4 : p->height;
		kik_record_picture(new_block(r), "chart", p);
	} else if (*c->alt) {
		add_text(r, "chart.text", c->alt);
	}
	if (!c->small && !c->told)
		add_table(r, d, kik_chart_table(d, c, r->record->arena));
}

static void add_blocks(const struct blocks *r, const struct kik_doc *d,
    const struct kik_block *list, bool beside)
{
	static const char *const heading[] = { "heading1", "heading2", "heading3" };

	for (const struct kik_block *b = list; b; b = b->next)
		switch (b->kind) {
		case KIK_B_HEADING:
			add_text(r, heading[b->level < 3 ? 0 : b->level == 3 ? 1 : 2], b->text);
			break;
		case KIK_B_PARA:
			add_text(r, "text", b->text);
			break;
		case KIK_B_NOTE:
			add_text(r, b->tone <= KIK_TONE_INFO ? "remark" : "warning", b->text);
			break;
		case KIK_B_LIST:
			add_list(r, b);
			break;
		case KIK_B_FACTS:
			add_facts(r, b);
			break;
		case KIK_B_TABLE:
			add_table(r, d, b->table);
			break;
		case KIK_B_CHART:
			add_chart(r, d, b->chart, beside);
			break;
		case KIK_B_GROUP:
		case KIK_B_COLUMNS:
			add_blocks(r, d, b->child, b->kind == KIK_B_COLUMNS);
			break;
		}
}

void kik_tree_fill(struct kik_record *r, const char *list, const struct kik_doc *d)
{
	const struct blocks blocks = { r, list };

	add_blocks(&blocks, d, d->body.child, false);
}

struct kik_record *kik_tree_record(const struct kik_doc *d, const struct kik_result *unit,
    const struct kik_field *fields)
{
	struct kik_record *r = kik_record_new(fields, d->arena);

	kik_doc_fields_head(r, d);
	kik_doc_fields_words(r, d->lang, words, WORDS);
	if (unit)
		kik_doc_fields_unit(r, unit);
	kik_tree_fill(r, "blocks", d);
	return r;
}
