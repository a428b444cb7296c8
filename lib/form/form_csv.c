/* The blank form as CSV: one row for each question, the facts of the form in each row. */
#include "kik/form.h"

#include <string.h>

#include "kik/csv.h"

/* The columns in their order, the languages side by side; all are known to kik-score. */
enum {
	UNIT,
	ROUND,
	RESPONDENT,
	FRAME,
	THEME,
	QUESTION,
	TEXT,
	POINTS,
	STRENGTHS,
	IMPROVEMENTS,
	IDEAS,
	EVIDENCE,
	COLUMNS
};

static const struct {
	const char *da, *en, *nb;
} header[COLUMNS] = {
	[UNIT] = { "enhed", "unit", "enhet" },
	[ROUND] = { "runde", "round", "runde" },
	[RESPONDENT] = { "deltager", "respondent", "deltaker" },
	[FRAME] = { "ramme", "frame", "ramme" },
	[THEME] = { "tema", "theme", "tema" },
	[QUESTION] = { "spørgsmål", "question", "spørsmål" },
	[TEXT] = { "tekst", "text", "tekst" },
	[POINTS] = { "point", "points", "poeng" },
	[STRENGTHS] = { "styrker", "strengths", "styrker" },
	[IMPROVEMENTS] = { "forbedringsområder", "improvements", "forbedringsområder" },
	[IDEAS] = { "idéer", "ideas", "ideer" },
	[EVIDENCE] = { "dokumentation", "evidence", "dokumentasjon" },
};

static const char *name(const char *lang, int column)
{
	if (strcmp(lang, "en") == 0)
		return header[column].en;
	return strcmp(lang, "nb") == 0 ? header[column].nb : header[column].da;
}

/* The sub-scores that some question in use is scored by. */
static unsigned subscores(const struct kik_frame *f, const struct kik_round *r)
{
	unsigned used = 0;

	for (size_t i = 0; i < f->nthemes; i++) {
		const struct kik_theme *t = &f->theme[i];

		if (r->theme[i])
			used |= f->scale[t->scale].subscores[t->panel];
	}
	return used;
}

static void add_header(struct kik_buf *b, const char *lang, unsigned subs)
{
	const struct kik_csv_style *st = &kik_csv_excel;

	for (int i = 0; i < COLUMNS; i++) {
		kik_csv_text(b, st, i == 0, name(lang, i), false);
		for (int s = 0; i == POINTS && s < KIK_SUBSCORES; s++)
			if (subs >> s & 1)
				kik_csv_text(b, st, false, kik_subscore_names[s], false);
	}
	kik_csv_end(b, st);
}

void kik_form_csv(struct kik_buf *b, const struct kik_frame *f, const struct kik_round *r,
    const struct kik_round_unit *u, const struct kik_participant *p)
{
	const struct kik_csv_style *st = &kik_csv_excel;
	unsigned subs = subscores(f, r);
	int blank = COLUMNS - POINTS + __builtin_popcount(subs);

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
}
