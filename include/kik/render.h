/* What the renderers share: how figures, cells and tones read in a document. */
#ifndef KIK_RENDER_H
#define KIK_RENDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/doc.h"
#include "kik/words.h"

#define KIK_MINUS "\xE2\x88\x92" /* U+2212 */
#define KIK_DASH  "\xE2\x80\x93" /* U+2013: an unknown figure */

/*
 * Adds a figure in ten-thousandths with the language's decimal mark and a true
 * minus sign; KIK_UNKNOWN gives a dash.
 */
void kik_render_number(struct kik_buf *b, const char *lang, int64_t value, int decimals);

/* Adds what a cell shows, as plain text; an empty cell adds nothing. */
void kik_render_cell(struct kik_buf *b, const char *lang, const struct kik_cell_value *c);

/* The sign and the word of a tone; "" for KIK_TONE_NONE. */
const char *kik_tone_sign(enum kik_tone t);
const char *kik_tone_word(const char *lang, enum kik_tone t);

/* The cell in a row and column of a table. */
const struct kik_cell_value *kik_table_at(const struct kik_table *t, size_t row, size_t col);

/* True for a row that names those beneath it: nothing stands beside its first cell. */
bool kik_table_names(const struct kik_table *t, size_t row);

/* Calls visit for every block below `block`, in reading order. */
void kik_doc_walk(const struct kik_block *block,
    void (*visit)(void *ctx, const struct kik_block *block), void *ctx);

/* The renderers, as kik/doc.h wants them. */
int kik_render_txt(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b);
int kik_render_html(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b);
int kik_render_xlsx(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b);
int kik_render_csv(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b);
int kik_render_json(const struct kik_doc *d, const struct kik_render_options *o, struct kik_buf *b);

#endif
