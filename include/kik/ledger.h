/*
 * Ledgers: sheets of entries (kik/entry_kinds.h) that came back, checked row by row and kept as
 * sections of results.
 *
 * Whose a row is, an intake of their own finds, as for answers.
 */
#ifndef KIK_LEDGER_H
#define KIK_LEDGER_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/cuts.h"
#include "kik/answers.h"
#include "kik/diag.h"
#include "kik/entries.h"
#include "kik/input.h"
#include "kik/intake.h"
#include "kik/zip.h"

struct kik_ledger;

/*
 * o->frame is set; text: free texts are kept; today: --date, or NULL.  o is copied; today, cuts
 * outlives the ledger.
 */
struct kik_ledger *kik_ledger_new(struct kik_diag *d, const struct kik_intake_options *o, bool text,
    const char *today, const struct kik_cuts *cuts);
void kik_ledger_free(struct kik_ledger *g); /* NULL is allowed */

/* Whose rows were seen: files, withholding and leniencies are the reader's business. */
struct kik_intake *kik_ledger_intake(const struct kik_ledger *g);
const struct kik_answers *kik_ledger_answers(const struct kik_ledger *g);

/*
 * Which section the rows of a table belong to, by its header, which stands in one of the first
 * 20 rows and has at least three columns of that sheet's own; *delimiter is what stands between
 * them.  KIK_NONE: it is no such sheet.
 */
size_t kik_ledger_csv_section(struct kik_input *in, char *delimiter);

/* The same of a workbook. */
size_t kik_ledger_book_section(struct kik_zip *z, const char *name);

/* One file each.  0, or -1 when it could not be read to its end (reported). */
int kik_ledger_csv(struct kik_input *in, struct kik_diag *d, char delimiter, size_t section,
    struct kik_ledger *g);
int kik_ledger_book(struct kik_zip *z, const char *name, struct kik_diag *d, size_t section,
    struct kik_ledger *g);

/*
 * All files have been read: entries that came twice and what does not hold between the rows of
 * a unit are reported, and units at fault withheld.
 */
void kik_ledger_check(struct kik_ledger *g);

/*
 * The section of a sheet of those answers, in natural order of its keys; NULL when there are no
 * rows of it.  Owned by g.
 */
struct kik_entries *kik_ledger_entries(const struct kik_ledger *g,
    const struct kik_sheet_info *sheet, size_t section);

#endif
