/* What documents across units say of their rows: names, headings, what is hidden or missing. */
#ifndef KIK_ACROSS_ROWS_H
#define KIK_ACROSS_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "across.h"
#include "kik/doc.h"
#include "say.h"

/* The name of a unit or group; a group's says that it is one, and of how many units. */
const char *kik_across_row(const struct kik_doc *d, const struct kik_across *a, size_t i);

/*
 * Areas get rows of their own, as headings, unless groups by area are there already.  The
 * heading due before result i, NULL for none; *area, "" at first, is that of the unit before.
 */
bool kik_across_wants_areas(const struct kik_across *a);
const char *kik_across_heading(const struct kik_across *a, size_t i, const char **area);

/* The municipality that all units have in common, or "". */
const char *kik_across_place(const struct kik_across *a);

/* Units, and groups that miss some: those whose figures are not whole. */
struct kik_names kik_across_incomplete(const struct kik_doc *d, const struct kik_across *a);

/* A note on why cells are hidden, where any are in these rounds; a round may be NULL. */
void kik_across_hidden_note(struct kik_doc *d, const struct kik_across *const *round, size_t n);

#endif
