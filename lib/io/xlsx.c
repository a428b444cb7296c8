#include "kik/xlsx.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <xlsxwriter.h>

#include "kik/mem.h"
#include "kik/num.h"
#include "memory_file.h"
#include "xlsx_parts.h"

#if defined(__SANITIZE_ADDRESS__)
#define LEAKS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LEAKS 1
#endif
#endif
#ifdef LEAKS
#include <sanitizer/lsan_interface.h>
#else
#define __lsan_disable()
#define __lsan_enable()
#endif

/* A file must say when it was made: the first day that a zip archive can hold. */
#define MADE        315532800

#define COLUMNS     256 /* whose width counts for the height of rows */
#define WIDTH       8   /* characters in a column of which nothing is said */
#define TALLEST     409 /* points in a row */
#define TYPE        11  /* points: the size of the type where a style names none */

#define MARGIN_TEXT 80 /* characters of a text in a header or footer, of 255 in all */

struct kik_xlsx_sheet {
	struct kik_xlsx *x;
	lxw_worksheet *w;
	const char *name;
	unsigned width[COLUMNS]; /* characters */
	unsigned *height;        /* of the rows, in points; 0: the default */
	size_t nrows, room;
	struct kik_xlsx_sheet *next;
};

/* The look of figures of so many decimals with a sign before them. */
struct figure_look {
	int decimals;
	const char *sign;
	lxw_format *format;
	struct figure_look *next;
};

struct kik_xlsx {
	lxw_workbook *w;
	struct kik_arena *a; /* what libxlsxwriter takes by pointer, and wants writable */
	lxw_format *format[KIK_XLSX_STYLES];
	struct figure_look *figures;
	struct kik_xlsx_sheet *first, **end;
	struct kik_buf t; /* the text on its way */
	int fd;           /* the file in memory, -1 when there is none */
	const char *what; /* the first that failed, and its errno */
	int err;
	long long cut;
	size_t described; /* charts */
};

/* --- failing -------------------------------------------------------------- */

static void fail(struct kik_xlsx *x, const char *what, int err)
{
	if (x->what != NULL)
		return;
	x->what = what;
	x->err = err;
}

/*
 * libxlsxwriter goes on without what it had no memory for, and then calls the workbook good, or
 * dies of it: errno tells.
 */
static void keep(struct kik_xlsx *x, lxw_error e)
{
	kik_memory_check();
	if (e == LXW_ERROR_MEMORY_MALLOC_FAILED)
		kik_out_of_memory();
	if (e != LXW_NO_ERROR)
		fail(x, lxw_strerror(e), 0);
}

static void *got(void *p)
{
	kik_memory_check();
	if (p == NULL)
		kik_out_of_memory();
	return p;
}

/* --- where the parts of a workbook stand while they are made ----------------- */

/*
 * Takes the place of lxw_tmpfile, as the library offers; what its argument is called differs
 * from version to version.  The library's own makes files in /tmp whose names two runs of the
 * same second take from one another, and tries but ten of them.
 */
FILE *kik_xlsx_part(const char *dir) __asm__("lxw_tmpfile");

FILE *kik_xlsx_part(const char *dir)
{
	int fd = kik_memory_file();
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w+b");

	(void)dir;
	kik_memory_check();
	if (f == NULL && fd >= 0)
		close(fd);
	return f;
}

/* --- texts ---------------------------------------------------------------- */

/* The text as a cell holds it, until the next call. */
static const char *cell_text(struct kik_xlsx *x, const char *s)
{
	kik_buf_clear(&x->t);
	x->cut += kik_xlsx_add_escaped(&x->t, s, KIK_XLSX_CELL);
	return kik_buf_str(&x->t);
}

/* A copy of at most max units that lives as long as the workbook; NULL for NULL or "". */
static char *short_text(struct kik_xlsx *x, const char *s, size_t max)
{
	if (s == NULL || s[0] == '\0')
		return NULL;
	kik_buf_clear(&x->t);
	kik_xlsx_add_clean(&x->t, s, max);
	return kik_arena_text(x->a, x->t.s, x->t.len);
}

