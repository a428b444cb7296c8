/* The cells of a sheet, as rows. */
#include <string.h>

#include "kik/num.h"
#include "workbook_parts.h"

/* What a cell says of itself, and what stands in it. */
struct cell {
	size_t col;
	int64_t style;
	char type[10]; /* "" for a number */
	bool runs;     /* raw was joined from <is>, escapes read */
};

/* --- places ------------------------------------------------------------------------------ */

/* A1 or R1C1, which a name alone must not be taken for. */
static bool like_reference(const char *s)
{
	size_t letters = 0;

	while ((s[letters] >= 'A' && s[letters] <= 'Z') || (s[letters] >= 'a' && s[letters] <= 'z'))
		letters++;
	if (letters <= 1 && strchr("rRcC", *s))
		return s[1] == '\0' || (s[1] >= '0' && s[1] <= '9');
	return letters >= 1 && letters <= 3 && s[letters] &&
	    strspn(s + letters, "0123456789") == strlen(s + letters);
}

/* Adds the name of a sheet the way a formula has it. */
static void add_sheet(struct kik_buf *b, const char *name)
{
	bool plain = *name && !(*name >= '0' && *name <= '9') && !like_reference(name);

	for (const char *s = name; *s && plain; s++)
		plain = (*s & 0x80) || (*s >= '0' && *s <= '9') || (*s >= 'A' && *s <= 'Z') ||
		    (*s >= 'a' && *s <= 'z') || *s == '_' || *s == '.';
	if (plain) {
		kik_buf_adds(b, name);
		return;
	}
	kik_buf_addc(b, '\'');
	for (; *name; name++) {
		if (*name == '\'')
			kik_buf_addc(b, '\'');
		kik_buf_addc(b, *name);
	}
	kik_buf_addc(b, '\'');
}

/* A is 0, AA is 26. */
static void add_column(struct kik_buf *b, size_t col)
{
	if (col >= 26)
		add_column(b, col / 26 - 1);
	kik_buf_addc(b, (char)('A' + col % 26));
}

static struct kik_place place_of(struct kik_workbook *w, size_t col)
{
	struct kik_workbook_reading *r = &w->reading;

	kik_buf_clear(&r->cell);
	add_sheet(&r->cell, r->sheet);
	kik_buf_addc(&r->cell, '!');
	if (col != KIK_NONE)
		add_column(&r->cell, col);
	kik_buf_addi(&r->cell, (int64_t)r->line);
	return (struct kik_place){ .file = w->name, .line = r->line, .cell = r->cell.s };
}

static int fault(struct kik_workbook *w, enum kik_fault fault, size_t col, const char *attribute,
    const char *found, long long n)
{
	struct kik_finding f = { .fault = fault,
		.at = place_of(w, col),
		.column = attribute,
		.found = { found, found ? strlen(found) : 0 },
		.n = n };

	kik_diag_add(w->diag, &f);
	return -1;
}

/* --- one cell ---------------------------------------------------------------------------- */

/* Reads E14: columns from 0, rows from 1.  -1 when it is no such reference. */
static int read_reference(const char *s, size_t *col, size_t *line)
{
	size_t c = 0;
	int64_t n;

	for (; (*s >= 'A' && *s <= 'Z') || (*s >= 'a' && *s <= 'z'); s++) {
		c = c * 26 + (size_t)((*s | 0x20) - 'a' + 1);
		if (c > KIK_WORKBOOK_ROWS)
			return -1;
	}
	if (!c || kik_parse_count(s, strlen(s), KIK_WORKBOOK_ROWS, &n) < 0)
		return -1;
	*col = c - 1;
	*line = (size_t)n;
	return 0;
}

/* What the tag of a cell says.  0, or -1 with the fault reported. */
static int read_tag(struct kik_workbook *w, const struct kik_tag *tag, struct cell *c)
{
	struct kik_workbook_reading *r = &w->reading;
	const char *at = kik_tags_value(tag, 0, "r"), *type = kik_tags_value(tag, 0, "t"),
		   *style = kik_tags_value(tag, 0, "s");
	size_t line = r->line, next = r->col == KIK_NONE ? 0 : r->col + 1;

	*c = (struct cell){ .col = next };
	if (at && (read_reference(at, &c->col, &line) < 0 || line != r->line))
		return fault(w, KIK_F_XLSX_VALUE, next, "r", at, 0);
	r->col = c->col;
	if (c->col < KIK_WORKBOOK_COLS) {
		if (r->seen[c->col])
			return fault(w, KIK_F_XLSX_VALUE, c->col, "r", at ? at : "", 0);
		r->seen[c->col] = true;
	}
	if (type && strlen(type) < sizeof c->type)
		memcpy(c->type, type, strlen(type) + 1);
	if (style && kik_parse_count(style, strlen(style), INT32_MAX, &c->style) < 0)
		c->style = 0;
	return 0;
}

