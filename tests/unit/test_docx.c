/* Templates: what is filled, what stays as it stood, what is refused and how it is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "archive.h"
#include "findings.h"
#include "small_docx.h"

#define P(x)     "<w:p>" x "</w:p>"
#define R(x)     "<w:r><w:t>" x "</w:t></w:r>"
#define V(x)     "<w:r><w:t xml:space=\"preserve\">" x "</w:t></w:r>" /* a value */
#define BOLD     "<w:rPr><w:b/></w:rPr>"
#define CELL(x)  "<w:tc>" P(x) "</w:tc>"
#define ROW(x)   "<w:tr>" x "</w:tr>"
#define TABLE(x) "<w:tbl><w:tblPr/>" x "</w:tbl>"
#define SDT(t, x)                                                            \
	"<w:sdt><w:sdtPr><w:tag w:val=\"" t "\"/></w:sdtPr><w:sdtContent>" x \
	"</w:sdtContent></w:sdt>"
#define HEAD "<w:document " W_NS "><w:body>"
#define FOOT "</w:body></w:document>\n"

static const struct kik_docx_properties titled = { { "Titel", NULL, NULL, NULL, NULL } };

#define DC "http://purl.org/dc/elements/1.1/"
#define CP "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"

struct filling {
	const char *body, *expected;
};

/* Fills; the findings, or the bytes of a part. */
static void fill(struct kik_buf *out, const struct kik_buf *template, const char *part)
{
	struct findings f;
	struct kik_arena *a = kik_arena_new();
	struct kik_buf made = KIK_BUF_INIT;
	struct kik_docx *t;

	findings_begin(&f);
	t = kik_docx_open(f.d, "t.docx", template->s, template->len, small_fields, NULL);
	if (t && kik_docx_fill(t, f.d, small_record(a), &titled, &made) == 0)
		assert_true(small_part(out, &made, part));
	kik_buf_adds(out, findings_lines(&f));
	kik_docx_close(t);
	kik_buf_release(&made);
	kik_arena_free(a);
	findings_end(&f);
}

static void check(const struct filling *c)
{
	struct kik_buf template = KIK_BUF_INIT, out = KIK_BUF_INIT, expected = KIK_BUF_INIT;

	for (; c->body; c++) {
		kik_buf_clear(&out);
		kik_buf_clear(&template);
		kik_buf_clear(&expected);
		small_docx(&template, c->body, NULL);
		fill(&out, &template, "word/document.xml");
		if (*c->expected == '<' || !*c->expected)
			kik_buf_addf(&expected, HEAD "%s" FOOT, c->expected);
		else
			kik_buf_addf(&expected,
			    "test: t.docx:word/document.xml: error: "
			    "template: %s\n",
			    c->expected);
		assert_string_equal(kik_buf_str(&out), kik_buf_str(&expected));
	}
	kik_buf_release(&template);
	kik_buf_release(&out);
	kik_buf_release(&expected);
}

/* ' x', with its blank kept. */
#define KEPT(x)   "<w:t xml:space=\"preserve\">" x "</w:t>"
#define TWO(x, y) "<w:r>" KEPT(x) KEPT(y) "</w:r>"

