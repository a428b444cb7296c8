/*
 * From a table to a frame.  The rows become the JSON that kik-frame(5) describes, a cell a
 * line, and go to the reader of that: so there is one set of checks.  Where it finds a fault,
 * the line says which cell it was.
 */
#include <stdlib.h>
#include <string.h>

#include "frame_table.h"
#include "kik/csv_quote.h"
#include "kik/json.h"
#include "kik/num.h"
#include "kik/store.h"

#define LANGS 32

struct row {
	struct kik_slice *field; /* KIK_FC_COLUMNS, then text and examples of each language */
	struct kik_place *place;
	bool used;
};

struct reader {
	struct kik_diag *d;
	const char *name;
	struct kik_arena *a;
	struct kik_columns c;
	const char *lang[LANGS];
	size_t at[2 * LANGS]; /* the fields of text and examples; KIK_NONE for none */
	size_t nlang;
	struct row *row;
	size_t n, cap;
	struct kik_buf json;
	struct kik_place *line; /* where each line of the JSON stands in the table */
	size_t nlines, lines_cap;
	bool bad;
};

/* --- the table ------------------------------------------------------------------- */

/* "text:da" and "examples:da" of the header. */
static void find_langs(struct reader *r)
{
	for (size_t i = 0; i < r->c.nextra; i++) {
		struct kik_slice t = r->c.head.field[r->c.extra[i]];
		size_t kind, skip, k = 0;

		t = kik_trim(t.s, t.len);
		skip = strlen(KIK_FRAME_TEXT);
		kind = t.len > skip && memcmp(t.s, KIK_FRAME_TEXT, skip) == 0 ? 0 : 1;
		if (kind == 1)
			skip = strlen(KIK_FRAME_EXAMPLES);
		if (t.len <= skip || (kind == 1 && memcmp(t.s, KIK_FRAME_EXAMPLES, skip) != 0))
			continue;
		t = kik_trim(t.s + skip, t.len - skip);
		while (k < r->nlang && !kik_slice_is(t, r->lang[k]))
			k++;
		if (k == LANGS)
			continue;
		if (k == r->nlang) {
			r->lang[r->nlang++] = kik_arena_text(r->a, t.s, t.len);
			r->at[2 * k] = r->at[2 * k + 1] = KIK_NONE;
		}
		r->at[2 * k + kind] = r->c.extra[i];
	}
}

static void keep_row(struct reader *r, const struct kik_cells *cells)
{
	size_t width = KIK_FC_COLUMNS + 2 * r->nlang;
	struct row *row;

	if (kik_columns_row(&r->c, r->d, cells) < 0)
		r->bad = true;
	r->row = kik_grow(r->row, r->n, &r->cap, sizeof *r->row);
	row = &r->row[r->n++];
	*row = (struct row){
		.field = kik_arena_array(r->a, width, sizeof *row->field),
		.place = kik_arena_array(r->a, width, sizeof *row->place),
	};
	for (size_t i = 0; i < width; i++) {
		size_t f = i < KIK_FC_COLUMNS ? r->c.field[i] : r->at[i - KIK_FC_COLUMNS];
		bool examples = i >= KIK_FC_COLUMNS && (i - KIK_FC_COLUMNS) % 2 == 1;
		struct kik_slice t = { "", 0 };

		row->place[i] = r->c.rows.place(r->c.rows.ctx, f != KIK_NONE ? f : 0);
		if (f < cells->n)
			t = kik_trim(cells->field[f].s, cells->field[f].len);
		/* of examples the number of the line counts, also of those above the first */
		if (examples && t.len > 0)
			t = cells->field[f];
		if (r->c.delimiter != 0)
			t = kik_csv_unguard(t);
		row->field[i] = (struct kik_slice){ kik_arena_text(r->a, t.s, t.len), t.len };
		/* the cell's address lasts until the next row */
		row->place[i].cell = kik_arena_str(r->a, row->place[i].cell);
	}
}

static bool is(const struct row *row, const char *kind)
{
	return kik_slice_is_fold(row->field[KIK_FC_KIND], kind);
}

/* --- JSON ------------------------------------------------------------------------- */

/* A new line of the JSON, which stands for this cell. */
static void new_line(struct reader *r, const struct row *row, size_t column)
{
	char last = r->json.s[r->json.len - 1];

	if (last != '{' && last != '[' && last != ':')
		kik_buf_addc(&r->json, ',');
	kik_buf_addc(&r->json, '\n');
	r->line = kik_grow(r->line, r->nlines, &r->lines_cap, sizeof *r->line);
	r->line[r->nlines++] = row->place[column];
}

