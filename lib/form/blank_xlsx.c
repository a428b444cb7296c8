/* A blank sheet as a workbook. */
#include <string.h>

#include "kik/blank.h"
#include "kik/mem.h"
#include "kik/round.h"
#include "kik/xlsx.h"
#include "sheet_words.h"

#define HEAD   3  /* rows above those of a table: title, how, names of columns */
#define ROOM   60 /* points: lines to write in */
#define NARROW 12 /* characters: a column of ids and times, not of sentences */
#define HOW    12 /* columns over which the line above a table goes, at most */

struct book {
	const struct kik_blank *s;
	struct kik_xlsx *x;
	struct kik_arena *a;
};

static struct kik_xlsx_range cell(unsigned row, unsigned col)
{
	return (struct kik_xlsx_range){ row, col, row, col };
}

static void set_print(const struct book *k, struct kik_xlsx_sheet *sheet,
    const struct kik_blank_table *t)
{
	bool large = t != NULL && t->keep > 0;
	struct kik_xlsx_print p = {
		.landscape = large,
		.wide = large ? 2 : 1,
		.repeat_cols = t != NULL ? (unsigned)t->keep : 0,
		.repeat = HEAD - 1,
		.repeat_last = t != NULL ? HEAD - 1 : 0,
		.header = kik_arena_printf(k->a, "%s · %s", k->s->title, k->s->subtitle),
		.footer = k->s->marking,
		.page = kik_sheet_word(k->s->lang, KIK_SHEET_PAGE),
		.of = kik_sheet_word(k->s->lang, KIK_SHEET_PAGE_OF),
	};

	kik_xlsx_print(sheet, &p);
}

/* --- the cover: a row with two cells is key and value, any other has one ------------ */

static void add_head(const struct book *k, struct kik_xlsx_sheet *sheet, unsigned row)
{
	const char *lang = k->s->lang;
	struct kik_xlsx_limit day = { .kind = KIK_XLSX_DAY,
		.error_title = kik_sheet_word(lang, KIK_SHEET_WRONG),
		.error = kik_sheet_word(lang, KIK_SHEET_WRONG_DAY) };
	struct kik_xlsx_limit count = { .kind = KIK_XLSX_WHOLE,
		.max = (int64_t)KIK_GROUP_LIMIT * KIK_THOUSAND,
		.error_title = kik_sheet_word(lang, KIK_SHEET_WRONG),
		.error = kik_sheet_word(lang, KIK_SHEET_WRONG_COUNT) };

	for (size_t i = 0; i < k->s->nhead; i++, row++) {
		const struct kik_blank_head *h = &k->s->head[i];
		bool is_day = h->kind == KIK_BLANK_DATE;

		kik_xlsx_text(sheet, row, 0,
		    h->key[0] != '\0' ? KIK_XLSX_THEME : KIK_XLSX_ANSWER_TEXT, h->key);
		kik_xlsx_text(sheet, row, 1, is_day ? KIK_XLSX_ANSWER_DAY : KIK_XLSX_ANSWER_CHOICE,
		    "");
		kik_xlsx_limit(sheet, cell(row, 1), is_day ? &day : &count);
	}
}

static void add_cover(const struct book *k)
{
	struct kik_xlsx_sheet *sheet = kik_xlsx_add(k->x, k->s->cover);
	unsigned row = 0;

	kik_xlsx_width(sheet, 0, 0, 24);
	kik_xlsx_width(sheet, 1, 1, 16);
	kik_xlsx_width(sheet, 2, 2, 54);
	kik_xlsx_no_grid(sheet);
	kik_xlsx_text(sheet, row++, 0, KIK_XLSX_TITLE, k->s->title);
	kik_xlsx_text(sheet, row++, 0, KIK_XLSX_SUBTITLE, k->s->subtitle);
	kik_xlsx_text(sheet, row++, 0, KIK_XLSX_MARK, k->s->marking);
	row++;
	for (size_t i = 0; i < k->s->nintro; i++, row++)
		kik_xlsx_merge(sheet, (struct kik_xlsx_range){ row, 0, row, 2 }, KIK_XLSX_BODY,
		    kik_arena_printf(k->a, "• %s", k->s->intro[i]));
	row++;
	if (k->s->nhead > 0) {
		kik_xlsx_text(sheet, row++, 0, KIK_XLSX_HEADING, k->s->head_title);
		add_head(k, sheet, row);
	}
	kik_xlsx_protect(sheet);
	set_print(k, sheet, NULL);
}

/* --- points -------------------------------------------------------------------------- */

static const char *decimal(const struct book *k, int32_t points)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	kik_buf_add_decimal(&b, points, KIK_THOUSAND, strcmp(k->s->lang, "en") == 0 ? '.' : ',');
	out = kik_arena_str(k->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return out;
}