/* Gathers what stands in a cell into r->raw, up to its end tag. */
static int read_content(struct kik_workbook *w, struct cell *c)
{
	struct kik_workbook_reading *r = &w->reading;
	struct kik_tag tag;

	kik_buf_clear(&r->raw);
	while (kik_part_next(&r->part, &tag) == 1) {
		if (tag.depth == 4)
			return 0;
		if (tag.open && tag.depth == 5 && kik_tags_is(&tag, KIK_WB_MAIN, "is")) {
			kik_buf_clear(&r->raw);
			if (kik_workbook_runs(&r->part, tag.depth, &r->raw) < 0)
				return -1;
			c->runs = true;
		} else if (!tag.open && tag.depth == 5 && !c->runs &&
		    kik_tags_is(&tag, KIK_WB_MAIN, "v")) {
			kik_buf_clear(&r->raw);
			kik_buf_add(&r->raw, tag.text.s, tag.text.len);
		}
	}
	return -1;
}

static int add_shared(struct kik_workbook *w, const struct cell *c)
{
	struct kik_workbook_reading *r = &w->reading;
	const char *raw = kik_buf_str(&r->raw);
	int64_t i;

	if (kik_parse_count(raw, r->raw.len, INT32_MAX, &i) < 0 || (size_t)i >= w->nstrings)
		/* what stands there could be what somebody wrote */
		return fault(w, KIK_F_XLSX_VALUE, c->col, "v", "…", 0);
	if (w->string[i].len > KIK_WORKBOOK_CELL)
		return fault(w, KIK_F_XLSX_CELL, c->col, NULL, NULL, KIK_WORKBOOK_CELL);
	kik_buf_add(&r->text, w->string[i].s, w->string[i].len);
	return 0;
}

/* Adds the text of a cell to that of the row.  0, or -1 with the fault reported. */
static int add_value(struct kik_workbook *w, const struct cell *c)
{
	struct kik_workbook_reading *r = &w->reading;
	struct kik_slice raw = { kik_buf_str(&r->raw), r->raw.len };

	if (!raw.len)
		return 0;
	if (raw.len > KIK_WORKBOOK_CELL)
		return fault(w, KIK_F_XLSX_CELL, c->col, NULL, NULL, KIK_WORKBOOK_CELL);
	if (c->runs) {
		kik_buf_add(&r->text, raw.s, raw.len);
	} else if (strcmp(c->type, "s") == 0) {
		return add_shared(w, c);
	} else if (strcmp(c->type, "str") == 0 || strcmp(c->type, "inlineStr") == 0) {
		kik_workbook_add_text(&r->text, r->text.len, raw.s, raw.len);
	} else if (strcmp(c->type, "b") == 0 &&
	    (kik_slice_is(raw, "1") || kik_slice_is(raw, "true"))) {
		kik_buf_adds(&r->text, "TRUE");
	} else if (strcmp(c->type, "b") == 0 &&
	    (kik_slice_is(raw, "0") || kik_slice_is(raw, "false"))) {
		kik_buf_adds(&r->text, "FALSE");
	} else if (strcmp(c->type, "d") == 0) {
		kik_workbook_add_iso(&r->text, raw.s, raw.len);
	} else if (!*c->type || strcmp(c->type, "n") == 0) {
		enum kik_workbook_style style =
		    (size_t)c->style < w->nstyles ? w->style[c->style] : KIK_WB_PLAIN;

		kik_workbook_add_number(&r->text, raw.s, raw.len, style, w->date1904);
	} else {
		kik_buf_add(&r->text, raw.s, raw.len);
	}
	return 0;
}

/* --- rows -------------------------------------------------------------------------------- */

