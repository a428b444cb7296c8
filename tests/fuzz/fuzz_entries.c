/*
 * Sheets of entries: priorities, actions, indicators, surveys, deviations.  The bytes decide about
 * rows of cells whose values are known; they are written as tables, read, and must come to what
 * a naive reading makes of them.
 */
#include <string.h>

#include "fuzz.h"
#include "kik/csv.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"
#include "kik/reading.h"

enum { FILES = 2, UNITS = 3, ROUNDS = 3, ROWS = 24, FIELDS = 24 };

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* The first of each is empty: a fault. */
static const char *const units[UNITS] = { "", "u1", "Ældre" };
static const char *const rounds[ROUNDS] = { "", "2026", "2027" };

static const struct kik_entry_field *field_of(size_t section, size_t i)
{
	return &kik_entry_kinds[section].field[i];
}

/* --- cells whose values are known ------------------------------------------------------------ */

/*
 * What a cell comes to: lists have | behind each item; a number is in ten-thousandths, and
 * `mark` stands in it.  NULL: it is at fault.  Where it begins with ?, a question is unknown.
 */
struct known {
	const char *cell, *value;
	int64_t number;
	char mark;
};

/* Good ones first, of ids in natural order. */
static const struct known ids[] = { { "", "", 0, 0 }, { "01", "01", 0, 0 }, { " 1 ", "1", 0, 0 },
	{ "1", "1", 0, 0 }, { "2", "2", 0, 0 }, { "10", "10", 0, 0 }, { "'=x", "=x", 0, 0 },
	{ "a1", "a1", 0, 0 }, { "a09", "a09", 0, 0 }, { "a;\"b", "a;\"b", 0, 0 },
	{ "\xC3\xA5", "\xC3\xA5", 0, 0 }, { "a\xCC\x8A", "\xC3\xA5", 0, 0 }, { "a\tb", NULL, 0, 0 },
	{ "a\xE2\x80\xAE", NULL, 0, 0 } };
static const struct known texts[] = { { "", "", 0, 0 }, { "godt", "godt", 0, 0 },
	{ " to\nord\t", "to\nord", 0, 0 }, { "'=x", "=x", 0, 0 }, { "''-x", "'-x", 0, 0 },
	{ "x\x01y", "x\xEF\xBF\xBDy", 0, 0 }, { "e\xCC\x81", "\xC3\xA9", 0, 0 },
	{ "'s", "'s", 0, 0 } };
static const struct known lists[] = { { "", "", 0, 0 }, { "1", "1|", 0, 0 }, { " ;,", "", 0, 0 },
	{ "1;2", "1|2|", 0, 0 }, { "2, 01\n2", "2|01|", 0, 0 }, { "a1,1 ", "a1|1|", 0, 0 },
	{ "1 2", "1 2|", 0, 0 }, { "1,a\x02", NULL, 0, 0 } };
static const struct known questions[] = { { "", "", 0, 0 }, { "A1", "A1|", 0, 0 },
	{ "A1 B1", "A1|B1|", 0, 0 }, { "B1;A1,A1\n", "B1|A1|", 0, 0 }, { "Z9", "?", 0, 0 },
	{ "C1\tZ9", "?C1|", 0, 0 } };
static const struct known themes[] = { { "", "", 0, 0 }, { "T1", "T1", 0, 0 },
	{ " T3", "T3", 0, 0 }, { "T9", NULL, 0, 0 }, { "A1", NULL, 0, 0 } };
static const struct known numbers[] = { { "", "", 0, 0 }, { "1", "", 10000, 0 },
	{ "5", "", 50000, 0 }, { "003", "", 30000, 0 }, { "2,5", "", 25000, ',' },
	{ "2.5", "", 25000, '.' }, { "4,0", "", 40000, ',' }, { "0.125", "", 1250, '.' },
	{ "3,1416", "", 31416, ',' }, { "-1,25", "", -12500, ',' }, { "0", "", 0, 0 },
	{ "6", "", 60000, 0 }, { "1000000", "", INT64_C(10000000000), 0 },
	{ "1000000000000", "", INT64_C(10000000000000000), 0 }, { "1000000000001", NULL, 0, 0 },
	{ "12.345", NULL, 0, 0 }, { "-1,250", NULL, 0, 0 }, { "1.000,5", NULL, 0, 0 },
	{ "1.00000", NULL, 0, 0 }, { "1e1", NULL, 0, 0 }, { "+3", NULL, 0, 0 },
	{ "1 000", NULL, 0, 0 }, { "#REF!", NULL, 0, 0 }, { "x", NULL, 0, 0 } };
