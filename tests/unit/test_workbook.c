/* Workbooks: each case shows its XML and the rows that must come of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <xlsxwriter.h>

#include "findings.h"
#include "kik/workbook.h"
#include "scratch.h"
#include "workbook_parts.h"

#define COUNT(x) (sizeof(x) / sizeof *(x))
#define DATA(x)  "<sheetData>" x "</sheetData>"
#define ROW(x)   DATA("<row r=\"1\">" x "</row>")

static void check(const struct book *k, const char *expected)
{
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;
	double start;

	book_make(&b, k);
	start = archive_clock();
	book_tell(&told, b.s, b.len);
	assert_true(archive_clock() - start < 100);
	assert_string_equal(kik_buf_str(&told), expected);
	kik_buf_release(&b);
	kik_buf_release(&told);
}

static void check_sheet(const char *sheet, const char *expected)
{
	check(&(struct book){ .sheet = sheet }, expected);
}

/* --- texts ---------------------------------------------------------------------------------- */

static void reads_shared_strings(void **state)
{
	(void)state;
	check(
	    &(struct book){
		.strings = "<si><t>nul</t></si>"
			   "<si><r><rPr><b/></rPr><t>To </t></r><r><t>dele</t></r></si>"
			   "<si><t xml:space=\"preserve\">  blanke  </t></si>"
			   "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh>"
			   "<phoneticPr fontId=\"1\"/></si>"
			   "<si/><si><t/></si><si><t>a<!-- ikke med -->b<![CDATA[<c>]]></t></si>",
		.sheet = ROW("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
			     "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
			     "<c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"><v>5</v></c>"
			     "<c r=\"G1\" t=\"s\"><v>6</v></c>") },
	    "1:<To dele><nul><  blanke  ><東京><><><ab<c>>\n");
}

static void reads_inline_strings(void **state)
{
	(void)state;
	check_sheet(ROW("<c t=\"inlineStr\"><is><t>a</t></is></c>"
			"<c t=\"inlineStr\"><is><r><t>b</t></r><rPh><t>x</t></rPh><r><t>c</t></r>"
			"</is></c><c t=\"inlineStr\"/><c t=\"str\"><f>A1</f><v>æøå</v></c>"),
	    "1:<a><bc><><æøå>\n");
}

/* _xHHHH_ is read once; what no text may hold stays as it stands. */
static void reads_escapes(void **state)
{
	(void)state;
	check_sheet(
	    ROW("<c t=\"str\"><v>a_x000D_\nb\n_x000A_c_x000D_d</v></c>"
		"<c t=\"str\"><v>_x005F_x000D_ _x005f_ _x00e6_ _xD83D__xDE00_</v></c>"
		"<c t=\"str\"><v>_x0000_ _xD83D_ _xDE00_ _x12_ _x000G_ _x0041</v></c>"
		"<c t=\"inlineStr\"><is><r><t>_x000D_</t></r><r><t>&#10;_</t></r></is></c>"),
	    "1:<a\nb\n\nc\rd><_x000D_ _ æ 😀><_x0000_ _xD83D_ _xDE00_ _x12_ _x000G_ _x0041><\n_>\n");
}

/* --- numbers, dates and the rest --------------------------------------------------------------- */

static void reads_values(void **state)
{
	(void)state;
	check_sheet(ROW("<c><v>0.30000000000000004</v></c><c t=\"n\"><v> 3 </v></c>"
			"<c><v>1E+21</v></c><c><v>-2.5E-7</v></c><c><v>abc</v></c><c><v/></c>"
			"<c t=\"b\"><v>1</v></c><c t=\"b\"><v>false</v></c><c t=\"b\"><v>2</v></c>"
			"<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"e\"><v>#REF!</v></c>"
			"<c><f>1+1</f><v>2</v></c>"),
	    "1:<0.3><3><1e+21><-2.5e-07><abc><><TRUE><FALSE><2><#DIV/0!><#REF!><2>\n");
}

/*
 * Days from 1899-12-30: 46266 is 2026-09-01 (20697 days after 1970-01-01, which is 25569).
 * 0.4375 of a day is 10:30. Excel counts a 1900-02-29, day 60, so that 1 is 1900-01-01.
 */
