#include "kik/scan.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define WIDE 1
#endif

#define BLOCK 64

/* The bits of a block that count when only so many of its bytes do. */
static uint64_t of_first(uint64_t mask, size_t left)
{
	return left < BLOCK ? mask & ((UINT64_C(1) << left) - 1) : mask;
}

/* --- on any processor ------------------------------------------------------------------ */

static size_t csv_plain(const char *s, size_t len, char delimiter, uint16_t *at)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i += BLOCK) {
		uint64_t mask = of_first(kik_scan_block(s + i, delimiter), len - i);

		for (; mask; mask &= mask - 1)
			at[n++] = (uint16_t)(i + (unsigned)__builtin_ctzll(mask));
	}
	return n;
}

static size_t two_bytes_plain(const char *s, size_t len)
{
	uint64_t open = 0; /* 1: the block begins within a character */
	size_t i;

	for (i = 0; len - i >= BLOCK; i += BLOCK) {
		struct kik_scan_utf8 of = kik_scan_utf8(s + i);

		if (of.other || of.next != (of.two << 1 | open))
			break;
		open = of.two >> 63;
	}
	return i - open;
}

static bool any_odd_plain(const char *s, size_t len)
{
	for (; len > 16; s += 16, len -= 16)
		if (kik_scan_odd(s))
			return true;
	/* what is left reaches back */
	return kik_scan_odd(s + len - 16) != 0;
}

/* --- with registers of 32 bytes ---------------------------------------------------------- */

#ifdef WIDE

#define WIDE_TARGET __attribute__((target("avx2,bmi,popcnt")))
#define AT_ONCE     16 /* places */

WIDE_TARGET static inline uint64_t pack(__m256i a, __m256i b)
{
	return (uint32_t)_mm256_movemask_epi8(a) |
	    (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

WIDE_TARGET static inline __m256i structural(__m256i v, __m256i delimiter)
{
	__m256i hit = _mm256_or_si256(_mm256_cmpeq_epi8(v, delimiter),
	    _mm256_cmpeq_epi8(v, _mm256_set1_epi8('"')));

	hit = _mm256_or_si256(hit, _mm256_cmpeq_epi8(v, _mm256_set1_epi8('\n')));
	return _mm256_or_si256(hit, _mm256_cmpeq_epi8(v, _mm256_set1_epi8('\r')));
}

/*
 * Places are written sixteen at a time, whether there are so many or not: how many a block has
 * cannot be foreseen, and a loop that ends where they do is a wrong guess of the processor
 * each time.
 */
WIDE_TARGET static inline void put(uint64_t mask, size_t from, uint16_t *at)
{
#pragma GCC unroll 16
	for (unsigned k = 0; k < AT_ONCE; k++) {
		at[k] = (uint16_t)(from + _tzcnt_u64(mask));
		mask = _blsr_u64(mask);
	}
}

/* Those behind the first sixteen. */
WIDE_TARGET static __attribute__((noinline)) void put_more(uint64_t mask, size_t from, uint16_t *at)
{
	for (unsigned k = 0; k < AT_ONCE; k++)
		mask = _blsr_u64(mask);
	for (; mask; mask = _blsr_u64(mask))
		*at++ = (uint16_t)(from + _tzcnt_u64(mask));
}

WIDE_TARGET static size_t csv_wide(const char *s, size_t len, char delimiter, uint16_t *at)
{
	const __m256i d = _mm256_set1_epi8(delimiter);
	size_t n = 0;

	for (size_t i = 0; i < len; i += BLOCK) {
		__m256i low = _mm256_loadu_si256((const void *)(s + i));
		__m256i high = _mm256_loadu_si256((const void *)(s + i + 32));
		uint64_t mask = of_first(pack(structural(low, d), structural(high, d)), len - i);
		size_t more = (size_t)_mm_popcnt_u64(mask);

		put(mask, i, at + n);
		if (more > AT_ONCE)
			put_more(mask, i, at + n + AT_ONCE);
		n += more;
	}
	return n;
}

WIDE_TARGET static inline __m256i begins_two(__m256i v)
{
	return _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8((char)0xc1)),
	    _mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xe0), v));
}

