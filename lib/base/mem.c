#include "kik/mem.h"

#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void (*kik_out_of_memory_hook)(void);

/* stdio may want memory of its own, so write(2) */
static void complain(const char *s)
{
	if (write(STDERR_FILENO, s, strlen(s)) < 0)
		return; /* nobody left to tell */
}

_Noreturn void kik_out_of_memory(void)
{
	void (*hook)(void) = kik_out_of_memory_hook;

	complain(program_invocation_short_name);
	complain(": error: memory: out of memory\n");
	kik_out_of_memory_hook = NULL;
	if (hook)
		hook();
	_exit(4); /* lint: _exit, lack of memory is the one exception */
}

void kik_memory_check(void)
{
	if (errno == ENOMEM)
		kik_out_of_memory();
}

/* ---- malloc that does not fail ---- */

#define APART 128 /* bytes that processors take from one another at once, two lines of a cache */

static size_t product(size_t n, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(n, size, &bytes))
		kik_out_of_memory();
	return bytes;
}

void *kik_malloc(size_t size)
{
	/* malloc refuses the largest sizes too, but sanitizers stop there */
	void *p = size > PTRDIFF_MAX ? NULL : malloc(size ? size : 1);

	if (!p)
		kik_out_of_memory();
	return p;
}

void *kik_malloc_apart(size_t size)
{
	void *p = size > PTRDIFF_MAX - APART
	    ? NULL
	    : aligned_alloc(APART, (size + APART - 1) / APART * APART);

	if (!p)
		kik_out_of_memory();
	return p;
}

void *kik_realloc(void *p, size_t n, size_t size)
{
	size_t bytes = product(n, size);

	p = realloc(p, bytes ? bytes : 1);
	if (!p)
		kik_out_of_memory();
	return p;
}

void *kik_grow(void *p, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return p;
	*cap = *cap ? product(*cap, 2) : 8;
	return kik_realloc(p, *cap, size);
}

/* ---- arena ---- */

#ifdef KIK_DEBUG_ARENA

struct kik_arena {
	void **object;
	size_t n, cap;
};

struct kik_arena *kik_arena_new(void)
{
	struct kik_arena *a = kik_malloc(sizeof(*a));

	*a = (struct kik_arena){ 0 };
	return a;
}

void kik_arena_reset(struct kik_arena *a)
{
	while (a->n)
		free(a->object[--a->n]);
}

void kik_arena_free(struct kik_arena *a)
{
	if (!a)
		return;
	kik_arena_reset(a);
	free(a->object);
	free(a);
}

static char *take_text(struct kik_arena *a, size_t size)
{
	a->object = kik_grow(a->object, a->n, &a->cap, sizeof(*a->object));
	return a->object[a->n++] = kik_malloc(size);
}

void *kik_arena_alloc(struct kik_arena *a, size_t size)
{
	return memset(take_text(a, size), 0, size);
}

bool kik_arena_extend(struct kik_arena *a, void *p, size_t size, size_t more)
{
	(void)a, (void)p, (void)size, (void)more;
	return false;
}

#else

enum { ALIGN = 16, FIRST = 64 * 1024, LAST = 4 * 1024 * 1024 };

struct chunk {
	struct chunk *next;
	size_t size, used; /* of the bytes that follow */
	_Alignas(ALIGN) char bytes[];
};

_Static_assert(_Alignof(max_align_t) <= ALIGN, "objects need more alignment");

/* Chunks with the one that is being filled first. */
struct region {
	struct chunk *chunks;
	size_t grow; /* size of the next chunk */
};

struct kik_arena {
	struct region objects, texts; /* apart, so that texts lie close */
};

struct kik_arena *kik_arena_new(void)
{
	struct kik_arena *a = kik_malloc_apart(sizeof(*a));

	*a = (struct kik_arena){ .objects.grow = FIRST, .texts.grow = FIRST };
	return a;
}

static void free_chunks(struct chunk *c)
{
	while (c) {
		struct chunk *next = c->next;

		free(c);
		c = next;
	}
}

void kik_arena_free(struct kik_arena *a)
{
	if (!a)
		return;
	free_chunks(a->objects.chunks);
	free_chunks(a->texts.chunks);
	free(a);
}

static void empty_region(struct region *r)
{
	if (!r->chunks)
		return;
	free_chunks(r->chunks->next);
	r->chunks->next = NULL;
	r->chunks->used = 0;
	r->grow = FIRST;
}

void kik_arena_reset(struct kik_arena *a)
{
	empty_region(&a->objects);
	empty_region(&a->texts);
}

static struct chunk *chunk_new(size_t size)
{
	size_t bytes;

	if (__builtin_add_overflow(size, sizeof(struct chunk), &bytes))
		kik_out_of_memory();
	struct chunk *c = kik_malloc(bytes);
	c->next = NULL;
	c->size = size;
	c->used = 0;
	return c;
}

/* `size` bytes of the region, as they are; a multiple of ALIGN keeps the next one aligned. */
static char *take(struct region *r, size_t size)
{
	struct chunk *c = r->chunks;

	if (!c || size > c->size - c->used) {
		bool big = size > r->grow / 4;

		c = chunk_new(big ? size : r->grow);
		if (big && r->chunks) {
			/* behind the first, which still has room for small ones */
			c->next = r->chunks->next;
			r->chunks->next = c;
		} else {
			c->next = r->chunks;
			r->chunks = c;
		}
		if (!big && r->grow < LAST)
			r->grow *= 2;
	}
	c->used += size;
	/* analyzer: malloc-leak: the region holds c */
	return c->bytes + c->used - size;
}

static char *take_text(struct kik_arena *a, size_t size)
{
	return take(&a->texts, size);
}

/* The room of an object, so that the next one is aligned; an empty one too has an address of its own. */
static size_t room_of(size_t size)
{
	if (size > SIZE_MAX - ALIGN)
		kik_out_of_memory();
	return size ? (size + ALIGN - 1) / ALIGN * ALIGN : ALIGN;
}

void *kik_arena_alloc(struct kik_arena *a, size_t size)
{
	return memset(take(&a->objects, room_of(size)), 0, size);
}

bool kik_arena_extend(struct kik_arena *a, void *p, size_t size, size_t more)
{
	struct chunk *c = a->objects.chunks;
	size_t old = room_of(size), room;

	if (!c || old > c->used || (char *)p != c->bytes + c->used - old ||
	    more > c->size - c->used)
		return false;
	room = room_of(size + more) - old;
	if (room > c->size - c->used)
		return false;
	c->used += room;
	memset((char *)p + size, 0, more);
	return true;
}

#endif

void *kik_arena_array(struct kik_arena *a, size_t n, size_t size)
{
	return kik_arena_alloc(a, product(n, size));
}

char *kik_arena_text(struct kik_arena *a, const char *s, size_t len)
{
	if (len == SIZE_MAX)
		kik_out_of_memory();
	char *p = take_text(a, len + 1);

	if (len)
		memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

char *kik_arena_str(struct kik_arena *a, const char *s)
{
	return s ? kik_arena_text(a, s, strlen(s)) : NULL;
}

char *kik_arena_printf(struct kik_arena *a, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	int len = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (len < 0)
		kik_out_of_memory(); /* over INT_MAX bytes: no other way to fail */

	char *p = take_text(a, (size_t)len + 1);
	va_start(args, fmt);
	vsnprintf(p, (size_t)len + 1, fmt, args);
	va_end(args);
	return p;
}
