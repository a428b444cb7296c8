#include "kik/hash.h"

#include <string.h>

#include "kik/num.h"

static uint64_t mix(uint64_t a, uint64_t b)
{
	kik_uint128 p = (kik_uint128)a * b;

	return (uint64_t)p ^ (uint64_t)(p >> 64);
}

/* Up to eight bytes as a number: the same one on every machine. */
static uint64_t part_of(const char *s, size_t len)
{
	uint64_t part = 0;

	if (len)
		memcpy(&part, s, len);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	part = __builtin_bswap64(part);
#endif
	return part;
}

uint64_t kik_hash(uint64_t h, const char *s, size_t len)
{
	size_t left = len;

	for (; left >= 8; left -= 8, s += 8)
		h = mix(h ^ part_of(s, 8), UINT64_C(0xa0761d6478bd642f));
	return mix(h ^ part_of(s, left), UINT64_C(0xe7037ed1a0b428db) ^ len);
}
