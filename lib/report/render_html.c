#include "kik/render_html.h"

#include <string.h>

#include "kik/escape.h"
#include "kik/render.h"
#include "kik/sha256.h"

static const char *const tone_class[] = { [KIK_TONE_NONE] = "",
	[KIK_TONE_INFO] = "info",
	[KIK_TONE_GOOD] = "good",
	[KIK_TONE_WARN] = "warn",
	[KIK_TONE_BAD] = "bad",
	[KIK_TONE_CONFIDENTIAL] = "confidential",
	[KIK_TONE_CONVERTED] = "converted" };

void kik_html_id(struct kik_html *h, const char *id)
{
	if (id == NULL)
		return;
	kik_buf_adds(h->b, " id=\"");
	kik_html_add_attr(h->b, id);
	kik_buf_addc(h->b, '"');
}

void kik_html_tone(struct kik_html *h, enum kik_tone tone)
{
	if (tone == KIK_TONE_NONE)
		return;
	kik_buf_addf(h->b,
	    "<span class=\"sign %s\" aria-hidden=\"true\">%s&nbsp;</span>"
	    "<span class=\"vh\">%s: </span>",
	    tone_class[tone], kik_tone_sign(tone), kik_tone_word(h->doc->lang, tone));
}

/* <tag>text</tag> on a line. */
static void add_element(struct kik_html *h, const char *open, const char *text, const char *close)
{
	kik_buf_adds(h->b, open);
	kik_html_add_text(h->b, text);
	kik_buf_adds(h->b, close);
	kik_buf_addc(h->b, '\n');
}

/* The anchor of a level-2 heading: its own, or one by its number. */
static void add_anchor(struct kik_buf *b, const struct kik_block *heading, unsigned number)
{
	if (heading->id != NULL)
		kik_html_add_attr(b, heading->id);
	else
		kik_buf_addf(b, "kik-%u", number);
}

static bool is_section(const struct kik_block *b)
{
	return b->kind == KIK_B_HEADING && b->level <= 2;
}

static void add_heading(struct kik_html *h, const struct kik_block *block)
{
	/* no level is skipped on the way down, and the title alone is h1 */
	int level = block->level < 2 ? 2 : block->level > 4 ? 4 : block->level;
	if (level > h->level + 1)
		level = h->level + 1;
	h->level = level;
	kik_buf_addf(h->b, "<h%d", level);
	if (is_section(block)) {
		kik_buf_adds(h->b, " id=\"");
		add_anchor(h->b, block, ++h->sections);
		kik_buf_addc(h->b, '"');
	} else {
		kik_html_id(h, block->id);
	}
	kik_buf_addc(h->b, '>');
	kik_html_add_text(h->b, block->text);
	kik_buf_addf(h->b, "</h%d>\n", level);
}

static void add_para(struct kik_html *h, const struct kik_block *block)
{
	kik_buf_adds(h->b, "<p");
	kik_html_id(h, block->id);
	add_element(h, ">", block->text, "</p>");
}

static void add_note(struct kik_html *h, const struct kik_block *block)
{
	kik_buf_addf(h->b, "<div role=\"note\" class=\"note %s\"", tone_class[block->tone]);
	kik_html_id(h, block->id);
	kik_buf_adds(h->b, "><p>");
	if (block->tone != KIK_TONE_NONE)
		kik_buf_addf(h->b,
		    "<span class=\"sign %s\" aria-hidden=\"true\">%s&nbsp;</span>"
		    "<strong>%s.</strong> ",
		    tone_class[block->tone], kik_tone_sign(block->tone),
		    kik_tone_word(h->doc->lang, block->tone));
	add_element(h, "", block->text, "</p></div>");
}

static void add_list(struct kik_html *h, const struct kik_block *block)
{
	if (block->nitems == 0)
		return;
	kik_buf_adds(h->b, "<ul");
	kik_html_id(h, block->id);
	kik_buf_adds(h->b, ">\n");
	for (size_t i = 0; i < block->nitems; i++)
		add_element(h, "<li>", block->item[i], "</li>");
	kik_buf_adds(h->b, "</ul>\n");
}