static const struct known days[] = { { "", "", 0, 0 }, { "2026-02-28", "2026-02-28", 0, 0 },
	{ "28-02-2026", "2026-02-28", 0, 0 }, { "01.03.2026", "2026-03-01", 0, 0 },
	{ "29/02/2028", "2028-02-29", 0, 0 }, { "2026-12-31 00:00:00", "2026-12-31", 0, 0 },
	{ "29/02/2026", NULL, 0, 0 }, { "2026-2-8", NULL, 0, 0 }, { "46081", NULL, 0, 0 },
	{ "28.02-2026", NULL, 0, 0 } };

/* Of each type, where the numbers are those that may stand anywhere: how many are good. */
static const struct pool {
	const struct known *known;
	size_t n, good;
} pools[] = {
	[KIK_ENTRY_ID] = { ids, COUNT(ids), COUNT(ids) - 2 },
	[KIK_ENTRY_TEXT] = { texts, COUNT(texts), COUNT(texts) },
	[KIK_ENTRY_IDS] = { lists, COUNT(lists), 3 },
	[KIK_ENTRY_QUESTIONS] = { questions, COUNT(questions), 4 },
	[KIK_ENTRY_THEME] = { themes, COUNT(themes), 3 },
	[KIK_ENTRY_WHOLE] = { numbers, COUNT(numbers), 4 },
	[KIK_ENTRY_NUMBER] = { numbers, COUNT(numbers), 5 },
	[KIK_ENTRY_DATE] = { days, COUNT(days), 6 },
};

/* A word of a choice in one of its ways, or none of them. */
static struct known pick_word(struct fuzz *f, const struct kik_entry_word *word, bool any)
{
	const char *way[4];
	size_t n, i;

	for (n = 0; word[n].name; n++)
		;
	i = fuzz_pick(f, n + 1);
	if (i == n)
		return any ? (struct known){ "m\xC3\xA5ske", NULL, 0, 0 }
			   : (struct known){ "", "", 0, 0 };
	way[0] = word[i].name;
	way[1] = word[i].da;
	way[2] = word[i].nb;
	way[3] = word[i].also[0] ? word[i].also[0] : word[i].name;
	return (struct known){ FUZZ_ONE(f, way), word[i].name, 0, 0 };
}

/* --- rows -------------------------------------------------------------------------------------- */

struct row {
	size_t file, unit, round;
	struct known cell[FIELDS]; /* later, the value NULL where it is not given */
};

struct naive {
	size_t section[FILES];
	struct row row[ROWS];
	size_t nrows;
	bool dedupe, skip;
	bool kept[ROWS]; /* an entry of its own */
	bool bad[UNITS]; /* a fault in any round */
	unsigned skipped[UNITS][ROUNDS], twice[UNITS][ROUNDS];
	bool blind;
};

static size_t section_of(const struct naive *n, size_t row)
{
	return n->section[n->row[row].file];
}

static struct known pick_cell(struct fuzz *f, const struct kik_entry_field *field)
{
	bool any = fuzz_pick(f, 24) == 23;
	const struct pool *p;

	if (field->type == KIK_ENTRY_READER)
		return (struct known){ fuzz_pick(f, 2) ? "x" : "", "", 0, 0 };
	if (field->place == KIK_ENTRY_IN_SECTION)
		return (struct known){ "", "", 0, 0 };
	if (field->type == KIK_ENTRY_CHOICE)
		return pick_word(f, field->word, any);
	p = &pools[field->type];
	return p->known[fuzz_pick(f, any ? p->n : p->good)];
}

