/*
 * Workbooks.  The first byte says what the rest is: an archive as it stands; parts, one byte 1E
 * between them (sheet, strings, styles, properties, workbook, relations), which must read the
 * same deflated and stored, in another order, and in UTF-16; or decisions by which a table is
 * written in one of the many ways there are, and must come back as it was.
 */
#include <stdio.h>
#include <string.h>
#include <zip.h>

#include "fuzz.h"
#include "kik/mem.h"
#include "kik/utf8.h"
#include "kik/workbook.h"

#define NAME   "x"
#define PARTS  7
#define BREAK  0x1E
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/"
#define SHEET  "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define LIST   "http://schemas.openxmlformats.org/package/2006/relationships"

struct part {
	const char *name;
	struct kik_buf s;
};

/* --- archives ------------------------------------------------------------------------------ */

/* The parts as an archive; `how` turns the order round and stores instead of deflating. */
static void pack(struct kik_buf *b, struct part *part, size_t n, bool how)
{
	zip_source_t *whole = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *z = whole ? zip_open_from_source(whole, ZIP_TRUNCATE, NULL) : NULL;
	zip_stat_t st;

	if (!z)
		fuzz_fail("no archive");
	zip_source_keep(whole);
	for (size_t i = 0; i < n; i++) {
		struct part *p = &part[how ? n - 1 - i : i];
		zip_source_t *s = zip_source_buffer(z, kik_buf_str(&p->s), p->s.len, 0);
		zip_int64_t at = s ? zip_file_add(z, p->name, s, ZIP_FL_ENC_UTF_8) : -1;

		if (at < 0 ||
		    zip_set_file_compression(z, (zip_uint64_t)at,
			how ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 1) < 0)
			fuzz_fail("no member");
	}
	if (zip_close(z) < 0 || zip_source_open(whole) < 0 || zip_source_stat(whole, &st) < 0)
		fuzz_fail("an archive that was not written");
	kik_buf_clear(b);
	kik_buf_reserve(b, st.size);
	if (zip_source_read(whole, b->s, st.size) != (zip_int64_t)st.size)
		fuzz_fail("an archive that cannot be read");
	b->len = st.size;
	zip_source_close(whole);
	zip_source_free(whole);
}

/* --- what is told: sheets, rows as LINE:<A><B>…, findings as they come ----------------------- */

static void check_text(const char *s, size_t len)
{
	if (kik_utf8_valid(s, len) != len || memchr(s, '\0', len))
		fuzz_fail("not UTF-8: %.*s", (int)len, s);
}

static void tell_rows(struct kik_buf *told, struct kik_workbook *w, size_t sheet,
    const struct fuzz_notes *notes)
{
	size_t errors = fuzz_errors(notes), line = 0;
	struct kik_rows rows;
	struct kik_cells row;
	int got = kik_workbook_rows(w, sheet, &rows);

	if (got == 0) {
		while ((got = rows.next(rows.ctx, &row)) == 1) {
			if (row.line <= line || !row.n || row.n > KIK_WORKBOOK_COLS ||
			    !row.field[row.n - 1].len)
				fuzz_fail("row %zu of %zu cells", row.line, row.n);
			line = row.line;
			kik_buf_addf(told, "%zu:", line);
			for (size_t i = 0; i < row.n; i++) {
				check_text(row.field[i].s, row.field[i].len);
				kik_buf_addc(told, '<');
				kik_buf_add(told, row.field[i].s, row.field[i].len);
				kik_buf_addc(told, '>');
			}
			kik_buf_addf(told, " %s\n", rows.place(rows.ctx, row.n - 1).cell);
		}
		if (rows.next(rows.ctx, &row) != 0)
			fuzz_fail("a row after the end");
	}
	if ((got < 0) != (fuzz_errors(notes) > errors))
		fuzz_fail("%d returned with %zu errors", got, fuzz_errors(notes) - errors);
}

static void tell(struct kik_buf *told, const char *s, size_t len)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_workbook *w = NULL;
	struct fuzz_notes notes;
	struct kik_zip *z;

	kik_buf_clear(told);
	fuzz_notes_begin(&notes, told);
	z = kik_zip_open(notes.d, NAME, s, len);
	if (z)
		w = kik_workbook_open(notes.d, NAME, z, a);
	if (!w != (fuzz_errors(&notes) > 0))
		fuzz_fail("a workbook with %zu errors", fuzz_errors(&notes));
	for (size_t i = 0; w && i < kik_workbook_count(w); i++) {
		check_text(kik_workbook_name(w, i), strlen(kik_workbook_name(w, i)));
		kik_buf_addf(told, "%s%s\n", kik_workbook_name(w, i),
		    kik_workbook_hidden(w, i) ? " (hidden)" : "");
		tell_rows(told, w, i, &notes);
	}
	if (w && kik_workbook_property(w, "a"))
		kik_buf_addf(told, "a=%s\n", kik_workbook_property(w, "a"));
	kik_workbook_close(w);
	kik_zip_close(z);
	fuzz_notes_end(&notes);
	kik_arena_free(a);
}

