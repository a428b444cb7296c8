/* A frame as a workbook: its table. */
#include <string.h>

#include "frame_table.h"
#include "kik/num.h"
#include "kik/store.h"
#include "kik/xlsx.h"

static unsigned width_of(const struct kik_frame_table *t, size_t column)
{
	const char *name = t->cell[column].s;

	if (strncmp(name, KIK_FRAME_TEXT, strlen(KIK_FRAME_TEXT)) == 0)
		return 50;
	if (strncmp(name, KIK_FRAME_EXAMPLES, strlen(KIK_FRAME_EXAMPLES)) == 0)
		return 60;
	return 12;
}

int kik_frame_xlsx(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    struct kik_arena *a)
{
	struct kik_xlsx *x = kik_xlsx_new(f->id, NULL);
	struct kik_xlsx_sheet *s = kik_xlsx_add(x, "frame");
	struct kik_frame_table t = { 0 };

	kik_frame_tabulate(&t, f, a);
	for (size_t k = 0; k < t.ncols; k++)
		kik_xlsx_width(s, (unsigned)k, (unsigned)k, width_of(&t, k));
	for (size_t i = 0; i < t.nrows; i++) {
		for (size_t k = 0; k < t.ncols; k++) {
			const struct kik_frame_cell *c = &t.cell[i * t.ncols + k];
			unsigned row = (unsigned)i, col = (unsigned)k;

			if (i == 0)
				kik_xlsx_text(s, row, col, KIK_XLSX_HEAD, c->s);
			else if (c->s)
				kik_xlsx_text(s, row, col, KIK_XLSX_TEXT, c->s);
			else
				kik_xlsx_number(s, row, col, KIK_XLSX_NUMBER, c->n, KIK_THOUSAND);
		}
	}
	kik_xlsx_freeze(s, 1, 2);
	kik_xlsx_property(x, "format", "kik-frame");
	kik_xlsx_property(x, "version", "1");
	return kik_xlsx_finish(d, x, NULL, b);
}
