#include "kik/render_txt.h"

#include <string.h>

#include "kik/render.h"
#include "kik/text.h"
#include "kik/utf8.h"
#include "kik/wrap.h"

#define WIDTH     80 /* where nobody said how wide the terminal is */
#define NARROWEST 24
#define FACT_NAME 24 /* columns for the names of facts, at most */

const char *kik_txt_shown(const struct kik_txt *t, const char *s)
{
	struct kik_buf out = KIK_BUF_INIT;
	for (;;) {
		size_t n = strcspn(s, "\t\n");
		kik_buf_add_shown(&out, s, n, 0);
		if (s[n] == '\0')
			break;
		kik_buf_addc(&out, s[n] == '\t' ? ' ' : '\n');
		s += n + 1;
	}
	const char *shown = kik_arena_text(t->a, kik_buf_str(&out), out.len);
	kik_buf_release(&out);
	return shown;
}

void kik_txt_wrapped(const struct kik_txt *t, const char *first, const char *rest, const char *text)
{
	size_t indent = kik_utf8_width(first), hanging = kik_utf8_width(rest);
	indent = hanging > indent ? hanging : indent;
	size_t width = t->width > indent + NARROWEST / 2 ? t->width - indent : NARROWEST / 2;
	struct kik_lines l = kik_wrap(t->a, kik_txt_shown(t, text), width, 0, kik_utf8_width);
	for (size_t i = 0; i < l.n; i++) {
		kik_buf_adds(t->b, i == 0 ? first : rest);
		kik_buf_adds(t->b, l.line[i]);
		kik_buf_addc(t->b, '\n');
	}
}

void kik_txt_repeat(struct kik_buf *b, const char *one, size_t n)
{
	while (n-- > 0)
		kik_buf_adds(b, one);
}

/* Wrapped, in bold where there is colour; returns the width of the widest line. */
static size_t add_bold(const struct kik_txt *t, const char *text)
{
	struct kik_lines l = kik_wrap(t->a, kik_txt_shown(t, text), t->width, 0, kik_utf8_width);
	for (size_t i = 0; i < l.n; i++) {
		kik_buf_adds(t->b, t->color ? "\033[1m" : "");
		kik_buf_adds(t->b, l.line[i]);
		kik_buf_adds(t->b, t->color ? "\033[0m\n" : "\n");
	}
	return kik_lines_width(&l, kik_utf8_width);
}

void kik_txt_bold(const struct kik_txt *t, const char *text)
{
	add_bold(t, text);
}

static void add_heading(const struct kik_txt *t, int level, const char *text)
{
	static const char *const under[] = { "\xE2\x95\x90", "\xE2\x94\x80", "-", "." };
	size_t width = add_bold(t, text);
	kik_txt_repeat(t->b, under[level < 1 ? 0 : level > 4 ? 3 : level - 1], width);
	kik_buf_addc(t->b, '\n');
}

static void add_note(const struct kik_txt *t, const struct kik_block *block)
{
	const char *bar = "\xE2\x94\x82 ";
	const char *text = block->text;
	if (block->tone != KIK_TONE_NONE)
		text = kik_arena_printf(t->a, "%s %s. %s", kik_tone_sign(block->tone),
		    kik_tone_word(t->doc->lang, block->tone), text);
	kik_txt_wrapped(t, bar, bar, text);
}

static void add_list(const struct kik_txt *t, const struct kik_block *block)
{
	for (size_t i = 0; i < block->nitems; i++)
		kik_txt_wrapped(t, "\xE2\x80\xA2 ", "  ", block->item[i]);
}

/* Names in a column, values beside them; a name too long for it stands above its value. */
static void add_facts(const struct kik_txt *t, const struct kik_block *block)
{
	size_t widest = 0;
	struct kik_buf first = KIK_BUF_INIT, rest = KIK_BUF_INIT;
	for (size_t i = 0; i + 1 < block->nitems; i += 2) {
		size_t width = kik_utf8_width(kik_txt_shown(t, block->item[i]));
		if (width > widest && width <= FACT_NAME)
			widest = width;
	}
	kik_txt_repeat(&rest, " ", widest + 2);
	for (size_t i = 0; i + 1 < block->nitems; i += 2) {
		const char *name = kik_txt_shown(t, block->item[i]);
		size_t width = kik_utf8_width(name);
		kik_buf_clear(&first);
		if (width > widest) {
			kik_txt_wrapped(t, "", "", name);
			width = 0;
		} else {
			kik_buf_adds(&first, name);
		}
		kik_txt_repeat(&first, " ", widest - width + 2);
		kik_txt_wrapped(t, kik_buf_str(&first), kik_buf_str(&rest), block->item[i + 1]);
	}
	kik_buf_release(&first);
	kik_buf_release(&rest);
}

static void add_block(void *ctx, const struct kik_block *block)
{
	const struct kik_txt *t = ctx;
	size_t before = t->b->len;
	kik_buf_addc(t->b, '\n');
	size_t blank = t->b->len;
	switch (block->kind) {
	case KIK_B_HEADING:
		add_heading(t, block->level < 2 ? 2 : block->level, block->text);
		break;
	case KIK_B_PARA:
		kik_txt_wrapped(t, "", "", block->text);
		break;
	case KIK_B_NOTE:
		add_note(t, block);
		break;
	case KIK_B_LIST:
		add_list(t, block);
		break;
	case KIK_B_FACTS:
		add_facts(t, block);
		break;
	case KIK_B_TABLE:
		kik_txt_table(t, block->table);
		break;
	case KIK_B_CHART:
		kik_txt_chart(t, block->chart);
		break;
	case KIK_B_GROUP:
	case KIK_B_COLUMNS:
		break;
	}
	/* what adds nothing leaves no blank line either */
	if (t->b->len == blank) {
		t->b->len = before;
		t->b->s[before] = '\0';
	}
}

int kik_render_txt(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b)
{
	int width = o->width == 0 ? WIDTH : o->width < NARROWEST ? NARROWEST : o->width;
	struct kik_txt t = {
		.doc = d, .b = b, .a = kik_arena_new(), .width = (size_t)width, .color = o->color
	};
	if (*d->marking != '\0') {
		kik_txt_wrapped(&t, "[ ", "  ", kik_arena_printf(t.a, "%s ]", d->marking));
		kik_buf_addc(b, '\n');
	}
	add_heading(&t, 1, d->title);
	if (*d->subtitle != '\0')
		kik_txt_wrapped(&t, "", "", d->subtitle);
	kik_doc_walk(&d->body, add_block, &t);
	if (*d->footer != '\0') {
		kik_buf_addc(b, '\n');
		kik_txt_repeat(b, "\xE2\x94\x80", t.width);
		kik_buf_addc(b, '\n');
		kik_txt_wrapped(&t, "", "", d->footer);
	}
	kik_arena_free(t.a);
	return 0;
}
