#include "kik/id.h"

#include <stdint.h>

#include "kik/unit.h"
#include "kik/utf8.h"

/* ASCII without control characters, as most are: NFC as it stands, a byte a character. */
static bool is_printable(struct kik_slice t)
{
	size_t i;

	for (i = 0; i < t.len && t.s[i] >= ' ' && t.s[i] < 0x7f; i++)
		;
	return i == t.len;
}

int kik_fact_check(struct kik_slice *fact, struct kik_arena *a, enum kik_fault *fault)
{
	struct kik_slice t = kik_trim(fact->s, fact->len);

	*fact = t;
	if (is_printable(t))
		return 0;
	if (kik_utf8_control(t.s, t.len) < t.len) {
		*fault = KIK_F_CONTROL_ID;
		return -1;
	}
	fact->s = kik_utf8_nfc(a, t.s, &fact->len);
	return 0;
}

int kik_id_check(struct kik_slice *id, struct kik_arena *a, enum kik_fault *fault)
{
	size_t at = 0, chars = 0, step;
	uint32_t ch;

	*id = kik_trim(id->s, id->len);
	if (id->len && id->len <= KIK_ID_MAX && is_printable(*id))
		return 0;
	if (kik_fact_check(id, a, fault) < 0)
		return -1;
	if (id->len == 0) {
		*fault = KIK_F_ID_EMPTY;
		return -1;
	}
	while ((step = kik_utf8_next(id->s + at, id->len - at, &ch)) > 0) {
		at += step;
		chars++;
	}
	if (chars > KIK_ID_MAX) {
		*fault = KIK_F_ID_LONG;
		return -1;
	}
	return 0;
}
