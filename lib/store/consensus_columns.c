/* The columns of a consensus sheet. */
#include "kik/consensus_sheet.h"

const struct kik_column_def kik_consensus_columns[KIK_K_COLUMNS + 1] = {
	[KIK_K_UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[KIK_K_ROUND] = { "round", KIK_COL_REQUIRED, { "runde" } },
	[KIK_K_QUESTION] = { "question", KIK_COL_REQUIRED, { "spørgsmål", "spørsmål", "spm" } },
	[KIK_K_POINTS] = { "points", KIK_COL_REQUIRED, { "point", "poeng" } },
	[KIK_K_REASON] = { "reason", KIK_COL_OPTIONAL, { "begrundelse", "begrunnelse" } },
	[KIK_K_STRENGTHS] = { "strengths", KIK_COL_OPTIONAL, { "styrker" } },
	/* the same in both languages, so that the second is not the singular */
	[KIK_K_IMPROVEMENTS] = { "improvements", KIK_COL_OPTIONAL,
	    { "forbedringsområder", "forbedringsområder", "forbedringsområde", "forbedringer" } },
	[KIK_K_EVIDENCE] = { "evidence", KIK_COL_OPTIONAL, { "dokumentation", "dokumentasjon" } },
	[KIK_K_NAME] = { "name", KIK_COL_OPTIONAL, { "navn" } },
	[KIK_K_AREA] = { "area", KIK_COL_OPTIONAL, { "område" } },
	[KIK_K_MUNICIPALITY] = { "municipality", KIK_COL_OPTIONAL, { "kommune" } },
	[KIK_K_FRAME] = { "frame", KIK_COL_OPTIONAL, { "ramme" } },
	[KIK_K_NO] = { "no", KIK_COL_READER, { "nr" } },
	[KIK_K_START] = { "start", KIK_COL_READER, { NULL } },
	[KIK_K_MINUTES] = { "minutes", KIK_COL_READER, { "minutter" } },
	[KIK_K_THEME] = { "theme", KIK_COL_READER, { "tema" } },
	[KIK_K_TEXT] = { "text", KIK_COL_READER, { "tekst" } },
	[KIK_K_PROPOSAL] = { "proposal", KIK_COL_READER, { "forslag" } },
	[KIK_K_RANGE] = { "range", KIK_COL_READER, { "spænd", "spenn" } },
	[KIK_K_AGREEMENT] = { "agreement", KIK_COL_READER, { "enighed", "enighet" } },
	[KIK_K_ANSWERS] = { "answers", KIK_COL_READER, { "svar" } },
	[KIK_K_BLANKS] = { "don't know", KIK_COL_READER, { "ved ikke", "vet ikke" } },
	[KIK_K_SAID_STRENGTHS] = { "all strengths", KIK_COL_READER, { "alle styrker" } },
	[KIK_K_SAID_IMPROVEMENTS] = { "all improvements", KIK_COL_READER,
	    { "alle forbedringsområder" } },
	[KIK_K_SAID_IDEAS] = { "all ideas", KIK_COL_READER, { "alle idéer", "alle ideer" } },
	[KIK_K_USED_EVIDENCE] = { "used documentation", KIK_COL_READER,
	    { "brugte dokumentation", "brukte dokumentasjon" } },
	[KIK_K_LAST_POINTS] = { "points last time", KIK_COL_READER,
	    { "point sidst", "poeng sist" } },
	[KIK_K_LAST_REASON] = { "reason last time", KIK_COL_READER,
	    { "begrundelse sidst", "begrunnelse sist" } },
	[KIK_K_LAST_IMPROVEMENTS] = { "improvements last time", KIK_COL_READER,
	    { "forbedringsområder sidst", "forbedringsområder sist" } },
	[KIK_K_COLUMNS] = { NULL, KIK_COL_OPTIONAL, { NULL } },
};

const struct kik_column_def kik_consensus_date = { "date", KIK_COL_OPTIONAL, { "dato" } };
