/*
 * The renderers: golden outputs in golden/, and what must hold of any output.
 * Refresh the golden files, from the top of the source, with
 * GOLDEN=refresh build/unit/test_render; then read the difference.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sha2.h>

#include "kik/doc.h"
#include "kik/utf8.h"
#include "sample_doc.h"

static struct kik_arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = kik_arena_new();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	kik_arena_free(arena);
	return 0;
}

static const char *render(const struct kik_doc *d, const char *format, struct kik_render_options o)
{
	const struct kik_renderer *r = kik_renderer_find(format);
	struct kik_buf b = KIK_BUF_INIT;
	assert_non_null(r);
	assert_int_equal(r->render(d, &o, &b), 0);
	assert_int_equal(kik_utf8_valid(b.s, b.len), b.len);
	const char *s = kik_arena_text(arena, b.s, b.len);
	kik_buf_release(&b);
	return s;
}

static struct kik_render_options plain(void)
{
	return (struct kik_render_options){ 0 };
}

static const char *golden_path(const char *name)
{
	const char *folder = getenv("CASES");
	return kik_arena_printf(arena, "%s/golden/%s", folder ? folder : "tests/unit", name);
}

static void write_golden(const char *name, const char *text)
{
	FILE *f = fopen(golden_path(name), "w");
	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
	assert_int_equal(fclose(f), 0);
}

static void assert_golden(const char *name, const char *text)
{
	const char *how = getenv("GOLDEN");
	if (how != NULL && strcmp(how, "refresh") == 0)
		write_golden(name, text);
	FILE *f = fopen(golden_path(name), "r");
	if (f == NULL)
		fail_msg("no golden file %s", golden_path(name));
	struct kik_buf b = KIK_BUF_INIT;
	char part[4096];
	size_t n, same = 0, line = 1;
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		kik_buf_add(&b, part, n);
	fclose(f);
	for (const char *s = kik_buf_str(&b); s[same] != '\0' && s[same] == text[same]; same++)
		line += s[same] == '\n';
	bool equal = strcmp(kik_buf_str(&b), text) == 0;
	kik_buf_release(&b);
	if (!equal)
		fail_msg("golden/%s differs from line %zu on", name, line);
}

static void outputs_are_golden(void **state)
{
	(void)state;
	struct kik_doc *d = sample_doc(arena, "da");
	assert_golden("sample.txt", render(d, "txt", plain()));
	assert_golden("sample-48.txt",
	    render(d, "txt", (struct kik_render_options){ .width = 48, .color = true }));
	assert_golden("sample.html", render(d, "html", plain()));
	assert_golden("sample.csv", render(d, "csv", plain()));
	assert_golden("sample-excel.csv",
	    render(d, "csv", (struct kik_render_options){ .excel = true }));
	assert_golden("sample.json", render(d, "json", plain()));
	assert_golden("sample-en.txt", render(sample_doc(arena, "en"), "txt", plain()));
	assert_golden("charts-3-5.html", render(sample_charts(arena, 3, 5), "html", plain()));
	assert_golden("charts-16-45.html", render(sample_charts(arena, 16, 45), "html", plain()));
}

static void same_input_gives_the_same_bytes(void **state)
{
	(void)state;
	const struct kik_render_options o = { .name = "x" };
	for (const struct kik_renderer *r = kik_renderers; r->name != NULL; r++) {
		struct kik_buf a = KIK_BUF_INIT, b = KIK_BUF_INIT;
		if (r->render == NULL)
			continue;
		assert_int_equal(r->render(sample_doc(arena, "nb"), &o, &a), 0);
		assert_int_equal(r->render(sample_doc(arena, "nb"), &o, &b), 0);
		assert_int_equal(a.len, b.len);
		assert_memory_equal(a.s, b.s, b.len);
		kik_buf_release(&a);
		kik_buf_release(&b);
	}
	assert_null(kik_renderer_find("doc"));
}

/* ---- text ---- */

static void no_line_is_wider_than_the_terminal(void **state)
{
	(void)state;
	struct kik_doc *d = sample_doc(arena, "da");
	for (int width = 40; width <= 132; width++) {
		const char *s = render(d, "txt", (struct kik_render_options){ .width = width });
		while (*s != '\0') {
			size_t n = strcspn(s, "\n");
			const char *line = kik_arena_text(arena, s, n);
			if (kik_utf8_width(line) > (size_t)width)
				fail_msg("width %d: %s", width, line);
			s += n + 1;
		}
	}
}

