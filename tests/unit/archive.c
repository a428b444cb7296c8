#include "archive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

#include <cmocka.h>

static void add(zip_t *z, const struct archive_member *m, bool deflate, const char *password)
{
	size_t len = m->len ? m->len : strlen(m->s);
	zip_source_t *source = zip_source_buffer(z, m->s, len, 0);
	zip_int64_t at;

	assert_non_null(source);
	at = zip_file_add(z, m->name, source, ZIP_FL_ENC_UTF_8);
	assert_true(at >= 0);
	assert_int_equal(zip_set_file_compression(z, (zip_uint64_t)at,
			     deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0),
	    0);
	if (password)
		assert_int_equal(zip_file_set_encryption(z, (zip_uint64_t)at, ZIP_EM_TRAD_PKWARE,
				     password),
		    0);
}

static void make(struct kik_buf *b, const struct archive_member *m, bool deflate,
    const char *password)
{
	zip_source_t *whole = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *z = zip_open_from_source(whole, ZIP_TRUNCATE, NULL);
	zip_stat_t st;

	assert_non_null(z);
	zip_source_keep(whole);
	for (; m->name; m++)
		add(z, m, deflate, password);
	assert_int_equal(zip_close(z), 0);
	assert_int_equal(zip_source_open(whole), 0);
	assert_int_equal(zip_source_stat(whole, &st), 0);
	kik_buf_reserve(b, st.size);
	assert_int_equal(zip_source_read(whole, b->s + b->len, st.size), st.size);
	b->len += st.size;
	b->s[b->len] = '\0';
	zip_source_close(whole);
	zip_source_free(whole);
}

void archive_make(struct kik_buf *b, const struct archive_member *m, bool deflate)
{
	make(b, m, deflate, NULL);
}

void archive_lock(struct kik_buf *b, const struct archive_member *m)
{
	make(b, m, true, "hemmelig");
}

static void put_size(char *s, unsigned long size)
{
	for (int i = 0; i < 4; i++, size >>= 8)
		s[i] = (char)(size & 0xFF);
}

void archive_claim(struct kik_buf *b, size_t i, unsigned long size)
{
	size_t local = 0, central = 0;

	/* behind the signature: 22 bytes of a member's own head, 24 of its line in the directory */
	for (size_t at = 0; at + 46 <= b->len; at++) {
		if (memcmp(b->s + at, "PK\3\4", 4) == 0 && local++ == i)
			put_size(b->s + at + 22, size);
		if (memcmp(b->s + at, "PK\1\2", 4) == 0 && central++ == i)
			put_size(b->s + at + 24, size);
	}
	assert_true(central > i);
}

#define VALGRIND 50 /* times as long as without it */

double archive_clock(void)
{
	struct timespec t;

	double ms;

	assert_int_equal(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t), 0);
	ms = (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
	return getenv("TEST_VALGRIND") ? ms / VALGRIND : ms;
}
