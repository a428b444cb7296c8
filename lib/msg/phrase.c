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
	[KIK_P_EXCEL_DATE] = { "Excel has made a date of it",
	    "Excel har lavet det om til en dato" },
	[KIK_P_EXCEL_EXPONENT] = { "Excel has shortened a number", "Excel har forkortet et tal" },
	[KIK_P_EXCEL_WIDTH] = { "the column was too narrow to show the value",
	    "kolonnen var for smal til at vise værdien" },
	[KIK_P_PRINTABLE] = { "printable text without blanks around it",
	    "læsbar tekst uden blanktegn omkring" },
	[KIK_P_FRAME_LINE] = { "a kik-frame line before it, or --frame",
	    "en kik-frame-linje før den, eller --frame" },
	[KIK_P_FRAME_NAMED] = { "--frame to name it", "at --frame angiver den" },
	[KIK_P_FRAME_QUESTION] = { "a question of the frame", "et spørgsmål i spørgerammen" },
	[KIK_P_FRAME_THEME] = { "a theme of the frame", "et tema i spørgerammen" },
	[KIK_P_THEME_ONCE] = { "each theme once", "hvert tema én gang" },
	[KIK_P_QUESTION_ONCE] = { "each question once", "hvert spørgsmål én gang" },
	[KIK_P_COUNT_EACH_STEP] = { "one count for each step of the scale",
	    "ét antal for hvert trin på skalaen" },
	[KIK_P_COUNT_PAIR] = { "[points, count]", "[point, antal]" },
	[KIK_P_COUNT_ONCE] = { "each number of points once", "hvert pointtal én gang" },
	[KIK_P_ON_SCALE] = { "points on the scale", "point på skalaen" },
	[KIK_P_COUNTS] = { "counts on the scale, as 0|0|1|3|4|0 or 40:2|42.5:1",
	    "antal på skalaen, som 0|0|1|3|4|0 eller 40:2|42.5:1" },
	[KIK_P_SUM_OF_COUNTS] = { "the sum of the counts", "summen af antallene" },
	[KIK_P_LESS_N] = { "respondents less n", "respondents minus n" },
	[KIK_P_MEMBER_CELL] = { "[id, n, sum]", "[id, n, sum]" },
	[KIK_P_MEMBER_QUESTION] = { "each question of the frame at most once",
	    "hvert spørgsmål i spørgerammen højst én gang" },
	[KIK_P_AT_MOST] = { "at most the respondents,", "højst antallet af deltagere," },
	[KIK_P_MEMBERS] = { "the members'", "medlemmernes" },
	[KIK_P_THOUSANDTHS] = { "thousandths of a point", "tusindedele point" },
	[KIK_P_BY_QUESTIONS] = { "by the questions of", "efter spørgsmålene i" },
	[KIK_P_EMPTY] = { "an empty cell", "en tom celle" },
};

const char *kik_phrase(const struct kik_diag *d, enum kik_phrase p)
{
	return kik_diag_danish(d) ? phrases[p].da : phrases[p].en;
}
