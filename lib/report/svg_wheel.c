/* The quality wheel: a sector for each phase, as far out as its mean; the lowest one named. */
#include "kik/chart.h"
#include "kik/svg.h"
#include "kik/words.h"

#define WIDTH  (640 * KIK_PX)
#define CENTRE (WIDTH / 2)
#define RADIUS (110 * KIK_PX)
#define RINGS  6 /* more would crowd their numbers */
#define TOP    (34 * KIK_PX)
#define LABEL  (170 * KIK_PX) /* the widest line beside the wheel */

static void add_spot(struct kik_buf *b, const char *command, int64_t x, int64_t y)
{
	kik_buf_adds(b, command);
	kik_svg_num(b, x);
	kik_buf_addc(b, ' ');
	kik_svg_num(b, y);
}

/* From the middle out to r, clockwise to the next phase, and back. */
static void draw_sector(const struct kik_svg *g, const char *cls, size_t i, int64_t cy, int64_t r)
{
	size_t n = g->chart->nlabels, next = (i + 1) % n;
	if (r <= 0)
		return;
	kik_buf_addf(g->b, "<path class=\"%s\" d=\"", cls);
	add_spot(g->b, "M", CENTRE, cy);
	add_spot(g->b, "L", CENTRE + kik_svg_sin(i, n, r), cy - kik_svg_cos(i, n, r));
	add_spot(g->b, "A", r, r);
	add_spot(g->b, " 0 0 1 ", CENTRE + kik_svg_sin(next, n, r), cy - kik_svg_cos(next, n, r));
	kik_buf_adds(g->b, "Z\"/>\n");
}

/* Name, figure, and whether it is the lowest, beside the middle of the sector. */
static void draw_label(const struct kik_svg *g, size_t i, int64_t cy, bool low)
{
	const struct kik_chart *c = g->chart;
	size_t n = c->nlabels;
	int64_t x = kik_svg_sin(2 * i + 1, 2 * n, RADIUS + 12 * KIK_PX);
	int64_t y = cy - kik_svg_cos(2 * i + 1, 2 * n, RADIUS + 12 * KIK_PX);
	enum kik_anchor anchor = x > KIK_PX ? KIK_ANCHOR_START
	    : x < -KIK_PX                   ? KIK_ANCHOR_END
					    : KIK_ANCHOR_MIDDLE;
	struct kik_lines name = kik_svg_wrap(g, c->label[i], LABEL, KIK_SVG_FONT, 2);
	const char *figure = kik_svg_figure(g, c->series[0].value[i], kik_chart_decimals(c));
	int64_t top = y - ((int64_t)name.n + 1) * KIK_SVG_LEADING / 2;
	kik_svg_lines(g, "", anchor, CENTRE + x, top, &name);
	if (low)
		figure = kik_arena_printf(g->a, "%s – %s", figure,
		    kik_word(g->doc->lang, KIK_W_PHASE_LOWEST_MARK));
	kik_svg_text(g, "v", anchor, CENTRE + x,
	    top + ((int64_t)name.n + 1) * KIK_SVG_LEADING - 3 * KIK_PX, figure);
}

void kik_svg_wheel(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	size_t n = c->nlabels, low;
	int64_t cy = TOP + RADIUS, max = kik_chart_max(c), step = kik_chart_step(c);
	if (n == 0)
		return;
	low = kik_chart_lowest(c);
	if ((max - c->min) / step > RINGS)
		step *= 2;
	kik_svg_open(g, "radar", WIDTH, cy + RADIUS + TOP);
	for (size_t i = 0; i < n; i++)
		if (c->series[0].value[i] != KIK_UNKNOWN)
			draw_sector(g, i == low ? "phase low" : "phase", i, cy,
			    kik_chart_along(c, c->series[0].value[i], RADIUS));
	for (int64_t v = c->min + step; v <= max; v += step)
		kik_svg_circle(g, "ring", CENTRE, cy, kik_chart_along(c, v, RADIUS));
	for (size_t i = 0; i < n; i++)
		kik_svg_line(g, "ring", CENTRE, cy, CENTRE + kik_svg_sin(i, n, RADIUS),
		    cy - kik_svg_cos(i, n, RADIUS));
	for (int64_t v = c->min + step; v <= max; v += step)
		kik_svg_text(g, "tick", KIK_ANCHOR_MIDDLE, CENTRE,
		    cy - kik_chart_along(c, v, RADIUS) + 4 * KIK_PX,
		    kik_svg_figure(g, v, v % KIK_STAT == 0 ? 0 : 1));
	for (size_t i = 0; i < n; i++)
		draw_label(g, i, cy, i == low);
	kik_svg_close(g);
}