/* True when the scale can be a list: few steps, whole ones, and nothing between them. */
static bool is_list(const struct kik_scale *s)
{
	return s->nsteps <= KIK_DENSE_STEPS && s->grain == s->step && s->min % KIK_THOUSAND == 0 &&
	    s->step % KIK_THOUSAND == 0;
}

static void choose_points(const struct book *k, struct kik_xlsx_sheet *sheet,
    const struct kik_scale *s, struct kik_xlsx_range at)
{
	struct kik_buf range = KIK_BUF_INIT, error = KIK_BUF_INIT;
	const char *title = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG);

	kik_sheet_say(&range, k->s->lang, KIK_SHEET_RANGE, decimal(k, s->min), decimal(k, s->max),
	    NULL);
	kik_sheet_say(&error, k->s->lang, KIK_SHEET_WRONG_POINTS, kik_buf_str(&range), NULL, NULL);
	if (is_list(s)) {
		const char **item = kik_arena_array(k->a, s->nsteps, sizeof *item);

		for (size_t i = 0; i < s->nsteps; i++)
			item[i] = decimal(k, s->min + (int32_t)i * s->step);
		kik_xlsx_choose(sheet, at,
		    &(struct kik_xlsx_choice){ .item = item,
			.n = s->nsteps,
			.error_title = title,
			.error = kik_buf_str(&error) });
	} else {
		kik_xlsx_limit(sheet, at,
		    &(struct kik_xlsx_limit){ .kind = KIK_XLSX_DECIMAL,
			.min = s->min,
			.max = s->max,
			.error_title = title,
			.error = kik_buf_str(&error) });
	}
	kik_buf_release(&error);
	kik_buf_release(&range);
}

/* --- other cells to fill in ------------------------------------------------------------ */

static void choose_item(const struct book *k, struct kik_xlsx_sheet *sheet, const char *const *item,
    size_t n, struct kik_xlsx_range at)
{
	kik_xlsx_choose(sheet, at,
	    &(struct kik_xlsx_choice){ .item = item,
		.n = n,
		.error_title = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG),
		.error = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG_ITEM) });
}

static void choose_whole(const struct book *k, struct kik_xlsx_sheet *sheet,
    const struct kik_blank_column *column, struct kik_xlsx_range at)
{
	size_t n = (size_t)(column->max - column->min) + 1;
	const char **item = kik_arena_array(k->a, KIK_BLANK_LIST, sizeof *item);
	struct kik_xlsx_limit count = { .kind = KIK_XLSX_WHOLE,
		.min = (int64_t)column->min * KIK_THOUSAND,
		.max = (int64_t)column->max * KIK_THOUSAND,
		.error_title = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG),
		.error = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG_COUNT) };

	if (n > KIK_BLANK_LIST) {
		kik_xlsx_limit(sheet, at, &count);
		return;
	}
	for (size_t i = 0; i < n; i++)
		item[i] = kik_arena_printf(k->a, "%d", column->min + (int)i);
	choose_item(k, sheet, item, n, at);
}

/* What may be typed into a cell, by its column. */
static void limit_cell(const struct book *k, struct kik_xlsx_sheet *sheet,
    const struct kik_blank_column *column, const struct kik_blank_row *row,
    struct kik_xlsx_range at)
{
	struct kik_xlsx_limit day = { .kind = KIK_XLSX_DAY,
		.error_title = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG),
		.error = kik_sheet_word(k->s->lang, KIK_SHEET_WRONG_DAY) };

	switch (column->kind) {
	case KIK_BLANK_POINTS:
		choose_points(k, sheet, row->scale, at);
		break;
	case KIK_BLANK_WHOLE:
		choose_whole(k, sheet, column, at);
		break;
	case KIK_BLANK_DAY:
		kik_xlsx_limit(sheet, at, &day);
		break;
	case KIK_BLANK_CHOICE:
		choose_item(k, sheet, column->item, column->nitems, at);
		break;
	default:
		break;
	}
}

/* A cell to fill in, with what stands in it already. */
static void add_answer(struct kik_xlsx_sheet *sheet, unsigned row, unsigned col,
    const struct kik_blank_column *column, const struct kik_blank_cell *c)
{
	enum kik_xlsx_style style = column->kind == KIK_BLANK_TEXT ? KIK_XLSX_ANSWER_TEXT
	    : column->kind == KIK_BLANK_DAY                        ? KIK_XLSX_ANSWER_DAY
								   : KIK_XLSX_ANSWER_CHOICE;

	if (c->text != NULL)
		kik_xlsx_text(sheet, row, col, style, c->text);
	else
		kik_xlsx_number(sheet, row, col, style, c->value, KIK_STAT);
}

/* --- tables --------------------------------------------------------------------------- */

