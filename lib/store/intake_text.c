#include "intake_parts.h"
#include "kik/excel.h"
#include "kik/personal.h"
#include "kik/scan.h"
#include "kik/utf8.h"

/* What bytes of a statement may mean work. */
enum {
	CONTROL = 1, /* a control character other than line end and tab */
	FOREIGN =
	    2, /* begins a character outside Latin-1's letters: may be a control, or not NFC */
	DIGIT = 4,
	AT = 8
};

/* clang-format off */
#define ALL(x) x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x
#define C CONTROL
#define D DIGIT
#define F FOREIGN

/* For each byte what it may mean; letters, blanks and æøå (which begin with C3) mean nothing. */
static const unsigned char meaning[256] = {
	C, C, C, C, C, C, C, C, C, 0, 0, C, C, 0, C, C, /* tab, LF and CR stay */
	ALL(C),
	ALL(0),
	D, D, D, D, D, D, D, D, D, D, 0, 0, 0, 0, 0, 0,
	AT, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	ALL(0),
	ALL(0),
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, C,
	ALL(0), ALL(0), ALL(0), ALL(0),                 /* what continues a character */
	F, F, F, 0, F, F, F, F, F, F, F, F, F, F, F, F,
	ALL(F), ALL(F), ALL(F)
};

#undef ALL
#undef C
#undef D
#undef F
/* clang-format on */

#define BLOCK  16
#define NUMBER 8 /* digits of the shortest number that may be somebody's */

/* What stands in a text.  Fewer digits than make a number are none. */
static unsigned look(enum kik_scan_by by, const char *s, size_t len)
{
	char room[BLOCK];
	unsigned odd = 0, at;
	size_t i, digits = 0;

	/* less than a block is put together from its two ends, or filled up with what is plain */
	if (len < BLOCK) {
		if (len >= BLOCK / 2) {
			memcpy(room, s, BLOCK / 2);
			memcpy(room + BLOCK / 2, s + len - BLOCK / 2, BLOCK / 2);
		} else {
			memset(room, ' ', BLOCK);
			memcpy(room, s, len);
		}
		s = room;
		len = BLOCK;
	}
	if (!kik_scan_any_odd(by, s, len))
		return 0;
	for (i = 0; i < len; i += BLOCK) {
		/* the last block reaches back, where a digit may count twice */
		const char *block = s + (len - i < BLOCK ? len - BLOCK : i);

		for (at = kik_scan_odd(block); at; at &= at - 1) {
			unsigned what = meaning[(unsigned char)block[__builtin_ctz(at)]];

			odd |= what;
			digits += what == DIGIT;
		}
	}
	return digits < NUMBER ? odd & ~(unsigned)DIGIT : odd;
}

/* Control and bidi characters become U+FFFD. */
static struct kik_slice neutralise(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice t, struct kik_buf *scratch)
{
	struct kik_finding f = { .fault = KIK_F_CONTROL_TEXT };
	bool found;

	t.s = kik_utf8_neutral(t.s, &t.len, scratch, &found);
	if (found)
		kik_intake_report(in, row, &f, column);
	return t;
}

static void check_personal(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice t)
{
	static const enum kik_phrase phrase[] = { [KIK_PERSONAL_CPR] = KIK_P_CPR,
		[KIK_PERSONAL_PHONE] = KIK_P_PHONE,
		[KIK_PERSONAL_EMAIL] = KIK_P_EMAIL };
	enum kik_personal found = kik_personal_find(t.s, t.len);
	struct kik_finding f = { .fault = KIK_F_PERSONAL_DATA,
		.question = kik_intake_slice(in->frame->question[in->question].id) };

	if (!found)
		return;
	f.other = kik_phrase(in->diag, phrase[found]);
	kik_intake_report(in, row, &f, column);
}

/* Excel takes "- fewer meetings" for a formula, and keeps an error in its place. */
static void check_lost(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice t)
{
	struct kik_finding f = { .fault = KIK_F_EXCEL_TEXT,
		.found = t,
		.question = kik_intake_slice(in->frame->question[in->question].id) };

	if (!kik_excel_lost(t))
		return;
	f.other = kik_phrase(in->diag, kik_excel_phrase(kik_excel_damage(t)));
	kik_intake_report(in, row, &f, column);
}

/* The same for a text in which something must be looked at; few are so. */
static struct kik_slice odd_text(struct kik_intake *in, const struct kik_row *row, size_t kind,
    struct kik_slice t, unsigned odd)
{
	size_t column = KIK_A_STRENGTHS + kind;

	if (odd & (CONTROL | FOREIGN)) {
		t = neutralise(in, row, column, t, &in->scratch[kind]);
		t.s = kik_utf8_nfc(in->arena, t.s, &t.len);
	}
	if (odd & (DIGIT | AT))
		check_personal(in, row, column, t);
	return t;
}

/* The same for any text. */
static struct kik_slice any_text(struct kik_intake *in, const struct kik_row *row, size_t kind,
    struct kik_slice t)
{
	unsigned odd;

	if (t.len && *t.s == '\'')
		t = kik_intake_unguard(row, t);
	t = kik_trim(t.s, t.len);
	odd = look(in->by, t.s, t.len);
	if (t.len && *t.s == '#')
		check_lost(in, row, KIK_A_STRENGTHS + kind, t);
	return odd ? odd_text(in, row, kind, t, odd) : t;
}

/* A letter of ASCII, or the beginning of æ, ø or å. */
static inline bool begins_word(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26 || c == '\xc3';
}

struct kik_slice kik_intake_text(struct kik_intake *in, const struct kik_row *row, size_t kind,
    struct kik_slice t)
{
	/* nearly all begin with a letter, end with one or a mark, and have nothing odd in between */
	if (t.len >= BLOCK && begins_word(*t.s) && t.s[t.len - 1] > ' ' &&
	    !kik_scan_any_odd(in->by, t.s, t.len))
		return t;
	return any_text(in, row, kind, t);
}

bool kik_intake_evidence(struct kik_slice t)
{
	static const char *const no[] = { "0", "-", "nej", "nei", "no", "false", "falsk", "usann" };
	size_t i;

	if (!t.len)
		return false;
	/* most say "ja", "x" or "1" */
	if (*t.s == 'j' || *t.s == 'x' || *t.s == '1')
		return true;
	t = kik_trim(t.s, t.len);
	if (!t.len)
		return false;
	if (t.len > 5 || *t.s == 'j' || *t.s == 'x' || *t.s == '1')
		return true;
	for (i = 0; i < sizeof no / sizeof *no; i++)
		if (kik_slice_is_fold(t, no[i]))
			return false;
	return true;
}

struct kik_slice kik_intake_evidence_text(struct kik_intake *in, const struct kik_row *row)
{
	/* the column behind the last kind of statement */
	return kik_intake_text(in, row, KIK_STATEMENTS, kik_intake_cell(row, KIK_A_EVIDENCE));
}
