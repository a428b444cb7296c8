/* Workbooks made for tests from the XML of their parts, and their rows as text. */
#ifndef KIK_TEST_WORKBOOK_H
#define KIK_TEST_WORKBOOK_H

#include "archive.h"
#include "kik/buf.h"

#define BOOK_MAIN   "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define BOOK_OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/"
#define BOOK_LIST   "http://schemas.openxmlformats.org/package/2006/relationships"

/* What stands in the parts; NULL: the plain one, with one sheet "Skema" and nothing special. */
struct book {
	const char *sheet;   /* what is in <worksheet>; or, beginning with "<?", the whole part */
	const char *strings; /* what is in <sst> */
	const char *styles;  /* what is in <styleSheet> */
	const char *custom;  /* what is in <Properties> */
	const char *workbook, *rels, *root; /* whole parts */
};

/* The workbook as an archive. */
void book_make(struct kik_buf *b, const struct book *k);

/*
 * All that a workbook says: of each sheet its name (in parentheses when hidden), and rows as
 * LINE:<A><B>…; then the findings.
 */
void book_tell(struct kik_buf *told, const char *s, size_t len);

#endif
