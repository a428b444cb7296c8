/* Texts: trimming, comparing, escaping for terminals, safe file names. */
#ifndef KIK_TEXT_H
#define KIK_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "kik/buf.h"

#define KIK_NONE ((size_t)-1) /* an index of nothing */

/* A piece of text that belongs to somebody else; not NUL-terminated. */
struct kik_slice {
	const char *s;
	size_t len;
};

/* All of a C string. */
static inline struct kik_slice kik_slice_of(const char *s)
{
	return (struct kik_slice){ s, strlen(s) };
}

/* The slow half of kik_trim. */
struct kik_slice kik_trim_blanks(const char *s, size_t len);

/* Without blanks, tabs, line ends, no-break spaces and U+FEFF at either end. */
static inline struct kik_slice kik_trim(const char *s, size_t len)
{
	/* what may be blank begins with a byte up to 20, C2 or EF, and ends with one up to 20, A0, BF */
	if (len) {
		unsigned char a = (unsigned char)s[0], z = (unsigned char)s[len - 1];

		if (a <= ' ' || z <= ' ' || a == 0xc2 || a == 0xef || z == 0xa0 || z == 0xbf)
			return kik_trim_blanks(s, len);
	}
	return (struct kik_slice){ s, len };
}

/* True when the slice holds exactly this C string. */
bool kik_slice_is(struct kik_slice t, const char *s);

/* True when they are the same but for the case of ASCII and Latin-1 letters (æ, é, …). */
bool kik_slice_is_fold(struct kik_slice t, const char *s);

/* Bytewise order of two slices: negative, 0, positive. */
int kik_slice_cmp(struct kik_slice a, struct kik_slice b);

/* Natural order: digit runs by value, so that 9 comes before 10; else bytewise. */
int kik_natural_cmp(const char *a, const char *b);

/*
 * Danish alphabetical order: æ ø å last, aa as å, ä ö ü as æ ø y, other accents
 * ignored, case ignored; ties bytewise.
 */
int kik_danish_cmp(const char *a, const char *b);

/*
 * Edit distance in bytes of two short texts, at most `limit` + 1 (for "did you
 * mean").  Texts over 255 bytes are taken as too far apart.
 */
size_t kik_distance(struct kik_slice a, struct kik_slice b, size_t limit);

/*
 * Adds a text for a terminal: control and bidi characters and invalid UTF-8 as
 * \xNN or \u{NNNN}, cut with "…" so that at most `max` bytes are added (0: no
 * limit).
 */
void kik_buf_add_shown(struct kik_buf *b, const char *s, size_t len, size_t max);

/*
 * Adds a file name part made from an id: ASCII letters, digits, '-' and '_'
 * stay (letters become lower case), æ ø å become ae oe aa, accents go, the rest
 * becomes "-".  Where that changed anything, or the name is
 * empty, over 60 bytes or reserved on Windows, '-' and eight hex digits of the
 * id's SHA-256 follow, so that two ids never share a name on any file system.
 */
void kik_buf_add_file_part(struct kik_buf *b, const char *id);

#endif
