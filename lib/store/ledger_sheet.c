/* Sheets of entries as rows: finding the header, then row by row, of tables and of workbooks. */
#include <string.h>

#include "kik/csv.h"
#include "ledger_parts.h"

#define PEEK       32768 /* the header stands within so many bytes, */
#define HEADER_ROW 20    /* in one of the first so many rows, */
#define OWN        3     /* and has so many columns of the sheet's own */

static const size_t shared_of[KIK_A_COLUMNS] = {
	[KIK_A_UNIT] = KIK_ENTRY_UNIT,
	[KIK_A_ROUND] = KIK_ENTRY_ROUND,
	[KIK_A_RESPONDENT] = KIK_NONE,
	[KIK_A_QUESTION] = KIK_NONE,
	[KIK_A_POINTS] = KIK_NONE,
	[KIK_A_STRENGTHS] = KIK_NONE,
	[KIK_A_IMPROVEMENTS] = KIK_NONE,
	[KIK_A_IDEAS] = KIK_NONE,
	[KIK_A_EVIDENCE] = KIK_NONE,
	[KIK_A_NAME] = KIK_ENTRY_NAME,
	[KIK_A_AREA] = KIK_ENTRY_AREA,
	[KIK_A_MUNICIPALITY] = KIK_ENTRY_MUNICIPALITY,
	[KIK_A_FRAME] = KIK_ENTRY_FRAME,
	KIK_NO_SUBSCORE_COLUMNS,
};

/* Whose rows they are, for the intake; no person's. */
static const struct kik_slice unit_itself = { "unit", 4 };

/* --- the header ------------------------------------------------------------------------------ */

static bool is_named(const struct kik_column_def *c, struct kik_slice name)
{
	size_t i;

	if (kik_slice_is_fold(name, c->name))
		return true;
	for (i = 0; c->alias[i]; i++)
		if (kik_slice_is_fold(name, c->alias[i]))
			return true;
	return false;
}

/* How many cells of a row name columns of a kind's own. */
static size_t count_own(const struct kik_entry_kind *k, const struct kik_cells *row)
{
	size_t f, i, n = 0;

	for (f = 0; f < row->n; f++) {
		struct kik_slice name = kik_trim(row->field[f].s, row->field[f].len);

		for (i = 0; name.len && i < k->nfields; i++)
			if (is_named(&k->field[i].column, name)) {
				n++;
				break;
			}
	}
	return n;
}

/* A header of answers, or of a consensus sheet: those have points. */
static bool has_points(const struct kik_cells *row)
{
	size_t f;

	for (f = 0; f < row->n; f++)
		if (is_named(&kik_answer_columns[KIK_A_POINTS],
			kik_trim(row->field[f].s, row->field[f].len)))
			return true;
	return false;
}

/* The section whose header this row is; KIK_NONE. */
static size_t section_of(const struct kik_cells *row)
{
	size_t best = KIK_NONE, most = OWN - 1, s;

	if (row->n < OWN || has_points(row))
		return KIK_NONE;
	for (s = 0; s < KIK_SECTIONS; s++) {
		size_t n = count_own(&kik_entry_kinds[s], row);

		if (n > most) {
			most = n;
			best = s;
		}
	}
	return best;
}

/* Goes to the header: 1 with *row and its section, 0 there is none, -1. */
static int seek(struct kik_rows *rows, struct kik_cells *row, size_t *section)
{
	size_t i;
	int got = 0;

	for (i = 0; i < HEADER_ROW && (got = rows->next(rows->ctx, row)) == 1; i++) {
		*section = section_of(row);
		if (*section != KIK_NONE)
			return 1;
		if (has_points(row))
			return 0;
	}
	return got < 0 ? -1 : 0;
}

/* --- rows ------------------------------------------------------------------------------------- */

/*
 * False for what stands between the rows, and for a row that was prepared but not used: nothing
 * stands in it but its keys and questions.
 */
