/* The section of what the seminar agreed on, written into a line of the stream. */
#include "kik/num.h"
#include "result_parts.h"

static void write_list(struct kik_buf *b, const char *const *text, size_t n)
{
	size_t i;

	kik_buf_addc(b, '[');
	for (i = 0; i < n; i++) {
		if (i)
			kik_buf_addc(b, ',');
		kik_json_add_text(b, text[i]);
	}
	kik_buf_addc(b, ']');
}

static void write_texts(struct kik_buf *b, const struct kik_agreed *q)
{
	KIK_ADD(b, ",\"reason\":");
	kik_json_add_text(b, q->reason);
	KIK_ADD(b, ",\"evidence\":");
	kik_json_add_text(b, q->evidence);
	KIK_ADD(b, ",\"strengths\":");
	write_list(b, q->statement[KIK_STRENGTHS], q->nstatements[KIK_STRENGTHS]);
	KIK_ADD(b, ",\"improvements\":");
	write_list(b, q->statement[KIK_IMPROVEMENTS], q->nstatements[KIK_IMPROVEMENTS]);
}

static void write_questions(struct kik_buf *b, const struct kik_result *r, bool text)
{
	const char *mark = "{\"id\":";
	size_t i;

	kik_buf_addc(b, '[');
	for (i = 0; i < r->frame->nquestions; i++) {
		const struct kik_agreed *q = &r->consensus->question[i];

		if (!q->used)
			continue;
		kik_buf_adds(b, mark);
		mark = ",{\"id\":";
		kik_json_add_text(b, r->frame->question[i].id);
		KIK_ADD(b, ",\"points\":");
		if (q->points == KIK_NO_POINTS)
			KIK_ADD(b, "null");
		else
			kik_buf_add_decimal(b, q->points, KIK_THOUSAND, '.');
		if (text)
			write_texts(b, q);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

void kik_consensus_write(struct kik_buf *b, const struct kik_result *r, const struct kik_derived *d)
{
	const struct kik_consensus *c = r->consensus;
	size_t i;

	KIK_ADD(b, "{\"date\":");
	kik_json_add_text(b, c->date);
	KIK_ADD(b, ",\"roles\":[");
	for (i = 0; i < c->nroles; i++) {
		kik_buf_adds(b, i ? ",{\"role\":" : "{\"role\":");
		kik_json_add_text(b, c->role[i].role);
		KIK_ADD(b, ",\"n\":");
		kik_buf_addi(b, c->role[i].n);
		kik_buf_addc(b, '}');
	}
	KIK_ADD(b, "],\"questions\":");
	write_questions(b, r, d && c->has_text);
	if (d) {
		kik_part_add_themes(b, r->frame, d);
		kik_part_add_totals(b, r->frame, d);
	}
	kik_buf_addc(b, '}');
}
