#include "kik/sha256.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <md5.h>
#include <sha2.h>

#define PIECE 65536 /* bytes read at a time */

static void add_hex(char *p, const uint8_t *digest, size_t n)
{
	static const char hex[] = "0123456789abcdef";

	for (size_t i = 0; i < n; i++) {
		*p++ = hex[digest[i] >> 4];
		*p++ = hex[digest[i] & 15];
	}
	*p = '\0';
}

static void finish(SHA2_CTX *ctx, char out[KIK_DIGEST_SIZE])
{
	static const char prefix[] = "sha256:";
	uint8_t digest[SHA256_DIGEST_LENGTH];

	SHA256Final(digest, ctx);
	memcpy(out, prefix, sizeof(prefix));
	add_hex(out + sizeof(prefix) - 1, digest, sizeof(digest));
}

void kik_md5(const void *s, size_t len, char out[KIK_MD5_SIZE])
{
	uint8_t digest[MD5_DIGEST_LENGTH];
	MD5_CTX ctx;

	MD5Init(&ctx);
	if (len)
		MD5Update(&ctx, s, len);
	MD5Final(digest, &ctx);
	add_hex(out, digest, sizeof(digest));
}

void kik_digest(const void *s, size_t len, char out[KIK_DIGEST_SIZE])
{
	SHA2_CTX ctx;

	SHA256Init(&ctx);
	if (len)
		SHA256Update(&ctx, s, len);
	finish(&ctx, out);
}

int kik_digest_fd(int fd, char out[KIK_DIGEST_SIZE])
{
	uint8_t piece[PIECE];
	SHA2_CTX ctx;
	ssize_t got;

	SHA256Init(&ctx);
	while ((got = read(fd, piece, sizeof piece)) != 0) {
		if (got > 0)
			SHA256Update(&ctx, piece, (size_t)got);
		else if (errno != EINTR)
			return -1;
	}
	finish(&ctx, out);
	return 0;
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
