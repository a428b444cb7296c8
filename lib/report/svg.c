#include "kik/svg.h"

#include <string.h>

#include "kik/escape.h"
#include "kik/render.h"
#include "kik/utf8.h"

void kik_svg_chart(const struct kik_svg *g)
{
	static void (*const draw[])(const struct kik_svg *) = {
		[KIK_CHART_BARS] = kik_svg_bars,
		[KIK_CHART_RADAR] = kik_svg_radar,
		[KIK_CHART_LINES] = kik_svg_line_chart,
		[KIK_CHART_WHEEL] = kik_svg_wheel,
		[KIK_CHART_SCATTER] = kik_svg_scatter,
	};
	draw[g->chart->kind](g);
}

void kik_svg_num(struct kik_buf *b, int64_t v)
{
	kik_buf_add_decimal(b, v, KIK_PX, '.');
}

void kik_svg_attr(struct kik_buf *b, const char *name, int64_t v)
{
	kik_buf_addf(b, " %s=\"", name);
	kik_svg_num(b, v);
	kik_buf_addc(b, '"');
}

static void add_class(struct kik_buf *b, const char *cls)
{
	if (*cls != '\0')
		kik_buf_addf(b, " class=\"%s\"", cls);
}

void kik_svg_open(const struct kik_svg *g, const char *cls, int64_t width, int64_t height)
{
	kik_buf_addf(g->b, "<svg role=\"img\" aria-labelledby=\"c%u-t c%u-d\"", g->id, g->id);
	add_class(g->b, cls);
	kik_svg_attr(g->b, "width", width);
	kik_svg_attr(g->b, "height", height);
	kik_buf_adds(g->b, " viewBox=\"0 0 ");
	kik_svg_num(g->b, width);
	kik_buf_addc(g->b, ' ');
	kik_svg_num(g->b, height);
	kik_buf_addf(g->b, "\">\n<title id=\"c%u-t\">", g->id);
	kik_xml_add(g->b, g->chart->title);
	kik_buf_addf(g->b, "</title><desc id=\"c%u-d\">", g->id);
	kik_xml_add(g->b, g->chart->alt);
	if (*g->chart->zoom) {
		kik_buf_addc(g->b, ' ');
		kik_xml_add(g->b, g->chart->zoom);
	}
	kik_buf_adds(g->b, "</desc>\n");
}

void kik_svg_close(const struct kik_svg *g)
{
	kik_buf_adds(g->b, "</svg>\n");
}

void kik_svg_line(const struct kik_svg *g, const char *cls, int64_t x1, int64_t y1, int64_t x2,
    int64_t y2)
{
	kik_buf_adds(g->b, "<line");
	add_class(g->b, cls);
	kik_svg_attr(g->b, "x1", x1);
	kik_svg_attr(g->b, "y1", y1);
	kik_svg_attr(g->b, "x2", x2);
	kik_svg_attr(g->b, "y2", y2);
	kik_buf_adds(g->b, "/>\n");
}

void kik_svg_rect(const struct kik_svg *g, const char *cls, int64_t x, int64_t y, int64_t width,
    int64_t height)
{
	kik_buf_adds(g->b, "<rect");
	add_class(g->b, cls);
	kik_svg_attr(g->b, "x", x);
	kik_svg_attr(g->b, "y", y);
	kik_svg_attr(g->b, "width", width);
	kik_svg_attr(g->b, "height", height);
	kik_buf_adds(g->b, "/>\n");
}

void kik_svg_circle(const struct kik_svg *g, const char *cls, int64_t x, int64_t y, int64_t r)
{
	kik_buf_adds(g->b, "<circle");
	add_class(g->b, cls);
	kik_svg_attr(g->b, "cx", x);
	kik_svg_attr(g->b, "cy", y);
	kik_svg_attr(g->b, "r", r);
	kik_buf_adds(g->b, "/>\n");
}

#define STYLES 8 /* of series: marks, dashes and colours of the style sheet */

void kik_svg_point(struct kik_buf *b, char command, int64_t x, int64_t y)
{
	kik_buf_addc(b, command);
	kik_svg_num(b, x);
	kik_buf_addc(b, ' ');
	kik_svg_num(b, y);
}

void kik_svg_path(const struct kik_svg *g, const char *cls, size_t series)
{
	kik_buf_addf(g->b, "<path class=\"%s s%zu\" d=\"", cls, series % STYLES);
}

void kik_svg_path_end(const struct kik_svg *g)
{
	kik_buf_adds(g->b, "\"/>\n");
}

