/* Looking at many bytes at once: the only place with machine instructions, each with a plain twin. */
#ifndef KIK_SCAN_H
#define KIK_SCAN_H

#include <stdbool.h>
#include <stdint.h>

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
static inline uint64_t kik_scan_csv(const char *s, char delimiter)
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

/*
 * True when all of 16 bytes are plain text: no control character, digit, '@',
 * DEL, nor the beginning of a character outside Latin-1's letters (C3).
 */
static inline bool kik_scan_plain(const char *s)
{
#ifdef __SSE2__
	__m128i v = _mm_loadu_si128((const void *)s);
	__m128i digit = _mm_sub_epi8(v, _mm_set1_epi8('0'));
	__m128i hit = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1f)), v);
	__m128i lead = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)0xc0)), v);

	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8('@')));
	hit = _mm_or_si128(hit, _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7f)));
	hit =
	    _mm_or_si128(hit, _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xc3)), lead));
	return _mm_movemask_epi8(hit) == 0;
#else
	for (unsigned i = 0; i < 16; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c < 0x20 || (c >= '0' && c <= '9') || c == '@' || c == 0x7f ||
		    (c >= 0xc0 && c != 0xc3))
			return false;
	}
	return true;
#endif
}

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
