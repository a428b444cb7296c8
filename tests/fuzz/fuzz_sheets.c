/*
 * Rows as they stand under a good header: of a sheet of entries or of a consensus sheet, as the
 * first byte says.  What is accepted comes back the same from the stream that is written of it,
 * entries also from a sheet that is written anew; a stream that is changed on the way is refused
 * with a finding, or holds the same when it is written and read once more.
 */
#include <string.h>

#include "fuzz.h"
#include "kik/csv.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"
#include "kik/reading.h"
#include "kik/store.h"

enum { CONSENSUS = KIK_SECTIONS, SHEETS };

static const char *const words[] = { "0", "1", "-1", "1.5", "5", "1000000000000", "null", "[]",
	"{}", "\"\"", "\"T1\"", "\"A1\"", "\"now\"", "\"2026-02-30\"", "\"effect\":", "\"x-k\":1,",
	"{\"id\":\"1\",\"goal\":\"\"},", ",", ":", "\"", "\xCD\x80", "e\xCC\x81", "'", "=" };

static bool in_sheet(const struct kik_entry_field *f)
{
	return f->type != KIK_ENTRY_READER && f->place != KIK_ENTRY_IN_SECTION;
}

/* The shared columns that a sheet has: what a column of its own is called is that one's. */
static bool is_shared(size_t section, size_t shared)
{
	for (size_t i = 0; i < kik_entry_kinds[section].nfields; i++)
		if (!strcmp(kik_entry_kinds[section].field[i].column.name,
			kik_entry_shared[shared].name))
			return false;
	return true;
}

static void add_header(struct kik_buf *b, size_t sheet, char delimiter)
{
	static const char consensus[] = "unit,round,question,points,reason,strengths,"
					"improvements,evidence,municipality,area";

	if (sheet == CONSENSUS) {
		for (const char *s = consensus; *s; s++)
			kik_buf_addc(b, *s == ',' ? delimiter : *s);
		return;
	}
	for (size_t i = 0; i < KIK_ENTRY_FRAME; i++)
		if (is_shared(sheet, i))
			kik_buf_addf(b, "%s%c", kik_entry_shared[i].name, delimiter);
	for (size_t i = 0; i < kik_entry_kinds[sheet].nfields; i++)
		if (in_sheet(&kik_entry_kinds[sheet].field[i]))
			kik_buf_addf(b, "%s%c", kik_entry_kinds[sheet].field[i].column.name,
			    delimiter);
}

/* --- a sheet anew ------------------------------------------------------------------------------- */

static void add_field(struct kik_buf *b, const char *text)
{
	kik_csv_quote(b, ';', text, strlen(text), true);
	kik_buf_addc(b, ';');
}

/* An entry as a cell of each column; false when only keys and questions stand in it. */
static bool add_entry(struct kik_buf *b, const struct kik_entry_kind *k, const struct kik_entry *e)
{
	bool used = false;

	for (size_t i = 0; i < k->nfields; i++) {
		const struct kik_entry_field *f = &k->field[i];
		const struct kik_entered *v = &e->value[i];
		struct kik_buf cell = KIK_BUF_INIT;

		if (!in_sheet(f))
			continue;
		for (size_t j = 0; v->given && j < v->n; j++)
			kik_buf_addf(&cell, "%s%s", j ? "\n" : "", v->item[j]);
		if (v->given && (f->type == KIK_ENTRY_WHOLE || f->type == KIK_ENTRY_NUMBER))
			kik_buf_add_fixed(&cell, v->number, KIK_STAT, 4, ',');
		else if (v->given && v->text)
			kik_buf_adds(&cell, v->text);
		used = used || (v->given && !f->key && f->type != KIK_ENTRY_QUESTIONS);
		add_field(b, kik_buf_str(&cell));
		kik_buf_release(&cell);
	}
	return used;
}

/* The rows of a result's section; false when one of them would not be read. */
static bool add_rows(struct kik_buf *b, const struct kik_result *r, size_t section)
{
	const char *shared[KIK_ENTRY_FRAME] = { [KIK_ENTRY_UNIT] = r->unit.id,
		[KIK_ENTRY_ROUND] = r->round,
		[KIK_ENTRY_NAME] = r->unit.name,
		[KIK_ENTRY_AREA] = r->unit.area,
		[KIK_ENTRY_MUNICIPALITY] = r->unit.municipality };

	for (size_t e = 0; e < r->entries[section]->n; e++) {
		for (size_t i = 0; i < KIK_ENTRY_FRAME; i++)
			if (is_shared(section, i))
				add_field(b, shared[i]);
		if (!add_entry(b, &kik_entry_kinds[section], &r->entries[section]->entry[e]))
			return false;
		kik_buf_addc(b, '\n');
	}
	return true;
}

