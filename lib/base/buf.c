#include "kik/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"

void kik_buf_release(struct kik_buf *b)
{
	free(b->s);
	*b = (struct kik_buf)KIK_BUF_INIT;
}

void kik_buf_clear(struct kik_buf *b)
{
	b->len = 0;
	if (b->s)
		b->s[0] = '\0';
}

void kik_buf_grow(struct kik_buf *b, size_t more)
{
	size_t need, cap = b->cap ? b->cap : 32;

	if (__builtin_add_overflow(b->len, more, &need) || need == SIZE_MAX)
		kik_out_of_memory();
	need++; /* the NUL */
	while (cap < need)
		cap = cap > SIZE_MAX / 2 ? need : cap * 2;
	b->s = kik_realloc(b->s, cap, 1);
	b->cap = cap;
	b->s[b->len] = '\0';
}

void kik_buf_adds(struct kik_buf *b, const char *s)
{
	if (s)
		kik_buf_add(b, s, strlen(s));
}

void kik_buf_addf(struct kik_buf *b, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	int len = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (len < 0)
		kik_out_of_memory(); /* over INT_MAX bytes: no other way to fail */

	kik_buf_reserve(b, (size_t)len);
	va_start(args, fmt);
	vsnprintf(b->s + b->len, (size_t)len + 1, fmt, args);
	va_end(args);
	b->len += (size_t)len;
}

void kik_buf_addi(struct kik_buf *b, int64_t n)
{
	char digits[20]; /* 2^63 has 19, and the sign */
	char *p = digits + sizeof(digits);
	uint64_t rest = n < 0 ? -(uint64_t)n : (uint64_t)n;

	do
		*--p = (char)('0' + rest % 10);
	while (rest /= 10);
	if (n < 0)
		*--p = '-';
	kik_buf_add(b, p, (size_t)(digits + sizeof(digits) - p));
}

const char *kik_buf_str(const struct kik_buf *b)
{
	return b->s ? b->s : "";
}
