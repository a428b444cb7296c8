/* The quick hash: the same for the same text, and no two alike where it matters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kik/hash.h"

static uint64_t of(const char *s)
{
	return kik_hash(KIK_HASH_START, s, strlen(s));
}

static uint64_t of_two(const char *a, const char *b)
{
	return kik_hash(of(a), b, strlen(b));
}

static void depends_on_the_text_only(void **state)
{
	static const char text[] = "the same text at every address";
	char room[64];

	(void)state;
	for (size_t at = 0; at < 16; at++) {
		memset(room, (int)at, sizeof room);
		memcpy(room + at, text, sizeof text);
		assert_true(of(room + at) == of(text));
	}
	assert_true(kik_hash(KIK_HASH_START, NULL, 0) == of(""));
}

static void length_counts(void **state)
{
	(void)state;
	assert_true(of_two("ab", "c") != of_two("a", "bc"));
	assert_true(of_two("", "abc") != of_two("abc", ""));
	assert_true(of_two("abcdefgh", "") != of("abcdefgh"));
	assert_true(kik_hash(KIK_HASH_START, "\0", 1) != kik_hash(KIK_HASH_START, "\0\0", 2));
	assert_true(kik_hash(KIK_HASH_START, "a\0", 2) != of("a"));
	assert_true(of("a") != kik_hash(0, "a", 1));
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/*
 * Codes that differ in a digit or two: no two hashes alike, nor many of the low 32
 * bits (of n = 100,000 about n^2 / 2^33 = 1 pair).
 */
static void tells_codes_apart(void **state)
{
	enum { N = 100000 };
	uint64_t *h = malloc(N * sizeof *h);
	size_t alike = 0;
	char code[32];

	(void)state;
	assert_non_null(h);
	for (size_t i = 0; i < N; i++) {
		snprintf(code, sizeof code, i % 2 ? "P%zu" : "enhed-%07zu-svar", i);
		h[i] = of(code);
	}
	qsort(h, N, sizeof *h, by_value);
	for (size_t i = 1; i < N; i++)
		assert_true(h[i - 1] != h[i]);
	for (size_t i = 0; i < N; i++)
		h[i] &= UINT32_MAX;
	qsort(h, N, sizeof *h, by_value);
	for (size_t i = 1; i < N; i++)
		alike += h[i - 1] == h[i];
	assert_true(alike < 10);
	free(h);
}

/* Tables use the low bits: 4,096 places get 24 codes each on average, none more than 60. */
static void spreads(void **state)
{
	unsigned place[4096] = { 0 };
	char code[32];

	(void)state;
	for (int i = 0; i < 100000; i++) {
		snprintf(code, sizeof code, "%d", i);
		place[of(code) % 4096]++;
	}
	for (size_t i = 0; i < 4096; i++)
		assert_true(place[i] > 2 && place[i] < 60);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(depends_on_the_text_only),
		cmocka_unit_test(length_counts),
		cmocka_unit_test(tells_codes_apart),
		cmocka_unit_test(spreads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