static const char dates[] = ROW(
    "<c s=\"1\"><v>46266</v></c><c s=\"1\"><v>46266.4375</v></c><c s=\"2\"><v>46266.999999</v></c>"
    "<c s=\"1\"><v>1</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c>"
    "<c s=\"1\"><v>61</v></c><c s=\"1\"><v>0</v></c><c s=\"1\"><v>-1</v></c>"
    "<c s=\"1\"><v>2958465</v></c><c s=\"1\"><v>2958466</v></c>"
    "<c s=\"3\"><v>0.4375</v></c><c s=\"3\"><v>1.5</v></c><c s=\"0\"><v>46266</v></c>"
    "<c t=\"d\"><v>2026-09-01T10:30:00</v></c><c t=\"d\"><v>2026-09-01T00:00:00Z</v></c>"
    "<c t=\"d\"><v>2026-09-01</v></c><c s=\"99\"><v>5</v></c>");

static void reads_dates(void **state)
{
	static const char styles[] =
	    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>"
	    "<xf numFmtId=\"20\"/></cellXfs>";
	static const char sheets[] =
	    "<sheets><sheet name=\"Skema\" sheetId=\"1\" r:id=\"r1\"/></sheets>";
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	check(&(struct book){ .styles = styles, .sheet = dates },
	    "1:<2026-09-01><2026-09-01 10:30><2026-09-02><1900-01-01><1900-02-28><1900-02-29>"
	    "<1900-03-01><0><-1><9999-12-31><2958466><10:30><1900-01-01 12:00><46266>"
	    "<2026-09-01 10:30><2026-09-01><2026-09-01><5>\n");
	/* 1904-01-01 is 0, four years and a day (1462) later */
	kik_buf_addf(&b, "<workbookPr date1904=\"1\"/>%s", sheets);
	check(
	    &(struct book){ .styles = styles,
		.sheet = ROW(
		    "<c s=\"1\"><v>0</v></c><c s=\"1\">"
		    "<v>44804</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>2957003</v></c><c s=\"1\">"
		    "<v>2957004</v></c><c s=\"3\"><v>0.25</v></c>"),
		.workbook = b.s },
	    "1:<1904-01-01><2026-09-01><1904-03-01><9999-12-31><2957004><06:00>\n");
	kik_buf_release(&b);
}

/* Which formats make a date of a number: 46266.4375 in each. */
static void knows_date_formats(void **state)
{
	static const struct {
		const char *code, *text;
	} cases[] = {
		{ "yyyy\\-mm\\-dd;@", "2026-09-01 10:30" },
		{ "[$-406]d. mmmm yyyy", "2026-09-01 10:30" },
		{ "MMM", "2026-09-01 10:30" },
		{ "hh:mm", "2026-09-01 10:30" },
		{ "mm:ss.0", "2026-09-01 10:30" },
		{ "General", "46266.4375" },
		{ "0.00\\ \\d\\a\\y\\s", "46266.4375" },
		{ "0.00 &quot;dage&quot;", "46266.4375" },
		{ "mmm &quot;shy&quot;", "2026-09-01 10:30" },
		{ "[Red]0.00", "46266.4375" },
		{ "[h]:mm", "46266.4375" },
		{ "[mm]:ss", "46266.4375" },
		{ "0.00E+00", "46266.4375" },
		{ "@", "46266.4375" },
		{ "#,##0_d;yyyy", "46266.4375" },
		{ "&quot;åben", "46266.4375" },
	};
	struct kik_buf styles = KIK_BUF_INIT, sheet = KIK_BUF_INIT, expected = KIK_BUF_INIT;

	(void)state;
	kik_buf_adds(&styles, "<numFmts>");
	kik_buf_adds(&sheet, "<sheetData><row>");
	kik_buf_adds(&expected, "1:");
	for (size_t i = 0; i < COUNT(cases); i++) {
		kik_buf_addf(&styles, "<numFmt numFmtId=\"%zu\" formatCode=\"%s\"/>", 164 + i,
		    cases[i].code);
		kik_buf_addf(&sheet, "<c s=\"%zu\"><v>46266.4375</v></c>", i);
		kik_buf_addf(&expected, "<%s>", cases[i].text);
	}
	kik_buf_adds(&styles,
	    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
	    "<cellXfs>");
	for (size_t i = 0; i < COUNT(cases); i++)
		kik_buf_addf(&styles, "<xf numFmtId=\"%zu\"/>", 164 + i);
	kik_buf_adds(&styles, "</cellXfs>");
	kik_buf_adds(&sheet, "</row></sheetData>");
	kik_buf_addc(&expected, '\n');
	check(&(struct book){ .styles = styles.s, .sheet = sheet.s }, expected.s);
	kik_buf_release(&styles);
	kik_buf_release(&sheet);
	kik_buf_release(&expected);
}

