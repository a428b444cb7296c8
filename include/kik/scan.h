/*
 * Looking at many bytes at once: this and scan.c are the only places with machine instructions,
 * each with a plain twin.
 */
#ifndef KIK_SCAN_H
#define KIK_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>

static inline uint64_t kik_scan_16(const char *s, __m128i delimiter)
{
	__m128i v = _mm_loadu_si128((const void *)s);
	__m128i hit =
	    _mm_or_si128(_mm_cmpeq_epi8(v, delimiter), _mm_cmpeq_epi8(v, _mm_set1_epi8('"')));

	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('\n')));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('\r')));
	return (uint64_t)(unsigned)_mm_movemask_epi8(hit);
}
#endif

/* Of 64 bytes, which are the delimiter, a quote, LF or CR: bit i for s[i]. */
static inline uint64_t kik_scan_block(const char *s, char delimiter)
{
#ifdef __SSE2__
	__m128i d = _mm_set1_epi8(delimiter);

	return kik_scan_16(s, d) | kik_scan_16(s + 16, d) << 16 | kik_scan_16(s + 32, d) << 32 |
	    kik_scan_16(s + 48, d) << 48;
#else
	uint64_t mask = 0;

	for (unsigned i = 0; i < 64; i++)
		mask |= (uint64_t)(s[i] == delimiter || s[i] == '"' || s[i] == '\n' || s[i] == '\r')
		    << i;
	return mask;
#endif
}

/* By what is looked: registers of 64 or 32 bytes where the processor has them. */
enum kik_scan_by { KIK_SCAN_PLAIN, KIK_SCAN_32, KIK_SCAN_64 };

/* The best that this processor has; all before it work, too, and find the same. */
enum kik_scan_by kik_scan_best(void);

#define KIK_SCAN_MOST  4096 /* bytes that kik_scan_csv looks at in one call */
#define KIK_SCAN_EXTRA 32   /* room that it wants behind the last place */

/*
 * Where among len bytes (KIK_SCAN_MOST at most) the delimiter, a quote, LF or CR stands: the
 * places, from s on, go to `at`, which has room for len + KIK_SCAN_EXTRA.  Up to 63 bytes behind
 * are read, too, and do not count.  Returns how many there are.
 */
size_t kik_scan_csv(enum kik_scan_by by, const char *s, size_t len, char delimiter, uint16_t *at);

/*
 * Which of 16 bytes are not plain text: control characters but LF, digits, '@', DEL and
 * the beginnings of characters outside Latin-1's letters (C3).  Bit i for s[i].
 */
static inline unsigned kik_scan_odd(const char *s)
{
#ifdef __SSE2__
	__m128i v = _mm_loadu_si128((const void *)s);
	__m128i digit = _mm_sub_epi8(v, _mm_set1_epi8('0'));
	__m128i hit = _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\n')),
	    _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1f)), v));
	__m128i lead = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)0xc0)), v);

	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('@')));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7f)));
	hit =
	    _mm_or_si128(hit, _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xc3)), lead));
	return (unsigned)_mm_movemask_epi8(hit);
#else
	unsigned mask = 0;

	for (unsigned i = 0; i < 16; i++) {
		unsigned char c = (unsigned char)s[i];

		if ((c < 0x20 && c != '\n') || (c >= '0' && c <= '9') || c == '@' || c == 0x7f ||
		    (c >= 0xc0 && c != 0xc3))
			mask |= 1u << i;
	}
	return mask;
#endif
}

/* True when one of len bytes, 16 or more, is not plain text as in kik_scan_odd. */
bool kik_scan_any_odd(enum kik_scan_by by, const char *s, size_t len);

