/* Memory: arenas, growing arrays, and the end without memory. */
#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/mem.h"

static void objects_are_zeroed_aligned_and_apart(void **state)
{
	(void)state;
	static const size_t sizes[] = { 0, 1, 15, 16, 17, 100, 4096, 70000, 300000, 3 };
	enum { N = sizeof(sizes) / sizeof(*sizes), ROUNDS = 50 };
	struct kik_arena *a = kik_arena_new();
	unsigned char *object[N * ROUNDS];

	for (size_t i = 0; i < N * ROUNDS; i++) {
		size_t size = sizes[i % N];

		object[i] = kik_arena_alloc(a, size);
		assert_int_equal((uintptr_t)object[i] % 16, 0);
		for (size_t k = 0; k < size; k++)
			assert_int_equal(object[i][k], 0);
		memset(object[i], (int)(i % 251) + 1, size);
	}
	/* each still holds its own mark: no two overlap */
	for (size_t i = 0; i < N * ROUNDS; i++) {
		for (size_t k = 0; k < sizes[i % N]; k++)
			assert_int_equal(object[i][k], i % 251 + 1);
	}
	kik_arena_free(a);
}

static void empty_objects_have_addresses_of_their_own(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	void *p = kik_arena_alloc(a, 0), *q = kik_arena_alloc(a, 0);

	assert_non_null(p);
	assert_ptr_not_equal(p, q);
	kik_arena_free(a);
}

static void reset_gives_zeroed_objects_again(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();

	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 300; i++) {
			char *p = kik_arena_alloc(a, 1000);

			assert_int_equal(p[0], 0);
			assert_int_equal(p[999], 0);
			memset(p, 'x', 1000);
			assert_string_equal(kik_arena_str(a, "text"), "text");
		}
		kik_arena_reset(a);
	}
	kik_arena_free(a);
}

#ifndef KIK_DEBUG_ARENA
static void reset_keeps_memory_for_reuse(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	void *object = kik_arena_alloc(a, 100);
	char *text = kik_arena_str(a, "text");

	kik_arena_reset(a);
	assert_ptr_equal(kik_arena_alloc(a, 100), object);
	assert_ptr_equal(kik_arena_str(a, "other"), text);
	kik_arena_free(a);
}

static void the_last_object_grows_where_it_stands(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	char *first = kik_arena_alloc(a, 20), *last = kik_arena_alloc(a, 20), *next;

	memset(last, 'x', 20);
	assert_false(kik_arena_extend(a, first, 20, 1));
	assert_true(kik_arena_extend(a, last, 20, 1000));
	for (size_t i = 0; i < 1020; i++)
		assert_int_equal(last[i], i < 20 ? 'x' : 0);
	/* what comes then stands behind all of it: 1020 bytes, and 4 to the next multiple of 16 */
	next = kik_arena_alloc(a, 1);
	assert_ptr_equal(next, last + 1024);
	assert_false(kik_arena_extend(a, last, 1020, 1));
	/* there is not so much room; and what could not grow is as it was */
	assert_false(kik_arena_extend(a, next, 1, 1 << 30));
	assert_false(kik_arena_extend(a, next, 1, SIZE_MAX));
	assert_true(kik_arena_extend(a, next, 1, 15));
	assert_ptr_equal(kik_arena_alloc(a, 1), next + 16);
	kik_arena_free(a);
}

static void texts_lie_close(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	char *first = kik_arena_str(a, "ab");

	kik_arena_alloc(a, 100);
	assert_ptr_equal(kik_arena_str(a, "c"), first + 3);
	kik_arena_free(a);
}
#endif

static void nothing_is_freed_twice(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();

	kik_arena_reset(a); /* an empty one */
	kik_arena_free(a);
	kik_arena_free(NULL);
}

static void texts_are_copies(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	char source[] = "solsikken";
	char *copy = kik_arena_text(a, source, 3);

	source[0] = 'x';
	assert_string_equal(copy, "sol");
	assert_string_equal(kik_arena_text(a, NULL, 0), "");
	assert_memory_equal(kik_arena_text(a, "a\0b", 3), "a\0b", 4);
	assert_null(kik_arena_str(a, NULL));
	kik_arena_free(a);
}

static void arrays_are_zeroed(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	int64_t *n = kik_arena_array(a, 1000, sizeof(*n));

	for (size_t i = 0; i < 1000; i++)
		assert_int_equal(n[i], 0);
	kik_arena_free(a);
}

