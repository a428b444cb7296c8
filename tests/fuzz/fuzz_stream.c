/*
 * Results read back, from JSON Lines and tidy CSV.  A text that begins with '{' or 's' is read
 * as it stands; other bytes say which results to write and how to change what was written.  What
 * is refused is refused with a finding; what is accepted holds together, and gives the same
 * bytes when it is written, read and written again.
 */
#include <string.h>

#include "fuzz.h"
#include "kik/id.h"
#include "kik/merge.h"
#include "kik/store.h"

static const char *const words[] = { "0", "1", "2", "-1", "9", "1.5", "500000000", "500000001",
	"9007199254740992", "null", "true", "false", "[]", "{}", "\"\"", "\"T1\"", "\"A1\"",
	"\"unit\"", "\"area\"", "\"x-k\":[1, \"\\u0001\"],", "\"counts\":[],", "[5,1]", "[52.5,1],",
	",", "|", ":", "\xCD\x80", "e\xCC\x81", "\xC3\xA9", "'", "=", " ", "\"", "\n", "\r", "unit",
	"individual", "question", "theme", "k", "2026", "\xE6", "sha256:", "\"blank\":0," };

/* One of the results is a group, where the bytes say so. */
static void pick_results(struct fuzz *f, struct kik_results *rs, struct kik_arena *a)
{
	uint32_t n = 1 + fuzz_pick(f, 3);
	struct kik_merge_options o = { .by = "area" };
	struct kik_results groups = { 0 };
	struct fuzz_notes notes;

	kik_results_add_frame(rs, fuzz_frame());
	for (uint32_t i = 0; i < n; i++)
		kik_results_add(rs, fuzz_result(f, a));
	if (fuzz_pick(f, 3) != 2)
		return;
	fuzz_notes_begin(&notes, NULL);
	kik_results_single(notes.d, rs, false, true, a);
	kik_merge_by(notes.d, &o, rs, &groups, a);
	for (size_t i = 0; i < groups.n; i++)
		kik_results_add(rs, groups.result[i]);
	kik_results_release(&groups);
	fuzz_notes_end(&notes);
}

static void write_tidy(struct kik_buf *b, const struct kik_results *rs, bool excel,
    struct kik_arena *a)
{
	const struct kik_csv_style *style = excel ? &kik_csv_excel : &kik_csv_plain;

	kik_csv_begin(b, style);
	kik_tidy_header(b, style);
	for (size_t i = 0; i < rs->n; i++)
		if (kik_result_is_unit(rs->result[i]))
			kik_tidy_rows(b, style, rs->result[i], a);
}

/* How many errors there were; the status says the same. */
static size_t read_text(const struct kik_buf *text, struct kik_results *rs, struct kik_arena *a)
{
	char *path = fuzz_file(0, kik_buf_str(text), text->len);
	struct fuzz_notes notes;
	size_t errors;
	int status;

	fuzz_notes_begin(&notes, NULL);
	status = kik_results_read(notes.d, &path, 1, fuzz_frame(), rs, a);
	errors = fuzz_errors(&notes);
	if ((status < 0) != (errors > 0))
		fuzz_fail("status %d with %zu errors: %s", status, errors, kik_buf_str(text));
	fuzz_notes_end(&notes);
	return errors;
}

static void check_id(const char *id, bool need, struct kik_arena *a)
{
	struct kik_slice s = { id, strlen(id) };
	enum kik_fault fault;

	if (!need && !*id)
		return;
	if (kik_id_check(&s, a, &fault) < 0 || !kik_slice_is(s, id))
		fuzz_fail("an id that is none, or not in its form: %s", id);
}

