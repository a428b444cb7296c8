/* Texts of workbooks: what the writer puts into a cell is what the reader takes out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "findings.h"
#include "kik/workbook.h"
#include "kik/xlsx.h"
#include "kik/zip.h"

enum { ROUNDS = 20, TEXTS = 200 };

/* What escapes are made of comes often: near misses, escapes in each other, halves of a pair. */
static const char *const piece[] = { "_", "_", "_x", "x", "0041", "000d", "005F", "D83D", "DE00",
	"_x0041_", "_x005F_", "_xD83D__xDE00_", "_xd83d_", "_x0000_", "_x004g_", "_X0041_", "a",
	" ", "\n", "\t", "æ", "𝄞", "'", "=1+1", "<&\">", "]]>" };

enum { PIECES = sizeof piece / sizeof *piece };

static void random_text(struct kik_buf *b)
{
	kik_buf_clear(b);
	for (int64_t n = 1 + test_random(8); n > 0; n--)
		kik_buf_adds(b, piece[test_random(PIECES)]);
}

/* Reads the first sheet: its first column, and beside it what was merged or a link. */
static void compare(struct findings *f, const struct kik_buf *book, struct kik_buf *text)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_zip *z = kik_zip_open(f->d, "t.xlsx", book->s, book->len);
	struct kik_workbook *w = kik_workbook_open(f->d, "t.xlsx", z, a);
	struct kik_rows rows;
	struct kik_cells row;

	assert_non_null(w);
	assert_int_equal(kik_workbook_rows(w, 0, &rows), 0);
	for (size_t i = 0; i < TEXTS; i++) {
		assert_int_equal(rows.next(rows.ctx, &row), 1);
		assert_int_equal(row.line, i + 1);
		assert_int_equal(row.n, 3);
		for (size_t c = 0; c < 3; c++) {
			assert_int_equal(row.field[c].len, text[i].len);
			assert_memory_equal(row.field[c].s, text[i].s, text[i].len);
		}
	}
	assert_int_equal(rows.next(rows.ctx, &row), 0);
	kik_workbook_close(w);
	kik_zip_close(z);
	kik_arena_free(a);
}

static void come_back_as_they_were(void **state)
{
	static struct kik_buf text[TEXTS];
	struct findings f;
	struct kik_buf book = KIK_BUF_INIT;

	(void)state;
	findings_begin(&f);
	for (int round = 0; round < ROUNDS; round++) {
		struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);
		struct kik_xlsx_sheet *s = kik_xlsx_add(x, "A");

		for (unsigned i = 0; i < TEXTS; i++) {
			random_text(&text[i]);
			kik_xlsx_text(s, i, 0, KIK_XLSX_TEXT, text[i].s);
			kik_xlsx_merge(s, (struct kik_xlsx_range){ i, 1, i, 1 }, KIK_XLSX_TEXT,
			    text[i].s);
			kik_xlsx_link(s, i, 2, text[i].s, s);
		}
		kik_buf_clear(&book);
		assert_int_equal(kik_xlsx_finish(f.d, x, "t.xlsx", &book), 0);
		compare(&f, &book, text);
	}
	assert_string_equal(findings_lines(&f), "");
	for (size_t i = 0; i < TEXTS; i++)
		kik_buf_release(&text[i]);
	kik_buf_release(&book);
	findings_end(&f);
}

/* The properties of a document say which form it is: unit, round, code. */
static void properties_come_back_too(void **state)
{
	struct findings f;
	struct kik_buf book = KIK_BUF_INIT, text = KIK_BUF_INIT;

	(void)state;
	findings_begin(&f);
	for (int round = 0; round < TEXTS; round++) {
		struct kik_arena *a = kik_arena_new();
		struct kik_xlsx *x = kik_xlsx_new(NULL, NULL);
		struct kik_zip *z;
		struct kik_workbook *w;

		random_text(&text);
		kik_xlsx_add(x, "A");
		kik_xlsx_property(x, "unit", text.s);
		kik_buf_clear(&book);
		assert_int_equal(kik_xlsx_finish(f.d, x, "t.xlsx", &book), 0);
		z = kik_zip_open(f.d, "t.xlsx", book.s, book.len);
		w = kik_workbook_open(f.d, "t.xlsx", z, a);
		assert_non_null(w);
		assert_string_equal(kik_workbook_property(w, "unit"), text.s);
		kik_workbook_close(w);
		kik_zip_close(z);
		kik_arena_free(a);
	}
	assert_string_equal(findings_lines(&f), "");
	kik_buf_release(&book);
	kik_buf_release(&text);
	findings_end(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(come_back_as_they_were),
		cmocka_unit_test(properties_come_back_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
