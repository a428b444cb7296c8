/* Consensus sheets in workbooks. */
#include <string.h>

#include "agreed_parts.h"
#include "book_facts.h"

#define FORMAT "kik-consensus"

/* The first sheet in sight with the header of a consensus sheet; KIK_NONE when none has it. */
static size_t find_sheet(struct kik_workbook *book)
{
	size_t n = kik_workbook_count(book), i;
	struct kik_cells row;
	struct kik_rows rows;

	for (i = 0; i < n; i++)
		if (!kik_workbook_hidden(book, i) && !kik_book_is_facts(book, i) &&
		    kik_workbook_rows(book, i, &rows) == 0 &&
		    kik_agreed_seek(&rows, &row, NULL, NULL, NULL) == 1)
			return i;
	return KIK_NONE;
}

bool kik_agreed_is_book(struct kik_zip *z, const char *name)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	struct kik_arena *a = kik_arena_new();
	struct kik_workbook *book = kik_workbook_open(quiet, name, z, a);
	bool yes = book && find_sheet(book) != KIK_NONE;

	kik_workbook_close(book);
	kik_arena_free(a);
	kik_diag_free(quiet);
	return yes;
}

/* The cover before the sheet: date and roles.  0, or -1 with the faults reported. */
static int read_cover(struct kik_book_facts *f, struct kik_agreed_rows *g, size_t sheet)
{
	struct kik_cells row;
	struct kik_rows rows;
	int got, status = 0;

	if (sheet == 0 || kik_book_is_facts(f->book, 0))
		return 0;
	if (kik_workbook_rows(f->book, 0, &rows) < 0)
		return -1;
	while ((got = rows.next(rows.ctx, &row)) == 1)
		if (kik_agreed_head(g, f->d, &rows, &row) < 0)
			status = -1;
	return got < 0 ? -1 : status;
}

static int read_book(struct kik_book_facts *f, struct kik_agreed_rows *g)
{
	struct kik_sheet_source source = { .typed = true };
	size_t sheet = find_sheet(f->book);
	struct kik_rows rows;
	bool bad;

	if (sheet == KIK_NONE || kik_book_facts_read(f) < 0)
		return -1;
	kik_sheet_source_book(&source, f);
	source.fact[KIK_A_RESPONDENT] = kik_agreed_group;
	kik_agreed_begin(g);
	bad = read_cover(f, g, sheet) < 0 || f->contradicts;
	if (kik_workbook_rows(f->book, sheet, &rows) < 0)
		return -1;
	return kik_agreed_sheet(&rows, f->d, f->name, &source, g, bad);
}

int kik_agreed_book(struct kik_zip *z, const char *name, struct kik_diag *d,
    struct kik_agreed_rows *g)
{
	struct kik_book_facts f = { .d = d, .name = name, .format = FORMAT };
	int status = -1;

	f.a = kik_arena_new();
	f.book = kik_workbook_open(d, name, z, f.a);
	if (f.book)
		status = read_book(&f, g);
	kik_workbook_close(f.book);
	kik_arena_free(f.a);
	return status;
}