static int read_cell(struct kik_workbook *w, const struct kik_tag *tag)
{
	struct kik_workbook_reading *r = &w->reading;
	size_t start = r->text.len;
	struct cell c;

	if (read_tag(w, tag, &c) < 0 || read_content(w, &c) < 0)
		return -1;
	if (c.col >= KIK_WORKBOOK_COLS)
		return r->raw.len
		    ? fault(w, KIK_F_XLSX_COLUMNS, c.col, NULL, NULL, KIK_WORKBOOK_COLS)
		    : 0;
	if (add_value(w, &c) < 0)
		return -1;
	r->at[c.col] = start;
	r->len[c.col] = r->text.len - start;
	if (r->len[c.col] && c.col >= r->n)
		r->n = c.col + 1;
	return 0;
}

/* The number of a row: as it says, or the next one.  0, or -1 with the fault reported. */
static int number_row(struct kik_workbook *w, const struct kik_tag *tag)
{
	const char *at = kik_tags_value(tag, 0, "r");
	int64_t line = (int64_t)++w->reading.line;

	if (at &&
	    (kik_parse_count(at, strlen(at), KIK_WORKBOOK_ROWS, &line) < 0 ||
		(size_t)line < w->reading.line))
		return fault(w, KIK_F_XLSX_VALUE, KIK_NONE, "r", at, 0);
	w->reading.line = (size_t)line;
	if (line > KIK_WORKBOOK_ROWS)
		return fault(w, KIK_F_XLSX_ROWS, KIK_NONE, NULL, NULL, KIK_WORKBOOK_ROWS);
	return 0;
}

/* All of a row, up to its end tag. */
static int read_row(struct kik_workbook *w, const struct kik_tag *row)
{
	struct kik_workbook_reading *r = &w->reading;
	struct kik_tag tag;

	kik_buf_clear(&r->text);
	r->n = 0;
	r->col = KIK_NONE;
	memset(r->seen, 0, sizeof r->seen);
	memset(r->len, 0, sizeof r->len);
	if (number_row(w, row) < 0)
		return -1;
	while (kik_part_next(&r->part, &tag) == 1) {
		if (tag.depth == 3)
			return 0;
		if (tag.open && tag.depth == 4 && kik_tags_is(&tag, KIK_WB_MAIN, "c") &&
		    read_cell(w, &tag) < 0)
			return -1;
	}
	return -1;
}

static int next_row(struct kik_workbook *w)
{
	struct kik_workbook_reading *r = &w->reading;
	struct kik_tag tag;
	int got;

	while ((got = kik_part_next(&r->part, &tag)) == 1) {
		if (tag.depth == 2)
			r->in_data = tag.open && kik_tags_is(&tag, KIK_WB_MAIN, "sheetData");
		if (!r->in_data || !tag.open || tag.depth != 3 ||
		    !kik_tags_is(&tag, KIK_WB_MAIN, "row"))
			continue;
		if (read_row(w, &tag) < 0)
			return -1;
		if (r->n)
			return 1;
	}
	return got;
}

static int next(void *ctx, struct kik_cells *row)
{
	struct kik_workbook *w = ctx;
	struct kik_workbook_reading *r = &w->reading;
	int got = r->ended ? 0 : next_row(w);

	r->ended = got != 1;
	if (got != 1)
		return got;
	for (size_t i = 0; i < r->n; i++)
		r->field[i] =
		    (struct kik_slice){ r->len[i] ? r->text.s + r->at[i] : "", r->len[i] };
	*row = (struct kik_cells){ .field = r->field, .n = r->n, .line = r->line };
	return 1;
}

static struct kik_place place(void *ctx, size_t i)
{
	struct kik_workbook *w = ctx;

	if (i >= w->reading.n)
		i = w->reading.n ? w->reading.n - 1 : 0;
	return place_of(w, i);
}

int kik_workbook_rows(struct kik_workbook *w, size_t sheet, struct kik_rows *rows)
{
	struct kik_workbook_reading *r = &w->reading;

	kik_part_close(&r->part);
	r->sheet = w->sheet[sheet].name;
	r->line = r->n = 0;
	r->ended = r->in_data = false;
	if (kik_part_open(&r->part, w, w->sheet[sheet].part, KIK_WB_MAIN, "worksheet") < 0)
		return -1;
	*rows = (struct kik_rows){ w, next, place };
	return 0;
}
