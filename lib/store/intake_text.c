#include "intake_parts.h"
#include "kik/personal.h"
#include "kik/utf8.h"

/* What a statement cell may hold that needs a closer look: one pass over its bytes. */
enum { ODD_CONTROL = 1, ODD_HIGH = 2, ODD_DIGIT = 4, ODD_AT = 8 };

static unsigned oddities(const char *s, size_t len)
{
	unsigned odd = 0;
	size_t i;

	for (i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		odd |= c >= 0x80 ? ODD_HIGH : (c < 0x20 && c != '\n' && c != '\r' && c != '\t') ||
				c == 0x7f ? ODD_CONTROL : c >= '0' && c <= '9' ? ODD_DIGIT :
			c == '@' ? ODD_AT : 0;
	}
	return odd;
}

/* Control and bidi characters become U+FFFD. */
static struct kik_slice neutralise(struct kik_intake *in, const struct kik_row *row,
    size_t column, struct kik_slice t, struct kik_buf *scratch)
{
	size_t at = kik_utf8_control(t.s, t.len), n, from = 0;
	struct kik_finding f = { .fault = KIK_F_CONTROL_TEXT };
	bool found = false;
	uint32_t ch;

	kik_buf_clear(scratch);
	for (at = 0; at < t.len; at += n) {
		n = kik_utf8_next(t.s + at, t.len - at, &ch);
		if (!n)
			break;
		if (!kik_utf8_is_control(ch) || ch == '\n' || ch == '\r' || ch == '\t')
			continue;
		kik_buf_add(scratch, t.s + from, at - from);
		kik_utf8_add(scratch, 0xfffd);
		from = at + n;
		found = true;
	}
	if (!found)
		return t;
	kik_buf_add(scratch, t.s + from, t.len - from);
	kik_intake_report(in, row, &f, column);
	return (struct kik_slice){ scratch->s, scratch->len };
}

static void check_personal(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice t)
{
	static const enum kik_phrase phrase[] = { [KIK_PERSONAL_CPR] = KIK_P_CPR,
		[KIK_PERSONAL_PHONE] = KIK_P_PHONE, [KIK_PERSONAL_EMAIL] = KIK_P_EMAIL };
	enum kik_personal found = kik_personal_find(t.s, t.len);
	struct kik_finding f = { .fault = KIK_F_PERSONAL_DATA,
		.question = kik_intake_slice(in->frame->question[in->question].id) };

	if (!found)
		return;
	f.other = kik_phrase(in->diag, phrase[found]);
	kik_intake_report(in, row, &f, column);
}

struct kik_slice kik_intake_text(struct kik_intake *in, const struct kik_row *row, size_t kind)
{
	size_t column = KIK_A_STRENGTHS + kind;
	struct kik_slice t = kik_intake_cell(row, column);
	unsigned odd;

	if (!t.len)
		return t;
	t = kik_csv_unguard(t);
	t = kik_trim(t.s, t.len);
	odd = oddities(t.s, t.len);
	if (odd & (ODD_CONTROL | ODD_HIGH)) {
		t = neutralise(in, row, column, t, &in->scratch[kind]);
		t.s = kik_utf8_nfc(in->arena, t.s, &t.len);
	}
	if (odd & (ODD_DIGIT | ODD_AT))
		check_personal(in, row, column, t);
	return t;
}

bool kik_intake_evidence(const struct kik_row *row)
{
	static const char *const no[] = { "0", "-", "nej", "nei", "no" };
	struct kik_slice t = kik_intake_cell(row, KIK_A_EVIDENCE);
	size_t i;

	if (!t.len)
		return false;
	t = kik_trim(t.s, t.len);
	for (i = 0; i < sizeof no / sizeof *no; i++)
		if (t.len <= 3 && kik_slice_is_fold(t, no[i]))
			return false;
	return t.len > 0;
}
