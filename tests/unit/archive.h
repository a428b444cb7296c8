/* Zip archives made for tests, in memory. */
#ifndef KIK_TEST_ARCHIVE_H
#define KIK_TEST_ARCHIVE_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"

struct archive_member {
	const char *name;
	const char *s;
	size_t len; /* 0: a C string */
};

/* An archive of members up to one without a name; deflated or stored. */
void archive_make(struct kik_buf *b, const struct archive_member *m, bool deflate);

/* The same, each member behind a password. */
void archive_lock(struct kik_buf *b, const struct archive_member *m);

/*
 * Says of member i that it unpacks to `size` bytes, in both places where an archive says
 * such a thing.
 */
void archive_claim(struct kik_buf *b, size_t i, unsigned long size);

/* What the process has computed so far, in milliseconds. */
double archive_clock(void);

#endif
