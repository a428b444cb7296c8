#include "kik/chart.h"
#include "kik/escape.h"
#include "kik/render.h"
#include "kik/render_html.h"
#include "kik/svg.h"
#include "kik/utf8.h"

#define LONG_TEXT 60 /* characters: a column with such a text wants width */
#define WIDE      60 /* characters of titles side by side */
#define SHORT     10 /* rows: a table that is not broken over pages */

void kik_html_open_region(struct kik_html *h, const char *what, unsigned number,
    const char *caption, bool keep)
{
	kik_buf_addf(h->b,
	    "<div class=\"scroll%s\" role=\"region\" tabindex=\"0\" "
	    "aria-label=\"%s %u",
	    keep ? " keep" : "", what, number);
	if (*caption != '\0') {
		kik_buf_adds(h->b, ": ");
		kik_html_add_attr(h->b, caption);
	}
	kik_buf_adds(h->b, "\">\n");
}

/* For each column whether it holds long texts. */
static bool *long_columns(struct kik_html *h, const struct kik_table *t)
{
	bool *is_long = kik_arena_array(h->a, t->ncolumns, sizeof *is_long);
	for (size_t r = 0; r < t->nrows; r++)
		for (size_t c = 0; c < t->ncolumns; c++) {
			const struct kik_cell_value *cell = kik_table_at(t, r, c);
			if (cell->kind == KIK_C_TEXT && cell->text != NULL &&
			    kik_utf8_width(cell->text) > LONG_TEXT)
				is_long[c] = true;
		}
	return is_long;
}

/* True when the titles over the figures of a heat map would make it too wide. */
static bool is_tall(const struct kik_table *t)
{
	size_t figures = 0, longest = 0;
	for (size_t c = 0; c < t->ncolumns; c++)
		if (t->column[c].number) {
			size_t width = kik_utf8_width(t->column[c].title);
			longest = width > longest ? width : longest;
			figures++;
		}
	return t->heat && figures * longest > WIDE;
}

static void add_title(struct kik_html *h, const char *title, bool turned)
{
	kik_buf_adds(h->b, turned ? "<span>" : "");
	kik_html_add_text(h->b, title);
	kik_buf_adds(h->b, turned ? "</span>" : "");
}

static void add_head(struct kik_html *h, const struct kik_table *t, const bool *is_long)
{
	kik_buf_adds(h->b, "<thead><tr>");
	for (size_t c = 0; c < t->ncolumns; c++) {
		/* a heading without a text is no heading */
		const char *tag = *t->column[c].title ? "th" : "td";
		kik_buf_addf(h->b, "<%s", tag);
		if (*t->column[c].title)
			kik_buf_adds(h->b, " scope=\"col\"");
		if (t->column[c].number || is_long[c])
			kik_buf_addf(h->b, " class=\"%s\"", t->column[c].number ? "n" : "long");
		kik_buf_addc(h->b, '>');
		add_title(h, t->column[c].title, t->column[c].number && is_tall(t));
		kik_buf_addf(h->b, "</%s>", tag);
	}
	kik_buf_adds(h->b, "</tr></thead>\n");
}

static void add_classes(struct kik_html *h, const struct kik_table *t, size_t col,
    const struct kik_cell_value *cell)
{
	struct kik_buf cls = KIK_BUF_INIT;
	if (t->column[col].number)
		kik_buf_adds(&cls, " n");
	if (cell->kind == KIK_C_HIDDEN)
		kik_buf_adds(&cls, " hid");
	else if (t->heat && cell->shade >= 0)
		kik_buf_addf(&cls, " h%d", cell->shade > 1000 ? 10 : (cell->shade + 50) / 100);
	if (cls.len > 0)
		kik_buf_addf(h->b, " class=\"%s\"", kik_buf_str(&cls) + 1);
	kik_buf_release(&cls);
}

static void add_row(struct kik_html *h, const struct kik_table *t, size_t row)
{
	struct kik_buf text = KIK_BUF_INIT;
	kik_buf_adds(h->b, "<tr>");
	for (size_t c = 0; c < t->ncolumns; c++) {
		const struct kik_cell_value *cell = kik_table_at(t, row, c);
		bool head = c == 0 && t->row_header && cell->kind != KIK_C_EMPTY;
		kik_buf_adds(h->b, head ? "<th scope=\"row\"" : "<td");
		add_classes(h, t, c, cell);
		kik_buf_addc(h->b, '>');
		kik_html_tone(h, cell->tone);
		kik_buf_clear(&text);
		kik_render_cell(&text, h->doc->lang, cell);
		kik_html_add_text(h->b, kik_buf_str(&text));
		kik_buf_adds(h->b, head ? "</th>" : "</td>");
	}
	kik_buf_adds(h->b, "</tr>\n");
	kik_buf_release(&text);
}

