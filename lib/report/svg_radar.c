/* The radar: axes from the middle, a ring a step, one line a series. */
#include "kik/chart.h"
#include "kik/svg.h"

#define WIDTH  (640 * KIK_PX)
#define CENTRE (WIDTH / 2)
#define RADIUS (130 * KIK_PX)

/* Where a label stands. */
struct label {
	struct kik_lines lines;
	enum kik_anchor anchor;
	int64_t x, left, right, top, bottom;
	int64_t height_on_axis; /* of the axis' end over the middle */
};

/* A place on an axis, seen from the middle; y upwards is negative. */
struct spot {
	int64_t x, y;
};

static struct spot spot_at(const struct kik_chart *c, size_t axis, int64_t r)
{
	return (struct spot){ kik_svg_sin(axis, c->nlabels, r), -kik_svg_cos(axis, c->nlabels, r) };
}

/* A label beside the end of its axis, as if it were alone; the middle is at y = 0. */
static struct label place(const struct kik_svg *g, size_t axis)
{
	const struct kik_chart *c = g->chart;
	struct spot end = spot_at(c, axis, RADIUS + 12 * KIK_PX);
	struct label l = { .x = CENTRE + end.x, .height_on_axis = -end.y };
	bool middle = axis == 0 || 2 * axis == c->nlabels;
	int64_t room = end.x > 0 ? WIDTH - l.x : l.x;
	if (middle || room > 200 * KIK_PX)
		room = 200 * KIK_PX;
	l.lines = kik_svg_wrap(g, c->label[axis], room - 4 * KIK_PX, KIK_SVG_FONT, 4);
	int64_t width = kik_svg_lines_width(&l.lines, KIK_SVG_FONT);
	int64_t height = (int64_t)l.lines.n * KIK_SVG_LEADING;
	l.anchor = middle ? KIK_ANCHOR_MIDDLE : end.x > 0 ? KIK_ANCHOR_START : KIK_ANCHOR_END;
	l.left = middle ? l.x - width / 2 : end.x > 0 ? l.x : l.x - width;
	l.right = l.left + width;
	/* above the end of an axis that points up, below one that points down */
	l.top = end.y - height / 2 + end.y * height / 2 / (RADIUS + 12 * KIK_PX);
	l.bottom = l.top + height;
	return l;
}

static void move(struct label *l, int64_t by)
{
	l->top += by;
	l->bottom += by;
}

/* Away from the middle, up or down, until it touches none of the labels placed before. */
static void push(struct label *l, struct label *const *placed, size_t n)
{
	const int64_t gap = 3 * KIK_PX;
	for (size_t i = 0; i < n; i++) {
		const struct label *p = placed[i];
		bool up = l->height_on_axis >= 0;
		if (up != (p->height_on_axis >= 0) && up)
			continue;
		if (l->left >= p->right + gap || p->left >= l->right + gap)
			continue;
		if (up && l->bottom > p->top - gap)
			move(l, p->top - gap - l->bottom);
		if (!up && l->top < p->bottom + gap)
			move(l, p->bottom + gap - l->top);
	}
}

/* True when a is placed before b: upper half first, from the horizontal outwards. */
static bool before(const struct label *a, const struct label *b)
{
	bool up_a = a->height_on_axis >= 0, up_b = b->height_on_axis >= 0;
	if (up_a != up_b)
		return up_a;
	int64_t away_a = up_a ? a->height_on_axis : -a->height_on_axis;
	int64_t away_b = up_b ? b->height_on_axis : -b->height_on_axis;
	return away_a < away_b;
}

static struct label *place_all(const struct kik_svg *g)
{
	size_t n = g->chart->nlabels;
	struct label *label = kik_arena_array(g->a, n, sizeof *label);
	struct label **order = kik_arena_array(g->a, n, sizeof(struct label *));
	for (size_t i = 0; i < n; i++) {
		label[i] = place(g, i);
		size_t k = i;
		for (; k > 0 && before(&label[i], order[k - 1]); k--)
			order[k] = order[k - 1];
		order[k] = &label[i];
	}
	for (size_t i = 1; i < n; i++)
		push(order[i], order, i);
	return label;
}

static void draw_rings(const struct kik_svg *g, int64_t cy)
{
	const struct kik_chart *c = g->chart;
	int64_t max = kik_chart_max(c), step = kik_chart_step(c);
	for (int64_t v = c->min + step; v <= max; v += step) {
		kik_buf_adds(g->b, "<path class=\"ring\" d=\"");
		for (size_t i = 0; i < c->nlabels; i++) {
			struct spot p = spot_at(c, i, kik_chart_along(c, v, RADIUS));
			kik_svg_point(g->b, i == 0 ? 'M' : 'L', CENTRE + p.x, cy + p.y);
		}
		kik_buf_adds(g->b, "Z\"/>\n");
	}
	for (size_t i = 0; i < c->nlabels; i++) {
		struct spot p = spot_at(c, i, RADIUS);
		kik_svg_line(g, "ring", CENTRE, cy, CENTRE + p.x, cy + p.y);
	}
}

