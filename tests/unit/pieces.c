#include "pieces.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>

void pieces_open(struct kik_input *in, struct kik_diag *d, const char *s, size_t len, size_t size,
    enum kik_encoding encoding)
{
	char path[64];
	int fd[2];

	/*
	 * Packets: what was written at once is read at once.  The first three bytes, which
	 * are read for themselves, come singly: the rest of a packet would be lost.
	 */
	assert_return_code(pipe2(fd, O_DIRECT | O_CLOEXEC), 0);
	assert_return_code(fcntl(fd[1], F_SETPIPE_SZ, 1 << 20), 0);
	for (size_t at = 0, n; at < len; at += n) {
		n = at < 3 ? 1 : len - at < size ? len - at : size;
		assert_int_equal(write(fd[1], s + at, n), n);
	}
	snprintf(path, sizeof path, "/proc/self/fd/%d", fd[0]);
	assert_int_equal(kik_input_open(in, d, path, encoding), 0);
	in->name = "(pipe)";
	close(fd[0]);
	close(fd[1]);
}
