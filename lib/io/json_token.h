/* The strings, numbers and words of JSON, as RFC 8259 writes them.  For lib/io/json*.c. */
#ifndef KIK_JSON_TOKEN_H
#define KIK_JSON_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A text of valid UTF-8 and what is wrong with it: the bytes, and what should stand there. */
struct kik_json_text {
	const char *s;
	size_t len;
	size_t bad, bad_len;
	char expected[40];
};

/*
 * The end of the string whose opening quote stands at an offset, after its
 * closing quote; 0 when it is none, with what is wrong in the text.
 * *escaped: it holds escapes.
 */
size_t kik_json_string_end(struct kik_json_text *t, size_t at, bool *escaped);

/* The length of the escape at an offset and its character; 0 as above. */
size_t kik_json_escape(struct kik_json_text *t, size_t at, uint32_t *ch);

/* The end of the number that begins at an offset; 0 when it is none. */
size_t kik_json_number_end(const struct kik_json_text *t, size_t at);

/* Whether this word stands at an offset, and no longer one. */
bool kik_json_word_is(const struct kik_json_text *t, size_t at, const char *word);

/*
 * How much a message shows of what stands where a value should: all of it when
 * it is a number or one of the words that other languages write; else one
 * character, since after a lost quote it may be a participant's text, which
 * messages never show.
 */
size_t kik_json_shown(const struct kik_json_text *t, size_t at);

/* A key cut to what a message can hold; returns out. */
#define KIK_JSON_KEY_SHOWN 84
const char *kik_json_key_shown(char out[KIK_JSON_KEY_SHOWN], const char *s, size_t len);

/* Length in bytes of the character at an offset; 0 at the end. */
size_t kik_json_char(const struct kik_json_text *t, size_t at);

#endif
