/* The blank form as CSV: one row for each question, the facts of the form in each row. */
#include "kik/form.h"

#include "form_columns.h"
#include "kik/csv.h"

static void add_header(struct kik_buf *b, const char *lang, unsigned subs)
{
	const struct kik_csv_style *st = &kik_csv_excel;

	for (int i = 0; i < KIK_FORM_COLUMNS; i++) {
		if (i == KIK_FORM_EXAMPLES)
			continue;
		kik_csv_text(b, st, i == 0, kik_form_header(lang, (enum kik_form_column)i), false);
		for (int s = 0; i == KIK_FORM_POINTS && s < KIK_SUBSCORES; s++)
			if (subs >> s & 1)
				kik_csv_text(b, st, false, kik_subscore_names[s], false);
	}
	kik_csv_end(b, st);
}

int kik_form_csv(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u, const struct kik_participant *p)
{
	const struct kik_csv_style *st = &kik_csv_excel;
	unsigned subs = kik_form_subscores(f, r);
	int blank = KIK_FORM_COLUMNS - KIK_FORM_POINTS + __builtin_popcount(subs);

	(void)d;
	kik_csv_begin(b, st);
	add_header(b, r->lang, subs);
	for (size_t i = 0; i < f->nquestions; i++) {
		const struct kik_question *q = &f->question[i];

		if (!r->theme[q->theme])
			continue;
		kik_csv_text(b, st, true, u->unit.id, true);
		kik_csv_text(b, st, false, r->id, true);
		kik_csv_text(b, st, false, p->code, true);
		kik_csv_text(b, st, false, f->digest, true);
		kik_csv_text(b, st, false, kik_frame_say(f, &f->theme[q->theme].title, r->lang),
		    true);
		kik_csv_text(b, st, false, q->id, true);
		kik_csv_text(b, st, false, kik_frame_say(f, &q->text, r->lang), true);
		for (int k = 0; k < blank; k++)
			kik_csv_text(b, st, false, "", false);
		kik_csv_end(b, st);
	}
	return 0;
}
