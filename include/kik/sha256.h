/* SHA-256, and MD5 where another program names a file by it: the file that hides libmd. */
#ifndef KIK_SHA256_H
#define KIK_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define KIK_DIGEST_SIZE 72 /* "sha256:", 64 hex digits, NUL */

/* Writes "sha256:…" of the bytes into out. */
void kik_digest(const void *s, size_t len, char out[KIK_DIGEST_SIZE]);

/* The same of what can be read from a descriptor.  0, or -1 with errno. */
int kik_digest_fd(int fd, char out[KIK_DIGEST_SIZE]);

#define KIK_MD5_SIZE 33 /* 32 hex digits, NUL */

/* Writes the MD5 of the bytes into out. */
void kik_md5(const void *s, size_t len, char out[KIK_MD5_SIZE]);

/* The first eight bytes of the SHA-256 of a, a zero byte, and b, as a number. */
uint64_t kik_hash_order(const char *a, size_t alen, const char *b, size_t blen);

#endif
