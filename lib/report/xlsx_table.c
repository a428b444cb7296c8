/* Tables in workbooks: a sheet each, numbers as numbers. */
#include "kik/render.h"
#include "kik/render_xlsx.h"
#include "kik/utf8.h"

#define SHEET_ROWS    200000 /* of a table in one sheet */
#define NUMBER_WIDTH  9      /* characters, at least, for figures */
#define TEXT_WIDTH    12     /* and for texts; */
#define WIDEST        60     /* at most */
#define WIDEST_TITLE  20     /* for a title, which wraps */
#define FILTER_BUTTON 3      /* characters that it takes of a title */

static void take_widest(size_t *width, size_t n, size_t most)
{
	if (n > most)
		n = most;
	if (*width < n)
		*width = n;
}

/* How a cell reads, its sign before it. */
static void add_shown(const struct kik_render_book *k, struct kik_buf *b,
    const struct kik_cell_value *c)
{
	kik_buf_clear(b);
	if (c->tone != KIK_TONE_NONE)
		kik_buf_addf(b, "%s ", kik_tone_sign(c->tone));
	kik_render_cell(b, k->doc->lang, c);
}

static void set_width(const struct kik_render_book *k, struct kik_xlsx_sheet *s,
    const struct kik_table *t, size_t col)
{
	struct kik_buf b = KIK_BUF_INIT;
	size_t width = t->column[col].number ? NUMBER_WIDTH : TEXT_WIDTH;

	take_widest(&width, kik_utf8_width(t->column[col].title) + FILTER_BUTTON, WIDEST_TITLE);
	for (size_t r = 0; r < t->nrows; r++) {
		add_shown(k, &b, kik_table_at(t, r, col));
		take_widest(&width, kik_utf8_width(kik_buf_str(&b)) + 2, WIDEST);
	}
	kik_buf_release(&b);
	kik_xlsx_width(s, (unsigned)col, (unsigned)col, (unsigned)width);
}

static enum kik_xlsx_style style_of(const struct kik_table *t, size_t col,
    const struct kik_cell_value *c)
{
	if (col == 0 && t->row_header)
		return KIK_XLSX_STRONG;
	return c->kind == KIK_C_HIDDEN || t->column[col].number ? KIK_XLSX_ID : KIK_XLSX_TEXT;
}

static void put_row(const struct kik_render_book *k, struct kik_xlsx_sheet *s, unsigned row,
    const struct kik_table *t, size_t r)
{
	struct kik_buf b = KIK_BUF_INIT;
	bool names = t->row_header && kik_table_names(t, r);

	for (size_t c = 0; c < t->ncolumns; c++) {
		const struct kik_cell_value *cell = kik_table_at(t, r, c);

		add_shown(k, &b, cell);
		if (cell->kind == KIK_C_NUMBER)
			kik_xlsx_figure(s, row, (unsigned)c, cell->value, KIK_STAT, cell->decimals,
			    kik_tone_sign(cell->tone));
		else
			kik_xlsx_text(s, row, (unsigned)c,
			    names ? KIK_XLSX_THEME : style_of(t, c, cell), kik_buf_str(&b));
	}
	kik_buf_release(&b);
}

unsigned kik_render_xlsx_rows(const struct kik_render_book *k, struct kik_xlsx_sheet *s,
    unsigned row, const struct kik_table *t, size_t first, size_t last)
{
	for (size_t c = 0; c < t->ncolumns; c++)
		kik_xlsx_text(s, row, (unsigned)c, KIK_XLSX_HEAD, t->column[c].title);
	row++;
	if (t->nrows == 0)
		kik_xlsx_text(s, row++, 0, KIK_XLSX_TEXT, kik_word(k->doc->lang, KIK_W_NO_ROWS));
	for (size_t r = first; r < last; r++)
		put_row(k, s, row++, t, r);
	return row;
}

static bool is_shaded(const struct kik_table *t, size_t col)
{
	for (size_t r = 0; r < t->nrows; r++)
		if (kik_table_at(t, r, col)->shade >= 0)
			return true;
	return false;
}

/* One scale of colours for each run of columns with shades. */
static void add_heat(const struct kik_render_book *k, struct kik_xlsx_sheet *s, unsigned head,
    unsigned end, const struct kik_table *t)
{
	struct kik_buf b = KIK_BUF_INIT;

	for (size_t c = 0, from; c < t->ncolumns; c++) {
		for (from = c; c < t->ncolumns && is_shaded(t, c);)
			c++;
		if (c > from)
			kik_xlsx_heat(s,
			    (struct kik_xlsx_range){
				head + 1, (unsigned)from, end - 1, (unsigned)c - 1 },
			    t->heat_min / (KIK_STAT / KIK_THOUSAND),
			    t->heat_max / (KIK_STAT / KIK_THOUSAND));
	}
	kik_buf_addf(&b, "%s: %s, %s", kik_word(k->doc->lang, KIK_W_HEAT), t->heat_low,
	    t->heat_high);
	kik_xlsx_text(s, end + 1, 0, KIK_XLSX_PLAIN, kik_buf_str(&b));
	kik_buf_release(&b);
}

void kik_render_xlsx_print(const struct kik_render_book *k, struct kik_xlsx_sheet *s, unsigned body)
{
	const struct kik_doc *d = k->doc;
	unsigned head = body > 0 ? body - 1 : 0;

	kik_xlsx_print(s,
	    &(struct kik_xlsx_print){ .landscape = true,
		.repeat = head,
		.repeat_last = head,
		.repeat_first = body == 1,
		.header = *d->marking != '\0' ? d->marking : NULL,
		.footer = d->title,
		.page = kik_word(d->lang, KIK_W_PAGE),
		.of = "/" });
}

static struct kik_xlsx_sheet *add_part(const struct kik_render_book *k, const struct kik_table *t,
    const char *name, size_t first, size_t last)
{
	bool captioned = *t->caption != '\0';
	struct kik_xlsx_sheet *s = kik_xlsx_add(k->x, name);
	unsigned head = captioned ? 1 : 0, end;

	for (size_t c = 0; c < t->ncolumns; c++)
		set_width(k, s, t, c);
	if (captioned)
		kik_xlsx_text(s, 0, 0, KIK_XLSX_HEADING, t->caption);
	end = kik_render_xlsx_rows(k, s, head, t, first, last);
	kik_xlsx_freeze(s, head + 1, t->row_header ? 1 : 0);
	if (t->nrows > 0)
		kik_xlsx_filter(s,
		    (struct kik_xlsx_range){ head, 0, end - 1, (unsigned)t->ncolumns - 1 });
	if (t->heat && t->nrows > 0)
		add_heat(k, s, head, end, t);
	kik_render_xlsx_print(k, s, head + 1);
	return s;
}

const struct kik_xlsx_sheet *kik_render_xlsx_table(const struct kik_render_book *k,
    const struct kik_table *t, const char *name)
{
	const struct kik_xlsx_sheet *first = NULL;
	size_t from = 0;

	do {
		size_t rest = t->nrows - from, n = rest < SHEET_ROWS ? rest : SHEET_ROWS;
		const struct kik_xlsx_sheet *s = add_part(k, t, name, from, from + n);

		if (first == NULL)
			first = s;
		from += n;
	} while (from < t->nrows);
	return first;
}
