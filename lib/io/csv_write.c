#include "kik/csv.h"

#include <string.h>

#include "kik/num.h"

const struct kik_csv_style kik_csv_plain = { ',', '.', false };
const struct kik_csv_style kik_csv_excel = { ';', ',', true };

void kik_csv_begin(struct kik_buf *b, const struct kik_csv_style *st)
{
	if (st->excel)
		kik_buf_adds(b, "\xef\xbb\xbf");
}

void kik_csv_text(struct kik_buf *b, const struct kik_csv_style *st, bool first, const char *s,
    bool guard)
{
	if (!first)
		kik_buf_addc(b, st->delimiter);
	if (s)
		kik_csv_quote(b, st->delimiter, s, strlen(s), guard);
}

void kik_csv_number(struct kik_buf *b, const struct kik_csv_style *st, bool first, long long value,
    long long unit)
{
	if (!first)
		kik_buf_addc(b, st->delimiter);
	kik_buf_add_decimal(b, value, unit, st->mark);
}

void kik_csv_end(struct kik_buf *b, const struct kik_csv_style *st)
{
	kik_buf_adds(b, st->excel ? "\r\n" : "\n");
}