static bool is_used(const struct kik_sheet_row *c, const struct kik_entry_kind *k)
{
	size_t i;

	for (i = 0; i < k->nfields; i++) {
		struct kik_slice t = kik_columns_cell(&c->columns, &c->cells, KIK_ENTRY_SHARED + i);

		if (!k->field[i].key && k->field[i].type != KIK_ENTRY_QUESTIONS &&
		    k->field[i].type != KIK_ENTRY_READER && kik_trim(t.s, t.len).len)
			return true;
	}
	return false;
}

static int read_rows(struct kik_sheet_row *c, struct kik_rows *rows, struct kik_ledger *g,
    size_t section, size_t *n, bool *blank)
{
	int got;

	while ((got = rows->next(rows->ctx, &c->cells)) == 1) {
		if (!is_used(c, g->kind)) {
			*blank = true;
			continue;
		}
		++*n;
		if (kik_columns_row(&c->columns, g->diag, &c->cells) < 0)
			kik_intake_taint(g->intake);
		else
			kik_ledger_take(g, section);
	}
	return got;
}

/* What may head a column: the shared ones, then those of the kind. */
static void list_columns(const struct kik_entry_kind *k, struct kik_column_def *def)
{
	/* where a column of the kind's own has the name of a shared one, it is the one meant */
	static const struct kik_column_def taken = { "\t", KIK_COL_OPTIONAL, { NULL } };
	size_t i, s;

	memcpy(def, kik_entry_shared, KIK_ENTRY_SHARED * sizeof *def);
	for (i = 0; i <= k->nfields; i++) {
		def[KIK_ENTRY_SHARED + i] = k->field[i].column;
		for (s = 0; i < k->nfields && s < KIK_ENTRY_SHARED; s++)
			if (!strcmp(kik_entry_shared[s].name, k->field[i].column.name))
				def[s] = taken;
	}
}

/* 0, or -1 when it could not be read to its end. */
static int read_sheet(struct kik_rows *rows, struct kik_diag *d, const char *name,
    const struct kik_sheet_source *source, size_t section, struct kik_ledger *g)
{
	struct kik_column_def def[KIK_COLUMNS_KNOWN];
	struct kik_sheet_row c = {
		.source = source, .of = shared_of, .elsewhere = KIK_ENTRY_SHARED
	};
	struct kik_diag *own = g->diag;
	size_t found, n = 0;
	bool blank = false;
	int got;

	if (seek(rows, &c.cells, &found) != 1)
		return -1;
	g->kind = &kik_entry_kinds[section];
	list_columns(g->kind, def);
	kik_columns_init(&c.columns, def);
	if (kik_columns_header(&c.columns, d, rows, &c.cells, kik_sheet_waived(&c, &g->options),
		false) < 0)
		return -1;
	/* cells in which nothing stands are not there in a workbook, wherever they are */
	if (source->typed)
		c.columns.need = 0;
	g->sheet = &c;
	g->mark = KIK_MARK_NONE;
	g->diag = d;
	got = read_rows(&c, rows, g, section, &n, &blank);
	g->diag = own;
	g->sheet = NULL;
	if (got == 0 && n == 0) {
		/* in a workbook rows in which nothing stands are not there */
		bool ours = blank || source->typed;

		kik_diag_file(d, ours ? KIK_F_NOT_FILLED_IN : KIK_F_NO_ROWS, name, NULL, NULL);
		kik_intake_taint(g->intake);
	}
	kik_sheet_tell(d, name, source, kik_entry_kinds[section].name, n);
	return got;
}

/* --- tables ------------------------------------------------------------------------------------ */

