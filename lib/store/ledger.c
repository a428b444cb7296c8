#include "kik/ledger.h"

#include <stdlib.h>
#include <string.h>

#include "kik/entry_order.h"
#include "ledger_parts.h"

struct kik_ledger *kik_ledger_new(struct kik_diag *d, const struct kik_intake_options *o, bool text,
    const char *today, const struct kik_cuts *cuts)
{
	struct kik_ledger *g = kik_malloc(sizeof *g);

	memset(g, 0, sizeof *g);
	g->diag = d;
	g->options = *o;
	g->options.group = true;
	g->text = text;
	g->today = today;
	g->cuts = cuts;
	g->a = kik_arena_new();
	g->answers = kik_answers_new(o->frame, 0);
	g->intake = kik_intake_new(d, &g->options, g->answers);
	return g;
}

void kik_ledger_free(struct kik_ledger *g)
{
	size_t i;

	if (!g)
		return;
	for (i = 0; i < g->n; i++)
		free(g->rows[i].row);
	free(g->rows);
	kik_buf_release(&g->scratch);
	kik_buf_release(&g->expected);
	kik_intake_free(g->intake);
	kik_answers_free(g->answers);
	kik_arena_free(g->a);
	free(g);
}

struct kik_intake *kik_ledger_intake(const struct kik_ledger *g)
{
	return g->intake;
}

const struct kik_answers *kik_ledger_answers(const struct kik_ledger *g)
{
	return g->answers;
}

/* --- a row --------------------------------------------------------------------------------- */

struct kik_place kik_ledger_place(const struct kik_ledger *g, size_t field)
{
	return kik_columns_place(&g->sheet->columns, &g->sheet->cells, KIK_ENTRY_SHARED + field);
}

void kik_ledger_report(struct kik_ledger *g, struct kik_finding *f, size_t field)
{
	f->at = kik_ledger_place(g, field);
	f->column = g->kind->field[field].column.name;
	if (g->info)
		f->unit = (struct kik_slice){ g->info->unit, strlen(g->info->unit) };
	kik_diag_add(g->diag, f);
	if (f->leniency || kik_faults[f->fault].severity < KIK_ERROR)
		return;
	if (g->info)
		g->info->withheld = true;
	else
		kik_intake_taint(g->intake);
}

static struct kik_ledger_rows *rows_of(struct kik_ledger *g, size_t section)
{
	size_t i = g->n;

	/* mostly those of the row before */
	while (i-- > 0)
		if (g->rows[i].info == g->info && g->rows[i].section == section)
			return &g->rows[i];
	g->rows = kik_grow(g->rows, g->n, &g->cap, sizeof *g->rows);
	g->rows[g->n] = (struct kik_ledger_rows){ .info = g->info, .section = section };
	return &g->rows[g->n++];
}

/* False where a key is missing that must be there, which is reported. */
static bool has_keys(struct kik_ledger *g, const struct kik_entry *e)
{
	size_t i;

	for (i = 0; i < g->kind->nfields; i++) {
		const struct kik_entry_field *f = &g->kind->field[i];
		struct kik_slice t =
		    kik_columns_cell(&g->sheet->columns, &g->sheet->cells, KIK_ENTRY_SHARED + i);
		struct kik_finding empty = { .fault = KIK_F_ID_EMPTY };

		if (!f->key || f->column.kind != KIK_COL_REQUIRED || e->value[i].given)
			continue;
		/* what stands there and is at fault was told */
		if (!kik_trim(t.s, t.len).len)
			kik_ledger_report(g, &empty, i);
		return false;
	}
	return true;
}

static void keep(struct kik_ledger *g, size_t section, const struct kik_entry *e)
{
	struct kik_ledger_rows *to = rows_of(g, section);
	struct kik_place *at = kik_arena_array(g->a, g->kind->nfields, sizeof *at);
	const char *file = NULL;
	size_t i;

	for (i = 0; i < g->kind->nfields; i++) {
		at[i] = kik_ledger_place(g, i);
		if (!file)
			file = kik_arena_str(g->a, at[i].file);
		at[i].file = file;
		if (at[i].cell)
			at[i].cell = kik_arena_str(g->a, at[i].cell);
	}
	to->row = kik_grow(to->row, to->n, &to->cap, sizeof *to->row);
	to->row[to->n++] = (struct kik_entry_row){ *e, at, g->nth++ };
}

void kik_ledger_take(struct kik_ledger *g, size_t section)
{
	struct kik_row row = kik_sheet_row(g->sheet, g->diag, g->intake);
	struct kik_entry e;
	size_t i;

	kik_intake_head(g->intake, &row);
	g->info = kik_intake_info(g->intake);
	e.value = kik_arena_array(g->a, g->kind->nfields, sizeof *e.value);
	for (i = 0; i < g->kind->nfields; i++)
		kik_ledger_cell(g, i, &e.value[i]);
	if (has_keys(g, &e) && g->info)
		keep(g, section, &e);
}

/* --- all rows ------------------------------------------------------------------------------- */

static int by_key(const void *px, const void *py, void *kind)
{
	const struct kik_entry_row *x = px, *y = py;
	int order = kik_entry_cmp(kind, &x->entry, &y->entry);

	return order ? order : (x->nth > y->nth) - (x->nth < y->nth);
}

