#include "form_columns.h"

#include <string.h>

static const struct {
	const char *da, *en, *nb;
} header[KIK_FORM_COLUMNS] = {
	[KIK_FORM_UNIT] = { "enhed", "unit", "enhet" },
	[KIK_FORM_ROUND] = { "runde", "round", "runde" },
	[KIK_FORM_RESPONDENT] = { "deltager", "respondent", "deltaker" },
	[KIK_FORM_FRAME] = { "ramme", "frame", "ramme" },
	[KIK_FORM_THEME] = { "tema", "theme", "tema" },
	[KIK_FORM_QUESTION] = { "spørgsmål", "question", "spørsmål" },
	[KIK_FORM_TEXT] = { "tekst", "text", "tekst" },
	[KIK_FORM_EXAMPLES] = { "eksempler", "examples", "eksempler" },
	[KIK_FORM_POINTS] = { "point", "points", "poeng" },
	[KIK_FORM_STRENGTHS] = { "styrker", "strengths", "styrker" },
	[KIK_FORM_IMPROVEMENTS] = { "forbedringsområder", "improvements", "forbedringsområder" },
	[KIK_FORM_IDEAS] = { "idéer", "ideas", "ideer" },
	[KIK_FORM_EVIDENCE] = { "dokumentation", "evidence", "dokumentasjon" },
};

const char *kik_form_header(const char *lang, enum kik_form_column c)
{
	if (strcmp(lang, "en") == 0)
		return header[c].en;
	return strcmp(lang, "nb") == 0 ? header[c].nb : header[c].da;
}

unsigned kik_form_subscores(const struct kik_frame *f, const struct kik_round *r)
{
	unsigned used = 0;

	for (size_t i = 0; i < f->nthemes; i++) {
		const struct kik_theme *t = &f->theme[i];

		if (r->theme[i])
			used |= f->scale[t->scale].subscores[t->panel];
	}
	return used;
}
