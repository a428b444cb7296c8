/* JSON: what the strict check takes and refuses, where, and what comes out of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "findings.h"
#include "kik/json.h"
#include "kik/mem.h"
#include "kik/num.h"
#include "kik/utf8.h"

/* A text with its length, for those that hold NUL. */
#define T(s) s, sizeof(s) - 1

/* The text in memory of just its size, so that sanitizers see a step too far. */
static struct kik_json_doc *parse(struct findings *f, char **copy, const char *s, size_t len)
{
	*copy = kik_malloc(len);
	memcpy(*copy, s, len);
	return kik_json_parse(f->d, (struct kik_place){ .file = "x", .line = 1 }, *copy, len);
}

static void accepts(void **state)
{
	static const struct {
		const char *s;
		size_t len;
	} good[] = {
		{ T("null") },
		{ T("true") },
		{ T("false") },
		{ T("0") },
		{ T("-0") },
		{ T("7") },
		{ T("-12") },
		{ T("0.5") },
		{ T("1e2") },
		{ T("1E+2") },
		{ T("1.25e-3") },
		{ T("123456789012345678901234567890") },
		{ T("1e999") },
		{ T("\"\"") },
		{ T("\"a\"") },
		{ T("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") },
		{ T("\"\\u00e6\"") },
		{ T("\"\\uD83D\\uDE00\"") },
		{ T("\"\\uD7FF\\uE000\\uFFFF\"") },
		{ T("\"\xC3\xA6\xF0\x9F\x98\x80\"") },
		{ T("\"\x7F\"") },
		{ T("\"\xE2\x80\xA8\"") },
		{ T("[]") },
		{ T("[ ]") },
		{ T("[1]") },
		{ T("[1,2]") },
		{ T("[[],{}]") },
		{ T("{}") },
		{ T("{ }") },
		{ T("{\"a\":1}") },
		{ T("{\"\":1}") },
		{ T("{\"a\":{\"a\":{\"a\":1}}}") },
		{ T("{\"a\":1,\"A\":2}") },
		{ T("[{\"a\":1},{\"a\":1}]") },
		{ T(" \t\r\n[ 1 , 2 ] \r\n") },
		{ T("\xEF\xBB\xBF[1]") },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct findings f;
		char *copy;

		findings_begin(&f);
		struct kik_json_doc *doc = parse(&f, &copy, good[i].s, good[i].len);

		assert_string_equal(findings_lines(&f), "");
		assert_non_null(doc);
		kik_json_free(doc);
		free(copy);
		findings_end(&f);
	}
}