/* --- reading ---------------------------------------------------------------------------------- */

/*
 * One table as a stream, and, unless NULL, as a sheet written anew, which is empty when that
 * cannot be.  How many errors there were.
 */
static size_t read_sheet(const struct kik_buf *table, size_t sheet, struct kik_buf *stream,
    struct kik_buf *anew)
{
	struct kik_reading_options o = { .intake = { .frame = fuzz_frame() },
		.keep = KIK_KEEP_TEXT };
	char *path = fuzz_file(0, kik_buf_str(table), table->len);
	struct kik_arena *a = kik_arena_new();
	size_t n, nunits, nwithheld, errors;
	struct kik_result **result;
	struct fuzz_notes notes;
	struct kik_reading r;
	bool whole = true;

	fuzz_notes_begin(&notes, NULL);
	if (kik_reading_open(&r, notes.d, &o, &path, 1, a) < 0)
		fuzz_fail("the sheet cannot be read");
	kik_reading_units(&r, &nunits, &nwithheld);
	errors = fuzz_errors(&notes);
	if ((nwithheld > 0 || r.blind) != (errors > 0))
		fuzz_fail("%zu of %zu units withheld with %zu errors", nwithheld, nunits, errors);
	result = kik_reading_agreed(&r, &n, a);
	kik_frame_line(stream, fuzz_frame());
	for (size_t i = 0; i < n; i++) {
		fuzz_line(stream, result[i], a);
		if (anew)
			whole = add_rows(anew, result[i], sheet) && whole;
	}
	if (anew && (!whole || !n || r.blind))
		kik_buf_clear(anew);
	kik_reading_release(&r);
	fuzz_notes_end(&notes);
	kik_arena_free(a);
	return errors;
}

/* A stream written again; how many errors there were, which the status says as well. */
static size_t read_stream(const struct kik_buf *stream, struct kik_buf *again)
{
	char *path = fuzz_file(0, kik_buf_str(stream), stream->len);
	struct kik_arena *a = kik_arena_new();
	struct kik_results rs = { 0 };
	struct fuzz_notes notes;
	size_t errors;
	int status;

	fuzz_notes_begin(&notes, NULL);
	status = kik_results_read(notes.d, &path, 1, fuzz_frame(), &rs, a);
	errors = fuzz_errors(&notes);
	if ((status < 0) != (errors > 0))
		fuzz_fail("status %d with %zu errors: %s", status, errors, kik_buf_str(stream));
	fuzz_stream(again, &rs, a);
	kik_results_release(&rs);
	fuzz_notes_end(&notes);
	kik_arena_free(a);
	return errors;
}

static void check_stream(const struct kik_buf *stream)
{
	struct kik_buf again = KIK_BUF_INIT;

	if (read_stream(stream, &again))
		fuzz_fail("refused when written: %s", kik_buf_str(stream));
	fuzz_same("streams", stream, &again);
	kik_buf_release(&again);
}

/* What is accepted of a stream that was changed holds the same when it is read once more. */
static void check_changed(const struct kik_buf *stream)
{
	struct kik_buf once = KIK_BUF_INIT;

	(void)read_stream(stream, &once);
	if (once.len)
		check_stream(&once);
	kik_buf_release(&once);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct fuzz f = { s, s + (len < 4 ? len : 4) };
	struct kik_buf table = KIK_BUF_INIT, stream = KIK_BUF_INIT, anew = KIK_BUF_INIT,
		       again = KIK_BUF_INIT;
	size_t sheet = fuzz_pick(&f, SHEETS), times;
	char delimiter = ";,\t"[fuzz_pick(&f, 3)];

	times = fuzz_pick(&f, 4);
	add_header(&table, sheet, delimiter);
	kik_buf_addc(&table, '\n');
	kik_buf_add(&table, f.s, (size_t)(s + len - f.s));
	if (sheet != CONSENSUS) {
		add_header(&anew, sheet, ';');
		kik_buf_addc(&anew, '\n');
	}
	read_sheet(&table, sheet, &stream, sheet == CONSENSUS ? NULL : &anew);
	check_stream(&stream);
	if (anew.len && sheet != KIK_SURVEY) {
		if (read_sheet(&anew, sheet, &again, NULL))
			fuzz_fail("refused when written: %s", kik_buf_str(&anew));
		fuzz_same("sheets", &stream, &again);
	}
	f.end = s + len;
	fuzz_edit(&f, &stream, (unsigned)times, words, sizeof words / sizeof *words);
	check_changed(&stream);
	kik_buf_release(&table);
	kik_buf_release(&stream);
	kik_buf_release(&anew);
	kik_buf_release(&again);
	return 0;
}
