#include "kik/hash.h"

#include <string.h>

#include "kik/num.h"

static uint64_t mix(uint64_t a, uint64_t b)
{
	kik_uint128 p = (kik_uint128)a * b;

	return (uint64_t)p ^ (uint64_t)(p >> 64);
}

static uint64_t eight(const char *s)
{
	uint64_t part;

	memcpy(&part, s, sizeof part);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	part = __builtin_bswap64(part);
#endif
	return part;
}

static uint64_t four(const char *s)
{
	uint32_t part;

	memcpy(&part, s, sizeof part);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	part = __builtin_bswap32(part);
#endif
	return part;
}

static uint64_t one(const char *s, size_t i)
{
	return (uint64_t)(unsigned char)s[i] << (8 * i);
}

/* Fewer than eight bytes as a number, the first one lowest; some are taken twice. */
static uint64_t few(const char *s, size_t len)
{
	if (len >= 4)
		return four(s) | four(s + len - 4) << (8 * (len - 4));
	return len ? one(s, 0) | one(s, len / 2) | one(s, len - 1) : 0;
}

uint64_t kik_hash(uint64_t h, const char *s, size_t len)
{
	size_t left = len;

	for (; left >= 8; left -= 8, s += 8)
		h = mix(h ^ eight(s), UINT64_C(0xa0761d6478bd642f));
	return mix(h ^ few(s, left), UINT64_C(0xe7037ed1a0b428db) ^ len);
}
