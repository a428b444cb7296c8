/* The crosswalks there are, and those of a user's own: read and checked. */
#ifndef KIK_CROSSWALKS_H
#define KIK_CROSSWALKS_H

#include <stddef.h>

#include "kik/buf.h"
#include "kik/crosswalk.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/json.h"
#include "kik/mem.h"

/* Reads a kik-crosswalk document.  NULL with the faults reported (all of them, in one pass). */
const struct kik_crosswalk *kik_crosswalk_from_json(const struct kik_json_doc *doc,
    const char *name, struct kik_arena *a);

/* A built-in crosswalk by id, or one in a file.  NULL with the faults reported. */
const struct kik_crosswalk *kik_crosswalk_load(struct kik_diag *d, const char *id_or_file,
    struct kik_arena *a);

/*
 * Holds a crosswalk against its frames: every id is there, a theme is fed either by a row of
 * its own or by rows of all its questions that count.  0, or -1 with the faults reported.
 */
int kik_crosswalk_check(struct kik_diag *d, const struct kik_crosswalk *w,
    const struct kik_frame *from, const struct kik_frame *to);

/* The id of the built-in crosswalk between two frames; NULL when there is none. */
const char *kik_crosswalk_between(struct kik_diag *d, const struct kik_frame *from,
    const struct kik_frame *to, struct kik_arena *a);

/* Adds a line for each built-in one: id, edition, from, to and the title, with tabs.  0 or -1. */
int kik_crosswalks_list(struct kik_diag *d, struct kik_buf *b, const char *lang,
    struct kik_arena *a);

/* Adds a built-in crosswalk as it is compiled in.  False when there is none of this id. */
bool kik_crosswalks_print(struct kik_buf *b, const char *id);

/*
 * Reads a crosswalk for its faults alone and holds it against its frames: those among the
 * files whose id it names, else the built-in ones.  0, told in one line with -v, or -1.
 */
int kik_crosswalks_check(struct kik_diag *d, const char *id_or_file, char *const *frame, size_t n,
    struct kik_arena *a);

#endif
