/* codes.csv: who has which code.  The tovholder's alone. */
#include "kik/store.h"
#include "kik/utf8.h"

void kik_codes_write(struct kik_buf *b, const struct kik_round *r)
{
	static const struct kik_csv_style style = { ';', ',', false }, *st = &style;
	size_t start = b->len;

	kik_buf_adds(b, "unit;code;role;name;email;form");
	kik_csv_end(b, st);
	for (size_t i = 0; i < r->nunits; i++) {
		for (size_t k = 0; k < r->unit[i].n; k++) {
			const struct kik_participant *p = &r->unit[i].participant[k];

			kik_csv_text(b, st, true, r->unit[i].unit.id, true);
			kik_csv_text(b, st, false, p->code, true);
			kik_csv_text(b, st, false, p->role, true);
			kik_csv_text(b, st, false, p->name, true);
			kik_csv_text(b, st, false, p->email, true);
			kik_csv_text(b, st, false, p->form, true);
			kik_csv_end(b, st);
		}
	}
	/* Excel needs to be told of UTF-8 only where it matters; scripts are spared the mark */
	if (!kik_utf8_ascii(b->s + start, b->len - start)) {
		struct kik_buf marked = KIK_BUF_INIT;

		kik_csv_begin(&marked, &kik_csv_excel);
		kik_buf_add(&marked, b->s + start, b->len - start);
		b->len = start;
		kik_buf_add(b, marked.s, marked.len);
		kik_buf_release(&marked);
	}
}