/* --- where things stand ------------------------------------------------------------------------ */

static void counts_rows_and_cells(void **state)
{
	(void)state;
	check_sheet(
	    DATA("<row><c><v>1</v></c><c r=\"c1\"><v>2</v></c><c><v>3</v></c></row>"
		 "<row/><row><c s=\"1\"/><c t=\"str\"><v/></c></row>"
		 "<row r=\"7\" hidden=\"1\"><c r=\"AA7\"><v>4</v></c><c r=\"B7\"><v>5</v></c>"
		 "</row><row><c/><c><v>6</v></c><c s=\"1\"/></row>"),
	    "1:<1><><2><3>\n"
	    "7:<><5><><><><><><><><><><><><><><><><><><><><><><><><><4>\n"
	    "8:<><6>\n");
	/* cells that stand elsewhere are none */
	check_sheet("<row r=\"1\"><c><v>1</v></c></row><sheetData><x xmlns=\"urn:x\"><row r=\"1\">"
		    "<c><v>2</v></c></row></x><row r=\"2\"><c><v>3</v><is xmlns=\"urn:x\"/></c>"
		    "</row></sheetData><mergeCells><mergeCell ref=\"A2:C2\"/></mergeCells>",
	    "2:<3>\n");
	check_sheet(DATA(""), "");
	check_sheet("", "");
}