static void key(struct reader *r, const struct row *row, size_t column, const char *name)
{
	new_line(r, row, column);
	kik_json_add_text(&r->json, name);
	kik_buf_addc(&r->json, ':');
}

/* A cell as text; one that is empty is no member. */
static void member(struct reader *r, const struct row *row, size_t column, const char *name)
{
	if (row->field[column].len == 0)
		return;
	key(r, row, column, name);
	kik_json_add_text(&r->json, row->field[column].s);
}

/* A cell as a number; what is none stays text, and the frame's reader says so. */
static void number(struct reader *r, const struct row *row, size_t column, const char *name)
{
	struct kik_slice t = row->field[column];
	enum kik_mark mark;
	int32_t n;

	if (t.len == 0)
		return;
	key(r, row, column, name);
	if (kik_parse_points(t.s, t.len, &n, &mark) == 0)
		kik_buf_add_decimal(&r->json, n, KIK_THOUSAND, '.');
	else
		kik_json_add_text(&r->json, t.s);
}

/* The next line of a cell without blanks around it; false after the last. */
static bool next_line(struct kik_slice *rest, struct kik_slice *line)
{
	const char *end;

	if (rest->s == NULL)
		return false;
	end = memchr(rest->s, '\n', rest->len);
	*line = kik_trim(rest->s, end ? (size_t)(end - rest->s) : rest->len);
	if (end)
		*rest = (struct kik_slice){ end + 1, rest->len - (size_t)(end + 1 - rest->s) };
	else
		rest->s = NULL;
	return true;
}

static void add_slice(struct reader *r, struct kik_slice t)
{
	kik_json_add_text(&r->json, kik_arena_text(r->a, t.s, t.len));
}

/* A cell as a list, one a line; `need`: also when it is empty. */
static void list(struct reader *r, const struct row *row, size_t column, const char *name,
    bool need)
{
	struct kik_slice rest = row->field[column], t;

	if (rest.len == 0 && !need)
		return;
	key(r, row, column, name);
	kik_buf_addc(&r->json, '[');
	while (next_line(&rest, &t)) {
		if (t.len == 0)
			continue;
		if (r->json.s[r->json.len - 1] != '[')
			kik_buf_addc(&r->json, ',');
		add_slice(r, t);
	}
	kik_buf_addc(&r->json, ']');
}

/* The texts of a row in its languages. */
static void texts(struct reader *r, const struct row *row)
{
	kik_buf_addc(&r->json, '{');
	for (size_t i = 0; i < r->nlang; i++)
		member(r, row, KIK_FC_COLUMNS + 2 * i, r->lang[i]);
	kik_buf_addc(&r->json, '}');
}

static void text(struct reader *r, const struct row *row, const char *name)
{
	key(r, row, r->nlang > 0 ? KIK_FC_COLUMNS : KIK_FC_KIND, name);
	texts(r, row);
}

/* Line i of each language is example i. */
static void examples(struct reader *r, const struct row *row)
{
	struct kik_slice rest[LANGS], t[LANGS];
	bool any = false;

	for (size_t i = 0; i < r->nlang; i++) {
		rest[i] = row->field[KIK_FC_COLUMNS + 2 * i + 1];
		any = any || rest[i].len > 0;
	}
	if (!any)
		return;
	key(r, row, KIK_FC_COLUMNS + 1, "examples");
	kik_buf_addc(&r->json, '[');
	for (any = true; any;) {
		size_t some = 0;

		any = false;
		for (size_t i = 0; i < r->nlang; i++) {
			t[i].len = 0;
			any = next_line(&rest[i], &t[i]) || any;
			some += t[i].len;
		}
		if (some == 0)
			continue;
		new_line(r, row, KIK_FC_COLUMNS + 1);
		kik_buf_addc(&r->json, '{');
		for (size_t i = 0; i < r->nlang; i++) {
			if (t[i].len == 0)
				continue;
			key(r, row, KIK_FC_COLUMNS + 2 * i + 1, r->lang[i]);
			add_slice(r, t[i]);
		}
		kik_buf_addc(&r->json, '}');
	}
	kik_buf_addc(&r->json, ']');
}

/* --- things ----------------------------------------------------------------------- */

