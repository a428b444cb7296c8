/* Lines over time: a column a label, each line's name at its end; two labels make slopes. */
#include <stdlib.h>

#include "kik/chart.h"
#include "kik/escape.h"
#include "kik/svg.h"

#define WIDTH  (640 * KIK_PX)
#define LEFT   (44 * KIK_PX)
#define RIGHT  (410 * KIK_PX) /* the last column */
#define TOP    (12 * KIK_PX)
#define HEIGHT (260 * KIK_PX) /* at least */
#define NAME   (34 * KIK_PX)  /* a name of two lines */
#define MARGIN (14 * KIK_PX)  /* between the field's edge and the outer columns */
#define BEFORE (30 * KIK_PX)  /* the same at the left of slopes: room for leads */
#define KEY    (26 * KIK_PX)  /* from the last column to the marks before the names */

/* A text beside a line's end; `y` is its middle. */
struct label {
	struct kik_lines text;
	int64_t end, y, height;
	size_t series, at; /* at: the label that the line ends at */
};

/* Of the field: so that all names find room beside it. */
static int64_t height(const struct kik_chart *c)
{
	int64_t names = (int64_t)c->nseries * NAME;
	return names > HEIGHT ? names : HEIGHT;
}

static int64_t column(const struct kik_chart *c, size_t i)
{
	int64_t n = (int64_t)c->nlabels, first = LEFT + (n == 2 ? BEFORE : MARGIN);
	return n < 2 ? (first + RIGHT) / 2 : first + (RIGHT - first) * (int64_t)i / (n - 1);
}

static int64_t height_of(const struct kik_chart *c, int64_t value)
{
	return TOP + height(c) - kik_chart_along(c, value, height(c));
}

/* A line leads from the label before to this one. */
static bool joined(const struct kik_chart *c, size_t s, size_t i)
{
	const int64_t *value = c->series[s].value;
	return i > 0 && value[i] != KIK_UNKNOWN && value[i - 1] != KIK_UNKNOWN &&
	    (c->cut == NULL || c->cut[i] == NULL);
}

/* Where lines break, and why, written upwards. */
static void draw_cut(const struct kik_svg *g, int64_t x, const char *why)
{
	const struct kik_chart *c = g->chart;
	kik_svg_line(g, "cut", x, TOP, x, TOP + height(c));
	kik_buf_adds(g->b, "<text class=\"tick\" transform=\"translate(");
	kik_svg_num(g->b, x - 4 * KIK_PX);
	kik_buf_addc(g->b, ' ');
	kik_svg_num(g->b, TOP + height(c) - 6 * KIK_PX);
	kik_buf_adds(g->b, ") rotate(-90)\">");
	kik_xml_add(g->b, why);
	kik_buf_adds(g->b, "</text>\n");
}

static void draw_field(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	int64_t max = kik_chart_max(c), step = kik_chart_step(c);
	for (int64_t v = c->min; v <= max; v += step) {
		int64_t y = height_of(c, v);
		kik_svg_line(g, "ring", LEFT, y, RIGHT + MARGIN, y);
		if (c->nlabels != 2)
			kik_svg_text(g, "tick", KIK_ANCHOR_END, LEFT - 8 * KIK_PX, y + 4 * KIK_PX,
			    kik_svg_figure(g, v, 0));
	}
	int64_t room = c->nlabels < 2 ? RIGHT - LEFT : column(c, 1) - column(c, 0);
	for (size_t i = 0; i < c->nlabels; i++) {
		int64_t x = column(c, i);
		struct kik_lines name = kik_svg_wrap(g, c->label[i], room, KIK_SVG_FONT, 2);
		kik_svg_line(g, "ring", x, TOP, x, TOP + height(c));
		kik_svg_lines(g, "axis", KIK_ANCHOR_MIDDLE, x, TOP + height(c) + 8 * KIK_PX, &name);
		if (i > 0 && c->cut != NULL && c->cut[i] != NULL)
			draw_cut(g, (x + column(c, i - 1)) / 2, c->cut[i]);
	}
}

static void draw_series(const struct kik_svg *g, size_t s)
{
	const struct kik_chart *c = g->chart;
	const int64_t *value = c->series[s].value;
	bool open = false;
	for (size_t i = 1; i < c->nlabels; i++) {
		if (!joined(c, s, i))
			continue;
		if (!open)
			kik_svg_path(g, "l", s);
		open = true;
		if (!joined(c, s, i - 1))
			kik_svg_point(g->b, 'M', column(c, i - 1), height_of(c, value[i - 1]));
		kik_svg_point(g->b, 'L', column(c, i), height_of(c, value[i]));
	}
	if (open)
		kik_svg_path_end(g);
	for (size_t i = 0; i < c->nlabels; i++)
		if (value[i] != KIK_UNKNOWN)
			kik_svg_mark(g, s, column(c, i), height_of(c, value[i]));
}