static void draw_ring_numbers(const struct kik_svg *g, int64_t cy)
{
	const struct kik_chart *c = g->chart;
	int64_t max = kik_chart_max(c), step = kik_chart_step(c);
	for (int64_t v = c->min; v <= max; v += step)
		kik_svg_text(g, "tick", KIK_ANCHOR_END, CENTRE - 5 * KIK_PX,
		    cy - kik_chart_along(c, v, RADIUS) + 4 * KIK_PX,
		    kik_svg_figure(g, v, v % KIK_STAT == 0 ? 0 : 1));
}

/* A line between neighbours that both have a value; where one has none, a gap. */
static void draw_series(const struct kik_svg *g, size_t series, int64_t cy)
{
	const struct kik_chart *c = g->chart;
	const int64_t *value = c->series[series].value;
	size_t n = c->nlabels;
	kik_svg_path(g, "l", series);
	for (size_t i = 0; i < n; i++) {
		size_t next = (i + 1) % n;
		if (value[i] == KIK_UNKNOWN || value[next] == KIK_UNKNOWN)
			continue;
		struct spot p = spot_at(c, i, kik_chart_along(c, value[i], RADIUS));
		struct spot q = spot_at(c, next, kik_chart_along(c, value[next], RADIUS));
		if (i == 0 || value[i - 1] == KIK_UNKNOWN)
			kik_svg_point(g->b, 'M', CENTRE + p.x, cy + p.y);
		kik_svg_point(g->b, 'L', CENTRE + q.x, cy + q.y);
	}
	kik_svg_path_end(g);
	for (size_t i = 0; i < n; i++)
		if (value[i] != KIK_UNKNOWN) {
			struct spot p = spot_at(c, i, kik_chart_along(c, value[i], RADIUS));
			kik_svg_mark(g, series, CENTRE + p.x, cy + p.y);
		}
}

/* Which line is whose; a single series without a name needs none. */
static size_t legend_rows(const struct kik_chart *c)
{
	return c->nseries == 1 && *c->series[0].name == '\0' ? 0 : c->nseries;
}

static void draw_legend(const struct kik_svg *g, int64_t top)
{
	const struct kik_chart *c = g->chart;
	for (size_t s = 0; s < legend_rows(c); s++) {
		int64_t y = top + (int64_t)s * 20 * KIK_PX + 10 * KIK_PX;
		struct kik_lines name =
		    kik_svg_wrap(g, c->series[s].name, WIDTH / 2, KIK_SVG_FONT, 1);
		int64_t x = CENTRE - 120 * KIK_PX;
		kik_svg_path(g, "l", s);
		kik_svg_point(g->b, 'M', x, y);
		kik_svg_point(g->b, 'L', x + 34 * KIK_PX, y);
		kik_svg_path_end(g);
		kik_svg_mark(g, s, x + 17 * KIK_PX, y);
		kik_svg_text(g, "", KIK_ANCHOR_START, x + 42 * KIK_PX, y + 4 * KIK_PX,
		    name.line[0]);
	}
}

void kik_svg_radar(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	if (c->nlabels == 0)
		return;
	struct label *label = place_all(g);
	int64_t top = -RADIUS, bottom = 0;
	for (size_t i = 0; i < c->nlabels; i++) {
		/* the axis' end counts too, should its label be moved aside */
		int64_t end = spot_at(c, i, RADIUS).y;
		bottom = end > bottom ? end : bottom;
		top = label[i].top < top ? label[i].top : top;
		bottom = label[i].bottom > bottom ? label[i].bottom : bottom;
	}
	int64_t cy = 4 * KIK_PX - top;
	int64_t legend = cy + bottom + 14 * KIK_PX;
	kik_svg_open(g, "radar", WIDTH,
	    legend + (int64_t)legend_rows(c) * 20 * KIK_PX + 4 * KIK_PX);
	draw_rings(g, cy);
	for (size_t s = c->nseries; s-- > 0;)
		draw_series(g, s, cy);
	draw_ring_numbers(g, cy);
	for (size_t i = 0; i < c->nlabels; i++)
		kik_svg_lines(g, "", label[i].anchor, label[i].x, cy + label[i].top,
		    &label[i].lines);
	draw_legend(g, legend);
	kik_svg_close(g);
}