static void names_places(void **state)
{
	static const struct {
		const char *name, *place;
	} cases[] = {
		{ "Skema", "Skema!B14" },
		{ "Mit skema", "'Mit skema'!B14" },
		{ "O'Hara", "'O''Hara'!B14" },
		{ "Spørgsmål_1.a", "Spørgsmål_1.a!B14" },
		{ "2026", "'2026'!B14" },
		{ "AB12", "'AB12'!B14" },
		{ "R1C1", "'R1C1'!B14" },
		{ "C", "'C'!B14" },
		{ "Ark1", "'Ark1'!B14" }, /* there is a column ARK */
		{ "Side1", "Side1!B14" },
		{ "a-b", "'a-b'!B14" },
		{ "", "''!B14" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct kik_buf b = KIK_BUF_INIT, workbook = KIK_BUF_INIT;
		struct kik_arena *a = kik_arena_new();
		struct kik_workbook *w;
		struct kik_rows rows;
		struct kik_cells row;
		struct kik_place at;
		struct kik_zip *z;

		kik_buf_addf(&workbook, "<sheets><sheet name=\"%s\" r:id=\"r1\"/></sheets>",
		    cases[i].name);
		book_make(&b,
		    &(struct book){ .workbook = workbook.s,
			.sheet = DATA("<row r=\"14\"><c/><c><v>1</v></c></row>") });
		z = kik_zip_open(NULL, "x.xlsx", b.s, b.len);
		w = kik_workbook_open(NULL, "x.xlsx", z, a);
		assert_true(kik_workbook_is(z));
		assert_int_equal(kik_workbook_rows(w, 0, &rows), 0);
		assert_int_equal(rows.next(rows.ctx, &row), 1);
		at = rows.place(rows.ctx, 7);
		assert_string_equal(at.file, "x.xlsx");
		assert_string_equal(at.cell, cases[i].place);
		assert_int_equal(at.line, 14);
		assert_int_equal(at.col, 0);
		kik_workbook_close(w);
		kik_zip_close(z);
		kik_arena_free(a);
		kik_buf_release(&b);
		kik_buf_release(&workbook);
	}
}

/* --- packages ---------------------------------------------------------------------------------- */

#define STRICT "http://purl.oclc.org/ooxml/"

/* Strict namespaces, prefixes of any kind, absolute targets, case, a BOM, UTF-8 declared. */
static void reads_any_dialect(void **state)
{
	static const struct archive_member m[] = {
		{ "_RELS/.rels",
		    "\xEF\xBB\xBF<?xml version=\"1.0\"?><p:Relationships xmlns:p=\"" BOOK_LIST
		    "\"><p:Relationship Id=\"a\" Type=\"" STRICT
		    "officeDocument/relationships/officeDocument\" Target=\"/Bog/./x/../Bog.xml\"/>"
		    "<p:Relationship Id=\"b\" Type=\"" STRICT
		    "officeDocument/relationships/customProperties\" Target=\"P.xml\"/>"
		    "</p:Relationships>",
		    0 },
		{ "bog/_rels/BOG.XML.rels",
		    "<Relationships xmlns=\"" BOOK_LIST "\"><Relationship Id=\"s\" Type=\"" STRICT
		    "officeDocument/relationships/worksheet\" Target=\"/ark.xml\"/>"
		    "<Relationship Id=\"c\" Type=\"" STRICT
		    "officeDocument/relationships/chartsheet\" Target=\"x.xml\"/>"
		    "<Relationship Id=\"d\" Type=\"" STRICT
		    "officeDocument/relationships/sharedStrings\" Target=\"../str.xml\"/>"
		    "</Relationships>",
		    0 },
		{ "bog/bog.xml",
		    "<?xml version=\"1.0\" encoding=\"utf-8\"?><b:workbook xmlns:b=\"" STRICT
		    "spreadsheetml/main\" xmlns:q=\"" STRICT "officeDocument/relationships\">"
		    "<b:sheets><b:sheet name=\"Graf\" q:id=\"c\"/><b:sheet name=\"Ét\" q:id=\"s\" "
		    "state=\"veryHidden\"/></b:sheets></b:workbook>",
		    0 },
		{ "/ark.xml",
		    "<w:worksheet xmlns:w=\"" STRICT
		    "spreadsheetml/main\" xmlns=\"urn:x\"><w:sheetData>"
		    "<w:row><w:c t=\"s\"><w:v>0</w:v></w:c><c><w:v>9</w:v></c></w:row></w:sheetData>"
		    "</w:worksheet>",
		    0 },
		{ "STR.xml",
		    "<sst xmlns=\"" STRICT "spreadsheetml/main\"><si><t>tekst</t></si></sst>", 0 },
		{ "p.xml",
		    "<Properties xmlns=\"" STRICT
		    "officeDocument/customProperties\" xmlns:t=\"" STRICT
		    "officeDocument/docPropsVTypes\"/>",
		    0 },
		{ NULL, NULL, 0 },
	};
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;

	(void)state;
	archive_make(&b, m, false);
	book_tell(&told, b.s, b.len);
	assert_string_equal(kik_buf_str(&told), "(Ét)\n1:<tekst>\n");
	kik_buf_release(&b);
	kik_buf_release(&told);
}

static void reads_properties(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_arena *a = kik_arena_new();
	struct kik_workbook *w;
	struct kik_zip *z;

	(void)state;
	book_make(&b,
	    &(struct book){ .custom =
				"<property fmtid=\"{D5}\" pid=\"2\" name=\"kik-unit\">"
				"<vt:lpwstr>Søndergården &amp; co_x000A_2</vt:lpwstr></property>"
				"<property name=\"kik-n\"><vt:i4>7</vt:i4></property>"
				"<property name=\"tom\"/><property><vt:i4>1</vt:i4></property>" });
	z = kik_zip_open(NULL, "x.xlsx", b.s, b.len);
	w = kik_workbook_open(NULL, "x.xlsx", z, a);
	assert_string_equal(kik_workbook_property(w, "kik-unit"), "Søndergården & co\n2");
	assert_string_equal(kik_workbook_property(w, "kik-n"), "7");
	assert_null(kik_workbook_property(w, "tom"));
	assert_null(kik_workbook_property(w, "KIK-N"));
	kik_workbook_close(w);
	kik_workbook_close(NULL);
	kik_zip_close(z);
	kik_arena_free(a);
	kik_buf_release(&b);
}

static void tells_workbooks_from_others(void **state)
{
	static const struct {
		struct archive_member m[3];
		bool is;
	} cases[] = {
		{ { { "_rels/.rels", "x", 0 }, { "XL/workbook.bin", "x", 0 } }, true },
		{ { { "_rels/.rels", "x", 0 }, { "bog/Workbook.xml", "x", 0 } }, true },
		{ { { "_rels/.rels", "x", 0 }, { "word/document.xml", "x", 0 } }, false },
		{ { { "_rels/.rels", "x", 0 }, { "word/embeddings/a.xlsx", "x", 0 } }, false },
		{ { { "xl/workbook.xml", "x", 0 } }, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct kik_buf b = KIK_BUF_INIT;
		struct kik_zip *z;

		archive_make(&b, cases[i].m, false);
		z = kik_zip_open(NULL, "x.xlsx", b.s, b.len);
		assert_int_equal(kik_workbook_is(z), cases[i].is);
		kik_zip_close(z);
		kik_buf_release(&b);
	}
}

/* --- refusals ----------------------------------------------------------------------------------- */

#define FAULT      "test: x.xlsx: error: xlsx: "
#define AT(cell)   "test: x.xlsx:" cell ": error: xlsx: "
#define SAVE_AGAIN "; open it in Excel or LibreOffice, and save it as .xlsx\n"

static void refuses_doctypes(void **state)
{
	(void)state;
	check_sheet(
	    "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
	    "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet xmlns=\"" BOOK_MAIN "\">&b;</worksheet>",
	    FAULT "'xl/worksheets/sheet1.xml' in the workbook has a DOCTYPE, which is refused; no "
		  "workbook needs one\n");
	check(&(struct book){ .root = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/"
				      "passwd\"><a/>" },
	    FAULT
	    "'_rels/.rels' in the workbook has a DOCTYPE, which is refused; no workbook needs "
	    "one\n");
}

static void refuses_broken_parts(void **state)
{
	static const char relation[] =
	    "<Relationship Id=\"r1\" Type=\"" BOOK_OFFICE "relationships/%s\" Target=\"%s\"/>";
	char xml[400];

	(void)state;
	check_sheet("<?xml version=\"1.0\"?>\n<worksheet xmlns=\"" BOOK_MAIN
		    "\">\n<sheetData></row>",
	    FAULT "'xl/worksheets/sheet1.xml' in the workbook is broken XML at line 3" SAVE_AGAIN);
	check_sheet(ROW("<c><v>1</v></c>") "\xFF",
	    "1:<1>\n" FAULT
	    "'xl/worksheets/sheet1.xml' in the workbook is broken XML at line 1" SAVE_AGAIN);
	check_sheet("<?xml version=\"1.0\"?><html/>",
	    FAULT "'xl/worksheets/sheet1.xml' in the workbook begins with <html>; expected "
		  "<worksheet> as in .xlsx\n");
	(void)snprintf(xml, sizeof xml, relation, "worksheet", "worksheets/sheet2.xml");
	check(&(struct book){ .rels = xml },
	    FAULT "'xl/worksheets/sheet2.xml' is missing in the workbook" SAVE_AGAIN);
	check(&(struct book){ .workbook = "<sheets><sheet name=\"A\" r:id=\"r9\"/></sheets>" },
	    FAULT "'A' is missing in the workbook" SAVE_AGAIN);
	check(&(struct book){ .workbook = "<sheets><sheet/></sheets>" },
	    FAULT "'' is missing in the workbook" SAVE_AGAIN);
	check(&(struct book){ .root = "<a/>" },
	    FAULT "'xl/workbook.xml' is missing in the workbook" SAVE_AGAIN);
	(void)snprintf(xml, sizeof xml, relation, "officeDocument", "xl/workbook.BIN");
	check(&(struct book){ .root = xml }, FAULT "a binary workbook (.xlsb); save it as .xlsx\n");
}

static void refuses_double_parts(void **state)
{
	static const struct archive_member m[] = { { "_rels/.rels", "<a/>", 0 },
		{ "_RELS/.rels", "<a/>", 0 }, { NULL, NULL, 0 } };
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;

	(void)state;
	archive_make(&b, m, false);
	book_tell(&told, b.s, b.len);
	assert_string_equal(kik_buf_str(&told),
	    FAULT "'_rels/.rels' stands twice in the workbook" SAVE_AGAIN);
	kik_buf_release(&b);
	kik_buf_release(&told);
}

#define CANNOT_BE ", which cannot be; open the file in Excel or LibreOffice, and save it as .xlsx\n"

static void refuses_what_cannot_be(void **state)
{
	static const struct {
		const char *cells, *fault;
	} cases[] = {
		{ "<c r=\"B2\"/>", AT("Skema!A1") "'r' in the XML of this cell is 'B2'" CANNOT_BE },
		{ "<c/><c r=\"1B\"/>",
		    AT("Skema!B1") "'r' in the XML of this cell is '1B'" CANNOT_BE },
		{ "<c r=\"B1\"/><c r=\"A1\"/><c/>",
		    AT("Skema!B1") "'r' in the XML of this cell is ''" CANNOT_BE },
		{ "<c r=\"AAAAAAAAAAAAAAAA1\"/>",
		    AT("Skema!A1") "'r' in the XML of this cell is 'AAAAAAAAAAAAAAAA1'" CANNOT_BE },
		{ "<c t=\"s\"><v>0</v></c>",
		    AT("Skema!A1") "'v' in the XML of this cell is '…'" CANNOT_BE },
		{ "<c t=\"s\"><v>-1</v></c>",
		    AT("Skema!A1") "'v' in the XML of this cell is '…'" CANNOT_BE },
		{ "<c r=\"IW1\"/><c r=\"IX1\"><v>1</v></c>",
		    AT("Skema!IX1") "something stands beyond column 256\n" },
		{ "</row><row r=\"1\">",
		    AT("Skema!2") "'r' in the XML of this cell is '1'" CANNOT_BE },
		{ "</row><row r=\"1048577\">",
		    AT("Skema!2") "'r' in the XML of this cell is '1048577'" CANNOT_BE },
		{ "</row><row r=\"1048576\"/><row>",
		    AT("Skema!1048577") "more than 1048576 rows\n" },
	};
	struct kik_buf last = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct kik_buf b = KIK_BUF_INIT;

		kik_buf_addf(&b, ROW("%s"), cases[i].cells);
		check_sheet(b.s, cases[i].fault);
		kik_buf_release(&b);
	}
	kik_buf_adds(&last, "1:");
	for (int i = 0; i < KIK_WORKBOOK_COLS - 1; i++)
		kik_buf_adds(&last, "<>");
	kik_buf_adds(&last, "<1>\n");
	check_sheet(ROW("<c r=\"IV1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/>"), last.s);
	kik_buf_release(&last);
}

/* The longest cell is read, one byte more is not: inline, shared, and in runs. */
static void refuses_huge_cells(void **state)
{
	struct kik_buf text = KIK_BUF_INIT, xml = KIK_BUF_INIT, expected = KIK_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < KIK_WORKBOOK_CELL; i++)
		kik_buf_addc(&text, 'x');
	for (int more = 0; more < 2; more++) {
		const char *plus = more ? "y" : "";

		kik_buf_clear(&expected);
		if (more)
			kik_buf_adds(&expected, AT("Skema!A1") "a cell of more than 65536 bytes\n");
		else
			kik_buf_addf(&expected, "1:<%s>\n", text.s);
		kik_buf_clear(&xml);
		kik_buf_addf(&xml, ROW("<c t=\"str\"><v>%s%s</v></c>"), text.s, plus);
		check_sheet(xml.s, expected.s);
		kik_buf_clear(&xml);
		kik_buf_addf(&xml,
		    ROW("<c t=\"inlineStr\"><is><r><t>%s</t></r><r><t>%s</t></r></is></c>"), text.s,
		    plus);
		check_sheet(xml.s, expected.s);
		kik_buf_clear(&xml);
		kik_buf_addf(&xml, "<si><t>%s%s</t></si>", text.s, plus);
		check(&(struct book){ .strings = xml.s, .sheet = ROW("<c t=\"s\"><v>0</v></c>") },
		    expected.s);
	}
	kik_buf_release(&text);
	kik_buf_release(&xml);
	kik_buf_release(&expected);
}

