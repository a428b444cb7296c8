#include "kik/png.h"

#ifdef KIK_CAIRO

#include <cairo/cairo.h>
#include <math.h>
#include <string.h>

#include "kik/chart.h"
#include "kik/utf8.h"
#include "kik/words.h"

#define WIDTH       560 /* as it is meant to be seen, in pixels of 96 to an inch */
#define HEIGHT      420
#define SCALE       3 /* pixels drawn for each: fine in print */
#define RADIUS      140
#define FONT        12.0
#define LINES       3 /* of a label */
#define WHEEL_RINGS 6

/* The colours of kik_html_style: a series also has its own dashes and mark. */
static const struct {
	double r, g, b;
	double dash[2];
	int dashes;
} looks[] = {
	{ 0x0b / 255.0, 0x55 / 255.0, 0x63 / 255.0, { 0, 0 }, 0 },
	{ 0xb5 / 255.0, 0x52 / 255.0, 0x1a / 255.0, { 7, 4 }, 2 },
	{ 0x6a / 255.0, 0x4c / 255.0, 0x93 / 255.0, { 2, 4 }, 2 },
};
#define LOOKS (sizeof looks / sizeof *looks)

struct drawing {
	cairo_t *c;
	const struct kik_chart *chart;
	double x, y;  /* the centre */
	int64_t step; /* from ring to ring */
};

struct spot {
	double x, y;
};

/* Where a value lies on an axis; the first axis points up, the others follow clockwise. */
static struct spot spot_at(const struct drawing *g, size_t axis, double length)
{
	double angle = 2 * M_PI * (double)axis / (double)g->chart->nlabels - M_PI / 2;

	return (struct spot){ g->x + length * cos(angle), g->y + length * sin(angle) };
}

static double length_of(const struct drawing *g, int64_t value)
{
	return (double)kik_chart_along(g->chart, value, RADIUS * 100) / 100;
}

static void draw_spokes(const struct drawing *g)
{
	for (size_t i = 0; i < g->chart->nlabels; i++) {
		struct spot p = spot_at(g, i, RADIUS);

		cairo_move_to(g->c, g->x, g->y);
		cairo_line_to(g->c, p.x, p.y);
		cairo_stroke(g->c);
	}
}

static void draw_rings(const struct drawing *g)
{
	int64_t max = kik_chart_max(g->chart), step = g->step;

	cairo_set_source_rgb(g->c, 0.8, 0.84, 0.86);
	cairo_set_line_width(g->c, 1);
	for (int64_t v = g->chart->min + step; v <= max; v += step) {
		for (size_t i = 0; i < g->chart->nlabels; i++) {
			struct spot p = spot_at(g, i, length_of(g, v));
			cairo_line_to(g->c, p.x, p.y);
		}
		cairo_close_path(g->c);
		cairo_stroke(g->c);
	}
	draw_spokes(g);
}

static double width_of(const struct drawing *g, const char *s)
{
	cairo_text_extents_t e;

	cairo_text_extents(g->c, s, &e);
	return e.x_advance;
}

static void draw_numbers(const struct drawing *g)
{
	int64_t max = kik_chart_max(g->chart), step = g->step;

	cairo_set_font_size(g->c, 11);
	for (int64_t v = g->chart->min; v <= max; v += step) {
		struct kik_buf b = KIK_BUF_INIT;

		kik_buf_addi(&b, v / KIK_STAT);
		cairo_move_to(g->c, g->x - 5 - width_of(g, kik_buf_str(&b)),
		    g->y - length_of(g, v) + 4);
		cairo_text_path(g->c, kik_buf_str(&b));
		cairo_set_source_rgb(g->c, 1, 1, 1);
		cairo_set_line_width(g->c, 3);
		cairo_stroke_preserve(g->c);
		cairo_set_source_rgb(g->c, 0x54 / 255.0, 0x63 / 255.0, 0x6b / 255.0);
		cairo_fill(g->c);
		kik_buf_release(&b);
	}
}

/* A mark's shape tells its series apart without colour. */
static void draw_mark(const struct drawing *g, size_t series, struct spot p)
{
	const double r = 4.5;

	if (series == 0) {
		cairo_new_sub_path(g->c);
		cairo_arc(g->c, p.x, p.y, r, 0, 2 * M_PI);
	} else if (series == 1) {
		cairo_move_to(g->c, p.x, p.y - r - 1);
		cairo_line_to(g->c, p.x + r + 1, p.y);
		cairo_line_to(g->c, p.x, p.y + r + 1);
		cairo_line_to(g->c, p.x - r - 1, p.y);
	} else {
		cairo_move_to(g->c, p.x, p.y - r - 1);
		cairo_line_to(g->c, p.x + r + 1, p.y + r);
		cairo_line_to(g->c, p.x - r - 1, p.y + r);
	}
	cairo_close_path(g->c);
	cairo_fill(g->c);
}