static int from_above(const void *pa, const void *pb)
{
	const struct label *a = pa, *b = pb;
	if (a->end != b->end)
		return a->end < b->end ? -1 : 1;
	return (a->series > b->series) - (a->series < b->series);
}

/* Moves labels apart: down from the top, then up from the bottom where they went too far. */
static void spread(const struct kik_chart *c, struct label *label, size_t n)
{
	int64_t free = TOP - 8 * KIK_PX, bottom = TOP + height(c) + 8 * KIK_PX;
	if (n > 0)
		qsort(label, n, sizeof *label, from_above);
	for (size_t i = 0; i < n; i++) {
		int64_t top = label[i].end - label[i].height / 2;
		top = top < free ? free : top;
		label[i].y = top + label[i].height / 2;
		free = top + label[i].height;
	}
	for (size_t i = n; i-- > 0;) {
		int64_t low = label[i].y + label[i].height / 2;
		if (low > bottom)
			label[i].y -= low - bottom;
		bottom = label[i].y - label[i].height / 2;
	}
}

/* The lines that have any value, each with its last (or first) figure and its name. */
static size_t list_labels(const struct kik_svg *g, bool last, struct label *label)
{
	const struct kik_chart *c = g->chart;
	size_t n = 0;
	for (size_t s = 0; s < c->nseries; s++) {
		const int64_t *value = c->series[s].value;
		size_t at = KIK_NONE;
		for (size_t i = 0; i < c->nlabels && (last || i == 0); i++)
			at = value[i] != KIK_UNKNOWN ? i : at;
		if (at == KIK_NONE)
			continue;
		struct label *l = &label[n++];
		const char *figure = kik_svg_figure(g, value[at], kik_chart_decimals(c));
		const char *text =
		    last ? kik_arena_printf(g->a, "%s %s", figure, c->series[s].name) : figure;
		*l = (struct label){ .end = height_of(c, value[at]), .series = s, .at = at };
		l->text = kik_svg_wrap(g, text, WIDTH - RIGHT - KEY - 12 * KIK_PX, KIK_SVG_FONT, 2);
		l->height = (int64_t)l->text.n * KIK_SVG_LEADING + 2 * KIK_PX;
	}
	spread(c, label, n);
	return n;
}

static void draw_names(const struct kik_svg *g, struct label *label)
{
	const struct kik_chart *c = g->chart;
	size_t n = list_labels(g, true, label);
	for (size_t i = 0; i < n; i++) {
		const struct label *l = &label[i];
		if (l->at + 1 == c->nlabels)
			kik_svg_line(g, "lead", column(c, l->at) + 6 * KIK_PX, l->end,
			    RIGHT + KEY - 7 * KIK_PX, l->y);
		kik_svg_mark(g, l->series, RIGHT + KEY, l->y);
		kik_svg_lines(g, "", KIK_ANCHOR_START, RIGHT + KEY + 10 * KIK_PX,
		    l->y - (int64_t)l->text.n * KIK_SVG_LEADING / 2, &l->text);
	}
}

/* Of slopes: the figures that they begin with. */
static void draw_beginnings(const struct kik_svg *g, struct label *label)
{
	size_t n = list_labels(g, false, label);
	for (size_t i = 0; i < n; i++) {
		kik_svg_lines(g, "", KIK_ANCHOR_END, LEFT, label[i].y - KIK_SVG_LEADING / 2,
		    &label[i].text);
		kik_svg_line(g, "lead", LEFT + 3 * KIK_PX, label[i].y,
		    column(g->chart, 0) - 6 * KIK_PX, label[i].end);
	}
}

void kik_svg_line_chart(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	if (c->nlabels == 0)
		return;
	struct label *label = kik_arena_array(g->a, c->nseries, sizeof *label);
	kik_svg_open(g, "lines", WIDTH, TOP + height(c) + 44 * KIK_PX);
	draw_field(g);
	for (size_t s = c->nseries; s-- > 0;)
		draw_series(g, s);
	draw_names(g, label);
	if (c->nlabels == 2)
		draw_beginnings(g, label);
	kik_svg_close(g);
}
