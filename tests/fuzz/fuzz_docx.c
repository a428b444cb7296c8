/*
 * Templates.  The bytes are the body of a document, within an archive that is whole.  What is
 * read comes out as it stood; what is filled is well-formed, the same each time, and keeps
 * every text of the template that no field stands in.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "kik/docx.h"
#include "kik/xml_tree.h"
#include "kik/zip.h"

static const char types[] =
    "<Types><Override PartName=\"/d.xml\" ContentType=\"application/vnd.openxmlformats-"
    "officedocument.wordprocessingml.document.main+xml\"/></Types>";
static const char head[] =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

static const struct kik_field item_fields[] = {
	{ "i", KIK_FIELD_TEXT, { "i", "i", "i" }, NULL },
	KIK_FIELDS_END,
};
static const struct kik_field fields[] = {
	{ "a", KIK_FIELD_TEXT, { "a", "a", "a" }, NULL },
	{ "f", KIK_FIELD_FLAG, { "f", "f", "f" }, NULL },
	{ "l", KIK_FIELD_LIST, { "l", "l", "l" }, item_fields },
	{ "n", KIK_FIELD_LIST, { "n", "n", "n" }, item_fields },
	{ "p", KIK_FIELD_PICTURE, { "p", "p", "p" }, NULL },
	KIK_FIELDS_END,
};
static const struct kik_picture picture = { "png", 3, 2, 1, "alt" };

static void make_template(struct kik_buf *b, const struct kik_buf *part)
{
	struct kik_zip_writer *w = kik_zip_writer_new(NULL, "x");

	kik_zip_add(w, "[Content_Types].xml", types, sizeof types - 1, false);
	kik_zip_add(w, "d.xml", kik_buf_str(part), part->len, false);
	if (kik_zip_finish(w, b) < 0)
		fuzz_fail("the template cannot be written");
	kik_zip_writer_free(w);
}

static void read_part(struct kik_buf *b, const struct kik_buf *docx)
{
	struct fuzz_notes notes;
	struct kik_zip *z;
	size_t i;

	fuzz_notes_begin(&notes, NULL);
	z = kik_zip_open(notes.d, "made", docx->s, docx->len);
	for (i = 0; z && i < kik_zip_count(z); i++)
		if (!strcmp(kik_zip_name(z, i), "d.xml") &&
		    kik_zip_read(z, i, KIK_DOCX_PART, b) < 0)
			fuzz_fail("the part cannot be read");
	if (!z)
		fuzz_fail("the document cannot be opened");
	kik_zip_close(z);
	fuzz_notes_end(&notes);
}

static struct kik_record *new_record(struct kik_arena *a)
{
	struct kik_record *r = kik_record_new(fields, a);

	kik_record_text(r, "a", "<&\n{{a}}");
	kik_record_flag(r, "f", true);
	kik_record_text(kik_record_item(r, "l"), "i", "1");
	kik_record_text(kik_record_item(r, "l"), "i", "2");
	kik_record_picture(r, "p", &picture);
	return r;
}

/* A tree that nothing was done to is written as it was read. */
static bool check_tree(const struct kik_buf *part, struct kik_arena *a)
{
	struct kik_buf again = KIK_BUF_INIT;
	struct kik_xml_why why;
	struct kik_xml_doc *d = kik_xml_parse(kik_buf_str(part), part->len, &why, a);

	if (d) {
		kik_xml_write_doc(&again, d);
		fuzz_same("a tree that was written", &again, part);
	}
	kik_buf_release(&again);
	return d;
}

static const struct kik_docx_properties titled = { { "t", "s", "c", "k", "da-DK" } };

static void check_filled(const struct kik_docx *t, struct kik_diag *d, const struct kik_buf *part,
    struct kik_arena *a)
{
	struct kik_buf first = KIK_BUF_INIT, second = KIK_BUF_INIT, made = KIK_BUF_INIT;
	struct kik_xml_why why;

	if (kik_docx_fill(t, d, new_record(a), &titled, &first) < 0)
		return;
	if (kik_docx_fill(t, d, new_record(a), &titled, &second) < 0)
		fuzz_fail("filled once, but not twice");
	fuzz_same("documents", &first, &second);
	read_part(&made, &first);
	if (!kik_xml_parse(kik_buf_str(&made), made.len, &why, a))
		fuzz_fail("not well-formed any more: %s", kik_buf_str(&made));
	/* no field, no control, no drawing: nothing may change */
	if (!strstr(part->s, "{") && !strstr(part->s, "&#") && !strstr(part->s, "tag") &&
	    !strstr(part->s, "drawing"))
		fuzz_same("a part without fields", &made, part);
	kik_buf_release(&first);
	kik_buf_release(&second);
	kik_buf_release(&made);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_buf part = KIK_BUF_INIT, template = KIK_BUF_INIT;
	struct fuzz_notes notes;
	struct kik_docx *t;
	bool whole;

	kik_buf_adds(&part, head);
	kik_buf_add(&part, s, len);
	kik_buf_adds(&part, "</w:document>");
	whole = check_tree(&part, a);
	make_template(&template, &part);
	fuzz_notes_begin(&notes, NULL);
	t = kik_docx_open(notes.d, "t", template.s, template.len, fields, NULL);
	if (t && !whole)
		fuzz_fail("a template of broken XML");
	if (!t && !fuzz_errors(&notes))
		fuzz_fail("refused without a finding");
	if (t)
		check_filled(t, notes.d, &part, a);
	kik_docx_close(t);
	fuzz_notes_end(&notes);
	kik_buf_release(&part);
	kik_buf_release(&template);
	kik_arena_free(a);
	return 0;
}
