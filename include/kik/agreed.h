/*
 * Consensus sheets that came back: checked row by row as answers are, by an intake of their
 * own, and kept as consensus sections.
 */
#ifndef KIK_AGREED_H
#define KIK_AGREED_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/answers.h"
#include "kik/diag.h"
#include "kik/input.h"
#include "kik/intake.h"
#include "kik/mem.h"
#include "kik/result.h"
#include "kik/zip.h"

struct kik_agreed_rows;

/* o->frame is set; text: reason, statements and evidence are kept.  o is copied. */
struct kik_agreed_rows *kik_agreed_new(struct kik_diag *d, const struct kik_intake_options *o,
    bool text);
void kik_agreed_free(struct kik_agreed_rows *g); /* NULL is allowed */

/* The checks of its rows: files, withholding and leniencies are the reader's business. */
struct kik_intake *kik_agreed_intake(const struct kik_agreed_rows *g);
const struct kik_answers *kik_agreed_answers(const struct kik_agreed_rows *g);

/* The consensus of a sheet of those answers; owned by g. */
struct kik_consensus *kik_agreed_consensus(const struct kik_agreed_rows *g,
    const struct kik_sheet_info *sheet);

/*
 * The delimiter of a consensus sheet: its header stands in one of the first 20 rows and has
 * question, points and reason but no respondent.  0: it is none.
 */
char kik_agreed_delimiter(struct kik_input *in);

/* True when a workbook has a sheet with such a header. */
bool kik_agreed_is_book(struct kik_zip *z, const char *name);

/* One file each.  0, or -1 when it could not be read to its end (reported). */
int kik_agreed_csv(struct kik_input *in, struct kik_diag *d, char delimiter,
    struct kik_agreed_rows *g);
int kik_agreed_book(struct kik_zip *z, const char *name, struct kik_diag *d,
    struct kik_agreed_rows *g);

/* Warns of points that lie outside the range of the individual answers, without a reason. */
void kik_agreed_warn(struct kik_diag *d, const struct kik_result *r, struct kik_arena *a);

#endif
