#include "kik/chart.h"

#include "kik/words.h"

int kik_chart_decimals(const struct kik_chart *c)
{
	if (c->decimals >= 0)
		return c->decimals;
	int need = 0;
	for (size_t s = 0; s < c->nseries; s++)
		for (size_t i = 0; i < c->nlabels; i++) {
			int64_t v = c->series[s].value[i];
			if (v == KIK_UNKNOWN || v % KIK_STAT == 0)
				continue;
			if (v % (KIK_STAT / 10) != 0)
				return 2;
			need = 1;
		}
	return need;
}

int64_t kik_chart_max(const struct kik_chart *c)
{
	if (c->max > c->min)
		return c->max;
	int64_t max = c->min + KIK_STAT;
	for (size_t s = 0; s < c->nseries; s++)
		for (size_t i = 0; i < c->nlabels; i++)
			if (c->series[s].value[i] > max)
				max = c->series[s].value[i];
	return max;
}

int64_t kik_chart_step(const struct kik_chart *c)
{
	static const int64_t steps[] = { 1, 2, 5 };
	int64_t range = kik_chart_max(c) - c->min;
	for (int64_t ten = KIK_STAT;; ten *= 10)
		for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
			if (range / (steps[i] * ten) <= 10)
				return steps[i] * ten;
}

int64_t kik_chart_along(const struct kik_chart *c, int64_t value, int64_t length)
{
	int64_t max = kik_chart_max(c);
	if (value <= c->min)
		return 0;
	if (value >= max)
		return length;
	return kik_round_div((kik_int128)(value - c->min) * length, max - c->min);
}

size_t kik_chart_lowest(const struct kik_chart *c)
{
	const int64_t *value = c->series[0].value;
	size_t low = c->nlabels;
	bool differ = false;
	for (size_t i = 0; i < c->nlabels; i++) {
		if (value[i] == KIK_UNKNOWN)
			continue;
		differ = differ || (low < c->nlabels && value[i] != value[low]);
		if (low == c->nlabels || value[i] < value[low])
			low = i;
	}
	return differ ? low : c->nlabels;
}

int kik_chart_quadrant(const struct kik_chart *c, size_t point)
{
	int64_t x = c->series[0].value[point], y = c->series[1].value[point];
	if (x == KIK_UNKNOWN || y == KIK_UNKNOWN)
		return -1;
	return (y >= c->y_cut ? 0 : 2) + (x >= c->x_cut ? 1 : 0);
}

static void add_points(struct kik_doc *d, struct kik_table *t, const struct kik_chart *c)
{
	int decimals = kik_chart_decimals(c);
	kik_doc_column(d, t, "no", kik_word(d->lang, KIK_W_NO), true);
	kik_doc_column(d, t, "point", kik_word(d->lang, KIK_W_POINT), false);
	kik_doc_column(d, t, "x", c->x_title, true);
	kik_doc_column(d, t, "y", c->y_title, true);
	kik_doc_column(d, t, "quadrant", kik_word(d->lang, KIK_W_QUADRANT), false);
	for (size_t i = 0; i < c->nlabels; i++) {
		struct kik_cell_value *row = kik_doc_row(d, t);
		int quadrant = kik_chart_quadrant(c, i);
		kik_cell_count(&row[0], (int64_t)i + 1);
		kik_cell_text(&row[1], c->label[i]);
		kik_cell_number(&row[2], c->series[0].value[i], decimals);
		kik_cell_number(&row[3], c->series[1].value[i], decimals);
		if (quadrant >= 0)
			kik_cell_text(&row[4], c->quadrant[quadrant]);
	}
}

static void add_series(struct kik_doc *d, struct kik_table *t, const struct kik_chart *c,
    const char *heading)
{
	int decimals = kik_chart_decimals(c);
	kik_doc_column(d, t, "label", *c->x_title ? c->x_title : heading, false);
	for (size_t s = 0; s < c->nseries; s++) {
		const char *name = *c->series[s].name ? c->series[s].name : c->y_title;
		kik_doc_column(d, t, "value", *name ? name : kik_word(d->lang, KIK_W_COUNT), true);
	}
	for (size_t i = 0; i < c->nlabels; i++) {
		/* a row of its own: in a workbook it breaks the line */
		if (c->cut != NULL && c->cut[i] != NULL)
			kik_cell_text(kik_doc_row(d, t), c->cut[i]);
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], c->label[i]);
		for (size_t s = 0; s < c->nseries; s++)
			kik_cell_number(&row[s + 1], c->series[s].value[i], decimals);
	}
	t->row_header = true;
}

const struct kik_table *kik_chart_table(const struct kik_doc *d, const struct kik_chart *c,
    struct kik_arena *a)
{
	static const enum kik_word heading[] = { [KIK_CHART_BARS] = KIK_W_CATEGORY,
		[KIK_CHART_RADAR] = KIK_W_AXIS,
		[KIK_CHART_WHEEL] = KIK_W_PHASES_OF,
		[KIK_CHART_LINES] = KIK_W_ROUND };
	/* a document of its own, so that nothing is added to the one being read */
	struct kik_doc *own = kik_doc_new(a, d->kind, d->lang, "", "");
	struct kik_table *t = kik_doc_table(own, NULL, "chart", c->title);
	if (c->kind == KIK_CHART_SCATTER)
		add_points(own, t, c);
	else
		add_series(own, t, c, kik_word(d->lang, heading[c->kind]));
	return t;
}
