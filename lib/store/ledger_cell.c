/* A cell of a sheet of entries: from text to what its column says it is. */
#include <string.h>

#include "kik/date.h"
#include "kik/excel.h"
#include "kik/id.h"
#include "kik/personal.h"
#include "kik/utf8.h"
#include "ledger_parts.h"

static struct kik_slice cell_of(const struct kik_ledger *g, size_t field)
{
	struct kik_slice t =
	    kik_columns_cell(&g->sheet->columns, &g->sheet->cells, KIK_ENTRY_SHARED + field);

	if (!g->sheet->source->typed)
		t = kik_csv_unguard(t);
	return kik_trim(t.s, t.len);
}

/* A cell is not what was expected, perhaps as Excel has spoilt it. */
static void wrong(struct kik_ledger *g, size_t field, enum kik_fault fault, struct kik_slice found,
    const char *expected)
{
	struct kik_finding f = { .fault = fault, .found = found, .expected = expected };
	enum kik_excel damage = kik_excel_damage(found);

	if (damage != KIK_EXCEL_NONE && !(damage == KIK_EXCEL_DATE && fault == KIK_F_DATE)) {
		f.fault = KIK_F_EXCEL_CELL;
		f.other = kik_phrase(g->diag, kik_excel_phrase(damage));
	}
	kik_ledger_report(g, &f, field);
}

/* --- texts --------------------------------------------------------------------------------- */

static void warn_personal(struct kik_ledger *g, size_t field, struct kik_slice t)
{
	static const enum kik_phrase phrase[] = { [KIK_PERSONAL_CPR] = KIK_P_CPR,
		[KIK_PERSONAL_PHONE] = KIK_P_PHONE,
		[KIK_PERSONAL_EMAIL] = KIK_P_EMAIL };
	enum kik_personal found = kik_personal_find(t.s, t.len);
	struct kik_finding f = { .fault = KIK_F_PERSONAL_DATA };

	if (!found)
		return;
	f.other = kik_phrase(g->diag, phrase[found]);
	kik_ledger_report(g, &f, field);
}

static void read_text(struct kik_ledger *g, size_t field, struct kik_slice t,
    struct kik_entered *to)
{
	struct kik_finding f = { .fault = KIK_F_CONTROL_TEXT };
	struct kik_finding lost = { .fault = KIK_F_EXCEL_TEXT };
	bool control;

	t.s = kik_utf8_neutral(t.s, &t.len, &g->scratch, &control);
	if (control)
		kik_ledger_report(g, &f, field);
	t.s = kik_utf8_nfc(g->a, t.s, &t.len);
	warn_personal(g, field, t);
	if (kik_excel_lost(t)) {
		lost.other = kik_phrase(g->diag, kik_excel_phrase(kik_excel_damage(t)));
		lost.found = t;
		kik_ledger_report(g, &lost, field);
	}
	to->text = kik_arena_text(g->a, t.s, t.len);
	to->given = true;
}

static void read_id(struct kik_ledger *g, size_t field, struct kik_slice t, struct kik_entered *to)
{
	struct kik_finding f = { .n = KIK_ID_MAX, .found = t };

	if (kik_id_check(&t, g->a, &f.fault) < 0) {
		kik_ledger_report(g, &f, field);
		return;
	}
	if (kik_excel_lost(t)) {
		wrong(g, field, KIK_F_EXCEL_CELL, t, kik_phrase(g->diag, KIK_P_PRINTABLE));
		return;
	}
	to->text = kik_arena_text(g->a, t.s, t.len);
	to->given = true;
}

static void read_theme(struct kik_ledger *g, size_t field, struct kik_slice t,
    struct kik_entered *to)
{
	const struct kik_frame *fr = g->options.frame;

	if (kik_frame_theme(fr, t.s, t.len) != KIK_NONE) {
		read_id(g, field, t, to);
		return;
	}
	kik_buf_clear(&g->expected);
	kik_buf_addf(&g->expected, "%s … %s", fr->theme[0].id, fr->theme[fr->nthemes - 1].id);
	wrong(g, field, KIK_F_ENTRY_THEME, t, kik_buf_str(&g->expected));
}

/* --- lists --------------------------------------------------------------------------------- */

