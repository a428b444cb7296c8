/* What is compiled into the tools: frames, crosswalks, and the styles and scripts of pages. */
#ifndef KIK_BUILTIN_H
#define KIK_BUILTIN_H

#include <stddef.h>

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

#endif
