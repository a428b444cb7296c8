#include "kik/render.h"

#include <string.h>

static const char *const pdf_of[] = { "docx", "html", NULL };

const struct kik_renderer kik_renderers[] = {
	{ "txt", "txt", true, false, NULL, kik_render_txt },
	{ "html", "html", false, false, NULL, kik_render_html },
	{ "docx", "docx", false, true, NULL, NULL },
	{ "pdf", "pdf", false, true, pdf_of, NULL },
	{ "xlsx", "xlsx", false, true, NULL, kik_render_xlsx },
	{ "csv", "csv", false, false, NULL, kik_render_csv },
	{ "json", "json", false, false, NULL, kik_render_json },
	{ .name = NULL },
};

const struct kik_renderer *kik_renderer_find(const char *name)
{
	for (const struct kik_renderer *r = kik_renderers; r->name != NULL; r++)
		if (strcmp(r->name, name) == 0)
			return r;
	return NULL;
}

void kik_render_number(struct kik_buf *b, const char *lang, int64_t value, int decimals)
{
	if (value == KIK_UNKNOWN) {
		kik_buf_adds(b, KIK_DASH);
		return;
	}
	struct kik_buf digits = KIK_BUF_INIT;
	kik_buf_add_fixed(&digits, value, KIK_STAT, decimals, kik_word_mark(lang));
	const char *s = kik_buf_str(&digits);
	if (*s == '-') {
		kik_buf_adds(b, KIK_MINUS);
		s++;
	}
	kik_buf_adds(b, s);
	kik_buf_release(&digits);
}

void kik_render_cell(struct kik_buf *b, const char *lang, const struct kik_cell_value *c)
{
	switch (c->kind) {
	case KIK_C_EMPTY:
		break;
	case KIK_C_NUMBER:
		kik_render_number(b, lang, c->value, c->decimals);
		break;
	case KIK_C_TEXT:
	case KIK_C_HIDDEN:
		kik_buf_adds(b, c->text);
		break;
	}
}

static const struct {
	const char *sign;
	enum kik_word word;
} tones[] = {
	[KIK_TONE_INFO] = { "i", KIK_W_INFO },
	[KIK_TONE_GOOD] = { "\xE2\x9C\x93", KIK_W_GOOD },
	[KIK_TONE_WARN] = { "!", KIK_W_WARN },
	[KIK_TONE_BAD] = { "\xE2\x9C\x97", KIK_W_BAD },
	[KIK_TONE_CONFIDENTIAL] = { "\xC2\xA7", KIK_W_CONFIDENTIAL },
	[KIK_TONE_CONVERTED] = { "\xE2\x89\x88", KIK_W_CONVERTED },
};

const char *kik_tone_sign(enum kik_tone t)
{
	return t == KIK_TONE_NONE ? "" : tones[t].sign;
}

const char *kik_tone_word(const char *lang, enum kik_tone t)
{
	return t == KIK_TONE_NONE ? "" : kik_word(lang, tones[t].word);
}

const struct kik_cell_value *kik_table_at(const struct kik_table *t, size_t row, size_t col)
{
	return &t->cell[row * t->ncolumns + col];
}

bool kik_table_names(const struct kik_table *t, size_t row)
{
	for (size_t c = 1; c < t->ncolumns; c++)
		if (kik_table_at(t, row, c)->kind != KIK_C_EMPTY)
			return false;
	return t->ncolumns > 1 && kik_table_at(t, row, 0)->kind != KIK_C_EMPTY;
}

void kik_doc_walk(const struct kik_block *block,
    void (*visit)(void *ctx, const struct kik_block *block), void *ctx)
{
	for (const struct kik_block *b = block->child; b != NULL; b = b->next) {
		visit(ctx, b);
		kik_doc_walk(b, visit, ctx);
	}
}