static void add_reader(struct kik_xlsx_sheet *sheet, unsigned row, unsigned col,
    const struct kik_blank_column *column, const struct kik_blank_cell *c, bool names_row)
{
	enum kik_xlsx_style style = column->width < NARROW ? KIK_XLSX_ID : KIK_XLSX_TEXT;

	if (c->text != NULL)
		kik_xlsx_text(sheet, row, col, names_row ? KIK_XLSX_STRONG : style, c->text);
	else
		kik_xlsx_number(sheet, row, col, c->decimals == 2 ? KIK_XLSX_STAT : KIK_XLSX_NUMBER,
		    c->value, KIK_STAT);
}

static void add_aside(struct kik_xlsx_sheet *sheet, unsigned row, unsigned col,
    const struct kik_blank_column *column, const struct kik_blank_cell *c)
{
	enum kik_xlsx_style style = column->width < NARROW ? KIK_XLSX_ASIDE : KIK_XLSX_CLOSED;

	if (c->text != NULL)
		kik_xlsx_text(sheet, row, col, style, c->text);
	else
		kik_xlsx_number(sheet, row, col, style, c->value, KIK_STAT);
}

static void add_row(const struct book *k, struct kik_xlsx_sheet *sheet,
    const struct kik_blank_table *t, size_t i)
{
	const struct kik_blank_row *r = &t->row[i];
	unsigned row = HEAD + (unsigned)i, col = 0;

	if (t->keep > 0)
		kik_xlsx_height(sheet, row, ROOM);
	for (size_t c = 0; c < t->ncolumns; c++) {
		const struct kik_blank_column *column = &t->column[c];

		if (column->kind == KIK_BLANK_FACT)
			continue;
		if (r->aside)
			add_aside(sheet, row, col, column, &r->cell[c]);
		else if (column->kind == KIK_BLANK_READER)
			add_reader(sheet, row, col, column, &r->cell[c], c + 1 == t->keep);
		else
			add_answer(sheet, row, col, column, &r->cell[c]);
		limit_cell(k, sheet, column, r, cell(row, col));
		col++;
	}
}

/* The names of the columns; returns how many. */
static unsigned add_columns(const struct book *k, struct kik_xlsx_sheet *sheet,
    const struct kik_blank_table *t)
{
	unsigned col = 0;

	for (size_t c = 0; c < t->ncolumns; c++) {
		const struct kik_blank_column *column = &t->column[c];
		char *head = kik_arena_str(k->a, column->header);

		if (column->kind == KIK_BLANK_FACT)
			continue;
		if (head[0] >= 'a' && head[0] <= 'z')
			head[0] = (char)(head[0] - 'a' + 'A');
		kik_xlsx_width(sheet, col, col, column->width);
		kik_xlsx_text(sheet, HEAD - 1, col,
		    column->kind == KIK_BLANK_READER ? KIK_XLSX_HEAD : KIK_XLSX_ANSWER_HEAD, head);
		col++;
	}
	return col;
}

static void add_table(const struct book *k, const struct kik_blank_table *t)
{
	struct kik_xlsx_sheet *sheet = kik_xlsx_add(k->x, t->name);
	unsigned cols = add_columns(k, sheet, t);

	kik_xlsx_text(sheet, 0, 0, KIK_XLSX_HEADING,
	    kik_arena_printf(k->a, "%s · %s", k->s->title, k->s->marking));
	kik_xlsx_merge(sheet, (struct kik_xlsx_range){ 1, 0, 1, (cols < HOW ? cols : HOW) - 1 },
	    KIK_XLSX_NOTE, t->how);
	for (size_t i = 0; i < t->nrows; i++)
		add_row(k, sheet, t, i);
	kik_xlsx_freeze(sheet, HEAD, (unsigned)t->keep);
	kik_xlsx_protect(sheet);
	set_print(k, sheet, t);
}

/* Twice, as other programs drop the properties, and people delete sheets. */
static void add_facts(const struct book *k)
{
	struct kik_xlsx_sheet *sheet = kik_xlsx_add(k->x, "kik");

	for (size_t i = 0; i < k->s->nfacts; i++) {
		const struct kik_blank_fact *f = &k->s->fact[i];

		kik_xlsx_property(k->x, f->key, f->value);
		kik_xlsx_text(sheet, (unsigned)i, 0, KIK_XLSX_ID, f->key);
		kik_xlsx_text(sheet, (unsigned)i, 1, KIK_XLSX_ID, f->value);
	}
	kik_xlsx_protect(sheet);
	kik_xlsx_hide(sheet);
}

int kik_blank_xlsx(struct kik_diag *d, const struct kik_blank *s, const char *name,
    struct kik_buf *b)
{
	struct book k = { s, kik_xlsx_new(s->title, s->marking), kik_arena_new() };
	int rc;

	add_cover(&k);
	for (size_t i = 0; i < s->ntables; i++)
		add_table(&k, &s->table[i]);
	add_facts(&k);
	rc = kik_xlsx_finish(d, k.x, name, b);
	kik_arena_free(k.a);
	return rc;
}
