/* The geometry of charts: what is drawn where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/svg.h"

static struct kik_arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = kik_arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	kik_arena_free(arena);
	return 0;
}

static const char *draw(const struct kik_doc *d, const struct kik_chart *c)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_svg g = { .b = &b, .a = arena, .doc = d, .chart = c, .id = 1 };
	kik_svg_chart(&g);
	const char *s = kik_arena_text(arena, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return s;
}

/* The coordinate that begins after `name="` at or after s, in hundredths. */
static int64_t coordinate(const char *s, const char *name)
{
	s = strstr(s, name);
	assert_non_null(s);
	s += strlen(name);
	int32_t v;
	enum kik_mark mark;
	assert_int_equal(kik_parse_points(s, strcspn(s, "\""), &v, &mark), 0);
	assert_int_equal(v % 10, 0);
	return v / 10;
}

static void numbers_have_two_decimals_at_most(void **state)
{
	(void)state;
	static const struct {
		int64_t v;
		const char *s;
	} cases[] = { { 0, "0" }, { 1250, "12.5" }, { -1, "-0.01" }, { 100, "1" },
		{ -30005, "-300.05" } };
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct kik_buf b = KIK_BUF_INIT;
		kik_svg_num(&b, cases[i].v);
		assert_string_equal(kik_buf_str(&b), cases[i].s);
		kik_buf_release(&b);
	}
}

static void sines_are_exact_to_the_unit(void **state)
{
	(void)state;
	/* sin and cos of 0, 30, 45, 60, 90, 120 ... degrees, times 100000 */
	assert_int_equal(kik_svg_sin(0, 8, 100000), 0);
	assert_int_equal(kik_svg_sin(1, 12, 100000), 50000);
	assert_int_equal(kik_svg_sin(1, 8, 100000), 70711);
	assert_int_equal(kik_svg_sin(1, 6, 100000), 86603);
	assert_int_equal(kik_svg_sin(1, 4, 100000), 100000);
	assert_int_equal(kik_svg_sin(1, 3, 100000), 86603);
	assert_int_equal(kik_svg_sin(2, 3, 100000), -86603);
	assert_int_equal(kik_svg_sin(3, 4, 100000), -100000);
	assert_int_equal(kik_svg_cos(0, 5, 100000), 100000);
	assert_int_equal(kik_svg_cos(1, 6, 100000), 50000);
	assert_int_equal(kik_svg_cos(1, 4, 100000), 0);
	assert_int_equal(kik_svg_cos(1, 3, 100000), -50000);
	assert_int_equal(kik_svg_cos(7, 8, 100000), 70711);
	/* 360/7 = 51.428571 degrees: sin 0.781831, cos 0.623490 */
	assert_int_equal(kik_svg_sin(1, 7, 100000), 78183);
	assert_int_equal(kik_svg_cos(1, 7, 100000), 62349);
}

static void columns_are_as_tall_as_their_values(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "svarrapport", "da", "T", "");
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_BARS, 3, 1);
	for (size_t i = 0; i < 3; i++) {
		c->label[i] = "x";
		c->series[0].value[i] = (int64_t)(2 * i) * KIK_STAT;
	}
	const char *s = draw(d, c);
	/* 0, 2 and 4: no bar, one of half the height, one of the whole (146 pixels) */
	const char *first = strstr(s, "<rect");
	const char *second = strstr(first + 1, "<rect");
	assert_null(strstr(second + 1, "<rect"));
	assert_int_equal(coordinate(first, " height=\""), 7300);
	assert_int_equal(coordinate(second, " height=\""), 14600);
	assert_int_equal(coordinate(first, " y=\"") + 7300, coordinate(second, " y=\"") + 14600);
}

struct box {
	int64_t left, right, top, bottom;
};

/* The labels of a radar: texts without a class, before the legend. */
static size_t labels_of(const char *s, size_t legend, struct box *box, size_t room)
{
	size_t n = 0;
	for (; (s = strstr(s, "<text")) != NULL; s++) {
		if (strncmp(s, "<text class", 11) == 0)
			continue;
		const char *text = strchr(s, '>') + 1;
		char *copy = kik_arena_text(arena, text, strcspn(text, "<"));
		int64_t x = coordinate(s, " x=\""), y = coordinate(s, " y=\"");
		int64_t width = kik_svg_width(copy, KIK_SVG_FONT);
		size_t head = strcspn(s, ">");
		assert_true(n < room);
		box[n].left = x;
		if (memmem(s, head, "\"middle\"", 8) != NULL)
			box[n].left = x - width / 2;
		else if (memmem(s, head, "\"end\"", 5) != NULL)
			box[n].left = x - width;
		box[n].right = box[n].left + width;
		/* 9 pixels over the line, 3 under it */
		box[n].top = y - 900;
		box[n++].bottom = y + 300;
	}
	assert_true(n > legend);
	return n - legend;
}

