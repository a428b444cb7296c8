#include "kik/hash.h"

#include <string.h>

#include "kik/num.h"

static uint64_t mix(uint64_t a, uint64_t b)
{
	kik_uint128 p = (kik_uint128)a * b;

	return (uint64_t)p ^ (uint64_t)(p >> 64);
}

uint64_t kik_hash(uint64_t h, const char *s, size_t len)
{
	uint64_t part;
	size_t left = len;

	for (; left >= 8; left -= 8, s += 8) {
		memcpy(&part, s, 8);
		h = mix(h ^ part, UINT64_C(0xa0761d6478bd642f));
	}
	part = 0;
	if (left)
		memcpy(&part, s, left);
	return mix(h ^ part, UINT64_C(0xe7037ed1a0b428db) ^ len);
}
