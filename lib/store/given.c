#include "kik/given.h"

#include <stdlib.h>
#include <string.h>

#include "kik/columns.h"
#include "kik/id.h"
#include "kik/input.h"
#include "kik/order.h"
#include "kik/unit.h"

enum { UNIT, ROUND, MUNICIPALITY };

static const struct kik_column_def columns[] = {
	[UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[ROUND] = { "round", KIK_COL_OPTIONAL, { "runde" } },
	[MUNICIPALITY] = { "municipality", KIK_COL_OPTIONAL, { "kommune" } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

struct reader {
	struct kik_diag *d;
	struct kik_arena *a;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
	struct kik_given *out;
	struct kik_given_row *list; /* while it grows */
	size_t cap;
	bool bad;
};

static struct kik_slice cell(const struct reader *r, size_t field)
{
	return field < r->row.n ? kik_csv_unguard(r->row.field[field])
				: (struct kik_slice){ "", 0 };
}

/* An id in the arena; "" after a fault, or where there is none and need not be. */
static const char *id(struct reader *r, size_t column)
{
	size_t field = r->columns.field[column];
	struct kik_slice found = cell(r, field), t = found;
	struct kik_finding f = { .column = columns[column].name, .found = found, .n = KIK_ID_MAX };

	if ((column == UNIT ? kik_id_check : kik_fact_check)(&t, r->a, &f.fault) == 0)
		return kik_arena_text(r->a, t.s, t.len);
	f.at = kik_csv_place(r->csv, field < r->row.n ? field : r->row.n);
	kik_diag_add(r->d, &f);
	r->bad = true;
	return "";
}

/* The further columns of the header. */
static void read_names(struct reader *r)
{
	const struct kik_columns *c = &r->columns;
	struct kik_given *out = r->out;

	out->n = c->nextra;
	out->name = kik_arena_array(r->a, c->nextra, sizeof(char *));
	out->col = kik_arena_array(r->a, c->nextra, sizeof *out->col);
	r->row = c->head;
	for (size_t i = 0; i < c->nextra; i++) {
		struct kik_slice name =
		    kik_trim(c->head.field[c->extra[i]].s, c->head.field[c->extra[i]].len);
		struct kik_place at = kik_csv_place(r->csv, c->extra[i]);

		out->name[i] = kik_arena_text(r->a, name.s, name.len);
		out->col[i] = at.col;
		out->line = at.line;
	}
}

static void read_row(struct reader *r)
{
	struct kik_given_row row = { .value = kik_arena_array(r->a, r->out->n, sizeof(char *)) };
	struct kik_place at;

	if (kik_columns_row(&r->columns, r->d, &r->row) < 0) {
		r->bad = true;
		return;
	}
	row.unit = id(r, UNIT);
	row.round = id(r, ROUND);
	row.municipality = id(r, MUNICIPALITY);
	for (size_t i = 0; i < r->out->n; i++) {
		struct kik_slice s = cell(r, r->columns.extra[i]);

		row.value[i] = kik_arena_text(r->a, s.s, s.len);
	}
	if (!*row.unit)
		return;
	at = kik_columns_place(&r->columns, &r->row, UNIT);
	row.line = at.line;
	row.col = at.col;
	r->list = kik_grow(r->list, r->out->nrows, &r->cap, sizeof *r->list);
	r->list[r->out->nrows++] = row;
}

static int by_unit(const void *pa, const void *pb)
{
	const struct kik_given_row *a = *(struct kik_given_row *const *)pa;
	const struct kik_given_row *b = *(struct kik_given_row *const *)pb;
	int order = strcmp(a->municipality, b->municipality);

	if (order == 0)
		order = strcmp(a->unit, b->unit);
	if (order == 0)
		order = strcmp(a->round, b->round);
	return order != 0 ? order : (a > b) - (a < b);
}

static bool same(const struct kik_given_row *a, const struct kik_given_row *b)
{
	return !strcmp(a->municipality, b->municipality) && !strcmp(a->unit, b->unit) &&
	    !strcmp(a->round, b->round);
}

/* Reports every unit that stands twice for the same round, with the first of them. */
static void find_twice(struct reader *r, const char *file)
{
	size_t n = r->out->nrows, first = 0;
	struct kik_given_row **order = kik_arena_array(r->a, n, sizeof(struct kik_given_row *));

	for (size_t i = 0; i < n; i++)
		order[i] = &r->list[i];
	if (n)
		qsort(order, n, sizeof(struct kik_given_row *), by_unit);
	for (size_t i = 1; i < n; i++) {
		struct kik_finding f = { .fault = KIK_F_UNIT_DUP,
			.column = "unit",
			.unit = { order[i]->unit, strlen(order[i]->unit) },
			.found = { order[i]->unit, strlen(order[i]->unit) } };

		if (!same(order[first], order[i])) {
			first = i;
			continue;
		}
		f.at = (struct kik_place){ file, order[i]->line, order[i]->col, NULL };
		f.other = kik_arena_printf(r->a, "%s:%zu:%zu", file, order[first]->line,
		    order[first]->col);
		kik_diag_add(r->d, &f);
		r->bad = true;
	}
}

static int read_rows(struct reader *r, struct kik_input *in)
{
	int got;

	r->csv = kik_columns_open(&r->columns, r->d, in, 0, 0, true);
	if (!r->csv)
		return -1;
	read_names(r);
	while ((got = kik_csv_next(r->csv, &r->row)) > 0)
		read_row(r);
	if (got == 0 && !r->out->nrows && !r->bad) {
		kik_diag_file(r->d, KIK_F_NO_ROWS, in->name, NULL, NULL);
		r->bad = true;
	}
	find_twice(r, in->name);
	kik_csv_free(r->csv);
	return got < 0 || r->bad ? -1 : 0;
}

/* As they stand in the file where one unit has several. */
static int by_unit_and_place(const void *pa, const void *pb)
{
	const struct kik_given_row *a = *(const struct kik_given_row *const *)pa;
	const struct kik_given_row *b = *(const struct kik_given_row *const *)pb;
	int order = strcmp(a->unit, b->unit);

	return order != 0 ? order : (a > b) - (a < b);
}

static int is_called(const void *unit, const void *element)
{
	return strcmp(unit, (*(const struct kik_given_row *const *)element)->unit);
}

const struct kik_given_row *const *kik_given_rows(const struct kik_given *g, const char *unit,
    size_t *n)
{
	*n = g != NULL ? g->nrows : 0;
	return g != NULL ? kik_order_find(unit, g->by_unit, n, sizeof *g->by_unit, is_called)
			 : NULL;
}

int kik_given_read(struct kik_diag *d, const char *path, struct kik_given *out, struct kik_arena *a)
{
	struct reader r = { .d = d, .a = a, .out = out };
	struct kik_input in;
	int rc;

	*out = (struct kik_given){ .file = kik_arena_str(a, path) };
	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	kik_columns_init(&r.columns, columns);
	rc = read_rows(&r, &in);
	kik_input_close(&in);
	out->row = kik_arena_array(a, out->nrows, sizeof *out->row);
	out->by_unit = kik_arena_array(a, out->nrows, sizeof *out->by_unit);
	for (size_t i = 0; i < out->nrows; i++) {
		out->row[i] = r.list[i];
		out->by_unit[i] = &out->row[i];
	}
	kik_order(out->by_unit, out->nrows, sizeof *out->by_unit, by_unit_and_place);
	free(r.list);
	return rc;
}