static void add_facts(struct kik_html *h, const struct kik_block *block)
{
	if (block->nitems == 0)
		return;
	kik_buf_adds(h->b, "<dl");
	kik_html_id(h, block->id);
	kik_buf_adds(h->b, ">\n");
	for (size_t i = 0; i + 1 < block->nitems; i += 2) {
		add_element(h, "<div><dt>", block->item[i], "</dt>");
		add_element(h, "<dd>", block->item[i + 1], "</dd></div>");
	}
	kik_buf_adds(h->b, "</dl>\n");
}

static void add_block(struct kik_html *h, const struct kik_block *block);

static void add_children(struct kik_html *h, const struct kik_block *block, const char *cls)
{
	kik_buf_addf(h->b, "<div class=\"%s\"", cls);
	kik_html_id(h, block->id);
	kik_buf_adds(h->b, ">\n");
	for (const struct kik_block *b = block->child; b != NULL; b = b->next) {
		/* in columns, what stands side by side is one element each */
		bool wrap = block->kind == KIK_B_COLUMNS && b->kind != KIK_B_GROUP;
		if (wrap)
			kik_buf_adds(h->b, "<div>\n");
		add_block(h, b);
		if (wrap)
			kik_buf_adds(h->b, "</div>\n");
	}
	kik_buf_adds(h->b, "</div>\n");
}

static void add_block(struct kik_html *h, const struct kik_block *block)
{
	switch (block->kind) {
	case KIK_B_HEADING:
		add_heading(h, block);
		break;
	case KIK_B_PARA:
		add_para(h, block);
		break;
	case KIK_B_NOTE:
		add_note(h, block);
		break;
	case KIK_B_LIST:
		add_list(h, block);
		break;
	case KIK_B_FACTS:
		add_facts(h, block);
		break;
	case KIK_B_TABLE:
		kik_html_table(h, block->table, block->id, true);
		break;
	case KIK_B_CHART:
		kik_html_chart(h, block->chart, block->id);
		break;
	case KIK_B_GROUP:
		add_children(h, block, "group");
		break;
	case KIK_B_COLUMNS:
		add_children(h, block, "columns");
		break;
	}
}

/* The body: a level-2 heading opens a section that lasts to the next one. */
static void add_main(struct kik_html *h)
{
	bool open = false;
	kik_buf_adds(h->b, "<main id=\"main\" tabindex=\"-1\">\n");
	for (const struct kik_block *b = h->doc->body.child; b != NULL; b = b->next) {
		if (is_section(b)) {
			if (open)
				kik_buf_adds(h->b, "</section>\n");
			kik_buf_adds(h->b, "<section aria-labelledby=\"");
			add_anchor(h->b, b, h->sections + 1);
			kik_buf_adds(h->b, "\">\n");
			open = true;
		}
		add_block(h, b);
	}
	if (open)
		kik_buf_adds(h->b, "</section>\n");
	kik_buf_adds(h->b, "</main>\n");
}

struct contents {
	struct kik_buf *b;
	unsigned n;
};

static void add_entry(void *ctx, const struct kik_block *block)
{
	struct contents *toc = ctx;
	if (!is_section(block))
		return;
	kik_buf_adds(toc->b, "<li><a href=\"#");
	add_anchor(toc->b, block, ++toc->n);
	kik_buf_adds(toc->b, "\">");
	kik_html_add_text(toc->b, block->text);
	kik_buf_adds(toc->b, "</a></li>\n");
}

/* The contents, where there are more than three sections. */
static void add_contents(struct kik_html *h)
{
	struct kik_buf entries = KIK_BUF_INIT;
	struct contents toc = { &entries, 0 };
	kik_doc_walk(&h->doc->body, add_entry, &toc);
	if (toc.n > 3) {
		add_element(h, "<nav aria-labelledby=\"kik-toc\">\n<h2 id=\"kik-toc\">",
		    kik_word(h->doc->lang, KIK_W_CONTENTS), "</h2>\n<ul>");
		kik_buf_adds(h->b, kik_buf_str(&entries));
		kik_buf_adds(h->b, "</ul>\n</nav>\n");
	}
	kik_buf_release(&entries);
}

