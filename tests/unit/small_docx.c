#include "small_docx.h"

#include <string.h>

#include "archive.h"
#include "findings.h"
#include "kik/zip.h"

#define TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

static const char types[] =
    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
    "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"" TYPE "document.main+xml\"/>"
    "<Override PartName=\"/word/header1.xml\" ContentType=\"" TYPE "header+xml\"/>"
    "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" TYPE "footnotes+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"" TYPE "styles+xml\"/>"
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-"
    "package.core-properties+xml\"/></Types>";

void small_docx(struct kik_buf *b, const char *body, const struct archive_member *more)
{
	struct archive_member m[12] = { { "[Content_Types].xml", types, 0 },
		{ "word/document.xml", NULL, 0 } };
	struct kik_buf document = KIK_BUF_INIT;
	size_t n = 2;

	kik_buf_addf(&document, "<w:document " W_NS "><w:body>%s</w:body></w:document>\n", body);
	m[1].s = document.s;
	for (; more && more->name && n < 11; more++)
		m[n++] = *more;
	archive_make(b, m, true);
	kik_buf_release(&document);
}

static const struct kik_field tag_fields[] = {
	{ "tag", KIK_FIELD_TEXT, { "mærke", "tag", "merke" }, NULL },
	KIK_FIELDS_END,
};

static const struct kik_field people_fields[] = {
	{ "who", KIK_FIELD_TEXT, { "hvem", "who", "hvem" }, NULL },
	{ "a", KIK_FIELD_TEXT, { "egen a", "an a of its own", "egen a" }, NULL },
	{ "tags", KIK_FIELD_LIST, { "mærker", "tags", "merker" }, tag_fields },
	KIK_FIELDS_END,
};

const struct kik_field small_fields[] = {
	{ "a", KIK_FIELD_TEXT, { "et a", "an a", "en a" }, NULL },
	{ "æ&", KIK_FIELD_TEXT, { "tegn", "signs", "tegn" }, NULL },
	{ "lines", KIK_FIELD_TEXT, { "linjer", "lines", "linjer" }, NULL },
	{ "empty", KIK_FIELD_TEXT, { "tom", "empty", "tom" }, NULL },
	{ "on", KIK_FIELD_FLAG, { "til", "on", "på" }, NULL },
	{ "off", KIK_FIELD_FLAG, { "fra", "off", "av" }, NULL },
	{ "people", KIK_FIELD_LIST, { "folk", "people", "folk" }, people_fields },
	{ "none", KIK_FIELD_LIST, { "ingen", "none", "ingen" }, tag_fields },
	{ "picture", KIK_FIELD_PICTURE, { "billede", "picture", "bilde" }, NULL },
	{ "no picture", KIK_FIELD_PICTURE, { "intet billede", "no picture", "ikke noe bilde" },
	    NULL },
	KIK_FIELDS_END,
};

const struct kik_picture small_picture = { "\x89PNG-bytes", 10, 200, 100, "Et <net>" };

static void add_person(struct kik_record *r, const char *who, const char *first, const char *second)
{
	struct kik_record *p = kik_record_item(r, "people");

	kik_record_text(p, "who", who);
	kik_record_text(p, "a", who);
	if (first)
		kik_record_text(kik_record_item(p, "tags"), "tag", first);
	if (second)
		kik_record_text(kik_record_item(p, "tags"), "tag", second);
}

struct kik_record *small_record(struct kik_arena *a)
{
	struct kik_record *r = kik_record_new(small_fields, a);

	kik_record_text(r, "a", "A");
	kik_record_text(r, "æ&", "<{{a}}>&\x01");
	kik_record_text(r, "lines", "one\ntwo");
	kik_record_flag(r, "on", true);
	kik_record_picture(r, "picture", &small_picture);
	add_person(r, "Bo", "x", "y");
	add_person(r, "Ib", NULL, NULL);
	return r;
}

bool small_part(struct kik_buf *b, const struct kik_buf *docx, const char *name)
{
	struct findings f;
	struct kik_zip *z;
	bool found = false;

	findings_begin(&f);
	z = kik_zip_open(f.d, "made.docx", docx->s, docx->len);
	for (size_t i = 0; z && i < kik_zip_count(z); i++)
		if (!strcmp(kik_zip_name(z, i), name))
			found = kik_zip_read(z, i, KIK_DOCX_PART, b) == 0;
	kik_zip_close(z);
	findings_end(&f);
	return found;
}
