/* UNITS.csv: the units of a municipality, one a row. */
#include "kik/store.h"

#include <stdlib.h>
#include <string.h>

#include "kik/columns.h"
#include "kik/id.h"
#include "kik/input.h"

enum { UNIT, NAME, AREA, MUNICIPALITY, PNR, CVR, LEADER, PARTICIPANTS, PREDECESSOR };

static const struct kik_column_def columns[] = {
	[UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[NAME] = { "name", KIK_COL_OPTIONAL, { "navn" } },
	[AREA] = { "area", KIK_COL_OPTIONAL, { "område" } },
	[MUNICIPALITY] = { "municipality", KIK_COL_OPTIONAL, { "kommune" } },
	[PNR] = { "pnr", KIK_COL_OPTIONAL, { NULL } },
	[CVR] = { "cvr", KIK_COL_OPTIONAL, { NULL } },
	[LEADER] = { "leader", KIK_COL_OPTIONAL, { "leder" } },
	[PARTICIPANTS] = { "participants", KIK_COL_OPTIONAL, { "deltagere", "deltakere" } },
	[PREDECESSOR] = { "predecessor", KIK_COL_OPTIONAL, { "forgænger", "forgjenger" } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

/* A unit as it was read, with its place for the finding about a second one. */
struct entry {
	struct kik_unit unit;
	size_t line, col;
	const struct entry *first; /* the same unit, earlier in the file */
};

struct reader {
	struct kik_diag *d;
	struct kik_arena *a;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
	struct kik_column further[KIK_CSV_ROW]; /* names of the further columns … */
	size_t field[KIK_CSV_ROW];              /* … and where they stand */
	size_t nfurther;
	struct entry *entry;
	size_t n, cap;
	bool bad;
};

static void fault(struct reader *r, size_t field, enum kik_fault code, const char *column,
    struct kik_slice found, const char *expected)
{
	struct kik_finding f = {
		.fault = code,
		.at = kik_csv_place(r->csv, field < r->row.n ? field : r->row.n),
		.column = column,
		.found = found,
		.expected = expected,
		.n = KIK_ID_MAX,
	};

	kik_diag_add(r->d, &f);
	r->bad = true;
}

/* The text of a field in the arena, checked; "" after a fault. */
static const char *text(struct reader *r, size_t field, const char *column,
    int (*check)(struct kik_slice *, struct kik_arena *, enum kik_fault *))
{
	struct kik_slice cell =
	    field < r->row.n ? r->row.field[field] : (struct kik_slice){ "", 0 };
	struct kik_slice t;
	enum kik_fault code;

	cell = t = kik_csv_unguard(cell);
	if (check(&t, r->a, &code) < 0) {
		fault(r, field, code, column, cell, NULL);
		return "";
	}
	return kik_arena_text(r->a, t.s, t.len);
}

static long participants(struct reader *r)
{
	struct kik_slice cell = kik_columns_cell(&r->columns, &r->row, PARTICIPANTS);
	struct kik_slice t = kik_trim(cell.s, cell.len);
	int64_t n;

	if (t.len == 0)
		return -1;
	if (kik_parse_count(t.s, t.len, KIK_GROUP_LIMIT, &n) < 0 || n == 0) {
		fault(r, r->columns.field[PARTICIPANTS], KIK_F_NUMBER, "participants", t,
		    kik_arena_printf(r->a, "1 %s %d", kik_phrase(r->d, KIK_P_TO), KIK_GROUP_LIMIT));
		return -1;
	}
	return (long)n;
}

static int further_order(const void *a, const void *b)
{
	const size_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Finds the further columns: unknown ones, and known ones that are no field of a unit. */
static void find_further(struct reader *r)
{
	static const size_t known[] = { PNR, CVR, PREDECESSOR };
	const struct kik_columns *c = &r->columns;

	memcpy(r->field, c->extra, c->nextra * sizeof *c->extra);
	r->nfurther = c->nextra;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (c->field[known[i]] != KIK_NONE)
			r->field[r->nfurther++] = c->field[known[i]];
	qsort(r->field, r->nfurther, sizeof *r->field, further_order);
	r->row = c->head;
	for (size_t i = 0; i < r->nfurther; i++) {
		const char *name = text(r, r->field[i], "header", kik_id_check);

		for (size_t k = 0; k < sizeof known / sizeof *known; k++)
			if (c->field[known[k]] == r->field[i])
				name = columns[known[k]].name;
		r->further[i].name = name;
	}
}

static void read_row(struct reader *r)
{
	const size_t *at = r->columns.field;
	struct kik_place place;
	struct kik_unit u = { 0 };
	struct entry *e;

	if (kik_columns_row(&r->columns, r->d, &r->row) < 0) {
		r->bad = true;
		return;
	}
	u.id = text(r, at[UNIT], "unit", kik_id_check);
	u.name = text(r, at[NAME], "name", kik_fact_check);
	u.area = text(r, at[AREA], "area", kik_fact_check);
	u.municipality = text(r, at[MUNICIPALITY], "municipality", kik_fact_check);
	u.leader = text(r, at[LEADER], "leader", kik_fact_check);
	u.participants = participants(r);
	u.ncolumns = r->nfurther;
	u.column = kik_arena_array(r->a, r->nfurther, sizeof *u.column);
	for (size_t i = 0; i < r->nfurther; i++) {
		u.column[i].name = r->further[i].name;
		u.column[i].value = text(r, r->field[i], r->further[i].name, kik_fact_check);
	}
	if (u.id[0] == '\0')
		return;
	place = kik_columns_place(&r->columns, &r->row, UNIT);
	r->entry = kik_grow(r->entry, r->n, &r->cap, sizeof *r->entry);
	e = &r->entry[r->n++];
	*e = (struct entry){ .unit = u, .line = place.line, .col = place.col };
}

/* By unit, then by where it stands. */
static int entry_order(const void *a, const void *b)
{
	const struct entry *const *x = a, *const *y = b;
	int order = kik_unit_cmp(&(*x)->unit, &(*y)->unit);

	return order != 0 ? order : (*x > *y) - (*x < *y);
}

/* Reports every unit that stands twice, in the file's order. */
static void find_twice(struct reader *r, const char *file)
{
	struct entry **order = kik_arena_array(r->a, r->n, sizeof *order);

	for (size_t i = 0; i < r->n; i++)
		order[i] = &r->entry[i];
	if (r->n > 0)
		qsort(order, r->n, sizeof *order, entry_order);
	for (size_t i = 1; i < r->n; i++) {
		const struct entry *before = order[i - 1];

		if (kik_unit_cmp(&before->unit, &order[i]->unit) == 0)
			order[i]->first = before->first != NULL ? before->first : before;
	}
	for (size_t i = 0; i < r->n; i++) {
		const struct entry *e = &r->entry[i];
		struct kik_finding f = {
			.fault = KIK_F_UNIT_DUP,
			.at = { .file = file, .line = e->line, .col = e->col },
			.column = "unit",
			.unit = { e->unit.id, strlen(e->unit.id) },
			.found = { e->unit.id, strlen(e->unit.id) },
		};

		if (e->first == NULL)
			continue;
		f.other = kik_arena_printf(r->a, "%s:%zu:%zu", file, e->first->line, e->first->col);
		kik_diag_add(r->d, &f);
		r->bad = true;
	}
}

static int read_rows(struct reader *r, struct kik_input *in)
{
	int got;

	r->csv = kik_columns_open(&r->columns, r->d, in, 0, 0, true);
	if (r->csv == NULL)
		return -1;
	find_further(r);
	while ((got = kik_csv_next(r->csv, &r->row)) > 0)
		read_row(r);
	if (got == 0 && r->n == 0 && !r->bad) {
		kik_diag_file(r->d, KIK_F_NO_ROWS, in->name, NULL, NULL);
		r->bad = true;
	}
	find_twice(r, in->name);
	kik_csv_free(r->csv);
	return got < 0 || r->bad ? -1 : 0;
}

int kik_units_read(struct kik_diag *d, const char *path, struct kik_units *out, struct kik_arena *a)
{
	struct reader r = { .d = d, .a = a };
	struct kik_input in;
	int rc;

	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	kik_columns_init(&r.columns, columns);
	rc = read_rows(&r, &in);
	kik_input_close(&in);
	if (rc == 0) {
		out->n = r.n;
		out->unit = kik_arena_array(a, r.n, sizeof *out->unit);
		for (size_t i = 0; i < r.n; i++)
			out->unit[i] = r.entry[i].unit;
		kik_units_complete(out, a);
	}
	free(r.entry);
	return rc;
}
