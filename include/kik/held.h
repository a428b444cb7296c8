/* Findings held back: a second thread finds them, the first tells them in their turn. */
#ifndef KIK_HELD_H
#define KIK_HELD_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/diag.h"

struct kik_held;

/* `danish` as in kik_diag_new: some findings hold a phrase of that language. */
struct kik_held *kik_held_new(bool danish);
void kik_held_free(struct kik_held *h); /* NULL is allowed */

/* Where they are reported; owned by h. */
struct kik_diag *kik_held_diag(struct kik_held *h);

/*
 * False when they can't all be told: there were more than memory is worth, or one that the
 * system is to blame for.
 */
bool kik_held_whole(const struct kik_held *h);

/* Reports them all to d, each so many lines further down. */
void kik_held_tell(const struct kik_held *h, struct kik_diag *d, size_t lines);

#endif
