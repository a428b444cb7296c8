#include "kik/entry_kinds.h"

#include <string.h>

#include "kik/num.h"

#define COUNT(t) (sizeof(t) / sizeof *(t)-1)
#define WHOLE(n) ((int64_t)(n)*KIK_STAT)

#define MOST     WHOLE(KIK_NUMBER_MAX)

const struct kik_column_def kik_entry_shared[KIK_ENTRY_SHARED + 1] = {
	[KIK_ENTRY_UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[KIK_ENTRY_ROUND] = { "round", KIK_COL_REQUIRED, { "runde" } },
	[KIK_ENTRY_NAME] = { "name", KIK_COL_OPTIONAL, { "navn" } },
	[KIK_ENTRY_AREA] = { "area", KIK_COL_OPTIONAL, { "område" } },
	[KIK_ENTRY_MUNICIPALITY] = { "municipality", KIK_COL_OPTIONAL, { "kommune" } },
	[KIK_ENTRY_FRAME] = { "frame", KIK_COL_OPTIONAL, { "ramme" } },
	[KIK_ENTRY_SHARED] = { NULL, KIK_COL_OPTIONAL, { NULL } },
};

/* --- words ------------------------------------------------------------------------------- */

const struct kik_entry_word kik_choice_words[KIK_CHOICES + 1] = {
	[KIK_CHOICE_NOW] = { "now", "nu", "nå", { "ja", "yes" } },
	[KIK_CHOICE_LATER] = { "later", "senere", "senere", { NULL } },
	[KIK_CHOICE_NO] = { "no", "nej", "nei", { NULL } },
	[KIK_CHOICES] = { NULL, NULL, NULL, { NULL } },
};

const struct kik_entry_word kik_phase_words[KIK_PHASES + 1] = {
	[KIK_PHASE_PLAN] = { "plan", "planlæg", "planlegg", { "planlægge", "p" } },
	[KIK_PHASE_DO] = { "do", "udfør", "utfør", { "gør", "gjør", "d" } },
	[KIK_PHASE_CHECK] = { "check", "følg op", "følg opp", { "tjek", "sjekk", "c" } },
	[KIK_PHASE_ACT] = { "act", "justér", "juster", { "lær", "a" } },
	[KIK_PHASES] = { NULL, NULL, NULL, { NULL } },
};

const struct kik_entry_word kik_status_words[KIK_STATUSES + 1] = {
	[KIK_STATUS_NOT_STARTED] = { "not-started", "ikke startet", "ikke startet",
	    { "not started", "ikke påbegyndt", "ikke begyndt" } },
	[KIK_STATUS_RUNNING] = { "running", "i gang", "i gang", { "igang", "påbegyndt" } },
	[KIK_STATUS_DONE] = { "done", "gennemført", "gjennomført", { "afsluttet", "avsluttet" } },
	[KIK_STATUS_POSTPONED] = { "postponed", "udskudt", "utsatt", { NULL } },
	[KIK_STATUS_DROPPED] = { "dropped", "opgivet", "oppgitt", { "droppet" } },
	[KIK_STATUSES] = { NULL, NULL, NULL, { NULL } },
};

/* --- sheets ------------------------------------------------------------------------------- */

static const struct kik_entry_field priorities[KIK_PRIO_FIELDS + 1] = {
	[KIK_PRIO_ID] = { { "id", KIK_COL_REQUIRED, { "nr", "nr", "nummer" } }, KIK_ENTRY_ID,
	    true },
	[KIK_PRIO_QUESTION] = { { "question", KIK_COL_OPTIONAL,
				    { "spørgsmål", "spørsmål", "spm" } },
	    KIK_ENTRY_QUESTIONS },
	[KIK_PRIO_TEXT] = { { "text", KIK_COL_OPTIONAL,
				{ "forbedringsområde", "forbedringsområde", "tekst" } },
	    KIK_ENTRY_TEXT },
	[KIK_PRIO_GROUP] = { { "group", KIK_COL_OPTIONAL, { "gruppe" } }, KIK_ENTRY_ID },
	[KIK_PRIO_DEPENDS] = { { "depends_on", KIK_COL_OPTIONAL,
				   { "forudsætter", "forutsetter", "afhænger af", "avhenger av",
				       "depends on" } },
	    KIK_ENTRY_IDS },
	[KIK_PRIO_EFFECT] = { { "effect", KIK_COL_REQUIRED, { "effekt" } }, KIK_ENTRY_WHOLE, false,
	    WHOLE(1), WHOLE(5) },
	[KIK_PRIO_EFFORT] = { { "effort", KIK_COL_REQUIRED, { "indsats", "innsats" } },
	    KIK_ENTRY_WHOLE, false, WHOLE(1), WHOLE(5) },
	[KIK_PRIO_VOTES] = { { "votes", KIK_COL_OPTIONAL, { "stemmer" } }, KIK_ENTRY_WHOLE, false,
	    0, WHOLE(1000000) },
	[KIK_PRIO_CHOICE] = { { "choice", KIK_COL_OPTIONAL, { "valg" } }, KIK_ENTRY_CHOICE, false,
	    0, 0, kik_choice_words },
	[KIK_PRIO_THEME] = { { "theme", KIK_COL_READER, { "tema" } }, KIK_ENTRY_READER },
	[KIK_PRIO_ASKED] = { { "question text", KIK_COL_READER,
				 { "spørgsmålets tekst", "spørsmålets tekst" } },
	    KIK_ENTRY_READER },
	[KIK_PRIO_POINTS] = { { "agreed points", KIK_COL_READER,
				  { "aftalte point", "avtalte poeng" } },
	    KIK_ENTRY_READER },
	[KIK_PRIO_FIELDS] = { { NULL, KIK_COL_OPTIONAL, { NULL } }, KIK_ENTRY_READER },
};

static const struct kik_entry_field actions[KIK_ACT_FIELDS + 1] = {
	[KIK_ACT_ID] = { { "id", KIK_COL_REQUIRED, { "nr", "nr", "nummer" } }, KIK_ENTRY_ID, true },
	[KIK_ACT_QUESTIONS] = { { "questions", KIK_COL_OPTIONAL,
				    { "spørgsmål", "spørsmål", "spm", "question" } },
	    KIK_ENTRY_QUESTIONS },
	[KIK_ACT_GROUP] = { { "group", KIK_COL_OPTIONAL, { "gruppe" } }, KIK_ENTRY_ID },
	[KIK_ACT_PROBLEM] = { { "problem", KIK_COL_OPTIONAL, { "problem", "problem" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_GOAL] = { { "goal", KIK_COL_REQUIRED, { "mål" } }, KIK_ENTRY_TEXT },
	[KIK_ACT_ACTIVITY] = { { "activity", KIK_COL_OPTIONAL,
				   { "aktivitet", "aktivitet", "aktiviteter", "activities" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_RESPONSIBLE] = { { "responsible", KIK_COL_OPTIONAL, { "ansvarlig" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_PARTICIPANTS] = { { "participants", KIK_COL_OPTIONAL,
				       { "deltagere", "deltakere" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_START] = { { "start", KIK_COL_OPTIONAL, { "start", "start", "startdato" } },
	    KIK_ENTRY_DATE },
	[KIK_ACT_DEADLINE] = { { "deadline", KIK_COL_OPTIONAL,
				   { "frist", "frist", "slut", "slutdato" } },
	    KIK_ENTRY_DATE },
	[KIK_ACT_HOURS] = { { "hours", KIK_COL_OPTIONAL, { "timer" } }, KIK_ENTRY_NUMBER, false, 0,
	    MOST },
	[KIK_ACT_COST] = { { "cost", KIK_COL_OPTIONAL, { "kroner" } }, KIK_ENTRY_NUMBER, false, 0,
	    MOST },
	[KIK_ACT_INDICATOR] = { { "indicator", KIK_COL_OPTIONAL, { "indikator" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_BASELINE] = { { "baseline", KIK_COL_OPTIONAL, { "udgangspunkt", "utgangspunkt" } },
	    KIK_ENTRY_NUMBER, false, -MOST, MOST },
	[KIK_ACT_TARGET] = { { "target", KIK_COL_OPTIONAL, { "måltal", "måltall" } },
	    KIK_ENTRY_NUMBER, false, -MOST, MOST },
	[KIK_ACT_PHASE] = { { "phase", KIK_COL_OPTIONAL, { "fase" } }, KIK_ENTRY_CHOICE, false, 0,
	    0, kik_phase_words },
	[KIK_ACT_STATUS] = { { "status", KIK_COL_OPTIONAL, { "status" } }, KIK_ENTRY_CHOICE, false,
	    0, 0, kik_status_words },
	[KIK_ACT_UPDATED] = { { "updated", KIK_COL_OPTIONAL, { "opdateret", "oppdatert" } },
	    KIK_ENTRY_DATE },
	[KIK_ACT_EFFECT] = { { "effect_note", KIK_COL_OPTIONAL,
				 { "vurderet effekt", "vurdert effekt", "effect note" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_EXPLANATION] = { { "explanation", KIK_COL_OPTIONAL,
				      { "forklaring", "forklaring", "begrundelse" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_AGREEMENT] = { { "agreement_ref", KIK_COL_OPTIONAL,
				    { "aftale", "avtale", "agreement ref" } },
	    KIK_ENTRY_TEXT },
	[KIK_ACT_FIELDS] = { { NULL, KIK_COL_OPTIONAL, { NULL } }, KIK_ENTRY_READER },
};

const struct kik_entry_kind kik_entry_kinds[KIK_SECTIONS] = {
	[KIK_PRIORITIES] = { "priorities", priorities, COUNT(priorities), kik_priorities_check,
	    NULL, { KIK_PRIO_CHOICE, KIK_NONE } },
	[KIK_ACTIONS] = { "actions", actions, COUNT(actions), kik_actions_check, NULL,
	    { KIK_ACT_STATUS, KIK_ACT_PHASE } },
	[KIK_INDICATORS] = { "indicators", kik_entry_indicators, KIK_IND_FIELDS,
	    kik_indicators_check, NULL, { KIK_NONE, KIK_NONE } },
	[KIK_SURVEY] = { "survey", kik_entry_survey, KIK_SURV_FIELDS, NULL, kik_survey_gather,
	    { KIK_NONE, KIK_NONE } },
	[KIK_DEVIATIONS] = { "deviations", kik_entry_deviations, KIK_DEV_FIELDS,
	    kik_deviations_check, NULL, { KIK_DEV_STATUS, KIK_DEV_SEVERITY } },
};

/* --- looking up ---------------------------------------------------------------------------- */

size_t kik_entry_word_find(const struct kik_entry_word *word, struct kik_slice t)
{
	size_t i, k;

	for (i = 0; word[i].name; i++) {
		if (kik_slice_is_fold(t, word[i].name) || kik_slice_is_fold(t, word[i].da) ||
		    kik_slice_is_fold(t, word[i].nb))
			return i;
		for (k = 0; word[i].also[k]; k++)
			if (kik_slice_is_fold(t, word[i].also[k]))
				return i;
	}
	return KIK_NONE;
}

const char *kik_entry_word_say(const struct kik_entry_word *word, const char *lang)
{
	if (!strcmp(lang, "en"))
		return word->name;
	return !strcmp(lang, "nb") ? word->nb : word->da;
}
