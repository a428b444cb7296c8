/* The scatter: numbered points in a square with four named quadrants. */
#include "kik/chart.h"
#include "kik/escape.h"
#include "kik/svg.h"
#include "kik/words.h"

#define SIDE     (380 * KIK_PX)
#define LEFT     (58 * KIK_PX)
#define TOP      (8 * KIK_PX)
#define INSET    (36 * KIK_PX) /* from the edge to the ends of the scale: room for names */
#define BALL     (10 * KIK_PX) /* radius of a numbered point */
#define NUMBERED 40            /* points beyond are dots beneath; the table has them all */
#define DOT      (4 * KIK_PX)
#define RINGS    8 /* how far a point may move aside, in its own widths */

struct spot {
	int64_t x, y;
};

static struct spot spot_of(const struct kik_chart *c, int64_t x, int64_t y)
{
	return (struct spot){ LEFT + INSET + kik_chart_along(c, x, SIDE - 2 * INSET),
		TOP + SIDE - INSET - kik_chart_along(c, y, SIDE - 2 * INSET) };
}

static void draw_names(const struct kik_svg *g, struct spot cut)
{
	const struct kik_chart *c = g->chart;
	const int64_t edge = 8 * KIK_PX;
	for (size_t q = 0; q < 4; q++) {
		bool right = q % 2 == 1, low = q >= 2;
		int64_t room = right ? LEFT + SIDE - cut.x : cut.x - LEFT;
		struct kik_lines name =
		    kik_svg_wrap(g, c->quadrant[q], room - 2 * edge, KIK_SVG_FONT, 2);
		int64_t height = (int64_t)name.n * KIK_SVG_LEADING;
		kik_svg_lines(g, "q", right ? KIK_ANCHOR_END : KIK_ANCHOR_START,
		    right ? LEFT + SIDE - edge : LEFT + edge,
		    low ? TOP + SIDE - edge - height : TOP + edge, &name);
	}
}

static void draw_axes(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	int64_t max = kik_chart_max(c), step = kik_chart_step(c), base = TOP + SIDE;
	for (int64_t v = c->min; v <= max; v += step) {
		struct spot at = spot_of(c, v, v);
		const char *number = kik_svg_figure(g, v, v % KIK_STAT == 0 ? 0 : 1);
		kik_svg_text(g, "tick", KIK_ANCHOR_MIDDLE, at.x, base + 17 * KIK_PX, number);
		kik_svg_text(g, "tick", KIK_ANCHOR_END, LEFT - 7 * KIK_PX, at.y + 4 * KIK_PX,
		    number);
	}
	kik_svg_text(g, "axis", KIK_ANCHOR_MIDDLE, LEFT + SIDE / 2, base + 38 * KIK_PX, c->x_title);
	kik_buf_adds(g->b, "<text class=\"axis\" text-anchor=\"middle\" transform=\"translate(");
	kik_svg_num(g->b, 20 * KIK_PX);
	kik_buf_addc(g->b, ' ');
	kik_svg_num(g->b, TOP + SIDE / 2);
	kik_buf_adds(g->b, ") rotate(-90)\">");
	kik_xml_add(g->b, c->y_title);
	kik_buf_adds(g->b, "</text>\n");
}

/* True when a ball may lie there: in the square, on its own side of the cuts, on no other. */
static bool free_at(struct spot p, struct spot home, struct spot cut, const struct spot *placed,
    size_t n)
{
	if (p.x < LEFT + BALL || p.x > LEFT + SIDE - BALL || p.y < TOP + INSET ||
	    p.y > TOP + SIDE - INSET)
		return false;
	if ((home.x >= cut.x) != (p.x >= cut.x) || (home.y <= cut.y) != (p.y <= cut.y))
		return false;
	for (size_t i = 0; i < n; i++) {
		const int64_t apart = 2 * BALL - KIK_PX / 2;
		int64_t dx = p.x - placed[i].x, dy = p.y - placed[i].y;
		if (dx * dx + dy * dy < apart * apart)
			return false;
	}
	return true;
}