/* --- an archive as it stands ------------------------------------------------------------------ */

static void raw(const char *s, size_t len)
{
	struct kik_buf told = KIK_BUF_INIT;
	struct fuzz_notes notes;
	struct kik_zip *z;

	fuzz_notes_begin(&notes, NULL);
	z = kik_zip_open(notes.d, NAME, s, len);
	if (!z != (fuzz_errors(&notes) > 0))
		fuzz_fail("an archive with %zu errors", fuzz_errors(&notes));
	for (size_t i = 0; z && i < kik_zip_count(z); i++) {
		size_t errors = fuzz_errors(&notes);
		int got;

		check_text(kik_zip_name(z, i), strlen(kik_zip_name(z, i)));
		if (kik_zip_find(z, kik_zip_name(z, i)) > i)
			fuzz_fail("a member that is not found");
		kik_buf_clear(&told);
		got = kik_zip_read(z, i, 1 << 16, &told);
		if ((got < 0) != (fuzz_errors(&notes) > errors) || told.len > 1 << 16 ||
		    told.len != (got < 0 ? 0 : kik_zip_size(z, i)))
			fuzz_fail("%d and %zu bytes", got, told.len);
	}
	if (z)
		(void)kik_workbook_is(z);
	kik_zip_close(z);
	fuzz_notes_end(&notes);
	tell(&told, s, len);
	kik_buf_release(&told);
}

/* --- parts ------------------------------------------------------------------------------------ */

static const struct {
	const char *name, *root, *space;
	const char *plain; /* NULL: may be absent */
} plan[PARTS] = {
	{ "xl/sheet.xml", "worksheet", SHEET, "" },
	{ "xl/strings.xml", "sst", SHEET, NULL },
	{ "xl/styles.xml", "styleSheet", SHEET, NULL },
	{ "custom.xml", "Properties", OFFICE "custom-properties", NULL },
	{ "xl/workbook.xml", "workbook", SHEET, "<sheets><sheet name=\"S\" r:id=\"a\"/></sheets>" },
	{ "xl/_rels/workbook.xml.rels", "Relationships", LIST,
	    "<Relationship Id=\"a\" Type=\"" OFFICE
	    "relationships/worksheet\" Target=\"sheet.xml\"/>"
	    "<Relationship Id=\"b\" Type=\"" OFFICE
	    "relationships/sharedStrings\" Target=\"strings.xml\"/>"
	    "<Relationship Id=\"c\" Type=\"" OFFICE
	    "relationships/styles\" Target=\"/xl/styles.xml\"/>" },
	{ "_rels/.rels", "Relationships", LIST,
	    "<Relationship Id=\"a\" Type=\"" OFFICE
	    "relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
	    "<Relationship Id=\"b\" Type=\"" OFFICE
	    "relationships/custom-properties\" Target=\"custom.xml\"/>" },
};

/* A part in its root, unless it is whole. */
static void envelop(struct part *p, size_t i, const char *s, size_t len)
{
	p->name = plan[i].name;
	if (len >= 2 && memcmp(s, "<?", 2) == 0) {
		kik_buf_add(&p->s, s, len);
		return;
	}
	kik_buf_addf(&p->s,
	    "<%s xmlns=\"%s\" xmlns:r=\"" OFFICE "relationships\" xmlns:v=\"" OFFICE
	    "docPropsVTypes\">",
	    plan[i].root, plan[i].space);
	kik_buf_add(&p->s, s, len);
	if (!len)
		kik_buf_adds(&p->s, plan[i].plain);
	kik_buf_addf(&p->s, "</%s>", plan[i].root);
}