static bool overlap(const struct box *a, const struct box *b)
{
	return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

/* Where the middle of the figure is: the spokes' beginning. */
static int64_t middle_y(const char *s)
{
	return coordinate(strstr(s, "<line class=\"ring\""), " y1=\"");
}

static void radar_labels_touch_neither_each_other_nor_the_figure(void **state)
{
	(void)state;
	static const char *const names[] = { "Ledelse", "Metoder og processer i hverdagen",
		"Medarbejderresultater", "Øvrige nøgleresultater for organisationen som helhed" };
	for (size_t axes = 3; axes <= 16; axes++) {
		struct kik_doc *d = kik_doc_new(arena, "overblik", "da", "T", "");
		struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_RADAR, axes, 1);
		c->max = 5 * KIK_STAT;
		c->series[0].name = "Alle";
		for (size_t i = 0; i < axes; i++)
			c->label[i] = names[(i * 3 + axes) % 4];
		const char *s = draw(d, c);
		struct box box[128];
		size_t n = labels_of(s, 1, box, 128);
		int64_t width = coordinate(s, " width=\""), height = coordinate(s, " height=\"");
		int64_t cx = width / 2, cy = middle_y(s);
		/* nearer to the middle than the figure's edges: 130 pixels times cos(pi/n) */
		int64_t inner = kik_svg_cos(1, 2 * axes, 13000);
		for (size_t i = 0; i < n; i++) {
			int64_t dx = box[i].left > cx ? box[i].left - cx
			    : box[i].right < cx       ? cx - box[i].right
						      : 0;
			int64_t dy = box[i].top > cy ? box[i].top - cy
			    : box[i].bottom < cy     ? cy - box[i].bottom
						     : 0;
			assert_true(dx * dx + dy * dy > inner * inner);
			assert_true(box[i].left >= 0 && box[i].right <= width);
			assert_true(box[i].top >= 0 && box[i].bottom <= height);
			for (size_t k = 0; k < i; k++)
				if (overlap(&box[i], &box[k]))
					fail_msg("%zu axes: labels %zu and %zu overlap", axes, k,
					    i);
		}
	}
}

static size_t count(const char *s, char c)
{
	size_t n = 0;
	for (; *s != '\0' && *s != '/'; s++)
		n += *s == c;
	return n;
}

static void an_axis_without_a_value_is_a_gap(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "overblik", "da", "T", "");
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_RADAR, 6, 1);
	c->max = 5 * KIK_STAT;
	for (size_t i = 0; i < 6; i++)
		c->series[0].value[i] = 3 * KIK_STAT;
	/* six lines of a closed figure; of axes 0 1 2 3 4 5 without 2: 3-4, 4-5, 5-0, 0-1 */
	assert_int_equal(count(strstr(draw(d, c), "class=\"l s0\""), 'L'), 6);
	c->series[0].value[2] = KIK_UNKNOWN;
	assert_int_equal(count(strstr(draw(d, c), "class=\"l s0\""), 'L'), 4);
	/* and without 2 and 4: 5-0, 0-1; axis 3 is a mark alone */
	c->series[0].value[4] = KIK_UNKNOWN;
	const char *s = draw(d, c);
	assert_int_equal(count(strstr(s, "class=\"l s0\""), 'L'), 2);
	size_t marks = 0;
	for (; (s = strstr(s, "class=\"m s0\"")) != NULL; s++)
		marks++;
	assert_int_equal(marks, 4);
}

/*
 * Rounds 0 1 2 3 of a line: 0-1, 1-2, 2-3.  Without round 1 only 2-3 is left and round 0 is a
 * mark alone; with a cut before round 3 nothing is.  The marks that stand by the names at the
 * line's end make one more each time.
 */