static void fills_texts(void **state)
{
	static const struct filling cases[] = {
		{ P(R("{{a}}")), P(V("A")) },
		{ P(R("{{ A }}")), P(V("A")) },
		/* what a value says is never a field */
		{ P(R("{{æ&amp;}}")), P(V("&lt;{{a}}&gt;&amp;\xEF\xBF\xBD")) },
		{ P(R("x {{a}}, {{a}}.")),
		    P("<w:r>" KEPT("x ") KEPT("A") KEPT(", ") KEPT("A") "<w:t>.</w:t></w:r>") },
		{ P("<w:r>" BOLD "<w:t>{{lines}}</w:t></w:r>"),
		    P("<w:r>" BOLD KEPT("one") "<w:br/>" KEPT("two") "</w:r>") },
		{ P(R("<![CDATA[1<2 {{a}}]]>&#230;")),
		    P("<w:r>" KEPT("1&lt;2 ") KEPT("A") "<w:t>&#230;</w:t></w:r>") },
		{ P(R("{{empty}}")), P("<w:r></w:r>") },
		{ P(R("no field: { {a} }")), P(R("no field: { {a} }")) },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

/* As Word cuts it: spelling marks, revisions, bookmarks in between; the first run's form stays. */
static void fills_split_fields(void **state)
{
	static const struct filling cases[] = {
		{ P("<w:r w:rsidR=\"1\">" BOLD
		    "<w:t>x{</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
		    "<w:r w:rsidR=\"2\"><w:t>{a</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"b\"/>"
		    "<w:bookmarkEnd w:id=\"0\"/><w:r><w:t>}</w:t></w:r>" R("}y")),
		    P("<w:r w:rsidR=\"1\">" BOLD "<w:t>x</w:t>" KEPT(
			"A") "</w:r>"
			     "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"0\" w:name=\"b\"/>"
			     "<w:bookmarkEnd w:id=\"0\"/>" R("y")) },
		{ P(R("{{") R("a") R("}}{{") R("a}}")), P(V("A") V("A")) },
		{ P("<w:r><w:t>{{</w:t><w:t>a</w:t><w:t>}}</w:t></w:r>"), P(V("A")) },
		{ P("<w:r><w:t>&#123;{a}}</w:t></w:r>"), P(V("A")) },
		/* in a link, in a change that is not yet accepted */
		{ P("<w:hyperlink>" R("{{a}}") "</w:hyperlink><w:ins>" R("{{a}}") "</w:ins>"),
		    P("<w:hyperlink>" V("A") "</w:hyperlink><w:ins>" V("A") "</w:ins>") },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

static void repeats_inline(void **state)
{
	static const struct filling cases[] = {
		{ P(R("({{#people}}{{who}};{{/people}})")),
		    P(R("(") "<w:r>" KEPT("Bo") "<w:t>;</w:t></w:r><w:r>" KEPT(
			"Ib") "<w:t>;</w:t></w:r>" R(")")) },
		/* the item's own field before the document's; then those around it */
		{ P(R("{{#people}}{{a}}{{#tags}}{{tag}}{{who}}{{/tags}}{{/people}}")),
		    P(V("Bo") TWO("x", "Bo") TWO("y", "Bo") V("Ib")) },
		{ P(R("{{#none}}x{{/none}}{{^none}}y{{/none}}{{^people}}z{{/people}}")),
		    P(R("y")) },
		{ P(R("{{#on}}1{{/on}}{{#off}}2{{/off}}{{^off}}3{{/off}}{{#empty}}4{{/empty}}"
		      "{{#a}}5{{/a}}{{#picture}}6{{/picture}}{{#no picture}}7{{/no picture}}")),
		    P(R("1") R("3") R("5") R("6")) },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

/* {{?list}} asks, and does not go into the items: once for two people, not for none. */
static void asks_lists(void **state)
{
	static const struct filling cases[] = {
		{ P(R("{{?people}}{{a}}: {{#people}}{{who}}{{/people}}{{/people}}")),
		    P("<w:r>" KEPT("A") KEPT(": ") "</w:r>" V("Bo") V("Ib")) },
		{ P(R("{{?none}}x{{/none}}{{?on}}y{{/on}}{{?off}}z{{/off}}")), P(R("y")) },
		{ P(R("{{?people}}")) P(R("h")) P(R("{{/people}}")), P(R("h")) },
		{ SDT("#people", P(R("h"))) SDT("?none", P(R("n"))), SDT("#people", P(R("h"))) },
		/* within it the items are not known yet */
		{ P(R("{{?people}}{{who}}{{/people}}")),
		    "'who' belongs to the items of a list; put it between {{#people}} … "
		    "{{/people}}" },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

static void repeats_blocks(void **state)
{
	static const struct filling cases[] = {
		{ P(R("{{#people}}")) P(R("{{who}}")) TABLE(ROW(CELL(R("{{who}}"))))
			P(R("{{/people}}")),
		    P(V("Bo")) TABLE(ROW(CELL(V("Bo")))) P(V("Ib")) TABLE(ROW(CELL(V("Ib")))) },
		{ P(R("{{#people}}")) P(R("{{who}}")) P(R("{{#tags}}")) P(R("{{tag}}"))
			P(R("{{/tags}}")) P(R("{{/people}}")),
		    P(V("Bo")) P(V("x")) P(V("y")) P(V("Ib")) },
		/* two marks in one paragraph; one closes where the next one opens */
		{ P(R("{{#people}}{{#tags}}")) P(R("{{tag}}")) P(R("{{/tags}}{{/people}}{{#on}}"))
			P(R("o")) P(R("{{/on}}")),
		    P(V("x")) P(V("y")) P(R("o")) },
		/* paragraphs that say something themselves are repeated too */
		{ P(R("{{#people}}{{who}}:")) P(R("end{{/people}}")),
		    P("<w:r>" KEPT("Bo") "<w:t>:</w:t></w:r>") P(R("end"))
			P("<w:r>" KEPT("Ib") "<w:t>:</w:t></w:r>") P(R("end")) },
		{ P(R("{{#people}}{{#on}}{{who}}")) P(R("end{{/on}}{{/people}}")),
		    P(V("Bo")) P(R("end")) P(V("Ib")) P(R("end")) },
		/* what ends a section of pages stays, bookmarks too */
		{ P("<w:pPr><w:sectPr/></w:pPr>" R("{{#off}}")) P(R("x"))
			P("<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" R("{{/off}}")),
		    P("<w:pPr><w:sectPr/></w:pPr>") "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" },
		/* once in a document: bookmarks, ids */
		{ P(R("{{#people}}")) "<w:p w:rsidR=\"1\" w14:paraId=\"2\" xmlns:w14=\"w14\">"
				      "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/></w:p>" P(
					  R("{{/people}}")),
		    "<w:p w:rsidR=\"1\" w14:paraId=\"2\" xmlns:w14=\"w14\">"
		    "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/></w:p>"
		    "<w:p w:rsidR=\"1\" xmlns:w14=\"w14\"></w:p>" },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

static void repeats_rows(void **state)
{
	static const struct filling cases[] = {
		{ TABLE(ROW(CELL(R("h")))
			  ROW(CELL(R("{{#people}}{{who}}")) CELL(R("{{a}}{{/people}}")))),
		    TABLE(ROW(CELL(R("h"))) ROW(CELL(V("Bo")) CELL(V("Bo")))
			    ROW(CELL(V("Ib")) CELL(V("Ib")))) },
		/* rows of their own vanish; lists within the row */
		{ TABLE(ROW(CELL(R("{{#people}}")) CELL(""))
			  ROW(CELL(R("{{who}}")) CELL(R("{{#tags}}{{tag}}{{/tags}}")))
			      ROW(CELL("") CELL(R("{{/people}}")))),
		    TABLE(ROW(CELL(V("Bo")) CELL(V("x") V("y"))) ROW(CELL(V("Ib")) CELL(""))) },
		/* two lists around one row: the outer one stays outside */
		{ TABLE(ROW(CELL(R("{{#people}}{{#tags}}"))
			  CELL(R("{{who}}{{tag}}{{/tags}}{{/people}}")))),
		    TABLE(ROW(CELL("") CELL(TWO("Bo", "x"))) ROW(CELL("") CELL(TWO("Bo", "y")))) },
		/* blocks within a cell; a cell and a document must end with a paragraph */
		{ TABLE(ROW("<w:tc>" P(R("{{#none}}")) P(R("x")) P(R("{{/none}}")) "</w:tc>")),
		    TABLE(ROW("<w:tc><w:p/></w:tc>")) },
		/* a table without rows would be broken */
		{ P("") TABLE(ROW(CELL(R("{{#none}}")) CELL(R("{{/none}}")))), P("") },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

#define FORM "<w:sdtPr><w:rPr><w:i/></w:rPr><w:tag w:val=\"a\"/>"

static void fills_controls(void **state)
{
	static const struct filling cases[] = {
		{ P(SDT("a", "<w:r>" BOLD "<w:t>old</w:t></w:r>" R("more"))),
		    P(SDT("a", "<w:r>" BOLD KEPT("A") "</w:r>")) },
		{ SDT("lines", P("<w:pPr><w:jc/></w:pPr>" R("old")) P(R("older"))),
		    SDT("lines",
			P("<w:pPr><w:jc/></w:pPr><w:r>" KEPT("one") "<w:br/>" KEPT(
			    "two") "</w:r>")) },
		{ TABLE(ROW(SDT("a", "<w:tc><w:tcPr/>" P("") P("") "</w:tc>"))),
		    TABLE(ROW(SDT("a", "<w:tc><w:tcPr/>" P(V("A")) "</w:tc>"))) },
		{ P("<w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr><w:sdtContent/></w:sdt>"),
		    P(SDT("a", V("A"))) },
		/* a placeholder's form goes; so does what would bring other data back */
		{ P("<w:sdt>" FORM "<w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\"/></w:sdtPr>"
		    "<w:sdtContent><w:r>" BOLD "<w:t>Klik her</w:t></w:r></w:sdtContent></w:sdt>"),
		    P("<w:sdt>" FORM "</w:sdtPr><w:sdtContent><w:r><w:rPr><w:i/></w:rPr>" KEPT(
			"A") "</w:r></w:sdtContent></w:sdt>") },
		/* lists: blocks, rows, one in the other; ids stay in the first item only */
		{ SDT("people", P(SDT("who", "")) SDT("tags", P(R("{{tag}}")))),
		    SDT("people",
			P(SDT("who", V("Bo"))) SDT("tags", P(V("x")) P(V("y")))
			    P(SDT("who", V("Ib")))) },
		{ TABLE(SDT("people", ROW(CELL(R("{{who}}"))))),
		    TABLE(SDT("people", ROW(CELL(V("Bo"))) ROW(CELL(V("Ib"))))) },
		{ P("") TABLE(SDT("none", ROW(CELL("")))), P("") },
		{ P(SDT("people",
		      "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"who\"/></w:sdtPr>"
		      "<w:sdtContent/></w:sdt>")),
		    P(SDT("people",
			"<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"who\"/></w:sdtPr>"
			"<w:sdtContent>" V("Bo") "</w:sdtContent></w:sdt>" SDT("who", V("Ib")))) },
		{ SDT("on", P(R("{{a}}"))) SDT("off", P("")) SDT("^off", P(R("!")))
			SDT("#empty", P("")),
		    SDT("on", P(V("A"))) SDT("^off", P(R("!"))) },
		/* not ours: without a tag, bound to a case system's data, a contents list */
		{ "<w:sdt><w:sdtPr/><w:sdtContent>" P(R("{{a}}")) "</w:sdtContent></w:sdt>",
		    "<w:sdt><w:sdtPr/><w:sdtContent>" P(V("A")) "</w:sdtContent></w:sdt>" },
		{ "<w:sdt><w:sdtPr><w:tag w:val=\"Sagsnr\"/><w:dataBinding/></w:sdtPr><w:sdtContent>" P(
		      R("12")) "</w:sdtContent></w:sdt>",
		    "<w:sdt><w:sdtPr><w:tag w:val=\"Sagsnr\"/><w:dataBinding/></w:sdtPr><w:sdtContent>" P(
			R("12")) "</w:sdtContent></w:sdt>" },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

static void tells_faults(void **state)
{
	static const struct filling cases[] = {
		{ P(R("{{aa}}")),
		    "no field 'aa'; known here, nearest first: a, on, off, æ&, none, "
		    "empty, lines, people, picture, no picture" },
		{ P(SDT("picure", "")),
		    "no field 'picure'; known here, nearest first: picture, "
		    "no picture, people, lines, none, a, empty, off, on, æ&" },
		{ P(R("{{who}}")),
		    "'who' belongs to the items of a list; put it between {{#people}} … {{/people}}" },
		{ P(R("{{people}}")),
		    "'{{people}}' is not a text; expected {{#people}} … {{/people}}" },
		{ P(R("{{on}}")), "'{{on}}' is not a text; expected {{#on}} … {{/on}}" },
		{ P(R("{{#people}}x")),
		    "'{{#people}}' is never closed; expected {{/people}} after it" },
		{ P(R("x{{/people}}")),
		    "'{{/people}}' closes nothing here; expected {{#people}} first" },
		{ P(R("{{#on}}{{/off}}{{/on}}")),
		    "'{{/off}}' closes nothing here; expected {{/on}} first" },
		{ P(R("{{#on}}{{#off}}{{/on}}")),
		    "'{{#off}}' is never closed; expected {{/off}} after it" },
		{ P(R("x{{#on}}")) P(R("{{/on}}")),
		    "'{{#on}}' and its end do not stand in places that match; put both in one paragraph, "
		    "in one row of a table, or each in a paragraph of its own" },
		{ P(R("{{#on}}")) TABLE(ROW(CELL(R("{{/on}}")))),
		    "'{{#on}}' and its end do not stand in places that match; put both in one paragraph, "
		    "in one row of a table, or each in a paragraph of its own" },
		{ P(R("{{#people}}{{#people}}{{/people}}{{/people}}")),
		    "the list 'people' stands within itself; expected another list" },
		{ P(R("say {{a to all")),
		    "'{{a to all' is not a field; expected two braces, a name, "
		    "two braces" },
		{ P("<w:r><w:t>{{no</w:t><w:br/><w:t>picture}}</w:t></w:r>"),
		    "'{{no\\x0Apicture}}' is not a field; expected two braces, a name, two braces" },
		{ P(R("{{}}")), "'{{}}' is not a field; expected two braces, a name, two braces" },
		{ TABLE(SDT("a", ROW(CELL("")))),
		    "'a' cannot stand here; expected a text in a paragraph or cell, a picture in the "
		    "place of one" },
		{ NULL, NULL },
	};

	(void)state;
	check(cases);
}

/* Headers, notes, text boxes and properties are filled; what holds no field stays to the byte. */
static void fills_other_parts(void **state)
{
	static const char note[] =
	    "<w:footnotes " W_NS "><w:footnote>" P(R("{{a}}")) "</w:footnote>"
							       "</w:footnotes>";
	static const char header[] =
	    "<?xml version='1.0'?>\r\n<w:hdr " W_NS " a = '&#10;\"' ><!--c-->"
	    "<?pi?>" P("<w:r><w:pict><v xmlns='v'><w:txbxContent>" P(
		R("{{a}}")) "</w:txbxContent></v></w:pict></w:r>") "</w:hdr>";
	static const char core[] = "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title/>"
				   "<dc:subject>S &#230;</dc:subject></c>";
	static const char styles[] = "<w:styles " W_NS "><w:lang w:val='en-US'/></w:styles>";
	static const struct archive_member more[] = { { "word/footnotes.xml", note, 0 },
		{ "word/header1.xml", header, 0 }, { "docProps/core.xml", core, 0 },
		{ "word/styles.xml", styles, 0 }, { "word/media/logo.png", "\x89PNG\r\n\0x", 8 },
		{ "customXml/item1.xml", "{{not read}} <", 0 }, { NULL, NULL, 0 } };
	static const struct {
		const char *part, *expected;
	} want[] = {
		{ "word/footnotes.xml",
		    "<w:footnotes " W_NS "><w:footnote>" P(V("A")) "</w:footnote>"
								   "</w:footnotes>" },
		{ "word/header1.xml",
		    "<?xml version='1.0'?>\r\n<w:hdr " W_NS " a = '&#10;\"' ><!--c-->"
		    "<?pi?>" P("<w:r><w:pict><v xmlns='v'><w:txbxContent>" P(
			V("A")) "</w:txbxContent></v></w:pict></w:r>") "</w:hdr>" },
		{ "docProps/core.xml",
		    "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Titel</dc:title>"
		    "<dc:subject>S &#230;</dc:subject></c>" },
		{ "word/styles.xml", styles },
		{ "customXml/item1.xml", "{{not read}} <" },
	};
	struct kik_buf template = KIK_BUF_INIT, out = KIK_BUF_INIT;

	(void)state;
	small_docx(&template, P(""), more);
	for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
		kik_buf_clear(&out);
		fill(&out, &template, want[i].part);
		assert_string_equal(kik_buf_str(&out), want[i].expected);
	}
	kik_buf_clear(&out);
	fill(&out, &template, "word/media/logo.png");
	assert_int_equal(out.len, 8);
	assert_memory_equal(out.s, "\x89PNG\r\n\0x", 8);
	kik_buf_release(&template);
	kik_buf_release(&out);
}

/*
 * Every property: what is there is replaced, but for a creator; what is not is added; and what is
 * not given stays as it stood.
 */
static void fills_properties(void **state)
{
	static const struct kik_docx_properties all = { { "T<", "S", "C", "K; 2026", "da-DK" } };
	static const struct {
		const char *core, *expected;
	} want[] = {
		{ "<p:c xmlns:p=\"" CP "\" xmlns:d=\"" DC "\"><d:creator>Byen</d:creator>"
		  "<p:keywords>x</p:keywords><d:title>t</d:title></p:c>",
		    "<p:c xmlns:p=\"" CP "\" xmlns:d=\"" DC "\"><d:creator>Byen</d:creator>"
		    "<p:keywords>K; 2026</p:keywords><d:title>T&lt;</d:title>"
		    "<dc:subject xmlns:dc=\"" DC "\">S</dc:subject>"
		    "<dc:language xmlns:dc=\"" DC "\">da-DK</dc:language></p:c>" },
		{ "<p:c xmlns:p=\"" CP "\" xmlns:d=\"" DC "\"><d:creator/><d:subject/>"
		  "<d:language>en</d:language><d:title/><p:keywords/></p:c>",
		    "<p:c xmlns:p=\"" CP "\" xmlns:d=\"" DC "\"><d:creator>C</d:creator>"
		    "<d:subject>S</d:subject><d:language>da-DK</d:language>"
		    "<d:title>T&lt;</d:title><p:keywords>K; 2026</p:keywords></p:c>" },
	};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		const struct archive_member more[] = { { "docProps/core.xml", want[i].core, 0 },
			{ NULL, NULL, 0 } };
		struct kik_arena *a = kik_arena_new();
		struct kik_buf template = KIK_BUF_INIT, made = KIK_BUF_INIT, out = KIK_BUF_INIT;
		struct kik_docx *t;
		struct findings f;

		findings_begin(&f);
		small_docx(&template, P(""), more);
		t = kik_docx_open(f.d, "t.docx", template.s, template.len, small_fields, NULL);
		assert_int_equal(kik_docx_fill(t, f.d, small_record(a), &all, &made), 0);
		assert_true(small_part(&out, &made, "docProps/core.xml"));
		assert_string_equal(kik_buf_str(&out), want[i].expected);
		kik_docx_close(t);
		findings_end(&f);
		kik_buf_release(&template);
		kik_buf_release(&made);
		kik_buf_release(&out);
		kik_arena_free(a);
	}
}

#define DRAWING(cx, cy, id, descr, ext, blip, crop)                                             \
	"<w:drawing xmlns:r=\"r\"><inline><extent cx=\"" cx "\" cy=\"" cy "\"/><docPr id=\"" id \
	"\" descr=\"" descr "\"/><ext " ext "/><blip r:embed=\"" blip "\"></blip><srcRect" crop \
	"/></inline></w:drawing>"

static void fills_pictures(void **state)
{
	/* 200 × 100 pixels within 3000 × 3000: 3000 × 1500; within 5000 × 1000: 2000 × 1000 */
	static const char body[] = P(SDT("picture",
	    "<w:r>" DRAWING("3000", "3000", "1", "old", "cx=\"1\" cy=\"1\"", "rId1",
		" l=\"5\"") "</w:r>")) P("<w:r>" DRAWING("5000", "1000", "2", "{{ picture }}",
	    "uri=\"x\"", "rId1", "") "</w:r>") P(SDT("no picture", R("gone")))
	    P(R("{{no picture}}"));
	static const char expected[] = HEAD P(SDT("picture",
	    "<w:r>" DRAWING("3000", "1500", "100000", "Et &lt;net&gt;", "cx=\"3000\" cy=\"1500\"",
		"kik1", "") "</w:r>")) P("<w:r>" DRAWING("2000", "1000", "100001", "Et &lt;net&gt;",
	    "uri=\"x\"", "kik2", "") "</w:r>") P("") P("<w:r></w:r>") FOOT;
	static const char rels[] =
	    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
	    "2006/relationships\"><Relationship Id=\"rId1\" Target=\"x\"/>";
#define IMAGE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
	static const char added[] =
	    "<Relationship Id=\"kik1\" Type=\"" IMAGE "\" Target=\"/word/media/kik1.png\"/>"
	    "<Relationship Id=\"kik2\" Type=\"" IMAGE "\" Target=\"/word/media/kik1.png\"/>";
	struct kik_buf template = KIK_BUF_INIT, out = KIK_BUF_INIT, b = KIK_BUF_INIT;
	struct archive_member more[] = { { "word/_rels/document.xml.rels", NULL, 0 },
		{ NULL, NULL, 0 } };

	(void)state;
	kik_buf_addf(&b, "%s</Relationships>", rels);
	more[0].s = b.s;
	small_docx(&template, body, more);
	fill(&out, &template, "word/document.xml");
	assert_string_equal(kik_buf_str(&out), expected);
	kik_buf_clear(&out);
	kik_buf_clear(&b);
	fill(&out, &template, "word/_rels/document.xml.rels");
	kik_buf_addf(&b, "%s%s</Relationships>", rels, added);
	assert_string_equal(kik_buf_str(&out), b.s);
	kik_buf_clear(&out);
	fill(&out, &template, "[Content_Types].xml");
	assert_non_null(strstr(out.s,
	    "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>"));
	kik_buf_clear(&out);
	fill(&out, &template, "word/media/kik1.png");
	assert_int_equal(out.len, small_picture.len);
	kik_buf_release(&b);
	kik_buf_release(&template);
	kik_buf_release(&out);
}

/* Where no place is kept for it, a picture has its own size: 200 pixels are 1905000 EMU. */
static void puts_pictures_into_text(void **state)
{
	struct kik_buf template = KIK_BUF_INIT, out = KIK_BUF_INIT;

	(void)state;
	small_docx(&template, P(R("{{picture}}")), NULL);
	fill(&out, &template, "word/document.xml");
	assert_non_null(strstr(out.s, "<w:p><w:r><w:drawing><wp:inline "));
	assert_non_null(strstr(out.s, "<wp:extent cx=\"1905000\" cy=\"952500\"/>"));
	assert_non_null(strstr(out.s, " descr=\"Et &lt;net&gt;\"/><a:graphic"));
	assert_non_null(strstr(out.s, " r:embed=\"kik1\"/>"));
	kik_buf_clear(&out);
	fill(&out, &template, "word/_rels/document.xml.rels");
	assert_non_null(strstr(out.s, "Target=\"/word/media/kik1.png\"/></Relationships>"));
	kik_buf_release(&template);
	kik_buf_release(&out);
}

/* The whole is the same each time, and all faults of all parts come in one pass. */
static void is_the_same_each_time(void **state)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_buf template = KIK_BUF_INIT, first = KIK_BUF_INIT, second = KIK_BUF_INIT;
	struct kik_docx *t;
	struct findings f;

	(void)state;
	findings_begin(&f);
	small_docx(&template, P(R("{{picture}}{{#people}}{{who}}{{/people}}")), NULL);
	t = kik_docx_open(f.d, "t.docx", template.s, template.len, small_fields, NULL);
	assert_non_null(t);
	assert_int_equal(kik_docx_fill(t, f.d, small_record(a), &titled, &first), 0);
	assert_int_equal(kik_docx_fill(t, f.d, small_record(a), &titled, &second), 0);
	assert_int_equal(first.len, second.len);
	assert_memory_equal(first.s, second.s, first.len);
	kik_docx_close(t);
	findings_end(&f);
	kik_buf_release(&template);
	kik_buf_release(&first);
	kik_buf_release(&second);
	kik_arena_free(a);
}

/*
 * One text is missing, and stands in two fields: one gap.  No block takes it as there; a text
 * that is a gap only in part is there.  What is not put out is not counted.
 */
static void counts_gaps(void **state)
{
	static const struct filling cases[] = {
		{ P(R("{{a}}{{empty}}{{#a}}1{{/a}}{{^a}}2{{/a}}{{#empty}}3{{/empty}}")),
		    P(TWO("[a]", "x [a]") R("2") R("3")) },
		{ P(R("{{#a}}{{a}}{{/a}}")), P("") },
	};
	static const size_t gaps[] = { 1, 0 };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct kik_arena *a = kik_arena_new();
		struct kik_record *r = small_record(a);
		struct kik_buf template = KIK_BUF_INIT, made = KIK_BUF_INIT, out = KIK_BUF_INIT,
			       expected = KIK_BUF_INIT;
		bool shown = false;
		const struct kik_gap gap = { &shown, NULL };
		struct findings f;
		struct kik_docx *t;

		findings_begin(&f);
		kik_record_gap(r, "a", "[a]", &gap, true);
		kik_record_gap(r, "empty", "x [a]", &gap, false);
		small_docx(&template, cases[i].body, NULL);
		t = kik_docx_open(f.d, "t.docx", template.s, template.len, small_fields, NULL);
		assert_int_equal(kik_docx_fill(t, f.d, r, &titled, &made), 0);
		assert_true(small_part(&out, &made, "word/document.xml"));
		kik_buf_addf(&expected, HEAD "%s" FOOT, cases[i].expected);
		assert_string_equal(kik_buf_str(&out), kik_buf_str(&expected));
		assert_int_equal(kik_record_take_gaps(r), gaps[i]);
		assert_int_equal(kik_record_take_gaps(r), 0);
		kik_docx_close(t);
		findings_end(&f);
		kik_buf_release(&template);
		kik_buf_release(&made);
		kik_buf_release(&out);
		kik_buf_release(&expected);
		kik_arena_free(a);
	}
}

static void tells_all_faults(void **state)
{
	static const struct archive_member more[] = {
		{ "word/header1.xml", "<w:hdr " W_NS ">" P(R("{{b}}{{")) "</w:hdr>", 0 },
		{ "word/footnotes.xml", "<w:footnotes>", 0 }, { NULL, NULL, 0 }
	};
	struct kik_buf template = KIK_BUF_INIT, out = KIK_BUF_INIT;

	(void)state;
	small_docx(&template, P(R("{{#people}}{{c}}")), more);
	fill(&out, &template, "word/document.xml");
	assert_string_equal(kik_buf_str(&out),
	    "test: t.docx:word/document.xml: error: template: '{{#people}}' is never closed; "
	    "expected {{/people}} after it\n"
	    "test: t.docx:word/document.xml: error: template: no field 'c'; known here, nearest "
	    "first: a, on, off, æ&, none, empty, lines, people, picture, no picture\n"
	    "test: t.docx:word/header1.xml: error: template: '{{' is not a field; expected two "
	    "braces, a name, two braces\n"
	    "test: t.docx:word/header1.xml: error: template: no field 'b'; known here, nearest "
	    "first: a, on, off, æ&, none, empty, lines, people, picture, no picture\n"
	    "test: t.docx:word/footnotes.xml: error: template: the part cannot be read at "
	    "1:1: unbound prefix; save the template once more in Word\n");
	kik_buf_release(&template);
	kik_buf_release(&out);
}

/* --- what is no template ---------------------------------------------------------------------- */

static void refuse(const char *s, size_t len, const char *expected)
{
	struct kik_buf b = KIK_BUF_INIT, out = KIK_BUF_INIT;

	kik_buf_add(&b, s, len);
	fill(&out, &b, "word/document.xml");
	assert_string_equal(kik_buf_str(&out), expected);
	kik_buf_release(&b);
	kik_buf_release(&out);
}

static void refuse_types(const char *type, const char *expected)
{
	struct kik_buf types = KIK_BUF_INIT, b = KIK_BUF_INIT;
	struct archive_member m[] = { { "[Content_Types].xml", NULL, 0 },
		{ "word/document.xml", "<w:document " W_NS "/>", 0 }, { NULL, NULL, 0 } };

	kik_buf_addf(&types,
	    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>"
	    "</Types>",
	    type);
	m[0].s = types.s;
	archive_make(&b, m, false);
	refuse(b.s, b.len, expected);
	kik_buf_release(&b);
	kik_buf_release(&types);
}

static void refuses_other_files(void **state)
{
	static const char none[] = "test: t.docx: error: template: not a Word document; expected "
				   "a .docx or .dotx\n";
	static const struct archive_member other[] = { { "mimetype", "odt", 0 },
		{ NULL, NULL, 0 } };
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	refuse("", 0, none);
	refuse("{\\rtf1}", 7, none);
	refuse("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8,
	    "test: t.docx: error: template: an old .doc, or protected by a password; save it as "
	    ".docx without a password\n");
	archive_make(&b, other, false);
	refuse(b.s, b.len, none);
	kik_buf_release(&b);
	refuse_types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
	    none);
	refuse_types("application/vnd.ms-word.document.macroEnabled.main+xml",
	    "test: t.docx: error: template: the template holds macros; save it as .docx or "
	    ".dotx\n");
}

/* A document made of a .dotx says that it is a document. */
static void takes_dotx(void **state)
{
	static const struct archive_member dotx[] = {
		{ "[Content_Types].xml",
		    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
		    "openxmlformats-officedocument.wordprocessingml.template.main+xml\"/></Types>",
		    0 },
		{ "word/document.xml", "<w:document " W_NS "/>", 0 }, { NULL, NULL, 0 }
	};
	struct kik_buf b = KIK_BUF_INIT, out = KIK_BUF_INIT;

	(void)state;
	archive_make(&b, dotx, true);
	fill(&out, &b, "[Content_Types].xml");
	assert_string_equal(kik_buf_str(&out),
	    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
	    "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
	kik_buf_release(&b);
	kik_buf_release(&out);
}

static void refuse_part(const char *document, const char *expected)
{
	struct kik_buf b = KIK_BUF_INIT, line = KIK_BUF_INIT;
	struct archive_member m[] = {
		{ "[Content_Types].xml",
		    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
		    "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
		    0 },
		{ "word/document.xml", document, 0 }, { NULL, NULL, 0 }
	};

	archive_make(&b, m, true);
	kik_buf_addf(&line, "test: t.docx:word/document.xml: error: template: the part %s\n",
	    expected);
	refuse(b.s, b.len, line.s);
	kik_buf_release(&b);
	kik_buf_release(&line);
}

static void refuses_hostile_parts(void **state)
{
	struct kik_buf deep = KIK_BUF_INIT;

	(void)state;
	refuse_part("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
	    "declares a DOCTYPE, which Word never does; save the template once more in Word");
	refuse_part("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>",
	    "is not UTF-8; save the template once more in Word");
	refuse_part("<a>\n <b></a>",
	    "cannot be read at 2:7: mismatched tag; save the template once more in Word");
	refuse_part("<a>\xFF</a>",
	    "cannot be read at 1:4: not well-formed (invalid token); save the "
	    "template once more in Word");
	for (int i = 0; i < 300; i++)
		kik_buf_adds(&deep, "<a>");
	refuse_part(deep.s,
	    "is nested too deeply or has too many nodes; expected a document as Word "
	    "saves it");
	kik_buf_release(&deep);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fills_texts),
		cmocka_unit_test(fills_split_fields),
		cmocka_unit_test(repeats_inline),
		cmocka_unit_test(asks_lists),
		cmocka_unit_test(fills_properties),
		cmocka_unit_test(counts_gaps),
		cmocka_unit_test(repeats_blocks),
		cmocka_unit_test(repeats_rows),
		cmocka_unit_test(fills_controls),
		cmocka_unit_test(tells_faults),
		cmocka_unit_test(fills_other_parts),
		cmocka_unit_test(fills_pictures),
		cmocka_unit_test(puts_pictures_into_text),
		cmocka_unit_test(is_the_same_each_time),
		cmocka_unit_test(tells_all_faults),
		cmocka_unit_test(refuses_other_files),
		cmocka_unit_test(takes_dotx),
		cmocka_unit_test(refuses_hostile_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
