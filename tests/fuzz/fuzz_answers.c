/*
 * Answers.  The bytes decide about rows over a few units, people, questions and cells; they are
 * written as files, read and counted, and counted naively here.  What came out as checked rows
 * and is read again gives the same.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "kik/clean.h"
#include "kik/csv.h"
#include "kik/reading.h"

enum { UNITS = 4, TOWNS = 2, ROUNDS = 3, PEOPLE = 5, QUESTIONS = 4, THEMES = 3, ROWS = 40 };
enum { UNKNOWN = QUESTIONS, NO_QUESTION };

/* The first of each is empty: a fault where something is needed. */
static const char *const units[UNITS] = { "", "u1", "Ældre", "=u" };
static const char *const towns[TOWNS] = { "", "Thisted" };
static const char *const rounds[ROUNDS] = { "", "2026", "2027" };
static const char *const people[PEOPLE] = { "", "P1", "P2", "-p", "ø;\"" };
static const char *const questions[] = { "A1", "A2", "B1", "C1", "Z9", "" };
static const int theme_of[QUESTIONS] = { 0, 0, 1, 2 };
static const char *const areas[] = { "", "a", "b" };
static const char *const evidence[] = { "", "0", "1", "Nej", "ja", "-" };

enum { EMPTY = -100000, WORD, WORD_MANY, BAD };
static const struct {
	const char *cell;
	int32_t value;
} points[] = { { "", EMPTY }, { "0", 0 }, { "1", 1000 }, { "2", 2000 }, { " 3 ", 3000 },
	{ "4", 4000 }, { "5", 5000 }, { "6", 6000 }, { "2,5", 2500 }, { "1,5", 1500 },
	{ "-10", -10000 }, { "97,5", 97500 }, { "ved ikke", WORD }, { "-", WORD },
	{ "?", WORD_MANY }, { "x", BAD }, { "#REF!", BAD } };
static const struct {
	int32_t min, max, step;
} scales[THEMES] = { { 0, 5000, 1000 }, { -10000, 100000, 2500 }, { 1000, 4000, 1000 } };

/* A cell of statements and the statements in it, by their place in `pieces`. */
static const char *const pieces[] = { "godt", "to", "linjer", "=x", "æ" };
static const struct {
	const char *cell;
	unsigned holds;
} statements[] = { { "", 0 }, { "godt", 1 }, { "to\r\n linjer", 6 }, { "'=x", 8 }, { " =x", 8 },
	{ " \n ", 0 }, { "æ\n\ngodt", 17 } };

#define COUNT(list) (sizeof(list) / sizeof *(list))

struct row {
	size_t file, unit, town, round, person, question, points, plan, act, area, strengths,
	    evidence;
};

/* --- the naive count ----------------------------------------------------------------------- */

struct sheet {
	bool seen, touched[PEOPLE], evidence[PEOPLE][THEMES];
	bool answered[PEOPLE][QUESTIONS];
	struct row first[PEOPLE][QUESTIONS]; /* the answer that is there */
	size_t area;
	unsigned counts[QUESTIONS][64], nevidence[QUESTIONS], pieces[QUESTIONS][COUNT(pieces)];
	unsigned nanswers, skipped, deduped;
};

struct naive {
	struct row row[ROWS];
	size_t nrows, nfiles;
	bool dedupe, skip;
	struct sheet sheet[TOWNS][UNITS][ROUNDS];
	bool bad[TOWNS][UNITS]; /* a fault in any round */
	bool blind;
};

/* A cell of points for a scale: its value, EMPTY, WORD or BAD. */
static int32_t value_of(size_t cell, int scale)
{
	int32_t v = points[cell].value;

	if (v == EMPTY || v == BAD)
		return v;
	if (v == WORD || v == WORD_MANY)
		return scale == (v == WORD_MANY) ? WORD : BAD;
	if (v < scales[scale].min || v > scales[scale].max ||
	    (v - scales[scale].min) % scales[scale].step != 0)
		return BAD;
	return v;
}

/* What the row's points come to: with sub-scores, their mean. */
static int32_t given(const struct row *row)
{
	int scale = theme_of[row->question];
	int32_t v = value_of(row->points, scale), plan, act, mean;

	if (scale != 2)
		return v;
	plan = value_of(row->plan, scale);
	act = value_of(row->act, scale);
	if (plan == BAD || act == BAD || (plan == EMPTY) != (act == EMPTY))
		return BAD;
	if (plan == EMPTY)
		return v;
	/* the mean may stand beside them, also between two steps */
	mean = (plan + act) / 2;
	return v == EMPTY || points[row->points].value == mean ? mean : BAD;
}

