/*
 * Workbooks: what stands in the cells of an XLSX file, as rows.
 *
 * Whatever wrote it: Excel, LibreOffice, a library.  Shared and inline strings, rich
 * text joined, phonetics skipped; any prefix and the strict namespaces; targets absolute or
 * relative; cells without a reference.  A DOCTYPE, a bomb or a huge cell is refused.
 */
#ifndef KIK_WORKBOOK_H
#define KIK_WORKBOOK_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/rows.h"
#include "kik/zip.h"

#define KIK_WORKBOOK_SIZE (64u << 20) /* bytes that one part may unpack to */
#define KIK_WORKBOOK_CELL 65536       /* bytes of text in one cell */
#define KIK_WORKBOOK_ROWS 1048576     /* rows of one sheet, and */
#define KIK_WORKBOOK_COLS 256         /* columns that may hold something */

/* True when the archive holds a workbook (and not, say, forms or a Word document). */
bool kik_workbook_is(const struct kik_zip *z);

struct kik_workbook;

/*
 * Reads the list of sheets, the strings and the custom properties.  `name` is how messages
 * show the file; z and name outlive the workbook, and its texts lie in `a`.  NULL with the
 * fault reported (zip, xlsx).
 */
struct kik_workbook *kik_workbook_open(struct kik_diag *d, const char *name, struct kik_zip *z,
    struct kik_arena *a);
void kik_workbook_close(struct kik_workbook *w); /* NULL is allowed */

/* Sheets in the order of their tabs, hidden ones included; sheets of charts are passed over. */
size_t kik_workbook_count(const struct kik_workbook *w);
const char *kik_workbook_name(const struct kik_workbook *w, size_t sheet);
bool kik_workbook_hidden(const struct kik_workbook *w, size_t sheet);

/* A custom document property (docProps/custom.xml) as text; NULL when there is none. */
const char *kik_workbook_property(const struct kik_workbook *w, const char *name);

/*
 * The rows of a sheet, one sheet at a time: what an earlier call gave ends.  `line` of a row is
 * the sheet's own number of it; `place` gives the cell as a formula names it (Skema!E14,
 * 'Mit skema'!E14), valid until it is called again.  Rows in which nothing stands are passed
 * over, and a row ends with its last cell that holds something.  Field i is column i (A is 0),
 * merged cells where their first one stands, hidden ones as any other.
 *
 * A number reads as %.15g with a point; in a date format as YYYY-MM-DD, with HH:MM behind it
 * where there is a time; in a time format and less than a day as HH:MM.  A boolean is TRUE or
 * FALSE, an error what Excel shows (#REF!), a formula its stored value.  Blanks and control
 * characters of a text are kept; _xHHHH_ is read, and CR LF is LF.
 *
 * Returns 0; or -1 with the fault reported, as `next` does.
 */
int kik_workbook_rows(struct kik_workbook *w, size_t sheet, struct kik_rows *rows);

#endif