static void unknown_question(struct kik_ledger *g, size_t field, struct kik_slice id)
{
	const struct kik_frame *fr = g->options.frame;
	struct kik_finding f = { .fault = KIK_F_ENTRY_QUESTION, .found = id };
	const char *near = kik_excel_question(fr, id);

	if (!near)
		near = kik_frame_nearest(fr, id.s, id.len);
	kik_buf_clear(&g->expected);
	kik_buf_addf(&g->expected, "%s … %s", fr->question[0].id,
	    fr->question[fr->nquestions - 1].id);
	f.expected = kik_buf_str(&g->expected);
	if (near)
		f.other = kik_arena_printf(g->a, " (%s?)", near);
	if (kik_excel_damage(id) != KIK_EXCEL_NONE || kik_excel_question(fr, id)) {
		f.fault = KIK_F_EXCEL_QUESTION;
	} else if (g->options.skip_unknown) {
		f.leniency = kik_leniency_names[KIK_LENIENT_SKIP_UNKNOWN];
		if (g->info)
			g->info->lenient[KIK_LENIENT_SKIP_UNKNOWN]++;
	}
	kik_ledger_report(g, &f, field);
}

/* One id of a list, each of which counts once. */
static void add_item(struct kik_ledger *g, size_t field, struct kik_slice t, bool question,
    struct kik_entered *to, const char **item)
{
	struct kik_entered one = { .given = false };
	size_t i, q = question ? kik_frame_question(g->options.frame, t.s, t.len) : 0;

	if (q == KIK_NONE) {
		unknown_question(g, field, t);
		return;
	}
	read_id(g, field, t, &one);
	for (i = 0; one.given && i < to->n; i++)
		one.given = strcmp(item[i], one.text) != 0;
	if (one.given)
		item[to->n++] = one.text;
}

static void read_list(struct kik_ledger *g, size_t field, struct kik_slice t, bool questions,
    struct kik_entered *to)
{
	const char *between = questions ? ",;\n\r \t" : ",;\n\r";
	const char **item = kik_arena_array(g->a, t.len / 2 + 1, sizeof *item);
	size_t from, end;

	/* 1,00E+05 is one thing, not two with a comma between them */
	if (questions && kik_excel_damage(t) != KIK_EXCEL_NONE &&
	    kik_frame_question(g->options.frame, t.s, t.len) == KIK_NONE) {
		unknown_question(g, field, t);
		return;
	}
	for (from = 0; from < t.len; from = end + 1) {
		struct kik_slice one;

		for (end = from; end < t.len && !strchr(between, t.s[end]); end++)
			;
		one = kik_trim(t.s + from, end - from);
		if (one.len)
			add_item(g, field, one, questions, to, item);
	}
	to->item = item;
	to->given = to->n > 0;
}

/* --- numbers, days, words ---------------------------------------------------------------------- */

/* 50.000 may be fifty thousand as well as fifty: who writes it so is asked. */
static bool is_ambiguous(struct kik_slice t)
{
	size_t whole = t.len >= 4 ? t.len - 4 : 0;

	if (whole && *t.s == '-')
		whole--;
	return whole >= 1 && whole <= 3 && (t.s[t.len - 4] == '.' || t.s[t.len - 4] == ',') &&
	    t.s[t.len - 5] != '-' && !(whole == 1 && t.s[t.len - 5] == '0');
}

/* What a number may be: "1 to 5", or only that it is one. */
static const char *expected_number(struct kik_ledger *g, const struct kik_entry_field *f)
{
	bool whole = f->type == KIK_ENTRY_WHOLE;

	kik_buf_clear(&g->expected);
	kik_buf_adds(&g->expected, kik_phrase(g->diag, whole ? KIK_P_WHOLE_NUMBER : KIK_P_NUMBER));
	if (f->min >= 0) {
		kik_buf_adds(&g->expected, kik_diag_danish(g->diag) ? " fra " : " from ");
		kik_buf_add_decimal(&g->expected, f->min, KIK_STAT, '.');
		if (f->max < KIK_NUMBER_MAX) {
			kik_buf_addf(&g->expected, " %s ", kik_phrase(g->diag, KIK_P_TO));
			kik_buf_add_decimal(&g->expected, f->max, KIK_STAT, '.');
		}
	}
	return kik_buf_str(&g->expected);
}