static void terminals_get_no_control_characters(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "status", "da", "T\033[31m", "");
	kik_doc_para(d, NULL,
	    "a\007b \xE2\x80\xAE"
	    "c\td");
	kik_doc_item(d, kik_doc_list(d, NULL), "\033]0;x\007");
	const char *s = render(d, "txt", plain());
	assert_null(strpbrk(s, "\033\007\t"));
	assert_null(strstr(s, "\xE2\x80\xAE"));
	assert_non_null(strstr(s, "a\\x07b \\u{202E}c d"));
}

/* ---- HTML ---- */

static bool is_void(const char *name, size_t n)
{
	return (n == 4 && memcmp(name, "meta", 4) == 0) || (n == 2 && memcmp(name, "br", 2) == 0);
}

/* Every element is closed, in order; attributes are quoted. */
static void assert_well_formed(const char *s)
{
	struct {
		const char *name;
		size_t n;
	} open[32];
	size_t depth = 0;
	const char *end = strstr(s, "<html");
	assert_non_null(end);
	for (s = end; (s = strchr(s, '<')) != NULL; s = end) {
		bool closing = s[1] == '/';
		const char *name = s + 1 + closing;
		size_t n = strcspn(name, " >/");
		end = strchr(s, '>');
		assert_non_null(end);
		if (closing) {
			assert_true(depth > 0);
			depth--;
			assert_int_equal(open[depth].n, n);
			assert_memory_equal(open[depth].name, name, n);
		} else if (end[-1] != '/' && !is_void(name, n)) {
			assert_true(depth < 32);
			open[depth].name = name;
			open[depth++].n = n;
		}
	}
	assert_int_equal(depth, 0);
}

static void html_is_well_formed_and_inert(void **state)
{
	(void)state;
	struct kik_doc *docs[] = { sample_doc(arena, "da"), sample_charts(arena, 1, 0),
		kik_doc_new(arena, "status", "en\"", "<b>", "&") };
	for (size_t i = 0; i < sizeof docs / sizeof *docs; i++) {
		const char *s = render(docs[i], "html", plain());
		assert_well_formed(s);
		assert_null(strstr(s, "<script"));
		assert_null(strstr(s, "<b>"));
		assert_null(strstr(s, " style="));
		assert_null(strstr(s, "http:"));
		assert_null(strstr(s, "https:"));
		assert_null(strstr(s, "url("));
	}
}

/* Base64 by the book: three bytes are four digits; of 32 bytes two are left over. */
static const char *base64(const unsigned char *s)
{
	static const char digits[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char *out = kik_arena_alloc(arena, 45);
	for (size_t i = 0; i < 33; i += 3) {
		unsigned long v =
		    (unsigned long)s[i] << 16 | (unsigned long)s[i + 1] << 8 | s[i + 2];
		for (size_t k = 0; k < 4; k++)
			out[i / 3 * 4 + k] = digits[v >> (18 - 6 * k) & 63];
	}
	out[43] = '=';
	return out;
}

static void the_policy_allows_this_style_only(void **state)
{
	(void)state;
	const char *s = render(sample_doc(arena, "da"), "html", plain());
	const char *css = strstr(s, "<style>");
	assert_non_null(css);
	css += strlen("<style>");
	unsigned char digest[33] = { 0 };
	SHA2_CTX sha;
	SHA256Init(&sha);
	SHA256Update(&sha, (const uint8_t *)css, (size_t)(strstr(css, "</style>") - css));
	SHA256Final(digest, &sha);
	assert_non_null(strstr(s,
	    kik_arena_printf(arena,
		"content=\"default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
		"form-action 'none'\"",
		base64(digest))));
}

/* How many times the part occurs. */
static size_t count(const char *s, const char *part)
{
	size_t n = 0;
	for (; (s = strstr(s, part)) != NULL; s++)
		n++;
	return n;
}

static void contents_come_with_the_fourth_section(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "status", "da", "Titel", "");
	for (int i = 0; i < 3; i++)
		kik_doc_heading(d, NULL, 2, "Afsnit");
	assert_int_equal(count(render(d, "html", plain()), "<nav"), 0);
	kik_doc_heading(d, NULL, 2, "Fjerde")->id = "four";
	const char *s = render(d, "html", plain());
	assert_int_equal(count(s, "<nav"), 1);
	assert_int_equal(count(s, "<li><a href=\"#kik-"), 3);
	assert_int_equal(count(s, "<li><a href=\"#four\">Fjerde</a>"), 1);
	assert_int_equal(count(s, "<section aria-labelledby="), 4);
	assert_int_equal(count(s, "<h2 id=\"kik-2\">"), 1);
}

