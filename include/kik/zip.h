/*
 * Zip archives: the file that hides libzip.
 *
 * An archive is read from memory, and nothing it says of itself is trusted: a
 * member is unpacked up to a limit, however small it claims to be.
 */
#ifndef KIK_ZIP_H
#define KIK_ZIP_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"

#define KIK_ZIP_MEMBERS 10000        /* in one archive */
#define KIK_ZIP_TOTAL   (256u << 20) /* bytes that all members of one archive may unpack to */

/* True when the bytes begin as an archive does (also an empty one). */
bool kik_zip_is(const char *s, size_t len);

struct kik_zip;

/*
 * Opens an archive; s outlives it.  `name` is how messages show it.  NULL with the fault
 * reported (zip: broken, encrypted, too many members).
 */
struct kik_zip *kik_zip_open(struct kik_diag *d, const char *name, const char *s, size_t len);
void kik_zip_close(struct kik_zip *z); /* NULL is allowed */

/* Members in the archive's order; directories are passed over. */
size_t kik_zip_count(const struct kik_zip *z);
const char *kik_zip_name(const struct kik_zip *z, size_t i); /* UTF-8, never trusted as a path */

/* Index of a member by its exact name; KIK_NONE when there is none. */
size_t kik_zip_find(const struct kik_zip *z, const char *name);

/*
 * Unpacks a member behind what b holds.  0; or -1 with the fault reported (zip: broken,
 * encrypted, over `max` bytes, over KIK_ZIP_TOTAL with those before it).
 */
int kik_zip_read(struct kik_zip *z, size_t i, size_t max, struct kik_buf *b);

#endif