/* Depth, attributes, and a comment that never ends; each just within its limit is read. */
static void refuses_what_goes_beyond(void **state)
{
	static const char fault[] = FAULT
	    "'xl/worksheets/sheet1.xml' in the workbook goes beyond the limits at line 1: too "
	    "deep, too long or too much\n";
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	for (int more = 0; more < 2; more++) {
		kik_buf_clear(&b);
		for (int i = 0; i < 63 + more; i++)
			kik_buf_adds(&b, "<a>");
		for (int i = 0; i < 63 + more; i++)
			kik_buf_adds(&b, "</a>");
		check_sheet(b.s, more ? fault : "");
		kik_buf_clear(&b);
		kik_buf_adds(&b, "<a");
		for (int i = 0; i < 64 + more; i++)
			kik_buf_addf(&b, " a%d=\"\"", i);
		kik_buf_adds(&b, "/>");
		check_sheet(b.s, more ? fault : "");
		kik_buf_clear(&b);
		kik_buf_adds(&b, "<!--");
		for (uint32_t i = 0, v = 1; i < (more ? 2u << 20 : 200u << 10); i++) {
			v = v * 1664525 + 1013904223;
			kik_buf_addc(&b, (char)('a' + (v >> 24) % 26));
		}
		kik_buf_adds(&b, "-->");
		check_sheet(b.s, more ? fault : "");
	}
	kik_buf_release(&b);
}

