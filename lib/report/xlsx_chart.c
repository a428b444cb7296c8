/* Charts in workbooks: native ones, their figures in a sheet of their own. */
#include "kik/chart.h"
#include "kik/render.h"
#include "kik/render_xlsx.h"

#define ROW_PIXELS 20 /* of an ordinary row */
#define PER_BAR    28 /* pixels for a bar, and for what stands around the bars */
#define AROUND     90

static struct kik_xlsx_range cells(unsigned row, size_t n, unsigned col)
{
	return (struct kik_xlsx_range){ row, col, row + (unsigned)n - 1, col };
}

/* Puts the figures into their sheet; returns the row of the first. */
static unsigned put_figures(struct kik_render_book *k, const struct kik_chart *c, const char *of)
{
	const struct kik_table *t = kik_chart_table(k->doc, c, k->a);
	unsigned first;

	kik_xlsx_text(k->figures, k->row++, 0, KIK_XLSX_HEADING,
	    *of == '\0'             ? c->title
		: *c->title == '\0' ? of
				    : kik_arena_printf(k->a, "%s: %s", of, c->title));
	first = k->row + 1;
	k->row = kik_render_xlsx_rows(k, k->figures, k->row, t, 0, t->nrows) + 1;
	return first;
}

unsigned kik_render_xlsx_chart(struct kik_render_book *k, struct kik_xlsx_sheet *s, unsigned row,
    unsigned col, const struct kik_chart *c, const char *of)
{
	bool radar = c->kind == KIK_CHART_RADAR;
	struct kik_xlsx_series *series = kik_arena_array(k->a, c->nseries, sizeof *series);
	unsigned from = put_figures(k, c, of);
	struct kik_xlsx_chart out = {
		.kind = radar ? KIK_XLSX_RADAR : KIK_XLSX_BARS,
		.title = c->title,
		.alt = c->alt,
		.data = k->figures,
		.series = series,
		.n = c->nseries,
		.min = c->min / (KIK_STAT / KIK_THOUSAND),
		.max = kik_chart_max(c) / (KIK_STAT / KIK_THOUSAND),
		.width = radar ? 560 : 400,
		.height = radar ? 420 : AROUND + PER_BAR * (unsigned)c->nlabels,
	};

	for (size_t i = 0; i < c->nseries; i++) {
		series[i].name = c->series[i].name;
		series[i].labels = cells(from, c->nlabels, 0);
		series[i].values = cells(from, c->nlabels, (unsigned)i + 1);
	}
	kik_xlsx_chart(s, row, col, &out);
	return out.height / ROW_PIXELS + 2;
}