static void report_twice(struct kik_ledger *g, const struct kik_ledger_rows *r,
    const struct kik_entry_row *first, const struct kik_entry_row *second, bool same)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[r->section];
	const struct kik_place *at = &first->at[0];
	struct kik_finding f = { .fault = same ? KIK_F_ENTRY_DUP : KIK_F_ENTRY_CONFLICT,
		.at = second->at[0],
		.column = k->field[0].column.name,
		.unit = { r->info->unit, strlen(r->info->unit) } };
	struct kik_buf name = KIK_BUF_INIT, other = KIK_BUF_INIT;

	kik_entry_add_name(&name, k, &second->entry);
	f.found = (struct kik_slice){ kik_buf_str(&name), name.len };
	if (at->cell)
		kik_buf_addf(&other, " (%s:%s)", at->file, at->cell);
	else
		kik_buf_addf(&other, " (%s:%zu:%zu)", at->file, at->line, at->col);
	f.other = kik_buf_str(&other);
	if (same && g->options.dedupe) {
		f.leniency = kik_leniency_names[KIK_LENIENT_DEDUPE];
		r->info->lenient[KIK_LENIENT_DEDUPE]++;
	} else {
		r->info->withheld = true;
	}
	kik_diag_add(g->diag, &f);
	kik_buf_release(&name);
	kik_buf_release(&other);
}

/* Sorts the rows and leaves each entry there once. */
static void sort_rows(struct kik_ledger *g, struct kik_ledger_rows *r)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[r->section];
	size_t i, kept = 0;

	qsort_r(r->row, r->n, sizeof *r->row, by_key, (void *)(uintptr_t)k);
	for (i = 0; i < r->n; i++) {
		struct kik_entry_row *last = kept ? &r->row[kept - 1] : NULL;

		if (!last || kik_entry_cmp(k, &last->entry, &r->row[i].entry) != 0)
			r->row[kept++] = r->row[i];
		else
			report_twice(g, r, last, &r->row[i],
			    kik_entry_same(k, &last->entry, &r->row[i].entry, true));
	}
	r->n = kept;
}

/* The only sheet of the same unit and round that names a municipality; NULL when there is none. */
static struct kik_sheet_info *named_one(const struct kik_ledger *g, const struct kik_sheet_info *of)
{
	struct kik_sheet_info *found = NULL;
	size_t i;

	for (i = 0; i < kik_answers_count(g->answers); i++) {
		struct kik_sheet_info *info = kik_sheet_info(kik_answers_at(g->answers, i));

		if (!*info->municipality || strcmp(info->unit, of->unit) != 0 ||
		    strcmp(info->round, of->round) != 0)
			continue;
		if (found)
			return NULL;
		found = info;
	}
	return found;
}

/* A sheet need not name the municipality: its rows are of the unit that another one names. */
static void adopt(struct kik_ledger *g)
{
	size_t i, k, n = g->n;

	for (i = 0; i < n; i++) {
		struct kik_ledger_rows from = g->rows[i], *to;

		if (*from.info->municipality)
			continue;
		g->info = named_one(g, from.info);
		if (!g->info)
			continue;
		g->info->withheld = g->info->withheld || from.info->withheld;
		to = rows_of(g, from.section);
		for (k = 0; k < from.n; k++) {
			to->row = kik_grow(to->row, to->n, &to->cap, sizeof *to->row);
			to->row[to->n++] = from.row[k];
		}
		g->rows[i].n = 0;
	}
}

void kik_ledger_check(struct kik_ledger *g)
{
	size_t i;

	adopt(g);
	for (i = 0; i < g->n; i++) {
		struct kik_ledger_rows *r = &g->rows[i];
		const struct kik_entry_kind *k = &kik_entry_kinds[r->section];
		struct kik_entry_rows rows = { .unit = r->info->unit,
			.round = r->info->round,
			.today = g->today,
			.cuts = g->cuts };

		sort_rows(g, r);
		rows.row = r->row;
		rows.n = r->n;
		if (k->check && !k->check(g->diag, &rows))
			r->info->withheld = true;
		if (k->gather)
			r->n = k->gather(r->row, r->n, g->a);
	}
	kik_intake_withhold(g->intake);
}

/* The entry without its free texts. */
static struct kik_entry bare(const struct kik_ledger *g, const struct kik_entry_kind *k,
    const struct kik_entry *e)
{
	struct kik_entered *value = kik_arena_array(g->a, k->nfields, sizeof *value);
	size_t i;

	for (i = 0; i < k->nfields; i++)
		if (k->field[i].type != KIK_ENTRY_TEXT)
			value[i] = e->value[i];
	return (struct kik_entry){ value };
}

struct kik_entries *kik_ledger_entries(const struct kik_ledger *g,
    const struct kik_sheet_info *sheet, size_t section)
{
	struct kik_entries *to;
	size_t i, k;

	for (i = 0; i < g->n; i++)
		if (g->rows[i].info == sheet && g->rows[i].section == section)
			break;
	if (i == g->n || g->rows[i].n == 0)
		return NULL;
	to = kik_entries_new(g->a, g->rows[i].n, 0);
	to->nfields = kik_entry_kinds[section].nfields;
	to->has_text = g->text;
	for (k = 0; k < to->n; k++)
		to->entry[k] = g->text
		    ? g->rows[i].row[k].entry
		    : bare(g, &kik_entry_kinds[section], &g->rows[i].row[k].entry);
	return to;
}
