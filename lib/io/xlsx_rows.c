/*
 * What becomes of a workbook that libxlsxwriter has made.
 *
 * Is it whole?  Its parts stand in files in memory first, and when there is no room for them
 * (ulimit -f), or no memory, it goes on with what there is and calls the workbook good.
 *
 * Rows that grow.  libxlsxwriter marks each row whose height it is told as set by hand, and
 * Excel never makes such a row taller when more is typed; without the mark it does, and the
 * height counts until then.  So the mark is taken out of what it wrote.
 */
#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"
#include "kik/tags.h"
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

/*
 * Each series of a chart keeps its points, as <ptCount val="6"/> and what they are.  Where memory
 * was short libxlsxwriter leaves some out, says nothing, and counts none.
 */
static void check_points(const struct kik_tag *tag)
{
	if (tag->open && strcmp(tag->name, "ptCount") == 0 && tag->n > 0 &&
	    strcmp(tag->attribute[0].value, "0") == 0)
		kik_out_of_memory();
}

/* A drawing that is described: <xdr:cNvPr id="2" name="Chart 1" descr="…"/> */
static bool is_described(const struct kik_tag *tag)
{
	return tag->open && strcmp(tag->name, "cNvPr") == 0 &&
	    kik_tags_value(tag, 0, "descr") != NULL;
}

/* True when a part is a document that ends.  Adds how many drawings are described in it. */
static bool is_whole(const struct kik_buf *part, size_t *described)
{
	static const struct kik_tags_space none[] = { { NULL, 0 } };
	struct kik_tags *x = kik_tags_new(none, kik_buf_str(part), part->len, 0);
	struct kik_tag tag;
	int got;

	while ((got = kik_tags_next(x, &tag)) == 1) {
		check_points(&tag);
		*described += is_described(&tag);
	}
	kik_tags_free(x);
	return got == 0;
}

/* Reads part i into b, and adds how many drawings it describes.  0 or -1. */
static int take(struct kik_zip *z, size_t i, size_t *described, struct kik_buf *b)
{
	struct kik_buf part = KIK_BUF_INIT;
	bool sheet = strncmp(kik_zip_name(z, i), "xl/worksheets/sheet", 19) == 0;
	int rc = kik_zip_read(z, i, PART, &part);

	if (rc == 0 && !is_whole(&part, described))
		rc = -1;
	if (rc == 0 && sheet)
		add_unmarked(b, kik_buf_str(&part));
	else if (rc == 0)
		kik_buf_add(b, part.s, part.len);
	kik_buf_release(&part);
	return rc;
}

/* The parts of the workbook in z, written anew.  0 or -1. */
static int rewrite(struct kik_zip *z, struct kik_zip_writer *w, size_t described, struct kik_buf *b)
{
	size_t n = kik_zip_count(z), found = 0;
	struct kik_buf *part = kik_malloc((n + 1) * sizeof *part);
	int rc = 0;

	for (size_t i = 0; i < n; i++) {
		part[i] = (struct kik_buf)KIK_BUF_INIT;
		if (rc == 0)
			rc = take(z, i, &found, &part[i]);
		if (rc == 0)
			kik_zip_add(w, kik_zip_name(z, i), kik_buf_str(&part[i]), part[i].len,
			    true);
	}
	/* where memory was short a description is left out without a word */
	if (rc == 0 && found < described)
		kik_out_of_memory();
	if (rc == 0)
		rc = kik_zip_finish(w, b);
	for (size_t i = 0; i < n; i++)
		kik_buf_release(&part[i]);
	free(part);
	return rc;
}

int kik_xlsx_unmark(struct kik_diag *d, const char *name, const struct kik_buf *made,
    size_t described, struct kik_buf *b)
{
	/* what is wrong with it is no fault of a file that anyone knows */
	struct kik_diag *unheard =
	    kik_diag_new("", &(struct kik_diag_sink){ .line = kik_diag_discard }, false);
	struct kik_zip_writer *w = kik_zip_writer_new(d, name);
	struct kik_zip *z = kik_zip_open(unheard, name, kik_buf_str(made), made->len);
	int rc = z != NULL ? rewrite(z, w, described, b) : -1;

	kik_zip_writer_free(w);
	kik_zip_close(z);
	kik_diag_free(unheard);
	if (rc < 0)
		kik_diag_system(d, name,
		    "cannot write the workbook whole in memory (no room for it?)", 0);
	return rc;
}