static void check_result(const struct kik_result *r, struct kik_arena *a)
{
	const struct kik_individual *ind = r->individual;

	check_id(kik_result_id(r), true, a);
	check_id(r->round, true, a);
	check_id(kik_result_municipality(r), false, a);
	for (size_t q = 0; q < r->frame->nquestions; q++) {
		const struct kik_question_result *qr = &ind->question[q];
		int64_t n = 0;

		for (size_t bin = 0; bin < kik_question_scale(r->frame, q)->nbins; bin++) {
			if (qr->counts[bin] < 0)
				fuzz_fail("a count below 0");
			n += qr->counts[bin];
		}
		if (n != qr->n || n > ind->respondents || qr->evidence > ind->respondents ||
		    (!qr->used && (n || qr->evidence)))
			fuzz_fail("question %s does not hold together", r->frame->question[q].id);
	}
	for (size_t i = 0; i < r->nmembers; i++)
		for (size_t q = 0; q < r->frame->nquestions; q++) {
			const struct kik_scale *s = kik_question_scale(r->frame, q);
			const struct kik_cell *c = &r->member[i].cell[q];

			if (c->n >= 0 && (c->sum < c->n * s->min || c->sum > c->n * s->max))
				fuzz_fail("a member's points off the scale");
		}
}

/* Units, each once: what one table can hold. */
static bool fit_table(const struct kik_results *rs)
{
	for (size_t i = 0; i < rs->n; i++) {
		if (!kik_result_is_unit(rs->result[i]))
			return false;
		for (size_t j = 0; j < i; j++)
			if (!kik_unit_cmp(&rs->result[i]->unit, &rs->result[j]->unit) &&
			    !strcmp(rs->result[i]->round, rs->result[j]->round))
				return false;
	}
	return rs->n > 0;
}

/* What was read, written in both ways and read again: nothing is refused, nothing is lost. */
static void check_again(const struct kik_results *rs, struct kik_arena *a)
{
	struct kik_buf text = KIK_BUF_INIT, again = KIK_BUF_INIT;
	struct kik_results second = { 0 };

	fuzz_stream(&text, rs, a);
	if (read_text(&text, &second, a))
		fuzz_fail("refused when written: %s", kik_buf_str(&text));
	fuzz_stream(&again, &second, a);
	fuzz_same("streams", &text, &again);
	kik_results_release(&second);
	for (int excel = 0; fit_table(rs) && excel < 2; excel++) {
		kik_buf_clear(&text);
		kik_buf_clear(&again);
		write_tidy(&text, rs, excel, a);
		if (read_text(&text, &second, a))
			fuzz_fail("refused when written: %s", kik_buf_str(&text));
		write_tidy(&again, &second, excel, a);
		fuzz_same("tables", &text, &again);
		kik_results_release(&second);
	}
	kik_buf_release(&text);
	kik_buf_release(&again);
}

/* A text made and changed; false when it was not changed, and nothing may be refused. */
static bool make_text(struct fuzz *f, struct kik_buf *b, struct kik_arena *a)
{
	struct kik_results rs = { 0 };
	bool table = fuzz_pick(f, 3) == 2;
	uint32_t times = fuzz_pick(f, 4);

	pick_results(f, &rs, a);
	table = table && fit_table(&rs);
	if (table)
		write_tidy(b, &rs, fuzz_pick(f, 2), a);
	else
		fuzz_stream(b, &rs, a);
	kik_results_release(&rs);
	fuzz_edit(f, b, times, words, sizeof words / sizeof *words);
	return times > 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct fuzz f = { s, s + len };
	struct kik_arena *a = kik_arena_new();
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_results rs = { 0 };
	bool changed = true;
	size_t errors;

	if (len && (*s == '{' || *s == 's'))
		kik_buf_add(&b, s, len);
	else
		changed = make_text(&f, &b, a);
	errors = read_text(&b, &rs, a);
	if (errors && !changed)
		fuzz_fail("refused when written: %s", kik_buf_str(&b));
	for (size_t i = 0; i < rs.n; i++)
		check_result(rs.result[i], a);
	/* however its rows are written, a table holds a unit and round once */
	if (b.len && *b.s == 's' && rs.n && !fit_table(&rs))
		fuzz_fail("a unit twice: %s", b.s);
	if (rs.n)
		check_again(&rs, a);
	kik_results_release(&rs);
	kik_buf_release(&b);
	kik_arena_free(a);
	return 0;
}
