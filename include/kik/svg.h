/*
 * Charts as SVG within HTML.
 *
 * All coordinates are whole hundredths of a pixel, so that every machine
 * writes the same bytes.  Looks (colours, fonts) are classes of the page's
 * style sheet; the sizes below must agree with it.
 */
#ifndef KIK_SVG_H
#define KIK_SVG_H

#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/doc.h"
#include "kik/mem.h"
#include "kik/wrap.h"

#define KIK_PX          100 /* a pixel */
#define KIK_SVG_FONT    12  /* pixels: text in charts */
#define KIK_SVG_SMALL   11  /* pixels: text in small charts, numbers in points */
#define KIK_SVG_LEADING (15 * KIK_PX)

/* A chart being drawn. */
struct kik_svg {
	struct kik_buf *b;
	struct kik_arena *a; /* for what is needed while drawing */
	const struct kik_doc *doc;
	const struct kik_chart *chart;
	unsigned id; /* unique in the page */
};

enum kik_anchor { KIK_ANCHOR_START, KIK_ANCHOR_MIDDLE, KIK_ANCHOR_END };

/* Draws a chart of any kind. */
void kik_svg_chart(const struct kik_svg *g);

void kik_svg_bars(const struct kik_svg *g);
void kik_svg_radar(const struct kik_svg *g);
void kik_svg_line_chart(const struct kik_svg *g);
void kik_svg_wheel(const struct kik_svg *g);
void kik_svg_scatter(const struct kik_svg *g);

/* <svg> with its title and description; the size is in hundredths as everything. */
void kik_svg_open(const struct kik_svg *g, const char *cls, int64_t width, int64_t height);
void kik_svg_close(const struct kik_svg *g);

/* Adds a coordinate: 1250 gives 12.5. */
void kik_svg_num(struct kik_buf *b, int64_t v);

/* Adds ` name="coordinate"`. */
void kik_svg_attr(struct kik_buf *b, const char *name, int64_t v);

void kik_svg_line(const struct kik_svg *g, const char *cls, int64_t x1, int64_t y1, int64_t x2,
    int64_t y2);
void kik_svg_rect(const struct kik_svg *g, const char *cls, int64_t x, int64_t y, int64_t width,
    int64_t height);
void kik_svg_circle(const struct kik_svg *g, const char *cls, int64_t x, int64_t y, int64_t r);

/* The mark of a series: its shape tells eight of them apart without colour. */
void kik_svg_mark(const struct kik_svg *g, size_t series, int64_t x, int64_t y);

/* Begins and continues the path of a series; M and L are followed by a point. */
void kik_svg_path(const struct kik_svg *g, const char *cls, size_t series);
void kik_svg_point(struct kik_buf *b, char command, int64_t x, int64_t y);
void kik_svg_path_end(const struct kik_svg *g);

/* A line of text whose baseline is at y; cls "" for none. */
void kik_svg_text(const struct kik_svg *g, const char *cls, enum kik_anchor anchor, int64_t x,
    int64_t y, const char *s);

/* Lines of text below each other; `top` is the upper edge of the first. */
void kik_svg_lines(const struct kik_svg *g, const char *cls, enum kik_anchor anchor, int64_t x,
    int64_t top, const struct kik_lines *l);

/* A figure of the chart, formatted for the document; owned by g->a. */
const char *kik_svg_figure(const struct kik_svg *g, int64_t value, int decimals);

/*
 * The width of a text in thousandths of its font's size: an estimate on the
 * generous side, since no font is at hand.
 */
size_t kik_svg_measure(const char *s);

/* Wraps to a width in hundredths of a pixel at a font size in pixels. */
struct kik_lines kik_svg_wrap(const struct kik_svg *g, const char *text, int64_t width, int font,
    size_t max);

/* The width of a text, or of the widest line, in hundredths of a pixel. */
int64_t kik_svg_width(const char *s, int font);
int64_t kik_svg_lines_width(const struct kik_lines *l, int font);

/* r times the sine and cosine of i/n of a full turn; n > 0, 0 <= i < n. */
int64_t kik_svg_sin(size_t i, size_t n, int64_t r);
int64_t kik_svg_cos(size_t i, size_t n, int64_t r);

#endif