/* --- what other programs write ------------------------------------------------------------------ */

static void write_book(const char *path)
{
	lxw_workbook *b = workbook_new(path);
	lxw_worksheet *s = workbook_add_worksheet(b, "Mit skema"),
		      *h = workbook_add_worksheet(b, "O'Hara");
	lxw_format *date = workbook_add_format(b), *time = workbook_add_format(b),
		   *bold = workbook_add_format(b);
	char to[] = "To ", parts[] = "dele";
	lxw_rich_string_tuple one = { NULL, to }, two = { bold, parts },
			      *runs[] = { &one, &two, NULL };
	lxw_row_col_options hidden = { .hidden = 1 };

	format_set_num_format(date, "yyyy-mm-dd");
	format_set_num_format(time, "d. mmm yyyy hh:mm");
	format_set_bold(bold);
	worksheet_write_string(s, 0, 0, "spørgsmål", bold);
	worksheet_write_string(s, 0, 1, "point", NULL);
	/* libxlsxwriter leaves the escaping of escapes to its user */
	worksheet_write_string(s, 0, 2, "_x005F_x0041_", NULL);
	worksheet_write_number(s, 1, 0, 0.1 + 0.2, NULL);
	worksheet_write_number(s, 1, 1, 1e21, NULL);
	worksheet_write_number(s, 1, 2, 46266, date);
	worksheet_write_number(s, 1, 3, 46266.4375, time);
	worksheet_write_boolean(s, 3, 1, 1, NULL);
	worksheet_write_formula_num(s, 3, 2, "=1+1", NULL, 2);
	worksheet_write_formula_str(s, 3, 3, "=\"a\"&\"b\"", NULL, "ab");
	worksheet_write_rich_string(s, 4, 0, runs, NULL);
	worksheet_write_string(s, 5, 0, "linje 1\nlinje 2", NULL);
	worksheet_write_string(s, 5, 1, "  blanke  ", NULL);
	worksheet_write_string(s, 5, 2, "tegn \x02 her", NULL);
	worksheet_merge_range(s, 6, 0, 6, 2, "flettet", NULL);
	worksheet_write_string(s, 6, 3, "efter", NULL);
	worksheet_set_row_opt(s, 7, 15, NULL, &hidden);
	worksheet_write_string(s, 7, 0, "skjult række", NULL);
	worksheet_write_blank(s, 9, 5, bold);
	worksheet_hide(h);
	worksheet_write_string(h, 0, 27, "AB1", NULL);
	assert_int_equal(workbook_close(b), LXW_NO_ERROR);
}