static void pick_rows(struct fuzz *f, struct naive *n)
{
	for (size_t i = 0; i < FILES; i++)
		n->section[i] = fuzz_pick(f, KIK_SECTIONS);
	n->dedupe = fuzz_pick(f, 2);
	n->skip = fuzz_pick(f, 2);
	while (n->nrows < ROWS && f->s < f->end) {
		struct row *row = &n->row[n->nrows++];
		size_t section;

		row->file = fuzz_pick(f, FILES);
		row->unit = fuzz_pick(f, 64) ? 1 + fuzz_pick(f, UNITS - 1) : 0;
		row->round = fuzz_pick(f, 64) ? 1 + fuzz_pick(f, ROUNDS - 1) : 0;
		section = n->section[row->file];
		/* one as it stands above, or of its own */
		if (n->nrows > 1 && fuzz_pick(f, 8) == 7 && row[-1].file == row->file) {
			memcpy(row->cell, row[-1].cell, sizeof row->cell);
			continue;
		}
		for (size_t i = 0; i < kik_entry_kinds[section].nfields; i++)
			row->cell[i] = pick_cell(f, field_of(section, i));
	}
}

/* --- the naive reading --------------------------------------------------------------------------- */

static bool is_number(const struct kik_entry_field *field)
{
	return field->type == KIK_ENTRY_WHOLE || field->type == KIK_ENTRY_NUMBER;
}

static bool is_given(const struct known *k, const struct kik_entry_field *field)
{
	return k->value && *k->cell && (is_number(field) || *k->value);
}

/* Nothing but keys and questions stands in it. */
static bool is_unused(const struct naive *n, size_t row)
{
	size_t section = section_of(n, row);

	for (size_t i = 0; i < kik_entry_kinds[section].nfields; i++) {
		const struct kik_entry_field *field = field_of(section, i);

		if (!field->key && field->type != KIK_ENTRY_QUESTIONS &&
		    field->type != KIK_ENTRY_READER && *n->row[row].cell[i].cell)
			return false;
	}
	return true;
}

/* False when the cell is at fault; *mark: that of the file's numbers so far. */
static bool check_cell(struct naive *n, struct row *row, const struct kik_entry_field *field,
    struct known *k, char *mark)
{
	if (!k->value)
		return false;
	if (is_number(field) && *k->cell) {
		if (k->number < field->min || k->number > field->max ||
		    (field->type == KIK_ENTRY_WHOLE && k->number % 10000 != 0))
			return false;
		if (k->mark && !*mark)
			*mark = k->mark;
		if (k->mark && k->mark != *mark)
			return false;
	}
	if (*k->value == '?') {
		k->value++;
		n->skipped[row->unit][row->round] += n->skip;
		return n->skip;
	}
	return true;
}

/* False when something in the row is at fault. */
static bool check_row(struct naive *n, size_t i, char *mark)
{
	struct row *row = &n->row[i];
	size_t section = section_of(n, i);
	bool good = true;

	n->kept[i] = row->unit && row->round;
	for (size_t k = 0; k < kik_entry_kinds[section].nfields; k++) {
		const struct kik_entry_field *field = field_of(section, k);
		struct known *cell = &row->cell[k];

		if (!check_cell(n, row, field, cell, mark)) {
			good = false;
			cell->value = NULL;
		}
		if (!is_given(cell, field))
			cell->value = NULL;
		if (field->key && field->column.kind == KIK_COL_REQUIRED && !cell->value)
			good = n->kept[i] = false;
	}
	return good;
}

static void read_file(struct naive *n, size_t file)
{
	bool seen[UNITS] = { false }, tainted = false, any = false;
	size_t used = 0;
	char mark = 0;

	for (size_t i = 0; i < n->nrows; i++) {
		struct row *row = &n->row[i];

		if (row->file != file || is_unused(n, i))
			continue;
		used++;
		seen[row->unit] = true;
		tainted = tainted || !row->unit || !row->round;
		if (!check_row(n, i, &mark) || !row->round)
			n->bad[row->unit] = true;
	}
	for (size_t u = 1; u < UNITS; u++)
		if (seen[u] && (tainted || !used))
			any = n->bad[u] = true;
	n->blind = n->blind || ((tainted || !used) && !any);
}

/* The place of an id in natural order: that of its first spelling. */
static size_t rank(const char *id)
{
	size_t i = 0;

	while (id && strcmp(ids[i].value, id) != 0)
		i++;
	return i;
}

static bool is_together(const struct naive *n, size_t i, size_t j)
{
	return n->kept[i] && n->kept[j] && section_of(n, i) == section_of(n, j) &&
	    n->row[i].unit == n->row[j].unit && n->row[i].round == n->row[j].round;
}