static void refuses(void **state)
{
	static const struct {
		const char *s;
		size_t len;
		const char *place;
	} bad[] = {
		/* values */
		{ T("tru"), "1:1" },
		{ T("True"), "1:1" },
		{ T("nulll"), "1:1" },
		{ T("NaN"), "1:1" },
		{ T("Infinity"), "1:1" },
		{ T("-Infinity"), "1:1" },
		{ T("undefined"), "1:1" },
		{ T("'a'"), "1:1" },
		{ T("/* a */ 1"), "1:1" },
		{ T("1 // a"), "1:3" },
		{ T("\xC2\xA0 1"), "1:1" },
		/* numbers */
		{ T("01"), "1:1" },
		{ T("-01"), "1:1" },
		{ T("+1"), "1:1" },
		{ T("-"), "1:1" },
		{ T("--1"), "1:1" },
		{ T(".5"), "1:1" },
		{ T("5."), "1:1" },
		{ T("5.e1"), "1:1" },
		{ T("1e"), "1:1" },
		{ T("1e+"), "1:1" },
		{ T("0x10"), "1:1" },
		{ T("1_000"), "1:1" },
		{ T("1,5"), "1:2" },
		{ T("[1 000]"), "1:4" },
		/* 64 digits: cJSON 1.7.15 would read the first 63 */
		{ T("1234567890123456789012345678901234567890123456789012345678901234"), "1:1" },
		/* strings */
		{ T("\""), "1:2" },
		{ T("\"a"), "1:3" },
		{ T("\"\\"), "1:2" },
		{ T("\"\\\""), "1:4" },
		{ T("\"\\a\""), "1:2" },
		{ T("\"\\x41\""), "1:2" },
		{ T("\"a\\'\""), "1:3" },
		{ T("\"\\u12\""), "1:2" },
		{ T("\"\\u12G4\""), "1:2" },
		{ T("\"\\u"), "1:2" },
		{ T("\"a\nb\""), "1:3" },
		{ T("\"a\tb\""), "1:3" },
		{ T("\"\x01\""), "1:2" },
		{ T("\"a\0b\""), "1:3" },
		{ T("\"\\u0000\""), "1:2" },
		{ T("\"ab\\u0000\""), "1:4" },
		/* surrogates: alone, the wrong way round, before something else */
		{ T("\"\\uD83D\""), "1:8" },
		{ T("\"\\uDE00\""), "1:2" },
		{ T("\"\\uDC00\""), "1:2" },
		{ T("\"\\uDFFF\""), "1:2" },
		{ T("\"\\uDE00\\uD83D\""), "1:2" },
		{ T("\"\\uD83Dx\""), "1:8" },
		{ T("\"\\uD83D\\n\""), "1:8" },
		{ T("\"\\uD83D\\uD83D\""), "1:8" },
		/* not UTF-8: stray, overlong, surrogate, too high, cut off */
		{ T("\"\xE6\""), "1:2" },
		{ T("\"\xC0\xAF\""), "1:2" },
		{ T("\"\xED\xA0\x80\""), "1:2" },
		{ T("\"\xF4\x90\x80\x80\""), "1:2" },
		{ T("[1,\n \"\xC3"), "2:3" },
		{ T("\xFF\xFE[\0]\0"), "1:1" },
		/* arrays */
		{ T("["), "1:2" },
		{ T("]"), "1:1" },
		{ T("[1"), "1:3" },
		{ T("[1,"), "1:4" },
		{ T("[1,]"), "1:4" },
		{ T("[,1]"), "1:2" },
		{ T("[1,,2]"), "1:4" },
		{ T("[1 2]"), "1:4" },
		{ T("[1}"), "1:3" },
		{ T("[\"a\":1]"), "1:5" },
		/* objects */
		{ T("{"), "1:2" },
		{ T("{]"), "1:2" },
		{ T("{\"a\""), "1:5" },
		{ T("{\"a\"}"), "1:5" },
		{ T("{\"a\":}"), "1:6" },
		{ T("{\"a\":1,}"), "1:8" },
		{ T("{,\"a\":1}"), "1:2" },
		{ T("{\"a\" 1}"), "1:6" },
		{ T("{\"a\",1}"), "1:5" },
		{ T("{a:1}"), "1:2" },
		{ T("{1:1}"), "1:2" },
		{ T("{\"a\":1 \"b\":2}"), "1:8" },
		{ T("{\"a\":1]"), "1:7" },
		{ T("{\"a\\q\":1}"), "1:4" },
		/* after the end; lines and columns */
		{ T("1 2"), "1:3" },
		{ T("[1]]"), "1:4" },
		{ T("{}\n{}"), "2:1" },
		{ T("[]\0"), "1:3" },
		{ T("\0"), "1:1" },
		{ T("[1,\r\n\t2,\r\n x]"), "3:2" },
		{ T("[1]\xEF\xBB\xBF"), "1:4" },
		{ T("\xEF\xBB\xBF[x]"), "1:5" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct findings f;
		struct kik_buf line = KIK_BUF_INIT;
		char *copy;

		findings_begin(&f);
		assert_null(parse(&f, &copy, bad[i].s, bad[i].len));
		kik_buf_addf(&line, "test: x:%s: error: json: ", bad[i].place);
		if (strncmp(findings_lines(&f), line.s, line.len) != 0)
			fail_msg("%s: %s", bad[i].s, findings_lines(&f));
		assert_int_equal(findings_count(&f), 1);
		kik_buf_release(&line);
		free(copy);
		findings_end(&f);
	}
}

/* What a text is refused with, all lines. */
static void refused(const char *s, size_t len, const char *lines)
{
	struct findings f;
	char *copy;

	findings_begin(&f);
	assert_null(parse(&f, &copy, s, len));
	assert_string_equal(findings_lines(&f), lines);
	free(copy);
	findings_end(&f);
}

static void says_what_is_wrong(void **state)
{
	(void)state;
	refused(T("[NaN]"),
	    "test: x:1:2: error: json: not JSON at 'NaN'; "
	    "expected { [ \" 0-9 true false null\n");
	refused(T("[01]"), "test: x:1:2: error: json: not JSON at '01'; expected a number\n");
	refused(T("[1;2]"), "test: x:1:3: error: json: not JSON at ';'; expected , ]\n");
	refused(T("\"\xE6\""),
	    "test: x:1:2: error: json: byte \\xE6 is not UTF-8; "
	    "expected UTF-8 text\n");
	refused(T("1 2"), "test: x:1:3: error: json: text after the end of the document: '2'\n");
	assert_int_equal(KIK_JSON_SIZE, 64 * 1024 * 1024);
	/* a lost quote lets a participant's words stand where JSON should: never shown */
	refused(T("[\"a\"secret words\"]"),
	    "test: x:1:5: error: json: not JSON at 's'; "
	    "expected , ]\n");
	refused(T("[\"a\", secret\"]"),
	    "test: x:1:7: error: json: not JSON at 's'; "
	    "expected { [ \" 0-9 true false null\n");
}

static void empty(void **state)
{
	static const struct {
		const char *s;
		size_t len;
	} nothing[] = { { T("") }, { T(" \n\t") }, { T("\xEF\xBB\xBF") } };

	(void)state;
	for (size_t i = 0; i < sizeof(nothing) / sizeof(*nothing); i++) {
		struct findings f;
		char *copy;

		findings_begin(&f);
		assert_null(parse(&f, &copy, nothing[i].s, nothing[i].len));
		assert_non_null(strstr(findings_lines(&f), ": error: empty-file: "));
		assert_int_equal(findings_count(&f), 1);
		free(copy);
		findings_end(&f);
	}
}

static void depth(void **state)
{
	struct findings f;
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_json_doc *doc;

	(void)state;
	findings_begin(&f);
	for (int i = 0; i < KIK_JSON_DEPTH; i++)
		kik_buf_adds(&b, i % 2 ? "{\"a\":" : "[");
	kik_buf_addc(&b, '1');
	for (int i = KIK_JSON_DEPTH; i-- > 0;)
		kik_buf_addc(&b, i % 2 ? '}' : ']');
	doc = kik_json_parse(f.d, (struct kik_place){ .file = "x" }, b.s, b.len);
	assert_non_null(doc);
	kik_json_free(doc);

	kik_buf_clear(&b);
	for (int i = 0; i < 33; i++)
		kik_buf_addc(&b, '[');
	for (int i = 0; i < 33; i++)
		kik_buf_addc(&b, ']');
	refused(b.s, b.len, "test: x:1:33: error: json: nested deeper than 32 levels\n");

	kik_buf_clear(&b);
	for (int i = 0; i < 100000; i++)
		kik_buf_addc(&b, '[');
	refused(b.s, b.len, "test: x:1:33: error: json: nested deeper than 32 levels\n");
	kik_buf_release(&b);
	findings_end(&f);
}

static void size(void **state)
{
	static const char over[] =
	    "test: x:1:1: error: json: a JSON document of more than 67108864 "
	    "bytes\n";
	size_t len = KIK_JSON_SIZE + 1;
	char *s = kik_malloc(len);
	struct findings f;

	(void)state;
	memset(s, ' ', len);
	s[0] = '1';
	refused(s, len, over);
	findings_begin(&f);
	struct kik_json_doc *doc =
	    kik_json_parse(f.d, (struct kik_place){ .file = "x" }, s, len - 1);

	assert_non_null(doc);
	kik_json_free(doc);
	findings_end(&f);
	free(s);
}

static void duplicate_keys(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	refused(T("{\"a\":1,\n \"a\":1}"),
	    "test: x:2:2: error: json: the key 'a' stands twice in one object\n");
	refused(T("{\"a\":1,\"\\u0061\":2}"),
	    "test: x:1:8: error: json: the key 'a' stands twice in one object\n");
	refused(T("{\"\\u0061\":1,\"a\":2}"),
	    "test: x:1:13: error: json: the key 'a' stands twice in one object\n");
	refused(T("{\"\\uD83D\\uDE00\":1,\"\xF0\x9F\x98\x80\":2}"),
	    "test: x:1:19: error: json: the key '\xF0\x9F\x98\x80' stands twice in one object\n");
	refused(T("[{\"b\":{\"c\":1,\"c\":2},\"d\":0,\"b\":1}]"),
	    "test: x:1:14: error: json: the key 'c' stands twice in one object\n"
	    "test: x:1:27: error: json: the key 'b' stands twice in one object\n");
	refused(T("{\"a\":1,\"a\":2,\"a\":3}"),
	    "test: x:1:8: error: json: the key 'a' stands twice in one object\n"
	    "test: x:1:14: error: json: the key 'a' stands twice in one object\n");

	/* many keys take no more than a moment; key 77777 stands at the end again */
	kik_buf_adds(&b, "{");
	for (int i = 0; i < 100000; i++)
		kik_buf_addf(&b, "\"%d\":0,\n", i);
	kik_buf_adds(&b, "\"77777\":0}");
	refused(b.s, b.len,
	    "test: x:100001:1: error: json: the key '77777' stands twice in one object\n");
	kik_buf_release(&b);
}

static void values(void **state)
{
	static const char s[] = "\xEF\xBB\xBF{\"n\": null, \"t\" :true,\n"
				"  \"A\": [10, \"\\u00e6\\n\", {\"x\":\"y\"}],\n"
				"\t\"a\": -2.5, \"f\": false}\n";
	struct findings f;
	struct kik_place p;
	char *copy;

	(void)state;
	findings_begin(&f);
	struct kik_json_doc *doc = parse(&f, &copy, T(s));
	const struct kik_json *root = kik_json_root(doc), *v, *list;

	assert_int_equal(kik_json_type(root), KIK_JSON_OBJECT);
	assert_int_equal(kik_json_size(root), 5);
	assert_true(kik_json_is(kik_json_get(root, "n"), KIK_JSON_NULL));
	assert_true(kik_json_true(kik_json_get(root, "t")));
	assert_false(kik_json_true(kik_json_get(root, "f")));
	assert_true(kik_json_is(kik_json_get(root, "f"), KIK_JSON_BOOL));
	assert_null(kik_json_get(root, "N"));
	assert_false(kik_json_is(NULL, KIK_JSON_NULL));
	assert_false(kik_json_true(NULL));
	assert_null(kik_json_text(NULL));
	assert_null(kik_json_get(NULL, "a"));

	list = kik_json_get(root, "A");
	assert_int_equal(kik_json_size(list), 3);
	assert_null(kik_json_get(list, "A"));
	p = kik_json_place(doc, list);
	assert_string_equal(p.file, "x");
	assert_int_equal(p.line, 2);
	assert_int_equal(p.col, 8);
	v = kik_json_next(kik_json_first(list));
	assert_string_equal(kik_json_text(v), "\xC3\xA6\n");
	assert_int_equal(kik_json_place(doc, v).col, 13);
	assert_true(kik_slice_is(kik_json_raw(doc, v), "\"\\u00e6\\n\""));
	v = kik_json_next(v);
	assert_null(kik_json_next(v));
	assert_true(kik_slice_is(kik_json_raw(doc, v), "{\"x\":\"y\"}"));
	assert_string_equal(kik_json_key(kik_json_first(v)), "x");

	v = kik_json_get(root, "a");
	assert_int_equal(kik_json_place(doc, v).line, 3);
	assert_int_equal(kik_json_place(doc, v).col, 7);
	assert_true(kik_slice_is(kik_json_raw(doc, v), "-2.5"));
	/* the byte order mark counts among the bytes of the file */
	assert_int_equal(kik_json_place(doc, root).col, 4);
	assert_int_equal(kik_json_place(doc, NULL).col, 4);
	kik_json_free(doc);
	kik_json_free(NULL);
	free(copy);
	findings_end(&f);
}

/* In a stream, each document begins on a line of its own. */
static void place_in_stream(void **state)
{
	static const char s[] = "{\"a\":[1,\n2]}";
	struct findings f;
	const struct kik_json *v;
	struct kik_json_doc *doc;

	(void)state;
	findings_begin(&f);
	doc = kik_json_parse(f.d, (struct kik_place){ .file = "s.jsonl", .line = 41 }, T(s));
	v = kik_json_first(kik_json_get(kik_json_root(doc), "a"));
	assert_int_equal(kik_json_place(doc, v).line, 41);
	assert_int_equal(kik_json_place(doc, v).col, 7);
	assert_int_equal(kik_json_place(doc, kik_json_next(v)).line, 42);
	kik_json_fault(doc, kik_json_next(v), KIK_F_JSON_VALUE, "a", "2", "3");
	assert_string_equal(findings_lines(&f),
	    "test: s.jsonl:42:1: error: json: 'a' is '2'; expected 3\n");
	kik_json_free(doc);
	findings_end(&f);
}

static void numbers(void **state)
{
	enum { NO = INT32_MIN };
	static const struct {
		const char *s;
		int64_t whole; /* NO: none */
		int32_t points;
	} known[] = {
		{ "0", 0, 0 },
		{ "-0", 0, 0 },
		{ "5", 5, 5000 },
		{ "-7", -7, -7000 },
		{ "3.0", NO, 3000 },
		{ "3.375", NO, 3375 },
		{ "-0.5", NO, -500 },
		{ "0.1", NO, 100 },
		{ "1.0005", NO, NO },
		{ "1e2", NO, NO },
		{ "1E0", NO, NO },
		{ "2000000", 2000000, 2000000000 },
		{ "2000001", 2000001, NO },
		/* 2^53 and one more, which a double cannot tell apart */
		{ "9007199254740992", INT64_C(9007199254740992), NO },
		{ "9007199254740993", NO, NO },
		{ "-9007199254740992", -INT64_C(9007199254740992), NO },
		{ "99999999999999999999999999", NO, NO },
		{ "\"5\"", NO, NO },
		{ "null", NO, NO },
		{ "true", NO, NO },
		{ "[5]", NO, NO },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		struct findings f;
		char *copy;
		int64_t n = NO;
		int32_t points = NO;

		findings_begin(&f);
		struct kik_json_doc *doc = parse(&f, &copy, known[i].s, strlen(known[i].s));

		assert_non_null(doc);
		assert_int_equal(kik_json_int(kik_json_root(doc), &n),
		    known[i].whole == NO ? -1 : 0);
		assert_int_equal(n, known[i].whole);
		assert_int_equal(kik_json_points(kik_json_root(doc), &points),
		    known[i].points == NO ? -1 : 0);
		assert_int_equal(points, known[i].points);
		kik_json_free(doc);
		free(copy);
		findings_end(&f);
	}
}

static void members(void **state)
{
	static const char s[] =
	    "{\"t\":\"x\",\"n\":12,\"half\":1.5,\n\"list\":[],\"x-any\":1,\"odd\":2}";
	static const char *const keys[] = { "t", "n", "half", "list", NULL };
	const char *text = NULL;
	int64_t n = -1;
	struct findings f;
	char *copy;

	(void)state;
	findings_begin(&f);
	struct kik_json_doc *doc = parse(&f, &copy, T(s));
	const struct kik_json *root = kik_json_root(doc);

	assert_int_equal(kik_json_need_text(doc, root, "t", true, &text), 0);
	assert_string_equal(text, "x");
	assert_int_equal(kik_json_need_int(doc, root, "n", true, 0, 12, &n), 0);
	assert_int_equal(n, 12);
	assert_non_null(kik_json_need(doc, root, "list", KIK_JSON_ARRAY, true));
	assert_int_equal(kik_json_need_text(doc, root, "none", false, &text), 0);
	assert_string_equal(text, "x");
	assert_int_equal(kik_json_need_int(doc, root, "none", false, 0, 12, &n), 0);
	assert_int_equal(n, 12);
	assert_null(kik_json_need(doc, root, "none", KIK_JSON_ARRAY, false));
	assert_string_equal(findings_lines(&f), "");

	assert_int_equal(kik_json_need_text(doc, root, "none", true, &text), -1);
	assert_int_equal(kik_json_need_text(doc, root, "n", false, &text), -1);
	assert_int_equal(kik_json_need_int(doc, root, "t", true, 0, 9, &n), -1);
	assert_int_equal(kik_json_need_int(doc, root, "half", true, 0, 9, &n), -1);
	assert_int_equal(kik_json_need_int(doc, root, "n", true, 0, 11, &n), -1);
	assert_int_equal(kik_json_need_int(doc, root, "n", true, 13, 20, &n), -1);
	assert_null(kik_json_need(doc, root, "list", KIK_JSON_OBJECT, true));
	assert_int_equal(kik_json_known(doc, root, keys), -1);
	assert_string_equal(findings_lines(&f),
	    "test: x:1:1: error: json: 'none' is missing; expected a text\n"
	    "test: x:1:14: error: json: 'n' is 12; expected a text\n"
	    "test: x:1:6: error: json: 't' is a text; expected a number\n"
	    "test: x:1:24: error: json: 'half' is 1.5; expected a whole number\n"
	    "test: x:1:14: error: json: 'n' is '12'; expected 0 to 11\n"
	    "test: x:1:14: error: json: 'n' is '12'; expected 13 to 20\n"
	    "test: x:2:8: error: json: 'list' is a list; expected an object\n"
	    "test: x:2:21: error: json: the key 'odd' is unknown; expected one of the format's, "
	    "or x-…\n");
	assert_string_equal(text, "x");
	assert_int_equal(n, 12);
	kik_json_free(doc);
	free(copy);
	findings_end(&f);
}

static void long_keys_are_cut(void **state)
{
	static const char *const keys[] = { NULL };
	struct kik_buf b = KIK_BUF_INIT;
	struct findings f;
	char *copy;

	(void)state;
	kik_buf_adds(&b, "{\"");
	for (int i = 0; i < 1000; i++)
		kik_buf_adds(&b, "\xC3\xA6");
	kik_buf_adds(&b, "\":1}");
	findings_begin(&f);
	struct kik_json_doc *doc = parse(&f, &copy, b.s, b.len);

	assert_int_equal(kik_json_known(doc, kik_json_root(doc), keys), -1);
	assert_in_range(f.lines.len, 100, 300);
	assert_int_equal(kik_utf8_valid(f.lines.s, f.lines.len), f.lines.len);
	kik_json_free(doc);
	free(copy);
	kik_buf_release(&b);
	findings_end(&f);
}

static void formats(void **state)
{
	static const struct {
		const char *s, *lines;
	} known[] = {
		{ "{\"format\":\"kik-frame\",\"version\":1}", "" },
		{ "{\"format\":\"kik-frame\",\"version\":2}", "" },
		{ "{\"format\":\"kik-frame\",\"version\":3}",
		    "test: x:1:33: error: format: 'kik-frame' of version 3; this kik reads up to version "
		    "2; use a newer kik\n" },
		{ "{\"format\":\"kik-frame\",\"version\":0}",
		    "test: x:1:33: error: json: 'version' is '0'; expected 1 to 9007199254740992\n" },
		{ "{\"format\":\"kik-round\",\"version\":1}",
		    "test: x:1:11: error: format: the format is 'kik-round'; expected kik-frame\n" },
		{ "{\"version\":1}",
		    "test: x:1:1: error: json: 'format' is missing; expected a text\n" },
		{ "{\"format\":\"kik-frame\"}",
		    "test: x:1:1: error: json: 'version' is missing; expected a number\n" },
		{ "[1]", "test: x:1:1: error: json: 'kik-frame' is a list; expected an object\n" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		struct findings f;
		char *copy;

		findings_begin(&f);
		struct kik_json_doc *doc = parse(&f, &copy, known[i].s, strlen(known[i].s));

		assert_int_equal(kik_json_format(doc, "kik-frame", 2), *known[i].lines ? -1 : 0);
		assert_string_equal(findings_lines(&f), known[i].lines);
		kik_json_free(doc);
		free(copy);
		findings_end(&f);
	}
}

/* What the check lets through, cJSON must read: else kik_json_parse would end the test. */
static void cjson_reads_what_is_accepted(void **state)
{
	static const char seed[] = "{\"a\":[1,-2.5e+1,\"\\u00e6\\uD83D\\uDE00\\n\",null],"
				   "\"b\":{\"c\":true,\"d\":\"\xC3\xA6\"}}";
	static const char letters[] = "{}[],:\"\\u0123456789abDdE+-.tfn \n\x01\xC3";
	size_t accepted = 0;
	struct findings f;

	(void)state;
	findings_begin(&f);
	for (int i = 0; i < 20000; i++) {
		char s[sizeof(seed)];
		size_t len = sizeof(seed) - 1;

		memcpy(s, seed, len);
		for (int64_t n = test_random(3); n >= 0; n--) {
			size_t at = (size_t)test_random((int64_t)len);

			if (test_random(2) == 0)
				s[at] = letters[test_random(sizeof(letters) - 1)];
			else
				memmove(s + at, s + at + 1, --len - at);
		}
		struct kik_json_doc *doc =
		    kik_json_parse(f.d, (struct kik_place){ .file = "x" }, s, len);

		accepted += doc != NULL;
		kik_json_free(doc);
	}
	assert_in_range(accepted, 200, 19000);
	findings_end(&f);
}

static void writes(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;

	(void)state;
	kik_buf_addc(&b, '{');
	kik_json_add_key(&b, "a\"b");
	kik_json_add_text(&b, "\"\\/\b\f\n\r\t\x01\x1F\x7F\xC3\xA6");
	kik_json_add_key(&b, "l");
	kik_buf_addc(&b, '[');
	kik_json_add_stat(&b, 33750);
	kik_buf_addc(&b, ',');
	kik_json_add_stat(&b, -2222);
	kik_buf_addc(&b, ',');
	kik_json_add_stat(&b, KIK_UNKNOWN);
	kik_buf_addc(&b, ']');
	kik_json_add_key(&b, "o");
	kik_buf_addc(&b, '{');
	kik_json_add_key(&b, "");
	kik_json_add_slice(&b, "abc", 2);
	kik_buf_adds(&b, "}}");
	assert_string_equal(kik_buf_str(&b),
	    "{\"a\\\"b\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f"
	    "\x7F\xC3\xA6\",\"l\":[3.375,-0.2222,null],\"o\":{\"\":\"ab\"}}");
	kik_buf_release(&b);
}

static void reads_what_it_writes(void **state)
{
	(void)state;
	for (int i = 0; i < 2000; i++) {
		struct kik_buf text = KIK_BUF_INIT, json = KIK_BUF_INIT;
		struct findings f;

		for (int64_t n = test_random(40); n > 0; n--) {
			/* half of them from where escapes are; no NUL, no surrogates */
			uint32_t ch = (uint32_t)(1 + test_random(test_random(2) ? 0x80 : 0x10FFFF));

			if (ch < 0xD800 || ch > 0xDFFF)
				kik_utf8_add(&text, ch);
		}
		kik_json_add_slice(&json, kik_buf_str(&text), text.len);
		findings_begin(&f);
		struct kik_json_doc *doc =
		    kik_json_parse(f.d, (struct kik_place){ .file = "x" }, json.s, json.len);

		assert_non_null(doc);
		assert_string_equal(kik_json_text(kik_json_root(doc)), kik_buf_str(&text));
		kik_json_free(doc);
		findings_end(&f);
		kik_buf_release(&text);
		kik_buf_release(&json);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(accepts),
		cmocka_unit_test(refuses),
		cmocka_unit_test(says_what_is_wrong),
		cmocka_unit_test(empty),
		cmocka_unit_test(depth),
		cmocka_unit_test(size),
		cmocka_unit_test(duplicate_keys),
		cmocka_unit_test(values),
		cmocka_unit_test(place_in_stream),
		cmocka_unit_test(numbers),
		cmocka_unit_test(members),
		cmocka_unit_test(long_keys_are_cut),
		cmocka_unit_test(formats),
		cmocka_unit_test(cjson_reads_what_is_accepted),
		cmocka_unit_test(writes),
		cmocka_unit_test(reads_what_it_writes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