static size_t header_of(const char *s, size_t len, char delimiter)
{
	size_t section = KIK_NONE;
	struct kik_cells row;
	struct kik_rows rows;
	struct kik_input in;
	struct kik_csv *csv;

	kik_input_memory(&in, "", s, len, KIK_ENC_UTF8);
	csv = kik_csv_new(&in, NULL, delimiter);
	rows = kik_csv_rows(csv);
	if (seek(&rows, &row, &section) != 1)
		section = KIK_NONE;
	kik_csv_free(csv);
	kik_input_close(&in);
	return section;
}

size_t kik_ledger_csv_section(struct kik_input *in, char *delimiter)
{
	static const char candidates[] = ";,\t";
	size_t i, len;

	while (in->len < PEEK && kik_input_more(in) > 0)
		;
	len = in->len < PEEK ? in->len : PEEK;
	for (i = 0; candidates[i]; i++) {
		size_t section = header_of(in->s, len, candidates[i]);

		if (section != KIK_NONE) {
			*delimiter = candidates[i];
			return section;
		}
	}
	return KIK_NONE;
}

int kik_ledger_csv(struct kik_input *in, struct kik_diag *d, char delimiter, size_t section,
    struct kik_ledger *g)
{
	struct kik_csv *csv = kik_csv_new(in, d, delimiter);
	struct kik_rows rows = kik_csv_rows(csv);
	struct kik_sheet_source source = {
		.fact[KIK_A_RESPONDENT] = unit_itself, .in = in, .delimiter = delimiter
	};
	int status = read_sheet(&rows, d, in->name, &source, section, g);

	if (in->encoding == KIK_ENC_WINDOWS_1252)
		kik_diag_file(d, KIK_F_DECODED, in->name, kik_encoding_name(in->encoding), NULL);
	kik_csv_free(csv);
	return status;
}

/* --- workbooks --------------------------------------------------------------------------------- */

/* The first sheet in sight with such a header, and its section; KIK_NONE when none has one. */
static size_t find_sheet(struct kik_workbook *book, size_t *section)
{
	size_t n = kik_workbook_count(book), i;
	struct kik_cells row;
	struct kik_rows rows;

	for (i = 0; i < n; i++)
		if (!kik_workbook_hidden(book, i) && !kik_book_is_facts(book, i) &&
		    kik_workbook_rows(book, i, &rows) == 0 && seek(&rows, &row, section) == 1)
			return i;
	return KIK_NONE;
}

size_t kik_ledger_book_section(struct kik_zip *z, const char *name)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	struct kik_arena *a = kik_arena_new();
	struct kik_workbook *book = kik_workbook_open(quiet, name, z, a);
	size_t section = KIK_NONE;

	if (book && find_sheet(book, &section) == KIK_NONE)
		section = KIK_NONE;
	kik_workbook_close(book);
	kik_arena_free(a);
	kik_diag_free(quiet);
	return section;
}

static int read_book(struct kik_book_facts *f, size_t section, struct kik_ledger *g)
{
	struct kik_sheet_source source = { .typed = true };
	struct kik_rows rows;
	size_t found, sheet = find_sheet(f->book, &found);

	if (sheet == KIK_NONE || kik_book_facts_read(f) < 0)
		return -1;
	kik_sheet_source_book(&source, f);
	source.fact[KIK_A_RESPONDENT] = unit_itself;
	if (f->contradicts)
		kik_intake_taint(g->intake);
	if (kik_workbook_rows(f->book, sheet, &rows) < 0)
		return -1;
	return read_sheet(&rows, f->d, f->name, &source, section, g);
}

int kik_ledger_book(struct kik_zip *z, const char *name, struct kik_diag *d, size_t section,
    struct kik_ledger *g)
{
	struct kik_book_facts f = { .d = d, .name = name };
	int status = -1;

	f.a = kik_arena_new();
	f.format = kik_arena_printf(f.a, "kik-%s", kik_entry_kinds[section].name);
	f.book = kik_workbook_open(d, name, z, f.a);
	if (f.book)
		status = read_book(&f, section, g);
	kik_workbook_close(f.book);
	kik_arena_free(f.a);
	return status;
}