/* The nearest free place: home, then rings of a honeycomb around it; home if all is full. */
static struct spot find_place(struct spot home, struct spot cut, const struct spot *placed,
    size_t n)
{
	static const int64_t step[6][2] = { { 2, 0 }, { 1, 1 }, { -1, 1 }, { -2, 0 }, { -1, -1 },
		{ 1, -1 } };
	if (free_at(home, home, cut, placed, n))
		return home;
	for (int64_t ring = 1; ring <= RINGS; ring++) {
		/* begins at the corner to the lower left and walks along the six sides */
		int64_t x = -ring;
		int64_t y = x;
		for (size_t side = 0; side < 6; side++)
			for (int64_t k = 0; k < ring; k++) {
				struct spot p = { home.x + x * BALL,
					home.y + y * BALL * 1733 / 1000 };
				if (free_at(p, home, cut, placed, n))
					return p;
				x += step[side][0];
				y += step[side][1];
			}
	}
	return home;
}

static void draw_dots(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	for (size_t i = NUMBERED; i < c->nlabels; i++) {
		if (kik_chart_quadrant(c, i) < 0)
			continue;
		struct spot at = spot_of(c, c->series[0].value[i], c->series[1].value[i]);
		kik_svg_circle(g, "dot", at.x, at.y, DOT);
	}
}

static void draw_balls(const struct kik_svg *g, struct spot cut)
{
	const struct kik_chart *c = g->chart;
	struct spot placed[NUMBERED];
	size_t point[NUMBERED], n = 0;
	for (size_t i = 0; i < c->nlabels && i < NUMBERED; i++) {
		if (kik_chart_quadrant(c, i) < 0)
			continue;
		struct spot home = spot_of(c, c->series[0].value[i], c->series[1].value[i]);
		placed[n] = find_place(home, cut, placed, n);
		if (placed[n].x != home.x || placed[n].y != home.y)
			kik_svg_line(g, "lead", home.x, home.y, placed[n].x, placed[n].y);
		point[n++] = i;
	}
	for (size_t i = 0; i < n; i++) {
		kik_svg_circle(g, "ball", placed[i].x, placed[i].y, BALL);
		kik_svg_text(g, "no", KIK_ANCHOR_MIDDLE, placed[i].x, placed[i].y + 4 * KIK_PX,
		    kik_svg_figure(g, (int64_t)(point[i] + 1) * KIK_STAT, 0));
	}
}

/* Dots only, between the titles of the axes. */
static void draw_small(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	const int64_t side = 132 * KIK_PX, left = 4 * KIK_PX, top = 20 * KIK_PX, dot = 3 * KIK_PX;
	const int64_t room = side - 4 * dot;
	kik_svg_open(g, "small", side + 2 * left, 2 * top + side);
	kik_svg_text(g, "v", KIK_ANCHOR_START, left, 13 * KIK_PX, c->y_title);
	kik_svg_text(g, "v", KIK_ANCHOR_END, left + side, top + side + 15 * KIK_PX, c->x_title);
	kik_svg_rect(g, "field", left, top, side, side);
	for (size_t i = 0; i < c->nlabels; i++) {
		int64_t x = c->series[0].value[i], y = c->series[1].value[i];
		if (x != KIK_UNKNOWN && y != KIK_UNKNOWN)
			kik_svg_circle(g, "dot", left + 2 * dot + kik_chart_along(c, x, room),
			    top + side - 2 * dot - kik_chart_along(c, y, room), dot);
	}
	kik_svg_close(g);
}

void kik_svg_scatter(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	if (c->nseries < 2)
		return;
	if (c->small) {
		draw_small(g);
		return;
	}
	struct spot cut = spot_of(c, c->x_cut, c->y_cut);
	bool more = c->nlabels > NUMBERED;
	int64_t height = TOP + SIDE + (more ? 68 : 48) * KIK_PX;
	kik_svg_open(g, "scatter", LEFT + SIDE + 22 * KIK_PX, height);
	kik_svg_rect(g, "field", LEFT, TOP, SIDE, SIDE);
	kik_svg_line(g, "cut", cut.x, TOP, cut.x, TOP + SIDE);
	kik_svg_line(g, "cut", LEFT, cut.y, LEFT + SIDE, cut.y);
	draw_names(g, cut);
	draw_axes(g);
	draw_dots(g);
	draw_balls(g, cut);
	if (more)
		kik_svg_text(g, "tick", KIK_ANCHOR_START, LEFT, height - 6 * KIK_PX,
		    kik_word(g->doc->lang, KIK_W_MORE_IN_TABLE));
	kik_svg_close(g);
}
