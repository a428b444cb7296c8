/* The typing sheet of a unit: a row for each participant and question, for answers on paper. */
#include "form_book.h"

static const enum kik_form_column columns[] = { KIK_FORM_RESPONDENT, KIK_FORM_QUESTION,
	KIK_FORM_TEXT, KIK_FORM_POINTS, KIK_FORM_STRENGTHS, KIK_FORM_IMPROVEMENTS, KIK_FORM_IDEAS,
	KIK_FORM_EVIDENCE };

/* The rows of a participant from `row` on; returns the row after them. */
static unsigned add_participant(struct kik_form_book *k, struct kik_xlsx_sheet *s,
    const struct kik_participant *p, unsigned row)
{
	for (size_t t = 0; t < k->f->nthemes; t++) {
		const struct kik_theme *of = &k->f->theme[t];
		unsigned first = row;

		if (!k->r->theme[t])
			continue;
		for (size_t i = of->first; i < of->first + of->n; i++, row++) {
			const struct kik_question *q = &k->f->question[i];

			kik_xlsx_text(s, row, k->at[KIK_FORM_RESPONDENT], KIK_XLSX_THEME, p->code);
			kik_xlsx_text(s, row, k->at[KIK_FORM_QUESTION], KIK_XLSX_ID, q->id);
			kik_xlsx_text(s, row, k->at[KIK_FORM_TEXT], KIK_XLSX_SMALL,
			    kik_frame_say(k->f, &q->text, k->lang));
			kik_book_open(k, s, row, i);
		}
		if (row > first)
			kik_book_choose(k, s, t, first, row - 1);
	}
	return row;
}

int kik_form_typing(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u)
{
	struct kik_form_book k;
	struct kik_xlsx_sheet *s;
	unsigned row = KIK_BOOK_HEAD;

	kik_book_begin(&k, f, r, u, NULL);
	s = kik_xlsx_add(k.x, kik_sheet_word(k.lang, KIK_SHEET_TYPING));
	kik_book_head(&k, s, kik_sheet_word(k.lang, KIK_SHEET_TYPING_HINT), columns,
	    sizeof columns / sizeof *columns);
	for (size_t i = 0; i < u->n; i++)
		row = add_participant(&k, s, &u->participant[i], row);
	kik_xlsx_freeze(s, KIK_BOOK_HEAD, k.at[KIK_FORM_TEXT] + 1);
	kik_xlsx_protect(s);
	kik_book_print(&k, s, true);
	kik_book_add_scales(&k);
	return kik_book_end(d, &k, NULL, b);
}
