/* UTF-8: the file that hides libunistring. */
#ifndef KIK_UTF8_H
#define KIK_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/mem.h"

/* The number of leading bytes that are valid UTF-8; len when all are. */
size_t kik_utf8_valid(const char *s, size_t len);

/* True when every byte is ASCII. */
bool kik_utf8_ascii(const char *s, size_t len);

/*
 * Takes one character from valid UTF-8: *ch gets it, the return value is its
 * length in bytes (0 at the end).
 */
size_t kik_utf8_next(const char *s, size_t len, uint32_t *ch);

/* Columns that a text takes on a terminal. */
size_t kik_utf8_width(const char *s);

/*
 * The text in Normalization Form C.  Returns s itself when it is already NFC
 * (the usual case, found without work); else a copy in the arena.  *len is
 * updated.  s must be valid UTF-8.
 */
const char *kik_utf8_nfc(struct kik_arena *a, const char *s, size_t *len);

/* True for control characters (C0, DEL, C1), bidi controls, line separators and U+FEFF. */
bool kik_utf8_is_control(uint32_t ch);

/* Byte offset of the first control or bidi character, or len when there is none. */
size_t kik_utf8_control(const char *s, size_t len);

/*
 * The text with U+FFFD for control and bidi characters, but for line ends and tabs; itself, or in
 * the buffer, which is cleared first.  *found: there were some.  s must be valid UTF-8.
 */
const char *kik_utf8_neutral(const char *s, size_t *len, struct kik_buf *b, bool *found);

/*
 * False for blanks, punctuation (general category P), spacing accents (´ ` ^) and
 * control characters; true for letters, marks, digits and other symbols.
 */
bool kik_utf8_is_word(uint32_t ch);

/*
 * The letter without its accents, in lower case: é gives e, Ü gives u, Å gives
 * a; 0 for a combining mark; any other character only in lower case.
 */
uint32_t kik_utf8_base(uint32_t ch);

/* Adds a character in UTF-8; U+FFFD for one that UTF-8 cannot hold. */
void kik_utf8_add(struct kik_buf *b, uint32_t ch);

/* The text in lower case with compatibility folding (for matching), in the arena. */
char *kik_utf8_fold(struct kik_arena *a, const char *s, size_t len);

#endif