WIDE_TARGET static size_t two_bytes_wide(const char *s, size_t len)
{
	const __m256i bound = _mm256_set1_epi8((char)0xc0);
	uint64_t open = 0;
	size_t i;

	for (i = 0; len - i >= BLOCK; i += BLOCK) {
		__m256i low = _mm256_loadu_si256((const void *)(s + i));
		__m256i high = _mm256_loadu_si256((const void *)(s + i + 32));
		uint64_t all = pack(low, high), next, two;

		if ((all | open) == 0)
			continue;
		next = pack(_mm256_cmpgt_epi8(bound, low), _mm256_cmpgt_epi8(bound, high));
		two = pack(begins_two(low), begins_two(high));
		if ((next | two) != all || next != (two << 1 | open))
			break;
		open = two >> 63;
	}
	return i - open;
}

/*
 * By the halves of a byte: each kind of odd bytes is a bit, which the table of upper halves has
 * where the kind may be, and that of lower halves where it is.
 */
enum { CONTROL = 1, ALL = 2, DIGIT = 4, AT = 8, DEL = 16, LATIN = 32 };

/* clang-format off */
static const char upper_half[16] = {
	CONTROL, ALL, 0, DIGIT, AT, 0, 0, DEL, 0, 0, 0, 0, LATIN, ALL, ALL, ALL
};
#define ANY (ALL | CONTROL | LATIN)
static const char lower_half[16] = {
	ANY | DIGIT | AT, ANY | DIGIT, ANY | DIGIT, ALL | CONTROL | DIGIT, /* not C3 */
	ANY | DIGIT, ANY | DIGIT, ANY | DIGIT, ANY | DIGIT,
	ANY | DIGIT, ANY | DIGIT, ALL | LATIN, /* not LF */ ANY,
	ANY, ANY, ANY, ANY | DEL
};
#undef ANY
/* clang-format on */

WIDE_TARGET static inline __m256i odd(__m256i v)
{
	const __m256i half = _mm256_set1_epi8(0x0f);
	const __m256i upper =
	    _mm256_broadcastsi128_si256(_mm_loadu_si128((const void *)upper_half));
	const __m256i lower =
	    _mm256_broadcastsi128_si256(_mm_loadu_si128((const void *)lower_half));

	return _mm256_and_si256(_mm256_shuffle_epi8(lower, _mm256_and_si256(v, half)),
	    _mm256_shuffle_epi8(upper, _mm256_and_si256(_mm256_srli_epi16(v, 4), half)));
}

/* All of it at once, twice what overlaps: how long a text is cannot be foreseen either. */
WIDE_TARGET static bool any_odd_wide(const char *s, size_t len)
{
	__m256i hit = _mm256_setzero_si256(), low, high;

	for (; len > BLOCK; s += 32, len -= 32)
		hit = _mm256_or_si256(hit, odd(_mm256_loadu_si256((const void *)s)));
	if (len >= 32) {
		low = _mm256_loadu_si256((const void *)s);
		high = _mm256_loadu_si256((const void *)(s + len - 32));
	} else {
		low = high = _mm256_loadu2_m128i((const void *)(s + len - 16), (const void *)s);
	}
	hit = _mm256_or_si256(hit, _mm256_or_si256(odd(low), odd(high)));
	return !_mm256_testz_si256(hit, hit);
}

/* --- with registers of 64 bytes ---------------------------------------------------------- */

#define WIDEST_TARGET __attribute__((target("avx512bw,avx512dq,avx512vbmi2,popcnt")))

WIDEST_TARGET static inline uint64_t structural_64(const char *s, __m512i delimiter)
{
	__m512i v = _mm512_loadu_si512((const void *)s);

	return _mm512_cmpeq_epi8_mask(v, delimiter) |
	    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"')) |
	    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\n')) |
	    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\r'));
}

/* Puts those of 32 places that the mask has close together. */
WIDEST_TARGET static inline size_t put_32(uint32_t mask, __m512i places, uint16_t *at)
{
	_mm512_storeu_si512(at, _mm512_maskz_compress_epi16(mask, places));
	return (size_t)_mm_popcnt_u32(mask);
}

