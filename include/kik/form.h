/* Forms: the blank documents that participants fill in, and the guide beside them. */
#ifndef KIK_FORM_H
#define KIK_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/frame.h"
#include "kik/round.h"
#include "kik/text.h"

/* A format of blank forms.  Its write() adds one participant's form to a buffer. */
struct kik_form_kind {
	const char *name; /* as --forms takes it, and the file's extension */
	void (*write)(struct kik_buf *b, const struct kik_frame *f, const struct kik_round *r,
	    const struct kik_round_unit *u, const struct kik_participant *p);
};

/* A NULL name ends the table. */
extern const struct kik_form_kind kik_form_kinds[];

/* The most kinds that a round can have. */
#define KIK_FORM_KINDS 4

/*
 * Reads a list of kinds ("csv") into `out` in its order, each once, NULL-ended.
 * Returns 0, or -1 with *wrong: the name that is no kind.
 */
int kik_forms_parse(const char *list, const struct kik_form_kind *out[KIK_FORM_KINDS + 1],
    struct kik_slice *wrong);

/* Adds "csv, html": the names of all kinds. */
void kik_forms_names(struct kik_buf *b);

/* The blank form as CSV, as Danish Excel opens it. */
void kik_form_csv(struct kik_buf *b, const struct kik_frame *f, const struct kik_round *r,
    const struct kik_round_unit *u, const struct kik_participant *p);

/*
 * VEJLEDNING.md: what the coordinator (tovholder) does with the round's directory.
 * `dir` is the directory's own name, without those above it; folder[i] is the
 * folder under forms/ of unit i.
 */
void kik_guide_write(struct kik_buf *b, const struct kik_frame *f, const struct kik_round *r,
    const char *dir, const char *const *folder);

#endif