/* Whether a decimal mark may stand here; what it must be is in *expected otherwise. */
static bool mark_fits(struct kik_ledger *g, enum kik_mark mark, enum kik_phrase *expected)
{
	enum kik_mark must = g->mark;

	if (mark == KIK_MARK_NONE || g->options.decimal == KIK_DECIMAL_BOTH ||
	    g->sheet->source->typed)
		return true;
	if (g->options.decimal == KIK_DECIMAL_COMMA)
		must = KIK_MARK_COMMA;
	else if (g->options.decimal == KIK_DECIMAL_POINT)
		must = KIK_MARK_POINT;
	if (must == KIK_MARK_NONE)
		must = mark;
	g->mark = must;
	*expected = must == KIK_MARK_COMMA ? KIK_P_WITH_COMMA : KIK_P_WITH_POINT;
	return mark == must;
}

static void read_number(struct kik_ledger *g, size_t field, struct kik_slice t,
    struct kik_entered *to)
{
	const struct kik_entry_field *f = &g->kind->field[field];
	enum kik_phrase expected;
	enum kik_mark mark;
	int64_t n;

	if (kik_parse_number(t.s, t.len, &n, &mark) < 0 || n < f->min || n > f->max ||
	    (f->type == KIK_ENTRY_WHOLE && n % KIK_STAT != 0)) {
		wrong(g, field, KIK_F_NUMBER, t, expected_number(g, f));
	} else if (is_ambiguous(t) && (!g->sheet->source->typed || t.s[t.len - 1] == '0')) {
		wrong(g, field, KIK_F_NUMBER, t, kik_phrase(g->diag, KIK_P_NO_THOUSANDS));
	} else if (!mark_fits(g, mark, &expected)) {
		wrong(g, field, KIK_F_NUMBER, t, kik_phrase(g->diag, expected));
	} else {
		to->number = n;
		to->given = true;
	}
}

static void read_date(struct kik_ledger *g, size_t field, struct kik_slice t,
    struct kik_entered *to)
{
	char day[KIK_DATE_SIZE];

	if (kik_date_read(t, day) < 0) {
		wrong(g, field, KIK_F_DATE, t, kik_phrase(g->diag, KIK_P_DATE_FORMAT));
		return;
	}
	to->text = kik_arena_str(g->a, day);
	to->given = true;
}

static void read_choice(struct kik_ledger *g, size_t field, struct kik_slice t,
    struct kik_entered *to)
{
	const struct kik_entry_word *word = g->kind->field[field].word;
	size_t i = kik_entry_word_find(word, t);

	if (i != KIK_NONE) {
		to->text = word[i].name;
		to->number = (int64_t)i;
		to->given = true;
		return;
	}
	kik_buf_clear(&g->expected);
	for (i = 0; word[i].name; i++)
		kik_buf_addf(&g->expected, "%s%s", i ? ", " : "",
		    kik_entry_word_say(&word[i], kik_diag_danish(g->diag) ? "da" : "en"));
	wrong(g, field, KIK_F_CHOICE, t, kik_buf_str(&g->expected));
}

void kik_ledger_cell(struct kik_ledger *g, size_t field, struct kik_entered *to)
{
	struct kik_slice t = cell_of(g, field);

	*to = (struct kik_entered){ .given = false };
	if (!t.len || g->kind->field[field].place == KIK_ENTRY_IN_SECTION)
		return;
	switch (g->kind->field[field].type) {
	case KIK_ENTRY_ID:
		read_id(g, field, t, to);
		break;
	case KIK_ENTRY_THEME:
		read_theme(g, field, t, to);
		break;
	case KIK_ENTRY_TEXT:
		read_text(g, field, t, to);
		break;
	case KIK_ENTRY_IDS:
	case KIK_ENTRY_QUESTIONS:
		read_list(g, field, t, g->kind->field[field].type == KIK_ENTRY_QUESTIONS, to);
		break;
	case KIK_ENTRY_WHOLE:
	case KIK_ENTRY_NUMBER:
		read_number(g, field, t, to);
		break;
	case KIK_ENTRY_DATE:
		read_date(g, field, t, to);
		break;
	case KIK_ENTRY_CHOICE:
		read_choice(g, field, t, to);
		break;
	case KIK_ENTRY_READER:
		break;
	}
}
