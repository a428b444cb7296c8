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
	static const struct {
		int kind;
		unsigned width, height;
	} looks[] = {
		[KIK_CHART_BARS] = { KIK_XLSX_BARS, 400, AROUND },
		[KIK_CHART_RADAR] = { KIK_XLSX_RADAR, 560, 420 },
		[KIK_CHART_WHEEL] = { KIK_XLSX_RADAR, 560, 420 },
		[KIK_CHART_LINES] = { KIK_XLSX_LINES, 560, 320 },
	};
	size_t rows = c->nlabels;
	for (size_t i = 0; c->cut != NULL && i < c->nlabels; i++)
		rows += c->cut[i] != NULL; /* kik_chart_table */
	struct kik_xlsx_series *series = kik_arena_array(k->a, c->nseries, sizeof *series);
	unsigned from = put_figures(k, c, of);
	struct kik_xlsx_chart out = {
		.kind = looks[c->kind].kind,
		.title = c->title,
		.alt = c->alt,
		.data = k->figures,
		.series = series,
		.n = c->nseries,
		.min = c->min / (KIK_STAT / KIK_THOUSAND),
		.max = kik_chart_max(c) / (KIK_STAT / KIK_THOUSAND),
		.width = looks[c->kind].width,
		.height = looks[c->kind].height +
		    (c->kind == KIK_CHART_BARS ? PER_BAR * (unsigned)c->nlabels : 0),
	};

	for (size_t i = 0; i < c->nseries; i++) {
		series[i].name = c->series[i].name;
		series[i].labels = cells(from, rows, 0);
		series[i].values = cells(from, rows, (unsigned)i + 1);
	}
	kik_xlsx_chart(s, row, col, &out);
	return out.height / ROW_PIXELS + 2;
}
