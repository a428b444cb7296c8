/* The frames that are compiled into the tools (made from frames/ by the build). */
#ifndef KIK_BUILTIN_H
#define KIK_BUILTIN_H

#include <stddef.h>

struct kik_builtin {
	const char *id;
	const unsigned char *json;
	size_t len;
};

/* Sorted by id; the last one's id is NULL. */
extern const struct kik_builtin kik_builtin_frames[];

#endif
