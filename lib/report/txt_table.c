/* Tables in text: columns side by side, or, where these don't fit, one row after the other. */
#include "kik/render_txt.h"

#include <stdint.h>
#include <string.h>

#include "kik/render.h"
#include "kik/utf8.h"
#include "kik/wrap.h"

#define GAP         2  /* blanks between columns */
#define TEXT_LEAST  10 /* a column of text is not made narrower than this */
#define TITLE_LEAST 6  /* nor a column of figures, for its title */

/* A table as texts, the titles in row 0, and how wide its columns are. */
struct layout {
	const struct kik_txt *t;
	const struct kik_table *table;
	const char **text;             /* row by row */
	size_t *width, *words, *least; /* of columns: now, without breaking a word, at all */
};

static const char *text_at(const struct layout *l, size_t row, size_t col)
{
	return l->text[row * l->table->ncolumns + col];
}

static const char *cell_text(const struct kik_txt *t, const struct kik_cell_value *cell)
{
	struct kik_buf text = KIK_BUF_INIT;
	if (cell->tone != KIK_TONE_NONE) {
		kik_buf_adds(&text, kik_tone_sign(cell->tone));
		kik_buf_addc(&text, ' ');
	}
	kik_render_cell(&text, t->doc->lang, cell);
	const char *shown = kik_txt_shown(t, kik_buf_str(&text));
	kik_buf_release(&text);
	return shown;
}

static void at_least(size_t *n, size_t least)
{
	if (*n < least)
		*n = least;
}

static size_t longest_word(const struct kik_txt *t, const char *text)
{
	size_t longest = 0;
	while (*text != '\0') {
		size_t n = strcspn(text, " \n");
		at_least(&longest, kik_utf8_width(kik_arena_text(t->a, text, n)));
		text += n + (text[n] != '\0');
	}
	return longest;
}

/* The width of a text's widest line, unwrapped. */
static size_t natural(const struct kik_txt *t, const char *text)
{
	struct kik_lines lines = kik_wrap(t->a, text, SIZE_MAX / 2, 0, kik_utf8_width);
	return kik_lines_width(&lines, kik_utf8_width);
}

/* The measures of a column, once its texts are there. */
static void measure(struct layout *l, size_t c)
{
	bool number = l->table->column[c].number;
	size_t cells = 0, title = natural(l->t, text_at(l, 0, c));
	size_t words = longest_word(l->t, text_at(l, 0, c));
	for (size_t r = 1; r <= l->table->nrows; r++) {
		const char *text = text_at(l, r, c);
		at_least(&cells, natural(l->t, text));
		at_least(&words, number ? cells : longest_word(l->t, text));
	}
	l->width[c] = title > cells ? title : cells;
	l->words[c] = words;
	l->least[c] = number ? TITLE_LEAST : TEXT_LEAST;
	/* figures are never broken, only their titles */
	if (number)
		at_least(&l->least[c], cells);
	if (l->least[c] > l->width[c])
		l->least[c] = l->width[c];
	at_least(&l->words[c], l->least[c]);
}

static struct layout lay_out(const struct kik_txt *t, const struct kik_table *table)
{
	size_t n = table->ncolumns;
	struct layout l = { .t = t, .table = table };
	l.text = kik_arena_array(t->a, (table->nrows + 1) * n, sizeof *l.text);
	l.width = kik_arena_array(t->a, n, sizeof *l.width);
	l.words = kik_arena_array(t->a, n, sizeof *l.words);
	l.least = kik_arena_array(t->a, n, sizeof *l.least);
	for (size_t c = 0; c < n; c++) {
		l.text[c] = kik_txt_shown(t, table->column[c].title);
		for (size_t r = 0; r < table->nrows; r++)
			l.text[(r + 1) * n + c] = cell_text(t, kik_table_at(table, r, c));
		measure(&l, c);
	}
	return l;
}

/* Takes from the widest column that is wider than its limit; false when none is. */
static bool narrow(struct layout *l, const size_t *limit)
{
	size_t n = l->table->ncolumns, widest = n;
	for (size_t c = 0; c < n; c++)
		if (l->width[c] > limit[c] && (widest == n || l->width[c] > l->width[widest]))
			widest = c;
	if (widest < n)
		l->width[widest]--;
	return widest < n;
}

