/*
 * Input: files and standard input as UTF-8 text, whatever Excel wrote.
 *
 * A window of decoded text grows at its end and is taken from its start.  A
 * file with a byte order mark is UTF-8 or UTF-16; one without is UTF-8 until
 * the first byte that is not, and from there Windows-1252, provided that all
 * before it was ASCII.
 */
#ifndef KIK_INPUT_H
#define KIK_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>

#include "kik/diag.h"

enum kik_encoding {
	KIK_ENC_AUTO,
	KIK_ENC_UTF8,
	KIK_ENC_UTF8_BOM,
	KIK_ENC_UTF16LE,
	KIK_ENC_UTF16BE,
	KIK_ENC_WINDOWS_1252
};

/* Bytes behind the window that may be read (not used): for readers of whole blocks. */
#define KIK_INPUT_SLACK 64

#define KIK_INPUT_HEAD  512 /* bytes that kik_input_peek shows */

struct kik_input {
	const char *name; /* as messages show it */
	char *s;          /* the window: decoded text, valid UTF-8 without NUL */
	size_t len;
	bool eof;                   /* nothing comes after the window */
	bool regular;               /* a regular file: can be read again */
	enum kik_encoding encoding; /* as far as known */
	struct stat st;
	struct kik_input_state *state;
};

/*
 * Opens a file, or standard input for "-".  `encoding` is KIK_ENC_AUTO or what
 * --encoding named.  Returns 0, or -1 with the finding reported.
 */
int kik_input_open(struct kik_input *in, struct kik_diag *d, const char *path,
    enum kik_encoding encoding);

/* The same over bytes in memory (not copied), shown in messages as `name`. */
void kik_input_memory(struct kik_input *in, const char *name, const char *s, size_t len,
    enum kik_encoding encoding);

/*
 * The same over a file that kik_spool made, from its beginning; `path` is what
 * was put by.  Returns 0, or -1 with the finding reported.
 */
int kik_input_spooled(struct kik_input *in, struct kik_diag *d, const char *path, FILE *spool,
    enum kik_encoding encoding);

void kik_input_close(struct kik_input *in);

/*
 * The first bytes as they stand (up to KIK_INPUT_HEAD, fewer only where the file ends), before
 * anything is decoded; they are read again.  Belongs to the input.
 */
struct kik_slice kik_input_peek(struct kik_input *in);

/* What is read holds JSON, which is UTF-8 always: another encoding is a fault (json). */
void kik_input_json(struct kik_input *in);

/*
 * Adds more text to the window (which may move).  Returns 1 when there is
 * more, 0 at the end, -1 at a fault, which waits: the text before it can still
 * be used, and kik_input_fault() tells it.
 */
int kik_input_more(struct kik_input *in);

/* Removes n bytes from the start of the window. */
static inline void kik_input_take(struct kik_input *in, size_t n)
{
	in->s += n;
	in->len -= n;
}

/*
 * The window leaves its buffer, of *cap bytes, to the caller as *s and moves to
 * the one that the caller gives for it (NULL and 0 at first): pointers into the
 * old window stay valid.
 */
void kik_input_move(struct kik_input *in, char **s, size_t *cap);

/*
 * After -1: reports the fault (encoding, NUL byte, read error), which stands
 * behind the window's last byte, at `line` and `col` (from 1).
 */
void kik_input_fault(struct kik_input *in, struct kik_diag *d, size_t line, size_t col);

/* How many bytes of a file in this encoding these bytes of decoded text were. */
size_t kik_encoding_raw(enum kik_encoding e, const char *s, size_t len);

/* The same for text of this input. */
static inline size_t kik_input_raw(const struct kik_input *in, const char *s, size_t len)
{
	return kik_encoding_raw(in->encoding, s, len);
}

/*
 * The text of a regular file from a byte on, at which a line begins, as UTF-8 (anything else is a
 * fault).  It is read beside `in`, which stays where it is and outlives the part.
 */
void kik_input_part(struct kik_input *part, const struct kik_input *in, off_t from);

/* Copies up to n bytes of its regular file from `from` on, as they stand.  How many there were. */
size_t kik_input_glance(const struct kik_input *in, off_t from, char *to, size_t n);

/* True while the bytes of the text are those of the file. */
bool kik_input_plain(const struct kik_input *in);

/*
 * The input seems to end before this byte of its regular file, which nobody has read yet, until
 * kik_input_go_on, which returns false when it was not stopped.
 */
void kik_input_stop(struct kik_input *in, off_t end);
bool kik_input_stopped(const struct kik_input *in);
bool kik_input_go_on(struct kik_input *in);

/* How many bytes a regular file still has to read; 0 for any other input, and for a part. */
size_t kik_input_left(const struct kik_input *in);

/* "UTF-8", "Windows-1252" … */
const char *kik_encoding_name(enum kik_encoding e);

/* The encoding of a name as --encoding takes it; -1 when unknown. */
int kik_encoding_find(const char *name, enum kik_encoding *out);

/*
 * Adds all that comes to b: as UTF-8 text, or as bytes that are not decoded.  Returns 0; 1 when
 * there are more than `max` of them; -1 with the finding reported.
 */
int kik_input_text(struct kik_input *in, struct kik_diag *d, size_t max, struct kik_buf *b);
int kik_input_bytes(struct kik_input *in, struct kik_diag *d, size_t max, struct kik_buf *b);

/*
 * Reads a whole file (at most `max` bytes, else fault too-long) into b: JSON as its text, or any as
 * its bytes.  Returns 0, or -1 with the fault reported.
 */
int kik_input_all(struct kik_diag *d, const char *path, size_t max, struct kik_buf *b);
int kik_input_file(struct kik_diag *d, const char *path, size_t max, struct kik_buf *b);

#endif
