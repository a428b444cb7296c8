#include "memory_file.h"

#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int kik_memory_file(void)
{
	return memfd_create("kik", MFD_CLOEXEC);
}

void kik_memory_file_path(int fd, char path[KIK_MEMORY_PATH])
{
	snprintf(path, KIK_MEMORY_PATH, "/proc/self/fd/%d", fd);
}

int kik_memory_file_take(int fd, struct kik_buf *b)
{
	off_t at = 0;
	ssize_t n;

	do {
		kik_buf_reserve(b, 65536);
		n = pread(fd, b->s + b->len, 65536, at);
		if (n > 0) {
			at += n;
			b->len += (size_t)n;
			b->s[b->len] = '\0';
		}
	} while (n > 0 || (n < 0 && errno == EINTR));
	return n < 0 ? -1 : 0;
}
