/* A quick 64-bit hash for tables and fingerprints (not against attackers). */
#ifndef KIK_HASH_H
#define KIK_HASH_H

#include <stddef.h>
#include <stdint.h>

#define KIK_HASH_START UINT64_C(0x9e3779b97f4a7c15)

/*
 * Continues h over a text; its length counts, so that "ab","c" and "a","bc"
 * differ.  Eight bytes at a time, each folded in by one wide multiplication; the same
 * on every machine.
 */
uint64_t kik_hash(uint64_t h, const char *s, size_t len);

#endif
