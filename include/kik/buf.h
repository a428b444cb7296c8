/* A growing byte buffer, always NUL-terminated. */
#ifndef KIK_BUF_H
#define KIK_BUF_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct kik_buf {
	char *s;    /* the bytes; NULL while nothing was ever added */
	size_t len; /* bytes in use, without the terminating NUL */
	size_t cap;
};

#define KIK_BUF_INIT    \
	{               \
		0, 0, 0 \
	}

/* Frees the bytes and makes the buffer empty; may be called twice. */
void kik_buf_release(struct kik_buf *b);

/* Forgets the content, keeps the memory. */
void kik_buf_clear(struct kik_buf *b);

/* The slow half of kik_buf_reserve. */
void kik_buf_grow(struct kik_buf *b, size_t more);

/* Makes room for `more` further bytes, so that they can be written at s + len. */
static inline void kik_buf_reserve(struct kik_buf *b, size_t more)
{
	if (b->cap - b->len <= more)
		kik_buf_grow(b, more);
}

static inline void kik_buf_add(struct kik_buf *b, const void *s, size_t len)
{
	if (!len)
		return;
	kik_buf_reserve(b, len);
	/* analyzer: null-argument: without s, cap is 0 and it was reserved just now */
	memcpy(b->s + b->len, s, len);
	b->len += len;
	b->s[b->len] = '\0';
}

static inline void kik_buf_addc(struct kik_buf *b, char c)
{
	kik_buf_reserve(b, 1);
	b->s[b->len++] = c;
	b->s[b->len] = '\0';
}

/* Adds a C string; NULL adds nothing. */
void kik_buf_adds(struct kik_buf *b, const char *s);

void kik_buf_addf(struct kik_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Adds a whole number in decimal digits. */
void kik_buf_addi(struct kik_buf *b, int64_t n);

/* The content as a C string, "" when empty.  Valid until the next change. */
const char *kik_buf_str(const struct kik_buf *b);

#endif
