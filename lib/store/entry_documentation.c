/* The columns of the documentation half: indicators, surveys, deviations. */
#include "kik/entry_kinds.h"

#include "kik/num.h"

#define WHOLE(n) ((int64_t)(n)*KIK_STAT)
#define MOST     WHOLE(KIK_NUMBER_MAX)
#define PEOPLE   WHOLE(500000000)
#define POINTS   WHOLE(1000)

#define LAST                                                           \
	{                                                              \
		{ NULL, KIK_COL_OPTIONAL, { NULL } }, KIK_ENTRY_READER \
	}

const struct kik_entry_word kik_direction_words[] = {
	{ "higher", "højere", "høyere", { "op", "opp", "stigende", "stige", "+" } },
	{ "lower", "lavere", "lavere", { "ned", "faldende", "synkende", "fallende", "falde" } },
	{ "hold", "fasthold", "behold", { "fastholde", "hold niveau", "uændret", "uendret" } },
	{ NULL, NULL, NULL, { NULL } },
};

const struct kik_entry_word kik_severity_words[] = {
	{ "low", "lav", "lav", { "mindre", "let", "ubetydelig", "lett" } },
	{ "medium", "mellem", "middels", { "middel", "moderat" } },
	{ "high", "høj", "høy", { "alvorlig", "kritisk", "svær" } },
	{ NULL, NULL, NULL, { NULL } },
};

const struct kik_entry_word kik_deviation_status_words[] = {
	{ "reported", "anmeldt", "meldt", { "rapporteret", "indberettet", "rapportert", "ny" } },
	{ "handled", "under behandling", "under behandling",
	    { "behandles", "behandlet", "behandlet", "i gang" } },
	{ "closed", "lukket", "lukket", { "afsluttet", "avsluttet" } },
	{ NULL, NULL, NULL, { NULL } },
};

const struct kik_entry_field kik_entry_indicators[KIK_IND_FIELDS + 1] = {
	[KIK_IND_ID] = { { "indicator", KIK_COL_REQUIRED, { "indikator" } }, KIK_ENTRY_ID, true },
	[KIK_IND_PERIOD] = { { "period", KIK_COL_OPTIONAL, { "periode" } }, KIK_ENTRY_ID, true },
	[KIK_IND_NAME] = { { "name", KIK_COL_OPTIONAL, { "navn" } }, KIK_ENTRY_TEXT },
	[KIK_IND_THEME] = { { "theme", KIK_COL_OPTIONAL, { "tema" } }, KIK_ENTRY_THEME },
	[KIK_IND_QUESTIONS] = { { "question", KIK_COL_OPTIONAL,
				    { "spørgsmål", "spørsmål", "spm" } },
	    KIK_ENTRY_QUESTIONS },
	[KIK_IND_MEASURE] = { { "measure", KIK_COL_OPTIONAL, { "måleenhed", "måleenhet" } },
	    KIK_ENTRY_ID },
	[KIK_IND_DIRECTION] = { { "direction", KIK_COL_OPTIONAL, { "retning" } }, KIK_ENTRY_CHOICE,
	    false, 0, 0, kik_direction_words },
	[KIK_IND_SCOPE] = { { "scope", KIK_COL_OPTIONAL, { "omfang" } }, KIK_ENTRY_ID },
	[KIK_IND_BASELINE] = { { "baseline", KIK_COL_OPTIONAL, { "udgangspunkt", "utgangspunkt" } },
	    KIK_ENTRY_NUMBER, false, -MOST, MOST },
	[KIK_IND_TARGET] = { { "target", KIK_COL_OPTIONAL, { "måltal", "måltall" } },
	    KIK_ENTRY_NUMBER, false, -MOST, MOST },
	[KIK_IND_START] = { { "start", KIK_COL_OPTIONAL, { "start", "start", "startdato" } },
	    KIK_ENTRY_DATE },
	[KIK_IND_DUE] = { { "due", KIK_COL_OPTIONAL, { "frist" } }, KIK_ENTRY_DATE },
	[KIK_IND_SOURCE] = { { "source", KIK_COL_OPTIONAL, { "kilde" } }, KIK_ENTRY_TEXT },
	[KIK_IND_VALUE] = { { "value", KIK_COL_OPTIONAL, { "værdi", "verdi" } }, KIK_ENTRY_NUMBER,
	    false, -MOST, MOST },
	[KIK_IND_N] = { { "n", KIK_COL_OPTIONAL, { "antal", "antall" } }, KIK_ENTRY_WHOLE, false, 0,
	    PEOPLE },
	[KIK_IND_EXPLANATION] = { { "explanation", KIK_COL_OPTIONAL, { "forklaring" } },
	    KIK_ENTRY_TEXT },
	[KIK_IND_FIELDS] = LAST,
};