static bool has_evidence(const struct row *row)
{
	return row->evidence == 2 || row->evidence == 4;
}

static bool is_touched(const struct row *row)
{
	return given(row) != EMPTY || has_evidence(row) || statements[row->strengths].holds;
}

static bool same_answer(const struct row *a, const struct row *b)
{
	int32_t x = given(a), y = given(b);

	/* a word for don't know is told from an empty cell by what it touches */
	return (x == y || (x < -50000 && y < -50000)) && is_touched(a) == is_touched(b) &&
	    has_evidence(a) == has_evidence(b) &&
	    statements[a->strengths].holds == statements[b->strengths].holds;
}

static void count(struct sheet *sh, const struct row *row)
{
	int theme = theme_of[row->question];
	int32_t v = given(row);

	sh->answered[row->person][row->question] = true;
	sh->nanswers++;
	sh->first[row->person][row->question] = *row;
	if (v > -50000)
		sh->counts[row->question]
			  [(v - scales[theme].min) / (theme == 2 ? 500 : scales[theme].step)]++;
	if (has_evidence(row)) {
		sh->nevidence[row->question]++;
		sh->evidence[row->person][theme] = true;
	}
	if (is_touched(row))
		sh->touched[row->person] = true;
	for (size_t i = 0; i < COUNT(pieces); i++)
		sh->pieces[row->question][i] += statements[row->strengths].holds >> i & 1;
}

/* False when the row is at fault. */
static bool add_row(struct naive *n, struct sheet *sh, const struct row *row)
{
	bool ok = true;

	if (row->area && !sh->area)
		sh->area = row->area;
	ok = !row->area || row->area == sh->area;
	if (row->person == 0)
		ok = false;
	if (row->question == UNKNOWN && n->skip) {
		sh->skipped++;
		return ok;
	}
	if (row->question >= QUESTIONS)
		return false;
	if (row->person == 0)
		return false;
	if (given(row) == BAD)
		return false;
	if (sh->answered[row->person][row->question]) {
		sh->deduped++;
		return ok && n->dedupe && same_answer(row, &sh->first[row->person][row->question]);
	}
	count(sh, row);
	return ok;
}

static void add_file(struct naive *n, size_t file)
{
	bool seen[TOWNS][UNITS] = { { false } }, tainted = false, any = false;

	for (size_t i = 0; i < n->nrows; i++) {
		const struct row *row = &n->row[i];
		struct sheet *sh = &n->sheet[row->town][row->unit][row->round];

		if (row->file != file)
			continue;
		tainted = tainted || !row->unit || !row->round;
		if (!row->unit)
			continue;
		seen[row->town][row->unit] = true;
		if (!row->round) {
			n->bad[row->town][row->unit] = true;
			continue;
		}
		sh->seen = true;
		if (!add_row(n, sh, row))
			n->bad[row->town][row->unit] = true;
	}
	for (size_t t = 0; tainted && t < TOWNS; t++)
		for (size_t u = 0; u < UNITS; u++)
			if (seen[t][u])
				any = n->bad[t][u] = true;
	n->blind = n->blind || (tainted && !any);
}

/* Rows that name no municipality may be of the unit that others name: both are withheld. */
static void join_towns(struct naive *n)
{
	for (size_t u = 0; u < UNITS; u++)
		for (size_t t = 1; t < TOWNS; t++)
			n->bad[0][u] = n->bad[t][u] = n->bad[0][u] || n->bad[t][u];
}

/* --- both as text -------------------------------------------------------------------------- */

static void tell_count(struct kik_buf *b, const char *what, long long n)
{
	if (n)
		kik_buf_addf(b, " %s=%lld", what, n);
}

static void tell_naive(struct kik_buf *b, const struct naive *n, const struct sheet *sh,
    bool lenient)
{
	long long respondents = 0;

	tell_count(b, "complete", !n->blind);
	for (size_t p = 0; p < PEOPLE; p++)
		respondents += sh->touched[p];
	tell_count(b, "respondents", respondents);
	for (size_t q = 0; q < QUESTIONS; q++) {
		kik_buf_addf(b, "\n%s", questions[q]);
		for (size_t bin = 0; bin < 64; bin++)
			if (sh->counts[q][bin])
				kik_buf_addf(b, " %zu:%u", bin, sh->counts[q][bin]);
		tell_count(b, "evidence", sh->nevidence[q]);
		for (size_t i = 0; i < COUNT(pieces); i++)
			tell_count(b, pieces[i], sh->pieces[q][i]);
	}
	for (size_t t = 0; t < THEMES; t++) {
		long long distinct = 0;

		for (size_t p = 0; p < PEOPLE; p++)
			distinct += sh->evidence[p][t];
		tell_count(b, "theme", distinct);
	}
	tell_count(b, "--skip-unknown", lenient ? sh->skipped : 0);
	tell_count(b, "--dedupe-identical", lenient ? sh->deduped : 0);
	kik_buf_addc(b, '\n');
}