/* The part in UTF-16, if it does not say another encoding; the same whatever the bytes' order. */
static bool widen(struct part *p, bool big)
{
	struct kik_buf b = KIK_BUF_INIT;
	uint32_t ch;

	if (kik_utf8_valid(p->s.s, p->s.len) != p->s.len || strstr(p->s.s, "encoding") ||
	    memcmp(p->s.s, "\xEF\xBB\xBF", 3) == 0 || memchr(p->s.s, 0, p->s.len))
		return false;
	kik_buf_add(&b, big ? "\xFE\xFF" : "\xFF\xFE", 2);
	for (size_t i = 0; i < p->s.len;) {
		uint32_t unit[2];

		i += kik_utf8_next(p->s.s + i, p->s.len - i, &ch);
		unit[0] = ch < 0x10000 ? ch : 0xD800 + ((ch - 0x10000) >> 10);
		unit[1] = 0xDC00 + ((ch - 0x10000) & 0x3FF);
		for (int j = 0; j < (ch < 0x10000 ? 1 : 2); j++) {
			kik_buf_addc(&b, (char)(big ? unit[j] >> 8 : unit[j]));
			kik_buf_addc(&b, (char)(big ? unit[j] : unit[j] >> 8));
		}
	}
	kik_buf_release(&p->s);
	p->s = b;
	return true;
}

static void parts(const char *s, size_t len)
{
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT, again = KIK_BUF_INIT;
	struct part part[PARTS] = { { 0 } };
	bool wide = true;

	for (size_t i = 0; i < PARTS; i++) {
		const char *end = len ? memchr(s, BREAK, len) : NULL;
		size_t n = end ? (size_t)(end - s) : len;

		envelop(&part[i], i, n ? s : "", n);
		len -= n + (end != NULL);
		s += n + (end != NULL);
	}
	pack(&b, part, PARTS, false);
	tell(&told, b.s, b.len);
	pack(&b, part, PARTS, true);
	tell(&again, b.s, b.len);
	fuzz_same("deflated and stored", &told, &again);
	for (size_t i = 0; i < PARTS && wide; i++)
		wide = widen(&part[i], i % 2);
	if (wide) {
		pack(&b, part, PARTS, true);
		tell(&again, b.s, b.len);
		fuzz_same("UTF-8 and UTF-16", &told, &again);
	}
	for (size_t i = 0; i < PARTS; i++)
		kik_buf_release(&part[i].s);
	kik_buf_release(&b);
	kik_buf_release(&told);
	kik_buf_release(&again);
}

/* --- a table, written in one of many ways ------------------------------------------------------- */

/* One table as it is written, and as it must be told. */
struct table {
	struct fuzz *f;
	struct kik_buf sheet, strings, told, row;
	size_t nstrings;
	char p[3]; /* the prefix, with its colon */
};

/* A text as XML: a character as it is, as an entity, as an escape. */
static void add_xml(struct table *t, struct kik_buf *b, const char *s, size_t len)
{
	uint32_t ch;

	for (size_t i = 0, n; i < len; i += n) {
		n = kik_utf8_next(s + i, len - i, &ch);
		if (ch == '_' || (ch < 0x10000 && fuzz_pick(t->f, 5) == 0))
			kik_buf_addf(b, "_x%04X_", (unsigned)ch);
		else if (strchr("<>&\"\r", s[i]) || fuzz_pick(t->f, 5) == 0)
			kik_buf_addf(b, "&#%u;", (unsigned)ch);
		else
			kik_buf_add(b, s + i, n);
	}
}

/* <si> or <is>: one text, or cut into runs with readings in between. */
static void add_runs(struct table *t, struct kik_buf *b, const char *s)
{
	size_t len = strlen(s), cut = fuzz_pick(t->f, len + 1);
	const char *p = t->p;

	while (cut < len && ((unsigned char)s[cut] & 0xC0) == 0x80)
		cut++;
	if (fuzz_pick(t->f, 2)) {
		kik_buf_addf(b, "<%st xml:space=\"preserve\">", p);
		add_xml(t, b, s, len);
		kik_buf_addf(b, "</%st>", p);
	} else {
		kik_buf_addf(b, "<%sr><%srPr/><%st>", p, p, p);
		add_xml(t, b, s, cut);
		kik_buf_addf(b, "</%st></%sr><%sr><%st>", p, p, p, p);
		add_xml(t, b, s + cut, len - cut);
		kik_buf_addf(b, "</%st></%sr>", p, p);
	}
	if (fuzz_pick(t->f, 4) == 0)
		kik_buf_addf(b,
		    "<%srPh sb=\"0\"><%st>nej</%st></%srPh><x xmlns=\"urn:x\"><t>nej</t></x>", p, p,
		    p, p);
}