static void open_thing(struct reader *r, struct row *row)
{
	row->used = true;
	new_line(r, row, KIK_FC_KIND);
	kik_buf_addc(&r->json, '{');
}

static bool is_part(const struct row *row, const char *kind, const struct row *of)
{
	struct kik_slice a = row->field[KIK_FC_PART_OF], b = of->field[KIK_FC_ID];

	return is(row, kind) && kik_slice_cmp(a, b) == 0;
}

static bool same_level(const struct row *a, const struct row *b)
{
	return kik_slice_cmp(a->field[KIK_FC_FROM], b->field[KIK_FC_FROM]) == 0 &&
	    kik_slice_cmp(a->field[KIK_FC_TO], b->field[KIK_FC_TO]) == 0;
}

/* The level of a row: one label, or that and those of the other panels. */
static void add_level(struct reader *r, struct row *row, const struct row *scale)
{
	open_thing(r, row);
	number(r, row, KIK_FC_FROM, "from");
	number(r, row, KIK_FC_TO, "to");
	key(r, row, KIK_FC_PANEL, "label");
	if (row->field[KIK_FC_PANEL].len == 0) {
		texts(r, row);
	} else {
		kik_buf_addc(&r->json, '{');
		for (struct row *p = row; p < r->row + r->n; p++) {
			if (!is_part(p, "level", scale) || !same_level(p, row))
				continue;
			p->used = true;
			text(r, p, p->field[KIK_FC_PANEL].s);
		}
		kik_buf_addc(&r->json, '}');
	}
	kik_buf_addc(&r->json, '}');
}

static void add_scale(struct reader *r, struct row *row)
{
	bool any = false;

	open_thing(r, row);
	member(r, row, KIK_FC_ID, "id");
	number(r, row, KIK_FC_MIN, "min");
	number(r, row, KIK_FC_MAX, "max");
	number(r, row, KIK_FC_STEP, "step");
	list(r, row, KIK_FC_WORDS, "blank", true);
	key(r, row, KIK_FC_KIND, "levels");
	kik_buf_addc(&r->json, '[');
	for (struct row *p = r->row; p < r->row + r->n; p++)
		if (is_part(p, "level", row) && !p->used)
			add_level(r, p, row);
	kik_buf_addc(&r->json, ']');
	for (struct row *p = r->row; p < r->row + r->n; p++) {
		if (!is_part(p, "subscores", row))
			continue;
		if (!any) {
			key(r, p, KIK_FC_KIND, "subscores");
			kik_buf_addc(&r->json, '{');
		}
		any = p->used = true;
		list(r, p, KIK_FC_WORDS, p->field[KIK_FC_PANEL].s, true);
	}
	if (any)
		kik_buf_addc(&r->json, '}');
	kik_buf_addc(&r->json, '}');
}

static void add_panel(struct reader *r, struct row *row)
{
	open_thing(r, row);
	member(r, row, KIK_FC_ID, "id");
	text(r, row, "title");
	kik_buf_addc(&r->json, '}');
}

static void add_question(struct reader *r, struct row *row)
{
	open_thing(r, row);
	member(r, row, KIK_FC_ID, "id");
	number(r, row, KIK_FC_WEIGHT, "weight");
	list(r, row, KIK_FC_PERSPECTIVES, "perspectives", false);
	text(r, row, "text");
	examples(r, row);
	kik_buf_addc(&r->json, '}');
}

static void add_theme(struct reader *r, struct row *row)
{
	open_thing(r, row);
	member(r, row, KIK_FC_ID, "id");
	member(r, row, KIK_FC_PANEL, "panel");
	member(r, row, KIK_FC_SCALE, "scale");
	number(r, row, KIK_FC_WEIGHT, "weight");
	list(r, row, KIK_FC_PERSPECTIVES, "perspectives", false);
	text(r, row, "title");
	key(r, row, KIK_FC_KIND, "questions");
	kik_buf_addc(&r->json, '[');
	for (struct row *p = r->row; p < r->row + r->n; p++)
		if (is_part(p, "question", row) && !p->used)
			add_question(r, p);
	kik_buf_adds(&r->json, "]}");
}

static void add_pair(struct reader *r, struct row *row)
{
	open_thing(r, row);
	list(r, row, KIK_FC_EFFORT, "effort", true);
	list(r, row, KIK_FC_RESULT, "result", true);
	kik_buf_addc(&r->json, '}');
}