static int by_name(const void *x, const void *y)
{
	return strcmp(units[*(const size_t *)x], units[*(const size_t *)y]);
}

static void naive_results(struct kik_buf *b, const struct naive *n, bool lenient)
{
	size_t order[UNITS] = { 0, 1, 2, 3 };

	qsort(order, UNITS, sizeof *order, by_name);
	for (size_t t = 0; t < TOWNS; t++)
		for (size_t i = 0; i < UNITS; i++)
			for (size_t r = 0; r < ROUNDS; r++) {
				const struct sheet *sh = &n->sheet[t][order[i]][r];

				if (!sh->seen || n->bad[t][order[i]])
					continue;
				kik_buf_addf(b, "%s/%s/%s %s", towns[t], units[order[i]], rounds[r],
				    areas[sh->area]);
				tell_naive(b, n, sh, lenient);
			}
}

static void tell_result(struct kik_buf *b, const struct kik_result *r, bool lenient)
{
	const struct kik_individual *ind = r->individual;

	kik_buf_addf(b, "%s/%s/%s %s", r->unit.municipality, r->unit.id, r->round, r->unit.area);
	tell_count(b, "complete", r->complete);
	tell_count(b, "respondents", ind->respondents);
	for (size_t q = 0; q < QUESTIONS; q++) {
		const struct kik_question_result *qr = &ind->question[q];

		kik_buf_addf(b, "\n%s", r->frame->question[q].id);
		for (size_t bin = 0; bin < kik_question_scale(r->frame, q)->nbins; bin++)
			if (qr->counts[bin])
				kik_buf_addf(b, " %zu:%lld", bin, (long long)qr->counts[bin]);
		tell_count(b, "evidence", qr->evidence);
		for (size_t i = 0; i < COUNT(pieces); i++) {
			long long n = 0;

			for (size_t k = 0; k < qr->nstatements[KIK_STRENGTHS]; k++)
				n += !strcmp(qr->statement[KIK_STRENGTHS][k], pieces[i]);
			tell_count(b, pieces[i], n);
		}
	}
	for (size_t t = 0; t < THEMES; t++)
		tell_count(b, "theme", ind->evidence[t]);
	for (size_t i = 0; lenient && i < r->nleniencies; i++)
		tell_count(b, r->leniency[i].option, r->leniency[i].n);
	kik_buf_addc(b, '\n');
}

/* --- what is under test -------------------------------------------------------------------- */

static void add_cell(struct kik_buf *b, char delimiter, const char *s)
{
	kik_csv_quote(b, delimiter, s, strlen(s), false);
	kik_buf_addc(b, delimiter);
}

/* The files differ in their last column, so that none is taken for another. */
static char *write_file(const struct naive *n, size_t file, char delimiter, const char *end)
{
	static const char *const names[] = { "enhed", "municipality", "Round", "respondent",
		"spørgsmål", "point", "plan", "do", "area", "styrker", "evidence" };
	struct kik_buf b = KIK_BUF_INIT;
	char *path;

	for (size_t i = 0; i < COUNT(names); i++)
		add_cell(&b, delimiter, names[i]);
	kik_buf_addf(&b, "file%zu%s", file, end);
	for (size_t i = 0; i < n->nrows; i++) {
		const struct row *row = &n->row[i];
		const char *const cells[COUNT(names)] = { units[row->unit], towns[row->town],
			rounds[row->round], people[row->person], questions[row->question],
			points[row->points].cell, points[row->plan].cell, points[row->act].cell,
			areas[row->area], statements[row->strengths].cell,
			evidence[row->evidence] };

		if (row->file != file)
			continue;
		for (size_t k = 0; k < COUNT(cells); k++)
			add_cell(&b, delimiter, cells[k]);
		kik_buf_adds(&b, end);
	}
	path = fuzz_file(file, b.s, b.len);
	kik_buf_release(&b);
	return path;
}

static void write_row(void *ctx, const struct kik_sheet_info *sheet, const struct kik_answer *row)
{
	kik_clean_row(ctx, sheet, row);
}

