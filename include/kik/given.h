/*
 * Fields that a municipality gives to its templates: a CSV with a column `unit`, if it wants
 * `round` and `municipality`, and any further columns, each of which is a field.
 */
#ifndef KIK_GIVEN_H
#define KIK_GIVEN_H

#include <stddef.h>

#include "kik/diag.h"
#include "kik/mem.h"

struct kik_given_row {
	const char *unit, *round, *municipality; /* round, municipality "" where not said */
	const char **value;                      /* one for each name */
	size_t line, col;                        /* where the unit stands */
};

struct kik_given {
	const char *file;
	const char **name; /* of the fields, as in the header */
	size_t *col;       /* where each stands there, in bytes from 1 */
	size_t n;
	size_t line; /* of the header */
	struct kik_given_row *row;
	size_t nrows;
	const struct kik_given_row **by_unit; /* kik_given_rows */
};

/*
 * Reads such a file, in any dialect that kik reads.  Returns 0, or -1 with all faults reported:
 * a unit twice for the same round, no column `unit`, a column twice.  Owned by the arena.
 */
int kik_given_read(struct kik_diag *d, const char *path, struct kik_given *out,
    struct kik_arena *a);

/* The *n rows of a unit's id, in the order of the file; none where g is NULL. */
const struct kik_given_row *const *kik_given_rows(const struct kik_given *g, const char *unit,
    size_t *n);

#endif
