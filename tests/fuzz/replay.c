/* A target without the fuzzer: gives it the files named, one after the other. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "fuzz.h"

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct kik_buf b = KIK_BUF_INIT;
		FILE *f = fopen(argv[i], "rb");
		char room[4096];
		size_t n;

		if (!f) {
			(void)fprintf(stderr, "%s: %s\n", argv[i], strerror(errno));
			return 1;
		}
		while ((n = fread(room, 1, sizeof room, f)) > 0)
			kik_buf_add(&b, room, n);
		if (ferror(f) || fclose(f) != 0)
			return 1;
		(void)LLVMFuzzerTestOneInput((const uint8_t *)kik_buf_str(&b), b.len);
		kik_buf_release(&b);
		(void)printf("ok %d - %s\n", i, argv[i]);
		(void)fflush(stdout);
	}
	return 0;
}
