/* Bars: columns where the labels fit beneath them, else lying bars. */
#include "kik/chart.h"
#include "kik/svg.h"

/* The room of a chart of columns. */
struct room {
	int64_t width, top, base; /* columns stand between top and base */
	int font;
};

static const struct room ordinary = { 480 * KIK_PX, 24 * KIK_PX, 170 * KIK_PX, KIK_SVG_FONT };
static const struct room small_room = { 220 * KIK_PX, 14 * KIK_PX, 48 * KIK_PX, KIK_SVG_SMALL };

static int64_t value_of(const struct kik_chart *c, size_t i)
{
	int64_t v = c->series[0].value[i];
	return v == KIK_UNKNOWN || v < c->min ? c->min : v;
}

static const char *figure(const struct kik_svg *g, size_t i)
{
	return kik_svg_figure(g, g->chart->series[0].value[i], kik_chart_decimals(g->chart));
}

/* Every how-manieth label can be shown without touching the next. */
static size_t label_step(const struct kik_chart *c, int64_t slot, int font)
{
	int64_t widest = 0;
	for (size_t i = 0; i < c->nlabels; i++) {
		int64_t width = kik_svg_width(c->label[i], font);
		widest = width > widest ? width : widest;
	}
	return (size_t)(widest / slot) + 1;
}

static void draw_columns(const struct kik_svg *g, const struct room *room, int64_t slot)
{
	const struct kik_chart *c = g->chart;
	int64_t bar = slot * 7 / 10 < 56 * KIK_PX ? slot * 7 / 10 : 56 * KIK_PX;
	for (size_t i = 0; i < c->nlabels; i++) {
		int64_t middle = slot * (int64_t)i + slot / 2;
		int64_t tall = kik_chart_along(c, value_of(c, i), room->base - room->top);
		if (tall > 0)
			kik_svg_rect(g, "bar", middle - bar / 2, room->base - tall, bar, tall);
		kik_svg_text(g, "v", KIK_ANCHOR_MIDDLE, middle, room->base - tall - 3 * KIK_PX,
		    figure(g, i));
	}
	kik_svg_line(g, "base", 0, room->base, room->width, room->base);
}

static void draw_small(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	const struct room *room = &small_room;
	int64_t slot = room->width / (int64_t)c->nlabels;
	size_t step = label_step(c, slot, room->font);
	kik_svg_open(g, "small", room->width, 64 * KIK_PX);
	draw_columns(g, room, slot);
	for (size_t i = 0; i < c->nlabels; i += step) {
		/* a label wider than its column stays within the picture */
		int64_t middle = slot * (int64_t)i + slot / 2;
		int64_t half = kik_svg_width(c->label[i], room->font) / 2;
		middle = middle < half ? half : middle;
		middle = middle > room->width - half ? room->width - half : middle;
		kik_svg_text(g, "", KIK_ANCHOR_MIDDLE, middle, 61 * KIK_PX, c->label[i]);
	}
	kik_svg_close(g);
}

/* Columns with labels of up to three lines; false (nothing drawn) when they don't fit. */
static bool draw_upright(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	const struct room *room = &ordinary;
	int64_t slot = room->width / (int64_t)c->nlabels;
	struct kik_lines *label = kik_arena_array(g->a, c->nlabels, sizeof *label);
	size_t most = 1;
	for (size_t i = 0; i < c->nlabels; i++) {
		if (label_step(c, slot * 3 / 2, room->font) > 1)
			return false;
		label[i] = kik_svg_wrap(g, c->label[i], slot - 6 * KIK_PX, room->font, 0);
		most = label[i].n > most ? label[i].n : most;
	}
	if (most > 3)
		return false;
	kik_svg_open(g, "bars", room->width,
	    room->base + 8 * KIK_PX + (int64_t)most * KIK_SVG_LEADING);
	draw_columns(g, room, slot);
	for (size_t i = 0; i < c->nlabels; i++)
		kik_svg_lines(g, "", KIK_ANCHOR_MIDDLE, slot * (int64_t)i + slot / 2,
		    room->base + 4 * KIK_PX, &label[i]);
	kik_svg_close(g);
	return true;
}

static void draw_lying(const struct kik_svg *g)
{
	const struct kik_chart *c = g->chart;
	const int64_t left = 220 * KIK_PX, length = 200 * KIK_PX, gap = 8 * KIK_PX;
	struct kik_lines *label = kik_arena_array(g->a, c->nlabels, sizeof *label);
	int64_t height = gap;
	for (size_t i = 0; i < c->nlabels; i++) {
		label[i] = kik_svg_wrap(g, c->label[i], left - 10 * KIK_PX, KIK_SVG_FONT, 3);
		height += (int64_t)label[i].n * KIK_SVG_LEADING + gap;
	}
	kik_svg_open(g, "bars", ordinary.width, height);
	int64_t y = gap;
	for (size_t i = 0; i < c->nlabels; i++) {
		int64_t tall = (int64_t)label[i].n * KIK_SVG_LEADING, middle = y + tall / 2;
		int64_t along = kik_chart_along(c, value_of(c, i), length);
		kik_svg_lines(g, "", KIK_ANCHOR_END, left - 8 * KIK_PX, y, &label[i]);
		if (along > 0)
			kik_svg_rect(g, "bar", left, middle - 8 * KIK_PX, along, 16 * KIK_PX);
		kik_svg_text(g, "v", KIK_ANCHOR_START, left + along + 6 * KIK_PX,
		    middle + 4 * KIK_PX, figure(g, i));
		y += tall + gap;
	}
	kik_svg_line(g, "base", left, gap / 2, left, height - gap / 2);
	kik_svg_close(g);
}

void kik_svg_bars(const struct kik_svg *g)
{
	if (g->chart->nlabels == 0 || g->chart->nseries == 0)
		return;
	if (g->chart->small)
		draw_small(g);
	else if (!draw_upright(g))
		draw_lying(g);
}
