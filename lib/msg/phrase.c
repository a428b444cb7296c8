/* Phrases for {expected}, the languages side by side. */
#include "kik/diag.h"

static const struct {
	const char *en, *da;
} phrases[KIK_PHRASES] = {
	[KIK_P_NUMBER] = { "a number", "et tal" },
	[KIK_P_WHOLE_NUMBER] = { "a whole number", "et helt tal" },
	[KIK_P_TEXT] = { "a text", "en tekst" },
	[KIK_P_LIST] = { "a list", "en liste" },
	[KIK_P_OBJECT] = { "an object", "et objekt" },
	[KIK_P_BOOL] = { "true or false", "true eller false" },
	[KIK_P_NULL] = { "null", "null" },
	[KIK_P_OR_BLANK] = { "or empty for don't know", "eller tom for ved ikke" },
	[KIK_P_TO] = { "to", "til" },
	[KIK_P_STEP] = { "in steps of", "i trin på" },
	[KIK_P_DATE_FORMAT] = { "a date as YYYY-MM-DD", "en dato som ÅÅÅÅ-MM-DD" },
	[KIK_P_POSITIVE] = { "a number above 0", "et tal over 0" },
	[KIK_P_LANG] = { "two lower-case letters", "to små bogstaver" },
	[KIK_P_DIGEST] = { "sha256: and 64 hex digits", "sha256: og 64 hexcifre" },
	[KIK_P_AND] = { "and", "og" },
	[KIK_P_CPR] = { "a CPR number", "et CPR-nummer" },
	[KIK_P_PHONE] = { "a phone number", "et telefonnummer" },
	[KIK_P_EMAIL] = { "an e-mail address", "en e-mailadresse" },
	[KIK_P_EXCEL_ERROR] = { "Excel saved an error instead of a value",
	    "Excel har gemt en fejl i stedet for en værdi" },
	[KIK_P_EXCEL_DATE] = { "Excel has made a date of it", "Excel har lavet det om til en dato" },
	[KIK_P_EXCEL_EXPONENT] = { "Excel has shortened a number",
	    "Excel har forkortet et tal" },
	[KIK_P_EXCEL_WIDTH] = { "the column was too narrow to show the value",
	    "kolonnen var for smal til at vise værdien" },
};

const char *kik_phrase(const struct kik_diag *d, enum kik_phrase p)
{
	return kik_diag_danish(d) ? phrases[p].da : phrases[p].en;
}