const struct kik_entry_field kik_entry_survey[KIK_SURV_FIELDS + 1] = {
	[KIK_SURV_ITEM] = { { "item", KIK_COL_REQUIRED, { "udsagn", "utsagn", "emne" } },
	    KIK_ENTRY_ID, true },
	[KIK_SURV_RESPONDENT] = { { "respondent", KIK_COL_REQUIRED,
				      { "svarperson", "svarperson", "deltager", "deltaker" } },
	    KIK_ENTRY_ID, true, .place = KIK_ENTRY_IN_SHEET },
	[KIK_SURV_EXPERIENCE] = { { "experience", KIK_COL_REQUIRED, { "oplevelse", "opplevelse" } },
	    KIK_ENTRY_NUMBER, false, 0, POINTS, .place = KIK_ENTRY_IN_SHEET },
	[KIK_SURV_EXPECTATION] = { { "expectation", KIK_COL_REQUIRED,
				       { "forventning", "forventning" } },
	    KIK_ENTRY_NUMBER, false, 0, POINTS, .place = KIK_ENTRY_IN_SHEET },
	[KIK_SURV_EXPERIENCE_N] = { { "experience_n", KIK_COL_OPTIONAL, { NULL } }, KIK_ENTRY_WHOLE,
	    false, 0, PEOPLE, .place = KIK_ENTRY_IN_SECTION },
	[KIK_SURV_EXPERIENCE_SUM] = { { "experience_sum", KIK_COL_OPTIONAL, { NULL } },
	    KIK_ENTRY_NUMBER, false, 0, MOST, .place = KIK_ENTRY_IN_SECTION },
	[KIK_SURV_EXPECTATION_N] = { { "expectation_n", KIK_COL_OPTIONAL, { NULL } },
	    KIK_ENTRY_WHOLE, false, 0, PEOPLE, .place = KIK_ENTRY_IN_SECTION },
	[KIK_SURV_EXPECTATION_SUM] = { { "expectation_sum", KIK_COL_OPTIONAL, { NULL } },
	    KIK_ENTRY_NUMBER, false, 0, MOST, .place = KIK_ENTRY_IN_SECTION },
	[KIK_SURV_FIELDS] = LAST,
};

const struct kik_entry_field kik_entry_deviations[KIK_DEV_FIELDS + 1] = {
	[KIK_DEV_ID] = { { "id", KIK_COL_REQUIRED, { "nr", "nr", "nummer" } }, KIK_ENTRY_ID, true },
	[KIK_DEV_REPORTED] = { { "reported", KIK_COL_REQUIRED, { "anmeldt", "meldt" } },
	    KIK_ENTRY_DATE },
	[KIK_DEV_TYPE] = { { "type", KIK_COL_OPTIONAL, { "type" } }, KIK_ENTRY_ID },
	[KIK_DEV_SEVERITY] = { { "severity", KIK_COL_OPTIONAL, { "alvorlighed", "alvorlighet" } },
	    KIK_ENTRY_CHOICE, false, 0, 0, kik_severity_words },
	[KIK_DEV_DESCRIPTION] = { { "description", KIK_COL_OPTIONAL,
				      { "beskrivelse", "beskrivelse" } },
	    KIK_ENTRY_TEXT },
	[KIK_DEV_CAUSE] = { { "cause", KIK_COL_OPTIONAL, { "årsag", "årsak" } }, KIK_ENTRY_TEXT },
	[KIK_DEV_MEASURE] = { { "measure", KIK_COL_OPTIONAL, { "tiltag", "tiltak" } },
	    KIK_ENTRY_TEXT },
	[KIK_DEV_RESPONSIBLE] = { { "responsible", KIK_COL_OPTIONAL, { "ansvarlig" } },
	    KIK_ENTRY_TEXT },
	[KIK_DEV_DUE] = { { "due", KIK_COL_OPTIONAL, { "frist" } }, KIK_ENTRY_DATE },
	[KIK_DEV_CLOSED] = { { "closed", KIK_COL_OPTIONAL, { "lukket", "lukket", "afsluttet" } },
	    KIK_ENTRY_DATE },
	[KIK_DEV_STATUS] = { { "status", KIK_COL_OPTIONAL, { "status" } }, KIK_ENTRY_CHOICE, false,
	    0, 0, kik_deviation_status_words },
	[KIK_DEV_FIELDS] = LAST,
};
