/* The writing half of kik/zip.h; it hides libzip's, as zip.c does for reading. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "kik/zip.h"
#include "zip_library.h"

#define FIRST_DAY 0x21 /* 1980-01-01, as archives write days */

struct kik_zip_writer {
	struct kik_diag *diag;
	const char *name;
	zip_source_t *made; /* the archive's own bytes */
	zip_t *archive;
	bool broken; /* a member was refused */
};

struct kik_zip_writer *kik_zip_writer_new(struct kik_diag *d, const char *name)
{
	struct kik_zip_writer *w = kik_malloc(sizeof *w);

	*w = (struct kik_zip_writer){ .diag = d, .name = name };
	if (!kik_zip_fetch(d))
		return w;
	w->made = zip_source_buffer_create(NULL, 0, 0, NULL);
	if (!w->made)
		kik_out_of_memory();
	/* one for the archive, one for us: closing the archive gives its own back */
	zip_source_keep(w->made);
	w->archive = zip_open_from_source(w->made, ZIP_TRUNCATE, NULL);
	if (!w->archive)
		kik_out_of_memory();
	return w;
}

void kik_zip_writer_free(struct kik_zip_writer *w)
{
	if (!w)
		return;
	if (w->archive)
		zip_discard(w->archive);
	if (w->made)
		zip_source_free(w->made);
	free(w);
}

void kik_zip_add(struct kik_zip_writer *w, const char *name, const char *s, size_t len, bool pack)
{
	zip_source_t *source;
	zip_int64_t i;

	if (!w->archive)
		return; /* there is no libzip, which was told */
	source = zip_source_buffer(w->archive, s, len, 0);
	if (!source)
		kik_out_of_memory();
	i = zip_file_add(w->archive, name, source, ZIP_FL_ENC_GUESS);
	if (i < 0) {
		zip_source_free(source);
		w->broken = true;
		return;
	}
	if (zip_set_file_compression(w->archive, (zip_uint64_t)i,
		pack ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) < 0 ||
	    zip_file_set_dostime(w->archive, (zip_uint64_t)i, 0, FIRST_DAY, 0) < 0)
		w->broken = true;
}

/* Adds all bytes of the archive that was made. */
static int take(zip_source_t *made, struct kik_buf *b)
{
	zip_stat_t st;
	zip_int64_t n;

	zip_stat_init(&st);
	if (zip_source_stat(made, &st) < 0 || zip_source_open(made) < 0)
		return -1;
	kik_buf_reserve(b, st.size);
	n = zip_source_read(made, b->s + b->len, st.size);
	zip_source_close(made);
	if (n < 0 || (zip_uint64_t)n != st.size)
		return -1;
	b->len += st.size;
	b->s[b->len] = '\0';
	return 0;
}

int kik_zip_finish(struct kik_zip_writer *w, struct kik_buf *b)
{
	if (!w->made)
		return -1;
	errno = 0;
	if (!w->broken && zip_close(w->archive) == 0) {
		w->archive = NULL;
		if (take(w->made, b) == 0)
			return 0;
	}
	kik_memory_check();
	if (w->diag)
		kik_diag_file(w->diag, KIK_F_ZIP_BROKEN, w->name, NULL, NULL);
	return -1;
}
