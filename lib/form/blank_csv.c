/* A blank sheet as CSV. */
#include "kik/blank.h"
#include "kik/csv.h"

static void add_cell(struct kik_buf *b, bool first, const struct kik_blank_cell *c)
{
	const struct kik_csv_style *st = &kik_csv_excel;

	if (c->text != NULL) {
		kik_csv_text(b, st, first, c->text, true);
		return;
	}
	if (c->decimals < 0 || c->value == KIK_UNKNOWN) {
		kik_csv_number(b, st, first, c->value, KIK_STAT);
		return;
	}
	kik_csv_text(b, st, first, "", false);
	kik_buf_add_fixed(b, c->value, KIK_STAT, c->decimals, st->mark);
}

static void add_head(struct kik_buf *b, const struct kik_blank *s)
{
	for (size_t i = 0; i < s->nhead; i++) {
		if (s->head[i].key[0] == '\0')
			continue; /* an empty row says nothing in CSV */
		kik_csv_text(b, &kik_csv_excel, true, s->head[i].key, true);
		kik_csv_text(b, &kik_csv_excel, false, "", false);
		kik_csv_end(b, &kik_csv_excel);
	}
}

int kik_blank_csv(struct kik_diag *d, const struct kik_blank *s, const char *name,
    struct kik_buf *b)
{
	const struct kik_blank_table *t = &s->table[0];

	(void)d;
	(void)name;
	kik_csv_begin(b, &kik_csv_excel);
	add_head(b, s);
	for (size_t i = 0; i < t->ncolumns; i++)
		kik_csv_text(b, &kik_csv_excel, i == 0, t->column[i].header, false);
	kik_csv_end(b, &kik_csv_excel);
	for (size_t i = 0; i < t->nrows; i++) {
		for (size_t c = 0; c < t->ncolumns; c++)
			add_cell(b, c == 0, &t->row[i].cell[c]);
		kik_csv_end(b, &kik_csv_excel);
	}
	return 0;
}