/* Reads files; the results as text.  clean: NULL, or gets the checked rows. */
static void read_files(struct kik_buf *told, struct kik_buf *clean, const struct naive *n,
    char *const *path, size_t nfiles, bool lenient)
{
	struct kik_reading_options o = {
		.intake = { .frame = fuzz_frame(), .dedupe = n->dedupe, .skip_unknown = n->skip },
		.keep = KIK_KEEP_TEXT,
		.again = clean != NULL
	};
	struct kik_clean cl = { fuzz_frame(), &kik_csv_plain, clean, NULL };
	struct kik_arena *a = kik_arena_new();
	struct kik_sheet **sheet;
	struct fuzz_notes notes;
	struct kik_reading r;
	size_t nsheets, nwithheld, nunits;

	fuzz_notes_begin(&notes, NULL);
	if (kik_reading_open(&r, notes.d, &o, path, nfiles, a) < 0)
		fuzz_fail("the files cannot be read");
	sheet = kik_reading_sheets(&r, &nsheets, a);
	for (size_t i = 0; i < nsheets; i++)
		tell_result(told, kik_reading_result(&r, sheet[i], a), lenient);
	kik_reading_units(&r, &nunits, &nwithheld);
	if ((nwithheld > 0 || r.blind) != (fuzz_errors(&notes) > 0))
		fuzz_fail("%zu of %zu units withheld with %zu errors", nwithheld, nunits,
		    fuzz_errors(&notes));
	if (clean && nsheets) {
		kik_clean_header(&cl);
		kik_reading_emit(&r, write_row, &cl);
	}
	kik_reading_release(&r);
	fuzz_notes_end(&notes);
	kik_arena_free(a);
}

static void pick_rows(struct fuzz *f, struct naive *n)
{
	n->dedupe = fuzz_pick(f, 2);
	n->skip = fuzz_pick(f, 2);
	while (n->nrows < ROWS && f->s < f->end) {
		struct row *row = &n->row[n->nrows++];

		row->file = fuzz_pick(f, FUZZ_FILES);
		row->unit = fuzz_pick(f, 64) ? 1 + fuzz_pick(f, UNITS - 1) : 0;
		row->town = fuzz_pick(f, TOWNS);
		row->round = fuzz_pick(f, 64) ? 1 + fuzz_pick(f, ROUNDS - 1) : 0;
		row->person = fuzz_pick(f, 64) ? 1 + fuzz_pick(f, PEOPLE - 1) : 0;
		row->question = fuzz_pick(f, fuzz_pick(f, 8) == 7 ? COUNT(questions) : QUESTIONS);
		row->points = fuzz_pick(f, fuzz_pick(f, 8) == 7 ? COUNT(points) : 6);
		row->plan = fuzz_pick(f, 6);
		row->act = fuzz_pick(f, 6);
		row->area = fuzz_pick(f, 16) == 15 ? 2 : fuzz_pick(f, 2);
		row->strengths = fuzz_pick(f, COUNT(statements));
		row->evidence = fuzz_pick(f, COUNT(evidence));
	}
}

/* The checked rows know nothing of what was left out. */
static void forget_left_out(struct naive *n)
{
	n->dedupe = n->skip = n->blind = false;
	for (size_t t = 0; t < TOWNS; t++)
		for (size_t u = 0; u < UNITS; u++)
			for (size_t r = 0; r < ROUNDS; r++)
				n->sheet[t][u][r].seen = n->sheet[t][u][r].nanswers > 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	static struct naive n;
	struct fuzz f = { s, s + len };
	struct kik_buf ours = KIK_BUF_INIT, naive = KIK_BUF_INIT, clean = KIK_BUF_INIT;
	char delimiter = ";,\t"[fuzz_pick(&f, 3)];
	const char *end = fuzz_pick(&f, 2) ? "\r\n" : "\n";
	char *path[FUZZ_FILES];
	size_t nfiles = 0;

	memset(&n, 0, sizeof n);
	pick_rows(&f, &n);
	for (size_t i = 0; i < FUZZ_FILES; i++) {
		bool any = false;

		for (size_t k = 0; k < n.nrows; k++)
			any = any || n.row[k].file == i;
		if (!any)
			continue;
		path[nfiles++] = write_file(&n, i, delimiter, end);
		add_file(&n, i);
	}
	if (!nfiles)
		return 0;
	join_towns(&n);
	naive_results(&naive, &n, true);
	read_files(&ours, &clean, &n, path, nfiles, true);
	fuzz_same("counts", &ours, &naive);
	if (clean.len) {
		forget_left_out(&n);
		kik_buf_clear(&ours);
		kik_buf_clear(&naive);
		naive_results(&naive, &n, false);
		path[0] = fuzz_file(0, clean.s, clean.len);
		read_files(&ours, NULL, &n, path, 1, false);
		fuzz_same("counts of the checked rows", &ours, &naive);
	}
	kik_buf_release(&ours);
	kik_buf_release(&naive);
	kik_buf_release(&clean);
	return 0;
}
