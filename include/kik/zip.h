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
#define KIK_ZIP_RATIO   250 /* times its size that a member may unpack to, over a megabyte */

/* True when the bytes begin as an archive does (also an empty one). */
bool kik_zip_is(const char *s, size_t len);

/*
 * True when they begin as an OLE file does: an .xls or .doc of before 2007, or any document of
 * today that Office has given a password.  kik_zip_open refuses it, saying so.
 */
bool kik_zip_is_ole(const char *s, size_t len);

struct kik_zip;

/*
 * Opens an archive; s and name outlive it.  `name` is how messages show it.  NULL with the fault
 * reported (zip: broken, a member encrypted, too many members, more than KIK_ZIP_TOTAL or
 * KIK_ZIP_RATIO by what the members claim; xlsx: an OLE file).
 */
struct kik_zip *kik_zip_open(struct kik_diag *d, const char *name, const char *s, size_t len);
void kik_zip_close(struct kik_zip *z); /* NULL is allowed */

/* Members in the archive's order; directories are passed over. */
size_t kik_zip_count(const struct kik_zip *z);
const char *kik_zip_name(const struct kik_zip *z, size_t i); /* UTF-8, never trusted as a path */

/* Index of the first member of this exact name; KIK_NONE when there is none. */
size_t kik_zip_find(const struct kik_zip *z, const char *name);

/* What a member claims to unpack to, in bytes; kik_zip_read never gives more. */
size_t kik_zip_size(const struct kik_zip *z, size_t i);

/*
 * Unpacks a member behind what b holds.  0; or -1 with the fault reported (zip: over `max`
 * bytes, which is seen before anything is unpacked; broken, or larger than it claims) and b as
 * it was.
 */
int kik_zip_read(struct kik_zip *z, size_t i, size_t max, struct kik_buf *b);

/* --- writing ------------------------------------------------------------------------- */

struct kik_zip_writer;

/*
 * An archive to be written: members in the order in which they are added, all of 1980-01-01,
 * without anything that the members do not need, so that the same members give the same bytes.
 * `name` is how messages show it.
 */
struct kik_zip_writer *kik_zip_writer_new(struct kik_diag *d, const char *name);
void kik_zip_writer_free(struct kik_zip_writer *w); /* NULL is allowed */

/* Adds a member, packed or as it stands; name and bytes outlive kik_zip_finish. */
void kik_zip_add(struct kik_zip_writer *w, const char *name, const char *s, size_t len, bool pack);

/* Adds the archive to b.  0; or -1 with the fault reported (zip: two members of one name). */
int kik_zip_finish(struct kik_zip_writer *w, struct kik_buf *b);

#endif
