#include "kik/sha256.h"

#include <string.h>

#include <sha2.h>

void kik_digest(const void *s, size_t len, char out[KIK_DIGEST_SIZE])
{
	static const char prefix[] = "sha256:", hex[] = "0123456789abcdef";
	uint8_t digest[SHA256_DIGEST_LENGTH];
	char *p = out + sizeof(prefix) - 1;
	SHA2_CTX ctx;

	SHA256Init(&ctx);
	if (len)
		SHA256Update(&ctx, s, len);
	SHA256Final(digest, &ctx);

	memcpy(out, prefix, sizeof(prefix));
	for (size_t i = 0; i < sizeof(digest); i++) {
		*p++ = hex[digest[i] >> 4];
		*p++ = hex[digest[i] & 15];
	}
	*p = '\0';
}

uint64_t kik_hash_order(const char *a, size_t alen, const char *b, size_t blen)
{
	uint8_t digest[SHA256_DIGEST_LENGTH];
	uint64_t n = 0;
	SHA2_CTX ctx;

	SHA256Init(&ctx);
	if (alen)
		SHA256Update(&ctx, (const uint8_t *)a, alen);
	SHA256Update(&ctx, (const uint8_t *)"", 1);
	if (blen)
		SHA256Update(&ctx, (const uint8_t *)b, blen);
	SHA256Final(digest, &ctx);
	for (size_t i = 0; i < 8; i++)
		n = n << 8 | digest[i];
	return n;
}
