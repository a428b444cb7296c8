/* Memory: arenas, and the one place where lack of memory ends a tool. */
#ifndef KIK_MEM_H
#define KIK_MEM_H

#include <stdbool.h>
#include <stddef.h>

/*
 * An arena owns everything allocated from it and gives it back in one go.
 * One arena per lifetime, made in run().  A debug build (KIK_DEBUG_ARENA)
 * gives each object its own malloc, so that sanitizers see overruns.
 */
struct kik_arena;

/* Makes an empty arena.  Never returns NULL. */
struct kik_arena *kik_arena_new(void);

/* Frees the arena and all that came from it; NULL is allowed. */
void kik_arena_free(struct kik_arena *a);

/* Gives back all objects but keeps the arena (and some memory) for reuse. */
void kik_arena_reset(struct kik_arena *a);

/* `size` bytes, zeroed, aligned for any object; owned by the arena. */
void *kik_arena_alloc(struct kik_arena *a, size_t size);

/*
 * Makes p, of `size` bytes and from kik_arena_alloc, `more` bytes longer where it stands, zeroed.
 * False, and nothing has changed, when something else stands behind it or there is no room.
 */
bool kik_arena_extend(struct kik_arena *a, void *p, size_t size, size_t more);

/* n objects of `size` bytes each, zeroed; a product that overflows is lack of memory. */
void *kik_arena_array(struct kik_arena *a, size_t n, size_t size);

/* A NUL-terminated copy of len bytes, unaligned (compact); owned by the arena. */
char *kik_arena_text(struct kik_arena *a, const char *s, size_t len);

/* As kik_arena_text for a C string; NULL gives NULL. */
char *kik_arena_str(struct kik_arena *a, const char *s);

/* A formatted text owned by the arena. */
char *kik_arena_printf(struct kik_arena *a, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * malloc, realloc of n * size bytes and free.  They return or, without memory,
 * end the tool with status 4 and one line on standard error.
 */
void *kik_malloc(size_t size);
void *kik_realloc(void *p, size_t n, size_t size);

/*
 * malloc for what one thread changes all the time: nothing else stands so close to it that
 * another thread would have to wait for it.
 */
void *kik_malloc_apart(size_t size);

/*
 * Makes room for one more element in a growing array: when n equals *cap, the
 * array is moved to one of twice the size.  Returns the (possibly moved) array.
 */
void *kik_grow(void *p, size_t n, size_t *cap, size_t size);

/*
 * What lack of memory does: one line on standard error, the hook, status 4.
 * The hook (NULL: none) takes away unfinished output; it is called once and
 * must not allocate.
 */
_Noreturn void kik_out_of_memory(void);

/*
 * For libraries that do not say it: what malloc fails leaves ENOMEM in errno.  Set errno to 0
 * before, and call this behind; it ends the run if memory was short in between.
 */
void kik_memory_check(void);

extern void (*kik_out_of_memory_hook)(void);

#endif
