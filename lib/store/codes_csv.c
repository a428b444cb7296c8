/* codes.csv: who has which code.  The tovholder's alone. */
#include "kik/store.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kik/columns.h"
#include "kik/id.h"
#include "kik/input.h"
#include "kik/utf8.h"

enum { UNIT, CODE, ROLE, NAME, EMAIL, FORM };

static const struct kik_column_def columns[] = {
	[UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[CODE] = { "code", KIK_COL_REQUIRED, { "kode" } },
	[ROLE] = { "role", KIK_COL_READER, { "rolle" } },
	[NAME] = { "name", KIK_COL_OPTIONAL, { "navn" } },
	[EMAIL] = { "email", KIK_COL_OPTIONAL, { "e-mail", "mail", "epost", "e-post" } },
	[FORM] = { "form", KIK_COL_OPTIONAL, { "skema", "skjema" } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

void kik_codes_write(struct kik_buf *b, const struct kik_round *r)
{
	static const struct kik_csv_style style = { ';', ',', false }, *st = &style;
	size_t start = b->len;

	kik_buf_adds(b, "unit;code;role;name;email;form");
	kik_csv_end(b, st);
	for (size_t i = 0; i < r->nunits; i++) {
		for (size_t k = 0; k < r->unit[i].n; k++) {
			const struct kik_participant *p = &r->unit[i].participant[k];

			kik_csv_text(b, st, true, r->unit[i].unit.id, true);
			kik_csv_text(b, st, false, p->code, true);
			kik_csv_text(b, st, false, p->role, true);
			kik_csv_text(b, st, false, p->name, true);
			kik_csv_text(b, st, false, p->email, true);
			kik_csv_text(b, st, false, p->form, true);
			kik_csv_end(b, st);
		}
	}
	/* Excel needs to be told of UTF-8 only where it matters; scripts are spared the mark */
	if (!kik_utf8_ascii(b->s + start, b->len - start)) {
		struct kik_buf marked = KIK_BUF_INIT;

		kik_csv_begin(&marked, &kik_csv_excel);
		kik_buf_add(&marked, b->s + start, b->len - start);
		b->len = start;
		kik_buf_add(b, marked.s, marked.len);
		kik_buf_release(&marked);
	}
}

/* A participant by code, and the line on which it stood. */
struct person {
	struct kik_participant *participant;
	const struct kik_unit *unit;
	size_t line;
};

struct reader {
	struct kik_diag *d;
	struct kik_arena *a;
	struct kik_columns columns;
	struct kik_cells row;
	struct person *person;
	size_t n;
	bool bad;
};

static int by_code(const void *x, const void *y)
{
	const struct person *a = x, *b = y;

	return strcmp(a->participant->code, b->participant->code);
}

/* Everybody in the round, sorted by code. */
static void list_people(struct reader *r, struct kik_round *round)
{
	size_t n = 0;

	for (size_t i = 0; i < round->nunits; i++)
		n += round->unit[i].n;
	r->person = kik_arena_array(r->a, n, sizeof *r->person);
	for (size_t i = 0; i < round->nunits; i++)
		for (size_t k = 0; k < round->unit[i].n; k++)
			r->person[r->n++] = (struct person){ &round->unit[i].participant[k],
				&round->unit[i].unit, 0 };
	if (n > 0)
		qsort(r->person, n, sizeof *r->person, by_code);
}

static struct person *find(const struct reader *r, const char *code)
{
	struct kik_participant sought = { .code = code };
	struct person key = { &sought, NULL, 0 };

	return r->n == 0 ? NULL : bsearch(&key, r->person, r->n, sizeof key, by_code);
}

static void fault(struct reader *r, size_t column, enum kik_fault code, const char *expected,
    const char *other)
{
	struct kik_slice found = kik_columns_cell(&r->columns, &r->row, column);
	struct kik_finding f = {
		.fault = code,
		.at = kik_columns_place(&r->columns, &r->row, column),
		.column = columns[column].name,
		.found = kik_trim(found.s, found.len),
		.expected = expected,
		.other = other,
		.n = KIK_ID_MAX,
	};

	kik_diag_add(r->d, &f);
	r->bad = true;
}

/* The text of a cell, "" after a fault. */
static const char *text(struct reader *r, size_t column)
{
	struct kik_slice t = kik_csv_unguard(kik_columns_cell(&r->columns, &r->row, column));
	enum kik_fault code;

	if (kik_fact_check(&t, r->a, &code) < 0) {
		fault(r, column, code, NULL, NULL);
		return "";
	}
	return kik_arena_text(r->a, t.s, t.len);
}

static void read_row(struct reader *r)
{
	const char *unit, *code;
	struct person *p;

	if (kik_columns_row(&r->columns, r->d, &r->row) < 0) {
		r->bad = true;
		return;
	}
	unit = text(r, UNIT);
	code = text(r, CODE);
	p = find(r, code);
	if (p == NULL) {
		fault(r, CODE, KIK_F_CODE_UNKNOWN, NULL, NULL);
	} else if (p->line > 0) {
		fault(r, CODE, KIK_F_CODE_DUP, NULL, kik_arena_printf(r->a, "%zu", p->line));
	} else if (strcmp(unit, p->unit->id) != 0) {
		fault(r, UNIT, KIK_F_UNIT_MISMATCH, p->unit->id, NULL);
	} else {
		p->line = r->row.line;
		p->participant->name = text(r, NAME);
		p->participant->email = text(r, EMAIL);
		p->participant->form = text(r, FORM);
	}
}

/* Columns that somebody added: they could not be written again. */
static void refuse_extra(struct reader *r)
{
	const struct kik_columns *c = &r->columns;

	for (size_t i = 0; i < c->nextra; i++) {
		struct kik_finding f = { .fault = KIK_F_CODES_EXTRA,
			.at = c->rows.place(c->rows.ctx, c->extra[i]),
			.found = c->head.field[c->extra[i]] };

		kik_diag_add(r->d, &f);
		r->bad = true;
	}
}

int kik_codes_read(struct kik_diag *d, const char *path, struct kik_round *round, bool rewrite,
    struct kik_arena *a)
{
	struct reader r = { .d = d, .a = a };
	struct kik_input in;
	struct kik_csv *csv;
	struct stat st;
	int got = -1;

	if (stat(path, &st) < 0 && errno == ENOENT)
		return 0;
	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	list_people(&r, round);
	kik_columns_init(&r.columns, columns);
	csv = kik_columns_open(&r.columns, d, &in, 0, 0, true);
	if (csv != NULL && rewrite)
		refuse_extra(&r);
	while (csv != NULL && (got = kik_csv_next(csv, &r.row)) > 0)
		read_row(&r);
	kik_csv_free(csv);
	kik_input_close(&in);
	return got < 0 || r.bad ? -1 : 0;
}
