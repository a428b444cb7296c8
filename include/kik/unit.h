/* Units: the nursing home, school or office that evaluates itself. */
#ifndef KIK_UNIT_H
#define KIK_UNIT_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/mem.h"

#define KIK_ID_MAX 100 /* characters in an id */

/* A further column of UNITS.csv: usable as a group and as a template field. */
struct kik_column {
	const char *name, *value;
};

struct kik_unit {
	const char *id;                         /* never empty */
	const char *name, *area, *municipality; /* "" when unknown */
	struct kik_column *column;
	size_t ncolumns;
	long participants;  /* expected, -1 when unknown */
	const char *leader; /* "" when unknown */
};

struct kik_units {
	struct kik_unit *unit; /* in the file's order */
	size_t n;
	const void *index;
};

/* Indexes the list; must be called before kik_units_find, and after any change of it. */
void kik_units_complete(struct kik_units *u, struct kik_arena *a);

/*
 * A unit by municipality and id.  municipality NULL or "": the unit with this
 * id if only one municipality has it.  NULL when there is none.
 */
const struct kik_unit *kik_units_find(const struct kik_units *u, const char *municipality,
    const char *id);

/*
 * A fact by column name: unit, name, area, municipality, leader or a further
 * column; "" when unknown.
 */
const char *kik_unit_value(const struct kik_unit *u, const char *column);

/* What a unit is called: its name, or its id while it has none. */
const char *kik_unit_called(const struct kik_unit *u);

/* Deep copy into an arena. */
void kik_unit_copy(struct kik_unit *to, const struct kik_unit *from, struct kik_arena *a);

/* Order by municipality, then id, bytewise. */
int kik_unit_cmp(const struct kik_unit *a, const struct kik_unit *b);

#endif