void kik_svg_mark(const struct kik_svg *g, size_t series, int64_t x, int64_t y)
{
	/* corners, in pixels from the middle: diamond, triangle, square, the triangle upside
	   down, an hourglass, the same lying, a hexagon; the first series has a circle */
	static const struct {
		size_t n;
		signed char at[6][2];
	} shape[STYLES] = {
		{ 0, { { 0 } } },
		{ 4, { { 0, -5 }, { 5, 0 }, { 0, 5 }, { -5, 0 } } },
		{ 3, { { 0, -5 }, { 5, 4 }, { -5, 4 } } },
		{ 4, { { -4, -4 }, { 4, -4 }, { 4, 4 }, { -4, 4 } } },
		{ 3, { { 0, 5 }, { -5, -4 }, { 5, -4 } } },
		{ 4, { { -5, -5 }, { 5, -5 }, { -5, 5 }, { 5, 5 } } },
		{ 4, { { -5, -5 }, { 5, 5 }, { 5, -5 }, { -5, 5 } } },
		{ 6, { { -5, 0 }, { -3, -4 }, { 3, -4 }, { 5, 0 }, { 3, 4 }, { -3, 4 } } },
	};
	size_t s = series % STYLES;
	if (s == 0) {
		kik_svg_circle(g, "m s0", x, y, 4 * KIK_PX);
		return;
	}
	kik_svg_path(g, "m", s);
	for (size_t i = 0; i < shape[s].n; i++)
		kik_svg_point(g->b, i == 0 ? 'M' : 'L', x + shape[s].at[i][0] * KIK_PX,
		    y + shape[s].at[i][1] * KIK_PX);
	kik_buf_addc(g->b, 'Z');
	kik_svg_path_end(g);
}

void kik_svg_text(const struct kik_svg *g, const char *cls, enum kik_anchor anchor, int64_t x,
    int64_t y, const char *s)
{
	static const char *const anchors[] = { "", " text-anchor=\"middle\"",
		" text-anchor=\"end\"" };
	kik_buf_adds(g->b, "<text");
	add_class(g->b, cls);
	kik_buf_adds(g->b, anchors[anchor]);
	kik_svg_attr(g->b, "x", x);
	kik_svg_attr(g->b, "y", y);
	kik_buf_addc(g->b, '>');
	kik_xml_add(g->b, s);
	kik_buf_adds(g->b, "</text>\n");
}

void kik_svg_lines(const struct kik_svg *g, const char *cls, enum kik_anchor anchor, int64_t x,
    int64_t top, const struct kik_lines *l)
{
	for (size_t i = 0; i < l->n; i++)
		kik_svg_text(g, cls, anchor, x, top + (int64_t)i * KIK_SVG_LEADING + 11 * KIK_PX,
		    l->line[i]);
}

const char *kik_svg_figure(const struct kik_svg *g, int64_t value, int decimals)
{
	struct kik_buf text = KIK_BUF_INIT;
	kik_render_number(&text, g->doc->lang, value, decimals);
	char *s = kik_arena_str(g->a, kik_buf_str(&text));
	kik_buf_release(&text);
	return s;
}

static size_t char_width(uint32_t ch)
{
	if (ch < 128 && strchr("iIl.,:;'|!jft()[]-/ ", (int)ch) != NULL)
		return 400;
	if (ch < 128 && strchr("mwMW@%", (int)ch) != NULL)
		return 960;
	if (ch >= 'A' && ch <= 'Z')
		return 720;
	/* Æ and æ, Œ and œ; what East Asia writes in a full square */
	if (ch == 0xC6 || ch == 0xE6 || ch == 0x152 || ch == 0x153 || ch >= 0x2E80)
		return 1000;
	return ch >= 0x300 && ch < 0x370 ? 0 : 620;
}

size_t kik_svg_measure(const char *s)
{
	size_t len = strlen(s), width = 0, n;
	uint32_t ch;
	for (; (n = kik_utf8_next(s, len, &ch)) > 0; s += n, len -= n)
		width += char_width(ch);
	return width;
}

struct kik_lines kik_svg_wrap(const struct kik_svg *g, const char *text, int64_t width, int font,
    size_t max)
{
	size_t ems = width > 0 ? (size_t)(width * 1000 / (font * KIK_PX)) : 0;
	return kik_wrap(g->a, text, ems, max, kik_svg_measure);
}

int64_t kik_svg_width(const char *s, int font)
{
	return (int64_t)kik_svg_measure(s) * font * KIK_PX / 1000;
}

int64_t kik_svg_lines_width(const struct kik_lines *l, int font)
{
	return (int64_t)kik_lines_width(l, kik_svg_measure) * font * KIK_PX / 1000;
}

/* sin(pi/2 * num/den) for 0 <= num <= den, in 2^-30, by Taylor's series. */
static int64_t quarter_sin(int64_t num, int64_t den)
{
	const int64_t half_pi = 1686629713; /* pi/2 in 2^-30 */
	int64_t x = half_pi * num / den;
	int64_t square = (int64_t)(((kik_int128)x * x) >> 30);
	int64_t term = x, sum = x;
	for (int64_t k = 2; k <= 14; k += 2) {
		term =
		    -(int64_t)((kik_int128)term * square / ((kik_int128)1 << 30)) / (k * (k + 1));
		sum += term;
	}
	return sum;
}

int64_t kik_svg_sin(size_t i, size_t n, int64_t r)
{
	size_t quarter = 4 * i / n, rest = 4 * i % n;
	int64_t s = quarter % 2 == 0 ? quarter_sin((int64_t)rest, (int64_t)n)
				     : quarter_sin((int64_t)(n - rest), (int64_t)n);
	int64_t v = kik_round_div((kik_int128)s * r, (int64_t)1 << 30);
	return quarter >= 2 ? -v : v;
}

int64_t kik_svg_cos(size_t i, size_t n, int64_t r)
{
	/* a quarter turn ahead, in quarters of the n-th part */
	return kik_svg_sin((4 * i + n) % (4 * n), 4 * n, r);
}