static void add_names(struct kik_html *h, const struct kik_table *t, size_t row)
{
	struct kik_buf text = KIK_BUF_INIT;
	kik_buf_addf(h->b, "<tr class=\"part\"><th scope=\"colgroup\" colspan=\"%zu\">",
	    t->ncolumns);
	kik_render_cell(&text, h->doc->lang, kik_table_at(t, row, 0));
	kik_html_add_text(h->b, kik_buf_str(&text));
	kik_buf_adds(h->b, "</th></tr>\n");
	kik_buf_release(&text);
}

/* What the shades mean, in words with samples between them. */
static void add_key(struct kik_html *h, const struct kik_table *t)
{
	kik_buf_adds(h->b, "<p class=\"key\"><span>");
	kik_html_add_text(h->b, kik_word(h->doc->lang, KIK_W_HEAT));
	kik_buf_adds(h->b, ":</span> <span>");
	kik_html_add_text(h->b, t->heat_low);
	kik_buf_adds(h->b, "</span> <span aria-hidden=\"true\">");
	for (int shade = 0; shade <= 10; shade += 2)
		kik_buf_addf(h->b, "<i class=\"h%d\"></i>", shade);
	kik_buf_adds(h->b, "</span> <span>");
	kik_html_add_text(h->b, t->heat_high);
	kik_buf_adds(h->b, "</span></p>\n");
}

void kik_html_table(struct kik_html *h, const struct kik_table *t, const char *id, bool caption)
{
	if (t->ncolumns == 0)
		return;
	const bool *is_long = long_columns(h, t);
	kik_html_open_region(h, kik_word(h->doc->lang, KIK_W_TABLE), ++h->tables, t->caption,
	    t->nrows <= SHORT);
	kik_buf_adds(h->b, "<table");
	kik_html_id(h, id);
	kik_buf_adds(h->b,
	    !t->heat         ? ">\n"
		: is_tall(t) ? " class=\"heat tall\">\n"
			     : " class=\"heat\">\n");
	if (caption && *t->caption != '\0') {
		kik_buf_adds(h->b, "<caption>");
		kik_html_add_text(h->b, t->caption);
		kik_buf_adds(h->b, "</caption>\n");
	}
	add_head(h, t, is_long);
	kik_buf_adds(h->b, "<tbody>\n");
	for (size_t r = 0; r < t->nrows; r++)
		(t->row_header && kik_table_names(t, r) ? add_names : add_row)(h, t, r);
	if (t->nrows == 0)
		kik_buf_addf(h->b, "<tr><td colspan=\"%zu\">%s</td></tr>\n", t->ncolumns,
		    kik_word(h->doc->lang, KIK_W_NO_ROWS));
	kik_buf_adds(h->b, "</tbody>\n</table>\n</div>\n");
	if (t->heat)
		add_key(h, t);
}

static void add_picture(struct kik_html *h, const struct kik_chart *c)
{
	struct kik_svg g = { .b = h->b, .a = h->a, .doc = h->doc, .chart = c, .id = h->charts };
	kik_svg_chart(&g);
}

static void add_figure(struct kik_html *h, const struct kik_chart *c, const char *id)
{
	kik_buf_adds(h->b, c->small ? "<figure class=\"small\"" : "<figure");
	kik_html_id(h, id);
	kik_buf_adds(h->b, ">\n");
	if (!c->small && *c->title != '\0') {
		kik_buf_adds(h->b, "<figcaption>");
		kik_html_add_text(h->b, c->title);
		kik_buf_adds(h->b, "</figcaption>\n");
	}
	if (!c->small)
		kik_html_open_region(h, kik_word(h->doc->lang, KIK_W_CHART), h->charts, c->title,
		    true);
	add_picture(h, c);
	kik_buf_adds(h->b, c->small ? "</figure>\n" : "</div>\n</figure>\n");
}

void kik_html_chart(struct kik_html *h, const struct kik_chart *c, const char *id)
{
	h->charts++;
	if (c->small || c->told) {
		add_figure(h, c, id);
		return;
	}
	kik_buf_adds(h->b, "<div class=\"pair\">\n");
	add_figure(h, c, id);
	/* open from the start: a closed one would be missing on paper */
	kik_buf_adds(h->b, "<details open><summary>");
	kik_html_add_text(h->b, kik_word(h->doc->lang, KIK_W_NUMBERS));
	kik_buf_adds(h->b, "</summary>\n");
	kik_html_table(h, kik_chart_table(h->doc, c, h->a), NULL, false);
	kik_buf_adds(h->b, "</details>\n</div>\n");
}
