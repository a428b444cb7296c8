#include "kik/random.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

int kik_random(void *p, size_t n)
{
	char *s = p;

	while (n > 0) {
		ssize_t got = getrandom(s, n, 0);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		s += got;
		n -= (size_t)got;
	}
	return 0;
}

int kik_random_letters(char *out, size_t n, const char *letters)
{
	size_t kinds = strlen(letters), done = 0;
	/* bytes from here on would make the first letters likelier than the last */
	size_t limit = 256 - 256 % kinds;
	unsigned char byte[32];

	while (done < n) {
		if (kik_random(byte, sizeof byte) < 0)
			return -1;
		for (size_t i = 0; i < sizeof byte && done < n; i++)
			if (byte[i] < limit)
				out[done++] = letters[byte[i] % kinds];
	}
	out[n] = '\0';
	return 0;
}