static void look(const struct drawing *g, size_t series)
{
	size_t i = series % LOOKS;

	cairo_set_source_rgb(g->c, looks[i].r, looks[i].g, looks[i].b);
	cairo_set_dash(g->c, looks[i].dash, looks[i].dashes, 0);
	cairo_set_line_width(g->c, 2.25);
}

/* A line between neighbours that both have a value; where one has none, a gap. */
static void draw_series(const struct drawing *g, size_t series)
{
	const int64_t *value = g->chart->series[series].value;
	size_t n = g->chart->nlabels;

	look(g, series);
	for (size_t i = 0; i < n; i++) {
		size_t next = (i + 1) % n;

		if (value[i] == KIK_UNKNOWN || value[next] == KIK_UNKNOWN)
			continue;
		struct spot p = spot_at(g, i, length_of(g, value[i]));
		struct spot q = spot_at(g, next, length_of(g, value[next]));
		cairo_move_to(g->c, p.x, p.y);
		cairo_line_to(g->c, q.x, q.y);
	}
	cairo_stroke(g->c);
	for (size_t i = 0; i < n; i++)
		if (value[i] != KIK_UNKNOWN)
			draw_mark(g, series, spot_at(g, i, length_of(g, value[i])));
}

/* Breaks a label at blanks into lines no wider than `room`; returns how many. */
static size_t break_lines(const struct drawing *g, const char *s, double room,
    char line[LINES][200])
{
	size_t n = 0, len = 0;

	line[0][0] = '\0';
	while (*s) {
		size_t word = strcspn(s, " ");
		size_t keep = len;

		if (len + word + 2 >= sizeof line[0])
			break;
		if (len)
			line[n][len++] = ' ';
		memcpy(line[n] + len, s, word);
		len += word;
		line[n][len] = '\0';
		if (keep && width_of(g, line[n]) > room && n + 1 < LINES) {
			line[n++][keep] = '\0';
			memcpy(line[n], s, word);
			len = word;
			line[n][len] = '\0';
		}
		s += word;
		s += strspn(s, " ");
	}
	return n + 1;
}

static void draw_labels(const struct drawing *g)
{
	cairo_set_font_size(g->c, FONT);
	cairo_set_source_rgb(g->c, 0x1d / 255.0, 0x2b / 255.0, 0x33 / 255.0);
	for (size_t i = 0; i < g->chart->nlabels; i++) {
		struct spot p = spot_at(g, i, RADIUS + 12);
		double side = p.x < g->x - 1 ? 1 : p.x > g->x + 1 ? 0 : 0.5;
		double above = (g->y - p.y + RADIUS + 12) / (2 * (RADIUS + 12));
		char line[LINES][200];
		size_t n = break_lines(g, g->chart->label[i], 115, line);

		for (size_t l = 0; l < n; l++) {
			cairo_move_to(g->c, p.x - side * width_of(g, line[l]),
			    p.y - above * (double)n * 15 + (double)l * 15 + FONT);
			cairo_show_text(g->c, line[l]);
		}
	}
}

static void draw_legend(const struct drawing *g)
{
	double y = HEIGHT - 18.0 * (double)g->chart->nseries + 8;

	if (g->chart->nseries == 1 && !*g->chart->series[0].name)
		return;
	for (size_t s = 0; s < g->chart->nseries; s++, y += 18) {
		look(g, s);
		cairo_move_to(g->c, g->x - 60, y);
		cairo_line_to(g->c, g->x - 26, y);
		cairo_stroke(g->c);
		draw_mark(g, s, (struct spot){ g->x - 43, y });
		cairo_set_source_rgb(g->c, 0x1d / 255.0, 0x2b / 255.0, 0x33 / 255.0);
		cairo_move_to(g->c, g->x - 16, y + 4);
		cairo_show_text(g->c, g->chart->series[s].name);
	}
}

/* --- the quality wheel --------------------------------------------------------------------- */

/* A sector for each phase, as far out as its mean; that of the lowest in another colour. */
static void draw_sectors(const struct drawing *g, size_t low)
{
	const int64_t *value = g->chart->series[0].value;
	double share = 2 * M_PI / (double)g->chart->nlabels;

	for (size_t i = 0; i < g->chart->nlabels; i++) {
		double from = share * (double)i - M_PI / 2;

		if (value[i] == KIK_UNKNOWN)
			continue;
		cairo_move_to(g->c, g->x, g->y);
		cairo_arc(g->c, g->x, g->y, length_of(g, value[i]), from, from + share);
		cairo_close_path(g->c);
		if (i == low)
			cairo_set_source_rgb(g->c, 0xe9 / 255.0, 0xc9 / 255.0, 0xae / 255.0);
		else
			cairo_set_source_rgb(g->c, 0xb5 / 255.0, 0xd3 / 255.0, 0xd8 / 255.0);
		cairo_fill(g->c);
	}
}

static void draw_circles(const struct drawing *g)
{
	int64_t max = kik_chart_max(g->chart), step = g->step;

	cairo_set_source_rgb(g->c, 0.6, 0.66, 0.69);
	cairo_set_line_width(g->c, 1);
	for (int64_t v = g->chart->min + step; v <= max; v += step) {
		cairo_new_sub_path(g->c);
		cairo_arc(g->c, g->x, g->y, length_of(g, v), 0, 2 * M_PI);
		cairo_stroke(g->c);
	}
	draw_spokes(g);
}

