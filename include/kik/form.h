/* Forms: the blank documents that participants fill in, and the guide beside them. */
#ifndef KIK_FORM_H
#define KIK_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/lang.h"
#include "kik/round.h"
#include "kik/text.h"

/* A format of blank forms. */
struct kik_form_kind {
	const char *name; /* as --forms takes it, and the file's extension */
	/* Adds one participant's form to a buffer.  0, or -1 with the fault reported. */
	int (*write)(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
	    const struct kik_round *r, const struct kik_round_unit *u,
	    const struct kik_participant *p);
	/* The name, in each language, of a file for the whole unit beside them; NULL for none. */
	const char *unit_file[KIK_LANGS];
	int (*write_unit)(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
	    const struct kik_round *r, const struct kik_round_unit *u);
};

/* The name of that file in a round, forms/UNIT/NAME; NULL when the kind has none. */
const char *kik_form_unit_file(const struct kik_form_kind *k, const struct kik_round *r);

/* The first is what a round gets when nothing is said.  A NULL name ends the table. */
extern const struct kik_form_kind kik_form_kinds[];

/* The most kinds that a round can have. */
#define KIK_FORM_KINDS 4

/*
 * Reads a list of kinds ("html,csv") into `out` in its order, each once, NULL-ended.
 * Returns 0, or -1 with *wrong: the name that is no kind.
 */
int kik_forms_parse(const char *list, const struct kik_form_kind *out[KIK_FORM_KINDS + 1],
    struct kik_slice *wrong);

/* Adds "html, csv, xlsx": the names of all kinds. */
void kik_forms_names(struct kik_buf *b);

/*
 * The blank form as a page that a browser opens from a disk: one file without links, whose
 * script saves the answers as a file of JSON (kik-answers).  The unit's column kontakt or
 * contact says to whom that is sent.
 */
int kik_form_html(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u, const struct kik_participant *p);

/* The blank form as CSV, as Danish Excel opens it. */
int kik_form_csv(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u, const struct kik_participant *p);

/*
 * The blank form as a workbook: what to do, the questions in a protected sheet that is open
 * where answers go, the scale, and a hidden sheet "kik" of keys and values: whose form it
 * is, which the custom properties say as well.  The unit's column kontakt or contact says
 * to whom it is sent.
 */
int kik_form_xlsx(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u, const struct kik_participant *p);

/* Typing sheet: a workbook for answers on paper, a row for each participant and question. */
int kik_form_typing(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u);

/*
 * VEJLEDNING.md: what the coordinator (tovholder) does with the round's directory.
 * `kind` are its kinds of forms, NULL-ended; `dir` is the directory's own name, without those
 * above it; folder[i] is the folder under forms/ of unit i.
 */
void kik_guide_write(struct kik_buf *b, const struct kik_frame *f, const struct kik_round *r,
    const struct kik_form_kind *const *kind, const char *dir, const char *const *folder);

#endif