static int order(const struct naive *n, size_t i, size_t j)
{
	size_t section = section_of(n, i);

	for (size_t k = 0; k < kik_entry_kinds[section].nfields; k++) {
		size_t x, y;

		if (!field_of(section, k)->key)
			continue;
		x = rank(n->row[i].cell[k].value);
		y = rank(n->row[j].cell[k].value);
		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

static bool is_same(const struct known *x, const struct known *y)
{
	return !x->value == !y->value &&
	    (!x->value || (!strcmp(x->value, y->value) && x->number == y->number));
}

/* Entries that came twice: the first stays. */
static void check_twice(struct naive *n, size_t file, size_t earlier)
{
	for (size_t i = 0; i < n->nrows; i++)
		for (size_t j = 0; j < n->nrows; j++) {
			const struct row *x = &n->row[j], *y = &n->row[i];
			bool same = true;

			if (y->file != file || x->file != earlier || (file == earlier && j >= i) ||
			    !is_together(n, i, j) || order(n, i, j) != 0)
				continue;
			for (size_t k = 0; k < kik_entry_kinds[section_of(n, i)].nfields; k++)
				same = same && is_same(&x->cell[k], &y->cell[k]);
			n->kept[i] = false;
			if (same && n->dedupe)
				n->twice[y->unit][y->round]++;
			else
				n->bad[y->unit] = true;
		}
}

static bool has_name(const struct naive *n, size_t i, const char *id, size_t len)
{
	static const size_t names[] = { KIK_PRIO_ID, KIK_PRIO_GROUP };

	for (size_t j = 0; j < n->nrows; j++)
		for (size_t k = 0; is_together(n, i, j) && k < 2; k++) {
			const char *name = n->row[j].cell[names[k]].value;

			if (name && strlen(name) == len && !memcmp(name, id, len))
				return true;
		}
	return false;
}

/* What must hold between the rows of a unit; false when it does not. */
static bool check_between(const struct naive *n, size_t i)
{
	const struct known *x = n->row[i].cell;

	if (section_of(n, i) == KIK_PRIORITIES && x[KIK_PRIO_DEPENDS].value)
		for (const char *s = x[KIK_PRIO_DEPENDS].value, *end; *s; s = end + 1) {
			end = strchr(s, '|');
			if (!has_name(n, i, s, (size_t)(end - s)))
				return false;
		}
	if (section_of(n, i) != KIK_INDICATORS)
		return true;
	if (x[KIK_IND_VALUE].value && !x[KIK_IND_PERIOD].value)
		return false;
	for (size_t j = 0; j < n->nrows; j++) {
		const struct known *y = n->row[j].cell;

		if (!is_together(n, i, j) || !is_same(&x[KIK_IND_ID], &y[KIK_IND_ID]))
			continue;
		for (size_t k = KIK_IND_NAME; k < KIK_IND_DEFINED; k++)
			if (x[k].value && y[k].value && !is_same(&x[k], &y[k]))
				return false;
	}
	return true;
}

static void read_naively(struct naive *n)
{
	for (size_t file = 0; file < FILES; file++)
		for (size_t i = 0; i < n->nrows; i++)
			if (n->row[i].file == file) {
				read_file(n, file);
				break;
			}
	for (size_t file = 0; file < FILES; file++)
		for (size_t earlier = 0; earlier <= file; earlier++)
			check_twice(n, file, earlier);
	for (size_t i = 0; i < n->nrows; i++)
		if (n->kept[i] && !check_between(n, i))
			n->bad[n->row[i].unit] = true;
}

/* --- both as text -------------------------------------------------------------------------------- */

static void tell_number(struct kik_buf *b, const char *name, int64_t n)
{
	kik_buf_addf(b, "%s=", name);
	kik_buf_add_decimal(b, n, 10000, '.');
	kik_buf_addc(b, ';');
}

/* What the lines of a survey about one item come to, in place of the first of them. */
static void tell_item(struct kik_buf *b, const struct naive *n, size_t first)
{
	int64_t said[2] = { 0, 0 }, sum[2] = { 0, 0 };

	for (size_t i = 0; i < n->nrows; i++) {
		const struct known *cell = n->row[i].cell;

		if (!is_together(n, first, i) ||
		    !is_same(&cell[KIK_SURV_ITEM], &n->row[first].cell[KIK_SURV_ITEM]))
			continue;
		for (size_t k = 0; k < 2; k++)
			if (cell[KIK_SURV_EXPERIENCE + k].value) {
				said[k] += 10000;
				sum[k] += cell[KIK_SURV_EXPERIENCE + k].number;
			}
	}
	kik_buf_addf(b, "item=%s;", n->row[first].cell[KIK_SURV_ITEM].value);
	tell_number(b, "experience_n", said[0]);
	tell_number(b, "experience_sum", sum[0]);
	tell_number(b, "expectation_n", said[1]);
	tell_number(b, "expectation_sum", sum[1]);
}

static void tell_row(struct kik_buf *b, const struct naive *n, size_t i)
{
	size_t section = section_of(n, i);

	for (size_t k = 0; k < kik_entry_kinds[section].nfields; k++) {
		const struct known *cell = &n->row[i].cell[k];

		if (!cell->value)
			continue;
		if (is_number(field_of(section, k)))
			tell_number(b, field_of(section, k)->column.name, cell->number);
		else
			kik_buf_addf(b, "%s=%s;", field_of(section, k)->column.name, cell->value);
	}
}

/* The entries of a section in their order, each the smallest that is left. */
static void tell_section(struct kik_buf *b, const struct naive *n, size_t unit, size_t round,
    size_t section)
{
	bool told[ROWS] = { false };
	const char *item = "";
	size_t best;

	do {
		best = ROWS;
		for (size_t i = 0; i < n->nrows; i++)
			if (n->kept[i] && !told[i] && section_of(n, i) == section &&
			    n->row[i].unit == unit && n->row[i].round == round &&
			    (best == ROWS || order(n, i, best) < 0))
				best = i;
		if (best == ROWS)
			break;
		told[best] = true;
		if (section == KIK_SURVEY) {
			const char *next = n->row[best].cell[KIK_SURV_ITEM].value;

			if (!strcmp(item, next))
				continue;
			item = next;
			tell_item(b, n, best);
		} else {
			tell_row(b, n, best);
		}
		kik_buf_addf(b, " %s\n", kik_entry_kinds[section].name);
	} while (true);
}

static void tell_count(struct kik_buf *b, const char *what, long long n)
{
	if (n)
		kik_buf_addf(b, " %s=%lld", what, n);
}

static void tell_naive(struct kik_buf *b, const struct naive *n)
{
	for (size_t u = 1; u < UNITS; u++)
		for (size_t r = 1; !n->bad[u] && r < ROUNDS; r++) {
			struct kik_buf rows = KIK_BUF_INIT;

			for (size_t s = 0; s < KIK_SECTIONS; s++)
				tell_section(&rows, n, u, r, s);
			if (rows.len) {
				kik_buf_addf(b, "%s/%s", units[u], rounds[r]);
				tell_count(b, "complete", !n->blind);
				tell_count(b, "--skip-unknown", n->skipped[u][r]);
				tell_count(b, "--dedupe-identical", n->twice[u][r]);
				kik_buf_addf(b, "\n%s", kik_buf_str(&rows));
			}
			kik_buf_release(&rows);
		}
}

static void tell_entry(struct kik_buf *b, size_t section, const struct kik_entry *e)
{
	for (size_t k = 0; k < kik_entry_kinds[section].nfields; k++) {
		const struct kik_entry_field *field = field_of(section, k);
		const struct kik_entered *v = &e->value[k];

		if (!v->given)
			continue;
		if (is_number(field)) {
			tell_number(b, field->column.name, v->number);
			continue;
		}
		kik_buf_addf(b, "%s=", field->column.name);
		for (size_t i = 0; i < v->n; i++)
			kik_buf_addf(b, "%s|", v->item[i]);
		kik_buf_addf(b, "%s;", v->text ? v->text : "");
	}
	kik_buf_addf(b, " %s\n", kik_entry_kinds[section].name);
}

static void tell_result(struct kik_buf *b, const struct kik_result *r)
{
	kik_buf_addf(b, "%s/%s", r->unit.id, r->round);
	tell_count(b, "complete", r->complete);
	for (size_t i = 0; i < r->nleniencies; i++)
		tell_count(b, r->leniency[i].option, r->leniency[i].n);
	kik_buf_addc(b, '\n');
	for (size_t s = 0; s < KIK_SECTIONS; s++)
		for (size_t i = 0; r->entries[s] && i < r->entries[s]->n; i++)
			tell_entry(b, s, &r->entries[s]->entry[i]);
}

/* --- what is under test ---------------------------------------------------------------------------- */

static void add_cell(struct kik_buf *b, char delimiter, const char *s)
{
	kik_csv_quote(b, delimiter, s, strlen(s), false);
	kik_buf_addc(b, delimiter);
}

/* The files differ in their last column, so that none is taken for another. */
static char *write_file(const struct naive *n, size_t file, char delimiter, const char *end)
{
	size_t section = n->section[file], nfields = kik_entry_kinds[section].nfields;
	struct kik_buf b = KIK_BUF_INIT;
	char *path;

	add_cell(&b, delimiter, "round");
	for (size_t k = 0; k < nfields; k++)
		if (field_of(section, k)->place != KIK_ENTRY_IN_SECTION)
			add_cell(&b, delimiter, field_of(section, k)->column.name);
	kik_buf_addf(&b, "unit%cfile%zu%s", delimiter, file, end);
	for (size_t i = 0; i < n->nrows; i++) {
		const struct row *row = &n->row[i];

		if (row->file != file)
			continue;
		add_cell(&b, delimiter, rounds[row->round]);
		for (size_t k = 0; k < nfields; k++)
			if (field_of(section, k)->place != KIK_ENTRY_IN_SECTION)
				add_cell(&b, delimiter, row->cell[k].cell);
		kik_csv_quote(&b, delimiter, units[row->unit], strlen(units[row->unit]), false);
		kik_buf_adds(&b, end);
	}
	path = fuzz_file(file, b.s, b.len);
	kik_buf_release(&b);
	return path;
}

/* Reads the files; the results as text. */
static void read_files(struct kik_buf *told, const struct naive *n, char *const *path,
    size_t nfiles)
{
	struct kik_reading_options o = {
		.intake = { .frame = fuzz_frame(), .dedupe = n->dedupe, .skip_unknown = n->skip },
		.keep = KIK_KEEP_TEXT
	};
	struct kik_arena *a = kik_arena_new();
	struct kik_result **result;
	struct fuzz_notes notes;
	struct kik_reading r;
	size_t nresults, nwithheld, nunits;

	fuzz_notes_begin(&notes, NULL);
	if (kik_reading_open(&r, notes.d, &o, path, nfiles, a) < 0)
		fuzz_fail("the files cannot be read");
	result = kik_reading_agreed(&r, &nresults, a);
	for (size_t i = 0; i < nresults; i++)
		tell_result(told, result[i]);
	kik_reading_units(&r, &nunits, &nwithheld);
	if ((nwithheld > 0 || r.blind) != (fuzz_errors(&notes) > 0))
		fuzz_fail("%zu of %zu units withheld with %zu errors", nwithheld, nunits,
		    fuzz_errors(&notes));
	kik_reading_release(&r);
	fuzz_notes_end(&notes);
	kik_arena_free(a);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	static struct naive n;
	struct fuzz f = { s, s + len };
	struct kik_buf ours = KIK_BUF_INIT, naive = KIK_BUF_INIT;
	char delimiter = ";,\t"[fuzz_pick(&f, 3)];
	const char *end = fuzz_pick(&f, 2) ? "\r\n" : "\n";
	char *path[FILES];
	size_t nfiles = 0;

	memset(&n, 0, sizeof n);
	pick_rows(&f, &n);
	for (size_t i = 0; i < FILES; i++) {
		bool any = false;

		for (size_t k = 0; k < n.nrows; k++)
			any = any || n.row[k].file == i;
		if (any)
			path[nfiles++] = write_file(&n, i, delimiter, end);
	}
	if (!nfiles)
		return 0;
	read_files(&ours, &n, path, nfiles);
	read_naively(&n);
	tell_naive(&naive, &n);
	fuzz_same("entries", &ours, &naive);
	kik_buf_release(&ours);
	kik_buf_release(&naive);
	return 0;
}