/* What write_book writes, of whoever saves it again. */
static const char written[] = "Mit skema\n"
			      "1:<spørgsmål><point><_x0041_>\n"
			      "2:<0.3><1e+21><2026-09-01><2026-09-01 10:30>\n"
			      "4:<><TRUE><2><ab>\n"
			      "5:<To dele>\n"
			      "6:<linje 1\nlinje 2><  blanke  ><tegn \x02 her>\n"
			      "7:<flettet><><><efter>\n"
			      "8:<skjult række>\n"
			      "(O'Hara)\n"
			      "1:<><><><><><><><><><><><><><><><><><><><><><><><><><><><AB1>\n";

static void check_file(const char *path, const char *expected)
{
	struct kik_buf b = KIK_BUF_INIT, told = KIK_BUF_INIT;
	FILE *f = fopen(path, "rb");
	size_t n;

	assert_non_null(f);
	do {
		kik_buf_reserve(&b, 4096);
		n = fread(b.s + b.len, 1, 4096, f);
		b.len += n;
	} while (n);
	assert_int_equal(fclose(f), 0);
	book_tell(&told, b.s, b.len);
	assert_string_equal(kik_buf_str(&told), expected);
	kik_buf_release(&b);
	kik_buf_release(&told);
}

static void reads_libxlsxwriter(void **state)
{
	(void)state;
	write_book("x.xlsx");
	check_file("x.xlsx", written);
}