static void formatted_texts_are_whole(void **state)
{
	(void)state;
	struct kik_arena *a = kik_arena_new();
	const char *text = kik_arena_printf(a, "%s-%d|%200s|", "S", 7, "x");

	assert_int_equal(strlen(text), strlen("S-7|") + 200 + strlen("|"));
	assert_memory_equal(text, "S-7|", 4);
	assert_string_equal(text + 4 + 199, "x|");
	kik_arena_free(a);
}

static void grow_keeps_the_elements(void **state)
{
	(void)state;
	int *list = NULL;
	size_t n = 0, cap = 0, moves = 0;

	for (; n < 1000; n++) {
		size_t before = cap;

		list = kik_grow(list, n, &cap, sizeof(*list));
		assert_true(cap > n);
		moves += cap != before;
		list[n] = (int)n;
	}
	for (int i = 0; i < 1000; i++)
		assert_int_equal(list[i], i);
	assert_true(moves <= 10); /* doubling: 1000 < 2^10 */
	free(list);
}

static void realloc_to_nothing_is_still_memory(void **state)
{
	(void)state;
	void *p = kik_malloc(0);

	assert_non_null(p);
	p = kik_realloc(p, 0, 8);
	assert_non_null(p);
	free(p);
}

static void say_tidied(void)
{
	if (write(STDERR_FILENO, "tidied\n", 7) != 7)
		_exit(99);
	/* lack of memory in the hook must not call it once more */
	kik_out_of_memory();
}

/* Runs f in a child; gives its status, and what it wrote on standard error. */
static int end_of(void (*f)(void), char *out, size_t size)
{
	static char name[] = "kik-score";
	int ends[2], status;

	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		program_invocation_short_name = name;
		dup2(ends[1], STDERR_FILENO);
		f();
		_exit(0);
	}
	close(ends[1]);
	size_t len = 0;
	for (ssize_t n; (n = read(ends[0], out + len, size - 1 - len)) > 0;)
		len += (size_t)n;
	out[len] = '\0';
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static struct kik_arena *arena; /* so that a leak check finds it */

static void realloc_too_much(void)
{
	/* 2^61 + 1 objects of 8 bytes: the product modulo 2^64 is 8 */
	free(kik_realloc(NULL, ((size_t)1 << 61) + 1, 8));
}

static void array_too_much(void)
{
	kik_arena_array(arena, ((size_t)1 << 61) + 1, 8);
}

static void object_too_much(void)
{
	kik_arena_alloc(arena, SIZE_MAX - 4);
}

static void text_too_much(void)
{
	kik_arena_text(arena, "", SIZE_MAX);
}

static void tidy_then_end(void)
{
	kik_out_of_memory_hook = say_tidied;
	kik_out_of_memory();
}

#define LINE "kik-score: error: memory: out of memory\n"

static void lack_of_memory_ends_with_4(void **state)
{
	(void)state;
	void (*const lacking[])(void) = {
		realloc_too_much,
		array_too_much,
		object_too_much,
		text_too_much,
	};
	char out[400];

	arena = kik_arena_new();
	for (size_t i = 0; i < sizeof(lacking) / sizeof(*lacking); i++) {
		assert_int_equal(end_of(lacking[i], out, sizeof(out)), 4);
		assert_string_equal(out, LINE);
	}
	kik_arena_free(arena);
}

static void the_hook_tidies_once(void **state)
{
	(void)state;
	char out[400];

	assert_int_equal(end_of(tidy_then_end, out, sizeof(out)), 4);
	assert_string_equal(out, LINE "tidied\n" LINE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(objects_are_zeroed_aligned_and_apart),
		cmocka_unit_test(empty_objects_have_addresses_of_their_own),
		cmocka_unit_test(reset_gives_zeroed_objects_again),
#ifndef KIK_DEBUG_ARENA
		cmocka_unit_test(reset_keeps_memory_for_reuse),
		cmocka_unit_test(the_last_object_grows_where_it_stands),
		cmocka_unit_test(texts_lie_close),
#endif
		cmocka_unit_test(nothing_is_freed_twice),
		cmocka_unit_test(texts_are_copies),
		cmocka_unit_test(arrays_are_zeroed),
		cmocka_unit_test(formatted_texts_are_whole),
		cmocka_unit_test(grow_keeps_the_elements),
		cmocka_unit_test(realloc_to_nothing_is_still_memory),
		cmocka_unit_test(lack_of_memory_ends_with_4),
		cmocka_unit_test(the_hook_tidies_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
