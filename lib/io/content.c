#include "kik/content.h"

#include <string.h>
#include <strings.h>

#include "kik/workbook.h"

#define S(x) x, sizeof(x) - 1

/* How files of kinds that hold no answers begin. */
static const struct {
	const char *s;
	size_t len;
	enum kik_content content;
	enum kik_phrase what;
} signatures[] = {
	{ S("%PDF-"), KIK_CONTENT_OTHER, KIK_P_FILE_PDF },
	{ S("{\\rtf"), KIK_CONTENT_OTHER, KIK_P_FILE_DOCUMENT },
	{ S("\xff\xd8\xff"), KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
	{ S("\x89PNG\r\n"), KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
	{ S("GIF8"), KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
	{ S("II*\0"), KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
	{ S("MM\0*"), KIK_CONTENT_OTHER, KIK_P_FILE_PICTURE },
	{ S("7z\xbc\xaf\x27\x1c"), KIK_CONTENT_OTHER, KIK_P_FILE_PACKED },
	{ S("Rar!\x1a"), KIK_CONTENT_OTHER, KIK_P_FILE_PACKED },
	{ S("\x1f\x8b\x08"), KIK_CONTENT_OTHER, KIK_P_FILE_PACKED },
};

#undef S

/* HEIC and AVIF, in which telephones take pictures: the length of the first box, its name. */
static bool is_picture_box(struct kik_slice head)
{
	static const char *const brands[] = { "heic", "heix", "mif1", "msf1", "avif" };

	if (head.len < 12 || memcmp(head.s + 4, "ftyp", 4) != 0)
		return false;
	for (size_t i = 0; i < sizeof brands / sizeof *brands; i++)
		if (memcmp(head.s + 8, brands[i], 4) == 0)
			return true;
	return false;
}

/* The first byte that says something: behind a byte order mark, the zeros of UTF-16 and blanks. */
static struct kik_slice begin(struct kik_slice t)
{
	static const char *const marks[] = { "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff" };

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		size_t n = strlen(marks[i]);

		if (t.len >= n && memcmp(t.s, marks[i], n) == 0) {
			t.s += n;
			t.len -= n;
			break;
		}
	}
	while (t.len > 0 && (*t.s == '\0' || strchr(" \t\r\n", *t.s) != NULL)) {
		t.s++;
		t.len--;
	}
	return t;
}

static bool begins(struct kik_slice t, const char *with)
{
	size_t n = strlen(with);

	return t.len >= n && strncasecmp(t.s, with, n) == 0;
}

enum kik_content kik_content_of(struct kik_slice head, enum kik_phrase *what)
{
	struct kik_slice text;

	*what = KIK_P_EMPTY;
	if (kik_zip_is(head.s, head.len))
		return KIK_CONTENT_ZIP;
	if (kik_zip_is_ole(head.s, head.len))
		return KIK_CONTENT_OLD;
	for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
		if (head.len < signatures[i].len ||
		    memcmp(head.s, signatures[i].s, signatures[i].len) != 0)
			continue;
		*what = signatures[i].what;
		return signatures[i].content;
	}
	if (is_picture_box(head)) {
		*what = KIK_P_FILE_PICTURE;
		return KIK_CONTENT_OTHER;
	}
	text = begin(head);
	if (begins(text, "{"))
		return KIK_CONTENT_JSON;
	if (begins(text, "<!doctype html") || begins(text, "<html"))
		return KIK_CONTENT_PAGE;
	if (begins(text, "<?xml")) {
		*what = KIK_P_FILE_XML;
		return KIK_CONTENT_OTHER;
	}
	return KIK_CONTENT_CSV;
}

enum kik_content kik_content_zip(const struct kik_zip *z, enum kik_phrase *what)
{
	/* the member that an office file has, and an archive of forms has not */
	static const struct {
		const char *member;
		enum kik_phrase what;
	} office[] = {
		{ "word/document.xml", KIK_P_FILE_DOCUMENT },
		{ "content.xml", KIK_P_FILE_OPEN },
		{ "[Content_Types].xml", KIK_P_FILE_OFFICE },
	};

	*what = KIK_P_EMPTY;
	if (kik_workbook_is(z))
		return KIK_CONTENT_WORKBOOK;
	for (size_t i = 0; i < sizeof office / sizeof *office; i++)
		if (kik_zip_find(z, office[i].member) != KIK_NONE) {
			*what = office[i].what;
			return KIK_CONTENT_OTHER;
		}
	return KIK_CONTENT_ARCHIVE;
}

void kik_content_fault(struct kik_diag *d, const char *file, enum kik_content content,
    enum kik_phrase what)
{
	switch (content) {
	case KIK_CONTENT_OLD:
		kik_diag_file(d, KIK_F_XLSX_OLE, file, NULL, NULL);
		break;
	case KIK_CONTENT_PAGE:
		kik_diag_file(d, KIK_F_FORM_PAGE, file, NULL, NULL);
		break;
	case KIK_CONTENT_ARCHIVE:
		kik_diag_file(d, KIK_F_ZIP_IN_ZIP, file, NULL, NULL);
		break;
	default:
		kik_diag_file(d, KIK_F_NOT_FORM, file, NULL, kik_phrase(d, what));
		break;
	}
}