/* The style sheet: what all pages share, and what is printed in this one's margins. */
static void add_style(struct kik_buf *css, const struct kik_doc *d)
{
	kik_buf_adds(css, kik_html_style);
	kik_buf_adds(css, "@page{@top-right{content:");
	kik_css_add_string(css, d->marking);
	kik_buf_adds(css, ";font:600 8pt sans-serif;color:#7a2c12}@bottom-left{content:");
	kik_css_add_string(css, d->title);
	kik_buf_adds(css, ";font:8pt sans-serif;color:#54636b}@bottom-right{content:");
	kik_css_add_string(css, kik_word(d->lang, KIK_W_PAGE));
	kik_buf_adds(css,
	    "\" \"counter(page)\" / \"counter(pages);"
	    "font:8pt sans-serif;color:#54636b}}\n"
	    /* the first page says it in its head */
	    "@page:first{@top-right{content:\"\"}}\n");
}

static unsigned hex_value(char c)
{
	return c <= '9' ? (unsigned)(c - '0') : (unsigned)(c - 'a') + 10;
}

/* The SHA-256 of the style in Base64, as a content security policy wants it. */
static void add_hash(struct kik_buf *b, const struct kik_buf *css)
{
	static const char digit[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char digest[KIK_DIGEST_SIZE];
	kik_digest(css->s, css->len, digest);
	/* 64 hex digits are 256 bits: 42 Base64 digits from three hex digits a pair, 4 bits over */
	const char *hex = digest + strlen("sha256:");
	for (size_t i = 0; i < 63; i += 3) {
		unsigned bits =
		    hex_value(hex[i]) << 8 | hex_value(hex[i + 1]) << 4 | hex_value(hex[i + 2]);
		kik_buf_addc(b, digit[bits >> 6]);
		kik_buf_addc(b, digit[bits & 63]);
	}
	kik_buf_addc(b, digit[hex_value(hex[63]) << 2]);
	kik_buf_addc(b, '=');
}

static void add_head(struct kik_html *h)
{
	struct kik_buf css = KIK_BUF_INIT;
	add_style(&css, h->doc);
	kik_buf_adds(h->b, "<!DOCTYPE html>\n<html lang=\"");
	kik_html_add_attr(h->b, h->doc->lang);
	kik_buf_adds(h->b,
	    "\">\n<head>\n<meta charset=\"utf-8\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
	    "style-src 'sha256-");
	add_hash(h->b, &css);
	kik_buf_adds(h->b,
	    "'; base-uri 'none'; form-action 'none'\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	    "<meta name=\"referrer\" content=\"no-referrer\">\n");
	add_element(h, "<title>", h->doc->title, "</title>");
	kik_buf_adds(h->b, "<style>");
	kik_buf_adds(h->b, kik_buf_str(&css));
	kik_buf_adds(h->b, "</style>\n</head>\n");
	kik_buf_release(&css);
}

int kik_render_html(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b)
{
	(void)o;
	struct kik_html h = { .doc = d, .b = b, .a = kik_arena_new(), .level = 1 };
	add_head(&h);
	add_element(&h, "<body>\n<a class=\"skip\" href=\"#main\">", kik_word(d->lang, KIK_W_SKIP),
	    "</a>\n<header>");
	if (*d->marking != '\0')
		add_element(&h, "<p class=\"marking\">", d->marking, "</p>");
	add_element(&h, "<h1>", d->title, "</h1>");
	if (*d->subtitle != '\0')
		add_element(&h, "<p class=\"subtitle\">", d->subtitle, "</p>");
	kik_buf_adds(b, "</header>\n");
	add_contents(&h);
	add_main(&h);
	if (*d->footer != '\0')
		add_element(&h, "<footer><p>", d->footer, "</p></footer>");
	kik_buf_adds(b, "</body>\n</html>\n");
	kik_arena_free(h.a);
	return 0;
}