static void reads_libreoffice(void **state)
{
	const char *folder = getenv("CASES");
	char path[4096];

	(void)state;
	assert_non_null(folder);
	(void)snprintf(path, sizeof path, "%s/workbooks/resaved.xlsx", folder);
	check_file(path, written);
	(void)snprintf(path, sizeof path, "%s/workbooks/csv.xlsx", folder);
	check_file(path,
	    "svar\n"
	    "1:<question><points><text>\n"
	    "2:<S01><3><Vi følger op – hver uge>\n"
	    "3:<S02><2,5><To linjer\nher>\n"
	    "4:<S03><ved ikke>\n"
	    "5:<S04><0,1><  blanke  >\n");
	(void)snprintf(path, sizeof path, "%s/workbooks/kinds.xlsx", folder);
	check_file(path,
	    "Ark 1\n"
	    "1:<#DIV/0!><#N/A><#REF!><#NAME?>\n"
	    "5:<2026-09-01><10:30><1><0.3><linje 1\nlinje   2><FALSE>\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_shared_strings),
		cmocka_unit_test(reads_inline_strings),
		cmocka_unit_test(reads_escapes),
		cmocka_unit_test(reads_values),
		cmocka_unit_test(reads_dates),
		cmocka_unit_test(knows_date_formats),
		cmocka_unit_test(counts_rows_and_cells),
		cmocka_unit_test(names_places),
		cmocka_unit_test(reads_any_dialect),
		cmocka_unit_test(reads_properties),
		cmocka_unit_test(tells_workbooks_from_others),
		cmocka_unit_test(refuses_doctypes),
		cmocka_unit_test(refuses_broken_parts),
		cmocka_unit_test(refuses_double_parts),
		cmocka_unit_test(refuses_what_cannot_be),
		cmocka_unit_test(refuses_huge_cells),
		cmocka_unit_test(refuses_what_goes_beyond),
		cmocka_unit_test(reads_libxlsxwriter),
		cmocka_unit_test(reads_libreoffice),
	};

	scratch_enter();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