/* One cell; `where` is its r, or empty. */
static void add_cell(struct table *t, const char *where, const char *s)
{
	const char *p = t->p;

	switch (fuzz_pick(t->f, 3)) {
	case 0:
		kik_buf_addf(&t->sheet, "<%sc%s t=\"s\"><%sv>%zu</%sv></%sc>", p, where, p,
		    t->nstrings++, p, p);
		kik_buf_addf(&t->strings, "<%ssi>", p);
		add_runs(t, &t->strings, s);
		kik_buf_addf(&t->strings, "</%ssi>", p);
		break;
	case 1:
		kik_buf_addf(&t->sheet, "<%sc%s t=\"inlineStr\"><%sis>", p, where, p);
		add_runs(t, &t->sheet, s);
		kik_buf_addf(&t->sheet, "</%sis></%sc>", p, p);
		break;
	default:
		kik_buf_addf(&t->sheet, "<%sc t=\"str\"%s><%sf>A1</%sf><%sv>", p, where, p, p, p);
		add_xml(t, &t->sheet, s, strlen(s));
		kik_buf_addf(&t->sheet, "</%sv></%sc>", p, p);
	}
}

static void add_row(struct table *t, size_t line, bool numbered)
{
	static const char *const texts[] = { "a", "  b ", "æ_x0041_", "<&>\"'", "x\ny",
		"\xF0\x9F\x98\x80", "__", "a\rb", "]]>", "\t" };
	char last[16] = "";
	bool gap = false;
	size_t n = 0;

	kik_buf_clear(&t->row);
	if (numbered)
		kik_buf_addf(&t->sheet, "<%srow r=\"%zu\">", t->p, line);
	else
		kik_buf_addf(&t->sheet, "<%srow>", t->p);
	for (size_t col = 0; col < 5; col++) {
		const char *s = FUZZ_ONE(t->f, texts);
		char where[16] = "";

		if (fuzz_pick(t->f, 3) == 0) {
			gap = true;
			kik_buf_adds(&t->row, "<>");
			continue;
		}
		if (gap || fuzz_pick(t->f, 2))
			(void)snprintf(where, sizeof where, " r=\"%c%zu\"", (char)('A' + col),
			    line);
		gap = false;
		add_cell(t, where, s);
		kik_buf_addf(&t->row, "<%s>", s);
		n = t->row.len;
		(void)snprintf(last, sizeof last, "%c%zu", (char)('A' + col), line);
	}
	kik_buf_addf(&t->sheet, "</%srow>", t->p);
	if (n)
		kik_buf_addf(&t->told, "%zu:%.*s S!%s\n", line, (int)n, t->row.s, last);
}

static void written(struct fuzz *f)
{
	static const char *const spaces[] = { SHEET,
		"http://purl.oclc.org/ooxml/spreadsheetml/main" };
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;
	struct part part[PARTS] = { { 0 } };
	struct table t = { .f = f, .p = "a:" };
	const char *space = FUZZ_ONE(f, spaces), *colon;
	size_t rows = fuzz_pick(f, 5), line = 0;

	t.p[0] = (char)("\0ax"[fuzz_pick(f, 3)]);
	t.p[1] = t.p[0] ? ':' : '\0';
	colon = t.p[0] ? ":" : "";
	kik_buf_addf(&t.sheet,
	    "<?xml version=\"1.0\"?><%sworksheet xmlns%s%.1s=\"%s\"><%ssheetData>", t.p, colon, t.p,
	    space, t.p);
	kik_buf_addf(&t.strings, "<?xml version=\"1.0\"?><%ssst xmlns%s%.1s=\"%s\">", t.p, colon,
	    t.p, space);
	kik_buf_adds(&t.told, "S\n");
	for (size_t i = 0; i < rows; i++) {
		size_t step = fuzz_pick(f, 3) + 1;

		line += step;
		add_row(&t, line, step > 1 || fuzz_pick(f, 2));
	}
	kik_buf_addf(&t.sheet, "</%ssheetData></%sworksheet>", t.p, t.p);
	kik_buf_addf(&t.strings, "</%ssst>", t.p);
	envelop(&part[0], 0, t.sheet.s, t.sheet.len);
	envelop(&part[1], 1, t.strings.s, t.strings.len);
	for (size_t i = 2; i < PARTS; i++)
		envelop(&part[i], i, "", 0);
	pack(&b, part, PARTS, fuzz_pick(f, 2));
	tell(&told, b.s, b.len);
	fuzz_same("read and written", &told, &t.told);
	for (size_t i = 0; i < PARTS; i++)
		kik_buf_release(&part[i].s);
	kik_buf_release(&b);
	kik_buf_release(&told);
	kik_buf_release(&t.sheet);
	kik_buf_release(&t.strings);
	kik_buf_release(&t.told);
	kik_buf_release(&t.row);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct fuzz f = { s + 1, s + len };

	if (len < 2)
		return 0;
	if (*s % 4 == 0)
		raw((const char *)s + 1, len - 1);
	else if (*s % 4 == 1)
		written(&f);
	else
		parts((const char *)s + 1, len - 1);
	return 0;
}
