/*
 * Rows that grow.  libxlsxwriter marks each row whose height it is told as set by hand, and
 * Excel never makes such a row taller when more is typed; without the mark it does, and the
 * height counts until then.  So the mark is taken out of what it wrote.
 */
#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "kik/zip.h"
#include "xlsx_parts.h"

#define MARK " customHeight=\"1\""

#define PART (256u << 20) /* bytes that a part may unpack to: any that we wrote */

/* Adds a sheet without the marks: the only place where the text can stand is the tag of a row. */
static void add_unmarked(struct kik_buf *b, const char *s)
{
	for (const char *end; (end = strstr(s, MARK)) != NULL; s = end + strlen(MARK))
		kik_buf_add(b, s, (size_t)(end - s));
	kik_buf_adds(b, s);
}

/* Reads part i into b.  0 or -1 with the fault reported. */
static int take(struct kik_zip *z, size_t i, struct kik_buf *b)
{
	struct kik_buf sheet = KIK_BUF_INIT;
	int rc;

	if (strncmp(kik_zip_name(z, i), "xl/worksheets/sheet", 19) != 0)
		return kik_zip_read(z, i, PART, b);
	rc = kik_zip_read(z, i, PART, &sheet);
	if (rc == 0)
		add_unmarked(b, kik_buf_str(&sheet));
	kik_buf_release(&sheet);
	return rc;
}

int kik_xlsx_unmark(struct kik_diag *d, const char *name, const struct kik_buf *made,
    struct kik_buf *b)
{
	struct kik_zip *z = kik_zip_open(d, name, kik_buf_str(made), made->len);
	struct kik_zip_writer *w;
	struct kik_buf *part;
	size_t n;
	int rc = 0;

	if (z == NULL)
		return -1;
	w = kik_zip_writer_new(d, name);
	n = kik_zip_count(z);
	part = kik_malloc((n + 1) * sizeof *part);
	for (size_t i = 0; i < n; i++) {
		part[i] = (struct kik_buf)KIK_BUF_INIT;
		if (rc == 0)
			rc = take(z, i, &part[i]);
		if (rc == 0)
			kik_zip_add(w, kik_zip_name(z, i), kik_buf_str(&part[i]), part[i].len,
			    true);
	}
	if (rc == 0)
		rc = kik_zip_finish(w, b);
	kik_zip_writer_free(w);
	for (size_t i = 0; i < n; i++)
		kik_buf_release(&part[i]);
	free(part);
	kik_zip_close(z);
	return rc;
}
