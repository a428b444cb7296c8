/* How cells look: the colours are those of the HTML documents. */
#include "xlsx_parts.h"

#define INK   0x1d2b33
#define TEAL  0x0b5563
#define GREY  0x54636b
#define RUST  0x7a2c12
#define WHITE 0xffffff
#define PALE  0xebf4f4
#define SHUT  0xe4e9eb
#define OPEN  0xfff8dc

#define TABLE (KIK_LOOK_WRAP | KIK_LOOK_TOP | KIK_LOOK_BORDER)

const struct kik_xlsx_look kik_xlsx_looks[KIK_XLSX_STYLES] = {
	[KIK_XLSX_PLAIN] = { 0, 0, INK, -1, NULL },
	[KIK_XLSX_TITLE] = { KIK_LOOK_BOLD, 18, TEAL, -1, "@" },
	[KIK_XLSX_SUBTITLE] = { 0, 13, INK, -1, "@" },
	[KIK_XLSX_HEADING] = { KIK_LOOK_BOLD, 13, TEAL, -1, "@" },
	[KIK_XLSX_BODY] = { KIK_LOOK_WRAP | KIK_LOOK_TOP, 0, INK, -1, "@" },
	[KIK_XLSX_BODY_NUMBER] = { KIK_LOOK_BOLD | KIK_LOOK_TOP | KIK_LOOK_CENTRE, 0, TEAL, -1,
	    NULL },
	[KIK_XLSX_NOTE] = { KIK_LOOK_WRAP | KIK_LOOK_TOP, 0, GREY, -1, "@" },
	[KIK_XLSX_MARK] = { KIK_LOOK_BOLD, 0, RUST, -1, "@" },
	[KIK_XLSX_HEAD] = { KIK_LOOK_BOLD | KIK_LOOK_WRAP | KIK_LOOK_BORDER, 0, WHITE, TEAL, "@" },
	[KIK_XLSX_THEME] = { KIK_LOOK_BOLD | TABLE, 0, TEAL, PALE, "@" },
	[KIK_XLSX_ID] = { KIK_LOOK_TOP | KIK_LOOK_CENTRE | KIK_LOOK_BORDER, 0, GREY, -1, "@" },
	[KIK_XLSX_STRONG] = { KIK_LOOK_BOLD | TABLE, 0, INK, -1, "@" },
	[KIK_XLSX_TEXT] = { TABLE, 0, INK, -1, "@" },
	[KIK_XLSX_SMALL] = { TABLE, 9, GREY, -1, "@" },
	[KIK_XLSX_NUMBER] = { KIK_LOOK_TOP | KIK_LOOK_CENTRE | KIK_LOOK_BORDER, 0, INK, -1, NULL },
	[KIK_XLSX_STAT] = { KIK_LOOK_TOP | KIK_LOOK_CENTRE | KIK_LOOK_BORDER, 0, INK, -1, "0.00" },
	[KIK_XLSX_PERCENT] = { KIK_LOOK_TOP | KIK_LOOK_CENTRE | KIK_LOOK_BORDER, 0, INK, -1, "0%" },
	[KIK_XLSX_CLOSED] = { KIK_LOOK_BORDER, 0, GREY, SHUT, NULL },
	[KIK_XLSX_ASIDE] = { KIK_LOOK_TOP | KIK_LOOK_CENTRE | KIK_LOOK_BORDER, 0, GREY, SHUT,
	    NULL },
	[KIK_XLSX_ANSWER_CHOICE] = { KIK_LOOK_OPEN | KIK_LOOK_BOLD | KIK_LOOK_CENTRE | TABLE, 12,
	    INK, OPEN, NULL },
	/* as text, so that "- too little time" is no formula and 1/2 no date */
	[KIK_XLSX_ANSWER_TEXT] = { KIK_LOOK_OPEN | TABLE, 0, INK, OPEN, "@" },
	[KIK_XLSX_ANSWER_DAY] = { KIK_LOOK_OPEN | KIK_LOOK_BOLD | KIK_LOOK_CENTRE | TABLE, 12, INK,
	    OPEN, "dd-mm-yyyy" },
	[KIK_XLSX_ANSWER_HEAD] = { KIK_LOOK_BOLD | KIK_LOOK_WRAP | KIK_LOOK_BORDER, 0, INK,
	    0xffdf80, "@" },
	[KIK_XLSX_LOW] = { KIK_LOOK_BOLD, 0, RUST, 0xfdf3ee, NULL },
	[KIK_XLSX_HIGH] = { KIK_LOOK_BOLD, 0, TEAL, 0xdfedee, NULL },
};
