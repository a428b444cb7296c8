/* The list of the documents of a run, for journalising. */
#ifndef KIK_DOCUMENT_INDEX_H
#define KIK_DOCUMENT_INDEX_H

#include "kik/report.h"

struct kik_document_row {
	const struct kik_result *unit; /* NULL: of all */
	const char *path, *title;      /* title: "" where it has none; its kind then */
};

struct kik_document_index {
	struct kik_document_row *row; /* in the order of the documents */
	size_t n;
};

/*
 * Adds it to b as CSV: unit, name, area, municipality, round, kind, file (without its folder),
 * title, kle (a column of --fields or UNITS.csv).  `excel`: as Excel reads it.
 */
void kik_document_index_write(const struct kik_document_index *index,
    const struct kik_report_input *in, const struct kik_report_kind *kind, bool excel,
    struct kik_buf *b);

#endif
