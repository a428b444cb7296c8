/* What is compiled into the tools: frames, crosswalks, and the styles and scripts of pages. */
#ifndef KIK_BUILTIN_H
#define KIK_BUILTIN_H

#include <stddef.h>

#include "kik/diag.h"

struct kik_builtin {
	const char *id;
	const unsigned char *bytes; /* without a NUL at their end */
	size_t len;
};

/* Made from frames/ by the build; sorted by id; the last one's id is NULL. */
extern const struct kik_builtin kik_builtin_frames[];

/* Likewise from crosswalks/. */
extern const struct kik_builtin kik_builtin_crosswalks[];

/* Likewise from lib/LAYER/html/, without comments and indentation: "form.css", "form.js". */
extern const struct kik_builtin kik_builtin_pages[];

/* The one of a table with this id; NULL for none. */
const struct kik_builtin *kik_builtin_find(const struct kik_builtin *table, const char *id);

/*
 * What a user named: *out is the built-in one with this id, or NULL where a file is meant, as what
 * looks like a path always is, so that opening it tells what is wrong.  Returns 0, or -1 for what
 * is neither, with the fault `unknown` reported and the ids there are.
 */
int kik_builtin_named(struct kik_diag *d, const struct kik_builtin *table, const char *id_or_file,
    enum kik_fault unknown, const struct kik_builtin **out);

#endif