static void heading_levels_are_not_skipped(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "status", "da", "Titel", "");
	kik_doc_heading(d, NULL, 4, "dyb");    /* right below the title: h2 */
	kik_doc_heading(d, NULL, 4, "dybere"); /* h3 */
	kik_doc_heading(d, NULL, 1, "top");    /* the title alone is h1 */
	const char *s = render(d, "html", plain());
	assert_non_null(strstr(s, "<h2>dyb</h2>\n<h3>dybere</h3>"));
	assert_non_null(strstr(s, ">top</h2>"));
	assert_int_equal(count(s, "<h1>"), 1);
}

static void charts_carry_their_message_and_figures(void **state)
{
	(void)state;
	const char *s = render(sample_doc(arena, "da"), "html", plain());
	/* two small ones without a table; radar, bars and scatter with one */
	assert_int_equal(count(s, "<svg role=\"img\""), 5);
	assert_int_equal(count(s, "<desc id="), 5);
	assert_int_equal(count(s, "<details open>"), 3);
	/* 8 axes of three series, one without a value; and a mark each in the legend */
	assert_int_equal(count(s, "class=\"m s0\""), 7 + 1);
	assert_int_equal(count(s, "class=\"m s1\""), 8 + 1);
	/* 14 points, one of them without a value */
	assert_int_equal(count(s, "class=\"ball\""), 13);
}

/* ---- csv and json ---- */

static void a_document_without_tables_is_empty(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "status", "da", "T", "");
	kik_doc_para(d, NULL, "tekst");
	assert_string_equal(render(d, "csv", plain()), "");
	assert_string_equal(render(d, "json", plain()),
	    "{\"format\":\"kik-document\",\"version\":1,"
	    "\"kind\":\"status\",\"lang\":\"da\",\"title\":\"T\",\"tables\":{}}\n");
}

static void data_stay_data(void **state)
{
	(void)state;
	struct kik_doc *d = kik_doc_new(arena, "tal", "da", "T", "");
	for (int i = 0; i < 2; i++) {
		struct kik_table *t = kik_doc_table(d, NULL, "t", "");
		kik_doc_column(d, t, "a", "A", false);
		kik_doc_column(d, t, "n", "N", true);
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], "=1+1");
		kik_cell_number(&row[1], -12345, 1);
		row = kik_doc_row(d, t);
		kik_cell_text(&row[0], "a\"b,c");
		kik_cell_hidden(&row[1], "<5");
	}
	/* -1.2345 whole, not as the document rounds it; text guarded, the number not */
	const char *once = "a,n\n'=1+1,-1.2345\n\"a\"\"b,c\",\n";
	assert_string_equal(render(d, "csv", plain()),
	    kik_arena_printf(arena, "%s\n%s", once, once));
	const char *excel = "a;n\r\n'=1+1;-1,2345\r\n\"a\"\"b,c\";\r\n";
	assert_string_equal(render(d, "csv", (struct kik_render_options){ .excel = true }),
	    kik_arena_printf(arena, "\xEF\xBB\xBF%s\r\n%s", excel, excel));
	const char *rows = "[\n{\"a\":\"=1+1\",\"n\":-1.2345},\n{\"a\":\"a\\\"b,c\",\"n\":null}]";
	assert_string_equal(strstr(render(d, "json", plain()), "\"tables\""),
	    kik_arena_printf(arena, "\"tables\":{\"t\":%s,\"t-2\":%s}}\n", rows, rows));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(outputs_are_golden),
		cmocka_unit_test(same_input_gives_the_same_bytes),
		cmocka_unit_test(no_line_is_wider_than_the_terminal),
		cmocka_unit_test(terminals_get_no_control_characters),
		cmocka_unit_test(html_is_well_formed_and_inert),
		cmocka_unit_test(the_policy_allows_this_style_only),
		cmocka_unit_test(contents_come_with_the_fourth_section),
		cmocka_unit_test(heading_levels_are_not_skipped),
		cmocka_unit_test(charts_carry_their_message_and_figures),
		cmocka_unit_test(a_document_without_tables_is_empty),
		cmocka_unit_test(data_stay_data),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
