#include "sheet_row.h"

#include <string.h>

void kik_sheet_source_book(struct kik_sheet_source *s, const struct kik_book_facts *f)
{
	size_t i;

	s->typed = true;
	for (i = 0; i < KIK_BOOK_FACTS; i++) {
		size_t column = kik_book_keys[i].column;

		s->fact[column] = f->fact[i];
		s->mismatch[column] = kik_book_keys[i].mismatch;
		s->expected[column] =
		    kik_arena_text(f->a, f->fact[i].s ? f->fact[i].s : "", f->fact[i].len);
	}
}

void kik_sheet_tell(struct kik_diag *d, const char *name, const struct kik_sheet_source *s,
    const char *what, size_t n)
{
	const char *rows = n == 1 ? "row" : "rows";

	if (s->in)
		kik_diag_tell(d, "%s: %s, %s, %s, %zu %s", name, kik_encoding_name(s->in->encoding),
		    kik_csv_name(s->delimiter), what, n, rows);
	else
		kik_diag_tell(d, "%s: XLSX, %s, %zu %s", name, what, n, rows);
}

uint64_t kik_sheet_waived(const struct kik_sheet_row *c, const struct kik_intake_options *o)
{
	uint64_t waived = 0;
	size_t i;

	for (i = 0; i < KIK_A_COLUMNS; i++)
		if (c->source->fact[i].len && c->of[i] != KIK_NONE)
			waived |= UINT64_C(1) << c->of[i];
	if (o->unit)
		waived |= UINT64_C(1) << c->of[KIK_A_UNIT];
	if (o->round || o->manifest)
		waived |= UINT64_C(1) << c->of[KIK_A_ROUND];
	return waived;
}

static struct kik_place place_of(void *ctx, size_t column)
{
	const struct kik_sheet_row *c = ctx;
	size_t k = c->of[column];

	return kik_columns_place(&c->columns, &c->cells, k == KIK_NONE ? c->elsewhere : k);
}

static bool use_fact(struct kik_sheet_row *c, struct kik_diag *d, size_t column)
{
	struct kik_slice fact = c->source->fact[column], t = { "", 0 };
	struct kik_finding f = { .fault = c->source->mismatch[column] };

	if (c->of[column] != KIK_NONE)
		t = kik_columns_cell(&c->columns, &c->cells, c->of[column]);
	t = kik_trim(t.s, t.len);
	if (!t.len)
		c->column[column] = KIK_CSV_ROW + column;
	if (!t.len || column == KIK_A_FRAME || kik_slice_cmp(t, fact) == 0)
		return true;
	f.at = place_of(c, column);
	f.column = kik_answer_columns[column].name;
	f.unit = c->source->fact[KIK_A_UNIT];
	f.found = t;
	f.expected = c->source->expected[column];
	kik_diag_add(d, &f);
	return false;
}

struct kik_row kik_sheet_row(struct kik_sheet_row *c, struct kik_diag *d, struct kik_intake *in)
{
	struct kik_row row = { .field = c->field,
		.n = KIK_CSV_ROW + KIK_A_COLUMNS,
		.column = c->column,
		.typed = c->source->typed,
		.place = place_of,
		.ctx = c };
	size_t i, n = c->cells.n < KIK_CSV_ROW ? c->cells.n : KIK_CSV_ROW;

	memcpy(c->field, c->cells.field, n * sizeof *c->field);
	for (; n < KIK_CSV_ROW; n++)
		c->field[n] = (struct kik_slice){ "", 0 };
	for (i = 0; i < KIK_A_COLUMNS; i++) {
		c->field[KIK_CSV_ROW + i] = c->source->fact[i];
		c->column[i] = c->of[i] == KIK_NONE ? KIK_NONE : c->columns.field[c->of[i]];
		if (c->source->fact[i].len && !use_fact(c, d, i))
			kik_intake_taint(in);
	}
	return row;
}