static void add_all(struct reader *r, const char *name, const char *kind,
    void (*add)(struct reader *r, struct row *row))
{
	bool any = false;

	for (struct row *p = r->row; p < r->row + r->n; p++) {
		if (!is(p, kind))
			continue;
		if (!any) {
			key(r, p, KIK_FC_KIND, name);
			kik_buf_addc(&r->json, '[');
		}
		any = true;
		add(r, p);
	}
	if (any)
		kik_buf_addc(&r->json, ']');
}

/* The one row of its kind, else the table's first; the second of them stays unused. */
static struct row *only(struct reader *r, const char *kind)
{
	for (struct row *p = r->row; p < r->row + r->n; p++) {
		if (is(p, kind)) {
			p->used = true;
			return p;
		}
	}
	return NULL;
}

static void add_frame(struct reader *r)
{
	struct row *frame = only(r, "frame"), *origin = only(r, "origin");

	kik_buf_adds(&r->json, "{\"format\":\"kik-frame\",\"version\":1,\"lang\":[");
	r->line = kik_grow(r->line, r->nlines, &r->lines_cap, sizeof *r->line);
	r->line[r->nlines++] = (frame ? frame : r->row)->place[KIK_FC_KIND];
	for (size_t i = 0; i < r->nlang; i++) {
		kik_buf_adds(&r->json, i > 0 ? "," : "");
		kik_json_add_text(&r->json, r->lang[i]);
	}
	kik_buf_addc(&r->json, ']');
	if (frame) {
		member(r, frame, KIK_FC_ID, "id");
		member(r, frame, KIK_FC_EDITION, "edition");
		text(r, frame, "title");
	}
	if (origin)
		text(r, origin, "origin");
	add_all(r, "scales", "scale", add_scale);
	add_all(r, "panels", "panel", add_panel);
	add_all(r, "themes", "theme", add_theme);
	add_all(r, "pairs", "pair", add_pair);
	kik_buf_addc(&r->json, '}');
}

/* A row that went nowhere: its kind is none, or what it is part of is not there. */
static void find_lost(struct reader *r)
{
	static const char kinds[] =
	    "frame, origin, panel, scale, level, subscores, theme, question, pair";

	for (struct row *p = r->row; p < r->row + r->n; p++) {
		bool part = is(p, "level") || is(p, "subscores") || is(p, "question");
		size_t column = part ? KIK_FC_PART_OF : KIK_FC_KIND;
		struct kik_finding f = {
			.fault = KIK_F_FRAME_REF,
			.at = p->place[column],
			.column = kik_frame_columns[column].name,
			.found = p->field[column],
			.expected = part ? kik_phrase(r->d, KIK_P_FRAME_PART) : kinds,
		};

		if (p->used)
			continue;
		r->bad = true;
		kik_diag_add(r->d, &f);
	}
}

static const struct kik_frame *read_json(struct reader *r)
{
	struct kik_place at = { .file = r->name, .line = 1 };
	struct kik_json_doc *doc = kik_json_parse(r->d, at, r->json.s, r->json.len);
	const struct kik_frame *f = NULL;

	if (doc) {
		kik_json_stands(doc, r->line, r->nlines);
		f = kik_frame_from_json(doc, r->a);
	}
	kik_json_free(doc);
	return f;
}

const struct kik_frame *kik_frame_from_rows(struct kik_diag *d, const char *name,
    const struct kik_rows *rows, const struct kik_cells *header, char delimiter,
    struct kik_arena *a)
{
	struct reader r = { .d = d, .name = name, .a = a };
	const struct kik_frame *f = NULL;
	struct kik_cells cells;
	int got;

	kik_columns_init(&r.c, kik_frame_columns);
	r.c.delimiter = delimiter;
	if (kik_columns_header(&r.c, d, rows, header, 0, true) < 0)
		return NULL;
	find_langs(&r);
	while ((got = rows->next(rows->ctx, &cells)) > 0)
		keep_row(&r, &cells);
	if (got == 0 && r.n == 0)
		kik_diag_file(d, KIK_F_NO_ROWS, name, NULL, NULL);
	if (got == 0 && r.n > 0) {
		add_frame(&r);
		find_lost(&r);
		/* what went nowhere would be missed there as well */
		f = r.bad ? NULL : read_json(&r);
	}
	free(r.row);
	free(r.line);
	kik_buf_release(&r.json);
	return f;
}
