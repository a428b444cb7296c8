#include "kik/clean.h"

#include "kik/intake.h"
#include "kik/num.h"

#define FULL 65536

void kik_clean_header(struct kik_clean *c)
{
	size_t i;

	for (i = 0; i < KIK_A_COLUMNS; i++)
		kik_csv_text(c->b, c->style, i == 0, kik_answer_columns[i].name, false);
	kik_csv_end(c->b, c->style);
}

static void add_slice(struct kik_clean *c, struct kik_slice s)
{
	kik_buf_addc(c->b, c->style->delimiter);
	kik_csv_quote(c->b, c->style->delimiter, s.s, s.len, true);
}

static void add_points(struct kik_clean *c, const struct kik_answer *row)
{
	const struct kik_scale *s = kik_question_scale(c->frame, row->question);

	if (row->subscores || row->bin < 0)
		kik_csv_text(c->b, c->style, false,
		    row->bin < 0 && row->dont_know && s->nblank ? s->blank[0] : "", false);
	else
		kik_csv_number(c->b, c->style, false, kik_scale_points(s, (size_t)row->bin),
		    KIK_THOUSAND);
}

void kik_clean_row(struct kik_clean *c, const struct kik_sheet_info *sheet,
    const struct kik_answer *row)
{
	struct kik_buf *b = c->b;
	size_t i;

	kik_csv_text(b, c->style, true, sheet->unit, true);
	kik_csv_text(b, c->style, false, sheet->round, true);
	add_slice(c, row->respondent);
	kik_csv_text(b, c->style, false, c->frame->question[row->question].id, true);
	add_points(c, row);
	for (i = 0; i < KIK_STATEMENTS; i++)
		add_slice(c, row->statement[i]);
	kik_csv_text(b, c->style, false, row->evidence ? "1" : "", false);
	kik_csv_text(b, c->style, false, sheet->name, true);
	kik_csv_text(b, c->style, false, sheet->area, true);
	kik_csv_text(b, c->style, false, sheet->municipality, true);
	kik_csv_text(b, c->style, false, c->frame->digest, false);
	for (i = 0; i < KIK_SUBSCORES; i++)
		kik_csv_number(b, c->style, false,
		    row->subscores >> i & 1 ? row->subscore[i] : KIK_UNKNOWN, KIK_THOUSAND);
	kik_csv_end(b, c->style);
	if (b->len >= FULL) {
		kik_output_write(c->out, b->s, b->len);
		kik_buf_clear(b);
	}
}

void kik_statements_header(struct kik_buf *b, const struct kik_csv_style *st)
{
	static const char *const names[] = { "unit", "round", "question", "kind", "text", "name",
		"area", "municipality" };
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		kik_csv_text(b, st, i == 0, names[i], false);
	kik_csv_end(b, st);
}

void kik_statements_rows(struct kik_buf *b, const struct kik_csv_style *st,
    const struct kik_result *r)
{
	size_t q, k, i;

	for (q = 0; r->individual && q < r->frame->nquestions; q++) {
		const struct kik_question_result *qr = &r->individual->question[q];

		for (k = 0; k < KIK_STATEMENTS; k++)
			for (i = 0; i < qr->nstatements[k]; i++) {
				kik_csv_text(b, st, true, r->unit.id, true);
				kik_csv_text(b, st, false, r->round, true);
				kik_csv_text(b, st, false, r->frame->question[q].id, true);
				kik_csv_text(b, st, false, kik_statement_names[k], false);
				kik_csv_text(b, st, false, qr->statement[k][i], true);
				kik_csv_text(b, st, false, r->unit.name, true);
				kik_csv_text(b, st, false, r->unit.area, true);
				kik_csv_text(b, st, false, r->unit.municipality, true);
				kik_csv_end(b, st);
			}
	}
}