static void a_line_ends_at_gaps_and_cuts(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "udvikling", "da", "T", "");
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_LINES, 4, 1);
	const char *why[4] = { NULL, NULL, NULL, "Ny ramme" };
	c->max = 5 * KIK_STAT;
	for (size_t i = 0; i < 4; i++)
		c->series[0].value[i] = 3 * KIK_STAT;
	assert_int_equal(count(strstr(draw(d, c), "class=\"l s0\""), 'L'), 3);
	c->series[0].value[1] = KIK_UNKNOWN;
	const char *s = draw(d, c);
	assert_int_equal(count(strstr(s, "class=\"l s0\""), 'L'), 1);
	size_t marks = 0;
	for (; (s = strstr(s, "class=\"m s0\"")) != NULL; s++)
		marks++;
	assert_int_equal(marks, 4);
	c->cut = why;
	s = draw(d, c);
	assert_null(strstr(s, "class=\"l s0\""));
	assert_non_null(strstr(s, ">Ny ramme</text>"));
}

static void names_of_lines_stand_apart(void **state)
{
	(void)state;
	for (size_t lines = 1; lines <= 9; lines++) {
		struct kik_doc *d = kik_doc_new(arena, "udvikling", "da", "T", "");
		struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_LINES, 2, lines);
		c->max = 5 * KIK_STAT;
		c->label[0] = "2024";
		c->label[1] = "2026";
		for (size_t s = 0; s < lines; s++) {
			c->series[s].name = "T6 Medarbejderresultater og mere til";
			c->series[s].value[0] = 2 * KIK_STAT;
			c->series[s].value[1] = (lines % 2 == 0 ? 0 : 5) * KIK_STAT;
		}
		const char *s = draw(d, c);
		struct box box[128];
		size_t n = labels_of(s, 0, box, 128);
		int64_t width = coordinate(s, " width=\""), height = coordinate(s, " height=\"");
		assert_true(n >= 2 * lines);
		for (size_t i = 0; i < n; i++) {
			assert_true(box[i].left >= 0 && box[i].right <= width);
			assert_true(box[i].top >= 0 && box[i].bottom <= height);
			for (size_t k = 0; k < i; k++)
				if (overlap(&box[i], &box[k]))
					fail_msg("%zu lines: %zu and %zu overlap", lines, k, i);
		}
	}
}

static void scatter_points_stay_apart_and_in_their_quadrant(void **state)
{
	(void)state;
	enum { POINTS = 40 };
	struct kik_doc *d = kik_doc_new(arena, "prioritering", "da", "T", "");
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_SCATTER, POINTS, 2);
	c->min = KIK_STAT;
	c->max = 5 * KIK_STAT;
	c->x_cut = c->y_cut = 35000;
	for (size_t i = 0; i < POINTS; i++) {
		/* crowded: right beside the cut, ten points at each of four places */
		c->series[0].value[i] = (i % 2 ? 4 : 3) * KIK_STAT;
		c->series[1].value[i] = (i / 2 % 2 ? 4 : 3) * KIK_STAT;
	}
	const char *s = draw(d, c);
	const char *cut = strstr(s, "class=\"cut\"");
	int64_t x_cut = coordinate(cut, " x1=\"");
	cut = strstr(cut + 1, "class=\"cut\"");
	int64_t y_cut = coordinate(cut, " y1=\"");
	int64_t x[POINTS], y[POINTS];
	for (size_t i = 0; i < POINTS; i++) {
		s = strstr(s + 1, "class=\"ball\"");
		assert_non_null(s);
		x[i] = coordinate(s, " cx=\"");
		y[i] = coordinate(s, " cy=\"");
		assert_int_equal(x[i] >= x_cut, i % 2 == 1);
		assert_int_equal(y[i] <= y_cut, i / 2 % 2 == 1);
		for (size_t k = 0; k < i; k++) {
			int64_t dx = x[i] - x[k], dy = y[i] - y[k];
			assert_true(dx * dx + dy * dy >= 1900 * 1900); /* two radii of 10, less 1 */
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_have_two_decimals_at_most),
		cmocka_unit_test(sines_are_exact_to_the_unit),
		cmocka_unit_test(columns_are_as_tall_as_their_values),
		cmocka_unit_test(radar_labels_touch_neither_each_other_nor_the_figure),
		cmocka_unit_test(an_axis_without_a_value_is_a_gap),
		cmocka_unit_test(a_line_ends_at_gaps_and_cuts),
		cmocka_unit_test(names_of_lines_stand_apart),
		cmocka_unit_test(scatter_points_stay_apart_and_in_their_quadrant),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