/* True when two texts of len bytes are the same; those of 16 to 32 without a call. */
static inline bool kik_scan_same(const char *a, const char *b, size_t len)
{
#ifdef __SSE2__
	__m128i first, last;

	if (len >= 16 && len <= 32) {
		first = _mm_cmpeq_epi8(_mm_loadu_si128((const void *)a),
		    _mm_loadu_si128((const void *)b));
		last = _mm_cmpeq_epi8(_mm_loadu_si128((const void *)(a + len - 16)),
		    _mm_loadu_si128((const void *)(b + len - 16)));
		return _mm_movemask_epi8(_mm_and_si128(first, last)) == 0xffff;
	}
#endif
	return memcmp(a, b, len) == 0;
}

/* Which of 16 bytes JSON has to escape: control characters, quotes, backslashes.  Bit i for s[i]. */
static inline unsigned kik_scan_json(const char *s)
{
#ifdef __SSE2__
	__m128i v = _mm_loadu_si128((const void *)s);
	__m128i hit = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1f)), v);

	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('"')));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
	return (unsigned)_mm_movemask_epi8(hit);
#else
	unsigned mask = 0;

	for (unsigned i = 0; i < 16; i++)
		if ((unsigned char)s[i] < 0x20 || s[i] == '"' || s[i] == '\\')
			mask |= 1u << i;
	return mask;
#endif
}

/* What bytes of 64 are in UTF-8: bit i for s[i]. */
struct kik_scan_utf8 {
	uint64_t next;  /* continue a character */
	uint64_t two;   /* begin one of two bytes */
	uint64_t other; /* none of that, nor ASCII */
};

#ifdef __SSE2__
static inline uint64_t kik_scan_pack(__m128i a, __m128i b, __m128i c, __m128i d)
{
	return (uint64_t)(unsigned)_mm_movemask_epi8(a) |
	    (uint64_t)(unsigned)_mm_movemask_epi8(b) << 16 |
	    (uint64_t)(unsigned)_mm_movemask_epi8(c) << 32 |
	    (uint64_t)(unsigned)_mm_movemask_epi8(d) << 48;
}

static inline __m128i kik_scan_two(__m128i v)
{
	return _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8((char)0xc1)),
	    _mm_cmplt_epi8(v, _mm_set1_epi8((char)0xe0)));
}
#endif

static inline struct kik_scan_utf8 kik_scan_utf8(const char *s)
{
	struct kik_scan_utf8 out = { 0, 0, 0 };
#ifdef __SSE2__
	__m128i a = _mm_loadu_si128((const void *)s);
	__m128i b = _mm_loadu_si128((const void *)(s + 16));
	__m128i c = _mm_loadu_si128((const void *)(s + 32));
	__m128i d = _mm_loadu_si128((const void *)(s + 48));
	__m128i bound = _mm_set1_epi8((char)0xc0);

	if (!_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))))
		return out;
	out.next = kik_scan_pack(_mm_cmplt_epi8(a, bound), _mm_cmplt_epi8(b, bound),
	    _mm_cmplt_epi8(c, bound), _mm_cmplt_epi8(d, bound));
	out.two = kik_scan_pack(kik_scan_two(a), kik_scan_two(b), kik_scan_two(c), kik_scan_two(d));
	out.other = kik_scan_pack(a, b, c, d) & ~(out.next | out.two);
#else
	for (unsigned i = 0; i < 64; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c >= 0x80 && c < 0xc0)
			out.next |= UINT64_C(1) << i;
		else if (c >= 0xc2 && c < 0xe0)
			out.two |= UINT64_C(1) << i;
		else if (c >= 0x80)
			out.other |= UINT64_C(1) << i;
	}
#endif
	return out;
}

/*
 * The number of leading bytes that are surely ASCII and characters of two bytes, which is all
 * there mostly is: whole blocks of 64, less a character that is not whole.
 */
size_t kik_scan_two_bytes(enum kik_scan_by by, const char *s, size_t len);

/* True when all of 16 bytes are ASCII. */
static inline bool kik_scan_ascii(const char *s)
{
#ifdef __SSE2__
	return _mm_movemask_epi8(_mm_loadu_si128((const void *)s)) == 0;
#else
	for (unsigned i = 0; i < 16; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
#endif
}

#endif