/* ='Name'!$A$1:$B$2; the name always in quotes, as 2026 or T1 would be none without. */
static char *formula(struct kik_xlsx *x, const struct kik_xlsx_sheet *s, struct kik_xlsx_range r)
{
	char from[LXW_MAX_CELL_NAME_LENGTH], to[LXW_MAX_CELL_NAME_LENGTH];

	lxw_rowcol_to_cell_abs(from, r.row, (lxw_col_t)r.col, 1, 1);
	lxw_rowcol_to_cell_abs(to, r.last_row, (lxw_col_t)r.last_col, 1, 1);
	kik_buf_clear(&x->t);
	kik_buf_addf(&x->t, "='%s'!%s:%s", s->name, from, to);
	return kik_arena_text(x->a, x->t.s, x->t.len);
}

/* --- the workbook ----------------------------------------------------------- */

static lxw_format *add_format(struct kik_xlsx *x, const struct kik_xlsx_look *l)
{
	lxw_format *f = got(workbook_add_format(x->w));

	if (l->flags & KIK_LOOK_BOLD)
		format_set_bold(f);
	if (l->flags & KIK_LOOK_WRAP)
		format_set_text_wrap(f);
	if (l->flags & KIK_LOOK_CENTRE)
		format_set_align(f, LXW_ALIGN_CENTER);
	format_set_align(f,
	    l->flags & KIK_LOOK_TOP ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
	if (l->flags & KIK_LOOK_BORDER) {
		format_set_border(f, LXW_BORDER_THIN);
		format_set_border_color(f, 0x8b9aa1);
	}
	if (l->flags & KIK_LOOK_UNDERLINE)
		format_set_underline(f, LXW_UNDERLINE_SINGLE);
	if (l->flags & KIK_LOOK_OPEN)
		format_set_unlocked(f);
	if (l->size > 0)
		format_set_font_size(f, l->size);
	if (l->ink >= 0)
		format_set_font_color(f, (lxw_color_t)l->ink);
	if (l->fill >= 0)
		format_set_bg_color(f, (lxw_color_t)l->fill);
	if (l->numbers != NULL)
		format_set_num_format(f, l->numbers);
	return f;
}

void kik_xlsx_properties(struct kik_xlsx *x, const char *title, const char *subject,
    const char *creator, const char *keywords)
{
	lxw_doc_properties p = {
		.title = short_text(x, title, KIK_XLSX_MESSAGE),
		.subject = short_text(x, subject, KIK_XLSX_MESSAGE),
		.author = short_text(x, creator, KIK_XLSX_MESSAGE),
		.keywords = short_text(x, keywords, KIK_XLSX_MESSAGE),
		.created = MADE,
	};

	keep(x, workbook_set_properties(x->w, &p));
}

struct kik_xlsx *kik_xlsx_new(const char *title, const char *subject)
{
	struct kik_xlsx *x = kik_malloc(sizeof *x);
	char path[KIK_MEMORY_PATH] = "/nowhere";

	*x = (struct kik_xlsx){ .a = kik_arena_new(), .end = &x->first };
	/* libxlsxwriter 1.1.4 writes to a named file only */
	x->fd = kik_memory_file();
	if (x->fd < 0)
		fail(x, "cannot make a file in memory", errno);
	else
		kik_memory_file_path(x->fd, path);
	errno = 0;
	x->w = got(workbook_new(path));
	for (int i = 0; i < KIK_XLSX_STYLES; i++)
		x->format[i] = add_format(x, &kik_xlsx_looks[i]);
	kik_xlsx_properties(x, title, subject, NULL, NULL);
	return x;
}

static void tell(struct kik_diag *d, const struct kik_xlsx *x, const char *name)
{
	struct kik_finding f = {
		.fault = KIK_F_CELL_CUT,
		.at.file = name,
		.n = x->cut,
	};

	if (x->what != NULL)
		kik_diag_system(d, name, x->what, x->err);
	else if (x->cut > 0)
		kik_diag_add(d, &f);
}

static void set_heights(struct kik_xlsx *x)
{
	for (struct kik_xlsx_sheet *s = x->first; s != NULL; s = s->next)
		for (size_t i = 0; i < s->nrows; i++)
			if (s->height[i] > 0)
				keep(x,
				    worksheet_set_row(s->w, (lxw_row_t)i,
					s->height[i] < TALLEST ? s->height[i] : TALLEST, NULL));
}

/* Frees all but what libxlsxwriter made, which is gone by now. */
static void release(struct kik_xlsx *x)
{
	if (x->fd >= 0)
		close(x->fd);
	for (struct kik_xlsx_sheet *s = x->first; s != NULL; s = s->next)
		free(s->height);
	kik_buf_release(&x->t);
	kik_arena_free(x->a);
	free(x);
}

/*
 * Closes the workbook.  Where memory was short libxlsxwriter says so on stderr, which is not
 * its to write to, leaves the piece out and calls the workbook good: what it says is taken.
 */
static lxw_error close_workbook(lxw_workbook *w)
{
	char said[1024] = "";
	FILE *was = stderr, *ear = got(fmemopen(said, sizeof said, "w"));
	lxw_error e;

	setvbuf(ear, NULL, _IONBF, 0);
	stderr = ear; /* a variable as any other in the GNU C library */
	e = workbook_close(w);
	stderr = was;
	fclose(ear);
	said[sizeof said - 1] = '\0';
	if (strstr(said, "Memory allocation failed") != NULL)
		kik_out_of_memory();
	return e;
}

int kik_xlsx_finish(struct kik_diag *d, struct kik_xlsx *x, const char *name, struct kik_buf *b)
{
	struct kik_buf made = KIK_BUF_INIT;
	int rc = -1;

	set_heights(x);
	kik_memory_check();
	if (x->what == NULL) {
		errno = 0;
		if (close_workbook(x->w) != LXW_NO_ERROR)
			fail(x, "cannot write the workbook in memory", errno);
		kik_memory_check();
		if (x->what == NULL && kik_memory_file_take(x->fd, &made) < 0)
			fail(x, "cannot read the workbook back", errno);
	} else {
		lxw_workbook_free(x->w);
	}
	tell(d, x, name);
	if (x->what == NULL)
		rc = kik_xlsx_unmark(d, name, &made, x->described, b);
	kik_buf_release(&made);
	release(x);
	return rc;
}

void kik_xlsx_property(struct kik_xlsx *x, const char *name, const char *value)
{
	kik_buf_clear(&x->t);
	kik_xlsx_add_escaped(&x->t, value, KIK_XLSX_MESSAGE);
	keep(x, workbook_set_custom_property_string(x->w, name, kik_buf_str(&x->t)));
}

void kik_xlsx_define(struct kik_xlsx *x, const char *name, const struct kik_xlsx_sheet *s,
    struct kik_xlsx_range cells)
{
	keep(x, workbook_define_name(x->w, name, formula(x, s, cells)));
}

/* --- sheets ----------------------------------------------------------------- */

static bool is_taken(const struct kik_xlsx *x, const char *name)
{
	for (const struct kik_xlsx_sheet *s = x->first; s != NULL; s = s->next)
		if (strcasecmp(s->name, name) == 0)
			return true;
	return false;
}

static const char *free_name(struct kik_xlsx *x, const char *name)
{
	const char *ascii = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	kik_xlsx_add_name(&b, name, KIK_XLSX_NAME - 1);
	/* libxlsxwriter writes a name such as 2026 or T1 without the quotes that it needs */
	if (strspn(b.s, ascii) <= 3 && strpbrk(b.s, "0123456789") != NULL &&
	    strpbrk(b.s, " -") == NULL)
		kik_buf_addc(&b, '-');
	out = kik_arena_text(x->a, b.s, b.len);
	for (unsigned n = 2; is_taken(x, out); n++) {
		kik_buf_clear(&b);
		kik_xlsx_add_name(&b, name, KIK_XLSX_NAME - 7);
		kik_buf_addf(&b, " (%u)", n);
		out = kik_arena_text(x->a, b.s, b.len);
	}
	kik_buf_release(&b);
	return out;
}

struct kik_xlsx_sheet *kik_xlsx_add(struct kik_xlsx *x, const char *name)
{
	struct kik_xlsx_sheet *s = kik_arena_alloc(x->a, sizeof *s);

	s->x = x;
	s->name = free_name(x, name);
	s->w = got(workbook_add_worksheet(x->w, s->name));
	for (size_t i = 0; i < COLUMNS; i++)
		s->width[i] = WIDTH;
	worksheet_set_paper(s->w, 9); /* A4 */
	*x->end = s;
	x->end = &s->next;
	return s;
}

const char *kik_xlsx_name(const struct kik_xlsx_sheet *s)
{
	return s->name;
}

void kik_xlsx_width(struct kik_xlsx_sheet *s, unsigned first, unsigned last, unsigned characters)
{
	keep(s->x, worksheet_set_column(s->w, (lxw_col_t)first, (lxw_col_t)last, characters, NULL));
	for (unsigned i = first; i <= last && i < COLUMNS; i++)
		s->width[i] = characters;
}

void kik_xlsx_height(struct kik_xlsx_sheet *s, unsigned row, unsigned points)
{
	while (s->nrows <= row) {
		s->height = kik_grow(s->height, s->nrows, &s->room, sizeof *s->height);
		s->height[s->nrows++] = 0;
	}
	if (s->height[row] < points)
		s->height[row] = points;
}

/* Makes the row tall enough for a text that wraps in columns of this width together. */
static void grow_row(struct kik_xlsx_sheet *s, unsigned row, unsigned characters,
    enum kik_xlsx_style style, const char *text)
{
	const struct kik_xlsx_look *l = &kik_xlsx_looks[style];
	unsigned size = l->size > 0 ? l->size : TYPE, lines = 1;

	if (l->flags & KIK_LOOK_WRAP)
		lines = kik_xlsx_lines(text, characters * TYPE / size, l->flags & KIK_LOOK_BOLD);
	if (lines > 1 || size > TYPE)
		kik_xlsx_height(s, row, lines * ((size * 4 + 2) / 3) + 3);
}

void kik_xlsx_freeze(struct kik_xlsx_sheet *s, unsigned rows, unsigned cols)
{
	worksheet_freeze_panes(s->w, rows, (lxw_col_t)cols);
}

void kik_xlsx_filter(struct kik_xlsx_sheet *s, struct kik_xlsx_range r)
{
	keep(s->x,
	    worksheet_autofilter(s->w, r.row, (lxw_col_t)r.col, r.last_row, (lxw_col_t)r.last_col));
}

void kik_xlsx_protect(struct kik_xlsx_sheet *s)
{
	/* a row of a protected sheet grows with its text only where rows may be formatted */
	lxw_protection p = { .format_columns = 1, .format_rows = 1 };

	worksheet_protect(s->w, NULL, &p);
}

void kik_xlsx_hide(struct kik_xlsx_sheet *s)
{
	worksheet_hide(s->w);
}

void kik_xlsx_no_grid(struct kik_xlsx_sheet *s)
{
	worksheet_gridlines(s->w, LXW_HIDE_ALL_GRIDLINES);
}

/* --- cells ------------------------------------------------------------------ */

void kik_xlsx_text(struct kik_xlsx_sheet *s, unsigned row, unsigned col, enum kik_xlsx_style style,
    const char *text)
{
	keep(s->x,
	    worksheet_write_string(s->w, row, (lxw_col_t)col, cell_text(s->x, text),
		s->x->format[style]));
	grow_row(s, row, col < COLUMNS ? s->width[col] : WIDTH, style, text);
}

/* The double nearest to value / unit: what Excel itself keeps. */
static double nearest(int64_t value, int64_t unit)
{
	return (double)value / (double)unit;
}

void kik_xlsx_number(struct kik_xlsx_sheet *s, unsigned row, unsigned col,
    enum kik_xlsx_style style, int64_t value, int64_t unit)
{
	lxw_format *f = s->x->format[style];

	if (value == KIK_UNKNOWN)
		keep(s->x, worksheet_write_blank(s->w, row, (lxw_col_t)col, f));
	else
		keep(s->x,
		    worksheet_write_number(s->w, row, (lxw_col_t)col, nearest(value, unit), f));
}

static lxw_format *figure_format(struct kik_xlsx *x, int decimals, const char *sign)
{
	static const char *const digits[] = { "0", "0.0", "0.00" };
	struct kik_xlsx_look look = kik_xlsx_looks[KIK_XLSX_NUMBER];
	struct figure_look *l = x->figures;

	if (decimals < 0 || decimals > 2)
		decimals = 3;
	while (l != NULL && (l->decimals != decimals || strcmp(l->sign, sign) != 0))
		l = l->next;
	if (l != NULL)
		return l->format;
	kik_buf_clear(&x->t);
	if (*sign != '\0')
		kik_buf_addf(&x->t, "\"%s \"", sign);
	kik_buf_adds(&x->t, decimals > 2 ? "General" : digits[decimals]);
	look.numbers = kik_buf_str(&x->t);
	l = kik_arena_alloc(x->a, sizeof *l);
	*l = (struct figure_look){ decimals, kik_arena_str(x->a, sign), add_format(x, &look),
		x->figures };
	x->figures = l;
	return l->format;
}

void kik_xlsx_figure(struct kik_xlsx_sheet *s, unsigned row, unsigned col, int64_t value,
    int64_t unit, int decimals, const char *sign)
{
	lxw_format *f = figure_format(s->x, decimals, sign);

	if (value == KIK_UNKNOWN)
		keep(s->x, worksheet_write_blank(s->w, row, (lxw_col_t)col, f));
	else
		keep(s->x,
		    worksheet_write_number(s->w, row, (lxw_col_t)col, nearest(value, unit), f));
}

void kik_xlsx_link(struct kik_xlsx_sheet *s, unsigned row, unsigned col, const char *text,
    const struct kik_xlsx_sheet *to)
{
	struct kik_xlsx *x = s->x;
	const char *place = kik_arena_printf(x->a, "internal:'%s'!A1", to->name);

	keep(x,
	    worksheet_write_url_opt(s->w, row, (lxw_col_t)col, place, x->format[KIK_XLSX_LINK],
		cell_text(x, text), NULL));
	grow_row(s, row, col < COLUMNS ? s->width[col] : WIDTH, KIK_XLSX_LINK, text);
}

void kik_xlsx_merge(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, enum kik_xlsx_style style,
    const char *text)
{
	unsigned width = 0;

	if (r.row == r.last_row && r.col == r.last_col) {
		kik_xlsx_text(s, r.row, r.col, style, text);
		return;
	}
	keep(s->x,
	    worksheet_merge_range(s->w, r.row, (lxw_col_t)r.col, r.last_row, (lxw_col_t)r.last_col,
		cell_text(s->x, text), s->x->format[style]));
	for (unsigned i = r.col; i <= r.last_col; i++)
		width += i < COLUMNS ? s->width[i] : WIDTH;
	if (r.row == r.last_row)
		grow_row(s, r.row, width, style, text);
}

/* --- rules for cells ---------------------------------------------------------- */

void kik_xlsx_choose(struct kik_xlsx_sheet *s, struct kik_xlsx_range r,
    const struct kik_xlsx_choice *c)
{
	struct kik_xlsx *x = s->x;
	lxw_data_validation v = {
		.validate = c->n > 0 ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA,
		.error_type = LXW_VALIDATION_ERROR_TYPE_STOP,
		.input_title = short_text(x, c->title, KIK_XLSX_CAPTION),
		.input_message = short_text(x, c->prompt, KIK_XLSX_MESSAGE),
		.error_title = short_text(x, c->error_title, KIK_XLSX_CAPTION),
		.error_message = short_text(x, c->error, KIK_XLSX_MESSAGE),
	};

	if (c->n > 0) {
		v.value_list = kik_arena_array(x->a, c->n + 1, sizeof *v.value_list);
		for (size_t i = 0; i < c->n; i++)
			v.value_list[i] = short_text(x, c->item[i], KIK_XLSX_MESSAGE);
	} else {
		v.value_formula = formula(x, c->sheet, c->cells);
	}
	/* libxlsxwriter 1.1.4 copies the formula of a list twice and frees it once */
	__lsan_disable();
	keep(x,
	    worksheet_data_validation_range(s->w, r.row, (lxw_col_t)r.col, r.last_row,
		(lxw_col_t)r.last_col, &v));
	__lsan_enable();
}

void kik_xlsx_limit(struct kik_xlsx_sheet *s, struct kik_xlsx_range r,
    const struct kik_xlsx_limit *l)
{
	static const uint8_t type[] = { [KIK_XLSX_WHOLE] = LXW_VALIDATION_TYPE_INTEGER,
		[KIK_XLSX_DECIMAL] = LXW_VALIDATION_TYPE_DECIMAL,
		[KIK_XLSX_DAY] = LXW_VALIDATION_TYPE_DATE };
	struct kik_xlsx *x = s->x;
	lxw_data_validation v = {
		.validate = type[l->kind],
		.criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
		.minimum_number = nearest(l->min, KIK_THOUSAND),
		.maximum_number = nearest(l->max, KIK_THOUSAND),
		.minimum_datetime = { .year = 1900, .month = 1, .day = 1 },
		.maximum_datetime = { .year = 9999, .month = 12, .day = 31 },
		.error_type = LXW_VALIDATION_ERROR_TYPE_STOP,
		.input_title = short_text(x, l->title, KIK_XLSX_CAPTION),
		.input_message = short_text(x, l->prompt, KIK_XLSX_MESSAGE),
		.error_title = short_text(x, l->error_title, KIK_XLSX_CAPTION),
		.error_message = short_text(x, l->error, KIK_XLSX_MESSAGE),
	};

	keep(x,
	    worksheet_data_validation_range(s->w, r.row, (lxw_col_t)r.col, r.last_row,
		(lxw_col_t)r.last_col, &v));
}

static void add_rule(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, lxw_conditional_format *c)
{
	keep(s->x,
	    worksheet_conditional_format_range(s->w, r.row, (lxw_col_t)r.col, r.last_row,
		(lxw_col_t)r.last_col, c));
}

void kik_xlsx_heat(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, int64_t from, int64_t to)
{
	lxw_conditional_format c = {
		.type = LXW_CONDITIONAL_2_COLOR_SCALE,
		.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
		.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
		.min_value = nearest(from, KIK_THOUSAND),
		.max_value = nearest(to, KIK_THOUSAND),
		.min_color = 0xf7fafa,
		.max_color = 0x8cc3ca,
	};

	add_rule(s, r, &c);
}

void kik_xlsx_mark(struct kik_xlsx_sheet *s, struct kik_xlsx_range r, int64_t low, int64_t high)
{
	struct kik_xlsx *x = s->x;
	char cell[LXW_MAX_CELL_NAME_LENGTH];
	lxw_conditional_format c = {
		.type = LXW_CONDITIONAL_TYPE_CELL,
		.criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO,
		.value = nearest(high, KIK_THOUSAND),
		.format = x->format[KIK_XLSX_HIGH],
	};

	add_rule(s, r, &c);
	/* by a formula, since an empty cell compares as 0, which is low */
	lxw_rowcol_to_cell(cell, r.row, (lxw_col_t)r.col);
	kik_buf_clear(&x->t);
	kik_buf_addf(&x->t, "=AND(ISNUMBER(%s),%s<=", cell, cell);
	kik_buf_add_decimal(&x->t, low, KIK_THOUSAND, '.');
	kik_buf_addc(&x->t, ')');
	c = (lxw_conditional_format){
		.type = LXW_CONDITIONAL_TYPE_FORMULA,
		.value_string = x->t.s,
		.format = x->format[KIK_XLSX_LOW],
	};
	add_rule(s, r, &c);
}

/* --- paper ------------------------------------------------------------------- */

void kik_xlsx_print(struct kik_xlsx_sheet *s, const struct kik_xlsx_print *p)
{
	struct kik_xlsx *x = s->x;

	if (p->landscape)
		worksheet_set_landscape(s->w);
	worksheet_fit_to_pages(s->w, p->wide > 0 ? (uint16_t)p->wide : 1, 0);
	if (p->repeat_cols > 0)
		keep(x, worksheet_repeat_columns(s->w, 0, (lxw_col_t)(p->repeat_cols - 1)));
	worksheet_set_margins(s->w, 0.4, 0.4, 0.6, 0.6);
	if (p->repeat_last > 0 || p->repeat_first)
		keep(x, worksheet_repeat_rows(s->w, p->repeat, p->repeat_last));
	kik_buf_clear(&x->t);
	kik_buf_adds(&x->t, "&L");
	kik_xlsx_add_margin(&x->t, p->footer != NULL ? p->footer : "", MARGIN_TEXT);
	kik_buf_addf(&x->t, "&R%s &P %s &N", p->page, p->of);
	keep(x, worksheet_set_footer(s->w, x->t.s));
	if (p->header == NULL)
		return;
	kik_buf_clear(&x->t);
	kik_buf_adds(&x->t, "&L");
	kik_xlsx_add_margin(&x->t, p->header, MARGIN_TEXT);
	keep(x, worksheet_set_header(s->w, x->t.s));
}

/* --- charts ------------------------------------------------------------------ */

static void add_series(struct kik_xlsx *x, lxw_chart *chart, const struct kik_xlsx_chart *c,
    const struct kik_xlsx_series *s)
{
	const char *labels = formula(x, c->data, s->labels);
	const char *values = formula(x, c->data, s->values);
	lxw_chart_series *out = got(chart_add_series(chart, labels, values));

	chart_series_set_name(out, short_text(x, s->name, KIK_XLSX_MESSAGE));
	if (c->kind != KIK_XLSX_LINES)
		return;
	/* dashes and markers of its own: on paper colours do not tell them apart */
	static const uint8_t dashes[] = { LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
		LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_LINE_DASH_DASH_DOT,
		LXW_CHART_LINE_DASH_LONG_DASH, LXW_CHART_LINE_DASH_SQUARE_DOT,
		LXW_CHART_LINE_DASH_LONG_DASH_DOT, LXW_CHART_LINE_DASH_LONG_DASH_DOT_DOT };
	static const uint8_t markers[] = { LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_DIAMOND,
		LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_X,
		LXW_CHART_MARKER_PLUS, LXW_CHART_MARKER_STAR, LXW_CHART_MARKER_LONG_DASH };
	static const lxw_color_t colors[] = { 0x0B5563, 0xB5521A, 0x6A4C93, 0x2C7A4B, 0x8A5600,
		0x54636B, 0xA8321F, 0x1D2B33 };
	size_t style = (size_t)(s - c->series) % (sizeof dashes / sizeof *dashes);
	lxw_chart_line line = { .color = colors[style], .dash_type = dashes[style], .width = 2 };
	lxw_chart_fill fill = { .color = colors[style] };
	chart_series_set_line(out, &line);
	chart_series_set_marker_type(out, markers[style]);
	chart_series_set_marker_size(out, 7);
	chart_series_set_marker_fill(out, &fill);
}

void kik_xlsx_chart(struct kik_xlsx_sheet *s, unsigned row, unsigned col,
    const struct kik_xlsx_chart *c)
{
	static const uint8_t kinds[] = { [KIK_XLSX_RADAR] = LXW_CHART_RADAR_WITH_MARKERS,
		[KIK_XLSX_BARS] = LXW_CHART_BAR,
		[KIK_XLSX_LINES] = LXW_CHART_LINE };
	struct kik_xlsx *x = s->x;
	lxw_chart *chart = got(workbook_add_chart(x->w, kinds[c->kind]));
	lxw_chart_options o = {
		.x_scale = nearest(c->width, 480), /* the size of a chart that is not scaled */
		.y_scale = nearest(c->height, 288),
		.description = short_text(x, c->alt, KIK_XLSX_CELL),
	};
	lxw_chart_axis *values = c->kind == KIK_XLSX_BARS ? chart->x_axis : chart->y_axis;

	x->described += o.description != NULL;
	for (size_t i = 0; i < c->n; i++)
		add_series(x, chart, c, &c->series[i]);
	chart_title_set_name(chart, short_text(x, c->title, KIK_XLSX_MESSAGE));
	chart_axis_set_min(values, nearest(c->min, KIK_THOUSAND));
	chart_axis_set_max(values, nearest(c->max, KIK_THOUSAND));
	if (c->kind == KIK_XLSX_BARS)
		chart_axis_set_reverse(chart->y_axis); /* the first label on top, as in the table */
	chart_legend_set_position(chart,
	    c->n > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
	keep(x, worksheet_insert_chart_opt(s->w, row, (lxw_col_t)col, chart, &o));
}
