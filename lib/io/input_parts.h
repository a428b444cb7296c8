/* Inside the input: what opening, decoding and reading whole share. */
#ifndef KIK_INPUT_PARTS_H
#define KIK_INPUT_PARTS_H

#include <iconv.h>

#include "kik/input.h"

#define KIK_INPUT_CHUNK 262144 /* bytes read at a time */

struct kik_input_state {
	int fd;       /* -1: memory */
	bool lent;    /* it is another input's, which is read from */
	off_t at;     /* this byte on; else -1 */
	size_t allow; /* bytes that may be read of it; SIZE_MAX: all there are */
	const char *mem;
	size_t mem_len;
	char *base; /* the window lies in here */
	size_t cap;
	size_t tail; /* bytes behind the window: a character that is not whole */
	char *raw;   /* bytes not decoded yet (not used for UTF-8) */
	size_t raw_len, raw_cap;
	iconv_t cd;
	char head[KIK_INPUT_HEAD]; /* shown before it is read */
	size_t nhead, head_at;
	bool ends; /* nothing comes after the head */
	bool begun, fixed, other, drained, json;
	enum kik_fault fault; /* waits behind the window, when `waiting` */
	bool waiting;
	int err;
	char found[16];
	const char *expected;
};

/* Reads up to n bytes; 0 at the end; a failure waits as fault io. */
size_t kik_input_get(struct kik_input_state *st, char *to, size_t n);

/* Makes room for n bytes behind the window and its tail. */
void kik_input_room(struct kik_input *in, size_t n);

/* input_decode.c: the first bytes decide by their byte order mark, where they have one. */
void kik_input_begin(struct kik_input *in);

/* n new bytes stand behind window and tail: takes what is valid UTF-8. */
void kik_input_accept(struct kik_input *in, size_t n);

/* Gets bytes of another encoding and converts them; keeps a character that is not whole. */
void kik_input_convert(struct kik_input *in);

#endif