WIDEST_TARGET static size_t csv_widest(const char *s, size_t len, char delimiter, uint16_t *at)
{
	static const uint16_t count[32] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 };
	const __m512i d = _mm512_set1_epi8(delimiter), half = _mm512_set1_epi16(32);
	__m512i places = _mm512_loadu_si512(count);
	size_t n = 0;

	for (size_t i = 0; i < len; i += BLOCK) {
		uint64_t mask = of_first(structural_64(s + i, d), len - i);

		n += put_32((uint32_t)mask, places, at + n);
		places = _mm512_add_epi16(places, half);
		n += put_32((uint32_t)(mask >> 32), places, at + n);
		places = _mm512_add_epi16(places, half);
	}
	return n;
}

WIDEST_TARGET static size_t two_bytes_widest(const char *s, size_t len)
{
	const __m512i bound = _mm512_set1_epi8((char)0xc0), one = _mm512_set1_epi8((char)0xc1),
		      three = _mm512_set1_epi8((char)0xe0);
	uint64_t open = 0;
	size_t i;

	for (i = 0; len - i >= BLOCK; i += BLOCK) {
		__m512i v = _mm512_loadu_si512((const void *)(s + i));
		uint64_t all = _mm512_movepi8_mask(v), next, two;

		if ((all | open) == 0)
			continue;
		next = _mm512_cmplt_epi8_mask(v, bound);
		two = _mm512_cmpgt_epi8_mask(v, one) & _mm512_cmplt_epi8_mask(v, three);
		if ((next | two) != all || next != (two << 1 | open))
			break;
		open = two >> 63;
	}
	return i - open;
}

WIDEST_TARGET static inline uint64_t odd_64(__m512i v)
{
	const __m512i half = _mm512_set1_epi8(0x0f);
	const __m512i upper = _mm512_broadcast_i32x4(_mm_loadu_si128((const void *)upper_half));
	const __m512i lower = _mm512_broadcast_i32x4(_mm_loadu_si128((const void *)lower_half));

	return _mm512_test_epi8_mask(_mm512_shuffle_epi8(lower, _mm512_and_si512(v, half)),
	    _mm512_shuffle_epi8(upper, _mm512_and_si512(_mm512_srli_epi16(v, 4), half)));
}

WIDEST_TARGET static bool any_odd_widest(const char *s, size_t len)
{
	uint64_t first;

	for (; len > BLOCK; s += BLOCK, len -= BLOCK)
		if (odd_64(_mm512_loadu_si512((const void *)s)))
			return true;
	first = of_first(UINT64_MAX, len);
	return odd_64(_mm512_maskz_loadu_epi8(first, s)) & first;
}

#endif

/* --- choosing ------------------------------------------------------------------------------ */

enum kik_scan_by kik_scan_best(void)
{
#ifdef WIDE
	if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw") &&
	    __builtin_cpu_supports("avx512dq"))
		return KIK_SCAN_64;
	if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"))
		return KIK_SCAN_32;
#endif
	return KIK_SCAN_PLAIN;
}

size_t kik_scan_csv(enum kik_scan_by by, const char *s, size_t len, char delimiter, uint16_t *at)
{
#ifdef WIDE
	if (by == KIK_SCAN_64)
		return csv_widest(s, len, delimiter, at);
	if (by == KIK_SCAN_32)
		return csv_wide(s, len, delimiter, at);
#endif
	(void)by;
	return csv_plain(s, len, delimiter, at);
}

size_t kik_scan_two_bytes(enum kik_scan_by by, const char *s, size_t len)
{
#ifdef WIDE
	if (by == KIK_SCAN_64)
		return two_bytes_widest(s, len);
	if (by == KIK_SCAN_32)
		return two_bytes_wide(s, len);
#endif
	(void)by;
	return two_bytes_plain(s, len);
}

bool kik_scan_any_odd(enum kik_scan_by by, const char *s, size_t len)
{
#ifdef WIDE
	if (by == KIK_SCAN_64)
		return any_odd_widest(s, len);
	if (by == KIK_SCAN_32)
		return any_odd_wide(s, len);
#endif
	(void)by;
	return any_odd_plain(s, len);
}