/* Name, figure, and whether it is the lowest, beside the middle of the sector. */
static void draw_phase(const struct drawing *g, const struct kik_doc *d, size_t i, bool low)
{
	double angle = 2 * M_PI * ((double)i + 0.5) / (double)g->chart->nlabels - M_PI / 2;
	struct spot p = { g->x + (RADIUS + 14) * cos(angle), g->y + (RADIUS + 14) * sin(angle) };
	double side = p.x < g->x - 1 ? 1 : p.x > g->x + 1 ? 0 : 0.5;
	struct kik_buf b = KIK_BUF_INIT;

	cairo_move_to(g->c, p.x - side * width_of(g, g->chart->label[i]), p.y - 3);
	cairo_show_text(g->c, g->chart->label[i]);
	kik_buf_add_fixed(&b, g->chart->series[0].value[i], KIK_STAT, kik_chart_decimals(g->chart),
	    kik_word_mark(d->lang));
	if (low)
		kik_buf_addf(&b, " – %s", kik_word(d->lang, KIK_W_PHASE_LOWEST_MARK));
	cairo_move_to(g->c, p.x - side * width_of(g, kik_buf_str(&b)), p.y + 13);
	cairo_show_text(g->c, kik_buf_str(&b));
	kik_buf_release(&b);
}

static void draw_wheel(const struct drawing *g, const struct kik_doc *d)
{
	size_t low = kik_chart_lowest(g->chart);

	draw_sectors(g, low);
	draw_circles(g);
	draw_numbers(g);
	cairo_set_font_size(g->c, FONT);
	cairo_set_source_rgb(g->c, 0x1d / 255.0, 0x2b / 255.0, 0x33 / 255.0);
	for (size_t i = 0; i < g->chart->nlabels; i++)
		if (g->chart->series[0].value[i] != KIK_UNKNOWN)
			draw_phase(g, d, i, i == low);
}

/* --- both ------------------------------------------------------------------------------------ */

static void draw_radar(const struct drawing *g)
{
	draw_rings(g);
	for (size_t s = g->chart->nseries; s-- > 0;)
		draw_series(g, s);
	cairo_set_dash(g->c, NULL, 0, 0);
	draw_numbers(g);
	draw_labels(g);
	draw_legend(g);
}

static void draw(const struct drawing *g, const struct kik_doc *d)
{
	cairo_scale(g->c, SCALE, SCALE);
	cairo_set_source_rgb(g->c, 1, 1, 1);
	cairo_paint(g->c);
	cairo_select_font_face(g->c, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
	    CAIRO_FONT_WEIGHT_NORMAL);
	if (g->chart->kind == KIK_CHART_WHEEL)
		draw_wheel(g, d);
	else
		draw_radar(g);
}

static cairo_status_t write_bytes(void *ctx, const unsigned char *s, unsigned int len)
{
	kik_buf_add(ctx, s, len);
	return CAIRO_STATUS_SUCCESS;
}

bool kik_png_can(void)
{
	return true;
}

int kik_png_chart(const struct kik_doc *d, const struct kik_chart *c, struct kik_picture *out,
    struct kik_arena *a)
{
	if (c->kind != KIK_CHART_RADAR && c->kind != KIK_CHART_WHEEL)
		return -1;
	cairo_surface_t *surface =
	    cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDTH * SCALE, HEIGHT * SCALE);
	struct drawing g = { cairo_create(surface), c, WIDTH / 2.0,
		(HEIGHT - 18.0 * (double)c->nseries) / 2 + 6, kik_chart_step(c) };
	struct kik_buf b = KIK_BUF_INIT;
	int rc = -1;

	/* as the other pictures of a wheel have it: more rings would crowd their numbers */
	if (c->kind == KIK_CHART_WHEEL && (kik_chart_max(c) - c->min) / g.step > WHEEL_RINGS)
		g.step *= 2;
	draw(&g, d);
	if (cairo_status(g.c) == CAIRO_STATUS_SUCCESS &&
	    cairo_surface_write_to_png_stream(surface, write_bytes, &b) == CAIRO_STATUS_SUCCESS) {
		*out = (struct kik_picture){ kik_arena_text(a, b.s, b.len), b.len, WIDTH, HEIGHT,
			kik_arena_printf(a, "%s. %s", c->title, c->alt) };
		rc = 0;
	}
	kik_buf_release(&b);
	cairo_destroy(g.c);
	cairo_surface_destroy(surface);
	return rc;
}

#else

bool kik_png_can(void)
{
	return false;
}

int kik_png_chart(const struct kik_doc *d, const struct kik_chart *c, struct kik_picture *out,
    struct kik_arena *a)
{
	(void)d;
	(void)c;
	(void)out;
	(void)a;
	return -1;
}

#endif
