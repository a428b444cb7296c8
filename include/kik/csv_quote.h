/* One field of CSV: quoting, and the guard against formulas. */
#ifndef KIK_CSV_QUOTE_H
#define KIK_CSV_QUOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/text.h"

/*
 * Adds a field, in quotes where it holds the delimiter, a quote, a line end or
 * a blank at either end.  `guard`: an apostrophe is put in front of what a
 * spreadsheet would run (see kik_csv_formula).
 */
void kik_csv_quote(struct kik_buf *b, char delimiter, const char *s, size_t len, bool guard);

/*
 * True when the cell starts, after any apostrophes, with = + - @, tab, CR, LF
 * or a full-width form of the first four.
 */
bool kik_csv_formula(const char *s, size_t len);

/* The cell without the one apostrophe that the guard put in front of it. */
struct kik_slice kik_csv_unguard(struct kik_slice s);

#endif