/* Narrows columns until all fit, first without breaking words; false when they cannot. */
static bool fit(struct layout *l)
{
	size_t total = GAP * (l->table->ncolumns - 1);
	for (size_t c = 0; c < l->table->ncolumns; c++)
		total += l->width[c];
	for (; total > l->t->width; total--)
		if (!narrow(l, l->words) && !narrow(l, l->least))
			return false;
	return true;
}

/* One row over as many lines as its tallest cell has. */
static void add_row(const struct layout *l, const struct kik_lines *cell)
{
	struct kik_buf *b = l->t->b;
	size_t n = l->table->ncolumns, tall = 1;
	for (size_t c = 0; c < n; c++)
		tall = cell[c].n > tall ? cell[c].n : tall;
	for (size_t i = 0; i < tall; i++) {
		size_t owed = 0; /* blanks before the next text: none at the end of a line */
		for (size_t c = 0; c < n; c++) {
			const char *s = i < cell[c].n ? cell[c].line[i] : "";
			size_t blank = l->width[c] - kik_utf8_width(s);
			owed += c > 0 ? GAP : 0;
			if (*s == '\0') {
				owed += l->width[c];
				continue;
			}
			kik_txt_repeat(b, " ", owed + (l->table->column[c].number ? blank : 0));
			kik_buf_adds(b, s);
			owed = l->table->column[c].number ? 0 : blank;
		}
		kik_buf_addc(b, '\n');
	}
}

static struct kik_lines *wrap_row(const struct layout *l, size_t row, bool *tall)
{
	struct kik_lines *cell = kik_arena_array(l->t->a, l->table->ncolumns, sizeof *cell);
	for (size_t c = 0; c < l->table->ncolumns; c++) {
		cell[c] = kik_wrap(l->t->a, text_at(l, row, c), l->width[c], 0, kik_utf8_width);
		*tall = *tall || cell[c].n > 1;
	}
	return cell;
}

static void add_grid(const struct layout *l)
{
	struct kik_buf *b = l->t->b;
	bool ignored = false, tall = false;
	add_row(l, wrap_row(l, 0, &ignored));
	for (size_t c = 0; c < l->table->ncolumns; c++) {
		kik_txt_repeat(b, " ", c > 0 ? GAP : 0);
		kik_txt_repeat(b, "\xE2\x94\x80", l->width[c]);
	}
	kik_buf_addc(b, '\n');
	for (size_t r = 1; r <= l->table->nrows; r++)
		wrap_row(l, r, &tall);
	for (size_t r = 1; r <= l->table->nrows; r++) {
		/* rows of several lines need air between them */
		if (tall && r > 1)
			kik_buf_addc(b, '\n');
		add_row(l, wrap_row(l, r, &ignored));
	}
	if (l->table->nrows == 0)
		kik_txt_wrapped(l->t, "", "", kik_word(l->t->doc->lang, KIK_W_NO_ROWS));
}

/* Each row as lines "title: text"; empty cells are left out. */
static void add_records(const struct layout *l)
{
	for (size_t r = 1; r <= l->table->nrows; r++) {
		if (r > 1)
			kik_buf_addc(l->t->b, '\n');
		if (kik_table_names(l->table, r - 1)) {
			kik_txt_wrapped(l->t, "", "", text_at(l, r, 0));
			continue;
		}
		for (size_t c = 0; c < l->table->ncolumns; c++) {
			const char *title = text_at(l, 0, c), *text = text_at(l, r, c);
			if (*text != '\0')
				kik_txt_wrapped(l->t, "", "  ",
				    *title == '\0'
					? text
					: kik_arena_printf(l->t->a, "%s: %s", title, text));
		}
	}
}

void kik_txt_table(const struct kik_txt *t, const struct kik_table *table)
{
	if (table->ncolumns == 0)
		return;
	if (*table->caption != '\0')
		kik_txt_bold(t, table->caption);
	struct layout l = lay_out(t, table);
	if (fit(&l) || table->nrows == 0)
		add_grid(&l);
	else
		add_records(&l);
}
