/*
 * CSV: the file that hides libcsv, and our writer.
 *
 * What a row holds is libcsv's word (strict: RFC 4180 quoting); the places of
 * its fields are ours.
 */
#ifndef KIK_CSV_H
#define KIK_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/csv_quote.h"
#include "kik/diag.h"
#include "kik/input.h"
#include "kik/rows.h"
#include "kik/text.h"

#define KIK_CSV_FIELD 65536 /* bytes in one field */
#define KIK_CSV_ROW   256   /* fields in one row */

struct kik_csv;

/*
 * Reads rows from an input; `delimiter` is ; , or tab.  Line 1 is the input's
 * first.  Nothing is owned: the input and the diagnostics outlive the reader.
 */
struct kik_csv *kik_csv_new(struct kik_input *in, struct kik_diag *d, char delimiter);
void kik_csv_free(struct kik_csv *c);

/*
 * The next row.  Returns 1 with *row, 0 at the end, -1 at a fault after which
 * nothing can be trusted (reported: quote, too-long, encoding, nul-byte, io).
 * Blank lines and rows of delimiters only are skipped with a notice.
 */
int kik_csv_next(struct kik_csv *c, struct kik_cells *row);

/* Where field i of the last row begins; its last field for any higher i. */
struct kik_place kik_csv_place(struct kik_csv *c, size_t i);

/*
 * Tells the reader that the first n fields of a row are mostly those of the row
 * before, which is then seen at once (see `same` in kik/rows.h).
 */
void kik_csv_repeat(struct kik_csv *c, size_t n);

/*
 * Parts a large regular file, where there is a processor for its second half: this reader then
 * ends (kik_csv_next gives 0) before the byte that is returned, and another is to read from there
 * (kik_input_part).  A row begins there whose field `field` differs from that of the row before;
 * rows have `least` to `most` fields.  Returns 0, and changes nothing, when that does not pay or no
 * such place was found.  Should a row turn out to reach over the place, the reader goes on by
 * itself, so that a line end within quotes does no harm: at the end, kik_input_stopped says
 * whether the rest is the other's.
 */
off_t kik_csv_part(struct kik_csv *c, size_t field, size_t least, size_t most);

/* At that end: the line on which the other's first row stands. */
size_t kik_csv_line(const struct kik_csv *c);

/* Reads on by itself after all; false when it was not stopped. */
bool kik_csv_go_on(struct kik_csv *c);

/* The reader as rows; it stays the owner's to free. */
struct kik_rows kik_csv_rows(struct kik_csv *c);

/* The delimiter that semicolon, comma, tab, `;` or `,` names; 0 for NULL. */
char kik_csv_named(const char *name);

/* The other way round: what messages call a delimiter. */
const char *kik_csv_name(char delimiter);

/*
 * Finds the delimiter of the text in the window: the one of ; , tab whose
 * header row holds most names for which known(ctx, name) says yes, at least two.
 * `welcome`: further columns count too; of those that hold a single such name
 * it is the one that splits the row into most columns, at least two.  A line
 * `sep=X` before it is taken from the input and obeyed.  `fixed` (0: none) is
 * what --delimiter said.  Returns the delimiter, or 0 with the fault reported.
 */
char kik_csv_delimiter(struct kik_input *in, struct kik_diag *d, char fixed,
    bool (*known)(void *ctx, struct kik_slice name), void *ctx, bool welcome, size_t *first_line);

/* Tells the reader that the first row stands on this line (after a sep= line). */
void kik_csv_set_line(struct kik_csv *c, size_t line);

/* How our own CSV looks. */
struct kik_csv_style {
	char delimiter; /* , or ; */
	char mark;      /* decimal mark */
	bool excel;     /* BOM and CRLF */
};

extern const struct kik_csv_style kik_csv_plain; /* , . LF */
extern const struct kik_csv_style kik_csv_excel; /* ; , CRLF BOM */

/* Begins a file: the byte order mark, where the style has one. */
void kik_csv_begin(struct kik_buf *b, const struct kik_csv_style *st);

/* Adds a field of text, guarded against formulas when `guard`; first: no delimiter before it. */
void kik_csv_text(struct kik_buf *b, const struct kik_csv_style *st, bool first, const char *s,
    bool guard);

/* Adds a number (see kik_buf_add_decimal); KIK_UNKNOWN gives an empty field. */
void kik_csv_number(struct kik_buf *b, const struct kik_csv_style *st, bool first, long long value,
    long long unit);

void kik_csv_end(struct kik_buf *b, const struct kik_csv_style *st);

#endif
