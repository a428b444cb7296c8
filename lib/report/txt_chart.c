/* Charts in text: blocks for bars, tables for the rest. */
#include "kik/chart.h"
#include "kik/render.h"
#include "kik/render_txt.h"
#include "kik/utf8.h"
#include "kik/wrap.h"

#define BLOCK     "\xE2\x96\x88" /* full block */
#define BAR       32             /* the longest bar, in blocks */
#define BAR_SMALL 8
#define LABEL     30 /* columns for labels, at most */

/* A bar of so many blocks; a value above the scale's lowest shows at least one. */
static void add_bar(struct kik_buf *b, const struct kik_chart *c, int64_t value, int64_t length)
{
	if (value == KIK_UNKNOWN || value <= c->min)
		return;
	int64_t n = kik_chart_along(c, value, length);
	kik_txt_repeat(b, BLOCK, n > 0 ? (size_t)n : 1);
}

static void add_bars(const struct kik_txt *t, const struct kik_chart *c)
{
	size_t widest = 0, most = t->width / 2 < LABEL ? t->width / 2 : LABEL;
	int decimals = kik_chart_decimals(c);
	struct kik_lines *label = kik_arena_array(t->a, c->nlabels, sizeof *label);
	for (size_t i = 0; i < c->nlabels; i++) {
		label[i] = kik_wrap(t->a, kik_txt_shown(t, c->label[i]), most, 0, kik_utf8_width);
		size_t width = kik_lines_width(&label[i], kik_utf8_width);
		widest = width > widest ? width : widest;
	}
	int64_t room = (int64_t)(t->width - widest) - 12;
	room = room > BAR ? BAR : room;
	for (size_t i = 0; i < c->nlabels; i++) {
		int64_t value = c->series[0].value[i];
		/* the bar stands beside the label's last line */
		for (size_t k = 0; k < label[i].n; k++) {
			kik_buf_adds(t->b, k > 0 ? "\n" : "");
			kik_txt_repeat(t->b, " ", widest - kik_utf8_width(label[i].line[k]));
			kik_buf_adds(t->b, label[i].line[k]);
		}
		kik_buf_adds(t->b, "  ");
		size_t before = t->b->len;
		add_bar(t->b, c, value, c->small ? BAR_SMALL : room);
		if (t->b->len > before)
			kik_buf_addc(t->b, ' ');
		kik_render_number(t->b, t->doc->lang, value, decimals);
		kik_buf_addc(t->b, '\n');
	}
}

/* The axes as rows; each series' figure with a bar beside it. */
static void add_radar(const struct kik_txt *t, const struct kik_chart *c)
{
	const struct kik_table *plain = kik_chart_table(t->doc, c, t->a);
	struct kik_doc *own = kik_doc_new(t->a, t->doc->kind, t->doc->lang, "", "");
	struct kik_table *with_bars = kik_doc_table(own, NULL, "chart", "");
	struct kik_buf bar = KIK_BUF_INIT;
	kik_doc_column(own, with_bars, "label", plain->column[0].title, false);
	for (size_t s = 0; s < c->nseries; s++) {
		kik_doc_column(own, with_bars, "value", plain->column[s + 1].title, true);
		kik_doc_column(own, with_bars, "bar", "", false);
	}
	for (size_t i = 0; i < c->nlabels; i++) {
		struct kik_cell_value *row = kik_doc_row(own, with_bars);
		row[0] = *kik_table_at(plain, i, 0);
		for (size_t s = 0; s < c->nseries; s++) {
			row[2 * s + 1] = *kik_table_at(plain, i, s + 1);
			kik_buf_clear(&bar);
			add_bar(&bar, c, c->series[s].value[i], BAR_SMALL);
			kik_cell_text(&row[2 * s + 2], kik_arena_str(t->a, kik_buf_str(&bar)));
		}
	}
	kik_buf_release(&bar);
	kik_txt_table(t, with_bars);
}

void kik_txt_chart(const struct kik_txt *t, const struct kik_chart *c)
{
	/* what dots show at a glance, columns of figures do not */
	if (c->nlabels == 0 || c->nseries == 0 || (c->small && c->kind == KIK_CHART_SCATTER))
		return;
	if (!c->small) {
		if (*c->title != '\0')
			kik_txt_bold(t, c->title);
		if (*c->alt != '\0')
			kik_txt_wrapped(t, "", "", c->alt);
		if (c->told)
			return;
		kik_buf_addc(t->b, '\n');
	}
	if (c->kind == KIK_CHART_BARS) {
		add_bars(t, c);
	} else if (c->kind == KIK_CHART_RADAR || c->kind == KIK_CHART_WHEEL) {
		add_radar(t, c);
	} else {
		struct kik_table *points = kik_arena_alloc(t->a, sizeof *points);
		*points = *kik_chart_table(t->doc, c, t->a);
		points->caption = ""; /* the title was said */
		kik_txt_table(t, points);
	}
}
