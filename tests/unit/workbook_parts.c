#include "workbook_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/workbook.h"

#define RELATION "<Relationship Id=\"%s\" Type=\"" BOOK_OFFICE "relationships/%s\" Target=\"%s\"/>"

static void add_relation(struct kik_buf *b, const char *id, const char *type, const char *target)
{
	kik_buf_addf(b, RELATION, id, type, target);
}

/* A part: as given when it is whole, else inside the root. */
static const char *part(struct kik_arena *a, const char *root, const char *space, const char *s)
{
	if (!s)
		s = "";
	if (strncmp(s, "<?", 2) == 0)
		return s;
	return kik_arena_printf(a,
	    "<%s xmlns=\"%s\" xmlns:r=\"" BOOK_OFFICE "relationships\" "
	    "xmlns:vt=\"" BOOK_OFFICE "docPropsVTypes\">%s</%s>",
	    root, space, s, root);
}

void book_make(struct kik_buf *b, const struct book *k)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_buf rels = KIK_BUF_INIT, root = KIK_BUF_INIT;
	struct archive_member m[9] = { { 0 } };
	size_t n = 0;

	add_relation(&root, "r1", "officeDocument", "xl/workbook.xml");
	if (k->custom)
		add_relation(&root, "r2", "custom-properties", "docProps/custom.xml");
	add_relation(&rels, "r1", "worksheet", "worksheets/sheet1.xml");
	if (k->strings)
		add_relation(&rels, "r2", "sharedStrings", "sharedStrings.xml");
	if (k->styles)
		add_relation(&rels, "r3", "styles", "styles.xml");
	m[n++] = (struct archive_member){ "_rels/.rels",
		part(a, "Relationships", BOOK_LIST, k->root ? k->root : root.s), 0 };
	m[n++] = (struct archive_member){ "xl/_rels/workbook.xml.rels",
		part(a, "Relationships", BOOK_LIST, k->rels ? k->rels : rels.s), 0 };
	m[n++] = (struct archive_member){ "xl/workbook.xml",
		part(a, "workbook", BOOK_MAIN,
		    k->workbook
			? k->workbook
			: "<sheets><sheet name=\"Skema\" sheetId=\"1\" r:id=\"r1\"/></sheets>"),
		0 };
	m[n++] = (struct archive_member){ "xl/worksheets/sheet1.xml",
		part(a, "worksheet", BOOK_MAIN, k->sheet), 0 };
	if (k->strings)
		m[n++] = (struct archive_member){ "xl/sharedStrings.xml",
			part(a, "sst", BOOK_MAIN, k->strings), 0 };
	if (k->styles)
		m[n++] = (struct archive_member){ "xl/styles.xml",
			part(a, "styleSheet", BOOK_MAIN, k->styles), 0 };
	if (k->custom)
		m[n++] = (struct archive_member){ "docProps/custom.xml",
			part(a, "Properties", BOOK_OFFICE "custom-properties", k->custom), 0 };
	archive_make(b, m, true);
	kik_buf_release(&rels);
	kik_buf_release(&root);
	kik_arena_free(a);
}

static void tell_rows(struct kik_buf *told, struct kik_workbook *w, size_t sheet)
{
	struct kik_rows rows;
	struct kik_cells row;

	if (kik_workbook_rows(w, sheet, &rows) < 0)
		return;
	while (rows.next(rows.ctx, &row) == 1) {
		assert_true(row.n > 0 && row.field[row.n - 1].len > 0);
		assert_int_equal(rows.place(rows.ctx, 0).line, row.line);
		kik_buf_addf(told, "%zu:", row.line);
		for (size_t i = 0; i < row.n; i++) {
			kik_buf_addc(told, '<');
			kik_buf_add(told, row.field[i].s, row.field[i].len);
			kik_buf_addc(told, '>');
		}
		kik_buf_addc(told, '\n');
	}
	assert_int_equal(rows.next(rows.ctx, &row), 0);
}

void book_tell(struct kik_buf *told, const char *s, size_t len)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_workbook *w = NULL;
	struct findings f;
	struct kik_zip *z;

	findings_begin(&f);
	z = kik_zip_open(f.d, "x.xlsx", s, len);
	if (z)
		w = kik_workbook_open(f.d, "x.xlsx", z, a);
	for (size_t i = 0; w && i < kik_workbook_count(w); i++) {
		if (i > 0 || strcmp(kik_workbook_name(w, i), "Skema") != 0)
			kik_buf_addf(told, kik_workbook_hidden(w, i) ? "(%s)\n" : "%s\n",
			    kik_workbook_name(w, i));
		tell_rows(told, w, i);
	}
	kik_workbook_close(w);
	kik_zip_close(z);
	kik_buf_adds(told, findings_lines(&f));
	findings_end(&f);
	kik_arena_free(a);
}
