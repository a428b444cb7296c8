#include "kik/zip.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "zip_library.h"

#define CHUNK 65536   /* bytes unpacked at a time */
#define SMALL 1048576 /* bytes of which any ratio is harmless */

struct member {
	zip_uint64_t index; /* in the archive, directories counted */
	const char *name;
	size_t size;
};

struct kik_zip {
	const char *name;
	struct kik_diag *diag;
	zip_t *archive;
	struct member *member;
	size_t n, cap;
};

bool kik_zip_is(const char *s, size_t len)
{
	return len >= 4 && (memcmp(s, "PK\3\4", 4) == 0 || memcmp(s, "PK\5\6", 4) == 0);
}

bool kik_zip_is_ole(const char *s, size_t len)
{
	return len >= 8 && memcmp(s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0;
}

static int fault(const struct kik_zip *z, enum kik_fault fault, const char *member, size_t n)
{
	struct kik_finding f = { .fault = fault,
		.at = { .file = z->name },
		.found = { member, member ? strlen(member) : 0 },
		.n = (long long)n };

	kik_diag_add(z->diag, &f);
	return -1;
}

/* Lack of memory is no fault of the archive. */
static void want_memory(int code)
{
	if (code == ZIP_ER_MEMORY)
		kik_out_of_memory();
}

/* Opens the archive that these bytes are; NULL when they are none. */
static zip_t *open_bytes(const char *s, size_t len)
{
	zip_source_t *source = zip_source_buffer_create(s, len, 0, NULL);
	zip_error_t error;
	zip_t *archive;

	if (!source)
		kik_out_of_memory();
	zip_error_init(&error);
	errno = 0;
	archive = zip_open_from_source(source, ZIP_RDONLY, &error);
	if (!archive) {
		want_memory(zip_error_code_zip(&error));
		kik_memory_check(); /* where the end of the archive is sought, libzip finds none */
		zip_source_free(source);
	}
	zip_error_fini(&error);
	return archive;
}

/* Takes one entry into the list.  0, or -1 with the fault reported. */
static int add_member(struct kik_zip *z, zip_uint64_t index, size_t *total)
{
	const char *name = zip_get_name(z->archive, index, ZIP_FL_ENC_GUESS);
	size_t len = name ? strlen(name) : 0;
	zip_stat_t st;

	if (!len || zip_stat_index(z->archive, index, 0, &st) < 0 ||
	    (~st.valid & (ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD)))
		return fault(z, KIK_F_ZIP_BROKEN, NULL, 0);
	if (name[len - 1] == '/')
		return 0;
	if (st.encryption_method != ZIP_EM_NONE)
		return fault(z, KIK_F_ZIP_ENCRYPTED, name, 0);
	if (z->n == KIK_ZIP_MEMBERS)
		return fault(z, KIK_F_ZIP_MANY, NULL, KIK_ZIP_MEMBERS);
	if (st.size > KIK_ZIP_TOTAL - *total)
		return fault(z, KIK_F_ZIP_TOTAL, NULL, KIK_ZIP_TOTAL);
	if (st.size > SMALL && st.size / KIK_ZIP_RATIO > st.comp_size)
		return fault(z, KIK_F_ZIP_RATIO, name, KIK_ZIP_RATIO);
	*total += st.size;
	z->member = kik_grow(z->member, z->n, &z->cap, sizeof *z->member);
	z->member[z->n++] = (struct member){ index, name, st.size };
	return 0;
}

struct kik_zip *kik_zip_open(struct kik_diag *d, const char *name, const char *s, size_t len)
{
	struct kik_zip *z = kik_malloc(sizeof *z);
	size_t total = 0;
	zip_int64_t n;

	*z = (struct kik_zip){ .name = name, .diag = d };
	if (kik_zip_is_ole(s, len)) {
		(void)fault(z, KIK_F_XLSX_OLE, NULL, 0);
		goto fail;
	}
	if (!kik_zip_fetch(d))
		goto fail;
	z->archive = kik_zip_is(s, len) ? open_bytes(s, len) : NULL;
	if (!z->archive) {
		(void)fault(z, KIK_F_ZIP_BROKEN, NULL, 0);
		goto fail;
	}
	n = zip_get_num_entries(z->archive, 0);
	for (zip_int64_t i = 0; i < n; i++)
		if (add_member(z, (zip_uint64_t)i, &total) < 0)
			goto fail;
	return z;
fail:
	kik_zip_close(z);
	return NULL;
}

void kik_zip_close(struct kik_zip *z)
{
	if (!z)
		return;
	if (z->archive)
		zip_discard(z->archive);
	free(z->member);
	free(z);
}

size_t kik_zip_count(const struct kik_zip *z)
{
	return z->n;
}

const char *kik_zip_name(const struct kik_zip *z, size_t i)
{
	return z->member[i].name;
}

size_t kik_zip_size(const struct kik_zip *z, size_t i)
{
	return z->member[i].size;
}

size_t kik_zip_find(const struct kik_zip *z, const char *name)
{
	for (size_t i = 0; i < z->n; i++)
		if (strcmp(z->member[i].name, name) == 0)
			return i;
	return KIK_NONE;
}

/* Unpacks up to `size` bytes and the end behind them.  0, or -1 where it is not so. */
static int unpack(zip_file_t *f, size_t size, struct kik_buf *b)
{
	size_t end = b->len + size;
	zip_int64_t got;
	char past;

	while (b->len < end) {
		size_t n = end - b->len < CHUNK ? end - b->len : CHUNK;

		kik_buf_reserve(b, n);
		got = zip_fread(f, b->s + b->len, n);
		if (got <= 0)
			return -1;
		b->len += (size_t)got;
		b->s[b->len] = '\0';
	}
	/* the check sum is compared where the end is read */
	return zip_fread(f, &past, 1) == 0 ? 0 : -1;
}

int kik_zip_read(struct kik_zip *z, size_t i, size_t max, struct kik_buf *b)
{
	const struct member *m = &z->member[i];
	size_t before = b->len;
	zip_file_t *f;
	int bad;

	if (m->size > max)
		return fault(z, KIK_F_ZIP_LARGE, m->name, max);
	errno = 0;
	f = zip_fopen_index(z->archive, m->index, 0);
	if (!f) {
		want_memory(zip_error_code_zip(zip_get_error(z->archive)));
		kik_memory_check(); /* zlib's, which libzip takes for a fault of the member */
		return fault(z, KIK_F_ZIP_MEMBER, m->name, 0);
	}
	bad = unpack(f, m->size, b);
	want_memory(zip_error_code_zip(zip_file_get_error(f)));
	if (zip_fclose(f) != 0)
		bad = -1;
	if (bad < 0) {
		kik_memory_check(); /* likewise */
		b->len = before;
		if (b->s)
			b->s[before] = '\0';
		return fault(z, KIK_F_ZIP_MEMBER, m->name, 0);
	}
	return 0;
}
